"""Submissions: the row is the truth about each; whoever wants to settle one claims it for a while first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, RowMapping, Update, and_, func, insert, or_, select, update

from validator.store.tables import submission

MOST_ATTEMPTS = 20
"""How often a submission that cannot be judged is tried again by itself."""


class State(StrEnum):
    """Where a submission stands."""

    RECEIVED = "received"
    JUDGING = "judging"
    SETTLED = "settled"
    FAILED = "failed"


OPEN = (State.RECEIVED, State.JUDGING, State.FAILED)
"""The states of what is not settled."""


@dataclass(frozen=True, slots=True)
class Submission:
    """One POST; the fields are the columns of the table, moments as text.

    Args:
        id: ``sub_`` and 32 hexadecimal digits that sort by time.
        organisation: whose key it came with.
        key_id: which key.
        idempotency_key: the sender's own name for it.
        test: whether it is kept out of everything real.
        media_type: as sent.
        payload_sha256: digest of the payload.
        payload_sm3: digest of the payload.
        payload_bytes: its length.
        payload_kept: retention has not dropped it.
        received_at: when it was stored.
        state: where it stands.
        worker: who claims it.
        lease_until: until when it is claimed, or when a failed one may be tried again.
        attempts: how often it was claimed.
        judged: records judged so far.
        total: records there are; ``None`` as long as it is not known.
        settled_at: when it was settled.
        verdict: of the report.
        attainment: of the report.
        standard_version: version it was judged by.
        report_sha256: digest of the report.
        accepted: records accepted.
        duplicate: records that were there already.
        refused: records refused.
    """

    id: str
    organisation: str
    key_id: str
    idempotency_key: str
    test: bool
    media_type: str
    payload_sha256: str
    payload_sm3: str
    payload_bytes: int
    received_at: str
    payload_kept: bool = True
    state: str = State.RECEIVED
    worker: str | None = None
    lease_until: str | None = None
    attempts: int = 0
    judged: int = 0
    total: int | None = None
    settled_at: str | None = None
    verdict: str | None = None
    attainment: str | None = None
    standard_version: str | None = None
    report_sha256: str | None = None
    accepted: int = 0
    duplicate: int = 0
    refused: int = 0

    @property
    def is_settled(self) -> bool:
        """Whether it has its receipt."""
        return self.state == State.SETTLED


_NAMES = tuple(each.name for each in fields(Submission))
COLUMNS = tuple(submission.c[name] for name in _NAMES)
"""All but the receipt."""


def add(connection: Connection, new: Submission) -> None:
    """Keep a submission that was received."""
    connection.execute(insert(submission).values({name: getattr(new, name) for name in _NAMES}))


def find(connection: Connection, submission_id: str) -> Submission | None:
    """Give a submission."""
    return _one(connection, submission.c.id == submission_id)


def find_by_key(
    connection: Connection, organisation: str, idempotency_key: str, *, test: bool
) -> Submission | None:
    """Give the submission that an organisation named so, among its tests or its real ones."""
    named = and_(
        submission.c.organisation == organisation,
        submission.c.test == test,
        submission.c.idempotency_key == idempotency_key,
    )
    return _one(connection, named)


def receipt(connection: Connection, submission_id: str) -> bytes | None:
    """Give a receipt, byte for byte as it was signed; ``None`` before there is one."""
    query = select(submission.c.receipt).where(submission.c.id == submission_id)
    return connection.execute(query).scalar_one_or_none()


def claim(connection: Connection, submission_id: str, worker: str, now: str, until: str) -> bool:
    """Claim a submission for a while; tell whether nobody else has it.

    Args:
        connection: a writer's.
        submission_id: which one.
        worker: who claims it.
        now: this moment.
        until: when the claim ends by itself.
    """
    free = update(submission).where(submission.c.id == submission_id, _free(now))
    attempts = submission.c.attempts + 1
    changed = free.values(state=State.JUDGING, worker=worker, lease_until=until, attempts=attempts)
    return connection.execute(changed).rowcount == 1


def progress(
    connection: Connection, submission_id: str, worker: str, far: tuple[int, int], until: str
) -> None:
    """Say how far a claimed submission is, which also keeps the claim.

    Args:
        connection: a writer's.
        submission_id: which one.
        worker: who claims it.
        far: records judged, and records there are.
        until: when the claim ends by itself.
    """
    mine = _claimed(submission_id, worker).values(judged=far[0], total=far[1], lease_until=until)
    connection.execute(mine)


def fail(connection: Connection, submission_id: str, worker: str, again_at: str) -> None:
    """Write down that a claimed submission could not be judged, and when it may be tried again."""
    failed = _claimed(submission_id, worker).values(state=State.FAILED, lease_until=again_at, worker=None)
    connection.execute(failed)


def settle(connection: Connection, submission_id: str, outcome: Mapping[str, Any]) -> bool:
    """Write what became of a submission, once; tell whether this was the first to do so.

    Args:
        connection: a writer's.
        submission_id: which one.
        outcome: columns and their values.
    """
    unsettled = update(submission).where(
        submission.c.id == submission_id, submission.c.state != State.SETTLED
    )
    values = {**outcome, "state": State.SETTLED, "lease_until": None, "worker": None}
    return connection.execute(unsettled.values(values)).rowcount == 1


def unsettled(connection: Connection, now: str, limit: int = 1000) -> list[str]:
    """Give the submissions that nobody is settling now, oldest first: what a crash left behind too."""
    query = (
        select(submission.c.id)
        .where(_free(now), submission.c.attempts < MOST_ATTEMPTS)
        .order_by(submission.c.id)
        .limit(limit)
    )
    return [row.id for row in connection.execute(query)]


def count_open(connection: Connection, organisation: str | None = None) -> int:
    """Count the submissions that are not settled, of one organisation or of all."""
    query = select(func.count()).where(submission.c.state != State.SETTLED)
    if organisation is not None:
        query = query.where(submission.c.organisation == organisation)
    return int(connection.execute(query).scalar_one())


@dataclass(frozen=True, slots=True)
class Waiting:
    """The submissions of one state that are not settled.

    Args:
        state: the state.
        count: how many.
        oldest: when the first of them was received.
    """

    state: str
    count: int
    oldest: str


def waiting(connection: Connection) -> list[Waiting]:
    """Count what is not settled, by state."""
    query = (
        select(submission.c.state, func.count(), func.min(submission.c.received_at))
        .where(submission.c.state.in_(OPEN))
        .group_by(submission.c.state)
    )
    return [Waiting(*row) for row in connection.execute(query)]


def count_since(connection: Connection, organisation: str, since: str) -> tuple[int, int]:
    """Count the submissions of an organisation since a moment, and their bytes."""
    query = select(func.count(), func.coalesce(func.sum(submission.c.payload_bytes), 0)).where(
        submission.c.organisation == organisation, submission.c.received_at >= since
    )
    count, size = connection.execute(query).one()
    return int(count), int(size)


def listed(
    connection: Connection, wanted: Sequence[ColumnElement[bool]], before: str | None, limit: int
) -> list[Submission]:
    """Give submissions, newest first.

    Args:
        connection: any.
        wanted: conditions, all of which must hold.
        before: id of the submission before which to begin; ``None`` for the newest.
        limit: how many at most.
    """
    conditions = [*wanted, *([submission.c.id < before] if before else [])]
    query = select(*COLUMNS).where(*conditions).order_by(submission.c.id.desc()).limit(limit)
    return [_row(row) for row in connection.execute(query).mappings()]


def _claimed(submission_id: str, worker: str) -> Update:
    claimed = (submission.c.id == submission_id, submission.c.worker == worker)
    return update(submission).where(*claimed, submission.c.state == State.JUDGING)


def _free(now: str) -> ColumnElement[bool]:
    waiting = submission.c.state.in_((State.JUDGING, State.FAILED))
    return or_(submission.c.state == State.RECEIVED, and_(waiting, submission.c.lease_until < now))


def _one(connection: Connection, condition: ColumnElement[bool]) -> Submission | None:
    row = connection.execute(select(*COLUMNS).where(condition)).mappings().first()
    return None if row is None else _row(row)


def _row(found: RowMapping) -> Submission:
    return Submission(**{name: found[name] for name in _NAMES})
