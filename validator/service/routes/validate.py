"""``POST /v1/validate``."""

import uuid

from flask import Blueprint, Response, request

from validator.errors import UsageError
from validator.service import negotiation, query, rendering
from validator.service.state import service

blueprint = Blueprint("validate", __name__)


@blueprint.post("/v1/validate")
def validate() -> Response:
    """Judge a record or a bundle; nothing of it is kept."""
    asked = query.read(request.args)
    media_type = negotiation.media_type(request.accept_mimetypes, rendering.MEDIA_TYPES)
    lang = negotiation.language(asked["lang"], request.accept_languages)
    data = negotiation.payload(request, service().settings.max_body_bytes)
    try:
        report = service().judge.judge(data, asked["asOf"], asked["profile"])
    except UsageError as error:
        raise query.refused(str(error), asked) from error
    response = rendering.answer(report, media_type, lang)
    response.headers["Jiceng-Report-Id"] = str(uuid.uuid4())
    return response
