"""Python source text that can break its lines: pieces side by side, and bracketed groups."""

from dataclasses import dataclass
from typing import TypeAlias

WIDTH = 110
_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Beside:
    """Pieces written one after the other."""

    parts: tuple["Code", ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Pieces within brackets: on one line where they fit, else one below the other.

    Args:
        start: the text before, with the opening bracket.
        parts: the pieces.
        joint: ``,``, an operator, or ``""`` for pieces that a space divides.
        end: the closing bracket.
    """

    start: str
    parts: tuple["Code", ...]
    joint: str = ","
    end: str = ")"


Code: TypeAlias = str | Beside | Group


def flat(code: Code) -> str:
    """Write on one line."""
    match code:
        case str():
            return code
        case Beside(parts):
            return "".join(map(flat, parts))
        case Group(start, parts, joint, end):
            glue = {",": ", ", "": " "}.get(joint, f" {joint} ")
            return f"{start}{glue.join(map(flat, parts))}{end}"


def spread(code: Code, indent: str, taken: int = 0) -> str:
    """Write within the width where brackets allow it.

    Args:
        code: what to write.
        indent: the white space its first line starts with.
        taken: characters that stand before or after it on that line.
    """
    line = flat(code)
    if isinstance(code, str) or len(indent) + taken + len(line) <= WIDTH:
        return line
    if isinstance(code, Beside):
        others = len(line) - max(len(flat(part)) for part in code.parts)
        return "".join(spread(part, indent, taken + others) for part in code.parts)
    if not code.parts:
        return line
    inner = indent + _INDENT
    lines = [spread(part, inner, len(code.joint) + 1) for part in code.parts]
    comma = "," if code.joint == "," else ""
    glue = f"{comma}\n{inner}{code.joint} " if code.joint not in {",", ""} else f"{comma}\n{inner}"
    return f"{code.start}\n{inner}{glue.join(lines)}{comma}\n{indent}{code.end}"
