"""Requirements on regions, reviews, plans and the rest that are not met, one at a time, in records that meet all."""

from collections.abc import Mapping

from validator.generate.broken.deeds import (
    DROP,
    Deed,
    Test,
    beside,
    beyond,
    by,
    every,
    has,
    later,
    without,
)
from validator.generate.plan import Record


def _region(at: str, level: str, changes: Mapping[str, object], *tests: Test) -> Deed:
    return Deed("regionReport", at, changes, every(has("/divisionLevel", level), *tests))


def _review(at: str, kind: str, changes: Mapping[str, object]) -> Deed:
    return Deed("reviewRecord", at, changes, has("/reviewType", kind))


_PROVINCIAL = beyond("11", "12", "31")
_IN_2022 = {"/asOfDate": "2022-12-31", "/applicationYear": 2022}


REGIONS: Mapping[str, Deed] = {
    "PLAN-2.2-a.2": _region(
        "/region/countyPopulation",
        "COUNTY",
        {
            **(
                _ONE_KEY := {
                    "/facilities/keyCentralThc": 1,
                    "/facilities/keyCentralThcOutsideSeat": 1,
                    "/facilities/keyCentralThcRecommended": 1,
                }
            ),
            "/region/countyPopulation": 100_000,
        },
        _PROVINCIAL,
    ),
    "PLAN-2.2-b.1": _region(
        "/facilities/keyCentralThc",
        "COUNTY",
        {
            "/facilities/keyCentralThc": 0,
            "/facilities/keyCentralThcOutsideSeat": 0,
            "/facilities/keyCentralThcRecommended": 0,
            "/region/countyPopulation": 900_000,
        },
        _PROVINCIAL,
    ),
    "PLAN-2.2-b.2": _region(
        "/facilities/keyCentralThc",
        "COUNTY",
        {
            "/facilities/keyCentralThc": 3,
            "/facilities/keyCentralThcOutsideSeat": 3,
            "/facilities/keyCentralThcRecommended": 1,
            "/facilities/byType/0/total": 90,
            "/facilities/byType/0/notEvaluated": DROP,
            "/region/countyPopulation": 900_000,
        },
        _PROVINCIAL,
    ),
    "PLAN-2.2-b.4": _region(
        "/facilities/keyCentralThcOutsideSeat",
        "COUNTY",
        {**_ONE_KEY, "/facilities/keyCentralThcOutsideSeat": 0, "/region/countyPopulation": 900_000},
        _PROVINCIAL,
    ),
    "PLAN-2.3-d.2": _region(
        "/villageClinics/responsibleAuthorityLevel",
        "COUNTY",
        {"/villageClinics/responsibleAuthorityLevel": "TOWNSHIP"},
    ),
    "PLAN-2.9-b.1": _region(
        "/conduct/spotChecks/0/unitsInspected", "COUNTY", {"/conduct/spotChecks/0/unitsInspected": by(-1)}
    ),
    "PLAN-2.10-c": _region(
        "/safety/safetyMonthActivities",
        "COUNTY",
        {"/safety/safetyMonthDate": DROP, "/safety/safetyMonthActivities": 0},
    ),
    "SINK-3.2-e": _region(
        "/support/tiers",
        "COUNTY",
        {
            "/region/resourceRichArea": False,
            "/support/tiers": [
                {"supportTier": "1", "thcTotal": 1, "thcSupported": 0},
                {"supportTier": "2", "thcTotal": 1, "thcSupported": 1},
            ],
        },
        _PROVINCIAL,
    ),
    "SINK-4.1-b": _region("/rounds/organiserLevel", "PROVINCE", {"/rounds/organiserLevel": "COUNTY"}),
    "SINK-5.2-a": _region(
        "/telemedicine/telemedicineNetworkLevels",
        "PROVINCE",
        {"/telemedicine/telemedicineNetworkLevels": without(-1)},
    ),
    "SINK-5.3-c": _region(
        "/telemedicine/internetSupervision", "PROVINCE", {"/telemedicine/internetSupervision": False}
    ),
    "SPEC-2.5-e": _region(
        "/quality/primaryCareInQcSystem", "COUNTY", {"/quality/primaryCareInQcSystem": False}
    ),
    "TJ-1-g.1": _region(
        "/facilities/keyCentralThc",
        "COUNTY",
        {
            "/region/isLargeDistrict": True,
            "/facilities/keyCentralThc": 0,
            "/facilities/keyCentralThcOutsideSeat": 0,
            "/facilities/keyCentralThcRecommended": 0,
        },
    ),
    "TJ-1-g.2": _region(
        "/facilities/keyCentralThc",
        "COUNTY",
        {"/region/isLargeDistrict": True, **_ONE_KEY, "/facilities/keyCentralThcOutsideSeat": 0},
    ),
}


