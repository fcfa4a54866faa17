"""Places in a record where a fault can be put in, by JSON Pointer; ``-`` is the last element of a list."""

from collections.abc import Sequence
from dataclasses import dataclass

from validator import pointer
from validator.generate.plan import Record

_LAST = "-"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a record.

    Args:
        holder: the object or list it is in.
        key: its name or index there.
        pointer: JSON Pointer to it.
    """

    holder: dict[str, object] | list[object]
    key: str
    pointer: str

    @property
    def value(self) -> object:
        """What stands there; ``None`` for nothing."""
        if isinstance(self.holder, dict):
            return self.holder.get(self.key)
        return self.holder[int(self.key)]

    def put(self, value: object) -> None:
        """Put something there."""
        if isinstance(self.holder, dict):
            self.holder[self.key] = value
        else:
            self.holder[int(self.key)] = value

    def drop(self) -> None:
        """Take it out of its object."""
        if isinstance(self.holder, dict):
            self.holder.pop(self.key, None)


def spot(record: Record, path: str) -> Spot | None:
    """Find a place; the last name of the path need not be there yet, all before it must.

    Args:
        record: where to look.
        path: JSON Pointer, ``-`` standing for the last index.
    """
    return _walk(record, pointer.split(path), "")


def existing(record: Record, path: str) -> Spot | None:
    """Find a place where something stands."""
    found = spot(record, path)
    return found if found is not None and found.value is not None else None


def _walk(holder: object, tokens: Sequence[str], at: str) -> Spot | None:
    if isinstance(holder, list):
        index = _index(tokens[0], len(holder))
        if not 0 <= index < len(holder):
            return None
        here = Spot(holder, str(index), f"{at}/{index}")
    elif isinstance(holder, dict):
        here = Spot(holder, tokens[0], f"{at}/{tokens[0]}")
    else:
        return None
    return here if len(tokens) == 1 else _walk(here.value, tokens[1:], here.pointer)


def _index(token: str, length: int) -> int:
    """Read a token as an index; -1 for a name, which no list has."""
    if token == _LAST:
        return length - 1
    return int(token) if token.isdecimal() else -1
