"""Fingerprints of findings that survive re-ordering: an element is known by its own key, not by its index."""

import hashlib
import json
from collections.abc import Iterator, Mapping

from validator.pointer import split

_KEYS = (
    "recordId", "facilityId", "relationId", "dispatchId", "roundId", "departmentCode", "personRef",
    "registeredSubjectCode", "code", "year", "date", "category", "level",
)  # fmt: skip
_LENGTH = 16


def fingerprint(rule_id: str, subject: Mapping[str, object], document: object, pointer: str) -> str:
    """Give 16 hexadecimal digits that stay the same when records or elements change places.

    Args:
        rule_id: which rule or engine finding.
        subject: the report's subject; record type and id count, revision and digest do not.
        document: the record.
        pointer: where in the record.
    """
    identity = [rule_id, subject.get("recordType"), subject.get("recordId"), *_steps(document, pointer)]
    return hashlib.sha256(json.dumps(identity, ensure_ascii=False).encode()).hexdigest()[:_LENGTH]


def _steps(document: object, pointer: str) -> Iterator[object]:
    here = document
    for token in split(pointer):
        if isinstance(here, list) and token.isdecimal() and int(token) < len(here):
            here = here[int(token)]
            yield _key(here)
        else:
            here = here.get(token) if isinstance(here, Mapping) else None
            yield token


def _key(element: object) -> object:
    if isinstance(element, Mapping):
        named = next((element[name] for name in _KEYS if name in element), None)
        if isinstance(named, str | int):
            return named
    return hashlib.sha256(json.dumps(element, sort_keys=True, default=str).encode()).hexdigest()[:_LENGTH]
