"""The abstract syntax of the CEL profile: a closed set of frozen nodes."""

from dataclasses import dataclass
from typing import NoReturn, TypeAlias


class Refused(Exception):
    """An expression leaves the profile; its text is the reason."""


def refuse(reason: str) -> NoReturn:
    """Refuse an expression.

    Raises:
        Refused: always.
    """
    raise Refused(reason)


@dataclass(frozen=True, slots=True)
class Literal:
    """An integer, boolean or string."""

    value: int | bool | str


@dataclass(frozen=True, slots=True)
class Name:
    """A variable of the environment or of a macro."""

    name: str


@dataclass(frozen=True, slots=True)
class Select:
    """``operand.field``."""

    operand: "Expression"
    field: str


@dataclass(frozen=True, slots=True)
class Has:
    """``has(operand.field)``."""

    operand: "Expression"
    field: str


@dataclass(frozen=True, slots=True)
class Index:
    """``operand[index]`` of a list."""

    operand: "Expression"
    index: "Expression"


@dataclass(frozen=True, slots=True)
class ListOf:
    """``[item, …]``."""

    items: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Unary:
    """``!operand`` or ``-operand``."""

    operator: str
    operand: "Expression"


@dataclass(frozen=True, slots=True)
class Binary:
    """A comparison, ``in`` or arithmetic."""

    operator: str
    left: "Expression"
    right: "Expression"


@dataclass(frozen=True, slots=True)
class Logic:
    """A chain of ``&&`` or of ``||``."""

    operator: str
    operands: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class Conditional:
    """``condition ? then : otherwise``."""

    condition: "Expression"
    then: "Expression"
    otherwise: "Expression"


@dataclass(frozen=True, slots=True)
class Macro:
    """``source.kind(variable, body)``, kind one of ``MACROS``."""

    kind: str
    source: "Expression"
    variable: str
    body: "Expression"


@dataclass(frozen=True, slots=True)
class Call:
    """``name(arguments)``."""

    name: str
    arguments: tuple["Expression", ...]


Expression: TypeAlias = (
    Literal | Name | Select | Has | Index | ListOf | Unary | Binary | Logic | Conditional | Macro | Call
)

MACROS = frozenset({"all", "exists", "exists_one", "filter", "map"})


def children(node: Expression) -> tuple[Expression, ...]:
    """Give the direct parts of a node, in source order."""
    match node:
        case Literal() | Name():
            return ()
        case Select(operand, _) | Has(operand, _) | Unary(_, operand):
            return (operand,)
        case Index(left, right) | Binary(_, left, right):
            return (left, right)
        case ListOf(parts) | Logic(_, parts) | Call(_, parts):
            return parts
        case Conditional(condition, then, otherwise):
            return (condition, then, otherwise)
        case Macro(_, source, _, body):
            return (source, body)


def names(node: Expression) -> frozenset[str]:
    """Give every variable name in an expression, those of macros too."""
    own = frozenset({node.name}) if isinstance(node, Name) else frozenset[str]()
    return own.union(*map(names, children(node)))


def depth(node: Expression) -> int:
    """Give the number of nodes on the longest way down."""
    return 1 + max(map(depth, children(node)), default=0)
