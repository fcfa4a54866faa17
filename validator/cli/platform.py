"""What commands of an exchange platform share: its database, its signing keys, its audit trail, the time."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from validator.canonical import timestamp
from validator.chain import Event, Fact
from validator.cli.refusal import Refusal
from validator.keyfile import KeyFile, beside
from validator.service.settings import Settings, load

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from validator.store import Store

store = click.option(
    "--store",
    metavar="PATH|URL",
    help="数据库文件或地址；缺省用 JICENG_STORE_URL。\nDatabase; JICENG_STORE_URL by default.",
)

key_file = click.option(
    "--file",
    "file",
    metavar="FILE",
    help="签名密钥文件；缺省用 JICENG_SIGNING_KEY。\nFile of signing keys; JICENG_SIGNING_KEY by default.",
)


def now() -> datetime:
    """Give the time of this machine."""
    return datetime.now(UTC)


def settings(**chosen: object) -> Settings:
    """Give the settings, with what the command line chose over them.

    Raises:
        UsageError: a setting is out of bounds.
    """
    return load(os.environ, **chosen)


@contextmanager
def opened(where: str | None, *, existing: bool = False) -> Iterator["Store"]:
    """Open the platform's database.

    Args:
        where: as the command line names it; else as the settings do.
        existing: it has to be there, lest a slip of the pen make an empty one.

    Raises:
        Refusal: none was named, or it has to be there and is not.
        UsageError: it cannot be used.
    """
    from validator import store as databases  # noqa: PLC0415  SQLAlchemy is loaded only where it is needed

    url = settings(store_url=where).store_url
    if not url:
        raise Refusal(because="noStore")
    path = url.removeprefix("sqlite:///")
    if existing and "://" not in path and not Path(path).exists():
        raise Refusal(because="noDatabase", path=path)
    database = databases.open(url)
    try:
        yield database
    finally:
        database.close()


def signing_keys(file: str | None) -> KeyFile:
    """Give the file of signing keys.

    Raises:
        Refusal: none was named.
    """
    chosen = settings(signing_key=file)
    path = chosen.signing_key or beside(chosen.store_url)
    if not path:
        raise Refusal(because="noSigningKey")
    return KeyFile(Path(path))


def note(connection: "Connection", action: str, subject: str, **detail: Fact) -> None:
    """Write down in the audit trail what was done by whoever may run commands on this machine."""
    from validator.store import audit  # noqa: PLC0415  as above

    audit.append(connection, Event(at=timestamp(now()), action=action, subject=subject, detail=detail))
