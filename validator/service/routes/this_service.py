"""The service itself: is it alive, what it promises, and its web page."""

from flask import Blueprint, Response, jsonify, request

from validator.service.responses import static_file
from validator.service.state import service

blueprint = Blueprint("service", __name__)


@blueprint.get("/healthz")
def health() -> Response:
    """Say that the process is alive."""
    return jsonify(status="ok")


@blueprint.get("/openapi.yaml")
def description() -> Response:
    """Give the description of this interface."""
    return static_file(request, service().description)


@blueprint.get("/")
def page() -> Response:
    """Give the web page."""
    return static_file(request, service().page)
