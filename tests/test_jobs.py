"""The queue of workers: it carries ids, loses nothing by being lost, and lets nothing be done twice."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from exchange_bench import Bench, bench, encoded
from redis_server import RedisServer
from waiting import until

from validator import chain
from validator.cli import main
from validator.errors import UsageError
from validator.jobs import Queue, announcer
from validator.service import settings
from validator.store import audit, submissions
from validator.store.submissions import State, Submission


@pytest.fixture
def redis(tmp_path: Path) -> Iterator[RedisServer]:
    """Give a Redis server."""
    server = RedisServer(tmp_path)
    yield server
    server.kill()


@pytest.fixture(params=["sqlite", "redis"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give an empty queue of each kind."""
    if "sqlite" == request.param:
        return f"sqlite:///{tmp_path / 'jobs.queue'}"
    server: RedisServer = request.getfixturevalue("redis")
    return server.url


def found(desk: Bench, submission_id: str) -> Submission:
    """Give a submission as it stands."""
    with desk.exchange.store.read() as connection:
        row = submissions.find(connection, submission_id)
    assert row is not None
    return row


def settled(desk: Bench) -> bool:
    """Tell whether nothing waits."""
    with desk.exchange.store.read() as connection:
        return 0 == submissions.count_open(connection)


@contextmanager
def worker(
    url: str, folder: Path, queue: str, *options: str, **changed: str
) -> Iterator[subprocess.Popen[str]]:
    """Run ``jiceng worker`` in a process group of its own."""
    environ = {
        **os.environ,
        "JICENG_STORE_URL": url,
        "JICENG_SIGNING_KEY": str(folder / "keys.json"),
        "JICENG_QUEUE": queue,
        "JICENG_SWEEP_SECONDS": "1",
        **changed,
    }
    command = [sys.executable, "-m", "validator", "worker", *options]
    process = subprocess.Popen(
        command, env=environ, start_new_session=True, stderr=subprocess.PIPE, text=True
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def test_what_is_announced_waits_in_the_queue(where: str) -> None:
    """The queue holds what was announced until a worker takes it, and nothing but the id."""
    queue = Queue(where, "")
    queue.announce("sub_1")
    queue.announce("sub_2")

    assert frozenset({"sub_1", "sub_2"}) == Queue(where, "").waiting()
    assert queue.answers()


def test_the_queue_carries_json(tmp_path: Path) -> None:
    """Whoever can write to the queue can name a submission, but cannot have code run: what is in it is plain JSON."""
    import sqlite3  # noqa: PLC0415  looks into the file of the queue here alone

    announcer(f"sqlite:///{tmp_path / 'q'}", "")("sub_1")

    with sqlite3.connect(tmp_path / "q") as connection:
        data = connection.execute("SELECT data FROM task").fetchone()[0]
    connection.close()
    assert ["settle", "sub_1"] == [json.loads(data)[1].rpartition(".")[2], json.loads(data)[2]]


def test_a_queue_that_is_gone_fails_no_submission(redis: RedisServer) -> None:
    """Announcing never raises: the submission is safe, and the sweep finds it."""
    queue = Queue(redis.url, "")
    redis.kill()

    queue.announce("sub_1")

    assert not queue.answers()


def test_a_sweep_announces_what_nobody_settles(desk: Bench, dispatch: dict[str, Any], where: str) -> None:
    """What was received and never announced is announced once, however often the sweep comes by."""
    grant, _ = desk.grant()
    lost = [desk.take(grant, name, encoded(dispatch)).submission.id for name in ("one", "two")]
    desk.submit(grant, "three", b"{}")
    queue = Queue(where, "", desk.exchange)

    queue.sweep()
    queue.sweep()

    assert frozenset(lost) == queue.waiting()
    assert 2 == queue._huey.pending_count()  # noqa: SLF001  how often each is in it is seen here alone


def test_a_sweep_leaves_alone_what_is_being_settled(desk: Bench, where: str) -> None:
    """A claimed submission is not announced before its claim ends."""
    grant, _ = desk.grant()
    claimed = desk.take(grant, "one", b"{}").submission.id
    with desk.exchange.store.write() as connection:
        submissions.claim(
            connection, claimed, "other", "2026-01-15T12:00:00.000Z", "2026-01-15T12:02:00.000Z"
        )
    queue = Queue(where, "", desk.exchange)

    queue.sweep()
    assert frozenset() == queue.waiting()
    desk.clock.forward(seconds=121)
    queue.sweep()
    assert frozenset({claimed}) == queue.waiting()


@pytest.mark.parametrize("options", [("--workers", "2"), ("--workers", "2", "--threads")])
def test_workers_settle_what_is_announced(
    tmp_path: Path, store_url: str, where: str, county: dict[str, Any], options: tuple[str, ...]
) -> None:
    """Workers in processes or threads settle what the service announces, each submission once."""
    with bench(store_url, tmp_path) as desk, worker(store_url, tmp_path, where, *options):
        grant, _ = desk.grant()
        announce = announcer(where, store_url)
        for number in range(6):
            announce(desk.take(grant, str(number), encoded(county)).submission.id)
        until(lambda: settled(desk), "the workers settle all")

        with desk.exchange.store.read() as connection:
            entries = audit.entries(connection)
            accepted = sum(each.accepted for each in submissions.listed(connection, [], None, 10))
    assert len(county["records"]) == accepted
    assert chain.verify(entries) is None
    assert 6 == sum(each.event.action == "submission.settled" for each in entries)


def test_a_lost_queue_loses_nothing(tmp_path: Path, redis: RedisServer, dispatch: dict[str, Any]) -> None:
    """A Redis that loses all it held while workers run is made up for by the next sweep."""
    url = str(tmp_path / "exchange.db")
    with bench(url, tmp_path) as desk:
        grant, _ = desk.grant()
        announce = announcer(redis.url, url)
        for number in range(3):
            announce(desk.take(grant, str(number), encoded(dispatch)).submission.id)
        redis.kill()
        with worker(url, tmp_path, redis.url, "--workers", "1"):
            redis.start()
            until(lambda: settled(desk), "the sweep finds what the queue lost")


def test_a_lost_queue_file_loses_nothing(tmp_path: Path, dispatch: dict[str, Any]) -> None:
    """A queue file that is removed is made anew, and the sweep fills it from the store."""
    url = str(tmp_path / "exchange.db")
    with bench(url, tmp_path) as desk:
        grant, _ = desk.grant()
        announcer("sqlite", url)(desk.take(grant, "one", encoded(dispatch)).submission.id)
        for each in tmp_path.glob("exchange.db.queue*"):
            each.unlink()
        with worker(url, tmp_path, "sqlite"):
            until(lambda: settled(desk), "the sweep finds what the queue lost")


def test_a_worker_asked_to_stop_finishes_the_job_at_hand(tmp_path: Path, county: dict[str, Any]) -> None:
    """On SIGTERM a worker settles what it is at and begins nothing more; its exit code is 0."""
    url = str(tmp_path / "exchange.db")
    several = [
        {**each, "recordId": f"{each['recordId'][:-6]}{number:06}"}
        for number, each in enumerate(county["records"] * 4)
    ]
    large = encoded({**county, "records": several})
    with bench(url, tmp_path) as desk, worker(url, tmp_path, "sqlite", "--workers", "1") as process:
        grant, _ = desk.grant()
        first, second = (desk.take(grant, name, large).submission.id for name in ("one", "two"))
        announce = announcer("sqlite", url)
        announce(first)
        announce(second)
        until(lambda: State.RECEIVED != found(desk, first).state, "the worker begins")

        os.kill(process.pid, signal.SIGTERM)

        assert 0 == process.wait(60)
        assert State.SETTLED == found(desk, first).state
        assert State.RECEIVED == found(desk, second).state


def test_a_worker_that_is_killed_is_made_up_for(tmp_path: Path, county: dict[str, Any]) -> None:
    """What a killed worker was at is settled by another once the claim ends."""
    url = str(tmp_path / "exchange.db")
    with bench(url, tmp_path) as desk:
        grant, _ = desk.grant()
        taken = desk.take(grant, "one", encoded(county)).submission.id
        announcer("sqlite", url)(taken)
        lease = {"JICENG_LEASE_SECONDS": "1"}
        with worker(url, tmp_path, "sqlite", **lease) as process:
            until(lambda: State.RECEIVED != found(desk, taken).state, "the worker begins")
            os.killpg(process.pid, signal.SIGKILL)
        with worker(url, tmp_path, "sqlite", **lease):
            until(lambda: settled(desk), "another worker takes over")

    assert len(county["records"]) == found(desk, taken).accepted


def test_a_service_with_workers_announces_to_them(tmp_path: Path, dispatch: dict[str, Any]) -> None:
    """Where the settings name a queue, what is not judged at once waits there."""
    url, queue = str(tmp_path / "exchange.db"), f"sqlite:///{tmp_path / 'q'}"
    with bench(url, tmp_path, queue=queue) as desk:
        _, key = desk.grant()
        answer = desk.post(key, "one", dispatch, headers={"Prefer": "respond-async"})

        assert 202 == answer.status_code
        assert frozenset({answer.json["id"]}) == Queue(queue, "").waiting()


@pytest.mark.parametrize(
    ("queue", "store_url"),
    [("sqlite", "postgresql://host/name"), ("sqlite:////no/such/folder/q", "")],
)
def test_a_queue_that_cannot_be_is_refused(queue: str, store_url: str) -> None:
    """A queue with no place for its file is refused with what to do, in both languages."""
    with pytest.raises(UsageError, match=r"[一-鿿].* / .*[a-z]"):
        announcer(queue, store_url)


@pytest.mark.parametrize(
    "queue", ["inline", "sqlite", "sqlite:///q", "redis://h/1", "rediss://h", "unix:///s"]
)
def test_queues_of_every_kind_may_be_set(queue: str) -> None:
    """The setting takes each kind of queue."""
    assert queue == settings.load({"JICENG_QUEUE": queue}).queue


@pytest.mark.parametrize("queue", ["mysql", "redis:", "sqlite:", "inline "])
def test_other_queues_are_refused(queue: str) -> None:
    """Anything else is refused by name."""
    with pytest.raises(UsageError, match="JICENG_QUEUE"):
        settings.load({"JICENG_QUEUE": queue})


def test_workers_beside_an_inline_queue_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the service judges by itself there is nothing for a worker to do, and it says so."""
    monkeypatch.delenv("JICENG_QUEUE", raising=False)

    assert 2 == main(["worker", "--store", str(tmp_path / "x.db")])
    assert "JICENG_QUEUE=sqlite" in capsys.readouterr().err


def test_workers_without_a_store_are_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A worker needs the database."""
    monkeypatch.delenv("JICENG_STORE_URL", raising=False)

    assert 2 == main(["worker"])
    assert "JICENG_STORE_URL" in capsys.readouterr().err
