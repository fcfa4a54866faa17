"""The queue between the service and its workers."""

from pathlib import Path

from validator.checkup.result import Check, both_of, error, ok
from validator.errors import UsageError
from validator.jobs import Queue

INLINE = "inline"
"""The setting of a service that judges what waits itself."""

_FILE = "sqlite:///"


def queue(where: str, store_url: str) -> Check:
    """Look whether the queue can be reached; a file that is not there yet is not made.

    Args:
        where: the setting ``queue``.
        store_url: path or URL of the database.
    """
    name = "queue"
    if where == INLINE:
        return ok(name, "不用队列，由服务自己判定", "none: the service judges by itself")
    if "redis" not in where and not _path(where, store_url).exists():
        return ok(name, "队列文件在首次使用时建立", "its file is made when it is first used")
    try:
        found = Queue(where, store_url)
    except UsageError as fault:
        return error(name, both_of(str(fault)), _MEND)
    try:
        reached = found.answers()
    finally:
        found.close()
    return ok(name, "可以连接", "can be reached") if reached else error(name, _GONE, _MEND)


def _path(where: str, store_url: str) -> Path:
    named = where.removeprefix(_FILE) if where.startswith(_FILE) else f"{store_url.removeprefix(_FILE)}.queue"
    return Path(named)


_GONE = ("队列无法连接，已收下的报送仍在，由定时检查补判", "the queue cannot be reached; what was received is safe, and the sweep makes up for it")  # fmt: skip
_MEND = ("检查 JICENG_QUEUE 和队列服务", "check JICENG_QUEUE and the server of the queue")
