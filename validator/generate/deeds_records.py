"""Faults of all other records that no rule's shape gives away."""

from collections.abc import Mapping

from validator.generate.deeds import (
    DROP,
    ELSEWHERE,
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
    repeated,
    without,
)
from validator.generate.plan import Record

_ANY: Test = lambda _: True  # noqa: E731  a test like the others
_UNREAL = "2024-02-30"
_TELEPHONED: Mapping[str, object] = {"title": "发展规划", "number": TELEPHONE}


def _dispatch(at: str, changes: Mapping[str, object], where: Test = _ANY) -> Deed:
    return Deed("dispatchRecord", at, changes, where)


def _round(at: str, changes: Mapping[str, object], where: Test = _ANY) -> Deed:
    return Deed("mobileRound", at, changes, where)


def _relation(at: str, changes: Mapping[str, object], where: Test = _ANY) -> Deed:
    return Deed("supportRelation", at, changes, where)


def _register(at: str, changes: Mapping[str, object], where: Test = _ANY) -> Deed:
    return Deed("facilityRegister", at, changes, where)


def _consortium(at: str, changes: Mapping[str, object]) -> Deed:
    return Deed("consortium", at, changes)


def _review(at: str, changes: Mapping[str, object], where: Test = _ANY) -> Deed:
    return Deed("reviewRecord", at, changes, where)


def _region(at: str, changes: Mapping[str, object]) -> Deed:
    return Deed("regionReport", at, changes)


def _annual(at: str, changes: Mapping[str, object], where: Test = _ANY) -> Deed:
    return Deed("annualSubmission", at, changes, where)


def _wrong(_: Record, value: object) -> object:
    return f"{str(value)[:17]}{'0' if str(value)[17] != '0' else '1'}"


