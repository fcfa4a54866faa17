"""Faults of facility capability reports that no rule's shape gives away."""

from collections.abc import Mapping

from validator.generate.broken.deeds import (
    DROP,
    STRANGER,
    Deed,
    Test,
    appended,
    beside,
    by,
    every,
    has,
    lacks,
    later,
    opposite,
    repeated,
    without,
    wrong,
)
from validator.generate.broken.spots import existing
from validator.generate.plan import Record

_FAR, _SMALL_COUNTY = 9_000_000, 100_000
DEPARTMENT = "/specialtyDepartments/0"
_FULL_COURSE = has(f"{DEPARTMENT}/yearly/2")
_THC, _CHS, VILLAGE_CLINIC = (has("/facility/facilityType", code) for code in ("THC", "CHS", "VC"))
CENTRE = has("/facility/facilityType", "THC", "CHC")


def report_deed(
    at: str, changes: Mapping[str, object] | None = None, where: Test = CENTRE, **values: object
) -> Deed:
    """Write a fault at a place: the value that stands there, or the changes that lead to it."""
    return Deed("facilityCapabilityReport", at, {at: values["value"]} if changes is None else changes, where)


def _own(_: Record, value: object) -> object:
    """Give an institution code whose organisation code has a wrong check character."""
    code = str(value)
    return code[:8] + ("1" if code[8] != "1" else "2") + code[9:]


def _opened_after(record: Record, _: object) -> object:
    found = existing(record, "/reportYear")
    return f"{found.value}-12-20" if found is not None else None


_SHARED = {
    "/submitter/facilityId": DROP,
    "/submitter/authorityId": STRANGER,
    "/facility/parentFacilityId": DROP,
}
_NO_PARTS = {f"{DEPARTMENT}/{part}Distribution": DROP for part in ("ageBand", "title", "education")}

