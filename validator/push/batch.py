"""Batches of records as they travel: an NDJSON bundle, the same bytes whenever the same records are sent; pure."""

import gzip
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from validator.access import subject_of
from validator.access.subject import CONFIRMATION, WITHDRAWAL
from validator.canonical import canonical, digests
from validator.exchange.stretch import OPEN_END
from validator.store.records import Revision

MOST_RECORDS = 200
"""How many records a batch has; a receipt lists up to 1000 one by one."""

MOST_BYTES = 4 * 1024 * 1024
"""After how many bytes a batch is full, before it is packed."""

_KEY_DIGITS = 48


@dataclass(frozen=True, slots=True)
class Forwarder:
    """Who passes the records on; stands in the header of every bundle.

    Args:
        organisation: its unified social credit code.
        name: its name.
        division: six digits of the division it is responsible for.
    """

    organisation: str
    name: str
    division: str


@dataclass(frozen=True, slots=True)
class Held:
    """An accepted record that is to be passed on.

    Args:
        revision: what it is known by.
        content: its canonical form.
    """

    revision: Revision
    content: bytes


@dataclass(frozen=True, slots=True)
class Batch:
    """Records that are sent together.

    Args:
        held: the records, in the order in which they were accepted.
        attempt: how often they were sent before and refused; another attempt is another submission.
    """

    held: tuple[Held, ...]
    attempt: int = 0

    @property
    def last_sequence(self) -> int:
        """Place of the last record among all that the sender accepted."""
        return self.held[-1].revision.sequence

    def body(self, forwarder: Forwarder) -> bytes:
        """Write the bundle."""
        return b"".join(each + b"\n" for each in (_header(self, forwarder), *_contents(self)))

    def halves(self) -> tuple["Batch", "Batch"]:
        """Give the same records as two batches."""
        middle = len(self.held) // 2
        return Batch(self.held[:middle], self.attempt), Batch(self.held[middle:], self.attempt)


def packed(body: bytes) -> bytes:
    """Compress a bundle, to the same bytes at any time."""
    return gzip.compress(body, mtime=0)


def idempotency_key(batch: Batch, body: bytes) -> str:
    """Name a batch by its content: sent again after a lost answer, it gets the receipt it got before."""
    return f"push-{batch.attempt}-{digests(body).sha256[:_KEY_DIGITS]}"


def batches(held: Iterable[Held], attempt: int = 0) -> Iterator[Batch]:
    """Put records into batches, none too large, in each of which it makes no difference what is decided on first.

    A receiver decides on withdrawals and confirmations after the other records of a bundle. A later revision of what
    they speak of therefore goes into the next one.
    """
    gathered: list[Held] = []
    size, spoken_of = 0, set[str]()
    for each in held:
        full = len(gathered) == MOST_RECORDS or size + len(each.content) > MOST_BYTES
        if gathered and (full or each.revision.record_id in spoken_of):
            yield Batch(tuple(gathered), attempt)
            gathered, size, spoken_of = [], 0, set()
        gathered.append(each)
        size += len(each.content)
        spoken_of.update(_target(each))
    if gathered:
        yield Batch(tuple(gathered), attempt)


def _target(held: Held) -> Iterator[str]:
    """Give the id of the record that a withdrawal or confirmation speaks of."""
    if held.revision.record_type in (CONFIRMATION, WITHDRAWAL):
        target = subject_of(json.loads(held.content)).target
        yield from () if target is None else (target[1],)


def _header(batch: Batch, forwarder: Forwarder) -> bytes:
    """Write the header; it says nothing of completeness, and nothing in it depends on when it is sent."""
    revisions = [each.revision for each in batch.held]
    return canonical(
        {
            "recordType": "bundle",
            "standardVersion": max((each.standard_version for each in revisions), key=_numbers),
            "recordId": f"FORWARD-{revisions[0].sequence}-{batch.last_sequence}",
            "revision": 1,
            "submitter": {
                "authorityId": forwarder.organisation,
                "name": forwarder.name,
                "divisionCode": forwarder.division,
            },
            "asOfDate": max(each.as_of for each in revisions),
            "period": {
                "start": min(each.first_day for each in revisions),
                "end": max(_last_day(each) for each in revisions),
            },
        }
    )


def _last_day(revision: Revision) -> str:
    """Give the last day a record speaks of; of one without an end, the last it can know of."""
    return max(revision.first_day, revision.as_of) if revision.last_day == OPEN_END else revision.last_day


def _contents(batch: Batch) -> Sequence[bytes]:
    return [each.content for each in batch.held]


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(each) for each in version.split("."))
