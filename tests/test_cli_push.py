"""``jiceng push`` as a command: what it refuses to do, and what it says."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from exchange_bench import COUNTY, DIVISION, bench
from instances import free_port, serving

from validator import store
from validator.access.credential import issue
from validator.cli import main
from validator.store import audit

WHO = ["--organisation", COUNTY, "--name", "会昌县卫生健康委员会", "--division", DIVISION]
KEY = ["keys", "create", *WHO, "--role", "COUNTY_AUTHORITY", "--format", "json"]


@pytest.fixture
def here(tmp_path: Path, dispatch: dict[str, object]) -> Iterator[str]:
    """Give a platform that holds one record."""
    with bench(str(tmp_path / "here.db"), tmp_path) as made:
        made.submit(made.grant()[0], "one", dispatch)
        yield str(tmp_path / "here.db")


@pytest.fixture
def key(tmp_path: Path) -> str:
    """Give a file with a key that nobody issued."""
    path = tmp_path / "key"
    path.write_text(issue().text + "\n", encoding="ascii")
    return str(path)


def test_a_record_is_forwarded_and_told(
    here: str, key: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a key of the other side; a second run has nothing to do; both are in the audit trail where something was sent."""
    there = str(tmp_path / "there.db")
    assert 0 == main([*KEY, "--forward", "--store", there])
    Path(key).write_text(json.loads(capsys.readouterr().out)["key"], encoding="ascii")
    with serving("--store", there, log=tmp_path / "log") as port:
        command = ["push", "--store", here, "--to", f"http://127.0.0.1:{port}/", "--key-file", key, *WHO]
        assert 0 == main(command)
        assert "已转报 1 条：接收 1，重复 0，拒绝 0；回执 1 份。\n" == capsys.readouterr().out
        assert 0 == main([*command, "--lang", "en"])
        assert capsys.readouterr().out.startswith("Forwarded 0 records")
    kept = store.open(here)
    with kept.read() as connection:
        noted = [each.event for each in audit.entries(connection) if each.event.action == "records.forwarded"]
    kept.close()
    assert [(1, 0)] == [(each.detail["records"], each.detail["refused"]) for each in noted]


def test_a_refused_record_is_listed(
    here: str, key: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With its type, id, revision and reason, and the exit code says so; JSON lists the same."""
    there = str(tmp_path / "there.db")
    assert 0 == main([*KEY, "--store", there])
    Path(key).write_text(json.loads(capsys.readouterr().out)["key"], encoding="ascii")
    with serving("--store", there, log=tmp_path / "log") as port:
        command = ["push", "--store", here, "--to", f"http://127.0.0.1:{port}", "--key-file", key, *WHO]
        assert 1 == main(command)
        assert (
            "拒绝：dispatchRecord 360733-DSP-2025-011，修订 1，原因 access.notOwnSubmitter"
            in capsys.readouterr().out
        )
        assert 1 == main([*command, "--format", "json"])
    document = json.loads(capsys.readouterr().out)
    assert (1, 0, 1) == (document["records"], document["accepted"], document["refused"])
    assert ["access.notOwnSubmitter"] == [each["reason"] for each in document["refusals"]]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"--to": "http://province.example"}, "HTTPS"),
        ({"--to": "province.example"}, "--to"),
        ({"--to": "ftp://province.example"}, "--to"),
        ({"--to": "https://[province"}, "--to"),
        ({"--organisation": "123"}, "18 位"),
        ({"--division": "36"}, "6 位"),
        ({"--name": " "}, "--name"),
        ({"--key-file": "no-such-file"}, "no-such-file"),
        ({"--keys": "no-such-file"}, "no-such-file"),
        ({"--patience": "-1"}, "--patience"),
    ],
)
def test_what_makes_no_sense_is_refused(
    changes: dict[str, str], said: str, here: str, key: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is sent; above all a key does not travel in clear."""
    named = dict(zip(WHO[::2], WHO[1::2], strict=True))
    chosen = {"--store": here, "--to": "https://province.example", "--key-file": key, **named, **changes}
    assert 2 == main(["push", *(word for pair in chosen.items() for word in pair)])
    assert said in capsys.readouterr().err


def test_a_file_without_a_key_is_refused(here: str, key: str, capsys: pytest.CaptureFixture[str]) -> None:
    """And its content is not shown."""
    Path(key).write_text("password", encoding="ascii")
    assert 2 == main(["push", "--store", here, "--to", "https://province.example", "--key-file", key, *WHO])
    assert "password" not in capsys.readouterr().err


def test_nobody_there_is_said(here: str, key: str, capsys: pytest.CaptureFixture[str]) -> None:
    """After the patience that was asked for, with how to go on."""
    address = f"http://127.0.0.1:{free_port()}"
    command = ["push", "--store", here, "--to", address, "--key-file", key, *WHO, "--patience", "0"]
    assert 2 == main(command)
    assert "再运行一次" in capsys.readouterr().err
