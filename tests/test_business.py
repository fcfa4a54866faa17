"""Record rules at their places: which are in force, where they are judged, what structure keeps from them."""

from typing import Any

import pytest
from made import facts, rule

from validator import business
from validator.business import Subject
from validator.finding import Outcome
from validator.outcome import Instance, Result
from validator.rule import Rule

RECORD = {"count": 0, "wards": [{"beds": 0, "code": "A"}, {"beds": 1, "code": "B"}], "none": []}


def subject(record: dict[str, Any], *failing: str, **changes: Any) -> Subject:  # noqa: ANN401  # field values
    """Give a dispatch record before its rules."""
    known = {"reference": "2025-12-31", "as_of": "2025-12-31", "base": "", **changes}
    return Subject(record=record, record_type="dispatchRecord", failing=failing, **known)


def judged(made: Rule, about: Subject) -> Result:
    """Judge one rule."""
    (result,) = business.judge(about, [made], facts())
    return result


def outcomes(made: Rule, about: Subject) -> list[tuple[str, Outcome, str | None]]:
    """Give pointer, outcome and reason of every instance."""
    return [
        (each.pointer, each.judgement.outcome, each.judgement.reason)
        for each in judged(made, about).instances
    ]


def only(made: Rule, about: Subject) -> Instance:
    """Give the one instance there is."""
    (instance,) = judged(made, about).instances
    return instance


def test_a_rule_of_another_record_type_is_not_judged() -> None:
    """Only rules addressed to the record's type have a result; set rules have none here."""
    other = rule(appliesTo={"recordTypes": ["mobileRound"]})

    assert () == business.judge(subject(RECORD), [other], facts())


def test_a_rule_out_of_force_is_not_applicable() -> None:
    """The record's reference date decides, not the day of judging."""
    later = rule(effective={"from": "2026-01-01", "to": None})

    assert [("", Outcome.NOT_APPLICABLE, "notInForce")] == outcomes(
        later, subject(RECORD, as_of="2027-01-01")
    )
    assert [("", Outcome.FAIL, None)] == outcomes(later, subject(RECORD, reference="2026-01-01"))


def test_severity_is_that_of_the_reference_date() -> None:
    """A step is chosen by the day the record speaks of."""
    steps = rule(
        severity=[{"from": None, "severity": "warning"}, {"from": "2026-01-01", "severity": "error"}]
    )

    assert "warning" == judged(steps, subject(RECORD)).severity
    assert "error" == judged(steps, subject(RECORD, reference="2026-06-30")).severity


def test_a_rule_for_each_element_is_judged_at_each() -> None:
    """One instance an element, pointing into it, behind the base of the record."""
    each_ward = rule(
        appliesTo={"recordTypes": ["dispatchRecord"], "forEach": "wards"},
        **{"assert": "item.beds >= 1", "at": "item:/beds", "slots": None},
    )
    found = judged(each_ward, subject(RECORD, base="/records/7"))

    assert [
        ("/records/7/wards/0", "/records/7/wards/0/beds", Outcome.FAIL),
        ("/records/7/wards/1", "/records/7/wards/1/beds", Outcome.PASS),
    ] == [(each.pointer, each.at, each.judgement.outcome) for each in found.instances]


def test_elements_may_lie_in_lists_of_lists() -> None:
    """``forEach`` goes through an array on its way."""
    record = {"wards": [{"staff": [{"n": 1}, {"n": 0}]}, {}, {"staff": [{"n": 0}]}]}
    nested = rule(
        appliesTo={"recordTypes": ["dispatchRecord"], "forEach": "wards[].staff"},
        **{"assert": "item.n == 1", "at": "item:/n", "slots": None},
    )

    assert [
        ("/wards/0/staff/0", Outcome.PASS, None),
        ("/wards/0/staff/1", Outcome.FAIL, None),
        ("/wards/1", Outcome.NOT_EVALUABLE, "missing"),
        ("/wards/2/staff/0", Outcome.FAIL, None),
    ] == outcomes(nested, subject(record))


