"""The results of a run as one JSON document.

Source: ``conformance/protocol/results.schema.json``.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from validator.conformance.bench import Run
from validator.conformance.judging import Judged, Outcome
from validator.conformance.protocol import Implementation
from validator.conformance.suite import Selection, Suite

RESULTS_VERSION = "1.0"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What else belongs in the results.

    Args:
        suite: the suite.
        selection: which of its cases were wanted.
        transport: ``exec`` or ``url``.
        runner: release of the runner.
        started: ``2026-03-01T08:00:00Z``.
        seconds: that the run took.
    """

    suite: Suite
    selection: Selection
    transport: str
    runner: str
    started: str
    seconds: float


def is_ok(found: Iterable[Judged]) -> bool:
    """Tell whether nothing unexpected came out."""
    return not any(each.is_unexpected for each in found)


def document(run: Run, about: Circumstances) -> dict[str, object]:
    """Give the results.

    Args:
        run: what was found.
        about: the circumstances.
    """
    found = run.judged
    foreseen = [each for each in found if each.expected_failure is not None]
    body: dict[str, object] = {
        "resultsVersion": RESULTS_VERSION,
        "ok": is_ok(found),
        "suite": {"release": about.suite.release, "digest": about.suite.digest},
        "runner": {"name": "jiceng", "version": about.runner},
        "implementation": _implementation(run.implementation),
        "transport": about.transport,
        "startedAt": about.started,
        "seconds": round(about.seconds, 3),
        "selection": {
            "standards": list(about.selection.standards),
            "levels": list(about.selection.levels),
            "families": list(about.selection.families),
            "cases": list(about.selection.cases),
        },
        "counts": counts(found),
        "expectedFailures": {
            "failed": sum(each.outcome in (Outcome.FAILED, Outcome.ERRORED) for each in foreseen),
            "passed": sum(each.outcome is Outcome.PASSED for each in foreseen),
        },
        "families": _families(found),
        "cases": [_case(each) for each in found],
    }
    if run.remarks:
        body["remarks"] = [dict(each) for each in run.remarks]
    return body


def counts(found: Sequence[Judged]) -> dict[str, int]:
    """Count cases by what they came to."""
    by_outcome = Counter(each.outcome for each in found)
    order = (Outcome.PASSED, Outcome.FAILED, Outcome.SKIPPED, Outcome.ERRORED)
    return {"total": len(found), **{str(each): by_outcome[each] for each in order}}


def _families(found: Iterable[Judged]) -> list[dict[str, object]]:
    grouped: dict[tuple[str, str, str], list[Judged]] = {}
    for each in found:
        case = each.case
        grouped.setdefault((case.standard, case.family, case.level), []).append(each)
    return [
        {"standard": standard, "family": family, "level": level, "counts": counts(members)}
        for (standard, family, level), members in grouped.items()
    ]


def _implementation(who: Implementation) -> dict[str, object]:
    body: dict[str, object] = {
        "name": who.name,
        "version": who.version,
        "language": who.language,
        "levels": list(who.levels),
        "standards": list(who.standards),
    }
    addresses = {"homepage": who.homepage, "issues": who.issues}
    return {**body, **{name: value for name, value in addresses.items() if value is not None}}


def _case(found: Judged) -> dict[str, object]:
    case = found.case
    body: dict[str, object] = {
        "id": case.id,
        "lastingId": case.lasting_id,
        "standard": case.standard,
        "family": case.family,
        "level": case.level,
        "description": dict(case.description),
        "outcome": str(found.outcome),
        "seconds": round(found.seconds, 3),
    }
    if found.differences:
        body["differences"] = [
            {"what": each.what, "expected": each.expected, "actual": each.actual}
            for each in found.differences
        ]
    if found.outcome is not Outcome.PASSED:
        body["expected"] = dict(case.expected)
    optional = {
        "ruleId": case.rule_id,
        "reason": found.reason,
        "issue": found.issue,
        "context": found.context,
        "answer": found.answer if found.outcome is Outcome.FAILED else None,
        "expectedFailure": found.expected_failure,
    }
    return {**body, **{name: value for name, value in optional.items() if value is not None}}
