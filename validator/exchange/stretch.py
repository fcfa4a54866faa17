"""The days a record speaks of, by which it is found again; pure.

Source: the dates of ``schemas/1.1/*.schema.json``.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from validator import jsonvalue
from validator.windows import is_date

OPEN_END = "9999-12-31"
_BEGINNING = "0001-01-01"
_YEARS = range(1949, 2101)

_FIRST = (
    "startDate",
    "validFrom",
    "roundDate",
    "reviewDate",
    "inspectionDate",
    "assessmentDate",
    "registerDate",
    "confirmationDate",
)
_LAST = ("endDate", "plannedEndDate", "validTo")
_LASTING = frozenset({"dispatchRecord", "supportRelation", "consortium", "facilityRegister"})
"""What holds from its first day on until an end is stated."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days a record speaks of.

    Args:
        first_day: the first, ``YYYY-MM-DD``.
        last_day: the last; ``9999-12-31`` where it is open.
        as_of: the day its data speak of.
        year: the year it belongs to; ``None`` where it says none.
    """

    first_day: str
    last_day: str
    as_of: str
    year: int | None


def stretch(record: Mapping[str, object]) -> Stretch:
    """Give the days a record speaks of; tolerant of any shape."""
    as_of = _day(record.get("asOfDate")) or _BEGINNING
    first, last = _span(record, as_of)
    year = _year(record)
    if year is None and first != _BEGINNING:
        year = int(first[:4])
    return Stretch(first, max(first, last), as_of, year)


def _span(record: Mapping[str, object], as_of: str) -> tuple[str, str]:
    period = jsonvalue.mapping(record.get("period"))
    start, end = _day(period.get("start")), _day(period.get("end"))
    if start and end:
        return start, end
    year = _year(record)
    if year is not None:
        return f"{year}-01-01", f"{year}-12-31"
    day = next((found for name in _FIRST if (found := _day(record.get(name)))), as_of)
    end = next((found for name in _LAST if (found := _day(record.get(name)))), None)
    lasting = record.get("recordType") in _LASTING
    return day, end or (OPEN_END if lasting else day)


def _year(record: Mapping[str, object]) -> int | None:
    for name in ("reportYear", "applicationYear", "year"):
        value = record.get(name)
        if type(value) is int and value in _YEARS:
            return value
    return None


def _day(value: object) -> str | None:
    return value if isinstance(value, str) and is_date(value) else None
