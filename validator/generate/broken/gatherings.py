"""The words in which a fault between records is written down: which records, what is changed, where it shows."""

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from validator.generate.broken.deeds import Deed, Making, Test
from validator.generate.broken.spots import existing
from validator.generate.plan import Record

ByType = Mapping[str, Sequence[Record]]
"""Faultless records by type."""

Group = tuple[list[Record], str]
"""Records of a bundle, and the pointer of the finding."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The value at a place of a record gathered before.

    Args:
        index: which one, from 0.
        path: where in it.
    """

    index: int
    path: str

    def value(self, gathered: Sequence[Record]) -> object:
        """Give the value; ``None`` for nothing."""
        found = existing(gathered[self.index], self.path)
        return None if found is None else deepcopy(found.value)


@dataclass(frozen=True, slots=True)
class Part:
    """One record of a group.

    Args:
        record_type: its type.
        changes: what is changed in it, as in a deed; ``Taken`` values come from the records before.
        where: which records it can be.
        same: place → the value that has to stand there, as in a record before.
    """

    record_type: str
    changes: Mapping[str, object] = field(default_factory=dict)
    where: Test = lambda _: True
    same: Mapping[str, Taken] = field(default_factory=dict)

    def put(self, records: ByType, gathered: Sequence[Record]) -> Record | None:
        """Give the first record that will do, changed; ``None`` where there is none."""
        changes = {
            path: value.value(gathered) if isinstance(value, Taken) else value
            for path, value in self.changes.items()
        }
        deed = Deed(self.record_type, "", changes, lambda record: self._suits(record, gathered))
        found = filter(None, map(deed.put, records.get(self.record_type, ())))
        return next((made for made, _ in found), None)

    def _suits(self, record: Record, gathered: Sequence[Record]) -> bool:
        if not self.where(record):
            return False
        here = {path: existing(record, path) for path in self.same}
        return all(
            spot is not None and spot.value == self.same[path].value(gathered) for path, spot in here.items()
        )


@dataclass(frozen=True, slots=True)
class Gathering:
    """A group of records with one fault between them.

    Args:
        at: pointer of the finding in the bundle.
        parts: the records, in order.
        also: rules that ask for the same thing and fail with it.
    """

    at: str
    parts: tuple[Part, ...]
    also: tuple[str, ...] = ()

    def __call__(self, records: ByType) -> Group | None:
        """Gather the records; ``None`` where one is lacking."""
        gathered: list[Record] = []
        for part in self.parts:
            made = part.put(records, gathered)
            if made is None:
                return None
            gathered.append(made)
        return gathered, self.at


def kept(count: int, **wanted: object) -> Making:
    """Give so many elements of a list, of those that have these values."""

    def made(_: Record, value: object) -> object:
        if not isinstance(value, list):
            return value
        return [each for each in value if all(each.get(name) == worth for name, worth in wanted.items())][
            :count
        ]

    return made
