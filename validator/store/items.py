"""What became of each record of a submission when it was settled; written once, never changed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

from sqlalchemy import Connection, insert, select

from validator.store.tables import submission_division, submission_facility, submission_item


@dataclass(frozen=True, slots=True)
class Item:
    """One record of a submission.

    Args:
        position: its place, from 0.
        pointer: where it stands in the payload.
        status: ``accepted``, ``duplicate`` or ``refused``.
        verdict: of its report.
        subject: as JSON, what decides who may read it.
        reason: code of why it was refused.
        record_type: as declared, and so on; ``None`` where it cannot be read.
        record_id: its id.
        revision: its number.
        sha256: digest of its canonical form.
        year: the year it speaks of.
        first_submission: of a duplicate, the submission that was accepted with it.
    """

    position: int
    pointer: str
    status: str
    verdict: str
    subject: str
    reason: str | None = None
    record_type: str | None = None
    record_id: str | None = None
    revision: int | None = None
    sha256: str | None = None
    year: int | None = None
    first_submission: str | None = None


_NAMES = tuple(each.name for each in fields(Item))


def add(connection: Connection, submission_id: str, items: Sequence[Item]) -> None:
    """Keep what became of the records of a submission."""
    rows = [
        {"submission_id": submission_id, **{name: getattr(each, name) for name in _NAMES}} for each in items
    ]
    if rows:
        connection.execute(insert(submission_item), rows)


def add_places(
    connection: Connection, submission_id: str, facilities: Iterable[str], divisions: Iterable[str]
) -> None:
    """Keep the facilities and divisions by which a submission is found."""
    facility_rows = [
        {"submission_id": submission_id, "facility_id": each} for each in sorted(set(facilities))
    ]
    division_rows = [{"submission_id": submission_id, "division": each} for each in sorted(set(divisions))]
    for table, rows in ((submission_facility, facility_rows), (submission_division, division_rows)):
        if rows:
            connection.execute(insert(table), rows)


def listed(
    connection: Connection, submission_id: str, after: int = -1, limit: int | None = None
) -> list[Item]:
    """Give what became of the records of a submission, in their order.

    Args:
        connection: any.
        submission_id: which submission.
        after: the position after which to begin.
        limit: how many at most; all when ``None``.
    """
    query = (
        select(*(submission_item.c[name] for name in _NAMES))
        .where(submission_item.c.submission_id == submission_id, submission_item.c.position > after)
        .order_by(submission_item.c.position)
        .limit(limit)
    )
    found = connection.execute(query).mappings()
    return [Item(**{name: row[name] for name in _NAMES}) for row in found]


def subjects(connection: Connection, submission_id: str) -> list[str]:
    """Give what decides who may read a submission, as JSON, each different one once."""
    query = select(submission_item.c.subject).where(submission_item.c.submission_id == submission_id)
    return [row.subject for row in connection.execute(query.distinct())]
