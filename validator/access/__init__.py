"""Who may do what with records: pure decisions by the inventory of actors, each with its reason.

Source: ``schemas/policy/actors.json``.
"""

from validator.access.decisions import may_count, may_post, may_read, may_submit, may_verify
from validator.access.grant import Allowed, Decision, Denied, Grant, Holding
from validator.access.inventory import Actor, Inventory, inventory_of
from validator.access.keystore import KeyStore, StoredKey
from validator.access.subject import Subject, subject_of

__all__ = [
    "Actor",
    "Allowed",
    "Decision",
    "Denied",
    "Grant",
    "Holding",
    "Inventory",
    "KeyStore",
    "StoredKey",
    "Subject",
    "inventory_of",
    "may_count",
    "may_post",
    "may_read",
    "may_submit",
    "may_verify",
    "subject_of",
]
