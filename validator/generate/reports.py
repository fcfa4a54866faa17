"""Facility capability reports: one a facility and year, put together from its sections."""

from validator.generate import conduct, departments, services, staffing
from validator.generate.case import Case
from validator.generate.facilities import County, Facility
from validator.generate.figures import staff_total
from validator.generate.header import by_facility, end_of, header
from validator.generate.names import institution_code
from validator.generate.plan import Record
from validator.generate.register import designations

_SMALL_POPULATION, _SMALL_STAFF = 10_000, 10
_NO_DEPARTMENTS: Record = {"specialtyDepartments": [], "diseaseServices": []}
_SUBJECTS = ["01", "02", "03", "05", "06", "07", "09", "12", "21", "30", "32", "50"]


def report(seed: int, county: County, facility: Facility, year: int) -> Record:
    """Write the capability report of a facility for a year."""
    case = Case(seed, county, facility, year)
    number = f"{county.code}-FCR-{year}-{facility.number:06d}"
    made: Record = {
        **header("facilityCapabilityReport", number, _submitter(case), end_of(year)),
        "reportYear": year,
        "facility": _facility(case),
        "population": _population(case),
    }
    if case.kind == "VC":
        return {**made, **_clinic(case)}
    return {**made, **_common(case), **(_centre(case) if case.is_centre else _NO_DEPARTMENTS)}


def _submitter(case: Case) -> Record:
    """A clinic or station reports through the health centre it belongs to."""
    parent = next((each for each in case.county.facilities if each.id == case.facility.parent), case.facility)
    return by_facility(parent)


def _common(case: Case) -> Record:
    return {
        "staff": staffing.section(case.seed, case.facility, case.year),
        "premises": services.premises(case),
        "activity": services.activity(case),
        "tcm": services.tcm(case),
        "conduct": conduct.conduct(case),
        "safety": conduct.safety(case),
    }


def _centre(case: Case) -> Record:
    return {
        "emergency": services.emergency(case),
        "information": services.information(case),
        "pharmacy": {
            "drugManagementSystem": True,
            "prescriptionReview": True,
            "prescriptionReviewPublished": True,
        },
        "experience": conduct.experience(case),
        "specialtyDepartments": departments.section(case),
        "diseaseServices": [
            {
                "diseaseServiceCode": "HYPERTENSION",
                "diseaseServiceName": "高血压门诊",
                "diseaseScope": ["CHRONIC"],
            }
        ],
        "reviews": conduct.reviews(case),
    }


def _clinic(case: Case) -> Record:
    return {
        "staff": staffing.clinic(case.facility, case.year, conduct.licensed_doctors(case)),
        "premises": services.premises(case),
        "activity": services.activity(case),
        "tcm": services.tcm(case),
        "information": services.clinic_information(case),
        "conduct": conduct.conduct(case),
        "safety": conduct.safety(case),
        "villageClinic": conduct.village_clinic(case),
        **_NO_DEPARTMENTS,
    }


def _facility(case: Case) -> Record:
    facility = case.facility
    made: Record = {
        "facilityId": facility.id,
        "name": facility.name,
        "facilityType": case.kind,
        "institutionTypeCode": facility.institution_type,
        "divisionCode": facility.division,
        "townshipCode": facility.township,
        "designations": designations(case.seed, facility, case.year),
        "ownership": "PUBLIC",
        "operatingStatus": "OPERATING",
        "openedDate": f"{facility.opened}-07-01",
    }
    if facility.village is not None:
        made["villageCode"] = facility.village.code
    if facility.parent:
        made["parentFacilityId"] = facility.parent
    if case.kind != "VC":
        code = institution_code(facility.id[8:17], facility.division, facility.institution_type)
        made.update(institutionCode22=code, isUrbanCore=case.county.urban and case.kind != "THC")
    return {**made, **(_centre_facility(case) if case.is_centre else {})}


def _centre_facility(case: Case) -> Record:
    facility, where = case.facility, case.standing
    small = facility.residents < _SMALL_POPULATION or staff_total(facility, case.year) < _SMALL_STAFF
    made: Record = {
        "urbanProximity": "NEAR" if facility.near or case.county.urban else "FAR",
        "outsideCountySeat": not facility.near,
        "isRemote": facility.remote,
        "capabilityLevel": where.level,
        "standardVersionCode": f"{case.kind}-2022",
        "communityHospitalPlaque": bool(where.community_hospital),
        "smallFacilityExempt": small,
        "registeredSubjects": _SUBJECTS,
    }
    if where.reached:
        made["standardReachedDate"] = where.reached
    if where.community_hospital:
        made["communityHospitalEstablishedDate"] = where.community_hospital
    return made


def _population(case: Case) -> Record:
    served, dice = case.facility.residents, case.lasting("population")
    residents = round(served * dice.between(0.85, 1))
    made: Record = {
        "servicePopulation": served,
        "residentPopulation": residents,
        "population65Plus": round(residents * dice.between(0.13, 0.24)),
    }
    return {**made, "countyPopulation": case.county.residents} if case.is_centre else made
