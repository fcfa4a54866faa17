"""What the command says when it cannot do what was asked."""

import errno
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from validator import library, pipeline, standard
from validator.cli import main, refusal
from validator.cli.exitcode import WRONG_USE
from validator.cli.frame import COMMANDS
from validator.errors import StandardError
from validator.finding import LANGUAGES

NO_SUCH = "nowhere/report.json"

CASES: Sequence[tuple[Sequence[str], str, str]] = (
    (
        ["validate", NO_SUCH],
        f"错误：找不到文件 {NO_SUCH}。请检查路径和文件名。",
        f"Error: There is no file {NO_SUCH}. Check the path and the name.",
    ),
    (
        ["validate", "tests/"],
        "错误：tests 是目录，不是文件。请写出目录中的文件，例如 tests/*.json。",
        "Error: tests is a folder, not a file. Name the files in it, such as tests/*.json.",
    ),
    (
        ["validate"],
        "错误：缺少参数 FILE…。用 jiceng validate --help 查看用法。",
        "Error: FILE… is missing. See jiceng validate --help for the usage.",
    ),
    (
        ["validate", NO_SUCH, "-o"],
        "错误：选项 -o 的写法不对。请检查它后面是否需要写值。",
        "Error: The option -o is not used rightly. Check whether a value has to follow it.",
    ),
    (
        ["validate", "--quiet=yes", NO_SUCH],
        "错误：选项 --quiet 的写法不对。请检查它后面是否需要写值。",
        "Error: The option --quiet is not used rightly. Check whether a value has to follow it.",
    ),
    (
        ["schema", "dispatchRecord", "mobileRound"],
        "错误：多写了参数“mobileRound”。请去掉它，或用 jiceng schema --help 查看用法。",
        "Error: The argument “mobileRound” is one too many. Leave it out, or see jiceng schema --help for the usage.",
    ),
    (
        ["validate", "--format", "xml", NO_SUCH],
        "错误：--format 的值不正确。可以用：text、brief、json、html。",
        "Error: The value of --format is not known. It may be: text, brief, json, html.",
    ),
    (
        ["validate", "--fromat", "json", NO_SUCH],
        "错误：没有选项 --fromat。是否指 --format？用 jiceng validate --help 查看全部选项。",
        "Error: There is no option --fromat. Did you mean --format? See jiceng validate --help for all options.",
    ),
    (
        ["validate", "--as-of", "2025-02-30", NO_SUCH],
        "错误：--as-of 的日期“2025-02-30”不正确。请写成年-月-日，例如 2025-12-31。",
        "Error: The date “2025-02-30” of --as-of is not a real one. Write year-month-day, such as 2025-12-31.",
    ),
    (
        ["validate", "--as-of", "20251231", NO_SUCH],
        "错误：--as-of 的日期“20251231”不正确。请写成年-月-日，例如 2025-12-31。",
        "Error: The date “20251231” of --as-of is not a real one. Write year-month-day, such as 2025-12-31.",
    ),
    (
        ["validate", "--format", "html", "a.json", "b.json"],
        "错误：HTML 报告一次只能校验一个文件。请逐个校验，或改用 --format text。",
        "Error: An HTML report is made for one file at a time. Check them one by one, or use --format text.",
    ),
    (
        ["validate", "README.md", "-o", "README.md"],
        "错误：输出文件 README.md 就是待校验的文件，会被覆盖。请换一个文件名。",
        "Error: The output README.md is one of the files to be checked and would be overwritten. Choose another name.",
    ),
    (
        ["validate", "--local", "nowhere", NO_SUCH],
        "错误：找不到本地数据目录 nowhere。请检查 --local 的路径。",
        "Error: There is no folder nowhere with local data. Check the path of --local.",
    ),
    (
        ["valdate", NO_SUCH],
        f"错误：没有命令“valdate”。是否指 validate？可用命令：{'、'.join(COMMANDS)}。",
        (f"Error: There is no command “valdate”. Did you mean validate? Commands: {', '.join(COMMANDS)}."),
    ),
    (
        ["schema", "dispatchRecord", "--standard", "9.9"],
        "错误：没有 9.9 版标准。现有版本：1.0、1.1。",
        "Error: There is no version 9.9 of the standard. There are: 1.0, 1.1.",
    ),
    (
        ["serve", "--port", "http"],
        "错误：--port 应为整数。",
        "Error: --port has to be a whole number.",
    ),
    (
        ["serve", "--local", "nowhere"],
        "错误：找不到本地数据目录 nowhere。请检查 --local 的路径。",
        "Error: There is no folder nowhere with local data. Check the path of --local.",
    ),
)


