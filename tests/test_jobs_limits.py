"""Back-pressure: beyond its bounds the service takes nothing, says how long to wait, and keeps what it has."""

from pathlib import Path
from typing import Any

import pytest
from exchange_bench import Bench, bench
from service_client import body
from werkzeug.test import TestResponse

from validator.exchange import settle
from validator.store import submissions

LATER = {"Prefer": "respond-async"}
OTHER = "12360733492308713K"


def post(desk: Bench, key: str, name: str) -> TestResponse:
    """Submit something to be judged later."""
    return desk.post(key, name, {"name": name}, headers=LATER)


def settle_all(desk: Bench) -> None:
    """Settle what waits, as a worker does."""
    for each in desk.announced:
        settle(desk.exchange, each, "worker")


@pytest.mark.parametrize(
    ("setting", "problem", "reason"),
    [
        ("queue_limit", "queue-full", "queue"),
        ("quota_open", "quota-exceeded", "openSubmissions"),
        ("quota_daily", "quota-exceeded", "dailySubmissions"),
    ],
)
def test_beyond_a_bound_is_429(
    store_url: str, tmp_path: Path, setting: str, problem: str, reason: str
) -> None:
    """The answer says which bound it is and after how many seconds to try again; nothing of it is kept."""
    bounds: dict[str, Any] = {setting: 2}
    with bench(store_url, tmp_path, **bounds) as desk:
        _, key = desk.grant()
        assert [202, 202] == [post(desk, key, name).status_code for name in ("one", "two")]

        refused = post(desk, key, "three")

        assert (429, f"urn:jiceng:problem:{problem}") == (refused.status_code, body(refused)["type"])
        assert reason == body(refused)["reason"]
        assert 1 <= int(refused.headers["Retry-After"]) <= 24 * 3600 + 1
        assert 202 == post(desk, key, "one").status_code
        with desk.exchange.store.read() as connection:
            assert 2 == submissions.count_open(connection)


def test_a_day_of_bytes_is_bounded(store_url: str, tmp_path: Path) -> None:
    """An organisation that sent its bytes of the day has to wait for the next."""
    with bench(store_url, tmp_path, quota_daily_bytes=1024) as desk:
        _, key = desk.grant()
        desk.post(key, "one", b" " * 1024, headers=LATER)
        refused = post(desk, key, "two")
        assert (429, "dailyBytes") == (refused.status_code, body(refused)["reason"])

        desk.clock.forward(seconds=int(refused.headers["Retry-After"]))

        assert 202 == post(desk, key, "two").status_code


@pytest.mark.parametrize("setting", ["queue_limit", "quota_open"])
def test_room_is_made_by_settling(store_url: str, tmp_path: Path, setting: str) -> None:
    """Once workers have caught up, what was turned away is taken under the same key."""
    bounds: dict[str, Any] = {setting: 1}
    with bench(store_url, tmp_path, **bounds) as desk:
        _, key = desk.grant()
        post(desk, key, "one")
        assert 429 == post(desk, key, "two").status_code

        settle_all(desk)

        assert 202 == post(desk, key, "two").status_code


def test_one_organisation_does_not_fill_anothers_quota(store_url: str, tmp_path: Path) -> None:
    """The quota is each organisation's own; the queue is everybody's."""
    with bench(store_url, tmp_path, quota_open=1, queue_limit=2) as desk:
        _, one = desk.grant()
        _, other = desk.grant(OTHER)
        post(desk, one, "one")

        assert 429 == post(desk, one, "two").status_code
        assert 202 == post(desk, other, "one").status_code
        assert "queue" == body(post(desk, other, "two"))["reason"]


def test_reading_goes_on_while_the_queue_is_full(store_url: str, tmp_path: Path) -> None:
    """Back-pressure is for what is sent; what is there can be read."""
    with bench(store_url, tmp_path, queue_limit=1) as desk:
        _, key = desk.grant()
        taken = post(desk, key, "one")
        assert 429 == post(desk, key, "two").status_code

        assert 200 == desk.get(key, taken.headers["Location"]).status_code
        assert 200 == desk.get(None, "/readyz").status_code
