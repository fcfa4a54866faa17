"""``jiceng coverage``: how many clauses of the policies are enforced, carried, or beyond a machine."""

import json
from collections import Counter
from collections.abc import Mapping

import click

from validator.cli import options, terminal
from validator.cli.frame import Command
from validator.dictionary.words import STATUSES
from validator.render.layout import width
from validator.render.words import both, pick
from validator.standard import Standard

_HELP = """\
统计政策文件各条款的落实情况。
Count how the clauses of the policies are covered."""
_TOTAL = both("条款合计", "clauses in all")


@click.command("coverage", cls=Command, help=_HELP)
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    help="输出格式，缺省为 text。\nForm; text by default.",
)
@options.lang
@options.version
def command(*, form: str, lang: str, version: str | None) -> int:
    """Print the counts as words or as one JSON object."""
    counts = counted(options.standard(version))
    if form == "json":
        terminal.write_bytes(json.dumps(counts).encode() + b"\n")
    else:
        terminal.write(_table(counts, lang))
    return 0


def counted(standard: Standard) -> Mapping[str, int]:
    """Count the entries of the clause register, in all and by status."""
    by_status = Counter(clause.status for clause in standard.clauses.values())
    return {"entries": len(standard.clauses), **{status: by_status[status] for status in STATUSES}}


def _table(counts: Mapping[str, int], lang: str) -> str:
    labels = {"entries": pick(_TOTAL, lang), **{key: pick(words, lang) for key, words in STATUSES.items()}}
    column = max(width(label) for label in labels.values()) + 2
    return "".join(
        f"{label}{' ' * (column - width(label))}{counts[key]:>5}\n" for key, label in labels.items()
    )
