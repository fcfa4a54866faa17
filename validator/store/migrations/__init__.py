"""The database's structure, step by step; run by the program itself, never by hand."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import Connection

from validator.errors import UsageError

_CONNECTION = "connection"


def head() -> str:
    """Give the newest migration."""
    return str(ScriptDirectory.from_config(_config()).get_current_head())


def current(connection: Connection) -> str | None:
    """Give the migration a database stands at; ``None`` for an empty one."""
    return MigrationContext.configure(connection).get_current_revision()


def upgrade(connection: Connection) -> None:
    """Bring a database to the newest migration, within the caller's transaction.

    Raises:
        UsageError: the database stands at a migration that this program does not know.
    """
    if current(connection) == head():
        return
    config = _config()
    config.attributes[_CONNECTION] = connection
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        message = (
            f"数据库的结构版本 {current(connection)} 是更新的程序建立的，请升级本程序"
            f" / the database stands at migration {current(connection)}, made by a newer program: upgrade this one"
        )
        raise UsageError(message) from error


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
