"""Indicators over what is accepted: what each record gives is harvested once and kept, then only added up.

A record that is superseded or withdrawn is no longer current, and what it gave no longer counts.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict

from sqlalchemy import Connection

from validator import statement
from validator.exchange.arrival import Arrival
from validator.exchange.context import Exchange
from validator.harvest import Asked, Entry, Sheet, harvest
from validator.indicator import Role
from validator.standard import Standard
from validator.statement import Wanted
from validator.store import Store, contributions, records
from validator.store.contributions import Basis

_AT_ONCE = 2000
_EARLIEST = 1


Sheets = Mapping[int, tuple[int, bytes]]
"""Position of a record in its submission → the year it belongs to, and what it gives to that year."""


def harvested(arrivals: Iterable[Arrival], standards: Mapping[str, Standard]) -> Sheets:
    """Give what the records of a submission give to the year they belong to once it is over, by the newest standard.

    Args:
        arrivals: the records; those whose year is not known are left out.
        standards: every version of the standard by number.
    """
    standard = _newest(standards)
    return {
        each.position: (year, written(each.record, standard, year, closed(year)))
        for each in arrivals
        if (year := each.stretch.year) is not None
    }


def add(
    connection: Connection, standards: Mapping[str, Standard], accepted: Mapping[int, int], sheets: Sheets
) -> None:
    """Keep what accepted records give.

    Args:
        connection: a writer's.
        standards: every version of the standard by number.
        accepted: position of an accepted record in its submission → its place among all.
        sheets: as ``harvested`` gave them.
    """
    by_year: dict[int, dict[int, bytes]] = {}
    for position, sequence in accepted.items():
        if position in sheets:
            year, sheet = sheets[position]
            by_year.setdefault(year, {})[sequence] = sheet
    for year, given in by_year.items():
        contributions.add(connection, _basis(_newest(standards), year, closed(year)), given)


def figures(exchange: Exchange, standard: Standard, wanted: Wanted) -> dict[str, object]:
    """Give the figures of all current records, as ``statement.statement`` gives them for a list of records.

    Args:
        exchange: the instance.
        standard: the version whose indicators are used.
        wanted: which figures; the day is the latest as-of date of the records when ``None``.

    Raises:
        StoreUnavailable: the store cannot be reached.
    """
    with exchange.store.read() as connection:
        latest = records.latest_day(connection, records.Scope())
        count = records.count(connection, records.Scope())
    as_of = wanted.as_of or latest
    year = wanted.year or (int(as_of[:4]) if as_of else None)
    resolved = Wanted(wanted.by, year, as_of, wanted.indicators)
    sheets: list[Sheet] = []
    if as_of is not None and year is not None:
        basis = _basis(standard, year, min(as_of, closed(year)))
        sheets = _sheets(exchange.store, standard, basis, keep=as_of == latest or basis.as_of == closed(year))
    return statement.of_sheets(sheets, count, standard, resolved)


def closed(year: int) -> str:
    """Give the day from which a year is over for every window: its last ISO week may end in the next January."""
    return f"{year + 1:04}-01-07"


def _sheets(store: Store, standard: Standard, basis: Basis, *, keep: bool) -> list[Sheet]:
    """Give what every current record gives, harvesting those that nothing is kept for yet."""
    if not keep:
        with store.read() as connection:
            kept = records.current(connection, records.Scope())
            found = (written(json.loads(data), standard, basis.year, basis.as_of) for _, data in kept)
            return [read(each) for each in found if each]
    while _filled(store, standard, basis):
        pass
    with store.read() as connection:
        return [read(each) for each in contributions.current(connection, basis)]


def _filled(store: Store, standard: Standard, basis: Basis) -> bool:
    """Keep what some records give that nothing was kept for; tell whether there were any."""
    with store.read() as connection:
        if not contributions.missing(connection, basis, _EARLIEST):
            return False
    with store.write() as connection:
        found = contributions.missing(connection, basis, _AT_ONCE)
        sheets = {
            sequence: written(json.loads(data), standard, basis.year, basis.as_of) for sequence, data in found
        }
        contributions.add(connection, basis, sheets)
        contributions.forget_others(connection, basis, closed(basis.year))
    return bool(found)


def _newest(standards: Mapping[str, Standard]) -> Standard:
    return list(standards.values())[-1]


def _basis(standard: Standard, year: int, as_of: str) -> Basis:
    return Basis(f"{standard.digest}+{standard.local.digest}", year, as_of)


def written(record: Mapping[str, object], standard: Standard, year: int, as_of: str) -> bytes:
    """Give what a record gives, as JSON; nothing where it gives nothing."""
    asked = Asked(frozenset({year}), as_of)
    sheet = harvest(record, standard.indicators.values(), asked, standard.facts)
    if not sheet.entries and not sheet.claims:
        return b""
    return json.dumps(asdict(sheet), ensure_ascii=False, separators=(",", ":")).encode()


def read(data: bytes) -> Sheet:
    """Read what a record gives."""
    found = json.loads(data)
    withdraws = found["withdraws"]
    return Sheet(
        identity=_identity(found["identity"]),
        revision=found["revision"],
        as_of=found["as_of"],
        entries=tuple(_entry(each) for each in found["entries"]),
        claims=tuple((each[0], Role(each[1]), each[2], tuple(each[3])) for each in found["claims"]),
        withdraws=None if withdraws is None else (_identity(withdraws[0]), withdraws[1]),
    )


def _identity(parts: Sequence[str]) -> tuple[str, str, str]:
    record_type, submitter, record_id = parts
    return record_type, submitter, record_id


def _entry(found: Mapping[str, object]) -> Entry:
    return Entry(**dict(_members(found)))  # type: ignore[arg-type]  # the members are those that asdict wrote


def _members(found: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for name, value in found.items():
        if name == "role":
            yield name, Role(str(value))
        elif isinstance(value, list):
            yield name, tuple(tuple(each) if isinstance(each, list) else each for each in value)
        else:
            yield name, value
