"""Settings from a file, and what an exchange is opened by."""

from dataclasses import fields
from pathlib import Path

import pytest
from exchange_bench import Clock
from service_client import standards

from validator import store
from validator.errors import UsageError
from validator.pipeline import check
from validator.service import Settings, opening, settings
from validator.service.settings import SettingsSchema, variable

DOCUMENT = Path(__file__).parent.parent / "docs" / "settings.md"


def written(folder: Path, text: str) -> dict[str, str]:
    """Write a settings file; give the environment that names it."""
    file = folder / "jiceng.toml"
    file.write_text(text, encoding="utf-8")
    return {settings.FILE: str(file)}


def test_a_file_holds_settings(tmp_path: Path) -> None:
    """A TOML file gives settings; the environment goes before it, the caller before both."""
    environ = written(tmp_path, 'port = 9000\nstore_url = "x.db"\nquota_open = 5\n')

    loaded = settings.load({**environ, "JICENG_QUOTA_OPEN": "6"}, port=9001)

    assert Settings(port=9001, store_url="x.db", quota_open=6) == loaded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('stor_url = "x.db"', "store_url"),
        ("port = ", "TOML|cannot be read"),
        ("port = 0", "JICENG_PORT=0"),
        ('queue = "rabbit"', "JICENG_QUEUE=rabbit"),
    ],
)
def test_a_wrong_file_is_refused(tmp_path: Path, text: str, words: str) -> None:
    """A key that is no setting, a value out of bounds or what is no TOML keeps the service from starting."""
    with pytest.raises(UsageError, match=words):
        settings.load(written(tmp_path, text))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """A settings file that is named must be there."""
    with pytest.raises(UsageError, match=r"none\.toml"):
        settings.load({settings.FILE: str(tmp_path / "none.toml")})


def test_naming_the_file_is_no_stranger() -> None:
    """The variable that names the file is known."""
    assert () == settings.unknown({settings.FILE: "x"})


@pytest.mark.parametrize("name", list(SettingsSchema().fields))
def test_every_setting_is_described(name: str) -> None:
    """Each setting stands in docs/settings.md with its default."""
    default = next(each.default for each in fields(Settings) if each.name == name)
    shown = "（空 / empty）" if default == "" else f"`{default}`"

    assert f"| `{variable(name)}` | {shown} |" in DOCUMENT.read_text(encoding="utf-8")


def test_signing_keys_are_made_beside_a_new_database(tmp_path: Path) -> None:
    """With SQLite nothing has to be prepared; opened again, the keys are the same."""
    chosen = Settings(store_url=str(tmp_path / "x.db"), issuer="某省平台")
    first = opening.exchange_of(chosen, standards(), check, Clock(), migrate=True)
    again = opening.exchange_of(chosen, standards(), check, Clock())

    assert "某省平台" == first.ring().issuer
    assert first.ring().key_set() == again.ring().key_set()
    assert 0o600 == (tmp_path / "x.db.keys.json").stat().st_mode & 0o777
    first.store.close()
    again.store.close()


def test_a_server_database_needs_its_keys_named(tmp_path: Path) -> None:
    """Beside a database on a server there is no place for keys, so they are named or the service does not start."""
    opened = store.open(str(tmp_path / "x.db"))
    opened.dialect = "postgresql"

    with pytest.raises(UsageError, match="JICENG_SIGNING_KEY"):
        opening.signing_keys(Settings(store_url="postgresql://host/name"), opened, Clock())
    opened.close()
