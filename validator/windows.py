"""Windows of time in which set rules look: months, quarters, ISO weeks, years, or a whole period.

Source: ISO 8601 weeks; an ISO week belongs to the year of its Thursday.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_QUARTER = 3
_DATE_LENGTH = 10


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of days, both ends included.

    Args:
        id: ``2025-03``, ``2025-Q1``, ``2025-W09``, ``2025``, or a day or period as written.
        start: first day, ``YYYY-MM-DD``.
        end: last day, ``YYYY-MM-DD``.
    """

    id: str
    start: str
    end: str

    def within(self, start: str, end: str) -> bool:
        """Tell whether the window lies wholly between two days."""
        return start <= self.start and self.end <= end

    def meets(self, start: str, end: str) -> bool:
        """Tell whether the window shares a day with a stretch."""
        return start <= self.end and self.start <= end


def windows(kind: str | None, start: str, end: str, as_of: str) -> tuple[Window, ...]:
    """Give every window of a kind that lies wholly between two days.

    Args:
        kind: ``month``, ``quarter``, ``isoWeek``, ``year``; ``asOf`` is the one day of judging, ``period`` or
            ``None`` the whole stretch.
        start: first day of the stretch.
        end: last day of the stretch.
        as_of: the day of judging.
    """
    if kind == "asOf":
        return (Window(as_of, as_of, as_of),)
    if kind in (None, "period"):
        return (Window(f"{start}/{end}", start, end),)
    try:
        found = _calendar(kind or "", date.fromisoformat(start), date.fromisoformat(end))
        return tuple(each for each in found if each.within(start, end))
    except ValueError:
        return ()


def _calendar(kind: str, first: date, last: date) -> Iterator[Window]:
    day = first
    while day <= last:
        window, day = _around(kind, day)
        yield window


def _around(kind: str, day: date) -> tuple[Window, date]:
    """Give the window around a day, and the day after it."""
    if kind == "isoWeek":
        year, week, weekday = day.isocalendar()
        start = day - timedelta(days=weekday - 1)
        name, after = f"{year}-W{week:02}", start + timedelta(days=7)
    else:
        months = {"month": 1, "quarter": _QUARTER, "year": 12}[kind]
        index = (day.month - 1) // months
        start = date(day.year, index * months + 1, 1)
        turn = start.month - 1 + months
        after = date(start.year + turn // 12, turn % 12 + 1, 1)
        name = {"month": f"{day.year}-{day.month:02}", "quarter": f"{day.year}-Q{index + 1}"}.get(
            kind, str(day.year)
        )
    end = after - timedelta(days=1)
    return Window(name, start.isoformat(), end.isoformat()), after


def is_date(text: str) -> bool:
    """Tell whether a text is a real day written ``YYYY-MM-DD``."""
    try:
        return len(text) == _DATE_LENGTH and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
