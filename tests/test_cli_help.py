"""The help pages: Chinese first, English beneath, readable on a narrow console, quick."""

import subprocess
import sys
from collections.abc import Iterator

import click
import pytest

from validator.cli import main
from validator.cli.frame import COMMANDS, Context, Jiceng
from validator.render.layout import width


@pytest.fixture(autouse=True)
def eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read on a console of 80 columns."""
    monkeypatch.setenv("COLUMNS", "80")


def pages() -> Iterator[tuple[str, click.Command, Context]]:
    """Give every command and subcommand with its context."""
    waiting: list[tuple[click.Command, Context]] = [
        (each, Context(each, info_name="jiceng")) for each in [Jiceng()]
    ]
    while waiting:
        command, context = waiting.pop()
        yield context.command_path, command, context
        if isinstance(command, click.Group):
            found = {name: command.get_command(context, name) for name in command.list_commands(context)}
            waiting += [
                (each, Context(each, info_name=name, parent=context)) for name, each in found.items() if each
            ]


def authored(command: click.Command) -> list[str]:
    """Give the lines that were written for a help page, of the command and of its options."""
    options = [each.help or "" for each in command.params if isinstance(each, click.Option)]
    texts = [command.help or "", command.epilog or "", *options]
    return [line.strip() for text in texts for line in text.splitlines() if line.strip()]


PAGES = list(pages())


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


@pytest.mark.parametrize(
    ("command", "context"), [page[1:] for page in PAGES], ids=[page[0] for page in PAGES]
)
def test_every_line_stands_as_it_was_written(command: click.Command, context: Context) -> None:
    """No line of a description, of an epilogue or of an option is broken up on a console of 80 columns."""
    shown = [line.strip() for line in command.get_help(context).splitlines()]

    assert [] == [line for line in authored(command) if not any(line in each for each in shown)]


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
