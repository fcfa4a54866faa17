"""One signature: made by a key, checked with its public half."""

from dataclasses import dataclass
from datetime import datetime
from types import ModuleType

from validator.canonical import moment, timestamp
from validator.signing import base64url, ed25519, sm2
from validator.signing.keys import Algorithm, PublicKey, SigningKey

_SCHEMES: dict[Algorithm, ModuleType] = {Algorithm.ED25519: ed25519, Algorithm.SM2: sm2}


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature, and which key made it.

    Args:
        kid: name of the key.
        algorithm: ``Ed25519`` or ``SM2``, as it was stated; may be one that is not known.
        value: 64 bytes, in base64url.
    """

    kid: str
    algorithm: str
    value: str

    def to_document(self) -> dict[str, str]:
        """Give its members."""
        return {"kid": self.kid, "alg": self.algorithm, "value": self.value}


def generate(algorithm: Algorithm, not_before: datetime) -> SigningKey:
    """Make a new key.

    Raises:
        UsageError: SM2 is asked for and its package is not installed.
    """
    return signing_key(algorithm, _SCHEMES[algorithm].generate(), timestamp(not_before))


def signing_key(algorithm: Algorithm, secret: bytes, not_before: str) -> SigningKey:
    """Give the key of a secret.

    Raises:
        UsageError: SM2 is asked for and its package is not installed.
        ValueError: the secret is none.
    """
    x, y = _SCHEMES[algorithm].point(secret)
    return SigningKey(PublicKey(algorithm, x, y, not_before), secret)


def sign(data: bytes, key: SigningKey) -> Signature:
    """Sign bytes.

    Raises:
        UsageError: the key is of SM2 and its package is not installed.
    """
    value = _SCHEMES[key.algorithm].sign(data, key.secret)
    return Signature(key.kid, str(key.algorithm), base64url.encode(value))


def verify(data: bytes, signature: Signature, key: PublicKey) -> bool:
    """Tell whether a signature is of these bytes by this key; whether the key held then is another question.

    Raises:
        UsageError: the key is of SM2 and its package is not installed.
    """
    try:
        value = base64url.decode(signature.value)
    except ValueError:
        return False
    same = signature.algorithm == key.algorithm
    return same and bool(_SCHEMES[key.algorithm].verify(data, value, key.x, key.y))


def available(algorithm: Algorithm) -> bool:
    """Tell whether signatures of an algorithm can be made and checked here."""
    return algorithm == Algorithm.ED25519 or sm2.available()


NO_PROVIDER = "noProvider"
"""The objection that says that a signature could not be checked at all."""


def objection(signature: Signature, data: bytes, key: PublicKey | None, at: str) -> str | None:
    """Give what speaks against a signature; ``None`` where it holds.

    Args:
        signature: as it is stated.
        data: what was signed.
        key: the key it names; ``None`` where the key set has none of that name.
        at: when it was signed, as the document states it.

    Returns:
        ``unknownKey``, ``noProvider``, ``wrongSignature``, ``keyRevoked`` or ``keyNotValid``.
    """
    if key is None:
        return "unknownKey"
    if not available(Algorithm(key.algorithm)):
        return NO_PROVIDER
    if not verify(data, signature, key):
        return "wrongSignature"
    if key.revoked_at is not None:
        return "keyRevoked"
    return None if key.holds_at(moment(at)) else "keyNotValid"
