"""The pipeline: any bytes give a report, the same one everywhere, and it says what the standard promises."""

import copy
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import jsonschema_rs
import pytest
from damage import ROOT, Json, bundles, damaged, dumped, ndjson, records, seeds
from hypothesis import assume, given
from hypothesis import strategies as st

from validator import payload
from validator.errors import UsageError
from validator.library import load_standards
from validator.pipeline import check
from validator.report import MOST_OF_A_KIND

STANDARDS = load_standards()


@cache
def report_schema() -> jsonschema_rs.Draft7Validator:
    """Compile the schema of reports."""
    path = ROOT / "schemas" / "meta" / "conformance-report.schema.json"
    return jsonschema_rs.Draft7Validator(json.loads(path.read_text(encoding="utf-8")))


def judged(data: bytes, **options: Any) -> dict[str, Any]:  # noqa: ANN401  # options of check
    """Give the report of some bytes, read back from its own bytes."""
    document: dict[str, Any] = json.loads(check(data, STANDARDS, **options).to_bytes())
    return document


def bodies(report: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Give a report and those of its records."""
    return [report, *report.get("records", [])]


def findings(report: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Give every finding of a report and of its records."""
    return [each for body in bodies(report) for each in body["findings"]]


def hold(data: bytes) -> None:
    """Hold a report to everything that is true of every report."""
    report = judged(data)
    errors = [each for body in bodies(report) for each in body["findings"] if each["severity"] == "error"]

    assert [] == [error.message for error in report_schema().iter_errors(report)]
    assert all(0 == body["outcomes"]["engineError"] for body in bodies(report))
    assert (report["verdict"] == "conformant") is (report["counts"]["error"] == 0)
    assert bool(errors) is (report["counts"]["error"] > 0)
    assert all(unfilled(each) == [] for each in findings(report))


def unfilled(finding: Mapping[str, Any]) -> list[str]:
    """Give the words of a finding that still have an open slot; what a message quotes may hold anything."""
    words = [finding[part][language] for part in ("message", "fix") for language in ("zh-CN", "en")]
    quoting = "{" in shown(finding)
    return [each for each in words if "“…”" in each or ("{" in each.replace("{…}", "") and not quoting)]


def shown(finding: Mapping[str, Any]) -> str:
    """Give what a message may quote of the document."""
    return f"{finding['pointer']} {finding.get('value', '')} {finding['where']}"


@given(st.binary(max_size=200))
def test_any_bytes_give_a_report(data: bytes) -> None:
    """Whatever arrives, it is judged and never raised."""
    hold(data)


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(), st.lists)
)
def test_any_json_gives_a_report(value: Json) -> None:
    """What is no record is said to be none."""
    report = judged(json.dumps(value).encode())

    assert "conformant" != report["verdict"]
    assert [] != report["findings"]


@given(damaged(seeds()))
def test_damaged_payloads_give_sound_reports(payload: Json) -> None:
    """A report is valid against its schema, has no engine error, and is conformant only without errors."""
    hold(dumped(payload))


@given(st.sampled_from(seeds()), st.data())
def test_truncated_payloads_give_one_finding(payload: Json, data: st.DataObject) -> None:
    """Bytes cut off anywhere are told once, as a fault of syntax."""
    whole = json.dumps(payload).encode()
    report = judged(whole[: data.draw(st.integers(0, len(whole) - 1))])

    assert ["syntax"] == [each["layer"] for each in report["findings"]]
    assert "nonconformant" == report["verdict"]


@given(st.sampled_from(bundles()), st.data())
def test_damaged_lines_give_sound_reports(bundle: Json, data: st.DataObject) -> None:
    """NDJSON with a piece cut out is judged like anything else."""
    lines = ndjson(bundle)
    start = data.draw(st.integers(0, len(lines)))
    hold(lines[:start] + lines[start + data.draw(st.integers(0, 20)) :])


@given(damaged(seeds()))
def test_the_same_bytes_give_the_same_report(payload: Json) -> None:
    """Byte for byte, however often."""
    data = dumped(payload)

    assert check(data, STANDARDS).to_bytes() == check(data, STANDARDS).to_bytes()


