"""Faults of reviews, and of what Tianjin asks of them and of reports."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from validator.generate.broken.deeds import (
    DROP,
    TELEPHONE,
    Deed,
    beside,
    by,
    every,
    has,
    later,
    repeated,
    within,
    without,
)
from validator.generate.broken.spots import existing
from validator.generate.plan import Record

_review = partial(Deed, "reviewRecord")
_UNREAL = "2024-02-30"


_PASSED = every(has("/reviewResult", "PASS"), has("/acceptanceDate"))
_FAILED = has("/problems/0")


REVIEWS: Mapping[str, Deed] = {
    "RVW-AUT-001": _review(
        "/reviewingAuthorityLevel",
        {"/reviewType": "COMMUNITY_HOSPITAL", "/reviewingAuthorityLevel": "COUNTY"},
        has("/reviewingAuthorityLevel"),
    ),
    "RVW-CPU-001": _review(
        "/chestPainUnitAcceptance", {"/chestPainUnitAcceptance": "PASS", "/chestPainUnitBuilt": False}
    ),
    "RVW-DAT-006": _review("/previousReview/reviewDate", {"/previousReview": {"reviewDate": _UNREAL}}),
    "RVW-ORD-002": _review("/reviewDate", {"/acceptanceDate": later("/reviewDate", 1)}, _PASSED),
    "RVW-ORD-003": _review(
        "/reviewDate", {"/selfAssessmentDate": later("/reviewDate", 1), "/acceptanceDate": DROP}, _PASSED
    ),
    "RVW-ORD-004": _review(
        "/reviewDate", {"/reviewDate": later("/asOfDate", 1), "/applicationYear": DROP}, _PASSED
    ),
    "RVW-ORD-005": _review("/previousReview/reviewDate", {"/previousReview": {"reviewDate": "2050-01-01"}}),
    "RVW-ORD-006": _review(
        "/standardReachedDate", {"/standardReachedDate": later("/reviewDate", 1)}, _PASSED
    ),
    "RVW-ORD-010": _review("/applicationYear", {"/applicationYear": by(1)}),
    "RVW-PRB-001": _review(
        "/problems/0/rectificationStatus", {"/problems/0/rectificationStatus": "OPEN"}, _FAILED
    ),
    "RVW-PRI-005": _review("/remarks", {"/remarks": TELEPHONE}),
    "RVW-RES-001": _review("/reviewResult", {"/reviewResult": "FAIL"}, _PASSED),
    "RVW-RES-002": _review(
        "/retained",
        {"/reviewType": "LOOK_BACK", "/retained": True},
        every(_FAILED, has("/reviewResult", "FAIL")),
    ),
    "RVW-SEC-001": _review("/reviewSections", {"/reviewSections": without(-1)}, has("/reviewSections/4")),
    "RVW-SLF-001": _review(
        "/submitter/facilityId",
        {"/submitter/facilityId": beside("/facilityId"), "/submitter/authorityId": DROP},
        has("/submitter/authorityId"),
    ),
    "RVW-SUB-001": _review("/facilityId", {"/facilityId": DROP}, has("/submitter/authorityId")),
    "RVW-SUB-002": _review("/consistency", {"/consistency": {}}),
    "RVW-SUM-001": _review("/ratingCounts/0/count", {"/ratingCounts/0/count": by(1)}, has("/ratingCounts/0")),
    "RVW-TYP-001": _review("/facilityType", {"/reviewType": "VILLAGE_CLINIC"}),
    "RVW-TYP-002": _review(
        "/facilityType",
        {
            "/reviewType": "COMMUNITY_HOSPITAL",
            "/facilityType": "VC",
            "/reviewingAuthorityLevel": "PROVINCE",
            "/standardVersionCode": "PRE-2022",
        },
        has("/reviewingAuthorityLevel"),
    ),
    "RVW-UNQ-001": _review("/reviewSections", {"/reviewSections": repeated(0)}, has("/reviewSections/0")),
    "RVW-UNQ-002": _review("/clauses", {"/clauses": repeated(0), "/ratingCounts": DROP}, has("/clauses/0")),
    "RVW-UNQ-004": _review(
        "/ratingCounts", {"/ratingCounts": repeated(0), "/clauses": DROP}, has("/clauses/0")
    ),
}


_RATE = "/consistency/consistencyRate"
_COMPARED = has("/consistency")


CONSISTENCY: Mapping[str, Deed] = {
    "RVW-NST-001": Deed(
        "reviewRecord",
        f"{_RATE}/numerator",
        {
            f"{_RATE}/numerator": beside(f"{_RATE}/denominator", 1),
            "/consistency/results": DROP,
            "/consistency/overRated": DROP,
        },
        _COMPARED,
    ),
    "RVW-SUM-002": Deed(
        "reviewRecord",
        _RATE,
        {f"{_RATE}/denominator": by(1), f"{_RATE}/numerator": by(1)},
        _COMPARED,
    ),
    "RVW-SUM-003": Deed("reviewRecord", _RATE, {"/consistency/underRated": by(1)}, _COMPARED),
}


_TIANJIN, _SINCE = within("12"), "2022-07-07"


def _recent(record: Record) -> bool:
    found = existing(record, "/reviews/0/reviewDate")
    return found is not None and str(found.value) >= _SINCE


TIANJIN: Mapping[str, Deed] = {
    "FCR-TJ-001": Deed(
        "facilityCapabilityReport",
        "/reviews/0/standardVersionCode",
        {"/reviews/0/standardVersionCode": "PRE-2022"},
        every(_TIANJIN, _recent),
    ),
    "FCR-TJ-002": Deed(
        "facilityCapabilityReport",
        "/premises",
        {"/premises/departments": DROP},
        every(_TIANJIN, has("/facility/communityHospitalEstablishedDate")),
    ),
    "RVW-STD-001": replace(
        Deed(
            "reviewRecord",
            "/standardVersionCode",
            {"/standardVersionCode": lambda _, value: "CHC-2022" if value == "THC-2022" else "THC-2022"},
            has("/standardVersionCode", "THC-2022", "CHC-2022"),
        ),
        also=("RVW-TJ-001",),
    ),
    "RVW-TJ-001": Deed(
        "reviewRecord",
        "/standardVersionCode",
        {"/standardVersionCode": "PRE-2022"},
        every(_TIANJIN, has("/standardVersionCode", "THC-2022", "CHC-2022")),
    ),
    "RVW-TJ-002": Deed(
        "reviewRecord",
        "/chestPainUnitBuilt",
        {"/isCommunityHospital": True, "/chestPainUnitBuilt": DROP},
        every(_TIANJIN, has("/reviewType", "LOOK_BACK")),
    ),
}


WRONG_REVIEWS: Mapping[str, Deed] = {**REVIEWS, **CONSISTENCY, **TIANJIN}
"""Rule → its fault."""
