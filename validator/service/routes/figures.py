"""``GET /v1/indicators`` and ``GET /v1/set-outcomes``: what the accepted records come to."""

import json
from collections.abc import Mapping

from flask import Blueprint, Response, request

from validator.service import query
from validator.service.responses import resource
from validator.service.state import desk, service

_JSON = "application/json"

blueprint = Blueprint("figures", __name__)


@blueprint.get("/v1/indicators")
def indicators() -> Response:
    """Give the indicators over all accepted records, as far as the key may see them."""
    here = desk()
    reader = here.sender(request.headers.get("Authorization"))
    asked = query.read_as(query.IndicatorsQuery(), request.args)
    return _answer(here.indicators(reader, query.standard(asked["version"], service().standards), asked))


@blueprint.get("/v1/set-outcomes")
def set_outcomes() -> Response:
    """Give the outcomes of set rules over the accepted records of a division and a period."""
    here = desk()
    reader = here.sender(request.headers.get("Authorization"))
    asked = query.read_as(query.SetOutcomesQuery(), request.args)
    return _answer(here.set_outcomes(reader, query.standard(asked["version"], service().standards), asked))


def _answer(document: Mapping[str, object]) -> Response:
    data = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    return resource(request, data, _JSON)
