"""Facts of records in SQL tables: a table for each record type, one for each list in it, nothing computed.

``facility.capabilityLevel`` is the column ``facility_capabilityLevel``; a list is a table ``<type>_<path>`` whose rows
have the record's ``id``, their ``place`` in the list and the ``parent`` list element's place, and in the record's own
row its length stands, ``NULL`` where the record has no such list.
"""

import datetime as dt
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

VIEWS = Path(__file__).parent / "indicator_sql" / "views.sql"

ALWAYS = (
    "recordId",
    "revision",
    "submitter_facilityId",
    "submitter_authorityId",
    "withdrawsRecordType",
    "withdrawsRecordId",
    "withdrawsRevision",
)
"""Columns that the views ask of every table of records."""

Json = Mapping[str, object]
Row = dict[str, object]

STANDING = """
CREATE VIEW {table} AS SELECT * FROM {table}_sent sent
WHERE revision = (
    SELECT MAX(revision) FROM {table}_sent other
    WHERE (other.recordId, {by}) = (sent.recordId, {own}))
  AND NOT EXISTS (
    SELECT 1 FROM withdrawal_sent gone
    WHERE gone.withdrawsRecordType = '{table}' AND gone.withdrawsRecordId = sent.recordId
      AND gone.withdrawsRevision >= sent.revision AND {taker} = {own})
"""


def database(records: Iterable[Json], year: int, day: str) -> sqlite3.Connection:
    """Give the facts of records in tables, with the views of ``views.sql``.

    Args:
        records: records of any types.
        year: the year asked for.
        day: the day of judging.
    """
    base = sqlite3.connect(":memory:")
    tables: dict[str, list[Row]] = {"withdrawal_sent": []}
    types: dict[str, None] = {}
    for number, record in enumerate(records):
        kind = str(record["recordType"])
        types[kind] = None
        row: Row = {"id": number}
        for table, part in _rows(kind, record, row, None):
            tables.setdefault(table, []).append(part)
        tables.setdefault(f"{kind}_sent", []).append(row)
    for table, rows in tables.items():
        _fill(base, table, rows)
    for kind in types:
        base.execute(
            STANDING.format(table=kind, own=_sender("sent"), by=_sender("other"), taker=_sender("gone"))
        )
    base.execute("CREATE TABLE asked (year, day)")
    base.execute("INSERT INTO asked VALUES (?, ?)", (year, day))
    base.executescript(VIEWS.read_text(encoding="utf-8"))
    return base


def add_calendar(base: sqlite3.Connection, years: Sequence[int], holidays: frozenset[str]) -> None:
    """Add a table of days: which ISO week each is in, and whether it is a working day."""
    base.execute("CREATE TABLE calendar (day, iso_year, week, works)")
    day = dt.date(years[0], 1, 1)
    while day.year <= years[-1]:
        iso_year, week, weekday = day.isocalendar()
        works = weekday <= 5 and day.isoformat() not in holidays
        base.execute("INSERT INTO calendar VALUES (?, ?, ?, ?)", (day.isoformat(), iso_year, week, works))
        day += dt.timedelta(days=1)


def _sender(table: str) -> str:
    return f"COALESCE({table}.submitter_facilityId, {table}.submitter_authorityId)"


def _rows(path: str, value: Json, row: Row, parent: int | None) -> Iterator[tuple[str, Row]]:
    """Write an object into a row, and give the rows of the lists in it."""
    for name, each in value.items():
        yield from _put(path, name, each, row, parent)


def _put(path: str, column: str, value: object, row: Row, parent: int | None) -> Iterator[tuple[str, Row]]:
    if isinstance(value, Mapping):
        for name, each in value.items():
            yield from _put(path, f"{column}_{name}", each, row, parent)
    elif isinstance(value, list):
        row[column] = len(value)
        for place, each in enumerate(value):
            part: Row = {"id": row["id"], "place": place, "parent": parent}
            yield f"{path}_{column}", part
            yield from _rows(
                f"{path}_{column}", each if isinstance(each, Mapping) else {"value": each}, part, place
            )
    else:
        row[column] = value


def _fill(base: sqlite3.Connection, table: str, rows: Sequence[Row]) -> None:
    always = ALWAYS if table.endswith("_sent") else ()
    columns = list(dict.fromkeys(["id", *always, *(name for row in rows for name in row)]))
    named = ", ".join(f'"{each}"' for each in columns)
    base.execute(f"CREATE TABLE {table} ({named})")
    marks = ", ".join("?" for _ in columns)
    values = ([row.get(each) for each in columns] for row in rows)
    base.executemany(f"INSERT INTO {table} VALUES ({marks})", values)  # noqa: S608  names of this file's records
    base.execute(f"CREATE INDEX {table}_at ON {table} (id)")
