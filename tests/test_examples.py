"""The examples: what the name of each asserts holds, and its report is the one kept beside it."""

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from tools import golden
from validator import library
from validator.pipeline import check

RENEW = "the report differs from the golden file; when that is meant, renew it with `make golden`"
RICH = 15 * 1024
"""Bytes of an example that is filled in completely; benchmarks are measured on such."""

WITHOUT_EXAMPLE = {
    "SINK-2.2-b": "counts statutory working days, which the deployer supplies; without them nothing is judged",
}
NOT_EVALUABLE = {
    "valid-bundle-community-support.json": {"SINK-2.2-b"},
}
PASSING_SET_RULES = {
    ("1.0", "valid-bundle-county-quarter.json"): {"SINK-4.3-b"},
    ("1.1", "valid-bundle-county-year.json"): {
        "PLAN-3.1-b",
        "SINK-1.1-c",
        "SINK-1.1-e",
        "SINK-1.2-d",
        "SINK-3.3-a.2",
        "SINK-3.3-b",
        "SINK-3.3-d",
        "SINK-3.3-e.1",
        "SINK-3.3-e.2",
        "SINK-4.3-a",
        "SINK-4.3-b",
        "SINK-4.3-c",
        "SINK-4.3-f",
        "SPEC-2.6-d",
        "SYS-3.3-a",
    },
    ("1.1", "valid-bundle-province-support.json"): {"SINK-1.2-a"},
    ("1.1", "valid-bundle-province-submission.json"): {"SPEC-3.8-a", "SYS-7.1-a.1"},
    ("1.1", "valid-bundle-community-support.json"): {"SINK-2.2-c", "SINK-6.3-b", "SPEC-2.3-d.4"},
}
SHOWN_BY_CASES = {"PLAN"}
"""Documents whose set rules are passed in the conformance cases, not in a bundle of the examples."""

FACILITY_TYPES = {"THC", "CHC", "CHS", "VC", "CTYH"}

STANDARDS = library.load_standards()
NEWEST = list(STANDARDS)[-1]
EXAMPLES = [(version, name) for version in STANDARDS for name in library.examples(version)]


def of_kind(kind: str) -> list[tuple[str, str]]:
    """Give version and name of the examples whose names begin so."""
    return [each for each in EXAMPLES if each[1].startswith(f"{kind}-")]


def asserted(name: str) -> str:
    """Give the id that the name of an example holds: ``invalid-DSP-ATT-001.json`` → ``DSP-ATT-001``."""
    return name.partition("-")[2].removesuffix(".json")


@cache
def report(version: str, name: str) -> dict[str, Any]:
    """Give the report of an example."""
    document: dict[str, Any] = json.loads(check(library.example(version, name), STANDARDS).to_bytes())
    return document


def parts(version: str, name: str) -> list[dict[str, Any]]:
    """Give a report, and for a bundle those of its records."""
    whole = report(version, name)
    return [whole, *whole.get("records", [])]


def outcomes(version: str, name: str) -> set[tuple[str, str]]:
    """Give the id and the outcome of every policy rule, in the bundle as in its records."""
    return {
        (rule["ruleId"], rule["outcome"])
        for part in parts(version, name)
        for rule in part["attainment"]["rules"]
    }


def with_outcome(version: str, name: str, outcome: str) -> set[str]:
    """Give the policy rules that have an outcome."""
    return {rule for rule, found in outcomes(version, name) if found == outcome}


def records(version: str, name: str) -> Iterator[dict[str, Any]]:
    """Give the records of a valid example."""
    data = library.example(version, name)
    if name.endswith(".ndjson"):
        yield from map(json.loads, data.splitlines()[1:])
        return
    document = json.loads(data)
    yield from document.get("records", [document])


@pytest.mark.parametrize(("version", "name"), of_kind("valid"))
def test_a_valid_example_is_conformant_and_free_of_findings(version: str, name: str) -> None:
    """What is called valid is conformant, without an error or a warning."""
    found = report(version, name)

    assert "conformant" == found["verdict"]
    assert (0, 0) == (found["counts"]["error"], found["counts"]["warning"])


@pytest.mark.parametrize(("version", "name"), of_kind("valid"))
def test_a_valid_example_fails_no_policy_rule(version: str, name: str) -> None:
    """What is called valid meets every policy rule addressed to it; none is left open but those listed."""
    assert set() == with_outcome(version, name, "fail")
    assert NOT_EVALUABLE.get(name, set()) == with_outcome(version, name, "notEvaluable")


@pytest.mark.parametrize(("version", "name"), of_kind("notattained"))
def test_a_notattained_example_is_conformant_and_fails_one_policy_rule(version: str, name: str) -> None:
    """What is called notattained is conformant and fails the one rule it names."""
    found = report(version, name)

    assert ("conformant", "notAttained") == (found["verdict"], found["attainment"]["status"])
    assert {asserted(name)} == with_outcome(version, name, "fail")


@pytest.mark.parametrize(("version", "name"), of_kind("invalid"))
def test_an_invalid_example_has_one_cause(version: str, name: str) -> None:
    """What is called invalid is nonconformant, and every error in it is the one it names."""
    errors = {
        finding["ruleId"]
        for part in parts(version, name)
        for finding in part["findings"]
        if finding["severity"] == "error"
    }

    assert "nonconformant" == report(version, name)["verdict"]
    assert {asserted(name)} == errors


