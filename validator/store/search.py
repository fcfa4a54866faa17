"""Conditions by which submissions are found; each condition holds for a submission as a whole."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, exists, or_

from validator.store.tables import submission, submission_division, submission_facility, submission_item

_CORPS = ("660000", "65")
"""The cities of the Corps report through it but bear codes of Xinjiang. Source: ``schemas/codelists/provinces.csv``."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What is wanted; ``None`` for no matter.

    Args:
        facility: a facility that a record speaks of.
        record_type: the type of a record.
        year: the year of a record; together with a type, of a record of that type.
        verdict: of the whole.
        status: where it stands.
        test: test submissions, or the real ones.
    """

    facility: str | None = None
    record_type: str | None = None
    year: int | None = None
    verdict: str | None = None
    status: str | None = None
    test: bool = False

    def conditions(self) -> list[ColumnElement[bool]]:
        """Give the conditions, all of which must hold."""
        found = [submission.c.test == self.test]
        if self.verdict is not None:
            found.append(submission.c.verdict == self.verdict)
        if self.status is not None:
            found.append(submission.c.state == self.status)
        if self.facility is not None:
            spoken_of = submission_facility.c.submission_id == submission.c.id
            found.append(exists().where(spoken_of, submission_facility.c.facility_id == self.facility))
        if self.record_type is not None or self.year is not None:
            found.append(self._has_record())
        return found

    def _has_record(self) -> ColumnElement[bool]:
        wanted: list[ColumnElement[bool]] = [submission_item.c.submission_id == submission.c.id]
        if self.record_type is not None:
            wanted.append(submission_item.c.record_type == self.record_type)
        if self.year is not None:
            wanted.append(submission_item.c.year == self.year)
        return exists().where(and_(*wanted))


def near(own: frozenset[str], divisions: frozenset[str]) -> ColumnElement[bool]:
    """Give a condition that holds at least for every submission that somebody may read.

    Args:
        own: the identifiers somebody speaks for.
        divisions: six-digit codes; ``000000`` for the whole country.
    """
    here = submission_division.c.submission_id == submission.c.id
    begins = [submission_division.c.division.startswith(_stem(each)) for each in sorted(divisions)]
    facility = exists().where(
        submission_facility.c.submission_id == submission.c.id,
        or_(*(submission_facility.c.facility_id.startswith(each, autoescape=True) for each in sorted(own))),
    )
    posted = submission.c.organisation.in_(sorted(own))
    return or_(posted, facility, exists().where(here, or_(*begins)) if begins else posted)


def _stem(division: str) -> str:
    """Give the digits that everything in a division begins with."""
    if division == _CORPS[0]:
        return _CORPS[1]
    while division.endswith("00"):
        division = division.removesuffix("00")
    return division
