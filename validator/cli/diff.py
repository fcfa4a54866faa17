"""``jiceng diff``: what changed between two runs of judging."""

import json

import click

from validator import schemaengine
from validator.cli import console, options, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.comparison import Comparison, Json, compare, reports
from validator.errors import UsageError
from validator.library import files
from validator.render import changes

_HELP = """\
比较两次校验的报告（jiceng validate --format json 的输出）：哪些问题已消除、
新出现、仍存在，校验结论和各项政策要求的结果有什么变化。- 表示标准输入。
Compare the reports of two runs (as jiceng validate --format json prints
them): which findings are gone, new or still there, and what changed in the
verdict and in each requirement. - is standard input.

示例 Example:
  jiceng validate *.json --format json -o new.ndjson
  jiceng diff old.ndjson new.ndjson"""

_EPILOGUE = """\
退出码：0 没有新出现的错误；1 有新出现的错误；2 用法有误。
Exit code: 0 no new errors; 1 new errors; 2 wrong use."""


@click.command("diff", cls=Command, help=_HELP, epilog=_EPILOGUE)
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    help="比较结果的格式，缺省为 text。\nForm of the comparison; text by default.",
)
@click.option("-o", "--output", metavar="FILE", help="把结果写入文件。\nWrite the comparison to a file.")
@options.lang
def command(*, old: str, new: str, form: str, output: str | None, lang: str) -> int:
    """Compare; new errors make the exit code 1."""
    engine = schemaengine.engine(json.loads(files()["meta/conformance-report.schema.json"]))
    before, after = (_read(name, engine) for name in (old, new))
    comparison = compare(before, after)
    data = _written(comparison, form, lang, to_file=output is not None)
    if output is not None:
        terminal.save(output, data)
    elif form == "json":
        terminal.write_bytes(data)
    else:
        terminal.write(data.decode())
    return 1 if comparison.new_errors else 0


def _read(name: str, engine: schemaengine.Engine) -> tuple[Json, ...]:
    try:
        return reports(terminal.read(name), engine)
    except UsageError:
        raise Refusal(because="notReports", path=name) from None


def _written(comparison: Comparison, form: str, lang: str, *, to_file: bool) -> bytes:
    if form == "json":
        return comparison.to_bytes()
    columns = changes.COLUMNS if to_file else console.columns()
    return changes.render(comparison.document, lang, columns).encode()
