"""``jiceng conform platform``: test a receiving platform over HTTP."""

import json
import secrets
import sys
from datetime import UTC, datetime

import click

from validator import library, schemaengine
from validator.cli import options, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.conformance import check, platform, platformview
from validator.conformance.caller import Caller
from validator.conformance.check import Check
from validator.conformance.platform import Found, Means, Party
from validator.errors import UsageError

_HELP = """\
通过 HTTP 检查一个接收平台：重试、回执及其签名、更正、撤回、冲突、摘要、超大
和慢速的报文、密钥和权限、分页、条件请求、后台判定、重启。用测试密钥（县级卫
生健康部门）进行；密钥可以直接写，也可以写“@文件”。
Test a receiving platform over HTTP: trying again, receipts and their
signatures, corrections, withdrawals, conflicts, digests, oversized and slow
bodies, keys and rights, paging, conditional requests, jobs, a restart. Use
a key for tests, of a county authority; a key may be written as @FILE.

示例 Example:
  jiceng conform platform --url https://platform.example --key @key.txt
    --organisation 11360733014593206P --division 360733"""
_EPILOGUE = """\
退出码：0 已做的检查全部通过；1 有没有通过的；2 无法检查或用法有误。
Exit code: 0 all checks made passed; 1 some did not; 2 could not be tested,
or wrong use."""

_RUN_BYTES = 4


@click.command("platform", cls=Command, help=_HELP, epilog=_EPILOGUE)
@click.option("--url", metavar="URL", required=True, help="平台的地址。\nAddress of the platform.")
@click.option("--key", metavar="KEY", required=True, help="报送单位的密钥。\nKey of the sender.")
@click.option(
    "--organisation",
    metavar="CODE",
    required=True,
    help="报送单位的统一社会信用代码。\nUnified social credit code of the sender.",
)
@click.option(
    "--division", metavar="CODE", required=True, help="报送单位的行政区划。\nDivision of the sender."
)
@click.option(
    "--name",
    metavar="NAME",
    default="符合性测试单位",
    help="报送单位的名称。\nName of the sender.",
)
@click.option("--foreign-key", metavar="KEY", help="另一地区单位的密钥。\nKey of another division.")
@click.option("--expired-key", metavar="KEY", help="过期或已吊销的密钥。\nKey that expired or was revoked.")
@click.option(
    "--restart-command",
    metavar="CMD",
    default="",
    help="重启平台的命令。\nCommand that restarts the platform.",
)
@click.option(
    "--timeout",
    "seconds",
    type=click.FloatRange(0.1, 3600),
    metavar="SECONDS",
    default=30.0,
    help="每个请求的时限，缺省为 30 秒。\nTime limit of a request; 30 seconds by default.",
)
@click.option(
    "--patience",
    type=click.FloatRange(1, 3600),
    metavar="SECONDS",
    default=180.0,
    help="等候判定和重启的时限，缺省为 180 秒。\nHow long to wait for judging and for a restart;\n180 seconds by default.",
)
@click.option(
    "--check",
    "wanted",
    multiple=True,
    metavar="ID",
    help="只做这项检查；可多次。\nOnly this check; may be repeated.",
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
    url: str,
    key: str,
    organisation: str,
    division: str,
    name: str,
    foreign_key: str | None,
    expired_key: str | None,
    restart_command: str,
    seconds: float,
    patience: float,
    wanted: tuple[str, ...],
    form: str,
    output: str | None,
    lang: str,
) -> int:
    """Test the platform; the exit code says what it came to."""
    given = {platform.SENDER: key, "foreign": foreign_key, "expired": expired_key}
    keys = {role: _key(each) for role, each in given.items() if each is not None}
    run = secrets.token_hex(_RUN_BYTES)
    tester = Party(keys, organisation, name, division, run, restart_command, patience)
    files = library.scenario_files()
    means = Means(Caller(_address(url), seconds), tester, check.templates(files), receipts())
    started = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    found = platform.run(_chosen(check.load(files), wanted), means, _told)
    report = platform.document(found, url, started)
    words = {"text": platformview.text, "html": platformview.page}.get(form, _json)(report, lang)
    if output is not None:
        terminal.save(output, words.encode())
        terminal.write(platformview.end(report, lang) + "\n")
    elif form == "text":
        terminal.write(words)
    else:
        terminal.write_bytes(words.encode())
    return 0 if report["ok"] is True else 1


def _json(report: object, _: str) -> str:
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _key(text: str) -> str:
    return terminal.read(text[1:]).decode("utf-8", "replace").strip() if text.startswith("@") else text


def _address(url: str) -> str:
    if not url.startswith(("http://", "https://")):
        message = (
            f"平台地址应以 http:// 或 https:// 开头：{url} / the address begins with http:// or https://"
        )
        raise UsageError(message)
    return url


def receipts() -> schemaengine.Engine:
    """Give the engine of the receipts' schema."""
    return schemaengine.engine(json.loads(library.files()["meta/receipt.schema.json"]))


def _chosen(found: tuple[Check, ...], wanted: tuple[str, ...]) -> tuple[Check, ...]:
    known = {each.id: each for each in found}
    absent = [each for each in wanted if each not in known]
    if absent:
        raise Refusal(because="badChoice", name="--check", known=tuple(known))
    return tuple(known[each] for each in wanted) or found


def _told(found: Found) -> None:
    if sys.stderr.isatty():
        terminal.complain(f"{found.check.id} {found.outcome}")
