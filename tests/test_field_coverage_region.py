"""Every field that the policy inventory asks of regions and consortia has its place, or a stated other one."""

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
SCHEMAS = ROOT / "schemas"
FIELDS: list[dict[str, Any]] = json.loads(
    (ROOT / "tests" / "data" / "inventory-fields-region.json").read_text(encoding="utf-8")
)
ELSEWHERE = {
    (each["field"], each["entity"]): each
    for each in json.loads((SCHEMAS / "meta" / "fields-elsewhere-region.json").read_text(encoding="utf-8"))
}
HERE = [each for each in FIELDS if (each["name"], each["entity"]) not in ELSEWHERE]
NAMES = [f"{each['entity']}.{each['name']}" for each in HERE]
OUTSIDE_THE_RECORDS = {"policy/documents.json"}


def schema(record_type: str) -> Mapping[str, Any]:
    """Give the authored schema of a record type."""
    path = SCHEMAS / "1.1" / f"{record_type}.schema.json"
    loaded: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def at(path: str) -> Mapping[str, Any]:
    """Give the property that a path leads to: ``consortium/members/*/memberType``."""
    record_type, *names = path.split("/")
    node = schema(record_type)
    for name in names:
        node = node["items"] if name == "*" else node["properties"][name]
    return node


def test_the_inventory_asks_for_these_fields() -> None:
    """The list is the whole inventory for regions, consortia, rosters, plans, the policies and the service."""
    asked = Counter(each["entity"] for each in FIELDS)
    expected = {
        "Consortium": 24,
        "RegionReport": 83,
        "RosterSubmission": 7,
        "ImplementationPlan": 5,
        "PolicyRegistry": 4,
        "Service": 1,
    }
    assert expected == asked
    assert len(FIELDS) == len({(each["name"], each["entity"]) for each in FIELDS})


@pytest.mark.parametrize("field", HERE, ids=NAMES)
def test_a_field_has_its_place(field: Mapping[str, Any]) -> None:
    """Its places exist in the schemas and between them cite every entry that asks for it."""
    cited = {clause for path in field["paths"] for clause in at(path)["x-clauses"]}
    assert field["paths"]
    assert set() == set(field["entries"]) - cited


def test_a_field_under_its_own_name_bears_its_official_title() -> None:
    """Where a field keeps its name, it keeps the inventory's Chinese title."""
    renamed = [
        (path, each["titleZh"], at(path)["title"])
        for each in HERE
        for path in each["paths"]
        if path.rpartition("/")[2] == each["name"]
        and each["name"] not in RENAMED
        and at(path)["title"] != each["titleZh"]
    ]
    assert [] == renamed


RENAMED = {
    "facilityType",
    "integratedAssets",
    "integratedFinance",
    "integratedPersonnel",
    "tcmHallUpgraded",
}
"""Flags of one facility in the inventory, numbers of facilities in a region's report."""


def test_a_field_that_stands_elsewhere_says_where_and_why() -> None:
    """Each is a field of the inventory, has a reason in both languages, a place that exists, and none here."""
    assert set() == ELSEWHERE.keys() - {(each["name"], each["entity"]) for each in FIELDS}
    assert [] == [
        each["name"] for each in FIELDS if (each["name"], each["entity"]) in ELSEWHERE and each["paths"]
    ]
    for each in ELSEWHERE.values():
        assert {"field", "entity", "reason", "carriedBy"} == each.keys()
        assert {"zh-CN", "en"} == each["reason"].keys()
        if each["carriedBy"] not in OUTSIDE_THE_RECORDS:
            assert at(each["carriedBy"].replace(".", "/"))


def test_the_policy_documents_hold_what_the_register_of_policies_asks() -> None:
    """Number, date and issuer stand with each document, as its basis may; the entries that give them are cited."""
    documents = json.loads((SCHEMAS / "policy" / "documents.json").read_text(encoding="utf-8"))
    cited = {held["id"] for each in documents.values() for held in each.get("clauses", ())}
    asked = {entry for each in FIELDS if each["entity"] == "PolicyRegistry" for entry in each["entries"]}
    assert [] == [key for key, each in documents.items() if not {"number", "date", "issuer"} <= each.keys()]
    assert asked == cited
