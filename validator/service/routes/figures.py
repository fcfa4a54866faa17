"""``GET /v1/indicators`` and ``GET /v1/set-outcomes``: what the accepted records come to."""

import json
from collections.abc import Mapping

from flask import Blueprint, Response, request

from validator.finding import LANGUAGES
from validator.service import problems, query
from validator.service.problems import Problem, WrongParameter
from validator.service.responses import resource
from validator.service.state import desk, service
from validator.standard import Standard

_JSON = "application/json"

blueprint = Blueprint("figures", __name__)


@blueprint.get("/v1/indicators")
def indicators() -> Response:
    """Give the indicators over all accepted records, as far as the key may see them."""
    here = desk()
    reader = here.sender(request.headers.get("Authorization"))
    asked = query.read_as(query.IndicatorsQuery(), request.args)
    return _answer(here.indicators(reader, _standard(asked["version"]), asked))


@blueprint.get("/v1/set-outcomes")
def set_outcomes() -> Response:
    """Give the outcomes of set rules over the accepted records of a division and a period."""
    here = desk()
    reader = here.sender(request.headers.get("Authorization"))
    asked = query.read_as(query.SetOutcomesQuery(), request.args)
    return _answer(here.set_outcomes(reader, _standard(asked["version"]), asked))


def _standard(version: str | None) -> Standard:
    """Give a version of the standard, the newest when ``None``.

    Raises:
        Problem: 400, it is not loaded; 503, none is.
    """
    standards = service().standards
    if not standards:
        raise Problem(problems.NOT_READY)
    if version is None:
        return list(standards.values())[-1]
    if version not in standards:
        words = (
            f"没有这个版本，可用的有 {'、'.join(standards)}",
            f"no such version; there are {', '.join(standards)}",
        )
        reason = dict(zip(LANGUAGES, words, strict=True))
        raise Problem(problems.BAD_PARAMETER, parameters=[WrongParameter("version", reason)])
    return standards[version]


def _answer(document: Mapping[str, object]) -> Response:
    data = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    return resource(request, data, _JSON)
