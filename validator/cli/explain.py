"""``jiceng explain``: what a rule asks and why, in words, with the sentence of the policy it answers to."""

import json
from pathlib import Path

import click

from validator.cli import console, explanation, options, original, refusal, samples, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.standard import Standard

_LIKELY = 3
"""How many ids are offered in place of one that does not exist."""

_HELP = """\
解释规则、指标、条款或校验项：ID 是报告里的“规则编号”，或指标、条款的
编号。
Explain a rule, an indicator, a clause or a finding: ID is what a report
names under “Rule”, or the id of an indicator or a clause.

示例 Examples:
  jiceng explain PLAN-2.6-a
  jiceng explain PLAN-2.7-g --format json
  jiceng explain PLAN-2.6-a --example | jiceng validate -"""


@click.command("explain", cls=Command, help=_HELP)
@click.argument("name", metavar="ID")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    help="输出格式，缺省为 text；json 为标准文件的原文。\nForm; text by default, json: the standard's files.",
)
@options.lang
@options.version
@options.local
@click.option(
    "--example",
    "wants_example",
    is_flag=True,
    help="只输出不合格示例。\nOnly print an example that fails.",
)
def command(  # noqa: PLR0913  one for each option
    *, name: str, form: str, lang: str, version: str | None, folder: Path | None, wants_example: bool
) -> int:
    """Print the explanation, or the failing example."""
    standard = options.standard(version, folder)
    found = _known(name, standard)
    if wants_example:
        terminal.write_bytes(_example(found, standard))
    elif form == "json":
        document = original.document(found, standard)
        terminal.write_bytes(json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n")
    else:
        terminal.write(explanation.explain(found, standard, lang, console.columns()))
    return 0


def _known(name: str, standard: Standard) -> str:
    """Give the id as it is written in the standard, however it was typed.

    Raises:
        Refusal: there is no such id; the likely one is named.
    """
    known = {each.lower(): each for each in explanation.identifiers(standard)}
    if name.lower() not in known:
        raise Refusal(because="noId", name=name, nearest=refusal.nearest(name, known.values(), _LIKELY))
    return known[name.lower()]


def _example(name: str, standard: Standard) -> bytes:
    sample = samples.failing(name, standard.version)
    if sample is None:
        raise Refusal(because="noFailingExample", name=name)
    return sample.data
