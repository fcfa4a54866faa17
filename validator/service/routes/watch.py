"""``GET /readyz`` and ``GET /metrics``: what those who run the service watch."""

from flask import Blueprint, Response, jsonify

from validator.service import metrics, problems, readiness
from validator.service.problems import Problem
from validator.service.resources import ReleaseResource
from validator.service.state import service

blueprint = Blueprint("watch", __name__)


@blueprint.get("/readyz")
def ready() -> Response:
    """Say by which standards payloads are judged; 503 naming what is not ready."""
    looks = readiness.looks(service())
    missing = [{"name": each.name, "text": each.text} for each in looks if not each.ready]
    if missing:
        names = ", ".join(each.name for each in looks if not each.ready)
        problem = Problem(problems.NOT_ALL_READY, names=names)
        problem.missing = missing
        raise problem
    releases = ReleaseResource(many=True).dump(service().standards.values())
    return jsonify(status="ready", standards=releases, ready=[each.name for each in looks])


@blueprint.get("/metrics")
def counts() -> Response:
    """Give what the service counts, for Prometheus."""
    desk = service().desk
    standing = () if desk is None else readiness.standing(desk)
    return Response(service().metrics.text(standing), content_type=metrics.MEDIA_TYPE)
