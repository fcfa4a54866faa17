"""Faults of facility capability reports that no rule's shape gives away."""

from collections.abc import Mapping

from validator.generate.deeds import (
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
)
from validator.generate.faults import miswritten
from validator.generate.plan import Record
from validator.generate.spots import existing

_FAR = 9_000_000
_DEPARTMENT = "/specialtyDepartments/0"
_FULL_COURSE = has(f"{_DEPARTMENT}/yearly/2")
_THC, _CHS, _VC = (has("/facility/facilityType", code) for code in ("THC", "CHS", "VC"))
_CENTRE = has("/facility/facilityType", "THC", "CHC")


def _deed(at: str, changes: Mapping[str, object] | None = None, where: Test = _CENTRE, **values: object) -> Deed:
    """Write a fault at a place: the value that stands there, or the changes that lead to it."""
    return Deed("facilityCapabilityReport", at, {at: values["value"]} if changes is None else changes, where)


def _wrong(_: Record, value: object) -> object:
    """Give an identifier with a wrong check character."""
    holder: Record = {"id": value}
    found = existing(holder, "/id")
    return holder["id"] if found is not None and miswritten(found) else value


def _own(_: Record, value: object) -> object:
    """Give an institution code whose organisation code has a wrong check character."""
    code = str(value)
    return code[:8] + ("1" if code[8] != "1" else "2") + code[9:]


def _opened_after(record: Record, _: object) -> object:
    found = existing(record, "/reportYear")
    return f"{found.value}-12-20" if found is not None else None


def _second(**changes: object) -> object:
    """Give a second department like the first, under another name and with other people."""
    named = {"departmentCode": "TS02", "departmentName": "第二特色科室", "physicians": [], "physicianCount": 0}
    return repeated(0, **{**named, "floorArea": 1, **changes})



_SHARED = {"/submitter/facilityId": DROP, "/submitter/authorityId": STRANGER, "/facility/parentFacilityId": DROP}
_NO_PARTS = {f"{_DEPARTMENT}/{part}Distribution": DROP for part in ("ageBand", "title", "education")}

IDENTITY: Mapping[str, Deed] = {
    "FCR-IDN-001": _deed("/facility/facilityId", where=_CHS, value=_wrong),
    "FCR-IDN-002": _deed(
        "/facility/parentFacilityId",
        {"/facility/parentFacilityId": _wrong, "/submitter/facilityId": beside("/facility/facilityId")},
        _CHS,
    ),
    "FCR-IDN-004": _deed(
        f"{_DEPARTMENT}/cooperationAgreement/parties/2",
        {f"{_DEPARTMENT}/cooperationAgreement/parties": appended(STRANGER[:-1] + ("0" if STRANGER[-1] != "0" else "1"))},
    ),
    "FCR-IDN-005": _deed(
        f"{_DEPARTMENT}/cooperationAgreement/superiorFacilityId",
        {
            f"{_DEPARTMENT}/cooperationAgreement/superiorFacilityId": _wrong,
            f"{_DEPARTMENT}/cooperationAgreement/parties": DROP,
        },
    ),
    "FCR-IDN-006": _deed(
        f"{_DEPARTMENT}/physicians/0/primaryPracticeSite", value=lambda record, _: _wrong(record, STRANGER)
    ),
    "FCR-IDN-010": _deed("/facility/institutionCode22", value=_own),
    "FCR-REF-001": _deed("/specialtyDepartments", where=_VC, value=[{"departmentName": "康复医学科"}]),
    "FCR-REF-002": _deed(
        "/diseaseServices", where=_VC, value=[{"diseaseServiceCode": "DIABETES", "diseaseScope": ["CHRONIC"]}]
    ),
    "FCR-REF-003": _deed("/villageClinic", value={"premisesOwnership": "PUBLIC"}),
    "FCR-REF-004": _deed("/countyHospital", value={}),
    "FCR-REF-005": _deed("/pharmacy", where=_VC, value={"prescriptionReview": True}),
    "FCR-REF-006": _deed(
        "/facility/facilityType", {"/facility/facilityType": "H2", "/facility/institutionTypeCode": DROP}, _CHS
    ),
    "FCR-REF-007": _deed("/facility/institutionTypeCode", where=_THC, value="B100"),
    "FCR-REF-008": _deed("/facility/designations/0", {"/facility/designations": ["COMMUNITY_HOSPITAL"]}, _CHS),
    "FCR-REF-009": _deed("/facility/designations/0", {"/facility/designations": ["CENTRAL_THC"]}, _CHS),
    "FCR-REF-010": _deed(
        "/facility/designations",
        {"/facility/communityHospitalPlaque": True},
        every(_CENTRE, lacks("/facility/communityHospitalEstablishedDate")),
    ),
    "FCR-REF-011": _deed(
        "/facility/parentFacilityId", _SHARED, has("/villageClinic/villageClinicOperationMode", "THC_EXTENSION")
    ),
    "FCR-REF-012": _deed(
        "/facility/parentFacilityId", _SHARED, has("/villageClinic/villageClinicOperationMode", "PUBLIC")
    ),
    "FCR-REF-013": _deed(
        "/facility/parentFacilityId",
        {
            "/facility/parentFacilityId": beside("/facility/facilityId"),
            "/submitter/facilityId": beside("/facility/facilityId"),
        },
        _CHS,
    ),
    "FCR-REF-014": _deed("/submitter/facilityId", value=STRANGER),
    "FCR-REF-015": _deed("/facility/smallFacilityExempt", value=opposite),
    "FCR-REF-020": _deed("/facility/standardVersionCode", where=_THC, value="CHC-2022"),
    "FCR-REF-030": _deed("/facility/townshipCode", where=_THC, value="110101001"),
    "FCR-REF-031": _deed("/facility/villageCode", where=_VC, value="110101001001"),
    "FCR-REF-032": _deed(
        "/facility/facilityId", where=_CHS, value=lambda _, value: f"{value}-01"
    ),
}

