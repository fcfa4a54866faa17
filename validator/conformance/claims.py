"""What the results of a run entitle an implementation to: levels by version of the standard, or the reasons why to none."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from validator import jsonvalue
from validator.conformance.sealed import Fault, fault
from validator.conformance.suite import LEVELS, Case, Json, Suite
from validator.finding import Text
from validator.render.words import both
from validator.schemaengine import Engine

MOST_LEFT_OUT = 100
"""At most one case in so many may fail as expected or be skipped by the program, level by level. Ours."""

_OUTCOMES = ("passed", "failed", "skipped", "errored")
_URL = "url"


@dataclass(frozen=True, slots=True)
class Claim:
    """A level that was reached.

    Args:
        standard: version of the standard.
        level: of ``LEVELS``.
        counts: of its cases by outcome.
        left_out: how many failed as expected or were skipped.
    """

    standard: str
    level: str
    counts: Mapping[str, int]
    left_out: int

    def to_document(self) -> dict[str, object]:
        """Give its members."""
        return {
            "standard": self.standard,
            "level": self.level,
            "counts": dict(self.counts),
            "leftOut": self.left_out,
        }


def faults(results: object, suite: Suite, violations: Engine) -> tuple[Fault, ...]:
    """Give why no statement can be made of results: not of their format, of another suite, partial, or altered.

    Args:
        results: the parsed document.
        suite: the suite at hand.
        violations: the engine of ``conformance/protocol/results.schema.json``.
    """
    shape = next(iter(violations(results)), None)
    if shape is not None:
        return (fault(_TEXTS, "schema", place="/" + "/".join(shape[0])),)
    document = jsonvalue.mapping(results)
    return (*_foreign(document, suite), *_partial(document, suite), *_altered(document, suite))


def claims(results: Json, suite: Suite) -> tuple[Claim, ...]:
    """Give the levels that were reached, by version of the standard; a level counts only on top of those before it.

    Args:
        results: without faults.
        suite: the suite they are of.
    """
    grouped: dict[tuple[str, str], list[tuple[Json, Case]]] = {}
    for found, case in _together(results, suite):
        grouped.setdefault((case.standard, case.level), []).append((found, case))
    transport = str(results["transport"])
    reached: list[Claim] = []
    for standard in dict.fromkeys(standard for standard, _ in grouped):
        for level in LEVELS:
            members = grouped.get((standard, level))
            if members is None:
                continue
            claim = _claim(standard, level, members, transport)
            if claim is None:
                break
            reached.append(claim)
    return tuple(reached)


def _claim(standard: str, level: str, members: Sequence[tuple[Json, Case]], transport: str) -> Claim | None:
    """Give the claim to a level, where so much as is asked passed."""
    asked = [
        found
        for found, case in members
        if not (transport == _URL and case.needs_local_data and found["outcome"] == "skipped")
    ]
    left_out = sum(found["outcome"] != "passed" for found in asked)
    if left_out * MOST_LEFT_OUT > len(asked):
        return None
    return Claim(standard, level, _counts(found for found, _ in members), left_out)


def _together(results: Json, suite: Suite) -> Iterator[tuple[Json, Case]]:
    listed = map(jsonvalue.mapping, jsonvalue.sequence(results["cases"]))
    yield from zip(listed, suite.cases, strict=True)


def _counts(cases: Iterable[Json]) -> dict[str, int]:
    counted = Counter(str(each["outcome"]) for each in cases)
    return {"total": counted.total(), **{name: counted[name] for name in _OUTCOMES}}


def _foreign(results: Json, suite: Suite) -> Iterator[Fault]:
    stated = jsonvalue.mapping(results["suite"])
    if stated["digest"] != suite.digest or stated["release"] != suite.release:
        yield fault(_TEXTS, "otherSuite", stated=stated["digest"], here=suite.digest)


def _partial(results: Json, suite: Suite) -> Iterator[Fault]:
    selection = jsonvalue.mapping(results["selection"])
    listed = list(map(jsonvalue.mapping, jsonvalue.sequence(results["cases"])))
    if any(selection.values()):
        yield fault(_TEXTS, "partial", cases=len(listed), all=len(suite.cases))
    elif [each["id"] for each in listed] != [each.id for each in suite.cases]:
        yield fault(_TEXTS, "otherCases", cases=len(listed), all=len(suite.cases))


def _altered(results: Json, suite: Suite) -> Iterator[Fault]:
    """Hold what the results sum up against their own cases, and the cases against the suite."""
    listed = list(map(jsonvalue.mapping, jsonvalue.sequence(results["cases"])))
    known = {each.id: each for each in suite.cases}
    wrong = [str(each["id"]) for each in listed if not _is_sound(each, known.get(str(each["id"])))]
    if wrong:
        yield fault(_TEXTS, "alteredCase", case=wrong[0])
    unexpected = [each for each in listed if _is_unexpected(each)]
    foreseen = [each for each in listed if "expectedFailure" in each]
    summed = {
        "ok": not unexpected,
        "counts": _counts(listed),
        "expectedFailures": {
            "failed": sum(each["outcome"] in ("failed", "errored") for each in foreseen),
            "passed": sum(each["outcome"] == "passed" for each in foreseen),
        },
        "families": _families(listed),
    }
    differing = [name for name, value in summed.items() if results[name] != value]
    if differing:
        yield fault(_TEXTS, "alteredSums", names=", ".join(differing))
    elif unexpected:
        yield fault(_TEXTS, "notOk", number=len(unexpected))


def _is_sound(found: Json, case: Case | None) -> bool:
    """Tell whether an entry is the case of the suite, and speaks with one voice."""
    if case is None:
        return True  # told as ``otherCases``
    named = (found["standard"], found["family"], found["level"])
    same = named == (case.standard, case.family, case.level)
    asked = found.get("expected", case.expected) == case.expected
    return same and asked and (found["outcome"] == "failed") == ("differences" in found)


def _is_unexpected(found: Json) -> bool:
    failed = found["outcome"] in ("failed", "errored")
    foreseen = "expectedFailure" in found
    return failed != foreseen and found["outcome"] != "skipped"


def _families(listed: Iterable[Json]) -> list[dict[str, object]]:
    grouped: dict[tuple[object, object, object], list[Json]] = {}
    for each in listed:
        grouped.setdefault((each["standard"], each["family"], each["level"]), []).append(each)
    return [
        {"standard": standard, "family": family, "level": level, "counts": _counts(members)}
        for (standard, family, level), members in grouped.items()
    ]


_TEXTS: Mapping[str, Text] = {
    "schema": both(
        "不是测试结果文件（{place}）。请用 jiceng conform run --format json 生成。",
        "These are no results (at {place}). Make them with jiceng conform run --format json.",
    ),
    "otherSuite": both(
        "结果出自另一用例集（{stated}，现有 {here}）。请用现有用例集重新测试。",
        "The results are of another suite ({stated}; the one at hand is {here}). Run the suite at hand again.",
    ),
    "partial": both(
        "只测了部分用例（{cases} 个，共 {all} 个）。请不加 --standard、--level、--family、--case 重新测试。",
        "Only some cases were chosen ({cases} of {all}). Run again without --standard, --level, --family and --case.",
    ),
    "otherCases": both(
        "所列用例（{cases} 个）与用例集（{all} 个）不同：结果不完整，或被改动过。",
        "The cases listed ({cases}) are not those of the suite ({all}): the results are not whole, or were altered.",
    ),
    "alteredCase": both(
        "用例 {case} 的记载前后不一：结果被改动过。请重新测试。",
        "What is said of case {case} does not hang together: the results were altered. Run the suite again.",
    ),
    "alteredSums": both(
        "合计与逐个用例的结果不符（{names}）：结果被改动过。请重新测试。",
        "The sums do not follow from the cases ({names}): the results were altered. Run the suite again.",
    ),
    "notOk": both(
        "有 {number} 个用例的结果出乎意料。请改正程序，或在预期失败文件中写明原因。",
        "{number} cases came out otherwise than expected. Mend the program, or give reasons in a file of expected failures.",
    ),
}
