"""Answers that a caller may keep: with an ETag, and 304 where nothing changed."""

import hashlib
from collections.abc import Iterable

from flask import Request, Response

from validator.service.webpage import StaticFile


def resource(request: Request, data: bytes, media_type: str) -> Response:
    """Answer with bytes that change only when what they tell of does.

    Source: RFC 9110, section 13, conditional requests.
    """
    return known(request, data, media_type, hashlib.sha256(data).hexdigest())


def known(request: Request, data: bytes | Iterable[bytes], media_type: str, digest: str) -> Response:
    """Answer with bytes whose digest is known; they need not be there whole.

    Args:
        request: what was asked.
        data: the bytes, whole or piece by piece.
        media_type: what they are.
        digest: names them.
    """
    response = Response(data, content_type=media_type)
    response.set_etag(digest)
    response.headers["Cache-Control"] = "no-cache"
    response.make_conditional(request)
    return response


def static_file(request: Request, file: StaticFile) -> Response:
    """Answer with a file of this package, under its own Content-Security-Policy."""
    response = resource(request, file.data, file.media_type)
    response.headers["Content-Security-Policy"] = file.policy
    return response
