"""What decides who may do what with a record: its type, its submitter, and whom and where it is about."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from validator.jsonvalue import mapping

CONFIRMATION = "confirmation"
WITHDRAWAL = "withdrawal"

_TYPE = re.compile(r"[a-z][A-Za-z]{2,39}\Z")
_RECORD_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{7,63}\Z")
_FACILITY = re.compile(r"[0-9A-HJ-NPQRTUW-Y]{18}(-[0-9A-Z]{1,12})?\Z")
_DIVISION = re.compile(r"[0-9]{6}([0-9]{3}([0-9]{3})?)?\Z")
_GREATEST = 2**53 - 1
_BELOW_A_PARENT = {"VC", "CHS"}

DIVISIONS = ("divisionCode", "inspectedDivisionCode", "recipientDivisionCode", "requesterDivisionCode", "destinationCode")  # fmt: skip
"""Members that say where what a record is about is."""

DOERS: Mapping[str, tuple[str, ...]] = {
    "reviewRecord": ("facilityId",),
    "inspectionRecord": ("inspectedFacilityId", "organisedByFacilityId"),
    "trainingEvent": ("organiserFacilityId", "hostFacilityId"),
    "dispatchRecord": ("supporterFacilityId",),
    "mobileRound": ("providerFacilityId",),
    "remoteServiceSummary": ("providerFacilityId", "requesterFacilityId"),
    "consortium": ("leadFacilityId",),
    "supportRelation": ("supporterFacilityId",),
    CONFIRMATION: ("confirmerFacilityId",),
}
"""Record type → members that name a facility whose doing or state it tells of."""

RECIPIENTS: Mapping[str, tuple[str, ...]] = {
    "dispatchRecord": ("recipientFacilityId",),
    "mobileRound": ("hostFacilityId",),
    "remoteServiceSummary": ("requesterFacilityId",),
}
"""Record type → members that name a facility that receives what it tells of."""

_SELF: Mapping[str, tuple[str, str]] = {
    "reviewRecord": ("reviewType", "SELF_ASSESSMENT"),
    "inspectionRecord": ("inspectionForm", "SELF_CHECK"),
}


@dataclass(frozen=True, slots=True)
class Subject:
    """What a record is about; what it does not say, or says in no proper form, is ``None`` or empty.

    Args:
        record_type: its type.
        record_id: its identifier.
        revision: its revision.
        submitter: facility or authority that submits it.
        submitter_division: where that is.
        divisions: where what it is about is; six, nine or twelve digits.
        doers: facilities whose doing or state it tells of; of a village clinic, the parent too.
        recipients: facilities that receive what it tells of, and so confirm it.
        parent: of a village clinic or station, the parent.
        sector: of a region report, the sector it names.
        is_self: of a review or inspection, whether it is one's own; ``None`` for other types.
        target: of a confirmation or withdrawal, type, identifier and revision of the record it is about.
    """

    record_type: str | None
    record_id: str | None = None
    revision: int | None = None
    submitter: str | None = None
    submitter_division: str | None = None
    divisions: tuple[str, ...] = ()
    doers: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    parent: str | None = None
    sector: str | None = None
    is_self: bool | None = None
    target: tuple[str, str, int] | None = None

    @property
    def concerned(self) -> tuple[str, ...]:
        """Every division it concerns: the submitter's and those of what it is about."""
        own = () if self.submitter_division is None else (self.submitter_division,)
        return tuple(dict.fromkeys((*own, *self.divisions)))

    @property
    def content_type(self) -> str | None:
        """The type whose rules say who may read it: a confirmation or withdrawal goes with what it is about."""
        return self.record_type if self.target is None else self.target[0]


def subject_of(record: object) -> Subject:
    """Read what a record is about, whatever its shape.

    Args:
        record: the parsed record, valid or not.
    """
    found = mapping(record)
    kind = _proper(_TYPE, found.get("recordType"))
    submitter = mapping(found.get("submitter"))
    about = (
        mapping(found["facility"]) if kind == "facilityCapabilityReport" and "facility" in found else found
    )
    sector = found.get("adminSector")
    return Subject(
        record_type=kind,
        record_id=_proper(_RECORD_ID, found.get("recordId")),
        revision=_revision(found.get("revision")),
        submitter=_proper(_FACILITY, submitter.get("facilityId") or submitter.get("authorityId")),
        submitter_division=_proper(_DIVISION, submitter.get("divisionCode")),
        divisions=_all(_DIVISION, about, DIVISIONS),
        doers=_doers(kind, about),
        recipients=_all(_FACILITY, found, RECIPIENTS.get(kind or "", ())),
        parent=_parent(kind, about),
        sector=sector if isinstance(sector, str) else None,
        is_self=_is_self(kind, found),
        target=_target(kind, found),
    )


def _doers(kind: str | None, about: Mapping[str, object]) -> tuple[str, ...]:
    if kind == "facilityCapabilityReport":
        parent = _parent(kind, about)
        return (*_all(_FACILITY, about, ("facilityId",)), *(() if parent is None else (parent,)))
    return _all(_FACILITY, about, DOERS.get(kind or "", ()))


def _parent(kind: str | None, about: Mapping[str, object]) -> str | None:
    below = kind == "facilityCapabilityReport" and about.get("facilityType") in _BELOW_A_PARENT
    return _proper(_FACILITY, about.get("parentFacilityId")) if below else None


def _is_self(kind: str | None, record: Mapping[str, object]) -> bool | None:
    if kind is None or kind not in _SELF:
        return None
    name, code = _SELF[kind]
    return record.get(name) == code


def _target(kind: str | None, record: Mapping[str, object]) -> tuple[str, str, int] | None:
    if kind not in (CONFIRMATION, WITHDRAWAL):
        return None
    verb = "confirms" if kind == CONFIRMATION else "withdraws"
    about = _proper(_TYPE, record.get(f"{verb}RecordType"))
    record_id = _proper(_RECORD_ID, record.get(f"{verb}RecordId"))
    revision = _revision(record.get(f"{verb}Revision"))
    return None if about is None or record_id is None or revision is None else (about, record_id, revision)


def _all(form: re.Pattern[str], record: Mapping[str, object], names: tuple[str, ...]) -> tuple[str, ...]:
    found = (_proper(form, record.get(name)) for name in names)
    return tuple(each for each in found if each is not None)


def _proper(form: re.Pattern[str], value: object) -> str | None:
    return value if isinstance(value, str) and form.match(value) else None


def _revision(value: object) -> int | None:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return value if whole and isinstance(value, int) and 1 <= value <= _GREATEST else None
