"""Receipts: given, signed, and checked by whoever holds one."""

from validator.receipt.checking import Fault, Material, Verification, verify
from validator.receipt.document import (
    Issuer,
    PayloadDigest,
    Receipt,
    ReportDigest,
    Settled,
    StandardRelease,
    receipt_id,
    records_document,
    signed,
    signed_bytes,
    to_document,
)

__all__ = [
    "Fault",
    "Issuer",
    "Material",
    "PayloadDigest",
    "Receipt",
    "ReportDigest",
    "Settled",
    "StandardRelease",
    "Verification",
    "receipt_id",
    "records_document",
    "signed",
    "signed_bytes",
    "to_document",
    "verify",
]