_JUDGE = """
import json, sys
from validator.library import load_standards
from validator.pipeline import check
for line in sys.stdin.buffer:
    sys.stdout.buffer.write(check(json.loads(line).encode(), load_standards()).to_bytes())
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_gives_the_same_report(seed: str) -> None:
    """Neither the hash seed nor the process, time zone or locale has a part in it."""
    payloads = [dumped(each) for each in (*records()[::40], *bundles()[::12], *_broken())]
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Shanghai", "LC_ALL": "C"}
    lines = b"".join(json.dumps(each.decode()).encode() + b"\n" for each in payloads)
    done = subprocess.run(
        [sys.executable, "-c", _JUDGE],
        input=lines,
        capture_output=True,
        check=True,
        env=environment,
        cwd=ROOT,
    )

    assert b"".join(check(each, STANDARDS).to_bytes() for each in payloads) == done.stdout


def _broken() -> Iterator[Json]:
    """Give records with many faults, and a bundle of them."""
    bad = [{**each, "unknown": 1, "revision": "1", "Facility": {}} for each in records()[::60]]
    yield from bad
    yield {"header": bundles()[0]["header"], "records": bad}


@given(st.sampled_from(bundles()))
def test_a_bundle_is_the_same_in_json_and_in_lines(bundle: Json) -> None:
    """But for digest, size and positions, the reports are one."""
    first, second = (judged(data) for data in (dumped(bundle), ndjson(bundle)))

    assert without_positions(first) == without_positions(second)


@given(damaged(bundles()))
def test_a_damaged_bundle_is_the_same_in_json_and_in_lines(bundle: Json) -> None:
    """As long as it still has records, and a header that can be read and says so."""
    header = bundle.get("header")
    told = isinstance(header, dict) and header.get("recordType") == "bundle"
    assume(told and set(bundle) == {"header", "records"} and isinstance(bundle["records"], list))
    assume(isinstance(payload.read(dumped(header)), payload.Payload))
    first, second = (judged(data) for data in (dumped(bundle), ndjson(bundle)))

    assert without_positions(first) == without_positions(second)


def without_positions(value: Json) -> Json:
    """Leave out what says where something stood in the text, as messages of syntax do, and which text it was."""
    if isinstance(value, dict):
        positions = {"line", "column", "sha256", "bytes"}
        positions |= {"message"} if value.get("layer") == "syntax" else set()
        return {name: without_positions(member) for name, member in value.items() if name not in positions}
    return [without_positions(each) for each in value] if isinstance(value, list) else value


def test_positions_lead_into_the_text(dispatch: dict[str, Any]) -> None:
    """Line and column are those of the value; in NDJSON of its line."""
    broken = {**dispatch, "revision": "1"}
    text = json.dumps(broken, ensure_ascii=False, indent=2)
    (found,) = judged(text.encode())["findings"]
    line = next(index for index, each in enumerate(text.splitlines(), 1) if '"revision"' in each)

    assert (line, text.splitlines()[line - 1].index(': "1"') + 3) == (found["line"], found["column"])


def test_positions_in_lines_are_those_of_the_file(county: dict[str, Any]) -> None:
    """A record's line is counted in the whole file, blank lines too."""
    county["records"] = [{**county["records"][0], "revision": "1"}, *county["records"][1:]]
    (found,) = (
        each for each in findings(judged(b"\n" + ndjson(county))) if each["ruleId"].startswith("STRUCT")
    )

    assert (3, "/records/0/revision") == (found["line"], found["pointer"])


def test_a_fault_in_a_line_is_told_at_its_place_in_the_bundle(county: dict[str, Any]) -> None:
    """A number out of range in the second record has the same pointer in JSON and in NDJSON."""
    county["records"][1] = {**county["records"][1], "revision": 2**53}
    found = [judged(data)["findings"] for data in (dumped(county), ndjson(county))]

    assert [["/records/1/revision"], ["/records/1/revision"]] == [
        [each["pointer"] for each in told] for told in found
    ]


def test_the_day_of_judging_is_the_records_own(dispatch: dict[str, Any]) -> None:
    """Unless the caller gives one; today is never asked."""
    assert dispatch["asOfDate"] == judged(dumped(dispatch))["asOf"]
    assert "2031-01-01" == judged(dumped(dispatch), as_of="2031-01-01")["asOf"]


@pytest.mark.parametrize("day", ["2025-02-30", "yesterday", None, 20251231])
def test_a_record_without_a_real_day_has_no_day_of_judging(dispatch: dict[str, Any], day: object) -> None:
    """It is judged all the same, and the report says that the day is not known."""
    report = judged(dumped({**dispatch, "asOfDate": day}))

    assert (None, "nonconformant") == (report["asOf"], report["verdict"])


