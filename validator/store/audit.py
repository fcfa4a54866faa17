"""The audit trail: entries are only ever added, each chained to the one before."""

import json

from sqlalchemy import Connection, RowMapping, insert, select

from validator import chain
from validator.chain import START, Entry, Event, Head
from validator.store.tables import audit


def append(connection: Connection, event: Event) -> Entry:
    """Add an entry.

    Args:
        connection: a writer's; there is one writer at a time, so the chain has one end.
        event: what happened; ids, digests, verdicts and counts, never a value of a payload.
    """
    entry = chain.link(head(connection), event)
    row = {
        "sequence": entry.sequence,
        "at": event.at,
        "action": event.action,
        "organisation": event.organisation,
        "key_id": event.key_id,
        "subject": event.subject,
        "outcome": event.outcome,
        "detail": json.dumps(dict(event.detail), ensure_ascii=False, sort_keys=True),
        "previous": entry.previous,
        "digest": entry.digest,
    }
    connection.execute(insert(audit).values(row))
    return entry


def head(connection: Connection) -> Head:
    """Give the end of the chain."""
    query = select(audit.c.sequence, audit.c.digest).order_by(audit.c.sequence.desc()).limit(1)
    row = connection.execute(query).first()
    return START if row is None else Head(row.sequence, row.digest)


def entries(connection: Connection, after: int = 0, limit: int = 1000) -> list[Entry]:
    """Give entries in their order.

    Args:
        connection: any.
        after: the sequence after which to begin.
        limit: how many at most.
    """
    query = select(audit).where(audit.c.sequence > after).order_by(audit.c.sequence).limit(limit)
    return [_entry(row) for row in connection.execute(query).mappings()]


def _entry(found: RowMapping) -> Entry:
    names = ("at", "action", "organisation", "key_id", "subject", "outcome")
    event = Event(**{name: found[name] for name in names}, detail=json.loads(found["detail"]))
    return Entry(found["sequence"], event, found["previous"], found["digest"])
