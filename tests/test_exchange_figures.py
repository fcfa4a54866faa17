"""Indicators and set rules over what is accepted, whichever submissions brought it."""

import json
from collections.abc import Mapping
from typing import Any

import pytest
from exchange_bench import DIVISION, Bench

from validator import setrules
from validator.access import Grant
from validator.exchange import contributing, groups
from validator.harvest import Asked, harvest
from validator.library import example, files
from validator.standard import Standard
from validator.statement import Wanted, statement
from validator.store import contributions, records
from validator.store.records import Scope, State

YEAR = groups.Asked(DIVISION, "2025-01-01", "2025-12-31", "2026-01-15")


@pytest.fixture
def grant(desk: Bench) -> Grant:
    """Give a key that may pass on everything."""
    return desk.grant()[0]


@pytest.fixture
def newest(standards: Mapping[str, Standard]) -> Standard:
    """Give the newest version of the standard."""
    return standards["1.1"]


def recounted(desk: Bench, newest: Standard, wanted: Wanted) -> object:
    """Count everything anew from all revisions that were ever accepted, superseded and withdrawn ones among them."""
    with desk.exchange.store.read() as connection:
        accepted = records.accepted(connection, limit=100_000)
        everything = [json.loads(records.content(connection, each.sha256)) for each in accepted]
    counted: dict[str, Any] = dict(statement(everything, newest, wanted))
    current = sum(each.state == State.CURRENT for each in accepted)
    return json.loads(json.dumps({**counted, "records": current}))


def kept(desk: Bench, newest: Standard, wanted: Wanted) -> object:
    """Count from the contributions that are kept."""
    return json.loads(json.dumps(contributing.figures(desk.exchange, newest, wanted)))


def test_figures_are_those_of_a_full_recount(
    desk: Bench, grant: Grant, county: dict[str, Any], newest: Standard
) -> None:
    """After bundles, corrections, withdrawals and a round sent alone, kept contributions give what counting anew gives."""
    half = len(county["records"]) // 2
    desk.submit(grant, "one", {**county, "records": county["records"][:half]})
    desk.submit(grant, "two", {**county, "records": county["records"][half:]})
    kept(desk, newest, Wanted("county", 2025))
    rounds = [each for each in county["records"] if each["recordType"] == "mobileRound"]
    correction = {**rounds[0], "revision": 2, "supersedes": 1, "outpatientVisits": 1}
    withdrawal = {
        **{name: rounds[1][name] for name in ("standardVersion", "submitter", "asOfDate")},
        "recordType": "withdrawal",
        "recordId": "360733-WDR-2025-0009",
        "revision": 1,
        "withdrawsRecordType": "mobileRound",
        "withdrawsRecordId": rounds[1]["recordId"],
        "withdrawsRevision": 1,
        "reason": "误报",
    }
    desk.submit(grant, "three", correction)
    assert 1 == desk.submit(grant, "four", withdrawal).accepted

    for wanted in (
        Wanted("county", 2025),
        Wanted("province", 2025, "2025-06-30"),
        Wanted("nation", 2025, "2026-03-31"),
        Wanted("county"),
        Wanted("county", 2024),
    ):
        assert recounted(desk, newest, wanted) == kept(desk, newest, wanted)


