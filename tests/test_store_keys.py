"""Keys of organisations in the database, on SQLite and on PostgreSQL."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from validator import store
from validator.access import Grant, KeyStore, StoredKey
from validator.checkup import Place, State, examine
from validator.cli.platform import now
from validator.errors import UsageError
from validator.library import files
from validator.store import Store
from validator.store.keys import Keys

GRANT = Grant(
    key_id="abcdefgh",
    organisation="12360603MB00000009",
    name="某县卫生健康委员会",
    roles=frozenset({"COUNTY_AUTHORITY", "REVIEW_EXPERT"}),
    divisions=frozenset({"360603", "360622"}),
    facilities=frozenset({"12360603MB0000000X"}),
    test=True,
    forward=True,
    expires="2027-01-01T00:00:00.000Z",
)
KEY = StoredKey(GRANT, "0" * 64, "2026-01-01T00:00:00.000Z")
OTHER = StoredKey(
    replace(GRANT, key_id="zzzzzzzz", organisation="X", test=False, forward=False, expires=None),
    "1" * 64,
    "2025-01-01T00:00:00.000Z",
)


@pytest.fixture
def opened(store_url: str) -> Iterator[Store]:
    """Give an empty database."""
    found = store.open(store_url)
    yield found
    found.close()


def test_a_key_comes_back_as_it_was(opened: Store) -> None:
    """Every field, and nothing for an id that nobody has."""
    with opened.write() as connection:
        keys: KeyStore = Keys(connection)
        keys.add(KEY)
        keys.add(OTHER)
    with opened.read() as connection:
        assert KEY == Keys(connection).find("abcdefgh")
        assert OTHER == Keys(connection).find("zzzzzzzz")
        assert Keys(connection).find("nobody00") is None
        assert [OTHER, KEY] == list(Keys(connection).listed())
        assert [KEY] == list(Keys(connection).listed(GRANT.organisation))


def test_an_id_is_taken_once(opened: Store) -> None:
    """The first key stays."""
    with opened.write() as connection:
        Keys(connection).add(KEY)
    with opened.write() as connection, pytest.raises(UsageError, match="abcdefgh is taken"):
        Keys(connection).add(replace(OTHER, grant=replace(OTHER.grant, key_id="abcdefgh")))
    with opened.read() as connection:
        assert [KEY] == list(Keys(connection).listed())


def test_a_key_is_revoked_once(opened: Store) -> None:
    """The moment of the first time stays, and a key that is not there is not revoked."""
    with opened.write() as connection:
        keys = Keys(connection)
        keys.add(KEY)
        assert [True, False, False] == [
            keys.revoke("abcdefgh", "2026-02-01T00:00:00.000Z"),
            keys.revoke("abcdefgh", "2026-03-01T00:00:00.000Z"),
            keys.revoke("nobody00", "2026-02-01T00:00:00.000Z"),
        ]
        found = keys.find("abcdefgh")
    assert found is not None
    assert "2026-02-01T00:00:00.000Z" == found.grant.revoked


@pytest.mark.parametrize(
    ("key", "at", "expected"),
    [
        (KEY, "2026-06-01T00:00:00.000Z", "2026-06-01T00:00:00.000Z"),
        (KEY, "2028-01-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"),
        (OTHER, "2028-01-01T00:00:00.000Z", "2028-01-01T00:00:00.000Z"),
    ],
)
def test_a_key_only_ever_ends_earlier(key: StoredKey, at: str, expected: str, opened: Store) -> None:
    """An end is brought forward, never put off."""
    with opened.write() as connection:
        keys = Keys(connection)
        keys.add(key)
        assert keys.expire(key.grant.key_id, at)
        found = keys.find(key.grant.key_id)
        assert not keys.expire("nobody00", at)
    assert found is not None
    assert expected == found.grant.expires


def test_the_doctor_looks_into_both_kinds_of_database(opened: Store, store_url: str) -> None:
    """Structure, trail, backlog, clock and keys are found in order."""
    found = {each.name: each.state for each in examine(Place(store_url, "", {}), files(), now())}
    inside = ("migrations", "database", "backlog", "audit", "clock", "keys")
    assert opened.head() == opened.current()
    assert dict.fromkeys(inside, State.OK) == {name: found[name] for name in inside}
