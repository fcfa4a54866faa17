"""Windows of time: they tile the calendar, lie within the stretch, and bear the names people use."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.windows import Window, is_date, windows

DAYS = st.dates(date(1949, 1, 1), date(2100, 12, 31))
KINDS = ("month", "quarter", "isoWeek", "year")


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("month", [("2025-02", "2025-02-01", "2025-02-28"), ("2025-03", "2025-03-01", "2025-03-31")]),
        ("quarter", []),
        ("year", []),
        ("period", [("2025-01-15/2025-04-14", "2025-01-15", "2025-04-14")]),
        (None, [("2025-01-15/2025-04-14", "2025-01-15", "2025-04-14")]),
        ("asOf", [("2025-05-01", "2025-05-01", "2025-05-01")]),
    ],
)
def test_only_whole_windows_are_given(kind: str | None, expected: list[tuple[str, str, str]]) -> None:
    """From 15 January to 14 April there are two whole months, and no whole quarter or year."""
    found = windows(kind, "2025-01-15", "2025-04-14", "2025-05-01")

    assert expected == [(each.id, each.start, each.end) for each in found]


@pytest.mark.parametrize(
    ("kind", "start", "end", "expected"),
    [
        ("month", "2024-02-01", "2024-02-29", ["2024-02"]),
        ("month", "2023-12-01", "2024-01-31", ["2023-12", "2024-01"]),
        ("quarter", "2025-10-01", "2025-12-31", ["2025-Q4"]),
        ("quarter", "2025-01-01", "2025-12-31", ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]),
        ("year", "2024-01-01", "2025-12-31", ["2024", "2025"]),
        ("isoWeek", "2024-12-30", "2025-01-05", ["2025-W01"]),
        ("isoWeek", "2020-12-28", "2021-01-03", ["2020-W53"]),
        ("isoWeek", "2025-01-01", "2025-01-05", []),
    ],
)
def test_windows_bear_their_usual_names(kind: str, start: str, end: str, expected: list[str]) -> None:
    """Months, quarters, years; and an ISO week belongs to the year of its Thursday (ISO 8601)."""
    assert expected == [each.id for each in windows(kind, start, end, end)]


@given(st.sampled_from(KINDS), DAYS, st.integers(0, 1500))
def test_windows_tile_the_calendar(kind: str, first: date, length: int) -> None:
    """Each window begins the day after the one before ended, and all lie within the stretch."""
    start, end = first.isoformat(), min(first + timedelta(days=length), date(2100, 12, 31)).isoformat()
    found = windows(kind, start, end, end)

    assert all(start <= each.start <= each.end <= end for each in found)
    assert [date.fromisoformat(each.start) for each in found[1:]] == [
        date.fromisoformat(each.end) + timedelta(days=1) for each in found[:-1]
    ]
    assert len({each.id for each in found}) == len(found)


@given(st.sampled_from(KINDS), DAYS)
def test_every_day_lies_in_one_window(kind: str, day: date) -> None:
    """Around any day a stretch of four years has exactly one window that holds it."""
    start = date(max(day.year - 2, 1), 1, 1).isoformat()
    found = windows(kind, start, date(day.year + 2, 12, 31).isoformat(), "")

    assert 1 == sum(each.start <= day.isoformat() <= each.end for each in found)


@given(DAYS)
def test_iso_weeks_are_named_as_the_calendar_names_them(day: date) -> None:
    """Name and Monday are those of ``date.isocalendar``."""
    year, week, weekday = day.isocalendar()
    monday = day - timedelta(days=weekday - 1)
    found = windows("isoWeek", monday.isoformat(), (monday + timedelta(days=6)).isoformat(), "")

    assert (f"{year}-W{week:02}",) == tuple(each.id for each in found)


@pytest.mark.parametrize(("start", "end"), [("2025-02-30", "2025-12-31"), ("", "2025-12-31"), ("2025", "x")])
def test_a_stretch_without_real_ends_has_no_windows(start: str, end: str) -> None:
    """What is no date gives no window rather than an exception."""
    assert () == windows("month", start, end, "2025-12-31")


def test_the_last_year_of_the_calendar_is_no_window() -> None:
    """The end of time, which stands for an open end, is reached without an exception."""
    assert () == windows("year", "9999-06-01", "9999-12-31", "2025-12-31")


def test_meeting_is_sharing_a_day() -> None:
    """A stretch that ends on the first day of the window meets it; one that ends the day before does not."""
    window = Window("2025-03", "2025-03-01", "2025-03-31")

    assert window.meets("2025-01-01", "2025-03-01")
    assert window.meets("2025-03-31", "2025-04-30")
    assert not window.meets("2025-01-01", "2025-02-28")
    assert not window.meets("2025-04-01", "2025-04-30")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2025-12-31", True),
        ("2024-02-29", True),
        ("2025-02-29", False),
        ("2025-13-01", False),
        ("20251231", False),
        ("2025-W01-1", False),
        ("2025-1-1", False),
        ("２０２５-１２-３１", False),
        ("", False),
    ],
)
def test_a_date_is_a_real_day_in_one_form(text: str, expected: bool) -> None:  # noqa: FBT001  # a table of truths
    """Only ``YYYY-MM-DD`` of the calendar is a date."""
    assert expected is is_date(text)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("month", "9999-12"), ("quarter", "9999-Q4"), ("year", "9999"), ("isoWeek", "9999-W51")],
)
def test_windows_reach_to_the_end_of_the_calendar(kind: str, expected: str) -> None:
    """The last day of all ends a month, a quarter and a year; the week around it is not whole."""
    assert expected == windows(kind, "9999-01-01", "9999-12-31", "2025-01-01")[-1].id


def test_a_stretch_that_ends_before_it_starts_has_no_windows() -> None:
    """Only what knows no windows is left."""
    found = {
        kind: windows(kind, "2025-03-31", "2025-01-01", "2025-12-31") for kind in (*KINDS, "period", None)
    }

    assert [None] == [kind for kind, each in found.items() if each]
