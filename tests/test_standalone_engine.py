"""The schema engine of the one-file validator: what jsonschema-rs says, in plain Python."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from standalone_payloads import cases, spoiled

from validator import library, schemaengine
from validator.errors import StandardError
from validator.fields import Schema
from validator.standalone import schemaengine as plain

KEYWORDS: list[tuple[Schema, list[object]]] = [
    ({"type": "integer"}, [1, 1.0, 1.5, True, 1e300, -0.0, "1", None, [], {}]),
    ({"type": "number"}, [1, 1.0, True, "1"]),
    ({"type": "object"}, [{}, []]),
    ({"type": "null"}, [None, 0, False]),
    ({"const": 1}, [1, 1.0, True, "1"]),
    ({"const": True}, [1, True]),
    ({"enum": [0, "a", {"b": [1]}]}, [False, 0, 0.0, "a", {"b": [1.0]}, {"b": [True]}]),
    ({"minimum": 1, "maximum": 3}, [0, 1, 3, 4, 0.5, True, "x"]),
    ({"minLength": 2, "maxLength": 2}, ["𠀀𠀀", "𠀀", "a\u0301", "abc", 5]),
    ({"pattern": "^a$"}, ["a", "a\n", "\na", "b", 5]),
    ({"pattern": "^[^$]$"}, ["$", "a", "\n"]),
    ({"pattern": r"^\$$"}, ["$", "$\n"]),
    ({"minItems": 1, "maxItems": 2}, [[], [1], [1, 2, 3], "xxx"]),
    ({"uniqueItems": True}, [[1, 1.0], [1, True], [0, False], ["a", "a"], [[1], [True]], [None, None]]),
    ({"uniqueItems": True}, [[{"a": 1}, {"a": 1.0}], [{"a": 1, "b": 2}, {"b": 2, "a": 1}]]),
    ({"uniqueItems": False}, [["a", "a"]]),
    ({"required": ["a", "b"]}, [{}, {"a": 1}, {"a": 1, "b": 2}, []]),
    ({"properties": {"a": {"type": "string"}}, "additionalProperties": False}, [{"a": 1}, {"b": 1}, []]),
    ({"items": {"type": "string"}}, [[], ["a", 1, 2], {"0": 1}]),
    (
        {"definitions": {"d": {"type": "string"}}, "items": {"$ref": "#/definitions/d", "maxLength": 1}},
        [["ab", 1]],
    ),
]


@pytest.mark.parametrize(("schema", "values"), KEYWORDS, ids=lambda each: str(each)[:40])
def test_every_keyword_means_what_it_does_to_the_service(schema: Schema, values: list[object]) -> None:
    """The carried engine and the service's list the same violations at the edges of every keyword."""
    ours, theirs = plain.engine(schema), schemaengine.engine(schema)

    assert [set(theirs(value)) for value in values] == [set(ours(value)) for value in values]


@given(st.randoms(use_true_random=False))
def test_both_engines_list_the_same_violations(choices: random.Random) -> None:
    """Whatever is wrong with a record, the carried engine finds what the service's finds."""
    record = choices.choice([each for each in cases() if "recordType" in each])
    schema = library.load_standard("1.1").schemas[record["recordType"]]
    mutant = spoiled(record, choices)

    assert set(schemaengine.engine(schema)(mutant)) == set(plain.engine(schema)(mutant))


@pytest.mark.parametrize("version", library.load_standards())
def test_the_carried_engine_knows_every_keyword_in_use(version: str) -> None:
    """Every schema of the standard can be carried."""
    for name, schema in library.load_standard(version).schemas.items():
        assert set(schemaengine.engine(schema)({})) == set(plain.engine(schema)({})), name


@pytest.mark.parametrize(
    "schema",
    [
        {"properties": {"a": {"oneOf": []}}},
        {"additionalProperties": {"type": "string"}},
        {"items": [{"type": "string"}]},
        {"definitions": {"d": {"not": {}}}},
        {"items": {"pattern": r"^\d$"}},
    ],
)
def test_a_schema_beyond_the_carried_engine_is_refused(schema: Schema) -> None:
    """What it would pass over in silence, it refuses to compile."""
    with pytest.raises(StandardError):
        plain.engine(schema)
