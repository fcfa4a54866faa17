"""Signatures: Ed25519 everywhere, SM2 with SM3 where its package is installed."""

from validator.signing.keyring import KeyRing, KeySet, key_ring, key_set
from validator.signing.keys import Algorithm, PublicKey, SigningKey, public_key
from validator.signing.signature import (
    NO_PROVIDER,
    Signature,
    available,
    generate,
    objection,
    sign,
    signing_key,
    verify,
)

__all__ = [
    "NO_PROVIDER",
    "Algorithm",
    "KeyRing",
    "KeySet",
    "PublicKey",
    "Signature",
    "SigningKey",
    "available",
    "generate",
    "key_ring",
    "key_set",
    "objection",
    "public_key",
    "sign",
    "signing_key",
    "verify",
]
