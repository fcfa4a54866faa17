"""The keys of one instance: those that sign now, those that signed before, and the set it publishes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from validator.canonical import timestamp
from validator.errors import UsageError
from validator.jsonvalue import mapping, sequence
from validator.signing import base64url
from validator.signing.keys import Algorithm, PublicKey, SigningKey, public_key
from validator.signing.signature import generate, signing_key

OVERLAP = timedelta(minutes=5)
"""How far clocks of one instance may differ: a new key holds from so long before, an old one so long after."""


@dataclass(frozen=True, slots=True)
class KeySet:
    """Public keys by which receipts are verified.

    Args:
        issuer: whose they are.
        keys: the newest first.
    """

    issuer: str
    keys: tuple[PublicKey, ...]

    def find(self, kid: str) -> PublicKey | None:
        """Give the key of a name."""
        return next((key for key in self.keys if key.kid == kid), None)

    def merged(self, others: Iterable[PublicKey]) -> "KeySet":
        """Add keys that are not in it; of a key in both, the end that is known counts."""
        found = {key.kid: key for key in self.keys}
        for key in others:
            found[key.kid] = _ended(found[key.kid], key) if key.kid in found else key
        newest_first = sorted(found.values(), key=lambda key: (key.not_before, key.kid), reverse=True)
        return KeySet(self.issuer, tuple(newest_first))

    def to_document(self) -> dict[str, object]:
        """Give the document of ``/.well-known/jiceng-keys``.

        Source: RFC 7517, section 5; ``schemas/meta/key-set.schema.json``.
        """
        return {"issuer": self.issuer, "keys": [key.to_document() for key in self.keys]}


@dataclass(frozen=True, slots=True)
class KeyRing:
    """The keys of one instance.

    Args:
        issuer: its name.
        current: keys that sign, at most one for each algorithm.
        former: public halves of keys that no longer sign; their secrets are gone.
    """

    issuer: str
    current: tuple[SigningKey, ...]
    former: tuple[PublicKey, ...] = ()

    def signers(self, at: datetime) -> tuple[SigningKey, ...]:
        """Give the keys that sign at a moment."""
        return tuple(key for key in self.current if key.public.holds_at(at))

    def key_set(self) -> KeySet:
        """Give what is published."""
        return KeySet(self.issuer, tuple(key.public for key in self.current)).merged(self.former)

    def rotated(self, now: datetime, algorithms: Iterable[Algorithm] | None = None) -> "KeyRing":
        """Put new keys in the place of the current ones, whose secrets are dropped.

        Args:
            now: the time.
            algorithms: of the new keys; those of the current ones when ``None``.

        Raises:
            UsageError: SM2 is asked for and its package is not installed.
        """
        wanted = [key.algorithm for key in self.current] if algorithms is None else algorithms
        fresh = tuple(generate(each, now - OVERLAP) for each in wanted)
        end = timestamp(now + OVERLAP)
        ended = tuple(replace(key.public, not_after=end) for key in self.current)
        return replace(self, current=fresh, former=ended + self.former)

    def revoked(self, kid: str, now: datetime) -> "KeyRing":
        """Declare everything a key signed to be worthless; a current key is replaced first.

        Raises:
            UsageError: there is no such key.
        """
        if self.key_set().find(kid) is None:
            message = f"没有签名密钥 {kid} / there is no signing key {kid}"
            raise UsageError(message)
        ring = self.rotated(now) if any(key.kid == kid for key in self.current) else self
        at = timestamp(now)
        former = tuple(replace(key, revoked_at=at) if key.kid == kid else key for key in ring.former)
        return replace(ring, former=former)

    def to_document(self) -> dict[str, object]:
        """Give the key file's content, secrets and all."""
        current = [
            {**key.public.to_document(), "d": base64url.encode(key.secret)}  # as RFC 8037, section 2 names it
            for key in self.current
        ]
        return {
            "issuer": self.issuer,
            "current": current,
            "former": [each.to_document() for each in self.former],
        }


def key_set(document: object) -> KeySet:
    """Read a key set.

    Raises:
        UsageError: it is none, or a key in it is damaged.
    """
    found = mapping(document)
    if "issuer" not in found or not isinstance(found.get("keys"), list):
        message = "不是公钥集文件 / not a key set"
        raise UsageError(message)
    return KeySet(str(found["issuer"]), tuple(public_key(mapping(each)) for each in sequence(found["keys"])))


def key_ring(document: object) -> KeyRing:
    """Read a key file.

    Raises:
        UsageError: it is none, a key in it is damaged, or the package of one is not installed.
    """
    found = mapping(document)
    if "issuer" not in found or "current" not in found:
        message = "不是签名密钥文件 / not a file of signing keys"
        raise UsageError(message)
    current = tuple(_signing_key(mapping(each)) for each in sequence(found["current"]))
    former = tuple(public_key(mapping(each)) for each in sequence(found.get("former")))
    return KeyRing(str(found["issuer"]), current, former)


def _signing_key(document: Mapping[str, object]) -> SigningKey:
    public = public_key(document)
    try:
        key = signing_key(public.algorithm, base64url.decode(str(document["d"])), public.not_before)
    except (KeyError, ValueError) as error:
        message = f"签名密钥 {public.kid} 已损坏 / the signing key {public.kid} is damaged"
        raise UsageError(message) from error
    if key.kid != public.kid:
        message = f"签名密钥 {public.kid} 的公钥和私钥不配对 / the halves of the signing key {public.kid} do not match"
        raise UsageError(message)
    return SigningKey(public, key.secret)


def _ended(one: PublicKey, other: PublicKey) -> PublicKey:
    ends = [each for each in (one.not_after, other.not_after) if each is not None]
    revocations = [each for each in (one.revoked_at, other.revoked_at) if each is not None]
    return replace(one, not_after=min(ends, default=None), revoked_at=min(revocations, default=None))
