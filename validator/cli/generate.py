"""``jiceng generate``: a synthetic province to try things out with, and mutants with one fault each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from validator import generate
from validator.cli import options, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.generate import Bundle, Mutant, Plan, Province, Record
from validator.library import load_standard
from validator.render.words import both, pick

_HELP = """\
生成一个虚构的省，标准的每种记录都有：机构名录，各类机构和县级医院的
服务能力报告，支援关系、派驻、巡回医疗及其确认和撤回，远程医疗，
医共体，评价，考核，检查，培训，申报名单，实施方案，年度报送，
区域汇总。全部符合标准，达标与否各有比例。县级以上区划为真实代码，
乡镇、村、机构和人员均为虚构。每县每年一个数据包，另有每年一个省级
数据包。参数相同，输出逐字节相同。
Make up a province, with every type of record of the standard: register,
reports of all kinds of facility and of county hospitals, relations,
dispatches and rounds with confirmations and withdrawals, remote services,
consortia, reviews, assessments, inspections, training, rosters, plans,
annual submission, region reports. All are conformant; most requirements
are met, not all. Counties and above are real divisions; townships,
villages, institutions and people are invented. There is a bundle a county
and year, and one of the province a year. The same options give the same
bytes.

示例 Examples:
  jiceng generate -o province
  jiceng generate --facilities 1000 --counties 12 --years 2025-2025 -o big
  jiceng generate --facilities 40 --counties 2 --mutants -o small"""

_EPILOGUE = """\
选用 --mutants 时，在 mutants/ 中为每条可破坏的规则写一个文件：只有一处
错误，或只有一项政策要求没有达到。labels.ndjson 每行一个标签：file 文件，
ruleId 应报的校验项，pointer 位置，also 要求相同、一同报出的规则。
With --mutants, mutants/ gets a file for every rule the data can break: one
fault in it, or one requirement of a policy not met. labels.ndjson has a
label a line: file, ruleId, pointer, and also: rules that ask for the same
thing and show with it."""

_YEARS = re.compile(r"([0-9]{4})(?:-([0-9]{4}))?")
_DONE = both(
    "已在 {folder} 写入 {files} 个文件，共 {records} 条记录。\n",
    "Wrote {files} files with {records} records into {folder}.\n",
)


@dataclass(slots=True)
class _Written:
    """What was written so far."""

    files: int = 0
    records: int = 0


@click.command("generate", cls=Command, help=_HELP, epilog=_EPILOGUE)
@click.option("--seed", metavar="N", type=int, default=1, help="随机种子，缺省为 1。\nSeed; 1 by default.")
@click.option(
    "--facilities",
    metavar="N",
    type=int,
    default=200,
    help="基层机构数，医院另计，缺省为 200。\nPrimary-care facilities only; 200 by default.",
)
@click.option(
    "--counties", metavar="N", type=int, default=4, help="县的个数，缺省为 4。\nCounties; 4 by default."
)
@click.option(
    "--years",
    metavar="FIRST-LAST",
    default="2023-2025",
    help="年份，缺省为 2023-2025。\nYears; 2023-2025 by default.",
)
@click.option(
    "--province",
    metavar="CODE",
    default="360000",
    help="省的区划代码，缺省为 360000。\nDivision code; 360000 by default.",
)
@click.option("--single", is_flag=True, help="只写一个数据包。\nWrite a single bundle.")
@click.option("--mutants", is_flag=True, help="另写带标签的错误样本。\nWrite labelled mutants as well.")
@click.option("-o", "--output", metavar="DIR", required=True, help="输出目录。\nFolder to write into.")
@options.lang
def command(  # noqa: PLR0913  one for each option
    *,
    seed: int,
    facilities: int,
    counties: int,
    years: str,
    province: str,
    single: bool,
    mutants: bool,
    output: str,
    lang: str,
) -> int:
    """Write the bundles, and the mutants where they are wanted."""
    standard = load_standard(generate.VERSION)
    plan = Plan(seed, facilities, counties, _range(years), province)
    made = generate.build(plan, standard.codelists["divisions"])
    folder, written = Path(output), _Written()
    _write_bundles(made, _folder(folder), written, single=single)
    if mutants:
        rules = standard.rules_with(standard.profile_for(plan.province))
        _write_mutants(generate.mutants(made, rules), _folder(folder / "mutants"), written)
    said = pick(_DONE, lang).format(folder=output, files=written.files, records=written.records)
    terminal.write(said)
    return 0


def _range(text: str) -> tuple[int, ...]:
    """Read ``2023-2025`` or ``2025``; nothing for anything else, which the plan then refuses."""
    found = _YEARS.fullmatch(text)
    return tuple(range(int(found[1]), int(found[2] or found[1]) + 1)) if found else ()


def _write_bundles(province: Province, folder: Path, written: _Written, *, single: bool) -> None:
    bundles: Iterator[Bundle] = iter([generate.whole(province)]) if single else generate.bundles(province)
    named = {each.name: each for each in bundles}
    for name in terminal.progress(tuple(named), shown=True):
        lines = terminal.save_lines(str(folder / f"{name}.ndjson"), generate.lines(named.pop(name)))
        written.files += 1
        written.records += lines - 1


def _write_mutants(mutants: Iterator[Mutant], folder: Path, written: _Written) -> None:
    labels: list[bytes] = []
    for each in mutants:
        name = f"{each.name}.{'ndjson' if each.is_bundle else 'json'}"
        labels.append(generate.line(_label(each, name)))
        terminal.save(str(folder / name), generate.document(each))
        written.files += 1
        written.records += len(each.lines) - each.is_bundle
    terminal.save(str(folder / "labels.ndjson"), b"".join(labels))
    written.files += 1


def _label(mutant: Mutant, name: str) -> Record:
    label: Record = {"file": name, "ruleId": mutant.rule_id, "pointer": mutant.pointer}
    return {**label, "also": list(mutant.also)} if mutant.also else label


def _folder(path: Path) -> Path:
    """Make a folder where there is none.

    Raises:
        Refusal: it cannot be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refusal(because="unwritable", path=str(path), reason=error.strerror or str(error)) from None
    return path
