"""``GET /v1/submissions`` and everything below it: what was taken, as far as the key may read it."""

import json
from urllib.parse import urlencode

from flask import Blueprint, Response, request

from validator.report import Report
from validator.service import documents, exchangeproblems, negotiation, query, rendering
from validator.service.documents import ROOT, href
from validator.service.problems import Problem
from validator.service.responses import known, resource
from validator.service.state import desk

_JSON = "application/json"

blueprint = Blueprint("holdings", __name__)


@blueprint.get(ROOT)
def listing() -> Response:
    """Give a page of submissions, newest first."""
    here = desk()
    reader = here.sender(request.headers.get("Authorization"))
    asked = query.read_as(query.ListingQuery(), request.args)
    found, following = here.listed(reader, asked)
    document: documents.Json = {"submissions": [documents.submission(each) for each in found]}
    if following is not None:
        document["next"] = _next(following)
    return resource(request, _bytes(document), _JSON)


@blueprint.get(f"{ROOT}/<id>")
def one(id: str) -> Response:  # noqa: A002  the name in openapi.yaml
    """Give one submission."""
    found = desk().submission(desk().sender(request.headers.get("Authorization")), id)
    return resource(request, _bytes(documents.submission(found)), _JSON)


@blueprint.get(f"{ROOT}/<id>/payload")
def payload(id: str) -> Response:  # noqa: A002  the name in openapi.yaml
    """Give the payload byte for byte as it was received."""
    here = desk()
    found = here.submission(here.sender(request.headers.get("Authorization")), id)
    if not found.payload_kept:
        raise Problem(exchangeproblems.GONE, submission=href(id))
    return known(request, here.blob(found.payload_sha256), found.media_type, found.payload_sha256)


@blueprint.get(f"{ROOT}/<id>/report")
def report(id: str) -> Response:  # noqa: A002  the name in openapi.yaml
    """Give the report, or a rendering of it."""
    here = desk()
    found = here.settled(here.sender(request.headers.get("Authorization")), id)
    media_type = negotiation.media_type(request.accept_mimetypes, rendering.MEDIA_TYPES)
    asked = query.read_as(query.LanguageQuery(), request.args)
    digest, pieces = str(found.report_sha256), here.blob(str(found.report_sha256))
    if media_type == _JSON:
        response = known(request, pieces, _JSON, digest)
        response.vary.update(("Accept", "Accept-Language"))
        return response
    lang = negotiation.language(asked["lang"], request.accept_languages)
    return _rendered(digest, Report(json.loads(b"".join(pieces))), media_type, lang)


def _rendered(digest: str, found: Report, media_type: str, lang: str) -> Response:
    """Answer with a rendering, which a caller may keep as it may the report."""
    response = rendering.answer(found, media_type, lang)
    response.set_etag(f"{digest}-{media_type.rpartition('/')[2]}-{lang}")
    response.headers["Cache-Control"] = "no-cache"
    response.make_conditional(request)
    return response


@blueprint.get(f"{ROOT}/<id>/receipt")
def receipt(id: str) -> Response:  # noqa: A002  the name in openapi.yaml
    """Give the receipt byte for byte as it was signed."""
    here = desk()
    found = here.settled(here.sender(request.headers.get("Authorization")), id)
    return resource(request, here.receipt(found.id), _JSON)


@blueprint.get(f"{ROOT}/<id>/records")
def records(id: str) -> Response:  # noqa: A002  the name in openapi.yaml
    """Give what became of each record."""
    here = desk()
    found = here.settled(here.sender(request.headers.get("Authorization")), id)
    asked = query.read_as(query.RecordsQuery(), request.args)
    lines, following = here.records(found, asked["cursor"], asked["limit"])
    document: documents.Json = {"records": lines}
    if following is not None:
        document["next"] = _next(following)
    return resource(request, _bytes(document), _JSON)


def _next(cursor: str | int) -> str:
    """Give the address of the next page: this one's, from another place on."""
    return f"{request.path}?{urlencode({**request.args.to_dict(), 'cursor': cursor})}"


def _bytes(document: documents.Json) -> bytes:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
