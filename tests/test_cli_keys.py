"""``jiceng keys``: keys of organisations and of signing, each thing once and nothing secret twice."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from validator import library, store
from validator.access.credential import matches, read
from validator.cli import main
from validator.cli.issue import _end as end_of
from validator.cli.platform import now
from validator.store import audit
from validator.store.keys import Keys

OWN = "12360603MB00000009"
CREATE = ["keys", "create", "--organisation", OWN, "--name", "某县卫生健康委", "--role", "COUNTY_AUTHORITY", "--division", "360603"]  # fmt: skip
SCHEMA = jsonschema.Draft7Validator(json.loads(library.files()["meta/key-set.schema.json"]))


@pytest.fixture(autouse=True)
def platform(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder of a platform that the settings name."""
    monkeypatch.setenv("JICENG_STORE_URL", str(tmp_path / "store.db"))
    monkeypatch.setenv("JICENG_SIGNING_KEY", str(tmp_path / "signing.json"))
    monkeypatch.setenv("JICENG_ISSUER", "测试平台")
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command that succeeds and give what it printed."""
    assert 0 == main(arguments)
    return capsys.readouterr().out


def issued(capsys: pytest.CaptureFixture[str], *more: str) -> dict[str, Any]:
    """Issue a key and give it."""
    return json.loads(told(capsys, *CREATE, *more, "--format", "json"))  # type: ignore[no-any-return]  # an object


def actions(folder: Path) -> list[tuple[str, str | None]]:
    """Give action and subject of every audit entry."""
    with store.connect(str(folder / "store.db")).read() as connection:
        return [(each.event.action, each.event.subject) for each in audit.entries(connection)]


def test_a_key_is_shown_once_and_kept_as_a_digest(platform: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is printed authenticates; nowhere in the files is the key, and no list shows it again."""
    made = issued(capsys, "--test", "--forward", "--facility", OWN[:-1] + "X")
    presented = read(made["key"])
    with store.connect(str(platform / "store.db")).read() as connection:
        stored = Keys(connection).find(made["keyId"])

    assert presented is not None
    assert stored is not None
    assert matches(presented, stored.digest)
    assert (True, True, frozenset({OWN[:-1] + "X"})) == (
        stored.grant.test,
        stored.grant.forward,
        stored.grant.facilities,
    )
    secret = made["key"].rpartition("_")[2].encode()
    assert [] == [each for each in platform.iterdir() if secret in each.read_bytes()]
    shown = told(capsys, "keys", "list") + told(capsys, "keys", "list", "--format", "json")
    assert made["keyId"] in shown
    assert made["key"] not in shown
    assert [("key.created", made["keyId"])] == actions(platform)


def test_a_key_lasts_a_year_unless_told_otherwise() -> None:
    """To the end of its last day in Beijing; a day gone by is refused."""
    today = (now() + timedelta(hours=8)).date()
    assert end_of(None, now()) == end_of((today + timedelta(days=365)).isoformat(), now())
    assert "2099-12-31T16:00:00.000Z" == end_of("2099-12-31", now())
    assert end_of("never", now()) is None


