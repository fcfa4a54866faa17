"""Faults of registers, and of consortia."""

from collections.abc import Mapping
from functools import partial

from validator.generate.broken.deeds import (
    DROP,
    ELSEWHERE,
    STRANGER,
    Deed,
    has,
    lacks,
    repeated,
    without,
    wrong,
)

_register = partial(Deed, "facilityRegister")
_consortium = partial(Deed, "consortium")
_UNREAL = "2024-02-30"


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
        "/facilities/-/parentFacilityId", {"/complete": False, "/facilities/-/parentFacilityId": wrong}
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
    "CON-ID-001": _consortium("/leadFacilityId", {"/leadFacilityId": wrong, "/members": DROP}),
    "CON-ID-002": _consortium("/members/1/facilityId", {"/members/1/facilityId": wrong}),
    "CON-LED-001": _consortium("/members", {"/members/1/role": "LEAD"}),
    "CON-LED-002": _consortium("/leadFacilityType", {"/leadFacilityType": "THC"}),
    "CON-ORD-002": _consortium("/members/1/leftDate", {"/members/1/leftDate": "2010-01-01"}),
    "CON-UNQ-001": _consortium("/members", {"/members": repeated(1)}),
}


WRONG_REGISTERS: Mapping[str, Deed] = {**REGISTERS, **CONSORTIA}
"""Rule → its fault."""
