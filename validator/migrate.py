"""Carry a record from one version of the standard to another, and say what the other version has no place for.

What the record's own version does not know either, such as a misspelt name, stays where it is: judging finds it
before and after alike.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from validator import fields
from validator.declaration import Declaration, read
from validator.errors import StandardNotFound
from validator.fields import Schema, properties, resolve
from validator.finding import LANGUAGES, Text
from validator.payload import Payload
from validator.pointer import build, split
from validator.standard import Standard

_RECORDS = "records"
_HEADER = "header"


class Reason(StrEnum):
    """Why something could not be carried over."""

    FIELD = "field"
    RECORD_TYPE = "recordType"


@dataclass(frozen=True, slots=True)
class Loss:
    """Something the other version has no place for.

    Args:
        pointer: where it stands in what was sent.
        title: the same in words, ``特色科室 › 第 1 项 › 护士人数``.
        reason: the version has no such field, or no such record type.
    """

    pointer: str
    title: Text
    reason: Reason


@dataclass(frozen=True, slots=True)
class Migration:
    """What came of carrying a record or a bundle over.

    Args:
        record: as the other version has it; what was sent is not changed.
        lost: what was left out, in document order.
        unread: pointers of what declares no version or record type we know; it stays as it is.
    """

    record: object
    lost: tuple[Loss, ...] = ()
    unread: tuple[str, ...] = ()


def migrate(record: object, standards: Mapping[str, Standard], to: str) -> Migration:
    """Carry a record, or a bundle with every record in it, to another version.

    Args:
        record: a parsed record, or ``{"header": …, "records": […]}``.
        standards: the versions there are.
        to: the version to carry it to.

    Raises:
        StandardNotFound: there is no such version.
    """
    if to not in standards:
        message = f"没有 {to} 版标准；现有：{'、'.join(standards)} / no such version of the standard"
        raise StandardNotFound(message)
    if isinstance(record, Mapping) and _HEADER in record and _RECORDS in record:
        return _bundle(record, standards, standards[to])
    return _single(record, standards, standards[to], "")


def written(record: object, *, lines: bool) -> bytes:
    """Write a record or a bundle as UTF-8 JSON.

    Args:
        record: as ``Migration.record`` has it.
        lines: a bundle is written as NDJSON, its header first.
    """
    if lines and isinstance(record, Mapping):
        return b"".join(_dumped(each, None) for each in (record[_HEADER], *record[_RECORDS]))
    return _dumped(record, 2)


def is_lines(sent: Payload) -> bool:
    """Tell whether a bundle was sent as NDJSON."""
    return sent.is_bundle and "" not in sent.documents


def _bundle(bundle: Mapping[str, object], standards: Mapping[str, Standard], target: Standard) -> Migration:
    header = _single(bundle[_HEADER], standards, target, build([_HEADER]))
    listed = bundle[_RECORDS]
    records = listed if isinstance(listed, list) else []
    carried = [_single(each, standards, target, build([_RECORDS, i])) for i, each in enumerate(records)]
    parts = (header, *carried)
    kept = [each.record for each in carried if not _is_gone(each)] if isinstance(listed, list) else listed
    return Migration(
        record={**bundle, _HEADER: header.record, _RECORDS: kept},
        lost=tuple(loss for each in parts for loss in each.lost),
        unread=tuple(pointer for each in parts for pointer in each.unread),
    )


def _single(record: object, standards: Mapping[str, Standard], target: Standard, base: str) -> Migration:
    declared = read(record, standards, base)
    if not isinstance(declared, Declaration) or not isinstance(record, Mapping):
        return Migration(record, unread=(base,))
    schema = declared.standard.schemas[declared.record_type]
    if declared.record_type not in target.schemas:
        return Migration(None, (Loss(base, _where(schema, base, ""), Reason.RECORD_TYPE),))
    carrier = _Carrier(schema, target.schemas[declared.record_type])
    carried, lost = carrier.carry(record, schema, carrier.target, "")
    losses = tuple(Loss(base + each, _where(schema, base, each), Reason.FIELD) for each in lost)
    return Migration(_relabelled(carried, target.version), losses)


def _relabelled(record: object, version: str) -> object:
    return {**record, "standardVersion": version} if isinstance(record, Mapping) else record


def _is_gone(part: Migration) -> bool:
    return any(each.reason is Reason.RECORD_TYPE for each in part.lost)


@dataclass(frozen=True, slots=True)
class _Carrier:
    """Walks a record along the schemas of both versions."""

    source: Schema
    target: Schema

    def carry(self, value: object, here: Schema, there: Schema, place: str) -> tuple[object, Sequence[str]]:
        """Give a value without what only the source knows, and the pointers of what was left out."""
        if isinstance(value, Mapping):
            return self._members(value, here, there, place)
        if isinstance(value, list):
            ours, theirs = (resolve(self.source, here.get("items")), resolve(self.target, there.get("items")))
            items = [
                self.carry(each, ours or {}, theirs or {}, place + build([index]))
                for index, each in enumerate(value)
            ]
            return [each for each, _ in items], [pointer for _, lost in items for pointer in lost]
        return value, ()

    def _members(
        self, value: Mapping[str, object], here: Schema, there: Schema, place: str
    ) -> tuple[object, Sequence[str]]:
        known, kept = properties(here), properties(there)
        carried: dict[str, object] = {}
        lost: list[str] = []
        for name, member in value.items():
            pointer = place + build([name])
            if name in known and name not in kept:
                lost.append(pointer)
                continue
            ours, theirs = resolve(self.source, known.get(name)), resolve(self.target, kept.get(name))
            carried[name], below = self.carry(member, ours or {}, theirs or {}, pointer)
            lost.extend(below)
        return carried, lost


def _where(schema: Schema, base: str, pointer: str) -> Text:
    """Say in words where something stands, and in which record of a bundle; the record's own title for all of it."""
    words = fields.where(schema, pointer) if pointer else _titled(schema)
    steps = split(base)
    return fields.in_record(int(steps[1]), words) if steps[:1] == (_RECORDS,) else words


def _titled(schema: Schema) -> Text:
    return {language: fields.title(schema, language) or "" for language in LANGUAGES}


def _dumped(record: object, indent: int | None) -> bytes:
    tight = (",", ":") if indent is None else None
    return json.dumps(record, ensure_ascii=False, indent=indent, separators=tight).encode() + b"\n"
