"""Consoles: a Windows console of code page 936, a pipe whose reader goes away, a terminal with colour."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from test_render_golden import report

from validator.cli import console, terminal
from validator.render import text


def run(*arguments: str, data: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "validator", *arguments],
        input=data,
        capture_output=True,
        check=False,
        env={**os.environ, "JICENG_LANG": "zh-CN", **environment},
        cwd=Path(__file__).parent.parent,
    )


def test_text_reads_on_a_chinese_windows_console() -> None:
    """On code page 936 the report is written in GBK and no character stops it."""
    done = run("validate", "-", data='{"名称": "\U0001f691"'.encode(), PYTHONIOENCODING="cp936")

    assert (1, b"") == (done.returncode, done.stderr)
    assert done.stdout.decode("cp936").startswith("数据校验：不符合标准")


def test_json_stays_utf_8_on_a_chinese_windows_console() -> None:
    """The report's bytes do not depend on the console."""
    plain, console = (
        run("validate", "-", "--format", "json", data=b"{", PYTHONIOENCODING=encoding)
        for encoding in ("utf-8", "cp936")
    )

    assert plain.stdout == console.stdout
    assert "不是".encode("cp936") not in console.stdout


def test_help_and_refusals_read_on_a_chinese_windows_console() -> None:
    """Help pages and error lines survive code page 936 too."""
    helped, refused = (
        run(*words, PYTHONIOENCODING="cp936") for words in (["--help"], ["validate", "\U0001f691.json"])
    )

    assert "用法 Usage" in helped.stdout.decode("cp936")
    assert (2, "错误：找不到文件 ?.json。请检查路径和文件名。") == (
        refused.returncode, refused.stderr.decode("cp936").strip()
    )  # fmt: skip


def test_an_ascii_console_is_no_fault() -> None:
    """Where the console has no Chinese at all, the exit code still holds."""
    assert 1 == run("validate", "-", data=b"{", PYTHONIOENCODING="ascii").returncode


def test_the_angle_between_places_has_a_plain_form(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The sign between 机构 and 指标, which GBK lacks, becomes a plain one."""
    monkeypatch.setattr(console, "_is_unicode", lambda _: False)
    terminal.write("人员 › 护士数\n")

    assert "人员 > 护士数\n" == capsys.readouterr().out


def test_a_reader_that_goes_away_ends_the_command_quietly(tmp_path: Path) -> None:
    """Output into a closed pipe leaves no traceback and the exit code of SIGPIPE."""
    files = []
    for number in range(200):
        files.append(str(tmp_path / f"{number}.json"))
        Path(files[-1]).write_bytes(b"{")
    with subprocess.Popen(
        [sys.executable, "-m", "validator", "validate", *files],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        complaint = process.stderr.read()

    assert (141, b"") == (process.returncode, complaint)


def test_a_terminal_gets_colour_and_the_same_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Colour changes no word of the report."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    said = text.render(report("shortfall"), "zh-CN")
    terminal.write(said)
    shown = capsys.readouterr().out

    assert "\x1b[" in shown
    assert said == re.sub(r"\x1b\[[0-9;]*m", "", shown)


@pytest.mark.parametrize(("columns", "used"), [("20", 40), ("60", 59), ("300", 100)])
def test_a_terminal_sets_the_width(columns: str, used: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reports are laid out for the terminal, within what can be read."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", columns)

    assert used == console.columns()


def test_a_pipe_gets_a_fixed_width(monkeypatch: pytest.MonkeyPatch) -> None:
    """What goes into a file does not depend on the window it was started from."""
    monkeypatch.setenv("COLUMNS", "50")

    assert text.COLUMNS == console.columns()
