"""What one record gives to the indicators: entries that can be put together with those of any other records.

Nothing here looks at two records, so records may be spread over any number of machines.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from validator import fields
from validator.cel import Compiled, Env, Facts, Unknown, dates, evaluate
from validator.indicator import Contribution, Indicator, Role
from validator.windows import windows

_Found = TypeVar("_Found")

Claim = tuple[str, Role, int, tuple[str, ...]]
"""Indicator, role, year and subject: what the latest record alone speaks for."""

_FOREVER = ("0001-01-01", "9999-12-31")
_WITHDRAWAL = "withdrawal"
_NAMES = {"month": dates.year_month, "quarter": dates.quarter, "isoWeek": dates.iso_week}


@dataclass(frozen=True, slots=True)
class Entry:
    """What one record, or one element of it, gives to one cell of one indicator.

    Args:
        indicator: id of the indicator.
        role: what it gives.
        year: the year.
        key: the thing that is counted, with its window where there is one.
        subject: what the record describes; of several records on it only the latest counts.
        division: code of the division; ``""`` where it is not known.
        numerator: whole number.
        denominator: whole number.
        need: how many different things have to be done.
        text: what was done, or the rating.
        beside: id of a number shown beside the figure, and how much.
        missing: why it cannot be counted: read paths, or a reason such as ``unknownCode``; empty when it can.
    """

    indicator: str
    role: Role
    year: int
    key: tuple[str, ...]
    subject: tuple[str, ...]
    division: str
    numerator: int = 0
    denominator: int = 0
    need: int = 1
    text: str = ""
    beside: tuple[tuple[str, int], ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything one record gives.

    Args:
        identity: record type, submitter and record id.
        revision: its revision; a higher one supersedes it.
        as_of: the day it speaks of; of several records on one subject the later counts.
        entries: what it gives.
        claims: what it speaks for as a whole, whether it gives anything or not.
        withdraws: identity and revision of the record it withdraws; ``None`` for any other record.
    """

    identity: tuple[str, str, str]
    revision: int
    as_of: str
    entries: tuple[Entry, ...]
    claims: tuple[Claim, ...]
    withdraws: tuple[tuple[str, str, str], int] | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What figures are wanted for.

    Args:
        years: the years.
        as_of: the day of judging, ``YYYY-MM-DD``; windows that end later are not due.
    """

    years: frozenset[int]
    as_of: str


@dataclass(frozen=True, slots=True)
class _Scene:
    """One contribution before one record."""

    indicator: Indicator
    contribution: Contribution
    record: Mapping[str, object]
    asked: Asked
    facts: Facts

    def env(self, item: object, window: object = None) -> Env:
        """Bind an element of the record and a window."""
        return Env(
            facts=self.facts,
            record=self.record,
            item=item,
            window=window,
            asOf=self.asked.as_of,
            param=self.indicator.settings,
        )


@dataclass(frozen=True, slots=True)
class _Cell:
    """One year, or one window of it."""

    year: int
    window: Mapping[str, str] | None = None


def harvest(
    record: Mapping[str, object], indicators: Iterable[Indicator], asked: Asked, facts: Facts
) -> Sheet:
    """Give what one record gives to the indicators.

    Args:
        record: a conformant record.
        indicators: those that are wanted.
        asked: years and day of judging.
        facts: code lists and local data.
    """
    entries: list[Entry] = []
    claims: list[Claim] = []
    for indicator in indicators:
        for contribution in indicator.contributions:
            if contribution.record_type == record["recordType"]:
                scene = _Scene(indicator, contribution, record, asked, facts)
                entries += _entries(scene)
                claims += _claims(scene)
    return Sheet(
        identity=(str(record["recordType"]), _submitter(record), str(record["recordId"])),
        revision=int(str(record["revision"])),
        as_of=str(record["asOfDate"]),
        entries=tuple(each for each in entries if each.year in asked.years),
        claims=tuple(claims),
        withdraws=_withdrawn(record),
    )


def _entries(scene: _Scene) -> Iterator[Entry]:
    if scene.contribution.role is Role.DONE and _list_absent(scene):
        yield from _anything(scene)
        return
    for item in _items(scene):
        env = scene.env(item)
        try:
            applies = _value(scene.contribution.filter, env, default=True)
        except Unknown as unknown:
            yield from (_unknown(scene, item, cell, unknown) for cell in _cells_or_own(scene, item))
            continue
        if applies is not True:
            continue
        try:
            cells = list(_cells(scene, item))
        except Unknown as unknown:
            yield _unknown(scene, item, _Cell(_own_year(scene.record)), unknown)
            continue
        yield from (_entry(scene, item, cell) for cell in cells)


def _items(scene: _Scene) -> list[object]:
    """Give the elements that give by themselves; one ``None`` for the record as a whole."""
    path = scene.contribution.for_each
    if path is None:
        return [None]
    steps: Sequence[str] = (*path.replace("[]", ".*").split("."), "*")
    return [item for _, item in fields.values_at(scene.record, steps)]


def _list_absent(scene: _Scene) -> bool:
    """Tell whether the record does not say what was done; an empty list says that nothing was."""
    path = (scene.contribution.for_each or "").split(".")
    return path != [""] and not list(fields.values_at(scene.record, path))


def _anything(scene: _Scene) -> Iterator[Entry]:
    """Say of every window of the record's stretch that it is not known what was done in it."""
    try:
        applies = _value(scene.contribution.filter, scene.env(None), default=True)
        start, end = _stretch(scene.contribution, scene.env(None))
    except Unknown:
        applies, (start, end) = True, _FOREVER
    if applies is True:
        unknown = Unknown((f"record.{scene.contribution.for_each}",))
        for year in sorted(filter(scene.indicator.in_force, scene.asked.years)):
            yield from (_unknown(scene, None, cell, unknown) for cell in _windows(scene, year, start, end))


