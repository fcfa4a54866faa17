"""Windows of time in which set rules look: months, quarters, ISO weeks, years, or a whole period.

Source: ISO 8601 weeks; an ISO week belongs to the year of its Thursday.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = {"month": 1, "quarter": 3, "year": 12}
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
            ``None`` the whole stretch; only ``None`` gives one that ends before it starts.
        start: first day of the stretch.
        end: last day of the stretch.
        as_of: the day of judging.
    """
    if kind == "asOf":
        return (Window(as_of, as_of, as_of),)
    if kind in (None, "period"):
        return (Window(f"{start}/{end}", start, end),) if kind is None or start <= end else ()
    try:
        found = _calendar(kind or "", date.fromisoformat(start), date.fromisoformat(end))
        return tuple(each for each in found if each.within(start, end))
    except ValueError:
        return ()


def _calendar(kind: str, first: date, last: date) -> Iterator[Window]:
    start: date | None = _start(kind, first)
    while start is not None and start <= last:
        after = _after(kind, start)
        if after is not None:
            end = after - timedelta(days=1)
        elif kind == "isoWeek":
            return
        else:
            end = date.max
        yield Window(_name(kind, start), start.isoformat(), end.isoformat())
        start = after


def _start(kind: str, day: date) -> date:
    """Give the first day of the window around a day."""
    if kind == "isoWeek":
        return day - timedelta(days=day.weekday())
    return date(day.year, day.month - (day.month - 1) % _MONTHS[kind], 1)


def _after(kind: str, start: date) -> date | None:
    """Give the first day of the next window; ``None`` where the calendar ends before it."""
    try:
        if kind == "isoWeek":
            return start + timedelta(days=7)
        turn = start.month - 1 + _MONTHS[kind]
        return date(start.year + turn // 12, turn % 12 + 1, 1)
    except (ValueError, OverflowError):
        return None


def _name(kind: str, start: date) -> str:
    if kind == "isoWeek":
        year, week, _ = start.isocalendar()
        return f"{year:04}-W{week:02}"
    if kind == "quarter":
        return f"{start.year:04}-Q{(start.month - 1) // _MONTHS[kind] + 1}"
    return f"{start.year:04}" if kind == "year" else f"{start.year:04}-{start.month:02}"


def is_date(text: str) -> bool:
    """Tell whether a text is a real day written ``YYYY-MM-DD``."""
    try:
        return len(text) == _DATE_LENGTH and date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
