"""A way between two programs that is cut again and again: a TCP proxy that drops connections, by a seed."""

import contextlib
import random
import socket
from threading import Event, Thread

_PIECE = 4096


class Cutter:
    """Passes bytes on to a port of this machine, and cuts most connections after some of them.

    Args:
        port: where to.
        seed: what decides which connections are cut, and where.
        share: how many of all connections are cut.
    """

    def __init__(self, port: int, seed: int, share: float = 0.4) -> None:
        self._to = ("127.0.0.1", port)
        self._chance = random.Random(seed)  # noqa: S311  no secret
        self._share = share
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._closing = Event()
        self.port: int = self._listener.getsockname()[1]
        self.connections = self.cuts = 0
        Thread(target=self._run, daemon=True).start()

    def close(self) -> None:
        """Take no more connections."""
        self._closing.set()
        self._listener.close()

    def _run(self) -> None:
        while not self._closing.is_set():
            try:
                here, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            there = socket.create_connection(self._to)
            budgets = (self._budget(60_000), self._budget(6_000))
            for one, other, budget in ((here, there, budgets[0]), (there, here, budgets[1])):
                Thread(target=self._pass, args=(one, other, budget), daemon=True).start()

    def _budget(self, most: int) -> int | None:
        """Give after how many bytes a direction is cut; ``None`` for never."""
        return self._chance.randrange(most) if self._chance.random() < self._share else None

    def _pass(self, one: socket.socket, other: socket.socket, budget: int | None) -> None:
        left = budget
        with contextlib.suppress(OSError):
            while data := one.recv(_PIECE):
                if left is not None and len(data) >= left:
                    other.sendall(data[:left])
                    self.cuts += 1
                    break
                other.sendall(data)
                left = None if left is None else left - len(data)
        for each in (one, other):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
