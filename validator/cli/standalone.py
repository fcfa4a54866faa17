"""``jiceng standalone``: one Python file that validates where nothing can be installed."""

import importlib

import click

from validator.cli import options, terminal
from validator.cli.frame import Command

_HELP = """\
生成单文件校验程序：只需 Python，不必安装任何软件包。
Write the one-file validator: it needs Python and no packages.

示例 Example:
  jiceng standalone -o jiceng_check.py"""


@click.command("standalone", cls=Command, help=_HELP)
@click.option(
    "-o", "--output", metavar="FILE", help="写入文件，缺省输出到屏幕。\nFile; standard output by default."
)
@options.version
@options.lang
def command(*, output: str | None, version: str | None, lang: str) -> int:  # noqa: ARG001  the language of complaints
    """Print the program, or write it to a file."""
    build = importlib.import_module("validator.standalone").build
    data: bytes = build(options.standard(version)).encode()
    if output is None:
        terminal.write_bytes(data)
    else:
        terminal.save(output, data)
    return 0
