"""What came of each case: passed, failed, skipped or errored, in values that results are written from."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from validator.conformance.protocol import Answered, Errored, Reply, Skipped
from validator.conformance.referee import Difference, differences, relevant
from validator.conformance.suite import Case, Json
from validator.finding import LANGUAGES, Text


class Outcome(StrEnum):
    """What a case came to, the worst first."""

    FAILED = "failed"
    ERRORED = "errored"
    SKIPPED = "skipped"
    PASSED = "passed"


@dataclass(frozen=True, slots=True)
class Judged:
    """A case and what it came to.

    Args:
        case: the case.
        outcome: one of four.
        differences: why it failed.
        reason: why it was skipped, or what went wrong.
        issue: address of an issue, given by the program that skipped.
        context: what is known of what went wrong.
        answer: what the result says of the case; ``None`` where there was none.
        seconds: until the answer.
        expected_failure: why it was expected to fail; ``None`` where it was not.
    """

    case: Case
    outcome: Outcome
    differences: tuple[Difference, ...] = ()
    reason: Text | None = None
    issue: str | None = None
    context: Json | None = None
    answer: Json | None = None
    seconds: float = 0.0
    expected_failure: str | None = None

    @property
    def is_unexpected(self) -> bool:
        """Whether it failed or errored though nothing was said of it, or passed though it was to fail."""
        if self.expected_failure is None:
            return self.outcome in (Outcome.FAILED, Outcome.ERRORED)
        return self.outcome is Outcome.PASSED


def judged(case: Case, reply: Reply, seconds: float = 0.0) -> Judged:
    """Compare a reply with what the case states."""
    match reply:
        case Answered(result):
            found = differences(case, result)
            outcome = Outcome.FAILED if found else Outcome.PASSED
            return Judged(case, outcome, found, answer=relevant(case, result), seconds=seconds)
        case Skipped(reason, issue):
            return Judged(case, Outcome.SKIPPED, reason=same(reason), issue=issue, seconds=seconds)
        case Errored(context):
            return Judged(case, Outcome.ERRORED, reason=_REPORTED, context=context, seconds=seconds)


def skipped(case: Case, reason: Text) -> Judged:
    """Give a case that the referee did not ask for."""
    return Judged(case, Outcome.SKIPPED, reason=reason)


def errored(case: Case, reason: Text, context: Json | None = None, seconds: float = 0.0) -> Judged:
    """Give a case that came to no answer."""
    return Judged(case, Outcome.ERRORED, reason=reason, context=context, seconds=seconds)


def expecting(found: Judged, expected: Mapping[str, str]) -> Judged:
    """Put beside a case why it was expected to fail.

    Args:
        found: what it came to.
        expected: id of a case → the reason.
    """
    return replace(found, expected_failure=expected.get(found.case.id))


def same(words: str) -> Text:
    """Give another's words, which are what they are in every language."""
    return dict.fromkeys(LANGUAGES, words)


_REPORTED = {
    "zh-CN": "程序自报出错。",
    "en": "The program says that it failed.",
}
