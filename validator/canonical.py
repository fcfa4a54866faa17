"""Canonical JSON and digests: what is signed, compared and named by its content."""

import base64
import binascii
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import rfc8785
from cryptography.hazmat.primitives import hashes

_ALGORITHMS: Mapping[str, type[hashes.HashAlgorithm]] = {
    "sha-256": hashes.SHA256,
    "sha-512": hashes.SHA512,
    "sm3": hashes.SM3,
}
_MEMBER = re.compile(r"\s*([a-z*][a-z0-9_.*-]*)=:([A-Za-z0-9+/]*={0,2}):\s*(?:;[^,]*)?\Z")


class NotCanonical(ValueError):
    """The value has no canonical form: a number beyond double precision, a lone surrogate, or no JSON at all."""


class BadDigestHeader(ValueError):
    """A ``Content-Digest`` header that cannot be read."""


@dataclass(frozen=True, slots=True)
class Digests:
    """What a stretch of bytes is known by.

    Args:
        bytes: how many.
        sha256: 64 hexadecimal digits, lower case.
        sm3: 64 hexadecimal digits, lower case. Source: GB/T 32905.
    """

    bytes: int
    sha256: str
    sm3: str


class Hasher:
    """Digests of bytes that arrive piece by piece."""

    def __init__(self) -> None:
        self._size = 0
        self._sha256 = hashlib.sha256()
        self._sm3 = hashes.Hash(hashes.SM3())

    def update(self, chunk: bytes) -> None:
        """Take the next piece."""
        self._size += len(chunk)
        self._sha256.update(chunk)
        self._sm3.update(chunk)

    def digests(self) -> Digests:
        """Give the digests of all that came so far."""
        return Digests(self._size, self._sha256.hexdigest(), self._sm3.copy().finalize().hex())


def digests(data: bytes) -> Digests:
    """Give the digests of bytes that are all there."""
    hasher = Hasher()
    hasher.update(data)
    return hasher.digests()


def canonical(value: object) -> bytes:
    """Give the one text of a JSON value, in UTF-8.

    Raises:
        NotCanonical: it has none.

    Source: RFC 8785, JSON Canonicalization Scheme.
    """
    try:
        return rfc8785.dumps(value)  # type: ignore[arg-type]  # whatever it does not take is refused below
    except (ValueError, RecursionError) as error:
        raise NotCanonical(type(error).__name__) from error


def record_digest(record: object) -> str:
    """Give the SHA-256 of the canonical form of a record: equal for equal records, however they were written.

    Raises:
        NotCanonical: it has no canonical form.
    """
    return hashlib.sha256(canonical(record)).hexdigest()


def content_digest(data: bytes) -> str:
    """Give the value of a ``Content-Digest`` header.

    Source: RFC 9530, section 2.
    """
    return f"sha-256=:{base64.b64encode(hashlib.sha256(data).digest()).decode()}:"


class ContentDigest:
    """A ``Content-Digest`` header that bytes are held against, piece by piece.

    ``sha-256`` and ``sha-512`` are checked, and ``sm3``, which is this standard's own; an algorithm that is not
    known is passed over, as RFC 9530, section 2 allows.

    Args:
        header: the header's value; several header lines joined by commas.

    Raises:
        BadDigestHeader: the header is no dictionary of byte sequences.
    """

    def __init__(self, header: str) -> None:
        stated = dict(_members(header))
        self._stated = {name: value for name, value in stated.items() if name in _ALGORITHMS}
        self._hashes = {name: hashes.Hash(_ALGORITHMS[name]()) for name in self._stated}

    def update(self, chunk: bytes) -> None:
        """Take the next piece of the content as sent, still compressed where it was."""
        for each in self._hashes.values():
            each.update(chunk)

    def mismatches(self) -> tuple[str, ...]:
        """Give the algorithms by which the bytes differ from what was stated; none where all agree."""
        found = {name: each.copy().finalize() for name, each in self._hashes.items()}
        return tuple(name for name, value in found.items() if value != self._stated[name])


def digest_mismatches(header: str, data: bytes) -> tuple[str, ...]:
    """Give the algorithms of a ``Content-Digest`` header by which bytes that are all there differ.

    Raises:
        BadDigestHeader: the header is no dictionary of byte sequences.
    """
    stated = ContentDigest(header)
    stated.update(data)
    return stated.mismatches()


def timestamp(moment: datetime) -> str:
    """Write a moment as documents do: UTC, to the millisecond.

    Source: RFC 3339.
    """
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment(text: str) -> datetime:
    """Read a moment.

    Raises:
        ValueError: it is none, or has no zone.
    """
    read = datetime.fromisoformat(text)
    if read.tzinfo is None:
        message = "no zone"
        raise ValueError(message)
    return read


def _members(header: str) -> Iterator[tuple[str, bytes]]:
    """Read a dictionary of byte sequences; of a name that stands twice the last counts.

    Source: RFC 9651, sections 3.2 and 4.2.2.
    """
    for member in header.split(","):
        found = _MEMBER.match(member)
        try:
            if found is None:
                raise BadDigestHeader
            yield found[1], base64.b64decode(found[2], validate=True)
        except binascii.Error as error:
            raise BadDigestHeader from error
