"""``jiceng conform revoke``: take statements back, by a signed list."""

import json
from datetime import UTC, datetime
from pathlib import Path

import click

from validator.cli import options, signedfiles, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.conformance import revocations
from validator.keyfile import KeyFile

_HELP = """\
撤销已签发的符合性声明：写出签名的撤销名单，原名单（--list）中的各项保留。不
写编号的，只是重新签发原名单；名单应在 nextUpdate 之前更新。
Take back statements: write a signed list which keeps what the list before
(--list) had. Without an id the list is only signed anew, as is due before
its nextUpdate.

示例 Example:
  jiceng conform revoke stm_… --reason 结果有误 --key signing.json --list
      revoked.json -o revoked.json"""


@click.command("revoke", cls=Command, help=_HELP)
@click.argument("statements", metavar="ID…", nargs=-1)
@click.option("--key", metavar="FILE", required=True, help="签名密钥文件。\nFile of signing keys.")
@click.option("--reason", metavar="TEXT", help="撤销的原因。\nWhy they are revoked.")
@click.option("--list", "before", metavar="FILE", help="现有名单。\nThe list so far.")
@click.option(
    "-o", "--output", metavar="FILE", required=True, help="写入的文件。\nFile to write the list to."
)
@options.lang
def command(  # noqa: PLR0913  one parameter an option
    *,
    statements: tuple[str, ...],
    key: str,
    reason: str | None,
    before: str | None,
    output: str,
    lang: str,  # noqa: ARG001  the language of complaints
) -> int:
    """Write the list."""
    if statements and not reason:
        raise Refusal(because="missing", name="--reason", command="jiceng conform revoke")
    now, ring = datetime.now(UTC), KeyFile(Path(key)).ring()
    listed = None if before is None else signedfiles.revoked(before, ring.key_set(), now)
    if listed is not None and listed.faults:
        words = listed.faults[0].text
        raise Refusal(because="failed", reason=f"{words['zh-CN']} / {words['en']}")
    known = {} if listed is None else listed.revoked
    made = revocations.issue(known, dict.fromkeys(statements, reason or ""), ring, now)
    if next(iter(signedfiles.engine("revocations")(made)), None) is not None:
        message = "编号应为 stm_ 加 32 位十六进制数 / an id is stm_ and 32 hexadecimal digits"
        raise Refusal(because="failed", reason=message)
    terminal.save(output, (json.dumps(made, ensure_ascii=False, indent=2) + "\n").encode())
    return 0
