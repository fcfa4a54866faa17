"""Where a facility stands in a year: its capability level, since when, and whether it is a community hospital.

Facilities get better slowly; about a fifth has the recommended level in 2025 and a fifth is below the basic one.
"""

from dataclasses import dataclass

from validator.generate.dice import Dice
from validator.generate.facilities import Facility
from validator.generate.kinds import CENTRES

_COURSE = range(2018, 2036)
_YEARLY, _PIVOT = 0.12, 2025
_THRESHOLDS = {"BASIC": -0.85, "RECOMMENDED": 0.85}
_COMMUNITY_HOSPITAL = 1.35
_VILLAGE_STANDARD = -0.1
LEVELS = ("BELOW", "BASIC", "RECOMMENDED")


@dataclass(frozen=True, slots=True)
class Standing:
    """The level of a facility on the last day of a year.

    Args:
        level: of the list capability-level; ``""`` for kinds that have none.
        reached: the day it reached this level; ``""`` below the basic one.
        community_hospital: the day it became a community hospital; ``""`` when it is none.
    """

    level: str
    reached: str
    community_hospital: str


def standing(seed: int, facility: Facility, year: int) -> Standing:
    """Say where a facility stands at the end of a year."""
    if facility.kind.code not in CENTRES:
        return Standing("", "", "")
    since = {level: _first(facility, threshold) for level, threshold in _THRESHOLDS.items()}
    level = next((each for each in reversed(LEVELS[1:]) if since[each] <= year), LEVELS[0])
    reached = _day(seed, facility, level, since[level]) if level in since else ""
    hospital = _first(facility, _COMMUNITY_HOSPITAL)
    november = Dice(seed, facility.number, "hospital").whole(1, 15)
    return Standing(level, reached, f"{hospital}-11-{november:02d}" if hospital <= year else "")


def clinic_reaches_standard(facility: Facility, year: int) -> bool:
    """Tell whether a village clinic reaches its service standard in a year."""
    return _first(facility, _VILLAGE_STANDARD) <= year


def _first(facility: Facility, threshold: float) -> int:
    return next(
        (year for year in _COURSE if facility.quality + _YEARLY * (year - _PIVOT) >= threshold), _COURSE.stop
    )


def _day(seed: int, facility: Facility, level: str, year: int) -> str:
    dice = Dice(seed, facility.number, "reached", level)
    return f"{year}-{dice.whole(9, 10):02d}-{dice.whole(8, 28):02d}"
