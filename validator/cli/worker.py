"""``jiceng worker``: judges what the service leaves to the queue."""

import logging.config
import os
from pathlib import Path

import click

from validator.cli import options, platform
from validator.cli.frame import Command
from validator.cli.refusal import Refusal
from validator.errors import UsageError
from validator.service import logs
from validator.service.settings import INLINE, Settings

_MOST = 8
_HELP = """\
启动后台判定：处理 jiceng serve 收下而未当场判定的报送，直到收到 SIGTERM；
手头的判完再退出。
Judge what jiceng serve took and did not judge at once, until SIGTERM; the
jobs at hand are finished first.

服务与后台须用同样的设置：JICENG_STORE_URL、JICENG_SIGNING_KEY，以及
JICENG_QUEUE（sqlite 或 redis://…）。随时可以强行终止，不会丢失或重复。
Service and workers need the same settings: JICENG_STORE_URL,
JICENG_SIGNING_KEY and JICENG_QUEUE (sqlite or redis://…). They may be
killed at any moment: nothing is lost or done twice."""


@click.command("worker", cls=Command, help=_HELP)
@platform.store
@click.option(
    "--workers",
    type=int,
    metavar="N",
    help="同时判定几份；缺省为每个处理器核一份，最多 8 份。\nHow many at a time; one a core by default, at most 8.",
)
@click.option(
    "--threads",
    is_flag=True,
    help="用线程，不用进程；省内存，但较慢。\nThreads, not processes: less memory, but slower.",
)
@options.local
@options.lang
def command(*, store: str | None, workers: int | None, threads: bool, folder: Path | None, lang: str) -> int:  # noqa: ARG001  the language of complaints
    """Work until asked to stop."""
    local = None if folder is None else str(folder)
    chosen = platform.settings(store_url=store, workers=workers, local_data=local)
    if not chosen.store_url:
        raise Refusal(because="noStore")
    if chosen.queue == INLINE:
        message = (
            "队列设为 inline，由服务自行判定；要用后台判定，服务与后台都应设 JICENG_QUEUE=sqlite 或 redis://…"
            " / the queue is inline: the service judges by itself; for workers set JICENG_QUEUE=sqlite or redis://… for both"
        )
        raise UsageError(message)
    _log(chosen.log_level, chosen.log_format)
    count = chosen.workers or min(os.cpu_count() or 1, _MOST)
    _work(chosen, count, processes=not threads and hasattr(os, "fork"))
    return 0


def _work(chosen: Settings, count: int, *, processes: bool) -> None:
    from validator import pipeline  # noqa: PLC0415  the database and the engines are loaded only where they are needed
    from validator.jobs import Queue  # noqa: PLC0415  as above
    from validator.library import load_standards  # noqa: PLC0415  as above
    from validator.service import metrics, opening  # noqa: PLC0415  as above

    standards = load_standards(Path(chosen.local_data) if chosen.local_data else None)
    metrics.join(chosen.metrics_dir)
    check = metrics.Metrics().measured(pipeline.check)
    exchange = opening.exchange_of(chosen, standards, check, platform.now, migrate=True)
    Queue(chosen.queue, chosen.store_url, exchange).work(count, chosen.sweep_seconds, processes=processes)


def _log(level: str, form: str) -> None:
    """Send our own lines and the queue's errors to standard error; none has a value of a payload."""
    console = {"class": "logging.StreamHandler", "formatter": "line"}
    chosen = {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"line": logs.formatter(form)},
        "handlers": {"console": console},
        "loggers": {"jiceng": {"level": level.upper()}},
        "root": {"handlers": ["console"], "level": "WARNING"},
    }
    logging.config.dictConfig(chosen)
