"""Takes and settles submissions in processes that are killed before one statement after the other.

A program of its own, for it forks: ``python killed_midway.py URL KEY_FILE``. It ends with 0 where every submission was
whole, or not there at all, whichever statement the process was killed before; it prints how many there were.
"""

import json
import os
import signal
import sys
from itertools import count
from pathlib import Path
from typing import Any

from exchange_bench import COUNTY, NOON, Clock
from service_client import standards
from sqlalchemy import Engine, event

from validator import chain
from validator.access import Grant, StoredKey
from validator.canonical import timestamp
from validator.exchange import Exchange, Incoming, put_aside, receive, settle
from validator.keyfile import KeyFile
from validator.library import example
from validator.pipeline import check
from validator.service import Settings, opening
from validator.signing import Algorithm, KeyRing, generate
from validator.store import audit, blobs, submissions
from validator.store.keys import Keys
from validator.store.submissions import Submission

ROLES = frozenset({"COUNTY_AUTHORITY"})
GRANT = Grant("00000000", COUNTY, "测试单位", ROLES, frozenset({"000000"}), forward=True)


def opened(url: str, key_file: str) -> Exchange:
    """Open the exchange in this process."""
    settings = Settings(store_url=url, signing_key=key_file)
    return opening.exchange_of(settings, standards(), check, Clock(), migrate=True)


def payload(step: int) -> bytes:
    """Give a record of its own for every step."""
    record: dict[str, Any] = json.loads(example("1.1", "valid-dispatch-township.json"))
    return json.dumps({**record, "recordId": f"360733-DSP-{step:06}"}).encode()


def submit(exchange: Exchange, step: int) -> Submission:
    """Take the record of a step and settle it, as the service does."""
    with put_aside([payload(step)]) as body:
        taken = receive(exchange, GRANT, Incoming(f"step-{step}", "application/json", body))
    return settle(exchange, taken.submission.id, f"worker-{os.getpid()}")


def killed(url: str, key_file: str, step: int) -> bool:
    """Submit in a process that is killed before its ``step``-th statement or commit; tell whether it came so far."""
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    exchange, passed = opened(url, key_file), count()

    def kill_here(*_: object) -> None:
        if next(passed) == step:
            os.kill(os.getpid(), signal.SIGKILL)

    event.listen(Engine, "before_cursor_execute", kill_here)
    event.listen(Engine, "commit", kill_here)
    submit(exchange, step)
    os._exit(0)


def inspect(url: str, key_file: str, step: int) -> None:
    """Hold what the killed process left to what may be, and submit the same again."""
    exchange = opened(url, key_file)
    left = _found(exchange, step)
    assert isinstance(exchange.clock, Clock)
    exchange.clock.forward(seconds=exchange.policy.lease_seconds + 1)  # the claim of the dead is over
    settled = submit(exchange, step)
    assert left is None or left.id == settled.id
    assert left is None or not left.is_settled or left == settled
    assert ("settled", 1) == (settled.state, settled.accepted)
    with exchange.store.read() as connection:
        assert payload(step) == blobs.read(connection, settled.payload_sha256)
        entries = audit.entries(connection, limit=100_000)
    assert chain.verify(entries) is None
    actions = [each.event.action for each in entries if each.event.subject == settled.id]
    assert ["submission.received", "submission.settled"] == actions
    exchange.store.close()


def _found(exchange: Exchange, step: int) -> Submission | None:
    with exchange.store.read() as connection:
        return submissions.find_by_key(connection, COUNTY, f"step-{step}", test=False)


def main(url: str, key_file: str) -> None:
    """Kill before every statement there is, the last time before none."""
    KeyFile(Path(key_file)).create(KeyRing("测试平台", (generate(Algorithm.ED25519, NOON),)))
    exchange = opened(url, key_file)
    with exchange.store.write() as connection:
        Keys(connection).add(StoredKey(GRANT, "0" * 64, timestamp(exchange.clock())))
    exchange.store.close()
    for step in count():
        alive = not killed(url, key_file, step)
        inspect(url, key_file, step)
        if alive:
            sys.stdout.write(f"{step}\n")
            return


if __name__ == "__main__":
    main(*sys.argv[1:])
