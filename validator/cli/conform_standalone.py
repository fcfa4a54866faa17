"""``jiceng conform standalone``: one Python file that runs the cases where nothing can be installed."""

from importlib.metadata import version

import click

from validator import library
from validator.cli import options, terminal
from validator.cli.frame import Command
from validator.conformance import kinds, onefile, suite
from validator.conformance.engine import kinds_of

_HELP = """\
生成单文件测试程序：只需 Python 3.11 或更高版本，不必安装任何软件包，
用例全部在内。
Write the one-file runner: it needs Python 3.11 or later and no packages,
and holds all cases.

示例 Example:
  jiceng conform standalone -o jiceng-conform.py
  python jiceng-conform.py --exec "node adapter.js\""""


@click.command("standalone", cls=Command, help=_HELP)
@click.option(
    "-o", "--output", metavar="FILE", help="写入文件，缺省输出到屏幕。\nFile; standard output by default."
)
@options.lang
def command(*, output: str | None, lang: str) -> int:  # noqa: ARG001  the language of complaints
    """Print the runner, or write it to a file."""
    files = library.suite_files()
    found = suite.load(files)
    rules = kinds.to_text(kinds_of(library.load_standards()))
    about = f"{found.release}  {found.digest}"
    data = onefile.build(library.sources(), files, rules, about, version("jiceng")).encode()
    if output is None:
        terminal.write_bytes(data)
    else:
        terminal.save(output, data)
    return 0
