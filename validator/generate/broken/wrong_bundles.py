"""Faults between records whose records have to be searched for: pairs of dispatches, rosters and their register."""

from collections.abc import Callable, Mapping
from copy import deepcopy

from validator.generate.broken.deeds import STRANGER
from validator.generate.broken.gatherings import ByType, Group
from validator.generate.broken.shapes import day_after
from validator.generate.broken.spots import existing
from validator.generate.plan import Record


def _of(records: ByType, record_type: str, **wanted: object) -> list[Record]:
    """Give copies of the records of a type that have these values."""
    found = records.get(record_type, ())
    return [
        deepcopy(each) for each in found if all(each.get(name) == value for name, value in wanted.items())
    ]


def _twice(record_type: str, at: str) -> Callable[[ByType], Group | None]:
    """Give one thing reported under two record ids."""

    def made(records: ByType) -> Group | None:
        found = _of(records, record_type)[:1]
        changes = {"recordId": "SECOND-REPORT-1"} | (
            {"personRef": "P-ANOTHER-1"} if at == "dispatchId" else {}
        )
        return ([found[0], {**found[0], **changes}], f"/records/0/{at}") if found else None

    return made


def _same_revision(records: ByType) -> Group | None:
    found = _of(records, "mobileRound")[:1]
    return ([*found, *deepcopy(found)], "/records/0/recordId") if found else None


def _no_relation(records: ByType) -> Group | None:
    dispatch, relation = _of(records, "dispatchRecord")[:1], _of(records, "supportRelation")
    others = [each for each in relation if dispatch and each["relationId"] != dispatch[0]["relationId"]][:1]
    return ([*dispatch, *others], "/records/0/relationId") if others else None


def _other_supporter(records: ByType) -> Group | None:
    dispatch = _of(records, "dispatchRecord")[:1]
    if not dispatch:
        return None
    relation = _of(records, "supportRelation", relationId=dispatch[0]["relationId"])[:1]
    return ([{**dispatch[0], "supporterFacilityId": STRANGER}, *relation], "/records/0") if relation else None


def _two_places(records: ByType) -> list[Record]:
    """Give two dispatches of one supporter to two recipients, made those of one person."""
    found = _of(records, "dispatchRecord")
    for first in found:
        for second in found:
            same = first["supporterFacilityId"] == second["supporterFacilityId"]
            of_one_year = first["asOfDate"] == second["asOfDate"]
            if same and of_one_year and first["recipientFacilityId"] != second["recipientFacilityId"]:
                return [first, {**second, "personRef": first["personRef"]}]
    return []


def _same_day(records: ByType) -> Group | None:
    pair = _two_places(records)
    if not pair:
        return None
    day = pair[0]["startDate"]
    changes: Record = {"isResident": False, "startDate": day, "attendanceDates": [day]}
    kept = [{name: value for name, value in each.items() if name != "serviceDays"} for each in pair]
    return [{**each, **changes} for each in kept], "/records/0/attendanceDates"


def _days_twice(records: ByType) -> Group | None:
    found = _of(records, "dispatchRecord", licenceType="PHYSICIAN")[:1]
    again: Record = {"recordId": "SECOND-DISPATCH-1", "dispatchId": "SECOND-DISPATCH-1"}
    return ([*found, {**found[0], **again}], "/records/0/serviceDays") if found else None


def _again_related(records: ByType) -> Group | None:
    found = _of(records, "supportRelation", relationMode="ONE_TO_MANY")[:1]
    again: Record = {"recordId": "SECOND-RELATION-1", "relationId": "SECOND-RELATION-1"}
    return ([*found, {**found[0], **again}], "/records/0/relationId") if found else None


def _paired_twice(records: ByType) -> Group | None:
    found = _of(records, "supportRelation", relationMode="ONE_TO_ONE")[:1]
    again: Record = {"recordId": "SECOND-RELATION-1", "relationId": "SECOND-RELATION-1"}
    other: Record = {"recipientFacilityId": STRANGER, "leadFacilityId": STRANGER}
    return ([*found, {**found[0], **again, **other}], "/records/0/relationMode") if found else None