FIGURES: Mapping[str, Deed] = {
    "FCR-NEST-004": _deed(
        "/staff/publicHealthPhysicianCount",
        {"/staff/publicHealthPhysicianCount": beside("/staff/publicHealthStaff", 1), "/staff/byLicence": DROP},
    ),
    "FCR-NEST-007": _deed(
        "/staff/pharmacistCount",
        {"/staff/pharmacistCount": beside("/staff/technicalStaff", 1), "/staff/byLicence": DROP},
    ),
    "FCR-NEST-008": _deed(
        "/staff/clinicalPharmacistCount",
        {"/staff/clinicalPharmacistCount": beside("/staff/pharmacistCount", 1), "/staff/byLicence": DROP},
    ),
    "FCR-NEST-020": _deed("/staff/postsTechnical", {"/staff/postsSenior": beside("/staff/postsTechnical", 1)}),
    "FCR-NEST-025": _deed(
        f"{_DEPARTMENT}/teamTotal", {f"{_DEPARTMENT}/teamTotal": beside("/staff/staffTotal", 1), **_NO_PARTS}
    ),
    "FCR-NEST-035": _deed("/activity/pathwayCases", value=_FAR),
    "FCR-NEST-036": _deed("/activity/homeCareVisits", value=_FAR),
    "FCR-NEST-037": _deed("/experience/appointmentRate/denominator", value=_FAR),
    "FCR-NEST-038": _deed(
        "/emergency/feverRoomStandardised",
        {"/emergency/feverRoomStandardised": True, "/emergency/hasFeverRoom": False},
    ),
    "FCR-NEST-039": _deed("/tcm/tcmHallUpgraded", {"/tcm/tcmHallUpgraded": True, "/tcm/hasTcmHall": False}),
    "FCR-NEST-040": _deed("/pharmacy/prescriptionReviewPublished", {"/pharmacy/prescriptionReview": False}),
    "FCR-NEST-041": _deed("/safety/casualtyCount", value=1),
    "FCR-SUM-001": _deed("/staff/byCategory", {"/staff/byCategory/0/count": beside("/staff/staffTotal", 1)}),
    "FCR-SUM-002": _deed("/staff/byTitle", {"/staff/byTitle/0/count": beside("/staff/staffTotal", 1)}),
    "FCR-SUM-003": _deed("/staff/byLicence", {"/staff/byLicence/0/count": beside("/staff/staffTotal", 1)}),
    "FCR-SUM-004": _deed(
        "/staff/byEmploymentMode", {"/staff/byEmploymentMode/0/count": beside("/staff/staffTotal", 1)}
    ),
    "FCR-SUM-005": _deed(
        "/premises/departments", {"/premises/departments/0/beds": beside("/premises/bedsActual", 1)}
    ),
    "FCR-SUM-006": _deed(
        "/activity/homeCareByGroup", {"/activity/homeCareByGroup/0/visits": beside("/activity/homeCareVisits", 1)}
    ),
    "FCR-SUM-007": _deed(
        "/information/internetVisits",
        {"/information/internetVisits/0/visits": beside("/information/internetConsultations", 1)},
    ),
    "FCR-SUM-008": _deed(
        f"{_DEPARTMENT}/ageBandDistribution", {f"{_DEPARTMENT}/ageBandDistribution/0/count": by(1)}
    ),
    "FCR-SUM-009": _deed(f"{_DEPARTMENT}/titleDistribution", {f"{_DEPARTMENT}/titleDistribution/0/count": by(1)}),
    "FCR-SUM-010": _deed(
        f"{_DEPARTMENT}/educationDistribution", {f"{_DEPARTMENT}/educationDistribution/0/count": by(1)}
    ),
    "FCR-SUM-011": _deed(f"{_DEPARTMENT}/physicianCount", value=by(-1)),
    "FCR-SUM-012": _deed(f"{_DEPARTMENT}/teamTotal", {f"{_DEPARTMENT}/nurseCount": beside(f"{_DEPARTMENT}/teamTotal")}),
    "FCR-SUM-015": _deed("/staff/byLicence/5/count", value=by(1)),
    "FCR-REF-016": _deed(
        f"{_DEPARTMENT}/reducedVisitThreshold",
        {
            f"{_DEPARTMENT}/reducedVisitThreshold": 2000,
            f"{_DEPARTMENT}/reductionBasis": "县域人口较少，经县卫生健康委员会同意酌减。",
            "/population/countyPopulation": _FAR,
        },
    ),
    "FCR-REF-017": _deed(
        f"{_DEPARTMENT}/reducedVisitThreshold",
        {f"{_DEPARTMENT}/reducedVisitThreshold": 2000, "/population/countyPopulation": 100_000},
        lambda record: _residents(record) <= 100_000,
    ),
    "FCR-REF-018": _deed("/emergency/ambulanceCoordinated", where=_THC, value=True),
    "FCR-REF-019": _deed(
        f"{_DEPARTMENT}/yearly", {f"{_DEPARTMENT}/offersInpatient": False}, has(f"{_DEPARTMENT}/yearly/0/admissions")
    ),
    "FCR-REF-024": _deed("/tcm/techniques/0/category", value="01"),
    "FCR-REF-028": _deed("/diseaseServices/0/diseaseScope", value=[]),
    "FCR-REF-029": _deed("/activity/familyDoctorService", value=False),
}

