"""What a person did wrong at the place where the scanner stopped: each usual mistake under its own id."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from validator.finding import Finding, Layer, Severity, Slot
from validator.position import line_column

_EXCERPT = 20
_TOKEN = re.compile(r"[-+.\w]+|.", re.DOTALL)
_COMMENT = re.compile(r"//|/\*|#")
_NON_ASCII_STRUCTURE = {
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"',  # double curly quotation marks
    "\u2018": '"', "\u2019": '"', "\uff07": '"',                 # single ones
    "\u300c": '"', "\u300d": '"', "\u300e": '"', "\u300f": '"',  # corner brackets used as quotation marks
    "\u3001": ",", "\u3010": "[", "\u3011": "]", "\u3014": "[", "\u3015": "]",
    "\u2013": "-", "\u2014": "-", "\u2212": "-",
}  # fmt: skip
_CURLY_END = re.compile(
    '"[^\u201c\u201d\uff02]*(?P<quote>[\u201c\u201d\uff02])(?=[ \\t\\r\\n]*[:,}\\]\uff1a\uff0c])'
)
_INVISIBLE = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_CLOSER = {"{": "}", "[": "]", '"': '"'}
_LITERALS = {
    "true": "true",
    "false": "false",
    "null": "null",
    "none": "null",
    "nil": "null",
    "undefined": "null",
}
_NOT_FINITE = re.compile(r"[-+]?(?:nan|inf|infinity)", re.IGNORECASE)
_LEADING_ZERO = re.compile(r"-?0[0-9]+(?:\.[0-9]+)?")
_PLUS = re.compile(r"\+[0-9.]+")
_BARE_POINT = re.compile(r"-?(?:\.[0-9]+|[0-9]+\.)")
_NUMBER_LIKE = re.compile(r"[-+]*(?:0[xXoObB][0-9A-Fa-f_]*|[0-9.]*(?:[0-9_]+|%|[eE][-+]?[0-9.]*)?)")


@dataclass(frozen=True, slots=True)
class Mistake:
    """One fault of the text.

    Args:
        rule_id: ``SYNTAX-…``.
        offset: where, in code points of the decoded text.
        slots: named values for the message, beside line and column.
    """

    rule_id: str
    offset: int = 0
    slots: Mapping[str, Slot] = field(default_factory=dict)

    def finding(self, text: str, first_line: int = 1, pointer: str = "") -> Finding:
        """Make it a finding, with line and column among its slots."""
        line, column = line_column(text, self.offset, first_line)
        slots = {"line": line, "column": column, **self.slots}
        return Finding(self.rule_id, Layer.SYNTAX, Severity.ERROR, pointer, slots, offset=self.offset)


@dataclass(frozen=True, slots=True)
class Opened:
    """A bracket or quotation mark that begins something, and where it stands."""

    mark: str
    offset: int

    @property
    def closer(self) -> str:
        """The mark that ends it."""
        return _CLOSER[self.mark]


def excerpt(text: str, at: int) -> str:
    """Show what stands at a place: one word or one character, cut short, never anything invisible."""
    match = _TOKEN.match(text, at)
    token = match.group() if match else ""
    return code_point(token) if token.isspace() or not token.isprintable() else shorten(token)


def shorten(words: str) -> str:
    """Cut words short for a message, with a mark for every character that cannot be shown."""
    shown = "".join(character if character.isprintable() else "\ufffd" for character in words[:_EXCERPT])
    return shown if len(words) <= _EXCERPT else f"{shown}…"


def code_point(character: str) -> str:
    """Write a character as ``U+0009``."""
    return f"U+{ord(character):04X}"


def anywhere(text: str, at: int) -> Mistake | None:
    """Recognise what is wrong outside strings wherever it stands: comments, odd blanks, Chinese marks."""
    character = text[at]
    if _COMMENT.match(text, at):
        return Mistake("SYNTAX-COMMENT", at, {"found": excerpt(text, at)})
    if character.isspace() or character in _INVISIBLE:
        return Mistake("SYNTAX-SPACE", at, {"found": code_point(character)})
    meant = _NON_ASCII_STRUCTURE.get(character) or _half_width(character)
    if meant:
        return Mistake("SYNTAX-FULLWIDTH", at, {"found": character, "expected": meant})
    return None


def _half_width(character: str) -> str:
    if character.isascii():
        return ""
    plain = unicodedata.normalize("NFKC", character)
    return plain if plain and plain in '{}[]:,"-+.0123456789' else ""


def value(text: str, at: int, after: str) -> Mistake:
    """Say why no value starts here.

    Args:
        text: the decoded text.
        at: where a value should start; not the end of the text.
        after: what stands before it: ``[``, ``,``, ``:``, or nothing at the start of the text.
    """
    character, found = text[at], excerpt(text, at)
    if character == "'":
        return Mistake("SYNTAX-SINGLE-QUOTE", at, {"found": found})
    if after == ":" and character in ",}]":
        return Mistake("SYNTAX-MISSING-VALUE", at, {"found": found})
    if character == ",":
        return Mistake("SYNTAX-EXTRA-COMMA", at, {"found": found})
    if character in "+." or character.isalpha() or character == "_":
        return _word(found, _TOKEN.match(text, at), at, after)
    return _unexpected(found, at, after)


def _word(found: str, match: re.Match[str] | None, at: int, after: str) -> Mistake:
    token = match.group() if match else ""
    if _NOT_FINITE.fullmatch(token):
        return Mistake("SYNTAX-NOT-FINITE", at, {"found": found})
    if token.lower() in _LITERALS:
        return Mistake("SYNTAX-LITERAL", at, {"found": found, "expected": _LITERALS[token.lower()]})
    if token[0] in "+.":
        return number(token, at)
    if after:
        return Mistake("SYNTAX-UNQUOTED-VALUE", at, {"found": found})
    return _unexpected(found, at, after)


def _unexpected(found: str, at: int, after: str) -> Mistake:
    return Mistake("SYNTAX-UNEXPECTED" if after else "SYNTAX-NOT-JSON", at, {"found": found})


def number(token: str, at: int) -> Mistake:
    """Say what is wrong with something that starts like a number and is none."""
    slots = {"found": excerpt(token, 0)}
    if _NOT_FINITE.fullmatch(token):
        return Mistake("SYNTAX-NOT-FINITE", at, slots)
    if _LEADING_ZERO.fullmatch(token):
        return Mistake("SYNTAX-NUMBER-LEADING-ZERO", at, slots)
    if _PLUS.fullmatch(token):
        return Mistake("SYNTAX-NUMBER-PLUS", at, slots)
    if _BARE_POINT.fullmatch(token):
        return Mistake("SYNTAX-NUMBER-POINT", at, slots)
    if _NUMBER_LIKE.fullmatch(token):
        return Mistake("SYNTAX-NUMBER", at, slots)
    return Mistake("SYNTAX-UNQUOTED-VALUE", at, slots)


def name(text: str, at: int) -> Mistake:
    """Say why no property name starts here."""
    character, found = text[at], excerpt(text, at)
    if character == "'":
        return Mistake("SYNTAX-SINGLE-QUOTE", at, {"found": found})
    if character == ",":
        return Mistake("SYNTAX-EXTRA-COMMA", at, {"found": found})
    if character.isalnum() or character in "_$-":
        return Mistake("SYNTAX-UNQUOTED-KEY", at, {"found": found})
    return Mistake("SYNTAX-UNEXPECTED", at, {"found": found})


def after_value(text: str, value_end: int, at: int) -> Mistake:
    """Say what is wrong between one member and the next, brackets apart.

    Args:
        text: the decoded text.
        value_end: offset behind the member's value.
        at: what was found where a comma or the closing bracket should be; not the end of the text.
    """
    character, found = text[at], excerpt(text, at)
    if text[value_end - 1] == '"' and at == value_end and (character.isalnum() or character in "_\\"):
        return Mistake("SYNTAX-QUOTE-IN-STRING", at, {"found": found})
    if character in "\"'{[-;|" or character.isalnum() or character == "_":
        return Mistake("SYNTAX-MISSING-COMMA", value_end, {"found": found})
    return Mistake("SYNTAX-UNEXPECTED", at, {"found": found})


def mismatched(text: str, at: int, container: Opened, first_line: int) -> Mistake:
    """Say that a closing bracket does not belong to the bracket that is open."""
    line, column = line_column(text, container.offset, first_line)
    slots: dict[str, Slot] = {"found": text[at], "open": container.mark, "expected": container.closer}
    return Mistake("SYNTAX-BRACKET", at, {**slots, "openLine": line, "openColumn": column})


def after_document(text: str, at: int) -> Mistake:
    """Say what stands behind the end of the one value."""
    if text[at] in "{[" or re.compile(r",\s*[{\[]").match(text, at):
        return Mistake("SYNTAX-SEVERAL-VALUES", at, {"found": text[at]})
    if text[at] in "}]":
        return Mistake("SYNTAX-EXTRA-BRACKET", at, {"found": text[at]})
    return Mistake("SYNTAX-TRAILING", at, {"found": excerpt(text, at)})


def curly_end(text: str, start: int, stop: int) -> Mistake | None:
    """Find a Chinese quotation mark that was meant to end the string before this place.

    ``{"name”: "x"}`` reads on to the next ``"``, so the fault shows only later; this goes back to its cause.
    A string that has the opening mark too is a quotation and not the cause.

    Args:
        text: the decoded text.
        start: where the string starts.
        stop: where the fault shows.
    """
    match = _CURLY_END.match(text, start, stop)
    if not match:
        return None
    slots = {"found": match["quote"], "expected": '"'}
    return Mistake("SYNTAX-FULLWIDTH", match.start("quote"), slots)


def in_string(text: str, at: int) -> Mistake:
    """Name the control character that stands unescaped in a string."""
    character = text[at]
    if character in "\r\n":
        return Mistake("SYNTAX-NEWLINE-IN-STRING", at, {"found": code_point(character)})
    escaped = "\\t" if character == "\t" else f"\\u{ord(character):04x}"
    return Mistake("SYNTAX-CONTROL-CHARACTER", at, {"found": code_point(character), "expected": escaped})


def truncated(text: str, end: int, still_open: tuple[Opened, ...], first_line: int) -> Mistake:
    """Say that the text stops too early, what is still open, and where that was opened.

    Args:
        text: the decoded text.
        end: offset behind its last character that is no white space.
        still_open: what is open, outermost first, at least one.
        first_line: number of the text's first line.
    """
    shown = still_open[-5:]
    places = [(opened.mark, *line_column(text, opened.offset, first_line)) for opened in shown]
    mark, line, column = places[-1]
    listed = ", ".join(f"{mark} ({line}:{column})" for mark, line, column in reversed(places))
    slots: dict[str, Slot] = {"open": mark, "openLine": line, "openColumn": column, "stillOpen": listed}
    closing = "".join(opened.closer for opened in reversed(still_open))
    return Mistake("SYNTAX-TRUNCATED", end, {**slots, "closing": closing})
