"""Set rules: groups, windows and the universe that says what must be there."""

from typing import Any

import pytest
from made import facts, set_rule

from validator import setrules
from validator.finding import Outcome
from validator.outcome import Instance, Result
from validator.rule import Rule

REGISTER = {
    "recordType": "facilityRegister",
    "complete": True,
    "townships": [{"code": "1", "name": "甲"}, {"code": "2", "name": "乙"}],
}


def visit(town: str, date: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401  # JSON values
    """Give a mobile round to a township on a day."""
    return {"recordType": "mobileRound", "town": town, "date": date, **more}


def relation(recipient: str, start: str, end: str | None = None) -> dict[str, Any]:
    """Give a support relation that lasts from one day to another, or on."""
    dates = {"from": start} if end is None else {"from": start, "to": end}
    return {"recordType": "supportRelation", "recipient": recipient, **dates}


def judged(made: Rule, *records: dict[str, Any], **changes: Any) -> Result:  # noqa: ANN401  # field values
    """Judge one rule on a bundle of the first quarter of 2025."""
    known = {
        "start": "2025-01-01",
        "end": "2025-03-31",
        "as_of": "2025-12-31",
        "broken": frozenset(),
        **changes,
    }
    numbered = tuple((f"/records/{index}", each) for index, each in enumerate(records))
    (result,) = setrules.judge(setrules.Bundle(records=numbered, **known), [made], facts())
    return result


def told(result: Result) -> dict[str | None, dict[Outcome, tuple[str, ...]]]:
    """Give the windows of each key by outcome."""
    found: dict[str | None, dict[Outcome, tuple[str, ...]]] = {}
    for each in result.instances:
        found.setdefault(each.key, {})[each.judgement.outcome] = each.windows
    return found


def only(result: Result) -> Instance:
    """Give the one instance there is."""
    (instance,) = result.instances
    return instance


def test_each_key_is_judged_in_each_window() -> None:
    """Failing months of one township are told together, apart from those that pass."""
    result = judged(
        set_rule(), REGISTER, visit("1", "2025-01-31"), visit("1", "2025-03-01"), visit("2", "2025-02-14")
    )

    assert {
        "1": {Outcome.PASS: ("2025-01", "2025-03"), Outcome.FAIL: ("2025-02",)},
        "2": {Outcome.PASS: ("2025-02",), Outcome.FAIL: ("2025-01", "2025-03")},
    } == told(result)


def test_a_key_without_a_single_member_fails() -> None:
    """The universe says who must be there; the finding points at the unit and not at a member."""
    result = judged(set_rule(), REGISTER, visit("1", "2025-01-31"))
    silent = [each for each in result.instances if each.key == "2"]

    assert [(Outcome.FAIL, "/records/0/townships/1", "/records/0/townships/1/code")] == [
        (each.judgement.outcome, each.pointer, each.at) for each in silent
    ]


def test_a_bundle_of_a_register_alone_is_judged() -> None:
    """A complete register makes every silent township fail."""
    assert {"1": Outcome.FAIL, "2": Outcome.FAIL} == {
        each.key: each.judgement.outcome for each in judged(set_rule(), REGISTER).instances
    }


def test_a_bundle_that_covers_other_types_is_not_addressed() -> None:
    """A bundle answers only for the types it says it is complete for."""
    found = [
        judged(set_rule(), REGISTER, covers=frozenset({covered})).outcome
        for covered in ("reviewRecord", "mobileRound")
    ]

    assert [Outcome.NOT_APPLICABLE, Outcome.FAIL] == found


def test_a_member_outside_the_universe_belongs_to_no_group() -> None:
    """A township that the register does not know is not judged here."""
    assert {"1", "2"} == set(told(judged(set_rule(), REGISTER, visit("3", "2025-01-31"))))


@pytest.mark.parametrize(
    "register",
    [None, {**REGISTER, "complete": False}, {k: v for k, v in REGISTER.items() if k != "complete"}],
)
def test_without_a_complete_register_nothing_is_judged(register: dict[str, Any] | None) -> None:
    """No register, an incomplete one, or one that does not say: the universe is unknown."""
    records = [each for each in (register, visit("1", "2025-01-31")) if each is not None]
    instance = only(judged(set_rule(), *records))

    assert (Outcome.NOT_EVALUABLE, "universeUnknown") == (
        instance.judgement.outcome,
        instance.judgement.reason,
    )


def test_a_bundle_about_something_else_is_not_addressed() -> None:
    """Neither members nor universe: the rule is not applicable."""
    instance = only(judged(set_rule(), {"recordType": "dispatchRecord"}))

    assert (Outcome.NOT_APPLICABLE, "noMembers") == (instance.judgement.outcome, instance.judgement.reason)


@pytest.mark.parametrize("broken", ["mobileRound", "facilityRegister", "bundle"])
def test_a_record_left_out_for_its_structure_leaves_the_rule_unjudged(broken: str) -> None:
    """A township might have had its round in the record that could not be read; the header's period counts too."""
    instance = only(judged(set_rule(), REGISTER, broken=frozenset({broken})))

    assert (Outcome.NOT_EVALUABLE, "structure") == (instance.judgement.outcome, instance.judgement.reason)


def test_a_broken_record_of_another_type_does_no_harm() -> None:
    """What the rule does not look at may be broken."""
    assert Outcome.FAIL is judged(set_rule(), REGISTER, broken=frozenset({"dispatchRecord"})).outcome


@pytest.mark.parametrize("dates", [{"start": "2025-02-30"}, {"end": ""}, {"as_of": ""}])
def test_a_period_of_unreal_days_leaves_the_rule_unjudged(dates: dict[str, str]) -> None:
    """Without a real period and day of judging nobody knows which windows there are."""
    instance = only(judged(set_rule(), REGISTER, **dates))

    assert (Outcome.NOT_EVALUABLE, "invalidDate") == (instance.judgement.outcome, instance.judgement.reason)


def test_a_window_that_is_not_over_is_not_yet_due() -> None:
    """On 15 March, March is still open; on its last day it is due."""
    early = judged(set_rule(), REGISTER, visit("1", "2025-01-31"), as_of="2025-03-15")
    last = judged(set_rule(), REGISTER, visit("1", "2025-01-31"), as_of="2025-03-31")

    assert ("2025-03",) == told(early)["1"][Outcome.NOT_YET_DUE]
    assert ("2025-02", "2025-03") == told(last)["1"][Outcome.FAIL]


def test_only_whole_windows_of_the_period_count() -> None:
    """A bundle from mid-January to mid-March answers for February alone."""
    result = judged(set_rule(), REGISTER, start="2025-01-15", end="2025-03-15")

    assert {"1": {Outcome.FAIL: ("2025-02",)}, "2": {Outcome.FAIL: ("2025-02",)}} == told(result)


def test_a_period_without_a_whole_window_is_not_applicable() -> None:
    """Three weeks hold no month."""
    result = judged(set_rule(), REGISTER, start="2025-01-05", end="2025-01-25")

    assert {(Outcome.NOT_APPLICABLE, "noWindow")} == {
        (each.judgement.outcome, each.judgement.reason) for each in result.instances
    }


def test_a_rule_answers_only_for_the_time_it_is_in_force() -> None:
    """A rule that starts in February does not ask for January."""
    result = judged(set_rule(effective={"from": "2025-02-01", "to": None}), REGISTER)

    assert ("2025-02", "2025-03") == told(result)["1"][Outcome.FAIL]


RELATIONS = {
    "from": "supportRelation",
    "key": "record.recipient",
    "validFrom": "record['from']",
    "validTo": "record.to",
}


def test_a_unit_answers_only_for_the_time_it_is_valid() -> None:
    """A relation from 15 January to the end of February answers for February; an open one for all that follows."""
    by_relation = set_rule(universe={**RELATIONS, "validFrom": "record.since"}, at="")
    closed = {**relation("1", "", "2025-02-28"), "since": "2025-01-15"}
    lasting = {**relation("2", ""), "since": "2025-01-15"}
    result = judged(by_relation, closed, lasting)

    assert ("2025-02",) == told(result)["1"][Outcome.FAIL]
    assert ("2025-02", "2025-03") == told(result)["2"][Outcome.FAIL]


def test_members_with_a_stretch_belong_to_every_window_they_meet() -> None:
    """A dispatch from 31 January to 1 March stands in three months."""
    by_stretch = set_rule(
        members=[
            {"recordType": "mobileRound", "key": "record.town", "from": "record.date", "to": "record.until"}
        ]
    )
    result = judged(by_stretch, REGISTER, visit("1", "2025-01-31", until="2025-03-01"))

    assert {Outcome.PASS: ("2025-01", "2025-02", "2025-03")} == told(result)["1"]


def test_members_may_be_filtered_and_be_elements_of_a_record() -> None:
    """A filter keeps members out; ``forEach`` makes each element a member with its own key."""
    by_element = set_rule(
        members=[
            {
                "recordType": "mobileRound",
                "forEach": "stops",
                "filter": "record.held && item.town != '9'",
                "key": "item.town",
                "at": "record.date",
            }
        ],
        universe=None,
        **{"assert": "group.all(m, m.patients >= 1)", "at": "/patients"},
    )
    stops = [{"town": "1", "patients": 3}, {"town": "2", "patients": 0}, {"town": "9", "patients": 0}]
    held = visit("", "2025-01-10", held=True, stops=stops)
    cancelled = visit("", "2025-01-11", held=False, stops=stops)
    result = judged(by_element, held, cancelled, end="2025-01-31")

    assert {"1": {Outcome.PASS: ("2025-01",)}, "2": {Outcome.FAIL: ("2025-01",)}} == told(result)
    assert ["/records/0/stops/0/patients", "/records/0/stops/1/patients"] == [
        each.at for each in result.instances
    ]


def test_without_a_universe_groups_are_the_keys_seen() -> None:
    """The finding points at the first member and names the others."""
    doubled = set_rule(universe=None, window=None, **{"assert": "size(group) == 1", "at": "/town"})
    result = judged(doubled, visit("1", "2025-01-01"), visit("2", "2025-01-01"), visit("1", "2030-01-01"))
    (failing,) = (each for each in result.instances if each.judgement.outcome is Outcome.FAIL)

    assert ("1", "/records/0/town", ("/records/2",), ()) == (
        failing.key,
        failing.at,
        failing.related,
        failing.windows,
    )


def test_a_member_of_unknown_key_may_belong_to_any_group() -> None:
    """No group is judged in a window that the member lies in; in the others nothing changes."""
    result = judged(set_rule(), REGISTER, {"recordType": "mobileRound", "date": "2025-01-31"})
    expected = {Outcome.NOT_EVALUABLE: ("2025-01",), Outcome.FAIL: ("2025-02", "2025-03")}

    assert {"1": expected, "2": expected} == told(result)
    assert {("records[].town",)} == {
        each.judgement.missing for each in result.instances if each.judgement.missing
    }


def test_a_member_without_a_day_may_lie_in_any_window_of_its_group() -> None:
    """The other groups are judged, so that leaving out a day hides nobody else's failure."""
    result = judged(set_rule(), REGISTER, {"recordType": "mobileRound", "town": "1"})
    months = ("2025-01", "2025-02", "2025-03")

    assert {"1": {Outcome.NOT_EVALUABLE: months}, "2": {Outcome.FAIL: months}} == told(result)
    assert ("records[].date",) == result.instances[0].judgement.missing


def test_a_member_that_may_be_filtered_out_leaves_its_group_unjudged() -> None:
    """What the filter reads is missing: whether the round counts is not known."""
    held = {"recordType": "mobileRound", "key": "record.town", "at": "record.date", "filter": "record.held"}
    result = judged(
        set_rule(members=[held], window="period"),
        REGISTER,
        visit("1", "2025-01-31"),
        visit("2", "2025-01-31", held=True),
    )

    assert {"1": {Outcome.NOT_EVALUABLE: ()}, "2": {Outcome.PASS: ()}} == told(result)


def test_an_entry_of_the_universe_without_a_key_is_not_judged() -> None:
    """It says that something must be there, and not what."""
    unnamed = {**REGISTER, "townships": [{"name": "甲"}, {"code": "2", "name": "乙"}]}
    result = judged(set_rule(window="period"), unnamed, visit("2", "2025-01-31"))

    assert {None: {Outcome.NOT_EVALUABLE: ()}, "2": {Outcome.PASS: ()}} == told(result)
    assert ("records[].townships[].code",) == result.instances[0].judgement.missing


def test_a_register_that_is_not_complete_stands_in_no_other_ones_way() -> None:
    """The complete register is judged; that more must be there, and is not known, is said beside it."""
    partial = {**REGISTER, "complete": False, "townships": [{"code": "3", "name": "丙"}]}
    result = judged(set_rule(window="period"), REGISTER, partial, visit("1", "2025-01-31"))

    assert {"1": {Outcome.PASS: ()}, "2": {Outcome.FAIL: ()}, None: {Outcome.NOT_EVALUABLE: ()}} == told(
        result
    )
    assert "universeUnknown" == result.instances[-1].judgement.reason


def test_a_complete_register_without_entries_does_not_speak_for_another() -> None:
    """Beside a register that is not complete nobody knows what must be there, even where no member is."""
    empty, partial = {**REGISTER, "townships": []}, {**REGISTER, "complete": False}

    assert "universeUnknown" == only(judged(set_rule(), empty, partial)).judgement.reason
    assert "noMembers" == only(judged(set_rule(), empty)).judgement.reason
    assert "noMembers" == only(judged(set_rule(), empty, partial, covers=frozenset())).judgement.reason


def test_what_members_lack_is_named_where_they_stand() -> None:
    """A record and an element of a list have places of their own, and only what lacks the field is named."""
    both = set_rule(
        members=[
            {"recordType": "mobileRound", "key": "record.town"},
            {"recordType": "regionReport", "forEach": "rounds.towns", "key": "item.town"},
        ],
        universe=None,
        window=None,
        **{"assert": "sum(group.map(m, m.patients)) > 0"},
    )
    report = {"recordType": "regionReport", "rounds": {"towns": [{"town": "1"}]}}
    result = judged(both, visit("1", "2025-01-31", patients=1), report)

    assert ("records[].rounds.towns[].patients",) == only(result).judgement.missing


def test_a_period_that_ends_before_it_begins_has_no_windows() -> None:
    """A rule that knows no windows is judged all the same, as is the day of judging."""
    reversed_ = {"start": "2025-03-31", "end": "2025-01-01"}
    round_ = visit("1", "2025-01-31")
    found = {
        window: {
            (each.judgement.outcome, each.judgement.reason)
            for each in judged(set_rule(window=window), REGISTER, round_, **reversed_).instances
        }
        for window in ("month", "period", "asOf", None)
    }
    idle = {(Outcome.NOT_APPLICABLE, "noWindow")}

    assert {"month": idle, "period": idle} == {name: found[name] for name in ("month", "period")}
    assert {(Outcome.PASS, None), (Outcome.FAIL, None)} == found[None]
    assert {(Outcome.FAIL, None)} == found["asOf"]


def test_a_period_that_ends_before_it_begins_is_in_no_force_either() -> None:
    """That it has no windows is said, whatever days the rule is in force on."""
    in_force = {"effective": {"from": "2024-01-01", "to": None}}
    result = judged(set_rule(window="period", **in_force), REGISTER, end="0001-01-01")

    assert ["noWindow"] * 2 == [each.judgement.reason for each in result.instances]


def test_a_period_that_is_not_over_is_not_yet_due() -> None:
    """What must happen within the period may still happen; without windows there is nothing to wait for."""
    outcomes = {
        window: judged(set_rule(window=window), REGISTER, as_of="2025-03-30").outcome
        for window in ("period", None)
    }

    assert {"period": Outcome.NOT_YET_DUE, None: Outcome.FAIL} == outcomes


@pytest.mark.parametrize("window", ["month", "quarter", "period", "asOf", None])
def test_a_rule_out_of_force_says_so(window: str | None) -> None:
    """The period holds windows, and the rule is in force in none of them."""
    later = set_rule(window=window, effective={"from": "2026-01-01", "to": None})

    assert {(Outcome.NOT_APPLICABLE, "notInForce")} == {
        (each.judgement.outcome, each.judgement.reason) for each in judged(later, REGISTER).instances
    }


@pytest.mark.parametrize("window", ["period", None])
def test_a_rule_in_force_for_part_of_the_period_looks_at_that_part(window: str | None) -> None:
    """Only months, quarters, weeks and years have to be whole."""
    started = set_rule(
        window=window,
        effective={"from": "2025-02-01", "to": "2025-12-31"},
        **{"assert": "window.start == '2025-02-01' && window.end == '2025-03-31'"},
    )

    assert Outcome.PASS is judged(started, REGISTER).outcome


def test_a_rule_with_a_due_day_waits_for_it_and_not_for_the_end_of_the_window() -> None:
    """March is judged from the due day on, though it is not over."""
    due = "addDays(window.start, 9)"
    early, late = (
        told(judged(set_rule(due=due), REGISTER, start="2025-03-01", as_of=day))["1"]
        for day in ("2025-03-09", "2025-03-10")
    )

    assert {Outcome.NOT_YET_DUE: ("2025-03",)} == early
    assert {Outcome.FAIL: ("2025-03",)} == late


def test_a_key_that_a_list_gives_twice_is_one_key() -> None:
    """The first element that bears it stands for it."""
    towns = [{"code": "1", "name": "甲"}, {"code": "2", "name": "乙"}, {"code": "1", "name": "丙"}]
    found = judged(set_rule(), {**REGISTER, "townships": towns})

    assert ["1", "2"] == [each.key for each in found.instances]
    assert "/records/0/townships/0" == found.instances[0].pointer


def test_validity_hangs_on_no_record_of_a_kind_the_bundle_does_not_hold() -> None:
    """What is absent fails a policy rule; a rule of validity asks for it once there is one, or the bundle says it is complete."""
    made = set_rule(**{"class": "consistency"})
    complete = frozenset({"mobileRound"})

    assert Outcome.NOT_APPLICABLE is judged(made, REGISTER).outcome
    assert Outcome.FAIL is judged(made, REGISTER, visit("1", "2025-01-10")).outcome
    assert Outcome.FAIL is judged(made, REGISTER, covers=complete).outcome
    assert Outcome.NOT_EVALUABLE is judged(made, REGISTER, broken=complete).outcome


def test_an_exemption_of_a_group_names_the_member_it_rests_on() -> None:
    """The basis is the place in the first member that has it."""
    made = set_rule(exemptWhen="group.exists(m, has(m.reason))", exemptBasis="/reason")
    found = judged(made, REGISTER, visit("1", "2025-01-10"), visit("1", "2025-01-20", reason="x"))
    (exempt,) = [each for each in found.instances if each.judgement.outcome is Outcome.EXEMPT]

    assert ("1", "/records/2/reason") == (exempt.key, exempt.basis)


def test_without_an_optional_universe_nothing_is_asked_for() -> None:
    """A round without the list that would name its township is no matter of an optional universe."""
    universe = {"from": "facilityRegister", "forEach": "townships", "key": "item.code"}
    required, optional = (
        only(judged(set_rule(universe={**universe, **each}), visit("1", "2025-01-10"))).judgement
        for each in ({}, {"optional": True})
    )

    assert (Outcome.NOT_EVALUABLE, "universeUnknown") == (required.outcome, required.reason)
    assert (Outcome.NOT_APPLICABLE, "noMembers") == (optional.outcome, optional.reason)


def test_the_window_of_one_day_is_the_day_of_judging() -> None:
    """``asOf`` asks who is there on that day; no windows are listed."""
    today = set_rule(
        window="asOf",
        members=[
            {"recordType": "mobileRound", "key": "record.town", "from": "record.date", "to": "record.until"}
        ],
    )
    result = judged(
        today,
        REGISTER,
        visit("1", "2025-01-01", until="2026-01-01"),
        visit("2", "2025-01-01", until="2025-06-01"),
    )

    assert {"1": {Outcome.PASS: ()}, "2": {Outcome.FAIL: ()}} == told(result)


def test_groups_are_judged_alone() -> None:
    """What one township has changes nothing for another, so groups can be split over machines."""
    rounds = [visit("1", "2025-01-31"), visit("2", "2025-02-14"), visit("1", "2025-03-01")]
    together = told(judged(set_rule(), REGISTER, *rounds))
    apart = [
        told(
            judged(
                set_rule(),
                {**REGISTER, "townships": [unit]},
                *(r for r in rounds if r["town"] == unit["code"]),
            )
        )
        for unit in REGISTER["townships"]  # type: ignore[attr-defined]
    ]

    assert together == {**apart[0], **apart[1]}
