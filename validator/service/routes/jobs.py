"""``GET /v1/jobs/{id}``: how far a submission is."""

from flask import Blueprint, Response, jsonify, request

from validator.service import documents
from validator.service.state import desk, service

blueprint = Blueprint("jobs", __name__)


@blueprint.get(f"{documents.JOBS}/<id>")
def job(id: str) -> Response:  # noqa: A002  the name in openapi.yaml
    """Give how far a submission is."""
    here = desk()
    found = here.submission(here.sender(request.headers.get("Authorization")), id)
    response = jsonify(documents.job(found))
    if not found.is_settled:
        response.headers["Retry-After"] = str(service().settings.retry_after_seconds)
    return response
