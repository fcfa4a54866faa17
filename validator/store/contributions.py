"""What accepted records give to the indicators, each kept once for a year and a day of judging."""

import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, select

from validator.store import records
from validator.store.tables import contribution, record, record_content


@dataclass(frozen=True, slots=True)
class Basis:
    """By what contributions are counted.

    Args:
        standard_digest: of the standard and the local data.
        year: the year.
        as_of: the day of judging.
    """

    standard_digest: str
    year: int
    as_of: str


def add(connection: Connection, basis: Basis, sheets: Mapping[int, bytes]) -> None:
    """Keep what records give.

    Args:
        connection: a writer's.
        basis: by what it was counted.
        sheets: the record's place among all → what it gives, empty where that is nothing.
    """
    rows = [
        {"sequence": sequence, **_columns(basis), "sheet": zlib.compress(sheet) if sheet else b""}
        for sequence, sheet in sheets.items()
    ]
    if rows:
        connection.execute(insert(contribution), rows)


def missing(connection: Connection, basis: Basis, limit: int) -> Sequence[tuple[int, bytes]]:
    """Give current records that nothing is kept for yet: their place among all, and their canonical form."""
    held = and_(contribution.c.sequence == record.c.sequence, _is(basis))
    query = (
        select(record.c.sequence, record_content.c.data)
        .join(record_content, record.c.sha256 == record_content.c.sha256)
        .where(*records.within(records.Scope()), ~select(contribution.c.sequence).where(held).exists())
        .order_by(record.c.sequence)
        .limit(limit)
    )
    return [(row.sequence, zlib.decompress(row.data)) for row in connection.execute(query)]


def current(connection: Connection, basis: Basis) -> Iterator[bytes]:
    """Give what every current record gives; records that give nothing are left out."""
    query = (
        select(contribution.c.sheet)
        .join(record, record.c.sequence == contribution.c.sequence)
        .where(*records.within(records.Scope()), _is(basis), func.length(contribution.c.sheet) > 0)
        .order_by(contribution.c.sequence)
    )
    for row in connection.execute(query):
        yield zlib.decompress(row.sheet)


def forget_others(connection: Connection, basis: Basis, closed: str) -> None:
    """Forget what was kept for earlier days of judging of the same year; the closed year's stays."""
    others = delete(contribution).where(
        contribution.c.standard_digest == basis.standard_digest,
        contribution.c.year == basis.year,
        contribution.c.as_of.not_in((basis.as_of, closed)),
    )
    connection.execute(others)


def _columns(basis: Basis) -> dict[str, object]:
    return {"standard_digest": basis.standard_digest, "year": basis.year, "as_of": basis.as_of}


def _is(basis: Basis) -> ColumnElement[bool]:
    return and_(
        contribution.c.standard_digest == basis.standard_digest,
        contribution.c.year == basis.year,
        contribution.c.as_of == basis.as_of,
    )
