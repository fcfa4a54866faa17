"""What was forwarded to other platforms."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables of forwarding."""
    op.create_table(
        "forward_receipt",
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("idempotency_key", sa.Text(), nullable=False),
        sa.Column("last_sequence", sa.BigInteger(), nullable=False),
        sa.Column("receipt", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("target", "idempotency_key", name=op.f("pk_forward_receipt")),
        comment="receipts of the platforms that records were forwarded to",
    )
    op.create_index("ix_forward_receipt_target_last_sequence", "forward_receipt", ["target", "last_sequence"])
    op.create_table(
        "forward_refusal",
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("target", "sequence", name=op.f("pk_forward_refusal")),
        comment="records that a platform they were forwarded to refused",
    )
