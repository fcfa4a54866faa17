"""``GET /v1/standards`` and everything below it."""

from flask import Blueprint, Response, request

from validator.service.catalogue import ITEMS, ROOT, SUMMARIES
from validator.service.responses import resource
from validator.service.state import service

_JSON = "application/json"
_SCHEMA = "application/schema+json"

blueprint = Blueprint("standards", __name__, url_prefix=ROOT)


@blueprint.get("")
def overview() -> Response:
    """Give the versions that are loaded."""
    return resource(request, service().catalogue.overview(), _JSON)


@blueprint.get("/<version>")
def version(version: str) -> Response:
    """Give one version."""
    return resource(request, service().catalogue.version(version), _JSON)


def listing(version: str, kind: str) -> Response:
    """Give what there is of one kind."""
    return resource(request, service().catalogue.listing(version, kind), _JSON)


def item(version: str, kind: str, name: str) -> Response:
    """Give one thing of a kind."""
    media_type = _SCHEMA if kind == "schemas" else _JSON
    return resource(request, service().catalogue.item(version, kind, name), media_type)


for _kind in SUMMARIES:
    blueprint.add_url_rule(f"/<version>/{_kind}", _kind, listing, defaults={"kind": _kind}, methods=["GET"])
for _kind in ITEMS:
    blueprint.add_url_rule(
        f"/<version>/{_kind}/<name>", f"{_kind}-item", item, defaults={"kind": _kind}, methods=["GET"]
    )
