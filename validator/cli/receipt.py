"""``jiceng receipt``: receipts, checked offline."""

import json
from collections.abc import Iterable, Mapping, Sequence

import click

from validator import intake, schemaengine
from validator.cli import options, terminal
from validator.cli.exitcode import WRONG_USE
from validator.cli.frame import Command, Group
from validator.cli.refusal import Refusal
from validator.errors import UsageError
from validator.finding import Text
from validator.intake import Document
from validator.jsonvalue import mapping
from validator.library import files
from validator.payload import BUNDLE_LIMITS
from validator.receipt import Fault, Material, Verification
from validator.receipt import verify as check
from validator.render.words import both, pick
from validator.signing import KeySet, key_set

_HELP = """\
核对回执，不需要网络。
Check a receipt, offline."""

_VERIFY = """\
核对回执：格式、签名、密钥有效期，以及所给报文和报告与回执是否一致。
公钥集从签发方的 /.well-known/jiceng-keys 下载。
Check a receipt: its format, its signatures, whether its keys were good
then, and whether the payload and report given are those it speaks of. The
key set is at /.well-known/jiceng-keys of the issuer.

示例 Example:
  jiceng receipt verify receipt.json --keys keys.json --payload sent.json"""

_EPILOGUE = """\
退出码：0 签名有效且没有不符；1 有不符；2 未能核对或用法有误。
Exit code: 0 signed and right; 1 something is wrong; 2 it could not be
checked, or wrong use."""

_LINES = {
    "proven": both("回执有效，由密钥 {kids} 签名。\n", "The receipt is good, signed by key {kids}.\n"),
    "counts": both(
        "处理结果：接收 {accepted} 条，与以前相同 {duplicate} 条，不接收 {refused} 条。\n",
        "Records: {accepted} accepted, {duplicate} as before, {refused} refused.\n",
    ),
    "wrong": both("回执不可采信：\n", "The receipt is not to be trusted:\n"),
    "open": both("未能核对：\n", "Not checked:\n"),
    "where": both("{text}（位置：{pointer}）\n", "{text} (at {pointer})\n"),
}
_JOINT = both("、", ", ")
_MARKS = {"receiptVersion", "signatures", "settledAt"}
"""Members by any of which a document is taken for a receipt, perhaps a damaged one."""


@click.command("verify", cls=Command, help=_VERIFY, epilog=_EPILOGUE)
@click.argument("file", metavar="FILE")
@click.option("--keys", metavar="FILE", help="签发方的公钥集。\nKey set of the issuer.")
@click.option("--payload", metavar="FILE", help="报送的原文（未压缩）。\nWhat was sent, unpacked.")
@click.option("--report", metavar="FILE", help="校验报告。\nThe conformance report.")
@click.option(
    "--records",
    metavar="FILE",
    help="逐条记录的清单（JSON），回执只有其摘要时用。\nThe list of records, if the receipt has none.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    help="输出格式，缺省为 text。\nForm; text by default.",
)
@options.lang
def verify(  # noqa: PLR0913  one for each option
    *,
    file: str,
    keys: str | None,
    payload: str | None,
    report: str | None,
    records: str | None,
    form: str,
    lang: str,
) -> int:
    """Check a receipt."""
    material = Material(
        keys=None if keys is None else _key_set(keys),
        payload=None if payload is None else terminal.read(payload),
        report=None if report is None else terminal.read(report),
        records=None if records is None else _records(records),
    )
    engine = schemaengine.engine(json.loads(files()["meta/receipt.schema.json"]))
    document = _receipt(file)
    found = check(document, engine, material)
    if form == "json":
        terminal.write_bytes(_document(found))
    else:
        terminal.write(_text(found, document, lang))
    return exit_code(found)


def exit_code(found: Verification) -> int:
    """Give the exit code of a check."""
    if found.faults:
        return 1
    return 0 if found.proven else WRONG_USE


command = Group(
    {"verify": ("核对回执", "check a receipt")},
    name="receipt",
    help=_HELP,
    epilog=_EPILOGUE,
    commands={"verify": verify},
)


def _json(name: str) -> object:
    """Read strict JSON: of a name that stands twice, a lenient reader may see another value than the signer."""
    document = intake.read(terminal.read(name), BUNDLE_LIMITS)
    if isinstance(document, Document):
        return document.value
    raise Refusal(because="noReceipt", path=name, line=str(document[0].slots.get("line", 1)))


def _receipt(name: str) -> Mapping[str, object]:
    """Read what claims to be a receipt; an answer that refused, or a report, was saved in its place."""
    document = _json(name)
    if not isinstance(document, Mapping) or not document.keys() & _MARKS:
        raise Refusal(because="notReceipt", path=name)
    return document


def _key_set(name: str) -> KeySet:
    try:
        return key_set(_json(name))
    except UsageError as error:
        message = f"{name}: {error}"
        raise UsageError(message) from error


def _records(name: str) -> Sequence[object]:
    found = _json(name)
    return found if isinstance(found, list) else [found]


def _text(found: Verification, receipt: Mapping[str, object], lang: str) -> str:
    lines = ""
    if found.proven:
        lines += pick(_LINES["proven"], lang).format(kids=pick(_JOINT, lang).join(found.verified))
        lines += pick(_LINES["counts"], lang).format_map(mapping(receipt["counts"]))
    for heading, faults in (("wrong", found.faults), ("open", found.unchecked)):
        if faults:
            lines += pick(_LINES[heading], lang) + "".join(f"  {each}" for each in _told(faults, lang))
    return lines


def _told(faults: Sequence[Fault], lang: str) -> Iterable[str]:
    """Give what to say of faults; what would be said twice is said once."""
    return dict.fromkeys(_line(each, lang) for each in faults)


def _line(fault: Fault, lang: str) -> str:
    text: Text = fault.text
    if not fault.pointer:
        return f"{text[lang]}\n"
    return pick(_LINES["where"], lang).format(text=text[lang], pointer=fault.pointer)


def _document(found: Verification) -> bytes:
    def listed(faults: Sequence[Fault]) -> list[dict[str, object]]:
        return [{"code": each.code, "pointer": each.pointer, "text": each.text} for each in faults]

    document = {
        "proven": found.proven,
        "verified": list(found.verified),
        "faults": listed(found.faults),
        "unchecked": listed(found.unchecked),
    }
    return json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n"
