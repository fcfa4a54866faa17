"""Requirements on facilities that are not met, one at a time, in reports that meet all of them."""

from collections.abc import Mapping
from dataclasses import replace

from validator.generate.broken.deeds import (
    DROP,
    Deed,
    Test,
    appended,
    beside,
    beyond,
    by,
    every,
    has,
    within,
    without,
)
from validator.generate.broken.exemplary import LAST_STAGE
from validator.generate.broken.spots import existing
from validator.generate.broken.wrong_reports import CENTRE, DEPARTMENT
from validator.generate.plan import Record

_KEY = every(has("/facility/facilityType", "THC"), has("/facility/outsideCountySeat"))
_HOSPITAL = has("/facility/facilityType", "CTYH")
_STATION, _CLINIC = (has("/facility/facilityType", code) for code in ("CHS", "VC"))
_THC = has("/facility/facilityType", "THC")
_TEAM = f"{DEPARTMENT}/physicians"
_AGREEMENT = f"{DEPARTMENT}/cooperationAgreement"
_DAY = "-02-11"


def _unmet(
    at: str,
    changes: Mapping[str, object] | None = None,
    where: Test = CENTRE,
    also: tuple[str, ...] = (),
    **values: object,
) -> Deed:
    """Write a requirement that is not met at a place: the value that stands there, or the changes that lead to it."""
    return Deed(
        "facilityCapabilityReport", at, {at: values["value"]} if changes is None else changes, where, also
    )


def _key_centre(**changes: object) -> Mapping[str, object]:
    """Make a health centre a key central one that meets what is asked of it, then change something."""
    made: dict[str, object] = {
        "/facility/designations": appended("KEY_CENTRAL_THC"),
        "/facility/outsideCountySeat": True,
        "/population/countyPopulation": 900_000,
    }
    return {**made, **{f"/{name.replace('__', '/')}": value for name, value in changes.items()}}


_NOT_YET = every(_KEY, lambda record: "KEY_CENTRAL_THC" not in str(record["facility"]))
_PLAIN = every(_NOT_YET, beyond("11", "12", "31"))
_IN_TIANJIN = every(_NOT_YET, within("12"))
_FEW_BEDS = _key_centre(
    premises__countyHospitalBeds=900,
    premises__bedsActual=20,
    premises__bedsOpen=20,
    premises__departments=lambda _, value: _without_beds(value),
)
_BASIC = _key_centre(facility__capabilityLevel="BASIC")


def _without_beds(value: object) -> object:
    return [{**each, "beds": 0} for each in value] if isinstance(value, list) else value


LEVELS: Mapping[str, Deed] = {
    "PLAN-2.1-b.1": _unmet(
        "/reviews",
        {"/reviews": lambda _, value: _by(value, "")},
        has("/facility/standardReachedDate"),
        ("TJ-2-e.1", "TJ-2-g"),
    ),
    "PLAN-2.2-a.1": _unmet(
        "/population/countyPopulation", _key_centre(population__countyPopulation=100_000), _PLAIN
    ),
    "PLAN-2.2-b.3": _unmet(
        "/facility/outsideCountySeat", _key_centre(facility__outsideCountySeat=False), _PLAIN
    ),
    "PLAN-2.2-c": _unmet("/facility/capabilityLevel", _BASIC, _PLAIN),
    "TJ-1-g.3": _unmet("/facility/capabilityLevel", _BASIC, _IN_TIANJIN),
    "PLAN-2.2-d": _unmet("/premises/bedsActual", _FEW_BEDS, _PLAIN),
    "TJ-1-g.4": _unmet("/premises/bedsActual", _FEW_BEDS, _IN_TIANJIN),
    "TJ-1-f": _unmet(
        "/facility/capabilityLevel",
        {"/facility/capabilityLevel": "BASIC", "/facility/communityHospitalEstablishedDate": "2023-11-01"},
        every(
            has("/facility/communityHospitalEstablishedDate"),
            lambda record: "KEY_" not in str(record["facility"]),
        ),
    ),
    "TJ-2-e.1": _unmet("/reviews", {"/reviews": lambda _, value: _by(value, "PROVINCE")}),
    "TJ-2-g": _unmet("/reviews", {"/reviews": lambda _, value: _by(value, "COUNTY")}),
    "TJ-8-c": _unmet("/facility/communityHospitalPlaque", {"/reviews": without(-1)}),
}


def _by(value: object, level: str) -> object:
    """Keep of the reviews those by one level, and those of community hospitals."""
    if not isinstance(value, list):
        return value
    return [
        each
        for each in value
        if each["reviewingAuthorityLevel"] == level or each["reviewType"] == "COMMUNITY_HOSPITAL"
    ]


