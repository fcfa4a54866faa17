"""``jiceng conform badge``: a badge of a statement that was checked."""

import json

import click

from validator import jsonvalue
from validator.cli import options, signedfiles, terminal
from validator.cli.conform_verify import exit_code
from validator.cli.frame import Command
from validator.conformance import badge

_HELP = """\
由符合性声明生成徽标：SVG，或 shields.io 的 endpoint JSON。先核对声明，不可
采信的画成“无效”。
Draw the badge of a conformance statement: SVG, or the endpoint JSON of
shields.io. The statement is checked first; one that is not to be trusted is
drawn as not valid.

示例 Example:
  jiceng conform badge statement.json --keys keys.json -o badge.svg"""
_EPILOGUE = """\
退出码：0 声明有效；1 不可采信；2 未能核对或用法有误。
Exit code: 0 the statement is good; 1 it is not to be trusted; 2 it could
not be checked, or wrong use."""


@click.command("badge", cls=Command, help=_HELP, epilog=_EPILOGUE)
@click.argument("file", metavar="FILE")
@click.option("--keys", metavar="FILE", required=True, help="签发单位的公钥集。\nKey set of the issuer.")
@click.option("--revocations", metavar="FILE", help="签发单位的撤销名单。\nRevocation list of the issuer.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("svg", "json")),
    default="svg",
    help="格式，缺省为 svg。\nForm; svg by default.",
)
@click.option("-o", "--output", metavar="FILE", help="写入的文件。\nFile to write.")
@options.lang
def command(  # noqa: PLR0913  one parameter an option
    *, file: str, keys: str, revocations: str | None, form: str, output: str | None, lang: str
) -> int:
    """Draw the badge; the exit code says whether the statement holds."""
    stated = signedfiles.document(file)
    code = exit_code(signedfiles.verification(stated, keys, revocations, None))
    shown = badge.badge(jsonvalue.mapping(stated), lang, proven=code == 0)
    text = badge.svg(shown) if form == "svg" else json.dumps(badge.endpoint(shown), ensure_ascii=False) + "\n"
    if output is None:
        terminal.write_bytes(text.encode())
    else:
        terminal.save(output, text.encode())
    return code
