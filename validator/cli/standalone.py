"""``jiceng standalone``: one Python file that validates where nothing can be installed."""

from importlib.metadata import version

import click

from validator import library, standalone
from validator.cli import options, terminal
from validator.cli.frame import Command

_HELP = """\
生成单文件校验程序：只需 Python 3.11 或更高版本，不必安装任何软件包。
判定结果和报告与本程序相同，包含标准的全部版本。
Write the one-file validator: it needs Python 3.11 or later and no packages.
It gives the same verdicts and reports, by every version of the standard.

示例 Example:
  jiceng standalone -o jiceng-standalone.py
  python jiceng-standalone.py report.json"""


@click.command("standalone", cls=Command, help=_HELP)
@click.option(
    "-o", "--output", metavar="FILE", help="写入文件，缺省输出到屏幕。\nFile; standard output by default."
)
@options.lang
def command(*, output: str | None, lang: str) -> int:  # noqa: ARG001  the language of complaints
    """Print the program, or write it to a file."""
    data = standalone.build(library.sources(), library.files(), version("jiceng")).encode()
    if output is None:
        terminal.write_bytes(data)
    else:
        terminal.save(output, data)
    return 0
