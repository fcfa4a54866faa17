"""Positions: the text at the place found for a pointer is the value the pointer leads to."""

import json
from collections.abc import Callable, Iterator
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.intake import Document
from validator.pointer import Token, build, split

NAMES = st.text(st.sampled_from('ab/~"\\\n{}[],: 机构😀'), max_size=5)
SCALARS = st.none() | st.booleans() | st.integers(-999, 999) | st.floats(-9, 9) | NAMES
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=20,
)
LAYOUTS: list[Callable[[object], str]] = [
    lambda value: json.dumps(value, separators=(",", ":"), ensure_ascii=False),
    lambda value: json.dumps(value, indent=2, ensure_ascii=False),
    lambda value: json.dumps(value, indent="\t").replace("\n", "\r\n") + "\r\n",
    lambda value: "\n \n" + json.dumps(value, separators=(" ,\n", "\t: ")),
]


def pointers(value: object, path: tuple[Token, ...] = ()) -> Iterator[tuple[str, object]]:
    """List every pointer of a value with what it leads to."""
    yield build(path), value
    if isinstance(value, dict):
        for name, member in value.items():
            yield from pointers(member, (*path, name))
    if isinstance(value, list):
        for index, member in enumerate(value):
            yield from pointers(member, (*path, index))


def read_at(text: str, place: tuple[int, int] | None) -> object:
    """Parse the value that starts at a line and column."""
    assert place is not None
    line, column = place
    offset = sum(len(earlier) + 1 for earlier in text.split("\n")[: line - 1]) + column - 1
    value, _ = json.JSONDecoder().raw_decode(text, offset)
    return value


@given(VALUES, st.sampled_from(LAYOUTS), st.randoms(use_true_random=False))
def test_text_at_the_position_is_the_value(
    value: object, layout: Callable[[object], str], random: Random
) -> None:
    """In any layout, and asked in any order, every pointer's place holds its value."""
    text = layout(value)
    document = Document(value, text)
    asked = list(pointers(value))
    random.shuffle(asked)
    for pointer, expected in asked:
        assert repr(expected) == repr(read_at(text, document.position(pointer)))


@given(VALUES, st.sampled_from(LAYOUTS))
def test_text_at_the_key_position_is_the_name(value: object, layout: Callable[[object], str]) -> None:
    """A property's key position holds its name; an item and the whole document have none."""
    text = layout(value)
    document = Document(value, text)
    containers = {pointer: member for pointer, member in pointers(value) if isinstance(member, dict | list)}
    for pointer, _ in pointers(value):
        parent = build(split(pointer)[:-1])
        if pointer and isinstance(containers[parent], dict):
            assert split(pointer)[-1] == read_at(text, document.key_position(pointer))
        else:
            assert document.key_position(pointer) is None


@pytest.mark.parametrize("pointer", ["/c", "/a/2", "/a/-", "/a/01", "/b/x", "/a/0/0", "/"])
def test_pointer_that_leads_nowhere(pointer: str) -> None:
    """Where there is no value there is no position."""
    document = Document({"a": [1, 2], "b": "x"}, '{"a": [1, 2], "b": "x"}')
    assert document.position(pointer) is None
    assert document.key_position(pointer) is None


def test_columns_count_code_points() -> None:
    """A character beyond U+FFFF is one column, as is a Chinese one."""
    document = Document({"😀机": 1}, '{"😀机": 1}')
    assert (1, 8) == document.position("/😀机")


def test_malformed_pointer() -> None:
    """What is no JSON Pointer is wrong use."""
    with pytest.raises(ValueError, match="JSON Pointer"):
        Document({}, "{}").position("a")