@pytest.mark.parametrize(("version", "name"), EXAMPLES)
def test_the_report_of_an_example_is_the_golden_file(version: str, name: str) -> None:
    """An example is judged to the same bytes as are kept beside it."""
    actual = check(library.example(version, name), STANDARDS).to_bytes()

    assert golden.place(version, name).read_bytes() == actual, RENEW


def test_every_example_says_what_it_asserts() -> None:
    """The name of an example begins with one of three words."""
    assert {"invalid", "notattained", "valid"} == {name.partition("-")[0] for _, name in EXAMPLES}


def test_no_golden_file_is_left_over() -> None:
    """Every golden file belongs to an example."""
    kept = {path for version in STANDARDS for path in golden.place(version, "any").parent.iterdir()}

    assert {golden.place(*each) for each in EXAMPLES} == kept


@pytest.mark.parametrize(("version", "name"), [each for each in of_kind("valid") if each[0] != NEWEST])
def test_an_earlier_valid_example_is_conformant_under_the_newest_version(version: str, name: str) -> None:
    """A minor version only adds: an earlier record, relabelled, stays conformant."""
    data = library.example(version, name)
    for colon in (b'": "', b'":"'):
        data = data.replace(
            b'"standardVersion' + colon + version.encode(), b'"standardVersion' + colon + NEWEST.encode()
        )
    found = check(data, STANDARDS)

    assert "conformant" == found.verdict
    assert f'"version":"{NEWEST}"'.encode() in found.to_bytes()


def test_every_policy_rule_has_an_example_that_fails_it() -> None:
    """No policy rule of weight lacks a document that does not attain it, save those listed with a reason.

    What is only encouraged never makes a record fall short, so it has no such document.
    """
    standard = STANDARDS[NEWEST]
    provincial = [rule for profile in standard.profiles.values() for rule in profile.rules.values()]
    rules = [rule for rule in (*standard.rules.values(), *provincial) if rule.is_policy]
    weighty = {rule.id for rule in rules if any(step.severity != "info" for step in rule.severities)}
    shown = {asserted(name) for version, name in of_kind("notattained") if version == NEWEST}

    assert weighty == shown | set(WITHOUT_EXAMPLE)


@pytest.mark.parametrize(("version", "name"), PASSING_SET_RULES)
def test_a_valid_bundle_passes_its_set_rules(version: str, name: str) -> None:
    """The valid bundles are complete enough for set rules to be judged, and they pass."""
    assert with_outcome(version, name, "pass") >= PASSING_SET_RULES[version, name]


def test_every_set_rule_of_a_policy_is_passed_by_a_valid_bundle() -> None:
    """There is a valid bundle for every set rule that needs nothing from a deployer."""
    rules = [rule for rule in STANDARDS[NEWEST].rules.values() if rule.is_policy and rule.is_set]
    wanted = {rule.id for rule in rules if rule.id.partition("-")[0] not in SHOWN_BY_CASES}
    passed = {
        rule for (version, _), rules in PASSING_SET_RULES.items() if version == NEWEST for rule in rules
    }

    assert wanted - set(WITHOUT_EXAMPLE) <= passed


def test_a_bundle_holds_the_same_records_as_json_and_as_lines() -> None:
    """Each NDJSON example carries the records of the JSON example of its name."""
    lines = [each for each in EXAMPLES if each[1].endswith(".ndjson")]

    assert lines
    for version, name in lines:
        assert list(records(version, f"{name.removesuffix('.ndjson')}.json")) == list(records(version, name))


@pytest.mark.parametrize("version", STANDARDS)
def test_every_record_type_has_a_valid_example(version: str) -> None:
    """Each record type, bundles among them, can be seen filled in."""
    shown = {report(*each)["subject"]["recordType"] for each in of_kind("valid") if each[0] == version}

    assert set(STANDARDS[version].schemas) == shown


@pytest.mark.parametrize("version", STANDARDS)
def test_every_reporting_facility_type_has_a_valid_example(version: str) -> None:
    """Each type of facility that reports can be seen filled in."""
    shown = {
        record["facility"]["facilityType"]
        for each in of_kind("valid")
        if each[0] == version
        for record in records(*each)
        if record["recordType"] == "facilityCapabilityReport"
    }

    assert shown == FACILITY_TYPES


@pytest.mark.parametrize("name", ["valid-township-health-centre.json", "valid-community-health-centre.json"])
def test_two_reports_are_filled_in_completely(name: str) -> None:
    """The two reports that benchmarks use are as large as a real one."""
    assert len(library.example(NEWEST, name)) >= RICH


@pytest.mark.parametrize(("version", "name"), [*of_kind("valid"), *of_kind("notattained")])
def test_an_example_is_laid_out_like_every_json_file_here(version: str, name: str) -> None:
    """Examples are indented by two, and Chinese stands in them as itself; NDJSON has no blanks."""
    data = library.example(version, name).decode()
    if name.endswith(".ndjson"):
        lines = [
            json.dumps(json.loads(line), ensure_ascii=False, separators=(",", ":"))
            for line in data.splitlines()
        ]
        assert "".join(f"{line}\n" for line in lines) == data
    else:
        assert json.dumps(json.loads(data), ensure_ascii=False, indent=2) + "\n" == data
