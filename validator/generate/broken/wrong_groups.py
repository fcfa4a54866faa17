"""Faults between records: a confirmation by somebody else, two summaries of one period, a withdrawal by another."""

from collections.abc import Mapping

from validator.generate.broken.deeds import DROP, STRANGER, has
from validator.generate.broken.gatherings import Gathering, Part, Taken

_CONFIRMED = {"/confirmsRecordId": Taken(0, "/recordId"), "/confirmsRevision": 1, "/confirmed": True}
_STRANGE = {**_CONFIRMED, "/confirmerFacilityId": STRANGER}

WRONG_GROUPS: Mapping[str, Gathering] = {
    "ASM-REF-001": Gathering(
        "/records/1",
        (
            Part("supportRelation", where=has("/recipientType", "THC")),
            Part(
                "supportAssessment",
                {"/submitter/authorityId": DROP, "/submitter/facilityId": Taken(0, "/supporterFacilityId")},
                same={"/relationId": Taken(0, "/relationId")},
            ),
        ),
    ),
    "CNF-REF-001": Gathering(
        "/records/1",
        (
            Part("dispatchRecord", where=has("/revision", 1)),
            Part("confirmation", {**_STRANGE, "/confirmsRecordType": "dispatchRecord"}),
        ),
    ),
    "CNF-REF-002": Gathering(
        "/records/1",
        (
            Part("mobileRound", where=has("/hostFacilityId")),
            Part("confirmation", {**_STRANGE, "/confirmsRecordType": "mobileRound"}),
        ),
    ),
    "CNF-REF-003": Gathering(
        "/records/1",
        (
            Part("facilityCapabilityReport", where=has("/facility/facilityType", "VC")),
            Part("confirmation", {**_STRANGE, "/confirmsRecordType": "facilityCapabilityReport"}),
        ),
    ),
    "CNF-REV-001": Gathering(
        "/records/1",
        (
            Part("dispatchRecord", where=has("/revision", 1)),
            Part("confirmation", {"/confirmsRevision": 9}, same={"/confirmsRecordId": Taken(0, "/recordId")}),
        ),
    ),
    "INS-REF-001": Gathering(
        "/records/0",
        (
            Part("inspectionRecord", where=has("/inspectionForm", "SELF_CHECK")),
            Part(
                "inspectionRecord",
                {"/selfCheckRecordId": Taken(0, "/recordId")},
                has("/selfCheckReviewed"),
            ),
        ),
    ),
    "RMT-DUP-001": Gathering(
        "/records/0/periodStart",
        (
            Part("remoteServiceSummary"),
            Part(
                "remoteServiceSummary",
                {"/recordId": "SECOND-SUMMARY-1"},
                same={"/recordId": Taken(0, "/recordId")},
            ),
        ),
    ),
    "WDR-REF-001": Gathering(
        "/records/1",
        (
            Part("mobileRound"),
            Part(
                "withdrawal",
                {
                    "/withdrawsRecordId": Taken(0, "/recordId"),
                    "/submitter/facilityId": STRANGER,
                },
            ),
        ),
    ),
}
"""Rule over a group of records → what fails it."""
