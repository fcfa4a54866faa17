"""Every field that the policy inventory asks of a capability report has its place, or a stated other one."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FIELDS = json.loads((ROOT / "tests" / "data" / "inventory-fields.json").read_text("utf-8"))
ELSEWHERE = {
    each["field"]: each
    for each in json.loads((ROOT / "schemas" / "meta" / "fields-elsewhere.json").read_text("utf-8"))
}
REPORT = json.loads((ROOT / "schemas" / "1.1" / "facilityCapabilityReport.schema.json").read_text("utf-8"))
CARRIERS = {
    "supportRelation",
    "dispatchRecord",
    "regionReport",
    "rosterSubmission",
}


def at(pattern: str) -> Mapping[str, object]:
    """Give the property of the report's schema that a pointer pattern leads to."""
    node = REPORT
    for name in pattern.removeprefix("/").split("/"):
        node = node["items"] if name == "*" else node["properties"][name]
    return dict(node)


HERE = [each for each in FIELDS if each["name"] not in ELSEWHERE]


def test_the_inventory_asks_for_these_fields() -> None:
    """The list is the whole inventory for the report, its facility, its departments and disease services."""
    entities = {entity for each in FIELDS for entity in each["entities"]}
    assert {"CapabilityReport", "Facility", "SpecialtyDepartment", "DiseaseService"} == entities
    assert 218 == len({each["name"] for each in FIELDS}) == len(FIELDS)


@pytest.mark.parametrize("field", HERE, ids=[each["name"] for each in HERE])
def test_a_field_has_its_place(field: Mapping[str, list[str]]) -> None:
    """Its places exist in the schema and between them cite every entry that asks for it."""
    cited = {clause for path in field["paths"] for clause in at(path)["x-clauses"]}  # type: ignore[attr-defined]
    assert field["paths"]
    assert set() == set(field["entries"]) - cited


def test_a_field_under_its_own_name_bears_its_official_title() -> None:
    """Where a field keeps its name, it keeps the inventory's Chinese title."""
    renamed = [
        each["name"]
        for each in HERE
        for path in each["paths"]
        if path.rpartition("/")[2] == each["name"]
        and path.count("/") == 2
        and at(path)["title"] != each["titleZh"]
    ]
    assert [] == renamed


def test_a_field_that_stands_elsewhere_says_where_and_why() -> None:
    """Each is a field of the inventory, has a reason in both languages, a record type, and no place here."""
    names = {each["name"] for each in FIELDS}
    assert set() == ELSEWHERE.keys() - names
    for each in ELSEWHERE.values():
        assert {"field", "entity", "reason", "carriedBy"} == each.keys()
        assert {"zh-CN", "en"} == each["reason"].keys()
        assert each["carriedBy"] in CARRIERS
