"""The bench: hands cases to several sessions at once, opens a session anew where one broke, and waits for nobody."""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic

from validator.conformance.judging import Judged, errored, judged, skipped
from validator.conformance.protocol import Implementation
from validator.conformance.session import Broken, CouldNotRun, Session, Target, filled
from validator.conformance.suite import Case
from validator.finding import Text
from validator.render.words import both

GIVE_UP_AFTER = 20
"""How many cases in a row may break a session before the rest is no longer tried."""

_NO_LEVEL = both("程序没有声明级别 {level}。", "The program does not declare level {level}.")
_NO_STANDARD = both(
    "程序没有声明 {version} 版标准。", "The program does not declare version {version} of the standard."
)
_REFUSED = both(
    "程序不支持 {version} 版标准。", "The program does not support version {version} of the standard."
)
_GIVEN_UP = both(
    "没有再试：此前连续 {number} 个用例出错。",
    "Not tried: {number} cases in a row went wrong before.",
)

Told = Callable[[Judged], None]
"""Is told of every case as soon as it is judged."""


@dataclass(frozen=True, slots=True)
class Run:
    """What a run came to.

    Args:
        implementation: who was under test.
        judged: every case, in the order given.
        remarks: what was not right about the ends of sessions, each once.
    """

    implementation: Implementation
    judged: tuple[Judged, ...]
    remarks: tuple[Text, ...]


def run(target: Target, cases: Sequence[Case], jobs: int, told: Told) -> Run:
    """Have cases judged.

    Args:
        target: what is under test.
        cases: in the order wanted.
        jobs: how many sessions at once.
        told: is told of every case as soon as it is judged.

    Raises:
        CouldNotRun: not even one session could be opened.
    """
    try:
        first = target.connect()
    except Broken as broken:
        raise CouldNotRun(broken.reason, broken.context) from None
    work = _Work(target, first.implementation, cases, told)
    workers = min(jobs, max(len(cases), 1))
    threads = [
        threading.Thread(target=work.go, args=(None if number else first,), daemon=True)
        for number in range(workers)
    ]
    try:
        for each in threads:
            each.start()
        for each in threads:
            each.join()
    except BaseException:  # an interrupt above all: what was started is not left behind
        work.abandon()
        raise
    found = tuple(work.found[each.id] for each in cases)
    return Run(first.implementation, found, tuple({each["en"]: each for each in work.remarks}.values()))


class _Work:
    """The cases still to be judged, shared by the workers."""

    def __init__(
        self, target: Target, implementation: Implementation, cases: Sequence[Case], told: Told
    ) -> None:
        self.found: dict[str, Judged] = {}
        self.remarks: list[Text] = []
        self._target = target
        self._implementation = implementation
        self._waiting = deque(cases)
        self._told = told
        self._workers: list[_Worker] = []
        self._lock = threading.Lock()

    def abandon(self) -> None:
        """Leave the rest, and end every session at once."""
        with self._lock:
            self._waiting.clear()
            for each in self._workers:
                each.kill()

    def go(self, opened: Session | None) -> None:
        """Judge cases until there are none left."""
        worker = _Worker(self._target, opened)
        self._workers.append(worker)
        while (case := self._next()) is not None:
            reason = self._needless(case)
            self._keep(skipped(case, reason) if reason is not None else worker.judge(case))
        self.remarks.extend(worker.close())

    def _next(self) -> Case | None:
        with self._lock:
            return self._waiting.popleft() if self._waiting else None

    def _keep(self, found: Judged) -> None:
        with self._lock:
            self.found[found.case.id] = found
            self._told(found)

    def _needless(self, case: Case) -> Text | None:
        """Give why a case need not be asked at all."""
        if case.level not in self._implementation.levels:
            return self._target.refuses(case) or filled(_NO_LEVEL, level=case.level)
        if case.standard not in self._implementation.standards:
            return filled(_NO_STANDARD, version=case.standard)
        return self._target.refuses(case)


class _Worker:
    """One session after the other."""

    def __init__(self, target: Target, opened: Session | None) -> None:
        self._target = target
        self._session = opened
        self._standard: tuple[str, bool] | None = None
        self._in_a_row = 0

    def judge(self, case: Case) -> Judged:
        """Judge one case; the session that it breaks is opened anew for the next."""
        if self._in_a_row >= GIVE_UP_AFTER:
            return errored(case, filled(_GIVEN_UP, number=GIVE_UP_AFTER))
        began = monotonic()
        try:
            found = self._judged(case)
        except Broken as broken:
            self._session, self._standard = None, None
            self._in_a_row += 1
            return errored(case, broken.reason, broken.context, monotonic() - began)
        self._in_a_row = 0
        return found

    def close(self) -> tuple[Text, ...]:
        """End the session, where there is one; give what was not right."""
        return () if self._session is None else self._session.close()

    def kill(self) -> None:
        """End the session at once, where there is one."""
        if self._session is not None:
            self._session.kill()

    def _judged(self, case: Case) -> Judged:
        if self._session is None:
            self._session = self._target.connect()
        if self._standard is None or self._standard[0] != case.standard:
            self._standard = case.standard, self._session.standard(case.standard)
        if not self._standard[1]:
            return skipped(case, filled(_REFUSED, version=case.standard))
        began = monotonic()
        return judged(case, self._session.ask(case), monotonic() - began)
