"""One fault for a rule, found from what the rule asserts: dates, identifiers, personal data, order, parts, doubles.

A rule of a shape that is not known here gets its fault from ``deeds``, or none.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from copy import deepcopy

from validator import fields
from validator.generate.broken.spots import Spot, existing
from validator.generate.plan import Record
from validator.identifiers import USCC_ALPHABET
from validator.rule import Rule

_NAME = r"((?:record|item)(?:\.[A-Za-z0-9]+)*)"
_TELEPHONE = "，电话13800138000"
_PERSON = "13800138000"
_LONGEST_CODE = 18
_UNREAL = "-02-30"
_ITEM = "item:"

Way = Callable[[Record, "_Place", tuple[str, ...]], bool]
"""Puts a fault in at a place; False where there is nothing to break."""


class _Place:
    """Where a rule looks: the record, and the element that ``item`` stands for."""

    def __init__(self, base: str) -> None:
        self.base = base

    def pointer(self, name: str) -> str:
        """Give the pointer of ``record.a.b`` or ``item.a``."""
        root, _, rest = name.partition(".")
        path = "".join(f"/{each}" for each in rest.split(".") if each)
        return path if root == "record" else self.base + path

    def at(self, rule: Rule) -> str:
        """Give the pointer at which the rule's finding stands."""
        return self.base + rule.at.removeprefix(_ITEM) if rule.at.startswith(_ITEM) else rule.at

    def spot(self, record: Record, name: str) -> Spot | None:
        """Give the place a name of an expression stands for."""
        return existing(record, self.pointer(name))


def by_shape(rule: Rule, record: Record) -> tuple[Record, str] | None:
    """Put one fault into a copy of a record.

    Args:
        rule: the rule that is to fail.
        record: a record without a fault, of a type the rule applies to.

    Returns:
        The copy and the pointer of the finding; ``None`` where the rule's shape is not known, or the record
        has nothing the rule looks at.
    """
    assertion = rule.readings[0].assertion.source if len(rule.readings) == 1 else ""
    for pattern, way in _WAYS:
        found = re.fullmatch(pattern, assertion)
        if found is None:
            continue
        for base in _bases(rule, record):
            copy, place = deepcopy(record), _Place(base)
            if way(copy, place, found.groups()):
                return copy, place.at(rule)
    return None


def unreal(spot: Spot) -> bool:
    """Make a date one that no calendar has."""
    if not isinstance(spot.value, str):
        return False
    spot.put(spot.value[:4] + _UNREAL)
    return True


def miswritten(spot: Spot) -> bool:
    """Change the check character of a Unified Social Credit Code, whatever follows it."""
    code = spot.value
    if not isinstance(code, str) or len(code) < _LONGEST_CODE:
        return False
    at = USCC_ALPHABET.index(code[_LONGEST_CODE - 1])
    wrong = USCC_ALPHABET[(at + 1) % len(USCC_ALPHABET)]
    spot.put(code[: _LONGEST_CODE - 1] + wrong + code[_LONGEST_CODE:])
    return True


def personal(spot: Spot) -> bool:
    """Write a mobile number into a text, or in place of a pseudonym."""
    text = spot.value
    if not isinstance(text, str):
        return False
    spot.put(_PERSON if text.isascii() else text + _TELEPHONE)
    return True


def day_after(day: str, days: int) -> str:
    """Give the day so many days later."""
    return (dt.date.fromisoformat(day) + dt.timedelta(days=days)).isoformat()


def doubled(spot: Spot) -> bool:
    """Append the first element once more, its counts set to nothing so that sums still hold."""
    if not isinstance(spot.value, list) or not spot.value:
        return False
    first = spot.value[0]
    spot.value.append({name: _nothing(name, value) for name, value in first.items()})
    return True


def _nothing(name: str, value: object) -> object:
    counted = (
        isinstance(value, int) and not isinstance(value, bool) and name not in {"year", "level", "maxScore"}
    )
    return 0 if counted else value


def _bases(rule: Rule, record: Record) -> Iterator[str]:
    if rule.for_each is None:
        yield ""
        return
    path = (*rule.for_each.replace("[]", ".*").split("."), "*")
    yield from (pointer for pointer, _ in fields.values_at(record, path))


def _date(record: Record, place: _Place, names: tuple[str, ...]) -> bool:
    found = place.spot(record, names[0])
    return found is not None and unreal(found)


def _identifier(record: Record, place: _Place, names: tuple[str, ...]) -> bool:
    found = place.spot(record, names[0])
    return found is not None and miswritten(found)


def _privacy(record: Record, place: _Place, names: tuple[str, ...]) -> bool:
    found = place.spot(record, names[0])
    return found is not None and personal(found)


def _unordered(record: Record, place: _Place, names: tuple[str, ...]) -> bool:
    """Move the first date behind the second; where the second is the record's own, that one stays."""
    first, second = (place.spot(record, each) for each in names)
    if first is None or second is None:
        return False
    if names[1] == "record.asOfDate":
        first.put(day_after(str(second.value), 1))
    else:
        second.put(day_after(str(first.value), -1))
    return True


def _beyond(record: Record, place: _Place, names: tuple[str, ...]) -> bool:
    """Make a part larger than its whole."""
    part, total = (place.spot(record, each) for each in names)
    if part is None or total is None or not isinstance(total.value, int):
        return False
    part.put(total.value + 1)
    return True


def _again(record: Record, place: _Place, names: tuple[str, ...]) -> bool:
    found = place.spot(record, names[0])
    return found is not None and doubled(found)


_WAYS: tuple[tuple[str, Way], ...] = (
    (rf"isDate\({_NAME}\)", _date),
    (rf"isDate\({_NAME}\) && .* <= record\.asOfDate", _date),
    (rf"validUscc\({_NAME}\)", _identifier),
    (rf"validUscc\(prefix\({_NAME}, 18\)\)", _identifier),
    (rf"personalData\({_NAME}\) == ''", _privacy),
    (rf"date\({_NAME}\) <= date\({_NAME}\)", _unordered),
    (rf"{_NAME} <= {_NAME}", _beyond),
    (rf"size\(distinct\({_NAME}\.map\(\w, \w\.\w+\)\)\) == size\(\1\)", _again),
)
