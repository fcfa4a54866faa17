"""``jiceng validate``: exit codes, forms, languages, and where the report goes."""

import io
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from validator import library, pipeline
from validator.cli import main, samples
from validator.cli.exitcode import exit_code
from validator.render import RENDERERS
from validator.report import Report

VERSION = "1.1"


def short() -> bytes:
    """Give a bundle that is in order but does not attain a requirement."""
    sample = samples.failing("SINK-4.3-b", VERSION)
    assert sample is not None
    return sample.data


def valid() -> dict[str, Any]:
    """Give a record that is in order: the register of that bundle."""
    record: dict[str, Any] = json.loads(short())["records"][0]
    return record


def encoded(record: object) -> bytes:
    """Write a record as JSON."""
    return json.dumps(record, ensure_ascii=False).encode()


@pytest.fixture
def payloads(tmp_path: Path) -> Path:
    """Give a folder with one payload of each kind."""
    contents = {
        "valid": encoded(valid()),
        "short": short(),
        "empty": b"",
        "broken": b'{"recordType": ',
        "binary": b"\xff\xfe\x00",
        "stranger": encoded({**valid(), "stranger": 1}),
        "version": encoded({**valid(), "standardVersion": "9.9"}),
        "type": encoded({**valid(), "recordType": "facilityReport"}),
        "list": b"[]",
    }
    for name, data in contents.items():
        (tmp_path / f"{name}.json").write_bytes(data)
    return tmp_path