@pytest.mark.parametrize("when", ["2020-01-01", "soon", "2026-02-30", "2026-1-1", ""])
def test_a_wrong_end_is_refused(when: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With the way to write it."""
    assert 2 == main([*CREATE, "--expires", when])
    assert f"失效日期“{when}”不正确" in capsys.readouterr().err


def test_a_grant_that_makes_no_sense_is_refused(platform: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every fault is named, and nothing is kept."""
    arguments = [
        "keys",
        "create",
        "--organisation",
        "x",
        "--name",
        "y",
        "--role",
        "NOBODY",
        "--division",
        "999999",
    ]
    assert 2 == main([*arguments, "--lang", "en"])
    said = capsys.readouterr().err
    assert all(each in said for each in ("“x”", "“NOBODY”", "“999999”"))
    assert not (platform / "store.db").exists()


def test_a_revoked_key_is_said_to_be_so(platform: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Once; the second time there is none in use."""
    key_id = issued(capsys)["keyId"]
    assert f"密钥 {key_id} 已吊销。\n" == told(capsys, "keys", "revoke", key_id)
    assert 2 == main(["keys", "revoke", key_id])
    assert f"没有编号为 {key_id} 的有效密钥" in capsys.readouterr().err
    assert "吊销" in told(capsys, "keys", "list")
    assert 2 == main(["keys", "rotate", key_id])
    assert [("key.created", key_id), ("key.revoked", key_id)] == actions(platform)


def test_a_rotated_key_gives_way_after_some_days(platform: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The new one allows the same; the old one ends after the overlap, never later than it would have."""
    old = issued(capsys, "--forward")
    new = json.loads(told(capsys, "keys", "rotate", old["keyId"], "--overlap", "2", "--format", "json"))
    listed = {each["keyId"]: each for each in json.loads(told(capsys, "keys", "list", "--format", "json"))}
    same = ("organisation", "name", "roles", "divisions", "facilities", "test", "forward")

    assert {name: old[name] for name in same} == {name: new[name] for name in same}
    assert old["key"] != new["key"]
    assert listed[old["keyId"]]["expires"] < old["expires"] <= listed[new["keyId"]]["expires"]
    told(capsys, "keys", "rotate", old["keyId"], "--overlap", "300")
    again = {each["keyId"]: each for each in json.loads(told(capsys, "keys", "list", "--format", "json"))}
    assert listed[old["keyId"]]["expires"] == again[old["keyId"]]["expires"]
    assert 3 == len(actions(platform))


def test_keys_are_listed_by_organisation(capsys: pytest.CaptureFixture[str]) -> None:
    """Only its own, and a word where there are none."""
    issued(capsys)
    assert OWN in told(capsys, "keys", "list", "--organisation", OWN)
    assert "There are no keys.\n" == told(capsys, "keys", "list", "--organisation", "other", "--lang", "en")


@pytest.mark.parametrize(
    ("variable", "arguments", "hint"),
    [
        ("JICENG_STORE_URL", ["keys", "list"], "JICENG_STORE_URL"),
        ("JICENG_STORE_URL", ["keys", "revoke", "abcdefgh"], "--store"),
        ("JICENG_ISSUER", ["keys", "signing", "create"], "--issuer"),
    ],
)
def test_what_is_missing_is_said(
    variable: str,
    arguments: list[str],
    hint: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With the option and the setting that mend it."""
    monkeypatch.delenv(variable)
    assert 2 == main(arguments)
    assert hint in capsys.readouterr().err


def test_a_subcommand_that_is_none_is_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    """As with commands; a group without one shows its page."""
    assert 2 == main(["keys", "crate", "--lang", "en"])
    assert "Did you mean create?" in capsys.readouterr().err
    assert 2 == main(["keys", "signing"])
    assert "用法 Usage: jiceng keys signing" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["--sm2"], []])
def test_signing_keys_are_made_and_published(
    arguments: list[str], platform: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """For their owner's eyes only; what is printed is the public set, by its schema."""
    said = told(capsys, "keys", "signing", "create", *arguments)
    document = json.loads(told(capsys, "keys", "signing", "show"))

    assert [] == list(SCHEMA.iter_errors(document))
    assert ("测试平台", 1 + len(arguments)) == (document["issuer"], len(document["keys"]))
    assert all(each["kid"] in said for each in document["keys"])
    secrets = [each["d"] for each in json.loads((platform / "signing.json").read_text("utf-8"))["current"]]
    assert [] == [each for each in secrets if each in said or each in json.dumps(document)]
    assert 2 == main(["keys", "signing", "create"])
    assert "已经存在" in capsys.readouterr().err


def test_signing_keys_are_replaced(capsys: pytest.CaptureFixture[str]) -> None:
    """SM2 stays where it was, the old keys stay published."""
    told(capsys, "keys", "signing", "create", "--sm2")
    before = json.loads(told(capsys, "keys", "signing", "show"))["keys"]
    assert "停用" in told(capsys, "keys", "signing", "rotate")
    after = json.loads(told(capsys, "keys", "signing", "show"))["keys"]

    assert {each["kid"] for each in before} < {each["kid"] for each in after}
    assert ["Ed25519", "SM2"] == sorted(each["alg"] for each in after if "notAfter" not in each)


def test_a_signing_key_in_wrong_hands_is_revoked(capsys: pytest.CaptureFixture[str]) -> None:
    """It is marked, and another signs; one that is not there is refused."""
    told(capsys, "keys", "signing", "create")
    (key,) = json.loads(told(capsys, "keys", "signing", "show"))["keys"]
    told(capsys, "keys", "signing", "revoke", key["kid"])
    after = {each["kid"]: each for each in json.loads(told(capsys, "keys", "signing", "show"))["keys"]}

    assert "revokedAt" in after[key["kid"]]
    assert 2 == len(after)
    assert 2 == main(["keys", "signing", "revoke", "nobody"])
    assert "没有签名密钥 nobody" in capsys.readouterr().err


def test_without_a_setting_the_keys_lie_beside_the_database(
    platform: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the service makes and finds them too."""
    monkeypatch.delenv("JICENG_SIGNING_KEY")
    told(capsys, "keys", "signing", "create")
    assert (platform / "store.db.keys.json").is_file()
    monkeypatch.setenv("JICENG_STORE_URL", "postgresql://localhost/jiceng")
    assert 2 == main(["keys", "signing", "show"])
    assert "JICENG_SIGNING_KEY" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["list"], ["revoke", "abcdefgh"], ["rotate", "abcdefgh"]])
def test_a_database_that_is_not_there_is_not_made(
    arguments: list[str], platform: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only issuing makes one: a name written wrongly is said to be wrong."""
    assert 2 == main(["keys", *arguments, "--store", str(platform / "strore.db")])
    assert "没有数据库文件" in capsys.readouterr().err
    assert [] == list(platform.iterdir())


def test_a_role_that_is_not_known_brings_those_that_are(capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever issues a key has no list of actors at hand."""
    assert 2 == main([*CREATE, "--role", "COUNTY"])
    assert "没有角色“COUNTY”，可用：PRIMARY_FACILITY" in capsys.readouterr().err


def test_the_last_day_of_a_key_is_that_of_beijing(capsys: pytest.CaptureFixture[str]) -> None:
    """A key good to the end of a day names that day."""
    shown = told(capsys, *CREATE, "--expires", "2099-12-31")

    assert "状态：有效，至 2099-12-31 24:00（北京时间）" in shown
