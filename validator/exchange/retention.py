"""Retention: what is dropped after how long. Receipts, reports, accepted records and the audit trail stay."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from validator.canonical import timestamp
from validator.chain import Event, Fact
from validator.exchange.context import Exchange
from validator.store import audit, dropping

_AT_ONCE = 200

_Old = Callable[[Connection, str, int], Sequence[tuple[str, str]]]
_Drop = Callable[[Connection, str, str], None]


@dataclass(frozen=True, slots=True)
class Retention:
    """After how many days what is dropped; 0 for never.

    Args:
        payload_days: the payloads of settled submissions; their digests stay in the receipts.
        test_days: test submissions with everything that came of them.
    """

    payload_days: int = 0
    test_days: int = 0


@dataclass(frozen=True, slots=True)
class Dropped:
    """What was dropped: how many payloads, and how many test submissions."""

    payloads: int
    tests: int


def apply(exchange: Exchange, now: datetime, retention: Retention) -> Dropped:
    """Drop what is older than its time, a few hundred a transaction; it may be stopped and begun again at any moment.

    Args:
        exchange: the instance.
        now: this moment.
        retention: after how long.

    Raises:
        StoreUnavailable: the store cannot be written.
    """
    tests = _drop(exchange, now, retention.test_days, dropping.old_tests, dropping.drop_test)
    payloads = _drop(exchange, now, retention.payload_days, dropping.old_payloads, dropping.drop_payload)
    if tests or payloads:
        detail: dict[str, Fact] = {"payloads": payloads, "tests": tests}
        with exchange.store.write() as connection:
            audit.append(connection, Event(timestamp(now), "retention.applied", detail=detail))
    return Dropped(payloads, tests)


def _drop(exchange: Exchange, now: datetime, days: int, old: _Old, drop: _Drop) -> int:
    if not days:
        return 0
    before, dropped = timestamp(now - timedelta(days=days)), 0
    while True:
        with exchange.store.write() as connection:
            several = old(connection, before, _AT_ONCE)
            for submission_id, sha256 in several:
                drop(connection, submission_id, sha256)
        dropped += len(several)
        if len(several) < _AT_ONCE:
            return dropped
