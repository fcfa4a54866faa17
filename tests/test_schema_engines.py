"""Self-contained schemas, and three engines that read them alike."""

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import fastjsonschema
import jsonschema
import jsonschema_rs
import pytest

from tools import derive
from validator.errors import StandardError
from validator.schema import self_contained

SCHEMAS = Path(__file__).parent.parent / "schemas"
VERSIONS = ("1.0", "1.1")
FACILITY = "91110000MA00000000"
RECORDS = [
    (version, name)
    for version in VERSIONS
    for name in derive.schemas_of(SCHEMAS, version)
    if name != "common"
]


@cache
def complete(version: str, name: str) -> dict[str, object]:
    """Give one self-contained schema."""
    return self_contained(name, derive.schemas_of(SCHEMAS, version))


def test_a_self_contained_schema_holds_what_it_needs_and_no_more() -> None:
    """Definitions are taken over with what they need in turn; others stay away."""
    urn = "urn:jiceng:1.1:schema:common#/definitions/"
    common = {
        "definitions": {"a": {"items": {"$ref": f"{urn}b"}}, "b": {"type": "string"}, "c": {"type": "string"}}
    }
    expected = {
        "properties": {"x": {"$ref": "#/definitions/a"}},
        "definitions": {"a": {"items": {"$ref": "#/definitions/b"}}, "b": {"type": "string"}},
    }
    assert expected == self_contained(
        "r", {"r": {"properties": {"x": {"$ref": f"{urn}a"}}}, "common": common}
    )


def test_a_reference_to_nothing_is_our_own_fault() -> None:
    """A definition that does not exist is a fault of the standard, not a finding."""
    with pytest.raises(StandardError, match="no schema or definition is named z"):
        self_contained("r", {"r": {"$ref": "urn:jiceng:1.1:schema:common#/definitions/z"}, "common": {}})


@pytest.mark.parametrize(("version", "name"), RECORDS)
def test_self_contained_schemas_refer_only_to_themselves(version: str, name: str) -> None:
    """No reference leaves the file."""
    found = re.findall(r'"\$ref": "([^"]+)"', json.dumps(complete(version, name)))
    assert [] == [each for each in found if not each.startswith("#/definitions/")]


def engines(version: str, name: str) -> dict[str, Callable[[object], bool]]:
    """Compile one schema with the three engines."""
    schema = complete(version, name)
    compiled = fastjsonschema.compile(schema)

    def fast(record: object) -> bool:
        try:
            compiled(record)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    return {
        "jsonschema": jsonschema.Draft7Validator(schema).is_valid,
        "fastjsonschema": fast,
        "jsonschema-rs": jsonschema_rs.Draft7Validator(schema).is_valid,
    }


def report(version: str) -> dict[str, object]:
    """Give the smallest capability report."""
    return {
        "recordType": "facilityCapabilityReport",
        "standardVersion": version,
        "recordId": "FCR-2025-000001",
        "revision": 1,
        "submitter": {"facilityId": FACILITY, "name": "示例乡镇卫生院", "divisionCode": "120119"},
        "asOfDate": "2025-12-31",
        "reportYear": 2025,
        "facility": {
            "facilityId": FACILITY,
            "name": "示例乡镇卫生院",
            "facilityType": "THC",
            "divisionCode": "120119",
        },
    }


CHANGES: dict[str, tuple[bool, dict[str, object]]] = {
    "nothing more than identity": (True, {}),
    "counts": (True, {"staff": {"staffTotal": 0, "byCategory": [{"category": "GP", "count": 3}]}}),
    "an unknown name": (False, {"staff": {"staffTotl": 3}}),
    "a negative count": (False, {"staff": {"staffTotal": -1}}),
    "a count above 2^53 - 1": (False, {"staff": {"staffTotal": 2**53}}),
    "null": (False, {"staff": None}),
    "text for a count": (False, {"staff": {"staffTotal": "3"}}),
    "true for a count": (False, {"staff": {"staffTotal": True}}),
    "a thirteenth month": (False, {"asOfDate": "2025-13-01"}),
    "an identifier with the letter O": (
        False,
        {"submitter": {"facilityId": "O" * 18, "name": "甲", "divisionCode": "120119"}},
    ),
    "the same designation twice": (False, {"facility": {"designations": ["CENTRAL_THC", "CENTRAL_THC"]}}),
    "a name of spaces": (
        False,
        {"submitter": {"facilityId": FACILITY, "name": " ", "divisionCode": "120119"}},
    ),
    "another record type": (False, {"recordType": "mobileRound"}),
}


@pytest.mark.parametrize("version", VERSIONS)
def test_three_engines_agree_on_a_report(version: str) -> None:
    """jsonschema, fastjsonschema and jsonschema-rs say the same of good and bad reports."""
    for title, (expected, change) in CHANGES.items():
        judged = {
            name: judge({**report(version), **change})
            for name, judge in engines(version, "facilityCapabilityReport").items()
        }
        assert dict.fromkeys(judged, expected) == judged, title


@pytest.mark.parametrize(("version", "name"), RECORDS)
def test_three_engines_compile_every_schema(version: str, name: str) -> None:
    """Each engine reads each self-contained schema and refuses an empty record by it."""
    judged = {engine: judge({}) for engine, judge in engines(version, name).items()}
    assert dict.fromkeys(judged, False) == judged


def test_a_line_break_after_an_identifier_is_refused() -> None:
    """A pattern of one fixed length is guarded by that length too, for engines whose ``$`` lets a line break pass."""
    fixed = re.compile(r"\^(\[[^\]]+\]\{\d+\})+\$")
    definitions = derive.schemas_of(SCHEMAS, "1.1")["common"]["definitions"]
    assert isinstance(definitions, Mapping)
    bounds = [
        (each["minLength"], each["maxLength"])
        for each in definitions.values()
        if fixed.fullmatch(str(each.get("pattern")))
    ]
    assert bounds
    assert [] == [each for each in bounds if each[0] != each[1]]
    broken = {**report("1.1"), "asOfDate": "2025-12-31\n"}
    assert {False} == {judge(broken) for judge in engines("1.1", "facilityCapabilityReport").values()}
