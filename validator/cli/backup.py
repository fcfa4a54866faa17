"""``jiceng backup``: a copy of the platform's database, made while it is in use."""

from pathlib import Path

import click

from validator.cli import options, platform, terminal
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.render.words import both, pick

_HELP = """\
备份数据库（SQLite），服务不用停。备份是某一时刻的完整副本，写好并检查完才出
现在指定位置，仅本用户可读。签名密钥不在数据库里，请另行备份。PostgreSQL 用
pg_dump。
Back up the database (SQLite) while the service runs. The copy is whole, of
one moment, checked, and readable by you only. Signing keys are not in the
database: keep a copy of their file too. For PostgreSQL use pg_dump.

示例 Example:
  jiceng backup --store exchange.db exchange-2026-01-15.db"""

_DONE = both(
    "已备份到 {path}（{bytes} 字节）。签名密钥文件请另行备份。\n",
    "Backed up to {path} ({bytes} bytes). Keep a copy of the file of signing keys as well.\n",
)


@click.command("backup", cls=Command, help=_HELP)
@click.argument("file", metavar="FILE")
@platform.store
@options.lang
def command(*, file: str, store: str | None, lang: str) -> int:
    """Copy the database into a file."""
    from validator import store as databases  # noqa: PLC0415  SQLAlchemy is loaded only where it is needed
    from validator.store import backup  # noqa: PLC0415  as above

    url = platform.settings(store_url=store).store_url
    if not url:
        raise Refusal(because="noStore")
    database = databases.connect(url)
    try:
        size = backup.copy(backup.path_of(database), Path(file))
    finally:
        database.close()
    terminal.write(pick(_DONE, lang).format(path=file, bytes=size))
    return 0
