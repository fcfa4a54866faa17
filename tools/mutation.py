"""Every small change of a rule: comparisons flipped, thresholds shifted, conditions and their parts dropped."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

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

_FLIPPED = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}
_DROPPABLE = ("when", "exemptWhen", "evaluableWhen", "due")
_EXPRESSIONS = ("assert", *_DROPPABLE)
_OTHER_WINDOW = {
    "isoWeek": "month",
    "month": "quarter",
    "quarter": "year",
    "year": "period",
    "period": "asOf",
    "asOf": "period",
}

Source = dict[str, object]


@dataclass(frozen=True, slots=True)
class Mutant:
    """A rule with one small change.

    Args:
        rule_id: which rule.
        change: what was changed, in words; no two mutants of a rule have the same.
        source: the rule's JSON with the change.
    """

    rule_id: str
    change: str
    source: Source


def mutants(source: Source) -> Iterator[Mutant]:
    """Give every small change of one rule."""
    told: Counter[str] = Counter()
    for change, mended in _changes(source):
        told[change] += 1
        again = f" #{told[change]}" if told[change] > 1 else ""
        yield Mutant(str(source["id"]), change + again, mended)


def _changes(source: Source) -> Iterator[tuple[str, Source]]:
    for name in _DROPPABLE:
        if name in source:
            yield f"without {name}", {key: value for key, value in source.items() if key != name}
    for name in _EXPRESSIONS:
        yield from _reworded(source, name)
    for name in ("readings", "members"):
        yield from _in_parts(source, name)
    universe = source.get("universe")
    if isinstance(universe, dict):
        for change, mended in _filtered(universe):
            yield f"universe: {change}", {**source, "universe": mended}
    window = source.get("window")
    if isinstance(window, str):
        yield f"window: {window} becomes {_OTHER_WINDOW[window]}", {**source, "window": _OTHER_WINDOW[window]}
    yield from _shifted(source)


def _in_parts(source: Source, name: str) -> Iterator[tuple[str, Source]]:
    """Change one reading's assertion, or the filter of one kind of members."""
    given = source.get(name)
    parts: list[Source] = given if isinstance(given, list) else []
    for place, part in enumerate(parts):
        is_reading = name == "readings"
        label = f"reading {part['id']}" if is_reading else f"members {place + 1}"
        for change, mended in _reworded(part, "assert") if is_reading else _filtered(part):
            yield f"{label}: {change}", {**source, name: [*parts[:place], mended, *parts[place + 1 :]]}


def _filtered(part: Source) -> Iterator[tuple[str, Source]]:
    """Drop a filter, or change it."""
    if "filter" in part:
        yield "without filter", {key: value for key, value in part.items() if key != "filter"}
        yield from _reworded(part, "filter")


def _reworded(source: Source, name: str) -> Iterator[tuple[str, Source]]:
    text = source.get(name)
    if isinstance(text, str):
        for change, tree in variants(parse(text)):
            yield f"{name}: {change}", {**source, name: cel(tree)}


def _shifted(source: Source) -> Iterator[tuple[str, Source]]:
    given = source.get("parameters")
    parameters: dict[str, dict[str, object]] = given if isinstance(given, dict) else {}
    for name, spec in parameters.items():
        default = spec["default"]
        if not isinstance(default, int) or isinstance(default, bool):
            continue
        for step in (-1, 1):
            changed = {**spec, "default": default + step}
            yield f"{name} {step:+}", {**source, "parameters": {**parameters, name: changed}}


def variants(node: Expression) -> Iterator[tuple[str, Expression]]:
    """Give every expression that differs in one place, with what was changed."""
    yield from _own_variants(node)
    for name in node.__slots__:
        part = getattr(node, name)
        for change, other in _part_variants(part):
            yield change, _with(node, name, other)


def _part_variants(part: object) -> Iterator[tuple[str, object]]:
    """Give the variants of what a node holds: another node, several, or a word that has none."""
    if isinstance(part, tuple):
        for place, item in enumerate(part):
            for change, other in variants(item):
                yield change, (*part[:place], other, *part[place + 1 :])
    elif hasattr(part, "__slots__"):
        yield from variants(part)  # type: ignore[arg-type]  # every slotted part is an expression


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
