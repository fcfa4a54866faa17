"""Rules as values, and what becomes of one: the seven outcomes, in the order of the standard."""

from dataclasses import replace
from typing import Any

import pytest
from made import BOTH, document, env, parameter, rule, set_rule

from validator import outcome
from validator.cel import Env, compile_expression
from validator.errors import ExpressionError, RuleError
from validator.finding import Outcome, Severity
from validator.outcome import Instance, Judgement
from validator.rule import Rule, RuleClass, parse


def test_a_rule_file_becomes_a_value() -> None:
    """The fields of the value are those of the file."""
    made = rule(when="record.count > 0", parameters={"least": parameter(3, minimum=1, maximum=5)}, note=BOTH)

    assert ("DSP-TST-001", RuleClass.CONSISTENCY, False, False) == (
        made.id,
        made.rule_class,
        made.is_set,
        made.is_policy,
    )
    assert "record.count > 0" == (made.when and made.when.source)
    assert {"least": 3} == made.settings
    assert (1, 5) == (made.parameters["least"].minimum, made.parameters["least"].maximum)
    assert BOTH == made.note


def test_a_set_rule_has_members_universe_and_window() -> None:
    """An event starts and ends on one day; a universe may say from when to when a unit counts."""
    made = set_rule(
        universe={
            "from": "supportRelation",
            "key": "record.recipientFacilityId",
            "validFrom": "record.validFrom",
            "validTo": "record.validTo",
        }
    )
    (member,) = made.members

    assert made.is_set
    assert "month" == made.window
    assert member.start == member.end
    assert made.universe is not None
    assert ("record.validFrom", "record.validTo") == (
        made.universe.start and made.universe.start.source,
        made.universe.end and made.universe.end.source,
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"id": None},
        {"class": "opinion"},
        {"severity": "fatal"},
        {"severity": [{"severity": "error"}]},
        {"title": None},
        {"assert": None},
        {"parameters": {"least": {"title": BOTH}}},
        {"parameters": {"least": {"title": BOTH, "default": [1]}}},
    ],
)
def test_a_rule_that_lacks_something_is_our_fault(changes: dict[str, Any]) -> None:
    """A damaged rule file is an exception that names the rule, never a rule that is silently left out."""
    with pytest.raises(RuleError, match="cannot be read"):
        rule(**changes)


@pytest.mark.parametrize(
    "expression", ["record.count ==", "group.all(m, true)", "record.count == 1.5", "secret(record.count)"]
)
def test_an_expression_outside_the_profile_is_refused(expression: str) -> None:
    """Half an expression, another scope's variable, a fraction, an unknown function."""
    with pytest.raises(ExpressionError):
        parse(document(**{"assert": expression}), compile_expression)


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        ("2023-12-31", Severity.INFO),
        ("2024-01-01", Severity.INFO),
        ("2024-12-31", Severity.INFO),
        ("2025-01-01", Severity.WARNING),
        ("2030-01-01", Severity.ERROR),
        (None, Severity.ERROR),
    ],
)
def test_severity_follows_the_date(on: str | None, expected: Severity) -> None:
    """A step holds from its day on; before all of them the first does, without a day the last."""
    steps = [("2024-01-01", "info"), ("2025-01-01", "warning"), ("2030-01-01", "error")]
    made = rule(severity=[{"from": since, "severity": severity} for since, severity in steps])

    assert expected == made.severity(on)


@pytest.mark.parametrize(
    ("on", "expected"),
    [("2023-12-31", False), ("2024-01-01", True), ("2025-12-31", True), ("2026-01-01", False), (None, True)],
)
def test_a_rule_is_in_force_between_its_dates(on: str | None, expected: bool) -> None:  # noqa: FBT001  # truths
    """Both ends count, and an unknown day lies within."""
    assert expected is rule(effective={"from": "2024-01-01", "to": "2025-12-31"}).in_force(on)


def made(**changes: Any) -> Rule:  # noqa: ANN401  # JSON values
    """Give a rule with every stage: applicable, exempt, due, evaluable."""
    stages = {
        "when": "record.kind == 'A'",
        "exemptWhen": "record.exempt",
        "exemptBasis": "/exempt",
        "due": "record.due",
        "evaluableWhen": "record.total > 0",
        "notEvaluableReason": "zeroDenominator",
    }
    return rule(**{**stages, **changes})


WHOLE = {"kind": "A", "exempt": False, "due": "2025-01-01", "total": 1, "count": 1}