REVIEWS: Mapping[str, Deed] = {
    "PLAN-2.3-c": _review("/standardVersionCode", "VILLAGE_CLINIC", {"/standardVersionCode": "PRE-2022"}),
    "PLAN-2.3-d.1": _review(
        "/responsibleAuthorityLevel", "VILLAGE_CLINIC", {"/responsibleAuthorityLevel": "TOWNSHIP"}
    ),
    "TJ-3-b": _review(
        "/reviewDate",
        "DISTRICT_ACCEPTANCE",
        {
            **_IN_2022,
            "/reviewDate": "2022-11-01",
            "/problems": [],
            "/rectifyBy": DROP,
            "/selfAssessmentDate": DROP,
            "/acceptanceDate": DROP,
            "/standardReachedDate": DROP,
        },
    ),
    "TJ-3-c": _review(
        "/reviewDate",
        "RANDOM_CHECK",
        {
            **_IN_2022,
            "/reviewDate": "2022-12-01",
            "/targetLevel": "BASIC",
            "/achievedLevel": "BASIC",
            "/reviewResult": "PASS",
        },
    ),
    "TJ-8-a.1": _review(
        "/consistency/reducedQuota",
        "CONSISTENCY",
        {
            "/consistency/results": DROP,
            "/consistency/consistencyRate": {"numerator": 1, "denominator": 2},
            "/consistency/overRated": 1,
            "/consistency/underRated": 0,
            "/consistency/reducedQuota": 0,
        },
    ),
    "TJ-8-b": _review(
        "/consistency/includesCommunityHospitals",
        "CONSISTENCY",
        {"/consistency/includesCommunityHospitals": False},
    ),
}


def _due(record: Record, _: object) -> object:
    return f"{record['reportYear']}-11-30"


def _goals(value: object) -> object:
    """Keep the goals of a plan but for community hospitals."""
    return [each for each in value if each["target"] == "BASIC"] if isinstance(value, list) else value


OTHERS: Mapping[str, Deed] = {
    "PLAN-2.4-g": Deed(
        "trainingEvent", "/payNotBelowPeers", {"/payNotBelowPeers": False}, has("/payNotBelowPeers")
    ),
    "PLAN-2.9-c": Deed(
        "inspectionRecord", "/selfCheckReviewed", {"/selfCheckReviewed": False}, has("/selfCheckReviewed")
    ),
    "PLAN-2.10-d.2": Deed(
        "inspectionRecord",
        "/hazards",
        {
            "/hazards": [
                {
                    "hazardCategory": "FIRE",
                    "hazardFoundDate": "",
                    "rectifyBy": "",
                    "rectificationStatus": "OPEN",
                }
            ],
            "/hazards/0/hazardFoundDate": beside("/inspectionDate"),
            "/hazards/0/rectifyBy": later("/inspectionDate", 10),
        },
        has("/inspectionForm", "SWEEP"),
    ),
    "PLAN-3.1-d": Deed("annualSubmission", "/submittedAt", {"/submittedAt": later("/submittedAt", 10)}),
    "PLAN-3.1-d.3": Deed("annualSubmission", "", {"/summary": DROP, "/asOfDate": _due, "/submittedAt": _due}),
    "SINK-5.3-a.2": Deed("remoteServiceSummary", "/internetVisits", {"/internetVisits/0/visits": by(-1)}),
    "SINK-6.3-a": Deed(
        "supportAssessment",
        "/assessmentDimensions",
        {"/assessmentDimensions": without(0)},
        has("/relationId"),
    ),
    "SPEC-3.8-b": Deed(
        "implementationPlan", "/stageTargets", {"/stageTargets": []}, has("/planType", "SPECIALTY_DEPT")
    ),
    "SYS-7.1-a.2": Deed(
        "implementationPlan",
        "/inGovernmentTargets",
        {"/inGovernmentTargets": False},
        has("/inGovernmentTargets"),
    ),
    "TJ-1-k": Deed(
        "implementationPlan",
        "/stageTargets",
        {"/stageTargets": lambda _, value: _goals(value)},
        every(has("/planType", "THREE_YEAR_ACTION"), has("/issuerLevel", "COUNTY")),
    ),
    "TJ-3-a": Deed(
        "rosterSubmission",
        "/submittedAt",
        {
            "/asOfDate": "2022-07-10",
            "/applicationYear": 2022,
            "/submittedAt": "2022-08-20",
            "/applicationRoster": [{"target": "RECOMMENDED", "facilityId": "", "name": "卫生院"}],
            "/applicationRoster/0/facilityId": beside("/submitter/authorityId"),
        },
    ),
}


UNMET_OVERSIGHT: Mapping[str, Deed] = {**REGIONS, **REVIEWS, **OTHERS}
"""Rule → how a record fails it."""
