"""Record rules: every rule of one record, each with its outcome.

Which rules are in force is decided by the record's reference date, never by today.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from validator import fields, outcome
from validator.cel import Env, Facts
from validator.fields import Schema
from validator.finding import Outcome
from validator.outcome import Instance, Judgement, Result
from validator.pointer import overlaps, split
from validator.rule import Rule


@dataclass(frozen=True, slots=True)
class Subject:
    """One record, as rules see it.

    Args:
        record: the parsed record.
        record_type: its declared type.
        base: pointer of the record in its document; ``""`` when it is the document.
        reference: the day that decides which rules are in force; ``None`` when the record does not say.
        as_of: the day of judging.
        failing: pointers within the record where structure failed.
    """

    record: Mapping[str, object]
    record_type: str
    base: str
    reference: str | None
    as_of: str | None
    failing: tuple[str, ...]


def judge(subject: Subject, rules: Iterable[Rule], facts: Facts) -> tuple[Result, ...]:
    """Judge every record rule on one record.

    Args:
        subject: the record and its dates.
        rules: rules of the standard as the profile has them; set rules are passed over.
        facts: code lists and local data.
    """
    return tuple(
        outcome.result(rule, rule.severity(subject.reference), _instances(rule, subject, facts))
        for rule in rules
        if not rule.is_set and subject.record_type in rule.record_types
    )


def reference_date(record: Mapping[str, object], schema: Schema, as_of: str | None) -> str | None:
    """Give the day that decides which rules are in force.

    The schema says where it stands (``x-reference``: a date's or a year's property). A year counts as its last
    day, or the day of judging when that comes earlier in the same year.
    """
    value = record.get(str(schema.get("x-reference", "asOfDate")))
    if isinstance(value, bool) or not isinstance(value, int | str):
        return as_of
    if isinstance(value, str):
        return value
    end = f"{value:04}-12-31"
    return as_of if as_of is not None and as_of[:4] == end[:4] else end


def _instances(rule: Rule, subject: Subject, facts: Facts) -> Iterator[Instance]:
    if not rule.in_force(subject.reference):
        yield Instance(Judgement(Outcome.NOT_APPLICABLE, "notInForce"), subject.base)
        return
    if rule.for_each is None:
        yield _judge_at(rule, subject, facts, None, "")
        return
    items = list(fields.values_at(subject.record, _path(rule.for_each)))
    if not items:
        yield Instance(_no_items(rule, subject), subject.base)
    for pointer, item in items:
        yield _judge_at(rule, subject, facts, item, pointer)


def _judge_at(rule: Rule, subject: Subject, facts: Facts, item: object, pointer: str) -> Instance:
    if _reads_failed(rule, pointer, subject.failing):
        judgement = Judgement(Outcome.NOT_EVALUABLE, "structure")
    else:
        env = Env(record=subject.record, item=item, asOf=subject.as_of, param=rule.settings, facts=facts)
        judgement = outcome.judge(rule, env, subject.as_of)
    return Instance(
        judgement,
        pointer=subject.base + pointer,
        at=subject.base + _at(rule.at, pointer),
        basis=subject.base + _at(rule.exempt_basis, pointer) if _rests(rule, judgement) else None,
    )


def _no_items(rule: Rule, subject: Subject) -> Judgement:
    """Tell an absent list, which is unknown, from an empty one, which is none."""
    path = _path(rule.for_each or "")
    lists = [path[:end] for end in range(len(path)) if path[end] == "*"]
    if any(overlaps(path, each) for each in subject.failing):
        return Judgement(Outcome.NOT_EVALUABLE, "structure")
    if any(found == [] for each in lists for _, found in fields.values_at(subject.record, each)):
        return Judgement(Outcome.NOT_APPLICABLE, "noItems")
    return Judgement(Outcome.NOT_EVALUABLE, "missing", (f"record.{rule.for_each}",))


def _reads_failed(rule: Rule, item: str, failing: tuple[str, ...]) -> bool:
    """Tell whether structure failed at a place that the rule reads."""
    return bool(failing) and any(overlaps(path, each) for path in _places(rule, item) for each in failing)


def _places(rule: Rule, item: str) -> Iterator[Sequence[str]]:
    """Give the pointer patterns that a rule reads, for the item it is judged at."""
    for path in outcome.reads(rule):
        root, *steps = path.replace("[]", ".*").split(".")
        if root == "record":
            yield steps
        elif root == "item":
            yield (*split(item), *steps)


def _at(at: str | None, item: str) -> str:
    if at is None:
        return ""
    return item + at.removeprefix("item:") if at.startswith("item:") else at


def _rests(rule: Rule, judgement: Judgement) -> bool:
    return judgement.outcome is Outcome.EXEMPT and rule.exempt_basis is not None


def _path(for_each: str) -> Sequence[str]:
    """Turn ``staff.byTitle`` or ``specialtyDepartments[].physicians`` into a pointer pattern of its elements."""
    steps = for_each.replace("[]", ".*").split(".")
    return (*steps, "*")
