"""Self-contained record schemas: the common definitions a schema refers to, copied into it.

Source: JSON Schema draft-07, section 8.3 (``$ref``) and section 9 (``definitions``).
"""

from collections.abc import Iterator, Mapping

from validator.errors import StandardError

Schema = Mapping[str, object]

_COMMON = "common"
_INTO = "/definitions/"
_LOCAL = f"#{_INTO}"


def self_contained(name: str, schemas: Mapping[str, Schema]) -> dict[str, object]:
    """Give one schema in which every ``$ref`` is ``#/definitions/NAME``.

    Args:
        name: which schema, by its name without ``.schema.json``.
        schemas: the authored schemas of one version by name, ``common`` among them.

    Returns:
        The schema with the common definitions it needs, in the order of ``common``, and no others.

    Raises:
        StandardError: a schema or a definition that is referred to does not exist.
    """
    wanted, common = _definitions(_get(schemas, name)), _definitions(_get(schemas, _COMMON))
    pending = list(_references(_get(schemas, name)))
    used: set[str] = set()
    while pending:
        reference = pending.pop()
        if reference not in used and reference not in wanted:
            used.add(reference)
            pending.extend(_references(_get(common, reference)))
    local = {**wanted, **{key: common[key] for key in common if key in used}}
    body = {key: _rewritten(value) for key, value in _get(schemas, name).items() if key != "definitions"}
    return {**body, "definitions": _rewritten(local)} if local else body


def _get(found: Mapping[str, Schema], name: str) -> Schema:
    if name not in found:
        message = f"no schema or definition is named {name}"
        raise StandardError(message)
    return found[name]


def _definitions(schema: Schema) -> Mapping[str, Schema]:
    found = schema.get("definitions", {})
    return found if isinstance(found, Mapping) else {}


def _references(node: object) -> Iterator[str]:
    if isinstance(node, Mapping):
        if isinstance(node.get("$ref"), str):
            yield _name(node["$ref"])
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)


def _rewritten(node: object) -> object:
    if isinstance(node, Mapping):
        return {
            key: _LOCAL + _name(value) if key == "$ref" and isinstance(value, str) else _rewritten(value)
            for key, value in node.items()
        }
    return [_rewritten(value) for value in node] if isinstance(node, list) else node


def _name(reference: str) -> str:
    return reference.rpartition(_INTO)[2]
