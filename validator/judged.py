"""Everything that is known of one document when its report is written, and the words that belong to its places."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from validator import fields
from validator.fields import Schema
from validator.finding import Finding, Layer, Slot, Text
from validator.notice import Notice
from validator.outcome import Result
from validator.pointer import within
from validator.profile import Profile
from validator.rule import Rule
from validator.standard import Standard

Position = Callable[[str], tuple[int, int] | None]
"""Where a pointer stands in the text: line and column from 1."""

Json = dict[str, object]

_LONGEST_VALUE = 120
_YEAR = re.compile(r"\[year=(-?[0-9]+)\]")
_INDEX = re.compile(r"\[(-?[0-9]+)\]")


@dataclass(frozen=True, slots=True)
class Judged:
    """Everything that is known of one document.

    Args:
        document: the parsed record, ``None`` where there is none.
        subject: the report's ``subject``.
        findings: of syntax, structure and codes.
        reached: the last layer that was reached.
        position: where a pointer stands in the text.
        base: pointer of the record in what was sent.
        standard: the version it was judged by; ``None`` when it declares none we know.
        notices: the catalogue of the engine's own findings.
        record_type: its declared type.
        profile: the profile in use.
        as_of: the day of judging.
        reference: the day that decides which rules are in force; of a bundle's header, the last day of its period.
        results: of every rule.
        undetermined: the document could not be judged.
        records: of a bundle's header, what is known of the records.
    """

    document: object
    subject: Json
    findings: tuple[Finding, ...]
    reached: Layer
    position: Position
    base: str = ""
    standard: Standard | None = None
    notices: Mapping[str, Notice] = field(default_factory=dict)
    record_type: str | None = None
    profile: Profile | None = None
    as_of: str | None = None
    reference: str | None = None
    results: tuple[Result, ...] = ()
    undetermined: bool = False
    records: tuple["Judged", ...] = ()

    def relative(self, pointer: str) -> str:
        """Give a pointer into what was sent as one into the record."""
        return pointer[len(self.base) :] if within(pointer, self.base) else pointer

    def holder(self, pointer: str) -> "Judged":
        """Give what a pointer into what was sent lies in: one of the records, or this document itself."""
        steps = pointer.split("/")[1:3]
        is_record = len(steps) == len(("records", "0")) and steps[0] == "records" and steps[1].isdecimal()
        return self.records[int(steps[1])] if self.records and is_record else self

    def where(self, pointer: str) -> Text:
        """Say in words where a pointer into what was sent leads."""
        holder = self.holder(pointer)
        words = fields.where(holder.schema, holder.relative(pointer))
        return words if holder is self else fields.in_record(int(pointer.split("/")[2]), words)

    def slots(self, slots: Mapping[str, Slot], pointer: str) -> Mapping[str, Slot]:
        """Put the words of a place beside the slots of a message."""
        return {"where": self.where(pointer), **slots}

    def line(self, pointer: str) -> Json:
        """Give line and column of a pointer into what was sent; nothing where they are not known."""
        found = self.position(pointer)
        return {} if found is None else {"line": found[0], "column": found[1]}

    def clauses(self, rule: Rule | None) -> list[Json]:
        """Give the clauses a rule answers to, each with its document, section and sentence."""
        standard = self.standard
        if standard is None or rule is None:
            return []
        return [_clause(standard, each, self.reference) for each in rule.clauses if each in standard.clauses]

    @property
    def schema(self) -> Schema:
        """The schema of the declared type; nothing where none is known."""
        if self.standard is None or self.record_type is None:
            return {}
        return self.standard.schemas.get(self.record_type, {})


def shown(value: object) -> object:
    """Shorten a value for a report: numbers as they are, anything else as text of bounded length."""
    if isinstance(value, bool | int):
        return value
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_VALUE else f"{text[:_LONGEST_VALUE]}…"


def as_pointer(path: str, rule: Rule) -> str:
    """Turn a rule's read path into a pointer, ``*`` standing for any index.

    ``record.staff.staffTotal`` gives ``/staff/staffTotal``; ``item.nurseCount`` of a rule for each specialty
    department ``/specialtyDepartments/*/nurseCount``; ``records[].roundDate`` of a set rule ``/records/*/roundDate``;
    ``record.activity.yearly[year=2024]``, an element that is not there, the list ``/activity/yearly``.
    """
    root, _, rest = _INDEX.sub(r".\1", _YEAR.sub("", path)).partition(".")
    return _root(root, rule) + _steps(rest)


def absent(paths: Iterable[tuple[str, Rule]]) -> Json:
    """Write what was missing: pointers, and beside them the years that lists lack.

    Args:
        paths: read paths and the rules that read them.
    """
    pointers: set[str] = set()
    years: dict[str, set[int]] = {}
    for path, rule in paths:
        pointer = as_pointer(path, rule)
        pointers.add(pointer)
        for year in _YEAR.findall(path):
            years.setdefault(pointer, set()).add(int(year))
    body: Json = {"missing": sorted(pointers)} if pointers else {}
    if years:
        body["missingYears"] = {pointer: sorted(years[pointer]) for pointer in sorted(years)}
    return body


def _root(root: str, rule: Rule) -> str:
    """Give what a variable of a rule stands for."""
    if root == "item":
        return f"{_steps(rule.for_each or '')}/*"
    if root == "unit" and rule.universe is not None and rule.universe.for_each is not None:
        return f"/records/*{_steps(rule.universe.for_each)}/*"
    if root == "record" and rule.is_set:
        return "/records/*"
    return {"unit": "/records/*", "records[]": "/records/*", "asOf": "/asOfDate"}.get(root, "")


def _steps(path: str) -> str:
    return "".join(f"/{step}" for step in path.replace("[]", ".*").split(".") if step)


def _clause(standard: Standard, clause_id: str, on: str | None) -> Json:
    clause = standard.clauses[clause_id]
    document = standard.documents[clause.document]
    body: Json = {
        "id": clause.id,
        "document": clause.document,
        "title": dict(document.title),
        "section": clause.section,
        "quote": clause.quote,
    }
    if document.carried_forward is not None and on is not None and document.carried_forward <= on:
        body["carriedForward"] = True
    return body