IDENTITY: Mapping[str, Deed] = {
    "FCR-IDN-001": report_deed("/facility/facilityId", where=_CHS, value=wrong),
    "FCR-IDN-002": report_deed(
        "/facility/parentFacilityId",
        {"/facility/parentFacilityId": wrong, "/submitter/facilityId": beside("/facility/facilityId")},
        _CHS,
    ),
    "FCR-IDN-004": report_deed(
        f"{DEPARTMENT}/cooperationAgreement/parties/2",
        {
            f"{DEPARTMENT}/cooperationAgreement/parties": appended(
                STRANGER[:-1] + ("0" if STRANGER[-1] != "0" else "1")
            )
        },
    ),
    "FCR-IDN-005": report_deed(
        f"{DEPARTMENT}/cooperationAgreement/superiorFacilityId",
        {
            f"{DEPARTMENT}/cooperationAgreement/superiorFacilityId": wrong,
            f"{DEPARTMENT}/cooperationAgreement/parties": DROP,
        },
    ),
    "FCR-IDN-006": report_deed(
        f"{DEPARTMENT}/physicians/0/primaryPracticeSite", value=lambda record, _: wrong(record, STRANGER)
    ),
    "FCR-IDN-007": report_deed(
        "/emergency/coordinatingEmergencyCentre/facilityId",
        {
            "/emergency/coordinatingEmergencyCentre": {"facilityId": STRANGER, "name": "急救中心"},
            "/emergency/coordinatingEmergencyCentre/facilityId": wrong,
        },
    ),
    "FCR-IDN-010": report_deed("/facility/institutionCode22", value=_own),
    "FCR-REF-001": report_deed(
        "/specialtyDepartments", where=VILLAGE_CLINIC, value=[{"departmentName": "康复医学科"}]
    ),
    "FCR-REF-002": report_deed(
        "/diseaseServices",
        where=VILLAGE_CLINIC,
        value=[{"diseaseServiceCode": "DIABETES", "diseaseScope": ["CHRONIC"]}],
    ),
    "FCR-REF-003": report_deed("/villageClinic", value={"premisesOwnership": "PUBLIC"}),
    "FCR-REF-004": report_deed("/countyHospital", value={}),
    "FCR-REF-005": report_deed("/pharmacy", where=VILLAGE_CLINIC, value={"prescriptionReview": True}),
    "FCR-REF-006": report_deed(
        "/facility/facilityType",
        {"/facility/facilityType": "H2", "/facility/institutionTypeCode": DROP},
        _CHS,
    ),
    "FCR-REF-007": report_deed("/facility/institutionTypeCode", where=_THC, value="B100"),
    "FCR-REF-008": report_deed(
        "/facility/designations/0", {"/facility/designations": ["COMMUNITY_HOSPITAL"]}, _CHS
    ),
    "FCR-REF-009": report_deed("/facility/designations/0", {"/facility/designations": ["CENTRAL_THC"]}, _CHS),
    "FCR-REF-010": report_deed(
        "/facility/designations",
        {"/facility/communityHospitalPlaque": True},
        every(CENTRE, lacks("/facility/communityHospitalEstablishedDate")),
    ),
    "FCR-REF-011": report_deed(
        "/facility/parentFacilityId",
        _SHARED,
        has("/villageClinic/villageClinicOperationMode", "THC_EXTENSION"),
    ),
    "FCR-REF-012": report_deed(
        "/facility/parentFacilityId", _SHARED, has("/villageClinic/villageClinicOperationMode", "PUBLIC")
    ),
    "FCR-REF-013": report_deed(
        "/facility/parentFacilityId",
        {
            "/facility/parentFacilityId": beside("/facility/facilityId"),
            "/submitter/facilityId": beside("/facility/facilityId"),
        },
        _CHS,
    ),
    "FCR-REF-014": report_deed("/submitter/facilityId", value=STRANGER),
    "FCR-REF-015": report_deed("/facility/smallFacilityExempt", value=opposite),
    "FCR-REF-020": report_deed("/facility/standardVersionCode", where=_THC, value="CHC-2022"),
    "FCR-REF-030": report_deed("/facility/townshipCode", where=_THC, value="110101001"),
    "FCR-REF-031": report_deed("/facility/villageCode", where=VILLAGE_CLINIC, value="110101001001"),
    "FCR-REF-032": report_deed("/facility/facilityId", where=_CHS, value=lambda _, value: f"{value}-01"),
}

