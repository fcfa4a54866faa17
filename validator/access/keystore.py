"""What keys are kept in, seen from those who issue and check them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from validator.access.grant import Grant


@dataclass(frozen=True, slots=True)
class StoredKey:
    """A key as it is kept: never the key itself.

    Args:
        grant: what it allows.
        digest: SHA-256 of the whole key, in hexadecimal digits.
        created: when it was issued.
    """

    grant: Grant
    digest: str
    created: str


class KeyStore(Protocol):
    """Keeps keys; nothing is ever deleted, so that the audit trail stays readable."""

    def find(self, key_id: str) -> StoredKey | None:
        """Give the key of an id."""

    def add(self, key: StoredKey) -> None:
        """Keep a new key.

        Raises:
            UsageError: its id is taken.
        """

    def listed(self, organisation: str | None = None) -> Sequence[StoredKey]:
        """Give the keys of an organisation, or all, the oldest first."""

    def revoke(self, key_id: str, at: str) -> bool:
        """Mark a key as revoked; False where there is none, or it was revoked before."""

    def expire(self, key_id: str, at: str) -> bool:
        """Let a key expire at a moment, if it did not expire earlier; False where there is none."""