@pytest.mark.parametrize("day", ["2025-02-30", "", "20251231", "2025-1-1", "today"])
def test_a_day_of_judging_that_is_no_day_is_wrong_use(day: str) -> None:
    """The caller's mistake is the caller's exception."""
    with pytest.raises(UsageError, match="YYYY-MM-DD"):
        check(b"{}", STANDARDS, as_of=day)


def test_records_of_a_bundle_are_judged_as_of_its_day(county: dict[str, Any]) -> None:
    """The header's day holds for all of them."""
    report = judged(dumped(county))

    assert {county["header"]["asOfDate"]} == {body["asOf"] for body in bodies(report)}


def test_records_of_a_bundle_without_a_real_day_have_none(county: dict[str, Any]) -> None:
    """Where the header's day is none, the records' own do not count."""
    county["header"]["asOfDate"] = "2025-02-30"

    assert {None} == {body["asOf"] for body in bodies(judged(dumped(county)))}


@pytest.mark.parametrize(
    ("header", "record", "expected"),
    [("120101", "330127", True), ("330127", "120101", False), (5, "120101", False)],
)
def test_the_profile_of_a_bundle_is_that_of_its_header(
    county: dict[str, Any], centre: dict[str, Any], header: object, record: str, *, expected: bool
) -> None:
    """It holds for all records, and where the header has none so have they."""
    county["header"]["submitter"]["divisionCode"] = header
    centre["facility"]["divisionCode"] = centre["submitter"]["divisionCode"] = record
    (report,) = judged(dumped({**county, "records": [centre]}))["records"]
    told = [*report["findings"], *report["outcomes"]["notEvaluated"]]

    assert expected is any(each["ruleId"].startswith("TJ-") for each in told)


def test_the_profile_follows_from_the_division(centre: dict[str, Any]) -> None:
    """A facility in Tianjin is judged by Tianjin's profile, one elsewhere by none."""
    there, here = copy.deepcopy(centre), copy.deepcopy(centre)
    there["facility"]["divisionCode"], here["facility"]["divisionCode"] = "120101", "330127"

    assert "120000-tianjin" == judged(dumped(there))["standard"]["profile"]["id"]
    assert "profile" not in judged(dumped(here))["standard"]


def test_a_profile_may_be_asked_for(centre: dict[str, Any]) -> None:
    """It is used wherever the record comes from, and its rules with it."""
    report = judged(dumped(centre), profile="120000-tianjin")
    rules = STANDARDS["1.1"].profiles["120000-tianjin"].rules
    own = {
        name
        for name, each in rules.items()
        if each.is_policy and "facilityCapabilityReport" in each.record_types and not each.is_set
    }

    assert "120000-tianjin" == report["standard"]["profile"]["id"]
    assert set() < own <= {each["ruleId"] for each in report["attainment"]["rules"]}


def test_a_profile_that_is_not_there_is_wrong_use(dispatch: dict[str, Any]) -> None:
    """The caller is told which there are."""
    with pytest.raises(UsageError, match="120000-tianjin"):
        check(dumped(dispatch), STANDARDS, profile="990000-nowhere")


def test_a_record_is_judged_by_the_version_it_declares() -> None:
    """Both versions are there side by side, and nothing is guessed."""
    for version in STANDARDS:
        record = next(each for each in records() if each["standardVersion"] == version)
        report = judged(dumped(record))

        assert version == report["standard"]["version"]
        assert STANDARDS[version].digest == report["standard"]["digest"]


@pytest.mark.parametrize(
    ("change", "version"),
    [({"standardVersion": "2.0"}, None), ({"recordType": "letter"}, "1.1"), ({"standardVersion": 1.1}, None)],
)
def test_what_declares_nothing_known_is_undetermined(
    dispatch: dict[str, Any], change: dict[str, Any], version: str | None
) -> None:
    """It cannot be judged, so it is neither; the finding says why, and the report names the version if it is known."""
    report = judged(dumped({**dispatch, **change}))

    assert ("undetermined", 1) == (report["verdict"], len(report["findings"]))
    assert version == (report["standard"] or {"version": None})["version"]


