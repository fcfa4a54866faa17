"""``jiceng dictionary``: the data dictionary of the standard as a page or a workbook."""

from pathlib import PurePath

import click

from validator import dictionary
from validator.cli import options, terminal
from validator.cli.frame import Command

_HELP = """\
生成数据字典：全部数据项、代码表、规则、条款和校验项，可阅读、查找和打印。
Write the data dictionary: every field, code list, rule, clause and finding,
to read, to search and to print.

示例 Examples:
  jiceng dictionary -o 数据字典.html
  jiceng dictionary -o 数据字典.xlsx
  jiceng dictionary --format markdown --lang en -o dictionary.md"""


@click.command("dictionary", cls=Command, help=_HELP)
@click.option(
    "--format",
    "form",
    type=click.Choice(tuple(dictionary.FORMATS)),
    metavar="[html|markdown|xlsx]",
    help="输出格式，缺省按文件名结尾，认不出的为 html。\nForm; by the file's name, else html.",
)
@click.option("-o", "--output", metavar="FILE", required=True, help="写入文件。\nThe file to be written.")
@options.lang
@options.version
def command(*, form: str | None, output: str, lang: str, version: str | None) -> int:
    """Write the file."""
    data = dictionary.render(options.standard(version), form or _form(output), lang)
    terminal.save(output, data)
    return 0


def _form(output: str) -> str:
    """Give the form that a file's name asks for."""
    ending = PurePath(output).suffix.lower()
    return next((form for form, known in dictionary.FORMATS.items() if known == ending), "html")
