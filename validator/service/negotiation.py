"""What the caller sends and wants back: media type, language, compression."""

import gzip
import io
import zlib
from typing import NoReturn

from werkzeug.datastructures import LanguageAccept, MIMEAccept
from werkzeug.exceptions import RequestEntityTooLarge
from werkzeug.wrappers import Request

from validator.finding import LANGUAGES
from validator.service import problems
from validator.service.problems import Problem

PAYLOAD_TYPES = ("application/json", "application/x-ndjson")


def media_type(wanted: MIMEAccept, offered: tuple[str, ...]) -> str:
    """Choose the format of the answer; without a wish, the first one offered.

    Raises:
        Problem: 406, none of the formats asked for is offered.

    Source: RFC 9110, section 12.5.1.
    """
    if not wanted:
        return offered[0]
    chosen = max(offered, key=lambda each: (_quality(wanted, each), -offered.index(each)))
    if _quality(wanted, chosen) <= 0:
        raise Problem(problems.NOT_ACCEPTABLE, offered=", ".join(offered))
    return chosen


def _quality(wanted: MIMEAccept, offered: str) -> float:
    """Say how much a format is wanted; asking for it in UTF-8 is asking for it."""
    return max(wanted.quality(offered), wanted.quality(f"{offered}; charset=utf-8"))


def language(asked: str | None, accepted: LanguageAccept) -> str:
    """Choose the language: the one asked for, else the best accepted one, else Chinese."""
    if asked in LANGUAGES:
        return asked
    return accepted.best_match(LANGUAGES) or LANGUAGES[0]


def payload(request: Request, limit: int) -> bytes:
    """Read the body as it was before it was packed.

    Args:
        request: the request; its stream is read here and nowhere else.
        limit: the largest body in bytes, both as sent and unpacked.

    Raises:
        Problem: 415, 413 or 400: type, compression or size cannot be taken.
    """
    coding = content_coding(request)
    request.max_content_length = limit
    try:
        body = request.get_data(cache=False)
    except RequestEntityTooLarge:
        raise Problem(problems.TOO_LARGE, limit=limit) from None
    return body if coding == "identity" else unpack(body, limit)


def content_coding(request: Request) -> str:
    """Say how a body is packed: ``identity`` or ``gzip``.

    Raises:
        Problem: 415, its type or compression is not taken.
    """
    if request.mimetype not in PAYLOAD_TYPES:
        _refuse(problems.UNSUPPORTED_TYPE)
    coding = request.headers.get("Content-Encoding", "identity").strip().lower()
    if coding not in ("identity", "gzip", "x-gzip"):
        _refuse(problems.UNSUPPORTED_COMPRESSION)
    return coding.removeprefix("x-")


def unpack(packed: bytes, limit: int) -> bytes:
    """Unpack gzip, reading no further than the limit.

    Raises:
        Problem: 413 above the limit, 400 when the bytes are no complete gzip data.

    Source: RFC 1952; several members one after the other are one body (section 2.2).
    """
    try:
        with gzip.open(io.BytesIO(packed)) as stream:
            body = stream.read(limit + 1)
    except (OSError, EOFError, zlib.error):
        raise Problem(problems.BAD_COMPRESSION) from None
    if len(body) > limit:
        raise Problem(problems.TOO_LARGE, limit=limit)
    return body


def _refuse(kind: problems.Kind) -> NoReturn:
    """Refuse a body and say what is taken instead.

    Source: RFC 7694, section 3, for ``Accept-Encoding`` in an answer.
    """
    headers = {"Accept-Encoding": "gzip, identity", "Accept-Post": ", ".join(PAYLOAD_TYPES)}
    raise Problem(kind, headers=headers, offered=", ".join(PAYLOAD_TYPES))
