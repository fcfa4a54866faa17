"""Facts: what expressions may look up beside the record, code lists and local data, read as of one day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from validator.cel import Reason, Unknown
from validator.codelist import CodeList, CodeStatus, LocalData


@dataclass(frozen=True, slots=True)
class ListFacts:
    """The lists of one standard and the calendar of one deployment.

    Args:
        codelists: code lists by name, the deployer's own among them.
        local: what a deployer supplies, such as the calendar of working days.
    """

    codelists: Mapping[str, CodeList]
    local: LocalData

    def lookup(self, list_name: str, code: str, column: str, /) -> str:
        """Give a column of a code.

        Raises:
            Unknown: the list does not know the code, or has nothing in that column.
        """
        codelist = self._list(list_name)
        if not codelist.has(code):
            raise Unknown((), Reason.UNKNOWN_CODE)
        value = codelist.column(code, column)
        if value is None:
            raise Unknown((), Reason.MISSING_COLUMN)
        return value

    def rank(self, list_name: str, code: str, /) -> int:
        """Give the rank of a code in an ordered list.

        Raises:
            Unknown: the list does not know the code, or gives it no rank.
        """
        return int(self.lookup(list_name, code, "rank"))

    def has_code(self, list_name: str, code: str, /) -> bool:
        """Tell whether a list knows a code."""
        return self._list(list_name).has(code)

    def name_matches(self, list_name: str, code: str, text: str, /) -> bool:
        """Tell whether a text contains a name or synonym of a code.

        Raises:
            Unknown: the list does not know the code.
        """
        codelist = self._list(list_name)
        if not codelist.has(code):
            raise Unknown((), Reason.UNKNOWN_CODE)
        return codelist.matches(code, text)

    def working_days(self, start: str, end: str, /) -> Sequence[str]:
        """Give the statutory working days between two days, both included.

        Raises:
            Unknown: a year is not covered by the local calendar.
        """
        days = self.local.working_days(start, end)
        if days is None:
            raise Unknown((), Reason.LOCAL_DATA_MISSING)
        return days

    def division_exists(self, code: str, date: str, /) -> bool:
        """Tell whether a division code was in force on a day."""
        return self.codelists["divisions"].status(code, date) is CodeStatus.KNOWN

    def _list(self, name: str) -> CodeList:
        found = self.codelists.get(name)
        if found is None or not found.loaded:
            raise Unknown((), Reason.LOCAL_DATA_MISSING)
        return found
