"""The record schemas: their style, and what follows from them."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from pathlib import Path

import jsonschema
import pytest

from tools import derive

Node = Mapping[str, object]

SCHEMAS = Path(__file__).parent.parent / "schemas"
VERSIONS = ("1.0", "1.1")
HEADER = ("recordType", "standardVersion", "recordId", "revision", "submitter", "asOfDate")
FORBIDDEN = {
    "oneOf",
    "anyOf",
    "allOf",
    "not",
    "if",
    "then",
    "else",
    "patternProperties",
    "dependencies",
    "$defs",
}
BESIDE_A_REFERENCE = ("$ref", "title", "description", "x-")


@cache
def schemas(version: str) -> dict[str, Node]:
    """Give a version's schemas by name, as they stand."""
    return dict(derive.schemas_of(SCHEMAS, version))


def nodes(node: object, path: str = "") -> Iterator[tuple[str, Node]]:
    """Give every JSON object in a schema that is itself a schema, with its path."""
    if not isinstance(node, Mapping):
        return
    yield path, node
    yield from nodes(node.get("items"), f"{path}/items")
    for group in ("properties", "definitions"):
        children = node.get(group)
        for name, child in children.items() if isinstance(children, Mapping) else ():
            yield from nodes(child, f"{path}/{group}/{name}")


def properties(node: object) -> Iterator[tuple[str, Node]]:
    """Give every property of a schema, with its path."""
    yield from ((path, each) for path, each in nodes(node) if path.split("/")[-2:-1] == ["properties"])


AUTHORED = [
    (name, path, each) for name in sorted(schemas("1.1")) for path, each in nodes(schemas("1.1")[name])
]
PROPERTIES = [
    (version, name, path, each)
    for version in VERSIONS
    for name in sorted(schemas(version))
    for path, each in properties(schemas(version)[name])
]
RECORDS = [(version, name) for version in VERSIONS for name in sorted(schemas(version)) if name != "common"]


@pytest.mark.parametrize("version", VERSIONS)
def test_schemas_are_draft_07(version: str) -> None:
    """Every schema names draft-07, is valid by its metaschema and bears the URN of its name."""
    for name, schema in schemas(version).items():
        jsonschema.Draft7Validator.check_schema(schema)
        assert "http://json-schema.org/draft-07/schema#" == schema["$schema"]
        assert f"urn:jiceng:{version}:schema:{name}" == schema["$id"]


def test_titles_stand_in_both_languages() -> None:
    """Every schema and property has a Chinese and an English title, and a description has its translation."""
    named = [(name, path, each) for name, path, each in AUTHORED if not path.endswith("/items")]
    lacking = [
        f"{name}{path}" for name, path, each in named if not (each.get("title") and each.get("x-title-en"))
    ]
    halved = [
        f"{name}{path}"
        for name, path, each in AUTHORED
        if ("description" in each) != ("x-description-en" in each)
    ]
    assert [] == lacking
    assert [] == halved


def test_titles_are_in_their_language() -> None:
    """A Chinese title has a Chinese character, an English one has none."""
    chinese = re.compile("[\u4e00-\u9fff]")
    named = [(name, path, each) for name, path, each in AUTHORED if not path.endswith("/items")]
    wrong = [
        f"{name}{path}"
        for name, path, each in named
        if not chinese.search(str(each["title"])) or (path and not re.match("[A-Z]", str(each["x-title-en"])))
    ]
    assert [] == wrong


def test_objects_are_closed() -> None:
    """Every object refuses names it does not know, and every required name is a property."""
    objects = [(name, path, each) for name, path, each in AUTHORED if each.get("type") == "object"]
    opened = [
        f"{name}{path}" for name, path, each in objects if each.get("additionalProperties") is not False
    ]
    missing = [
        f"{name}{path}/{wanted}"
        for name, path, each in objects
        for wanted in each.get("required", ())  # type: ignore[attr-defined]
        if wanted not in each["properties"]  # type: ignore[operator]
    ]
    assert [] == opened
    assert [] == missing


def test_every_variable_size_has_a_limit() -> None:
    """Every string has least and greatest lengths, every array a greatest, every integer both bounds."""
    limits = {
        "string": ("minLength", "maxLength"),
        "array": ("maxItems", "items"),
        "integer": ("minimum", "maximum"),
    }
    lacking = [
        f"{name}{path}: {limit}"
        for name, path, each in AUTHORED
        if "const" not in each and "enum" not in each
        for limit in limits.get(str(each.get("type")), ())
        if limit not in each
    ]
    assert [] == lacking


