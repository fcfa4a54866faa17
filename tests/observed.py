"""What a report says of one rule, put together for comparison with a conformance case."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from validator.finding import Outcome
from validator.rule import Rule

PRECEDENCE = [str(each) for each in Outcome]

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Observed:
    """What a report says of one rule."""

    outcome: str
    pointers: list[str]
    windows: list[str]
    missing: list[str]
    reasons: set[str]
    readings: Mapping[str, str]


def _bodies(report: Json, rule: Rule) -> list[Json]:
    """Give the parts of a report in which the rule is judged: the bundle for a set rule, else the records."""
    if rule.is_set:
        return [report]
    parts = [report, *report.get("records", [])]
    return [part for part in parts if part["subject"].get("recordType") in rule.record_types]


def observe(report: Json, rule: Rule) -> Observed:
    """Give what a report says of a rule."""
    bodies = _bodies(report, rule)
    undecided = [
        each for body in bodies for each in body["outcomes"]["notEvaluated"] if each["ruleId"] == rule.id
    ]
    found = [each for body in bodies for each in body["findings"] if each["ruleId"] == rule.id]
    attained = [each for body in bodies for each in body["attainment"]["rules"] if each["ruleId"] == rule.id]
    instances = [each for result in attained for each in result["instances"]]
    failed = [*found, *(each for each in instances if each["outcome"] == "fail")]
    outcomes = {each["outcome"] for each in undecided} | {each["outcome"] for each in attained}
    if failed:
        outcomes.add("fail")
    if not rule.is_policy and len(undecided) < len(bodies):
        outcomes.add("pass")
    return Observed(
        outcome=min(outcomes, key=PRECEDENCE.index),
        pointers=sorted(each["pointer"] for each in failed),
        windows=sorted({window for each in failed for window in each.get("windows", [])}),
        missing=sorted({path for each in undecided for path in each.get("missing", [])}),
        reasons={each["reason"] for each in undecided},
        readings=dict(chain.from_iterable(each.get("readings", {}).items() for each in instances)),
    )


def structural(report: Json) -> list[str]:
    """Give the findings of syntax and structure, of which a case has none."""
    parts = [report, *report.get("records", [])]
    found = [each for part in parts for each in part["findings"] if each["layer"] in ("syntax", "structure")]
    return [f"{each['ruleId']} {each['pointer']}" for each in found]
