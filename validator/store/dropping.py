"""Forgetting by retention: the only deletions there are."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, exists, select, update

from validator.store import blobs
from validator.store.submissions import State
from validator.store.tables import (
    record,
    record_content,
    submission,
    submission_division,
    submission_facility,
    submission_item,
)


def old_payloads(connection: Connection, before: str, limit: int) -> Sequence[tuple[str, str]]:
    """Give settled submissions received before a moment whose payload is kept: id and digest of the payload."""
    return _old(connection, before, limit, kept=True, test=None)


def old_tests(connection: Connection, before: str, limit: int) -> Sequence[tuple[str, str]]:
    """Give settled test submissions received before a moment: id and digest of the payload."""
    return _old(connection, before, limit, kept=None, test=True)


def drop_payload(connection: Connection, submission_id: str, sha256: str) -> None:
    """Forget the payload of a submission; the bytes stay as long as another submission needs them."""
    dropped = update(submission).where(submission.c.id == submission_id)
    connection.execute(dropped.values(payload_kept=False))
    _drop_unneeded(connection, sha256)


def drop_test(connection: Connection, submission_id: str, sha256: str) -> None:
    """Forget a test submission with everything that came of it."""
    query = select(submission.c.report_sha256).where(submission.c.id == submission_id)
    report = connection.execute(query).scalar_one()
    contents = [
        row.sha256
        for row in connection.execute(
            select(record.c.sha256).where(record.c.submission_id == submission_id, record.c.test)
        )
    ]
    connection.execute(delete(record).where(record.c.submission_id == submission_id, record.c.test))
    for sha in sorted(set(contents)):
        needed = exists().where(record.c.sha256 == sha)
        connection.execute(delete(record_content).where(record_content.c.sha256 == sha, ~needed))
    for table in (submission_item, submission_facility, submission_division):
        connection.execute(delete(table).where(table.c.submission_id == submission_id))
    connection.execute(delete(submission).where(submission.c.id == submission_id))
    for digest in (sha256, report):
        if digest is not None:
            _drop_unneeded(connection, digest)


def _old(
    connection: Connection, before: str, limit: int, *, kept: bool | None, test: bool | None
) -> Sequence[tuple[str, str]]:
    query = select(submission.c.id, submission.c.payload_sha256).where(
        submission.c.state == State.SETTLED, submission.c.received_at < before
    )
    if kept is not None:
        query = query.where(submission.c.payload_kept == kept)
    if test is not None:
        query = query.where(submission.c.test == test)
    found = connection.execute(query.order_by(submission.c.id).limit(limit))
    return [(row.id, row.payload_sha256) for row in found]


def _drop_unneeded(connection: Connection, sha256: str) -> None:
    """Forget bytes that no submission needs, neither as a payload that is kept nor as a report."""
    as_payload = (submission.c.payload_sha256 == sha256) & submission.c.payload_kept
    needed = select(submission.c.id).where(as_payload | (submission.c.report_sha256 == sha256)).limit(1)
    if connection.execute(needed).first() is None:
        blobs.drop(connection, sha256)
