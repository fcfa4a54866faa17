"""CEL text to our own syntax, through cel-python's grammar and a closed list of its nodes.

cel-python takes a quarter of a second to import, so that happens only when a text is parsed.
"""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from validator.cel.syntax import (
    MACROS,
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
    Refused,
    Select,
    Unary,
    depth,
    refuse,
)

if TYPE_CHECKING:
    from lark import Token, Tree

    Node: TypeAlias = Tree[Token]

MAX_LENGTH = 4000
MAX_DEPTH = 32
_MAX_TREE_DEPTH = 400
_MAX_INT = 2**63 - 1

_OPERATORS = {
    "relation_lt": "<",
    "relation_le": "<=",
    "relation_gt": ">",
    "relation_ge": ">=",
    "relation_eq": "==",
    "relation_ne": "!=",
    "relation_in": "in",
    "addition_add": "+",
    "addition_sub": "-",
    "multiplication_mul": "*",
    "multiplication_div": "/",
    "multiplication_mod": "%",
}
_RESERVED = frozenset(
    {
        *("as", "break", "const", "continue", "else", "false", "for"),
        *("function", "if", "import", "in", "let", "loop", "package"),
        *("namespace", "null", "return", "true", "var", "void", "while"),
    }
)
_STRANGE = re.compile(r"[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\U0010ffff]")
_PLAIN_STRING = re.compile(
    r"""'(?:[^'\\\n\r]|\\(?:[\\'"nrt]|u[0-9a-fA-F]{4}))*'|"(?:[^"\\\n\r]|\\(?:[\\'"nrt]|u[0-9a-fA-F]{4}))*\""""
)
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|.)")
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t"}


def parse(source: str) -> Expression:
    """Read an expression of the profile's grammar.

    Raises:
        Refused: it is not CEL, or CEL outside the profile.
    """
    if len(source) > MAX_LENGTH:
        refuse(f"longer than {MAX_LENGTH} characters")
    if _STRANGE.search(source):
        refuse("a control character or half a surrogate pair")
    tree = _tree(source)
    _limit_depth(tree)
    expression = _read(tree)
    if depth(expression) > MAX_DEPTH:
        refuse(f"nested deeper than {MAX_DEPTH}")
    return expression


def _tree(source: str) -> "Node":
    from celpy.celparser import CELParseError, CELParser  # noqa: PLC0415  see the module's docstring

    try:
        return CELParser().parse(source)
    except CELParseError as error:
        refuse(f"not CEL, at line {error.line or 1}, column {error.column or 1}")


def _limit_depth(tree: "Node") -> None:
    """Refuse a tree too deep for recursion, without recursion."""
    level: list[Node] = [tree]
    for _ in range(_MAX_TREE_DEPTH):
        level = [child for node in level for child in _nodes(node)]
        if not level:
            return
    refuse(f"nested deeper than {MAX_DEPTH}")


def _nodes(node: "Node") -> "list[Node]":
    return [child for child in node.children if not isinstance(child, str)]


def _tokens(node: "Node") -> list[str]:
    return [str(child) for child in node.children if isinstance(child, str)]


def _read(node: "Node") -> Expression:
    while str(node.data) in _SINGLE and len(node.children) == 1:
        (node,) = _nodes(node)
    reader = _READERS.get(str(node.data))
    if reader is None:
        refuse(f"{node.data} is not part of the profile")
    return reader(node)


def _conditional(node: "Node") -> Expression:
    condition, then, otherwise = map(_read, _nodes(node))
    return Conditional(condition, then, otherwise)


def _logic(node: "Node") -> Expression:
    operator = "||" if node.data == "conditionalor" else "&&"
    operands: tuple[Expression, ...] = ()
    for part in map(_read, _nodes(node)):
        operands += part.operands if isinstance(part, Logic) and part.operator == operator else (part,)
    return Logic(operator, operands)


def _binary(node: "Node") -> Expression:
    head, right = _nodes(node)
    return Binary(_OPERATORS[str(head.data)], _read(_nodes(head)[0]), _read(right))


def _unary(node: "Node") -> Expression:
    operator, operand = _nodes(node)
    return Unary("!" if operator.data == "unary_not" else "-", _read(operand))


def _select(node: "Node") -> Expression:
    return Select(_read(_nodes(node)[0]), _tokens(node)[0])


def _index(node: "Node") -> Expression:
    operand, index = map(_read, _nodes(node))
    return Index(operand, index)


def _macro(node: "Node") -> Expression:
    (kind,) = _tokens(node)
    source, *rest = _nodes(node)
    arguments = [_read(each) for part in rest for each in _nodes(part)]
    if kind not in MACROS:
        refuse(f"no method {kind}; functions are written {kind}(…)")
    match arguments:
        case [Name(variable), body] if variable not in _RESERVED:
            return Macro(kind, _read(source), variable, body)
    reason = f"{kind} takes a name and an expression"
    raise Refused(reason)


def _call(node: "Node") -> Expression:
    (name,) = _tokens(node)
    arguments = tuple(_read(each) for part in _nodes(node) for each in _nodes(part))
    if name != "has":
        return Call(name, arguments)
    match arguments:
        case (Select(operand, field),):
            return Has(operand, field)
    reason = "has takes one field: has(a.b)"
    raise Refused(reason)


def _name(node: "Node") -> Expression:
    (name,) = _tokens(node)
    if name in _RESERVED:
        refuse(f"{name} is a reserved word")
    return Name(name)


def _list(node: "Node") -> Expression:
    return ListOf(tuple(_read(each) for part in _nodes(node) for each in _nodes(part)))


def _literal(node: "Node") -> Expression:
    (token,) = node.children
    kind, text = str(getattr(token, "type", "")), str(token)
    if kind == "BOOL_LIT":
        return Literal(text == "true")
    if kind == "INT_LIT" and text.removeprefix("-").isdecimal():
        value = int(text)
        if -_MAX_INT - 1 <= value <= _MAX_INT:
            return Literal(value)
        refuse(f"{text} does not fit 64 bits")
    if kind == "STRING_LIT":
        return Literal(_string(text))
    reason = f"{text} is not a literal of the profile"
    raise Refused(reason)


def _string(text: str) -> str:
    if _PLAIN_STRING.fullmatch(text) is None:
        refuse(f"string {text} has a form or escape outside the profile")
    value = _ESCAPE.sub(lambda escape: _unescaped(escape[1]), text[1:-1])
    if any("\ud800" <= character <= "\udfff" for character in value):
        refuse(f"string {text} holds half a surrogate pair")
    return value


def _unescaped(escape: str) -> str:
    return chr(int(escape[1:], 16)) if len(escape) > 1 else _ESCAPES.get(escape, escape)


_SINGLE = frozenset(
    {
        *("expr", "conditionalor", "conditionaland", "relation", "addition", "multiplication"),
        *("unary", "member", "primary", "paren_expr"),
    }
)
_READERS: dict[str, Callable[["Node"], Expression]] = {
    "expr": _conditional,
    "conditionalor": _logic,
    "conditionaland": _logic,
    "relation": _binary,
    "addition": _binary,
    "multiplication": _binary,
    "unary": _unary,
    "member_dot": _select,
    "member_index": _index,
    "member_dot_arg": _macro,
    "ident_arg": _call,
    "ident": _name,
    "list_lit": _list,
    "literal": _literal,
}
