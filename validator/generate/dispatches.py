"""Dispatches: experts at county hospitals and community health centres, physicians at township health centres."""

from collections.abc import Iterator
from datetime import date, timedelta

from validator.generate.dice import Dice
from validator.generate.facilities import County, Province
from validator.generate.header import by_facility, end_of, header
from validator.generate.names import person
from validator.generate.plan import Record
from validator.generate.relations import Relation, relations

_HOLIDAYS = (((1, 1), (1, 3)), ((5, 1), (5, 5)), ((10, 1), (10, 7)))
"""Days off we leave out whole, about the statutory ones; the true calendar differs from year to year."""

_TITLES = (("SENIOR", "231"), ("ASSOCIATE_SENIOR", "232"), ("INTERMEDIATE", "233"))
_HOURS_A_DAY = 7
_PRESENT = 0.93


def records(province: Province, county: County, year: int) -> Iterator[Record]:
    """Write the dispatches of a county in a year."""
    seed, number = province.plan.seed, 0
    for relation in relations(seed, county):
        for at in range(_people(seed, relation, year)):
            number += 1
            yield _record(seed, relation, year, at, f"{county.code}-DSP-{year}-{number:05d}")


def reached(province: Province, county: County, year: int) -> set[str]:
    """Give the ``facilityId`` of those to whom somebody was dispatched in a year."""
    seed = province.plan.seed
    return {each.recipient.id for each in relations(seed, county) if _people(seed, each, year)}


def _people(seed: int, relation: Relation, year: int) -> int:
    """Say how many come: to most places as many as are asked, to some fewer; to villages nobody to stay."""
    dice, kind = Dice(seed, relation.recipient.number, year, "people"), relation.recipient.kind.code
    if kind == "VC":
        return 0
    if kind == "THC":
        return 2 if dice.chance(0.5) else int(dice.chance(0.88))
    return dice.whole(3, 5) if dice.chance(0.85) else dice.whole(1, 2)


def _record(seed: int, relation: Relation, year: int, at: int, number: str) -> Record:
    supporter, recipient = relation.supporter, relation.recipient
    dice = Dice(seed, recipient.number, year, "dispatch", at)
    to_township = recipient.kind.code == "THC"
    level, title = dice.pick(_TITLES[1:] if to_township else _TITLES)
    made: Record = {
        **header("dispatchRecord", number, by_facility(supporter), end_of(year)),
        "dispatchId": number,
        "relationId": relation.id,
        "periodId": f"{year}-A",
        "personRef": person(supporter.id, "D", at + 1) + f"-{recipient.number:05d}",
        "supporterFacilityId": supporter.id,
        "supporterName": supporter.name,
        "supporterType": supporter.kind.code,
        "recipientFacilityId": recipient.id,
        "recipientName": recipient.name,
        "recipientType": recipient.kind.code,
        "recipientDivisionCode": recipient.division,
        "dispatchRole": "TECHNICAL",
        "expertField": "MEDICAL",
        "licenceType": "PHYSICIAN",
        "practiceCategory": "1",
        "staffProfession": "11",
        "titleLevel": level,
        "titleCode": title,
        "isResident": not to_township,
        "inRecipientRoster": dice.chance(0.95),
        "payUnchangedAttested": dice.chance(0.97),
    }
    return {**made, **_work(dice, year, (1, 3) if to_township else (0, 1, 2, 3, 4))}


def _work(dice: Dice, year: int, weekdays: tuple[int, ...]) -> Record:
    """Write when somebody came and what was done; one in ten comes late, one in ten goes before the end."""
    start = date(year, 1, 1) + timedelta(days=dice.whole(40, 120) if dice.chance(0.1) else dice.whole(0, 8))
    planned = date(year, 12, 31)
    early = dice.chance(0.1)
    end = planned - timedelta(days=dice.whole(30, 150)) if early else planned
    days = _attended(dice, start, end, weekdays)
    seen = round(len(days) * dice.between(8, 26))
    made: Record = {
        "startDate": start.isoformat(),
        "plannedEndDate": planned.isoformat(),
        "attendanceDates": days,
        "serviceDays": len(days),
        "serviceHours": len(days) * _HOURS_A_DAY,
        "activityKinds": ["OUTPATIENT", *dice.some(["TEACHING", "TRAINING"], 0.95)],
        "personsSeen": seen,
        "personsReferred": round(seen * dice.between(0.01, 0.05)),
        "trainedPersonTimes": round(len(days) * dice.between(0.5, 2.5)),
    }
    return {**made, "endDate": end.isoformat(), "endReason": "RECALLED"} if early else made


def _attended(dice: Dice, start: date, end: date, weekdays: tuple[int, ...]) -> list[str]:
    """Give the days of presence: the usual weekdays, holidays and a few others left out."""
    days = (start + timedelta(days=each) for each in range((end - start).days + 1))
    usual = [each for each in days if each.weekday() in weekdays and not _holiday(each)]
    return [each.isoformat() for each in usual if dice.chance(_PRESENT)]


def _holiday(day: date) -> bool:
    return any(first <= (day.month, day.day) <= last for first, last in _HOLIDAYS)
