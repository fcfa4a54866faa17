"""``jiceng validate``: judge files and say what is wrong, by exit code too."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import click

from validator import pipeline, preview
from validator.cli import console, options, refusal, terminal
from validator.cli.exitcode import WRONG_USE, exit_code
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.errors import UsageError
from validator.library import load_standards
from validator.render import RENDERERS, text
from validator.report import Report
from validator.standard import Standard

_HELP = """\
校验文件：单条记录或数据包（JSON、NDJSON），- 表示标准输入。
Check files: records or bundles (JSON, NDJSON); - is standard input.

示例 Examples:
  jiceng validate report.json
  jiceng validate *.json --format brief
  jiceng validate *.json --format json -o reports.ndjson
  jiceng validate report.json --standard next
  jiceng validate report.json --format html -o report.html"""

_EPILOGUE = """\
退出码：0 符合标准，无论是否达标；1 不符合标准，空文件和非 JSON 内容在内；
2 未能判断或用法有误。多个文件时取最大值。
Exit code: 0 conformant, attained or not; 1 nonconformant, an empty file or
one that is no JSON too; 2 undetermined or wrong use. Several files: the
highest."""


@dataclass(frozen=True, slots=True)
class Request:
    """What one call asks for.

    Args:
        form: a key of ``RENDERERS``.
        lang: ``zh-CN`` or ``en``.
        as_of: the day of judging; the payload's own when ``None``.
        profile: id of the profile; chosen by division when ``None``.
        later: the version to preview by, or ``next``; as declared when ``None``.
        strict: a requirement that is not met makes the exit code 1.
        output: file to write to; standard output when ``None``.
        quiet: write no report to standard output.
        several: more than one file was named.
    """

    form: str
    lang: str
    as_of: str | None
    profile: str | None
    later: str | None
    strict: bool
    output: str | None
    quiet: bool
    several: bool


@click.command("validate", cls=Command, help=_HELP, epilog=_EPILOGUE)
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "brief", "json", "html")),
    default="text",
    help="报告格式，缺省为 text；brief 每个文件一行。\nForm; text by default, brief: a line a file.",
)
@options.lang
@click.option(
    "--as-of",
    metavar="DATE",
    help="判定日期，缺省为数据截止日期。\nAs-of date; that of the data by default.",
)
@click.option(
    "--profile",
    metavar="ID",
    help="省级细则，缺省按行政区划选用。\nProfile; chosen by division by default.",
)
@options.later
@click.option(
    "--fail-on",
    type=click.Choice(("error", "attainment")),
    default="error",
    help="attainment：有要求未达到时退出码也为 1。\nattainment: a shortfall is exit code 1 too.",
)
@options.local
@click.option("-o", "--output", metavar="FILE", help="把报告写入文件。\nWrite the report to a file.")
@click.option(
    "-q", "--quiet", is_flag=True, help="不显示报告，只给退出码。\nShow no report, only give the exit code."
)
def command(  # noqa: PLR0913  one for each option
    *,
    files: tuple[str, ...],
    form: str,
    lang: str,
    as_of: str | None,
    profile: str | None,
    later: str | None,
    fail_on: str,
    folder: Path | None,
    output: str | None,
    quiet: bool,
) -> int:
    """Judge every file; the exit code is the highest."""
    strict = fail_on == "attainment"
    request = Request(form, lang, as_of, profile, later, strict, output, quiet, len(files) > 1)
    standards = _standards(folder)
    _consider(request, files, standards)
    shown = output is not None or quiet
    kept: list[bytes] = []
    code = 0
    for name in terminal.progress(files, shown=shown):
        try:
            report = _judge(name, request, standards)
        except Refusal as refused:
            terminal.complain(refusal.explained(refused, lang))
            code = WRONG_USE
            continue
        code = max(code, exit_code(report, strict=strict))
        _deliver(report, name, request, kept)
    if output is not None and kept:
        terminal.save(output, b"".join(kept))
    return code


def _judge(name: str, request: Request, standards: Mapping[str, Standard]) -> Report:
    """Judge one file by the version it declares, or by the later one that was asked for.

    Raises:
        Refusal: the file cannot be read, or declares a later version than the one asked for.
    """
    data = terminal.read(name)
    if request.later is None:
        return pipeline.check(data, standards, as_of=request.as_of, profile=request.profile)
    try:
        return preview.preview(data, standards, request.later, as_of=request.as_of, profile=request.profile)
    except UsageError as error:
        raise Refusal(because="notPreviewed", path=name, reason=str(error)) from None


def _consider(request: Request, files: tuple[str, ...], standards: Mapping[str, Standard]) -> None:
    """Refuse, before anything is judged, what makes no sense.

    Raises:
        Refusal: a date that is none, an unknown version or profile, several files on one page, an output over an input.
    """
    if request.form == "html" and request.several:
        raise Refusal(because="onePage")
    if request.as_of is not None and not _is_date(request.as_of):
        raise Refusal(because="badDate", value=request.as_of)
    if request.later is not None and request.later not in (preview.NEXT, *standards):
        raise Refusal(because="noVersion", name=request.later, known=(*standards, preview.NEXT))
    profiles = tuple({name: None for standard in standards.values() for name in standard.profiles})
    if request.profile is not None and request.profile not in profiles:
        likely = refusal.nearest(request.profile, profiles)
        raise Refusal(because="noProfile", name=request.profile, nearest=likely, known=profiles)
    if request.output is not None and Path(request.output).resolve() in {
        Path(name).resolve() for name in files
    }:
        raise Refusal(because="overwrites", path=request.output)


def _deliver(report: Report, name: str, request: Request, kept: list[bytes]) -> None:
    """Put one report where it was asked for."""
    if request.form == "json":
        data = report.to_bytes()
    elif request.form == "html":
        data = RENDERERS["html"].render(report.document, request.lang).encode()
    elif request.form == "brief":
        data = f"{name}  {RENDERERS['brief'].render(report.document, request.lang)}".encode()
    else:
        data = _in_words(report, name, request).encode()
    if request.output is not None:
        kept.append(data)
    elif not request.quiet and request.form in ("text", "brief"):
        terminal.write(data.decode())
    elif not request.quiet:
        terminal.write_bytes(data)


def _in_words(report: Report, name: str, request: Request) -> str:
    """Write a report as text; where several files were named, under the file's name."""
    columns = text.COLUMNS if request.output is not None else console.columns()
    body = text.render(report.document, request.lang, columns)
    return f"== {name} ==\n{body}\n" if request.several else body


def _standards(folder: Path | None) -> Mapping[str, Standard]:
    if folder is not None and not folder.is_dir():
        raise Refusal(because="noLocalFolder", path=str(folder))
    return load_standards(folder)


def _is_date(text: str) -> bool:
    try:
        return dt.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
