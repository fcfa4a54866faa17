"""The cases of the conformance kit, tested themselves: each earns its place, and together no simple trick passes them."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from tools import manifest
from validator.cli.conform_serve import engine
from validator.conformance import describing, requirements, suite
from validator.conformance.answer import payload
from validator.conformance.engine import Engine, Files, Standards, kinds_of
from validator.conformance.judging import Outcome, judged
from validator.conformance.protocol import read_run, run
from validator.conformance.suite import INDICATORS, Case
from validator.library import load_standards, suite_files
from validator.payload import Payload, read
from validator.pointer import lookup
from validator.standard import Standard

ROOT = Path(__file__).parent.parent
FILES = suite_files()
SUITE = suite.load(FILES)
STANDARDS = load_standards()
META = Draft7Validator(json.loads((ROOT / "schemas" / "meta" / "case.schema.json").read_text("utf-8")))
FAMILIES = sorted({(each.standard, each.family) for each in SUITE.cases})
SCALARS = ("outcome", "verdict", "standardVersion", "profile", "attainment")
RULES = sorted(
    {(each.standard, each.rule_id) for each in SUITE.cases if each.rule_id is not None}, key=lambda each: each
)

Json = Mapping[str, Any]


def members(standard: str, family: str) -> list[Case]:
    """Give the cases of a family."""
    return [each for each in SUITE.cases if (each.standard, each.family) == (standard, family)]


@cache
def whole() -> Engine:
    """Give our engine."""
    return engine("0")


def outcome(judge: Engine, case: Case) -> Outcome:
    """Give what a case comes to by an engine."""
    line = judge.reply(run(1, case.request))
    return judged(case, read_run(line or b"", 1)).outcome


def test_the_manifest_is_derived() -> None:
    """Manifest and titles are those of the files and the standard; ``python -m tools.manifest`` renews them."""
    assert FILES[suite.MANIFEST].decode() == manifest.text(FILES, STANDARDS, SUITE.release)
    assert FILES[suite.TITLES].decode() == manifest.titles(STANDARDS)


def test_every_file_satisfies_its_schema() -> None:
    """Files of rules and of families are as their schema has them, and lie where their name says."""
    wrong = []
    for path, data in FILES.items():
        if path.startswith("cases/"):
            document = json.loads(data)
            _, _, family, name = path.removesuffix(".json").split("/")
            wrong += [(path, error.message[:200]) for error in META.iter_errors(document)]
            placed = document.get("family", str(document.get("ruleId")).partition("-")[0]) == family
            wrong += [] if placed and document.get("ruleId", name) == name else [(path, "misplaced")]
    assert [] == wrong


def test_ids_and_descriptions_are_unique() -> None:
    """No two cases have the same id or lasting id, and no two of a version the same description."""
    assert len(SUITE.cases) == len({each.id for each in SUITE.cases})
    assert len(SUITE.cases) == len({each.lasting_id for each in SUITE.cases})
    described = Counter(
        (each.standard, language, words)
        for each in SUITE.cases
        for language, words in each.description.items()
    )
    assert [] == [each for each, number in described.items() if number > 1]


def test_a_lasting_id_stands_for_payload_and_expectation() -> None:
    """Another description or place leaves it as it is; another payload or expectation does not."""
    (case,) = suite.named(SUITE.cases, "1.1/WDR/WDR-SLF-001#1")
    assert case.lasting_id == replace(case, id=f"{case.stem}#99", description={}).lasting_id
    assert case.lasting_id != replace(case, expected={**case.expected, "outcome": "exempt"}).lasting_id
    assert case.lasting_id != replace(case, sent={**case.sent, "asOf": "2000-01-01"}).lasting_id
    assert (case,) == suite.named(SUITE.cases, case.lasting_id)
    assert () == suite.named(SUITE.cases, f"{case.stem}@00000000")


def test_every_case_is_described_in_chinese() -> None:
    """A case of no rule has a sentence of its own in Chinese; one of a rule is told by the rule's title and its kind."""
    plain = [each.id for each in SUITE.cases if not re.search("[\u4e00-\u9fff]", each.description["zh-CN"])]
    own = [each for each in SUITE.cases if each.rule_id is None and each.family != INDICATORS]
    assert [] == plain
    assert [] == [each.id for each in own if each.description["zh-CN"].startswith(each.description["en"])]
    (case,) = suite.named(SUITE.cases, "1.1/FCR/FCR-ORD-015#1")
    title, kind = STANDARDS["1.1"].rules["FCR-ORD-015"].title["zh-CN"], describing.KINDS["pass"]
    assert f"{title}（{kind}）：{case.description['en']}" == case.description["zh-CN"]


def test_an_older_version_is_asked_what_it_has_in_common() -> None:
    """Every case of a rule or indicator that 1.0 has is asked of 1.0: payload relabelled, all else as it is."""
    old = STANDARDS["1.0"]
    known = {*old.rules, *(name for each in old.profiles.values() for name in each.rules)}
    asked = {each.id: each for each in SUITE.cases if each.standard == "1.0"}
    common = [
        each
        for each in SUITE.cases
        if each.standard == "1.1" and (each.rule_id in known or _indicator(each) in old.indicators)
    ]
    absent = [each.id for each in common if f"1.0/{each.id.partition('/')[2]}" not in asked]
    assert 4000 < len(common)
    assert [] == absent
    for case in common:
        older = asked[f"1.0/{case.id.partition('/')[2]}"]
        assert (case.expected, case.description) == (older.expected, older.description)
        assert json.dumps(case.sent).replace(
            '"standardVersion": "1.1"', '"standardVersion": "1.0"'
        ) == json.dumps(older.sent)


