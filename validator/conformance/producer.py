"""The producer's role: are the exports valid, and do they show every scenario; pure, from bytes to a report."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from validator import jsonvalue, payload, pipeline, pointer
from validator.conformance.covering import Exported, Witness, covering
from validator.conformance.scenario import Scenario
from validator.conformance.suite import Json
from validator.finding import Severity, Verdict
from validator.payload import Payload
from validator.standard import Standard

VERSION = "1.0"
COVERED, NOT_COVERED, OUT_OF_SCOPE = "covered", "notCovered", "outOfScope"
"""What a scenario comes to; out of scope: it is shown with record types that the producer does not export."""

_GOOD = str(Verdict.CONFORMANT)
_HEADER = "/header"


@dataclass(frozen=True, slots=True)
class Export:
    """A file, or an answer, of the producer.

    Args:
        name: of the file, or its address.
        data: its bytes.
    """

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class _Judged:
    """A file with what it holds.

    Args:
        file: its entry in the report.
        invalid: what in it is not conformant.
        exported: what in it is.
    """

    file: Json
    invalid: tuple[Json, ...]
    exported: tuple[Exported, ...]


def examine(
    exports: Iterable[Export],
    scenarios: Sequence[Scenario],
    standards: Mapping[str, Standard],
    scope: frozenset[str],
) -> dict[str, object]:
    """Judge exports and look for scenarios in them.

    Args:
        exports: files, one by one.
        scenarios: what they have to show.
        standards: the versions of the standard.
        scope: the record types the producer exports; empty for all.

    Returns:
        The report. Source: ``conformance/protocol/producer.schema.json``.
    """
    judged = [_judge(each, standards) for each in exports]
    wanted = [each for each in scenarios if _in_scope(each, scope)]
    found = covering(wanted, (each for file in judged for each in file.exported))
    entries = [_entry(each, found.get(each.id)) for each in scenarios]
    invalid = [each for file in judged for each in file.invalid]
    outcomes = Counter(str(each["outcome"]) for each in entries)
    return {
        "reportVersion": VERSION,
        "role": "producer",
        "ok": not invalid and outcomes[NOT_COVERED] == 0,
        "recordTypes": sorted(scope),
        "counts": {
            "files": len(judged),
            "records": sum(int(str(each.file["records"])) for each in judged),
            "invalid": len(invalid),
            "scenarios": len(entries),
            **{name: outcomes[name] for name in (COVERED, NOT_COVERED, OUT_OF_SCOPE)},
        },
        "files": [each.file for each in judged],
        "invalid": invalid,
        "scenarios": entries,
    }


def _in_scope(scenario: Scenario, scope: frozenset[str]) -> bool:
    return not scope or not scenario.record_types or bool(scope & scenario.record_types)


def _entry(scenario: Scenario, witnesses: Sequence[Witness] | None) -> Json:
    shown = COVERED if witnesses else NOT_COVERED
    return {
        "id": scenario.id,
        "part": dict(scenario.part),
        "title": dict(scenario.title),
        "basis": dict(scenario.basis),
        "outcome": OUT_OF_SCOPE if witnesses is None else shown,
        "shownBy": [
            {
                "file": each.file,
                "pointer": each.pointer,
                "recordId": each.record_id,
                "revision": each.revision,
            }
            for each in witnesses or ()
        ],
    }


def _judge(export: Export, standards: Mapping[str, Standard]) -> _Judged:
    report: Json = pipeline.check(export.data, standards).document
    parts = list(_parts(report))
    sent = payload.read(export.data)
    value = sent.value if isinstance(sent, Payload) else None
    file: Json = {
        "name": export.name,
        "sha256": hashlib.sha256(export.data).hexdigest(),
        "records": sum(each.pointer != _HEADER for each in parts),
        "verdict": report["verdict"],
    }
    return _Judged(
        file,
        tuple(each.invalid(export.name) for each in parts if each.verdict != _GOOD),
        tuple(each.exported(export.name, value, standards) for each in parts if each.verdict == _GOOD),
    )


@dataclass(frozen=True, slots=True)
class _Part:
    """A record in a file, or the header of a bundle."""

    pointer: str
    verdict: str
    subject: Json
    findings: tuple[Json, ...]

    def invalid(self, file: str) -> Json:
        """Say what is wrong with it."""
        named = {
            key: self.subject[key] for key in ("recordType", "recordId", "revision") if key in self.subject
        }
        told = ("ruleId", "pointer", "where", "message", "fix")
        return {
            "file": file,
            "pointer": self.pointer,
            "verdict": self.verdict,
            **named,
            "findings": [{key: each[key] for key in told if key in each} for each in self.findings],
        }

    def exported(self, file: str, value: object, standards: Mapping[str, Standard]) -> Exported:
        """Give its content."""
        record = jsonvalue.mapping(pointer.lookup(value, self.pointer))
        return Exported(file, self.pointer, record, standards[str(record["standardVersion"])])


def _parts(report: Json) -> Iterator[_Part]:
    """Give the records of a report; of a bundle its header as well, with what is wrong with the whole."""
    whole = _errors(report)
    if "records" not in report:
        yield _Part("", str(report["verdict"]), jsonvalue.mapping(report["subject"]), whole)
        return
    verdict = _GOOD if not whole else str(Verdict.NONCONFORMANT)
    yield _Part(_HEADER, verdict, jsonvalue.mapping(report["subject"]), whole)
    for each in map(jsonvalue.mapping, jsonvalue.sequence(report["records"])):
        subject = jsonvalue.mapping(each["subject"])
        yield _Part(str(each["pointer"]), str(each["verdict"]), subject, _errors(each))


def _errors(part: Json) -> tuple[Json, ...]:
    found = map(jsonvalue.mapping, jsonvalue.sequence(part["findings"]))
    return tuple(each for each in found if each["severity"] == Severity.ERROR)
