"""``jiceng generate`` and the long run over what it makes."""

import json
from pathlib import Path

import pytest

from tools import soak
from validator import cli, library
from validator.pipeline import check

STANDARDS = library.load_standards()


def findings(data: bytes) -> list[tuple[str, str]]:
    """Give rule and pointer of every finding, of a bundle and of its records; derived ones stay folded."""
    whole = json.loads(check(data, STANDARDS).to_bytes())
    parts = [whole, *whole.get("records", [])]
    return [(each["ruleId"], each["pointer"]) for part in parts for each in part["findings"]]


def files(folder: Path) -> dict[str, bytes]:
    """Give the files of a folder by name."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


SIZE = ("--facilities", "16", "--counties", "2", "--years", "2024-2025")


def test_the_command_writes_a_bundle_a_county_and_year(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And one of the province a year; each is a valid file of its own."""
    assert 0 == cli.main(["generate", *SIZE, "-o", str(tmp_path / "out")])
    found = files(tmp_path / "out")

    assert "6 个文件" in capsys.readouterr().out
    assert {"360000-2024.ndjson", "360000-2025.ndjson"} < set(found)
    assert [] == [each for data in found.values() for each in findings(data)]


def test_the_command_writes_one_bundle_when_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Everything in one file."""
    assert 0 == cli.main(["generate", *SIZE, "--single", "--lang", "en", "-o", str(tmp_path)])
    assert "Wrote 1 files" in capsys.readouterr().out
    assert ["360000.ndjson"] == list(files(tmp_path))


def test_the_command_labels_its_mutants(tmp_path: Path) -> None:
    """Every file but the labels has a label."""
    cli.main(["generate", *SIZE, "--mutants", "-o", str(tmp_path)])
    found = files(tmp_path / "mutants")
    labels = [json.loads(each) for each in found.pop("labels.ndjson").splitlines()]

    assert set(found) == {each["file"] for each in labels}
    assert {"file", "ruleId", "pointer"} == set(labels[0])
    assert {"file", "ruleId", "pointer", "also"} == {name for each in labels for name in each}


REFUSED = (
    ("generate", "--years", "soon", "-o", "out"),
    ("generate", "--facilities", "3", "-o", "out"),
    ("generate", "-o", "file"),
    ("generate",),
)


@pytest.mark.parametrize("arguments", REFUSED, ids=" ".join)
def test_the_command_refuses_with_one_line(
    arguments: tuple[str, ...],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Wrong use is exit code 2 and one line, and nothing is written."""
    (tmp_path / "file").write_text("taken", encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    assert 2 == cli.main(list(arguments))
    assert 1 == len(capsys.readouterr().err.splitlines())
    assert ["file"] == list(files(tmp_path))


def test_a_file_that_cannot_be_written_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder stands where a bundle should go."""
    (tmp_path / "360000.ndjson").mkdir()

    assert 2 == cli.main(["generate", *SIZE, "--single", "-o", str(tmp_path)])
    assert "360000.ndjson" in capsys.readouterr().err


def test_mutants_of_a_province_with_a_profile_break_its_rules_too(tmp_path: Path) -> None:
    """Tianjin's own rules have their files."""
    cli.main(["generate", *SIZE, "--province", "120000", "--mutants", "-o", str(tmp_path)])
    lines = (tmp_path / "mutants" / "labels.ndjson").read_bytes().splitlines()

    assert "TJ-4-a" in {json.loads(each)["ruleId"] for each in lines}


def test_the_long_run_counts_and_passes(capsys: pytest.CaptureFixture[str]) -> None:
    """``python -m tools.soak`` on a small province."""
    assert 0 == soak.main(["16", "2", "1", "1"])
    assert ", 0 findings, " in capsys.readouterr().out


def test_the_long_run_names_what_was_found() -> None:
    """A finding, or a verdict that is not conformant without one."""
    found = {"verdict": "nonconformant", "findings": [{"ruleId": "FCR-NEST-001", "pointer": "/staff"}]}

    assert ["FCR-NEST-001 /staff"] == soak.unmeant(found)
    assert ["undetermined"] == soak.unmeant({"verdict": "undetermined", "findings": []})
