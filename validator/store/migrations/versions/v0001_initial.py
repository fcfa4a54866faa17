"""The first structure."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables."""
    _api_key()
    _audit()
    _blob()
    _record_content()
    _signing_key()
    _blob_part()
    _submission()
    _record()
    _submission_division()
    _submission_facility()
    _submission_item()
    _contribution()


def _api_key() -> None:
    op.create_table(
        "api_key",
        sa.Column("key_id", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("divisions", sa.Text(), nullable=False),
        sa.Column("facilities", sa.Text(), nullable=False),
        sa.Column("test", sa.Boolean(), nullable=False),
        sa.Column("forward", sa.Boolean(), nullable=False),
        sa.Column("expires", sa.Text(), nullable=True),
        sa.Column("revoked", sa.Text(), nullable=True),
        sa.Column("created", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key_id", name=op.f("pk_api_key")),
        sa.UniqueConstraint("digest", name=op.f("uq_api_key_digest")),
        comment="who may submit and read; the key itself is not kept, only its digest",
    )
    op.create_index(op.f("ix_api_key_organisation"), "api_key", ["organisation"], unique=False)


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column(
            "sequence",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=True),
        sa.Column("key_id", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_audit")),
        sa.UniqueConstraint("digest", name=op.f("uq_audit_digest")),
        comment="who did what, each entry chained to the one before",
    )


def _blob() -> None:
    op.create_table(
        "blob",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("parts", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blob")),
        comment="bytes as received or made, addressed by their digest",
    )


def _record_content() -> None:
    op.create_table(
        "record_content",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_record_content")),
        comment="accepted records as canonical JSON, packed with zlib",
    )


def _signing_key() -> None:
    op.create_table(
        "signing_key",
        sa.Column("kid", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kid", name=op.f("pk_signing_key")),
        comment="public keys that receipts were signed with",
    )


def _blob_part() -> None:
    op.create_table(
        "blob_part",
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name=op.f("fk_blob_part_sha256")),
        sa.PrimaryKeyConstraint("sha256", "position", name=op.f("pk_blob_part")),
        comment="a piece of a blob, packed with zlib",
    )


def _submission() -> None:
    op.create_table(
        "submission",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("key_id", sa.Text(), nullable=False),
        sa.Column("idempotency_key", sa.Text(), nullable=False),
        sa.Column("test", sa.Boolean(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("payload_sha256", sa.String(length=64), nullable=False),
        sa.Column("payload_sm3", sa.String(length=64), nullable=False),
        sa.Column("payload_bytes", sa.BigInteger(), nullable=False),
        sa.Column("payload_kept", sa.Boolean(), nullable=False),
        sa.Column("received_at", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("worker", sa.Text(), nullable=True),
        sa.Column("lease_until", sa.Text(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("judged", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=True),
        sa.Column("settled_at", sa.Text(), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=True),
        sa.Column("attainment", sa.Text(), nullable=True),
        sa.Column("standard_version", sa.Text(), nullable=True),
        sa.Column("report_sha256", sa.String(length=64), nullable=True),
        sa.Column("receipt", sa.LargeBinary(), nullable=True),
        sa.Column("accepted", sa.Integer(), nullable=False),
        sa.Column("duplicate", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["key_id"], ["api_key.key_id"], name=op.f("fk_submission_key_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_submission")),
        sa.UniqueConstraint(
            "organisation",
            "test",
            "idempotency_key",
            name=op.f("uq_submission_organisation_test_idempotency_key"),
        ),
        comment="one POST, from its receipt to its settlement",
    )
    op.create_index("ix_submission_organisation_id", "submission", ["organisation", "id"], unique=False)
    op.create_index(op.f("ix_submission_payload_sha256"), "submission", ["payload_sha256"], unique=False)
    op.create_index("ix_submission_state", "submission", ["state", "lease_until"], unique=False)


def _record() -> None:
    op.create_table(
        "record",
        sa.Column(
            "sequence",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("submission_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("test", sa.Boolean(), nullable=False),
        sa.Column("record_type", sa.Text(), nullable=False),
        sa.Column("submitter", sa.Text(), nullable=False),
        sa.Column("record_id", sa.Text(), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("standard_version", sa.Text(), nullable=False),
        sa.Column("division", sa.Text(), nullable=False),
        sa.Column("as_of", sa.Text(), nullable=False),
        sa.Column("first_day", sa.Text(), nullable=False),
        sa.Column("last_day", sa.Text(), nullable=False),
        sa.Column("ended_at", sa.Text(), nullable=True),
        sa.Column("ended_by", sa.String(length=36), nullable=True),
        sa.Column("confirmed", sa.Boolean(), nullable=True),
        sa.Column("confirmed_by", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(["sha256"], ["record_content.sha256"], name=op.f("fk_record_sha256")),
        sa.ForeignKeyConstraint(["submission_id"], ["submission.id"], name=op.f("fk_record_submission_id")),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_record")),
        sa.UniqueConstraint(
            "test",
            "submitter",
            "record_id",
            "revision",
            name=op.f("uq_record_test_submitter_record_id_revision"),
        ),
        comment="the revisions that were accepted; at most one of a record is current",
    )
    op.create_index("ix_record_division", "record", ["test", "state", "division", "first_day"], unique=False)
    op.create_index("ix_record_named", "record", ["record_type", "record_id", "revision"], unique=False)
    op.create_index(op.f("ix_record_submission_id"), "record", ["submission_id"], unique=False)
    op.create_index(
        "uq_record_current",
        "record",
        ["test", "submitter", "record_id"],
        unique=True,
        sqlite_where=sa.text("state = 'current'"),
        postgresql_where=sa.text("state = 'current'"),
    )


def _submission_division() -> None:
    op.create_table(
        "submission_division",
        sa.Column("submission_id", sa.String(length=36), nullable=False),
        sa.Column("division", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["submission_id"], ["submission.id"], name=op.f("fk_submission_division_submission_id")
        ),
        sa.PrimaryKeyConstraint("submission_id", "division", name=op.f("pk_submission_division")),
        comment="the divisions that the records of a submission speak of",
    )
    op.create_index(
        "ix_submission_division_division", "submission_division", ["division", "submission_id"], unique=False
    )


def _submission_facility() -> None:
    op.create_table(
        "submission_facility",
        sa.Column("submission_id", sa.String(length=36), nullable=False),
        sa.Column("facility_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["submission_id"], ["submission.id"], name=op.f("fk_submission_facility_submission_id")
        ),
        sa.PrimaryKeyConstraint("submission_id", "facility_id", name=op.f("pk_submission_facility")),
        comment="the facilities that the records of a submission speak of",
    )
    op.create_index(
        "ix_submission_facility_facility_id",
        "submission_facility",
        ["facility_id", "submission_id"],
        unique=False,
    )


def _submission_item() -> None:
    op.create_table(
        "submission_item",
        sa.Column("submission_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("pointer", sa.Text(), nullable=False),
        sa.Column("record_type", sa.Text(), nullable=True),
        sa.Column("record_id", sa.Text(), nullable=True),
        sa.Column("revision", sa.BigInteger(), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("first_submission", sa.String(length=36), nullable=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["submission_id"], ["submission.id"], name=op.f("fk_submission_item_submission_id")
        ),
        sa.PrimaryKeyConstraint("submission_id", "position", name=op.f("pk_submission_item")),
        comment="what became of each record of a submission when it was settled",
    )
    op.create_index(
        "ix_submission_item_record_type_submission_id",
        "submission_item",
        ["record_type", "submission_id"],
        unique=False,
    )
    op.create_index(
        "ix_submission_item_year_submission_id", "submission_item", ["year", "submission_id"], unique=False
    )


def _contribution() -> None:
    op.create_table(
        "contribution",
        sa.Column(
            "sequence",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("standard_digest", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("as_of", sa.Text(), nullable=False),
        sa.Column("sheet", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["sequence"], ["record.sequence"], name=op.f("fk_contribution_sequence")),
        sa.PrimaryKeyConstraint("sequence", "standard_digest", "year", "as_of", name=op.f("pk_contribution")),
        comment="what an accepted record gives to the indicators of a year",
    )
    op.create_index(
        "ix_contribution_wanted", "contribution", ["standard_digest", "year", "as_of"], unique=False
    )
