"""The dictionary as one page of Markdown (CommonMark with GFM tables)."""

import re
from collections.abc import Iterator

from validator.dictionary.layout import Column, columns
from validator.dictionary.table import Book, Cell, Line, Page, Row, Table
from validator.dictionary.words import COLUMNS, say
from validator.render.words import pick

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~])")
_BREAK = "<br>"


def render(book: Book) -> bytes:
    """Write the dictionary as Markdown, UTF-8 with LF."""
    return "\n".join(_document(book)).encode()


def _document(book: Book) -> Iterator[str]:
    yield from (f"# {_safe(book.title)}", "")
    yield from (f"## {_safe(say('contents', book.lang))}", "")
    group = ""
    for page in book.pages:
        if page.group != group:
            group = page.group
            yield f"- {_safe(group)}"
        yield f"  - [{_safe(page.short or page.title)}](#{page.anchor})"
    yield ""
    for page in book.pages:
        yield from _page(page, book.lang)


def _page(page: Page, lang: str) -> Iterator[str]:
    yield from (_anchor(page.anchor), "", f"## {_safe(page.title)}", "")
    for line in page.lines:
        yield from (_safe(line.text), "")
    for table in page.tables:
        yield from _table(table, lang)


def _table(table: Table, lang: str) -> Iterator[str]:
    if table.anchor:
        yield from (_anchor(table.anchor), "")
    if table.title:
        yield from (f"### {_safe(table.title)}", "")
    shown = columns(table)
    yield _joined([_safe(pick(COLUMNS[each.head], lang)) for each in shown])
    yield _joined(["---"] * len(shown))
    for row in table.rows:
        yield _joined([_cell(row, column, lang) for column in shown], _anchor(row.anchor))
    yield ""


def _joined(parts: list[str], anchor: str = "") -> str:
    return f"| {anchor}{' | '.join(parts)} |"


def _cell(row: Row, column: Column, lang: str) -> str:
    found: Cell = tuple(line for key in column.keys for line in row.cells.get(key, ()))
    return _BREAK.join(_line(line, lang) for line in found)


def _line(line: Line, lang: str) -> str:
    code = f"`{line.code.replace('|', chr(92) + '|')}`" if line.code else ""
    text = _safe(line.text)
    if line.link:
        code, text = (f"[{code}](#{line.link})", text) if code else ("", f"[{text}](#{line.link})")
    if line.weight == "strong" and text:
        text = f"**{text}**"
    label = _safe(line.label + say("colon", lang)) if line.label else ""
    return label + " ".join(part for part in (code, text) if part)


def _anchor(name: str) -> str:
    return f'<a id="{name}"></a>' if name else ""


def _safe(text: str) -> str:
    """Escape what Markdown would obey."""
    return _SPECIAL.sub(r"\\\1", text)
