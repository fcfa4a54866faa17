"""An exchange platform in processes of its own, as one would run it: ``jiceng serve`` and ``jiceng worker``."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from random import Random
from threading import Event, Thread

import httpx
import psutil
from waiting import until


class Platform:
    """A service with two workers, and ``jiceng worker`` beside it.

    Args:
        url: of the store.
        folder: where the signing keys are, and the queue and the logs go.
        settings: environment variables other than those below.
    """

    def __init__(self, url: str, folder: Path, **settings: str) -> None:
        self.port = _free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self._folder = folder
        self._environ = {
            **os.environ,
            "JICENG_STORE_URL": url,
            "JICENG_SIGNING_KEY": str(folder / "keys.json"),
            "JICENG_QUEUE": f"sqlite:///{folder / 'jobs.queue'}",
            "JICENG_PORT": str(self.port),
            "JICENG_WORKERS": "2",
            "JICENG_LEASE_SECONDS": "2",
            "JICENG_RETRY_SECONDS": "1",
            "JICENG_SWEEP_SECONDS": "1",
            "JICENG_LOG_LEVEL": "error",
            **settings,
        }
        self._groups: dict[str, subprocess.Popen[bytes]] = {}
        self._ending = Event()
        self._supervisor = Thread(target=self._revive)

    def supervise(self) -> None:
        """Start everything, and start again what ends, as a service manager does."""
        self._supervisor.start()

    def start(self, command: str) -> None:
        """Start ``serve`` or ``worker`` in a process group of its own."""
        log = (self._folder / f"{command}.log").open("ab")
        with log:
            self._groups[command] = subprocess.Popen(
                [sys.executable, "-m", "validator", command],
                env=self._environ,
                start_new_session=True,
                stdout=log,
                stderr=log,
            )

    def pid(self, command: str) -> int:
        """Give the process of a command."""
        return self._groups[command].pid

    def answers(self) -> bool:
        """Tell whether the service answers at all."""
        try:
            return bool(httpx.get(f"{self.address}/healthz", timeout=5).is_success)
        except httpx.TransportError:
            return False

    def wait(self) -> None:
        """Wait until the service answers."""
        until(self.answers, f"the service answers; {self.logs()}")

    def kill(self, command: str) -> None:
        """Kill a process and all it started, at once."""
        process = self._groups.get(command)
        if process is not None:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def kill_one(self, command: str, chance: Random) -> None:
        """Kill one of the processes that a command started; it is replaced by the command itself."""
        with suppress(psutil.NoSuchProcess):
            children = psutil.Process(self._groups[command].pid).children()
            if children:
                chance.choice(children).kill()

    def _revive(self) -> None:
        while not self._ending.wait(0.05):
            for command in ("serve", "worker"):
                process = self._groups.get(command)
                if process is None or process.poll() is not None:
                    self.start(command)

    def logs(self) -> Mapping[str, str]:
        """Give what was said last, for a test that fails."""
        return {path.name: path.read_text(encoding="utf-8")[-2000:] for path in self._folder.glob("*.log")}

    def end(self) -> None:
        """Kill everything that still runs."""
        self._ending.set()
        if self._supervisor.ident is not None:
            self._supervisor.join()
        for command in self._groups:
            self.kill(command)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
