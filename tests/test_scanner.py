"""The scanner as a parser: the values of the standard library; the fast parser makes no difference."""

import json
from typing import TypedDict
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator import jsonparse
from validator.intake import Document, Limits, read
from validator.scanner import MAX_INTEGER, Refused, parse


class Layout(TypedDict, total=False):
    """How the standard library is to write a value."""

    ensure_ascii: bool
    indent: int | str | None


LAYOUTS: list[Layout] = [{}, {"ensure_ascii": False}, {"indent": 1}, {"ensure_ascii": False, "indent": "\t"}]
NAMES = st.text(st.characters(exclude_categories=["Cs", "Cn"]), max_size=8)
FLOATS = st.floats(allow_nan=False, allow_infinity=False)
SCALARS = st.none() | st.booleans() | st.integers(-MAX_INTEGER, MAX_INTEGER) | FLOATS | NAMES
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=20,
)
SAMPLE = json.dumps(
    {"name": "城关镇“中心”卫生院", "remark": "\t\\ 😀", "flags": [True, None, -7, 0.5, {"a": []}]},
    ensure_ascii=False,
    indent=1,
).encode()
NEARLY_JSON = st.text('{}[]:,"\\ud83fFEaA019.-+eE truefalsn \n', max_size=30)
MUTATED = st.builds(
    lambda at, cut, piece: SAMPLE[:at] + piece + SAMPLE[at + cut :],
    st.integers(0, len(SAMPLE)),
    st.integers(0, 3),
    st.binary(max_size=3) | st.sampled_from("{}[]:,\"\\'“：").map(str.encode),
)
NUMBERS = st.from_regex(r"\A\[-?[0-9]{1,25}(\.[0-9]{1,25})?([eE][-+]?[0-9]{1,4})?\]\Z").map(str.encode)
BYTES = st.binary(max_size=60) | NEARLY_JSON.map(str.encode) | MUTATED | NUMBERS
LIMITS = st.builds(
    Limits,
    size=st.integers(0, 400),
    depth=st.integers(0, 5),
    digits=st.integers(1, 30),
    string=st.integers(0, 40),
    values=st.integers(0, 30),
)


def accepted(text: str) -> bool:
    """Tell whether the scanner accepts a text."""
    try:
        parse(text)
    except Refused:
        return False
    return True


def refuse(data: bytes) -> object:
    """Stand in for the fast parser where there is none."""
    raise ValueError(data)


def outcome(data: bytes, limits: Limits) -> str:
    """Write what became of the bytes, kinds of numbers and order of names included."""
    result = read(data, limits)
    return repr(result.value if isinstance(result, Document) else result)


@given(BYTES, st.just(Limits()) | LIMITS)
def test_fast_parser_changes_nothing(data: bytes, limits: Limits) -> None:
    """With the fast parser and without it, any bytes under any limits give the same value or findings."""
    with_it = outcome(data, limits)
    with patch.object(jsonparse, "parse", refuse):
        assert outcome(data, limits) == with_it


@given(NEARLY_JSON | VALUES.map(json.dumps))
def test_fast_parser_accepts_what_the_scanner_accepts(text: str) -> None:
    """Whatever the scanner accepts within the usual limits, the fast parser reads as the same value."""
    if accepted(text):
        assert repr(parse(text)) == repr(jsonparse.parse(text.encode()))


@given(VALUES, st.sampled_from(LAYOUTS))
def test_values_are_those_of_the_standard_library(value: object, layout: Layout) -> None:
    """What the standard library wrote is read back the same, kinds and order included."""
    text = json.dumps(value, **layout)
    assert repr(json.loads(text)) == repr(parse(text))


@given(NEARLY_JSON)
def test_scanner_accepts_no_more_than_the_standard_library(text: str) -> None:
    """Nothing is accepted that the standard library does not take for JSON."""
    if accepted(text):
        assert repr(json.loads(text)) == repr(parse(text))


def test_depth_costs_no_stack() -> None:
    """A hundred thousand levels are refused for their depth or for their missing end, never by a crash."""
    depth = 100_000
    with pytest.raises(Refused, match="SYNTAX-LIMIT-DEPTH"):
        parse("[" * depth)
    with pytest.raises(Refused, match="SYNTAX-TRUNCATED"):
        parse("[" * depth, Limits(depth=depth))


def test_thousands_of_digits_are_not_converted() -> None:
    """An integer longer than Python converts is out of range, under a limit that allows its digits."""
    with pytest.raises(Refused, match="SYNTAX-INTEGER-RANGE"):
        parse("9" * 10_000, Limits(digits=20_000))
