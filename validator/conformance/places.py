"""The places of a record as scenarios see them: each value with what the schema and the code lists say of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from validator import fields
from validator.codelist import CodeList
from validator.conformance.suite import Json
from validator.fields import Schema
from validator.standard import Standard

_BASIC_PLANE = 0xFFFF
_MIDDLE_DOTS = ("·", "•", "・")
_CALENDAR = "date"

Place = tuple[str, Json]
"""A pointer, and the ``item`` of the place."""


@dataclass(frozen=True, slots=True)
class _Walk:
    """What is the same all along a record."""

    root: Schema
    codelists: Mapping[tuple[str, ...], CodeList]


def places(record: Json, standard: Standard) -> Iterator[Place]:
    """Give the places of a record that is structurally sound.

    An ``item`` has ``path`` (the pointer with ``*`` for list elements), ``kind`` (``text``, ``date``, ``number``,
    ``boolean``, ``list``, ``absentList``) and, as it applies: ``text``, ``number``, ``yes``, ``size`` (characters or
    elements), ``limit`` (the most characters or elements allowed), ``lines``, ``beyondBasicPlane``, ``middleDot``,
    ``codelist``, ``open``, ``listed``.

    Args:
        record: the record, a bundle's header included.
        standard: by which it was judged.
    """
    record_type = str(record["recordType"])
    lists = {
        binding.path: standard.codelists[binding.codelist]
        for binding in standard.bindings.get(record_type, ())
    }
    root = standard.schemas[record_type]
    yield from _of(record, root, _Walk(root, lists), "", ())


def _of(value: object, schema: Schema, walk: _Walk, pointer: str, path: tuple[str, ...]) -> Iterator[Place]:
    if isinstance(value, Mapping):
        yield from _of_object(value, schema, walk, pointer, path)
        return
    yield pointer, {"path": "/" + "/".join(path), **_described(value, schema, walk.codelists.get(path))}
    if isinstance(value, list):
        inner = fields.resolve(walk.root, schema.get("items")) or {}
        for index, each in enumerate(value):
            yield from _of(each, inner, walk, f"{pointer}/{index}", (*path, "*"))


def _of_object(
    value: Json, schema: Schema, walk: _Walk, pointer: str, path: tuple[str, ...]
) -> Iterator[Place]:
    for name, stated in fields.properties(schema).items():
        inner = fields.resolve(walk.root, stated) or {}
        place = (*path, name)
        if name in value:
            yield from _of(value[name], inner, walk, f"{pointer}/{name}", place)
        elif inner.get("type") == "array":
            yield pointer, {"path": "/" + "/".join(place), "kind": "absentList"}


def _described(value: object, schema: Schema, codelist: CodeList | None) -> dict[str, object]:
    if isinstance(value, bool):
        return {"kind": "boolean", "yes": value}
    if isinstance(value, int):
        return {"kind": "number", "number": value}
    if isinstance(value, list):
        return {"kind": "list", "size": len(value), **_limit(schema, "maxItems")}
    return _text(str(value), schema) | _code(str(value), codelist)


def _text(value: str, schema: Schema) -> dict[str, object]:
    return {
        "kind": "date" if schema.get("format") == _CALENDAR else "text",
        "text": value,
        "size": len(value),
        "lines": value.count("\n") + 1,
        "beyondBasicPlane": any(ord(each) > _BASIC_PLANE for each in value),
        "middleDot": any(each in value for each in _MIDDLE_DOTS),
        **_limit(schema, "maxLength"),
    }


def _code(value: str, codelist: CodeList | None) -> dict[str, object]:
    if codelist is None:
        return {}
    return {"codelist": codelist.name, "open": codelist.open, "listed": codelist.has(value)}


def _limit(schema: Schema, keyword: str) -> dict[str, object]:
    return {"limit": schema[keyword]} if keyword in schema else {}
