"""The standard is complete and holds together: nothing can be added to it by half."""

import ast
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from referencing import Registry
from referencing.jsonschema import DRAFT7

from tools import derive, register, translate
from validator import cel, library, pointer, soundness
from validator.cel import Compiled
from validator.finding import LANGUAGES, Severity
from validator.library import load_standard, load_standards
from validator.rule import Members, Rule
from validator.standard import Standard

ROOT = Path(__file__).parent.parent
SCHEMAS = ROOT / "schemas"
VERSIONS = ("1.0", "1.1")

META = {
    "rule": "1.*/rules/*.json",
    "profile": "1.*/profiles/*.json",
    "catalog": "catalog.json",
    "codelist": "codelists/codelists.json",
    "clause": "policy/[cd]*s.json",
    "actor": "policy/actors.json",
    "flow": "policy/flows.json",
    "finding-catalogue": "meta/findings/*.json",
    "case": "../conformance/cases/**/*.json",
    "policy": "../tests/data/local-sample/policy/*.json",
    "indicator": "1.*/indicators/*.json",
    "indicator-case": "../conformance/indicators/**/*.json",
}
"""Meta schema → the files it describes."""

BUILT_IN = {"where", "key", "windows"}
"""Slots that the engine fills itself; ``key`` and ``windows`` only for set rules."""

