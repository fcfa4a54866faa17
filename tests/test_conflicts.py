"""The 13 conflicts between the policies: each is settled in one place, as the register of clauses says, and one way."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from validator.finding import Severity
from validator.indicator import Indicator
from validator.library import load_standards
from validator.pipeline import check
from validator.rule import Rule

ROOT = Path(__file__).resolve().parent.parent
STANDARDS = load_standards()
NATIONAL = STANDARDS["1.1"]
TIANJIN = "120000-tianjin"
PROFILE = NATIONAL.profiles[TIANJIN]
CLAUSES: list[dict[str, Any]] = json.loads((ROOT / "schemas" / "policy" / "clauses.json").read_text("utf-8"))

Json = dict[str, Any]


def rule(rule_id: str) -> Rule:
    """Give a rule as Tianjin has it: a national one as its profile sets it, or one of its own."""
    return NATIONAL.rules_with(PROFILE)[rule_id]


def sample(rule_id: str, outcome: str) -> Json:
    """Give the record of the first case of a rule that comes out so."""
    path = ROOT / "conformance" / "cases" / "1.1" / rule_id.partition("-")[0] / f"{rule_id}.json"
    cases = json.loads(path.read_text("utf-8"))["cases"]
    found = next(each for each in cases if outcome == each["expected"]["outcome"] and "record" in each)
    record: Json = copy.deepcopy(found["record"])
    return record


def judged(record: Json, rule_id: str, profile: str | None = TIANJIN) -> Json:
    """Give what a report says of one policy rule."""
    report = check(json.dumps(record, ensure_ascii=False).encode(), STANDARDS, profile=profile).document
    attainment: Any = report["attainment"]
    found: Json = next(each for each in attainment["rules"] if rule_id == each["ruleId"])
    return found


def outcome(record: Json, rule_id: str, profile: str | None = TIANJIN) -> str:
    """Give the outcome of one policy rule."""
    return str(judged(record, rule_id, profile)["outcome"])


def of_year(record: Json, year: int) -> Json:
    """Give a report as one of another year, judged as of its last day."""
    return {**record, "reportYear": year, "asOfDate": f"{year}-12-31"}


def in_tianjin(record: Json) -> Json:
    """Give a report as one of a district of Tianjin."""
    return {**record, "facility": {**record["facility"], "divisionCode": "120113"}}


def targets(indicator: Indicator) -> dict[int | None, set[tuple[str, object]]]:
    """Give the shares asked for by year: territory and numerator per hundred."""
    found: dict[int | None, set[tuple[str, object]]] = {}
    for each in indicator.targets:
        found.setdefault(each.year, set()).add((each.territory, each.numerator))
    return found


def test_there_are_13_conflicts_and_each_has_one_resolution() -> None:
    """The register names 13 conflicts; the clauses of one conflict tell the same resolution and name each other."""
    found: dict[str, list[Json]] = {}
    for each in CLAUSES:
        if "conflict" in each:
            found.setdefault(each["conflict"]["id"], []).append(each)
    named = {f"C-{number:02}" for number in range(1, 14)}
    tests = {f"C-{name[6:8]}" for name in globals() if name.startswith("test_c")}

    assert named == tests
    assert named - set(found) <= {"C-09"}
    for several in found.values():
        assert 1 == len({json.dumps(each["conflict"]["resolution"]) for each in several})


def test_c01_a_fever_room_is_asked_for_by_the_city_in_2022_and_by_the_plan_from_2023() -> None:
    """In 2022 Tianjin's own rules are in force and the plan's is not; from 2023 it is the other way round."""
    record = in_tianjin(sample("PLAN-2.6-d", "fail"))

    assert "notApplicable" == outcome(of_year(record, 2022), "PLAN-2.6-d")
    assert "fail" == outcome(of_year(record, 2023), "PLAN-2.6-d")
    assert {"2022-12-31"} == {rule(each).effective_to for each in ("TJ-4-b", "TJ-4-c")}
    assert Severity.ERROR is rule("PLAN-2.6-d").severity("2023-01-01")


def test_c02_classes_of_techniques_are_asked_for_in_tianjin_only() -> None:
    """Ten techniques of one class meet the plan; Tianjin also asks for six classes. The counts agree."""
    record = in_tianjin(sample("PLAN-2.5-e", "pass"))
    one_class = [{**each, "category": "ACUPUNCTURE"} for each in record["tcm"]["techniques"]]
    record["tcm"]["techniques"] = one_class

    assert "pass" == outcome(record, "PLAN-2.5-e")
    assert "fail" == outcome(record, "TJ-5-d")
    assert rule("PLAN-2.5-e").settings["minimum"] == rule("TJ-5-d").settings["minimum"]
    assert not any("category" in path for path in rule("PLAN-2.5-e").readings[0].assertion.reads)


def test_c03_the_shares_of_recommended_institutions_are_for_different_years() -> None:
    """Tianjin's 20 per cent is for 2022; for 2025 the plan asks 30 per cent of the East, to which Tianjin belongs."""
    assert {2022: {("120000", 20)}} == targets(NATIONAL.indicators["TJ-1-b"])
    assert ("EAST", 30) in targets(NATIONAL.indicators["PLAN-1-b.1"])[2025]
    assert "EAST" == NATIONAL.codelists["divisions"].column("120000", "region")


