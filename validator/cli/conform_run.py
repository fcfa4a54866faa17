"""``jiceng conform run``: have the cases judged by a program or a service, and say where it differs."""

import os
import sys
from importlib.metadata import version

import click

from validator import library
from validator.cli import options, terminal
from validator.cli.frame import Command
from validator.conformance import runner, suite
from validator.conformance.engine import kinds_of
from validator.conformance.runner import FORMATS, Order
from validator.conformance.suite import LEVELS, Selection

_HELP = """\
用全部用例测试一个程序（--exec）或一项服务（--url）。
Test a program (--exec) or a service (--url) with all cases.

示例 Examples:
  jiceng conform run --exec "node adapter.js"
  jiceng conform run --url http://127.0.0.1:8080
  jiceng conform run --exec "node adapter.js" --case FCR-SUM-013
  jiceng conform run --exec "node adapter.js" --format html -o results.html"""
_EPILOGUE = """\
退出码：0 全部通过，或如预期失败；1 有用例没有通过；2 未能测试或用法有误。
Exit code: 0 all passed, or failed as expected; 1 some did not; 2 could not
run, or wrong use."""


@click.command("run", cls=Command, help=_HELP, epilog=_EPILOGUE)
@click.option(
    "--exec", "program", metavar="CMD", help="被测程序的命令行。\nCommand of the program under test."
)
@click.option("--url", metavar="URL", help="被测服务的地址。\nAddress of the service under test.")
@click.option(
    "--jobs",
    type=click.IntRange(1, 64),
    metavar="N",
    default=os.cpu_count() or 1,
    help="同时进行的个数，缺省为处理器个数。\nHow many at once; one a processor by default.",
)
@click.option(
    "--timeout",
    "seconds",
    type=click.FloatRange(0.01, 3600),
    metavar="SECONDS",
    default=10.0,
    help="每个用例的时限，缺省为 10 秒。\nTime limit of a case; 10 seconds by default.",
)
@click.option(
    "--standard",
    "standards",
    multiple=True,
    metavar="VERSION",
    help="只测这一版的用例；可多次。\nOnly cases of this version; may be repeated.",
)
@click.option(
    "--level",
    "levels",
    multiple=True,
    type=click.Choice(LEVELS),
    help="只测这一级；可多次。\nOnly cases of this level; may be repeated.",
)
@click.option(
    "--family",
    "families",
    multiple=True,
    metavar="FAMILY",
    help="只测这一族；可多次。\nOnly cases of this family; may be repeated.",
)
@click.option(
    "--case",
    "cases",
    multiple=True,
    metavar="ID",
    help="只测这些用例，如 FCR-SUM-013#2，可用 *；可多次。\nOnly these cases; may be repeated, and have *.",
)
@click.option(
    "--expected-failures",
    "expected",
    metavar="FILE",
    help="预期失败的用例及其原因。\nCases expected to fail, each with its reason.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    help="结果的格式，缺省为 text。\nForm of the results; text by default.",
)
@click.option("-o", "--output", metavar="FILE", help="把结果写入文件。\nWrite the results to a file.")
@options.lang
def command(  # noqa: PLR0913  one parameter an option
    *,
    program: str | None,
    url: str | None,
    jobs: int,
    seconds: float,
    standards: tuple[str, ...],
    levels: tuple[str, ...],
    families: tuple[str, ...],
    cases: tuple[str, ...],
    expected: str | None,
    form: str,
    output: str | None,
    lang: str,
) -> int:
    """Run the cases; the exit code says what they came to."""
    order = Order(
        command=program,
        url=url,
        jobs=jobs,
        seconds=seconds,
        selection=Selection(standards, levels, families, cases),
        expected_failures=None if expected is None else terminal.read(expected),
        lang=lang,
        release=version("jiceng"),
    )
    progress = sys.stderr if sys.stderr.isatty() else None
    found = runner.run(order, suite.load(library.suite_files()), kinds_of(library.load_standards()), progress)
    words = found.rendered(form, lang)
    if output is not None:
        terminal.save(output, words.encode())
    elif form == "text":
        terminal.write(words)
    else:
        terminal.write_bytes(words.encode())
    return found.code
