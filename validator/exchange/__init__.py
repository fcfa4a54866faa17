"""Exchange between platforms: submissions are received, judged, decided on record by record, and answered with receipts."""

from validator.exchange.body import Body, put_aside
from validator.exchange.context import (
    Exchange,
    IdempotencyConflict,
    JudgingFailed,
    Policy,
    Quota,
    QuotaExceeded,
)
from validator.exchange.receiving import Incoming, Received, receive
from validator.exchange.settling import settle

__all__ = [
    "Body",
    "Exchange",
    "IdempotencyConflict",
    "Incoming",
    "JudgingFailed",
    "Policy",
    "Quota",
    "QuotaExceeded",
    "Received",
    "put_aside",
    "receive",
    "settle",
]