TIME: Mapping[str, Deed] = {
    "FCR-ORD-015": _deed(
        f"{_DEPARTMENT}/cooperationAgreement", {f"{_DEPARTMENT}/cooperationAgreement/validTo": "2010-12-31"}
    ),
    "FCR-ORD-016": _deed(
        "/safety/liabilityInsurance",
        {"/safety/liabilityInsurance/validTo": "2010-12-31"},
        has("/safety/liabilityInsurance/validFrom"),
    ),
    "FCR-ORD-017": _deed(
        "/safety/riskFund",
        {"/safety/riskFund": {"participates": True, "validFrom": "2024-01-01", "validTo": "2010-12-31"}},
    ),
    "FCR-ORD-010": _deed(
        "/conduct/violations/0/date",
        {"/conduct/violations": [{"date": ""}], "/conduct/violations/0/date": later("/asOfDate", 0), "/asOfDate": later("/asOfDate", -1)},
    ),
    "FCR-ORD-018": _deed(
        "/conduct/violations/0/actDate",
        {
            "/conduct/violations": [{"date": "", "actDate": ""}],
            "/conduct/violations/0/date": later("/asOfDate", -9),
            "/conduct/violations/0/actDate": later("/asOfDate", -5),
        },
    ),
    "FCR-ORD-019": _deed("/conduct/violations/0/date", {"/conduct/violations": [{"date": "2012-05-06"}]}),
    "FCR-ORD-020": _deed("/asOfDate", {"/reportYear": by(1)}),
    "FCR-ORD-021": _deed("/activity/yearly/-/year", value=by(1)),
    "FCR-ORD-022": _deed(
        f"{_DEPARTMENT}/yearly/-/year",
        {f"{_DEPARTMENT}/yearly": repeated(-1, visits=DROP, admissions=DROP), f"{_DEPARTMENT}/yearly/-/year": by(1)},
    ),
    "FCR-ORD-023": _deed(f"{_DEPARTMENT}/yearly", where=_FULL_COURSE, value=without(1)),
    "FCR-ORD-024": _deed(
        f"{_DEPARTMENT}/openedYear",
        {f"{_DEPARTMENT}/openedYear": beside("/reportYear", 1), f"{_DEPARTMENT}/yearly": []},
    ),
    "FCR-ORD-025": _deed(
        f"{_DEPARTMENT}/yearly", {f"{_DEPARTMENT}/openedYear": beside("/reportYear")}, _FULL_COURSE
    ),
    "FCR-ORD-026": _deed(
        "/facility/standardReachedDate",
        {"/facility/openedDate": _opened_after},
        every(has("/facility/standardReachedDate"), lacks("/facility/communityHospitalEstablishedDate")),
    ),
    "FCR-ORD-027": _deed(
        "/facility/communityHospitalEstablishedDate",
        {"/facility/openedDate": _opened_after, "/facility/standardReachedDate": DROP},
        has("/facility/communityHospitalEstablishedDate"),
    ),
    "FCR-ORD-028": _deed(
        "/safety/qualityAnalyses/0/coveredYear",
        where=has("/safety/qualityAnalyses/0/coveredYear"),
        value=beside("/reportYear", 1),
    ),
    "FCR-ORD-029": _deed(
        "/conduct/integritySelfChecks/0/coveredYear",
        where=has("/conduct/integritySelfChecks/0/coveredYear"),
        value=beside("/reportYear", 1),
    ),
}

