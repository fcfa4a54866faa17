"""The engine where only the standard library is at hand: the part of draft-07 that the standard's schemas use.

It takes the place of ``validator.schemaengine`` in the one-file validator, and lists the same violations.

Source: JSON Schema draft-07, core and validation; regular expressions as ECMA 262 has them.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from validator import fields
from validator.errors import StandardError
from validator.fields import Schema

Violation = tuple[tuple[str, ...], str]
"""Tokens of the place, and the keyword that refused it."""

Engine = Callable[[object], Iterable[Violation]]

_Check = Callable[[Any, Any], bool]

_END = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|(\$)", re.DOTALL)
_SHORTHAND = re.compile(r"(?<!\\)(?:\\\\)*\\[dDwWsSbBpP]")
_DESCRIBING = {"$schema", "$id", "title", "description", "format", "definitions", "$ref"}
_INNER = {"properties", "items"}


def engine(schema: Schema) -> Engine:
    """Turn a self-contained schema into an engine that lists every violation.

    Raises:
        StandardError: the schema uses a keyword that is not known here.
    """
    for each in (schema, *_definitions(schema).values()):
        _consider(each)

    def violations(record: object) -> Iterator[Violation]:
        return _violations(_definitions(schema), schema, record, ())

    return violations


def _violations(
    definitions: Mapping[str, Schema], node: Schema, value: object, place: tuple[str, ...]
) -> Iterator[Violation]:
    here = _followed(definitions, node)
    for keyword, wanted in here.items():
        kinds, holds = _CHECKS.get(keyword, _NO_CHECK)
        if _kind(value) in kinds and not holds(wanted, value):
            yield place, keyword
    if isinstance(value, dict):
        known = fields.properties(here)
        if here.get("additionalProperties") is False and not value.keys() <= known.keys():
            yield place, "additionalProperties"
        for name in value.keys() & known.keys():
            yield from _violations(definitions, known[name], value[name], (*place, name))
    items = here.get("items")
    if isinstance(value, list) and isinstance(items, Mapping):
        for index, item in enumerate(value):
            yield from _violations(definitions, items, item, (*place, str(index)))


def _followed(definitions: Mapping[str, Schema], node: Schema) -> Schema:
    """Follow a reference; draft-07 gives what stands beside it no force."""
    while "$ref" in node:
        node = definitions[str(node["$ref"]).rpartition("/")[2]]
    return node


def _consider(node: object) -> None:
    """Refuse a schema that says more than is understood here."""
    if not isinstance(node, Mapping):
        message = f"a schema has to be an object here: {node!r}"
        raise StandardError(message)
    for keyword, wanted in node.items():
        known = keyword in _CHECKS or keyword in _DESCRIBING | _INNER or keyword.startswith("x-")
        if not known and (keyword, wanted) != ("additionalProperties", False):
            message = f"the keyword {keyword} is not known to the one-file validator"
            raise StandardError(message)
    if _SHORTHAND.search(str(node.get("pattern", ""))):
        message = f"engines differ on the classes in the pattern {node['pattern']}"
        raise StandardError(message)
    for inner in fields.properties(node).values():
        _consider(inner)
    if "items" in node:
        _consider(node["items"])


def _definitions(schema: Schema) -> Mapping[str, Schema]:
    found = schema.get("definitions")
    return found if isinstance(found, Mapping) else {}


def _kind(value: object) -> str:
    kinds = {dict: "object", list: "array", str: "string", bool: "boolean", int: "number", float: "number"}
    return kinds.get(type(value), "null")


def _is_type(wanted: str, value: object) -> bool:
    if wanted == "integer":
        return type(value) is int or (isinstance(value, float) and value.is_integer())
    return _kind(value) == wanted


def _distinct(wanted: bool, values: list[object]) -> bool:  # noqa: FBT001  the keyword's value
    return not wanted or len({_identity(each) for each in values}) == len(values)


def _identity(value: object) -> object:
    """Give what equal JSON values share, and only they: ``1`` and ``1.0``, but never ``1`` and ``true``."""
    if isinstance(value, dict):
        return "object", frozenset((name, _identity(each)) for name, each in value.items())
    if isinstance(value, list):
        return "array", tuple(map(_identity, value))
    return _kind(value), value


@lru_cache(maxsize=256)
def _expression(pattern: str) -> re.Pattern[str]:
    r"""Compile a pattern; Python's ``$`` lets a line break follow, so it becomes ``\Z``."""
    return re.compile(_END.sub(lambda found: r"\Z" if found[1] else found[0], pattern))


_ANY = {"object", "array", "string", "boolean", "number", "null"}
_CHECKS: Mapping[str, tuple[set[str], _Check]] = {
    "type": (_ANY, _is_type),
    "const": (_ANY, lambda wanted, value: _identity(wanted) == _identity(value)),
    "enum": (_ANY, lambda wanted, value: _identity(value) in map(_identity, wanted)),
    "required": ({"object"}, lambda wanted, value: value.keys() >= set(wanted)),
    "minimum": ({"number"}, lambda wanted, value: value >= wanted),
    "maximum": ({"number"}, lambda wanted, value: value <= wanted),
    "minLength": ({"string"}, lambda wanted, value: len(value) >= wanted),
    "maxLength": ({"string"}, lambda wanted, value: len(value) <= wanted),
    "pattern": ({"string"}, lambda wanted, value: _expression(wanted).search(value) is not None),
    "minItems": ({"array"}, lambda wanted, value: len(value) >= wanted),
    "maxItems": ({"array"}, lambda wanted, value: len(value) <= wanted),
    "uniqueItems": ({"array"}, _distinct),
}
"""Keyword → the kinds of value it speaks of, and whether one keeps it."""

_NO_CHECK: tuple[set[str], _Check] = (set(), lambda _wanted, _value: True)
