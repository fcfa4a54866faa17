"""Remote services: what health centres asked of the hospitals that support them, summed up by year."""

from collections.abc import Iterator

from validator.generate.dice import Dice, apportion
from validator.generate.facilities import County, Province
from validator.generate.figures import visits
from validator.generate.header import by_facility, end_of, header
from validator.generate.kinds import CENTRES
from validator.generate.plan import Record
from validator.generate.relations import Relation, relations

_READ = (("IMAGING", 0.05, 35), ("ECG", 0.07, 12))
"""Service, share of the visits that ask for it, and usual minutes to a report."""


def records(province: Province, county: County, year: int) -> Iterator[Record]:
    """Write the summaries of a county for a year, one for each health centre and its supporter."""
    for relation in relations(province.plan.seed, county):
        if relation.recipient.kind.code in CENTRES:
            yield _record(province.plan.seed, relation, year)


def _record(seed: int, relation: Relation, year: int) -> Record:
    requester, provider = relation.recipient, relation.supporter
    seen, dice = visits(seed, requester, year), Dice(seed, requester.number, year, "remote")
    online = round(seen * dice.between(0.001, 0.02))
    common, chronic = apportion(round(online * dice.between(0.7, 1)), [0.3, 0.7])
    number = f"{requester.division}-RMT-{year}-{relation.number:05d}"
    return {
        **header("remoteServiceSummary", number, by_facility(provider), end_of(year)),
        "relationId": relation.id,
        "requesterFacilityId": requester.id,
        "requesterName": requester.name,
        "requesterType": requester.kind.code,
        "requesterDivisionCode": requester.division,
        "providerFacilityId": provider.id,
        "providerName": provider.name,
        "providerType": provider.kind.code,
        "periodStart": f"{year}-01-01",
        "periodEnd": end_of(year),
        "services": [*(_read(dice, seen, *each) for each in _READ), *_others(dice)],
        "resultMutualRecognition": True,
        "internetConsultations": online,
        "internetVisits": [
            {"internetVisitType": "REVISIT_COMMON", "visits": common},
            {"internetVisitType": "REVISIT_CHRONIC", "visits": chronic},
        ],
    }


def _read(dice: Dice, seen: int, kind: str, share: float, minutes: int) -> Record:
    """Write a service that answers with reports; nearly everything asked for is done."""
    asked = max(1, round(seen * share * dice.between(0.5, 1.5)))
    done = max(1, asked - dice.whole(0, asked // 100))
    abnormal = round(done * dice.between(0.1, 0.2))
    return {
        "serviceKind": kind,
        "requested": asked,
        "completed": done,
        "remoteReportsCount": done,
        "remoteReportTurnaroundMinutes": round(minutes * dice.between(0.7, 1.6)),
        "mutuallyRecognised": round(done * dice.between(0.05, 0.2)),
        "abnormal": abnormal,
        "referred": round(abnormal * dice.between(0.1, 0.4)),
    }


def _others(dice: Dice) -> list[Record]:
    consultations, lessons = dice.whole(12, 90), dice.whole(6, 30)
    return [
        {
            "serviceKind": "CONSULTATION",
            "requested": consultations,
            "completed": consultations - dice.whole(0, 3),
            "referred": consultations // 4,
        },
        {
            "serviceKind": "TRAINING",
            "requested": lessons,
            "completed": lessons,
            "attendances": lessons * dice.whole(5, 25),
        },
    ]
