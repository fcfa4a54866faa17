"""The public keys that receipts were ever signed with, kept so that the loss of a key file takes no receipt's proof."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from validator.store.tables import signing_key


def keep(connection: Connection, documents: Iterable[Mapping[str, Any]]) -> None:
    """Keep public keys, each in its latest form.

    Args:
        connection: a writer's.
        documents: the keys as the published key set has them, each with its ``kid``.
    """
    for each in documents:
        text = json.dumps(each, ensure_ascii=False, sort_keys=True)
        connection.execute(delete(signing_key).where(signing_key.c.kid == each["kid"]))
        connection.execute(insert(signing_key).values(kid=each["kid"], document=text))


def listed(connection: Connection) -> list[Mapping[str, Any]]:
    """Give every public key, by its ``kid``."""
    rows = connection.execute(select(signing_key.c.document).order_by(signing_key.c.kid))
    return [json.loads(document) for (document,) in rows]
