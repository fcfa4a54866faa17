"""The database: its structure, its one writer, and what it keeps byte for byte."""

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from validator import chain, store
from validator.canonical import digests
from validator.chain import Event, Fact
from validator.errors import UsageError
from validator.store import Store, StoreUnavailable, audit, blobs, publickeys
from validator.store.tables import metadata


@pytest.fixture
def opened(store_url: str) -> Iterator[Store]:
    """Give an empty store."""
    made = store.open(store_url)
    yield made
    made.close()


def test_a_new_store_stands_at_the_newest_migration(opened: Store) -> None:
    """Opening a database that is not there makes it, with all its tables."""
    assert opened.head() == opened.current()
    with opened.read() as connection:
        assert [] == compare_metadata(MigrationContext.configure(connection), metadata)


def test_opening_again_changes_nothing(opened: Store, store_url: str) -> None:
    """What is kept is there when the store is opened again."""
    with opened.write() as connection:
        blobs.put_whole(connection, digests(b"x").sha256, b"x")
    again = store.open(store_url)
    with again.read() as connection:
        assert b"x" == blobs.read(connection, digests(b"x").sha256)
    again.close()


def test_an_old_structure_is_refused_where_nothing_may_be_migrated(tmp_path: Path) -> None:
    """A worker does not work on a database that a newer program has yet to bring up to date."""
    with pytest.raises(UsageError, match=r"migration None"):
        store.open(str(tmp_path / "empty.db"), migrate=False)


def test_a_newer_structure_is_refused(opened: Store, store_url: str) -> None:
    """A database that a newer program made is not touched by an older one."""
    with opened.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(UsageError, match=r"9999.*newer"):
        store.open(store_url)


@pytest.mark.parametrize("where", ["mysql://host/name", "sqlite://", "no such://x", "/no/such/folder/x.db"])
def test_what_is_no_database_is_refused_in_both_languages(where: str) -> None:
    """A URL of another kind, or a folder that is not there, is named with what to do."""
    with pytest.raises(UsageError, match=r"[一-鿿].* / .*[a-z]"):
        store.open(where)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(st.binary(max_size=200), max_size=6))
def test_bytes_come_back_as_they_were_kept(opened: Store, pieces: list[bytes]) -> None:
    """Whatever bytes are kept, in whatever pieces, the same bytes come back, and keeping them twice is keeping them once."""
    data = b"".join(pieces)
    sha256 = digests(data).sha256
    with opened.write() as connection:
        blobs.put(connection, sha256, pieces)
        blobs.put(connection, sha256, [b"other"])
        assert data == blobs.read(connection, sha256)


def test_bytes_that_are_not_kept_are_not_found(opened: Store) -> None:
    """An unknown digest is an error, not empty bytes."""
    with opened.read() as connection, pytest.raises(LookupError):
        blobs.read(connection, "0" * 64)


def test_a_failed_writer_leaves_nothing(opened: Store) -> None:
    """What is written before an error is undone."""

    def fail() -> None:
        with opened.write() as connection:
            blobs.put_whole(connection, digests(b"x").sha256, b"x")
            connection.execute(text("SELECT nothing FROM nowhere"))

    with pytest.raises(DBAPIError):
        fail()

    with opened.read() as connection:
        assert not blobs.held(connection, digests(b"x").sha256)


def test_a_reader_sees_one_state(opened: Store) -> None:
    """What is written while somebody reads is not seen before they begin anew."""
    with opened.read() as connection:
        assert [] == audit.entries(connection)
        with opened.write() as other:
            audit.append(other, Event("2026-01-01T00:00:00.000Z", "test"))
        assert [] == audit.entries(connection)
    with opened.read() as connection:
        assert 1 == len(audit.entries(connection))


def test_writers_wait_for_each_other(opened: Store) -> None:
    """Of many writers at once each sees what those before it wrote: the audit chain of all is unbroken."""

    def write() -> None:
        for _ in range(5):
            with opened.write() as connection:
                audit.append(connection, Event("2026-01-01T00:00:00.000Z", "test"))

    threads = [threading.Thread(target=write) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    with opened.read() as connection:
        entries = audit.entries(connection)
    assert list(range(1, 21)) == [each.sequence for each in entries]
    assert chain.verify(entries) is None


def test_audit_entries_come_back_as_they_were_written(opened: Store) -> None:
    """An entry read back has the digest it was chained with."""
    detail: dict[str, Fact] = {"reason": "role", "records": 2, "test": False, "none": None}
    event = Event("2026-01-01T00:00:00.000Z", "record.refused", "O", "k", "sub_1", "denied", detail)
    with opened.write() as connection:
        written = audit.append(connection, event)
    with opened.read() as connection:
        assert [written] == audit.entries(connection)
        assert written.head == audit.head(connection)


def test_the_audit_trail_has_one_end(opened: Store) -> None:
    """Two entries of one number cannot both be kept, whatever a program does."""
    with opened.write() as connection:
        audit.append(connection, Event("2026-01-01T00:00:00.000Z", "test"))
    copy = "INSERT INTO audit SELECT sequence, at, action, organisation, key_id, subject, outcome, detail, previous, 'x' FROM audit"
    with pytest.raises(IntegrityError), opened.write() as connection:
        connection.execute(text(copy))


def test_a_public_key_is_kept_in_its_latest_form(opened: Store) -> None:
    """A key kept again takes the place of its earlier form."""
    with opened.write() as connection:
        publickeys.keep(connection, [{"kid": "b"}, {"kid": "a"}])
        publickeys.keep(connection, [{"kid": "b", "revoked": "2026"}])
        assert [{"kid": "a"}, {"kid": "b", "revoked": "2026"}] == publickeys.listed(connection)


def test_a_locked_database_is_unavailable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A writer that waits too long for another says that the store is unavailable, and nothing was written."""
    monkeypatch.setattr("validator.store.engine._BUSY_MILLISECONDS", 50)
    made = store.open(str(tmp_path / "locked.db"))
    other = sqlite3.connect(tmp_path / "locked.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreUnavailable), made.write():
        pass

    other.close()
    made.close()


def test_a_full_disk_is_unavailable_and_loses_nothing(tmp_path: Path) -> None:
    """Where no page can be added, the store is unavailable, and what was there before stays."""
    made = store.open(str(tmp_path / "full.db"))
    with made.write() as connection:
        blobs.put_whole(connection, digests(b"x").sha256, b"x")

    def fill() -> None:
        with made.write() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1")
            for number in range(2000):
                audit.append(connection, Event("2026-01-01T00:00:00.000Z", f"test {number}" * 50))

    with pytest.raises(StoreUnavailable):
        fill()

    with made.read() as connection:
        assert b"x" == blobs.read(connection, digests(b"x").sha256)
        assert [] == audit.entries(connection)
    made.close()


def test_a_sqlite_store_outlives_a_power_failure(tmp_path: Path) -> None:
    """SQLite runs with write-ahead log, full synchronisation and foreign keys."""
    made = store.open(str(tmp_path / "x.db"))
    with made.read() as connection:
        found = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    made.close()

    assert ["wal", 2, 1] == found
