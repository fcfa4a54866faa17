"""``jiceng conform statement``: state, signed and for a time, which level an implementation reached."""

import json
from datetime import UTC, datetime, time, timedelta, timezone
from pathlib import Path

import click

from validator import library
from validator.cli import options, signedfiles, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.conformance import statement, suite
from validator.conformance.statement import Circumstances
from validator.keyfile import KeyFile

_HELP = """\
由 jiceng conform run --format json 的结果签发符合性声明。结果须是现有用例集
的全部用例；部分用例的、被改动过的、没有达到任何级别的，不予签发。
Sign a conformance statement for the results of jiceng conform run --format
json. They have to be of every case of the suite at hand; partial or altered
results, and results that reach no level, are refused.

示例 Example:
  jiceng keys signing create --file signing.json --issuer 某检测机构
  jiceng conform run --exec "node adapter.js" --format json -o results.json
  jiceng conform statement results.json --key signing.json --vendor 某公司
      --expires 2027-12-31 -o statement.json"""

_BEIJING = timezone(timedelta(hours=8))
_YEAR = timedelta(days=365)


@click.command("statement", cls=Command, help=_HELP)
@click.argument("results", metavar="RESULTS")
@click.option("--key", metavar="FILE", required=True, help="签名密钥文件。\nFile of signing keys.")
@click.option("--vendor", metavar="NAME", required=True, help="开发单位。\nWho makes the implementation.")
@click.option(
    "--expires",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="有效期的最后一天（北京时间），缺省为一年后。\nLast day it is good (Beijing time);\na year from now by default.",
)
@click.option("--key-set", metavar="URL", help="公钥集的网址。\nAddress of the key set.")
@click.option("-o", "--output", metavar="FILE", help="把声明写入文件。\nWrite the statement to a file.")
@options.lang
def command(  # noqa: PLR0913  one parameter an option
    *,
    results: str,
    key: str,
    vendor: str,
    expires: datetime | None,
    key_set: str | None,
    output: str | None,
    lang: str,  # noqa: ARG001  the language of complaints
) -> int:
    """Sign a statement."""
    now = datetime.now(UTC)
    about = Circumstances(
        suite=suite.load(library.suite_files()),
        standards=library.load_standards(),
        violations=signedfiles.engine("results"),
        vendor=vendor,
        key_set=key_set,
        issued=now,
        expires=now + _YEAR if expires is None else _end_of(expires),
    )
    try:
        made = statement.issue(signedfiles.document(results), about, KeyFile(Path(key)).ring())
    except statement.Refused as refused:
        raise Refusal(because="failed", reason=str(refused)) from None
    data = (json.dumps(made, ensure_ascii=False, indent=2) + "\n").encode()
    if output is None:
        terminal.write_bytes(data)
    else:
        terminal.save(output, data)
    return 0


def _end_of(day: datetime) -> datetime:
    """Give the last second of a day in Beijing."""
    return datetime.combine(day.date(), time(23, 59, 59), _BEIJING)
