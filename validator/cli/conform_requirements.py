"""``jiceng conform requirements``: which cases prove which requirement, and what no case proves."""

import json
from collections.abc import Iterator, Sequence

import click

from validator import library
from validator.cli import options, terminal
from validator.cli.frame import Command
from validator.conformance import requirements, suite
from validator.conformance.requirements import CLAUSE, ENGINE, FINDING, RULE, Requirement
from validator.render.layout import width
from validator.render.words import both, pick

_HELP = """\
统计每项要求由多少用例证明：政策条款、规则、校验项、对校验程序的要求。
Count the cases that prove each requirement: clauses of the policies, rules,
kinds of finding, and requirements on the engine."""
_KINDS = {
    CLAUSE: both("政策条款", "Clauses of policies"),
    RULE: both("规则", "Rules"),
    FINDING: both("校验项", "Kinds of finding"),
    ENGINE: both("对校验程序的要求", "Requirements on the engine"),
}
_PROVED = both("{proved} / {all} 有用例证明", "{proved} of {all} proved by cases")
_UNPROVED = both("没有用例的：{names}", "Without a case: {names}")
_JOINT = both("、", ", ")


@click.command("requirements", cls=Command, help=_HELP)
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    help="输出格式，缺省为 text；json 列出全部用例。\nForm; text by default, json names all cases.",
)
@options.lang
def command(*, form: str, lang: str) -> int:
    """Print the coverage; the exit code says whether everything is proved."""
    files = library.suite_files()
    found = requirements.coverage(suite.load(files), files, library.load_standards())
    if form == "json":
        text = json.dumps(requirements.document(found), ensure_ascii=False, indent=2)
        terminal.write_bytes(f"{text}\n".encode())
    else:
        terminal.write("".join(f"{line}\n" for line in _lines(found, lang)))
    return 0 if all(each.cases for each in found) else 1


def _lines(found: Sequence[Requirement], lang: str) -> Iterator[str]:
    column = max(width(pick(words, lang)) for words in _KINDS.values()) + 2
    for kind, words in _KINDS.items():
        members = [each for each in found if each.kind == kind]
        proved = sum(bool(each.cases) for each in members)
        label = pick(words, lang)
        numbers = pick(_PROVED, lang).format(proved=proved, all=len(members))
        yield f"{label}{' ' * (column - width(label))}{numbers}"
    absent = [each.id for each in found if not each.cases]
    if absent:
        yield pick(_UNPROVED, lang).format(names=pick(_JOINT, lang).join(absent))
