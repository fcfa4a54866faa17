"""What was sent: one record, a JSON bundle or an NDJSON bundle, told apart by its content."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from validator import intake
from validator.finding import Finding
from validator.intake import Document, Limits
from validator.scanner import MAX_INTEGER

RECORD_LIMITS = Limits()
BUNDLE_LIMITS = replace(RECORD_LIMITS, size=64 * 1024 * 1024, values=20_000_000)

_AFTER = r"[ \t\r\n,\]}]"
_FRACTIONS = (
    re.compile(rf"\.[0-9]+(?:[eE][+-]?[0-9]+)?{_AFTER}"),
    re.compile(rf"e[+-]?[0-9]+{_AFTER}"),
    re.compile(rf"E[+-]?[0-9]+{_AFTER}"),
)
"""How a number with a fraction or an exponent ends; texts may look so too.

Three patterns rather than one, for each begins with one character, and that is found five times as fast.
"""


@dataclass(frozen=True, slots=True)
class Payload:
    """A parsed payload.

    Args:
        value: the record; for a bundle ``{"header": …, "records": […]}``, whichever way it was sent.
        documents: pointer → the text it stands in; ``""`` for one text that holds everything.
    """

    value: object
    documents: Mapping[str, Document]

    @property
    def is_bundle(self) -> bool:
        """Whether it carries many records."""
        return isinstance(self.value, Mapping) and "header" in self.value and "records" in self.value

    def position(self, pointer: str) -> tuple[int, int] | None:
        """Give line and column of the value at a pointer; ``None`` where nothing is."""
        base = next((each for each in _ancestors(pointer) if each in self.documents), None)
        return None if base is None else self.documents[base].position(pointer.removeprefix(base))


def read(data: bytes) -> Payload | tuple[Finding, ...]:
    """Read what was sent; findings of syntax when it is not strict JSON.

    Args:
        data: the bytes as received.
    """
    if _is_ndjson(data):
        return _read_lines(data)
    document = intake.read(data, BUNDLE_LIMITS if _looks_like_bundle(data) else RECORD_LIMITS)
    return Payload(_value(document), {"": document}) if isinstance(document, Document) else document


def _read_lines(data: bytes) -> Payload | tuple[Finding, ...]:
    documents: dict[str, Document] = {}
    header: object = None
    records: list[object] = []
    for number, line in intake.lines(data):
        document = intake.read(line, RECORD_LIMITS, number)
        if not isinstance(document, Document):
            return _within("/header" if header is None else f"/records/{len(records)}", document)
        if header is None:
            header = _value(document)
            documents["/header"] = document
        else:
            documents[f"/records/{len(records)}"] = document
            records.append(_value(document))
    return Payload({"header": header, "records": records}, documents)


def _value(document: Document) -> object:
    """Give a document's value with whole numbers as integers."""
    fraction = any(each.search(document.text) for each in _FRACTIONS)
    return _whole(document.value) if fraction else document.value


def _whole(value: object) -> object:
    """Write ``3.0`` and ``3e0`` as ``3``: JSON Schema calls them integers, and rules count with integers.

    Source: JSON Schema draft-07 validation, section 6.1.1.
    """
    if isinstance(value, dict):
        return {name: _whole(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_whole(member) for member in value]
    if isinstance(value, float) and value.is_integer() and abs(value) <= MAX_INTEGER:
        return int(value)
    return value


def _within(base: str, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Put the findings of one line at its place in the bundle."""
    return tuple(replace(each, pointer=base + each.pointer) for each in findings)


def _is_ndjson(data: bytes) -> bool:
    """Tell whether the first line is a bundle's header and nothing else."""
    first = next(iter(intake.lines(data)), (1, b""))[1]
    if b'"bundle"' not in first:
        return False
    document = intake.read(first, RECORD_LIMITS)
    value = document.value if isinstance(document, Document) else None
    return isinstance(value, Mapping) and value.get("recordType") == "bundle"


def _looks_like_bundle(data: bytes) -> bool:
    return b'"records"' in data and b'"header"' in data


def _ancestors(pointer: str) -> list[str]:
    found = [pointer]
    while pointer:
        pointer = pointer.rpartition("/")[0]
        found.append(pointer)
    return found
