"""``jiceng conform producer``: are the exports of a system valid, and do they show every scenario."""

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import click

from validator import library
from validator.cli import options, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.conformance import producer, producerview, scenario
from validator.conformance.producer import Export
from validator.errors import UsageError

_HELP = """\
检查一个系统的导出数据：每条记录是否有效，各种情形是否都有。可以写目录、文件
或网址；网址的答复可用 Link 头（rel="next"）分页。
Examine what a system exports: is every record valid, and is every scenario
shown. Name folders, files or addresses; an address may answer in pages, by
the Link header (rel="next").

示例 Examples:
  jiceng conform producer exports/
  jiceng conform producer https://system.example/export --header
      "Authorization: Bearer …"
  jiceng conform producer exports/ --record-type facilityCapabilityReport
      --format html -o report.html"""
_EPILOGUE = """\
退出码：0 全部有效且情形全部涵盖；1 有无效的或未涵盖的；2 无法检查或用法有
误。
Exit code: 0 all valid and every scenario covered; 1 not so; 2 could not be
examined, or wrong use."""

_SUFFIXES = (".json", ".ndjson")
_MOST_PAGES = 1000
_SECONDS = 60.0


@click.command("producer", cls=Command, help=_HELP, epilog=_EPILOGUE)
@click.argument("sources", metavar="DIR|FILE|URL…", nargs=-1, required=True)
@click.option(
    "--record-type",
    "scope",
    multiple=True,
    metavar="TYPE",
    help="系统只导出这种记录；可多次。缺省为全部。\nThe system exports this record type only; may be\nrepeated. All by default.",
)
@click.option(
    "--header",
    "headers",
    multiple=True,
    metavar="NAME:VALUE",
    help="访问网址时的请求头；可多次。\nHeader sent to addresses; may be repeated.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json", "html")),
    default="text",
    help="报告的格式，缺省为 text。\nForm of the report; text by default.",
)
@click.option("-o", "--output", metavar="FILE", help="把报告写入文件。\nWrite the report to a file.")
@options.lang
def command(  # noqa: PLR0913  one parameter an option
    *,
    sources: tuple[str, ...],
    scope: tuple[str, ...],
    headers: tuple[str, ...],
    form: str,
    output: str | None,
    lang: str,
) -> int:
    """Examine exports; the exit code says whether they are valid and complete."""
    standards = library.load_standards()
    known = frozenset(options.record_type(each, list(standards.values())[-1]) for each in scope)
    scenarios = scenario.load(library.scenario_files())
    exports = [each for source in sources for each in _exports(source, headers)]
    if not exports:
        message = f"{'、'.join(sources)} 中没有 .json 或 .ndjson 文件 / no .json or .ndjson files there"
        raise UsageError(message)
    report = producer.examine(exports, scenarios, standards, known)
    words = {"text": producerview.text, "html": producerview.page}.get(form, _json)(report, lang)
    if output is not None:
        terminal.save(output, words.encode())
        terminal.write(producerview.end(report, lang) + "\n")
    elif form == "text":
        terminal.write(words)
    else:
        terminal.write_bytes(words.encode())
    return 0 if report["ok"] is True else 1


def _json(report: object, _: str) -> str:
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _exports(source: str, headers: tuple[str, ...]) -> Iterator[Export]:
    if urlsplit(source).scheme in ("http", "https"):
        yield from _fetched(source, headers)
        return
    folder = Path(source)
    if not folder.is_dir():
        yield Export(source, terminal.read(source))
        return
    for path in sorted(each for each in folder.rglob("*") if each.suffix in _SUFFIXES and each.is_file()):
        yield Export(path.as_posix(), terminal.read(str(path)))


def _fetched(url: str, headers: tuple[str, ...]) -> Iterator[Export]:
    """Fetch an address and the pages that follow it.

    Raises:
        Refusal: it does not answer, or not with 200.

    Source: RFC 8288 (the Link header).
    """
    import httpx  # noqa: PLC0415  only an address needs it

    sent = dict(_header(each) for each in headers)
    with httpx.Client(headers=sent, timeout=_SECONDS, follow_redirects=True) as client:
        for _ in range(_MOST_PAGES):
            try:
                found = client.get(url)
                found.raise_for_status()
            except (httpx.HTTPError, httpx.InvalidURL) as error:
                raise Refusal(because="unreadable", path=url, reason=str(error).partition("\n")[0]) from None
            yield Export(url, found.content)
            following = found.links.get("next", {}).get("url")
            if following is None:
                return
            url = str(found.url.join(following))


def _header(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    if not colon or not name.strip():
        message = "--header 应写作“名称: 值” / --header is written “Name: value”"
        raise UsageError(message)
    return name.strip(), value.strip()
