"""Faults between records: each makes a small bundle that fails one rule over a group, or one of the header."""

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy

from validator.generate.deeds import STRANGER
from validator.generate.plan import Record

ByType = Mapping[str, Sequence[Record]]
"""Faultless records by type."""

Group = tuple[list[Record], str]
"""Records of a bundle, and the pointer of the finding."""


def _of(records: ByType, record_type: str, **wanted: object) -> list[Record]:
    """Give copies of the records of a type that have these values."""
    found = records.get(record_type, ())
    return [deepcopy(each) for each in found if all(each.get(name) == value for name, value in wanted.items())]


def _twice(record_type: str, at: str) -> Callable[[ByType], Group | None]:
    """Give one thing reported under two record ids."""

    def made(records: ByType) -> Group | None:
        found = _of(records, record_type)[:1]
        return ([found[0], {**found[0], "recordId": "SECOND-REPORT-1"}], f"/records/0/{at}") if found else None

    return made


def _same_revision(records: ByType) -> Group | None:
    found = _of(records, "mobileRound")[:1]
    return ([*found, *deepcopy(found)], "/records/0/recordId") if found else None


def _no_relation(records: ByType) -> Group | None:
    dispatch, relation = _of(records, "dispatchRecord")[:1], _of(records, "supportRelation")
    others = [each for each in relation if dispatch and each["relationId"] != dispatch[0]["relationId"]][:1]
    return ([*dispatch, *others], "/records/0") if others else None


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
            if same and first["recipientFacilityId"] != second["recipientFacilityId"]:
                return [first, {**second, "personRef": first["personRef"]}]
    return []


def _same_day(records: ByType) -> Group | None:
    pair = _two_places(records)
    if not pair:
        return None
    day = pair[0]["startDate"]
    changes: Record = {"isResident": False, "startDate": day, "attendanceDates": [day], "serviceDays": 1}
    return [{**each, **changes} for each in pair], "/records/0/attendanceDates"


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
    return None if pair is None else ([pair[0], {**pair[1], "facilityId": STRANGER}], "/records/0/applicationId")


def _application(records: ByType) -> tuple[Record, Record] | None:
    """Give a self-assessment and the review that followed it."""
    for own in _of(records, "reviewRecord", reviewType="SELF_ASSESSMENT"):
        for other in _of(records, "reviewRecord", applicationId=own["applicationId"]):
            if other["reviewType"] != "SELF_ASSESSMENT":
                return own, other
    return None


GROUPS: Mapping[str, Callable[[ByType], Group | None]] = {
    "BDL-DUP-001": _same_revision,
    "BDL-DUP-002": _twice("dispatchRecord", "dispatchId"),
    "BDL-DUP-003": _twice("mobileRound", "roundId"),
    "BDL-DUP-004": _twice("supportRelation", "relationId"),
    "BDL-PER-001": _same_day,
    "BDL-PER-002": _resident_twice,
    "BDL-REF-001": _no_relation,
    "BDL-REF-002": _other_supporter,
    "RVW-SEQ-001": _assessed_late,
    "RVW-SEQ-002": _two_applicants,
}
"""Rule over a group of records → what fails it."""
