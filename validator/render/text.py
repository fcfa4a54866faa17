"""The report as plain text, for a terminal or a pipe; colour is the command's business."""

from collections.abc import Iterator

from validator.render.layout import labelled, visible, width, wrap
from validator.render.outline import Document, Entry, Outline, Row, Section, outline
from validator.render.words import say

COLUMNS = 80

_FEW = 2
"""Entries with no more rows than this stand close together."""


def render(report: Document, lang: str, columns: int = COLUMNS) -> str:
    """Write a report as text.

    Args:
        report: the report document.
        lang: ``zh-CN`` or ``en``.
        columns: greatest width of a line.
    """
    page = outline(report, lang)
    return "\n".join(line.rstrip() for line in _page(page, columns)) + "\n"


def _page(page: Outline, columns: int) -> Iterator[str]:
    yield from (_row(row, page.lang, columns) for row in (page.verdict, page.attainment))
    if page.facts:
        yield ""
        yield from (_row(row, page.lang, columns) for row in page.facts)
    for section in page.sections:
        yield from _section(section, page.lang, columns)
    if page.tally is not None:
        yield ""
        yield _row(page.tally, page.lang, columns)
    for record in page.records:
        yield ""
        yield _ruled(record.title, columns)
        yield from _page(record, columns)
    if page.counts is not None:
        yield from _section(page.counts, page.lang, columns)


def _section(section: Section, lang: str, columns: int) -> Iterator[str]:
    yield ""
    yield _ruled(section.heading, columns)
    for number, entry in enumerate(section.entries, start=1):
        if number > 1 and len(entry.rows) > _FEW:
            yield ""
        yield from _entry(entry, f"{number}. ", lang, columns)
    for row in section.rows:
        yield _row(row, lang, columns, "  " if row.label else "  - ")


def _entry(entry: Entry, mark: str, lang: str, columns: int) -> Iterator[str]:
    indent = " " * width(mark)
    yield wrap(visible(f"[{entry.badge}] {entry.heading}"), columns, mark, indent)
    yield from (_row(row, lang, columns, indent) for row in entry.rows)
    if entry.inner:
        yield f"{indent}{say('derived', lang)}{say('colon', lang)}"
        for inner in entry.inner:
            yield from _entry(inner, f"{indent}- ", lang, columns)


def _row(row: Row, lang: str, columns: int, indent: str = "") -> str:
    label = f"{row.label}{say('colon', lang)}" if row.label else ""
    return labelled(label, row.text, columns, indent)


def _ruled(heading: str, columns: int) -> str:
    """Set a heading off with a line that fills the width."""
    return f"{heading} ".ljust(columns - width(heading) + len(heading), "-")