def test_types_are_single_and_numbers_whole() -> None:
    """Every node has one type or a reference; fractions and null do not occur."""
    allowed = {"object", "array", "string", "integer", "boolean"}
    wrong = [
        f"{name}{path}"
        for name, path, each in AUTHORED
        if "$ref" not in each and each.get("type") not in allowed and (name, path) != ("common", "")
    ]
    assert [] == wrong


def test_one_style_of_schema() -> None:
    """No alternatives, no conditions, no keys as data."""
    assert [] == [f"{name}{path}" for name, path, each in AUTHORED if FORBIDDEN & each.keys()]


def test_references_lead_to_common_and_carry_only_words_beside_them() -> None:
    """A reference goes to ``common``; beside it stand titles and annotations, which draft-07 lets engines ignore."""
    prefix = "urn:jiceng:1.1:schema:common#/definitions/"
    definitions = schemas("1.1")["common"]["definitions"]
    assert isinstance(definitions, Mapping)
    referring = [(name, path, each) for name, path, each in AUTHORED if "$ref" in each]
    wrong = [
        f"{name}{path}"
        for name, path, each in referring
        if str(each["$ref"]).removeprefix(prefix) not in definitions
    ]
    beside = [
        f"{name}{path}/{key}"
        for name, path, each in referring
        for key in each
        if not key.startswith(BESIDE_A_REFERENCE)
    ]
    assert [] == wrong
    assert [] == beside


def test_patterns_read_alike_in_every_engine() -> None:
    r"""A pattern is anchored, has no ``\d``, ``\w``, ``\s`` or look-around, and says its form in words."""
    patterns = [
        (f"{name}{path}", str(each["pattern"]), each) for name, path, each in AUTHORED if "pattern" in each
    ]
    anchored = re.compile(r"\^.*\$", re.DOTALL)
    wrong = [
        where
        for where, pattern, _ in patterns
        if not anchored.fullmatch(pattern) or re.search(r"\\[dwsDWSbpP]|\(\?", pattern)
    ]
    wordless = [where for where, _, each in patterns if not _in_both_languages(each.get("x-form"))]
    assert [] == wrong
    assert [] == wordless


def _in_both_languages(text: object) -> bool:
    return isinstance(text, Mapping) and {"zh-CN", "en"} == text.keys()


@pytest.mark.parametrize("version", VERSIONS)
def test_every_property_has_its_clauses_or_its_reason(version: str) -> None:
    """A property names clauses of the register, of its version's policies only, or says why it is there."""
    known = {each["id"] for each in json.loads((SCHEMAS / "policy" / "clauses.json").read_text("utf-8"))}
    releases = json.loads((SCHEMAS / "catalog.json").read_text("utf-8"))["releases"]
    policies = next(each["policies"] for each in releases if each["version"] == version)
    for at, name, path, each in PROPERTIES:
        if at == version:
            clauses = each["x-clauses"]
            assert isinstance(clauses, list), f"{name}{path}"
            assert clauses or _in_both_languages(each.get("x-basis")), f"{name}{path}"
            assert set() == set(clauses) - known, f"{name}{path}"
            assert set() == {clause.partition("-")[0] for clause in clauses} - set(policies), f"{name}{path}"


def test_what_only_a_later_policy_asks_for_is_marked() -> None:
    """What nothing but 特色科室 policy asks for is marked as since 1.1, itself or by what it stands in."""
    for name, schema in schemas("1.1").items():
        marked = [path for path, each in nodes(schema) if each.get("x-since") == "1.1"]
        for path, each in properties(schema):
            clauses = each["x-clauses"]
            assert isinstance(clauses, list)
            only_later = (
                bool(clauses)
                and "x-basis" not in each
                and all(clause.startswith("SPEC-") for clause in clauses)
            )
            assert not only_later or any(f"{path}/".startswith(f"{each}/") for each in marked), (
                f"{name}{path}"
            )


@pytest.mark.parametrize(("version", "name"), RECORDS)
def test_records_share_one_header(version: str, name: str) -> None:
    """Every record type requires the header, and names itself and its version."""
    schema = schemas(version)[name]
    named, required = schema["properties"], schema["required"]
    assert isinstance(named, Mapping)
    assert isinstance(required, list)
    assert [] == [each for each in HEADER if each not in required]
    assert name == named["recordType"]["const"]
    assert version == named["standardVersion"]["const"]


