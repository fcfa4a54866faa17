"""The register of facilities, complete: of a county or of the province, at the end of a year."""

from collections.abc import Iterable

from validator.generate.facilities import Authority, County, Facility, Province
from validator.generate.figures import staff_total
from validator.generate.header import by_authority, end_of, header
from validator.generate.hospital import level as hospital_level
from validator.generate.plan import Record
from validator.generate.standing import clinic_reaches_standard, standing


def of_county(province: Province, county: County, year: int) -> Record:
    """Write a county's register."""
    return _register(province, county.authority, (county,), (county.hospital,), year)


def of_province(province: Province, year: int) -> Record:
    """Write the province's register."""
    cities = [each.hospital for each in province.prefectures]
    paired = [each for county in province.counties for each in (county.partner, county.hospital)]
    made = _register(province, province.authority, province.counties, (*cities, *paired), year)
    prefectures = [{"code": each.code, "name": each.name} for each in province.prefectures]
    return {**made, "prefectures": prefectures}


def designations(seed: int, facility: Facility, year: int) -> list[str]:
    """Give the titles a facility bears in a year, of the list designation."""
    found = ["CENTRAL_THC"] if facility.central else []
    where = standing(seed, facility, year)
    if facility.central and not facility.near and facility.quality > 1:
        found.append("KEY_CENTRAL_THC")
    return [*found, "COMMUNITY_HOSPITAL"] if where.community_hospital else found


def _register(
    province: Province,
    authority: Authority,
    counties: Iterable[County],
    hospitals: Iterable[Facility],
    year: int,
) -> Record:
    division, listed = authority.division, tuple(counties)
    facilities = [*hospitals, *(each for county in listed for each in county.facilities)]
    revision = year - province.plan.years[0] + 1
    return {
        **header("facilityRegister", f"{division}-REG", by_authority(authority), end_of(year), revision),
        "divisionCode": division,
        "registerDate": end_of(year),
        "complete": True,
        "facilities": [_entry(province.plan.seed, each, year) for each in facilities],
        "counties": [{"code": each.code, "name": each.name} for each in listed],
        "townships": [
            {"code": each.code, "name": each.name} for county in listed for each in county.townships
        ],
        "villages": [
            {
                "code": each.code,
                "name": each.name,
                "townshipCode": each.township,
                "villageNeedLevel": each.need,
                "villageCoverageModes": ["OWN_CLINIC" if each.has_clinic else "MOBILE_ROUND"],
            }
            for county in listed
            for each in county.villages
        ],
    }


def _entry(seed: int, facility: Facility, year: int) -> Record:
    entry: Record = {
        "facilityId": facility.id,
        "name": facility.name,
        "facilityType": facility.kind.code,
        "institutionTypeCode": facility.institution_type,
        "divisionCode": facility.division,
        "ownership": "PUBLIC",
        "designations": designations(seed, facility, year),
        "staffTotal": staff_total(facility, year),
        "status": "OPERATING",
        "openedDate": f"{facility.opened}-07-01",
    }
    return {**entry, **_place(facility), **_level(seed, facility, year)}


def _place(facility: Facility) -> Record:
    found: Record = {"townshipCode": facility.township} if facility.township else {}
    if facility.village is not None:
        found["villageCode"] = facility.village.code
    if facility.parent:
        found["parentFacilityId"] = facility.parent
    if facility.kind.code == "THC":
        found["urbanProximity"] = "NEAR" if facility.near else "FAR"
    return found


def _level(seed: int, facility: Facility, year: int) -> Record:
    if facility.kind.code == "VC":
        return {"villageClinicReachesStandard": clinic_reaches_standard(facility, year)}
    if facility.kind.code == "CTYH":
        return {"capabilityLevel": hospital_level(seed, facility, year)}
    where = standing(seed, facility, year)
    found: Record = {}
    if where.level:
        found = {"capabilityLevel": where.level, "servicePopulation": facility.residents}
    if where.reached:
        found["standardReachedDate"] = where.reached
    if where.community_hospital:
        found["communityHospitalEstablishedDate"] = where.community_hospital
    return found
