"""Base64url without padding. Source: RFC 7515, section 2."""

import base64


def encode(data: bytes) -> str:
    """Write bytes."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decode(text: str) -> bytes:
    """Read bytes.

    Raises:
        ValueError: it is not what ``encode`` would have written.
    """
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if encode(data) != text:
        raise ValueError(text)
    return data
