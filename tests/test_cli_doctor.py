"""``jiceng doctor``: each thing that can be amiss, said with how to mend it."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from validator import library, store
from validator.access import Grant, StoredKey
from validator.canonical import timestamp
from validator.chain import Event
from validator.checkup import Check, Place, State, examine, machine
from validator.checkup.waiting import queue
from validator.cli import main
from validator.finding import LANGUAGES
from validator.jobs import Queue
from validator.keyfile import KeyFile, beside
from validator.signing import Algorithm, KeyRing
from validator.store import audit, submissions
from validator.store.keys import Keys
from validator.store.submissions import MOST_ATTEMPTS, Submission

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
FILES = library.files()


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """Give a platform to which nothing is lacking."""
    url = str(tmp_path / "store.db")
    store.open(url).close()
    KeyFile(Path(beside(url))).create(KeyRing("测试平台", ()).rotated(NOW, [Algorithm.ED25519]))
    for number in range(3):
        note(url, NOW - timedelta(hours=3 - number))
    return Place(url, beside(url), {"store": tmp_path, "temporary": tmp_path})


def note(url: str, at: datetime) -> None:
    """Add an audit entry."""
    with store.connect(url).write() as connection:
        audit.append(connection, Event(timestamp(at), "key.created", subject="abcdefgh"))


def change(url: str, statement: str, **values: Any) -> None:  # noqa: ANN401  values of columns
    """Change the database behind the program's back."""
    with store.connect(url).write() as connection:
        connection.execute(text(statement), values)


def key(url: str, **changes: Any) -> None:  # noqa: ANN401  fields of a grant
    """Keep a key."""
    grant = Grant("abcdefgh", "12360603MB00000009", "某单位", frozenset(), frozenset({"360603"}), **changes)
    with store.connect(url).write() as connection:
        Keys(connection).add(StoredKey(grant, "0" * 64, timestamp(NOW)))


def received(url: str, at: datetime, **changes: Any) -> None:  # noqa: ANN401  fields of a submission
    """Keep a submission that waits."""
    key(url)
    new = Submission(
        id="sub_" + "0" * 32,
        organisation="12360603MB00000009",
        key_id="abcdefgh",
        idempotency_key="a",
        test=False,
        media_type="application/json",
        payload_sha256="0" * 64,
        payload_sm3="0" * 64,
        payload_bytes=1,
        received_at=timestamp(at),
        **changes,
    )
    with store.connect(url).write() as connection:
        submissions.add(connection, new)


def looked(place: Place, **options: Any) -> dict[str, Check]:  # noqa: ANN401  as ``examine`` takes them
    """Look at everything; give what was found by name."""
    return {each.name: each for each in examine(place, FILES, NOW, **options)}


def amiss(found: dict[str, Check]) -> dict[str, State]:
    """Give what is not as it should be."""
    return {name: each.state for name, each in found.items() if each.state != State.OK}


def test_a_sound_platform_has_nothing_amiss(place: Place) -> None:
    """Every thing is looked at, and is in order."""
    found = looked(place)
    names = ["standards", "signingKey", "disk.store", "disk.temporary", "queue", "migrations", "database", "backlog", "audit", "clock", "keys"]  # fmt: skip
    assert names == list(found)
    assert {} == amiss(found)
    assert "3:" in found["audit"].text["en"]


def test_whatever_is_amiss_says_how_to_mend_it(place: Place) -> None:
    """What is in order asks for nothing; both languages are always there."""
    received(place.store_url, NOW - timedelta(hours=1))
    for each in [
        *looked(place).values(),
        *looked(Place("nowhere.db", "nowhere.json", {"store": Path("nowhere")})).values(),
    ]:
        assert (each.state == State.OK) == (each.mend is None)
        assert all(
            each.text[language] and (each.mend is None or each.mend[language]) for language in LANGUAGES
        )