@pytest.fixture(autouse=True)
def at_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in the checkout, in the default language."""
    monkeypatch.chdir(Path(__file__).parent.parent)
    monkeypatch.delenv("JICENG_LANG", raising=False)


@pytest.mark.parametrize(
    ("arguments", "chinese", "english"), CASES, ids=[" ".join(each[0]) for each in CASES]
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_refusal_is_one_line_with_its_remedy(  # noqa: PLR0913, PLR0917  the columns of the table
    arguments: Sequence[str],
    chinese: str,
    english: str,
    lang: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Wrong use is exit code 2, one line on standard error in the language asked for, and nothing else."""
    monkeypatch.setenv("JICENG_LANG", lang)

    assert WRONG_USE == main(arguments)
    assert ("", {"zh-CN": chinese, "en": english}[lang] + "\n") == capsys.readouterr()


@pytest.mark.parametrize(
    ("arguments", "environment", "lang"),
    [
        ([], "", "zh-CN"),
        ([], "en", "en"),
        (["--lang", "en"], "", "en"),
        (["--lang=en"], "zh-CN", "en"),
        (["--lang", "zh-CN"], "en", "zh-CN"),
        (["--lang", "EN"], "", "en"),
        (["--lang", "fr"], "", "zh-CN"),
        (["--lang"], "en", "en"),
    ],
)
def test_the_language_is_known_before_the_arguments(
    arguments: Sequence[str], environment: str, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The option goes before the environment, the environment before Chinese."""
    monkeypatch.setenv("JICENG_LANG", environment)

    assert lang == refusal.language(["validate", *arguments])


def test_an_unreadable_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that cannot be opened is an error line, not a traceback."""
    name = str(tmp_path / ("长" * 300))

    assert WRONG_USE == main(["validate", name])
    assert capsys.readouterr().err.startswith(f"错误：无法读取 {name}（")


def test_an_output_that_cannot_be_written_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A report that cannot be saved is an error line."""
    source = tmp_path / "empty.json"
    source.write_bytes(b"")
    target = str(tmp_path / "nowhere" / "report.txt")

    assert WRONG_USE == main(["validate", str(source), "-o", target])
    assert capsys.readouterr().err.startswith(f"错误：无法写入 {target}（")


def test_a_missing_file_does_not_keep_the_others_from_being_judged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The files that can be read are judged, and the exit code is that of the missing one."""
    broken = tmp_path / "broken.json"
    broken.write_bytes(b"{")

    assert WRONG_USE == main(["validate", NO_SUCH, str(broken), "--format", "json"])
    assert (1, 1) == tuple(len(stream.splitlines()) for stream in capsys.readouterr())


def test_ctrl_c_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """An interruption ends with shells' exit code for it and one line."""

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "check", interrupted)

    assert 130 == main(["validate", "README.md"])
    assert "错误：已中断，没有全部完成。" == capsys.readouterr().err.strip()


def test_a_closed_pipe_is_silent(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """When the reader goes away the command says nothing and gives shells' exit code for it."""

    def closed(*_: object, **__: object) -> None:
        raise BrokenPipeError(errno.EPIPE, "Broken pipe")

    monkeypatch.setattr(pipeline, "check", closed)
    monkeypatch.setattr(os, "dup2", lambda *_: None)

    assert 141 == main(["validate", "README.md"])
    assert "" == capsys.readouterr().err


def test_our_own_fault_is_never_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A fault of the program is undetermined, said in one line with the place, without a traceback."""

    def faulty(*_: object, **__: object) -> None:
        message = "two\nlines"
        raise ZeroDivisionError(message)

    monkeypatch.setattr(pipeline, "check", faulty)

    assert WRONG_USE == main(["validate", "README.md"])
    assert 1 == len(lines := capsys.readouterr().err.splitlines())
    assert lines[0].startswith("错误：程序出错，未作判断：ZeroDivisionError: two lines (faulty:")


def test_a_damaged_standard_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """When the standard cannot be read, nothing is judged."""

    def damaged(*_: object, **__: object) -> None:
        message = "the standard's file catalog.json is missing"
        raise StandardError(message)

    monkeypatch.setattr(standard, "build", damaged)
    library.load_standard.cache_clear()

    assert WRONG_USE == main(["validate", "README.md"])
    assert "错误：无法继续：the standard's file catalog.json is missing\n" == capsys.readouterr().err


def test_a_closed_standard_error_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """A complaint that nobody can read still gives its exit code."""

    class Closed:
        encoding = "utf-8"

        def write(self, _: str) -> int:
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stderr", Closed())

    assert WRONG_USE == main(["validate", NO_SUCH])
