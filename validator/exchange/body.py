"""What was sent, put aside while it arrives: small bodies in memory, larger ones on disk, never whole in memory."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from tempfile import SpooledTemporaryFile
from types import TracebackType
from typing import IO, Self

from validator.canonical import Digests, Hasher
from validator.store import StoreUnavailable

PIECE = 1024 * 1024
_IN_MEMORY = 2 * PIECE


@dataclass(frozen=True, slots=True)
class Body:
    """Bytes that were put aside, and their digests; closing it forgets them.

    Args:
        file: where they are.
        digests: what they are known by.
    """

    file: IO[bytes]
    digests: Digests

    def pieces(self) -> Iterator[bytes]:
        """Give the bytes from the beginning, piece by piece."""
        self.file.seek(0)
        while piece := self.file.read(PIECE):
            yield piece

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.file.close()


def put_aside(chunks: Iterable[bytes]) -> Body:
    """Take bytes as they arrive.

    Args:
        chunks: the bytes; whoever makes them bounds their sum.

    Raises:
        StoreUnavailable: there is no room for them.
    """
    file = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115  the body closes it
    hasher = Hasher()
    try:
        for chunk in chunks:
            hasher.update(chunk)
            with _room():
                file.write(chunk)
        with _room():
            file.flush()
    except BaseException:
        with suppress(OSError):  # what could not be written is not wanted any more
            file.close()
        raise
    return Body(file, hasher.digests())


@contextmanager
def _room() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreUnavailable(type(error).__name__) from error
