"""The public keys that receipts are verified with, and the schemas of receipts and key sets."""

import json

from flask import Blueprint, Response, request

from validator.library import files
from validator.service import problems
from validator.service.problems import Problem
from validator.service.responses import resource
from validator.service.state import desk

_KEY_SET = "application/jwk-set+json"
_SCHEMA = "application/schema+json"
_CACHE = "public, max-age=300"
_ROOT = "/v1/schemas"
_SCHEMAS = ("key-set", "receipt")

blueprint = Blueprint("keys", __name__)


@blueprint.get("/.well-known/jiceng-keys")
def keys() -> Response:
    """Give the public keys, those that were replaced too.

    Source: RFC 8615; RFC 7517, section 8.5.
    """
    document = json.dumps(desk().key_set().to_document(), ensure_ascii=False)
    response = resource(request, document.encode(), _KEY_SET)
    response.headers["Cache-Control"] = _CACHE
    return response


@blueprint.get(f"{_ROOT}/<name>")
def schema(name: str) -> Response:
    """Give the schema of receipts or of key sets."""
    if name not in _SCHEMAS:
        known = ", ".join(f"{_ROOT}/{each}" for each in _SCHEMAS)
        raise Problem(problems.NO_SUCH_RESOURCE, name=name, list=known)
    return resource(request, files()[f"meta/{name}.schema.json"], _SCHEMA)
