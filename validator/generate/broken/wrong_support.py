"""Faults of headers, and of the records of support: dispatches, rounds, relations, confirmations, remote services."""

from collections.abc import Mapping
from functools import partial

from validator.generate.broken.deeds import (
    DROP,
    STRANGER,
    TELEPHONE,
    Deed,
    beside,
    by,
    has,
    lacks,
    later,
    repeated,
    wrong,
)

_dispatch = partial(Deed, "dispatchRecord")
_round = partial(Deed, "mobileRound")
_relation = partial(Deed, "supportRelation")


_UNREAL = "2024-02-30"
_TELEPHONED: Mapping[str, object] = {"title": "发展规划", "number": TELEPHONE}


HEADERS: Mapping[str, Deed] = {
    "HDR-DAT-001": _round("/asOfDate", {"/asOfDate": _UNREAL}),
    "HDR-ID-001": _dispatch("/submitter/facilityId", {"/submitter/facilityId": wrong}),
    "HDR-REV-001": _round("/revision", {"/revision": 2}),
    "HDR-REV-002": _round("/supersedes", {"/revision": 2, "/supersedes": 2}),
    "HDR-SUB-001": _round("/submitter", {"/submitter/authorityId": STRANGER}),
}


DISPATCHES: Mapping[str, Deed] = {
    "DSP-ATT-001": _dispatch("/attendanceDates", {"/attendanceDates/0": later("/startDate", -1)}),
    "DSP-ATT-002": _dispatch("/attendanceDates", {"/attendanceDates": repeated(0)}),
    "DSP-ATT-003": _dispatch(
        "/attendanceDates", {"/attendanceDates/-": later("/asOfDate", 1)}, lacks("/endDate")
    ),
    "DSP-DAT-004": _dispatch("/attendanceDates", {"/attendanceDates/0": _UNREAL}),
    "DSP-END-001": _dispatch(
        "/recipientFacilityId", {"/recipientFacilityId": beside("/supporterFacilityId")}
    ),
    "DSP-END-002": _dispatch("/endReason", {"/endReason": "ROTATED"}, lacks("/endDate")),
    "DSP-ORD-002": _dispatch(
        "/endDate", {"/endDate": later("/startDate", -1), "/attendanceDates": DROP}, has("/endDate")
    ),
    "DSP-SUM-001": _dispatch("/serviceDays", {"/serviceDays": by(1)}),
    "DSP-TTL-001": _dispatch("/titleLevel", {"/titleLevel": "JUNIOR"}),
}


ROUNDS: Mapping[str, Deed] = {
    "RND-DST-001": _round(
        "/destinationCode", {"/destinationLevel": "VILLAGE"}, has("/destinationLevel", "TOWNSHIP")
    ),
    "RND-DST-002": _round(
        "/destinationCode", {"/destinationCode": "999999101"}, has("/destinationLevel", "TOWNSHIP")
    ),
    "RND-FRQ-001": _round("/adjustedFrequency", {"/adjustedFrequency": {"times": 1, "weeks": 2}}),
    "RND-NST-002": _round("/staff", {"/staffCount": 1}),
    "RND-NST-003": _round("/durationHalfDays", {"/durationHalfDays": 3}),
    "RND-ORD-001": _round("/endDate", {"/endDate": later("/roundDate", -1), "/durationHalfDays": DROP}),
    "RND-ORD-002": _round("/roundDate", {"/roundDate": later("/asOfDate", 1), "/endDate": DROP}),
    "RND-PRI-003": _round("/adjustmentBasis", {"/adjustmentBasis": TELEPHONE}),
    "RND-TTL-001": _round("/staff/0/titleLevel", {"/staff/0/titleLevel": "NONE"}),
    "RND-UNQ-001": _round("/staff", {"/staff": repeated(0), "/staffCount": by(1)}),
}