@pytest.mark.parametrize(
    ("change", "expected", "reason"),
    [
        ({}, Outcome.PASS, None),
        ({"count": 0}, Outcome.FAIL, None),
        ({"kind": "B", "exempt": True}, Outcome.NOT_APPLICABLE, "whenFalse"),
        ({"exempt": True, "due": "2026-01-01"}, Outcome.EXEMPT, "exempt"),
        ({"due": "2026-01-01", "total": 0}, Outcome.NOT_YET_DUE, "notYetDue"),
        ({"due": "2025-12-31"}, Outcome.PASS, None),
        ({"total": 0}, Outcome.NOT_EVALUABLE, "zeroDenominator"),
        ({"count": ...}, Outcome.NOT_EVALUABLE, "missing"),
        ({"kind": ...}, Outcome.NOT_EVALUABLE, "missing"),
        ({"kind": ..., "exempt": True}, Outcome.EXEMPT, "exempt"),
        ({"due": ...}, Outcome.NOT_EVALUABLE, "missing"),
        ({"exempt": ...}, Outcome.PASS, None),
        ({"exempt": ..., "count": 0}, Outcome.NOT_EVALUABLE, "missing"),
        ({"total": ...}, Outcome.PASS, None),
    ],
)
def test_the_first_outcome_that_holds_counts(
    change: dict[str, Any], expected: Outcome, reason: str | None
) -> None:
    """Not applicable, exempt, not yet due, not evaluable, then pass or fail; what is unknown never fails."""
    record = {name: value for name, value in {**WHOLE, **change}.items() if value is not ...}
    judged = outcome.judge(made(), env(record, as_of="2025-12-31"), "2025-12-31")

    assert (expected, reason) == (judged.outcome, judged.reason)


def test_what_was_missing_is_named() -> None:
    """An outcome that rests on an absent field names its path."""
    judged = outcome.judge(rule(), env({}), None)

    assert ("record.count",) == judged.missing


def test_an_absent_field_is_absorbed_where_the_other_side_decides() -> None:
    """Sixty beds pass without the county's figure; forty without it are not evaluable."""
    beds = rule(**{"assert": "record.beds >= 50 || record.beds * 10 >= record.county"})

    assert Outcome.PASS is outcome.judge(beds, env({"beds": 60}), None).outcome
    assert Outcome.NOT_EVALUABLE is outcome.judge(beds, env({"beds": 40}), None).outcome
    assert Outcome.FAIL is outcome.judge(beds, env({"beds": 40, "county": 500}), None).outcome


def test_a_fault_of_ours_is_an_outcome_of_its_own() -> None:
    """An expression that raises what it must not is an engine error, never a pass."""
    sound = rule()
    assertion = replace(sound.readings[0].assertion, fast=_breaks, exact=_breaks)
    broken = replace(sound, readings=(replace(sound.readings[0], assertion=assertion),))
    judged = outcome.judge(broken, env({"count": 1}), None)

    assert (Outcome.ENGINE_ERROR, "engineError") == (judged.outcome, judged.reason)


def _breaks(_: Env) -> object:
    message = "a fault of ours"
    raise ZeroDivisionError(message)


def test_readings_are_judged_side_by_side_and_the_first_decides() -> None:
    """The default reading makes the outcome; the others are shown."""
    several = rule(
        **{
            "assert": None,
            "readings": [
                {"id": "strict", "title": BOTH, "assert": "record.count >= 5"},
                {"id": "lenient", "title": BOTH, "assert": "record.count >= 1"},
                {"id": "other", "title": BOTH, "assert": "record.other >= 1"},
            ],
            "defaultReading": "lenient",
        }
    )
    judged = outcome.judge(several, env({"count": 3}), None)

    assert Outcome.PASS is judged.outcome
    assert {"lenient": "pass", "strict": "fail", "other": "notEvaluable"} == judged.readings


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("record.count", 0),
        ("record.names", {"zh-CN": "甲、乙", "en": "甲, 乙"}),
        ("record.flag", "false"),
        ("record.absent", "—"),
        ("record.text", "x"),
    ],
)
def test_slots_hold_what_a_person_can_read(expression: str, expected: object) -> None:
    """Numbers and texts as they are, lists joined by language, truth as JSON writes it, a dash for the unknown."""
    record = {"count": 0, "names": ["甲", "乙"], "flag": False, "text": "x"}
    judged = outcome.judge(rule(slots={"count": expression}), env(record), None)

    assert {"count": expected} == judged.slots


def test_a_value_that_is_no_scalar_does_not_break_a_message() -> None:
    """A slot that a rule fills with an object shows a dash."""
    judged = outcome.judge(rule(slots={"count": "record.inner"}), env({"count": 0, "inner": {"a": 1}}), None)

    assert (Outcome.FAIL, {"count": "—"}) == (judged.outcome, judged.slots)


def test_a_passing_rule_fills_no_slots() -> None:
    """Words are only needed where something is wrong."""
    assert {} == outcome.judge(rule(), env({"count": 1}), None).slots


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        ((Outcome.PASS, Outcome.FAIL), Outcome.FAIL),
        ((Outcome.FAIL, Outcome.ENGINE_ERROR), Outcome.ENGINE_ERROR),
        ((Outcome.PASS, Outcome.NOT_EVALUABLE), Outcome.NOT_EVALUABLE),
        ((Outcome.NOT_YET_DUE, Outcome.PASS), Outcome.PASS),
        ((Outcome.NOT_APPLICABLE, Outcome.EXEMPT), Outcome.EXEMPT),
        ((Outcome.NOT_APPLICABLE,), Outcome.NOT_APPLICABLE),
    ],
)
def test_one_outcome_prevails_over_many_places(outcomes: tuple[Outcome, ...], expected: Outcome) -> None:
    """A failure outweighs a pass, and a fault of ours outweighs both."""
    instances = [Instance(Judgement(each)) for each in outcomes]

    assert expected is outcome.result(rule(), Severity.ERROR, instances).outcome
