"""Profiles: what a province may choose, and what it may not."""

from typing import Any

import pytest
from made import BOTH, document, parameter, rule

from validator.cel import compile_expression
from validator.errors import RuleError
from validator.finding import Severity
from validator.profile import Profile, parse
from validator.rule import Rule


def profile(**changes: Any) -> Profile:  # noqa: ANN401  # JSON values
    """Give a profile of Zhejiang that changes nothing but what is asked."""
    base = {"id": "330000-zhejiang", "divisions": ["330000"], "title": BOTH, "rules": []}
    return parse({**base, "severities": {}, "parameters": {}, "readings": {}, **changes}, compile_expression)


def national() -> dict[str, Rule]:
    """Give two national rules: one with parameters, one with readings."""
    first = rule(
        severity="warning",
        parameters={
            "least": parameter(3, minimum=2, maximum=5),
            "strict": parameter(default=False),
            "kind": parameter("A", enum=["A", "B"]),
        },
    )
    readings = [{"id": each, "title": BOTH, "assert": "true"} for each in ("one", "two", "three")]
    second = rule(id="DSP-TST-002", readings=readings, defaultReading="one", **{"assert": None})
    return {each.id: each for each in (first, second)}


@pytest.mark.parametrize(
    ("divisions", "code", "expected"),
    [
        (["330000"], "330127", True),
        (["330000"], "340100", False),
        (["330100"], "330127", True),
        (["330100"], "330200", False),
        (["330127"], "330127", True),
        (["330127"], "330128", False),
        (["110000", "120000"], "120101", True),
        (["330000"], None, False),
    ],
)
def test_a_profile_covers_the_divisions_inside_its_own(
    divisions: list[str],
    code: str | None,
    expected: bool,  # noqa: FBT001  # a table of truths
) -> None:
    """A province covers its cities and counties, a county only itself."""
    assert expected is profile(divisions=divisions).covers(code)


def test_a_profile_without_choices_changes_nothing() -> None:
    """National rules stay as they are."""
    assert national() == profile().applied(national())


def test_a_profile_adds_its_own_rules() -> None:
    """They stand beside the national ones."""
    own = profile(rules=[document(id="DSP-TST-009")])

    assert {*national(), "DSP-TST-009"} == set(own.applied(national()))


def test_a_profile_may_make_a_rule_heavier() -> None:
    """The heavier severity holds on every day."""
    changed = profile(severities={"DSP-TST-001": "error"}).applied(national())["DSP-TST-001"]

    assert {Severity.ERROR} == {changed.severity(day) for day in ("2000-01-01", "2030-01-01", None)}


@pytest.mark.parametrize(("value", "name"), [(2, "least"), (5, "least"), (True, "strict"), ("B", "kind")])
def test_a_profile_may_choose_within_bounds(value: object, name: str) -> None:
    """Both bounds may be chosen; the other parameters keep their defaults."""
    changed = profile(parameters={"DSP-TST-001": {name: value}}).applied(national())["DSP-TST-001"]

    assert {"least": 3, "strict": False, "kind": "A", name: value} == changed.settings


def test_a_profile_may_choose_the_reading_that_counts() -> None:
    """The chosen reading comes first; the others follow in their order."""
    changed = profile(readings={"DSP-TST-002": "three"}).applied(national())["DSP-TST-002"]

    assert ["three", "one", "two"] == [each.id for each in changed.readings]


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"severities": {"DSP-TST-001": "info"}}, "lighter"),
        ({"severities": {"DSP-TST-404": "error"}}, "no rule DSP-TST-404"),
        ({"parameters": {"DSP-TST-404": {"least": 3}}}, "no rule DSP-TST-404"),
        ({"readings": {"DSP-TST-404": "one"}}, "no rule DSP-TST-404"),
        ({"parameters": {"DSP-TST-001": {"least": 1}}}, "out of bounds"),
        ({"parameters": {"DSP-TST-001": {"least": 6}}}, "out of bounds"),
        ({"parameters": {"DSP-TST-001": {"kind": "C"}}}, "out of bounds"),
        ({"parameters": {"DSP-TST-001": {"most": 3}}}, "no parameter most"),
        ({"parameters": {"DSP-TST-001": {"least": True}}}, "of the same type"),
        ({"parameters": {"DSP-TST-001": {"least": "3"}}}, "of the same type"),
        ({"parameters": {"DSP-TST-001": {"strict": 1}}}, "of the same type"),
        ({"readings": {"DSP-TST-002": "four"}}, "no reading four"),
    ],
)
def test_a_profile_may_not_choose_beyond_the_national_rule(choice: dict[str, Any], message: str) -> None:
    """Lighter, unknown, out of bounds or of another type: the profile is refused, with the reason."""
    with pytest.raises(RuleError, match=message):
        profile(**choice).applied(national())


@pytest.mark.parametrize("changes", [{"id": None}, {"severities": {"A": "fatal"}}, {"rules": [{"id": "x"}]}])
def test_a_damaged_profile_is_our_fault(changes: dict[str, Any]) -> None:
    """It cannot be read, and the message names it."""
    base = {"id": "330000-zhejiang", "divisions": [], "title": BOTH}
    broken = {name: value for name, value in {**base, **changes}.items() if value is not None}

    with pytest.raises(RuleError, match="cannot be read"):
        parse(broken, compile_expression)