CHINESE = re.compile("[\u3400-\u9fff]")
IN_CHINESE_WIDTH = re.compile("[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
FAMILIES = re.compile(r"(SYNTAX|STRUCT|CODE|BUNDLE)(-[A-Z0-9]+)+")

Json = Any
"""A JSON value."""


def load(path: Path) -> Json:
    """Read one JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))


@cache
def validators() -> Mapping[str, Draft7Validator]:
    """Compile every meta schema, each able to refer to the others."""
    found = {path.name.split(".")[0]: load(path) for path in sorted((SCHEMAS / "meta").glob("*.schema.json"))}
    registry = Registry().with_resources(
        [(each["$id"], DRAFT7.create_resource(each)) for each in found.values()]
    )
    return {name: Draft7Validator(schema, registry=registry) for name, schema in found.items()}


@cache
def rule_files() -> tuple[tuple[str, str, Json], ...]:
    """Give version, place and JSON of every rule, those of profiles included."""
    found = []
    for version in VERSIONS:
        paths = sorted((SCHEMAS / version / "rules").glob("*.json"))
        found += [(version, f"{version}/{path.name}", load(path)) for path in paths]
        for path in sorted((SCHEMAS / version / "profiles").glob("*.json")):
            found += [(version, f"{version}/{path.name}: {rule['id']}", rule) for rule in load(path)["rules"]]
    return tuple(found)


def rules(standard: Standard) -> dict[str, Rule]:
    """Give every rule of one version by id, those of profiles included."""
    return {**standard.rules, **{k: v for each in standard.profiles.values() for k, v in each.rules.items()}}


def every_rule() -> Iterator[tuple[Standard, Rule]]:
    """Give every rule with the version it stands in."""
    for standard in load_standards().values():
        yield from ((standard, rule) for rule in rules(standard).values())


def deciding(rule: Rule) -> Iterator[Compiled]:
    """Give every expression of a rule but those of its members and its universe."""
    single = (rule.when, rule.evaluable_when, rule.exempt_when, rule.due, rule.value, rule.threshold)
    yield from (each for each in single if each is not None)
    yield from rule.slots.values()
    yield from (reading.assertion for reading in rule.readings)


def choosing(members: Members) -> Iterator[Compiled]:
    """Give the expressions by which members are chosen, keyed and dated."""
    several = (members.filter, members.key, members.start, members.end)
    yield from (each for each in several if each is not None)


def sources(rule: Rule) -> Iterator[Members]:
    """Give the members of a set rule, and its universe."""
    yield from rule.members
    if rule.universe is not None:
        yield rule.universe


def expressions(rule: Rule) -> Iterator[Compiled]:
    """Give every expression of a rule."""
    yield from deciding(rule)
    for each in sources(rule):
        yield from choosing(each)


def texts(node: Json, path: str = "") -> Iterator[tuple[str, Mapping[str, str]]]:
    """Give every text in both languages below a JSON value, with its place."""
    if isinstance(node, dict):
        if set(node) & set(LANGUAGES) and all(isinstance(each, str) for each in node.values()):
            yield path, node
        for name, value in node.items():
            yield from texts(value, f"{path}/{name}")
        if "title" in node and isinstance(node["title"], str):
            yield f"{path}/title", {"zh-CN": node["title"], "en": node.get("x-title-en", "")}
        if "description" in node and isinstance(node["description"], str):
            yield (
                f"{path}/description",
                {"zh-CN": node["description"], "en": node.get("x-description-en", "")},
            )
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from texts(value, f"{path}/{index}")


@pytest.mark.parametrize("name", sorted(META))
def test_every_artifact_fits_its_meta_schema(name: str) -> None:
    """Rules, profiles, catalogue, clauses, lists, cases and findings are what their meta schemas say."""
    paths = sorted(SCHEMAS.glob(META[name]))

    wrong = [
        f"{path.name}: {error.json_path}: {error.message[:200]}"
        for path in paths
        for error in validators()[name].iter_errors(load(path))
    ]

    assert paths
    assert [] == wrong


def test_every_meta_schema_has_files_to_describe() -> None:
    """Each describes files of the standard, but those of what is made and not kept."""
    named = {path.name.removesuffix(".schema.json") for path in (SCHEMAS / "meta").glob("*.schema.json")}

    assert {*META, "conformance-report", "report-comparison", "receipt", "key-set"} == named


@pytest.mark.parametrize("name", sorted(path.name for path in (SCHEMAS / "meta").glob("*.schema.json")))
def test_a_meta_schema_is_a_closed_draft_07_schema(name: str) -> None:
    """Each is valid, is named by a URN after its file, and refuses what it does not know."""
    schema = load(SCHEMAS / "meta" / name)
    Draft7Validator.check_schema(schema)
    open_objects = [
        path
        for path, node in nodes(schema)
        if node.get("type") == "object" and "properties" in node and "additionalProperties" not in node
    ]

    assert f"urn:jiceng:meta:{name.removesuffix('.schema.json')}" == schema["$id"]
    assert set() == set(open_objects) - OPEN.get(name, set())


OPEN = {"case.schema.json": {"/definitions/case/properties/record"}}
"""Objects of the meta schemas whose inside another schema judges."""


def nodes(node: Json, path: str = "") -> Iterator[tuple[str, Mapping[str, Json]]]:
    """Give every object below a JSON value, conditions left out."""
    if isinstance(node, dict):
        yield path, node
        for name, value in node.items():
            if name not in ("if", "then", "else", "not", "allOf", "anyOf"):
                yield from nodes(value, f"{path}/{name}")


def test_a_rule_bears_the_name_of_its_file() -> None:
    """The file of a rule is named after its id, that of a profile after its own, and both after nothing else."""
    wrong = [
        path.relative_to(SCHEMAS).as_posix()
        for folder in ("rules", "profiles")
        for path in SCHEMAS.glob(f"1.*/{folder}/*")
        if path.name != f"{load(path)['id']}.json"
    ]

    assert [] == wrong


def test_a_rule_id_stands_for_one_rule() -> None:
    """No profile reuses the id of a national rule or of another profile's."""
    for standard in load_standards().values():
        ids = [*standard.rules, *(each for profile in standard.profiles.values() for each in profile.rules)]

        assert sorted(set(ids)) == sorted(ids)


def test_a_rule_rests_on_clauses_of_the_register_or_says_its_basis() -> None:
    """There is no rule without a reason, and every clause it names is in the register."""
    clauses = load_standards()["1.1"].clauses
    unknown = [
        (place, each) for _, place, rule in rule_files() for each in rule["clauses"] if each not in clauses
    ]
    baseless = [place for _, place, rule in rule_files() if not rule["clauses"] and "basis" not in rule]

    assert [] == unknown
    assert [] == baseless


def test_a_policy_rule_names_the_clause_it_is_named_after() -> None:
    """A policy rule answers first of all to the clause whose id it bears."""
    wrong = [
        place
        for _, place, rule in rule_files()
        if rule["class"] == "policy" and re.sub(r"(-[a-z])\.[1-9]$", r"\1", rule["id"]) not in rule["clauses"]
    ]

    assert [] == wrong


def test_a_policy_rule_is_in_force_no_earlier_than_its_document() -> None:
    """A policy binds nobody before its document does, nor after it has ended."""
    documents = load(SCHEMAS / "policy" / "documents.json")
    wrong = []
    for _, place, rule in rule_files():
        if rule["class"] == "policy":
            document = documents[rule["id"].split("-")[0]]["effective"]
            ours, theirs = rule["effective"], document
            early = theirs["from"] is not None and (ours["from"] is None or ours["from"] < theirs["from"])
            late = theirs["to"] is not None and (ours["to"] is None or ours["to"] > theirs["to"])
            if early or late:
                wrong.append((place, ours, theirs))

    assert [] == wrong


def test_a_rule_ends_after_it_starts_and_its_severities_ascend_in_time() -> None:
    """Dates of a rule run forwards."""
    wrong = []
    for _, place, rule in rule_files():
        start, end = rule["effective"]["from"], rule["effective"]["to"]
        steps = [] if isinstance(rule["severity"], str) else [each["from"] for each in rule["severity"]]
        ascending = [each or "" for each in steps]
        if (start and end and end < start) or ascending != sorted(set(ascending)):
            wrong.append(place)

    assert [] == wrong


def test_only_a_policy_rule_may_be_more_or_less_than_an_error() -> None:
    """A rule that makes the verdict is an error or a warning; ``info`` is for what is only encouraged."""
    wrong = [
        place
        for _, place, rule in rule_files()
        if rule["class"] != "policy" and rule["severity"] not in ("error", "warning")
    ]

    assert [] == wrong


def test_everything_said_is_said_in_both_languages() -> None:
    """Chinese texts are Chinese, English ones English, and neither is empty."""
    paths = [path for path in sorted(SCHEMAS.rglob("*.json")) if "1.0" not in path.parts]
    wrong = [
        (path.relative_to(SCHEMAS).as_posix(), place, dict(text))
        for path in paths
        for place, text in texts(load(path))
        if not said_twice(text, place) and not (place.endswith("/note") and text == NO_NOTE)
    ]

    assert [] == wrong


NO_NOTE = {"zh-CN": "", "en": ""}
"""How the index of code lists writes that a list has no note."""


def said_twice(text: Mapping[str, str], place: str) -> bool:
    """Tell whether a text is Chinese and English; an English explanation may quote the Chinese words it is about."""
    if set(text) != set(LANGUAGES) or not CHINESE.search(text["zh-CN"]):
        return False
    quoted = len(IN_CHINESE_WIDTH.findall(text["en"]))
    explains = place.rpartition("/")[2] in ("description", "basis", "note", "sourceNote", "reason")
    letters = len(re.findall("[A-Za-z]", text["en"]))
    return letters > 0 and quoted <= (letters // 2 if explains else 0)


def test_slots_of_messages_are_filled_and_used() -> None:
    """Every {slot} of a rule's message and fix is provided, and none is provided in vain."""
    wrong = []
    for _, place, rule in rule_files():
        used = {
            language: set(re.findall(r"\{(\w+)\}", rule["message"][language] + rule["fix"][language]))
            for language in LANGUAGES
        }
        provided = set(rule.get("slots", {}))
        built_in = BUILT_IN if rule["scope"] == "set" else {"where"}
        anywhere = set().union(*used.values())
        if anywhere - provided - built_in or provided - anywhere:
            wrong.append((place, sorted(anywhere ^ provided)))

    assert [] == wrong


def test_braces_of_messages_hold_nothing_but_slots() -> None:
    """No message has a brace that would be read as a slot by mistake."""
    catalogue = [each for path in (SCHEMAS / "meta" / "findings").glob("*.json") for each in load(path)]
    said = [(place, rule) for _, place, rule in rule_files()] + [(each["id"], each) for each in catalogue]
    wrong = [
        (place, text)
        for place, entry in said
        for name in ("title", "message", "fix", "suggest")
        for text in entry.get(name, {}).values()
        if re.search(r"[{}]", re.sub(r"\{\{|\}\}|\{[a-zA-Z]+\}", "", text))
    ]

    assert [] == wrong


@pytest.mark.parametrize("version", VERSIONS)
def test_every_rule_holds_together_with_schemas_and_code_lists(version: str) -> None:
    """Record types, lists, places, paths, parameters, code lists and codes that a rule names are there."""
    standard, compiler = load_standard(version), library.compiler(version)

    wrong = [
        (place, each.pointer, each.words["en"])
        for of_version, place, rule in rule_files()
        if of_version == version
        for each in soundness.judge(rule, standard, compiler)
    ]

    assert [] == wrong


def test_parameters_are_declared_and_used() -> None:
    """``param.x`` is declared by the rule, and a declared parameter is read by it."""
    wrong = []
    for standard, rule in every_rule():
        read = {path for each in expressions(rule) for path in each.reads if path.startswith("param.")}
        declared = {f"param.{name}" for name in rule.parameters}
        if read != declared:
            wrong.append((standard.version, rule.id, sorted(read ^ declared)))

    assert [] == wrong


def test_a_default_lies_within_its_bounds() -> None:
    """The default of a parameter is a value that a profile might choose."""
    wrong = [
        (place, name)
        for _, place, rule in rule_files()
        for name, spec in rule.get("parameters", {}).items()
        if not spec.get("minimum", spec["default"]) <= spec["default"] <= spec.get("maximum", spec["default"])
        or spec["default"] not in spec.get("enum", [spec["default"]])
    ]

    assert [] == wrong


def test_a_reading_that_counts_is_one_of_the_readings() -> None:
    """``defaultReading`` names one of them, and each has its own name."""
    for _, place, rule in rule_files():
        if "readings" in rule:
            ids = [each["id"] for each in rule["readings"]]

            assert rule["defaultReading"] in ids, place
            assert sorted(set(ids)) == sorted(ids), place


def test_profiles_can_be_applied() -> None:
    """Every profile names only rules, parameters, values and readings that the national rules allow."""
    for standard in load_standards().values():
        for profile in standard.profiles.values():
            assert set(rules(standard)) >= set(profile.applied(standard.rules))


@pytest.mark.parametrize("status", ["enforced", "partly", "carried"])
def test_the_register_points_at_what_exists(status: str) -> None:
    """Rules, schema places, code lists and documents that answer a clause are there."""
    entries = [each for each in load(SCHEMAS / "policy" / "clauses.json") if each["status"] == status]
    wrong = [(entry["id"], where) for entry in entries for where in entry["where"] if not resolves(where)]
    unanswered = [entry["id"] for entry in entries if not entry["where"]]

    assert entries
    assert [] == wrong
    assert [] == unanswered


def resolves(where: str) -> bool:
    """Tell whether a place of the register exists."""
    kind, _, place = where.partition(":")
    standard = load_standards()["1.1"]
    if kind == "rule":
        return place in rules(standard)
    if kind == "codelist":
        return place in standard.codelists
    if kind == "indicator":
        return place in standard.indicators
    name, _, path = place.partition("#")
    files = {"schema": f"1.1/{name}.schema.json", "document": "policy/documents.json"}
    document = load(SCHEMAS / files[kind])
    try:
        pointer.lookup(document if kind == "schema" else document[name], path)
    except LookupError:
        return False
    return True


def test_enforced_clauses_are_judged_by_a_rule() -> None:
    """An enforced clause names at least one rule or indicator."""
    entries = [each for each in load(SCHEMAS / "policy" / "clauses.json") if each["status"] == "enforced"]
    wrong = [
        entry["id"]
        for entry in entries
        if not any(where.startswith(("rule:", "indicator:")) for where in entry["where"])
    ]

    assert [] == wrong


def emitted(path: Path) -> set[str]:
    """Give the ids of engine findings that a source file can emit; ``f"{family}-MISSING"`` counts for each family."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    endings = {
        str(node.values[1].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        and len(node.values) == 2
        and isinstance(node.values[1], ast.Constant)
    }
    endings = {each for each in endings if re.fullmatch(r"-[A-Z]+", each)}
    found = {each for each in constants if FAMILIES.fullmatch(each)}
    prefixes = {each for each in found if endings and f"{each}{min(endings)}" in notices()}
    return (found - prefixes) | {prefix + ending for prefix in prefixes for ending in endings}


def notices() -> Mapping[str, Json]:
    """Give the catalogue of the engine's own findings by id."""
    paths = sorted((SCHEMAS / "meta" / "findings").glob("*.json"))
    return {each["id"]: each for path in paths for each in load(path)}


def test_the_engine_emits_what_is_catalogued_and_nothing_else() -> None:
    """Every id in the code is in the catalogue, and every id of the catalogue is in the code."""
    found = {each for path in (ROOT / "validator").glob("*.py") for each in emitted(path)}

    assert sorted(notices()) == sorted(found)


def test_ids_of_the_catalogue_are_unique_and_say_their_layer() -> None:
    """SYNTAX is syntax, STRUCT and BUNDLE are structure, CODE is codes; each file holds one family."""
    layers = {"SYNTAX": "syntax", "STRUCT": "structure", "BUNDLE": "structure", "CODE": "codes"}
    entries = [
        (path.stem, each)
        for path in sorted((SCHEMAS / "meta" / "findings").glob("*.json"))
        for each in load(path)
    ]
    families = {(stem, each["id"].split("-")[0]) for stem, each in entries}

    assert len(notices()) == len(entries)
    assert [] == [each["id"] for _, each in entries if layers[each["id"].split("-")[0]] != each["layer"]]
    assert {
        ("bundle", "BUNDLE"),
        ("codes", "CODE"),
        ("structure", "STRUCT"),
        ("syntax", "SYNTAX"),
    } == families


def test_severities_in_the_code_are_those_of_the_catalogue() -> None:
    """Outside code lists everything the engine finds itself is an error; there the call says its severity."""
    tree = ast.parse((ROOT / "validator" / "codes.py").read_text(encoding="utf-8"))
    said = {
        node.args[0].value: node.args[1].attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and len(node.args) > 1
        if isinstance(node.args[0], ast.Constant) and isinstance(node.args[1], ast.Attribute)
    }
    elsewhere = {
        node.attr
        for path in (ROOT / "validator").glob("*.py")
        if path.stem in ("structure", "declaration", "mistakes", "scanner", "foreign", "intake", "payload")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "Severity"
    }
    catalogued = {name: each["severity"] for name, each in notices().items()}

    assert {name: Severity[severity] for name, severity in said.items()} == {
        name: severity for name, severity in catalogued.items() if name.startswith("CODE-")
    }
    assert {"ERROR"} == elsewhere
    assert {"error"} == {each for name, each in catalogued.items() if not name.startswith("CODE-")}


def test_a_rule_of_an_earlier_version_is_a_rule_of_the_later() -> None:
    """1.1 has every rule of 1.0, and a rule says in which version it came."""
    standards = load_standards()
    earlier, later = rules(standards["1.0"]), rules(standards["1.1"])

    assert set() == set(earlier) - set(later)
    assert {each.id for each in later.values() if each.since == "1.0"} == set(earlier)


def test_expressions_are_written_in_few_words() -> None:
    """Every expression is one that the CEL profile knows, with only the variables of its scope."""
    for standard, rule in every_rule():
        variables = {"group", "key", "window", "unit"} if rule.is_set else {"record", "item"}
        for expression in deciding(rule):
            assert expression.variables <= variables | {"asOf", "param"} <= cel.VARIABLES, (standard, rule.id)
        if not rule.is_set and rule.for_each is None:
            assert all("item" not in each.variables for each in deciding(rule)), rule.id


def test_derived_files_are_in_step() -> None:
    """1.0 and the bindings follow from 1.1."""
    assert 0 == derive.main(["--check"]), "out of step: run python -m tools.derive"


def test_translated_expressions_are_in_step() -> None:
    """The Python of every expression is the translation of its text."""
    assert 0 == translate.main(["--check"]), "out of step: run python -m tools.translate"


def test_the_register_is_in_step() -> None:
    """Where each clause is answered is what the files of the standard say."""
    assert 0 == register.main(["--check"]), "out of step: run python -m tools.register"