def test_a_record_is_harvested_once(
    desk: Bench, grant: Grant, county: dict[str, Any], newest: Standard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Figures asked for again are only added up; a new record is all that is harvested."""
    desk.submit(grant, "one", county)
    kept(desk, newest, Wanted("county", 2025))
    seen: list[object] = []

    def counted(record: Mapping[str, object], *rest: Any) -> object:  # noqa: ANN401  as harvest
        seen.append(record["recordId"])
        return harvest(record, *rest)

    monkeypatch.setattr(contributing, "harvest", counted)
    kept(desk, newest, Wanted("county", 2025))
    assert [] == seen

    last = next(each for each in county["records"] if each["recordType"] == "mobileRound")
    desk.submit(grant, "two", {**last, "recordId": "360733-RND-2025-9999"})
    kept(desk, newest, Wanted("county", 2025))
    assert {"360733-RND-2025-9999"} == set(seen)


def test_what_a_record_gives_is_kept_when_it_is_accepted(
    desk: Bench, grant: Grant, county: dict[str, Any], newest: Standard
) -> None:
    """For a year that is over, nothing is left to harvest when the figures are asked for."""
    desk.submit(grant, "one", county)
    basis = contributions.Basis(f"{newest.digest}+{newest.local.digest}", 2025, contributing.closed(2025))

    with desk.exchange.store.read() as connection:
        missing = contributions.missing(connection, basis, 1000)

    own_year = [each for _, data in missing if "2025" in (each := json.loads(data))["asOfDate"]]
    assert len(own_year) < len(county["records"]) / 4


def test_what_is_kept_is_read_as_it_was(county: dict[str, Any], newest: Standard) -> None:
    """A contribution written to the store and read back is the same."""
    asked = Asked(frozenset({2025}), "2025-12-31")
    for record in county["records"]:
        sheet = harvest(record, newest.indicators.values(), asked, newest.facts)
        data = contributing.written(record, newest, 2025, "2025-12-31")
        assert (contributing.read(data) if data else sheet) == sheet


def test_no_indicator_reads_the_day_of_judging(newest: Standard) -> None:
    """A year that is over gives the same whenever it is counted, since no expression reads asOf."""
    folder = indicator_files(newest)

    assert [] == [name for name, text in folder.items() if "asOf" in text.replace("asOfDate", "")]


def indicator_files(newest: Standard) -> Mapping[str, str]:
    """Give the indicator files of a version."""
    return {
        path: data.decode()
        for path, data in files().items()
        if path.startswith(f"{newest.version}/indicators/")
    }


def test_tests_are_kept_out_of_the_figures(desk: Bench, county: dict[str, Any], newest: Standard) -> None:
    """A test submission moves no figure and no set rule."""
    testing, _ = desk.grant(test=True)
    before = kept(desk, newest, Wanted("county", 2025, "2025-12-31"))

    assert desk.submit(testing, "one", county).accepted

    assert before == kept(desk, newest, Wanted("county", 2025, "2025-12-31"))
    assert 0 == groups.set_outcomes(desk.exchange, newest, YEAR)["records"]


def rule(desk: Bench, newest: Standard, rule_id: str, asked: groups.Asked) -> dict[str, Any]:
    """Give the outcome of one set rule."""
    document: Any = groups.set_outcomes(desk.exchange, newest, asked)
    found: dict[str, Any] = next(each for each in document["rules"] if each["ruleId"] == rule_id)
    return found


def test_a_dispatch_waits_for_its_relation(
    desk: Bench, grant: Grant, dispatch: dict[str, Any], newest: Standard
) -> None:
    """Sent in different submissions: not evaluable until the relation came or the period is over, then judged."""
    relation: dict[str, Any] = json.loads(example("1.1", "valid-support-relation-township.json"))
    during = groups.Asked(DIVISION, "2025-01-01", "2025-12-31", "2025-06-30")
    desk.submit(grant, "one", dispatch)
    other = {**relation, "recordId": "360733-REL-2024-999", "relationId": "REL-360733-2024-999"}
    desk.submit(grant, "two", other)

    early = rule(desk, newest, "BDL-REF-001", during)
    assert ("notEvaluable", "groupIncomplete") == (early["outcome"], early["groups"][0]["reason"])
    assert "fail" == rule(desk, newest, "BDL-REF-001", YEAR)["outcome"]

    desk.submit(grant, "three", relation)
    assert "pass" == rule(desk, newest, "BDL-REF-001", during)["outcome"]
    assert "pass" == rule(desk, newest, "BDL-REF-001", YEAR)["outcome"]


def test_a_complete_group_is_judged_at_once(
    desk: Bench, grant: Grant, dispatch: dict[str, Any], newest: Standard
) -> None:
    """Where more records could not mend it, a group fails before the period is over, naming the records."""
    during = groups.Asked(DIVISION, "2025-01-01", "2025-12-31", "2025-06-30")
    desk.submit(grant, "one", dispatch)
    desk.submit(grant, "two", {**dispatch, "recordId": "360733-DSP-2025-999"})

    found = rule(desk, newest, "BDL-DUP-002", during)

    assert "fail" == found["outcome"]
    named = {each["recordId"] for each in found["groups"][0]["records"]}
    assert {dispatch["recordId"], "360733-DSP-2025-999"} == named
    assert {"zh-CN", "en"} == set(found["groups"][0]["message"])


def test_what_is_there_before_the_register_is_not_evaluable(
    desk: Bench, grant: Grant, county: dict[str, Any], newest: Standard
) -> None:
    """A rule over all townships is judged once a complete register came, in whichever submission."""
    register = next(each for each in county["records"] if each["recordType"] == "facilityRegister")
    rest = [each for each in county["records"] if each is not register]
    desk.submit(grant, "one", {**county, "records": rest})

    before = rule(desk, newest, "SINK-4.3-a", YEAR)
    assert ("notEvaluable", "universeUnknown") == (before["outcome"], before["groups"][0]["reason"])

    desk.submit(grant, "two", register)
    assert rule(desk, newest, "SINK-4.3-a", YEAR)["outcome"] in ("pass", "fail")


def test_outcomes_are_those_of_one_bundle(
    desk: Bench, grant: Grant, county: dict[str, Any], newest: Standard
) -> None:
    """After the period, records sent one half at a time are judged as the bundle of all is."""
    county["header"].pop("covers", None)
    desk.submit(grant, "one", {**county, "records": county["records"][::2]})
    desk.submit(grant, "two", {**county, "records": county["records"][1::2]})
    bundle = setrules.Bundle(
        tuple((f"/records/{index}", each) for index, each in enumerate(county["records"])),
        YEAR.start,
        YEAR.end,
        YEAR.as_of,
        frozenset(),
    )
    whole = setrules.judge(bundle, newest.rules.values(), newest.facts)

    document: Any = groups.set_outcomes(desk.exchange, newest, YEAR)

    expected = {each.rule.id: str(each.outcome) for each in whole}
    assert expected == {each["ruleId"]: each["outcome"] for each in document["rules"]}


def test_only_the_latest_register_counts(
    desk: Bench, grant: Grant, county: dict[str, Any], newest: Standard
) -> None:
    """Two registers of one division are not two universes."""
    register = next(each for each in county["records"] if each["recordType"] == "facilityRegister")
    later = {**register, "recordId": "360733-REG-2025-99"}
    desk.submit(grant, "one", register)
    desk.submit(grant, "two", later)

    assert 1 == groups.set_outcomes(desk.exchange, newest, YEAR)["records"]


def test_divisions_do_not_mix(desk: Bench, grant: Grant, county: dict[str, Any], newest: Standard) -> None:
    """Another county's rules see nothing of it, its own province's do."""
    desk.submit(grant, "one", county)

    elsewhere = groups.Asked("360734", YEAR.start, YEAR.end, YEAR.as_of)
    province = groups.Asked("360000", YEAR.start, YEAR.end, YEAR.as_of)
    assert 0 == groups.set_outcomes(desk.exchange, newest, elsewhere)["records"]
    assert len(county["records"]) == groups.set_outcomes(desk.exchange, newest, province)["records"]


def test_a_scope_is_of_days_that_meet(desk: Bench, grant: Grant, dispatch: dict[str, Any]) -> None:
    """A record belongs to every period that its own days meet."""
    desk.submit(grant, "one", dispatch)

    def count(first: str, last: str) -> int:
        with desk.exchange.store.read() as connection:
            return records.count(connection, Scope((DIVISION,), first, last))

    assert [0, 1, 1, 0] == [
        count("2025-01-01", "2025-03-02"),
        count("2025-01-01", "2025-03-03"),
        count("2026-02-28", "2026-12-31"),
        count("2026-03-01", "2026-12-31"),
    ]
