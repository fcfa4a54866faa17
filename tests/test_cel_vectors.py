"""The normative vectors of ``conformance/cel``, on every evaluator."""

import json
from pathlib import Path

import pytest
from cel_engines import by_cel_python, by_exact, by_fast, facts_of

from validator.cel import VARIABLES, Value, compile_expression
from validator.cel.signatures import FUNCTIONS
from validator.errors import ExpressionError

FOLDER = Path(__file__).parent.parent / "conformance" / "cel"
TOPICS = sorted(path.stem for path in FOLDER.glob("*.json"))

HAS = "has() of a field whose parent is absent is false, not an error"
NEGATIVE_INDEX = "a negative index counts from the end of the list"
TRUTH = "true equals 1, and false 0, inside lists too"
MIXED = "comparing values of different types is an error, not unequal"
STRING_SIZE = "size() also measures strings"

DEVIATIONS = {
    "missing: with the parent absent has is an error, not false": HAS,
    "comparison: a boolean is not the integer 1": TRUTH,
    "comparison: the integer 1 is not true": TRUTH,
    "comparison: the integer 0 is not false": TRUTH,
    "comparison: true is not the literal 1": TRUTH,
    "comparison: inside lists too a boolean is no integer": TRUTH,
    "comparison: values of different types are unequal": MIXED,
    "comparison: values of different types differ": MIXED,
    "lists: a boolean is not in a list of integers": MIXED,
    "lists: a string is not in a list of integers": MIXED,
    "lists: a negative index is missing; it does not count from the end": NEGATIVE_INDEX,
    "lists: a string has no size": STRING_SIZE,
}
"""Each vector that cel-python answers differently, and why; ``schemas/cel-profile.md`` says the same in words."""


def vectors(topic: str) -> list[dict[str, Value]]:
    """Read one file of vectors."""
    found: list[dict[str, Value]] = json.loads((FOLDER / f"{topic}.json").read_text("utf-8"))
    return found


def evaluable() -> list[object]:
    """Give every vector that is not about refusing, with its topic."""
    return [
        pytest.param(topic, vector, id=f"{topic}-{vector['description']['en']}")
        for topic in TOPICS
        for vector in vectors(topic)
        if vector["expected"].get("error") != "refused"
    ]


@pytest.mark.parametrize(("topic", "vector"), evaluable())
def test_exact_gives_the_expected_result(topic: str, vector: dict[str, Value]) -> None:
    """The exact form follows every vector, missing paths included."""
    facts = facts_of(vector.get("facts", {}))

    assert vector["expected"] == by_exact(vector["expression"], vector["variables"], facts), topic


@pytest.mark.parametrize(("topic", "vector"), evaluable())
def test_fast_with_fallback_gives_the_expected_result(topic: str, vector: dict[str, Value]) -> None:
    """The fast form with its fallback follows every vector, missing paths included."""
    facts = facts_of(vector.get("facts", {}))

    assert vector["expected"] == by_fast(vector["expression"], vector["variables"], facts), topic


@pytest.mark.parametrize(("topic", "vector"), evaluable())
def test_cel_python_agrees_or_deviates_as_listed(topic: str, vector: dict[str, Value]) -> None:
    """cel-python gives the same value or an error, except where its deviation is listed, and then it does deviate."""
    facts = facts_of(vector.get("facts", {}))
    expected = {"error": "any"} if "error" in vector["expected"] else vector["expected"]
    deviates = f"{topic}: {vector['description']['en']}" in DEVIATIONS

    actual = by_cel_python(vector["expression"], vector["variables"], facts)

    assert deviates == (expected != actual), actual


@pytest.mark.parametrize("vector", vectors("refused"), ids=lambda vector: vector["description"]["en"])
def test_what_leaves_the_profile_is_refused(vector: dict[str, Value]) -> None:
    """Every expression outside the profile is refused before anything is translated."""
    with pytest.raises(ExpressionError):
        compile_expression(vector["expression"], VARIABLES)


def test_every_function_has_a_value_and_an_error() -> None:
    """Each declared function is shown with a value and with an error."""
    shown = {
        (name, "error" in vector["expected"])
        for topic in TOPICS
        for vector in vectors(topic)
        for name in FUNCTIONS
        if f"{name}(" in vector["expression"]
    }

    assert {(name, error) for name in FUNCTIONS for error in (False, True)} == shown


def test_every_listed_deviation_belongs_to_a_vector() -> None:
    """No deviation is listed for a vector that is not there."""
    names = {f"{topic}: {vector['description']['en']}" for topic in TOPICS for vector in vectors(topic)}

    assert set(DEVIATIONS) - names == set()


def test_no_vector_stands_twice() -> None:
    """Expression and data together occur once; descriptions within a topic too."""
    every = [
        (topic, vector["expression"], json.dumps([vector["variables"], vector.get("facts")], sort_keys=True))
        for topic in TOPICS
        for vector in vectors(topic)
    ]

    assert len(set(every)) == len(every)