def test_without_a_database_only_the_standard_matters() -> None:
    """An instance that only validates needs nothing else."""
    assert ["standards", "database"] == list(looked(Place("", "", {})))
    assert {} == amiss(looked(Place("", "", {})))


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    """Looking changes nothing."""
    url = str(tmp_path / "none.db")
    assert State.ERROR == amiss(looked(Place(url, "", {})))["database"]
    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize("url", ["postgresql://127.0.0.1:1/none", "mysql://x/y", "nonsense://"])
def test_a_database_that_cannot_be_used_is_an_error(url: str) -> None:
    """A server that is not there, a kind we do not use: a line, not a traceback."""
    assert State.ERROR == amiss(looked(Place(url, "", {})))["database"]


def test_a_file_that_is_no_database_is_an_error(tmp_path: Path) -> None:
    """Whatever stands in it."""
    path = tmp_path / "store.db"
    path.write_bytes(b"not a database" * 100)
    assert State.ERROR == amiss(looked(Place(str(path), "", {})))["database"]


def test_an_older_structure_is_named(place: Place) -> None:
    """And nothing below it is looked at."""
    change(place.store_url, "UPDATE alembic_version SET version_num = '0000'")
    found = looked(place)
    assert {"migrations": State.ERROR} == amiss(found)
    assert "0000" in found["migrations"].text["zh-CN"]
    assert "audit" not in found


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE audit SET action = 'nothing' WHERE sequence = 2", "audit entry 2 was changed"),
        ("DELETE FROM audit WHERE sequence = 2", "audit entry 2 is missing"),
    ],
)
def test_a_trail_that_was_touched_shows(statement: str, says: str, place: Place) -> None:
    """Changed or removed, and where."""
    change(place.store_url, statement)
    found = looked(place)
    assert {"audit": State.ERROR} == amiss(found)
    assert says in found["audit"].text["en"]


