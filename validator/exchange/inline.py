"""Judging what waits by a thread of the service itself: the queue where no workers are wanted."""

import logging
import queue
import secrets
from threading import Thread

from validator.canonical import timestamp
from validator.exchange.context import Exchange, JudgingFailed
from validator.exchange.settling import settle
from validator.store import StoreUnavailable, submissions

_LOGGER = logging.getLogger("jiceng.exchange")
_SWEEP_SECONDS = 15.0


class Inline:
    """Settles submissions one after the other, and looks now and then for what a crash left behind.

    Args:
        exchange: the instance.
        sweep_seconds: how long it waits for an announcement before it looks by itself.
    """

    def __init__(self, exchange: Exchange, sweep_seconds: float = _SWEEP_SECONDS) -> None:
        self._exchange = exchange
        self._sweep_seconds = sweep_seconds
        self._waiting: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._worker = f"inline-{secrets.token_hex(8)}"
        self._thread: Thread | None = None

    def announce(self, submission_id: str) -> None:
        """Say that a submission waits."""
        self._waiting.put(submission_id)

    def start(self) -> None:
        """Begin; the thread ends with the process, and what it was at is settled by the next one."""
        self._thread = Thread(target=self._run, name=self._worker, daemon=True)
        self._thread.start()

    def answers(self) -> bool:
        """Tell whether the thread is at work."""
        return self._thread is not None and self._thread.is_alive()

    def sweep(self) -> None:
        """Settle everything that nobody is settling."""
        with self._exchange.store.read() as connection:
            waiting = submissions.unsettled(connection, timestamp(self._exchange.clock()))
        for each in waiting:
            self._settle(each)

    def _run(self) -> None:
        while True:
            try:
                self.sweep()
            except StoreUnavailable:
                _LOGGER.warning("store unavailable")
            try:
                self._settle(self._waiting.get(timeout=self._sweep_seconds))
            except queue.Empty:
                continue

    def _settle(self, submission_id: str) -> None:
        try:
            settle(self._exchange, submission_id, self._worker)
        except (JudgingFailed, LookupError, StoreUnavailable) as error:
            _LOGGER.error("%s %s", submission_id, type(error).__name__)  # noqa: TRY400  a traceback may quote what was sent
