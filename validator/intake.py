"""Bytes to document: strict I-JSON within limits, or what is wrong with them.

The fast parser sees every text first. Whatever it refuses, and whatever it lets through that the standard
might not, goes to the scanner, which alone decides and explains.

Source: RFC 7493 (I-JSON).
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

from validator import foreign, jsonparse, scanner
from validator.finding import Finding
from validator.mistakes import Mistake
from validator.pointer import split
from validator.position import Place, Places, line_column
from validator.scanner import LIMITS, Limits

__all__ = ["LIMITS", "Document", "Limits", "lines", "read"]

# U+FDD0..FDEF, U+FFFE and U+FFFF start like this in UTF-8, those of the other planes with F0 to F4.
_NONCHARACTER_SIGNS = (b"\xef\xb7", b"\xef\xbf", b"\xf0", b"\xf1", b"\xf2", b"\xf3", b"\xf4")
_NONCHARACTER_ESCAPED = re.compile(
    rb"\\u(?:[fF][dD][dDeE]|[fF]{3}[eEfF]|[dD][89aAbB][37bBfF][fF]\\u[dD][fF]{2}[eEfF])"
)
_Container = dict[str, object] | list[object]


@dataclass(frozen=True, slots=True)
class Document:
    """One parsed JSON text.

    Args:
        value: dict, list, str, int, bool, None, and float for any number with a fraction or exponent.
        text: the decoded source.
        first_line: number of its first line, where it was one line of a larger file.
    """

    value: object
    text: str
    first_line: int = 1
    _places: Places = field(default_factory=Places, init=False, repr=False, compare=False)

    def position(self, pointer: str) -> tuple[int, int] | None:
        """Find where a value starts.

        Args:
            pointer: RFC 6901 pointer.

        Returns:
            Line and column, from 1, the column in code points; None where the pointer leads nowhere.

        Raises:
            ValueError: it is no JSON Pointer.
        """
        place = self._place(pointer)
        return self._line_column(place.value) if place else None

    def key_position(self, pointer: str) -> tuple[int, int] | None:
        """Find where the property name of a value starts, at its quotation mark.

        Args:
            pointer: RFC 6901 pointer of the value.

        Returns:
            Line and column as in ``position``; None where there is no such value, or it is an array item or
            the whole document.

        Raises:
            ValueError: it is no JSON Pointer.
        """
        place = self._place(pointer)
        return self._line_column(place.name) if place and place.name is not None else None

    def _place(self, pointer: str) -> Place | None:
        return self._places.find(self.text, split(pointer))

    def _line_column(self, offset: int) -> tuple[int, int]:
        return line_column(self.text, offset, self.first_line)


def read(data: bytes, limits: Limits = LIMITS, first_line: int = 1) -> Document | tuple[Finding, ...]:
    """Read one JSON text.

    Args:
        data: the bytes as they arrived.
        limits: how much they may hold.
        first_line: number of their first line, where they are one line of a larger file.

    Returns:
        The document; or what is wrong: one finding, or one for each duplicate name, at most 20.

    Source: RFC 7493, section 2.
    """
    if len(data) > limits.size:
        too_large = Mistake("SYNTAX-LIMIT-BYTES", 0, {"limit": limits.size, "count": len(data)})
        return (too_large.finding("", first_line),)
    try:
        value = jsonparse.parse(data)
    except ValueError:
        return _diagnose(data, limits, first_line)
    if _noncharacter(data) or not _within(value, data, limits):
        return _diagnose(data, limits, first_line)
    return Document(value, data.decode(), first_line)


def lines(data: bytes) -> Iterator[tuple[int, bytes]]:
    r"""Split NDJSON, one line at a time.

    Args:
        data: lines ended by ``\n`` or ``\r\n``, the last one perhaps by nothing.

    Returns:
        Line number from 1 and the line without its end; lines of white space only are counted and left out.
    """
    start, number = 0, 0
    while start < len(data):
        end = data.find(b"\n", start)
        end = len(data) if end < 0 else end
        line, start, number = data[start:end].removesuffix(b"\r"), end + 1, number + 1
        if line.strip(b" \t\r"):
            yield number, line


def _diagnose(data: bytes, limits: Limits, first_line: int) -> Document | tuple[Finding, ...]:
    """Let the scanner decide; a character cut off at the end becomes U+FFFD, which it cannot accept there."""
    text = data.decode(errors="replace")
    strange = foreign.recognise(data)
    if strange:
        return (strange.finding(text, first_line),)
    try:
        return Document(scanner.parse(text, limits, first_line), text, first_line)
    except scanner.Refused as refused:
        return refused.findings


def _noncharacter(data: bytes) -> bool:
    """Tell whether the bytes may hold a noncharacter; cheap signs keep nearly all texts from the search."""
    if any(sign in data for sign in _NONCHARACTER_SIGNS) and scanner.NONCHARACTER.search(data.decode()):
        return True
    return b"\\" in data and _NONCHARACTER_ESCAPED.search(data) is not None


def _within(value: object, data: bytes, limits: Limits) -> bool:
    """Tell whether a value surely keeps the limits; it is walked level by level, for every text read."""
    level: list[_Container] = [[value]]
    count = 0
    for _ in range(limits.depth + 1):
        inner: list[_Container] = []
        numbers: list[int | float] = []
        for container in level:
            count += _size(container)
            _sort(container, inner, numbers)
        if not _numbers_within(numbers, data, limits):
            return False
        # A text of so few bytes cannot hold a longer string.
        if len(data) > limits.string and not _strings_within(level, limits):
            return False
        if not inner:
            return count <= limits.values
        level = inner
    return False


def _size(container: _Container) -> int:
    """Count the values and names directly in a container."""
    return 2 * len(container) if isinstance(container, dict) else len(container)


def _sort(container: _Container, inner: list[_Container], numbers: list[int | float]) -> None:
    """Pick the containers and numbers out of a container's members; exact types are the quickest to ask."""
    for member in container.values() if type(container) is dict else container:
        if type(member) is str:
            continue
        if type(member) is dict or type(member) is list:
            inner.append(member)
        elif type(member) is int or type(member) is float:
            numbers.append(member)


def _strings_within(level: list[_Container], limits: Limits) -> bool:
    members = chain.from_iterable(c.values() if isinstance(c, dict) else c for c in level)
    names = chain.from_iterable(container for container in level if isinstance(container, dict))
    return all(len(text) <= limits.string for text in chain(members, names) if isinstance(text, str))


def _numbers_within(numbers: list[int | float], data: bytes, limits: Limits) -> bool:
    """Tell whether numbers are finite and in range; the digits of a float are looked for in the text."""
    largest = min(scanner.MAX_INTEGER, 10**limits.digits - 1)
    integers = [number for number in numbers if isinstance(number, int)]
    if integers and (max(integers) > largest or min(integers) < -largest):
        return False
    floats = [number for number in numbers if isinstance(number, float)]
    return not floats or (all(map(math.isfinite, floats)) and not _long_number(limits.digits).search(data))


def _long_number(digits: int) -> re.Pattern[bytes]:
    return re.compile(rb"[-+.0-9eE]{%d}" % (digits + 1))
