"""``jiceng conform verify``: check a conformance statement, offline."""

import json
from collections.abc import Iterator

import click

from validator import jsonvalue
from validator.cli import options, signedfiles, terminal
from validator.cli.exitcode import WRONG_USE
from validator.cli.frame import Command
from validator.conformance.sealed import Verification
from validator.conformance.suite import Json
from validator.conformance.words import LEVELS
from validator.render.layout import visible
from validator.render.words import both, pick, word

_HELP = """\
核对符合性声明，不需要网络：格式、签名、有效期、是否已被撤销、是否与所给结果
一致。
Check a conformance statement, offline: its format, its signatures, whether
it is still good, whether it was revoked, and whether the results given are
those it was made of.

示例 Example:
  jiceng conform verify statement.json --keys keys.json --revocations
      revoked.json"""
_EPILOGUE = """\
退出码：0 签名有效且没有不符；1 有不符；2 未能核对或用法有误。
Exit code: 0 signed and right; 1 something is wrong; 2 it could not be
checked, or wrong use."""

_LINES = {
    "proven": both("声明有效，由密钥 {kids} 签名。", "The statement is good, signed by key {kids}."),
    "said": both(
        "{vendor} {name} {version}：{levels}；签发单位 {issuer}，有效至 {expires}。",
        "{name} {version} of {vendor}: {levels}; stated by {issuer}, good until {expires}.",
    ),
    "level": both("{standard} 版{level}级", "version {standard}, level {level}"),
    "wrong": both("声明不可采信：", "The statement is not to be trusted:"),
    "open": both("未能核对：", "Not checked:"),
    "unlisted": both(
        "没有给出撤销名单，未核对是否已被撤销（--revocations）。",
        "No revocation list was given, so revocation was not checked (--revocations).",
    ),
}
_JOINT = both("、", ", ")


@click.command("verify", cls=Command, help=_HELP, epilog=_EPILOGUE)
@click.argument("file", metavar="FILE")
@click.option("--keys", metavar="FILE", required=True, help="签发单位的公钥集。\nKey set of the issuer.")
@click.option("--revocations", metavar="FILE", help="签发单位的撤销名单。\nRevocation list of the issuer.")
@click.option("--results", metavar="FILE", help="声明所依据的结果。\nThe results it was made of.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    help="输出格式，缺省为 text。\nForm; text by default.",
)
@options.lang
def command(  # noqa: PLR0913  one parameter an option
    *, file: str, keys: str, revocations: str | None, results: str | None, form: str, lang: str
) -> int:
    """Check a statement; the exit code says whether it is to be trusted."""
    stated = signedfiles.document(file)
    found = signedfiles.verification(stated, keys, revocations, results)
    if form == "json":
        terminal.write_bytes(_document(found))
    else:
        listed = revocations is not None
        lines = _lines(jsonvalue.mapping(stated), found, lang, listed=listed)
        terminal.write("".join(f"{visible(each)}\n" for each in lines))
    return exit_code(found)


def exit_code(found: Verification) -> int:
    """Give the exit code of a check: nothing may be wrong, and nothing that was given may be left unchecked."""
    if found.faults:
        return 1
    return 0 if found.proven and not found.unchecked else WRONG_USE


def _lines(stated: Json, found: Verification, lang: str, *, listed: bool) -> Iterator[str]:
    if found.proven:
        yield pick(_LINES["proven"], lang).format(kids=pick(_JOINT, lang).join(found.verified))
        yield _said(stated, lang)
    for heading, faults in (("wrong", found.faults), ("open", found.unchecked)):
        if faults:
            yield pick(_LINES[heading], lang)
            yield from (f"  {pick(each.text, lang)}" for each in faults)
    if not listed:
        yield pick(_LINES["unlisted"], lang)


def _said(stated: Json, lang: str) -> str:
    who = jsonvalue.mapping(stated["implementation"])
    levels = [
        pick(_LINES["level"], lang).format(standard=each["standard"], level=word(LEVELS, each["level"], lang))
        for each in map(jsonvalue.mapping, jsonvalue.sequence(stated["levels"]))
    ]
    return pick(_LINES["said"], lang).format(
        vendor=who["vendor"],
        name=who["name"],
        version=who["version"],
        levels=pick(_JOINT, lang).join(levels),
        issuer=jsonvalue.mapping(stated["issuer"])["name"],
        expires=stated["expires"],
    )


def _document(found: Verification) -> bytes:
    document = {
        "proven": found.proven,
        "verified": list(found.verified),
        "faults": [each.to_document() for each in found.faults],
        "unchecked": [each.to_document() for each in found.unchecked],
    }
    return json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n"