FEVER: Mapping[str, Deed] = {
    "PLAN-2.6-a": _unmet("/emergency/ambulanceCount", where=_THC, value=0),
    "PLAN-2.6-d": _unmet(
        "/emergency/hasFeverRoom",
        {
            "/emergency/hasFeverRoom": False,
            "/emergency/feverRoomStandardised": False,
            "/emergency/hasFeverClinic": False,
        },
        has("/facility/facilityType", "CHC"),
    ),
    "PLAN-2.6-e": _unmet(
        "/emergency/hasConvertibleIsolationArea", where=has("/facility/facilityType", "CHC"), value=False
    ),
    "PLAN-2.6-f": _unmet("/emergency/suppliesLastUpdated", value="2020-01-01"),
    "PLAN-2.6-g": _unmet(
        "/emergency/hasFeverClinic",
        {"/emergency/hasFeverClinic": False, "/population/servicePopulation": 30_000},
        _THC,
    ),
    "PLAN-2.6-h": _unmet(
        "/premises/departments",
        {
            "/premises/departments": [
                {"code": code, "name": code, "standardised": False}
                for code in ("GP", "TCM", "MEDTECH", "PREVENTIVE")
            ]
        },
    ),
    "PLAN-2.6-i": _unmet(
        "/staff/publicHealthStaff", value=beside("/staff/publicHealthPhysicianCount"), also=("TJ-4-e",)
    ),
    "PLAN-2.6-j": _unmet("/staff/publicHealthPhysicianCount", value=0, also=("TJ-4-f",)),
    "PLAN-2.6-k": _unmet("/emergency/infectiousTrainingAttendees", value=by(-1)),
    "TJ-4-a": _unmet("/emergency/hasFeverSentinel", value=False),
    "TJ-4-b": _unmet(
        "/emergency/hasFeverRoom",
        {"/emergency/feverRoomStandardised": False, "/population/servicePopulation": 30_000},
        _THC,
    ),
    "TJ-4-g": _unmet("/emergency/epidemicDrills", value=[]),
    "TJ-4-h": _unmet("/emergency/labEquipment", value=without(0)),
}

SERVICES: Mapping[str, Deed] = {
    "PLAN-2.5-c": _unmet("/tcm/hasTcmHall", {"/tcm/hasTcmHall": False, "/tcm/tcmHallUpgraded": False}),
    "PLAN-2.5-e": _unmet("/tcm/techniques", value=lambda _, value: _few(value), also=("TJ-5-d",)),
    "PLAN-2.5-g.1": _unmet(
        "/tcm/techniques", where=_STATION, value=lambda _, value: _few(value), also=("TJ-5-e",)
    ),
    "PLAN-2.5-g.2": _unmet(
        "/tcm/techniques", where=_CLINIC, value=lambda _, value: _few(value), also=("TJ-5-e",)
    ),
    "PLAN-2.7-c": _unmet(
        "/information/informationManagers", {"/information/informationManagers/0/qualified": False}
    ),
    "PLAN-2.7-d": _unmet("/information/autoInfectiousReport", value=False),
    "PLAN-2.8-f": _unmet("/experience/longTermPrescription", value=False),
    "PLAN-2.8-h": _unmet("/experience/serviceExperienceItems", value=without(-1)),
    "SINK-5.3-a": _unmet(
        "/information/internetVisits", {"/information/internetVisits/0/visits": by(-1)}, _HOSPITAL
    ),
    "SYS-2.2-c": _unmet("/premises/departments", {"/premises/departments/0/standardised": False}, _HOSPITAL),
    "SYS-6.4-a": _unmet(
        "/staff/publicHealthDeptAvgIncome",
        {"/staff/publicHealthDeptAvgIncome": beside("/staff/facilityAvgWage", -1)},
    ),
    "TJ-6-a": _unmet(
        "/staff/pharmacistCount",
        {"/staff/pharmacistCount": 0, "/staff/clinicalPharmacistCount": 0},
        also=("TJ-6-c",),
    ),
    "TJ-6-c": _unmet("/staff/clinicalPharmacistCount", value=0),
}


def _few(value: object) -> object:
    """Keep five techniques."""
    return value[:5] if isinstance(value, list) else value


CONDUCT: Mapping[str, Deed] = {
    "PLAN-2.9-a": _unmet("/conduct/integritySelfChecks", value=[]),
    "PLAN-2.9-f": _unmet(
        "/conduct", {"/conduct/insuranceDept": DROP, "/conduct/insuranceManager": DROP}, also=("TJ-7-b",)
    ),
    "PLAN-2.9-g.1": _unmet("/conduct/insuranceTrainingDates", value=[]),
    "PLAN-2.9-g.2": _unmet("/conduct/insuranceSelfCheckDates", value=[]),
    "PLAN-2.10-e": _unmet("/safety/qualityAnalyses", value=[]),
    "PLAN-2.10-f": _unmet(
        "/safety/liabilityInsurance",
        {"/safety/liabilityInsurance": {"participates": False}, "/safety/riskFund": {"participates": False}},
    ),
    "PLAN-2.10-g": _unmet("/safety/safetyMeetingDates", value=[]),
    "SPEC-2.5-a": _unmet("/safety/qualitySystems", value=without(0)),
    "SPEC-2.5-b": _unmet("/safety/qualityAssessmentDates", value=[]),
    "TJ-7-b": _unmet("/conduct", {"/conduct/insuranceDept": DROP, "/conduct/insuranceManager": "P0000-M001"}),
    "TJ-7-e": _unmet(
        "/conduct/violations",
        {
            "/conduct/violations": [{"date": "", "forbiddenAct": "FICTITIOUS_WORKLOAD"}],
            "/conduct/violations/0/date": lambda record, _: f"{record['reportYear']}{_DAY}",
        },
    ),
}