LISTS: Mapping[str, Deed] = {
    "FCR-REF-021": _deed(
        "/reviews/0/reviewingAuthorityLevel",
        {
            "/reviews": [
                {"reviewType": "COMMUNITY_HOSPITAL", "reviewDate": "2022-10-10", "reviewingAuthorityLevel": "COUNTY"}
            ]
        },
    ),
    "FCR-REF-022": _deed(
        f"{_DEPARTMENT}/physicians/0/titleLevel", {f"{_DEPARTMENT}/physicians/0/titleCode": "231"}
    ),
    "FCR-REF-023": _deed(
        f"{_DEPARTMENT}/physicians/0/retiredFromHospitalLevel",
        {
            f"{_DEPARTMENT}/physicians/0/retiredFromHospitalLevel": "TERTIARY",
            f"{_DEPARTMENT}/physicians/0/isRetiredRehire": False,
        },
    ),
    "FCR-REF-025": _deed(
        f"{_DEPARTMENT}/cooperationAgreement/parties",
        {f"{_DEPARTMENT}/cooperationAgreement/parties/0": STRANGER},
    ),
    "FCR-REF-026": _deed(f"{_DEPARTMENT}/specialtyName", {f"{_DEPARTMENT}/specialtyCode": "OTHER"}),
    "FCR-REF-027": _deed(
        "/diseaseServices/0/diseaseServiceName",
        {"/diseaseServices/0/diseaseServiceCode": "OTHER", "/diseaseServices/0/diseaseServiceName": DROP},
    ),
    "FCR-SUM-013": _deed(
        "/activity/yearly/-/visits",
        {
            "/activity/yearly": lambda _, value: value[-1:] if isinstance(value, list) else value,
            "/specialtyDepartments": _second(yearly=[{"year": 0, "visits": 0}], openedYear=2010, offersInpatient=False),
            "/specialtyDepartments/1/yearly/0/year": beside("/reportYear"),
            "/specialtyDepartments/1/yearly/0/visits": beside("/activity/yearly/0/visits"),
        },
    ),
    "FCR-SUM-014": _deed(
        "/activity/yearly/-/admissions",
        {
            "/activity/yearly": lambda _, value: value[-1:] if isinstance(value, list) else value,
            "/specialtyDepartments": _second(yearly=[{"year": 0, "visits": 0}], openedYear=2010),
            "/specialtyDepartments/1/yearly/0/year": beside("/reportYear"),
            "/specialtyDepartments/1/yearly/0/admissions": beside("/activity/yearly/0/admissions"),
        },
        has(f"{_DEPARTMENT}/yearly/0/admissions"),
    ),
    "FCR-UNI-001": _deed("/activity/yearly", where=_VC, value=repeated(0)),
    "FCR-UNI-012": _deed("/specialtyDepartments", value=_second(departmentCode="TS01", yearly=[])),
    "FCR-UNI-013": _deed(
        "/specialtyDepartments",
        {
            "/specialtyDepartments": _second(yearly=[]),
            "/specialtyDepartments/1/departmentName": beside(f"{_DEPARTMENT}/departmentName"),
        },
    ),
    "FCR-UNI-014": _deed("/diseaseServices", value=repeated(0, diseaseServiceCode="DIABETES")),
    "FCR-UNI-015": _deed(
        f"{_DEPARTMENT}/physicians", value=repeated(0, licenceType="NURSE", titleCode=DROP, titleLevel=DROP)
    ),
    "FCR-UNI-020": _deed(
        "/specialtyDepartments",
        {
            "/specialtyDepartments": _second(yearly=[], physicianCount=DROP),
            "/specialtyDepartments/1/physicians": beside(f"{_DEPARTMENT}/physicians"),
        },
    ),
    "FCR-UNI-021": _deed("/premises/departments", value=repeated(0, beds=0)),
}


def _residents(record: Record) -> int:
    found = existing(record, "/population/residentPopulation")
    return found.value if found is not None and isinstance(found.value, int) else _FAR


REPORTS: Mapping[str, Deed] = {**IDENTITY, **FIGURES, **TIME, **LISTS}
