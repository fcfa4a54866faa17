"""Fingerprints: the same finding has the same one, wherever its element or record stands."""

import json
from collections.abc import Mapping
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from validator.fingerprint import fingerprint
from validator.pipeline import check
from validator.standard import Standard

SUBJECT = {"recordType": "facilityCapabilityReport", "recordId": "fcr-2025-0001"}
DEPARTMENTS = [
    {"departmentCode": "A", "nurseCount": 1},
    {"departmentCode": "B", "nurseCount": -1},
    {"departmentCode": "C", "nurseCount": 2},
]


@given(st.permutations(DEPARTMENTS))
def test_an_element_is_known_by_its_key(order: list[dict[str, Any]]) -> None:
    """A finding at an element keeps its fingerprint when the elements change places."""
    record = {"specialtyDepartments": order}
    index = next(i for i, each in enumerate(order) if each["departmentCode"] == "B")
    expected = fingerprint(
        "R", SUBJECT, {"specialtyDepartments": DEPARTMENTS}, "/specialtyDepartments/1/nurseCount"
    )

    assert expected == fingerprint("R", SUBJECT, record, f"/specialtyDepartments/{index}/nurseCount")


@given(st.permutations(["OUTPATIENT", "TEACHING", "WARD_ROUND"]))
def test_an_element_without_a_key_is_known_by_its_content(order: list[str]) -> None:
    """Plain values, too, may change places."""
    record = {"activityKinds": order}
    first = {"activityKinds": ["WARD_ROUND"]}

    assert fingerprint("R", SUBJECT, first, "/activityKinds/0") == fingerprint(
        "R", SUBJECT, record, f"/activityKinds/{order.index('WARD_ROUND')}"
    )


def test_what_makes_a_finding_another_one() -> None:
    """Rule, record, place and element count; revision and digest do not."""
    record = {"a": 1, "b": 1, "list": DEPARTMENTS}
    base = fingerprint("R", SUBJECT, record, "/a")

    assert base == fingerprint("R", {**SUBJECT, "revision": 2, "sha256": "0"}, record, "/a")
    assert 6 == len(
        {
            base,
            fingerprint("S", SUBJECT, record, "/a"),
            fingerprint("R", {**SUBJECT, "recordId": "other-0001"}, record, "/a"),
            fingerprint("R", SUBJECT, record, "/b"),
            fingerprint("R", SUBJECT, record, "/list/0"),
            fingerprint("R", SUBJECT, record, "/list/1"),
        }
    )


@given(st.text(max_size=20).map(lambda text: f"/{text}"))
def test_a_place_that_is_not_there_has_a_fingerprint_too(pointer: str) -> None:
    """A missing field is a place like any other: sixteen hexadecimal digits."""
    found = fingerprint("R", SUBJECT, {"list": [1]}, pointer)

    assert 16 == len(found)
    assert set(found) <= set("0123456789abcdef")


def test_findings_of_a_bundle_keep_their_fingerprints_when_records_change_places(
    standards: Mapping[str, Standard], county: dict[str, Any]
) -> None:
    """A finding over several records, too, is the same in whatever order they were sent."""
    rounds = [each for each in county["records"] if each["recordType"] == "mobileRound"]
    again = {**rounds[0], "recordId": "another-record-0001"}
    others = [each for each in county["records"] if each is not rounds[0]]
    first = {**county, "records": [rounds[0], again, *others]}
    second = {**county, "records": [*others, rounds[0], again]}

    found = [marks(check(json.dumps(each).encode(), standards).document) for each in (first, second)]

    assert found[0]
    assert found[0] == found[1]


def marks(document: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Give rule and fingerprint of every finding over several records."""
    return sorted((each["ruleId"], each["fingerprint"]) for each in document["findings"])