RELATIONS: Mapping[str, Deed] = {
    "REL-DAT-005": _relation(
        "/developmentPlan/date", {"/developmentPlan": {"title": "发展规划", "date": _UNREAL}}
    ),
    "REL-DAT-006": _relation(
        "/specialtyPlan/date", {"/specialtyPlan": {"title": "专科方案", "date": _UNREAL}}
    ),
    "REL-END-001": _relation(
        "/recipientFacilityId", {"/recipientFacilityId": beside("/supporterFacilityId")}
    ),
    "REL-LED-001": _relation(
        "/recipientLeadsConsortium",
        {"/leadFacilityId": beside("/supporterFacilityId")},
        has("/recipientLeadsConsortium"),
    ),
    "REL-NST-001": _relation(
        "/yearly/0/countyResidentsAdmitted",
        {"/yearly/0/countyResidentsAdmitted": 2, "/yearly/0/eligibleApplicants": 1},
    ),
    "REL-PRI-003": _relation("/responsibilityZone", {"/responsibilityZone": TELEPHONE}),
    "REL-PRI-005": _relation("/developmentPlan/title", {"/developmentPlan": {"title": TELEPHONE}}),
    "REL-PRI-006": _relation("/developmentPlan/number", {"/developmentPlan": _TELEPHONED}),
    "REL-PRI-007": _relation("/specialtyPlan/title", {"/specialtyPlan": {"title": TELEPHONE}}),
    "REL-PRI-008": _relation("/specialtyPlan/number", {"/specialtyPlan": _TELEPHONED}),
    "REL-PRI-010": _relation(
        "/supportedDepartments/0/departmentName", {"/supportedDepartments": [{"departmentName": TELEPHONE}]}
    ),
    "REL-TIR-001": _relation("/supportTier", {"/supportTier": "1"}, has("/recipientType", "VC")),
    "REL-TYP-001": _relation(
        "/supporterLevel", {"/supporterLevel": "SECONDARY"}, has("/supporterType", "H3")
    ),
    "REL-TYP-002": _relation("/supporterIsUrban", {"/supporterIsUrban": False}, has("/supporterType", "H3")),
    "REL-TYP-003": _relation(
        "/countyHospitalKind", {"/countyHospitalKind": "GENERAL"}, has("/recipientType", "VC")
    ),
}


CONFIRMATIONS: Mapping[str, Deed] = {
    "CNF-PRI-002": Deed("confirmation", "/confirmerPersonRef", {"/confirmerPersonRef": "13800138000"}),
    "CNF-PRI-003": Deed("confirmation", "/remarks", {"/remarks": TELEPHONE}),
    "CNF-REM-001": Deed("confirmation", "/remarks", {"/confirmed": False, "/remarks": DROP}),
    "CNF-SLF-001": Deed("confirmation", "/confirmsRecordId", {"/confirmsRecordId": beside("/recordId")}),
    "WDR-SLF-001": Deed("withdrawal", "/withdrawsRecordId", {"/withdrawsRecordId": beside("/recordId")}),
}


REMOTE: Mapping[str, Deed] = {
    "RMT-ORD-001": Deed(
        "remoteServiceSummary",
        "/periodEnd",
        {"/periodStart": later("/periodStart", 90), "/periodEnd": later("/periodStart", -1)},
    ),
    "RMT-ORD-002": Deed("remoteServiceSummary", "/periodEnd", {"/asOfDate": later("/periodEnd", -1)}),
    "RMT-UNQ-001": Deed("remoteServiceSummary", "/services", {"/services": repeated(-1)}),
    "RMT-END-001": Deed(
        "remoteServiceSummary", "/providerFacilityId", {"/providerFacilityId": beside("/requesterFacilityId")}
    ),
    "RMT-SUM-001": Deed(
        "remoteServiceSummary",
        "/internetConsultations",
        {"/internetVisits/0/visits": beside("/internetConsultations", 1)},
    ),
    "RMT-TAT-001": Deed(
        "remoteServiceSummary",
        "/services/0/remoteReportTurnaroundMinutes",
        {
            "/services/0/completed": 0,
            "/services/0/remoteReportsCount": DROP,
        },
    ),
    "RMT-YER-001": Deed("remoteServiceSummary", "/periodEnd", {"/periodStart": later("/periodStart", -1)}),
}


WRONG_SUPPORT: Mapping[str, Deed] = {
    **HEADERS,
    **DISPATCHES,
    **ROUNDS,
    **RELATIONS,
    **CONFIRMATIONS,
    **REMOTE,
}
"""Rule → its fault."""