def test_one_absent_list_among_others_is_unknown() -> None:
    """Leaving a ward's list out does not pay: the rule has not passed, and an empty list beside it is none."""
    nested = rule(
        appliesTo={"recordTypes": ["dispatchRecord"], "forEach": "wards[].staff"},
        **{"assert": "item.n == 1", "at": "item:/n", "slots": None},
    )
    passed: dict[str, Any] = {"staff": [{"n": 1}]}
    absent, empty = {"beds": 1}, {"staff": list[Any]()}
    result = judged(nested, subject({"wards": [passed, empty, absent]}, base="/records/4"))

    assert Outcome.NOT_EVALUABLE is result.outcome
    assert [(), ("record.wards[].staff",)] == [each.judgement.missing for each in result.instances]
    assert "/records/4/wards/2" == result.instances[1].pointer
    assert Outcome.PASS is judged(nested, subject({"wards": [passed, empty]})).outcome
    assert "structure" == only(nested, subject({"wards": [absent]}, "/wards/0/staff")).judgement.reason


@pytest.mark.parametrize(
    ("for_each", "failing", "expected"),
    [
        ("none", (), [("", Outcome.NOT_APPLICABLE, "noItems")]),
        ("absent", (), [("", Outcome.NOT_EVALUABLE, "missing")]),
        ("none", ("/none",), [("", Outcome.NOT_EVALUABLE, "structure")]),
        (
            "wards[].staff",
            (),
            [("/wards/0", Outcome.NOT_EVALUABLE, "missing"), ("/wards/1", Outcome.NOT_EVALUABLE, "missing")],
        ),
    ],
)
def test_an_absent_list_is_unknown_and_an_empty_one_is_none(
    for_each: str, failing: tuple[str, ...], expected: list[tuple[str, Outcome, str]]
) -> None:
    """Only ``[]`` says that there is nothing to judge."""
    listed = rule(
        appliesTo={"recordTypes": ["dispatchRecord"], "forEach": for_each}, **{"assert": "item.beds == 1"}
    )

    assert expected == outcomes(listed, subject(RECORD, *failing))


@pytest.mark.parametrize(
    ("failing", "expected"),
    [
        ("/count", Outcome.NOT_EVALUABLE),
        ("/count/0", Outcome.NOT_EVALUABLE),
        ("", Outcome.NOT_EVALUABLE),
        ("/other", Outcome.FAIL),
        ("/counts", Outcome.FAIL),
    ],
)
def test_a_rule_is_not_judged_where_structure_failed(failing: str, expected: Outcome) -> None:
    """At, above or below what it reads; elsewhere it is judged as ever."""
    assert expected is only(rule(), subject(RECORD, failing)).judgement.outcome


@pytest.mark.parametrize(
    ("failing", "expected"),
    [
        ("/wards/0/beds", Outcome.NOT_EVALUABLE),
        ("/wards/1", Outcome.NOT_EVALUABLE),
        ("/wards", Outcome.NOT_EVALUABLE),
        ("/wards/0/code", Outcome.PASS),
        ("/wards/0/unknown", Outcome.PASS),
    ],
)
def test_what_a_rule_only_passes_by_is_not_read(failing: str, expected: Outcome) -> None:
    """A rule reads where its paths end; a fault beside such an end keeps nothing from it."""
    some = rule(**{"assert": "has(record.wards) && record.wards.exists(w, w.beds == 1)", "slots": None})

    assert expected is only(some, subject(RECORD, failing)).judgement.outcome


def test_a_broken_element_leaves_its_neighbours_to_be_judged() -> None:
    """Only the element whose structure failed is not evaluable."""
    each_ward = rule(
        appliesTo={"recordTypes": ["dispatchRecord"], "forEach": "wards"},
        **{"assert": "item.beds >= 1", "at": "item:/beds", "slots": None},
    )

    assert [
        ("/wards/0", Outcome.NOT_EVALUABLE, "structure"),
        ("/wards/1", Outcome.PASS, None),
    ] == outcomes(each_ward, subject(RECORD, "/wards/0/beds"))


def test_what_is_due_some_day_is_not_judged_without_a_day_of_judging() -> None:
    """Nobody knows whether it is due; a rule without a due day is judged all the same."""
    nobody = only(rule(due="'2025-12-31'"), subject({"count": 0}, as_of=None)).judgement

    assert (Outcome.NOT_EVALUABLE, "missing", ("asOf",)) == (nobody.outcome, nobody.reason, nobody.missing)
    assert Outcome.FAIL is only(rule(), subject({"count": 0}, as_of=None)).judgement.outcome


