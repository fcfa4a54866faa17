"""The referee: what counts as agreement with a case, and what does not."""

from collections.abc import Mapping
from typing import Any

import pytest

from validator.conformance.judging import Judged, Outcome, errored, expecting, judged
from validator.conformance.protocol import Answered, Errored, Skipped, joined
from validator.conformance.referee import Difference, differences
from validator.conformance.suite import Case

Json = Mapping[str, Any]

FACT = {"zh-CN": "一句事实。", "en": "A fact."}


def of_rule(**expected: object) -> Case:
    """Give a case of a rule."""
    return Case("1.1/X/X-1#1", "1.1", "X", "rules", "X-1", FACT, {"payload": {}}, expected)


def of_family(**expected: object) -> Case:
    """Give a case of no single rule."""
    return Case("1.1/structure/a#1", "1.1", "structure", "structure", None, FACT, {"payload": {}}, expected)


def told(outcome: str, pointer: str = "", **more: object) -> Json:
    """Give what became of the rule at a place."""
    return {"ruleId": "X-1", "pointer": pointer, "outcome": outcome, **more}


def whats(case: Case, **result: object) -> list[str]:
    """Give the names of what differs."""
    return [each.what for each in differences(case, result)]


def test_the_outcomes_of_all_places_are_joined() -> None:
    """The first in the order of the protocol stands for all; engineError hides nothing."""
    entries = [told("notApplicable"), told("exempt"), told("pass")]
    assert [] == whats(of_rule(outcome="pass"), outcomes=entries)
    assert ["outcome"] == whats(of_rule(outcome="pass"), outcomes=[*entries, told("notEvaluable")])
    assert ["outcome"] == whats(of_rule(outcome="fail"), outcomes=[told("fail"), told("engineError")])
    assert "fail" == joined({"pass", "fail", "notEvaluable"})
    assert "exempt" == joined({"exempt", "notYetDue", "notApplicable"})


def test_a_rule_that_is_not_listed_was_not_judged() -> None:
    """It neither passed nor anything else, whatever became of other rules."""
    other = {"ruleId": "X-2", "pointer": "", "outcome": "pass"}
    assert (Difference("outcome", "pass", "—"),) == differences(
        of_rule(outcome="pass"), {"outcomes": [other]}
    )
    assert (Difference("outcome", "pass", "—"),) == differences(of_rule(outcome="pass"), {})


def test_places_are_compared_as_a_set() -> None:
    """Neither order nor repetition counts; one place more or less does, and only failing places are meant."""
    case = of_rule(outcome="fail", pointers=["/a", "/b"])
    assert [] == whats(
        case, outcomes=[told("fail", "/b"), told("fail", "/a"), told("fail", "/a"), told("pass", "/c")]
    )
    assert ["pointers"] == whats(case, outcomes=[told("fail", "/a")])
    assert ["pointers"] == whats(case, outcomes=[told("fail", each) for each in ("/a", "/b", "/c")])
    assert [] == whats(of_rule(outcome="fail"), outcomes=[told("fail", "/anywhere")])


def test_windows_are_those_of_failing_places() -> None:
    """They are compared as a set."""
    case = of_rule(outcome="fail", windows=["2025-01", "2025-02"])
    assert [] == whats(case, outcomes=[told("fail", windows=["2025-02"]), told("fail", windows=["2025-01"])])
    assert ["windows"] == whats(case, outcomes=[told("fail", windows=["2025-02"])])
    assert ["windows"] == whats(case, outcomes=[told("fail"), told("pass", windows=["2025-01", "2025-02"])])


def test_what_was_missing_is_that_of_undecided_places() -> None:
    """It is compared as a set, the reason with any of those given."""
    case = of_rule(outcome="notEvaluable", missing=["/a"], reason="missing")
    assert [] == whats(case, outcomes=[told("notEvaluable", reason="missing", missing=["/a"])])
    assert ["missing"] == whats(case, outcomes=[told("notEvaluable", reason="missing", missing=["/b"])])
    assert ["reason"] == whats(case, outcomes=[told("notEvaluable", reason="other", missing=["/a"])])
    assert (Difference("reason", "missing", "—"),) == differences(
        case, {"outcomes": [told("notEvaluable", missing=["/a"])]}
    )


def test_a_reading_is_compared_in_place_of_the_outcome() -> None:
    """A case that names a reading asks for nothing else."""
    case = of_rule(outcome="fail", reading="strict")
    assert [] == whats(case, outcomes=[told("pass", readings={"strict": "fail", "wide": "pass"})])
    assert ["outcome (strict)"] == whats(case, outcomes=[told("fail", readings={"wide": "fail"})])


def test_the_payload_of_a_rule_is_sound() -> None:
    """Findings of syntax, structure and bundle are wrong there, one of codes may be."""
    passed = [told("pass")]
    assert [] == whats(of_rule(outcome="pass"), outcomes=passed, findings=[finding("CODE-UNKNOWN")])
    for wrong in ("SYNTAX-BOM", "STRUCT-TYPE", "BUNDLE-HEADER"):
        assert ["findings"] == whats(of_rule(outcome="pass"), outcomes=passed, findings=[finding(wrong)])


