"""Where a value stands in its JSON text: found by walking only the path that leads to it."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

_SPACE = re.compile(r"[ \t\n\r]*")
_STRING = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"', re.DOTALL)
_BRACKET_OR_STRING = re.compile(rf"{_STRING.pattern}|[\[\]{{}}]", re.DOTALL)
_SCALAR = re.compile(r"[^ \t\n\r,\]}]+")


def line_column(text: str, offset: int, first_line: int = 1) -> tuple[int, int]:
    r"""Turn an offset into line and column.

    Args:
        text: the whole text; a line ends with ``\n``.
        offset: in code points, from 0.
        first_line: number of the text's first line.

    Returns:
        Line and column, both from 1, the column in code points.
    """
    return text.count("\n", 0, offset) + first_line, offset - text.rfind("\n", 0, offset)


class Place(NamedTuple):
    """Where one value starts, and its property name if it has one (offsets in code points)."""

    value: int
    name: int | None


@dataclass(slots=True)
class _Container:
    """The members of one object or array that the walk has passed so far, and the walk itself."""

    passed: dict[str, Place]
    ahead: Iterator[tuple[str, Place]]

    def find(self, token: str) -> Place | None:
        if token in self.passed:
            return self.passed[token]
        for name, place in self.ahead:
            self.passed[name] = place
            if name == token:
                return place
        return None


@dataclass(slots=True)
class Places:
    """The places of one valid JSON text; it remembers what it walked past, so many questions cost one walk.

    Not for several threads at once.
    """

    _containers: dict[int, _Container] = field(default_factory=dict)

    def find(self, text: str, tokens: Sequence[str]) -> Place | None:
        """Find a value by its path.

        Args:
            text: the text, known to be valid JSON without duplicate names, and the same at every call.
            tokens: property names and array indexes from the root down.

        Returns:
            Its place, or None where the path leads nowhere.
        """
        place: Place | None = Place(_after_space(text, 0), None)
        for token in tokens:
            if place is None:
                return None
            place = self._container(text, place.value).find(token)
        return place

    def _container(self, text: str, at: int) -> _Container:
        if at not in self._containers:
            self._containers[at] = _Container({}, _members(text, at))
        return self._containers[at]


def _members(text: str, at: int) -> Iterator[tuple[str, Place]]:
    if text[at] == "{":
        return _properties(text, at)
    if text[at] == "[":
        return _items(text, at)
    return iter(())


def _properties(text: str, at: int) -> Iterator[tuple[str, Place]]:
    at = _after_space(text, at + 1)
    while text[at] != "}":
        end = _end(text, at)
        value = _after_space(text, _after_space(text, end) + 1)
        yield json.loads(text[at:end]), Place(value, at)
        at = _next_member(text, value)


def _items(text: str, at: int) -> Iterator[tuple[str, Place]]:
    at = _after_space(text, at + 1)
    index = 0
    while text[at] != "]":
        yield str(index), Place(at, None)
        at = _next_member(text, at)
        index += 1


def _next_member(text: str, value: int) -> int:
    """Step over a value and the comma after it, if there is one."""
    at = _after_space(text, _end(text, value))
    return _after_space(text, at + 1) if text[at] == "," else at


def _end(text: str, at: int) -> int:
    """Give the offset behind the value that starts here."""
    if text[at] in "{[":
        return _container_end(text, at)
    match = (_STRING if text[at] == '"' else _SCALAR).match(text, at)
    return match.end() if match else len(text)


def _container_end(text: str, at: int) -> int:
    """Count brackets outside strings; no recursion, and nothing is built."""
    depth = 0
    for match in _BRACKET_OR_STRING.finditer(text, at):
        token = match.group()
        if token in ("{", "["):
            depth += 1
        elif token in ("}", "]"):
            depth -= 1
            if depth == 0:
                return match.end()
    return len(text)


def _after_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at
