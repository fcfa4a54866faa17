"""Static read paths: which fields of the document an expression touches."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from validator.cel.syntax import (
    Call,
    Expression,
    Has,
    Index,
    Literal,
    Macro,
    Name,
    Select,
    children,
    refuse,
)

Path: TypeAlias = tuple[str | Expression, ...]
"""Parts of a read path; an expression stands for the element of a list with that ``year``."""

Scope: TypeAlias = Mapping[str, Path | None]
"""The variables of the macros around, and the path of what they stand for."""


def path_of(node: Expression, scope: Scope) -> Path | None:
    """Give the path a node leads to; ``None`` for a computed value."""
    match node:
        case Name(name):
            return scope.get(name, (name,))
        case Select(operand, field):
            base = path_of(operand, scope)
            return None if base is None else (*base, f".{field}")
        case Index(operand, _):
            return element_path(operand, scope)
        case Call("byYear", (values, year)):
            base = path_of(values, scope)
            return None if base is None else (*base, year)
        case Call("distinct", (values,)) | Macro("filter", values, _, _):
            return path_of(values, scope)
    return None


def element_path(node: Expression, scope: Scope) -> Path | None:
    """Give the path of the elements of a list."""
    match node:
        case Macro("map", source, variable, body):
            inner = path_of(body, {**scope, variable: element_path(source, scope)})
            return None if inner is None else tuple(_outside(part) for part in inner)
        case Call("distinct", (values,)) | Macro("filter", values, _, _):
            return element_path(values, scope)
        case Call("flatten", (values,)):
            base = element_path(values, scope)
        case _:
            base = path_of(node, scope)
    return None if base is None else (*base, "[]")


def static(path: Path) -> str:
    """Write a path with ``[]`` for any element of a list."""
    return "".join(part if isinstance(part, str) else "[]" for part in path)


def selected(node: Select | Has, scope: Scope) -> Path:
    """Give the path of a field.

    Raises:
        Refused: the field of a computed value is asked for.
    """
    path = path_of(Select(node.operand, node.field), scope)
    if path is None:
        refuse(f"field {node.field} of a computed value")
    return path


def reads(node: Expression, scope: Scope) -> Iterator[str]:
    """Give the paths an expression reads, the longest only; may repeat itself.

    Raises:
        Refused: a field of a computed value is asked for.
    """
    match node:
        case Select() | Has():
            yield static(selected(node, scope))
            yield from _inside(node.operand, scope)
        case Name():
            path = path_of(node, scope)
            yield from () if path is None else (static(path),)
        case Macro(_, source, variable, body):
            yield from reads(source, scope)
            yield from reads(body, {**scope, variable: element_path(source, scope)})
        case _:
            for child in children(node):
                yield from reads(child, scope)
            if isinstance(node, Call) and node.name == "byYear":
                yield f"{static(path_of(node, scope) or ())}.year"


def _inside(node: Expression, scope: Scope) -> Iterator[str]:
    """Give what is read on the way to a field, apart from the way itself."""
    if isinstance(node, Select):
        yield from _inside(node.operand, scope)
    elif not isinstance(node, Name):
        yield from reads(node, scope)


def _outside(part: str | Expression) -> str | Expression:
    """Forget a year that names a macro's variable, once that macro is left."""
    return part if isinstance(part, str | Literal) else "[]"