FIGURES: Mapping[str, Deed] = {
    "FCR-NEST-004": report_deed(
        "/staff/publicHealthPhysicianCount",
        {
            "/staff/publicHealthPhysicianCount": beside("/staff/publicHealthStaff", 1),
            "/staff/byLicence": DROP,
        },
    ),
    "FCR-NEST-007": report_deed(
        "/staff/pharmacistCount",
        {"/staff/pharmacistCount": beside("/staff/technicalStaff", 1), "/staff/byLicence": DROP},
    ),
    "FCR-NEST-008": report_deed(
        "/staff/clinicalPharmacistCount",
        {"/staff/clinicalPharmacistCount": beside("/staff/pharmacistCount", 1), "/staff/byLicence": DROP},
    ),
    "FCR-NEST-020": report_deed(
        "/staff/postsTechnical", {"/staff/postsSenior": beside("/staff/postsTechnical", 1)}
    ),
    "FCR-NEST-025": report_deed(
        f"{DEPARTMENT}/teamTotal", {f"{DEPARTMENT}/teamTotal": beside("/staff/staffTotal", 1), **_NO_PARTS}
    ),
    "FCR-NEST-035": report_deed("/activity/pathwayCases", value=_FAR),
    "FCR-NEST-036": report_deed("/activity/homeCareVisits", value=_FAR),
    "FCR-NEST-037": report_deed("/experience/appointmentRate/denominator", value=_FAR),
    "FCR-NEST-038": report_deed(
        "/emergency/feverRoomStandardised",
        {"/emergency/feverRoomStandardised": True, "/emergency/hasFeverRoom": False},
    ),
    "FCR-NEST-039": report_deed(
        "/tcm/tcmHallUpgraded", {"/tcm/tcmHallUpgraded": True, "/tcm/hasTcmHall": False}
    ),
    "FCR-NEST-040": report_deed(
        "/pharmacy/prescriptionReviewPublished", {"/pharmacy/prescriptionReview": False}
    ),
    "FCR-NEST-041": report_deed(
        "/safety/casualtyCount", {"/safety/casualtyCount": 1, "/safety/safetyAccidentCount": 0}
    ),
    "FCR-SUM-001": report_deed(
        "/staff/byCategory", {"/staff/byCategory/0/count": beside("/staff/staffTotal", 1)}
    ),
    "FCR-SUM-002": report_deed("/staff/byTitle", {"/staff/byTitle/0/count": beside("/staff/staffTotal", 1)}),
    "FCR-SUM-003": report_deed(
        "/staff/byLicence", {"/staff/byLicence/0/count": beside("/staff/staffTotal", 1)}
    ),
    "FCR-SUM-004": report_deed(
        "/staff/byEmploymentMode", {"/staff/byEmploymentMode/0/count": beside("/staff/staffTotal", 1)}
    ),
    "FCR-SUM-005": report_deed(
        "/premises/departments", {"/premises/departments/0/beds": beside("/premises/bedsActual", 1)}
    ),
    "FCR-SUM-006": report_deed(
        "/activity/homeCareByGroup",
        {"/activity/homeCareByGroup/0/visits": beside("/activity/homeCareVisits", 1)},
    ),
    "FCR-SUM-007": report_deed(
        "/information/internetVisits",
        {"/information/internetVisits/0/visits": beside("/information/internetConsultations", 1)},
    ),
    "FCR-SUM-008": report_deed(
        f"{DEPARTMENT}/ageBandDistribution", {f"{DEPARTMENT}/ageBandDistribution/0/count": by(1)}
    ),
    "FCR-SUM-009": report_deed(
        f"{DEPARTMENT}/titleDistribution", {f"{DEPARTMENT}/titleDistribution/0/count": by(1)}
    ),
    "FCR-SUM-010": report_deed(
        f"{DEPARTMENT}/educationDistribution", {f"{DEPARTMENT}/educationDistribution/0/count": by(1)}
    ),
    "FCR-SUM-011": report_deed(f"{DEPARTMENT}/physicianCount", value=by(-1)),
    "FCR-SUM-012": report_deed(
        f"{DEPARTMENT}/teamTotal", {f"{DEPARTMENT}/nurseCount": beside(f"{DEPARTMENT}/teamTotal")}
    ),
    "FCR-SUM-015": report_deed("/staff/byLicence/5/count", value=by(1)),
    "FCR-REF-016": report_deed(
        f"{DEPARTMENT}/reducedVisitThreshold",
        {
            f"{DEPARTMENT}/reducedVisitThreshold": 2000,
            f"{DEPARTMENT}/reductionBasis": "县域人口较少，经县卫生健康委员会同意酌减。",
            "/population/countyPopulation": _FAR,
        },
    ),
    "FCR-REF-017": report_deed(
        f"{DEPARTMENT}/reducedVisitThreshold",
        {f"{DEPARTMENT}/reducedVisitThreshold": 2000, "/population/countyPopulation": _SMALL_COUNTY},
        lambda record: _residents(record) <= _SMALL_COUNTY,
    ),
    "FCR-REF-018": report_deed("/emergency/ambulanceCoordinated", where=_THC, value=True),
    "FCR-REF-019": report_deed(
        f"{DEPARTMENT}/yearly",
        {f"{DEPARTMENT}/offersInpatient": False},
        has(f"{DEPARTMENT}/yearly/0/admissions"),
    ),
    "FCR-REF-024": report_deed("/tcm/techniques/0/category", value="01"),
    "FCR-REF-028": report_deed("/diseaseServices/0/diseaseScope", value=[]),
    "FCR-REF-029": report_deed("/activity/familyDoctorService", value=False),
}