@pytest.mark.parametrize(
    ("code", "names", "options"),
    [
        (0, ["valid"], []),
        (0, ["valid"], ["--fail-on", "error"]),
        (0, ["short"], []),
        (1, ["short"], ["--fail-on", "attainment"]),
        (1, ["empty"], []),
        (1, ["broken"], []),
        (1, ["binary"], []),
        (1, ["stranger"], []),
        (2, ["version"], []),
        (2, ["type"], []),
        (2, ["list"], []),
        (2, ["missing"], []),
        (0, ["valid", "short"], []),
        (1, ["valid", "stranger"], []),
        (1, ["stranger", "valid"], []),
        (2, ["stranger", "version", "valid"], []),
        (2, ["valid", "missing"], []),
    ],
)
def test_the_exit_code_says_how_it_came_out(
    code: int,
    names: Sequence[str],
    options: Sequence[str],
    payloads: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """0 conformant, attained or not; 1 nonconformant; 2 not judged; the highest of several."""
    files = [str(payloads / f"{name}.json") for name in names]

    assert code == main(["validate", *files, *options, "--quiet"])
    assert "" == capsys.readouterr().out


@pytest.mark.parametrize(
    ("verdict", "attainment", "lenient", "strict"),
    [
        ("conformant", "attained", 0, 0),
        ("conformant", "notAttained", 0, 1),
        ("conformant", "notEvaluable", 0, 0),
        ("conformant", "notApplicable", 0, 0),
        ("nonconformant", "attained", 1, 1),
        ("nonconformant", "notAttained", 1, 1),
        ("undetermined", "notAttained", 2, 2),
        ("undetermined", "notApplicable", 2, 2),
    ],
)
def test_a_shortfall_counts_only_when_asked(verdict: str, attainment: str, lenient: int, strict: int) -> None:
    """``--fail-on attainment`` turns a requirement that is not met into exit code 1, and nothing else."""
    report = Report({"verdict": verdict, "attainment": {"status": attainment}})

    assert (lenient, strict) == (exit_code(report, strict=False), exit_code(report, strict=True))


def test_json_is_the_report_of_the_library(
    payloads: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """The command writes the very bytes that the library gives."""
    data = (payloads / "stranger.json").read_bytes()
    main(["validate", str(payloads / "stranger.json"), "--format", "json"])

    assert pipeline.check(data, library.load_standards()).to_bytes() == capsysbinary.readouterr().out


def test_several_files_are_one_report_a_line(
    payloads: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """JSON for several files is NDJSON in the order of the files."""
    main(
        [
            "validate",
            *(str(payloads / f"{name}.json") for name in ("stranger", "valid", "empty")),
            "--format",
            "json",
        ]
    )
    verdicts = [json.loads(line)["verdict"] for line in capsysbinary.readouterr().out.splitlines()]

    assert ["nonconformant", "conformant", "nonconformant"] == verdicts


def test_several_files_are_named_in_text(payloads: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each report stands under the name of its file."""
    names = [str(payloads / f"{name}.json") for name in ("valid", "empty")]
    main(["validate", *names])

    assert [f"== {name} ==" for name in names] == [
        line for line in capsys.readouterr().out.splitlines() if line.startswith("== ")
    ]


@pytest.mark.parametrize("form", ["text", "html"])
@pytest.mark.parametrize("lang", ["zh-CN", "en"])
def test_other_forms_are_the_renderers(
    form: str, lang: str, payloads: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The command adds nothing to a rendering."""
    report = pipeline.check((payloads / "short.json").read_bytes(), library.load_standards())
    main(["validate", str(payloads / "short.json"), "--format", form, "--lang", lang])

    assert RENDERERS[form].render(report.document, lang) == capsys.readouterr().out


def test_chinese_is_the_default(
    payloads: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without an option the report is in Chinese, whatever the locale; ``JICENG_LANG`` changes that."""
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    monkeypatch.delenv("JICENG_LANG", raising=False)
    main(["validate", str(payloads / "empty.json")])
    chinese = capsys.readouterr().out
    monkeypatch.setenv("JICENG_LANG", "en")
    main(["validate", str(payloads / "empty.json")])

    assert ("数据校验：", "Data check: ") == (chinese[:5], capsys.readouterr().out[:12])


@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_a_report_goes_to_a_file(form: str, payloads: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With ``-o`` the report is in the file, as UTF-8, and nothing on standard output."""
    target = payloads / "report.out"
    report = pipeline.check((payloads / "short.json").read_bytes(), library.load_standards())

    assert 0 == main(["validate", str(payloads / "short.json"), "--format", form, "-o", str(target)])
    assert RENDERERS[form].render(report.document, "zh-CN") == target.read_bytes().decode()
    assert "" == capsys.readouterr().out


def test_a_missing_file_leaves_an_older_report_alone(payloads: Path) -> None:
    """When nothing could be judged, the output file is not touched."""
    target = payloads / "report.txt"
    target.write_text("older", encoding="utf-8")
    main(["validate", str(payloads / "missing.json"), "-o", str(target)])

    assert "older" == target.read_text(encoding="utf-8")


def test_a_dash_is_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """``-`` judges what comes in on standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(encoded(valid()))))

    assert 0 == main(["validate", "-"])
    assert capsys.readouterr().out.startswith("数据校验：符合标准，可以交换")


def test_the_day_of_judging_can_be_chosen(payloads: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--as-of`` is the day that the report names."""
    main(["validate", str(payloads / "valid.json"), "--as-of", "2031-01-01"])

    assert "判定日期：2031-01-01" in capsys.readouterr().out.splitlines()


def test_the_profile_can_be_chosen(payloads: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``--profile`` is the profile that the report names."""
    main(["validate", str(payloads / "valid.json"), "--profile", "120000-tianjin", "--format", "json"])

    assert "120000-tianjin" == json.loads(capsys.readouterr().out)["standard"]["profile"]["id"]


def test_an_unknown_profile_names_the_likely_one(payloads: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A misspelt profile is refused with the one that was probably meant."""
    assert 2 == main(["validate", str(payloads / "valid.json"), "--profile", "12000-tianjin"])
    assert (
        "错误：没有省级细则“12000-tianjin”。是否指 120000-tianjin？现有：120000-tianjin。\n"
        == capsys.readouterr().err
    )
