"""Support relations: city hospital to county hospital and community centre, county to township, township to village."""

from collections.abc import Iterator
from dataclasses import dataclass

from validator.generate.dice import Dice
from validator.generate.facilities import County, Facility, Province
from validator.generate.header import by_authority, end_of, header
from validator.generate.plan import Record
from validator.generate.standing import standing

_TARGETS = {"1": "RECOMMENDED", "2": "BASIC", "3": "BASIC"}
_BY_THE_CITY = 0.85
_LEVELS = {"H3": "TERTIARY", "CTYH": "SECONDARY", "THC": "PRIMARY"}
_PROGRAMMES = {
    "CTYH": "PAIRED_TERTIARY",
    "CHC": "URBAN_SINK",
    "THC": "COUNTY_TOWN_VILLAGE",
    "VC": "COUNTY_TOWN_VILLAGE",
}
_DECIDED_BY = {"CTYH": "PROVINCE", "CHC": "PREFECTURE", "THC": "COUNTY", "VC": "COUNTY"}
_REMOTE = ["IMAGING", "ECG", "CONSULTATION", "TRAINING"]
_UNSUPPORTED = 0.04


@dataclass(frozen=True, slots=True)
class Relation:
    """Who supports whom, the same over the years."""

    number: int
    supporter: Facility
    recipient: Facility

    @property
    def id(self) -> str:
        """Its ``relationId``."""
        return f"REL-{self.recipient.division}-{self.number:05d}"


def relations(seed: int, county: County) -> tuple[Relation, ...]:
    """Give the relations of a county; a few village clinics have no supporter yet."""
    city, hospital = county.prefecture.hospital, county.hospital
    centres = {each.id: each for each in county.of_kind("THC")}
    pairs = [(county.partner, hospital)]
    pairs += [(city, each) for each in county.of_kind("CHC")]
    pairs += [(hospital, each) for each in centres.values()]
    pairs += [
        (centres[each.parent], each)
        for each in county.of_kind("VC")
        if not Dice(seed, each.number, "supported").chance(_UNSUPPORTED)
    ]
    return tuple(Relation(number, *pair) for number, pair in enumerate(pairs, 1))


def tier(facility: Facility) -> str:
    """Give the tier of support of a township health centre: central ones, remote ones, the others."""
    if facility.central:
        return "1"
    return "2" if facility.remote else "3"


def records(province: Province, county: County, year: int) -> Iterator[Record]:
    """Write the relations of a county as they stand at the end of a year."""
    seed, revision = province.plan.seed, year - province.plan.years[0] + 1
    for relation in relations(seed, county):
        number = f"{county.code}-REL-{relation.number:05d}"
        opening = header("supportRelation", number, by_authority(county.authority), end_of(year), revision)
        yearly = [_year(seed, relation, each) for each in province.plan.years if each <= year]
        yield {**opening, **_parties(relation), **_terms(seed, county, relation, year), "yearly": yearly}


def _parties(relation: Relation) -> Record:
    supporter, recipient = relation.supporter, relation.recipient
    made: Record = {
        "relationId": relation.id,
        "supporterFacilityId": supporter.id,
        "supporterName": supporter.name,
        "supporterType": supporter.kind.code,
        "supporterLevel": _LEVELS[supporter.kind.code],
        "supporterOwnership": "PUBLIC",
        "supporterIsUrban": supporter.kind.code == "H3",
        "supporterDivisionCode": supporter.division,
        "recipientFacilityId": recipient.id,
        "recipientName": recipient.name,
        "recipientType": recipient.kind.code,
        "recipientDivisionCode": recipient.division,
    }
    return made


def _terms(seed: int, county: County, relation: Relation, year: int) -> Record:
    recipient, to_village = relation.recipient, relation.recipient.kind.code == "VC"
    made: Record = {
        "relationMode": "ONE_TO_ONE" if recipient is county.hospital else "ONE_TO_MANY",
        "carrierType": "URBAN_MEDICAL_GROUP" if recipient.kind.code == "CHC" else "COUNTY_CONSORTIUM",
        "supportProgramme": _PROGRAMMES[recipient.kind.code],
        "determinedByLevel": _DECIDED_BY[recipient.kind.code],
        "determinedBySectors": ["HEALTH"],
        "agreementNumber": f"帮扶〔2020〕{relation.number}号",
        "validFrom": "2020-01-01",
        "validTo": "2040-12-31",
        "plannedDispatchCount": 1 if to_village else 2,
        "plannedDispatchPeriod": {"start": f"{year}-01-01", "end": end_of(year)},
        "talentTrainingModes": ["APPRENTICE", "SHADOWING"],
        "appropriateTechniques": ["慢性病规范用药随访"],
        "referralChannel": True,
    }
    if recipient is county.hospital:
        made.update(countyHospitalKind="GENERAL", recipientLeadsConsortium=True, leadFacilityId=recipient.id)
    elif recipient.kind.code == "CHC":
        made.update(recipientCapabilityLevel=standing(seed, recipient, year).level)
    else:
        made["leadFacilityId"] = county.hospital.id
    return {**made, **_tier(seed, relation, year)}


def _tier(seed: int, relation: Relation, year: int) -> Record:
    """Say of a township health centre which tier of support it is in, and of a village what it needs."""
    recipient = relation.recipient
    if recipient.village is not None:
        return {"relationTier": "TOWN_VILLAGE", "villageNeedLevel": recipient.village.need}
    if recipient.kind.code != "THC":
        return {"telemedicineServices": _REMOTE}
    of_city = Dice(seed, recipient.division, "determined").chance(_BY_THE_CITY)
    return {
        "relationTier": "COUNTY_TOWN",
        "telemedicineServices": _REMOTE,
        "determinedByLevel": "PREFECTURE" if of_city else "COUNTY",
        "recipientCapabilityLevel": standing(seed, recipient, year).level,
        "urbanProximity": "NEAR" if recipient.near else "FAR",
        "isCentralThc": recipient.central,
        "isRemote": recipient.remote,
        "supportTier": tier(recipient),
        "tierTarget": _TARGETS[tier(recipient)],
    }


def _year(seed: int, relation: Relation, year: int) -> Record:
    dice, staff = Dice(seed, relation.recipient.number, year, "relation"), relation.recipient.staff
    up = round(staff * dice.between(4, 14))
    return {
        "year": year,
        "referralsUp": up,
        "referralsDown": round(up * dice.between(0.35, 0.8)),
        "criticalTransfers": round(up * dice.between(0.02, 0.1)),
        "guidanceVisits": dice.whole(6, 52),
        "qualityControlVisits": dice.whole(2, 12),
        "backboneTrained": dice.whole(0, 4),
    }