TIME: Mapping[str, Deed] = {
    "FCR-ORD-015": report_deed(
        f"{DEPARTMENT}/cooperationAgreement", {f"{DEPARTMENT}/cooperationAgreement/validTo": "2010-12-31"}
    ),
    "FCR-ORD-016": report_deed(
        "/safety/liabilityInsurance",
        {"/safety/liabilityInsurance/validTo": "2010-12-31"},
        has("/safety/liabilityInsurance/validFrom"),
    ),
    "FCR-ORD-017": report_deed(
        "/safety/riskFund",
        {"/safety/riskFund": {"participates": True, "validFrom": "2024-01-01", "validTo": "2010-12-31"}},
    ),
    "FCR-ORD-010": report_deed(
        "/conduct/violations/0/date",
        {
            "/conduct/violations": [{"date": ""}],
            "/conduct/violations/0/date": later("/asOfDate", 0),
            "/asOfDate": later("/asOfDate", -1),
        },
    ),
    "FCR-ORD-018": report_deed(
        "/conduct/violations/0/actDate",
        {
            "/conduct/violations": [{"date": "", "actDate": ""}],
            "/conduct/violations/0/date": later("/asOfDate", -9),
            "/conduct/violations/0/actDate": later("/asOfDate", -5),
        },
    ),
    "FCR-ORD-019": report_deed(
        "/conduct/violations/0/date", {"/conduct/violations": [{"date": "2012-05-06"}]}
    ),
    "FCR-ORD-020": report_deed("/asOfDate", {"/reportYear": by(1)}),
    "FCR-ORD-021": report_deed("/activity/yearly/-/year", value=by(1)),
    "FCR-ORD-022": report_deed(
        f"{DEPARTMENT}/yearly/-/year",
        {
            f"{DEPARTMENT}/yearly": repeated(-1, visits=DROP, admissions=DROP),
            f"{DEPARTMENT}/yearly/-/year": by(1),
        },
    ),
    "FCR-ORD-023": report_deed(f"{DEPARTMENT}/yearly", where=_FULL_COURSE, value=without(1)),
    "FCR-ORD-024": report_deed(
        f"{DEPARTMENT}/openedYear",
        {f"{DEPARTMENT}/openedYear": beside("/reportYear", 1), f"{DEPARTMENT}/yearly": []},
    ),
    "FCR-ORD-025": report_deed(
        f"{DEPARTMENT}/yearly", {f"{DEPARTMENT}/openedYear": beside("/reportYear")}, _FULL_COURSE
    ),
    "FCR-ORD-026": report_deed(
        "/facility/standardReachedDate",
        {"/facility/openedDate": _opened_after},
        every(has("/facility/standardReachedDate"), lacks("/facility/communityHospitalEstablishedDate")),
    ),
    "FCR-ORD-027": report_deed(
        "/facility/communityHospitalEstablishedDate",
        {"/facility/openedDate": _opened_after, "/facility/standardReachedDate": DROP},
        has("/facility/communityHospitalEstablishedDate"),
    ),
    "FCR-ORD-028": report_deed(
        "/safety/qualityAnalyses/0/coveredYear",
        where=has("/safety/qualityAnalyses/0/coveredYear"),
        value=beside("/reportYear", 1),
    ),
    "FCR-ORD-029": report_deed(
        "/conduct/integritySelfChecks/0/coveredYear",
        where=has("/conduct/integritySelfChecks/0/coveredYear"),
        value=beside("/reportYear", 1),
    ),
}


def _residents(record: Record) -> int:
    found = existing(record, "/population/residentPopulation")
    return found.value if found is not None and isinstance(found.value, int) else _FAR


WRONG_REPORTS: Mapping[str, Deed] = {**IDENTITY, **FIGURES, **TIME}
"""Rule → its fault; of lists and texts they stand in ``wrong_lists``."""
