"""Keys of organisations: made, shown once, and recognised by their digest."""

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, field

_FORM = re.compile(r"jck_([a-z0-9]{8})_([A-Za-z0-9_-]{43})\Z")
_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"
_ID_LENGTH = 8
_SECRET_BYTES = 32

_NOBODY = hashlib.sha256(b"").hexdigest()
"""What a key that is not known is compared with, so that both take as long."""


@dataclass(frozen=True, slots=True)
class Credential:
    """A new key.

    Args:
        text: the key itself, which is shown to its owner and kept nowhere.
        key_id: its name.
        digest: what is kept of it.
    """

    text: str = field(repr=False)
    key_id: str
    digest: str


@dataclass(frozen=True, slots=True)
class Presented:
    """A key as somebody presents it.

    Args:
        key_id: the name it bears.
        digest: of the whole.
    """

    key_id: str
    digest: str


def issue() -> Credential:
    """Make a new key: 256 random bits, so that a plain digest keeps it safe."""
    key_id = "".join(secrets.choice(_ALPHABET) for _ in range(_ID_LENGTH))
    text = f"jck_{key_id}_{secrets.token_urlsafe(_SECRET_BYTES)}"
    return Credential(text, key_id, _digest(text))


def read(text: str) -> Presented | None:
    """Read a key; ``None`` where it has not the form of one."""
    found = _FORM.match(text)
    return None if found is None else Presented(found[1], _digest(text))


def matches(presented: Presented, stored: str | None) -> bool:
    """Tell whether a key is the one whose digest is kept, in a time that does not tell how near it is.

    Args:
        presented: the key.
        stored: the digest that is kept; ``None`` where no key bears that name.
    """
    same = hmac.compare_digest(presented.digest, stored or _NOBODY)
    return same and stored is not None


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
