"""What was forwarded to other platforms: their receipts, which tell how far it is, and the records they refused."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select

from validator.store.tables import forward_receipt, forward_refusal


@dataclass(frozen=True, slots=True)
class Forwarded:
    """A batch that another platform settled.

    Args:
        target: the platform's address.
        last_sequence: place of its last record among all; 0 where records that were refused before were sent again.
        idempotency_key: what it was sent under.
        receipt: the platform's receipt, byte for byte.
        at: when it came.
    """

    target: str
    last_sequence: int
    idempotency_key: str
    receipt: bytes
    at: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """A record that another platform refused.

    Args:
        sequence: place of the record among all.
        reason: the platform's code.
        attempts: how often it was sent.
    """

    sequence: int
    reason: str
    attempts: int = 1


def progress(connection: Connection, target: str) -> int:
    """Give the place of the last record that a platform gave a receipt for; 0 for none."""
    furthest = func.coalesce(func.max(forward_receipt.c.last_sequence), 0)
    return int(connection.execute(select(furthest).where(forward_receipt.c.target == target)).scalar_one())


def keep(connection: Connection, forwarded: Forwarded) -> None:
    """Keep a receipt; the same that came again is there already."""
    named = (
        forward_receipt.c.target == forwarded.target,
        forward_receipt.c.idempotency_key == forwarded.idempotency_key,
    )
    if connection.execute(select(forward_receipt.c.target).where(*named)).first() is None:
        names = ("target", "last_sequence", "idempotency_key", "receipt", "at")
        connection.execute(insert(forward_receipt).values({name: getattr(forwarded, name) for name in names}))


def receipts(connection: Connection, target: str) -> list[Forwarded]:
    """Give the receipts of a platform in the order in which they came."""
    query = select(forward_receipt).where(forward_receipt.c.target == target)
    ordered = query.order_by(forward_receipt.c.at, forward_receipt.c.last_sequence)
    return [Forwarded(**row) for row in connection.execute(ordered).mappings()]


def refusals(connection: Connection, target: str) -> list[Refusal]:
    """Give the records that a platform refused and has not taken since, in their order."""
    query = select(forward_refusal).where(forward_refusal.c.target == target)
    rows = connection.execute(query.order_by(forward_refusal.c.sequence)).mappings()
    return [Refusal(row["sequence"], row["reason"], row["attempts"]) for row in rows]


def settle(connection: Connection, target: str, sequences: Sequence[int], refused: Sequence[Refusal]) -> None:
    """Write down what a platform refused of the records that were sent; the others it has.

    Args:
        connection: a writer's.
        target: the platform's address.
        sequences: the records that were sent.
        refused: those of them that it refused.
    """
    for each in sequences:
        gone = delete(forward_refusal).where(
            forward_refusal.c.target == target, forward_refusal.c.sequence == each
        )
        connection.execute(gone)
    rows = [
        {"target": target, "sequence": each.sequence, "reason": each.reason, "attempts": each.attempts}
        for each in refused
    ]
    if rows:
        connection.execute(insert(forward_refusal), rows)
