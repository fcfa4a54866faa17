"""Forwarding: what one platform accepted is passed on to another, record by record, until that one holds it all."""

from validator.push.batch import Batch, Forwarder, Held
from validator.push.delivery import Delivery, Receiver
from validator.push.faults import PushFailed
from validator.push.forwarding import Order, Outcome, Refused, push

__all__ = [
    "Batch",
    "Delivery",
    "Forwarder",
    "Held",
    "Order",
    "Outcome",
    "PushFailed",
    "Receiver",
    "Refused",
    "push",
]
