"""The service in a process of its own, for tests that need a real one."""

import http.client
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from waiting import until


def free_port() -> int:
    """Give a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        found: int = probe.getsockname()[1]
        return found


@contextmanager
def serving(*options: str, log: Path, **settings: str) -> Iterator[int]:
    """Run ``jiceng serve`` until the block ends; give its port.

    Args:
        options: of the command.
        log: where its output goes.
        settings: environment variables.
    """
    port = free_port()
    environ = {"JICENG_WORKERS": "1", "JICENG_LOG_LEVEL": "error", **os.environ, **settings}
    command = [sys.executable, "-m", "validator", "serve", "--port", str(port), *options]
    with (
        log.open("wb") as out,
        subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, env=environ) as process,
    ):
        try:
            until(lambda: answers(port) or process.poll() is not None, "the service answers")
            assert process.poll() is None, log.read_text(encoding="utf-8")
            yield port
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(60)


def answers(port: int) -> bool:
    """Tell whether a service is ready."""
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=10)) as connection:
        try:
            connection.request("GET", "/readyz")
            return connection.getresponse().status == http.HTTPStatus.OK
        except (OSError, http.client.HTTPException):
            return False