def _entry(scene: _Scene, item: object, cell: _Cell) -> Entry:
    contribution, env = scene.contribution, scene.env(item, cell.window)
    try:
        key = _texts(contribution.key, env)
        return Entry(
            indicator=scene.indicator.id,
            role=contribution.role,
            year=cell.year,
            key=key if cell.window is None else (*key, cell.window["id"]),
            subject=key if contribution.subject is contribution.key else _texts(contribution.subject, env),
            division=_text(contribution.division, env),
            numerator=_number(contribution.numerator, env, default=0),
            denominator=_number(contribution.denominator, env, default=_denominator(contribution)),
            need=_number(contribution.need, env, default=1),
            text=str(_value(contribution.text, env, default="")),
            beside=_beside(scene, env),
        )
    except Unknown as unknown:
        return _unknown(scene, item, cell, unknown)


def _unknown(scene: _Scene, item: object, cell: _Cell, unknown: Unknown) -> Entry:
    """Give an entry that says why nothing could be counted; what can be known of it is kept."""
    contribution, env = scene.contribution, scene.env(item, cell.window)
    own = (f"#{scene.record['recordId']}",)
    return Entry(
        indicator=scene.indicator.id,
        role=contribution.role,
        year=cell.year,
        key=_attempt(partial(_key, contribution.key, env, cell), own),
        subject=_attempt(partial(_texts, contribution.subject, env), own),
        division=_attempt(partial(_text, contribution.division, env), ""),
        beside=_beside(scene, env),
        missing=unknown.missing or (unknown.reason,),
    )


def _cells_or_own(scene: _Scene, item: object) -> list[_Cell]:
    """Give the cells, or that of the record's own year where they are not known."""
    try:
        return list(_cells(scene, item))
    except Unknown:
        return [_Cell(_own_year(scene.record))]


def _cells(scene: _Scene, item: object) -> Iterator[_Cell]:
    """Give the years, or the windows of them, that a record or element gives to.

    Raises:
        Unknown: its date or year is not known.
    """
    contribution, env = scene.contribution, scene.env(item)
    if contribution.at is not None and contribution.window is not None:
        day = str(evaluate(contribution.at, env))
        name = _NAMES[contribution.window](day)
        yield _Cell(int(name[:4]), {"id": name, "start": day, "end": day})
        return
    start, end = _stretch(contribution, env)
    years = scene.asked.years
    if contribution.year is not None:
        years = frozenset({_number(contribution.year, env, default=0)}) & years
    for year in sorted(each for each in years if scene.indicator.in_force(each)):
        if contribution.window is not None:
            yield from _windows(scene, year, start, end)
        elif contribution.year is not None or _holds(year, start, end, scene.asked.as_of):
            yield _Cell(year)


