"""Widths and line breaks for terminals, where a Chinese character takes two columns."""

import re
import unicodedata

_OPENING = "（《【〔「『“‘"
_CLOSING = "，。；：、！？…）》】〕」』”’"
_UNIT = re.compile(rf"[{_OPENING}]*(?:[!-~]+|\S)[{_CLOSING}]*|\s+")
_DOUBLE = frozenset("WFA")
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


def width(text: str) -> int:
    """Count terminal columns.

    Characters of ambiguous width count as two, as Chinese consoles draw them, so no line runs over.

    Source: Unicode Standard Annex #11, East Asian Width.
    """
    return sum(_columns(character) for character in text)


def visible(text: str) -> str:
    """Write out what a terminal would obey instead of show: control and direction characters.

    A payload's own words reach the terminal through this, so that none can forge or hide a line.
    """
    return "".join(_shown(character) for character in text)


def wrap(text: str, columns: int, first: str = "", rest: str = "") -> str:
    """Break a paragraph into lines, never before closing or after opening punctuation.

    A word of Latin letters is never broken: a pointer or a digest stays whole for copying, even when it is
    wider than a line.

    Args:
        text: one paragraph.
        columns: greatest width of a line.
        first: what the first line starts with, counted as part of it.
        rest: what each further line starts with.
    """
    lines = [first]
    empty = True
    for unit in _UNIT.findall(text):
        if not empty and width(lines[-1]) + width(unit.rstrip()) > columns:
            lines[-1] = lines[-1].rstrip()
            lines.append(rest)
            empty = True
        if not (empty and unit.isspace()):
            lines[-1] += unit
            empty = False
    return "\n".join([*lines[:-1], lines[-1].rstrip()])


def labelled(label: str, text: str, columns: int, indent: str = "") -> str:
    """Write ``label`` and text, further lines set in under the text.

    Args:
        label: with its colon; may be empty.
        text: one paragraph, its hidden characters not yet written out.
        columns: greatest width of a line.
        indent: what the first line starts with.
    """
    first = f"{indent}{label}"
    return wrap(visible(text), columns, first, " " * min(width(first), columns // 3))


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in _DOUBLE else 1


def _shown(character: str) -> str:
    if unicodedata.category(character) in _HIDDEN:
        return f"<U+{ord(character):04X}>"
    return character
