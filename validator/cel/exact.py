"""Translation to the ``exact`` form: calls of ``runtime``, where an unknown value travels as a value."""

from validator.cel.layout import Beside, Code, Group
from validator.cel.paths import Path, Scope, element_path, path_of, selected
from validator.cel.signatures import FUNCTIONS
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

OPERATORS = {
    "+": "add",
    "-": "subtract",
    "*": "multiply",
    "/": "quotient",
    "%": "remainder",
    "<": "less",
    "<=": "at_most",
    ">": "more",
    ">=": "at_least",
    "==": "equal",
    "!=": "unequal",
    "in": "among",
}
_MACROS = {"all": "every", "exists": "some", "exists_one": "only_one", "filter": "keep", "map": "each"}


def exact(node: Expression, scope: Scope) -> Code:  # noqa: PLR0911  one return a node
    """Write an expression in the exact form.

    Args:
        node: a checked expression.
        scope: the variables of the macros around.
    """
    match node:
        case Literal(value):
            return repr(value)
        case Name(name):
            return local(name, scope)
        case Select(operand, field):
            path = _shown(selected(node, scope), scope)
            return Group("field(", (exact(operand, scope), repr(field), path))
        case Has(operand, field):
            return Group("present(", (exact(operand, scope), repr(field)))
        case Logic(operator, operands):
            thunks = tuple(_thunk(operand, scope) for operand in operands)
            return Group("both(" if operator == "&&" else "either(", thunks)
        case Unary("!", operand):
            return Group("negate(", (exact(operand, scope),))
        case Conditional(condition, then, otherwise):
            return Group("choose(", (exact(condition, scope), _thunk(then, scope), _thunk(otherwise, scope)))
        case ListOf(items):
            return Group("listing(", tuple(exact(item, scope) for item in items))
        case Macro():
            return _macro(node, scope)
    return _strict(node, scope)


def local(name: str, scope: Scope) -> str:
    """Give the Python name of a variable; those of macros end in an underscore and so clash with nothing."""
    return f"{name}_" if name in scope else name


def _strict(node: Expression, scope: Scope) -> Code:
    match node:
        case Unary(_, operand):
            return Group("apply(", ("negative", exact(operand, scope)))
        case Binary(operator, left, right):
            return Group("apply(", (OPERATORS[operator], exact(left, scope), exact(right, scope)))
        case Index(operand, index):
            path = repr(_plain(path_of(operand, scope)))
            return Group("apply(", ("element", exact(operand, scope), exact(index, scope), path))
        case Call(name, arguments):
            signature = FUNCTIONS[name]
            parts: list[Code] = [signature.python, *(["facts"] if signature.facts else [])]
            parts += [exact(argument, scope) for argument in arguments]
            if name == "byYear":
                parts.append(repr(_plain(path_of(arguments[0], scope))))
            return Group("apply(", tuple(parts))
    message = f"no translation for {node!r}"
    raise TypeError(message)


def _macro(node: Macro, scope: Scope) -> Code:
    inner = {**scope, node.variable: element_path(node.source, scope)}
    body = Beside((f"lambda {local(node.variable, inner)}: ", exact(node.body, inner)))
    return Group(f"{_MACROS[node.kind]}(", (exact(node.source, scope), body))


def _thunk(node: Expression, scope: Scope) -> Code:
    return Beside(("lambda: ", exact(node, scope)))


def _shown(path: Path, scope: Scope) -> Code:
    """Write the path of a missing field; a year in it is worked out only when it is needed."""
    if all(isinstance(part, str) for part in path):
        return repr(_plain(path))
    parts = tuple(repr(part) if isinstance(part, str) else exact(part, scope) for part in path)
    return Beside(("lambda: ", Group("shown(", parts)))


def _plain(path: Path | None) -> str:
    """Write a path with literal years; a year worked out is left open."""
    return "".join(
        part if isinstance(part, str) else f"[year={part.value}]" if isinstance(part, Literal) else "[]"
        for part in path or ()
    )
