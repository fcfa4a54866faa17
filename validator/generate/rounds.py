"""Mobile rounds: to counties, to townships, and weekly to villages that have no clinic.

The city comes to every county each quarter, the county to every township each month; a few rounds fall out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from validator.generate.dice import Dice
from validator.generate.facilities import County, Facility, Province, Village
from validator.generate.header import by_facility, end_of, header
from validator.generate.names import person
from validator.generate.plan import Record

_TEAM = (
    ("PHYSICIAN", "ASSOCIATE_SENIOR", "232"),
    ("PHYSICIAN", "INTERMEDIATE", "233"),
    ("NURSE", "INTERMEDIATE", "253"),
    ("PHARMACIST", "JUNIOR", "244"),
)
_MISSED = {"COUNTY": 0.01, "TOWNSHIP": 0.01, "VILLAGE": 0.04}
_ORGANISERS = {"COUNTY": "PREFECTURE", "TOWNSHIP": "COUNTY", "VILLAGE": "TOWNSHIP"}
_WEEKDAYS = ("MON", "TUE", "WED", "THU", "FRI")
_FRIDAY = 4


@dataclass(frozen=True, slots=True)
class Round:
    """One round before it is written down."""

    level: str
    code: str
    name: str
    provider: Facility
    host: Facility | None
    day: date
    village: Village | None = None


def rounds(seed: int, county: County, year: int) -> Iterator[Round]:
    """Give the rounds held in a county in a year."""
    for each in _due(seed, county, year):
        if not Dice(seed, each.code, each.day, "held").chance(_MISSED[each.level]):
            yield each


def records(province: Province, county: County, year: int) -> Iterator[Record]:
    """Write the rounds of a county in a year."""
    seed = province.plan.seed
    for number, each in enumerate(rounds(seed, county, year), 1):
        yield _record(seed, each, year, f"{county.code}-RND-{year}-{number:06d}")


def clinicless(county: County) -> tuple[Village, ...]:
    """Give the villages that only rounds reach."""
    return tuple(each for each in county.villages if not each.has_clinic)


def _due(seed: int, county: County, year: int) -> Iterator[Round]:
    centres = {each.township: each for each in county.of_kind("THC")}
    hospital = county.hospital
    for month in (2, 5, 8, 11):
        yield Round(
            "COUNTY", county.code, county.name, county.partner, hospital, _day(seed, county.code, year, month)
        )
    for township in county.townships:
        for month in range(1, 13):
            day = _day(seed, township.code, year, month)
            yield Round("TOWNSHIP", township.code, township.name, hospital, centres[township.code], day)
    for village in clinicless(county):
        for day in _weekly(seed, village, year):
            yield Round("VILLAGE", village.code, village.name, centres[village.township], None, day, village)


def _day(seed: int, code: str, year: int, month: int) -> date:
    """Give a working day about the middle of a month."""
    day = date(year, month, Dice(seed, code, year, month).whole(8, 26))
    return day - timedelta(days=max(0, day.weekday() - _FRIDAY))


def _weekly(seed: int, village: Village, year: int) -> Iterator[date]:
    """Give the village's own weekday in every week of a year."""
    day = date(year, 1, 1)
    wanted = Dice(seed, village.code, "weekday").whole(0, _FRIDAY)
    day += timedelta(days=(wanted - day.weekday()) % 7)
    while day.year == year:
        yield day
        day += timedelta(days=7)


def _record(seed: int, held: Round, year: int, number: str) -> Record:
    dice = Dice(seed, held.code, held.day, "round")
    to_village = held.level == "VILLAGE"
    seen = dice.whole(12, 45) if to_village else dice.whole(40, 180)
    team = _TEAM[1:3] if to_village else _TEAM
    made: Record = {
        **header("mobileRound", number, by_facility(held.provider), end_of(year)),
        "roundId": number,
        "providerFacilityId": held.provider.id,
        "providerName": held.provider.name,
        "providerType": held.provider.kind.code,
        "destinationLevel": held.level,
        "destinationCode": held.code,
        "destinationName": held.name,
        "roundDate": held.day.isoformat(),
        "endDate": held.day.isoformat(),
        "durationHalfDays": 1 if to_village else 2,
        "serviceHours": 4 if to_village else 7,
        "organiserLevel": _ORGANISERS[held.level],
        "organiserSectors": ["HEALTH"],
        "deliveryMeans": ["ROUND_VEHICLE"],
        "roundContents": ["COMMON_DISEASE_CARE", "BASIC_PUBLIC_HEALTH"]
        if to_village
        else ["DIAGNOSIS_TREATMENT", "HEALTH_EDUCATION", "STAFF_TRAINING"],
        "staffCount": len(team),
        "staff": [
            {
                "personRef": person(held.provider.id, "R", at),
                "licenceType": licence,
                "titleLevel": level,
                "titleCode": title,
            }
            for at, (licence, level, title) in enumerate(team, 1)
        ],
        "personsSeen": seen,
        "personsReferred": round(seen * dice.between(0, 0.08)),
    }
    return {**made, **_extra(held)}


def _extra(held: Round) -> Record:
    if held.village is not None:
        return {"fixedWeekday": _WEEKDAYS[held.day.weekday()], "villageNeedLevel": held.village.need}
    return {"hostFacilityId": held.host.id} if held.host is not None else {}
