"""The tables, alike on SQLite and PostgreSQL.

Moments are text as ``canonical.timestamp`` writes them, so that they sort alike everywhere. Rows are added, and their
state moves on; only retention deletes.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Serial = BigInteger().with_variant(Integer, "sqlite")
"""A number given by the database; SQLite counts by itself only in columns of the type INTEGER."""

_DIGEST = String(64)
_SUBMISSION = String(36)

blob = Table(
    "blob",
    metadata,
    Column("sha256", _DIGEST, primary_key=True),
    Column("bytes", BigInteger, nullable=False),
    Column("parts", Integer, nullable=False),
    comment="bytes as received or made, addressed by their digest",
)

blob_part = Table(
    "blob_part",
    metadata,
    Column("sha256", _DIGEST, ForeignKey("blob.sha256"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("data", LargeBinary, nullable=False),
    comment="a piece of a blob, packed with zlib",
)

api_key = Table(
    "api_key",
    metadata,
    Column("key_id", Text, primary_key=True),
    Column("digest", _DIGEST, nullable=False, unique=True),
    Column("organisation", Text, nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("roles", Text, nullable=False),
    Column("divisions", Text, nullable=False),
    Column("facilities", Text, nullable=False),
    Column("test", Boolean, nullable=False),
    Column("forward", Boolean, nullable=False),
    Column("expires", Text),
    Column("revoked", Text),
    Column("created", Text, nullable=False),
    comment="who may submit and read; the key itself is not kept, only its digest",
)

submission = Table(
    "submission",
    metadata,
    Column("id", _SUBMISSION, primary_key=True),
    Column("organisation", Text, nullable=False),
    Column("key_id", Text, ForeignKey("api_key.key_id"), nullable=False),
    Column("idempotency_key", Text, nullable=False),
    Column("test", Boolean, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("payload_sha256", _DIGEST, nullable=False, index=True),
    Column("payload_sm3", _DIGEST, nullable=False),
    Column("payload_bytes", BigInteger, nullable=False),
    Column("payload_kept", Boolean, nullable=False),
    Column("received_at", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("worker", Text),
    Column("lease_until", Text),
    Column("attempts", Integer, nullable=False),
    Column("judged", Integer, nullable=False),
    Column("total", Integer),
    Column("settled_at", Text),
    Column("verdict", Text),
    Column("attainment", Text),
    Column("standard_version", Text),
    Column("report_sha256", _DIGEST),
    Column("receipt", LargeBinary),
    Column("accepted", Integer, nullable=False),
    Column("duplicate", Integer, nullable=False),
    Column("refused", Integer, nullable=False),
    UniqueConstraint("organisation", "test", "idempotency_key"),
    Index("ix_submission_organisation_id", "organisation", "id"),
    Index("ix_submission_state", "state", "lease_until"),
    comment="one POST, from its receipt to its settlement",
)

submission_item = Table(
    "submission_item",
    metadata,
    Column("submission_id", _SUBMISSION, ForeignKey("submission.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("pointer", Text, nullable=False),
    Column("record_type", Text),
    Column("record_id", Text),
    Column("revision", BigInteger),
    Column("sha256", _DIGEST),
    Column("status", Text, nullable=False),
    Column("reason", Text),
    Column("verdict", Text, nullable=False),
    Column("year", Integer),
    Column("first_submission", _SUBMISSION),
    Column("subject", Text, nullable=False),
    Index("ix_submission_item_record_type_submission_id", "record_type", "submission_id"),
    Index("ix_submission_item_year_submission_id", "year", "submission_id"),
    comment="what became of each record of a submission when it was settled",
)

submission_facility = Table(
    "submission_facility",
    metadata,
    Column("submission_id", _SUBMISSION, ForeignKey("submission.id"), primary_key=True),
    Column("facility_id", Text, primary_key=True),
    Index("ix_submission_facility_facility_id", "facility_id", "submission_id"),
    comment="the facilities that the records of a submission speak of",
)

submission_division = Table(
    "submission_division",
    metadata,
    Column("submission_id", _SUBMISSION, ForeignKey("submission.id"), primary_key=True),
    Column("division", Text, primary_key=True),
    Index("ix_submission_division_division", "division", "submission_id"),
    comment="the divisions that the records of a submission speak of",
)

record_content = Table(
    "record_content",
    metadata,
    Column("sha256", _DIGEST, primary_key=True),
    Column("data", LargeBinary, nullable=False),
    comment="accepted records as canonical JSON, packed with zlib",
)

record = Table(
    "record",
    metadata,
    Column("sequence", Serial, primary_key=True, autoincrement=True),
    Column("submission_id", _SUBMISSION, ForeignKey("submission.id"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    Column("test", Boolean, nullable=False),
    Column("record_type", Text, nullable=False),
    Column("submitter", Text, nullable=False),
    Column("record_id", Text, nullable=False),
    Column("revision", BigInteger, nullable=False),
    Column("sha256", _DIGEST, ForeignKey("record_content.sha256"), nullable=False),
    Column("state", Text, nullable=False),
    Column("standard_version", Text, nullable=False),
    Column("division", Text, nullable=False),
    Column("as_of", Text, nullable=False),
    Column("first_day", Text, nullable=False),
    Column("last_day", Text, nullable=False),
    Column("ended_at", Text),
    Column("ended_by", _SUBMISSION),
    Column("confirmed", Boolean),
    Column("confirmed_by", _SUBMISSION),
    UniqueConstraint("test", "submitter", "record_id", "revision"),
    Index(
        "uq_record_current",
        "test",
        "submitter",
        "record_id",
        unique=True,
        sqlite_where=text("state = 'current'"),
        postgresql_where=text("state = 'current'"),
    ),
    Index("ix_record_named", "record_type", "record_id", "revision"),
    Index("ix_record_division", "test", "state", "division", "first_day"),
    comment="the revisions that were accepted; at most one of a record is current",
)

contribution = Table(
    "contribution",
    metadata,
    Column("sequence", Serial, ForeignKey("record.sequence"), primary_key=True, autoincrement=False),
    Column("standard_digest", Text, primary_key=True),
    Column("year", Integer, primary_key=True),
    Column("as_of", Text, primary_key=True),
    Column("sheet", LargeBinary, nullable=False),
    Index("ix_contribution_wanted", "standard_digest", "year", "as_of"),
    comment="what an accepted record gives to the indicators of a year",
)

audit = Table(
    "audit",
    metadata,
    Column("sequence", Serial, primary_key=True, autoincrement=False),
    Column("at", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("organisation", Text),
    Column("key_id", Text),
    Column("subject", Text),
    Column("outcome", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("previous", _DIGEST, nullable=False),
    Column("digest", _DIGEST, nullable=False, unique=True),
    comment="who did what, each entry chained to the one before",
)

signing_key = Table(
    "signing_key",
    metadata,
    Column("kid", Text, primary_key=True),
    Column("document", Text, nullable=False),
    comment="public keys that receipts were signed with",
)

forward_receipt = Table(
    "forward_receipt",
    metadata,
    Column("target", Text, primary_key=True),
    Column("idempotency_key", Text, primary_key=True),
    Column("last_sequence", BigInteger, nullable=False),
    Column("receipt", LargeBinary, nullable=False),
    Column("at", Text, nullable=False),
    Index("ix_forward_receipt_target_last_sequence", "target", "last_sequence"),
    comment="receipts of the platforms that records were forwarded to",
)

forward_refusal = Table(
    "forward_refusal",
    metadata,
    Column("target", Text, primary_key=True),
    Column("sequence", BigInteger, primary_key=True, autoincrement=False),
    Column("reason", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    comment="records that a platform they were forwarded to refused",
)
