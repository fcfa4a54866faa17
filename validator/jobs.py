"""The queue between the service and its workers.

It carries the ids of submissions and nothing else: the row in the store is the truth. What gets lost here, down to the
whole queue, the next sweep finds in the store; what is here twice is settled once.
"""

import json
import logging
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import Any

from huey import Huey, RedisHuey, SqliteHuey, crontab
from huey.consumer import Consumer
from huey.registry import Message
from huey.serializer import Serializer

from validator.canonical import timestamp
from validator.errors import UsageError
from validator.exchange import Exchange, JudgingFailed, settle
from validator.store import StoreUnavailable, submissions

LOGGER = logging.getLogger("jiceng.jobs")

_NAME = "jiceng"
_FILE = "sqlite:///"
_REDIS = ("redis://", "rediss://", "unix://")
_PATIENCE = {"socket_connect_timeout": 2, "socket_timeout": 5}
"""Seconds that a Redis which does not answer may hold a request up."""


class Queue:
    """What the service and its workers share.

    Args:
        where: ``sqlite`` for a file beside the store's, ``sqlite:///…`` for another, or a ``redis://…`` address.
        store_url: path or URL of the store.
        exchange: the instance whose submissions a worker settles; ``None`` for one who only announces.

    Raises:
        UsageError: it is no queue we can use.
    """

    def __init__(self, where: str, store_url: str, exchange: Exchange | None = None) -> None:
        self._huey = _huey(where, store_url)
        self._exchange = exchange
        self._task = self._huey.task(name="settle")(self._settle)
        self._huey.periodic_task(crontab(), name="sweep")(self.sweep)

    def announce(self, submission_id: str) -> None:
        """Say that a submission waits; a queue that cannot be reached is logged, and the sweep makes up for it."""
        try:
            self._task(submission_id)
        except Exception as error:  # noqa: BLE001  whatever becomes of the queue, the submission is safe
            LOGGER.warning("%s not announced: %s", submission_id, type(error).__name__)

    def waiting(self) -> frozenset[str]:
        """Give the submissions that were announced and not begun."""
        return frozenset(str(each.args[0]) for each in self._huey.pending() if each.args)

    def answers(self) -> bool:
        """Tell whether the queue can be reached."""
        try:
            self._huey.pending_count()
        except Exception:  # noqa: BLE001  every kind of queue has errors of its own
            return False
        return True

    def sweep(self) -> None:
        """Announce every submission that nobody is settling, unless it waits here already."""
        exchange = self._worked()
        waiting = self.waiting()
        try:
            with exchange.store.read() as connection:
                found = submissions.unsettled(connection, timestamp(exchange.clock()))
        except StoreUnavailable:
            LOGGER.warning("store unavailable")
            return
        for each in found:
            if each not in waiting:
                self.announce(each)

    def work(self, workers: int, sweep_seconds: int, *, processes: bool) -> None:
        """Settle what is announced until SIGTERM, which lets the jobs at hand be finished.

        Args:
            workers: how many at a time.
            sweep_seconds: how often to look for what was lost.
            processes: each in a process of its own, otherwise in a thread.
        """
        kind = "process" if processes else "thread"
        self._worked().store.close()  # a process that is forked must not share connections
        _Consumer(
            sweep_seconds,
            self._huey,
            workers=workers,
            worker_type=kind,
            max_delay=1.0,
            graceful_signal="TERM",
        ).run()

    def close(self) -> None:
        """Let go of the queue."""
        self._huey.storage.close()

    def _settle(self, submission_id: str) -> None:
        try:
            settle(self._worked(), submission_id, f"worker-{secrets.token_hex(8)}")
        except (JudgingFailed, StoreUnavailable, LookupError) as error:
            LOGGER.error("%s %s", submission_id, type(error).__name__)  # noqa: TRY400  a traceback may quote what was sent

    def _worked(self) -> Exchange:
        if self._exchange is None:
            raise RuntimeError(_NAME)  # who only announces runs no tasks
        return self._exchange


def announcer(where: str, store_url: str) -> Callable[[str], None]:
    """Give what announces submissions to the workers.

    Args:
        where: as for ``Queue``.
        store_url: path or URL of the store.

    Raises:
        UsageError: it is no queue we can use.
    """
    return Queue(where, store_url).announce


class _Plain(Serializer):  # type: ignore[misc]  # Huey has no types
    """Writes tasks as JSON: whoever can write to the queue can name submissions, but cannot have code run."""

    def _serialize(self, data: Message) -> bytes:
        return json.dumps([data.id, data.name, *data.args]).encode()

    def _deserialize(self, data: bytes) -> Message:
        task_id, name, *args = json.loads(data)
        return Message(task_id, name, retries=0, retry_delay=0, args=tuple(args), kwargs={})


class _Consumer(Consumer):  # type: ignore[misc]  # Huey has no types
    """A consumer that sweeps as often as it is told."""

    def __init__(self, sweep_seconds: int, *args: object, **options: object) -> None:
        self._sweep_seconds = sweep_seconds
        super().__init__(*args, **options)

    def _create_scheduler(self) -> Any:  # noqa: ANN401  Huey has no types
        made = super()._create_scheduler()
        made.periodic_task_seconds = self._sweep_seconds
        return made


def _huey(where: str, store_url: str) -> Huey:
    options: dict[str, Any] = {"results": False, "serializer": _Plain()}
    if where.startswith(_REDIS):
        return RedisHuey(_NAME, connection_pool=_redis(where), **options)
    return SqliteHuey(_NAME, filename=str(_file(where, store_url)), **options)


def _redis(where: str) -> Any:  # noqa: ANN401  a type of the optional package
    try:
        from redis import ConnectionPool  # noqa: PLC0415  an optional package
    except ImportError as error:
        message = "使用 Redis 队列需要安装 pip install 'jiceng[redis]' / a queue in Redis needs pip install 'jiceng[redis]'"
        raise UsageError(message) from error
    return ConnectionPool.from_url(where, **_PATIENCE)


def _file(where: str, store_url: str) -> Path:
    if where.startswith(_FILE):
        path = Path(where.removeprefix(_FILE))
    elif "://" in store_url and not store_url.startswith(_FILE):
        message = (
            "数据库不是 SQLite 文件，队列请设为 redis://… 或 sqlite:///文件路径（JICENG_QUEUE）"
            " / the store is no SQLite file: set the queue to redis://… or sqlite:///path (JICENG_QUEUE)"
        )
        raise UsageError(message)
    else:
        path = Path(f"{store_url.removeprefix(_FILE)}.queue")
    if not path.parent.is_dir():
        message = f"没有文件夹 {path.parent}，请先建立 / there is no folder {path.parent}; make it first"
        raise UsageError(message)
    return path
