"""CEL's strict operators on values; each raises ``Unknown`` where CEL has an error.

Python's own operators would take ``True`` for 1 and know no 64 bits.
"""

from validator.cel.vocabulary import Reason, Unknown, Value

_MIN, _MAX = -(2**63), 2**63 - 1


def integer(value: Value) -> int:
    """Give the value back when it is an integer."""
    if type(value) is not int:
        raise Unknown(reason=Reason.WRONG_TYPE)
    return value


def string(value: Value) -> str:
    """Give the value back when it is a string."""
    if type(value) is not str:
        raise Unknown(reason=Reason.WRONG_TYPE)
    return value


def items(value: Value) -> list[Value]:
    """Give the value back when it is a list."""
    if type(value) is not list:
        raise Unknown(reason=Reason.WRONG_TYPE)
    return value


def fitting(number: int) -> int:
    """Give the number back when it fits 64 bits.

    Source: CEL language definition, "Numeric Values".
    """
    if _MIN <= number <= _MAX:
        return number
    raise Unknown(reason=Reason.OVERFLOW)


def add(left: Value, right: Value) -> int:
    """Add integers."""
    return fitting(integer(left) + integer(right))


def subtract(left: Value, right: Value) -> int:
    """Subtract integers."""
    return fitting(integer(left) - integer(right))


def multiply(left: Value, right: Value) -> int:
    """Multiply integers."""
    return fitting(integer(left) * integer(right))


def quotient(left: Value, right: int) -> int:
    """Divide by a non-zero integer, cutting towards zero: -7 / 2 is -3."""
    magnitude = abs(integer(left)) // abs(right)
    return fitting(magnitude if (left < 0) == (right < 0) else -magnitude)


def remainder(left: Value, right: int) -> int:
    """Give what division leaves, with the sign of the dividend: -7 % 2 is -1."""
    magnitude = abs(integer(left)) % abs(right)
    return magnitude if left >= 0 else -magnitude


def negative(value: Value) -> int:
    """Change the sign."""
    return fitting(-integer(value))


def equal(left: Value, right: Value) -> bool:
    """Compare values; values of different types are unequal, lists and maps are compared throughout."""
    kind = type(left)
    if kind is not type(right):
        return False
    if kind is list:
        return len(left) == len(right) and all(map(equal, left, right))
    if kind is dict:
        return left.keys() == right.keys() and all(equal(left[key], right[key]) for key in left)
    return bool(left == right)


def unequal(left: Value, right: Value) -> bool:
    """Tell whether values differ, in type or in value."""
    return not equal(left, right)


def less(left: Value, right: Value) -> bool:
    """Order integers, or strings by code points."""
    _ordered(left, right)
    return bool(left < right)


def at_most(left: Value, right: Value) -> bool:
    """Order integers, or strings by code points."""
    _ordered(left, right)
    return bool(left <= right)


def more(left: Value, right: Value) -> bool:
    """Order integers, or strings by code points."""
    _ordered(left, right)
    return bool(left > right)


def at_least(left: Value, right: Value) -> bool:
    """Order integers, or strings by code points."""
    _ordered(left, right)
    return bool(left >= right)


def among(value: Value, values: Value) -> bool:
    """Tell whether a list has an element equal to the value."""
    if type(value) is str:
        return value in items(values)
    return any(equal(value, each) for each in items(values))


def element(values: Value, position: Value, path: str = "") -> Value:
    """Give one element of a list, counted from 0; a place the list does not have is missing."""
    if 0 <= integer(position) < len(items(values)):
        return values[position]
    raise Unknown((f"{path}[{position}]",))


def size(values: Value) -> int:
    """Count the elements of a list."""
    return len(items(values))


def known(value: Value, name: str) -> Value:
    """Give a variable's value; a variable without one is missing."""
    if value is None:
        raise Unknown((name,))
    return value


def _ordered(left: Value, right: Value) -> None:
    kind = type(left)
    if kind is not type(right) or (kind is not int and kind is not str):
        raise Unknown(reason=Reason.WRONG_TYPE)
