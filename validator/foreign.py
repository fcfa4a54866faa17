"""Recognise what arrived instead of UTF-8 JSON: other encodings, other kinds of file, nothing at all."""

import codecs
import re

from validator.mistakes import Mistake, excerpt

_MAGIC = (
    (b"PK\x03\x04", "SYNTAX-SPREADSHEET"),
    (b"PK\x05\x06", "SYNTAX-SPREADSHEET"),
    (b"\xd0\xcf\x11\xe0", "SYNTAX-SPREADSHEET-OLD"),
    (b"%PDF", "SYNTAX-PDF"),
    (b"\x1f\x8b", "SYNTAX-COMPRESSED"),
    (b"7z\xbc\xaf\x27\x1c", "SYNTAX-COMPRESSED"),
    (b"Rar!\x1a\x07", "SYNTAX-COMPRESSED"),
    (b"\xfd7zXZ\x00", "SYNTAX-COMPRESSED"),
    (b"\x28\xb5\x2f\xfd", "SYNTAX-COMPRESSED"),
    (b"BZh", "SYNTAX-COMPRESSED"),
    (b"\x89PNG\r\n\x1a\n", "SYNTAX-IMAGE"),
    (b"\xff\xd8\xff", "SYNTAX-IMAGE"),
    (b"\xff\xfe\x00\x00", "SYNTAX-ENCODING-UTF32"),
    (b"\x00\x00\xfe\xff", "SYNTAX-ENCODING-UTF32"),
    (b"\xff\xfe", "SYNTAX-ENCODING-UTF16"),
    (b"\xfe\xff", "SYNTAX-ENCODING-UTF16"),
)
_WIDE = (
    ("utf-32-le", "SYNTAX-ENCODING-UTF32"),
    ("utf-32-be", "SYNTAX-ENCODING-UTF32"),
    ("utf-16-le", "SYNTAX-ENCODING-UTF16"),
    ("utf-16-be", "SYNTAX-ENCODING-UTF16"),
)
_WIDEST = 4
_SAMPLE = 4096
_SPACE = " \t\r\n"
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f]")
_BEYOND_ASCII = re.compile("[^\x00-\x7f\ufffd]")
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body|title|script)\b", re.IGNORECASE)
_MARKUP = re.compile(r"<[?!/\w]")
_SEPARATORS = (",", "\t", ";", "，")


def recognise(data: bytes) -> Mistake | None:
    """Say what the bytes are if they are not UTF-8 that might be JSON.

    Returns:
        The mistake, its offset counted in the bytes decoded as UTF-8 with ``errors="replace"``; None where
        only the scanner can tell.
    """
    for magic, rule_id in _MAGIC:
        if data.startswith(magic):
            return Mistake(rule_id)
    if data.startswith(codecs.BOM_UTF8):
        return _after_mark(data.removeprefix(codecs.BOM_UTF8))
    if b"\x00" in data[:_WIDEST]:
        return _wide(data)
    try:
        text, _ = codecs.utf_8_decode(data, "strict", False)  # noqa: FBT003 (takes no keywords)
    except UnicodeDecodeError as error:
        return _not_utf8(data, error)
    return other_text(text)


def _after_mark(rest: bytes) -> Mistake | None:
    """Judge a text with a byte order mark: the mark is the fault only if it stands before JSON."""
    text = rest.decode(errors="replace")
    if not text.strip(_SPACE):
        return Mistake("SYNTAX-EMPTY")
    return other_text(text) or Mistake("SYNTAX-BOM")


def _wide(data: bytes) -> Mistake:
    """Try UTF-16 and UTF-32 without a byte order mark on bytes that begin with a NUL among the first four."""
    for encoding, rule_id in _WIDE:
        text = data[:_SAMPLE].decode(encoding, errors="replace")
        if _json_like(text) and "\ufffd" not in text[: _SAMPLE // _WIDEST - 1]:
            return Mistake(rule_id)
    return Mistake("SYNTAX-BINARY")


def _not_utf8(data: bytes, error: UnicodeDecodeError) -> Mistake:
    """Tell GBK, CESU-8, one damaged place and plain binary from one another."""
    offset = len(data[: error.start].decode())
    if _decodes(data, "utf-8", "surrogatepass") is not None:
        return Mistake("SYNTAX-ENCODING-CESU8", offset)
    chinese = None if _mostly_utf8(data) else _decodes(data, "gb18030")
    if chinese is not None and not _CONTROL.search(chinese):
        if _json_like(chinese):
            return Mistake("SYNTAX-ENCODING-GBK", offset)
        return other_text(chinese) or Mistake("SYNTAX-NOT-JSON", 0, {"found": excerpt(chinese.lstrip(), 0)})
    text = data.decode(errors="replace")
    if _CONTROL.search(text) and not _json_like(text):
        return Mistake("SYNTAX-BINARY")
    return Mistake("SYNTAX-ENCODING-UTF8", offset, {"found": f"0x{data[error.start]:02X}"})


def _decodes(data: bytes, encoding: str, errors: str = "strict") -> str | None:
    """Decode bytes that may be cut off within a character."""
    try:
        return codecs.getincrementaldecoder(encoding)(errors).decode(data)
    except UnicodeDecodeError:
        return None


def _mostly_utf8(data: bytes) -> bool:
    """Tell damaged UTF-8 from another encoding: most of what is beyond ASCII still makes sense in it."""
    text = data.decode(errors="replace")
    return len(_BEYOND_ASCII.findall(text)) > text.count("\ufffd")


def _json_like(text: str) -> bool:
    return text.lstrip(_SPACE)[:1] in ("{", "[")


def other_text(text: str) -> Mistake | None:
    """Recognise text that is markup, a table or binary rather than JSON gone wrong."""
    start = len(text) - len(text.lstrip(_SPACE))
    sample = text[start : start + _SAMPLE]
    if not sample or sample[0] in "{[":
        return None
    if _CONTROL.match(sample):
        return Mistake("SYNTAX-BINARY")
    if _HTML.search(sample) and sample.startswith("<"):
        return Mistake("SYNTAX-HTML", start)
    if _MARKUP.match(sample):
        return Mistake("SYNTAX-XML", start)
    return Mistake("SYNTAX-CSV", start) if _table_like(sample) else None


def _table_like(sample: str) -> bool:
    """Take text for a table if its first two lines have the same number, not none, of one separator."""
    lines = [line for line in sample.splitlines() if line.strip()]
    if len(lines) < len(("head", "row")) or set("{}[]=").intersection(lines[0]):
        return False
    return any(lines[0].count(separator) == lines[1].count(separator) > 0 for separator in _SEPARATORS)
