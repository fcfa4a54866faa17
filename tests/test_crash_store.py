"""A store that is full or gone: nothing is acknowledged that is not kept, and work goes on when it is back."""

import resource
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest
from exchange_bench import Bench, bench, encoded
from platform_processes import Platform
from postgres import Postgres
from service_client import body
from waiting import until

from validator import chain
from validator.exchange import put_aside
from validator.store import StoreUnavailable, audit, submissions

UNLIMITED = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
FULL = "urn:jiceng:problem:store-unavailable"


@pytest.fixture
def server() -> Iterator[Postgres]:
    """Give a PostgreSQL server of one's own, which may be stopped."""
    made = Postgres()
    yield made
    made.remove()


def settled(desk: Bench) -> bool:
    """Tell whether nothing waits."""
    with desk.exchange.store.read() as connection:
        return 0 == submissions.count_open(connection)


def test_a_database_that_goes_away_is_answered_with_503(
    server: Postgres, tmp_path: Path, dispatch: dict[str, Any]
) -> None:
    """While it is gone every call says when to try again; when it is back the service goes on, and nothing is lost."""
    with server.database() as url, bench(url, tmp_path) as desk:
        _, key = desk.grant()
        first = desk.post(key, "one", dispatch)
        server.stop()

        away = [desk.post(key, "two", dispatch), desk.get(key, first.headers["Location"])]
        ready = desk.get(None, "/readyz")
        metrics = desk.get(None, "/metrics").text

        server.start()
        again = desk.post(key, "one", dispatch)
        assert [(503, "2", FULL)] * 2 == [
            (each.status_code, each.headers["Retry-After"], body(each)["type"]) for each in away
        ]
        assert (503, ["database"]) == (ready.status_code, [each["name"] for each in body(ready)["missing"]])
        assert "jiceng_store_up 0.0" in metrics
        assert (200, first.data) == (again.status_code, again.data)
        assert 201 == desk.post(key, "two", {**dispatch, "recordId": "360733-DSP-2025-0777"}).status_code


def test_what_waits_is_settled_when_the_database_is_back(
    server: Postgres, tmp_path: Path, dispatch: dict[str, Any]
) -> None:
    """The thread that judges within the service outlives a database that goes away, and finds what waits."""
    with server.database() as url, bench(url, tmp_path, queue="inline", sweep_seconds=1) as desk:
        grant, key = desk.grant()
        desk.take(grant, "one", encoded(dispatch))
        server.stop()
        assert 503 == desk.get(key, "/v1/submissions").status_code
        server.start()

        until(lambda: settled(desk), "the thread finds what waits")


def test_a_full_disk_is_answered_with_503(tmp_path: Path, dispatch: dict[str, Any]) -> None:
    """Where no file may grow, nothing is acknowledged; where there is room again, the same service goes on."""
    url = str(tmp_path / "exchange.db")
    with bench(url, tmp_path) as desk:
        _, key = desk.grant()
        platform = Platform(url, tmp_path, JICENG_QUEUE="inline", JICENG_WORKERS="1")
        try:
            platform.start("serve")
            platform.wait()
            before, full, after = _filled(platform, tmp_path, key, dispatch)
        finally:
            platform.end()

        assert (503, FULL, True) == (full.status_code, full.json()["type"], "Retry-After" in full.headers)
        assert 201 == after.status_code
        with desk.exchange.store.read() as connection:
            rows = submissions.listed(connection, [], None, 1_000_000)
            assert chain.verify(audit.entries(connection, limit=1_000_000)) is None
            receipts = {row.idempotency_key: submissions.receipt(connection, row.id) for row in rows}
        assert {**before, full.request.headers["Idempotency-Key"]: after.content} == receipts


def _filled(
    platform: Platform, folder: Path, key: str, dispatch: dict[str, Any]
) -> tuple[dict[str, bytes], httpx.Response, httpx.Response]:
    """Submit until there is no room, and once more when there is.

    Returns:
        The receipts by Idempotency-Key, the answer without room, the answer to the same with room.
    """
    receipts: dict[str, bytes] = {}
    with httpx.Client(base_url=platform.address, timeout=60) as client:
        for number in range(1_000):
            if 3 == number:
                _limit(platform, max(each.stat().st_size for each in folder.glob("exchange.db*")) + 200_000)
            answer = _post(client, key, number, dispatch)
            if 201 != answer.status_code:
                break
            receipts[str(number)] = answer.content
        _limit(platform, None)
        return receipts, answer, _post(client, key, number, dispatch)


def _post(client: httpx.Client, key: str, number: int, dispatch: dict[str, Any]) -> httpx.Response:
    headers = {"Authorization": f"Bearer {key}", "Idempotency-Key": str(number)}
    return client.post(
        "/v1/submissions", json={**dispatch, "recordId": f"360733-DSP-{number:06}"}, headers=headers
    )


def _limit(platform: Platform, most: int | None) -> None:
    """Let the files of the service grow no further than so many bytes; ``None`` for as far as they like."""
    limits = UNLIMITED if most is None else (most, resource.RLIM_INFINITY)
    for each in psutil.Process(platform.pid("serve")).children(recursive=True):
        resource.prlimit(each.pid, resource.RLIMIT_FSIZE, limits)


def test_a_body_there_is_no_room_for_is_not_taken() -> None:
    """A large body is put aside on disk; where that is full, the store counts as unavailable."""
    held = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, held[1]))
    try:
        with pytest.raises(StoreUnavailable):
            put_aside([b"x" * 1024 * 1024] * 4)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, held)
