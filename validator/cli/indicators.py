"""``jiceng indicators``: figures by division, and how they stand to the targets of the policies."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from validator.cli import counted, indicatortext, options, refusal, terminal
from validator.cli.counted import LeftOut, Material
from validator.cli.exitcode import WRONG_USE
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.indicator import COUNTY, NATION, PREFECTURE, PROVINCE
from validator.library import load_standards
from validator.standard import Standard
from validator.statement import Wanted, statement
from validator.windows import is_date

_HELP = """\
按地区统计指标，对照政策目标。文件为单条记录或数据包（JSON、NDJSON），
只统计符合标准的记录；- 表示标准输入。
Figures of the indicators by division, and how they stand to the targets.
Files are records or bundles (JSON, NDJSON); only conformant records count;
- is standard input.

示例 Examples:
  jiceng indicators *.ndjson --by province --year 2025
  jiceng indicators *.ndjson --by county --indicator PLAN-1-b.1 --format csv"""

_EPILOGUE = """\
退出码：0 全部记录都已统计；1 有记录未统计；2 有文件无法读取或用法有误。
Exit code: 0 all records were counted; 1 some were left out; 2 a file could
not be read, or wrong use."""


@click.command("indicators", cls=Command, help=_HELP, epilog=_EPILOGUE)
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option(
    "--by",
    type=click.Choice((NATION, PROVINCE, PREFECTURE, COUNTY)),
    default=PROVINCE,
    help="统计层级，缺省为 province。\nLevel of the figures; province by default.",
)
@click.option(
    "--year",
    type=int,
    metavar="YEAR",
    help="统计年度，缺省为判定日期所在年度。\nYear; that of the as-of date by default.",
)
@click.option(
    "--indicator",
    "wanted",
    multiple=True,
    metavar="ID",
    help="只统计这项指标，可写多次。\nOnly this indicator; may be given many times.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json", "csv")),
    default="text",
    help="输出格式，缺省为 text。\nForm; text by default.",
)
@options.lang
@click.option(
    "--as-of",
    metavar="DATE",
    help="判定日期，缺省为记录中最晚的数据截止日期。\nAs-of date; the records' latest by default.",
)
@options.version
@options.local
def command(  # noqa: PLR0913  one for each option
    *,
    files: tuple[str, ...],
    by: str,
    year: int | None,
    wanted: tuple[str, ...],
    form: str,
    lang: str,
    as_of: str | None,
    version: str | None,
    folder: Path | None,
) -> int:
    """Print the figures; the exit code says whether all that was given is in them."""
    standard, standards = _standards(version, folder)
    ids = tuple(_known(each, standard) for each in wanted)
    if as_of is not None and not is_date(as_of):
        raise Refusal(because="badDate", value=as_of)
    material = counted.read(files, standards, as_of, shown=form != "text")
    made = statement(material.records, standard, Wanted(by, year, as_of, ids))
    document = {**made, "leftOut": [_shown(each) for each in material.left_out]}
    if form == "json":
        terminal.write_bytes(json.dumps(document, ensure_ascii=False).encode() + b"\n")
    elif form == "csv":
        terminal.write_bytes(_table(document, lang).encode())
    else:
        terminal.write(indicatortext.render(document, lang, every=bool(ids)))
    return exit_code(material)


def exit_code(material: Material) -> int:
    """Give the exit code: whether anything was left out or could not be read."""
    verdicts = {each.verdict for each in material.left_out}
    return WRONG_USE if "unreadable" in verdicts else int(bool(verdicts))


def _standards(version: str | None, folder: Path | None) -> tuple[Standard, Mapping[str, Standard]]:
    """Give the standard whose indicators are used, and all versions to judge the records by."""
    if folder is not None and not folder.is_dir():
        raise Refusal(because="noLocalFolder", path=str(folder))
    standards = load_standards(folder)
    return standards[options.standard(version).version], standards


def _known(name: str, standard: Standard) -> str:
    """Give the id of an indicator as it is written, however it was typed.

    Raises:
        Refusal: there is no such indicator; the likely one is named.
    """
    known = {each.lower(): each for each in standard.indicators}
    if name.lower() not in known:
        raise Refusal(because="noIndicator", name=name, nearest=refusal.nearest(name, known.values(), 3))
    return known[name.lower()]


def _shown(left_out: LeftOut) -> dict[str, str]:
    return {"file": left_out.file, "pointer": left_out.pointer, "verdict": left_out.verdict}


_COLUMNS = {
    "level": ("level",),
    "code": ("code",),
    "numerator": ("numerator",),
    "denominator": ("denominator",),
    "counted": ("counted",),
    "registered": ("registered",),
    "missing": ("notCounted", "missing"),
    "noReport": ("notCounted", "noReport"),
    "unlisted": ("unlisted",),
    "status": ("status",),
    "reason": ("reason",),
    "certain": ("certain",),
    "severity": ("target", "severity"),
    "targetYear": ("target", "year"),
    "operator": ("target", "operator"),
    "targetNumerator": ("target", "numerator"),
    "targetDenominator": ("target", "denominator"),
    "provincesPresent": ("provinces", "present"),
    "provincesAll": ("provinces", "all"),
    "kappaNumerator": ("agreement", "kappa", "numerator"),
    "kappaDenominator": ("agreement", "kappa", "denominator"),
    "overRated": ("agreement", "overRated"),
    "underRated": ("agreement", "underRated"),
    "unpaired": ("agreement", "unpaired"),
}
"""Column of the CSV → where a row has it."""


def _table(document: Mapping[str, Any], lang: str) -> str:
    """Write the rows as CSV, one a line; what a row does not have stays empty."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("indicator", "title", "year", "name", *_COLUMNS))
    writer.writerows(_lines(document, lang))
    return text.getvalue()


def _lines(document: Mapping[str, Any], lang: str) -> Iterator[list[object]]:
    for indicator in document["indicators"]:
        for row in indicator["rows"]:
            cells = [_cell(row, path) for path in _COLUMNS.values()]
            yield [indicator["id"], indicator["title"][lang], document["year"], row["name"][lang], *cells]


def _cell(row: object, path: tuple[str, ...]) -> object:
    for step in path:
        row = row.get(step) if isinstance(row, Mapping) else None
    return str(row).lower() if isinstance(row, bool) else row
