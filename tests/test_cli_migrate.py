"""``jiceng migrate``: where the data goes, what is said of losses, and the exit codes."""

import io
import json
import sys
from pathlib import Path

import pytest

from validator import library, pipeline
from validator.cli import main
from validator.cli import migrate as migrate_command
from validator.migrate import Loss, Migration, Reason, migrate, written

STANDARDS = library.load_standards()
DISPATCH = "valid-dispatch-township.json"


def put(folder: Path, data: bytes, name: str = "in.json") -> str:
    """Write a file and give its name."""
    (folder / name).write_bytes(data)
    return str(folder / name)


def test_upwards_nothing_is_lost(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Exit code 0, nothing on standard error, and a record that the newer version accepts."""
    assert 0 == main(["migrate", put(tmp_path, library.example("1.0", DISPATCH)), "--to", "1.1"])
    shown = capsysbinary.readouterr()

    assert b"" == shown.err
    assert {**json.loads(library.example("1.0", DISPATCH)), "standardVersion": "1.1"} == json.loads(shown.out)
    assert "conformant" == pipeline.check(shown.out, STANDARDS).verdict


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("zh-CN", "略去 带教次数（/teachingSessions）：1.0 版没有这个数据项"),
        ("en", "left out Teaching sessions (/teachingSessions): version 1.0 has no such field"),
    ],
)
def test_downwards_what_is_lost_is_listed(
    lang: str, line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 1, one line for each loss, and a record that the older version accepts."""
    data = library.example("1.1", DISPATCH)
    lost = migrate(json.loads(data), STANDARDS, "1.0").lost

    assert 1 == main(["migrate", put(tmp_path, data), "--to", "1.0", "--lang", lang])
    shown = capsys.readouterr()
    assert len(lost) == len(shown.err.splitlines())
    assert line in shown.err.splitlines()
    assert "conformant" == pipeline.check(shown.out.encode(), STANDARDS).verdict


def test_there_and_back_gives_the_same_data(tmp_path: Path) -> None:
    """1.0 → 1.1 → 1.0 by files."""
    first, second = tmp_path / "up.json", tmp_path / "down.json"

    assert 0 == main(
        ["migrate", put(tmp_path, library.example("1.0", DISPATCH)), "--to", "1.1", "-o", str(first)]
    )
    assert 0 == main(["migrate", str(first), "--to", "1.0", "-o", str(second)])
    assert json.loads(library.example("1.0", DISPATCH)) == json.loads(second.read_bytes())


def test_lines_stay_lines(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """An NDJSON bundle comes out as NDJSON, compact."""
    data = library.example("1.0", "valid-bundle-county-quarter.ndjson")
    main(["migrate", put(tmp_path, data), "--to", "1.1"])
    out = capsysbinary.readouterr().out

    assert len(data.splitlines()) == len(out.splitlines())
    assert "conformant" == pipeline.check(out, STANDARDS).verdict


def test_a_dash_is_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``-`` carries what comes in on standard input."""
    data = library.example("1.0", DISPATCH)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))

    assert 0 == main(["migrate", "-", "--to", "1.1"])
    assert "1.1" == json.loads(capsys.readouterr().out)["standardVersion"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "不是可以读取的 JSON 数据"),
        (b"{", "不是可以读取的 JSON 数据"),
        (b"[]", "没有声明可识别的版本和记录类型，位置：/。"),
        (b'{"header": {}, "records": [1]}', "没有声明可识别的版本和记录类型，位置：/header、/records/0。"),
    ],
)
def test_what_cannot_be_carried_is_refused(
    data: bytes, reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written, and the line says what to do."""
    target = tmp_path / "out.json"

    assert 2 == main(["migrate", put(tmp_path, data), "--to", "1.0", "-o", str(target)])
    shown = capsys.readouterr()
    assert reason in shown.err
    assert "jiceng validate" in shown.err
    assert ("", False) == (shown.out, target.exists())


def test_an_unknown_version_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The line names those there are."""
    assert 2 == main(["migrate", put(tmp_path, library.example("1.0", DISPATCH)), "--to", "2.0"])
    assert "错误：没有 2.0 版标准。现有版本：1.0、1.1。\n" == capsys.readouterr().err


def test_the_version_has_to_be_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """There is no default to carry to."""
    assert 2 == main(["migrate", put(tmp_path, b"{}")])
    assert "--to" in capsys.readouterr().err


def test_the_input_is_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An output over the input is refused, and the input is as it was."""
    data = library.example("1.0", DISPATCH)
    name = put(tmp_path, data)

    assert 2 == main(["migrate", name, "--to", "1.1", "-o", name])
    assert data == Path(name).read_bytes()
    assert "会被覆盖" in capsys.readouterr().err


def test_a_record_type_without_a_place_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the other version has no such record, nothing remains to be written."""
    gone = Migration(None, (Loss("", {"zh-CN": "派驻记录", "en": "Dispatch"}, Reason.RECORD_TYPE),))
    monkeypatch.setattr(migrate_command, "migrate", lambda *_: gone)

    assert 2 == main(["migrate", put(tmp_path, library.example("1.1", DISPATCH)), "--to", "1.0"])
    assert "1.0 版标准没有这种记录" in capsys.readouterr().err


def test_what_is_written_is_utf_8_as_people_read_it(tmp_path: Path) -> None:
    """Chinese stays Chinese, indented by two, with a line feed at the end."""
    target = tmp_path / "out.json"
    main(["migrate", put(tmp_path, library.example("1.0", DISPATCH)), "--to", "1.1", "-o", str(target)])
    record = json.loads(target.read_bytes())

    assert written(record, lines=False) == target.read_bytes()
    assert record["submitter"]["name"].encode() in target.read_bytes()
