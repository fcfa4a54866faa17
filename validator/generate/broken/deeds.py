"""The words in which a fault is written down: which record, what is changed in it, where the finding stands."""

from collections.abc import Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass

from validator.generate import names
from validator.generate.broken.shapes import day_after, miswritten
from validator.generate.broken.spots import Spot, existing, spot
from validator.generate.plan import Record

Making = Callable[[Record, object], object]
"""Makes a new value from the record and from what stands there."""

Test = Callable[[Record], bool]

ELSEWHERE = "110101"
"""A county of another province."""

STRANGER = names.credit_code(names.INSTITUTION, ELSEWHERE, names.organisation_code(0, 9_999_999))
"""A valid code of no facility of the province."""


TELEPHONE = "联系电话13800138000"
"""A text with personal data in it."""


class _Dropped:
    """Stands for a value that is taken away."""


DROP = _Dropped()


@dataclass(frozen=True, slots=True)
class Deed:
    """One fault, written by hand.

    Args:
        record_type: the type of record it is put into.
        at: pointer of the finding; ``-`` is the last index.
        changes: pointer to the new value, to a function that makes it, or to ``DROP``; all belong to one fault:
            the later ones take away what would be a second one.
        where: which records it can be put into.
        also: rules that ask for the same thing and fail with it, such as the nation's beside a province's.
    """

    record_type: str
    at: str
    changes: Mapping[str, object]
    where: Test = lambda _: True
    also: tuple[str, ...] = ()

    def put(self, record: Record) -> tuple[Record, str] | None:
        """Put the fault into a copy; ``None`` where the record does not lend itself to it."""
        if not self.where(record):
            return None
        copy = deepcopy(record)
        for path, value in self.changes.items():
            here = spot(copy, path)
            if here is None:
                return None
            _change(copy, here, value)
        return copy, _pointer(copy, self.at)


def _pointer(record: Record, at: str) -> str:
    """Give the finding's pointer with the last index written out."""
    here = spot(record, at) if at else None
    return here.pointer if here is not None else at


def _change(record: Record, here: Spot, value: object) -> None:
    if isinstance(value, _Dropped):
        here.drop()
    else:
        here.put(value(record, here.value) if callable(value) else deepcopy(value))


def beside(path: str, more: int = 0) -> Making:
    """Give the value at another place, and so much more."""

    def made(record: Record, _: object) -> object:
        found = existing(record, path)
        value = found.value if found is not None else None
        return value + more if isinstance(value, int) else value

    return made


def later(path: str, days: int) -> Making:
    """Give the day so many days after the one at another place."""

    def made(record: Record, _: object) -> object:
        found = existing(record, path)
        return day_after(str(found.value if found is not None else ""), days)

    return made


def wrong(_: Record, value: object) -> object:
    """Give a Unified Social Credit Code with a wrong check character; a stranger's where there is none."""
    holder: Record = {"id": value or STRANGER}
    found = existing(holder, "/id")
    return holder["id"] if found is not None and miswritten(found) else value


def by(more: int) -> Making:
    """Give a count with so much added."""
    return lambda _, value: value + more if isinstance(value, int) else value


def instead(old: str, new: str) -> Making:
    """Give a text with another beginning or ending."""
    return lambda _, value: str(value).replace(old, new, 1)


def appended(element: object) -> Making:
    """Give a list with one element more."""
    return lambda _, value: [*value, deepcopy(element)] if isinstance(value, list) else value


def repeated(index: int, **changes: object) -> Making:
    """Give a list with one of its elements once more, changed; ``DROP`` takes a member away."""

    def made(_: Record, value: object) -> object:
        if not isinstance(value, list):
            return value
        element = value[index]
        if not isinstance(element, dict):
            return [*value, element]
        merged = {**element, **changes}
        return [*value, {name: each for name, each in merged.items() if not isinstance(each, _Dropped)}]

    return made


def without(index: int) -> Making:
    """Give a list with one element less; -1 is the last."""

    def made(_: Record, value: object) -> object:
        if not isinstance(value, list):
            return value
        left = index % len(value)
        return [each for at, each in enumerate(value) if at != left]

    return made


def opposite(_: Record, value: object) -> object:
    """Give the other truth value."""
    return not value


def has(path: str, *values: object) -> Test:
    """Tell whether something stands at a place, one of these values where any are named."""

    def holds(record: Record) -> bool:
        found = existing(record, path)
        return found is not None and (not values or found.value in values)

    return holds


def lacks(path: str) -> Test:
    """Tell whether nothing stands at a place."""
    return lambda record: existing(record, path) is None


def within(*provinces: str) -> Test:
    """Tell whether the submitter is in one of these provinces, by the first two digits of its division."""

    def holds(record: Record) -> bool:
        found = existing(record, "/submitter/divisionCode")
        return found is not None and str(found.value)[:2] in provinces

    return holds


def beyond(*provinces: str) -> Test:
    """Tell whether the submitter is in none of these provinces."""
    inside = within(*provinces)
    return lambda record: not inside(record)


def every(*tests: Test) -> Test:
    """Tell whether all of several hold."""
    return lambda record: all(test(record) for test in tests)
