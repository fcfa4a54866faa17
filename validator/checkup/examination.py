"""Everything that is looked at, in the order in which it is worth mending."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from validator import store as databases
from validator.chain import Head
from validator.checkup import database, machine
from validator.checkup.result import Check, both_of, error, ok
from validator.checkup.waiting import INLINE, queue
from validator.errors import JicengError, UsageError
from validator.store import Store, StoreUnavailable


@dataclass(frozen=True, slots=True)
class Place:
    """Where the platform is.

    Args:
        store_url: its database; empty where it only validates.
        signing_key: file of its signing keys.
        folders: what it writes for → the folder.
        queue: the queue between service and workers.
    """

    store_url: str
    signing_key: str
    folders: Mapping[str, Path]
    queue: str = INLINE


def examine(
    place: Place, files: Mapping[str, bytes], now: datetime, recorded: Head | None = None
) -> Iterator[Check]:
    """Look at everything.

    Args:
        place: where the platform is.
        files: path below ``schemas/`` → bytes of the standard.
        now: the time.
        recorded: an end of the audit trail noted down earlier.
    """
    yield machine.standards(files)
    if not place.store_url:
        yield ok("database", "没有设置数据库，只提供校验", "no database is set: validation only")
        return
    yield machine.signing_key(place.signing_key, now)
    yield from machine.disk(place.folders)
    yield queue(place.queue, place.store_url)
    try:
        store = _open(place.store_url)
        try:
            yield from _inside(store, now, recorded)
        finally:
            store.close()
    except StoreUnavailable as fault:
        yield error(
            "database", (f"数据库不可用（{fault}）", f"the database cannot be used ({fault})"), _REACH
        )
    except JicengError as fault:
        yield error("database", both_of(str(fault)), _REACH)


def _inside(store: Store, now: datetime, recorded: Head | None) -> Iterator[Check]:
    structure = database.migrations(store)
    yield structure
    if structure.mend is None:
        yield from database.inside(store, now, recorded)


def _open(url: str) -> Store:
    """Open a database, which is not made where it is not there."""
    path = url.removeprefix("sqlite:///")
    if "://" not in path and not Path(path).is_file():
        message = f"还没有数据库文件 {url}，启动 jiceng serve 时会建立 / there is no database file {url} yet; jiceng serve makes it"
        raise UsageError(message)
    return databases.connect(url)


_REACH = (
    "检查 JICENG_STORE_URL、数据库服务、网络和文件权限",
    "check JICENG_STORE_URL, the database server, the network and the permissions of the file",
)
