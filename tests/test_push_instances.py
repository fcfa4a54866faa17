"""Two platforms in two processes, and the way between them cut again and again.

``make push`` does it with 10,000 records.
"""

import json
import subprocess
import sys
import time
from collections.abc import Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Any

import pytest
from cutting import Cutter
from exchange_bench import COUNTY, DIVISION, bench
from hypothesis import settings
from instances import serving

from validator import generate, store
from validator.access import Grant, StoredKey
from validator.access.credential import issue
from validator.canonical import record_digest, timestamp
from validator.cli.platform import now
from validator.generate import Plan, Record
from validator.library import load_standard
from validator.store import records
from validator.store.keys import Keys

SHORT, LONG = 600, 10_000
"""How many records are forwarded, in the suite and by ``make push``."""

_A_FACILITY = 3
"""Records that the generator makes for a facility and year, at least."""


def count() -> int:
    """Give how many records to forward."""
    assert settings.default is not None
    return LONG if settings.default.max_examples > 100 else SHORT


def province(wanted: int) -> list[tuple[Record, Sequence[Record]]]:
    """Give bundles of a made-up province, header and records, of so many records in all."""
    counties = max(1, wanted // 2500 + 1)
    plan = Plan(seed=4, facilities=max(8 * counties, wanted // _A_FACILITY), counties=counties, years=(2025,))
    made = generate.build(plan, load_standard(generate.VERSION).codelists["divisions"])
    found: list[tuple[Record, Sequence[Record]]] = []
    for each in generate.bundles(made):
        some = list(islice(each.records, wanted - sum(len(several) for _, several in found)))
        found += [(each.header, some)] if some else []
    return found


def fill(folder: Path, wanted: int) -> str:
    """Make a platform that accepted so many records: a province, and corrections up to the number."""
    url = str(folder / "store.db")
    bundles = province(wanted - 1)
    with bench(url, folder) as made:
        grant, _ = made.grant()
        for number, (header, several) in enumerate(bundles):
            lines = b"".join(generate.line(each) for each in chain((header,), several))
            made.submit(grant, f"bundle-{number}", lines)
        first = bundles[0][1][0]
        for revision in range(2, 2 + wanted - len(held(url))):
            corrected = {**first, "revision": revision, "supersedes": revision - 1}
            assert 1 == made.submit(grant, f"correction-{revision}", corrected).accepted
    return url


def issue_key(url: str, path: Path) -> None:
    """Issue a key that may forward, and write it to a file."""
    credential = issue()
    standing = {"roles": frozenset[str](), "divisions": frozenset({"000000"}), "forward": True}
    grant = Grant(credential.key_id, COUNTY, "会昌县卫生健康委员会", **standing)  # type: ignore[arg-type]  # fields of their kinds
    opened = store.open(url)
    with opened.write() as connection:
        Keys(connection).add(StoredKey(grant, credential.digest, timestamp(now())))
    opened.close()
    path.write_text(credential.text, encoding="ascii")


def held(url: str) -> set[tuple[Any, ...]]:
    """Give every accepted revision with the digest of what is really kept of it."""
    opened = store.connect(url)
    with opened.read() as connection:
        found = {
            (*each.identity, each.state, record_digest(json.loads(records.content(connection, each.sha256))))
            for each in records.accepted(connection, limit=1_000_000)
        }
    opened.close()
    return found


def pushed(here: str, port: int, key: Path) -> "subprocess.CompletedProcess[str]":
    """Run ``jiceng push`` once."""
    who = ["--organisation", COUNTY, "--name", "会昌县卫生健康委员会", "--division", DIVISION]
    command = [sys.executable, "-m", "validator", "push", "--store", here, "--key-file", str(key), *who]
    told = ["--to", f"http://127.0.0.1:{port}", "--format", "json", "--patience", "120"]
    return subprocess.run([*command, *told], capture_output=True, text=True, encoding="utf-8", check=False)


def test_the_receiver_holds_exactly_the_senders_set(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """However often the connection is cut, nothing is missing, nothing is there twice, and all digests are equal."""
    wanted = count()
    for name in ("here", "there"):
        (tmp_path / name).mkdir()
    here, there, key = fill(tmp_path / "here", wanted), str(tmp_path / "there" / "store.db"), tmp_path / "key"
    issue_key(there, key)
    with (
        serving("--store", here, log=tmp_path / "here.log"),
        serving("--store", there, log=tmp_path / "there.log") as port,
    ):
        cutter = Cutter(port, seed=20260722)
        begun = time.monotonic()
        done = pushed(here, cutter.port, key)
        seconds = time.monotonic() - begun
        cutter.close()

    assert 0 == done.returncode, done.stderr
    assert wanted == len(held(here))
    assert held(here) == held(there)
    assert wanted == json.loads(done.stdout)["accepted"]
    assert 0 < cutter.cuts
    with capsys.disabled():
        sys.stdout.write(f"\n{wanted} records, {cutter.cuts} cuts, {seconds:.1f} s\n")
