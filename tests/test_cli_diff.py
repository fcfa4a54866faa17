"""``jiceng diff``: exit codes, forms, and what it refuses."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from validator import library, pipeline
from validator.cli import main
from validator.comparison import compare
from validator.render import changes

STANDARDS = library.load_standards()


def report(**changed: object) -> bytes:
    """Give the report of a dispatch record that was changed."""
    record: dict[str, Any] = json.loads(library.example("1.1", "valid-dispatch-township.json"))
    data = json.dumps({**record, **changed}, ensure_ascii=False).encode()
    return pipeline.check(data, STANDARDS).to_bytes()


@pytest.fixture
def runs(tmp_path: Path) -> dict[str, str]:
    """Give the names of files with reports of runs."""
    contents = {
        "sound": report(),
        "wrong": report(licenceType=1),
        "worse": report(licenceType=1, titleLevel="NOSUCH"),
        "several": report() + report(recordId="another-0001"),
        "payload": library.example("1.1", "valid-dispatch-township.json"),
        "empty": b"",
    }
    for name, data in contents.items():
        (tmp_path / f"{name}.ndjson").write_bytes(data)
    return {name: str(tmp_path / f"{name}.ndjson") for name in (*contents, "missing")}


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        (0, "sound", "sound"),
        (0, "wrong", "wrong"),
        (0, "wrong", "sound"),
        (0, "worse", "wrong"),
        (1, "sound", "wrong"),
        (1, "wrong", "worse"),
        (0, "several", "sound"),
        (0, "sound", "several"),
        (2, "sound", "payload"),
        (2, "payload", "sound"),
        (2, "empty", "sound"),
        (2, "missing", "sound"),
        (2, "sound", "missing"),
    ],
)
def test_the_exit_code_says_whether_errors_are_new(
    code: int, old: str, new: str, runs: dict[str, str]
) -> None:
    """0 no new errors, though there be old ones; 1 new errors; 2 wrong use."""
    assert code == main(["diff", runs[old], runs[new]])


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
def test_the_forms_are_those_of_the_library(
    lang: str, runs: dict[str, str], capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    """Text and JSON, on standard output and in a file, are what the library gives."""
    old, new = ([json.loads(Path(runs[name]).read_bytes())] for name in ("sound", "worse"))
    comparison = compare(old, new)
    expected = {"text": changes.render(comparison.document, lang).encode(), "json": comparison.to_bytes()}
    for form, data in expected.items():
        arguments = ["diff", runs["sound"], runs["worse"], "--format", form, "--lang", lang]
        target = tmp_path / "changes"
        main(arguments)
        assert data == capsysbinary.readouterr().out
        main([*arguments, "-o", str(target)])
        assert (data, b"") == (target.read_bytes(), capsysbinary.readouterr().out)


def test_a_payload_is_not_taken_for_a_report(
    runs: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    """The line names the file and says how reports are made."""
    main(["diff", runs["sound"], runs["payload"]])

    assert (
        f"错误：{runs['payload']} 不是校验报告。请用 jiceng validate --format json 生成报告后再比较。\n"
        == capsys.readouterr().err
    )


def test_a_dash_is_standard_input(
    runs: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The new run may come straight from the validator."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(report(licenceType=1))))

    assert 1 == main(["diff", runs["sound"], "-"])
    assert capsys.readouterr().out.startswith("新出现 1 项（其中错误 1 项）")


def test_two_runs_of_the_command_can_be_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What ``jiceng validate --format json -o`` writes is what ``jiceng diff`` reads, bundles and previews too."""
    folder = library.root() / "examples" / "1.0"
    files = [
        str(folder / name)
        for name in ("valid-bundle-county-quarter.json", "invalid-SYNTAX-ENCODING-GBK.json")
    ]
    runs = [str(tmp_path / name) for name in ("old.ndjson", "new.ndjson")]
    main(["validate", *files, "--format", "json", "-o", runs[0]])
    main(["validate", *files, "--format", "json", "-o", runs[1], "--standard", "next"])

    assert 0 == main(["diff", *runs])
    assert "适用标准：1.0.0" in capsys.readouterr().out
