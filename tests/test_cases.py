"""The conformance cases: the package agrees with all of them, and those of rules show every side of their rule."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from absence import asks_for_presence_only, left_out, may_not_apply, optional, unasked
from jsonschema import Draft7Validator

from validator.cli.conform_serve import engine
from validator.conformance import suite
from validator.conformance.describing import EN, described
from validator.conformance.engine import Engine
from validator.conformance.judging import Outcome, judged
from validator.conformance.protocol import read_run, run
from validator.conformance.suite import Case as Asked
from validator.library import load_standards, suite_files
from validator.rule import Rule
from validator.standard import Standard

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "conformance" / "cases"
META = Draft7Validator(json.loads((ROOT / "schemas" / "meta" / "case.schema.json").read_text("utf-8")))
FILES = sorted(CASES.glob("*/[A-Z]*/*.json"))

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Case:
    """One case of one rule, and the version of the standard it belongs to."""

    version: str
    rule_id: str
    number: int
    body: Json

    @property
    def name(self) -> str:
        """The rule, and the place of the case in its file counted from 1."""
        return f"{self.version}/{self.rule_id}#{self.number}"


def _read(path: Path) -> Iterator[Case]:
    document = json.loads(path.read_text("utf-8"))
    version = path.relative_to(CASES).parts[0]
    for number, body in enumerate(document["cases"], 1):
        yield Case(version, document["ruleId"], number, body)


def _by_file() -> Mapping[str, list[Asked]]:
    found: dict[str, list[Asked]] = {}
    for case in suite.load(suite_files()).cases:
        found.setdefault(case.stem, []).append(case)
    return found


ALL = [case for path in FILES for case in _read(path)]
ASKED = _by_file()
NATIONAL = load_standards()


def _every_rule(standard: Standard) -> Mapping[str, Rule]:
    own = [profile.rules for profile in standard.profiles.values()]
    return dict(chain.from_iterable(rules.items() for rules in (standard.rules, *own)))


STANDARD = NATIONAL["1.1"]
RULES = _every_rule(STANDARD)


def _cases(rule_id: str) -> list[Case]:
    return [case for case in ALL if case.rule_id == rule_id]


def _kinds(rule_id: str) -> set[str]:
    return {case.body["kind"] for case in _cases(rule_id)}


def _outcomes(rule_id: str, kind: str | None = None) -> set[str]:
    cases = [case.body for case in _cases(rule_id) if kind in (None, case.body["kind"])]
    return {case["expected"]["outcome"] for case in cases if "reading" not in case["expected"]}


def _sources(rule: Rule) -> str:
    """Give a rule's assertions with ``>`` written as ``<``."""
    return " ".join(reading.assertion.source for reading in rule.readings).replace(">", "<")


def _has_threshold(rule: Rule) -> bool:
    numbers = [each for each in rule.parameters.values() if type(each.default) is int]
    return "<" in _sources(rule) or bool(numbers)


def _needs_universe(rule: Rule) -> bool:
    return rule.universe is not None and not rule.universe.optional


def _records(case: Json) -> list[Json]:
    """Give the records of a case, a bundle's header among them."""
    return [case["record"]] if "record" in case else [case["bundle"]["header"], *case["bundle"]["records"]]


THRESHOLDS = sorted(each for each, rule in RULES.items() if _has_threshold(rule))


@cache
def own() -> Engine:
    """Give our engine."""
    return engine("0")


def differing(case: Asked) -> object:
    """Give what our engine answers otherwise than a case states; ``None`` where it agrees."""
    found = judged(case, read_run(own().reply(run(1, case.request)) or b"", 1))
    return None if found.outcome is Outcome.PASSED else (found.outcome, found.differences, found.context)


@pytest.mark.parametrize("stem", sorted(ASKED))
def test_our_engine_answers_the_cases_of_a_file_as_they_state(stem: str) -> None:
    """Asked over the protocol, line by line, it passes every case of every version and level, by the referee."""
    assert {} == {case.id: told for case in ASKED[stem] if (told := differing(case)) is not None}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_of_cases_is_well_formed(path: Path) -> None:
    """A file of cases satisfies its schema, bears the id of its rule, and lies in its rule's family."""
    document = json.loads(path.read_text("utf-8"))
    assert [] == [error.message for error in META.iter_errors(document)]
    assert path.stem == document["ruleId"]
    assert path.parent.name == document["ruleId"].partition("-")[0]
    assert json.dumps(document, ensure_ascii=False, indent=2) + "\n" == path.read_text("utf-8")


def test_descriptions_are_unique_in_the_suite() -> None:
    """No two cases of a version are described in the same words."""
    stated = Counter((case.version, described(case.body)[EN]) for case in ALL)
    assert [] == sorted(each for each, number in stated.items() if number > 1)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_descriptions_state_facts(path: Path) -> None:
    """A description is one sentence in the present tense that says what is, never what ought to be."""
    for case in _read(path):
        description = described(case.body)[EN]
        assert not re.search(r"\b(should|must|shall|will|expect\w*)\b", description), description
        assert re.fullmatch(r"[A-Z0-9].*[.]", description), description


@pytest.mark.parametrize("rule_id", sorted(RULES))
def test_a_rule_has_a_passing_and_a_failing_case(rule_id: str) -> None:
    """Every rule, national or provincial, is shown passing and failing."""
    assert {"pass", "fail"} <= _outcomes(rule_id)