HEADERS: Mapping[str, Deed] = {
    "HDR-DAT-001": _round("/asOfDate", {"/asOfDate": _UNREAL}),
    "HDR-ID-001": _dispatch("/submitter/facilityId", {"/submitter/facilityId": _wrong}),
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

_OF_COUNTY = lacks("/prefectures/0")

REGISTERS: Mapping[str, Deed] = {
    "REG-DAT-003": _register("/facilities/0/closedDate", {"/facilities/0/closedDate": _UNREAL}),
    "REG-DAT-004": _register(
        "/facilities/1/communityHospitalEstablishedDate",
        {
            "/facilities/1/communityHospitalEstablishedDate": _UNREAL,
            "/facilities/1/designations": ["COMMUNITY_HOSPITAL"],
        },
        _OF_COUNTY,
    ),
    "REG-DES-001": _register(
        "/facilities/1/designations",
        {"/facilities/1/communityHospitalEstablishedDate": "2022-11-03", "/facilities/1/designations": []},
        _OF_COUNTY,
    ),
    "REG-DIV-001": _register("/facilities/0/divisionCode", {"/facilities/0/divisionCode": ELSEWHERE}),
    "REG-DIV-002": _register("/counties/0/code", {"/counties/0/code": ELSEWHERE}),
    "REG-DIV-003": _register(
        "/townships/0/code", {"/townships/0/code": f"{ELSEWHERE}101", "/villages": DROP}
    ),
    "REG-DIV-004": _register("/villages/0/townshipCode", {"/villages/0/code": f"{ELSEWHERE}001001"}),
    "REG-DIV-005": _register("/prefectures/0/code", {"/prefectures/0/code": "110100"}, has("/prefectures/0")),
    "REG-ID-002": _register(
        "/facilities/-/parentFacilityId", {"/complete": False, "/facilities/-/parentFacilityId": _wrong}
    ),
    "REG-ORD-001": _register("/facilities/0/closedDate", {"/facilities/0/closedDate": "1950-01-01"}),
    "REG-PAR-001": _register("/facilities", {"/facilities/-/parentFacilityId": STRANGER}),
    "REG-TWN-001": _register("/villages", {"/townships": without(0)}),
    "REG-TYP-001": _register(
        "/facilities/1/institutionTypeCode", {"/facilities/1/institutionTypeCode": "B100"}, _OF_COUNTY
    ),
    "REG-VIL-001": _register(
        "/facilities/-/villageCode", {"/facilities/-/villageCode": f"{ELSEWHERE}001001"}
    ),
}

CONSORTIA: Mapping[str, Deed] = {
    "CON-DAT-004": _consortium("/members/1/leftDate", {"/members/1/leftDate": _UNREAL}),
    "CON-DIV-001": _consortium("/members/1/divisionCode", {"/members/1/divisionCode": ELSEWHERE}),
    "CON-ID-001": _consortium("/leadFacilityId", {"/leadFacilityId": _wrong, "/members": DROP}),
    "CON-ID-002": _consortium("/members/1/facilityId", {"/members/1/facilityId": _wrong}),
    "CON-LED-001": _consortium("/members", {"/members/1/role": "LEAD"}),
    "CON-LED-002": _consortium("/leadFacilityType", {"/leadFacilityType": "THC"}),
    "CON-ORD-002": _consortium("/members/1/leftDate", {"/members/1/leftDate": "2010-01-01"}),
    "CON-UNQ-001": _consortium("/members", {"/members": repeated(1)}),
}

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
    "RVW-STD-001": _review("/standardVersionCode", {"/standardVersionCode": "VC-2022"}),
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


def _other_region(_: Record, value: object) -> object:
    return "EAST" if value != "EAST" else "WEST"


def _part(rule: str, name: str) -> tuple[str, Deed]:
    """Write the fault of a part of the facilities larger than all, with the sum of parts left open."""
    path = f"/facilities/byType/0/{name}"
    changes = {path: beside("/facilities/byType/0/total", 1), "/facilities/byType/0/notEvaluated": DROP}
    return rule, _region(path, changes)


def _merged(rule: str, name: str) -> tuple[str, Deed]:
    """Write the fault of more clinics wholly merged than merged in one respect."""
    names = ("integratedPersonnel", "integratedFinance", "integratedAssets")
    counts = {f"/villageClinics/{each}": 1 if each == name else 2 for each in names}
    return rule, _region("/villageClinics/integratedAll", {**counts, "/villageClinics/integratedAll": 2})


REGIONS: Mapping[str, Deed] = dict(
    [
        _part("RGN-NST-001", "belowStandard"),
        _part("RGN-NST-002", "basic"),
        _part("RGN-NST-003", "recommended"),
        _merged("RGN-NST-022", "integratedPersonnel"),
        _merged("RGN-NST-023", "integratedFinance"),
        _merged("RGN-NST-024", "integratedAssets"),
        ("RGN-GRP-001", _region("/region/regionGroup", {"/region/regionGroup": _other_region})),
        ("RGN-LVL-001", _region("/divisionLevel", {"/divisionLevel": "PREFECTURE"})),
        ("RGN-PRI-006", _region("/awards", {"/awards": [TELEPHONE]})),
        (
            "RGN-RAT-001",
            _region(
                "/support/awarenessRate/numerator",
                {"/support/awarenessRate": {"numerator": 2, "denominator": 1}},
            ),
        ),
        ("RGN-SUM-001", _region("/facilities/byType/0/total", {"/facilities/byType/0/total": by(1)})),
        (
            "RGN-TYP-001",
            _region("/facilities/byType/2/facilityType", {"/facilities/byType/2/facilityType": "VC"}),
        ),
        (
            "RGN-UNQ-003",
            _region(
                "/publicHealth/emergencyTeams",
                {
                    "/publicHealth": {
                        "emergencyTeams": [{"level": "COUNTY", "teams": 1}, {"level": "COUNTY", "teams": 2}]
                    }
                },
            ),
        ),
        ("RGN-UNQ-004", _region("/support/tiers", {"/support/tiers/1/supportTier": "1"})),
        ("RGN-YER-001", _region("/safety/safetyMonthDate", {"/safety/safetyMonthDate": "2012-06-03"})),
        ("RGN-YER-002", _region("/reportYear", {"/reportYear": by(1), "/safety": DROP})),
    ]
)

_LISTED, _NEW = has("/recommendedRoster/0"), has("/newCommunityHospitalRoster/0")

ANNUAL: Mapping[str, Deed] = {
    "ANN-DIV-001": _annual(
        "/recommendedRoster/0/divisionCode", {"/recommendedRoster/0/divisionCode": ELSEWHERE}, _LISTED
    ),
    "ANN-DIV-002": _annual(
        "/newCommunityHospitalRoster/0/divisionCode",
        {"/newCommunityHospitalRoster/0/divisionCode": ELSEWHERE},
        _NEW,
    ),
    "ANN-LVL-001": _annual("/reporterLevel", {"/reporterLevel": "COUNTY"}),
    "ANN-NST-002": _annual(
        "/counts/recommendedTotal",
        {"/counts/recommendedTotal": beside("/counts/atStandardTotal", 1), "/recommendedRoster": DROP},
    ),
    "ANN-NST-004": _annual(
        "/counts/newCommunityHospitals",
        {
            "/counts/newCommunityHospitals": beside("/counts/communityHospitalsTotal", 1),
            "/newCommunityHospitalRoster": DROP,
        },
    ),
    "ANN-PRI-004": _annual("/summary/number", {"/summary/number": TELEPHONE}),
    "ANN-PRV-001": _annual(
        "/divisionCode",
        {
            "/divisionCode": ELSEWHERE,
            "/reporterLevel": DROP,
            "/recommendedRoster": DROP,
            "/newCommunityHospitalRoster": DROP,
        },
    ),
    "ANN-SUM-001": _annual("/counts/recommendedTotal", {"/recommendedRoster": without(0)}, _LISTED),
    "ANN-SUM-002": _annual(
        "/counts/newCommunityHospitals", {"/newCommunityHospitalRoster": without(0)}, _NEW
    ),
    "ANN-TYP-001": _annual(
        "/recommendedRoster/0/facilityType", {"/recommendedRoster/0/facilityType": "CHS"}, _LISTED
    ),
    "ANN-TYP-002": _annual(
        "/newCommunityHospitalRoster/0/facilityType",
        {"/newCommunityHospitalRoster/0/facilityType": "CHS"},
        _NEW,
    ),
    "ANN-UNQ-001": _annual(
        "/recommendedRoster", {"/recommendedRoster": repeated(0), "/counts/recommendedTotal": DROP}, _LISTED
    ),
    "ANN-UNQ-002": _annual(
        "/newCommunityHospitalRoster",
        {"/newCommunityHospitalRoster": repeated(0), "/counts/newCommunityHospitals": DROP},
        _NEW,
    ),
    "ANN-YER-001": _annual("/reportYear", {"/reportYear": by(-1), "/newCommunityHospitalRoster": DROP}),
    "ANN-YER-002": _annual(
        "/newCommunityHospitalRoster/0/date", {"/newCommunityHospitalRoster/0/date": "2012-05-06"}, _NEW
    ),
}

RECORDS: Mapping[str, Deed] = {
    **HEADERS,
    **DISPATCHES,
    **ROUNDS,
    **RELATIONS,
    **REGISTERS,
    **CONSORTIA,
    **REVIEWS,
    **REGIONS,
    **ANNUAL,
}
