"""One run from order to results: what ``jiceng conform run`` and the stand-alone runner share."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from time import monotonic
from typing import TextIO

from validator.conformance import bench, expected, junit, page, program, results, suite, text, website
from validator.conformance.judging import Judged, Outcome, expecting
from validator.conformance.kinds import Kinds
from validator.conformance.session import Limits, Target
from validator.conformance.suite import Selection, Suite
from validator.errors import UsageError
from validator.render.words import both, pick

FORMATS = ("text", "json", "junit", "html")
PASSED, SOME_FAILED, COULD_NOT_RUN = 0, 1, 2
"""Exit codes."""

_OFTEN = 0.1
"""Seconds between two lines of progress."""

_Render = Callable[[Mapping[str, object], Sequence[Judged], str], str]

_RENDERERS: Mapping[str, _Render] = {
    "text": text.render,
    "json": lambda document, _, __: json.dumps(document, ensure_ascii=False, indent=2) + "\n",
    "junit": junit.render,
    "html": page.render,
}

_PROGRESS = both(
    "{done} / {all}，不一致 {failed}，出错 {errored}", "{done} of {all}, failed {failed}, errored {errored}"
)


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked for.

    Args:
        command: the program under test, or ``None``.
        url: the service under test, or ``None``.
        jobs: how many sessions at once.
        seconds: time limit of a case.
        selection: which cases.
        expected_failures: the file's content, or ``None``.
        lang: ``zh-CN`` or ``en``.
        release: of the runner.
    """

    command: str | None
    url: str | None
    jobs: int
    seconds: float
    selection: Selection
    expected_failures: bytes | None
    lang: str
    release: str


@dataclass(frozen=True, slots=True)
class Results:
    """What a run came to.

    Args:
        document: the results as JSON values.
        judged: every case.
        code: the exit code.
    """

    document: Mapping[str, object]
    judged: tuple[Judged, ...]
    code: int

    def rendered(self, form: str, lang: str) -> str:
        """Write the results.

        Args:
            form: one of ``FORMATS``.
            lang: ``zh-CN`` or ``en``.
        """
        return _RENDERERS[form](self.document, self.judged, lang)


def run(order: Order, found: Suite, kinds: Kinds, progress: TextIO | None) -> Results:
    """Run the cases.

    Args:
        order: what is asked for.
        found: the suite.
        kinds: of the rules.
        progress: where to count aloud; nowhere when ``None``.

    Raises:
        UsageError: the order makes no sense.
        CouldNotRun: what is under test cannot be spoken to.
    """
    cases = _chosen(found, order.selection)
    foreseen = {} if order.expected_failures is None else expected.read(order.expected_failures, found.cases)
    target = _target(order, kinds)
    counting = _Counting(len(cases), order.lang, progress)
    started, began = datetime.now(UTC), monotonic()
    done = bench.run(target, cases, order.jobs, counting.told)
    counting.end()
    done = replace(done, judged=tuple(expecting(each, foreseen) for each in done.judged))
    about = results.Circumstances(
        suite=found,
        selection=order.selection,
        transport=target.transport,
        runner=order.release,
        started=started.strftime("%Y-%m-%dT%H:%M:%SZ"),
        seconds=monotonic() - began,
    )
    code = PASSED if results.is_ok(done.judged) else SOME_FAILED
    return Results(results.document(done, about), done.judged, code)


def _chosen(found: Suite, wanted: Selection) -> tuple[suite.Case, ...]:
    """Give the cases that are wanted; at least one."""
    absent = suite.unknown(found, wanted)
    if absent:
        named = ", ".join(absent)
        message = f"用例集中没有：{named} / the suite does not have these"
        raise UsageError(message)
    cases = suite.select(found.cases, wanted)
    if not cases:
        message = "没有符合全部条件的用例 / no case meets all conditions"
        raise UsageError(message)
    return cases


def _target(order: Order, kinds: Kinds) -> Target:
    limits = Limits(case=order.seconds)
    if (order.command is None) == (order.url is None):
        message = "请写明 --exec 或 --url 之一 / give one of --exec and --url"
        raise UsageError(message)
    if order.url is not None:
        return website.target(order.url, limits, kinds)
    return program.target(order.command or "", limits)


class _Counting:
    """Counts aloud on one line of a terminal."""

    def __init__(self, number: int, lang: str, out: TextIO | None) -> None:
        self._all = number
        self._words = pick(_PROGRESS, lang)
        self._out = out
        self._counts = dict.fromkeys(Outcome, 0)
        self._said = 0.0

    def told(self, found: Judged) -> None:
        """Count one more case."""
        self._counts[found.outcome] += 1
        now = monotonic()
        if self._out is not None and now - self._said > _OFTEN:
            self._said = now
            self._write(self._out)

    def end(self) -> None:
        """Leave the line."""
        if self._out is not None:
            self._write(self._out)
            self._out.write("\n")

    def _write(self, out: TextIO) -> None:
        done = sum(self._counts.values())
        failed, errored = self._counts[Outcome.FAILED], self._counts[Outcome.ERRORED]
        line = self._words.format(done=done, all=self._all, failed=failed, errored=errored)
        out.write(f"\r{line}")
        out.flush()
