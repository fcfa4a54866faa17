"""Keys that sign, and their public halves as JSON Web Keys with the time they hold."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from validator.canonical import canonical, moment
from validator.errors import UsageError
from validator.signing import base64url


class Algorithm(StrEnum):
    """What signs, the one that every instance has first."""

    ED25519 = "Ed25519"
    SM2 = "SM2"


_CURVES = {Algorithm.ED25519: ("OKP", "Ed25519"), Algorithm.SM2: ("EC", "SM2")}
"""Algorithm → key type and curve."""

_COORDINATE = 32


@dataclass(frozen=True, slots=True)
class PublicKey:
    """The public half of a key, and when it holds.

    Args:
        algorithm: what it verifies.
        x: 32 bytes: the key of Ed25519, the first coordinate of SM2.
        y: 32 bytes: the second coordinate of SM2; empty for Ed25519.
        not_before: moment from which it signs.
        not_after: moment at which it ceased to sign; ``None`` while it is in use. What it signed before stays good.
        revoked_at: moment at which it was found to be in wrong hands; from then on nothing it signed is good.
    """

    algorithm: Algorithm
    x: bytes
    y: bytes
    not_before: str
    not_after: str | None = None
    revoked_at: str | None = None

    @property
    def kid(self) -> str:
        """The key's name: it follows from the key, so that no other key can bear it.

        Source: RFC 7638, JSON Web Key Thumbprint.
        """
        return base64url.encode(hashlib.sha256(canonical(self._essence())).digest())

    def holds_at(self, when: datetime) -> bool:
        """Tell whether the key signs at a moment."""
        ended = self.not_after is not None and when > moment(self.not_after)
        return moment(self.not_before) <= when and not ended

    def to_document(self) -> dict[str, object]:
        """Give the JSON Web Key.

        Source: RFC 7517, section 4; RFC 8037 and RFC 9864 for Ed25519; the names of SM2 are this standard's.
        """
        times = {"notBefore": self.not_before, "notAfter": self.not_after, "revokedAt": self.revoked_at}
        return {
            "kid": self.kid,
            "alg": str(self.algorithm),
            "use": "sig",
            **self._essence(),
            **{name: value for name, value in times.items() if value is not None},
        }

    def _essence(self) -> dict[str, object]:
        key_type, curve = _CURVES[self.algorithm]
        point = {"x": base64url.encode(self.x)} | ({"y": base64url.encode(self.y)} if self.y else {})
        return {"kty": key_type, "crv": curve, **point}


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A key that signs; its secret is never shown, not even where the value is printed.

    Args:
        public: its public half.
        secret: 32 bytes.
    """

    public: PublicKey
    secret: bytes = field(repr=False)

    @property
    def kid(self) -> str:
        """Its name."""
        return self.public.kid

    @property
    def algorithm(self) -> Algorithm:
        """What it signs with."""
        return self.public.algorithm


def public_key(document: Mapping[str, object]) -> PublicKey:
    """Read a JSON Web Key.

    Raises:
        UsageError: it is none of the known algorithms, is damaged, or bears a name that is not its own.
    """
    kid = str(document.get("kid"))
    try:
        key = PublicKey(
            Algorithm(str(document["alg"])),
            base64url.decode(str(document["x"])),
            base64url.decode(str(document.get("y", ""))),
            str(document["notBefore"]),
            _optional(document, "notAfter"),
            _optional(document, "revokedAt"),
        )
        _check(key, kid)
    except (KeyError, ValueError) as error:
        message = f"公钥 {kid} 无法读取 / the public key {kid} cannot be read"
        raise UsageError(message) from error
    return key


def _check(key: PublicKey, kid: str) -> None:
    lengths = (_COORDINATE, _COORDINATE if key.algorithm == Algorithm.SM2 else 0)
    for when in (key.not_before, key.not_after, key.revoked_at):
        if when is not None:
            moment(when)
    if (len(key.x), len(key.y)) != lengths or key.kid != kid:
        raise ValueError


def _optional(document: Mapping[str, object], name: str) -> str | None:
    value = document.get(name)
    return None if value is None else str(value)
