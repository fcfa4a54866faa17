"""Settling a submission: claim it, judge it, and write everything that comes of it in one transaction.

Killed at any moment, it leaves either an unsettled row, which anyone may claim once the lease is over, or a settled one.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection

from validator import receipt
from validator.access import Grant
from validator.canonical import Digests, canonical, digests, moment, timestamp
from validator.chain import Event, Fact
from validator.exchange import contributing, describing
from validator.exchange.arrival import Arrival, arrivals
from validator.exchange.context import Exchange, JudgingFailed
from validator.exchange.contributing import Sheets
from validator.exchange.deciding import ACCEPTED, ACCESS, Bringing, Decision, Ledger, named_ids
from validator.exchange.describing import Settlement
from validator.receipt import Issuer
from validator.report import Report
from validator.signing import public_key
from validator.store import StoreUnavailable, audit, blobs, items, publickeys, records, submissions
from validator.store.keys import Keys
from validator.store.submissions import Submission

_TOLD_EVERY = 200
"""After how many records of a bundle the progress is written down."""


@dataclass(frozen=True, slots=True)
class _Judgement:
    """What judging found, before anything is decided."""

    report: Report
    data: bytes
    digests: Digests
    arrivals: tuple[Arrival, ...]
    sheets: Sheets


def settle(exchange: Exchange, submission_id: str, worker: str) -> Submission:
    """Settle a submission, or find that it is settled, or being settled by somebody else.

    Args:
        exchange: the instance.
        submission_id: which one.
        worker: who does it; a name that nobody else bears now.

    Returns:
        The submission as it stands then.

    Raises:
        LookupError: there is no such submission.
        JudgingFailed: a fault of ours; it will be tried again.
        StoreUnavailable: the store cannot be reached; the claim ends by itself.
    """
    found, mine = _claim(exchange, submission_id, worker)
    if not mine:
        return found
    try:
        judgement = _judge(exchange, found, worker)
        return _write(exchange, found, judgement)
    except StoreUnavailable:
        raise
    except Exception as error:
        _fail(exchange, submission_id, worker)
        raise JudgingFailed(submission_id) from error


def _claim(exchange: Exchange, submission_id: str, worker: str) -> tuple[Submission, bool]:
    now = timestamp(exchange.clock())
    with exchange.store.write() as connection:
        mine = submissions.claim(connection, submission_id, worker, now, _lease_end(exchange))
        return _find(connection, submission_id), mine


def _judge(exchange: Exchange, found: Submission, worker: str) -> _Judgement:
    with exchange.store.read() as connection:
        data = blobs.read(connection, found.payload_sha256)
    report = exchange.check(data, exchange.standards, progress=_Progress(exchange, found.id, worker))
    written = report.to_bytes()
    records = arrivals(data, report)
    acceptable = [each for each in records if each.verdict in exchange.policy.accepted_verdicts]
    sheets = contributing.harvested([] if found.test else acceptable, exchange.standards)
    return _Judgement(report, written, digests(written), records, sheets)


class _Progress:
    """Writes down how far a judgement is, which also keeps the claim.

    Args:
        exchange: the instance.
        submission_id: what is judged.
        worker: who judges it.
    """

    def __init__(self, exchange: Exchange, submission_id: str, worker: str) -> None:
        self._exchange = exchange
        self._named = (submission_id, worker)

    def __call__(self, judged: int, total: int) -> None:
        """Take note of a record that was judged."""
        if judged % _TOLD_EVERY or judged == total:
            return
        until = _lease_end(self._exchange)
        with self._exchange.store.write() as connection:
            submissions.progress(connection, *self._named, (judged, total), until)


def _lease_end(exchange: Exchange) -> str:
    return timestamp(exchange.clock() + timedelta(seconds=exchange.policy.lease_seconds))


def _write(exchange: Exchange, found: Submission, judgement: _Judgement) -> Submission:
    """Write everything that comes of a judgement, unless somebody did already."""
    at = timestamp(exchange.clock())
    with exchange.store.write() as connection:
        if not _find(connection, found.id).is_settled:
            decisions = _decide(connection, exchange, found, judgement, at)
            settlement = Settlement(found, judgement.report, judgement.digests, decisions, at)
            items.add(connection, found.id, [describing.item(each) for each in decisions])
            items.add_places(connection, found.id, *describing.places(judgement.arrivals))
            blobs.put_whole(connection, judgement.digests.sha256, judgement.data)
            outcome = describing.outcome(settlement) | {"receipt": _receipt(connection, exchange, settlement)}
            submissions.settle(connection, found.id, outcome)
            _audit(connection, settlement)
        return _find(connection, found.id)


def _decide(
    connection: Connection, exchange: Exchange, found: Submission, judgement: _Judgement, at: str
) -> tuple[Decision, ...]:
    """Decide on every record, and write what that does to the records that are kept."""

    def contents(sha256: str) -> Mapping[str, object]:
        content: Mapping[str, object] = json.loads(records.content(connection, sha256))
        return content

    sender = _sender(connection, found)
    held = records.named(connection, named_ids(judgement.arrivals), test=found.test)
    bringing = Bringing(found.id, sender, exchange.inventory, exchange.policy.accepted_verdicts, at)
    ledger = Ledger(held, contents, bringing)
    decisions = ledger.decide(judgement.arrivals)
    for each in ledger.changed:
        records.update_state(connection, each)
    taken = {each.arrival.sha256: each.arrival for each in decisions if each.status == ACCEPTED}
    records.keep_contents(
        connection, {key: each.content for key, each in taken.items() if key and each.content}
    )
    sequences = records.add(connection, ledger.added)
    if not found.test:
        places = {each.position: sequence for sequence, each in zip(sequences, ledger.added, strict=True)}
        contributing.add(connection, exchange.standards, places, judgement.sheets)
    return decisions


def _sender(connection: Connection, found: Submission) -> Grant:
    """Give what the key allowed it came with; a key revoked since was good when it came."""
    stored = Keys(connection).find(found.key_id)
    if stored is None:
        raise LookupError(found.key_id)
    return stored.grant


def _receipt(connection: Connection, exchange: Exchange, settlement: Settlement) -> bytes:
    """Give the signed receipt, and keep the public keys it can be checked with."""
    ring = exchange.ring()
    kept = ring.key_set().merged(public_key(each) for each in publickeys.listed(connection))
    publickeys.keep(connection, (each.to_document() for each in kept.keys))
    unsigned = describing.receipt_of(settlement, Issuer(ring.issuer, exchange.key_set_url))
    return canonical(receipt.signed(unsigned, ring.signers(moment(settlement.at))))


def _audit(connection: Connection, settlement: Settlement) -> None:
    """Write down every kind of rejected attempt, and the settlement."""
    found = settlement.submission
    actor = (found.organisation, found.key_id, found.id)
    denied = [each.reason for each in settlement.decisions if (each.reason or "").startswith(ACCESS)]
    for reason in sorted(set(filter(None, denied))):
        refused: dict[str, Fact] = {"reason": reason, "records": denied.count(reason)}
        audit.append(connection, Event(settlement.at, "record.refused", *actor, "denied", refused))
    settled: dict[str, Fact] = {
        "verdict": str(settlement.report.verdict),
        "report": settlement.digests.sha256,
        **settlement.counts,
    }
    audit.append(connection, Event(settlement.at, "submission.settled", *actor, "done", settled))


def _fail(exchange: Exchange, submission_id: str, worker: str) -> None:
    again = exchange.clock() + timedelta(seconds=exchange.policy.retry_seconds)
    with exchange.store.write() as connection:
        submissions.fail(connection, submission_id, worker, timestamp(again))


def _find(connection: Connection, submission_id: str) -> Submission:
    found = submissions.find(connection, submission_id)
    if found is None:
        raise LookupError(submission_id)
    return found
