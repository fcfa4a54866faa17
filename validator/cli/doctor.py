"""``jiceng doctor``: is everything there that an exchange platform needs."""

import json
import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING

import click

from validator.chain import Head
from validator.cli import options, platform, refusal, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.errors import UsageError
from validator.keyfile import beside
from validator.library import files
from validator.render.words import both, pick
from validator.service.settings import Settings, unknown

if TYPE_CHECKING:
    from validator.checkup import Check

_HELP = """\
检查交换平台的运行条件：设置、标准文件、签名密钥、磁盘、队列、数据库、
待办报送、审计记录、时间和密钥，逐项写明问题和处理办法。只检查，不改动。
Check what an exchange platform needs: settings, standard, signing key,
disk, queue, database, waiting submissions, audit trail, clock and keys;
each line says what is wrong and how to mend it. Nothing is changed.

末条审计记录的“序号:摘要”请抄录在别处；以后用 --recorded 核对，可以发现
整段被替换或末尾被删除。
Note the “number:digest” of the last audit entry somewhere else:
--recorded later tells whether the trail was replaced or cut off."""

_EPILOGUE = """\
退出码：0 没有错误；1 有错误；2 用法有误。
Exit code: 0 no errors; 1 errors; 2 wrong use."""

_HEAD = re.compile(r"([0-9]{1,18}):([0-9a-f]{64})\Z")
_STATES = {
    "ok": both("[正常]", "[ok]"),
    "warning": both("[警告]", "[warning]"),
    "error": both("[错误]", "[error]"),
}
_NAMES = {
    "settings": both("设置", "settings"),
    "standards": both("标准", "standard"),
    "signingKey": both("签名密钥", "signing key"),
    "disk.store": both("磁盘（数据库）", "disk (database)"),
    "disk.temporary": both("磁盘（临时文件）", "disk (temporary files)"),
    "queue": both("队列", "queue"),
    "database": both("数据库", "database"),
    "migrations": both("数据库结构", "structure of the database"),
    "backlog": both("待办报送", "waiting submissions"),
    "audit": both("审计记录", "audit trail"),
    "clock": both("时间", "clock"),
    "keys": both("报送密钥", "keys of organisations"),
}
_LINE = both("{state} {name}：{text}\n", "{state} {name}: {text}\n")
_MEND = both("       处理：{mend}\n", "       To do: {mend}\n")


@click.command("doctor", cls=Command, help=_HELP, epilog=_EPILOGUE)
@platform.store
@click.option(
    "--recorded",
    metavar="NUMBER:DIGEST",
    help="事先抄录的末条审计记录。\nAn end of the audit trail noted down earlier.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    help="输出格式，缺省为 text。\nForm; text by default.",
)
@options.lang
def command(*, store: str | None, recorded: str | None, form: str, lang: str) -> int:
    """Look at everything; an error makes the exit code 1."""
    head = None if recorded is None else _head(recorded)
    found = list(_checks(store, head))
    if form == "json":
        terminal.write_bytes(_document(found))
    else:
        terminal.write("".join(_shown(each, lang) for each in found))
    return 1 if any(each.state == "error" for each in found) else 0


def _checks(store: str | None, recorded: Head | None) -> Iterator["Check"]:
    from validator.checkup import Place, examine  # noqa: PLC0415  SQLAlchemy is loaded only where it is needed
    from validator.checkup.result import both_of, error, ok, warning  # noqa: PLC0415  as above

    try:
        chosen = platform.settings(store_url=store)
    except UsageError as fault:
        mend = ("改正所列的设置，见 docs/settings.md", "mend the settings listed; see docs/settings.md")
        said = " ".join(str(fault).split())  # every setting with its name, both languages in one
        yield error("settings", (said, said), mend)
        return
    strange = unknown({name: value for name, value in os.environ.items() if name != refusal.LANGUAGE})
    for each in strange:
        mend = ("改正变量名，或删去", "mend the name of the variable, or remove it")
        yield warning("settings", both_of(each), mend)
    if not strange:
        yield ok("settings", "符合要求", "within bounds")
    place = Place(
        chosen.store_url, chosen.signing_key or beside(chosen.store_url), _folders(chosen), chosen.queue
    )
    yield from examine(place, files(), platform.now(), recorded)


def _folders(settings: Settings) -> dict[str, Path]:
    """Give where the platform writes: beside a database in a file, and where bodies are put aside."""
    path = settings.store_url.removeprefix("sqlite:///")
    own = {} if "://" in path else {"store": Path(path).absolute().parent}
    return own | {"temporary": Path(gettempdir())}


def _head(recorded: str) -> Head:
    found = _HEAD.match(recorded)
    if found is None:
        raise Refusal(because="badHead")
    return Head(int(found[1]), found[2])


def _shown(check: "Check", lang: str) -> str:
    name = pick(_NAMES[check.name], lang)
    line = pick(_LINE, lang).format(state=pick(_STATES[check.state], lang), name=name, text=check.text[lang])
    return line if check.mend is None else line + pick(_MEND, lang).format(mend=check.mend[lang])


def _document(checks: Sequence["Check"]) -> bytes:
    listed = [
        {"name": each.name, "state": str(each.state), "text": each.text, "mend": each.mend} for each in checks
    ]
    return json.dumps({"checks": listed}, ensure_ascii=False, indent=2).encode() + b"\n"
