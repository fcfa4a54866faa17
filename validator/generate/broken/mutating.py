"""Labelled mutants: records and bundles of a synthetic province with one fault each, and the finding it must raise."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from validator.generate import bundling
from validator.generate.broken import exemplary, form
from validator.generate.broken.deeds import Deed
from validator.generate.broken.gatherings import ByType, Group
from validator.generate.broken.shapes import by_shape
from validator.generate.broken.unmet_groups import UNMET_GROUPS
from validator.generate.broken.unmet_oversight import UNMET_OVERSIGHT
from validator.generate.broken.unmet_reports import UNMET_REPORTS
from validator.generate.broken.unmet_support import UNMET_SUPPORT
from validator.generate.broken.unmet_tianjin import UNMET_TIANJIN
from validator.generate.broken.wrong_bundles import WRONG_BUNDLES
from validator.generate.broken.wrong_groups import WRONG_GROUPS
from validator.generate.broken.wrong_lists import WRONG_LISTS
from validator.generate.broken.wrong_oversight import WRONG_OVERSIGHT
from validator.generate.broken.wrong_registers import WRONG_REGISTERS
from validator.generate.broken.wrong_reports import WRONG_REPORTS
from validator.generate.broken.wrong_reviews import WRONG_REVIEWS
from validator.generate.broken.wrong_submissions import WRONG_SUBMISSIONS
from validator.generate.broken.wrong_support import WRONG_SUPPORT
from validator.generate.facilities import Province
from validator.generate.ndjson import line
from validator.generate.plan import Record
from validator.rule import Rule

_WRONG = {
    **WRONG_REPORTS,
    **WRONG_LISTS,
    **WRONG_SUPPORT,
    **WRONG_REGISTERS,
    **WRONG_REVIEWS,
    **WRONG_SUBMISSIONS,
    **WRONG_OVERSIGHT,
}
_UNMET = {**UNMET_REPORTS, **UNMET_SUPPORT, **UNMET_OVERSIGHT}
_WRONG_GROUPS: Mapping[str, Callable[[ByType], Group | None]] = {**WRONG_BUNDLES, **WRONG_GROUPS}
_UNMET_GROUPS = {**UNMET_GROUPS, **UNMET_TIANJIN}
_LONG_AGO = "2023-01-01"
_OVER_YEARS = {"PLAN-2.9-b.2", "PLAN-2.9-b.3"}
"""Rules that look at years together."""
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
        rule_id: what it must raise, and nothing else: a finding, or for a policy's rule a requirement not met.
        pointer: where that stands.
        lines: the record; for a bundle its header, then its records.
        also: rules that ask for the same thing as ``rule_id`` and show with it.
    """

    name: str
    rule_id: str
    pointer: str
    lines: tuple[Record, ...]
    also: tuple[str, ...] = ()

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
        rules: the rules of the version the records declare, with those of the province's profile.
    """
    usual = _by_type(each for bundle in bundling.bundles(province) for each in bundle.records)
    last = province.plan.years[-1]
    best = {year: _best(province, year) for year in {last, *(_year(each, last) for each in rules.values())}}
    for each in _all(province, rules, usual, best):
        yield replace(each, also=tuple(rule_id for rule_id in each.also if rule_id in rules))


def _all(
    province: Province, rules: Mapping[str, Rule], usual: ByType, best: Mapping[int, ByType]
) -> Iterator[Mutant]:
    last = province.plan.years[-1]
    all_of = {year: _joined(usual, pool) for year, pool in best.items()}
    for rule in rules.values():
        pool = best[_year(rule, last)]
        if rule.is_set:
            yield from _of_group(rule, usual, pool, _header(province, _year(rule, last), rule))
        elif rule.is_policy:
            yield from _of_deed(rule, _UNMET.get(rule.id), pool)
        else:
            yield from _faulty(rule, all_of[_year(rule, last)])
    yield from _of_form(usual)
    header = bundling.of_province(province, last).header
    for rule_id, (pointer, period) in _HEADER_DAYS.items():
        yield Mutant(rule_id, rule_id, pointer, ({**header, "period": period},))


def _year(rule: Rule, last: int) -> int:
    """Give the year a rule is broken in: the last one, or that in which it ceased to be in force."""
    ceased = rule.effective_to
    return last if ceased is None else min(last, int(ceased[:4]))


def _by_type(records: Iterable[Record]) -> ByType:
    """Give records by type, the richest first."""
    found: dict[str, list[Record]] = {}
    for each in records:
        found.setdefault(str(each["recordType"]), []).append(each)
    return {name: sorted(each, key=_length, reverse=True) for name, each in found.items()}


def _length(record: Record) -> int:
    return len(json.dumps(record))


def _best(province: Province, year: int) -> ByType:
    return _joined(_by_type(exemplary.records(province, year)), _by_type(exemplary.later(province)))


def _joined(first: ByType, then: ByType) -> ByType:
    return {name: [*first.get(name, ()), *then.get(name, ())] for name in {**first, **then}}


def _faulty(rule: Rule, records: ByType) -> Iterator[Mutant]:
    deed = _WRONG.get(rule.id)
    if deed is not None:
        yield from _of_deed(rule, deed, records)
        return
    for record in (each for name in rule.record_types for each in records.get(name, ())):
        made = by_shape(rule, record)
        if made is not None:
            yield Mutant(rule.id, rule.id, made[1], (made[0],))
            return


def _of_deed(rule: Rule, deed: Deed | None, records: ByType) -> Iterator[Mutant]:
    found = () if deed is None else filter(None, map(deed.put, records.get(deed.record_type, ())))
    made = next(iter(found), None)
    if made is not None and deed is not None:
        yield Mutant(rule.id, rule.id, made[1], (made[0],), deed.also)


def _of_form(records: ByType) -> Iterator[Mutant]:
    for record_type, found in records.items():
        for number, (rule_id, record, pointer) in enumerate(form.faults(found[0]), 1):
            yield Mutant(f"{rule_id}-{record_type}-{number}", rule_id, pointer, (record,))


def _header(province: Province, year: int, rule: Rule) -> Record:
    """Write a bundle's header; the bundle is complete for what the rule looks at, and for nothing more."""
    made = bundling.of_province(province, year).header
    period = {"start": _LONG_AGO, "end": made["asOfDate"]} if rule.id in _OVER_YEARS else made["period"]
    return {**made, "period": period, "covers": [each for each in rule.record_types if each != "bundle"]}


def _of_group(rule: Rule, usual: ByType, best: ByType, header: Record) -> Iterator[Mutant]:
    unmet = _UNMET_GROUPS.get(rule.id)
    make = _WRONG_GROUPS.get(rule.id)
    made = unmet(best) if unmet is not None else make(usual) if make is not None else None
    if made is not None:
        also = () if unmet is None else unmet.also
        yield Mutant(rule.id, rule.id, made[1], (header, *made[0]), also)
