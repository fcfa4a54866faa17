"""Set rules over what is accepted, whichever submission brought it.

Records that belong together may arrive one after the other. Until the period is over, a group that is not complete
does not fail: it is not evaluable, since what is missing may still come.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from validator import attainment, fields, notice, outcome, setrules
from validator.exchange.context import Exchange
from validator.finding import Outcome
from validator.outcome import Instance, Judgement, Result
from validator.rule import Rule
from validator.setrules import Bundle
from validator.standard import Standard
from validator.store import records
from validator.store.records import Revision, Scope

INCOMPLETE = "groupIncomplete"
"""Why a group is not evaluable yet: records that it needs may still come."""

_REGISTER, _WITHDRAWAL = "facilityRegister", "withdrawal"
_FOLDER = "/records/"
MOST_LISTED = 100
"""How many groups of a rule, and records of a group, are listed; all groups are counted."""

_UNREMARKABLE = (Outcome.PASS, Outcome.NOT_APPLICABLE)
"""Counted only."""


Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be judged.

    Args:
        division: six digits.
        start: first day of the period.
        end: last day of it.
        as_of: the day of judging.
    """

    division: str
    start: str
    end: str
    as_of: str

    @property
    def closed(self) -> bool:
        """Whether the period is over, so that what is not there is missing."""
        return self.as_of > self.end


Held = tuple[Revision, Mapping[str, object]]
"""An accepted revision and its content."""


def set_outcomes(exchange: Exchange, standard: Standard, asked: Asked) -> Json:
    """Judge the set rules on the current records of a division and a period.

    Args:
        exchange: the instance.
        standard: the version whose rules are used.
        asked: the division, the period, and the day of judging.

    Raises:
        StoreUnavailable: the store cannot be reached.
    """
    scope = Scope((_stem(asked.division),), asked.start, asked.end)
    with exchange.store.read() as connection:
        held = [(revision, json.loads(data)) for revision, data in records.current(connection, scope)]
    members = tuple(_members(held))
    results = judge(members, standard, asked)
    return {
        "division": asked.division,
        "period": {"start": asked.start, "end": asked.end},
        "asOf": asked.as_of,
        "closed": asked.closed,
        "standard": {"version": standard.version, "release": standard.release, "digest": standard.digest},
        "records": len(members),
        "rules": [_rule(each, members, standard) for each in results],
    }


def judge(members: Sequence[Held], standard: Standard, asked: Asked) -> tuple[Result, ...]:
    """Judge the set rules on records; what is not complete yet does not fail.

    Args:
        members: the records; a pointer ``/records/3`` leads to the fourth of them.
        standard: the version whose rules are used, with the profile of the division.
        asked: the period and the day of judging.
    """
    bundle = Bundle(
        records=tuple((f"{_FOLDER}{index}", record) for index, (_, record) in enumerate(members)),
        start=asked.start,
        end=asked.end,
        as_of=asked.as_of,
        broken=frozenset(),
    )
    rules = standard.rules_with(standard.profile_for(asked.division)).values()
    results = setrules.judge(bundle, rules, standard.facts)
    return results if asked.closed else tuple(_open(each, members) for each in results)


def _members(held: Sequence[Held]) -> Iterator[Held]:
    """Leave out withdrawals, which were followed when they were accepted, and registers that a later one replaces."""
    latest: dict[tuple[object, ...], Revision] = {}
    for revision, _ in held:
        if revision.record_type == _REGISTER:
            place = (revision.submitter, revision.division)
            newest = latest.get(place, revision)
            latest[place] = max(newest, revision, key=lambda each: (each.first_day, each.sequence))
    for revision, record in held:
        replaced = revision.record_type == _REGISTER and revision not in latest.values()
        if revision.record_type != _WITHDRAWAL and not replaced:
            yield revision, record


def _open(result: Result, members: Sequence[Held]) -> Result:
    """Put off what fails for want of records that may still come; a rule with windows waits for their ends itself."""
    rule = result.rule
    types = {each.record_type for each in rule.members}
    judged_now = len(types) == 1 if rule.universe is None else rule.window is not None
    if judged_now:
        return result
    timeless = any(not each.key.reads for each in rule.members)
    instances = [
        replace(each, judgement=Judgement(Outcome.NOT_EVALUABLE, INCOMPLETE))
        if each.judgement.outcome is Outcome.FAIL and (timeless or types - _types(each, members))
        else each
        for each in result.instances
    ]
    return outcome.result(rule, result.severity, instances)


def _types(instance: Instance, members: Sequence[Held]) -> set[str]:
    return {members[index][0].record_type for index, _ in _places((instance.pointer, *instance.related))}


def _places(pointers: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Give which record each pointer leads to, and where in it."""
    for pointer in pointers:
        index, slash, rest = pointer.removeprefix(_FOLDER).partition("/")
        if index.isdecimal():
            yield int(index), slash + rest


def _rule(result: Result, members: Sequence[Held], standard: Standard) -> Json:
    rule = result.rule
    remarkable = [each for each in result.instances if each.judgement.outcome not in _UNREMARKABLE]
    return {
        "ruleId": rule.id,
        "class": str(rule.rule_class),
        "severity": str(result.severity),
        "title": dict(rule.title),
        "clauses": list(rule.clauses),
        "outcome": str(result.outcome),
        "counts": dict(sorted(Counter(str(each.judgement.outcome) for each in result.instances).items())),
        "groups": [_group(rule, each, members, standard) for each in remarkable[:MOST_LISTED]],
        "truncated": len(remarkable) > MOST_LISTED,
    }


def _group(rule: Rule, instance: Instance, members: Sequence[Held], standard: Standard) -> Json:
    judgement = instance.judgement
    body: Json = {"outcome": str(judgement.outcome)}
    optional = {
        "key": instance.key,
        "windows": list(instance.windows),
        "reason": judgement.reason,
        "missing": list(judgement.missing),
    }
    body.update((name, value) for name, value in optional.items() if value not in (None, []))
    places = list(_places((instance.at or instance.pointer, *instance.related)))
    if judgement.outcome is Outcome.FAIL:
        slots = {**attainment.slots(instance), "where": _where(places, members, standard)}
        body["message"] = notice.fill(rule.message, slots)
        body["fix"] = notice.fill(rule.fix, slots)
    if places:
        body["records"] = [_named(members[index][0], pointer) for index, pointer in places[:MOST_LISTED]]
    return body


def _where(
    places: Sequence[tuple[int, str]], members: Sequence[Held], standard: Standard
) -> Mapping[str, str]:
    """Say in words where the first place is."""
    if not places:
        return {}
    index, pointer = places[0]
    return fields.where(standard.schemas[members[index][0].record_type], pointer)


def _named(revision: Revision, pointer: str) -> Json:
    return {
        "recordType": revision.record_type,
        "submitter": revision.submitter,
        "recordId": revision.record_id,
        "revision": revision.revision,
        "pointer": pointer,
        "submission": f"/v1/submissions/{revision.submission_id}",
    }


def _stem(division: str) -> str:
    """Give the digits that everything in a division begins with."""
    while division.endswith("00"):
        division = division.removesuffix("00")
    return division
