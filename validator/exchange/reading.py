"""Looking submissions up, as far as whoever asks may read them."""

from dataclasses import dataclass

from sqlalchemy import Connection

from validator.access import Denied, Grant, Holding, may_read
from validator.exchange import describing
from validator.exchange.context import Exchange
from validator.signing import KeySet, public_key
from validator.store import items, publickeys, submissions
from validator.store.search import Filters, near
from validator.store.submissions import Submission


@dataclass(frozen=True, slots=True)
class Page:
    """Which submissions are wanted.

    Args:
        filters: what they must be.
        before: id of the submission before which to begin; ``None`` for the newest.
        limit: how many at most.
    """

    filters: Filters
    before: str | None
    limit: int


def find(connection: Connection, exchange: Exchange, reader: Grant, submission_id: str) -> Submission | None:
    """Give a submission; ``None`` where there is none that the reader may read."""
    found = submissions.find(connection, submission_id)
    return found if found is not None and _readable(connection, exchange, reader, found) else None


def page(
    connection: Connection, exchange: Exchange, reader: Grant, wanted: Page
) -> tuple[list[Submission], str | None]:
    """Give a page of submissions that the reader may read, and the id before which the next begins."""
    own = reader.facilities | {reader.organisation}
    conditions = [*wanted.filters.conditions(), near(own, reader.divisions)]
    found: list[Submission] = []
    before = wanted.before
    while len(found) <= wanted.limit:
        several = submissions.listed(connection, conditions, before, wanted.limit + 1)
        found += [each for each in several if _readable(connection, exchange, reader, each)]
        if len(several) <= wanted.limit:
            break
        before = several[-1].id
    shown = found[: wanted.limit]
    return shown, shown[-1].id if len(found) > wanted.limit else None


def key_set(connection: Connection, exchange: Exchange) -> KeySet:
    """Give the public keys that receipts are verified with, those no longer in use among them."""
    return exchange.ring().key_set().merged(public_key(each) for each in publickeys.listed(connection))


def _readable(connection: Connection, exchange: Exchange, reader: Grant, found: Submission) -> bool:
    if reader.test and not found.test:
        return False
    if reader.speaks_for(found.organisation):
        return True
    subjects = [describing.read(each) for each in items.subjects(connection, found.id)]
    allowed = may_read(reader, Holding(found.organisation, subjects), exchange.inventory)
    return not isinstance(allowed, Denied)