def finding(rule_id: str, pointer: str = "") -> Json:
    """Give a finding."""
    return {"ruleId": rule_id, "pointer": pointer}


def test_findings_are_compared_exactly() -> None:
    """All that are stated, none besides but the optional ones."""
    case = of_family(findings=[finding("STRUCT-TYPE", "/a")], optional=[finding("CODE-UNKNOWN", "/a")])
    one, two, three = (
        finding("STRUCT-TYPE", "/a"),
        finding("CODE-UNKNOWN", "/a"),
        finding("STRUCT-TYPE", "/b"),
    )
    assert [] == whats(case, findings=[one])
    assert [] == whats(case, findings=[two, one])
    assert ["findings"] == whats(case, findings=[two])
    assert ["findings"] == whats(case, findings=[one, three])
    assert ["findings"] == whats(case)


def test_a_finding_may_be_stated_by_its_kind() -> None:
    """An asterisk stands for the rest of the id; without a pointer any place will do."""
    case = of_family(findings=[{"ruleId": "SYNTAX-*"}])
    assert [] == whats(case, findings=[finding("SYNTAX-BOM", "/x")])
    assert ["findings"] == whats(case, findings=[finding("STRUCT-TYPE")])
    assert ["findings"] == whats(case, findings=[])
    assert [] == whats(of_family(findings=[]), findings=[])


@pytest.mark.parametrize("name", ["verdict", "attainment", "standardVersion", "profile"])
def test_a_stated_fact_has_to_be_answered(name: str) -> None:
    """Another value and none at all are differences; what is not stated is not compared."""
    assert [] == whats(of_family(**{name: "x"}), **{name: "x"})
    assert [name] == whats(of_family(**{name: "x"}), **{name: "y"})
    assert (Difference(name, None, "—"),) == differences(of_family(**{name: None}), {})
    assert [] == whats(of_family(), **{name: "y"})


def test_rules_of_a_family_are_compared_by_name() -> None:
    """Each rule a case of a family names is compared like the rule of a rule's case."""
    case = of_family(rules=[{"ruleId": "X-1", "outcome": "fail", "pointers": ["/a"]}])
    assert [] == whats(case, outcomes=[told("fail", "/a")])
    assert ["X-1 outcome", "X-1 pointers"] == whats(case, outcomes=[told("pass", "/a")])


def test_rows_are_found_by_level_and_code() -> None:
    """Keys that are not stated and rows that are not stated are not compared."""
    case = of_family(rows=[{"level": "county", "code": "1", "numerator": 3, "reason": None}])
    good = {"level": "county", "code": "1", "numerator": 3, "denominator": 4}
    assert [] == whats(case, rows=[{"level": "nation", "code": "nation"}, good])
    assert ["rows"] == whats(case, rows=[{**good, "numerator": 4}])
    assert ["rows"] == whats(case, rows=[])


def test_a_reply_becomes_one_of_four_outcomes() -> None:
    """Agreement passes, a difference fails, and the program's own word is kept."""
    case = of_rule(outcome="pass")
    assert Outcome.PASSED is judged(case, Answered({"outcomes": [told("pass")]})).outcome
    assert Outcome.FAILED is judged(case, Answered({})).outcome
    skipped = judged(case, Skipped("not yet", "https://example.org"))
    assert (Outcome.SKIPPED, "not yet", "https://example.org") == (
        skipped.outcome,
        (skipped.reason or {})["en"],
        skipped.issue,
    )
    assert (Outcome.ERRORED, {"a": 1}) == (
        (found := judged(case, Errored({"a": 1}))).outcome,
        found.context,
    )


@pytest.mark.parametrize("outcome", list(Outcome))
def test_an_expected_failure_that_passes_is_unexpected(outcome: Outcome) -> None:
    """What is expected to fail and fails is no surprise; what passes though it was to fail is one."""
    case = of_rule(outcome="pass")
    surprise, foreseen = (expecting(Judged(case, outcome), each) for each in ({}, {case.id: "not built yet"}))
    assert (outcome in (Outcome.FAILED, Outcome.ERRORED)) is surprise.is_unexpected
    assert (outcome is Outcome.PASSED) is foreseen.is_unexpected


def test_what_is_shown_of_an_answer_is_what_the_case_speaks_of() -> None:
    """Outcomes of other rules are left out of the results."""
    other = {"ruleId": "X-2", "pointer": "", "outcome": "pass"}
    found = judged(
        of_rule(outcome="pass"), Answered({"verdict": "conformant", "outcomes": [other, told("pass")]})
    )
    assert {"verdict": "conformant", "outcomes": [told("pass")]} == found.answer


def test_an_error_has_its_reason() -> None:
    """What went wrong stands beside the case in both languages."""
    found = errored(of_rule(outcome="pass"), {"zh-CN": "超时", "en": "too late"}, {"exitCode": 1})
    assert (Outcome.ERRORED, {"exitCode": 1}) == (found.outcome, found.context)
