"""Bytes addressed by their digest, kept in packed pieces so that neither storing nor reading needs them whole."""

import zlib
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, delete, insert, select

from validator.store.tables import blob, blob_part

PIECE = 1024 * 1024
"""How many bytes a piece has before it is packed."""

_LEVEL = 6


def put(connection: Connection, sha256: str, pieces: Iterable[bytes]) -> None:
    """Keep bytes; what is there already is not read again.

    Args:
        connection: a writer's.
        sha256: their digest.
        pieces: the bytes, in pieces of any size up to ``PIECE``.
    """
    if held(connection, sha256):
        return
    connection.execute(insert(blob).values(sha256=sha256, bytes=0, parts=0))
    length = parts = 0
    for piece in pieces:
        row = {"sha256": sha256, "position": parts, "data": zlib.compress(piece, _LEVEL)}
        connection.execute(insert(blob_part).values(row))
        length, parts = length + len(piece), parts + 1
    connection.execute(blob.update().where(blob.c.sha256 == sha256).values(bytes=length, parts=parts))


def put_whole(connection: Connection, sha256: str, data: bytes) -> None:
    """Keep bytes that are there whole."""
    put(connection, sha256, (data[start : start + PIECE] for start in range(0, len(data), PIECE)))


def held(connection: Connection, sha256: str) -> bool:
    """Tell whether bytes are kept."""
    return connection.execute(select(blob.c.sha256).where(blob.c.sha256 == sha256)).first() is not None


def pieces(connection: Connection, sha256: str) -> Iterator[bytes]:
    """Give kept bytes piece by piece.

    Raises:
        LookupError: they are not kept.
    """
    parts = connection.execute(select(blob.c.parts).where(blob.c.sha256 == sha256)).scalar_one_or_none()
    if parts is None:
        raise LookupError(sha256)
    for position in range(parts):
        wanted = (blob_part.c.sha256 == sha256) & (blob_part.c.position == position)
        yield zlib.decompress(connection.execute(select(blob_part.c.data).where(wanted)).scalar_one())


def read(connection: Connection, sha256: str) -> bytes:
    """Give kept bytes whole.

    Raises:
        LookupError: they are not kept.
    """
    return b"".join(pieces(connection, sha256))


def drop(connection: Connection, sha256: str) -> None:
    """Forget bytes; only retention does."""
    connection.execute(delete(blob_part).where(blob_part.c.sha256 == sha256))
    connection.execute(delete(blob).where(blob.c.sha256 == sha256))
