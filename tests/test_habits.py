"""Habits of hospital systems: what was sent, and what was meant."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator import habits
from validator.windows import is_date

INTEGER = {"type": "integer"}
BOOLEAN = {"type": "boolean"}
DATE = {
    "type": "string",
    "format": "date",
    "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
}
CODE = {"type": "string", "pattern": "^[0-9A-Z]{4}$"}
TEXT = {"type": "string"}

TABLE: list[tuple[object, Mapping[str, object], str, str | None]] = [
    ("35", INTEGER, "STRUCT-NUMBER-AS-TEXT", "35"),
    (" 35 ", INTEGER, "STRUCT-NUMBER-AS-TEXT", "35"),
    ("1,234", INTEGER, "STRUCT-NUMBER-AS-TEXT", "1234"),
    ("３５", INTEGER, "STRUCT-NUMBER-AS-TEXT", "35"),
    ("007", INTEGER, "STRUCT-NUMBER-AS-TEXT", "7"),
    (3.5, INTEGER, "STRUCT-FRACTION", None),
    (None, INTEGER, "STRUCT-NULL", None),
    (None, TEXT, "STRUCT-NULL", None),
    ("是", BOOLEAN, "STRUCT-BOOLEAN-AS-TEXT", "true"),
    ("否", BOOLEAN, "STRUCT-BOOLEAN-AS-TEXT", "false"),
    ("有", BOOLEAN, "STRUCT-BOOLEAN-AS-TEXT", "true"),
    ("TRUE", BOOLEAN, "STRUCT-BOOLEAN-AS-TEXT", "true"),
    ("Ｎ", BOOLEAN, "STRUCT-BOOLEAN-AS-TEXT", "false"),
    (1, BOOLEAN, "STRUCT-BOOLEAN-AS-TEXT", "true"),
    (0, BOOLEAN, "STRUCT-BOOLEAN-AS-TEXT", "false"),
    ("2025/3/1", DATE, "STRUCT-DATE-FORMAT", "2025-03-01"),
    ("2025.03.01", DATE, "STRUCT-DATE-FORMAT", "2025-03-01"),
    ("2025-3-1", DATE, "STRUCT-DATE-FORMAT", "2025-03-01"),
    ("2025年3月1日", DATE, "STRUCT-DATE-FORMAT", "2025-03-01"),
    ("20250301", DATE, "STRUCT-DATE-FORMAT", "2025-03-01"),
    (20250301, DATE, "STRUCT-DATE-FORMAT", "2025-03-01"),
    ("２０２５-０３-０１", DATE, "STRUCT-DATE-FORMAT", "2025-03-01"),
    ("2025-03-01T08:30:00", DATE, "STRUCT-DATE-FORMAT", "2025-03-01"),
    ("2025/3/1 00:00:00", DATE, "STRUCT-DATE-FORMAT", "2025-03-01"),
    (45717, DATE, "STRUCT-TEXT-AS-NUMBER", "45717"),
    (330127, TEXT, "STRUCT-TEXT-AS-NUMBER", "330127"),
    ("１２ＡＢ", CODE, "STRUCT-FULL-WIDTH", "12AB"),
    ("12ab", CODE, "STRUCT-FULL-WIDTH", "12AB"),
    (" 12AB", CODE, "STRUCT-FULL-WIDTH", "12AB"),
]


@pytest.mark.parametrize(("value", "node", "rule_id", "suggestion"), TABLE)
def test_a_habit_is_known_with_the_value_meant(
    value: object, node: Mapping[str, object], rule_id: str, suggestion: str | None
) -> None:
    """Each usual way to write a value has its own finding, and the value meant where there is one."""
    found = habits.habit(value, node)

    assert found is not None
    assert (rule_id, suggestion) == (found[0], found[1].get("suggestion"))


@pytest.mark.parametrize(
    ("value", "node"),
    [
        ("", INTEGER),
        ("三十五", INTEGER),
        ("35人", INTEGER),
        ("3.5", INTEGER),
        (True, INTEGER),
        (-1, INTEGER),
        (2, BOOLEAN),
        ("maybe", BOOLEAN),
        ([], INTEGER),
        ({}, TEXT),
        (True, TEXT),
        ("12AB!", CODE),
        ("anything", TEXT),
    ],
)
def test_what_no_habit_explains_is_left_to_the_schema(value: object, node: Mapping[str, object]) -> None:
    """Nothing is guessed where the value meant is not plain."""
    assert None is habits.habit(value, node)


@pytest.mark.parametrize(
    "text",
    [
        "202511",
        "2025111",
        "2025-111",
        "2025/02/30",
        "20250230",
        "2025-13-01",
        "2025/0/1",
        "25/3/1",
        "3/1/2025",
        "2025",
    ],
)
def test_a_date_that_may_be_several_days_or_none_is_not_guessed(text: str) -> None:
    """A suggestion is the only day the text can mean, and a real one."""
    assert None is habits.habit(text, DATE)


@given(
    st.text(max_size=12) | st.from_regex(r"[0-9]{4}[-/.年]?[0-9]{1,2}[-/.月]?[0-9]{1,2}日?", fullmatch=True)
)
def test_a_date_suggested_is_a_real_date(text: str) -> None:
    """Whatever the text, what is suggested can be sent."""
    found = habits.habit(text, DATE)

    assert found is None or is_date(str(found[1]["suggestion"]))


@given(st.text(max_size=12))
def test_a_number_suggested_is_a_number(text: str) -> None:
    """Whatever the text, what is suggested for a count reads as an integer."""
    found = habits.habit(text, INTEGER)

    assert found is None or str(int(str(found[1]["suggestion"]))) == found[1]["suggestion"]


KNOWN = ("staffTotal", "nurseCount", "facilityId", "startDate", "endDate", "recordType")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("stafftotal", "staffTotal"),
        ("staff_total", "staffTotal"),
        ("StaffTotal", "staffTotal"),
        ("ＳｔａｆｆＴｏｔａｌ", "staffTotal"),
        ("staffTotl", "staffTotal"),
        ("facilityID", "facilityId"),
        ("start-date", "startDate"),
        ("nurse", None),
        ("备注", None),
        ("", None),
    ],
)
def test_a_misspelt_name_leads_to_the_likely_one(name: str, expected: str | None) -> None:
    """Case, width and separators do not count; beyond that only close names are suggested."""
    assert expected == habits.likely_name(name, KNOWN)


@given(st.text(max_size=40))
def test_a_likely_name_is_a_known_one(name: str) -> None:
    """No suggestion is made up."""
    assert habits.likely_name(name, KNOWN) in (None, *KNOWN)
