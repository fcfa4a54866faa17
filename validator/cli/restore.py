"""``jiceng restore``: puts a copy of the database in the place of one that was lost."""

from pathlib import Path

import click

from validator.cli import options, platform, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.errors import UsageError
from validator.render.words import both, pick

_HELP = """\
用备份恢复数据库（SQLite）。原来的数据库若还在，不会覆盖，请先移走它和同名的
-wal、-shm 文件。恢复后核对审计记录。备份之后收下的报送不在其中，请报送单位
用原来的 Idempotency-Key 重发。
Restore the database (SQLite) from a copy. A database that is still there is
not overwritten: move it away first, with its -wal and -shm files. The audit
trail is verified. What was taken after the copy was made is not in it: ask
the senders to send it again, with the same Idempotency-Keys.

示例 Example:
  jiceng restore --store exchange.db exchange-2026-01-15.db"""

_DONE = both(
    "已恢复到 {path}：{audit}。其余条件请用 jiceng doctor 检查。\n",
    "Restored to {path}: {audit}. Check the rest with jiceng doctor.\n",
)
_FOREIGN = "备份不是本平台的数据库 / the copy is no database of this platform"


@click.command("restore", cls=Command, help=_HELP)
@click.argument("file", metavar="FILE")
@platform.store
@options.lang
def command(*, file: str, store: str | None, lang: str) -> int:
    """Copy a file to where the database belongs, and look whether it is sound."""
    from validator import store as databases  # noqa: PLC0415  SQLAlchemy is loaded only where it is needed
    from validator.store import backup  # noqa: PLC0415  as above

    url = platform.settings(store_url=store).store_url
    if not url:
        raise Refusal(because="noStore")
    target = backup.path_of(databases.connect(url))
    left = [name for name in (f"{target}-wal", f"{target}-shm") if Path(name).exists()]
    if left:
        message = f"请先移走 {left[0]}，它属于原来的数据库 / move {left[0]} away first; it belongs to the former database"
        raise UsageError(message)
    backup.copy(Path(file), target)
    said = _sound(target, lang)
    terminal.write(pick(_DONE, lang).format(path=target, audit=said))
    return 0


def _sound(target: Path, lang: str) -> str:
    """Bring a database that was put back to the newest structure, and say how its audit trail is.

    Raises:
        UsageError: it is none of ours, or its trail is broken; it is taken away again.
    """
    from validator import store as databases  # noqa: PLC0415  as above
    from validator.checkup.database import trail  # noqa: PLC0415  as above

    database = databases.connect(str(target))
    try:
        if database.current() is None:
            raise _discarded(target, _FOREIGN)
        database.migrate()
        with database.read() as connection:
            found = trail(connection, None)
    finally:
        database.close()
    if found.state != "ok":
        raise _discarded(target, " / ".join((found.text["zh-CN"], found.text["en"])))
    return found.text[lang]


def _discarded(target: Path, message: str) -> UsageError:
    """Take a database away that was put back in vain, and give the reason."""
    for each in (target, Path(f"{target}-wal"), Path(f"{target}-shm")):
        each.unlink(missing_ok=True)
    return UsageError(message)
