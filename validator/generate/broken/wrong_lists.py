"""Faults of facility capability reports in their lists and texts: specialty departments, years, reviews, names."""

from collections.abc import Mapping
from dataclasses import replace

from validator.generate.broken.deeds import DROP, STRANGER, TELEPHONE, Deed, Making, beside, has, repeated
from validator.generate.broken.wrong_reports import DEPARTMENT, VILLAGE_CLINIC, report_deed


def _second(**changes: object) -> Making:
    """Give a second department like the first, under another name and with other people."""
    named = {
        "departmentCode": "TS02",
        "departmentName": "第二特色科室",
        "physicians": [],
        "physicianCount": 0,
    }
    return repeated(0, **{**named, "floorArea": 1, **changes})


TEXTS: Mapping[str, Deed] = {
    "FCR-PRI-002": report_deed("/facility/accreditationStatus", value=TELEPHONE),
    "FCR-PRI-003": report_deed("/facility/awards/0", {"/facility/awards": [TELEPHONE]}),
    "FCR-PRI-007": report_deed(
        "/emergency/coordinatingEmergencyCentre/name",
        {"/emergency/coordinatingEmergencyCentre": {"name": TELEPHONE}},
    ),
    "FCR-PRI-014": report_deed("/conduct/publicFundsAudit", value=TELEPHONE),
    "FCR-PRI-019": report_deed(f"{DEPARTMENT}/specialtyName", value=TELEPHONE),
    "FCR-PRI-023": report_deed(f"{DEPARTMENT}/reductionBasis", value=TELEPHONE),
}

LISTS: Mapping[str, Deed] = {
    "FCR-REF-021": report_deed(
        "/reviews/0/reviewingAuthorityLevel",
        {
            "/reviews": [
                {
                    "reviewType": "COMMUNITY_HOSPITAL",
                    "reviewDate": "2022-10-10",
                    "reviewingAuthorityLevel": "COUNTY",
                }
            ]
        },
    ),
    "FCR-REF-022": report_deed(
        f"{DEPARTMENT}/physicians/0/titleLevel", {f"{DEPARTMENT}/physicians/0/titleCode": "231"}
    ),
    "FCR-REF-023": report_deed(
        f"{DEPARTMENT}/physicians/0/retiredFromHospitalLevel",
        {
            f"{DEPARTMENT}/physicians/0/retiredFromHospitalLevel": "TERTIARY",
            f"{DEPARTMENT}/physicians/0/isRetiredRehire": False,
        },
    ),
    "FCR-REF-025": report_deed(
        f"{DEPARTMENT}/cooperationAgreement/parties",
        {f"{DEPARTMENT}/cooperationAgreement/parties/0": STRANGER},
    ),
    "FCR-REF-026": report_deed(f"{DEPARTMENT}/specialtyName", {f"{DEPARTMENT}/specialtyCode": "OTHER"}),
    "FCR-REF-027": report_deed(
        "/diseaseServices/0/diseaseServiceName",
        {"/diseaseServices/0/diseaseServiceCode": "OTHER", "/diseaseServices/0/diseaseServiceName": DROP},
    ),
    "FCR-NEST-022": replace(
        report_deed(
            f"{DEPARTMENT}/yearly/-/visits",
            {f"{DEPARTMENT}/yearly/-/visits": beside("/activity/yearly/-/visits", 1)},
            has(f"{DEPARTMENT}/yearly/0"),
        ),
        also=("FCR-SUM-013",),
    ),
    "FCR-NEST-023": replace(
        report_deed(
            f"{DEPARTMENT}/yearly/-/admissions",
            {f"{DEPARTMENT}/yearly/-/admissions": beside("/activity/yearly/-/admissions", 1)},
            has(f"{DEPARTMENT}/yearly/0/admissions"),
        ),
        also=("FCR-SUM-014",),
    ),
    "FCR-SUM-013": report_deed(
        "/activity/yearly/-/visits",
        {
            "/activity/yearly": lambda _, value: value[-1:] if isinstance(value, list) else value,
            "/specialtyDepartments": _second(
                yearly=[{"year": 0, "visits": 0}], openedYear=2010, offersInpatient=False
            ),
            "/specialtyDepartments/1/yearly/0/year": beside("/reportYear"),
            "/specialtyDepartments/1/yearly/0/visits": beside("/activity/yearly/0/visits"),
        },
    ),
    "FCR-SUM-014": report_deed(
        "/activity/yearly/-/admissions",
        {
            "/activity/yearly": lambda _, value: value[-1:] if isinstance(value, list) else value,
            "/specialtyDepartments": _second(yearly=[{"year": 0, "visits": 0}], openedYear=2010),
            "/specialtyDepartments/1/yearly/0/year": beside("/reportYear"),
            "/specialtyDepartments/1/yearly/0/admissions": beside("/activity/yearly/0/admissions"),
        },
        has(f"{DEPARTMENT}/yearly/0/admissions"),
    ),
    "FCR-UNI-001": report_deed("/activity/yearly", where=VILLAGE_CLINIC, value=repeated(0)),
    "FCR-UNI-012": report_deed("/specialtyDepartments", value=_second(departmentCode="TS01", yearly=[])),
    "FCR-UNI-013": report_deed(
        "/specialtyDepartments",
        {
            "/specialtyDepartments": _second(yearly=[]),
            "/specialtyDepartments/1/departmentName": beside(f"{DEPARTMENT}/departmentName"),
        },
    ),
    "FCR-UNI-014": report_deed("/diseaseServices", value=repeated(0, diseaseServiceCode="DIABETES")),
    "FCR-UNI-015": report_deed(
        f"{DEPARTMENT}/physicians", value=repeated(0, licenceType="NURSE", titleCode=DROP, titleLevel=DROP)
    ),
    "FCR-UNI-020": report_deed(
        "/specialtyDepartments",
        {
            "/specialtyDepartments": _second(yearly=[], physicianCount=DROP),
            "/specialtyDepartments/1/physicians": beside(f"{DEPARTMENT}/physicians"),
        },
    ),
    "FCR-UNI-021": report_deed("/premises/departments", value=repeated(0, beds=0)),
}

WRONG_LISTS: Mapping[str, Deed] = {**TEXTS, **LISTS}
