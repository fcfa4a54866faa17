"""Faults of what authorities send: region reports, annual submissions, rosters of applicants, plans."""

from collections.abc import Mapping
from functools import partial

from validator.generate.broken.deeds import (
    DROP,
    ELSEWHERE,
    TELEPHONE,
    Deed,
    beside,
    by,
    has,
    repeated,
    without,
)
from validator.generate.plan import Record

_annual = partial(Deed, "annualSubmission")
_region = partial(Deed, "regionReport")


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


_VILLAGES, _OF_COUNTY = "/rounds/adjustedVillages", has("/divisionLevel", "COUNTY")


def _village(name: str, value: object) -> Deed:
    """Write a fault into a village that rounds go to less often; the village is added first."""
    at = f"{_VILLAGES}/0/{name}"
    return Deed("regionReport", at, {_VILLAGES: _adjusted, at: value}, _OF_COUNTY)


def _adjusted(record: Record, _: object) -> list[Record]:
    return [
        {
            "villageCode": f"{record['divisionCode']}100201",
            "villageName": "柳湾村",
            "villageNeedLevel": "LOW",
            "adjustedFrequency": {"times": 1, "weeks": 2},
            "adjustmentBasis": "常住人口少，经村民委员会同意。",
        }
    ]


def _adjusted_twice(record: Record, value: object) -> object:
    return _adjusted(record, value) * 2


VILLAGES: Mapping[str, Deed] = {
    "RGN-DIV-001": _village("villageCode", f"{ELSEWHERE}001201"),
    "RGN-FRQ-001": _village("villageNeedLevel", "HIGH"),
    "RGN-PRI-004": _village("adjustmentBasis", TELEPHONE),
    "RGN-PRI-005": _village("villageName", TELEPHONE),
    "RGN-NST-051": Deed(
        "regionReport", "/safety/safetyMonthActivities", {"/safety/safetyMonthActivities": 0}
    ),
    "RGN-UNQ-006": Deed("regionReport", _VILLAGES, {_VILLAGES: _adjusted_twice}, _OF_COUNTY),
}


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


PLANS: Mapping[str, Deed] = {
    "PLN-DIV-001": Deed(
        "implementationPlan", "/layoutByCounty/0/divisionCode", {"/layoutByCounty/0/divisionCode": ELSEWHERE}
    ),
    "PLN-LVL-001": Deed("implementationPlan", "/issuerLevel", {"/issuerLevel": "TOWNSHIP"}),
    "PLN-ORD-002": Deed(
        "implementationPlan", "/endYear", {"/endYear": beside("/startYear", -1), "/stageTargets": []}
    ),
    "PLN-ORD-003": Deed("implementationPlan", "/stageTargets/0/year", {"/stageTargets/0/year": 2018}),
    "PLN-PRI-003": Deed("implementationPlan", "/document/number", {"/document/number": TELEPHONE}),
    "PLN-PRI-002": Deed(
        "implementationPlan", "/stageTargets/0/description", {"/stageTargets/0/description": TELEPHONE}
    ),
    "PLN-SUM-001": Deed(
        "implementationPlan",
        "/plannedSpecialtyDeptCount",
        {"/plannedSpecialtyDeptCount": by(1)},
        has("/layoutByCounty"),
    ),
}


_APPLIED = has("/applicationRoster/0/facilityId")


ROSTERS: Mapping[str, Deed] = {
    "RST-DIV-001": Deed(
        "rosterSubmission",
        "/applicationRoster/0/divisionCode",
        {"/applicationRoster/0/divisionCode": ELSEWHERE},
        _APPLIED,
    ),
    "RST-LVL-001": Deed("rosterSubmission", "/reporterLevel", {"/reporterLevel": "PROVINCE"}),
    "RST-TYP-001": Deed(
        "rosterSubmission",
        "/applicationRoster/0/facilityType",
        {"/applicationRoster/0/facilityType": "CHS"},
        _APPLIED,
    ),
    "RST-UNQ-001": Deed(
        "rosterSubmission", "/applicationRoster", {"/applicationRoster": repeated(0)}, _APPLIED
    ),
}


WRONG_SUBMISSIONS: Mapping[str, Deed] = {**REGIONS, **VILLAGES, **ANNUAL, **PLANS, **ROSTERS}
"""Rule → its fault."""
