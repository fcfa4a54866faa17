"""An exchange for tests: a store, keys of several organisations, and a client held to ``openapi.yaml``."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from service_client import ContractClient
from service_client import standards as all_standards
from werkzeug.test import TestResponse

from validator.access import Grant, StoredKey
from validator.access.credential import issue
from validator.canonical import timestamp
from validator.exchange import Exchange, Incoming, Received, put_aside, receive, settle
from validator.keyfile import KeyFile
from validator.pipeline import check
from validator.service import Settings, create_app
from validator.service.judging import Check
from validator.service.state import Service
from validator.signing import Algorithm, KeyRing, generate
from validator.store.keys import Keys
from validator.store.submissions import Submission

COUNTY = "11360733014593206P"
"""The county authority of the example bundle, 会昌县."""

DIVISION = "360733"
NOON = datetime(2026, 1, 15, 12, tzinfo=UTC)


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        """Give its time."""
        return self.now

    def forward(self, **span: float) -> None:
        """Move it."""
        self.now += timedelta(**span)


@dataclass(repr=False)
class Bench:
    """An exchange and what drives it.

    Args:
        exchange: the instance.
        clock: its clock.
        announced: the submissions that were announced.
    """

    exchange: Exchange
    clock: Clock
    client: ContractClient
    announced: list[str] = field(default_factory=list)

    def grant(self, organisation: str = COUNTY, **changes: Any) -> tuple[Grant, str]:  # noqa: ANN401  fields of a grant
        """Issue a key; give what it allows and the key itself."""
        credential = issue()
        standing: dict[str, Any] = {
            "name": "测试单位",
            "roles": frozenset(self.exchange.inventory.actors),
            "divisions": frozenset({"000000"}),
            "forward": True,
            **changes,
        }
        grant = Grant(key_id=credential.key_id, organisation=organisation, **standing)
        with self.exchange.store.write() as connection:
            Keys(connection).add(StoredKey(grant, credential.digest, timestamp(self.clock())))
        return grant, credential.text

    def take(self, grant: Grant, name: str, *payloads: bytes) -> Received:
        """Receive a payload, without settling it."""
        with put_aside(payloads) as body:
            return receive(self.exchange, grant, Incoming(name, "application/json", body))

    def submit(self, grant: Grant, name: str, payload: bytes | Mapping[str, Any]) -> Submission:
        """Receive a payload and settle it."""
        data = payload if isinstance(payload, bytes) else encoded(payload)
        return settle(self.exchange, self.take(grant, name, data).submission.id, "test")

    def post(self, key: str | None, name: str | None, payload: object, **options: Any) -> TestResponse:  # noqa: ANN401  as Flask's client
        """Post a payload over HTTP."""
        headers = dict(options.pop("headers", {}))
        if key is not None:
            headers["Authorization"] = f"Bearer {key}"
        if name is not None:
            headers["Idempotency-Key"] = name
        data = payload if isinstance(payload, bytes) else encoded(payload)
        options.setdefault("content_type", "application/json")
        options.setdefault("off_contract", True)
        return self.client.post("/v1/submissions", data=data, headers=headers, **options)

    def get(self, key: str | None, path: str, **options: Any) -> TestResponse:  # noqa: ANN401  as Flask's client
        """Read something over HTTP."""
        headers = dict(options.pop("headers", {}))
        if key is not None:
            headers["Authorization"] = f"Bearer {key}"
        return self.client.get(path, headers=headers, **options)


def encoded(payload: object) -> bytes:
    """Write a payload as JSON."""
    return json.dumps(payload, ensure_ascii=False).encode()


@contextmanager
def bench(url: str, folder: Path, check: Check = check, **settings: Any) -> Iterator[Bench]:  # noqa: ANN401  names of settings
    """Give an exchange on an empty database.

    Args:
        url: path or URL of the database.
        folder: where the signing keys go.
        check: judges payloads.
        settings: other than the defaults; with a ``queue``, announcements go there and not to ``announced``.
    """
    clock, announced = Clock(), list[str]()
    chosen = Settings(store_url=url, signing_key=str(folder / "keys.json"), **settings)
    KeyFile(folder / "keys.json").create(KeyRing("测试平台", (generate(Algorithm.ED25519, clock()),)))
    announce = None if "queue" in settings else announced.append
    app = create_app(chosen, check, all_standards(), clock, announce)
    app.test_client_class = ContractClient
    client = app.test_client()
    assert isinstance(client, ContractClient)
    served = app.extensions["jiceng"]
    assert isinstance(served, Service)
    assert served.desk is not None
    try:
        yield Bench(served.desk.exchange, clock, client, announced)
    finally:
        served.desk.exchange.store.close()
