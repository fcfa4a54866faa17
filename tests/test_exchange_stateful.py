"""Calls one after the other, made up from ``openapi.yaml``: whatever is sent, the service answers as it is described.

``make fuzz`` runs it for long.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
import schemathesis
from exchange_bench import COUNTY, Bench, bench
from hypothesis import Phase, settings
from schemathesis.checks import CheckFunction
from schemathesis.specs.openapi import checks as contract
from sqlalchemy import delete

from validator.store.tables import metadata

MOST_BYTES = 60_000
EXAMPLES = Path(__file__).parent.parent / "examples" / "1.1"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Bench]:
    """Give an exchange whose bounds can be reached."""
    with bench(str(tmp_path / "exchange.db"), tmp_path, async_bytes=200_000, quota_open=20) as made:
        yield made


class Caller:
    """Puts into a call what only somebody who knows the platform has: keys, and records worth judging.

    What it chooses follows from what the library made up, so that a scenario can be told again.

    Args:
        keys: keys of several organisations, and what is none.
    """

    def __init__(self, keys: list[str]) -> None:
        self._keys = keys
        self._chance = Random()  # noqa: S311  no secret
        small = (path for path in sorted(EXAMPLES.glob("valid-*.json")) if path.stat().st_size < MOST_BYTES)
        self._payloads = [json.loads(path.read_bytes()) for path in small]

    def prepare(self, case: schemathesis.Case[Any]) -> None:
        """Give most calls a key, and most submissions a record as it is, or with a member replaced."""
        self._chance.seed(f"{case.method} {case.path} {case.headers} {case.query} {case.body!r}")
        if self._likely(0.95):
            key = self._keys[0] if self._likely(0.7) else self._chance.choice(self._keys)
            case.headers["Authorization"] = f"Bearer {key}"
        if case.operation.definition.raw["operationId"] == "submit" and self._likely(0.8):
            self._submit(case)
        elif case.media_type == "application/json" and self._likely(0.8):
            case.body = self._damaged(self._chance.choice(self._payloads))

    def _submit(self, case: schemathesis.Case[Any]) -> None:
        name = self._chance.randrange(3)
        authorization = case.headers.get("Authorization", "")
        case.headers.clear()
        case.headers["Authorization"] = authorization
        case.headers["Idempotency-Key"] = f"submission-{name}"
        case.headers["Prefer"] = self._chance.choice(["respond-async", "wait=1", ""])
        case.media_type, case.body = "application/json", self._payloads[name]
        if self._likely(0.5):
            case.body = self._damaged(self._chance.choice(self._payloads))

    def _damaged(self, record: dict[str, Any]) -> dict[str, Any]:
        name = self._chance.choice(sorted(record))
        strange = [None, 2**70, -1, "\x00", "\ud800", [], {}, 1e300, name, record[name]]
        return {**record, name: self._chance.choice(strange)}

    def _likely(self, share: float) -> bool:
        return self._chance.random() < share


def documented(_: Any, response: schemathesis.Response, case: schemathesis.Case[Any]) -> None:  # noqa: ANN401  the library's
    """Hold a status to those that an operation names; ``default`` stands for what any address may answer with."""
    named = {status for status in case.operation.definition.raw["responses"] if status != "default"}
    assert str(response.status_code) in named | {"405"}, (
        f"{case.method} {case.path}: {response.status_code} is not documented"
    )


def empty(desk: Bench) -> None:
    """Forget everything but the keys: every scenario begins alike, or what it comes to could not be told again."""
    with desk.exchange.store.write() as connection:
        for table in reversed(metadata.sorted_tables):
            if table.name != "api_key":
                connection.execute(delete(table))


CHECKS: list[CheckFunction] = [
    schemathesis.checks.not_a_server_error,
    contract.status_code_conformance,
    contract.content_type_conformance,
    contract.response_headers_conformance,
    contract.response_schema_conformance,
    documented,
]


def test_whatever_is_sent_in_whatever_order_is_answered_as_described(desk: Bench) -> None:
    """No call has a fault of the service for an answer, a status that is not described, or a body off its schema.

    The resources of the standard, which only read, are left to ``test_openapi`` where it runs for short.
    """
    assert settings.default is not None
    most = settings.default.max_examples
    keys = [desk.grant()[1], desk.grant("12360733492308713K")[1], desk.grant(COUNTY, test=True)[1]]
    keys.append(desk.grant(roles=frozenset())[1])
    keys.append(f"{keys[0][:-1]}x")
    caller = Caller(keys)
    schema = schemathesis.openapi.from_wsgi("/openapi.yaml", desk.client.application)
    machine = (schema if most > 100 else schema.exclude(tag="standards")).as_state_machine()
    seen: set[str] = set()

    class Calls(machine):  # type: ignore[misc,valid-type]  # made while the test runs
        def setup(self) -> None:
            empty(desk)

        def before_call(self, case: schemathesis.Case[Any]) -> None:
            caller.prepare(case)

        def validate_response(
            self,
            response: schemathesis.Response,
            case: schemathesis.Case[Any],
            **options: Any,  # noqa: ANN401  the library's
        ) -> None:
            case.validate_response(response, checks=CHECKS, **options)
            if case.operation.definition.raw["operationId"] == "submit":
                seen.add(str(response.status_code))

    Calls.run(settings=settings(max_examples=most, stateful_step_count=20, phases=[Phase.generate]))
    assert {"200", "201", "202", "400", "401", "409"} <= seen
