"""Bundles: records of one version, and no set rule judged where a record that it needs could not be read."""

import json
from pathlib import Path
from typing import Any

import pytest

from validator.library import load_standards
from validator.pipeline import check

_ROOT = Path(__file__).resolve().parent.parent
STANDARDS = load_standards()
SET_RULES = {each.id: each for each in STANDARDS["1.1"].rules.values() if each.is_set}

Json = dict[str, Any]


def judged(document: Json) -> Json:
    """Give the report of a document, read back from its own bytes."""
    report: Json = json.loads(check(json.dumps(document, ensure_ascii=False).encode(), STANDARDS).to_bytes())
    return report


def unread(report: Json) -> set[str]:
    """Give the set rules that were not evaluable because structure failed."""
    return {
        each["ruleId"]
        for each in report["outcomes"]["notEvaluated"]
        if ("notEvaluable", "structure") == (each["outcome"], each["reason"]) and each["ruleId"] in SET_RULES
    }


def needing(record_type: str) -> set[str]:
    """Give the set rules that look at records of a type."""
    return {each.id for each in SET_RULES.values() if record_type in each.record_types}


def place(bundle: Json, record_type: str) -> int:
    """Give the place of the first record of a type."""
    return next(index for index, each in enumerate(bundle["records"]) if record_type == each["recordType"])


def test_a_record_of_another_version_than_the_header_is_told(county: Json) -> None:
    """The finding stands at the record's version and names both; the bundle does not conform."""
    county["records"][2]["standardVersion"] = "1.0"
    report = judged(county)
    (found,) = [each for each in report["findings"] if "BUNDLE-VERSION" == each["ruleId"]]

    assert ("/records/2/standardVersion", "1.0", "error") == (
        found["pointer"],
        found["value"],
        found["severity"],
    )
    assert all("1.0" in words and "1.1" in words for words in found["message"].values())
    assert "nonconformant" == report["verdict"]


def test_records_of_the_headers_version_are_not_told(county: Json) -> None:
    """A bundle of one version has no such finding."""
    assert [] == [each for each in judged(county)["findings"] if each["ruleId"].startswith("BUNDLE-")]


def test_a_misshapen_record_leaves_the_rules_that_need_its_type_unjudged(county: Json) -> None:
    """What a round with a broken place would have said is unknown; rules on dispatches alone are judged."""
    county["records"][place(county, "mobileRound")]["roundDate"] = 7
    found = unread(judged(county))

    assert {"SINK-4.3-a", "SINK-4.3-b", "BDL-DUP-003"} <= found
    assert found <= needing("mobileRound")


def test_a_record_of_another_version_leaves_the_rules_that_need_its_type_unjudged(county: Json) -> None:
    """Sound by its own version, it can still not be counted with the others."""
    county["records"][place(county, "mobileRound")]["standardVersion"] = "1.0"
    found = unread(judged(county))

    assert {"SINK-4.3-a", "SINK-4.3-b", "BDL-DUP-003"} <= found
    assert found <= needing("mobileRound")


def test_a_record_of_an_unknown_version_counts_as_one_of_its_type(county: Json) -> None:
    """It says what it is, so only the rules that need such records are left unjudged."""
    county["records"][place(county, "mobileRound")]["standardVersion"] = "9.9"
    found = unread(judged(county))

    assert "SINK-4.3-b" in found
    assert found <= needing("mobileRound")


@pytest.mark.parametrize("said", [None, "mobileRond", 7])
def test_a_record_that_does_not_say_what_it_is_may_be_of_any_type(county: Json, said: object) -> None:
    """No rule over groups of records is judged beside it."""
    whole = judged(county)
    settled = {each for each in SET_RULES if each not in _unanswerable(whole)}
    record = county["records"][place(county, "mobileRound")]
    record["recordType"] = said
    if said is None:
        del record["recordType"]

    assert settled <= unread(judged(county))


def _unanswerable(report: Json) -> set[str]:
    """Give the set rules that the bundle says nothing for."""
    return {each["ruleId"] for each in report["outcomes"]["notEvaluated"] if "noMembers" == each["reason"]}


def test_a_field_of_a_later_version_is_told_as_such(centre: Json) -> None:
    """A report of 1.0 with a field of 1.1 is told from which version on there is one."""
    old = {**centre, "standardVersion": "1.0", "specialtyDepartments": []}
    (found,) = [each for each in judged(old)["findings"] if "/specialtyDepartments" == each["pointer"]]

    assert "STRUCT-UNKNOWN-NAME" == found["ruleId"]
    assert all("1.1" in words for words in found["fix"].values())


def test_a_field_of_no_version_is_only_unknown(centre: Json) -> None:
    """There is no later version to name."""
    (found,) = [
        each
        for each in judged({**centre, "standardVersion": "1.0", "hospitalLogo": "x"})["findings"]
        if "/hospitalLogo" == each["pointer"]
    ]

    assert not any("1.1" in words for words in found["fix"].values())


def test_a_year_that_a_list_lacks_stands_beside_its_pointer(centre: Json) -> None:
    """Everything missing is named by a pointer; a missing year is told apart from it."""
    centre["activity"]["yearly"] = [
        each for each in centre["activity"]["yearly"] if each["year"] < centre["reportYear"]
    ]
    report = judged(centre)
    gaps = [each for each in report["outcomes"]["notEvaluated"] if "missingYears" in each]

    assert gaps
    assert all({"/activity/yearly": [centre["reportYear"]]} == each["missingYears"] for each in gaps)
    assert all("/activity/yearly" in each["missing"] for each in gaps)
    assert {"/activity/yearly": [centre["reportYear"]]} == report["attainment"]["completeness"][
        "missingYears"
    ]


def test_parameters_and_readings_are_named_in_words(centre: Json) -> None:
    """Beside its id each has its title in both languages, and a parameter its value."""
    rules = judged(centre)["attainment"]["rules"]
    named = [each["reading"] for each in rules if "reading" in each]
    given = [value for each in rules for value in each.get("parameters", {}).values()]

    assert named
    assert given
    assert all({"zh-CN", "en"} == set(each["title"]) for each in (*named, *given))
    assert all("value" in each for each in given)


def test_the_days_late_of_a_submission_are_its_value() -> None:
    """A submission of 3 December is three days late; a province that sent none is told by its code."""
    path = "conformance/cases/1.1/PLAN"
    late = _record(f"{path}/PLAN-3.1-d.json", {"submittedAt": "2025-12-03"})
    found = next(each for each in judged(late)["attainment"]["rules"] if "PLAN-3.1-d" == each["ruleId"])
    absent = _cases(f"{path}/PLAN-3.1-d.2.json")[2]["bundle"]
    told = next(each for each in judged(absent)["attainment"]["rules"] if "PLAN-3.1-d.2" == each["ruleId"])

    assert (3, 0) == (found["instances"][0]["value"], found["instances"][0]["threshold"])
    assert ("360000", 31) == (told["instances"][0]["key"], told["instances"][0]["value"])


def _cases(path: str) -> list[Json]:
    found: list[Json] = json.loads((_ROOT / path).read_text("utf-8"))["cases"]
    return found


def _record(path: str, changes: Json) -> Json:
    return {**_cases(path)[0]["record"], **changes}