def test_all_that_the_due_day_wants_is_named() -> None:
    """What the condition lacks, what the due day lacks, and the day of judging: each is missing."""
    made = rule(when="record.open", due="record.due")
    nobody = only(made, subject({"count": 0}, as_of=None)).judgement

    assert ("asOf", "record.due", "record.open") == nobody.missing
    assert ("record.due", "record.open") == only(made, subject({"count": 0})).judgement.missing


def test_an_exemption_names_its_basis() -> None:
    """The place an exemption rests on is given, and only with an exemption."""
    exempting = rule(exemptWhen="record.count == 0", exemptBasis="/count")

    assert "/records/1/count" == only(exempting, subject(RECORD, base="/records/1")).basis
    assert None is only(exempting, subject({"count": 2})).basis


@pytest.mark.parametrize(
    ("record", "schema", "as_of", "expected"),
    [
        ({"asOfDate": "2025-06-30"}, {}, None, "2025-06-30"),
        ({"asOfDate": "2025-06-30"}, {}, "2026-01-01", "2025-06-30"),
        ({"startDate": "2024-03-01"}, {"x-reference": "startDate"}, "2026-01-01", "2024-03-01"),
        ({"reportYear": 2024}, {"x-reference": "reportYear"}, "2026-01-01", "2024-12-31"),
        ({"reportYear": 2025}, {"x-reference": "reportYear"}, "2025-06-30", "2025-06-30"),
        ({"reportYear": 2025}, {"x-reference": "reportYear"}, None, "2025-12-31"),
        ({}, {"x-reference": "reportYear"}, "2026-01-01", "2026-01-01"),
        ({"reportYear": True}, {"x-reference": "reportYear"}, "2026-01-01", "2026-01-01"),
        ({"reportYear": -5}, {"x-reference": "reportYear"}, "2026-01-01", "2026-01-01"),
        ({"reportYear": 10**9}, {"x-reference": "reportYear"}, "2026-01-01", "2026-01-01"),
        ({"startDate": "2025/3/1"}, {"x-reference": "startDate"}, "2026-01-01", "2026-01-01"),
        ({"startDate": "2025-02-30"}, {"x-reference": "startDate"}, "2026-01-01", "2026-01-01"),
    ],
)
def test_the_reference_date_is_the_day_the_record_speaks_of(
    record: dict[str, Any], schema: dict[str, Any], as_of: str | None, expected: str | None
) -> None:
    """A date as it stands, a year by its last day or the day of judging within it; no real day leaves the latter."""
    assert expected == business.reference_date(record, schema, as_of)


def test_a_reference_date_at_fault_decides_nothing() -> None:
    """A year that the schema refuses puts no rule out of force."""
    schema, record = {"x-reference": "reportYear"}, {"reportYear": 4050}

    assert "2026-01-01" == business.reference_date(record, schema, "2026-01-01", ("/staff", "/reportYear"))
    assert "4050-12-31" == business.reference_date(record, schema, "2026-01-01", ("/staff",))


@pytest.mark.parametrize(
    ("foreign", "expected"),
    [
        ("/count", (Outcome.NOT_EVALUABLE, "unknownCode")),
        ("/count/0", (Outcome.FAIL, None)),
        ("", (Outcome.FAIL, None)),
        ("/other", (Outcome.FAIL, None)),
    ],
)
def test_a_code_that_means_nothing_is_told_once(foreign: str, expected: tuple[Outcome, str | None]) -> None:
    """A rule that reads the very code has nothing to go by; all others are judged as ever."""
    about = subject(RECORD, foreign=(foreign,))

    assert expected == (only(rule(), about).judgement.outcome, only(rule(), about).judgement.reason)


def test_a_code_that_means_nothing_leaves_other_elements_to_be_judged() -> None:
    """Only the element that has it is not evaluable."""
    each_ward = rule(
        appliesTo={"recordTypes": ["dispatchRecord"], "forEach": "wards"},
        **{"assert": "item.code == 'B'", "at": "item:/code", "slots": None},
    )

    assert [
        ("/wards/0", Outcome.NOT_EVALUABLE, "unknownCode"),
        ("/wards/1", Outcome.PASS, None),
    ] == outcomes(each_ward, subject(RECORD, foreign=("/wards/0/code",)))
