"""Brings every documented answer of the exchange's paths about."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from exchange_bench import Bench, encoded
from service_client import body, client
from werkzeug.test import TestResponse

from validator.exchange import retention
from validator.exchange.retention import Retention
from validator.library import example

DISPATCH: Mapping[str, Any] = json.loads(example("1.1", "valid-dispatch-township.json"))
QUERIES: Mapping[str, str] = {
    "/v1/indicators": "by=county&year=2025",
    "/v1/set-outcomes": "division=360733&from=2025-01-01&to=2025-12-31",
}
PREFIXES = (
    "/v1/submissions",
    "/v1/jobs",
    "/v1/indicators",
    "/v1/set-outcomes",
    "/.well-known",
    "/v1/schemas",
)


def is_exchange(path: str) -> bool:
    """Tell whether a documented path is one of the exchange's."""
    return path.startswith(PREFIXES)


def answer(desk: Bench, method: str, path: str, status: str) -> TestResponse:
    """Bring one documented answer about."""
    if status == "503":
        return client().open(_address(desk, path, "none"), method=method.upper(), off_contract=True)
    if method == "post":
        return POSTED[status](desk)
    return GOT[status](desk, path)


def _key(desk: Bench, **changes: Any) -> str:  # noqa: ANN401  fields of a grant
    return desk.grant(**changes)[1]


def _address(desk: Bench, path: str, submission: str | None = None) -> str:
    """Give an existing address of a documented path."""
    if submission is None and "{id}" in path:
        desk.clock.forward(seconds=1)
        location = desk.post(_key(desk), f"for-{desk.clock():%H%M%S}", DISPATCH).headers["Location"]
        submission = location.rpartition("/")[2]
    named = path.replace("{id}", submission or "").replace("{name}", "receipt")
    return f"{named}?{QUERIES[path]}" if path in QUERIES else named


def _found(desk: Bench, path: str) -> TestResponse:
    return desk.get(_key(desk), _address(desk, path))


def _unchanged(desk: Bench, path: str) -> TestResponse:
    key, address = _key(desk), _address(desk, path)
    etag = desk.get(key, address).headers["ETag"]
    return desk.get(key, address, headers={"If-None-Match": etag})


def _wrong(desk: Bench, path: str) -> TestResponse:
    address = _address(desk, path).partition("?")[0]
    return desk.get(_key(desk), f"{address}?nonsense=1", off_contract=True)


def _unknown(desk: Bench, path: str) -> TestResponse:
    return desk.get(_key(desk), path.replace("{id}", "none").replace("{name}", "none"))


def _waiting(desk: Bench, path: str) -> TestResponse:
    key = _key(desk)
    job = body(desk.post(key, "waiting", DISPATCH, headers={"Prefer": "respond-async"}))
    return desk.get(key, path.replace("{id}", job["id"]))


def _dropped(desk: Bench, path: str) -> TestResponse:
    address = _address(desk, path)
    desk.clock.forward(days=2)
    retention.apply(desk.exchange, desk.clock(), Retention(payload_days=1))
    return desk.get(_key(desk), address)


def _conflict(desk: Bench) -> TestResponse:
    key = _key(desk)
    desk.post(key, "conflict", DISPATCH)
    return desk.post(key, "conflict", b"{}")


def _again(desk: Bench) -> TestResponse:
    key = _key(desk)
    desk.post(key, "again", DISPATCH)
    return desk.post(key, "again", DISPATCH)


def _too_many(desk: Bench) -> TestResponse:
    """Fill the quota of an organisation."""
    key = _key(desk, organisation="12360733492308713K")
    for number in range(desk.exchange.policy.quota.open_submissions + 1):
        response = desk.post(key, f"many-{number}", b"{}", headers={"Prefer": "respond-async"})
    return response


GOT: Mapping[str, Callable[[Bench, str], TestResponse]] = {
    "200": _found,
    "304": _unchanged,
    "400": _wrong,
    "401": lambda desk, path: desk.get(None, _address(desk, path, "none"), off_contract=True),
    "403": lambda desk, path: desk.get(_key(desk, roles=frozenset()), _address(desk, path)),
    "404": _unknown,
    "406": lambda desk, path: desk.get(
        _key(desk), _address(desk, path), headers={"Accept": "image/png"}, off_contract=True
    ),
    "409": _waiting,
    "410": _dropped,
}
POSTED: Mapping[str, Callable[[Bench], TestResponse]] = {
    "200": _again,
    "201": lambda desk: desk.post(_key(desk), "new", DISPATCH),
    "202": lambda desk: desk.post(_key(desk), "later", DISPATCH, headers={"Prefer": "respond-async"}),
    "400": lambda desk: desk.post(_key(desk), None, DISPATCH),
    "401": lambda desk: desk.post(None, "unknown", DISPATCH),
    "403": lambda desk: desk.post(_key(desk, roles=frozenset(), forward=False), "denied", DISPATCH),
    "409": _conflict,
    "413": lambda desk: desk.post(_key(desk), "large", encoded(DISPATCH) + b" " * 70_000),
    "415": lambda desk: desk.post(_key(desk), "csv", DISPATCH, content_type="text/csv"),
    "429": _too_many,
}
