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


def test_a_database_that_is_read_only_is_answered_with_503(
    server: Postgres, tmp_path: Path, dispatch: dict[str, Any]
) -> None:
    """A standby, or a server that guards what it has, takes nothing; what is there can be read."""
    with server.database() as url, bench(url, tmp_path) as desk:
        _, key = desk.grant()
        held = desk.post(key, "one", dispatch).headers["Location"]
        server.guard(url)
        desk.exchange.store.close()

        assert (503, FULL) == (
            desk.post(key, "two", dispatch).status_code,
            body(desk.post(key, "two", {}))["type"],
        )
        assert 200 == desk.get(key, held).status_code


def test_what_waits_is_settled_when_the_database_is_back(
    server: Postgres, tmp_path: Path, dispatch: dict[str, Any]
) -> None:
    """Service and workers outlive a database that goes away, and what waits is settled without anybody's help."""
    with server.database() as url, bench(url, tmp_path) as desk:
        grant, key = desk.grant()
        platform = Platform(url, tmp_path)
        try:
            platform.start("serve")
            platform.wait()
            server.stop()
            gone = httpx.get(f"{platform.address}/v1/submissions", headers={"Authorization": f"Bearer {key}"})
            platform.start("worker")
            server.start()
            desk.take(grant, "one", encoded(dispatch))
            until(lambda: settled(desk), f"a worker finds what waits; {platform.logs()}")
            server.stop()
            server.start()
            desk.take(grant, "two", encoded(dispatch))
            until(lambda: settled(desk), f"a worker goes on; {platform.logs()}")
        finally:
            platform.end()

    assert 503 == gone.status_code


def test_a_full_disk_is_answered_with_503(tmp_path: Path, dispatch: dict[str, Any]) -> None:
    """Where no file may grow, nothing is acknowledged; where there is room again, the same service goes on."""
    url = str(tmp_path / "exchange.db")
    with bench(url, tmp_path) as desk:
        _, key = desk.grant()
        platform = Platform(url, tmp_path, JICENG_QUEUE="inline", JICENG_WORKERS="1")
        try:
            platform.start("serve")
            platform.wait()
            taken, full, after = _filled(platform, tmp_path, key, dispatch)
            until(lambda: settled(desk), "what was taken without room to settle it is settled")
        finally:
            platform.end()

        assert (503, FULL, True) == (full.status_code, full.json()["type"], "Retry-After" in full.headers)
        assert 201 == after.status_code
        with desk.exchange.store.read() as connection:
            rows = submissions.listed(connection, [], None, 1_000_000)
            assert chain.verify(audit.entries(connection, limit=1_000_000)) is None
            receipts = {row.idempotency_key: submissions.receipt(connection, row.id) for row in rows}
        assert {*taken, full.request.headers["Idempotency-Key"]} == receipts.keys()
        answered = {name: each.content for name, each in taken.items() if 201 == each.status_code}
        assert answered == {name: receipts[name] for name in answered}


def _filled(
    platform: Platform, folder: Path, key: str, dispatch: dict[str, Any]
) -> tuple[dict[str, httpx.Response], httpx.Response, httpx.Response]:
    """Submit until there is no room, and once more when there is.

    Returns:
        The answers to what was taken by Idempotency-Key, the answer without room, the answer to the same with room.
    """
    taken: dict[str, httpx.Response] = {}
    with httpx.Client(base_url=platform.address, timeout=60) as client:
        for number in range(1_000):
            if 3 == number:
                _limit(platform, max(each.stat().st_size for each in folder.glob("exchange.db*")) + 200_000)
            answer = _post(client, key, number, dispatch)
            if answer.status_code not in (201, 202):
                break
            taken[str(number)] = answer
        _limit(platform, None)
        return taken, answer, _post(client, key, number, dispatch)


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
