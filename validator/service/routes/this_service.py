"""The service itself: is it alive, is it ready, what it promises, and its web page."""

from flask import Blueprint, Response, jsonify, request

from validator.service import problems
from validator.service.problems import Problem
from validator.service.resources import ReleaseResource
from validator.service.responses import static_file
from validator.service.state import service

blueprint = Blueprint("service", __name__)


@blueprint.get("/healthz")
def health() -> Response:
    """Say that the process is alive."""
    return jsonify(status="ok")


@blueprint.get("/readyz")
def readiness() -> Response:
    """Say by which standards payloads are judged; 503 as long as there are none."""
    standards = service().standards
    if not standards:
        raise Problem(problems.NOT_READY)
    return jsonify(status="ready", standards=ReleaseResource(many=True).dump(standards.values()))


@blueprint.get("/openapi.yaml")
def description() -> Response:
    """Give the description of this interface."""
    return static_file(request, service().description)


@blueprint.get("/")
def page() -> Response:
    """Give the web page."""
    return static_file(request, service().page)
