"""Who is asking: keys that are good, and everything that is turned away."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from validator.access import Denied, Grant, StoredKey
from validator.access.credential import Credential, issue
from validator.access.grant import REASONS
from validator.canonical import timestamp
from validator.service.authentication import Rejection, authenticate, forbidden
from validator.service.problems import Problem

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@dataclass
class Keys:
    """A store of keys in memory, and what was asked of it.

    Args:
        stored: by id.
        asked: ids that were looked up.
    """

    stored: dict[str, StoredKey] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def find(self, key_id: str) -> StoredKey | None:
        """Give the key of an id."""
        self.asked.append(key_id)
        return self.stored.get(key_id)

    def add(self, key: StoredKey) -> None:
        """Keep a key."""
        self.stored[key.grant.key_id] = key

    def listed(self, organisation: str | None = None) -> Sequence[StoredKey]:
        """Give the keys."""
        return [each for each in self.stored.values() if organisation in (None, each.grant.organisation)]

    def revoke(self, key_id: str, at: str) -> bool:
        """Mark a key as revoked."""
        return self._change(key_id, revoked=at)

    def expire(self, key_id: str, at: str) -> bool:
        """Let a key expire."""
        return self._change(key_id, expires=at)

    def _change(self, key_id: str, **changes: str) -> bool:
        key = self.stored[key_id]
        self.stored[key_id] = replace(key, grant=replace(key.grant, **changes))  # type: ignore[arg-type]  # fields of a grant
        return True


def issued(keys: Keys, **changes: str) -> Credential:
    """Issue a key."""
    made = issue()
    grant = Grant(made.key_id, "12360603MB00000009", "某单位", frozenset(), frozenset({"360603"}))
    keys.add(StoredKey(replace(grant, **changes), made.digest, timestamp(NOW)))  # type: ignore[arg-type]  # as above
    return made


def turned_away(header: str | None, keys: Keys) -> tuple[Problem, Rejection]:
    """Give the problem that an attempt is answered with, and what is noted of it."""
    noted: list[Rejection] = []
    with pytest.raises(Problem) as raised:
        authenticate(header, keys, NOW, noted.append)
    (rejection,) = noted
    return raised.value, rejection


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER", "Bearer "])
def test_a_good_key_gives_its_grant(scheme: str) -> None:
    """The scheme's name is in any case, and nothing is noted."""
    keys, noted = Keys(), list[Rejection]()
    made = issued(keys)
    grant = authenticate(f"{scheme} {made.text}", keys, NOW, noted.append)

    assert keys.stored[made.key_id].grant == grant
    assert [] == noted


def test_a_key_is_good_until_it_ends() -> None:
    """Up to its last millisecond, and no longer."""
    keys = Keys()
    made = issued(keys, expires=timestamp(NOW + timedelta(milliseconds=1)))
    assert authenticate(f"Bearer {made.text}", keys, NOW, list[Rejection]().append)
    keys.expire(made.key_id, timestamp(NOW))
    assert Rejection(made.key_id, "expired") == turned_away(f"Bearer {made.text}", keys)[1]


def test_a_revoked_key_is_good_for_nothing() -> None:
    """From that moment on, and even if it had expired as well."""
    keys = Keys()
    made = issued(keys, revoked=timestamp(NOW), expires=timestamp(NOW))
    assert Rejection(made.key_id, "revoked") == turned_away(f"Bearer {made.text}", keys)[1]


@pytest.mark.parametrize(
    "header",
    ["", "Bearer", "Bearer ", "Bearer x", "Basic dXNlcjpwYXNz", "jck_abcdefgh_" + "A" * 43, "Bearer jck_ABCDEFGH_" + "A" * 43, "Bearer jck_abcdefgh_" + "A" * 43 + "\n"],
)  # fmt: skip
def test_a_malformed_key_is_not_looked_up(header: str) -> None:
    """Nothing of it reaches the database or the audit trail."""
    keys = Keys()
    assert Rejection(None, "malformed") == turned_away(header, keys)[1]
    assert [] == keys.asked


def test_an_unknown_key_is_not_named() -> None:
    """What somebody made up is not noted down; a wrong secret under a known name is."""
    keys = Keys()
    made = issued(keys)
    assert Rejection(None, "unknown") == turned_away("Bearer jck_abcdefgh_" + "A" * 43, keys)[1]
    assert Rejection(made.key_id, "unknown") == turned_away(f"Bearer jck_{made.key_id}_{'A' * 43}", keys)[1]


def test_all_are_answered_alike() -> None:
    """401 with a challenge; whether a key exists, expired or was revoked is not told."""
    keys = Keys()
    expired, revoked = issued(keys, expires=timestamp(NOW)), issued(keys, revoked=timestamp(NOW))
    headers = [f"Bearer {each.text}" for each in (expired, revoked)] + [
        "Bearer jck_abcdefgh_" + "A" * 43,
        "x",
    ]
    answers = [turned_away(header, keys)[0] for header in headers]

    assert {401} == {each.kind.status for each in answers}
    assert {'Bearer realm="jiceng", error="invalid_token"'} == {
        each.headers["WWW-Authenticate"] for each in answers
    }
    assert 1 == len({str(each.document("en", "r")) for each in answers})
    without = turned_away(None, keys)
    assert ('Bearer realm="jiceng"', "missing") == (without[0].headers["WWW-Authenticate"], without[1].reason)


@pytest.mark.parametrize("reason", REASONS)
def test_a_refusal_says_why(reason: str) -> None:
    """403 with the reason as a code and in both languages."""
    document = forbidden(Denied(reason)).document("zh-CN", "r")
    assert (403, reason) == (document["status"], document["reason"])
    assert REASONS[reason] == document["texts"]["detail"]
    assert REASONS[reason]["zh-CN"] == document["detail"]
