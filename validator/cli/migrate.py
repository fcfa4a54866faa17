"""``jiceng migrate``: carry a record or a bundle to another version of the standard."""

from pathlib import Path

import click

from validator import payload
from validator.cli import options, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.library import load_standards
from validator.migrate import Loss, Migration, Reason, is_lines, migrate, written
from validator.payload import Payload
from validator.render.words import both, pick

_HELP = """\
把单条记录或数据包（JSON、NDJSON）转换到另一版标准，- 表示标准输入。
转换到旧版时，旧版没有的数据项会略去，并逐项列在标准错误输出上。
Carry a record or a bundle (JSON, NDJSON) to another version; - is standard
input. What an older version does not have is left out and listed on
standard error.

示例 Examples:
  jiceng migrate report.json --to 1.1 -o report-1.1.json
  jiceng migrate bundle.ndjson --to 1.0 > bundle-1.0.ndjson"""

_EPILOGUE = """\
退出码：0 没有略去内容；1 略去了内容；2 用法有误。
Exit code: 0 nothing was left out; 1 something was; 2 wrong use."""

_REASONS = {
    Reason.FIELD: both(
        "略去 {title}（{pointer}）：{version} 版没有这个数据项",
        "left out {title} ({pointer}): version {version} has no such field",
    ),
    Reason.RECORD_TYPE: both(
        "略去 {title}（{pointer}）：{version} 版没有这种记录",
        "left out {title} ({pointer}): version {version} has no such record type",
    ),
}


@click.command("migrate", cls=Command, help=_HELP, epilog=_EPILOGUE)
@click.argument("file", metavar="FILE")
@click.option(
    "--to",
    required=True,
    metavar="VERSION",
    help="转换到哪一版，如 1.1。\nThe version to carry to, such as 1.1.",
)
@click.option(
    "-o", "--output", metavar="FILE", help="写入文件，缺省输出到屏幕。\nFile; standard output by default."
)
@options.lang
def command(*, file: str, to: str, output: str | None, lang: str) -> int:
    """Write the data as the other version has it, and name what was left out."""
    version = options.standard(to).version
    if output is not None and Path(output).resolve() == Path(file).resolve():
        raise Refusal(because="sameFile", path=output)
    sent = payload.read(terminal.read(file))
    if not isinstance(sent, Payload):
        raise Refusal(because="noData", path=file)
    migration = migrate(sent.value, load_standards(), version)
    _consider(migration, file, version)
    data = written(migration.record, lines=is_lines(sent))
    if output is None:
        terminal.write_bytes(data)
    else:
        terminal.save(output, data)
    for loss in migration.lost:
        terminal.complain(_said(loss, version, lang))
    return 1 if migration.lost else 0


def _consider(migration: Migration, file: str, version: str) -> None:
    """Refuse to write what was not carried over.

    Raises:
        Refusal: something declares no known version, or the whole record has no place in the other version.
    """
    if migration.unread:
        places = tuple(each or "/" for each in migration.unread)
        raise Refusal(because="undeclared", path=file, places=places)
    if migration.record is None:
        raise Refusal(because="notCarried", path=file, version=version)


def _said(loss: Loss, version: str, lang: str) -> str:
    words = pick(_REASONS[loss.reason], lang)
    return words.format(title=pick(loss.title, lang), pointer=loss.pointer, version=version)
