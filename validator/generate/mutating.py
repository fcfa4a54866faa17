"""Labelled mutants: records and bundles of a synthetic province with one fault each, and the finding it must raise."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from validator.generate import bundling, structural
from validator.generate.deeds_lists import REPORT_LISTS
from validator.generate.deeds_records import RECORDS
from validator.generate.deeds_reports import REPORTS
from validator.generate.facilities import Province
from validator.generate.faults import by_shape
from validator.generate.groups import GROUPS, ByType
from validator.generate.ndjson import line
from validator.generate.plan import Record
from validator.rule import Rule

_DEEDS = {**REPORTS, **REPORT_LISTS, **RECORDS}
_HEADER_DAYS = {
    "BDL-DAT-001": ("/header/period/start", {"start": "2024-02-30", "end": "2024-12-31"}),
    "BDL-DAT-002": ("/header/period/end", {"start": "2024-01-01", "end": "2024-02-30"}),
    "BDL-ORD-001": ("/header/period/end", {"start": "2024-12-31", "end": "2024-01-01"}),
}


@dataclass(frozen=True, slots=True)
class Mutant:
    """One document with one fault.

    Args:
        name: different for every mutant, ``FCR-NEST-001``.
        rule_id: the finding it must raise, and no other.
        pointer: where the finding stands.
        lines: the record; for a bundle its header, then its records.
    """

    name: str
    rule_id: str
    pointer: str
    lines: tuple[Record, ...]

    @property
    def is_bundle(self) -> bool:
        """Whether the document is a bundle."""
        return self.lines[0]["recordType"] == "bundle"


def document(mutant: Mutant) -> bytes:
    """Write a mutant down: a record as JSON, a bundle as NDJSON."""
    return b"".join(map(line, mutant.lines))


def mutants(province: Province, rules: Mapping[str, Rule]) -> Iterator[Mutant]:
    """Give a mutant for every rule that the province's own records can break.

    Args:
        province: where the records are from; one county of it and one year are enough.
        rules: the rules of the version the records declare.
    """
    records = _records(province)
    for rule in rules.values():
        if not rule.is_policy and not rule.is_set:
            yield from _of_rule(rule, records)
    yield from _of_form(records)
    yield from _of_groups(province, records)


def _records(province: Province) -> ByType:
    """Give the records of the last year by type, the richest first."""
    found: dict[str, list[Record]] = {}
    for bundle in bundling.bundles(province):
        for each in bundle.records:
            found.setdefault(str(each["recordType"]), []).append(each)
    return {name: sorted(each, key=_length, reverse=True) for name, each in found.items()}


def _length(record: Record) -> int:
    return len(json.dumps(record))


def _of_rule(rule: Rule, records: ByType) -> Iterator[Mutant]:
    deed = _DEEDS.get(rule.id)
    types = (deed.record_type,) if deed is not None else rule.record_types
    for record in (each for name in types for each in records.get(name, ())):
        made = deed.put(record) if deed is not None else by_shape(rule, record)
        if made is not None:
            yield Mutant(rule.id, rule.id, made[1], (made[0],))
            return


def _of_form(records: ByType) -> Iterator[Mutant]:
    for record_type, found in records.items():
        for number, (rule_id, record, pointer) in enumerate(structural.faults(found[0]), 1):
            yield Mutant(f"{rule_id}-{record_type}-{number}", rule_id, pointer, (record,))


def _of_groups(province: Province, records: ByType) -> Iterator[Mutant]:
    year = province.plan.years[-1]
    header = bundling.of_province(province, year).header
    for rule_id, make in GROUPS.items():
        made = make(records)
        if made is not None:
            yield Mutant(rule_id, rule_id, made[1], (header, *made[0]))
    for rule_id, (pointer, period) in _HEADER_DAYS.items():
        yield Mutant(rule_id, rule_id, pointer, ({**header, "period": period},))
