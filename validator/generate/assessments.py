"""Assessments by the county: of the support its health centres get, of its consortium, of each health centre."""

from collections.abc import Iterator, Sequence

from validator.generate.consortium import consortium_id
from validator.generate.dice import Dice
from validator.generate.facilities import County, Facility, Province
from validator.generate.header import by_authority, end_of, header
from validator.generate.kinds import CENTRES
from validator.generate.plan import Record
from validator.generate.relations import Relation, relations

_OF_RELATIONS = (("HEADCOUNT", 25), ("WORKING_TIME", 25), ("DISCIPLINE", 25), ("CAPABILITY_GAIN", 25))
_OF_CONSORTIA = (
    ("CARE_ORDER", 30),
    ("SERVICE_CAPABILITY", 30),
    ("RESOURCE_USE", 20),
    ("FUND_EFFICIENCY", 20),
)
_OF_FACILITIES = (("QUALITY_AND_VOLUME", 50), ("OPERATING_EFFICIENCY", 20), ("PATIENT_SATISFACTION", 30))
_RESULTS = ((90, "EXCELLENT"), (80, "GOOD"), (60, "QUALIFIED"), (0, "UNQUALIFIED"))
_LOW, _HIGH = 0.62, 1.0


def records(province: Province, county: County, year: int) -> Iterator[Record]:
    """Write the assessments of a county in a year."""
    seed = province.plan.seed
    for relation in relations(seed, county):
        if relation.recipient.kind.code in CENTRES:
            yield _of_relation(seed, county, relation, year)
    yield _of_consortium(seed, county, year)
    for facility in (*county.of_kind("THC"), *county.of_kind("CHC")):
        yield _of_facility(seed, county, facility, year)


def _of_relation(seed: int, county: County, relation: Relation, year: int) -> Record:
    dice = Dice(seed, relation.recipient.number, year, "assessed support")
    persons = dice.whole(1, 4)
    return {
        **_opening(county, f"R{relation.number:05d}", year),
        "relationId": relation.id,
        "subjectName": f"{relation.supporter.name}支援{relation.recipient.name}",
        "assessmentDimensions": (marks := _marks(dice, _OF_RELATIONS)),
        "dispatchedPersons": persons,
        "serviceDays": persons * dice.whole(60, 120),
        "standardVersionCodes": ["HOSP-PERF"],
        **_result(marks),
        "assessmentLinkedTo": ["HOSPITAL_PERFORMANCE", "TARGET_RESPONSIBILITY"],
    }


def _of_consortium(seed: int, county: County, year: int) -> Record:
    return {
        **_opening(county, "YGT", year),
        "consortiumId": consortium_id(county),
        "subjectName": f"{county.name}紧密型县域医疗卫生共同体",
        "consortiumDimensions": (marks := _marks(Dice(seed, county.code, year, "assessed"), _OF_CONSORTIA)),
        **_result(marks),
    }


def _of_facility(seed: int, county: County, facility: Facility, year: int) -> Record:
    dice = Dice(seed, facility.number, year, "assessed")
    return {
        **_opening(county, f"F{facility.number:06d}", year),
        "facilityId": facility.id,
        "facilityType": facility.kind.code,
        "subjectName": facility.name,
        "facilityDimensions": (marks := _marks(dice, _OF_FACILITIES)),
        **_result(marks),
    }


def _opening(county: County, what: str, year: int) -> Record:
    authority = county.authority
    return {
        **header(
            "supportAssessment", f"{county.code}-ASM-{year}-{what}", by_authority(authority), end_of(year)
        ),
        "divisionCode": county.code,
        "assessmentDate": f"{year}-12-18",
        "periodStart": f"{year}-01-01",
        "periodEnd": f"{year}-11-30",
        "assessorLevel": "COUNTY",
        "assessorAuthorityId": authority.id,
        "assessorName": authority.name,
        "assessorSectors": ["HEALTH"],
    }


def _marks(dice: Dice, dimensions: Sequence[tuple[str, int]]) -> list[Record]:
    low = dice.between(_LOW, 0.92)
    return [
        {"dimension": code, "score": round(most * dice.between(low, _HIGH)), "maxScore": most}
        for code, most in dimensions
    ]


def _result(marks: Sequence[Record]) -> Record:
    total = sum(int(str(each["score"])) for each in marks)
    result = next(name for least, name in _RESULTS if total >= least)
    return {"totalScore": total, "maxScore": 100, "assessmentResult": result}
