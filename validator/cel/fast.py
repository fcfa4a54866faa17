"""Translation to the ``fast`` form: plain Python, right when it returns and raising wherever CEL might err.

It takes the types of the document for granted, since structure has been checked: integers where numbers are
added or ordered, booleans where they are combined. Everything else holds for any value.
"""

from validator.cel.check import type_of
from validator.cel.exact import OPERATORS, local
from validator.cel.layout import Beside, Code, Group
from validator.cel.paths import Scope, element_path
from validator.cel.signatures import EXACT_IN_JSON, FUNCTIONS, WIDE
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

_ORDER = frozenset({"<", "<=", ">", ">="})


def fast(node: Expression, scope: Scope) -> Code:  # noqa: PLR0911  one return a node
    """Write an expression in the fast form.

    Args:
        node: a checked expression.
        scope: the variables of the macros around.
    """
    match node:
        case Literal(value):
            return repr(value)
        case Name(name):
            return local(name, scope) if name in scope else f"known({name}, {name!r})"
        case Select(operand, field):
            return Beside((_base(operand, scope), f"[{field!r}]"))
        case Has(operand, field):
            return Beside((f"({field!r} in ", _base(operand, scope), ")"))
        case Logic(operator, operands):
            joint = "and" if operator == "&&" else "or"
            return Group("(", tuple(fast(operand, scope) for operand in operands), joint)
        case Conditional(condition, then, otherwise):
            condition_part = Beside(("if ", fast(condition, scope)))
            return Group(
                "(", (fast(then, scope), condition_part, Beside(("else ", fast(otherwise, scope)))), ""
            )
        case ListOf(items):
            return Group("[", tuple(fast(item, scope) for item in items), end="]")
        case Macro():
            return _macro(node, scope)
        case Binary():
            return _binary(node, scope)
    return _other(node, scope)


def _base(node: Expression, scope: Scope) -> Code:
    return local(node.name, scope) if isinstance(node, Name) else fast(node, scope)


def _other(node: Expression, scope: Scope) -> Code:
    match node:
        case Unary("!", operand):
            return Beside(("(not ", fast(operand, scope), ")"))
        case Unary(_, operand):
            return Group("negative(", (fast(operand, scope),))
        case Index(operand, index):
            return Group("element(", (fast(operand, scope), fast(index, scope)))
        case Call("size", (values,)) if type_of(values) == "list":
            return Group("len(", (fast(values, scope),))
        case Call(name, arguments):
            signature = FUNCTIONS[name]
            first = ("facts",) if signature.facts else ()
            return Group(f"{signature.python}(", (*first, *(fast(argument, scope) for argument in arguments)))
    message = f"no translation for {node!r}"
    raise TypeError(message)


def _macro(node: Macro, scope: Scope) -> Code:
    inner = {**scope, node.variable: element_path(node.source, scope)}
    name = local(node.variable, inner)
    each = Beside((f"for {name} in ", fast(node.source, scope)))
    body = fast(node.body, inner)
    condition = Beside(("if ", body))
    match node.kind:
        case "all" | "exists":
            return Group("all(" if node.kind == "all" else "any(", (body, each), "")
        case "exists_one":
            return Beside((Group("(len([", ("1", each, condition), "", "])"), " == 1)"))
        case "filter":
            return Group("[", (name, each, condition), "", "]")
    return Group("[", (body, each), "", "]")


def _binary(node: Binary, scope: Scope) -> Code:
    operator, left, right = node.operator, fast(node.left, scope), fast(node.right, scope)
    if operator in _ORDER or (operator in {"+", "-", "*"} and _fits(node, scope)):
        return Beside(("(", left, f" {operator} ", right, ")"))
    if operator in {"==", "!="}:
        return _equality(node, scope)
    if operator == "in" and isinstance(node.right, ListOf) and node.right.items and _all_texts(node.right):
        texts = tuple(dict.fromkeys(fast(item, scope) for item in node.right.items))
        return Beside(("(", left, " in ", Group("{", texts, end="}"), ")"))
    return Group(f"{OPERATORS[operator]}(", (left, right))


def _equality(node: Binary, scope: Scope) -> Code:
    """Compare in plain Python unless it might take ``True`` for 1."""
    left, right = fast(node.left, scope), fast(node.right, scope)
    for this, that in ((node.left, right), (node.right, left)):
        if isinstance(this, Literal) and isinstance(this.value, bool):
            return Beside(("(", that, " is " if node.operator == "==" else " is not ", repr(this.value), ")"))
    types = {type_of(node.left), type_of(node.right)}
    if "string" in types or types == {"int"} or any(map(_is_no_truth_value, (node.left, node.right))):
        return Beside(("(", left, f" {node.operator} ", right, ")"))
    return Group(f"{OPERATORS[node.operator]}(", (left, right))


def _is_no_truth_value(node: Expression) -> bool:
    return isinstance(node, Literal) and node.value not in {0, 1}


def _all_texts(node: ListOf) -> bool:
    return all(isinstance(item, Literal) and isinstance(item.value, str) for item in node.items)


def _fits(node: Binary, scope: Scope) -> bool:
    """Tell whether a result cannot leave 64 bits."""
    low, high = _reach(node, scope)
    return WIDE[0] <= low and high <= WIDE[1]


def _reach(node: Binary, scope: Scope) -> tuple[int, int]:
    left, right = _bounds(node.left, scope), _bounds(node.right, scope)
    match node.operator:
        case "+":
            return left[0] + right[0], left[1] + right[1]
        case "-":
            return left[0] - right[1], left[1] - right[0]
    products = [one * other for one in left for other in right]
    return min(products), max(products)


def _bounds(node: Expression, scope: Scope) -> tuple[int, int]:  # noqa: PLR0911  one return a node
    """Give the least and greatest integer a node may stand for."""
    match node:
        case Literal(int(value)):
            return value, value
        case Select():
            return EXACT_IN_JSON
        case Name(name) if name not in scope or scope[name] is not None:
            return EXACT_IN_JSON
        case Call(name):
            return FUNCTIONS[name].bounds
        case Binary("+" | "-" | "*") if _fits(node, scope):
            return _reach(node, scope)
        case Conditional(_, then, otherwise):
            one, other = _bounds(then, scope), _bounds(otherwise, scope)
            return min(one[0], other[0]), max(one[1], other[1])
    return WIDE
