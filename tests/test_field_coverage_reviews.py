"""Every field that the policy inventory asks of reviews, inspections, trainings, assessments and remote services has its place."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FIELDS = json.loads((ROOT / "tests" / "data" / "inventory-fields-reviews.json").read_text("utf-8"))
ELSEWHERE = json.loads((ROOT / "schemas" / "meta" / "fields-elsewhere-reviews.json").read_text("utf-8"))
RECORD_TYPES = {
    "reviewRecord",
    "inspectionRecord",
    "trainingEvent",
    "supportAssessment",
    "remoteServiceSummary",
}
ENTITIES = {"Review", "Inspection", "Hazard", "TrainingEvent", "Assessment", "RemoteService"}


def place(named: str) -> Mapping[str, object]:
    """Give the property that ``recordType#/pointer/pattern`` names; ``*`` stands for the items of a list."""
    record_type, _, pattern = named.partition("#/")
    node = json.loads((ROOT / "schemas" / "1.1" / f"{record_type}.schema.json").read_text("utf-8"))
    for name in pattern.split("/"):
        node = node["items"] if name == "*" else node["properties"][name]
    return dict(node)


def key(field: Mapping[str, str]) -> tuple[str, str]:
    """Give the entity and the name of a field."""
    return field["entity"], field.get("name") or field["field"]


CARRIED = {key(each) for each in ELSEWHERE}
HERE = [each for each in FIELDS if key(each) not in CARRIED]


def test_the_inventory_asks_for_these_fields() -> None:
    """The list is the whole inventory for these entities, each field of an entity once."""
    assert {each["entity"] for each in FIELDS} == ENTITIES
    assert len({key(each) for each in FIELDS}) == len(FIELDS)
    assert 84 == len(FIELDS)
    assert 73 == len({entry for each in FIELDS for entry in each["entries"]})


@pytest.mark.parametrize("field", HERE, ids=["-".join(key(each)) for each in HERE])
def test_a_field_has_its_place(field: Mapping[str, list[str]]) -> None:
    """Its places exist in the schemas and between them cite every entry that asks for it."""
    cited = {clause for path in field["paths"] for clause in place(path)["x-clauses"]}  # type: ignore[attr-defined]
    assert field["paths"]
    assert {path.partition("#")[0] for path in field["paths"]} <= RECORD_TYPES
    assert set() == set(field["entries"]) - cited


def test_a_field_under_its_own_name_bears_its_official_title() -> None:
    """Where a field keeps its name at the top of a record, it keeps the inventory's Chinese title."""
    renamed = [
        path
        for each in HERE
        for path in each["paths"]
        if path.partition("#/")[2] == each["name"] and place(path)["title"] != each["titleZh"]
    ]
    assert [] == renamed


def test_a_field_that_stands_elsewhere_says_where_and_why() -> None:
    """Each is a field of the inventory, has a reason in both languages, and a place in some record type."""
    assert set() == CARRIED - {key(each) for each in FIELDS}
    for each in ELSEWHERE:
        assert {"field", "entity", "reason", "carriedBy"} == each.keys()
        assert {"zh-CN", "en"} == each["reason"].keys()
        record_type, _, path = each["carriedBy"].partition(".")
        assert place(f"{record_type}#/{path.replace('[]', '.*').replace('.', '/')}")["x-clauses"]
