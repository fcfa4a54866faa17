"""A badge of a statement: level, version and date, as SVG with nothing fetched, or as the endpoint document of shields.io.

Source: https://shields.io/badges/endpoint-badge
"""

from dataclasses import dataclass
from html import escape

from validator import jsonvalue
from validator.conformance.suite import LEVELS, Json
from validator.conformance.words import LEVELS as LEVEL_WORDS
from validator.render.layout import width
from validator.render.words import both, pick, word

_LABEL = both("基层标准", "Jiceng")
_UNTIL = both("有效至 {day}", "until {day}")
_INVALID = both("无效", "not valid")
_COLUMN, _MARGIN, _HEIGHT = 7, 10, 20
_GOOD, _BAD = "#2e7d32", "#9e9e9e"
_DAY = len("2026-01-01")


@dataclass(frozen=True, slots=True)
class Badge:
    """What a badge says.

    Args:
        label: on the left.
        message: on the right.
        good: whether the statement holds.
    """

    label: str
    message: str
    good: bool


def badge(statement: Json, lang: str, *, proven: bool) -> Badge:
    """Give what a badge says: the newest version of the standard, the highest level reached in it, the last day.

    Args:
        statement: of its format.
        lang: ``zh-CN`` or ``en``.
        proven: whether it was checked and holds; otherwise nothing of it is shown.
    """
    label = pick(_LABEL, lang)
    if not proven:
        return Badge(label, pick(_INVALID, lang), good=False)
    claims = [jsonvalue.mapping(each) for each in jsonvalue.sequence(statement["levels"])]
    newest = str(claims[-1]["standard"])
    level = max((str(each["level"]) for each in claims if each["standard"] == newest), key=LEVELS.index)
    until = pick(_UNTIL, lang).format(day=str(statement["expires"])[:_DAY])
    return Badge(f"{label} {newest}", f"{word(LEVEL_WORDS, level, lang)} · {until}", good=True)


def svg(shown: Badge) -> str:
    """Draw a badge."""
    left, right = (width(each) * _COLUMN + 2 * _MARGIN for each in (shown.label, shown.message))
    words = escape(f"{shown.label}: {shown.message}")
    colour = _GOOD if shown.good else _BAD
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + right}" height="{_HEIGHT}" role="img" aria-label="{words}">',
        f"<title>{words}</title>",
        f'<rect width="{left}" height="{_HEIGHT}" fill="#424242"/>',
        f'<rect x="{left}" width="{right}" height="{_HEIGHT}" fill="{colour}"/>',
        '<g fill="#fff" text-anchor="middle" font-size="12" font-family="sans-serif">',
        f'<text x="{left / 2:g}" y="14">{escape(shown.label)}</text>',
        f'<text x="{left + right / 2:g}" y="14">{escape(shown.message)}</text>',
        "</g></svg>",
    ]
    return "\n".join(parts) + "\n"


def endpoint(shown: Badge) -> dict[str, object]:
    """Give the document that shields.io fetches."""
    return {
        "schemaVersion": 1,
        "label": shown.label,
        "message": shown.message,
        "color": "brightgreen" if shown.good else "lightgrey",
        "isError": not shown.good,
    }