def test_derived_files_are_in_step() -> None:
    """``python -m tools.derive --check`` finds nothing to do."""
    assert 0 == derive.main(["--check"])


def test_each_earlier_schema_is_a_part_of_the_later() -> None:
    """Whatever 1.0 names or requires stands in 1.1 alike, but for versions and later clauses."""
    for name, earlier in schemas("1.0").items():
        assert _part_of(earlier, schemas("1.1")[name]), name


def _part_of(earlier: object, later: object) -> bool:
    """Tell whether the earlier schema node accepts only what the later accepts."""
    if not isinstance(earlier, Mapping) or not isinstance(later, Mapping):
        return _relabelled(earlier) == later
    same = earlier.keys() - {"x-clauses", "properties", "required", "definitions", "items"}
    return (
        all(_relabelled(earlier[key]) == later[key] for key in same)
        and set(later.get("required", ())) <= set(earlier.get("required", ()))
        and all(
            _part_of(child, later[group][key])
            for group in ("properties", "definitions")
            for key, child in earlier.get(group, {}).items()
        )
        and _part_of(earlier.get("items"), later.get("items"))
    )


def _relabelled(value: object) -> object:
    text = json.dumps(value).replace("urn:jiceng:1.0:", "urn:jiceng:1.1:")
    return "1.1" if text == '"1.0"' else json.loads(text)


def test_the_later_policy_is_not_in_the_earlier_version() -> None:
    """1.0 has no 特色科室, no 专病专科 and no satisfaction; 1.1 has them."""
    for version, expected in (("1.0", False), ("1.1", True)):
        named = schemas(version)["facilityCapabilityReport"]["properties"]
        assert isinstance(named, Mapping)
        found = (
            "specialtyDepartments" in named,
            "diseaseServices" in named,
            "patientSatisfaction" in named["experience"]["properties"],
        )
        assert (expected, expected, expected) == found


def test_derivation_leaves_out_what_is_marked() -> None:
    """A marked property goes, with its place in ``required``; URN, version and clauses follow."""
    later = {
        "$id": "urn:jiceng:1.1:schema:x",
        "required": ["standardVersion", "b"],
        "properties": {
            "standardVersion": {"const": "1.1"},
            "a": {"x-clauses": ["SPEC-1-a", "TJ-1-a"]},
            "b": {"x-since": "1.1"},
        },
    }
    expected = {
        "$id": "urn:jiceng:1.0:schema:x",
        "required": ["standardVersion"],
        "properties": {"standardVersion": {"const": "1.0"}, "a": {"x-clauses": ["TJ-1-a"]}},
    }
    assert expected == derive.earlier_schema(later, frozenset({"TJ"}))


def test_bindings_reach_through_references_and_lists() -> None:
    """A binding's path has ``*`` for the items of a list and goes through common definitions."""
    common = {"definitions": {"place": {"properties": {"code": {"x-codelist": "divisions"}}}}}
    record = {
        "properties": {
            "where": {"$ref": "urn:jiceng:1.1:schema:common#/definitions/place"},
            "kinds": {"items": {"x-codelist": "kind"}},
        },
    }
    expected = [
        {"recordType": "r", "path": "/where/code", "codelist": "divisions", "open": False},
        {"recordType": "r", "path": "/kinds/*", "codelist": "kind", "open": True},
    ]
    assert expected == derive.bindings({"common": common, "r": record}, {"divisions": False, "kind": True})


def test_sections_say_which_facilities_they_are_for() -> None:
    """Every section of the capability report names the facility types that fill it in, from the kinds the report has."""
    named = schemas("1.1")["facilityCapabilityReport"]["properties"]
    assert isinstance(named, Mapping)
    sections = {
        name: each
        for name, each in named.items()
        if name not in HEADER and ({"properties", "items"} & each.keys())
    }
    kinds = {name: set(each["x-facilityTypes"]) for name, each in sections.items()}
    assert {"THC", "CHC", "CHS", "VC", "CTYH"} == set(chain.from_iterable(kinds.values()))
    assert {"VC"} == kinds["villageClinic"]
    assert {"CTYH"} == kinds["countyHospital"]
    assert {"THC", "CHC"} == kinds["specialtyDepartments"] == kinds["diseaseServices"]
