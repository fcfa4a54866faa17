"""Prove the rules by breaking them: every small change to a rule must be noticed by one of its cases.

``python -m tools.mutants`` flips comparisons, shifts thresholds and parameters, drops conjuncts, negations,
conditions and exemptions, one at a time, and judges the rule's own cases by what results. It prints what
survived and fails when fewer than 95 in 100 were killed.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from validator import business, rule, setrules
from validator.business import Subject
from validator.cel import compile_expression
from validator.cel.parse import parse
from validator.cel.syntax import (
    Binary,
    Call,
    Conditional,
    Expression,
    Has,
    Index,
    ListOf,
    Literal,
    Logic,
    Macro,
    Name,
    Select,
    Unary,
)
from validator.errors import RuleError
from validator.library import load_standards
from validator.outcome import Result
from validator.rule import Rule
from validator.standard import Standard

ROOT = Path(__file__).resolve().parent.parent
VERSION = "1.1"
ENOUGH = 95
"""How many mutants in 100 must be killed."""

_FLIPPED = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}
_DROPPABLE = ("when", "exemptWhen", "evaluableWhen")
_EXPRESSIONS = ("assert", *_DROPPABLE)

Source = dict[str, object]


@dataclass(frozen=True, slots=True)
class Mutant:
    """A rule with one small change.

    Args:
        rule_id: which rule.
        change: what was changed, in words.
        source: the rule's JSON with the change.
    """

    rule_id: str
    change: str
    source: Source


@dataclass(frozen=True, slots=True)
class Scene:
    """One case, ready to be judged by any rule.

    Args:
        standard: the standard, with the case's local data.
        subjects: its records.
        bundle: its records together, for set rules; ``None`` where the case is one record.
        expected: the outcome the case states.
        reading: the reading it speaks of; ``None`` for the rule as a whole.
    """

    standard: Standard
    subjects: tuple[Subject, ...]
    bundle: setrules.Bundle | None
    expected: str
    reading: str | None


def main(arguments: list[str] | None = None) -> int:
    """Break the rules and count what the cases notice; give the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.mutants", description=__doc__)
    parser.add_argument("rules", nargs="*", help="ids of rules; all when none is given")
    options = parser.parse_args(arguments)
    killed, survivors = 0, []
    for source in sources():
        if options.rules and source["id"] not in options.rules:
            continue
        scenes = tuple(_scenes(str(source["id"])))
        for mutant in mutants(source):
            if noticed(mutant, scenes):
                killed += 1
            else:
                survivors.append(mutant)
    total = killed + len(survivors)
    sys.stdout.writelines(f"survived: {each.rule_id}: {each.change}\n" for each in survivors)
    sys.stdout.write(f"{killed} of {total} mutants killed ({100 * killed // max(total, 1)} in 100)\n")
    return 0 if killed * 100 >= total * ENOUGH else 1


def sources() -> Iterator[Source]:
    """Give the JSON of every rule of the newest version, those of profiles included."""
    folder = ROOT / "schemas" / VERSION
    for path in sorted((folder / "rules").glob("*.json")):
        yield json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((folder / "profiles").glob("*.json")):
        yield from json.loads(path.read_text(encoding="utf-8"))["rules"]


def mutants(source: Source) -> Iterator[Mutant]:
    """Give every small change of one rule."""
    rule_id = str(source["id"])
    for name in _DROPPABLE:
        if name in source:
            yield Mutant(
                rule_id, f"without {name}", {key: value for key, value in source.items() if key != name}
            )
    for name in _EXPRESSIONS:
        if isinstance(source.get(name), str):
            for change, text in _changed(str(source[name])):
                yield Mutant(rule_id, f"{name}: {change}", {**source, name: text})
    yield from _shifted(rule_id, source)


def noticed(mutant: Mutant, scenes: tuple[Scene, ...]) -> bool:
    """Tell whether a case comes out otherwise by the mutant than it states."""
    try:
        broken = rule.parse(mutant.source, compile_expression)
    except RuleError:
        return True
    return any(outcome(broken, scene) != scene.expected for scene in scenes)


def outcome(judged: Rule, scene: Scene) -> str | None:
    """Give what a rule comes to in a case."""
    facts = scene.standard.facts
    results: list[Result] = []
    if judged.is_set and scene.bundle is not None:
        results.extend(setrules.judge(scene.bundle, [judged], facts))
    else:
        for subject in scene.subjects:
            results.extend(business.judge(subject, [judged], facts))
    order = ("engineError", "fail", "notEvaluable", "notYetDue", "pass", "exempt", "notApplicable")
    if scene.reading is not None:
        readings = [
            each.judgement.readings.get(scene.reading) for result in results for each in result.instances
        ]
        return next((each for each in readings if each), None)
    found = {str(each.outcome) for each in results}
    return next((each for each in order if each in found), None)


def _shifted(rule_id: str, source: Source) -> Iterator[Mutant]:
    given = source.get("parameters")
    parameters: dict[str, dict[str, object]] = given if isinstance(given, dict) else {}
    for name, spec in parameters.items():
        default = spec["default"]
        if not isinstance(default, int) or isinstance(default, bool):
            continue
        for step in (-1, 1):
            changed = {**spec, "default": default + step}
            mended: Source = {**source, "parameters": {**parameters, name: changed}}
            yield Mutant(rule_id, f"{name} {step:+}", mended)


def _changed(text: str) -> Iterator[tuple[str, str]]:
    """Give every expression that differs in one place, with what was changed."""
    for change, tree in _variants(parse(text)):
        yield change, cel(tree)