def _indicator(case: Case) -> object:
    asked: Json = case.sent
    return asked.get("indicator", {}).get("indicatorId")


@pytest.mark.parametrize(("standard", "family"), FAMILIES)
def test_no_constant_answer_passes_a_family(standard: str, family: str) -> None:
    """Two cases of every family state the same fact otherwise, so no program that always says the same passes both."""
    stated: dict[str, set[str]] = {}
    for case in members(standard, family):
        for rule in [case.expected, *case.expected.get("rules", [])]:  # type: ignore[misc]  # JSON
            for name in SCALARS:
                if name in rule:
                    stated.setdefault(name, set()).add(json.dumps(rule[name]))
        if "findings" in case.expected:
            stated.setdefault("findings", set()).add(json.dumps(case.expected["findings"], sort_keys=True))
        for row in case.expected.get("rows", []):  # type: ignore[attr-defined]  # JSON
            stated.setdefault("rows", set()).add(json.dumps(row, sort_keys=True))
    assert [] != [name for name, values in stated.items() if len(values) > 1]


def test_no_two_cases_differ_only_in_ids() -> None:
    """With record identifiers named by their order of appearance, no two cases are the same.

    At level structure the identifiers themselves are judged, so there they stand as they are.
    """
    seen: dict[str, str] = {}
    twins = set()
    for case in SUITE.cases:
        sent = case.sent if case.level == "structure" else nameless(case.sent)
        about = [case.standard, case.rule_id, case.expected, sent]
        key = json.dumps(about, sort_keys=True)
        if key in seen:
            twins.add(case.id)
        seen[key] = case.id
    assert set() == twins


def nameless(value: object, names: dict[str, str] | None = None) -> object:
    """Give a value with its identifiers named by their order of appearance."""
    known: dict[str, str] = {} if names is None else names
    if isinstance(value, dict):
        return {
            key: known.setdefault(part, f"id{len(known)}")
            if key in ("recordId", "withdrawsRecordId") and isinstance(part, str)
            else nameless(part, known)
            for key, part in value.items()
        }
    return [nameless(each, known) for each in value] if isinstance(value, list) else value


def test_expected_pointers_exist() -> None:
    """Every place that a case names is in its payload, or is the place of a member that its object lacks."""
    absent = []
    for case in SUITE.cases:
        found = read(payload(case.sent)) if case.family != INDICATORS else None
        if isinstance(found, Payload):
            absent += [(case.id, each) for each in pointers(case) if not _leads(found.value, each)]
    assert [] == absent


def pointers(case: Case) -> Iterator[str]:
    """Give every place that a case names."""
    expected: Json = case.expected
    for rule in (expected, *expected.get("rules", [])):
        yield from rule.get("pointers", [])
    for finding in (*expected.get("findings", []), *expected.get("optional", [])):
        if "pointer" in finding:
            yield finding["pointer"]


def _leads(document: object, pointer: str) -> bool:
    for place in (pointer, pointer.rpartition("/")[0]):
        try:
            found = lookup(document, place)
        except LookupError:
            continue
        return place == pointer or isinstance(found, dict)
    return False


def test_every_case_proves_a_requirement_there_is() -> None:
    """A case names a requirement, a finding or a rule, and all that it names exist."""
    found = requirements.coverage(SUITE, FILES, STANDARDS)
    known = {each.id for each in found} | set(STANDARDS["1.1"].clauses)
    named = {case.id: list(requirements.proved_by(case, STANDARDS[case.standard])) for case in SUITE.cases}
    assert [] == [case for case, ids in named.items() if not ids]
    assert {} == {
        case: unknown
        for case, ids in named.items()
        if (unknown := [each for each in ids if each not in known and not each.endswith("*")])
        and case.startswith("1.1/")
    }


def test_every_requirement_is_proved() -> None:
    """No clause that rules carry out, no rule and no requirement on the engine is without a case."""
    assert [] == [each.id for each in requirements.coverage(SUITE, FILES, STANDARDS) if not each.cases]


def without(standard: Standard, rule_id: str) -> Standard:
    """Give a version without one of its rules."""
    return replace(
        standard,
        rules={name: each for name, each in standard.rules.items() if name != rule_id},
        profiles={
            name: replace(each, rules={key: rule for key, rule in each.rules.items() if key != rule_id})
            for name, each in standard.profiles.items()
        },
    )


def weakened(version: str, rule_id: str) -> Sequence[Engine]:
    """Give our engine without a rule: one that knows it lost it, and one whose reports are read as if it had not."""

    def load(files: Files) -> Standards:
        loaded = whole().load(files)
        return {**loaded, version: without(loaded[version], rule_id)}

    return [replace(whole(), load=load, kinds=kinds) for kinds in (kinds_of(load({})), whole().kinds)]


@pytest.mark.parametrize("chunk", range(16))
def test_a_rule_that_is_removed_is_missed(chunk: int) -> None:
    """Without any one of its rules the engine fails a case, whether or not a report shows that the rule is gone."""
    missed = []
    for version, rule_id in RULES[chunk::16]:
        failing = next(
            each
            for each in SUITE.cases
            if (each.standard, each.rule_id) == (version, rule_id) and each.expected["outcome"] == "fail"
        )
        assert Outcome.PASSED is outcome(whole(), failing)
        missed += [rule_id for each in weakened(version, rule_id) if outcome(each, failing) is Outcome.PASSED]
    assert [] == missed


def test_every_rule_is_tried() -> None:
    """The removal is tried with all rules of the newest version, those of profiles included."""
    newest = STANDARDS["1.1"]
    own = [rule for profile in newest.profiles.values() for rule in profile.rules]
    assert {*newest.rules, *own} == {rule_id for version, rule_id in RULES if version == "1.1"}
