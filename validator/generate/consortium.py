"""The consortium of a county: led by its hospital, all township health centres in it."""

from validator.generate.dice import Dice
from validator.generate.facilities import County, Facility, Province
from validator.generate.figures import staff_total
from validator.generate.header import by_facility, end_of, header
from validator.generate.plan import Record
from validator.generate.staffing import staffing

_FOUNDED = "2019-03-01"


def consortium_id(county: County) -> str:
    """Give the ``consortiumId`` of a county's consortium."""
    return f"{county.code}-YGT-01"


def record(province: Province, county: County, year: int) -> Record:
    """Write a county's consortium as it stands at the end of a year."""
    seed, lead = province.plan.seed, county.hospital
    revision = year - province.plan.years[0] + 1
    return {
        **header("consortium", f"{county.code}-CON-01", by_facility(lead), end_of(year), revision),
        "consortiumId": consortium_id(county),
        "consortiumName": f"{county.name}紧密型县域医疗卫生共同体",
        "consortiumType": "COUNTY",
        "divisionCode": county.code,
        "validFrom": _FOUNDED,
        "validTo": "2040-12-31",
        "leadFacilityId": lead.id,
        "leadFacilityName": lead.name,
        "leadFacilityType": "CTYH",
        "leadOwnership": "PUBLIC",
        "countyHospitalKind": "GENERAL",
        "members": [_lead(lead, year), *(_member(seed, each, year) for each in county.of_kind("THC"))],
        "unifiedDimensions": ["ADMINISTRATION", "PERSONNEL", "FINANCE", "OPERATIONS", "FORMULARY"],
        "sharedCentres": ["IMAGING", "ECG", "PATHOLOGY", "LABORATORY"],
        "resultMutualRecognition": True,
        "appraisals": [
            {"year": each, "dimensions": ["CARE_ORDER"]} for each in province.plan.years if each < year
        ],
        "yearly": [_year(seed, county, each) for each in province.plan.years if each <= year],
    }


def _lead(lead: Facility, year: int) -> Record:
    posts = round(staff_total(lead, year) * 0.8)
    return {**_entry(lead, "LEAD"), "establishedPosts": posts, "establishedTechnicalPosts": posts * 9 // 10}


def _member(seed: int, facility: Facility, year: int) -> Record:
    posts, technical = staffing(seed, facility, year).posts
    return {**_entry(facility, "MEMBER"), "establishedPosts": posts, "establishedTechnicalPosts": technical}


def _entry(facility: Facility, role: str) -> Record:
    return {
        "facilityId": facility.id,
        "name": facility.name,
        "role": role,
        "memberType": facility.kind.code,
        "divisionCode": facility.division,
        "ownershipType": "PUBLIC",
        "joinedDate": _FOUNDED,
    }


def _year(seed: int, county: County, year: int) -> Record:
    dice = Dice(seed, county.code, year, "consortium")
    up = round(len(county.of_kind("THC")) * dice.between(90, 160))
    return {
        "year": year,
        "referralsUp": up,
        "referralsDown": round(up * dice.between(0.4, 0.8)),
        "bedsReleased": dice.whole(4, 40),
        "slotsReleased": round(up * dice.between(1.2, 2)),
    }
