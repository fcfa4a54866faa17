"""Runs the service with granian: one process a worker, a few threads in each."""

import errno
import os
import socket
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, TextIO

from flask import Flask
from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from validator import pipeline
from validator.errors import UsageError
from validator.library import load_standards
from validator.service import metrics
from validator.service.app import create_app, now
from validator.service.settings import Settings
from validator.standard import Standard

_MOST_WORKERS = 8
_SPARE_THREADS = 8


def serve(settings: Settings, out: TextIO = sys.stdout) -> None:
    """Serve until interrupted.

    Args:
        settings: where and how.
        out: where the address is announced.

    Raises:
        UsageError: the address cannot be listened on; the message says why in both languages.
        StandardError: the standard's files are missing or damaged.
        StoreUnavailable: the database cannot be reached.
    """
    claim(settings.host, settings.port)
    standards = load_standards(Path(settings.local_data) if settings.local_data else None)
    if settings.store_url:
        _prepare(settings, standards)
    server = Granian("jiceng", **_options(settings))
    server.on_startup(partial(print, announcement(settings, tuple(standards)), file=out, flush=True))
    with metrics.shared(settings.metrics_dir):
        server.serve(target_loader=partial(_load, settings), wrap_loader=False)


def _prepare(settings: Settings, standards: Mapping[str, Standard]) -> None:
    """Bring the database to its newest structure, and make sure of the signing keys, before any worker needs them."""
    from validator.service import opening  # noqa: PLC0415  a service without a store never loads what a store needs

    opening.exchange_of(settings, standards, pipeline.check, now, migrate=True).store.close()


def _options(settings: Settings) -> dict[str, Any]:
    """Give the server's options.

    There are more threads than judgements at once, so that 429 and the small resources are answered at any time.
    """
    return {
        "address": settings.host,
        "port": settings.port,
        "interface": Interfaces.WSGI,
        "workers": settings.workers or min(os.cpu_count() or 1, _MOST_WORKERS),
        "blocking_threads": settings.max_concurrent + _SPARE_THREADS,
        "log_level": LogLevels.error,
        "log_dictconfig": _logging(settings.log_level.upper()),
        "respawn_failed_workers": True,
        "websockets": False,
        "workers_kill_timeout": round(settings.judging_seconds) + 1,
    }


def _logging(level: str) -> dict[str, Any]:
    """Send our own lines, and the server's errors, to standard error; standard output has the address alone."""
    console = {"handlers": ["console"], "propagate": False}
    return {
        "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(message)s"}},
        "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
        "loggers": {
            "_granian": {**console, "level": "ERROR"},
            "granian.access": {"handlers": [], "propagate": False},
            "jiceng": {**console, "level": level},
        },
    }


def claim(host: str, port: int) -> None:
    """Make sure that nobody listens on an address yet.

    The server itself would not notice: its workers share the port, and so would a second service.

    Raises:
        UsageError: the port is taken, may not be used, or the host is none of this machine.
    """
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            if os.name == "posix":  # elsewhere this option would let two services share a port
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
            probe.listen(1)
    except OSError as error:
        raise UsageError(_REASONS.get(error.errno or 0, _UNUSABLE).format(host=host, port=port)) from error


def announcement(settings: Settings, versions: tuple[str, ...]) -> str:
    """Say where the service is, in both languages."""
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    address, loaded = f"http://{host}:{settings.port}/", ", ".join(versions)
    return (
        f"基层校验服务已启动：{address}（标准版本 {loaded}；按 Ctrl+C 停止）\n"
        f"Jiceng is serving at {address} (standard {loaded}; Ctrl+C stops it)"
    )


_REASONS = {
    errno.EADDRINUSE: "端口 {port} 已被占用，请用 --port 或 JICENG_PORT 另选一个"
    " / port {port} is taken; choose another with --port or JICENG_PORT",
    errno.EACCES: "无权使用端口 {port}，请选用 1024 以上的端口"
    " / port {port} may not be used; choose one above 1024",
}
_UNUSABLE = (
    "无法在 {host}:{port} 上监听，请检查 --host 或 JICENG_HOST"
    " / cannot listen on {host}:{port}; check --host or JICENG_HOST"
)


def _load(settings: Settings) -> Flask:
    """Make a worker's application; with fork it finds the standards already loaded."""
    return create_app(settings)
