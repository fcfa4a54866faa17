"""A way between two programs that is cut again and again: a TCP proxy that drops connections, by a seed."""

import contextlib
import random
import socket
from threading import Event, Thread

_PIECE = 4096
_SENT, _ANSWERED = 80_000, 100_000
"""Bytes after which a direction is cut on the average: about two batches, about two receipts."""


class Cutter:
    """Passes bytes on to a port of this machine, and cuts every connection after some of them.

    Args:
        port: where to.
        seed: what decides after how many.
    """

    def __init__(self, port: int, seed: int) -> None:
        self._to = ("127.0.0.1", port)
        self._chance = random.Random(seed)  # noqa: S311  no secret
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
            try:
                there = socket.create_connection(self._to)
            except OSError:
                here.close()
                continue
            for one, other, average in ((here, there, _SENT), (there, here, _ANSWERED)):
                budget = 1 + round(self._chance.expovariate(1 / average))
                Thread(target=self._pass, args=(one, other, budget), daemon=True).start()

    def _pass(self, one: socket.socket, other: socket.socket, budget: int) -> None:
        left = budget
        with contextlib.suppress(OSError):
            while data := one.recv(_PIECE):
                if len(data) >= left:
                    other.sendall(data[:left])
                    self.cuts += 1
                    break
                other.sendall(data)
                left -= len(data)
        for each in (one, other):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        one.close()
