"""A client for the service's tests that holds every request and every response to ``openapi.yaml``."""

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from flask.testing import FlaskClient
from jsonschema import Draft202012Validator
from openapi_core import Config, OpenAPI
from openapi_core.contrib.werkzeug import WerkzeugOpenAPIRequest, WerkzeugOpenAPIResponse
from openapi_core.templating.paths.exceptions import PathError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012
from werkzeug.test import TestResponse

from validator.library import load_standards
from validator.pipeline import check
from validator.report import Report
from validator.service import Settings, create_app
from validator.service.judging import Check
from validator.standard import Standard

FILE = Path(__file__).parent.parent / "openapi.yaml"
JSON: Mapping[str, Any] = {"content_type": "application/json"}
MALFORMED = b'{"recordType": '
PAYLOADS = (
    MALFORMED,
    b"",
    b"[]",
    b"{}",
    b'{"recordType":"mobileRound","standardVersion":"1.1"}',
    b"\xff\xfe",
)
"""Payloads that are judged, though none is a record."""

FEW = Settings(max_body_bytes=4096, max_concurrent=1, judging_seconds=5.0)
"""Settings whose limits a test can reach."""


@lru_cache(maxsize=1)
def description() -> Mapping[str, Any]:
    """Give ``openapi.yaml``."""
    loaded: Mapping[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return loaded


@lru_cache(maxsize=1)
def contract() -> OpenAPI:
    """Give ``openapi.yaml`` as something that judges requests and responses."""
    texts = ("application/x-ndjson", "text/plain", "text/html", "application/yaml")
    jsons = ("application/problem+json", "application/schema+json", "application/jwk-set+json")
    readers: dict[str, Any] = {**dict.fromkeys(texts, _text), **dict.fromkeys(jsons, _json)}
    return OpenAPI.from_file_path(str(FILE), config=Config(extra_media_type_deserializers=readers))


class ContractClient(FlaskClient):
    """A test client whose calls fail when request or response is off ``openapi.yaml``."""

    def open(self, *args: Any, off_contract: bool = False, **kwargs: Any) -> TestResponse:  # noqa: ANN401  Flask's own
        """Make a call.

        Args:
            args: as for Flask's client.
            off_contract: the request is meant to be wrong, malformed or packed, so it is not held to the contract.
            kwargs: as for Flask's client.
        """
        response = super().open(*args, **kwargs)
        if response.request.method not in ("HEAD", "OPTIONS"):
            _hold(response, kwargs.get("data", b""), off_contract=off_contract)
        return response


def client(
    settings: Settings = FEW, check: Check = check, standards: Mapping[str, Standard] | None = None
) -> ContractClient:
    """Give a client of a new application; without standards, one with all there are."""
    app = create_app(settings, check, load_standards() if standards is None else standards)
    app.test_client_class = ContractClient
    made = app.test_client()
    assert isinstance(made, ContractClient)
    return made


class _Sent(WerkzeugOpenAPIRequest):
    """A request whose stream has been read already."""

    def __init__(self, response: TestResponse, data: bytes) -> None:
        super().__init__(response.request)
        self._data = data

    @property
    def body(self) -> bytes:
        """What was sent."""
        return self._data


def _hold(response: TestResponse, data: bytes, *, off_contract: bool) -> None:
    """Hold a call to the contract; an answer at no documented place must still be a problem document."""
    sent, received = _Sent(response, data), WerkzeugOpenAPIResponse(response)
    try:
        contract().validate_response(sent, received)
    except PathError:
        assert response.status_code in (404, 405)
        assert "application/problem+json" == response.mimetype
        assert [] == list(problem_validator().iter_errors(body(response)))
        return
    if not off_contract:
        contract().validate_request(sent)


def body(response: TestResponse) -> Any:  # noqa: ANN401  a JSON value
    """Give what was answered."""
    return json.loads(response.data)


@lru_cache(maxsize=1)
def problem_validator() -> Draft202012Validator:
    """Give what holds a document to the schema of problem documents."""
    resource = Resource.from_contents(description(), default_specification=DRAFT202012)
    reference = {"$ref": "urn:openapi#/components/schemas/Problem"}
    return Draft202012Validator(reference, registry=Registry().with_resource("urn:openapi", resource))


@lru_cache(maxsize=1)
def standards() -> Mapping[str, Standard]:
    """Give every version of the standard."""
    return load_standards()


@lru_cache(maxsize=1)
def shared() -> ContractClient:
    """Give one client, with the default settings, for all that leaves nothing behind."""
    return client(Settings())


def post(data: bytes = MALFORMED, using: ContractClient | None = None, **options: Any) -> TestResponse:  # noqa: ANN401  as Flask's client
    """Have something judged; only the answer is held to the contract."""
    return (using or shared()).post("/v1/validate", data=data, off_contract=True, **{**JSON, **options})


def judged(*_: object, **__: object) -> Report:
    """Give the report of something malformed, whatever is sent."""
    return check(MALFORMED, standards())


def _text(data: bytes, **_: str) -> str:
    return data.decode(errors="replace")


def _json(data: bytes, **_: str) -> Any:  # noqa: ANN401  a JSON value
    return json.loads(data)
