"""Ed25519. Source: RFC 8032."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey


def generate() -> bytes:
    """Give a new secret."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def point(secret: bytes) -> tuple[bytes, bytes]:
    """Give the public half of a secret; the second part is empty."""
    return Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw(), b""


def sign(data: bytes, secret: bytes) -> bytes:
    """Give the signature, 64 bytes."""
    return Ed25519PrivateKey.from_private_bytes(secret).sign(data)


def verify(data: bytes, signature: bytes, x: bytes, y: bytes) -> bool:  # noqa: ARG001  the schemes are called alike
    """Tell whether a signature is of these bytes by this key."""
    try:
        Ed25519PublicKey.from_public_bytes(x).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True
