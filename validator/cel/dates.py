"""The declared functions on dates, which are strings ``YYYY-MM-DD``.

Source: ISO 8601; GB/T 7408.1-2023 for weeks and calendar dates.
"""

import calendar
import datetime as dt
from functools import lru_cache

from validator.cel.operators import integer, string
from validator.cel.vocabulary import Reason, Unknown, Value

_MONTHS = 12
_LENGTH = len("YYYY-MM-DD")
_MAX_SHIFT = 120_000


def date(value: Value) -> str:
    """Give the date back when it is a real one."""
    return _parsed(string(value)).isoformat()


def is_date(value: Value) -> bool:
    """Tell whether a string is a real date in the form ``YYYY-MM-DD``."""
    try:
        _parsed(string(value))
    except Unknown as unknown:
        if unknown.reason == Reason.INVALID_DATE:
            return False
        raise
    return True


def year(value: Value) -> int:
    """Give the year of a date."""
    return _parsed(string(value)).year


def month(value: Value) -> int:
    """Give the month of a date, 1 to 12."""
    return _parsed(string(value)).month


def add_months(value: Value, months: Value) -> str:
    """Go on by calendar months; a day the month does not have becomes its last."""
    start = _parsed(string(value))
    count = start.year * _MONTHS + start.month - 1 + _shift(months)
    target, index = divmod(count, _MONTHS)
    if not dt.MINYEAR <= target <= dt.MAXYEAR:
        raise Unknown(reason=Reason.INVALID_DATE)
    last = calendar.monthrange(target, index + 1)[1]
    return dt.date(target, index + 1, min(start.day, last)).isoformat()


def add_days(value: Value, days: Value) -> str:
    """Go on by days."""
    start = _parsed(string(value)).toordinal() + integer(days)
    if not 1 <= start <= dt.date.max.toordinal():
        raise Unknown(reason=Reason.INVALID_DATE)
    return dt.date.fromordinal(start).isoformat()


def days_between(start: Value, end: Value) -> int:
    """Count the days from the first date to the second; negative when the second is earlier."""
    return _parsed(string(end)).toordinal() - _parsed(string(start)).toordinal()


def overlap_days(start: Value, end: Value, other_start: Value, other_end: Value) -> int:
    """Count the days two spans have in common, first and last days included."""
    first = max(_parsed(string(start)), _parsed(string(other_start)))
    last = min(_parsed(string(end)), _parsed(string(other_end)))
    return max(0, last.toordinal() - first.toordinal() + 1)


def iso_week(value: Value) -> str:
    """Give the ISO week, ``2025-W01``; the days around New Year may belong to the other year."""
    week = _parsed(string(value)).isocalendar()
    return f"{week.year:04}-W{week.week:02}"


def quarter(value: Value) -> str:
    """Give the quarter, ``2025-Q1``."""
    day = _parsed(string(value))
    return f"{day.year:04}-Q{(day.month + 2) // 3}"


def year_month(value: Value) -> str:
    """Give the month with its year, ``2025-01``."""
    return date(value)[:7]


def year_end(value: Value) -> str:
    """Give the last day of a year, ``2025-12-31``."""
    number = integer(value)
    if not dt.MINYEAR <= number <= dt.MAXYEAR:
        raise Unknown(reason=Reason.INVALID_DATE)
    return f"{number:04}-12-31"


def _shift(months: Value) -> int:
    """Keep a number of months within what any calendar holds."""
    return max(-_MAX_SHIFT, min(_MAX_SHIFT, integer(months)))


@lru_cache(4096)
def _parsed(text: str) -> dt.date:
    # fromisoformat also reads 20250101 and 2025-W01-1
    if len(text) == _LENGTH and text[4] == text[7] == "-" and text.isascii():
        try:
            return dt.date.fromisoformat(text)
        except ValueError:
            pass
    raise Unknown(reason=Reason.INVALID_DATE)
