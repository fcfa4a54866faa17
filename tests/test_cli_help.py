"""The help pages: Chinese first, English beneath, readable on a narrow console, quick."""

import subprocess
import sys

import pytest

from validator.cli import main
from validator.cli.frame import COMMANDS
from validator.render.layout import width


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read on a console of 80 columns."""
    monkeypatch.setenv("COLUMNS", "80")


def helped(name: str, capsys: pytest.CaptureFixture[str]) -> str:
    """Give the help page of a command."""
    assert 0 == main([name, "--help"])
    return capsys.readouterr().out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_page_in_both_languages(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The description and every option are there in Chinese, then in English."""
    page = helped(name, capsys)
    options = page.partition("选项 Options:\n")[2].replace("\n  ", "\n").strip().split("\n-")

    assert f"用法 Usage: jiceng {name}" in page
    assert [] == [
        each for each in options if not any("\u4e00" <= character <= "\u9fff" for character in each)
    ]
    assert [] == [each for each in options if len([word for word in each.split() if word.isascii()]) < 4]


@pytest.mark.parametrize("name", COMMANDS)
def test_no_line_is_wider_than_the_console(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Help pages fit 80 columns as terminals draw Chinese."""
    assert [] == [line for line in helped(name, capsys).splitlines() if width(line) > 80]


def test_the_group_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    """The first page lists the commands with both descriptions and the exit codes."""
    assert 0 == main(["-h"])
    page = capsys.readouterr().out

    assert [] == [
        name for name, words in COMMANDS.items() if not all(each in page for each in (name, *words))
    ]
    assert "退出码：0 符合标准；1 不符合标准；2 未能判断或用法有误。" in page


def test_without_a_command_the_page_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing was judged, so the exit code is that of wrong use."""
    assert 2 == main([])
    assert capsys.readouterr().out.startswith("用法 Usage: jiceng")


def test_the_version_is_that_of_the_software(capsys: pytest.CaptureFixture[str]) -> None:
    """``--version`` names the installed distribution."""
    assert 0 == main(["--version"])
    assert capsys.readouterr().out.startswith("jiceng 0.")


def test_help_loads_nothing_heavy() -> None:
    """The first page needs neither the server nor rich nor CEL's own parser."""
    program = (
        "import sys; from validator.cli import main; main(['--help']); "
        "print(sorted({'rich', 'flask', 'celpy', 'granian', 'marshmallow'} & set(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True, encoding="utf-8")

    assert "[]" == shown.stdout.splitlines()[-1]


def test_python_m_runs_the_command() -> None:
    """``python -m validator`` is the command where no script is installed."""
    shown = subprocess.run([sys.executable, "-m", "validator", "--version"], capture_output=True, check=True)

    assert shown.stdout.startswith(b"jiceng ")
