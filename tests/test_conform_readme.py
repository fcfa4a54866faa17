"""The walk-through of ``conformance/README.md``, done as it says, in an empty folder."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

README = Path(__file__).parent.parent / "conformance" / "README.md"
TEXT = README.read_text(encoding="utf-8")
PROGRAMS = {"python": [sys.executable], "jiceng": [sys.executable, "-m", "validator"]}


def blocks(language: str) -> list[str]:
    """Give the code of a language, block by block."""
    return re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)


def done(command: str, folder: Path, *more: str) -> subprocess.CompletedProcess[str]:
    """Do what a line of the walk-through says."""
    name, *arguments = shlex.split(command)
    return subprocess.run(
        [*PROGRAMS[name], *arguments, *more], cwd=folder, capture_output=True, check=False, encoding="utf-8"
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give an empty folder with the referee and the first program in it."""
    made = tmp_path_factory.mktemp("vendor")
    assert 0 == done(blocks("sh")[0], made).returncode
    (made / "first.js").write_text(blocks("js")[0], encoding="utf-8")
    return made


def test_the_smallest_program_skips_everything(folder: Path) -> None:
    """Step 2: all cases are skipped, and the exit code is 0."""
    run = done(blocks("sh")[1], folder, "--format", "json", "--jobs", "1")
    counts = json.loads(run.stdout)["counts"]
    assert 0 == run.returncode
    assert counts["total"] == counts["skipped"] > 5000


def test_one_judgement_gives_a_first_result(folder: Path) -> None:
    """Step 3: most cases of syntax that were judged pass, a few fail, none is errored."""
    whole, judge = blocks("js")
    (folder / "first.js").write_text(whole[: whole.index("function judge")] + judge, encoding="utf-8")
    run = done(blocks("sh")[2], folder, "--format", "json", "--jobs", "1")
    counts = json.loads(run.stdout)["counts"]
    assert 1 == run.returncode
    assert 0 == counts["errored"]
    assert counts["passed"] > 5 * counts["failed"] > 0


def test_a_page_is_written(folder: Path) -> None:
    """Step 4: the page is there."""
    done(blocks("sh")[3], folder, "--family", "syntax", "--jobs", "1")
    assert (folder / "results.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_the_file_of_expected_failures_names_a_case_there_is(folder: Path) -> None:
    """The example can be used as it stands."""
    (folder / "expected.json").write_text(blocks("json")[0], encoding="utf-8")
    run = done(blocks("sh")[1], folder, "--expected-failures", "expected.json", "--case", "FCR-SUM-013")
    assert 0 == run.returncode
