"""Judging within the service's bounds: so many at once, so long each."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from threading import BoundedSemaphore
from typing import Protocol

from validator.pipeline import Progress
from validator.report import Report
from validator.service import problems
from validator.service.problems import Problem
from validator.service.settings import Settings
from validator.standard import Standard


class Check(Protocol):
    """The shape of ``validator.pipeline.check``, as it is called here."""

    def __call__(
        self,
        data: bytes,
        standards: Mapping[str, Standard],
        /,
        *,
        as_of: str | None = None,
        profile: str | None = None,
        progress: Progress | None = None,
    ) -> Report:
        """Judge a payload."""


class Judge:
    """Judges payloads on a bounded number of threads.

    A judgement that takes too long is answered without waiting for its end. Python cannot stop it, so it goes on
    and keeps its place: what it uses counts against ``max_concurrent`` until it ends.

    Args:
        check: judges one payload.
        standards: every version that is loaded.
        settings: how many at once, and how long.
    """

    def __init__(self, check: Check, standards: Mapping[str, Standard], settings: Settings) -> None:
        self._check = check
        self._standards = standards
        self._settings = settings
        self._places = BoundedSemaphore(settings.max_concurrent)
        self._threads = ThreadPoolExecutor(settings.max_concurrent, thread_name_prefix="judge")

    def judge(self, data: bytes, as_of: str | None, profile: str | None) -> Report:
        """Judge a payload.

        Raises:
            Problem: 429 when all places are taken, 503 when it takes too long or nothing is loaded.
            UsageError: the as-of date or the profile does not exist.
        """
        if not self._standards:
            raise Problem(problems.NOT_READY)
        if not self._places.acquire(blocking=False):
            wait = self._settings.retry_after_seconds
            raise Problem(problems.BUSY, headers={"Retry-After": str(wait)}, seconds=wait)
        future = self._threads.submit(self._check, data, self._standards, as_of=as_of, profile=profile)
        future.add_done_callback(lambda _: self._places.release())
        try:
            return future.result(self._settings.judging_seconds)
        except TimeoutError:
            if future.done():
                raise
            raise Problem(problems.TIMED_OUT, seconds=f"{self._settings.judging_seconds:g}") from None
