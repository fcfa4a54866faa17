"""The figures of a facility in a year: staff, beds, visits, admissions; each grows from its own start."""

from validator.generate.dice import Dice
from validator.generate.facilities import Facility

_START = 2020
_STAFF_GROWTH = 0.012


def staff_total(facility: Facility, year: int) -> int:
    """Give the members of staff at the end of a year."""
    return max(1, round(facility.staff * (1 + _STAFF_GROWTH) ** (year - _START)))


def beds(seed: int, facility: Facility, year: int) -> int:
    """Give the beds at the end of a year."""
    per_staff = facility.kind.beds_per_staff * Dice(seed, facility.number, "beds").size(1.0, 0.25)
    return round(facility.staff * per_staff * (1 + _STAFF_GROWTH / 2) ** (year - _START))


def visits(seed: int, facility: Facility, year: int) -> int:
    """Give the visits of a year."""
    per_staff = facility.kind.visits_per_staff * Dice(seed, facility.number, "visits").size(1.0, 0.25)
    return round(facility.staff * per_staff * _course(seed, facility, year, "visits"))


def admissions(seed: int, facility: Facility, year: int) -> int:
    """Give the admissions of a year."""
    if not beds(seed, facility, year):
        return 0
    per_bed = facility.kind.admissions_per_bed * Dice(seed, facility.number, "admissions").size(1.0, 0.2)
    return round(
        beds(seed, facility, year) * per_bed * Dice(seed, facility.number, year, "in").between(0.98, 1.04)
    )


def _course(seed: int, facility: Facility, year: int, what: str) -> float:
    """Give what a year is to the first one: growth, and a little chance of the year."""
    return (1 + facility.growth) ** (year - _START) * Dice(seed, facility.number, year, what).between(
        0.99, 1.01
    )
