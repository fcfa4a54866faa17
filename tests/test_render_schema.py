"""The report document's own schema: it takes every report, and nothing else."""

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from test_render_golden import names, report

SCHEMA = json.loads(
    (Path(__file__).parent.parent / "schemas" / "meta" / "conformance-report.schema.json").read_text(
        encoding="utf-8"
    )
)
VALIDATOR = Draft7Validator(SCHEMA)


def objects(schema: object, path: str = "#") -> Iterator[tuple[str, dict[str, Any]]]:
    """Give every subschema that speaks of an object with named members."""
    if isinstance(schema, dict):
        if "properties" in schema and isinstance(schema.get("type"), str):
            yield path, schema
        for name, inner in schema.items():
            yield from objects(inner, f"{path}/{name}")
    if isinstance(schema, list):
        for index, inner in enumerate(schema):
            yield from objects(inner, f"{path}/{index}")


def holders(value: object) -> Iterator[dict[str, Any]]:
    """Give every object inside a document, the document first."""
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from holders(inner)
    if isinstance(value, list):
        for inner in value:
            yield from holders(inner)


def test_the_schema_is_draft_07() -> None:
    """The schema is valid draft-07 itself."""
    Draft7Validator.check_schema(SCHEMA)

    assert "http://json-schema.org/draft-07/schema#" == SCHEMA["$schema"]


@pytest.mark.parametrize("name", names())
def test_a_report_is_valid(name: str) -> None:
    """Every hand-written report fits the schema."""
    assert [] == [error.message for error in VALIDATOR.iter_errors(report(name))]


@pytest.mark.parametrize("name", names())
def test_no_object_of_a_report_takes_a_stranger(name: str) -> None:
    """A member that the schema does not name is refused wherever it stands, save in maps and shown values."""
    for index, holder in enumerate(holders(report(name))):
        if "minimum" in holder or "matchingScope" in holder:
            continue
        document = copy.deepcopy(report(name))
        list(holders(document))[index]["stranger"] = True

        assert not VALIDATOR.is_valid(document), holder


def test_every_object_is_closed() -> None:
    """No object of the schema takes members it does not name."""
    assert [] == [path for path, schema in objects(SCHEMA) if schema.get("additionalProperties") is not False]


def test_every_definition_has_a_title_in_both_languages() -> None:
    """Each part of the report is named in Chinese and in English."""
    untitled = [
        name for name, schema in SCHEMA["definitions"].items() if not {"title", "x-title-en"} <= set(schema)
    ]

    assert [] == untitled


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("verdict",), "valid"),
        (("attainment", "status"), "passed"),
        (("subject", "sha256"), "abc"),
        (("counts", "error"), -1),
        (("layers", "syntax"), "skipped"),
        (("asOf",), "2025-13-01"),
        (("truncated",), "no"),
    ],
)
def test_a_wrong_value_is_refused(path: tuple[str, ...], value: object) -> None:
    """A report with a word or number of another kind is no report."""
    document: Any = copy.deepcopy(report("shortfall"))
    holder = document
    for name in path[:-1]:
        holder = holder[name]
    holder[path[-1]] = value

    assert not VALIDATOR.is_valid(document)


@pytest.mark.parametrize("name", SCHEMA["required"])
def test_every_part_is_needed(name: str) -> None:
    """A report that lacks a part is refused."""
    document = dict(report("shortfall"))
    del document[name]

    assert not VALIDATOR.is_valid(document)
