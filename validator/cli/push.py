"""``jiceng push``: passes on to another platform what this one accepted."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from validator.access.credential import read
from validator.cli import options, platform, terminal
from validator.cli.frame import Command
from validator.errors import UsageError
from validator.render.words import both, pick
from validator.signing import KeySet, key_set

if TYPE_CHECKING:
    from validator.push import Forwarder, Outcome, Receiver, Refused

_HELP = """\
把本平台已接收的记录转报到另一平台：按接收的先后，连同更正和撤回。随时
可以中断，再运行一次就从最近一份回执之后继续；对方拒绝过的记录每次再送一遍。
对方的回执逐份核对签名，存在本平台的数据库里。
Pass on to another platform what this one accepted, in the same order, with
corrections and withdrawals. It may be stopped at any time: the next run
goes on after the last receipt. What was refused is sent again by every run.
Each receipt is verified and kept in this platform's database.

密钥由对方用 jiceng keys create --forward 发放，写在只有本用户可读的文件里。
The key is issued by the other side with jiceng keys create --forward; keep
it in a file that only you can read.

示例 Example:
  jiceng push --to https://province.example --key-file province.key
    --organisation 11360733014593206P --name 某县卫生健康委
    --division 360733"""

_EPILOGUE = """\
退出码：0 对方持有全部记录；1 有记录被对方拒绝；2 没有完成或用法有误。
Exit code: 0 the other side holds every record; 1 it refused some; 2 not
finished, or wrong use."""

_HERE = {"localhost", "127.0.0.1", "::1"}
_USCC = re.compile(r"[0-9A-HJ-NPQRTUW-Y]{18}\Z")
_DIVISION = re.compile(r"[0-9]{6}\Z")
_MOST_LISTED = 20
_DONE = both(
    "已转报 {total} 条：接收 {accepted}，重复 {duplicate}，拒绝 {refused}；回执 {batches} 份。\n",
    "Forwarded {total} records: {accepted} accepted, {duplicate} duplicate, {refused} refused; {batches} receipts.\n",
)
_REFUSED = both(
    "  拒绝：{type} {id}，修订 {revision}，原因 {reason}\n",
    "  refused: {type} {id}, revision {revision}, reason {reason}\n",
)
_MORE = both(
    "  另有 {count} 条，用 --format json 全部列出。\n", "  and {count} more: --format json lists all.\n"
)
_WAITING = both(
    "对方平台没有答复（{matter}），{seconds} 秒后再试。",
    "The other platform did not answer ({matter}); trying again in {seconds} s.",
)


@click.command("push", cls=Command, help=_HELP, epilog=_EPILOGUE)
@click.option(
    "--to", "target", required=True, metavar="URL", help="对方平台的地址。\nAddress of the other platform."
)
@click.option(
    "--key-file",
    required=True,
    metavar="FILE|-",
    help="存放对方所发密钥的文件。\nFile with the key that the other side issued.",
)
@click.option(
    "--organisation",
    required=True,
    metavar="CODE",
    help="转报单位的统一社会信用代码。\nUnified social credit code of who forwards.",
)
@click.option("--name", required=True, metavar="NAME", help="转报单位名称。\nIts name.")
@click.option("--division", required=True, metavar="CODE", help="转报单位的行政区划。\nIts division.")
@click.option(
    "--keys",
    metavar="FILE",
    help="对方的公钥集，由可靠途径取得；缺省向对方下载。\nIts key set; downloaded from it by default.",
)
@click.option(
    "--test",
    is_flag=True,
    help="转报测试记录，每次从头开始，对方的密钥也须是测试用。\nForward test records, with a key for tests.",
)
@click.option(
    "--patience",
    type=click.FloatRange(0, 86_400),
    default=300.0,
    metavar="SECONDS",
    help="对方没有答复时最多等多久，缺省为 300 秒。\nHow long to try where nobody answers; 300 by default.",
)
@platform.store
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    help="输出格式，缺省为 text。\nForm; text by default.",
)
@options.lang
def command(  # noqa: PLR0913  one for each option
    *,
    target: str,
    key_file: str,
    organisation: str,
    name: str,
    division: str,
    keys: str | None,
    test: bool,
    patience: float,
    store: str | None,
    form: str,
    lang: str,
) -> int:
    """Forward everything that the other platform does not have yet."""
    from validator import push as pushing  # noqa: PLC0415  SQLAlchemy and httpx are loaded only where they are needed

    order = pushing.Order(_address(target), _forwarder(organisation, name, division), test)
    with platform.opened(store) as database, _receiver(order.target, key_file, keys, patience, lang) as there:
        outcome = pushing.push(database, there, order, platform.now)
    if form == "json":
        terminal.write_bytes(_document(outcome))
    else:
        terminal.write("".join(_lines(outcome, lang)))
    return 1 if outcome.refused else 0


def _address(target: str) -> str:
    """Give the address without a slash at its end.

    Raises:
        UsageError: it is none, or the key would travel unprotected.
    """
    try:
        parts = urlsplit(target)
        host = parts.hostname or ""
    except ValueError:
        host = ""
    if not host or parts.scheme not in {"http", "https"} or parts.query or parts.fragment:
        message = f"--to 不是平台地址：{target} / --to is no address of a platform; write https://host"
        raise UsageError(message)
    if parts.scheme == "http" and host not in _HERE:
        message = "密钥只应经 HTTPS 传送，请写 https:// 地址 / a key travels over HTTPS only; write an https:// address"
        raise UsageError(message)
    return target.rstrip("/")


def _forwarder(organisation: str, name: str, division: str) -> "Forwarder":
    from validator.push import Forwarder  # noqa: PLC0415  as above

    if not (_USCC.match(organisation) and _DIVISION.match(division) and name.strip()):
        message = (
            "转报单位写得不对：--organisation 为 18 位统一社会信用代码，--division 为 6 位行政区划代码，--name 不能为空"
            " / --organisation is an 18-character unified social credit code, --division a six-digit code, and --name is not empty"
        )
        raise UsageError(message)
    return Forwarder(organisation, name, division)


@contextmanager
def _receiver(
    target: str, key_file: str, keys: str | None, patience: float, lang: str
) -> Iterator["Receiver"]:
    import httpx  # noqa: PLC0415  as above

    from validator.push import Receiver  # noqa: PLC0415  as above
    from validator.push.delivery import Patience  # noqa: PLC0415  as above

    key = terminal.read(key_file).decode("ascii", "replace").strip()
    if read(key) is None:
        message = f"{key_file} 中没有密钥 / {key_file} holds no key"
        raise UsageError(message)

    def told(matter: str, seconds: float) -> None:
        terminal.complain(pick(_WAITING, lang).format(matter=matter, seconds=round(seconds, 1)))

    headers = {"Authorization": f"Bearer {key}"}
    trusted = None if keys is None else _key_set(keys)
    with httpx.Client(base_url=target, headers=headers, follow_redirects=False) as client:
        yield Receiver(client, Patience(patience, told=told), trusted)


def _key_set(name: str) -> KeySet:
    try:
        return key_set(json.loads(terminal.read(name)))
    except (ValueError, UsageError) as error:
        message = f"{name} 不是公钥集 / {name} is no key set"
        raise UsageError(message) from error


def _lines(outcome: "Outcome", lang: str) -> Iterator[str]:
    counts = outcome.counts
    yield pick(_DONE, lang).format(total=_total(outcome), batches=outcome.batches, **_named(counts))
    for each in outcome.refused[:_MOST_LISTED]:
        yield pick(_REFUSED, lang).format(**_told(each))
    if len(outcome.refused) > _MOST_LISTED:
        yield pick(_MORE, lang).format(count=len(outcome.refused) - _MOST_LISTED)


def _document(outcome: "Outcome") -> bytes:
    document = {
        "records": _total(outcome),
        **_named(outcome.counts),
        "receipts": outcome.batches,
        "refusals": [_told(each) for each in outcome.refused],
    }
    return json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n"


def _total(outcome: "Outcome") -> int:
    return sum(outcome.counts.values())


def _named(counts: Counter[str]) -> dict[str, int]:
    return {name: counts[name] for name in ("accepted", "duplicate", "refused")}


def _told(refused: "Refused") -> dict[str, str | int]:
    revision = refused.held.revision
    return {
        "type": revision.record_type,
        "id": revision.record_id,
        "revision": revision.revision,
        "reason": refused.reason,
    }
