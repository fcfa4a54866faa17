"""What hospital systems really send, recognised: text for numbers, other date forms, full-width digits, null.

Each function looks at one value that the schema refused and names the habit behind it, with the value meant.
"""

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

from validator.fields import Schema
from validator.finding import Slot
from validator.windows import is_date

Diagnosis = tuple[str, dict[str, Slot]]
"""Id of the engine's finding and its slots."""

_INTEGER = re.compile(r"[+-]?[0-9]{1,15}")
_DATES = (
    re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})"),  # fewer digits than eight could be several days
    re.compile(r"([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?"),
)
_BOOLEANS = {
    "true": "true", "是": "true", "有": "true", "y": "true", "yes": "true", "1": "true",
    "false": "false", "否": "false", "无": "false", "n": "false", "no": "false", "0": "false",
}  # fmt: skip
_CLOSE_ENOUGH = 0.75


def habit(value: object, node: Schema) -> Diagnosis | None:
    """Name the habit that explains a refused value.

    Args:
        value: the value as sent.
        node: the schema node that refused it.

    Returns:
        The finding's id and slots, or ``None`` when no known habit explains it.
    """
    kind = node.get("type")
    if value is None:
        return "STRUCT-NULL", {}
    if isinstance(value, str):
        return _text_habit(value, kind, node)
    if isinstance(value, float) and kind == "integer":
        return "STRUCT-FRACTION", {"found": repr(value)}
    if isinstance(value, int) and not isinstance(value, bool):
        return _number_habit(value, kind, node)
    return None


def likely_name(name: str, known: Iterable[str]) -> str | None:
    """Give the known name that a misspelt one most likely means.

    Case, full-width letters, ``_`` and ``-`` do not count; beyond that the names must be close.
    """
    plain = {_plain(candidate): candidate for candidate in known}
    matches = get_close_matches(_plain(name), plain, n=1, cutoff=_CLOSE_ENOUGH)
    return plain[matches[0]] if matches else None


def _text_habit(value: str, kind: object, node: Schema) -> Diagnosis | None:
    plain = unicodedata.normalize("NFKC", value).strip()
    digits = plain.replace(",", "")
    if kind == "integer" and _INTEGER.fullmatch(digits):
        return "STRUCT-NUMBER-AS-TEXT", {"suggestion": str(int(digits))}
    if kind == "boolean" and plain.lower() in _BOOLEANS:
        return "STRUCT-BOOLEAN-AS-TEXT", {"suggestion": _BOOLEANS[plain.lower()]}
    if kind != "string":
        return None
    date = _date(plain) if _is_date(node) else None
    if date is not None:
        return "STRUCT-DATE-FORMAT", {"suggestion": date}
    mended = _mended(plain, node)
    return None if mended in (None, value) else ("STRUCT-FULL-WIDTH", {"suggestion": str(mended)})


def _number_habit(value: int, kind: object, node: Schema) -> Diagnosis | None:
    if kind == "boolean" and value in (0, 1):
        return "STRUCT-BOOLEAN-AS-TEXT", {"suggestion": _BOOLEANS[str(value)]}
    if kind != "string":
        return None
    date = _date(str(value)) if _is_date(node) else None
    if date is not None:
        return "STRUCT-DATE-FORMAT", {"suggestion": date}
    return "STRUCT-TEXT-AS-NUMBER", {"suggestion": str(value)}


def _mended(plain: str, node: Schema) -> str | None:
    """Give the half-width, trimmed, upper-case form when the schema would take it."""
    pattern = node.get("pattern")
    if not isinstance(pattern, str):
        return None
    return next((each for each in (plain, plain.upper()) if re.search(pattern, each)), None)


def _date(text: str) -> str | None:
    day = re.split("[T ]", text, maxsplit=1)[0]
    match = next((found for form in _DATES if (found := form.fullmatch(day))), None)
    if match is None:
        return None
    year, month, number = match.groups()
    written = f"{year}-{month:0>2}-{number:0>2}"
    return written if is_date(written) else None


def _is_date(node: Schema) -> bool:
    return node.get("format") == "date"


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", name).lower().replace("_", "").replace("-", "").strip()
