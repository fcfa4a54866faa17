"""The referee: what a case states against what was answered; nothing but facts is compared."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from validator import jsonvalue
from validator.conformance.protocol import joined
from validator.conformance.suite import Case, Json

_STATED = ("verdict", "attainment", "standardVersion", "profile")
_UNSOUND = ("SYNTAX-", "STRUCT-", "BUNDLE-")
"""Findings of these say that a payload is unsound; what a rule makes of it is then another matter."""

_ABSENT = "—"


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact that was answered otherwise than the case states.

    Args:
        what: was compared, as the protocol names it.
        expected: by the case.
        actual: in the answer; ``—`` where it says nothing of this.
    """

    what: str
    expected: object
    actual: object


def differences(case: Case, result: Json) -> tuple[Difference, ...]:
    """Give every difference between what a case states and a result; none where they agree.

    Args:
        case: the case.
        result: the ``result`` of an answer.
    """
    return tuple(each for each in _compared(case, result) if each.expected != each.actual)


def relevant(case: Case, result: Json) -> Json:
    """Give the part of a result that the case speaks of, to be shown beside it."""
    named = {case.rule_id, *(each.get("ruleId") for each in _stated_rules(case))}
    told = {name: result[name] for name in (*_STATED, "findings", "rows") if name in result}
    outcomes = [each for each in _outcomes(result) if each["ruleId"] in named]
    return {**told, "outcomes": outcomes} if outcomes else told


def _compared(case: Case, result: Json) -> Iterator[Difference]:
    expected = case.expected
    if "rows" in expected:
        yield from _rows(jsonvalue.sequence(expected["rows"]), jsonvalue.sequence(result.get("rows")))
        return
    if case.rule_id is not None:
        yield from _rule(case.rule_id, expected, result)
        yield Difference("findings", [], [each for each in _findings(result) if _is_unsound(each)])
        return
    yield from (
        Difference(name, expected[name], result.get(name, _ABSENT)) for name in _STATED if name in expected
    )
    if "findings" in expected:
        yield _found(expected, _findings(result))
    for each in _stated_rules(case):
        rule_id = str(each["ruleId"])
        for difference in _rule(rule_id, each, result):
            yield Difference(f"{rule_id} {difference.what}", difference.expected, difference.actual)


def _stated_rules(case: Case) -> list[Json]:
    return [jsonvalue.mapping(each) for each in jsonvalue.sequence(case.expected.get("rules"))]


def _rule(rule_id: str, expected: Json, result: Json) -> Iterator[Difference]:
    """Compare what became of one rule."""
    entries = [each for each in _outcomes(result) if each["ruleId"] == rule_id]
    outcome = joined({each["outcome"] for each in entries})
    if "reading" in expected:
        reading = str(expected["reading"])
        told = joined({jsonvalue.mapping(each.get("readings")).get(reading) for each in entries})
        yield Difference(f"outcome ({reading})", expected["outcome"], told or _ABSENT)
    else:
        yield Difference("outcome", expected["outcome"], outcome or _ABSENT)
    failed = [each for each in entries if each["outcome"] == "fail"]
    if "pointers" in expected:
        places = {str(each.get("pointer", "")) for each in failed}
        yield Difference("pointers", _sorted(expected["pointers"]), sorted(places))
    if "windows" in expected:
        yield Difference("windows", _sorted(expected["windows"]), _all(failed, "windows"))
    if "missing" in expected:
        undecided = [each for each in entries if each["outcome"] == "notEvaluable"]
        yield Difference("missing", _sorted(expected["missing"]), _all(undecided, "missing"))
    if "reason" in expected:
        reasons = {str(each.get("reason", _ABSENT)) for each in entries if each["outcome"] == outcome}
        given = expected["reason"] if expected["reason"] in reasons else ", ".join(sorted(reasons)) or _ABSENT
        yield Difference("reason", expected["reason"], given)


def _found(expected: Json, found: Sequence[Json]) -> Difference:
    """Compare the engine's findings: every one stated is there, and none that is neither stated nor optional."""
    stated = [jsonvalue.mapping(each) for each in jsonvalue.sequence(expected["findings"])]
    optional = [jsonvalue.mapping(each) for each in jsonvalue.sequence(expected.get("optional"))]
    all_there = all(any(_fits(each, pattern) for each in found) for pattern in stated)
    no_others = all(any(_fits(each, pattern) for pattern in (*stated, *optional)) for each in found)
    return Difference("findings", stated, stated if all_there and no_others else list(found))


def _fits(finding: Json, pattern: Json) -> bool:
    wanted, given = str(pattern["ruleId"]), str(finding["ruleId"])
    same = given.startswith(wanted[:-1]) if wanted.endswith("*") else given == wanted
    return same and pattern.get("pointer", finding["pointer"]) == finding["pointer"]


def _rows(expected: Sequence[object], given: Sequence[object]) -> Iterator[Difference]:
    """Compare the rows of an indicator; a row is found by its level and code."""
    rows = {_place(jsonvalue.mapping(each)): jsonvalue.mapping(each) for each in given}
    for wanted in map(jsonvalue.mapping, expected):
        row = rows.get(_place(wanted))
        actual: object = _ABSENT if row is None else {name: row.get(name) for name in wanted}
        yield Difference("rows", wanted, actual)


def _place(row: Mapping[str, object]) -> tuple[str, str]:
    return str(row.get("level")), str(row.get("code"))


def _is_unsound(finding: Json) -> bool:
    return str(finding["ruleId"]).startswith(_UNSOUND)


def _findings(result: Json) -> list[Json]:
    return [jsonvalue.mapping(each) for each in jsonvalue.sequence(result.get("findings"))]


def _outcomes(result: Json) -> list[Json]:
    return [jsonvalue.mapping(each) for each in jsonvalue.sequence(result.get("outcomes"))]


def _all(entries: Sequence[Json], name: str) -> list[str]:
    return sorted({each for entry in entries for each in jsonvalue.strings(entry.get(name))})


def _sorted(values: object) -> list[str]:
    return sorted(set(jsonvalue.strings(values)))
