"""The declared functions on lists, codes and identifiers; those on dates are in ``dates``."""

from collections.abc import Callable, Hashable

from validator import identifiers
from validator.cel.dates import date
from validator.cel.operators import equal, fitting, integer, items, string
from validator.cel.privacy import kind_of_personal_data
from validator.cel.vocabulary import Facts, Reason, Unknown, Value


def total(values: Value) -> int:
    """Add the integers of a list; 0 for none."""
    return fitting(sum(map(integer, items(values))))


def greatest(values: Value) -> int:
    """Give the greatest integer of a list that is not empty."""
    return _extreme(max, values)


def least(values: Value) -> int:
    """Give the least integer of a list that is not empty."""
    return _extreme(min, values)


def distinct(values: Value) -> list[Value]:
    """Give each value once, in the order of first appearance."""
    found: list[Value] = []
    scalars: set[Hashable] = set()
    for value in items(values):
        if type(value) in {list, dict}:
            if not any(equal(value, each) for each in found):
                found.append(value)
        elif (type(value), value) not in scalars:
            scalars.add((type(value), value))
            found.append(value)
    return found


def flatten(values: Value) -> list[Value]:
    """Put the lists of a list together, one level."""
    return [value for inner in items(values) for value in items(inner)]


def by_year(values: Value, year: Value, path: str = "") -> Value:
    """Give the one element of a list whose ``year`` is the one asked for; none or several are missing."""
    integer(year)
    found = [
        value
        for value in items(values)
        if type(value) is dict and value.get("year") == year and type(value["year"]) is int
    ]
    if len(found) == 1:
        return found[0]
    raise Unknown((f"{path}[year={year}]",))


def lookup(facts: Facts, list_name: str, code: Value, column: str) -> str:
    """Give a column of a code."""
    return facts.lookup(list_name, string(code), column)


def rank(facts: Facts, list_name: str, code: Value) -> int:
    """Give the rank of a code in its list."""
    return facts.rank(list_name, string(code))


def is_code(facts: Facts, list_name: str, code: Value) -> bool:
    """Tell whether a list has a code."""
    return facts.has_code(list_name, string(code))


def division_exists(facts: Facts, code: Value, day: Value) -> bool:
    """Tell whether an administrative division code is in force on a day."""
    return facts.division_exists(string(code), date(day))


def working_days(facts: Facts, start: Value, end: Value) -> list[str]:
    """Give the statutory working days from one day to another, both included."""
    return list(facts.working_days(date(start), date(end)))


def name_matches(facts: Facts, list_name: str, code: Value, text: Value) -> bool:
    """Tell whether a text holds a name or synonym of one code of a list."""
    return facts.name_matches(list_name, string(code), string(text))


def starts_with(text: Value, prefix: str) -> bool:
    """Tell whether a text begins with a prefix."""
    return string(text).startswith(prefix)


def prefix(text: Value, length: Value) -> str:
    """Give the first characters of a text, all of it when it is shorter.

    Raises:
        Unknown: the length is negative.
    """
    if integer(length) < 0:
        raise Unknown(reason=Reason.WRONG_TYPE)
    return string(text)[: integer(length)]


def is_uscc(text: Value) -> bool:
    """Tell whether a text is a unified social credit code with the right check character."""
    return identifiers.valid_uscc(string(text))


def is_organisation_code(text: Value) -> bool:
    """Tell whether a text is an organisation code with the right check character."""
    return identifiers.valid_organisation_code(string(text))


def is_institution_code(text: Value) -> bool:
    """Tell whether a text is a 22-character health institution code."""
    return identifiers.valid_institution_code(string(text))


def personal_data(text: Value) -> str:
    """Give the kind of personal number a text holds, ``""`` for none."""
    return kind_of_personal_data(string(text))


def _extreme(choose: Callable[[list[int]], int], values: Value) -> int:
    numbers = [integer(value) for value in items(values)]
    if not numbers:
        raise Unknown(reason=Reason.EMPTY_LIST)
    return choose(numbers)
