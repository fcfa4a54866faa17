"""Taking a submission: it is safe in the store before anything is acknowledged."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from validator.access import Grant
from validator.canonical import timestamp
from validator.chain import Event, Fact
from validator.exchange.body import Body
from validator.exchange.context import Exchange, IdempotencyConflict, QuotaExceeded
from validator.store import audit, blobs, submissions
from validator.store.submissions import Submission

_SOON = 5
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a sender sends.

    Args:
        idempotency_key: the sender's own name for it.
        media_type: what it says it is.
        body: the payload, unpacked.
    """

    idempotency_key: str
    media_type: str
    body: Body


@dataclass(frozen=True, slots=True)
class Received:
    """A submission that is safe.

    Args:
        submission: as it stands.
        replayed: it had been received before.
    """

    submission: Submission
    replayed: bool


def receive(exchange: Exchange, sender: Grant, incoming: Incoming) -> Received:
    """Take a submission, or find the one that came with the same key before.

    Raises:
        IdempotencyConflict: the key came before with another body.
        QuotaExceeded: the sender has to wait.
        StoreUnavailable: the store cannot be written; nothing was taken.
    """
    now = exchange.clock()
    with exchange.store.write() as connection:
        name, test = incoming.idempotency_key, sender.test
        held = submissions.find_by_key(connection, sender.organisation, name, test=test)
        if held is None:
            _hold_to_quota(connection, exchange, sender, now)
            return Received(_kept(connection, sender, incoming, now), replayed=False)
        same = held.payload_sha256 == incoming.body.digests.sha256
        if not same:
            audit.append(connection, _conflict(held, sender, now))
    if not same:
        raise IdempotencyConflict(held.id)
    return Received(held, replayed=True)


def _kept(connection: Connection, sender: Grant, incoming: Incoming, now: datetime) -> Submission:
    digests = incoming.body.digests
    new = Submission(
        id=new_id(now),
        organisation=sender.organisation,
        key_id=sender.key_id,
        idempotency_key=incoming.idempotency_key,
        test=sender.test,
        media_type=incoming.media_type,
        payload_sha256=digests.sha256,
        payload_sm3=digests.sm3,
        payload_bytes=digests.bytes,
        received_at=timestamp(now),
    )
    blobs.put(connection, digests.sha256, incoming.body.pieces())
    submissions.add(connection, new)
    detail: dict[str, Fact] = {"sha256": digests.sha256, "bytes": digests.bytes, "test": sender.test}
    audit.append(
        connection,
        Event(
            new.received_at, "submission.received", sender.organisation, sender.key_id, new.id, "done", detail
        ),
    )
    return new


def new_id(now: datetime) -> str:
    """Give the id of a new submission: a UUID of version 7, so that ids sort by time.

    Source: RFC 9562, section 5.7.
    """
    milliseconds = int(now.timestamp() * 1000)
    chance = secrets.randbits(74)
    value = (
        (milliseconds << 80) | (0x7 << 76) | ((chance >> 62) << 64) | (0b10 << 62) | (chance & (1 << 62) - 1)
    )
    return f"sub_{value:032x}"


def _hold_to_quota(connection: Connection, exchange: Exchange, sender: Grant, now: datetime) -> None:
    """Refuse what is more than is taken now.

    Raises:
        QuotaExceeded: it is.
    """
    organisation, quota = sender.organisation, exchange.policy.quota
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    tomorrow = round((today + _DAY - now).total_seconds()) + 1
    count, size = submissions.count_since(connection, organisation, timestamp(today))
    bounds = (
        ("queue", submissions.count_open(connection), exchange.policy.most_open, _SOON),
        ("openSubmissions", submissions.count_open(connection, organisation), quota.open_submissions, _SOON),
        ("dailySubmissions", count, quota.daily_submissions, tomorrow),
        ("dailyBytes", size, quota.daily_bytes, tomorrow),
    )
    for which, held, most, wait in bounds:
        if held >= most:
            raise QuotaExceeded(which, wait)


def _conflict(held: Submission, sender: Grant, now: datetime) -> Event:
    reason = {"reason": "idempotencyConflict"}
    return Event(
        timestamp(now), "submission.received", sender.organisation, sender.key_id, held.id, "denied", reason
    )
