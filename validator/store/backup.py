"""Copies of a SQLite database: made while it is in use, checked, and put back where there is none.

Source: SQLite, Online Backup API.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from validator.errors import UsageError
from validator.store.engine import SQLITE, Store

_OWNER_ONLY = 0o600


def path_of(store: Store) -> Path:
    """Give the file of a database.

    Raises:
        UsageError: it is on a server.
    """
    if store.dialect != SQLITE or not store.url.database:
        message = (
            "PostgreSQL 请用 pg_dump 备份、pg_restore 恢复，见 docs/operation.md"
            " / for PostgreSQL use pg_dump and pg_restore; see docs/operation.md"
        )
        raise UsageError(message)
    return Path(store.url.database)


def copy(source: Path, target: Path) -> int:
    """Copy a database as it stands at one moment, whoever writes to it; give the bytes of the copy.

    Args:
        source: the database.
        target: the file that is made, readable by its owner only; it appears when it is whole and checked.

    Raises:
        UsageError: there is no database, it is damaged, or the copy cannot be written or is there already.
    """
    if target.exists():
        message = f"{target} 已经存在，不会覆盖；请换一个文件名 / {target} is there and is not overwritten; choose another name"
        raise UsageError(message)
    beside = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        os.close(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY))
        _copy(source, beside)
        with beside.open("rb") as written:
            os.fsync(written.fileno())
        beside.replace(target)
    except (OSError, sqlite3.Error) as error:
        message = f"无法把 {source} 复制到 {target}（{error}） / {source} cannot be copied to {target}"
        raise UsageError(message) from error
    finally:
        beside.unlink(missing_ok=True)
    return target.stat().st_size


def _copy(source: Path, target: Path) -> None:
    address = f"{source.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as here, closing(sqlite3.connect(target)) as there:
        here.backup(there)
        there.execute("PRAGMA journal_mode=DELETE")
        found = [str(row[0]) for row in there.execute("PRAGMA integrity_check")]
        if found != ["ok"]:
            raise sqlite3.DatabaseError(found[0])
