"""Widths and line breaks for terminals."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.render.layout import labelled, visible, width, wrap

PARAGRAPH = st.text(alphabet="救护车数，。；（）《》“”abc/12 ", max_size=200)
COLUMNS = st.integers(min_value=20, max_value=100)


@pytest.mark.parametrize(
    ("columns", "text"),
    [(0, ""), (3, "abc"), (4, "人员"), (2, "，"), (7, "12 辆车"), (1, "e\u0301"), (2, "“")],
)
def test_width_counts_terminal_columns(columns: int, text: str) -> None:
    """A Chinese character takes two columns, a Latin one takes one, an accent none."""
    assert columns == width(text)


@given(PARAGRAPH, COLUMNS)
def test_wrapping_keeps_every_word(text: str, columns: int) -> None:
    """Nothing but white space is lost or gained."""
    assert text.split() == [] or "".join(text.split()) == "".join(wrap(text, columns).split())


@given(PARAGRAPH, COLUMNS)
def test_only_a_single_word_is_wider_than_a_line(text: str, columns: int) -> None:
    """A line that runs over holds one unbroken word and the punctuation that clings to it."""
    for line in wrap(text, columns, "  ", "  ").splitlines():
        assert width(line) <= columns or " " not in line.strip()


@given(PARAGRAPH, COLUMNS)
def test_no_line_starts_with_closing_punctuation(text: str, columns: int) -> None:
    """Closing punctuation stays with the word before it."""
    solid = "车" + "".join(text.split())

    assert [] == [line for line in wrap(solid, columns).splitlines()[1:] if line[0] in "，。；）》"]


def test_a_pointer_stays_whole() -> None:
    """A pointer wider than the line is not broken, so that it can be copied."""
    pointer = "/specialtyDepartments/0/physicians/3/practiceScopeCode"

    assert pointer in wrap(f"第 1 行（{pointer}）", 40).replace("（", "\n").replace("）", "\n").splitlines()


def test_further_lines_stand_under_the_text() -> None:
    """The second line of a labelled text is set in by the label's width."""
    assert "问题：一二三四五六七\n      八九十" == labelled("问题：", "一二三四五六七八九十", 20)


@given(st.text())
def test_what_is_shown_has_no_control_characters(text: str) -> None:
    """No payload reaches the terminal with a character that it would obey."""
    assert [] == [
        each for each in visible(text) if unicodedata.category(each) in ("Cc", "Cf", "Cs", "Zl", "Zp")
    ]


def test_a_hidden_character_is_named() -> None:
    """An escape sequence is written out with its code point."""
    assert "<U+001B>[31m" == visible("\x1b[31m")
