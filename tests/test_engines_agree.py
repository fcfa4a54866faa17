"""Three schema engines, one opinion: what vendors run beside us says the same of the same document."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

import fastjsonschema
import jsonschema
import pytest
from damage import Json, damaged, records
from hypothesis import given

from validator import structure
from validator.library import load_standards
from validator.structure import Engine

Violations = set[tuple[tuple[str, ...], str]]


@cache
def ours(version: str, name: str) -> Engine:
    """Compile a schema with the engine of the validator, jsonschema-rs."""
    return structure.engine(load_standards()[version].schemas[name])


def pattern(
    _: object, expression: str, text: object, __: Mapping[str, object]
) -> Iterator[jsonschema.ValidationError]:
    """Judge ``pattern`` as ECMA-262 does, where ``$`` is the very end; Python's lets a line break follow."""
    if isinstance(text, str) and not re.search(re.sub(r"\$$", r"\\Z", expression), text):
        yield jsonschema.ValidationError("pattern")


Reference = jsonschema.validators.extend(jsonschema.Draft7Validator, {"pattern": pattern})  # type: ignore[no-untyped-call]


@cache
def reference(version: str, name: str) -> jsonschema.Draft7Validator:
    """Compile a schema with jsonschema, the reference."""
    compiled: jsonschema.Draft7Validator = Reference(load_standards()[version].schemas[name])
    return compiled


@cache
def third(version: str, name: str) -> Callable[[object], object]:
    """Compile a schema with fastjsonschema."""
    compiled: Callable[[object], object] = fastjsonschema.compile(
        dict(load_standards()[version].schemas[name])
    )
    return compiled


def accepts(version: str, name: str, record: object) -> bool:
    """Tell whether fastjsonschema takes a record."""
    try:
        third(version, name)(record)
    except fastjsonschema.JsonSchemaValueException:
        return False
    return True


def said(version: str, name: str, record: object) -> tuple[Violations, Violations, bool]:
    """Give what jsonschema-rs and jsonschema refuse, and whether fastjsonschema takes it."""
    refused = {
        (tuple(map(str, error.absolute_path)), str(error.validator))
        for error in reference(version, name).iter_errors(record)
    }
    return set(ours(version, name)(record)), refused, accepts(version, name, record)


def agree(version: str, record: Json, name: str) -> None:
    """Hold the three engines to one opinion of a record."""
    here, there, taken = said(version, name, record)

    assert there == here
    assert (not there) is taken


@given(damaged(records()))
def test_engines_agree_on_damaged_records(record: Json) -> None:
    """Places and keywords are those of jsonschema, and fastjsonschema accepts what has none."""
    name, version = record.get("recordType"), record.get("standardVersion")
    known = load_standards()["1.1"].schemas
    agree(
        version if version in ("1.0", "1.1") else "1.1",
        record,
        name if isinstance(name, str) and name in known else "dispatchRecord",
    )


@pytest.mark.parametrize("index", range(0, len(records()), 10))
def test_engines_agree_that_valid_records_are_valid(index: int) -> None:
    """Nobody refuses what the suite calls conformant."""
    record = records()[index]

    assert (set(), set(), True) == said(record["standardVersion"], record["recordType"], record)


ODD: list[tuple[str, Any, bool]] = [
    ("a whole number with a fraction part", {"revision": 1.0}, True),
    ("a fraction", {"revision": 1.5}, False),
    ("a fraction next to a whole number", {"revision": 1.0000000000000002}, False),
    ("true for one", {"revision": True}, False),
    ("beyond what JSON numbers hold", {"revision": 2**53}, False),
    ("much beyond", {"revision": 10**40}, False),
    ("a huge float", {"revision": 1e300}, False),
    ("minus zero", {"revision": -0.0}, False),
    ("Arabic digits in a date", {"asOfDate": "٢٠٢٥-١٢-٣١"}, False),
    ("full-width digits in a date", {"asOfDate": "２０２５-１２-３１"}, False),
    ("a line break after a date", {"asOfDate": "2025-12-31\n"}, False),
    ("a line break after a record id", {"recordId": "dsp-2025-0001\n"}, False),
    ("a long s for an s", {"recordId": "dſp-2025-0001"}, False),
    ("a name of characters beyond the basic plane", {"supporterName": "𠮷" * 4}, True),
    ("a name of ideographic spaces", {"supporterName": "　　"}, False),
    ("one and true in a list of different things", {"activityKinds": [1, True]}, False),
    ("one and 1.0 in a list of different things", {"attendanceDates": [1, 1.0]}, False),
    ("null", {"startDate": None}, False),
    ("an empty name", {"": 1}, False),
    ("a name of a method", {"__class__": 1}, False),
]


@pytest.mark.parametrize(
    ("change", "valid"), [(change, valid) for _, change, valid in ODD], ids=[t for t, *_ in ODD]
)
def test_engines_agree_on_what_programmes_trip_over(
    dispatch: dict[str, Any],
    change: dict[str, Any],
    valid: bool,  # noqa: FBT001  # a table of truths
) -> None:
    """Fractions, booleans for numbers, digits of other scripts, line breaks before the end of a pattern."""
    record = {**dispatch, **change}

    agree("1.1", record, "dispatchRecord")
    assert valid is accepts("1.1", "dispatchRecord", record)
