"""What the CEL room speaks of: values, the variables of an evaluation, facts from outside, the unknown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Protocol, TypeAlias

Value: TypeAlias = Any
"""A value of the profile: int, bool, str, list, or dict with string keys. Anything, to mypy."""


class Reason(StrEnum):
    """Why a value is not known; when several reasons meet, the first of this order is given."""

    MISSING = "missing"
    UNKNOWN_CODE = "unknownCode"
    MISSING_COLUMN = "missingColumn"
    LOCAL_DATA_MISSING = "localDataMissing"
    INVALID_DATE = "invalidDate"
    EMPTY_LIST = "emptyList"
    OVERFLOW = "overflow"
    WRONG_TYPE = "wrongType"


class Unknown(Exception):
    """The error value of CEL: the result cannot be known.

    Args:
        missing: read paths of the absent fields, ``record.staff.staffTotal``; empty for other reasons.
        reason: a value of ``Reason``.
    """

    def __init__(self, missing: Sequence[str] = (), reason: str = Reason.MISSING) -> None:
        self.missing = tuple(missing)
        self.reason = str(reason)
        super().__init__(self.reason, *self.missing)


class Facts(Protocol):
    """Code lists and local data as they stand on the record's date."""

    def lookup(self, list_name: str, code: str, column: str, /) -> str:
        """Give a column of a code.

        Raises:
            Unknown: ``unknownCode``, or ``missingColumn`` when the cell is empty.
        """

    def rank(self, list_name: str, code: str, /) -> int:
        """Give the column ``rank`` of a code as an integer.

        Raises:
            Unknown: ``unknownCode``, or ``missingColumn`` when the code has no rank.
        """

    def has_code(self, list_name: str, code: str, /) -> bool:
        """Tell whether a list has a code."""

    def name_matches(self, list_name: str, code: str, text: str, /) -> bool:
        """Tell whether a text holds a name or synonym of one code.

        Raises:
            Unknown: ``unknownCode``.
        """

    def working_days(self, start: str, end: str, /) -> Sequence[str]:
        """Give the statutory working days between two days, both included, in order.

        Raises:
            Unknown: ``localDataMissing`` when a year between them is not covered.
        """

    def division_exists(self, code: str, date: str, /) -> bool:
        """Tell whether an administrative division code is in force on a day."""


@dataclass(slots=True, eq=False)
class Env:
    """The variables of one evaluation; a variable that has no value here is ``None``.

    Nobody assigns to its fields. It is not frozen because one is made for every rule and item, and a frozen
    dataclass takes three times as long to make.
    """

    facts: Facts
    record: Value = None
    item: Value = None
    group: Value = None
    key: Value = None
    window: Value = None
    unit: Value = None
    asOf: Value = None  # noqa: N815  the name rule texts use
    param: Value = None


VARIABLES = frozenset({"record", "item", "group", "key", "window", "unit", "asOf", "param"})
"""Every name an expression may start a path with."""


@dataclass(frozen=True, slots=True)
class Compiled:
    """An expression that can be evaluated.

    Args:
        source: the CEL text.
        fast: plain Python; any exception means that ``exact`` decides.
        exact: CEL's error semantics; raises ``Unknown``.
        variables: the names it uses.
        reads: the fields it reads, ``record.staff.staffTotal``, ``item.physicians[].titleLevel``.
        codes: (list, code) for each literal code given to ``lookup``, ``rank`` or ``isCode``.
        columns: (list, column) for each ``lookup`` and ``rank``; (list, "") where only the list is named.
        comparisons: (read path, text) for each text literal a field is compared with: ``==``, ``!=``, ``in``.
    """

    source: str
    fast: Callable[[Env], object]
    exact: Callable[[Env], object]
    variables: frozenset[str]
    reads: tuple[str, ...]
    codes: tuple[tuple[str, str], ...]
    columns: tuple[tuple[str, str], ...]
    comparisons: tuple[tuple[str, str], ...]
