"""The dictionary as one self-contained HTML page: contents, search, one chapter at a time, readable in print.

Nothing is fetched. Without its small script the page shows every chapter, one beneath the other.
"""

import hashlib
from base64 import b64encode
from collections.abc import Iterator
from html import escape
from itertools import groupby

from validator.dictionary.layout import Column, columns
from validator.dictionary.look import SCRIPT, STYLE
from validator.dictionary.table import Book, Cell, Line, Page, Row, Table
from validator.dictionary.words import COLUMNS, say
from validator.render.words import pick

_DEEPEST = 4


def render(book: Book) -> bytes:
    """Write the dictionary as a page of HTML, UTF-8 with LF."""
    return "\n".join((*_head(book), *_bar(book), *_contents(book), *_main(book), *_foot(), "")).encode()


def _head(book: Book) -> Iterator[str]:
    digest = b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    yield "<!DOCTYPE html>"
    yield f'<html lang="{escape(book.lang)}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(book.title)}</title>"
    yield f"<style>{STYLE}</style>"
    yield "</head>"
    yield "<body>"


def _bar(book: Book) -> Iterator[str]:
    """Give what stays on top: title, search, print."""
    search, found = escape(say("search", book.lang)), escape(say("found", book.lang, count="#"))
    yield "<header>"
    yield f"<h1>{escape(book.title)}</h1>"
    yield f'<input type="search" id="search" placeholder="{search}" aria-label="{search}" autocomplete="off">'
    nothing = escape(say("nothing", book.lang))
    yield f'<output id="found" for="search" data-found="{found}" data-nothing="{nothing}"></output>'
    yield f'<button type="button" id="print">{escape(say("print", book.lang))}</button>'
    yield "</header>"


def _contents(book: Book) -> Iterator[str]:
    yield f'<nav aria-label="{escape(say("contents", book.lang))}">'
    for group, pages in groupby(book.pages, key=lambda page: page.group):
        yield f"<h2>{escape(group)}</h2>"
        yield "<ul>"
        for page in pages:
            words = f"<span>{escape(page.short or page.title)}</span>"
            yield f'<li><a href="#{page.anchor}">{words}{_count(page)}</a></li>'
        yield "</ul>"
    yield "</nav>"


def _count(page: Page) -> str:
    """Give how many rows a page with one table has."""
    return f"<small>{len(page.tables[0].rows)}</small>" if len(page.tables) == 1 else ""


def _main(book: Book) -> Iterator[str]:
    yield "<main>"
    for page in book.pages:
        yield f'<section id="{page.anchor}">'
        yield f"<h2>{escape(page.title)}</h2>"
        yield from (f"<p>{escape(line.text)}</p>" for line in page.lines)
        for table in page.tables:
            yield from _table(table, book.lang)
        yield "</section>"
    yield "</main>"


def _foot() -> Iterator[str]:
    yield f"<script>{SCRIPT}</script>"
    yield "</body>"
    yield "</html>"


def _table(table: Table, lang: str) -> Iterator[str]:
    shown = columns(table)
    name = f' id="{table.anchor}"' if table.anchor else ""
    yield f'<div class="{table.kind}"{name}>'
    if table.title:
        yield f"<h3>{escape(table.title)}</h3>"
    yield "<table>"
    yield "<colgroup>" + "".join(f'<col style="width:{each.share}%">' for each in shown) + "</colgroup>"
    heads = "".join(f'<th scope="col">{escape(pick(COLUMNS[each.head], lang))}</th>' for each in shown)
    yield f"<thead><tr>{heads}</tr></thead>"
    yield "<tbody>"
    yield from (_row(row, shown, lang) for row in table.rows)
    yield "</tbody>"
    yield "</table>"
    yield "</div>"


def _row(row: Row, shown: tuple[Column, ...], lang: str) -> str:
    name = f' id="{row.anchor}"' if row.anchor else ""
    classes = [f"d{min(row.depth, _DEEPEST)}"] if row.depth else []
    classes += ["group"] if row.is_group else []
    named = f' class="{" ".join(classes)}"' if classes else ""
    cells = "".join(f"<td>{_cell(row, column, lang)}</td>" for column in shown)
    return f"<tr{name}{named}>{cells}</tr>"


def _cell(row: Row, column: Column, lang: str) -> str:
    found: Cell = tuple(line for key in column.keys for line in row.cells.get(key, ()))
    seen = found[: column.shown] if column.shown else found
    hidden = found[len(seen) :]
    lines = "".join(_line(line, lang) for line in seen)
    if not hidden:
        return lines
    summary = escape(say("more", lang, count=len(hidden)))
    folded = "".join(_line(line, lang) for line in hidden)
    return f"{lines}<details><summary>{summary}</summary>{folded}</details>"


def _line(line: Line, lang: str) -> str:
    code = f"<code>{escape(line.code)}</code>" if line.code else ""
    text = escape(line.text)
    if line.link and code:
        code = f'<a href="#{line.link}">{code}</a>'
    elif line.link:
        text = f'<a href="#{line.link}">{text}</a>'
    label = f"<i>{escape(line.label + say('colon', lang))}</i>" if line.label else ""
    weight = f' class="{line.weight}"' if line.weight else ""
    return f"<p{weight}>{label}{' '.join(part for part in (code, text) if part)}</p>"
