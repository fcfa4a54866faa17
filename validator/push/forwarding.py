"""Forwarding what is held: from where the last receipt left off, batch by batch, each receipt kept before the next."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from validator.canonical import timestamp
from validator.chain import Event
from validator.jsonvalue import mapping, sequence
from validator.push.batch import MOST_RECORDS, Batch, Forwarder, Held, batches, idempotency_key
from validator.push.delivery import Delivery, Receiver
from validator.push.faults import PushFailed, TooLarge
from validator.store import Store, audit, forwards, records
from validator.store.forwards import Forwarded, Refusal

_REFUSED = "refused"
_TOO_LARGE = "too-large"
_OTHER_WORLD = (
    "对方平台把报送记为{kind}，与所送的不符；请换用对方发放的{wanted}密钥，再运行一次"
    " / the other platform counts what was sent as {kind_en}, which it is not; use a key of the right kind"
)


@dataclass(frozen=True, slots=True)
class Order:
    """What is forwarded.

    Args:
        target: address of the other platform, under which it is remembered how far it is.
        forwarder: who passes the records on.
        test: the test records, anew each time and without remembering; the real ones otherwise.
    """

    target: str
    forwarder: Forwarder
    test: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """A record that the other platform refused.

    Args:
        held: the record.
        reason: the platform's code.
    """

    held: Held
    reason: str


@dataclass(slots=True)
class Outcome:
    """What forwarding came to.

    Args:
        counts: how many records by what the other platform said of them.
        batches: how many batches were settled.
        refused: the records it refused.
    """

    counts: Counter[str] = field(default_factory=Counter)
    batches: int = 0
    refused: list[Refused] = field(default_factory=list)


def push(
    store: Store,
    receiver: Receiver,
    order: Order,
    clock: Callable[[], datetime],
    told: Callable[[Outcome], None] = lambda _outcome: None,
) -> Outcome:
    """Forward everything that was accepted and that the other platform has no receipt for; then stop.

    Args:
        store: where the records are.
        receiver: the other platform.
        order: what is forwarded.
        clock: the time, for the audit trail.
        told: told after every batch.

    Raises:
        PushFailed: it had to stop; what was settled is remembered.
        StoreUnavailable: the store cannot be reached.
    """
    journey = _Journey(store, receiver, order, clock, Outcome(), told)
    if not order.test:
        journey.send_again()
    journey.send_on()
    return journey.outcome


@dataclass(frozen=True, slots=True)
class _Journey:
    """One run of forwarding."""

    store: Store
    receiver: Receiver
    order: Order
    clock: Callable[[], datetime]
    outcome: Outcome
    told: Callable[[Outcome], None]

    def send_again(self) -> None:
        """Send the records again that were refused before: what was against them may be mended."""
        with self.store.read() as connection:
            before = forwards.refusals(connection, self.order.target)
        for attempt in sorted({each.attempts for each in before}):
            some = [each.sequence for each in before if each.attempts == attempt]
            for batch in batches(self._named(some), attempt):
                self._send(batch, again=True)

    def send_on(self) -> None:
        """Send what was accepted since."""
        with self.store.read() as connection:
            after = 0 if self.order.test else forwards.progress(connection, self.order.target)
        while found := self._following(after):
            batch = next(batches(found))
            self._send(batch, again=False)
            after = batch.last_sequence

    def _named(self, sequences: Sequence[int]) -> Iterator[Held]:
        for each in sequences:
            found = self._following(each - 1, 1)
            yield from (held for held in found if held.revision.sequence == each)

    def _following(self, after: int, limit: int = MOST_RECORDS) -> list[Held]:
        with self.store.read() as connection:
            several = records.accepted(connection, after=after, limit=limit, test=self.order.test)
            return [Held(each, records.content(connection, each.sha256)) for each in several]

    def _send(self, batch: Batch, *, again: bool) -> None:
        """Deliver a batch, in smaller ones where the other platform takes none of its size."""
        body = batch.body(self.order.forwarder)
        name = idempotency_key(batch, body)
        try:
            delivery = self.receiver.deliver(body, name)
        except TooLarge:
            if len(batch.held) > 1:
                for half in batch.halves():
                    self._send(half, again=again)
                return
            self.outcome.counts[_REFUSED] += 1
            self._note(batch, {batch.held[0]: _TOO_LARGE}, None)
            return
        self._hold_to_kind(delivery)
        answers = _answers(delivery, batch)
        refused = {held: reason for held, (status, reason) in answers.items() if status == _REFUSED}
        self.outcome.counts.update(status for status, _ in answers.values())
        at = timestamp(self.clock())
        last = 0 if again else batch.last_sequence
        self._note(batch, refused, Forwarded(self.order.target, last, name, delivery.receipt, at))

    def _note(self, batch: Batch, refused: Mapping[Held, str], forwarded: Forwarded | None) -> None:
        """Remember what became of a batch, before the next is sent."""
        self.outcome.batches += forwarded is not None
        self.outcome.refused += [Refused(held, reason) for held, reason in refused.items()]
        if not self.order.test:
            kept = [Refusal(held.revision.sequence, why, batch.attempt + 1) for held, why in refused.items()]
            sequences = [each.revision.sequence for each in batch.held]
            with self.store.write() as connection:
                forwards.settle(connection, self.order.target, sequences, kept)
                if forwarded is not None:
                    forwards.keep(connection, forwarded)
                audit.append(connection, self._event(batch, len(kept)))
        self.told(self.outcome)

    def _event(self, batch: Batch, refused: int) -> Event:
        detail = {"records": len(batch.held), "refused": refused, "last": batch.last_sequence}
        return Event(timestamp(self.clock()), "records.forwarded", subject=self.order.target, detail=detail)

    def _hold_to_kind(self, delivery: Delivery) -> None:
        """Stop where tests would be counted, or real records would not.

        Raises:
            PushFailed: the key is one for tests and the records are not, or the other way round.
        """
        if delivery.document["test"] is self.order.test:
            return
        kinds = ("正式", "测试") if self.order.test else ("测试", "正式")
        english = "real" if self.order.test else "tests"
        raise PushFailed(_OTHER_WORLD.format(kind=kinds[0], wanted=kinds[1], kind_en=english))


def _answers(delivery: Delivery, batch: Batch) -> Mapping[Held, tuple[str, str]]:
    """Give status and reason of each record, and make sure that the receipt speaks of the records that were sent.

    Raises:
        PushFailed: it speaks of others.
    """
    lines = [mapping(each) for each in sequence(delivery.document.get("records"))]
    if not _same(lines, batch.held):
        message = "对方平台的回执列出的记录与所送的不同 / the other platform's receipt lists other records than were sent"
        raise PushFailed(message)
    return {
        held: (str(line["status"]), str(line.get("reason", "")))
        for held, line in zip(batch.held, lines, strict=True)
    }


def _same(lines: Sequence[Mapping[str, object]], held: Iterable[Held]) -> bool:
    sent = [(f"/records/{index}", each.revision.sha256) for index, each in enumerate(held)]
    return sent == [(line.get("position"), line.get("sha256")) for line in lines]