def _rosters(records: ByType, name: str) -> tuple[Record, Record] | None:
    """Give an annual submission whose roster is not empty, and the province's register of that year."""
    for annual in _of(records, "annualSubmission"):
        for register in _of(records, "facilityRegister", divisionCode=annual["divisionCode"]):
            if annual[name] and str(register["asOfDate"]).startswith(str(annual["reportYear"])):
                return register, annual
    return None


def _not_recommended(records: ByType) -> Group | None:
    pair = _rosters(records, "recommendedRoster")
    if pair is None:
        return None
    listed = existing(pair[1], "/recommendedRoster/0/facilityId")
    facilities = pair[0]["facilities"]
    for each in facilities if isinstance(facilities, list) else ():
        if listed is not None and each["facilityId"] == listed.value:
            each["capabilityLevel"] = "BASIC"
    return [*pair], "/records/1/recommendedRoster/0/facilityId"


def _left_out(records: ByType) -> Group | None:
    pair = _rosters(records, "recommendedRoster")
    if pair is None:
        return None
    roster = pair[1]["recommendedRoster"]
    shorter: Record = {"recommendedRoster": roster[1:] if isinstance(roster, list) else [], "counts": {}}
    return [pair[0], {**pair[1], **shorter}], "/records/1/recommendedRoster"


def _other_day(records: ByType) -> Group | None:
    pair = _rosters(records, "newCommunityHospitalRoster")
    if pair is None:
        return None
    listed = existing(pair[1], "/newCommunityHospitalRoster/0/date")
    if listed is not None:
        listed.put(day_after(str(listed.value), -1))
    return [*pair], "/records/1/newCommunityHospitalRoster/0/facilityId"


def _resident_twice(records: ByType) -> Group | None:
    kept = ("attendanceDates", "endDate", "endReason")
    pair = [
        {**{name: value for name, value in each.items() if name not in kept}, "isResident": True}
        for each in _two_places(records)
    ]
    return (pair, "/records/0/startDate") if pair else None


def _assessed_late(records: ByType) -> Group | None:
    pair = _application(records)
    if pair is None:
        return None
    return [{**pair[0], "reviewDate": pair[0]["asOfDate"]}, pair[1]], "/records/0/reviewDate"


def _two_applicants(records: ByType) -> Group | None:
    pair = _application(records)
    return (
        None if pair is None else ([pair[0], {**pair[1], "facilityId": STRANGER}], "/records/0/applicationId")
    )


def _application(records: ByType) -> tuple[Record, Record] | None:
    """Give a self-assessment and the review that followed it."""
    for own in _of(records, "reviewRecord", reviewType="SELF_ASSESSMENT"):
        for other in _of(records, "reviewRecord", applicationId=own["applicationId"]):
            if other["reviewType"] != "SELF_ASSESSMENT":
                return own, other
    return None


WRONG_BUNDLES: Mapping[str, Callable[[ByType], Group | None]] = {
    "BDL-DUP-001": _same_revision,
    "BDL-DUP-002": _twice("dispatchRecord", "dispatchId"),
    "BDL-DUP-003": _twice("mobileRound", "roundId"),
    "BDL-DUP-004": _twice("supportRelation", "relationId"),
    "BDL-PER-001": _same_day,
    "BDL-PER-002": _resident_twice,
    "BDL-PER-003": _days_twice,
    "BDL-REF-001": _no_relation,
    "BDL-REF-002": _other_supporter,
    "REL-DUP-001": _again_related,
    "REL-MOD-001": _paired_twice,
    "ANN-ROS-001": _not_recommended,
    "ANN-ROS-002": _left_out,
    "ANN-ROS-003": _other_day,
    "RVW-SEQ-001": _assessed_late,
    "RVW-SEQ-002": _two_applicants,
}
"""Rule over a group of records → what fails it."""
