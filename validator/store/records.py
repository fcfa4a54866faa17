"""Records that were accepted, revision by revision."""

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, RowMapping, and_, func, insert, or_, select, update

from validator.store.tables import record, record_content

_AT_ONCE = 400
"""How many values one query names; SQLite takes a bounded number."""


class State(StrEnum):
    """What an accepted revision is by now."""

    CURRENT = "current"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Revision:
    """An accepted revision of a record; the fields are the columns of the table.

    Args:
        submission_id: the submission that brought it.
        position: its place there.
        test: whether it is kept out of everything real.
        record_type: its type.
        submitter: facility or authority that answers for it.
        record_id: the submitter's own id of it.
        revision: its number.
        sha256: digest of its canonical form.
        state: what it is by now.
        standard_version: version it declares.
        division: the division it speaks of.
        as_of: the day its data speak of.
        first_day: the first day it speaks of.
        last_day: the last day it speaks of.
        ended_at: when it was superseded or withdrawn.
        ended_by: by which submission.
        confirmed: what its recipient said of it; ``None`` before that.
        confirmed_by: in which submission.
        sequence: its place among all, ever growing; 0 before it is kept.
    """

    submission_id: str
    position: int
    test: bool
    record_type: str
    submitter: str
    record_id: str
    revision: int
    sha256: str
    state: str
    standard_version: str
    division: str
    as_of: str
    first_day: str
    last_day: str
    ended_at: str | None = None
    ended_by: str | None = None
    confirmed: bool | None = None
    confirmed_by: str | None = None
    sequence: int = 0

    @property
    def identity(self) -> tuple[str, str, int]:
        """What it is known by: submitter, record id and revision."""
        return self.submitter, self.record_id, self.revision


_NAMES = tuple(each.name for each in fields(Revision))
_COLUMNS = tuple(record.c[name] for name in _NAMES)
_GIVEN = tuple(name for name in _NAMES if name != "sequence")


def named(connection: Connection, record_ids: Iterable[str], *, test: bool) -> list[Revision]:
    """Give every accepted revision under some record ids, whoever submitted it.

    Args:
        connection: any.
        record_ids: the ids.
        test: among the test records, or the real ones.
    """
    wanted = sorted(set(record_ids))
    found: list[Revision] = []
    for start in range(0, len(wanted), _AT_ONCE):
        some = record.c.record_id.in_(wanted[start : start + _AT_ONCE])
        found += _rows(connection, record.c.test == test, some)
    return found


def add(connection: Connection, revisions: Sequence[Revision]) -> list[int]:
    """Keep accepted revisions; give their places among all.

    Raises:
        sqlalchemy.exc.IntegrityError: one of them is there already.
    """
    if not revisions:
        return []
    first = int(connection.execute(select(func.coalesce(func.max(record.c.sequence), 0))).scalar_one()) + 1
    rows = [
        {**{name: getattr(each, name) for name in _GIVEN}, "sequence": first + offset}
        for offset, each in enumerate(revisions)
    ]
    connection.execute(insert(record), rows)
    return [row["sequence"] for row in rows]


def update_state(connection: Connection, changed: Revision) -> None:
    """Write what a revision is by now: superseded, withdrawn or confirmed; its content never changes."""
    names = ("state", "ended_at", "ended_by", "confirmed", "confirmed_by")
    kept = update(record).where(record.c.sequence == changed.sequence)
    connection.execute(kept.values({name: getattr(changed, name) for name in names}))


def keep_contents(connection: Connection, contents: Mapping[str, bytes]) -> None:
    """Keep canonical forms by their digests; those that are there already are passed over."""
    digests = sorted(contents)
    for start in range(0, len(digests), _AT_ONCE):
        some = digests[start : start + _AT_ONCE]
        query = select(record_content.c.sha256).where(record_content.c.sha256.in_(some))
        held = {row.sha256 for row in connection.execute(query)}
        rows = [{"sha256": each, "data": zlib.compress(contents[each])} for each in some if each not in held]
        if rows:
            connection.execute(insert(record_content), rows)


def content(connection: Connection, sha256: str) -> bytes:
    """Give the canonical form of a record.

    Raises:
        LookupError: it is not kept.
    """
    query = select(record_content.c.data).where(record_content.c.sha256 == sha256)
    data = connection.execute(query).scalar_one_or_none()
    if data is None:
        raise LookupError(sha256)
    return zlib.decompress(data)


def accepted(
    connection: Connection, *, after: int = 0, limit: int = 1000, test: bool = False
) -> list[Revision]:
    """Give accepted revisions, whatever became of them, in the order in which they were accepted.

    Args:
        connection: any.
        after: the sequence after which to begin.
        limit: how many at most.
        test: the test records, or the real ones.
    """
    query = select(*_COLUMNS).where(record.c.test == test, record.c.sequence > after)
    found = connection.execute(query.order_by(record.c.sequence).limit(limit)).mappings()
    return [_row(each) for each in found]


@dataclass(frozen=True, slots=True)
class Scope:
    """Which current records are wanted.

    Args:
        divisions: prefixes of division codes; ``("",)`` for all.
        first_day: only records that speak of this day or a later one.
        last_day: only records that speak of this day or an earlier one.
    """

    divisions: tuple[str, ...] = ("",)
    first_day: str = "0001-01-01"
    last_day: str = "9999-12-31"


def current(connection: Connection, scope: Scope) -> Iterator[tuple[Revision, bytes]]:
    """Give the current records of a scope, test records left out, with their canonical form, in their order."""
    query = (
        select(*_COLUMNS, record_content.c.data)
        .join(record_content, record.c.sha256 == record_content.c.sha256)
        .where(*within(scope))
        .order_by(record.c.sequence)
    )
    for row in connection.execute(query).mappings():
        yield _row(row), zlib.decompress(row["data"])


def latest_day(connection: Connection, scope: Scope) -> str | None:
    """Give the latest as-of date among the current records of a scope; ``None`` where there is none."""
    latest: str | None = connection.execute(
        select(func.max(record.c.as_of)).where(*within(scope))
    ).scalar_one()
    return latest


def count(connection: Connection, scope: Scope) -> int:
    """Count the current records of a scope."""
    query = select(func.count()).select_from(record).where(*within(scope))
    return int(connection.execute(query).scalar_one())


def within(scope: Scope) -> tuple[ColumnElement[bool], ...]:
    """Give the conditions that hold a record to a scope."""
    return (
        record.c.test.is_(False),
        record.c.state == State.CURRENT,
        or_(*(record.c.division.startswith(each, autoescape=True) for each in scope.divisions)),
        and_(record.c.first_day <= scope.last_day, record.c.last_day >= scope.first_day),
    )


def _rows(connection: Connection, *conditions: ColumnElement[bool]) -> list[Revision]:
    query = select(*_COLUMNS).where(*conditions).order_by(record.c.sequence)
    return [_row(row) for row in connection.execute(query).mappings()]


def _row(found: RowMapping) -> Revision:
    return Revision(**{name: found[name] for name in _NAMES})