def test_a_trail_cut_off_shows_by_what_was_noted(
    place: Place, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The end that the command printed is what it takes back."""
    monkeypatch.setenv("JICENG_STORE_URL", place.store_url)
    assert 0 == main(["doctor"])
    (recorded,) = [word for word in capsys.readouterr().out.split() if word.startswith("3:")]
    assert 0 == main(["doctor", "--recorded", recorded])
    change(place.store_url, "DELETE FROM audit WHERE sequence = 3")

    assert 0 == main(["doctor"])
    assert 1 == main(["doctor", "--recorded", recorded])
    assert "缺少第 3 条审计记录" in capsys.readouterr().out
    assert 2 == main(["doctor", "--recorded", "3"])


@pytest.mark.parametrize(
    ("age", "changes", "expected"),
    [
        (timedelta(minutes=14), {}, {}),
        (timedelta(minutes=16), {}, {"backlog": State.WARNING}),
        (timedelta(minutes=1), {"attempts": MOST_ATTEMPTS}, {"backlog": State.ERROR}),
        (timedelta(days=1), {"state": "settled"}, {}),
    ],
)
def test_what_waits_too_long_shows(
    age: timedelta, changes: dict[str, Any], expected: dict[str, State], place: Place
) -> None:
    """A quarter of an hour is a warning; one that is given up is an error; what is settled does not wait."""
    received(place.store_url, NOW - age, **changes)
    assert expected == amiss(looked(place))


def test_a_clock_behind_the_trail_shows(place: Place) -> None:
    """What was written later than now was not written by this clock."""
    note(place.store_url, NOW + timedelta(minutes=1))
    assert {} == amiss(looked(place))
    note(place.store_url, NOW + timedelta(minutes=3))
    assert {"clock": State.ERROR} == amiss(looked(place))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, {}),
        ({"expires": timestamp(NOW + timedelta(days=31))}, {}),
        ({"expires": timestamp(NOW + timedelta(days=29))}, {"keys": State.WARNING}),
        ({"expires": timestamp(NOW - timedelta(days=1))}, {}),
        ({"expires": timestamp(NOW + timedelta(days=1)), "revoked": timestamp(NOW)}, {}),
    ],
)
def test_keys_about_to_end_are_named(
    changes: dict[str, Any], expected: dict[str, State], place: Place
) -> None:
    """Those that are still in use and end within thirty days."""
    key(place.store_url, **changes)
    assert expected == amiss(looked(place))


def test_the_signing_key_is_looked_at(place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Missing, readable by all, not valid now, too old, without the package it needs."""
    path = Path(place.signing_key)
    states = [machine.signing_key("", NOW), machine.signing_key(str(tmp_path / "none"), NOW)]
    path.chmod(0o644)
    states.append(machine.signing_key(str(path), NOW))
    path.chmod(0o600)
    states.append(machine.signing_key(str(path), NOW - timedelta(days=1)))
    assert [State.ERROR] * 4 == [each.state for each in states]
    assert State.WARNING == machine.signing_key(str(path), NOW + timedelta(days=800)).state
    KeyFile(path).write(KeyFile(path).ring().rotated(NOW, list(Algorithm)))
    assert State.OK == machine.signing_key(str(path), NOW).state
    monkeypatch.setattr("validator.signing.sm2.available", lambda: False)
    assert State.ERROR == machine.signing_key(str(path), NOW).state


def test_the_queue_is_reached_and_never_made(place: Place, tmp_path: Path) -> None:
    """None is needed; a file that is not there yet will be made; a server that is not there is an error."""
    before = sorted(tmp_path.iterdir())
    kinds = ("inline", "sqlite", "sqlite:///nowhere/queue", "redis://127.0.0.1:1/0")
    states = [queue(each, place.store_url).state for each in kinds]

    assert [State.OK, State.OK, State.OK, State.ERROR] == states
    assert before == sorted(tmp_path.iterdir())
    Queue("sqlite", place.store_url).close()
    assert ("can be reached", State.OK) == _said(queue("sqlite", place.store_url))


def _said(check: Check) -> tuple[str, State]:
    return check.text["en"], check.state


def test_a_full_disk_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An error where it is full, a warning where it is short, an error where the folder is gone."""
    states = []
    for free in (0, machine.LEAST_FREE, machine.LITTLE_FREE):
        monkeypatch.setattr("shutil.disk_usage", lambda _, free=free: type("Usage", (), {"free": free})())
        states += [each.state for each in machine.disk({"store": tmp_path})]
    monkeypatch.undo()
    states += [each.state for each in machine.disk({"store": tmp_path / "none"})]
    assert [State.ERROR, State.WARNING, State.OK, State.ERROR] == states


def test_a_standard_that_differs_from_its_release_shows() -> None:
    """By the digest in the catalogue; without one there is nothing to compare; damaged files are an error."""
    catalog = json.loads(FILES["catalog.json"])
    catalog["releases"][-1]["digest"] = "sha256:" + "0" * 64
    changed = {**FILES, "catalog.json": json.dumps(catalog).encode()}
    found = [machine.standards(FILES), machine.standards(changed), machine.standards({"catalog.json": b"{"})]

    assert [State.OK, State.ERROR, State.ERROR] == [each.state for each in found]
    assert "1.1" in found[1].text["zh-CN"]


def test_the_command_says_so_line_by_line(
    place: Place, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line each, a second where something is to be done; exit code 1 with an error, 0 with a warning."""
    monkeypatch.setenv("JICENG_STORE_URL", place.store_url)
    monkeypatch.setenv("JICENG_HOTS", "x")
    assert 0 == main(["doctor"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("[警告] 设置：没有 JICENG_HOTS 这项设置")
    assert lines[1].startswith("       处理：")
    assert all(line.startswith(("[正常] ", "[警告] ", "       处理：")) for line in lines)
    monkeypatch.setenv("JICENG_SIGNING_KEY", "nowhere.json")
    assert 1 == main(["doctor", "--lang", "en"])
    assert "[error] signing key: there is no file of signing keys nowhere.json" in capsys.readouterr().out


def test_a_setting_out_of_bounds_is_all_that_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing else can be looked at by wrong settings."""
    monkeypatch.setenv("JICENG_PORT", "0")
    assert 1 == main(["doctor", "--format", "json"])
    (only,) = json.loads(capsys.readouterr().out)["checks"]
    assert ("settings", "error") == (only["name"], only["state"])
    assert "JICENG_PORT=0" in only["text"]["en"]
