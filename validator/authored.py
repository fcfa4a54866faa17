"""What the files of rules, indicators and profiles have in common, and how they are read.

Source: ``schemas/meta/rule.schema.json`` and ``schemas/meta/indicator.schema.json``.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from validator import jsonvalue
from validator.cel import Compiled
from validator.errors import RuleError
from validator.finding import Text

Compiler = Callable[[str, frozenset[str]], Compiled]
"""Turns an expression and the names it may use into something that can be evaluated."""

Setting = int | str | bool
"""The value of a parameter."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A named threshold that a profile may set within its bounds.

    Args:
        name: as expressions write it, ``param.<name>``.
        default: an integer, a string or a boolean.
        minimum: the least value a profile may choose; ``None`` for no bound.
        maximum: the greatest value a profile may choose; ``None`` for no bound.
        choices: the texts a profile may choose from; none for a free choice.
        ours: the default is this standard's choice, no document gives it.
        title: what it is.
        basis: why the default is what it is.
    """

    name: str
    default: int | str | bool
    minimum: int | None
    maximum: int | None
    choices: tuple[str, ...]
    ours: bool
    title: Text
    basis: Text | None


@contextmanager
def reading(kind: str, document: Mapping[str, object]) -> Iterator[None]:
    """Name the file in which something is amiss.

    Args:
        kind: what the file holds, ``rule``.
        document: its JSON.

    Raises:
        RuleError: something needed is missing or of another kind.
    """
    try:
        yield
    except (KeyError, TypeError, ValueError) as error:
        message = f"{kind} {document.get('id', '?')} cannot be read: {error!r}"
        raise RuleError(message) from error


def dates(source: Mapping[str, object]) -> tuple[str | None, str | None]:
    """Give the first and the last day in force; ``None`` where there is no such bound."""
    effective = jsonvalue.mapping(source.get("effective"))
    return jsonvalue.optional(effective.get("from")), jsonvalue.optional(effective.get("to"))


def note(source: Mapping[str, object]) -> Text | None:
    """Give what a reader has to know besides."""
    return jsonvalue.text(source["note"]) if "note" in source else None


def parameters(source: Mapping[str, object]) -> dict[str, Parameter]:
    """Give the parameters by name."""
    return {
        name: _parameter(name, spec) for name, spec in jsonvalue.mapping(source.get("parameters")).items()
    }


def settings(found: Mapping[str, Parameter]) -> dict[str, Setting]:
    """Give the values of parameters that nobody has set."""
    return {name: each.default for name, each in found.items()}


def _parameter(name: str, source: object) -> Parameter:
    spec = jsonvalue.mapping(source)
    default = spec["default"]
    if not isinstance(default, int | str | bool):
        message = f"parameter {name} has no usable default"
        raise TypeError(message)
    return Parameter(
        name=name,
        default=default,
        minimum=_bound(spec.get("minimum")),
        maximum=_bound(spec.get("maximum")),
        choices=tuple(map(str, jsonvalue.sequence(spec.get("enum")))),
        ours=bool(spec.get("ours", False)),
        title=jsonvalue.text(spec["title"]),
        basis=jsonvalue.text(spec["basis"]) if "basis" in spec else None,
    )


def _bound(source: object) -> int | None:
    return source if isinstance(source, int) else None
