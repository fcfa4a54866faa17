"""Receipts: what was sent, when, and what became of it, in a document that the issuer signs and cannot take back.

Source: ``schemas/meta/receipt.schema.json``.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from validator.canonical import canonical, record_digest
from validator.signing import SigningKey, sign

VERSION = "1.0"
"""Version of the receipt's own format."""

LISTED_RECORDS = 1000
"""The most records that a receipt lists; of more it bears the digest of their list."""

STATUSES = ("accepted", "duplicate", "refused")
"""What may become of a record."""


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who gives receipts.

    Args:
        name: of the instance.
        key_set: address of its public keys; ``None`` where it has none.
    """

    name: str
    key_set: str | None


@dataclass(frozen=True, slots=True)
class PayloadDigest:
    """What was sent, by its digests: the bytes as received, unpacked where they came compressed."""

    bytes: int
    sha256: str
    sm3: str
    media_type: str


@dataclass(frozen=True, slots=True)
class ReportDigest:
    """The conformance report, by its digests."""

    sha256: str
    sm3: str


@dataclass(frozen=True, slots=True)
class StandardRelease:
    """By which standard it was judged."""

    version: str
    release: str
    digest: str


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of one record.

    Args:
        position: pointer of the record in the payload; ``""`` where the payload is the record.
        status: ``accepted``, ``duplicate`` or ``refused``.
        verdict: of the record.
        record_type: as declared; ``None`` where it is unreadable.
        record_id: as declared; ``None`` where it is unreadable.
        revision: as declared; ``None`` where it is unreadable.
        sha256: of the record's canonical form; ``None`` where it has none.
        reason: code of why it was refused.
        receipt_id: of a duplicate, the receipt that first acknowledged it.
    """

    position: str
    status: str
    verdict: str
    record_type: str | None = None
    record_id: str | None = None
    revision: int | None = None
    sha256: str | None = None
    reason: str | None = None
    receipt_id: str | None = None

    def to_document(self) -> dict[str, object]:
        """Give its members; reason and receipt only where there is one."""
        extra = {"reason": self.reason, "receiptId": self.receipt_id}
        return {
            "position": self.position,
            "recordType": self.record_type,
            "recordId": self.record_id,
            "revision": self.revision,
            "sha256": self.sha256,
            "status": self.status,
            "verdict": self.verdict,
            **{name: value for name, value in extra.items() if value is not None},
        }


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt before it is signed.

    Args:
        submission_id: ``sub_`` and 32 hexadecimal digits.
        issuer: who gives it.
        organisation: who sent it.
        idempotency_key: under which key.
        received_at: when the payload was safe.
        settled_at: when the verdict was.
        test: whether it was sent with a key for tests.
        payload: what was sent.
        report: what it was judged to be.
        standard: by which standard; ``None`` where none was declared that is known.
        verdict: of the whole.
        attainment: of the whole; ``None`` where it has none.
        records: what became of each.
    """

    submission_id: str
    issuer: Issuer
    organisation: str
    idempotency_key: str
    received_at: str
    settled_at: str
    test: bool
    payload: PayloadDigest
    report: ReportDigest
    standard: StandardRelease | None
    verdict: str
    attainment: str | None
    records: tuple[Settled, ...]


def receipt_id(submission_id: str) -> str:
    """Give the id of a submission's receipt."""
    return "rcp_" + submission_id.removeprefix("sub_")


def records_document(records: Iterable[Settled]) -> list[dict[str, object]]:
    """Give the list of what became of each record, whose canonical digest stands in the receipt where they are many."""
    return [each.to_document() for each in records]


def to_document(receipt: Receipt) -> dict[str, object]:
    """Give the document that is signed."""
    standard = receipt.standard
    found = Counter(each.status for each in receipt.records)
    return {
        "receiptVersion": VERSION,
        "id": receipt_id(receipt.submission_id),
        "submissionId": receipt.submission_id,
        "issuer": {"name": receipt.issuer.name, "keySet": receipt.issuer.key_set},
        "organisation": receipt.organisation,
        "idempotencyKey": receipt.idempotency_key,
        "receivedAt": receipt.received_at,
        "settledAt": receipt.settled_at,
        "test": receipt.test,
        "payload": _payload(receipt.payload),
        "report": {"sha256": receipt.report.sha256, "sm3": receipt.report.sm3},
        "standard": None
        if standard is None
        else {"version": standard.version, "release": standard.release, "digest": standard.digest},
        "verdict": receipt.verdict,
        "attainment": receipt.attainment,
        "counts": {status: found[status] for status in STATUSES},
        **_records(receipt.records),
    }


def signed(receipt: Receipt, keys: Iterable[SigningKey]) -> dict[str, object]:
    """Give the document with a signature of each key over its canonical form without signatures.

    Raises:
        UsageError: a key is of SM2 and its package is not installed.
    """
    document = to_document(receipt)
    data = signed_bytes(document)
    return document | {"signatures": [sign(data, key).to_document() for key in keys]}


def signed_bytes(document: Mapping[str, object]) -> bytes:
    """Give the bytes that the signatures of a receipt are over.

    Raises:
        NotCanonical: it is no receipt of ours.

    Source: RFC 8785.
    """
    return canonical({name: value for name, value in document.items() if name != "signatures"})


def _payload(payload: PayloadDigest) -> dict[str, object]:
    return {
        "bytes": payload.bytes,
        "sha256": payload.sha256,
        "sm3": payload.sm3,
        "mediaType": payload.media_type,
    }


def _records(records: tuple[Settled, ...]) -> dict[str, object]:
    listed = records_document(records)
    return {"records": listed} if len(listed) <= LISTED_RECORDS else {"recordsDigest": record_digest(listed)}