def test_a_fault_of_ours_is_never_conformant(
    dispatch: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """When evaluating breaks, the verdict is undetermined and the rules say so."""

    def broken(*_: object) -> object:
        message = "a fault of ours"
        raise ZeroDivisionError(message)

    monkeypatch.setattr("validator.outcome.evaluate", broken)
    report = judged(dumped(dispatch))

    assert "undetermined" == report["verdict"]
    assert report["outcomes"]["engineError"] > 0


@given(st.sampled_from(records()))
def test_policies_never_change_the_verdict(record: Json) -> None:
    """A record is conformant whether it attains or not: rules of policies make no findings."""
    policies = {
        name for standard in STANDARDS.values() for name, rule in standard.rules.items() if rule.is_policy
    }
    report = judged(dumped(record))

    assert "conformant" == report["verdict"]
    assert policies.isdisjoint(each["ruleId"] for each in findings(report))


def test_a_facility_one_ambulance_short_is_valid_and_does_not_attain(centre: dict[str, Any]) -> None:
    """Validity and attainment are two axes."""
    centre.setdefault("emergency", {})["ambulanceCount"] = 0
    report = judged(dumped(centre))
    (rule,) = (each for each in report["attainment"]["rules"] if each["ruleId"] == "PLAN-2.6-a")

    assert ("conformant", "notAttained", "fail") == (
        report["verdict"],
        report["attainment"]["status"],
        rule["outcome"],
    )


def test_leaving_out_does_not_pay(centre: dict[str, Any]) -> None:
    """What is not said is not evaluable, and named; it never passes."""
    said, unsaid = copy.deepcopy(centre), copy.deepcopy(centre)
    del unsaid["emergency"]
    first, second = (judged(dumped(each))["attainment"]["completeness"] for each in (said, unsaid))

    assert second["evaluated"] < first["evaluated"]
    assert "/emergency" in second["missing"]


def test_everything_is_counted_when_only_some_is_listed(centre: dict[str, Any]) -> None:
    """Each kind lists its first hundred; the counts are whole."""
    more = MOST_OF_A_KIND + 20
    centre.update({f"unknown{index:03}": 1 for index in range(more)})
    report = judged(dumped(centre))

    assert (True, more, MOST_OF_A_KIND) == (
        report["truncated"],
        report["counts"]["error"],
        len(report["findings"]),
    )


def test_a_whole_number_is_an_integer_however_it_is_written(dispatch: dict[str, Any]) -> None:
    """``1.0`` and ``1e0`` are ``1`` for JSON Schema, and so for every rule."""
    data = dumped(dispatch)
    forms = (b"1", b"1.0", b"1e0", b"1E+0", b"10.00e-1", b"100e-2")
    written = [data.replace(b'"revision": 1', b'"revision": ' + form) for form in forms]
    reports = [judged(each) for each in written]

    assert len(forms) == len(set(written))
    assert 1 == len({json.dumps({**each, "subject": {}}) for each in reports})
    assert {1} == {each["subject"]["revision"] for each in reports}


def test_whole_numbers_in_a_bundle_are_integers_too(county: dict[str, Any]) -> None:
    """Revisions written with a fraction part are compared as numbers."""
    county["records"] = [{**each, "revision": 1.0} for each in county["records"]]

    assert {"conformant"} == {judged(data)["verdict"] for data in (dumped(county), ndjson(county))}


def test_a_missing_field_hides_no_other_fault(dispatch: dict[str, Any]) -> None:
    """Structure, codes and consistency of all else are told in one go."""
    record = {**dispatch, "titleLevel": "PROFESSOR", "asOfDate": "2025-02-30"}
    del record["relationId"], record["startDate"]

    assert {"STRUCT-REQUIRED", "CODE-UNKNOWN", "HDR-DAT-001"} <= {
        each["ruleId"] for each in judged(dumped(record))["findings"]
    }


def test_a_rule_is_not_evaluable_where_the_field_it_reads_is_misspelt(centre: dict[str, Any]) -> None:
    """The required field that the wrong name stands for is missing: it does not count as left out on purpose."""
    centre["facility"]["facilitytypes"] = centre["facility"].pop("facilityType")
    report = judged(dumped(centre))
    reasons = {each["ruleId"]: each["reason"] for each in report["outcomes"]["notEvaluated"]}

    assert ["STRUCT-REQUIRED"] == [each["ruleId"] for each in report["findings"][0]["derived"]]
    assert "structure" == reasons["FCR-REF-001"]


def test_a_code_is_looked_up_whatever_structure_found_around_it() -> None:
    """A list that names one code twice is at fault, and so is each code in it that no list has."""
    visit = json.loads((ROOT / "examples" / "1.1" / "valid-mobile-round-village.json").read_bytes())
    report = judged(dumped({**visit, "organiserSectors": ["NOBODY", "NOBODY"]}))

    assert {
        ("STRUCT-NOT-UNIQUE", "/organiserSectors"),
        ("CODE-UNKNOWN-OPEN", "/organiserSectors/0"),
        ("CODE-UNKNOWN-OPEN", "/organiserSectors/1"),
    } == {(each["ruleId"], each["pointer"]) for each in report["findings"]}


def test_a_rule_is_not_evaluable_where_structure_failed(dispatch: dict[str, Any]) -> None:
    """It says so, and the record is nonconformant all the same."""
    report = judged(dumped({**dispatch, "startDate": "soon"}))
    reasons = {
        each["reason"] for each in report["outcomes"]["notEvaluated"] if each["outcome"] == "notEvaluable"
    }

    assert ("nonconformant", True) == (report["verdict"], "structure" in reasons)


@pytest.mark.parametrize(
    ("change", "rule_id", "pointer", "verdict"),
    [
        ({"records": {}}, "BUNDLE-RECORDS", "/records", "undetermined"),
        ({"records": None}, "BUNDLE-RECORDS", "/records", "undetermined"),
        ({"comment": "x"}, "BUNDLE-UNKNOWN-NAME", "/comment", "nonconformant"),
        ({"header": {"recordType": "letter"}}, "BUNDLE-HEADER", "/header/recordType", "undetermined"),
        ({"header": []}, "STRUCT-NOT-A-RECORD", "/header", "undetermined"),
    ],
)
def test_an_envelope_that_is_none_says_why(
    county: dict[str, Any], change: dict[str, Any], rule_id: str, pointer: str, verdict: str
) -> None:
    """More or less than a header and records is never dropped silently."""
    report = judged(dumped({**county, **change}))

    assert verdict == report["verdict"]
    assert (rule_id, pointer) in [(each["ruleId"], each["pointer"]) for each in report["findings"]]


def test_a_bundle_within_a_bundle_is_not_judged(county: dict[str, Any]) -> None:
    """A header in the place of a record says nothing that could be judged."""
    report = judged(dumped({**county, "records": [county["header"]]}))

    assert "undetermined" == report["verdict"]
    assert [("BUNDLE-NESTED", "/records/0")] == [
        (each["ruleId"], each["pointer"]) for each in findings(report)
    ]


def test_a_bundle_without_records_is_judged(county: dict[str, Any]) -> None:
    """Nothing to report is a report."""
    report = judged(dumped({**county, "records": []}))

    assert ("conformant", []) == (report["verdict"], report["records"])


def test_a_finding_over_records_says_which_record(county: dict[str, Any]) -> None:
    """Its place is told in the words of the record it lies in."""
    rounds = [each for each in county["records"] if each["recordType"] == "mobileRound"]
    county["records"] = [rounds[0], {**rounds[0], "recordId": "another-record-0001"}]
    places = [each["where"]["zh-CN"] for each in judged(dumped(county))["findings"]]

    assert places
    assert all(each.startswith("第 1 条记录") for each in places)


def test_a_later_revision_stands_for_the_earlier_one(county: dict[str, Any]) -> None:
    """Both are judged alone; over records only the latest counts."""
    rounds = [each for each in county["records"] if each["recordType"] == "mobileRound"]
    mended = {**rounds[0], "revision": 2, "supersedes": 1}
    county["records"] = [*county["records"], mended]
    report = judged(dumped(county))

    assert "conformant" == report["verdict"]
    assert len(county["records"]) == len(report["records"])


def test_judging_one_payload_leaves_no_trace_in_the_next(
    county: dict[str, Any], dispatch: dict[str, Any]
) -> None:
    """A report is the same whatever was judged before it: nothing of a payload is kept."""
    alone = check(dumped(dispatch), STANDARDS).to_bytes()
    others: list[Json] = [county, {**dispatch, "recordId": 3}, {**dispatch, "titleLevel": "GREAT"}, []]
    for each in others:
        check(dumped(each), STANDARDS, profile="120000-tianjin", as_of="2031-01-01")

    assert alone == check(dumped(dispatch), STANDARDS).to_bytes()
