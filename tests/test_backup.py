"""Backup and restore: a copy made under load is whole, and what is put back is what was there."""

import shutil
import sqlite3
import stat
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event, Thread

import pytest
from exchange_bench import Bench, bench
from postgres import Postgres
from sqlalchemy import select

from validator import store
from validator.cli import main
from validator.store import Store, audit, blobs, submissions
from validator.store.tables import metadata


def contents(opened: Store) -> dict[str, list[tuple[object, ...]]]:
    """Give every row of every table."""
    with opened.read() as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for table in metadata.sorted_tables
        }


def mode(path: str) -> int:
    """Give who may read and write a file."""
    return stat.S_IMODE(Path(path).stat().st_mode)


@pytest.fixture
def sqlite(tmp_path: Path, dispatch: dict[str, object]) -> Iterator[Bench]:
    """Give a platform on SQLite that holds something, and is in use."""
    with bench(str(tmp_path / "live.db"), tmp_path) as made:
        made.submit(made.grant()[0], "one", dispatch)
        yield made


def test_what_is_restored_is_what_was_backed_up(
    sqlite: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every row, receipts and payloads byte for byte; the copy is nobody else's to read."""
    before = contents(sqlite.exchange.store)
    copy, again = str(tmp_path / "copy.db"), str(tmp_path / "again.db")

    assert 0 == main(["backup", "--store", str(tmp_path / "live.db"), copy])
    assert 0 == main(["restore", "--store", again, copy])

    assert "首尾相接" in capsys.readouterr().out
    assert 0o600 == mode(copy) == mode(again)
    restored = store.open(again, migrate=False)
    assert before == contents(restored)
    restored.close()


def test_a_copy_made_under_load_is_of_one_moment(sqlite: Bench, tmp_path: Path) -> None:
    """While somebody posts, the copy has whole submissions only: with payload, audit entry, and receipt where settled."""
    grant, _ = sqlite.grant()
    ended, begun = Event(), Event()

    def posting() -> None:
        number = 0
        while not ended.is_set():
            sqlite.submit(grant, f"load-{number}", b"{}" + b" " * number)
            begun.set()
            number += 1

    thread = Thread(target=posting)
    thread.start()
    begun.wait(60)
    copies = [tmp_path / f"copy-{number}.db" for number in range(5)]
    codes = [main(["backup", "--store", str(tmp_path / "live.db"), str(each)]) for each in copies]
    ended.set()
    thread.join()

    assert {0} == set(codes)
    for each in copies:
        opened = store.open(str(each), migrate=False)
        with opened.read() as connection:
            found = submissions.listed(connection, [], None, 10_000)
            noted = [entry.event.subject for entry in audit.entries(connection, 0, 100_000)]
            assert all(blobs.held(connection, row.payload_sha256) for row in found)
            assert all(row.id in noted for row in found)
            assert all(submissions.receipt(connection, row.id) for row in found if row.is_settled)
        opened.close()


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_nothing_is_overwritten(
    command: str, sqlite: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither another backup nor a database that is still there."""
    assert sqlite.exchange.store.current()
    live, copy = str(tmp_path / "live.db"), tmp_path / "copy.db"
    assert 0 == main(["backup", "--store", live, str(copy)])
    before = copy.read_bytes()

    assert 2 == main([command, "--store", live, str(copy)])
    assert before == copy.read_bytes()
    said = capsys.readouterr().err
    assert any(each in said for each in ("已经存在", "请先移走"))


def test_a_damaged_or_foreign_copy_is_not_restored(
    sqlite: Bench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Half a file, another program's database, a trail that was changed: each is refused, and nothing is left behind."""
    assert sqlite.exchange.store.current()
    copy, half, other, changed = (tmp_path / f"{name}.db" for name in ("copy", "half", "other", "changed"))
    assert 0 == main(["backup", "--store", str(tmp_path / "live.db"), str(copy)])
    half.write_bytes(copy.read_bytes()[: copy.stat().st_size // 2])
    shutil.copy(copy, changed)
    with closing(sqlite3.connect(other)) as foreign, closing(sqlite3.connect(changed)) as edited, edited:
        foreign.execute("CREATE TABLE x (y)")
        edited.execute("UPDATE audit SET outcome = 'denied' WHERE sequence = 1")

    for each in (half, other, changed, tmp_path / "none.db"):
        assert 2 == main(["restore", "--store", str(tmp_path / "new.db"), str(each)])
        assert [] == list(tmp_path.glob("*new.db*"))
        assert capsys.readouterr().err


def test_a_server_is_backed_up_by_its_own_tool(capsys: pytest.CaptureFixture[str]) -> None:
    """The command says which."""
    assert 2 == main(["backup", "--store", "postgresql://nobody@127.0.0.1:1/none", "x.db"])
    assert "pg_dump" in capsys.readouterr().err


def test_postgresql_comes_back_from_a_dump(
    postgres: Postgres, tmp_path: Path, dispatch: dict[str, object]
) -> None:
    """``pg_dump --format=custom`` and ``pg_restore`` into an empty database, as docs/operation.md says."""
    dump = str(tmp_path / "exchange.dump")
    with postgres.database() as url, postgres.database() as empty, bench(url, tmp_path) as made:
        made.submit(made.grant()[0], "one", dispatch)
        subprocess.run([postgres.programs / "pg_dump", "--format=custom", f"--file={dump}", url], check=True)
        subprocess.run(
            [postgres.programs / "pg_restore", "--exit-on-error", f"--dbname={empty}", dump], check=True
        )
        restored = store.open(empty, migrate=False)
        assert contents(made.exchange.store) == contents(restored)
        restored.close()
