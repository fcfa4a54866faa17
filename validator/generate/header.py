"""The header all records share."""

from validator.generate.facilities import Authority, Facility
from validator.generate.plan import Record

VERSION = "1.1"
"""Version of the standard the generated records declare."""


def end_of(year: int) -> str:
    """Give the last day of a year."""
    return f"{year}-12-31"


def by_facility(facility: Facility, division: str = "") -> Record:
    """Write down a facility as submitter."""
    return {"facilityId": facility.id, "name": facility.name, "divisionCode": division or facility.division}


def by_authority(authority: Authority) -> Record:
    """Write down a health commission as submitter."""
    return {"authorityId": authority.id, "name": authority.name, "divisionCode": authority.division}


def header(record_type: str, record_id: str, submitter: Record, as_of: str, revision: int = 1) -> Record:
    """Write a record's header.

    Args:
        record_type: its ``recordType``.
        record_id: its ``recordId``.
        submitter: who sends it.
        as_of: its ``asOfDate``.
        revision: which revision; a later one names the one before it as superseded.
    """
    opening: Record = {
        "recordType": record_type,
        "standardVersion": VERSION,
        "recordId": record_id,
        "revision": revision,
    }
    if revision > 1:
        opening["supersedes"] = revision - 1
    return {**opening, "submitter": submitter, "asOfDate": as_of}
