"""What must hold of an expression before it is translated: names, arities, and types where decidable."""

from collections.abc import Iterator

from validator.cel.paths import Path, Scope, element_path, path_of, static
from validator.cel.signatures import FUNCTIONS, Signature
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
    children,
    names,
    refuse,
)

_ORDERED = frozenset({"int", "string"})
_ARITHMETIC = frozenset({"+", "-", "*", "/", "%"})
_PREDICATES = frozenset({"all", "exists", "exists_one", "filter"})


def check(expression: Expression, variables: frozenset[str]) -> None:
    """Hold an expression to the profile.

    Args:
        expression: what the parser gave.
        variables: the names the expression may use.

    Raises:
        Refused: it uses an unknown name or function, or mixes types.
    """
    _check(expression, variables)


def type_of(node: Expression) -> str:  # noqa: PLR0911  one return a node
    """Give the type of a value where the expression alone decides it, else ``any``."""
    match node:
        case Literal(value):
            return {int: "int", bool: "bool", str: "string"}[type(value)]
        case ListOf() | Macro("filter" | "map"):
            return "list"
        case Has() | Logic() | Macro() | Unary("!"):
            return "bool"
        case Unary():
            return "int"
        case Binary(operator):
            return "int" if operator in _ARITHMETIC else "bool"
        case Conditional(_, then, otherwise):
            found = type_of(then)
            return found if found != "any" else type_of(otherwise)
        case Call(name):
            return FUNCTIONS[name].result if name in FUNCTIONS else "any"
    return "any"


def codes(node: Expression) -> Iterator[tuple[str, str]]:
    """Give the (list, code) literals handed to functions of lists."""
    match node:
        case Call(
            "lookup" | "rank" | "isCode" | "nameMatches", (Literal(str(listed)), Literal(str(code)), *_)
        ):
            yield listed, code
    for child in children(node):
        yield from codes(child)


def columns(node: Expression) -> Iterator[tuple[str, str]]:
    """Give the (list, column) pairs that must exist; an empty column where only the list is named."""
    match node:
        case Call("lookup", (Literal(str(listed)), _, Literal(str(column)))):
            yield listed, column
        case Call("rank", (Literal(str(listed)), _)):
            yield listed, "rank"
        case Call("isCode" | "nameMatches", (Literal(str(listed)), *_)):
            yield listed, ""
    for child in children(node):
        yield from columns(child)


def comparisons(node: Expression, scope: Scope) -> Iterator[tuple[str, str]]:
    """Give the (read path, text) pairs of fields compared with text literals."""
    match node:
        case Binary("==" | "!=", Literal(str(text)), other) | Binary("==" | "!=", other, Literal(str(text))):
            yield from _compared(path_of(other, scope), [text])
        case Binary("in", other, ListOf(items)):
            texts = [
                each.value for each in items if isinstance(each, Literal) and isinstance(each.value, str)
            ]
            yield from _compared(path_of(other, scope), texts)
        case Binary("in", Literal(str(text)), other):
            yield from _compared(element_path(other, scope), [text])
    inner = {**scope, node.variable: element_path(node.source, scope)} if isinstance(node, Macro) else scope
    for child in children(node):
        yield from comparisons(child, inner)


def _compared(path: Path | None, texts: list[str]) -> Iterator[tuple[str, str]]:
    if path is not None:
        yield from ((static(path), text) for text in texts)


def _check(node: Expression, known: frozenset[str]) -> None:
    match node:
        case Name(name) if name not in known:
            refuse(f"unknown name {name}")
        case Macro():
            _check_macro(node, known)
            return
        case Call():
            _check_call(node, known)
        case Binary():
            _check_binary(node)
        case _:
            _check_parts(node)
    for child in children(node):
        _check(child, known)


def _check_parts(node: Expression) -> None:
    match node:
        case Logic(operator, operands):
            for operand in operands:
                _expect(operand, "bool", operator)
        case Unary(operator, operand):
            _expect(operand, "bool" if operator == "!" else "int", operator)
        case Conditional(condition, then, otherwise):
            _expect(condition, "bool", "?:")
            _same(then, otherwise, "?:")
        case Index(operand, index):
            _expect(operand, "list", "[]")
            _expect(index, "int", "[]")
        case Select(operand) | Has(operand):
            _expect(operand, "map", ".")
        case ListOf(items):
            for item in items[1:]:
                _same(items[0], item, "list")


def _check_macro(node: Macro, known: frozenset[str]) -> None:
    if node.variable in known:
        refuse(f"{node.variable} is already the name of something else")
    _expect(node.source, "list", node.kind)
    if node.kind in _PREDICATES:
        _expect(node.body, "bool", node.kind)
    _check(node.source, known)
    _check(node.body, known | {node.variable})


def _check_call(node: Call, known: frozenset[str]) -> None:
    signature = FUNCTIONS.get(node.name)
    if signature is None:
        refuse(f"unknown function {node.name}")
    if len(node.arguments) != len(signature.arguments):
        refuse(f"{node.name} takes {len(signature.arguments)} arguments")
    for argument, expected in zip(node.arguments, signature.arguments, strict=True):
        _expect(argument, expected, node.name)
    _check_literals(node, signature)
    if node.name == "byYear" and path_of(node, {name: (name,) for name in names(node) | known}) is None:
        refuse("byYear of a computed list")


def _check_literals(node: Call, signature: Signature) -> None:
    for position in signature.literals:
        if not isinstance(node.arguments[position], Literal):
            refuse(f"argument {position + 1} of {node.name} must be a text literal")


def _check_binary(node: Binary) -> None:
    operator = node.operator
    if operator in _ARITHMETIC:
        _expect(node.left, "int", operator)
        _expect(node.right, "int", operator)
        if operator in {"/", "%"} and not (isinstance(node.right, Literal) and node.right.value != 0):
            refuse(f"{operator} by anything but a non-zero integer literal")
    elif operator == "in":
        _expect(node.right, "list", operator)
        if isinstance(node.right, ListOf) and node.right.items:
            _same(node.left, node.right.items[0], operator)
    else:
        _same(node.left, node.right, operator)
        if operator not in {"==", "!="} and not {type_of(node.left), type_of(node.right)} <= _ORDERED | {
            "any"
        }:
            refuse(f"{operator} is for integers and strings")


def _same(left: Expression, right: Expression, place: str) -> None:
    types = {type_of(left), type_of(right)} - {"any"}
    if len(types) > 1:
        refuse(f"{place} mixes {' and '.join(sorted(types))}")


def _expect(node: Expression, expected: str, place: str) -> None:
    found = type_of(node)
    if expected not in {"any", found} and found != "any":
        refuse(f"{place} needs {expected}, not {found}")