def _variants(node: Expression) -> Iterator[tuple[str, Expression]]:
    yield from _own_variants(node)
    for name in node.__slots__:
        part = getattr(node, name)
        for change, other in _part_variants(part):
            yield change, _with(node, name, other)


def _part_variants(part: object) -> Iterator[tuple[str, object]]:
    """Give the variants of what a node holds: another node, several, or a word that has none."""
    if isinstance(part, tuple):
        for place, item in enumerate(part):
            for change, other in _variants(item):
                yield change, (*part[:place], other, *part[place + 1 :])
    elif hasattr(part, "__slots__"):
        yield from _variants(part)  # type: ignore[arg-type]  # every slotted part is an expression


def _with(node: Expression, name: str, part: object) -> Expression:
    changed: Expression = replace(node, **{name: part})  # type: ignore[arg-type]  # the part's own kind
    return changed


def _own_variants(node: Expression) -> Iterator[tuple[str, Expression]]:
    match node:
        case Binary(operator, _, _) if operator in _FLIPPED:
            yield f"{cel(node)} with {_FLIPPED[operator]}", replace(node, operator=_FLIPPED[operator])
        case Literal(value) if type(value) is int:
            yield f"{value} becomes {value + 1}", Literal(value + 1)
        case Unary("!", operand):
            yield f"without ! before {cel(operand)}", operand
        case Logic(operator, operands):
            for place, dropped in enumerate(operands):
                rest = (*operands[:place], *operands[place + 1 :])
                yield (
                    f"without {operator} {cel(dropped)}",
                    rest[0] if len(rest) == 1 else Logic(operator, rest),
                )


def cel(node: Expression) -> str:
    """Write an expression as CEL, in brackets wherever precedence might matter."""
    return _path(node) or _form(node) or f"({_operation(node)})"


def _path(node: Expression) -> str:
    match node:
        case Name(name):
            return name
        case Select(operand, field):
            return f"{cel(operand)}.{field}"
        case Has(operand, field):
            return f"has({cel(operand)}.{field})"
        case Index(operand, index):
            return f"{cel(operand)}[{cel(index)}]"
    return ""


def _form(node: Expression) -> str:
    match node:
        case Literal(bool(value)):
            return "true" if value else "false"
        case Literal(value):
            return repr(value)
        case ListOf(items):
            return f"[{', '.join(map(cel, items))}]"
        case Call(name, arguments):
            return f"{name}({', '.join(map(cel, arguments))})"
        case Macro(kind, source, variable, body):
            return f"{cel(source)}.{kind}({variable}, {cel(body)})"
    return ""


def _operation(node: Expression) -> str:
    match node:
        case Unary(operator, operand):
            return f"{operator}{cel(operand)}"
        case Binary(operator, left, right):
            return f"{cel(left)} {operator} {cel(right)}"
        case Logic(operator, operands):
            return f" {operator} ".join(map(cel, operands))
        case Conditional(condition, then, otherwise):
            return f"{cel(condition)} ? {cel(then)} : {cel(otherwise)}"
    message = f"no expression: {node!r}"
    raise TypeError(message)


def _scenes(rule_id: str) -> Iterator[Scene]:
    """Give the cases of one rule."""
    family = rule_id.partition("-")[0]
    path = ROOT / "conformance" / "cases" / VERSION / family / f"{rule_id}.json"
    if not path.is_file():
        return
    for case in json.loads(path.read_text(encoding="utf-8"))["cases"]:
        expected = case["expected"]
        yield _scene(case, str(expected["outcome"]), expected.get("reading"))


def _scene(case: Mapping[str, object], expected: str, reading: str | None) -> Scene:
    standard = load_standards(_local(case.get("localData")))[VERSION]
    bundle = case.get("bundle")
    if not isinstance(bundle, dict):
        return Scene(standard, (_subject(standard, case["record"], "", None),), None, expected, reading)
    header, records = bundle["header"], bundle["records"]
    day = str(header["asOfDate"])
    subjects = [_subject(standard, each, f"/records/{place}", day) for place, each in enumerate(records)]
    return Scene(
        standard,
        (_subject(standard, header, "/header", None), *subjects),
        setrules.Bundle(
            records=tuple((each.base, each.record) for each in subjects),
            start=str(header["period"]["start"]),
            end=str(header["period"]["end"]),
            as_of=day,
            broken=frozenset(),
        ),
        expected,
        reading,
    )


def _subject(standard: Standard, record: object, base: str, as_of: str | None) -> Subject:
    fields = record if isinstance(record, dict) else {}
    record_type = str(fields["recordType"])
    day = as_of or str(fields["asOfDate"])
    reference = business.reference_date(fields, standard.schemas[record_type], day)
    return Subject(fields, record_type, base, reference, day, ())


def _local(data: object) -> Path | None:
    """Lay out a case's local data as a deployer would."""
    if not isinstance(data, dict):
        return None
    folder = Path(tempfile.mkdtemp())
    calendar = data.get("workingDays", {"years": [], "holidays": [], "workdays": []})
    days = {f"{year}-01-01": "HOLIDAY" for year in calendar["years"]}
    days.update(dict.fromkeys(calendar["holidays"], "HOLIDAY"))
    days.update(dict.fromkeys(calendar["workdays"], "WORKDAY"))
    rows = "".join(f"{day},{kind},\n" for day, kind in sorted(days.items()))
    (folder / "working-days.csv").write_text(f"date,kind,note\n{rows}", encoding="utf-8")
    return folder


if __name__ == "__main__":
    sys.exit(main())