_OTHER_HOSPITAL = has(f"{_AGREEMENT}/superiorLevel")
_INPATIENT = has(f"{DEPARTMENT}/yearly/-/admissions")


def _three_years(record: Record) -> bool:
    """Tell whether a report's first department is old enough for its visits to be judged."""
    opened = existing(record, f"{DEPARTMENT}/openedYear")
    year = existing(record, "/reportYear")
    return opened is not None and year is not None and int(str(opened.value)) <= int(str(year.value)) - 3


DEPARTMENTS: Mapping[str, Deed] = {
    "SPEC-1-b": _unmet("/specialtyDepartments", where=has("/reportYear", LAST_STAGE), value=[]),
    "SPEC-1-c": _unmet(
        "/specialtyDepartments",
        {"/specialtyDepartments": [], "/facility/capabilityLevel": "BASIC"},
        lambda record: "KEY_" not in str(record["facility"]) and CENTRE(record),
    ),
    "SPEC-1-d": _unmet("/premises/departments", {"/premises/departments": without(0)}, has(DEPARTMENT)),
    "SPEC-2.1-c.1": _unmet(
        f"{DEPARTMENT}/registeredSubjectCode", {"/facility/registeredSubjects": ["50"]}, has(DEPARTMENT)
    ),
    "SPEC-2.1-c.2": _unmet(f"{DEPARTMENT}/departmentName", where=has(DEPARTMENT), value="综合诊室"),
    "SPEC-2.2-a": _unmet(
        _TEAM, {_TEAM: without(-1), f"{DEPARTMENT}/physicianCount": DROP}, has(f"{_TEAM}/1")
    ),
    "SPEC-2.2-b": _unmet(
        _TEAM,
        {f"{_TEAM}/0/titleLevel": "JUNIOR", f"{_TEAM}/0/titleCode": "234"},
        has(f"{_TEAM}/1"),
    ),
    "SPEC-2.2-c": _unmet(
        f"{DEPARTMENT}/nurseCount", {f"{DEPARTMENT}/nurseCount": 0}, has(f"{DEPARTMENT}/nurseCount")
    ),
    "SPEC-2.2-f": _unmet(
        f"{_TEAM}/0/isRetiredRehire",
        {
            f"{_TEAM}/0/isRetiredRehire": True,
            f"{_TEAM}/0/retiredFromHospitalLevel": "PRIMARY",
            f"{_TEAM}/0/primaryPracticeSite": beside("/facility/facilityId"),
        },
        has(f"{_TEAM}/0"),
    ),
    "SPEC-2.3-b": _unmet(f"{DEPARTMENT}/managementRules", where=has(DEPARTMENT), value=without(0)),
    "SPEC-2.3-d": _unmet(_AGREEMENT, {f"{_AGREEMENT}/dutiesAndRightsStated": False}, has(_AGREEMENT)),
    "SPEC-2.3-d.2": _unmet(
        f"{_AGREEMENT}/validTo",
        {f"{_AGREEMENT}/validTo": beside(f"{_AGREEMENT}/signedDate")},
        has(_AGREEMENT),
    ),
    "SPEC-2.3-d.3": _unmet(f"{_AGREEMENT}/superiorLevel", where=_OTHER_HOSPITAL, value="PRIMARY"),
    "SPEC-2.4-b": _unmet(
        f"{DEPARTMENT}/yearly",
        {f"{DEPARTMENT}/yearly/{at}/visits": 1 for at in range(3)},
        _three_years,
    ),
    "SPEC-2.4-e": _unmet(f"{DEPARTMENT}/yearly", {f"{DEPARTMENT}/yearly/-/admissions": 1}, _INPATIENT),
}

NATIONAL: Mapping[str, Deed] = {**LEVELS, **FEVER, **SERVICES, **CONDUCT, **DEPARTMENTS}

TWINS = {
    "TJ-4-e": "PLAN-2.6-i",
    "TJ-4-f": "PLAN-2.6-j",
    "TJ-5-d": "PLAN-2.5-e",
    "TJ-5-e": "PLAN-2.5-g.1",
}
"""Tianjin's rule → the nation's that asks for the same thing; one fault fails both."""

UNMET_REPORTS: Mapping[str, Deed] = {
    **NATIONAL,
    "TJ-4-c": NATIONAL["PLAN-2.6-d"],
    **{rule_id: replace(NATIONAL[twin], also=(twin,)) for rule_id, twin in TWINS.items()},
}
"""Rule → how a report fails it."""
