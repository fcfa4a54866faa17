"""The command of the one-file runner, which ``jiceng conform standalone`` writes; it asks for nothing but Python.

It runs the cases as ``jiceng conform run`` does: the same results, the same exit codes.
"""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from validator.conformance import kinds, runner, suite
from validator.conformance.packing import unpacked
from validator.conformance.runner import COULD_NOT_RUN, FORMATS, Order
from validator.conformance.suite import LEVELS, Selection
from validator.errors import JicengError
from validator.finding import LANGUAGES
from validator.render.layout import visible

INTERRUPTED = 130

_INTRODUCTION = """\
用全部用例测试一个程序（--exec）或一项服务（--url）。
Test a program (--exec) or a service (--url) with all cases."""
_EPILOGUE = """\
退出码：0 全部通过，或如预期失败；1 有用例没有通过；2 未能测试或用法有误。
Exit code: 0 all passed, or failed as expected; 1 some did not; 2 could not
run, or wrong use."""
_OPTIONS: Mapping[str, Mapping[str, object]] = {
    "--exec": {"dest": "program", "metavar": "CMD", "help": "被测程序的命令行 / command of the program"},
    "--url": {"metavar": "URL", "help": "被测服务的地址 / address of the service"},
    "--jobs": {"type": int, "metavar": "N", "help": "同时进行的个数 / how many at once"},
    "--timeout": {"type": float, "default": 10.0, "metavar": "SECONDS", "help": "每个用例的时限 / time limit of a case"},
    "--standard": {"action": "append", "metavar": "VERSION", "help": "只测这一版，可多次 / only this version"},
    "--level": {"action": "append", "choices": LEVELS, "help": "只测这一级，可多次 / only this level"},
    "--family": {"action": "append", "metavar": "FAMILY", "help": "只测这一族，可多次 / only this family"},
    "--case": {"action": "append", "metavar": "ID", "help": "只测这些用例，可用 *，可多次 / only these cases"},
    "--expected-failures": {"dest": "expected", "type": Path, "metavar": "FILE", "help": "预期失败的用例 / cases expected to fail"},
    "--format": {"choices": FORMATS, "default": "text", "help": "结果的格式 / form of the results"},
    "--output": {"type": Path, "metavar": "FILE", "help": "把结果写入文件 / write the results to a file"},
    "--lang": {"choices": LANGUAGES, "default": LANGUAGES[0], "help": "语言 / language"},
}  # fmt: skip


class Arguments(argparse.Namespace):
    """What one call asks for; the same words as the options."""

    program: str | None
    url: str | None
    jobs: int | None
    timeout: float
    standard: list[str] | None
    level: list[str] | None
    family: list[str] | None
    case: list[str] | None
    expected: Path | None
    format: str
    output: Path | None
    lang: str


class Parser(argparse.ArgumentParser):
    """A parser that complains in both languages."""

    def error(self, message: str) -> NoReturn:
        """Complain, and exit as after wrong use."""
        self.exit(COULD_NOT_RUN, f"错误：用法有误，见 --help / Error: wrong use, see --help: {message}\n")


def main(texts: Mapping[str, bytes], release: str, arguments: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code; whatever happens, it is never taken for a result.

    Args:
        texts: what the file carries beside the modules.
        release: of the program.
        arguments: what follows the program's name; the process's own when ``None``.
    """
    sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]  # a text stream
    try:
        return _run(texts, release, arguments)
    except KeyboardInterrupt:
        return INTERRUPTED
    except (JicengError, OSError) as error:
        sys.stderr.write(f"错误 / Error: {visible(' '.join(str(error).split()))}\n")
        return COULD_NOT_RUN


def _run(texts: Mapping[str, bytes], release: str, arguments: Sequence[str] | None) -> int:
    files, rules = unpacked(texts)
    found = suite.load(files)
    asked = _parser(release, found).parse_args(arguments, Arguments())
    order = Order(
        command=asked.program,
        url=asked.url,
        jobs=max(asked.jobs or os.cpu_count() or 1, 1),
        seconds=asked.timeout,
        selection=Selection(
            *(tuple(each or ()) for each in (asked.standard, asked.level, asked.family, asked.case))
        ),
        expected_failures=asked.expected.read_bytes() if asked.expected is not None else None,
        lang=asked.lang,
        release=release,
    )
    progress = sys.stderr if sys.stderr.isatty() else None
    done = runner.run(order, found, kinds.from_text(rules), progress)
    words = done.rendered(asked.format, asked.lang)
    if asked.output is not None:
        asked.output.write_bytes(words.encode())
    else:
        sys.stdout.write(words)
    return done.code


def _parser(release: str, found: suite.Suite) -> Parser:
    parser = Parser(
        description=_INTRODUCTION,
        epilog=_EPILOGUE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    for name, settings in _OPTIONS.items():
        short = ("-o",) if name == "--output" else ()
        parser.add_argument(*short, name, **settings)  # type: ignore[arg-type]
    version = f"jiceng {release}\n{found.release}  {found.digest}"
    parser.add_argument("-V", "--version", action="version", version=version)
    return parser
