"""The desk where submissions are taken and looked up: the exchange, as the routes use it.

Only this module and ``opening`` load what a store needs; a service without one never imports them.
"""

import re
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import BoundedSemaphore
from typing import Any, NoReturn

from validator import exchange as exchanging
from validator.access import Allowed, Denied, Grant, may_count, may_post
from validator.canonical import timestamp
from validator.chain import Event, Fact
from validator.exchange import (
    Exchange,
    IdempotencyConflict,
    Incoming,
    JudgingFailed,
    QuotaExceeded,
    Received,
    contributing,
    describing,
    groups,
    put_aside,
    reading,
)
from validator.service import exchangeproblems
from validator.service.authentication import Rejection, authenticate, forbidden
from validator.service.documents import figures_within, href
from validator.service.problems import Problem
from validator.service.settings import Settings
from validator.signing import KeySet
from validator.standard import Standard
from validator.statement import Wanted
from validator.store import StoreUnavailable, audit, blobs, items, submissions
from validator.store.items import Item
from validator.store.keys import Keys
from validator.store.search import Filters
from validator.store.submissions import Submission

_ID = re.compile(r"sub_[0-9a-f]{32}\Z")

Announce = Callable[[str], None]
"""Tells whoever judges that a submission waits."""


class Desk:
    """Takes submissions and looks them up, within the service's bounds.

    Args:
        exchange: the instance.
        settings: what the deployer chose.
        announce: tells whoever judges that a submission waits.
        queue_answers: tells whether whoever judges can be told.
    """

    def __init__(
        self,
        exchange: Exchange,
        settings: Settings,
        announce: Announce,
        queue_answers: Callable[[], bool] = lambda: True,
    ) -> None:
        self.exchange = exchange
        self.queue_answers = queue_answers
        self._settings = settings
        self._announce = announce
        self._places = BoundedSemaphore(settings.max_concurrent)
        self._threads = ThreadPoolExecutor(settings.max_concurrent, thread_name_prefix="settle")

    def sender(self, header: str | None) -> Grant:
        """Give what the key of a request allows.

        Args:
            header: the request's ``Authorization``.

        Raises:
            Problem: 401, there is no valid key; 503.
        """
        with self._problems():
            with self.exchange.store.read() as connection:
                rejected: list[Rejection] = []
                try:
                    return authenticate(header, Keys(connection), self.exchange.clock(), rejected.append)
                except Problem as problem:
                    turned_away = problem
            self._note_rejected(rejected)
            raise turned_away

    def poster(self, header: str | None) -> Grant:
        """Give what a key allows that may send anything at all.

        Raises:
            Problem: 401 or 403; 503.
        """
        sender = self.sender(header)
        decision = may_post(sender, self.exchange.inventory)
        if isinstance(decision, Denied):
            self.deny(sender, "submission.received", decision)
        return sender

    def deny(self, sender: Grant, action: str, denied: Denied, subject: str | None = None) -> NoReturn:
        """Write an attempt down and turn it away.

        Raises:
            Problem: 403; 503.
        """
        detail: dict[str, Fact] = {"reason": denied.reason}
        self._note(Event(self._now(), action, sender.organisation, sender.key_id, subject, "denied", detail))
        raise forbidden(denied)

    def receive(
        self, sender: Grant, idempotency_key: str, media_type: str, chunks: Iterable[bytes]
    ) -> Received:
        """Take a body; once this returns, it is safe.

        Raises:
            Problem: 409, 429 or 503, and whatever reading the body raises; nothing was taken.
        """
        with self._problems(), put_aside(chunks) as body:
            return exchanging.receive(self.exchange, sender, Incoming(idempotency_key, media_type, body))

    def settle(self, found: Submission, *, at_once: bool) -> Submission:
        """Have a submission judged.

        Args:
            found: the submission.
            at_once: wait for it, as long as it is small and there is a place and time; otherwise it is announced.
        """
        if found.is_settled:
            return found
        small = found.payload_bytes <= self._settings.async_bytes
        if at_once and small and self._places.acquire(blocking=False):
            worker = f"service-{secrets.token_hex(8)}"
            future = self._threads.submit(exchanging.settle, self.exchange, found.id, worker)
            future.add_done_callback(lambda _: self._places.release())
            try:
                return future.result(self._settings.judging_seconds)
            except TimeoutError:
                return found
            except (JudgingFailed, StoreUnavailable):
                pass  # it is safe, and whoever judges what waits will try it again
        self._announce(found.id)
        return found

    def single(self, found: Submission) -> Item | None:
        """Give what became of the only record of a settled submission; ``None`` where there are none or several."""
        if found.total != 1:
            return None
        with self._problems(), self.exchange.store.read() as connection:
            return items.listed(connection, found.id)[0]

    def submission(self, reader: Grant, submission_id: str) -> Submission:
        """Give a submission that somebody may read.

        Raises:
            Problem: 404, there is none that this key may read; 503.
        """
        found = None
        if _ID.match(submission_id):
            with self._problems(), self.exchange.store.read() as connection:
                found = reading.find(connection, self.exchange, reader, submission_id)
        if found is None:
            raise Problem(exchangeproblems.NO_SUCH_SUBMISSION)
        return found

    def settled(self, reader: Grant, submission_id: str) -> Submission:
        """Give a submission that is settled.

        Raises:
            Problem: 404, or 409 where it is not settled; 503.
        """
        found = self.submission(reader, submission_id)
        if not found.is_settled:
            wait = self._settings.retry_after_seconds
            raise Problem(exchangeproblems.NOT_SETTLED, headers={"Retry-After": str(wait)}, seconds=wait)
        return found

    def listed(self, reader: Grant, asked: Mapping[str, Any]) -> tuple[list[Submission], str | None]:
        """Give a page of submissions that somebody may read, and where the next begins.

        Args:
            reader: who asks.
            asked: the query.

        Raises:
            Problem: 503.
        """
        names = ("facility", "year", "verdict", "status", "test")
        filters = Filters(record_type=asked["recordType"], **{name: asked[name] for name in names})
        page = reading.Page(filters, asked["cursor"], asked["limit"])
        with self._problems(), self.exchange.store.read() as connection:
            return reading.page(connection, self.exchange, reader, page)

    def records(
        self, found: Submission, after: int, limit: int
    ) -> tuple[list[dict[str, object]], int | None]:
        """Give what became of the records of a submission as the receipt has it, and where the next page begins."""
        with self._problems(), self.exchange.store.read() as connection:
            several = items.listed(connection, found.id, after - 1, limit + 1)
        shown = several[:limit]
        lines = [describing.settled(each).to_document() for each in shown]
        return lines, several[limit].position if len(several) > limit else None

    def receipt(self, submission_id: str) -> bytes:
        """Give the receipt of a settled submission, as it was signed."""
        with self._problems(), self.exchange.store.read() as connection:
            return submissions.receipt(connection, submission_id) or b""

    def blob(self, sha256: str) -> Iterator[bytes]:
        """Give kept bytes piece by piece."""
        with self._problems(), self.exchange.store.read() as connection:
            yield from blobs.pieces(connection, sha256)

    def indicators(self, reader: Grant, standard: Standard, asked: Mapping[str, Any]) -> dict[str, object]:
        """Give the figures of the divisions that somebody may see.

        Raises:
            Problem: 403, it may see none; 503.
        """
        inventory = self.exchange.inventory
        seen = {division: may_count(reader, division, inventory) for division in sorted(reader.divisions)}
        denied = next((each for each in seen.values() if isinstance(each, Denied)), None)
        if denied is not None or not seen:
            self.deny(reader, "indicators.read", denied or Denied("division"))
        wanted = Wanted(asked["by"], asked["year"], asked["asOf"])
        with self._problems():
            document = contributing.figures(self.exchange, standard, wanted)
        return figures_within(document, lambda code: isinstance(may_count(reader, code, inventory), Allowed))

    def set_outcomes(self, reader: Grant, standard: Standard, asked: Mapping[str, Any]) -> dict[str, object]:
        """Give the outcomes of set rules in a division that somebody may see.

        Raises:
            Problem: 403, it may not; 503.
        """
        allowed = may_count(reader, asked["division"], self.exchange.inventory)
        if isinstance(allowed, Denied):
            self.deny(reader, "setOutcomes.read", allowed)
        as_of = asked["asOf"] or self.exchange.clock().date().isoformat()
        wanted = groups.Asked(asked["division"], asked["start"], asked["end"], as_of)
        with self._problems():
            return groups.set_outcomes(self.exchange, standard, wanted)

    def key_set(self) -> KeySet:
        """Give the public keys that receipts are verified with, those no longer in use among them."""
        with self._problems(), self.exchange.store.read() as connection:
            return reading.key_set(connection, self.exchange)

    def _note_rejected(self, rejected: Iterable[Rejection]) -> None:
        """Write down attempts with a key that is known; what nobody knows could be sent without end."""
        for each in rejected:
            if each.key_id is not None:
                detail: dict[str, Fact] = {"reason": each.reason}
                self._note(Event(self._now(), "key.rejected", None, each.key_id, None, "denied", detail))

    def _note(self, event: Event) -> None:
        with self._problems(), self.exchange.store.write() as connection:
            audit.append(connection, event)

    def _now(self) -> str:
        return timestamp(self.exchange.clock())

    @contextmanager
    def _problems(self) -> Iterator[None]:
        """Answer what the exchange raises with problems."""
        wait = self._settings.retry_after_seconds
        try:
            yield
        except StoreUnavailable as error:
            headers = {"Retry-After": str(wait)}
            raise Problem(exchangeproblems.STORE_UNAVAILABLE, headers=headers, seconds=wait) from error
        except IdempotencyConflict as error:
            raise Problem(
                exchangeproblems.IDEMPOTENCY_CONFLICT, submission=href(error.submission_id)
            ) from error
        except QuotaExceeded as error:
            kind = exchangeproblems.QUEUE_FULL if error.which == "queue" else exchangeproblems.QUOTA_EXCEEDED
            headers = {"Retry-After": str(error.retry_after)}
            raise Problem(kind, headers=headers, reason=error.which, seconds=error.retry_after) from error
