"""What the suite proves: every requirement with the cases that prove it, and those that no case proves."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from validator import jsonvalue
from validator.conformance.suite import Case, Files, Json, Suite
from validator.finding import Text
from validator.rule import Rule
from validator.standard import Standard

REQUIREMENTS = "requirements.json"
CLAUSE, RULE, FINDING, ENGINE = "clause", "rule", "finding", "requirement"
"""Kinds of requirement: a clause of a policy, a rule, a kind of finding, one of ``conformance/requirements.json``.

Of findings only those count that cases name exactly: to tell one slip from another is a help and nobody's duty.
"""

_ENFORCED = ("enforced", "partly")


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement.

    Args:
        id: of the clause, the finding or the requirement.
        kind: ``CLAUSE``, ``RULE``, ``FINDING`` or ``ENGINE``.
        title: what it asks for.
        cases: ids of the cases that prove it.
    """

    id: str
    kind: str
    title: Text
    cases: tuple[str, ...]


def coverage(suite: Suite, files: Files, standards: Mapping[str, Standard]) -> tuple[Requirement, ...]:
    """Give every requirement with its cases.

    Args:
        suite: the suite.
        files: the kit's files, ``requirements.json`` among them.
        standards: every version of the standard, oldest first.
    """
    proved: dict[str, list[str]] = {}
    for case in suite.cases:
        for each in dict.fromkeys(proved_by(case, standards[case.standard])):
            proved.setdefault(each, []).append(case.id)
    known = _known(list(standards.values())[-1], files)
    return tuple(
        Requirement(name, kind, title, tuple(proved.get(name, ())))
        for name, (kind, title) in known.items()
        if kind != FINDING or name in proved
    )


def proved_by(case: Case, standard: Standard) -> Iterator[str]:
    """Give the requirements that a case proves: those it names, its findings, its rules and their clauses."""
    yield from case.requirements
    for finding in map(jsonvalue.mapping, jsonvalue.sequence(case.expected.get("findings"))):
        yield str(finding["ruleId"])
    rules = _all_rules(standard)
    for rule_id in _rules(case):
        yield from (rule_id, *rules[rule_id].clauses)
    indicator = jsonvalue.mapping(case.sent.get("indicator")).get("indicatorId")
    if indicator is not None:
        yield from standard.indicators[str(indicator)].clauses


def document(found: Iterable[Requirement]) -> Json:
    """Give coverage as JSON."""
    listed = list(found)
    return {
        "requirements": [
            {"id": each.id, "kind": each.kind, "title": dict(each.title), "cases": list(each.cases)}
            for each in listed
        ],
        "unproved": [each.id for each in listed if not each.cases],
    }


def _rules(case: Case) -> Iterator[str]:
    if case.rule_id is not None:
        yield case.rule_id
    for each in map(jsonvalue.mapping, jsonvalue.sequence(case.expected.get("rules"))):
        yield str(each["ruleId"])


@lru_cache(maxsize=16)
def _all_rules(standard: Standard) -> Mapping[str, Rule]:
    """Give every rule, national or of a profile."""
    own = (rule for profile in standard.profiles.values() for rule in profile.rules.values())
    return {each.id: each for each in (*standard.rules.values(), *own)}


def _known(standard: Standard, files: Files) -> Mapping[str, tuple[str, Text]]:
    """Give every requirement there is: clauses carried out by rules, the rules, kinds of finding, and those written for the engine."""
    clauses = {
        each.id: (CLAUSE, dict.fromkeys(("zh-CN", "en"), each.quote))
        for each in standard.clauses.values()
        if each.status in _ENFORCED
    }
    findings = {each.id: (FINDING, each.title) for each in standard.notices.values()}
    written = {
        str(each["id"]): (ENGINE, jsonvalue.text(each["title"]))
        for each in map(jsonvalue.mapping, json.loads(files[REQUIREMENTS]))
    }
    rules = {each.id: (RULE, each.title) for each in _all_rules(standard).values() if each.id not in clauses}
    return {**clauses, **rules, **findings, **written}
