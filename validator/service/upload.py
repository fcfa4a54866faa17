"""Taking a body that may be large: its digest is checked and it is unpacked while it arrives, a piece at a time."""

import zlib
from collections.abc import Iterable, Iterator

from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.wrappers import Request

from validator.canonical import BadDigestHeader, ContentDigest
from validator.service import exchangeproblems, negotiation, problems
from validator.service.problems import Problem

_PIECE = 64 * 1024
_GZIP = 16 + zlib.MAX_WBITS


def chunks(request: Request, limit: int) -> Iterator[bytes]:
    """Give the body of a request as it was before it was packed.

    Args:
        request: the request; its stream is read here and nowhere else.
        limit: the largest body in bytes, both as sent and unpacked.

    Raises:
        Problem: 415, 413 or 400: type, size, compression or ``Content-Digest`` is wrong, or the connection broke
            off half-way; the last two only at the end.
    """
    coding = negotiation.content_coding(request)
    stated = ", ".join(request.headers.getlist("Content-Digest"))
    sent = _sent(request, limit)
    checked = _checked(sent, stated) if stated else sent
    yield from checked if coding == "identity" else unpacked(checked, limit)


def unpacked(packed: Iterable[bytes], limit: int) -> Iterator[bytes]:
    """Unpack gzip piece by piece, no further than the limit.

    Raises:
        Problem: 413 above the limit, 400 when the bytes are no complete gzip data.

    Source: RFC 1952; several members one after the other are one body (section 2.2).
    """
    inflater = zlib.decompressobj(_GZIP)
    total, begun = 0, False
    for chunk in packed:
        data = chunk
        while data:
            if inflater.eof:
                inflater, begun = zlib.decompressobj(_GZIP), False
            piece, data = _inflated(inflater, data)
            begun, total = True, total + len(piece)
            if total > limit:
                raise Problem(problems.TOO_LARGE, limit=limit)
            yield piece
    if not begun or not inflater.eof:
        raise Problem(problems.BAD_COMPRESSION)


def _inflated(inflater: "zlib._Decompress", data: bytes) -> tuple[bytes, bytes]:
    """Unpack some of the bytes; give the piece and the bytes that are left."""
    try:
        piece = inflater.decompress(data, _PIECE)
    except zlib.error:
        raise Problem(problems.BAD_COMPRESSION) from None
    return piece, inflater.unused_data.lstrip(b"\0") if inflater.eof else inflater.unconsumed_tail


def _sent(request: Request, limit: int) -> Iterator[bytes]:
    total = 0
    for piece in _arriving(request, limit):
        total += len(piece)
        if total > limit:
            raise Problem(problems.TOO_LARGE, limit=limit)
        yield piece
    stated = request.content_length
    if stated is not None and total < stated:
        raise Problem(exchangeproblems.INCOMPLETE, stated=stated, arrived=total)


def _arriving(request: Request, limit: int) -> Iterator[bytes]:
    request.max_content_length = limit
    try:
        while piece := request.stream.read(_PIECE):
            yield piece
    except RequestEntityTooLarge:
        raise Problem(problems.TOO_LARGE, limit=limit) from None


def _checked(sent: Iterable[bytes], stated: str) -> Iterator[bytes]:
    try:
        digest = ContentDigest(stated)
    except BadDigestHeader:
        raise Problem(exchangeproblems.BAD_DIGEST) from None
    for piece in sent:
        digest.update(piece)
        yield piece
    wrong = digest.mismatches()
    if wrong:
        raise Problem(exchangeproblems.DIGEST_MISMATCH, algorithms=", ".join(wrong))
