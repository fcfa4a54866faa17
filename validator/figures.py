"""The table of an indicator: figures of nation, region groups and divisions, and how they stand to the targets.

A dated target is judged on 31 December of its year, and on figures of that year.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from validator.agreement import Agreement, agreement
from validator.codelist import CodeList
from validator.indicator import (
    EVERYWHERE,
    LEVELS,
    NATION,
    PREFECTURE,
    PROVINCE,
    REGION,
    Indicator,
    Kind,
    Target,
)
from validator.tally import Place, Sums, Totals

_CORPS = "CORPS"
_COUNTY_LEVEL = "3"
_LAST_DAY = "12-31"


class Status(StrEnum):
    """How a figure stands to its target."""

    MET = "met"
    NOT_MET = "notMet"
    NOT_DUE = "notDue"
    NO_TARGET = "noTarget"
    NOT_EVALUABLE = "notEvaluable"


@dataclass(frozen=True, slots=True)
class Row:
    """One figure.

    Args:
        indicator: id of the indicator.
        year: the year.
        level: one of ``LEVELS``.
        code: division code, region group, or ``nation``.
        sums: what the figure is made of.
        target: what it is held to; ``None`` where there is none.
        status: how it stands.
        reason: why it is not evaluable: ``zeroDenominator``, ``nothingCounted`` or ``provincesMissing``.
        certain: nobody who was not counted could change the status; ``None`` where it is neither met nor not met.
        provinces: of a nation or region group, how many of its provinces have figures, and how many there are.
        agreement: of two ratings.
    """

    indicator: str
    year: int
    level: str
    code: str
    sums: Sums
    target: Target | None
    status: Status
    reason: str | None
    certain: bool | None
    provinces: tuple[int, int] | None
    agreement: Agreement | None


@dataclass(frozen=True, slots=True)
class Territory:
    """Where divisions lie.

    Args:
        divisions: the list of division codes, with ``parent``, ``level``, ``province`` and ``region``.
        provinces: the list of provinces, with ``region`` and ``kind``.
    """

    divisions: CodeList
    provinces: CodeList

    def code(self, division: str, level: str) -> str | None:
        """Give what a division lies in at a level; ``None`` where the list does not know the division.

        A division above the level stands for itself, as a city without counties does.
        """
        if level == NATION:
            return NATION
        column = {REGION: "region", PROVINCE: "province"}.get(level)
        if column is not None:
            return self.divisions.column(division, column)
        is_county = self.divisions.column(division, "level") == _COUNTY_LEVEL
        if level == PREFECTURE and is_county:
            return self.divisions.column(division, "parent")
        return division if division in self.divisions.entries else None

    def covers(self, target: Target, level: str, code: str) -> bool:
        """Tell whether a target is for the figure of a level and code."""
        if level not in target.levels or target.territory == EVERYWHERE:
            return level in target.levels
        if level in (NATION, REGION):
            return code == target.territory
        around = (self.divisions.column(code, each) for each in ("region", "province", "parent"))
        return target.territory in (code, *around)

    def whole(self, level: str, code: str) -> frozenset[str]:
        """Give the provinces that a nation or region group is made of; 兵团 is beside them and may be absent."""
        column = self.provinces.column
        return frozenset(
            each
            for each in self.provinces.entries
            if column(each, "kind") != _CORPS and (level == NATION or column(each, "region") == code)
        )


def rows(
    found: Totals, indicators: Iterable[Indicator], level: str, as_of: str, territory: Territory
) -> tuple[Row, ...]:
    """Give the figures of indicators at a level; those of provinces stand under region groups and the nation.

    Args:
        found: the sums.
        indicators: the indicators wanted, in the order wanted.
        level: ``nation``, ``province``, ``prefecture`` or ``county``.
        as_of: the day of judging.
        territory: where divisions lie.
    """
    levels = LEVELS[: LEVELS.index(level) + 1] if level in (NATION, PROVINCE) else (level,)
    levels = (NATION, REGION) if level == NATION else levels
    by_indicator: dict[str, list[Place]] = {}
    for place in found:
        by_indicator.setdefault(place.indicator, []).append(place)
    scene = _Scene(found, as_of, territory)
    made = (
        _row(each, scene, key, places)
        for each in indicators
        for key, places in _grouped(by_indicator.get(each.id, ()), levels, territory)
    )
    return tuple(made)


@dataclass(frozen=True, slots=True)
class _Scene:
    """What all rows share."""

    found: Totals
    as_of: str
    territory: Territory


_Group = tuple[int, str, str]


def _grouped(
    places: Iterable[Place], levels: Sequence[str], territory: Territory
) -> Iterator[tuple[_Group, list[Place]]]:
    """Give year, level and code with the places in them, the whole before its parts."""
    groups: dict[_Group, list[Place]] = {}
    for place in places:
        for level in levels:
            code = territory.code(place.division, level)
            if code is not None:
                groups.setdefault((place.year, level, code), []).append(place)
    regions = ["EAST", "CENTRAL", "WEST"]

    def order(group: _Group) -> tuple[int, int, int, str]:
        year, level, code = group
        return year, LEVELS.index(level), regions.index(code) if code in regions else 0, code

    yield from ((group, groups[group]) for group in sorted(groups, key=order))


def _row(indicator: Indicator, scene: _Scene, group: _Group, places: Sequence[Place]) -> Row:
    year, level, code = group
    sums = sum((scene.found[place] for place in places), Sums())
    target = target_of(indicator, scene.territory, level, code, year)
    status, reason = _judged(indicator, sums, target, year, scene.as_of)
    provinces = _provinces(scene, places, level, code)
    partial = provinces is not None and provinces[0] < provinces[1]
    if target is not None and partial and _open(indicator, target, status):
        status, reason = Status.NOT_EVALUABLE, "provincesMissing"
    judged = status in (Status.MET, Status.NOT_MET)
    return Row(
        indicator=indicator.id,
        year=year,
        level=level,
        code=code,
        sums=sums,
        target=target,
        status=status,
        reason=reason,
        certain=_certain(indicator, sums, target) if judged and target is not None else None,
        provinces=provinces,
        agreement=agreement(sums.pairs, indicator.scale) if indicator.scale else None,
    )


def _open(indicator: Indicator, target: Target, status: Status) -> bool:
    """Tell whether provinces that are missing could still change a status; a number reached stays reached."""
    reached = indicator.kind is Kind.COUNT and target.operator in (">=", ">") and status is Status.MET
    return status in (Status.MET, Status.NOT_MET) and not reached


def target_of(indicator: Indicator, territory: Territory, level: str, code: str, year: int) -> Target | None:
    """Give the target of a figure: that of its year, else the next one to come; ``None`` where there is none."""
    own = [each for each in indicator.targets if territory.covers(each, level, code)]
    now = [each for each in own if each.year == year or (each.year is None and (each.since or year) <= year)]
    coming = sorted((each for each in own if (each.year or 0) > year), key=lambda each: each.year or 0)
    return next(iter((*now, *coming)), None)


def _judged(
    indicator: Indicator, sums: Sums, target: Target | None, year: int, as_of: str
) -> tuple[Status, str | None]:
    if target is None:
        return Status.NO_TARGET, None
    if (target.year or year) > year or as_of < f"{year:04}-{_LAST_DAY}":
        return Status.NOT_DUE, None
    if not sums.counted:
        return Status.NOT_EVALUABLE, "nothingCounted"
    if indicator.kind is not Kind.COUNT and not sums.denominator:
        return Status.NOT_EVALUABLE, "zeroDenominator"
    met = _holds(target, sums.numerator, _whole_of(indicator, sums.denominator))
    return (Status.MET if met else Status.NOT_MET), None


def _whole_of(indicator: Indicator, denominator: int) -> int:
    return 1 if indicator.kind is Kind.COUNT else denominator


def _holds(target: Target, numerator: int, denominator: int) -> bool:
    """Compare by cross-multiplying; rounded percentages are never compared."""
    left, right = numerator * target.denominator, target.numerator * denominator
    return {">=": left >= right, ">": left > right, "==": left == right, "<=": left <= right}[target.operator]


def _certain(indicator: Indicator, sums: Sums, target: Target) -> bool:
    """Tell whether nobody who was not counted could change what the target says."""
    unknown = sums.missing + sums.registered - sums.reported
    if not sums.registered:
        return False
    if not unknown or not indicator.units:
        return not unknown
    whole = [_whole_of(indicator, sums.denominator + more) for more in (0, unknown)]
    figures = (
        (sums.numerator, whole[0]),
        (sums.numerator, whole[1]),
        (sums.numerator + unknown, whole[1]),
    )
    return len({_holds(target, *each) for each in figures}) == 1


def _provinces(scene: _Scene, places: Sequence[Place], level: str, code: str) -> tuple[int, int] | None:
    if level not in (NATION, REGION):
        return None
    whole = scene.territory.whole(level, code)
    counted = (each for each in places if scene.found[each].counted)
    present = {scene.territory.code(each.division, PROVINCE) for each in counted} & whole
    return len(present), len(whole)
