"""From what records give to figures by division: which entries count, and sums that add up.

Of several revisions of a record the highest counts, of several records on one subject the latest, and one thing counts
once a year. The sums of two sets of records that share no record, no subject and no key are the sums of both together.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from validator.harvest import Claim, Entry, Sheet
from validator.indicator import Indicator, Role

_NAMING = (Role.REGISTERED, Role.OWED)


@dataclass(frozen=True, slots=True)
class Place:
    """What a sum is for.

    Args:
        indicator: id of the indicator.
        year: the year.
        division: division code as the records have it; ``""`` where they have none.
    """

    indicator: str
    year: int
    division: str


@dataclass(frozen=True, slots=True)
class Sums:
    """Figures that add up.

    Args:
        numerator: sum of the numerators.
        denominator: sum of the denominators; 0 for a plain number.
        counted: things that were counted.
        missing: things that could not be counted although there is a record.
        registered: things that are there by complete registers, or that are owed.
        reported: those of them that there is a record of.
        unlisted: things that there is a record of but no register names.
        unpaired: things with only one of two ratings.
        reasons: what was missing, by read path or reason; one thing may lack several.
        beside: numbers shown beside the figure, by their id.
        pairs: two ratings → how many things have them.
    """

    numerator: int = 0
    denominator: int = 0
    counted: int = 0
    missing: int = 0
    registered: int = 0
    reported: int = 0
    unlisted: int = 0
    unpaired: int = 0
    reasons: Mapping[str, int] = field(default_factory=dict)
    beside: Mapping[str, int] = field(default_factory=dict)
    pairs: Mapping[tuple[str, str], int] = field(default_factory=dict)

    def __add__(self, other: "Sums") -> "Sums":
        return Sums(
            numerator=self.numerator + other.numerator,
            denominator=self.denominator + other.denominator,
            counted=self.counted + other.counted,
            missing=self.missing + other.missing,
            registered=self.registered + other.registered,
            reported=self.reported + other.reported,
            unlisted=self.unlisted + other.unlisted,
            unpaired=self.unpaired + other.unpaired,
            reasons=_joined(self.reasons, other.reasons),
            beside=_joined(self.beside, other.beside),
            pairs=_joined(self.pairs, other.pairs),
        )


Totals = Mapping[Place, Sums]
"""The sums of every indicator, year and division."""

_Found = TypeVar("_Found", bound=Hashable)
_Key = tuple[str, int, tuple[str, ...]]
_Rank = tuple[str, int, tuple[str, str, str]]


def totals(sheets: Iterable[Sheet], indicators: Mapping[str, Indicator]) -> Totals:
    """Sum up what records give.

    Args:
        sheets: what each record gives, in any order.
        indicators: the indicators by id.
    """
    cells: dict[_Key, list[Entry]] = {}
    for entry in _counting(_standing(sheets)):
        cells.setdefault((entry.indicator, entry.year, entry.key), []).append(entry)
    found: dict[Place, Sums] = {}
    for (indicator, year, _), entries in cells.items():
        place = Place(indicator, year, _division(entries))
        found[place] = found.get(place, Sums()) + _cell(entries, indicators[indicator])
    return found


def added(parts: Iterable[Totals]) -> Totals:
    """Add the totals of sets of records that share no record, no subject and no key."""
    found: dict[Place, Sums] = {}
    for part in parts:
        for place, sums in part.items():
            found[place] = found.get(place, Sums()) + sums
    return found


def _standing(sheets: Iterable[Sheet]) -> list[Sheet]:
    """Leave out what a higher revision supersedes and what was withdrawn."""
    newest: dict[tuple[str, str, str], Sheet] = {}
    for sheet in sheets:
        held = newest.get(sheet.identity)
        if held is None or _order(sheet) > _order(held):
            newest[sheet.identity] = sheet
    withdrawn = [sheet.withdraws for sheet in newest.values() if sheet.withdraws is not None]
    revisions: dict[tuple[str, str, str], int] = {}
    for identity, revision in withdrawn:
        revisions[identity] = max(revision, revisions.get(identity, 0))
    return [sheet for sheet in newest.values() if sheet.revision > revisions.get(sheet.identity, 0)]


def _order(sheet: Sheet) -> tuple[int, str, str]:
    """Give what decides between two sheets of one record; the last part only where one revision was sent twice."""
    return sheet.revision, sheet.as_of, str(sheet.entries)


def _counting(sheets: Sequence[Sheet]) -> Iterator[Entry]:
    """Give the entries of the latest record on each subject; what was done counts whoever says it."""
    latest: dict[Claim, _Rank] = {}
    for sheet in sheets:
        rank = (sheet.as_of, sheet.revision, sheet.identity)
        for claim in (*sheet.claims, *(_claim(each) for each in sheet.entries)):
            latest[claim] = max(rank, latest.get(claim, rank))
    for sheet in sheets:
        rank = (sheet.as_of, sheet.revision, sheet.identity)
        for entry in sheet.entries:
            if entry.role is Role.DONE or latest[_claim(entry)] == rank:
                yield entry


def _claim(entry: Entry) -> Claim:
    return entry.indicator, entry.role, entry.year, entry.subject


def _division(entries: Iterable[Entry]) -> str:
    """Give the division a thing belongs to: the register's word or that of what is owed, else any record's."""
    known = sorted((each.role not in _NAMING, each.division) for each in entries if each.division)
    return known[0][1] if known else ""


def _cell(entries: Sequence[Entry], indicator: Indicator) -> Sums:
    by_role: dict[Role, list[Entry]] = {}
    for entry in entries:
        by_role.setdefault(entry.role, []).append(entry)
    registered = [each for each in by_role.pop(Role.REGISTERED, []) if not each.missing]
    if Role.OWED in indicator.roles:
        return _owed(by_role.get(Role.OWED, []), by_role.get(Role.DONE, []), unmet=indicator.unmet)
    if Role.FIRST in indicator.roles:
        return _rated(by_role.get(Role.FIRST, []), by_role.get(Role.SECOND, []))
    given = by_role.get(Role.VALUE, [])
    listed = Sums(
        registered=int(bool(registered)),
        reported=int(bool(registered and given)),
        unlisted=int(bool(given and not registered)),
        beside=_joined(*(dict(each.beside) for each in given)),
    )
    return listed + _given(given)


def _given(given: Sequence[Entry]) -> Sums:
    """Count a thing by its own numerator and denominator."""
    lacking = _lacking(given)
    if lacking:
        return Sums(missing=1, reasons=lacking)
    if not given:
        return Sums()
    return Sums(
        numerator=sum(each.numerator for each in given),
        denominator=sum(each.denominator for each in given),
        counted=1,
    )


def _owed(owed: Sequence[Entry], done: Sequence[Entry], *, unmet: bool) -> Sums:
    """Count what is owed, and whether enough of it was done; what nobody owes is not counted."""
    lacking = _lacking(owed)
    if lacking:
        return Sums(missing=1, registered=1, reported=1, reasons=lacking)
    if not any(each.denominator for each in owed):
        return Sums()
    met = len({each.text for each in done if not each.missing}) >= max(each.need for each in owed)
    if not met and _lacking(done):
        return Sums(missing=1, registered=1, reported=1, reasons=_lacking(done))
    return Sums(numerator=int(met is not unmet), denominator=1, counted=1, registered=1, reported=1)


def _rated(first: Sequence[Entry], second: Sequence[Entry]) -> Sums:
    """Count a thing that was rated twice, and whether both ratings are the same."""
    lacking = _lacking((*first, *second))
    if lacking:
        return Sums(missing=1, reasons=lacking)
    if not (first and second):
        return Sums(unpaired=1)
    pair = (max(each.text for each in first), max(each.text for each in second))
    return Sums(numerator=int(pair[0] == pair[1]), denominator=1, counted=1, pairs={pair: 1})


def _lacking(entries: Iterable[Entry]) -> Mapping[str, int]:
    return {path: 1 for each in entries for path in each.missing}


def _joined(*counts: Mapping[_Found, int]) -> Mapping[_Found, int]:
    filled = [each for each in counts if each]
    if len(filled) < 2:  # noqa: PLR2004  nothing to add; by far the most frequent
        return filled[0] if filled else {}
    total: Counter[_Found] = Counter()
    for each in filled:
        total.update(each)
    return dict(total)
