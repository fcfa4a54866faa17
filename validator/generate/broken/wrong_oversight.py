"""Faults of assessments, inspections and training events."""

from collections.abc import Mapping
from functools import partial

from validator.generate.broken.deeds import (
    DROP,
    STRANGER,
    TELEPHONE,
    Deed,
    Test,
    beside,
    by,
    every,
    has,
    lacks,
    later,
    wrong,
)

_assessment = partial(Deed, "supportAssessment")
_SWEEP, _OF_AUTHORITY = has("/inspectionForm", "SWEEP"), has("/inspectedAuthorityLevel", "COUNTY")
_UNREAL, _HANDLED = "2024-02-30", "EDUCATION"
_HAZARD = has("/hazards/0")
_BY_FACILITY = has("/organiserFacilityId")


def _inspection(at: str, changes: Mapping[str, object], where: Test = _SWEEP) -> Deed:
    return Deed("inspectionRecord", at, changes, where)


def _training(at: str, changes: Mapping[str, object], where: Test = _BY_FACILITY) -> Deed:
    return Deed("trainingEvent", at, changes, where)


def _violation(**members: object) -> Mapping[str, object]:
    """Write a violation, found nine days before the inspection, and what else is said of it."""
    return {
        "/violations": [{"date": "", **members}],
        "/violations/0/date": later("/inspectionDate", -9),
    }


def _first(value: object) -> object:
    return value[:1] if isinstance(value, list) else value


ASSESSMENTS: Mapping[str, Deed] = {
    "ASM-PRI-003": Deed("supportAssessment", "/remarks", {"/remarks": TELEPHONE}),
    "ASM-SLF-001": Deed(
        "supportAssessment",
        "/submitter/facilityId",
        {"/submitter/authorityId": DROP, "/submitter/facilityId": beside("/facilityId")},
        has("/facilityId"),
    ),
    "ASM-SUB-001": Deed("supportAssessment", "/relationId", {"/facilityId": STRANGER}, has("/relationId")),
    "ASM-SUB-002": Deed(
        "supportAssessment",
        "/assessmentDimensions",
        {"/assessmentDimensions": [{"dimension": "HEADCOUNT"}]},
        has("/facilityId"),
    ),
    "ASM-SUB-003": Deed(
        "supportAssessment",
        "/consortiumDimensions",
        {"/consortiumDimensions": [{"dimension": "CARE_ORDER"}]},
        has("/facilityId"),
    ),
    "ASM-SUB-004": Deed(
        "supportAssessment",
        "/facilityDimensions",
        {"/facilityDimensions": [{"dimension": "OPERATING_EFFICIENCY"}]},
        has("/relationId"),
    ),
}


INSPECTIONS: Mapping[str, Deed] = {
    "INS-DAT-005": _inspection(
        "/violations/0/date", {**_violation(handlingResult=_HANDLED), "/violations/0/date": _UNREAL}
    ),
    "INS-DAT-006": _inspection("/violations/0/actDate", _violation(handlingResult=_HANDLED, actDate=_UNREAL)),
    "INS-FND-001": _inspection(
        "/findings/0/rectificationStatus",
        {"/findings/0/rectificationStatus": "OPEN"},
        has("/findings/0/rectificationDate"),
    ),
    "INS-FRM-001": _inspection("/inspectorLevel", {"/inspectionForm": "SELF_CHECK"}),
    "INS-HAZ-001": _inspection(
        "/hazards/0/rectificationStatus",
        {"/hazards/0/rectificationStatus": "OPEN"},
        has("/hazards/0/rectificationDate"),
    ),
    "INS-HAZ-002": _inspection(
        "/hazards/0",
        {f"/hazards/0/{name}": DROP for name in ("rectifyBy", "rectificationDate", "rectificationStatus")},
        _HAZARD,
    ),
    "INS-HAZ-003": _inspection(
        "/hazards/0/hazardCategory",
        {"/hazardCategoriesChecked": ["MEDICAL_QUALITY"], "/hazards": lambda _, value: _first(value)},
        has("/hazards/0/hazardCategory", "FIRE", "BUILDING", "NETWORK"),
    ),
    "INS-ID-003": _inspection("/organisedByFacilityId", {"/organisedByFacilityId": wrong}),
    "INS-ORD-002": _inspection(
        "/violations/0/actDate",
        {
            **_violation(handlingResult=_HANDLED, actDate=""),
            "/violations/0/actDate": later("/inspectionDate", -3),
        },
    ),
    "INS-ORD-003": _inspection(
        "/violations/0/date",
        {**_violation(handlingResult=_HANDLED), "/violations/0/date": later("/asOfDate", 1)},
    ),
    "INS-SLF-001": _inspection(
        "/submitter/facilityId",
        {"/submitter/authorityId": DROP, "/submitter/facilityId": beside("/inspectedFacilityId")},
        every(_SWEEP, has("/inspectedType", "THC", "CHC")),
    ),
    "INS-SLF-002": _inspection(
        "/selfCheckReviewed",
        {"/selfCheckReviewed": False, "/selfCheckRecordId": "OWN-CHECK-2025-01"},
        has("/selfCheckReviewed"),
    ),
    "INS-UNT-001": _inspection("/inspectedFacilityId", {"/inspectedAuthorityLevel": "TOWNSHIP"}),
    "INS-UNT-002": _inspection("/inspectorLevel", {"/inspectorLevel": "COUNTY"}, _OF_AUTHORITY),
    "INS-VIO-001": _inspection("/violations/0/handlingResult", _violation()),
    "INS-YER-001": _inspection("/coveredYear", {"/coveredYear": by(1)}, has("/coveredYear")),
}


TRAINING: Mapping[str, Deed] = {
    "TRN-DRL-001": _training("/isLiveDrill", {"/isDrill": False}),
    "TRN-HST-001": _training(
        "/hostFacilityId", {"/hostFacilityId": beside("/attendees/0/facilityId")}, has("/hostFacilityId")
    ),
    "TRN-KND-001": _training("/trainingTypes", {"/trainingTypes": DROP}, lacks("/isDrill")),
    "TRN-NST-001": _training(
        "/attendees/0/attendeeCount",
        {
            "/attendees/0/attendeeCount": beside("/attendees/0/staffTotal", 1),
            "/attendeeCount": beside("/attendees/0/staffTotal", 1),
        },
    ),
    "TRN-NST-002": _training(
        "/attendeeCount", {"/trainedPersonTimes": beside("/attendeeCount", -1)}, has("/trainedPersonTimes")
    ),
    "TRN-ORD-003": _training("/startDate", {"/startDate": later("/asOfDate", 1)}),
    "TRN-ORG-001": _training("/organiserFacilityId", {"/organiserLevel": "COUNTY"}),
    "TRN-ORG-002": _training("/organiserCountyHospitalKind", {"/organiserCountyHospitalKind": "GENERAL"}),
    "TRN-PRI-004": _training("/remarks", {"/remarks": TELEPHONE}),
    "TRN-SUM-001": _training(
        "/attendeeCount",
        {"/attendeeCount": by(1)},
        every(has("/attendeeCount"), lacks("/trainedPersonTimes")),
    ),
}


WRONG_OVERSIGHT: Mapping[str, Deed] = {**ASSESSMENTS, **INSPECTIONS, **TRAINING}
"""Rule → its fault."""
