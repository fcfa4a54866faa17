"""Redis for tests: the server of Debian's package redis-server, on a socket in a folder of its own."""

import shutil
import subprocess
from pathlib import Path

from waiting import until


class RedisServer:
    """A server that keeps nothing on disk.

    Args:
        folder: where its socket is.
    """

    def __init__(self, folder: Path) -> None:
        program = shutil.which("redis-server")
        assert program is not None, "redis-server is not there: make languages"
        self._socket = folder / "redis.socket"
        self._command = [program, "--port", "0", "--unixsocket", str(self._socket), "--save", ""]
        self._folder = folder
        self.start()

    @property
    def url(self) -> str:
        """Its address."""
        return f"unix://{self._socket}"

    def start(self) -> None:
        """Start it, empty."""
        self._process = subprocess.Popen(self._command, cwd=self._folder, stdout=subprocess.DEVNULL)
        until(self._socket.exists, "Redis listens")

    def kill(self) -> None:
        """End it at once, with all it held."""
        self._process.kill()
        self._process.wait()
        self._socket.unlink(missing_ok=True)