def test_c04_both_goals_are_shown_and_the_stricter_one_only_warns() -> None:
    """The plan's goal leaves small institutions out, Tianjin's counts all; “strive” is a warning."""
    (city,) = NATIONAL.indicators["TJ-1-a"].targets
    numerators = {
        name: " ".join(
            str(each.numerator.source) for each in found.contributions if each.numerator is not None
        )
        for name, found in NATIONAL.indicators.items()
        if name in ("PLAN-1-a", "TJ-1-a")
    }

    assert "servicePopulation > 10000" in numerators["PLAN-1-a"]
    assert "servicePopulation" not in numerators["TJ-1-a"]
    assert Severity.WARNING is city.severity


def test_c05_the_cut_off_of_the_look_back_is_a_parameter() -> None:
    """Nationally institutions of before 2021, in Tianjin those of before 2022; the city's own rule is there beside it."""
    for each in ("PLAN-2.1-b.1", "PLAN-2.1-b.2"):
        assert "2021-01-01" == NATIONAL.rules[each].settings["cutoff"]
        assert "2022-01-01" == rule(each).settings["cutoff"]
    assert {"TJ-2-e.1", "TJ-2-e.2", "TJ-2-g"} <= set(PROFILE.rules)


def test_c06_the_plan_does_not_reach_districts_and_beds_inform_only_in_tianjin() -> None:
    """A key central township health centre of a district is judged by the city's rules, its beds for information."""
    for national, local, severity in (
        ("PLAN-2.2-c", "TJ-1-g.3", "warning"),
        ("PLAN-2.2-d", "TJ-1-g.4", "info"),
    ):
        county = sample(national, "fail")
        assert ("fail", "notApplicable") == (
            outcome(county, national, None),
            outcome(in_tianjin(county), national),
        )
        assert ("fail", severity) == tuple(
            judged(in_tianjin(county), local)[each] for each in ("outcome", "severity")
        )


def test_c07_tianjin_asks_for_a_sixth_kind_of_hazard() -> None:
    """The plan names five kinds; Tianjin's rule adds the quality of care."""
    assert "MEDICAL_QUALITY" not in rule("PLAN-2.10-d.1").readings[0].assertion.source
    assert "MEDICAL_QUALITY" in rule("TJ-7-g").readings[0].assertion.source
    assert "TJ-7-g" not in NATIONAL.rules


def test_c08_a_county_hospital_is_supported_by_an_urban_tertiary_hospital_public_or_not() -> None:
    """The notice on support counts; “public” is asked for only where experts are resident, and else informs."""
    record = sample("SINK-1.1-b", "pass")
    record["supporterOwnership"] = "PRIVATE"

    assert "pass" == outcome(record, "SINK-1.1-b", None)
    assert "info" == judged(record, "SYS-2.4-b", None)["severity"]
    assert "supporterOwnership == 'PUBLIC'" in str(rule("SINK-1.2-d").when)


def test_c09_standing_requirements_are_carried_forward_and_dated_goals_end() -> None:
    """In 2026 the ambulance is still asked for, at its severity and marked; the TCM hall of 2025 is not."""
    report_2025 = sample("PLAN-2.6-a", "fail")
    standing = judged(of_year(report_2025, 2026), "PLAN-2.6-a", None)
    goal = sample("PLAN-2.5-c", "fail")

    assert ("fail", "warning") == (standing["outcome"], standing["severity"])
    assert all(each["carriedForward"] for each in standing["clauses"])
    assert not any("carriedForward" in each for each in judged(report_2025, "PLAN-2.6-a", None)["clauses"])
    assert ("fail", "notApplicable") == (
        outcome(of_year(goal, 2025), "PLAN-2.5-c", None),
        outcome(of_year(goal, 2026), "PLAN-2.5-c", None),
    )


def test_c10_three_readings_of_three_years_are_all_reported() -> None:
    """By default each of three years meets either arm; the report names it and gives every reading's outcome."""
    found = judged(sample("SPEC-2.4-b", "fail"), "SPEC-2.4-b", None)
    failing = next(each for each in found["instances"] if "readings" in each)

    assert "eachYear" == found["reading"]["id"]
    assert 3 == len(failing["readings"])


def test_c11_a_person_for_insurance_is_enough_nationally_and_a_warning_in_tianjin() -> None:
    """Department or person passes the plan; Tianjin asks for a department."""
    record = in_tianjin(sample("PLAN-2.9-f", "pass"))
    record["conduct"].pop("insuranceDept", None)
    record["conduct"]["insuranceManager"] = "M360733-0001"
    found = judged(record, "TJ-7-b")

    assert "pass" == outcome(record, "PLAN-2.9-f")
    assert ("fail", "warning") == (found["outcome"], found["severity"])


def test_c12_the_title_of_those_dispatched_weighs_by_the_recipient() -> None:
    """In principle for a community health centre, a must for a township health centre."""
    assert Severity.WARNING is rule("SINK-2.2-d").severity("2025-12-31")
    assert Severity.ERROR is rule("SINK-3.3-a").severity("2025-12-31")
    assert "recipientType == 'CHC'" in str(rule("SINK-2.2-d").when)
    assert "recipientType == 'THC'" in str(rule("SINK-3.3-a").when)


@pytest.mark.parametrize(
    ("day", "severity"), [("2025-11-30", "info"), ("2025-12-30", "info"), ("2025-12-31", "warning")]
)
def test_c13_a_submission_counts_as_of_its_day_and_a_dated_goal_at_the_end_of_the_year(
    day: str, severity: str
) -> None:
    """A submission of November is on time though the year is not over; a goal of 2025 weighs on its last day."""
    submission = sample("PLAN-3.1-d", "pass")
    goal = {**sample("PLAN-2.5-c", "fail"), "reportYear": 2025, "asOfDate": day}

    assert "pass" == outcome(submission, "PLAN-3.1-d", None)
    assert severity == judged(goal, "PLAN-2.5-c", None)["severity"]
