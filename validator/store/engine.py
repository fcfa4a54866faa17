"""The database: SQLite in a file without any set-up, PostgreSQL by its URL; the same code for both.

There is one writer at a time: ``BEGIN IMMEDIATE`` on SQLite, a lock of the transaction on PostgreSQL. What a writer
reads therefore holds until it commits, on both.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import SQLITE_ERROR
from sqlite3 import Connection as SqliteConnection

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import (
    ArgumentError,
    DataError,
    DBAPIError,
    IntegrityError,
    NoSuchModuleError,
    ProgrammingError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeout

from validator.errors import JicengError, UsageError
from validator.store import migrations

SQLITE = "sqlite"
POSTGRESQL = "postgresql"
_BUSY_MILLISECONDS = 20_000
_POSTGRESQL = {
    "connect_timeout": 5,
    "tcp_user_timeout": _BUSY_MILLISECONDS,
    "options": f"-c lock_timeout={_BUSY_MILLISECONDS} -c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3",
}
"""A server that does not answer is given up after a while, as a locked file is; and the server takes the writers' lock
back from a machine that is gone.

Source: PostgreSQL 18, 32.1.2 Parameter Key Words; 19.3.2 TCP Settings; 19.11.1 Statement Behavior.
"""
_READS = {"isolation_level": "REPEATABLE READ"}
"""By itself PostgreSQL shows every statement another state."""
_WRITES = "jiceng_writes"
_WRITER_LOCK = 5_214_036_027
"""The number of the lock on PostgreSQL; any fixed number will do."""


class StoreUnavailable(JicengError):
    """The database is gone, locked for too long, full or read-only; nothing was written."""


class Store:
    """An open database.

    Args:
        url: where it is.
    """

    def __init__(self, url: URL) -> None:
        self.url = url
        self.dialect = url.get_backend_name()
        self._engine = _engine(url)

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection to read by; it sees one state of the database.

        Raises:
            StoreUnavailable: the database cannot be reached.
        """
        options = _READS if self.dialect == POSTGRESQL else {}
        with (
            _translated(),
            self._engine.connect().execution_options(**options) as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Give the only connection that may write now; commits at the end, or undoes everything on an error.

        Raises:
            StoreUnavailable: the database cannot be reached or written.
        """
        with (
            _translated(),
            self._engine.connect().execution_options(**{_WRITES: True}) as connection,
            connection.begin(),
        ):
            if self.dialect == POSTGRESQL:
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _WRITER_LOCK})
            yield connection

    def current(self) -> str | None:
        """Give the migration the database stands at; ``None`` for an empty one."""
        with self.read() as connection:
            return migrations.current(connection)

    def head(self) -> str:
        """Give the newest migration this program knows."""
        return migrations.head()

    def migrate(self) -> None:
        """Bring the database to the newest migration; a second program waits for the first.

        Raises:
            UsageError: the database was made by a newer program.
        """
        with self.write() as connection:
            migrations.upgrade(connection)

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()


def connect(where: str) -> Store:
    """Give a database as it is, whatever migration it stands at.

    Args:
        where: path of a SQLite file, or a URL.

    Raises:
        UsageError: it is no database we can use.
    """
    return Store(_url(where))


def open_store(where: str, *, migrate: bool = True) -> Store:
    """Open a database, making it where it is a SQLite file that is not there yet.

    Args:
        where: path of a SQLite file, or a URL: ``sqlite:///…``, ``postgresql://…``.
        migrate: bring it to the newest migration; otherwise it must stand there.

    Raises:
        UsageError: it is no database we can use, or does not stand at the newest migration.
        StoreUnavailable: it cannot be reached.
    """
    store = Store(_url(where))
    try:
        if migrate:
            store.migrate()
        else:
            _hold_to_head(store)
    except BaseException:
        store.close()
        raise
    return store


def _hold_to_head(store: Store) -> None:
    current = store.current()
    if current != store.head():
        message = (
            f"数据库的结构版本是 {current}，本程序需要 {store.head()}；请先运行 jiceng serve 或 jiceng worker 升级"
            f" / the database stands at migration {current}, this program needs {store.head()}"
        )
        raise UsageError(message)


def _url(where: str) -> URL:
    try:
        url = make_url(where) if "://" in where else URL.create(SQLITE, database=where)
    except ArgumentError as error:
        raise UsageError(_unusable(where)) from error
    if url.get_backend_name() == POSTGRESQL:
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() != SQLITE or not url.database:
        raise UsageError(_unusable(url.render_as_string()))
    folder = Path(url.database).parent
    if not folder.is_dir():
        message = f"没有文件夹 {folder}，请先建立 / there is no folder {folder}; make it first"
        raise UsageError(message)
    return url


def _unusable(where: str) -> str:
    return (
        f"不能用作数据库：{where}；请给出 SQLite 文件的路径，或 postgresql://用户:口令@主机/库名"
        " / this cannot be used as a database: give the path of a SQLite file, or postgresql://user:password@host/name"
    )


def _engine(url: URL) -> Engine:
    try:
        if url.get_backend_name() == POSTGRESQL:
            return create_engine(url, pool_pre_ping=True, connect_args=_POSTGRESQL)
        engine = create_engine(url, connect_args={"timeout": _BUSY_MILLISECONDS / 1000})
    except NoSuchModuleError as error:
        raise UsageError(_unusable(url.render_as_string())) from error
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: SqliteConnection, _: object) -> None:
    """Set a SQLite connection up; the driver must not begin transactions by itself.

    ``synchronous=FULL``: what was acknowledged outlives a power failure, not only the end of the process.
    """
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def _translated() -> Iterator[None]:
    """Tell a database that is not there from a fault of ours."""
    try:
        yield
    except (IntegrityError, ProgrammingError, DataError):
        raise
    except PoolTimeout as error:
        raise StoreUnavailable(type(error).__name__) from error
    except DBAPIError as error:
        if getattr(error.orig, "sqlite_errorcode", None) == SQLITE_ERROR:  # a statement that is wrong
            raise
        raise StoreUnavailable(type(error.orig).__name__) from error