@pytest.mark.parametrize("rule_id", THRESHOLDS)
def test_a_rule_with_a_threshold_is_shown_at_it(rule_id: str) -> None:
    """A rule that compares by order, or has a number as parameter, has a case right at the edge."""
    assert "boundary" in _kinds(rule_id)


@pytest.mark.parametrize("rule_id", [each for each in THRESHOLDS if RULES[each].is_policy])
def test_the_threshold_of_a_policy_is_shown_from_both_sides(rule_id: str) -> None:
    """A policy rule with a threshold has edge cases that come out differently."""
    assert len(_outcomes(rule_id, "boundary")) > 1


@pytest.mark.parametrize("rule_id", sorted(each for each, rule in RULES.items() if rule.is_policy))
def test_a_policy_rule_is_shown_without_its_data_and_outside_its_scope(rule_id: str) -> None:
    """Every policy rule has a case where data is missing and one it does not address."""
    assert {"missing", "notApplicable"} <= _kinds(rule_id)
    assert "notEvaluable" in _outcomes(rule_id, "missing")


@pytest.mark.parametrize("rule_id", sorted(each for each in RULES if may_not_apply(RULES[each], STANDARD)))
def test_a_rule_is_shown_where_it_does_not_apply(rule_id: str) -> None:
    """A rule with a condition, a list or groups has a case that is none of its business.

    Where the condition asks for nothing but presence, that is a case of missing data.
    """
    telling = {"notApplicable", "missing"} if asks_for_presence_only(RULES[rule_id]) else {"notApplicable"}

    assert any("notApplicable" in _outcomes(rule_id, kind) for kind in telling)


@pytest.mark.parametrize("rule_id", sorted(each for each in RULES if unasked(RULES[each], STANDARD)))
def test_a_rule_that_takes_an_optional_field_for_granted_is_shown_without_it(rule_id: str) -> None:
    """What a rule makes of an absent field that it does not ask for is stated by a case."""
    assert "missing" in _kinds(rule_id)


@pytest.mark.parametrize("rule_id", sorted(each for each, rule in RULES.items() if _needs_universe(rule)))
def test_a_rule_with_a_universe_is_shown_without_it(rule_id: str) -> None:
    """What becomes of a rule whose universe is not known is stated by a case."""
    assert "notEvaluable" in _outcomes(rule_id, "missing")


@pytest.mark.parametrize(
    "rule_id", sorted(each for each in RULES if not RULES[each].is_set and optional(RULES[each], STANDARD))
)
def test_something_optional_is_left_out_in_a_case(rule_id: str) -> None:
    """Of the optional fields that a rule reads or asks for, at least one is absent from one of its cases."""
    rule = RULES[rule_id]
    places = optional(rule, STANDARD)
    records = [record for case in _cases(rule_id) for record in _records(case.body)]
    judged = [each for each in records if each["recordType"] in rule.record_types]

    assert any(left_out(each, places, rule.for_each) for each in judged)


@pytest.mark.parametrize("rule_id", sorted(each for each, rule in RULES.items() if rule.due))
def test_a_rule_with_a_due_date_is_shown_before_it(rule_id: str) -> None:
    """A rule that falls due has a case that is too early."""
    assert {"notYetDue"} == _outcomes(rule_id, "notYetDue")


@pytest.mark.parametrize(
    "rule_id", sorted(each for each, rule in RULES.items() if rule.effective_from or rule.effective_to)
)
def test_a_rule_with_dates_is_shown_out_of_force(rule_id: str) -> None:
    """A rule with a first or a last day in force has a case outside them."""
    assert {"notApplicable"} == _outcomes(rule_id, "notInForce")


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [("exempt", "exempt"), ("notApplicable", "notApplicable"), ("pass", "pass"), ("fail", "fail")],
)
def test_a_kind_says_what_comes_out(kind: str, outcome: str) -> None:
    """What a case is called is what becomes of its rule."""
    others = [
        case.name
        for case in ALL
        if case.body["kind"] == kind and "reading" not in case.body["expected"]
        if case.body["expected"]["outcome"] != outcome
    ]

    assert [] == others


@pytest.mark.parametrize("rule_id", sorted(each for each, rule in RULES.items() if len(rule.readings) > 1))
def test_every_reading_of_a_rule_is_told_apart(rule_id: str) -> None:
    """Each reading of a sentence has a case that names it, and the cases do not all agree."""
    named = [case.body["expected"] for case in _cases(rule_id) if "reading" in case.body["expected"]]
    assert {reading.id for reading in RULES[rule_id].readings} == {each["reading"] for each in named}
    assert {"pass", "fail"} <= {each["outcome"] for each in named}


@pytest.mark.parametrize("rule_id", sorted(each for each, rule in RULES.items() if rule.exempt_when))
def test_an_exemption_is_shown_with_and_without_its_basis(rule_id: str) -> None:
    """A rule with an exemption has a case that is exempt and one that fails."""
    assert {"exempt", "fail"} <= _kinds(rule_id)


def test_every_case_belongs_to_a_rule() -> None:
    """There are no cases of a rule that does not exist."""
    assert set() == {case.rule_id for case in ALL} - set(RULES)
