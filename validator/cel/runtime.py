"""CEL's error semantics: an ``Unknown`` travels as a value through everything that needs it.

``&&``, ``||``, ``all`` and ``exists`` absorb it where the other side decides; everything else passes it on,
with all that was missing.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from validator.cel.vocabulary import Reason, Unknown, Value

_ORDER = {reason.value: place for place, reason in enumerate(Reason)}

Thunk: TypeAlias = Callable[[], Value]
Path: TypeAlias = str | Thunk


def settle(value: Value) -> Value:
    """Give the result of an expression.

    Raises:
        Unknown: it is not known.
    """
    if type(value) is Unknown:
        raise value.with_traceback(None)
    return value


def variable(value: Value, name: str) -> Value:
    """Give a variable; one without a value is missing."""
    return Unknown((name,)) if value is None else value


def field(value: Value, name: str, path: Path) -> Value:
    """Select a field of a map."""
    if type(value) is dict:
        return value[name] if name in value else Unknown((path if isinstance(path, str) else path(),))
    return value if type(value) is Unknown else _wrong_type()


def present(value: Value, name: str) -> Value:
    """Tell whether a map has a field."""
    if type(value) is dict:
        return name in value
    return value if type(value) is Unknown else _wrong_type()


def apply(function: Callable[..., Value], *arguments: Value) -> Value:
    """Call a strict function: an unknown argument makes the result unknown."""
    unknown = [argument for argument in arguments if type(argument) is Unknown]
    if unknown:
        return merged(unknown)
    try:
        return function(*arguments)
    except Unknown as error:
        return error


def listing(*values: Value) -> Value:
    """Make a list."""
    unknown = [value for value in values if type(value) is Unknown]
    return merged(unknown) if unknown else list(values)


def negate(value: Value) -> Value:
    """``!value``."""
    if type(value) is bool:
        return not value
    return value if type(value) is Unknown else _wrong_type()


def both(*operands: Thunk) -> Value:
    """``a && b && …``: false where any operand is false, in whatever order."""
    return _decided((operand() for operand in operands), by=False)


def either(*operands: Thunk) -> Value:
    """``a || b || …``: true where any operand is true, in whatever order."""
    return _decided((operand() for operand in operands), by=True)


def every(values: Value, predicate: Callable[[Value], Value]) -> Value:
    """``values.all(x, predicate)``."""
    return _over(values, lambda found: _decided(map(predicate, found), by=False))


def some(values: Value, predicate: Callable[[Value], Value]) -> Value:
    """``values.exists(x, predicate)``."""
    return _over(values, lambda found: _decided(map(predicate, found), by=True))


def only_one(values: Value, predicate: Callable[[Value], Value]) -> Value:
    """``values.exists_one(x, predicate)``; nothing is absorbed."""
    return _over(values, lambda found: _judged(found, predicate, lambda flags: sum(flags) == 1))


def keep(values: Value, predicate: Callable[[Value], Value]) -> Value:
    """``values.filter(x, predicate)``."""
    return _over(
        values,
        lambda found: _judged(
            found, predicate, lambda flags: [value for value, flag in zip(found, flags, strict=True) if flag]
        ),
    )


def each(values: Value, change: Callable[[Value], Value]) -> Value:
    """``values.map(x, change)``."""
    return _over(values, lambda found: listing(*map(change, found)))


def choose(condition: Value, then: Thunk, otherwise: Thunk) -> Value:
    """``condition ? then : otherwise``."""
    if type(condition) is bool:
        return then() if condition else otherwise()
    return condition if type(condition) is Unknown else _wrong_type()


def shown(*parts: str | int) -> str:
    """Write a read path; an integer is the year of an element."""
    return "".join(part if isinstance(part, str) else f"[year={part}]" for part in parts)


def _over(values: Value, judge: Callable[[list[Value]], Value]) -> Value:
    if type(values) is list:
        return judge(values)
    return values if type(values) is Unknown else _wrong_type()


def _decided(values: Iterable[Value], *, by: bool) -> Value:
    """Give the deciding boolean if any value is it, else what is unknown, else its opposite."""
    unknown: list[Unknown] = []
    for value in values:
        if value is by:
            return by
        if type(value) is not bool:
            unknown.append(value if type(value) is Unknown else _wrong_type())
    return merged(unknown) if unknown else not by


def _judged(
    values: list[Value], predicate: Callable[[Value], Value], conclude: Callable[[list[bool]], Value]
) -> Value:
    flags = [predicate(value) for value in values]
    unknown = [flag if type(flag) is Unknown else _wrong_type() for flag in flags if type(flag) is not bool]
    return merged(unknown) if unknown else conclude(flags)


def merged(unknown: Sequence[Unknown]) -> Unknown:
    """Make one of several: every missing path, and the reason that stands first in the profile's order."""
    if len(unknown) == 1:
        return unknown[0]
    missing = sorted({path for each in unknown for path in each.missing})
    return Unknown(missing, min((each.reason for each in unknown), key=_place))


def _place(reason: str) -> int:
    return _ORDER.get(reason, len(_ORDER))


def _wrong_type() -> Unknown:
    return Unknown(reason=Reason.WRONG_TYPE)
