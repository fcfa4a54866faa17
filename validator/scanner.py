"""A complete strict JSON parser of our own, which says precisely what is wrong with a text it refuses.

It runs when the fast parser refuses or is in doubt, so every installation says the same; and where only the
standard library is at hand it is the parser.

Source: RFC 8259 (JSON), RFC 7493 (I-JSON).
"""

import math
import re
from dataclasses import dataclass, field
from typing import NoReturn

from validator import mistakes
from validator.finding import Finding, Slot
from validator.mistakes import Mistake, Opened
from validator.pointer import Token, build
from validator.position import line_column

MAX_INTEGER = 2**53 - 1
"""The largest integer every JSON reader holds exactly. Source: RFC 7493, section 2.2."""

MAX_DUPLICATES = 20
"""How many duplicate names one text is told of."""

_LAST_OF_PLANES = "".join(
    f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0, 0x110000, 0x10000)
)

NONCHARACTER = re.compile(f"[\ufdd0-\ufdef{_LAST_OF_PLANES}]")
"""Code points no I-JSON string may hold. Source: RFC 7493, section 2.1."""

_SPACE = re.compile(r"[ \t\n\r]*")
_PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_NUMBER_START = frozenset("-0123456789")
_NUMBER_TOKEN = re.compile(r"[-+.%\w]+")
_NUMBER_CUT = re.compile(r"-|-?(?:0|[1-9][0-9]*)(?:\.|(?:\.[0-9]+)?[eE][-+]?)")
_LITERAL = re.compile(r"(?:true|false|null)(?!\w)")
_LITERALS = {"true": True, "false": False, "null": None}
_LONGEST_LITERAL = len("false")
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_HIGH_SURROGATES = range(0xD800, 0xDC00)
_LOW_SURROGATES = range(0xDC00, 0xE000)
_UNICODE = re.compile(r"\\u([0-9a-fA-F]{4})")
_UNICODE_CUT = re.compile(r"(?:\\(?:u[0-9a-fA-F]{0,3})?)?")
_LONGEST_POINTER = 512


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one JSON text may hold; each limit has its own finding.

    Args:
        size: bytes of the text.
        depth: objects and arrays within one another; ``{}`` is 1 deep.
        digits: digits of one number, those of its exponent included.
        string: code points of one string or property name.
        values: values and property names together.
    """

    size: int = 8 * 1024 * 1024
    depth: int = 32
    digits: int = 64
    string: int = 65_536
    values: int = 1_000_000


LIMITS = Limits()
"""The limits of one record. A bundle is read with wider ones."""


class Refused(Exception):
    """The text is no I-JSON or is beyond a limit; caught by the intake, it never leaves this floor.

    Args:
        findings: what is wrong: one finding, or one for each duplicate name.
    """

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(", ".join(finding.rule_id for finding in findings))
        self.findings = findings


def parse(text: str, limits: Limits = LIMITS, first_line: int = 1) -> object:
    """Parse one JSON text; nothing recurses, so depth costs no stack.

    Args:
        text: decoded from UTF-8, without a byte order mark; its size in bytes is not looked at here.
        limits: how much it may hold.
        first_line: number of the text's first line, for the findings.

    Returns:
        dict, list, str, int, float, bool or None; a number with a fraction or an exponent is a float.

    Raises:
        Refused: with the findings.
    """
    return _Scanner(text, limits, first_line).document()


@dataclass(slots=True)
class _Container:
    """An object or array whose end has not been seen."""

    value: dict[str, object] | list[object]
    opened: Opened
    token: Token | None = None
    names: dict[str, int] = field(default_factory=dict)

    def add(self, value: object) -> None:
        """Put in the member that ``token`` names."""
        if isinstance(self.value, list):
            self.value.append(value)
        else:
            self.value[str(self.token)] = value


class _Scanner:
    """One run over one text; ``_at`` is the next character, ``_open`` the containers around it."""

    def __init__(self, text: str, limits: Limits, first_line: int) -> None:
        self._text = text
        self._end = len(text.rstrip(" \t\n\r"))
        self._limits = limits
        self._first_line = first_line
        self._at = 0
        self._open: list[_Container] = []
        self._values = 0
        self._value_end = 0
        self._last_string = 0
        self._duplicates: list[Finding] = []

    def document(self) -> object:
        if not self._end:
            self._refuse(Mistake("SYNTAX-BLANK" if self._text else "SYNTAX-EMPTY"))
        value = self._value("")
        while self._open:
            self._member(self._open[-1])
        if self._next():
            self._refuse_after(mistakes.after_document(self._text, self._at))
        if self._duplicates:
            raise Refused(tuple(self._duplicates))
        return value

    def _next(self) -> str:
        """Step over white space and give the character there; nothing at the end of the text."""
        match = _SPACE.match(self._text, self._at)
        self._at = match.end() if match else self._at
        return self._text[self._at : self._at + 1]

    def _member(self, container: _Container) -> None:
        """Read the next member of a container, or its end."""
        character, after = self._next(), container.opened.mark
        if character and character in "}]":
            self._close(container)
            return
        if container.token is not None:
            if character != ",":
                self._refuse_between_members()
            comma, after = self._at, ","
            self._at += 1
            if self._next() == container.opened.closer:
                self._refuse(Mistake("SYNTAX-TRAILING-COMMA", comma, {"found": ","}))
            if self._text[self._at : self._at + 1] in ("}", "]"):
                self._close(container)
        if isinstance(container.value, dict):
            self._property(container)
            after = ":"
        else:
            container.token = len(container.value)
        container.add(self._value(after))

    def _close(self, container: _Container) -> None:
        if self._text[self._at] != container.opened.closer:
            self._refuse(mistakes.mismatched(self._text, self._at, container.opened, self._first_line))
        self._at += 1
        self._value_end = self._at
        self._open.pop()

    def _refuse_between_members(self) -> NoReturn:
        if self._at == len(self._text):
            self._refuse_truncated()
        self._refuse_after(mistakes.after_value(self._text, self._value_end, self._at))

    def _property(self, container: _Container) -> None:
        """Read a property name and its colon."""
        container.token = None
        start = self._at
        if start == len(self._text):
            self._refuse_truncated()
        if self._text[start] != '"':
            self._refuse(mistakes.anywhere(self._text, start) or mistakes.name(self._text, start))
        self._count(start)
        name = self._string()
        container.token = name
        character = self._next()
        if character != ":":
            if not character:
                self._refuse_truncated()
            found = {"found": mistakes.excerpt(self._text, self._at)}
            self._refuse_after(Mistake("SYNTAX-MISSING-COLON", self._at, found))
        self._at += 1
        self._note_name(container, name, start)

    def _note_name(self, container: _Container, name: str, start: int) -> None:
        first = container.names.setdefault(name, start)
        if first == start or len(self._duplicates) >= MAX_DUPLICATES:
            return
        line, column = line_column(self._text, first, self._first_line)
        slots: dict[str, Slot] = {"found": mistakes.shorten(name), "firstLine": line, "firstColumn": column}
        duplicate = Mistake("SYNTAX-DUPLICATE-KEY", start, slots)
        self._duplicates.append(duplicate.finding(self._text, self._first_line, self._pointer()))

    def _value(self, after: str) -> object:
        """Read a scalar whole, or only the opening bracket of a container."""
        character, start = self._next(), self._at
        self._count(start)
        if character == '"':
            return self._string()
        if character in ("{", "["):
            return self._enter(character)
        if character in _NUMBER_START:
            return self._number()
        return self._literal(after)

    def _literal(self, after: str) -> object:
        match = _LITERAL.match(self._text, self._at)
        if not match:
            self._refuse_value(after)
        self._at = self._value_end = match.end()
        return _LITERALS[match.group()]

    def _refuse_value(self, after: str) -> NoReturn:
        at = self._at
        if at == len(self._text):
            self._refuse_truncated()
        rest = self._text[at : min(self._end, at + _LONGEST_LITERAL)]
        if self._open and at + len(rest) == self._end and any(word.startswith(rest) for word in _LITERALS):
            self._refuse_truncated()
        self._refuse(mistakes.anywhere(self._text, at) or mistakes.value(self._text, at, after))

    def _enter(self, mark: str) -> object:
        if len(self._open) >= self._limits.depth:
            self._refuse(Mistake("SYNTAX-LIMIT-DEPTH", self._at, {"limit": self._limits.depth}))
        container = _Container({} if mark == "{" else [], Opened(mark, self._at))
        self._open.append(container)
        self._at += 1
        return container.value

    def _number(self) -> int | float:
        start = self._at
        match = _NUMBER_TOKEN.match(self._text, start)
        token = match.group() if match else ""
        self._at = self._value_end = start + len(token)
        if not _NUMBER.fullmatch(token):
            if self._open and self._at == self._end and _NUMBER_CUT.fullmatch(token):
                self._refuse_truncated()
            self._refuse(mistakes.number(token, start))
        digits = sum(map(str.isdigit, token))
        if digits > self._limits.digits:
            slots = {"limit": self._limits.digits, "count": digits}
            self._refuse(Mistake("SYNTAX-LIMIT-DIGITS", start, slots))
        return self._integer(token, start) if digits == len(token.lstrip("-")) else self._float(token, start)

    def _integer(self, token: str, start: int) -> int:
        # The length first: Python refuses to convert some thousand digits.
        if len(token) > len(str(-MAX_INTEGER)) or abs(int(token)) > MAX_INTEGER:
            self._refuse(Mistake("SYNTAX-INTEGER-RANGE", start, {"found": mistakes.excerpt(token, 0)}))
        return int(token)

    def _float(self, token: str, start: int) -> float:
        number = float(token)
        if math.isinf(number):
            self._refuse(Mistake("SYNTAX-NUMBER-OVERFLOW", start, {"found": mistakes.excerpt(token, 0)}))
        return number

    def _string(self) -> str:
        start = self._last_string = self._at
        at, pieces = start + 1, []
        while True:
            match = _PLAIN.match(self._text, at)
            piece, following = (match.group(), match.end()) if match else ("", at)
            self._check_characters(piece, at)
            pieces.append(piece)
            character = self._text[following : following + 1]
            if character == '"':
                break
            if character != "\\":
                self._refuse_in_string(following)
            piece, at = self._escape(following)
            pieces.append(piece)
        self._at = self._value_end = following + 1
        text = "".join(pieces)
        if len(text) > self._limits.string:
            slots = {"limit": self._limits.string, "count": len(text)}
            self._refuse(Mistake("SYNTAX-LIMIT-STRING", start, slots))
        return text

    def _refuse_in_string(self, at: int) -> NoReturn:
        curly = mistakes.curly_end(self._text, self._last_string, at)
        if at >= self._end and not curly:
            self._refuse_truncated(Opened('"', self._last_string))
        self._refuse(curly or mistakes.in_string(self._text, at))

    def _escape(self, at: int) -> tuple[str, int]:
        """Read one escape sequence; give its character and the offset behind it."""
        character = self._text[at + 1 : at + 2]
        if character in _ESCAPES:
            return _ESCAPES[character], at + 2
        match = _UNICODE.match(self._text, at)
        if not match:
            self._refuse_cut(at)
            length = len("\\u0000") if character == "u" else len("\\x")
            found = mistakes.shorten(self._text[at : at + length])
            self._refuse(Mistake("SYNTAX-ESCAPE", at, {"found": found}))
        code, following = int(match.group(1), 16), match.end()
        if code in _HIGH_SURROGATES:
            code, following = self._pair(code, at)
        elif code in _LOW_SURROGATES:
            self._refuse(Mistake("SYNTAX-SURROGATE", at, {"found": match.group()}))
        self._check_characters(chr(code), at)
        return chr(code), following

    def _pair(self, high: int, at: int) -> tuple[int, int]:
        """Put a high surrogate and the low one after it together."""
        following = at + len("\\uD83D")
        match = _UNICODE.match(self._text, following)
        low = int(match.group(1), 16) if match else 0
        if low not in _LOW_SURROGATES:
            self._refuse_cut(following)
            self._refuse(Mistake("SYNTAX-SURROGATE", at, {"found": self._text[at:following]}))
        # Ten bits of each, counted from the first code point beyond U+FFFF.
        code = 0x10000 + ((high - _HIGH_SURROGATES.start) << 10) + (low - _LOW_SURROGATES.start)
        return code, following + len("\\uDE00")

    def _refuse_cut(self, at: int) -> None:
        """Refuse as truncated if the text ends within the escape sequence that should start here."""
        if _UNICODE_CUT.fullmatch(self._text, at, max(at, self._end)):
            self._refuse_truncated(Opened('"', self._last_string))

    def _check_characters(self, piece: str, at: int) -> None:
        match = NONCHARACTER.search(piece)
        if match:
            found = {"found": mistakes.code_point(match.group())}
            self._refuse(Mistake("SYNTAX-NONCHARACTER", at + match.start(), found))

    def _count(self, at: int) -> None:
        self._values += 1
        if self._values > self._limits.values:
            self._refuse(Mistake("SYNTAX-LIMIT-VALUES", at, {"limit": self._limits.values}))

    def _refuse_truncated(self, *string: Opened) -> NoReturn:
        still_open = (*(container.opened for container in self._open), *string)
        self._refuse(mistakes.truncated(self._text, self._end, still_open, self._first_line))

    def _refuse_after(self, mistake: Mistake) -> NoReturn:
        """Refuse what stands behind a string or value, unless the cause lies within that string."""
        curly = mistakes.curly_end(self._text, self._last_string, self._at)
        self._refuse(curly or mistakes.anywhere(self._text, self._at) or mistake)

    def _refuse(self, mistake: Mistake) -> NoReturn:
        raise Refused((mistake.finding(self._text, self._first_line, self._pointer()),))

    def _pointer(self) -> str:
        """Point to the member being read, or to the nearest one around it where names are very long."""
        pointer = ""
        for container in self._open:
            step = "" if container.token is None else build([container.token])
            if len(pointer) + len(step) > _LONGEST_POINTER:
                break
            pointer += step
        return pointer