def _windows(scene: _Scene, year: int, start: str, end: str) -> Iterator[_Cell]:
    """Give the windows of a year that are due: within the indicator's dates and the stretch, and over."""
    first, last = f"{year:04}-01-01", f"{year:04}-12-31"
    kind = scene.contribution.window
    if kind == "isoWeek":
        first = dt.date.fromisocalendar(year, 1, 1).isoformat()
        last = (dt.date.fromisocalendar(year + 1, 1, 1) - dt.timedelta(days=1)).isoformat()
    indicator, as_of = scene.indicator, scene.asked.as_of
    first = max(first, start, indicator.effective_from or first)
    last = min(last, end, as_of, indicator.effective_to or last)
    for window in windows(kind, first, last, as_of):
        yield _Cell(year, {"id": window.id, "start": window.start, "end": window.end})


def _stretch(contribution: Contribution, env: Env) -> tuple[str, str]:
    """Give the first and last day something holds; an end that is not given is open."""
    start = _FOREVER[0] if contribution.start is None else str(evaluate(contribution.start, env))
    if contribution.end is None:
        return start, _FOREVER[1]
    try:
        return start, str(evaluate(contribution.end, env))
    except Unknown as unknown:
        if unknown.reason != "missing":
            raise
        return start, _FOREVER[1]


def _holds(year: int, start: str, end: str, as_of: str) -> bool:
    """Tell whether a stretch holds on a year's last day, or on the day of judging when that comes earlier in it."""
    day = min(f"{year:04}-12-31", as_of)
    return day >= f"{year:04}-01-01" and start <= day <= end


def _claims(scene: _Scene) -> Iterator[Claim]:
    """Give the subject that a record with many elements speaks for as a whole, even with no element left."""
    contribution = scene.contribution
    if contribution.for_each is None or contribution.year is None or contribution.subject is contribution.key:
        return
    env = scene.env(None)
    try:
        year = _number(contribution.year, env, default=0)
        yield scene.indicator.id, contribution.role, year, _texts(contribution.subject, env)
    except Unknown:
        return


def _beside(scene: _Scene, env: Env) -> tuple[tuple[str, int], ...]:
    """Give the numbers shown beside the figure, as far as they are known."""
    counts = []
    for each in scene.contribution.beside:
        count = _attempt(partial(_number, each.count, env, default=0), 0)
        counts.append((each.id, count))
    return tuple(counts)


def _attempt(find: Callable[[], _Found], otherwise: _Found) -> _Found:
    """Give what is found, or something else where it is not known."""
    try:
        return find()
    except Unknown:
        return otherwise


def _key(parts: tuple[Compiled, ...], env: Env, cell: _Cell) -> tuple[str, ...]:
    named = _texts(parts, env)
    return named if cell.window is None else (*named, cell.window["id"])


def _text(expression: Compiled, env: Env) -> str:
    return str(evaluate(expression, env))


def _texts(parts: tuple[Compiled, ...], env: Env) -> tuple[str, ...]:
    return tuple(_text(each, env) for each in parts)


def _number(expression: Compiled | None, env: Env, *, default: int) -> int:
    value = _value(expression, env, default=default)
    if type(value) is not int:
        raise Unknown((), "wrongType")
    return value


def _value(expression: Compiled | None, env: Env, *, default: object) -> object:
    return default if expression is None else evaluate(expression, env)


def _denominator(contribution: Contribution) -> int:
    return 1 if contribution.role in (Role.OWED, Role.REGISTERED) else 0


def _own_year(record: Mapping[str, object]) -> int:
    """Give the year a record belongs to when nothing better is known."""
    year = record.get("reportYear")
    return year if type(year) is int else int(str(record["asOfDate"])[:4])


def _submitter(record: Mapping[str, object]) -> str:
    submitter = record.get("submitter")
    named = submitter if isinstance(submitter, Mapping) else {}
    return str(named.get("facilityId") or named.get("authorityId") or "")


def _withdrawn(record: Mapping[str, object]) -> tuple[tuple[str, str, str], int] | None:
    if record["recordType"] != _WITHDRAWAL:
        return None
    named = (str(record["withdrawsRecordType"]), _submitter(record), str(record["withdrawsRecordId"]))
    return named, int(str(record["withdrawsRevision"]))
