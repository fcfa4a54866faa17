"""Requirements on relations, dispatches and rounds that are not met, one at a time, in records that meet all."""

from collections.abc import Mapping

from validator.generate.broken.deeds import (
    DROP,
    ELSEWHERE,
    Deed,
    Test,
    every,
    has,
    lacks,
    later,
)


def _relation(
    at: str, recipient: str, changes: Mapping[str, object], *tests: Test, also: tuple[str, ...] = ()
) -> Deed:
    return Deed("supportRelation", at, changes, every(has("/recipientType", recipient), *tests), also)


def _dispatch(at: str, recipient: str, changes: Mapping[str, object], *tests: Test) -> Deed:
    return Deed("dispatchRecord", at, changes, every(has("/recipientType", recipient), *tests))


def _round(at: str, level: str, changes: Mapping[str, object]) -> Deed:
    return Deed("mobileRound", at, changes, has("/destinationLevel", level))


RELATIONS: Mapping[str, Deed] = {
    "SINK-1.1-a.1": _relation("/determinedByLevel", "CTYH", {"/determinedByLevel": "COUNTY"}),
    "SINK-1.1-a.2": _relation(
        "/supporterDivisionCode",
        "CTYH",
        {"/supporterDivisionCode": ELSEWHERE, "/supportProgramme": "COUNTY_TOWN_VILLAGE"},
    ),
    "SINK-1.1-b": _relation(
        "/supporterLevel",
        "CTYH",
        {"/supporterType": "H2", "/supporterLevel": "SECONDARY"},
        also=("SYS-2.4-b",),
    ),
    "SINK-1.2-c": _relation("/plannedDispatchCount", "CTYH", {"/plannedDispatchCount": 0}),
    "SINK-1.3-e": _relation(
        "/yearly",
        "CTYH",
        {
            "/isResidencyBase": True,
            "/yearly": [{"year": 2024, "eligibleApplicants": 3, "countyResidentsAdmitted": 0}],
        },
    ),
    "SINK-2.1-a.1": _relation("/determinedByLevel", "CHC", {"/determinedByLevel": "COUNTY"}),
    "SINK-2.1-a.2": _relation("/carrierType", "CHC", {"/carrierType": "COUNTY_CONSORTIUM"}),
    "SINK-2.1-b": _relation(
        "/supporterLevel",
        "CHC",
        {"/supporterType": "CTYH", "/supporterLevel": "PRIMARY", "/supporterIsUrban": False},
    ),
    "SINK-3.1-a.1": _relation("/determinedByLevel", "THC", {"/determinedByLevel": "COUNTY"}),
    "SINK-3.1-a.2": _relation(
        "/supporterType", "THC", {"/supporterType": "THC", "/supporterLevel": "PRIMARY"}
    ),
    "SINK-3.1-a.3": _relation(
        "/supporterType",
        "THC",
        {"/supporterType": "H3", "/supporterLevel": "TERTIARY", "/supporterIsUrban": True},
    ),
    "SINK-3.1-a.4": _relation("/carrierType", "THC", {"/carrierType": "SPECIALTY_ALLIANCE"}),
    "SINK-3.1-b": _relation("/supporterType", "THC", {"/urbanProximity": "NEAR"}),
    "SINK-3.1-c": _relation(
        "/supporterType", "VC", {"/supporterType": "CTYH", "/supporterLevel": "SECONDARY"}
    ),
    "SINK-3.2-b": _relation(
        "/supportTier", "THC", {"/supportTier": "1", "/isCentralThc": False, "/tierTarget": "RECOMMENDED"}
    ),
    "SINK-3.2-c": _relation(
        "/supportTier", "THC", {"/supportTier": "2", "/isRemote": False, "/tierTarget": "BASIC"}
    ),
    "SINK-3.2-d": _relation(
        "/supportTier",
        "THC",
        {"/supportTier": "3", "/recipientCapabilityLevel": "BASIC", "/tierTarget": "BASIC"},
    ),
    "SPEC-2.6-a": _relation(
        "/supporterLevel",
        "CHC",
        {
            "/supportProgramme": "SPECIALTY",
            "/supporterType": "CTYH",
            "/supporterLevel": "PRIMARY",
            "/supporterIsUrban": True,
            "/supporterLeadsConsortium": False,
        },
        also=("SINK-2.1-b",),
    ),
    "SYS-2.4-b": _relation("/supporterOwnership", "CTYH", {"/supporterOwnership": "PRIVATE"}),
}


DISPATCHES: Mapping[str, Deed] = {
    "SINK-1.3-f": _dispatch("/inRecipientRoster", "CTYH", {"/inRecipientRoster": False}),
    "SINK-2.2-d": _dispatch("/titleLevel", "CHC", {"/titleLevel": "JUNIOR", "/titleCode": "234"}),
    "SINK-3.3-a": _dispatch("/titleLevel", "THC", {"/titleLevel": "JUNIOR", "/titleCode": "234"}),
    "SINK-3.3-c": _dispatch(
        "/plannedEndDate",
        "THC",
        {"/plannedEndDate": later("/startDate", 60), "/attendanceDates": DROP, "/serviceDays": DROP},
        lacks("/endDate"),
    ),
    "SINK-3.3-c.2": _dispatch(
        "/endDate",
        "THC",
        {
            "/endDate": later("/startDate", 60),
            "/attendanceDates": DROP,
            "/serviceDays": DROP,
            "/endReason": DROP,
        },
        lacks("/endReason"),
    ),
    "SINK-6.2-b": _dispatch("/payUnchangedAttested", "CHC", {"/payUnchangedAttested": False}),
}


ROUNDS: Mapping[str, Deed] = {
    "SINK-4.1-a": _round("/providerType", "COUNTY", {"/providerType": "CTYH"}),
    "SINK-4.2-a": _round("/roundContents", "TOWNSHIP", {"/roundContents": ["STAFF_TRAINING"]}),
    "SINK-4.2-c": _round("/roundContents", "VILLAGE", {"/roundContents": ["HEALTH_EDUCATION"]}),
}


UNMET_SUPPORT: Mapping[str, Deed] = {**RELATIONS, **DISPATCHES, **ROUNDS}
"""Rule → how a record fails it."""
