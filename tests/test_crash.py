"""Killed at any moment: what was acknowledged is there with its receipt, and nothing is there twice.

``make crash`` runs it for long.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random
from threading import Event, Lock, Thread
from typing import Any

import httpx
import pytest
from exchange_bench import Bench, bench, encoded
from hypothesis import settings
from platform_processes import Platform
from sqlalchemy import func, select
from waiting import until

from validator import chain, schemaengine
from validator.library import files
from validator.receipt import Material, verify
from validator.store import audit, blobs, submissions
from validator.store.tables import record

SHORT, LONG = 4, 120
"""How often something is killed in the live test."""

POSTERS = 4
EACH = {SHORT: 12, LONG: 400}
"""How many submissions each poster sends at least."""

WAITS = (202, 429, 503)


def rounds() -> int:
    """Give how often to kill: rarely in the suite, often in ``make crash``."""
    assert settings.default is not None
    return LONG if settings.default.max_examples > 100 else SHORT


@pytest.fixture
def platform(store_url: str, tmp_path: Path) -> Iterator[Platform]:
    """Give the processes of a platform, none of which runs yet."""
    made = Platform(store_url, tmp_path)
    yield made
    made.end()


class Posters:
    """Clients that send submissions at the same time and note what they are told.

    Args:
        address: of the service.
        key: what they send with.
        dispatch: a record; each submission is a copy with an identifier of its own.
        least: how many submissions each sends at least, and goes on until it is told to stop.
    """

    def __init__(self, address: str, key: str, dispatch: dict[str, Any], least: int) -> None:
        self._address = address
        self._key = key
        self._dispatch = dispatch
        self._least = least
        self._lock = Lock()
        self._failed: list[BaseException] = []
        self.stopping = Event()
        self.sent: dict[str, bytes] = {}
        self.taken: dict[str, str] = {}
        """Idempotency-Key → submission that was acknowledged under it."""
        self.receipts: dict[str, bytes] = {}
        """Idempotency-Key → receipt that was acknowledged under it."""
        self._threads = [Thread(target=self._run, args=(number,)) for number in range(POSTERS)]

    def start(self) -> None:
        """Begin to send."""
        for each in self._threads:
            each.start()

    def finish(self) -> None:
        """Let every poster send on until all it began is acknowledged."""
        self.stopping.set()
        for each in self._threads:
            each.join()
        assert [] == self._failed

    def _run(self, poster: int) -> None:
        chance = Random(poster)  # noqa: S311  no secret
        try:
            with httpx.Client(base_url=self._address, timeout=20) as client:
                for number in range(1_000_000):
                    if self.stopping.is_set() and number >= self._least:
                        return
                    self._send(client, f"{poster}-{number}", chance)
        except BaseException as error:  # noqa: BLE001  told to the test by ``finish``
            self._failed.append(error)

    def _send(self, client: httpx.Client, name: str, chance: Random) -> None:
        """Send until it is acknowledged; some are sent again after that."""
        poster, number = map(int, name.split("-"))
        body = encoded({**self._dispatch, "recordId": f"360733-DSP-{poster}{number:05}"})
        with self._lock:
            self.sent[name] = body
        later = chance.random() < 0.5
        times = 2 if chance.random() < 0.3 else 1
        until(
            lambda: self._acknowledged(client, name, body, times=times, later=later),
            f"{name} is acknowledged",
        )

    def _acknowledged(self, client: httpx.Client, name: str, body: bytes, *, times: int, later: bool) -> bool:
        headers = {
            "Authorization": f"Bearer {self._key}",
            "Idempotency-Key": name,
            "Content-Type": "application/json",
            **({"Prefer": "respond-async"} if later else {}),
        }
        try:
            answers = [client.post("/v1/submissions", content=body, headers=headers) for _ in range(times)]
        except httpx.TransportError:
            self.stopping.wait(0.05)
            return False
        for each in answers:
            self._note(name, each)
        return all(each.status_code in (200, 201, 202) for each in answers)

    def _note(self, name: str, answer: httpx.Response) -> None:
        """Hold an answer to those before it."""
        assert answer.status_code in (200, 201, *WAITS), answer.text
        if answer.status_code not in (200, 201, 202):
            return
        document = answer.json()
        submission = document["id"] if answer.status_code == 202 else document["submissionId"]
        assert submission == self.taken.setdefault(name, submission)
        if answer.status_code != 202:
            assert answer.content == self.receipts.setdefault(name, answer.content)


def test_killed_before_any_statement_nothing_is_half_done(store_url: str, tmp_path: Path) -> None:
    """Whichever statement of the database a process is killed before, what it left is whole or not there at all."""
    program = Path(__file__).parent / "killed_midway.py"
    command = [sys.executable, str(program), store_url, str(tmp_path / "keys.json")]

    ended = subprocess.run(command, capture_output=True, text=True, check=False)

    assert 0 == ended.returncode, ended.stderr[-3000:]
    assert int(ended.stdout) > 30


def test_killed_under_load_nothing_acknowledged_is_lost(
    platform: Platform, store_url: str, tmp_path: Path, dispatch: dict[str, Any]
) -> None:
    """However often service and workers are killed, each acknowledged submission is there once, with its receipt."""
    chance, times = Random(20261122), rounds()  # noqa: S311  no secret
    with bench(store_url, tmp_path) as desk:
        _, key = desk.grant()
        platform.supervise()
        platform.wait()
        posters = Posters(platform.address, key, dispatch, EACH[times])
        posters.start()
        try:
            for number in range(times):
                _strike(platform, posters, chance, number)
        finally:
            posters.finish()
        until(lambda: _settled(desk), f"everything is settled; {platform.logs()}")
        platform.end()
        _inspect(desk, posters)


def _strike(platform: Platform, posters: Posters, chance: Random, number: int) -> None:
    """Let some submissions be taken, kill at a random moment, and start again."""
    before = len(posters.taken) + 3
    until(lambda: len(posters.taken) >= before, f"submissions are taken; {platform.logs()}")
    posters.stopping.wait(chance.uniform(0, 0.3))  # the random moment; nothing is waited for
    command = chance.choice(("serve", "worker"))
    if number % 2:
        platform.kill(command)
    else:
        platform.kill_one(command, chance)


def _settled(desk: Bench) -> bool:
    with desk.exchange.store.read() as connection:
        return 0 == submissions.count_open(connection)


def _inspect(desk: Bench, posters: Posters) -> None:
    """Hold what is stored to what the clients were told."""
    with desk.exchange.store.read() as connection:
        rows = {each.idempotency_key: each for each in submissions.listed(connection, [], None, 1_000_000)}
        receipts = {name: submissions.receipt(connection, row.id) or b"" for name, row in rows.items()}
        payloads = {name: blobs.read(connection, row.payload_sha256) for name, row in rows.items()}
        entries = audit.entries(connection, limit=10_000_000)
        held = connection.execute(select(func.count()).select_from(record)).scalar_one()
    assert posters.sent == payloads
    assert posters.taken == {name: row.id for name, row in rows.items()}
    assert posters.receipts == {name: receipts[name] for name in posters.receipts}
    assert len(rows) == held == sum(row.accepted for row in rows.values())
    assert chain.verify(entries) is None
    done = sorted((each.event.subject, each.event.action) for each in entries if each.event.subject)
    actions = ("submission.received", "submission.settled")
    assert sorted((row.id, action) for row in rows.values() for action in actions) == done
    _verify(desk, receipts, payloads)


def _verify(desk: Bench, receipts: dict[str, bytes], payloads: dict[str, bytes]) -> None:
    engine = schemaengine.engine(json.loads(files()["meta/receipt.schema.json"]))
    keys = desk.exchange.ring().key_set()
    for name, receipt in receipts.items():
        found = verify(json.loads(receipt), engine, Material(keys, payloads[name]))
        assert ((), True) == (found.faults, found.proven)
