"""Who sends what to whom and when, and who may do what: the data of flows and actors."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from validator.codelist import parse
from validator.library import load_standards

SCHEMAS = Path(__file__).parent.parent / "schemas"
RIGHTS = ("maySubmit", "mayVerify", "mayConfirm", "mayReceive", "mayDetermine", "mayRead")
STEWARD = "DATA_STEWARD"


def load(path: str) -> Any:  # noqa: ANN401  # whatever JSON the file holds
    """Read a JSON file of the standard."""
    return json.loads((SCHEMAS / path).read_text(encoding="utf-8"))


FLOWS: list[dict[str, Any]] = load("policy/flows.json")
ACTORS: dict[str, dict[str, Any]] = {each["code"]: each for each in load("policy/actors.json")["actors"]}
RECORD_TYPES = {
    path.name.removesuffix(".schema.json") for path in (SCHEMAS / "1.1").glob("*.schema.json")
} - {
    "common",
    "bundle",
}
CLAUSES = {each["id"] for each in load("policy/clauses.json")}
IDS = [each["id"] for each in FLOWS]
STANDARD = load_standards()["1.1"]
RULES = {
    **STANDARD.rules,
    **{rule_id: rule for each in STANDARD.profiles.values() for rule_id, rule in each.rules.items()},
}


def codes(name: str) -> set[str]:
    """Give the codes of a list."""
    meta = next(each for each in load("codelists/codelists.json")["lists"] if each["name"] == name)
    return set(parse(name, (SCHEMAS / "codelists" / f"{name}.csv").read_bytes(), meta).entries)


@pytest.mark.parametrize(("name", "schema"), [("flows", "flow"), ("actors", "actor")])
def test_a_file_satisfies_its_schema(name: str, schema: str) -> None:
    """Flows and actors are as their schemas say, and the schemas are draft-07."""
    meta = load(f"meta/{schema}.schema.json")
    jsonschema.Draft7Validator.check_schema(meta)
    found = [
        each.message for each in jsonschema.Draft7Validator(meta).iter_errors(load(f"policy/{name}.json"))
    ]
    assert [] == found


def test_there_are_18_flows_and_15_actors() -> None:
    """The policies know 18 reporting flows and 15 actors, each with a name of its own."""
    assert 18 == len(FLOWS) == len(set(IDS))
    assert 15 == len(ACTORS) == len(load("policy/actors.json")["actors"])


@pytest.mark.parametrize("flow", FLOWS, ids=IDS)
def test_a_flow_rests_on_clauses_of_its_version(flow: dict[str, Any]) -> None:
    """Its clauses are in the register, each due date rests on one of them, and 1.0 has no later policy."""
    assert set() == set(flow["clauses"]) - CLAUSES
    assert set() == {each["clause"] for each in flow["due"]} - set(flow["clauses"])
    later = any(each.startswith("SPEC-") for each in flow["clauses"])
    assert ("1.1" if later else "1.0") == flow["since"]
    assert ("120000" if flow["clauses"][0].startswith("TJ-") else None) == flow["region"]


@pytest.mark.parametrize("flow", FLOWS, ids=IDS)
def test_a_flow_runs_between_actors_that_may(flow: dict[str, Any]) -> None:
    """Between them the senders may submit every record type; each sender and each receiver has a part in it."""
    wanted = set(flow["recordTypes"])
    sent = [set(ACTORS[each]["maySubmit"]) for each in flow["from"]]
    received = [set(ACTORS[each]["mayReceive"]) for each in flow["to"]["actors"]]
    assert set() == wanted - RECORD_TYPES
    assert set() == wanted - set().union(*sent)
    assert set() == wanted - set().union(*received)
    assert all(wanted & each for each in (*sent, *received))


@pytest.mark.parametrize("flow", FLOWS, ids=IDS)
def test_a_due_date_is_enforced_by_rules_or_says_why_not(flow: dict[str, Any]) -> None:
    """Its rules exist, in the standard or in the region's profile, rest on the flow's clauses and see its records."""
    for due in flow["due"]:
        rules = [RULES[each] for each in due.get("enforcedBy", [])]
        assert all(set(rule.clauses) & set(flow["clauses"]) for rule in rules)
        assert not rules or {kind for rule in rules for kind in rule.record_types} & set(flow["recordTypes"])
        assert ("none" == due["rule"]) == ("notEnforced" in due)


@pytest.mark.parametrize("rule_id", ["PLAN-3.1-d", "TJ-3-a", "TJ-3-b", "TJ-3-c"])
def test_a_rule_on_a_late_record_gives_the_days_late(rule_id: str) -> None:
    """What was compared is the number of days late, and none are allowed."""
    rule = RULES[rule_id]
    assert rule.value is not None
    assert rule.threshold is not None
    assert "daysBetween" in rule.value.source
    assert "0" == rule.threshold.source


@pytest.mark.parametrize("flow", FLOWS, ids=IDS)
def test_spans_run_forward(flow: dict[str, Any]) -> None:
    """A span ends no earlier than it begins."""
    spans = [(each["from"], each["to"]) for each in flow["due"] if each["rule"] == "within"]
    assert [] == [(start, end) for start, end in spans if start > end]


def test_the_annual_submission_is_due_on_30_november() -> None:
    """A province reports to the national department by the end of November every year."""
    flow = next(each for each in FLOWS if each["id"] == "annual-submission")
    (due,) = flow["due"]
    assert (11, 30) == (due["month"], due["day"])
    assert ["PROVINCE_AUTHORITY"] == flow["from"]
    assert ["NATIONAL_PRIMARY_CARE"] == flow["to"]["actors"]
    assert not flow["to"]["ours"]


def test_rounds_are_due_by_quarter_month_and_week() -> None:
    """Counties are visited every quarter, townships every month, villages every week."""
    flow = next(each for each in FLOWS if each["id"] == "mobile-rounds")
    assert ["quarter", "month", "isoWeek"] == [each["window"] for each in flow["due"]]


@pytest.mark.parametrize("actor", ACTORS.values(), ids=ACTORS)
def test_an_actor_is_told_in_known_words(actor: dict[str, Any]) -> None:
    """Record types, facility types, levels, sectors and the actor it submits through all exist."""
    assert set() == {each for right in RIGHTS for each in actor[right]} - RECORD_TYPES
    assert set() == set(actor["facilityTypes"]) - codes("facility-type")
    assert set() == set(actor["sectors"]) - codes("admin-sector")
    assert actor["adminLevel"] in {None, *codes("admin-level")}
    assert actor["submitsThrough"] in {None, *ACTORS} - {actor["code"]}


def test_the_steward_has_no_part_in_the_records() -> None:
    """Validation is not verification: the data steward submits, verifies and confirms nothing."""
    assert {right: [] for right in RIGHTS} == {right: ACTORS[STEWARD][right] for right in RIGHTS}
    assert all(any(each[right] for right in RIGHTS) for each in ACTORS.values() if each["code"] != STEWARD)


def test_every_record_type_has_a_submitter() -> None:
    """What is neither a confirmation nor a withdrawal is submitted by somebody."""
    submitted = {each for actor in ACTORS.values() for each in actor["maySubmit"]}
    assert {"confirmation", "withdrawal"} == RECORD_TYPES - submitted


def test_only_recipients_confirm() -> None:
    """Dispatches, rounds and remote services are confirmed, by facilities that receive them and never by hospitals of cities."""
    confirmed = {each for actor in ACTORS.values() for each in actor["mayConfirm"]}
    kinds = {kind for actor in ACTORS.values() if actor["mayConfirm"] for kind in actor["facilityTypes"]}
    assert {"dispatchRecord", "mobileRound", "remoteServiceSummary"} == confirmed
    assert {"THC", "CHC", "VC", "CHS", "CTYH"} == kinds


def test_a_facility_does_not_verify_its_own_report() -> None:
    """Only authorities, the project office and, for its village clinics, a township health centre verify capability reports."""
    verifiers = {code for code, each in ACTORS.items() if "facilityCapabilityReport" in each["mayVerify"]}
    assert {"COUNTY_AUTHORITY", "TJ_PROJECT_OFFICE", "THC_SUPPORTER"} == verifiers
    assert [] == [code for code in verifiers if "facilityCapabilityReport" in ACTORS[code]["maySubmit"]]
    principles = {each["id"] for each in load("policy/actors.json")["principles"]}
    assert {"notOwnRecord", "recipientConfirms"} <= principles
