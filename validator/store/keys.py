"""The keys of organisations, as rows; the key itself is never among them."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, insert, select, update

from validator.access import Grant, StoredKey
from validator.errors import UsageError
from validator.store.tables import api_key

_SETS = ("roles", "divisions", "facilities")


class Keys:
    """The keys in one transaction.

    Args:
        connection: a reader's, or a writer's for what changes anything.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, key_id: str) -> StoredKey | None:
        """Give the key of an id."""
        found = self._connection.execute(select(api_key).where(api_key.c.key_id == key_id)).mappings().first()
        return None if found is None else _stored(found)

    def add(self, key: StoredKey) -> None:
        """Keep a new key.

        Raises:
            UsageError: its id is taken.
        """
        if self.find(key.grant.key_id) is not None:
            message = f"密钥编号 {key.grant.key_id} 已被使用 / the key id {key.grant.key_id} is taken"
            raise UsageError(message)
        self._connection.execute(insert(api_key).values(_row(key)))

    def listed(self, organisation: str | None = None) -> Sequence[StoredKey]:
        """Give the keys of an organisation, or all, the oldest first."""
        query = select(api_key).order_by(api_key.c.created, api_key.c.key_id)
        if organisation is not None:
            query = query.where(api_key.c.organisation == organisation)
        return [_stored(each) for each in self._connection.execute(query).mappings()]

    def revoke(self, key_id: str, at: str) -> bool:
        """Mark a key as revoked; False where there is none, or it was revoked before."""
        changed = update(api_key).where(api_key.c.key_id == key_id, api_key.c.revoked.is_(None))
        return self._connection.execute(changed.values(revoked=at)).rowcount == 1

    def expire(self, key_id: str, at: str) -> bool:
        """Let a key expire at a moment, if it did not expire earlier; False where there is none."""
        stored = self.find(key_id)
        if stored is None:
            return False
        end = at if stored.grant.expires is None else min(at, stored.grant.expires)
        self._connection.execute(update(api_key).where(api_key.c.key_id == key_id).values(expires=end))
        return True


def _row(key: StoredKey) -> dict[str, object]:
    grant = key.grant
    return {
        "key_id": grant.key_id,
        "digest": key.digest,
        "organisation": grant.organisation,
        "name": grant.name,
        **{name: json.dumps(sorted(getattr(grant, name))) for name in _SETS},
        "test": grant.test,
        "forward": grant.forward,
        "expires": grant.expires,
        "revoked": grant.revoked,
        "created": key.created,
    }


def _stored(row: RowMapping) -> StoredKey:
    grant = Grant(
        key_id=row["key_id"],
        organisation=row["organisation"],
        name=row["name"],
        **{name: frozenset(json.loads(row[name])) for name in _SETS},
        test=row["test"],
        forward=row["forward"],
        expires=row["expires"],
        revoked=row["revoked"],
    )
    return StoredKey(grant, row["digest"], row["created"])
