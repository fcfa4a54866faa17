"""The report as one self-contained HTML page: no script, nothing fetched, readable in print."""

from collections.abc import Iterable, Iterator
from html import escape

from validator.render.layout import visible
from validator.render.outline import Document, Entry, Outline, Row, Section, outline
from validator.render.words import say

_STYLE = """
:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--line:#8a8a8a;--soft:#f2f2f2;
--bad:#b00020;--warn:#8a5300;--good:#1b6e2d}
@media (prefers-color-scheme:dark){:root{--ink:#e8e8e8;--paper:#161616;--line:#7a7a7a;--soft:#242424;
--bad:#ff8a93;--warn:#ffbf66;--good:#7fd492}}
body{margin:0 auto;max-width:52rem;padding:1.5rem;color:var(--ink);background:var(--paper);
font:1rem/1.7 "Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif}
h1{font-size:1.5rem}h2{font-size:1.2rem;border-bottom:1px solid var(--line)}h3,h4,h5,h6{font-size:1rem;margin:0}
.axes{padding:.5rem 1rem;border:1px solid var(--line);border-left-width:.4rem;background:var(--soft)}
.axes p{margin:.2rem 0;font-size:1.1rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:.3rem 0}
dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
ol.entries>li{margin:1rem 0}article{margin:2rem 0}article h4{margin-top:1rem}.inner{border-left:2px solid var(--line);padding-left:1rem}
code{font-family:ui-monospace,Consolas,monospace}
.badge{border:1px solid currentColor;border-radius:.2rem;padding:0 .4rem;margin-right:.5rem}
.error,.nonconformant,.notAttained{color:var(--bad)}
.warning,.undetermined,.notEvaluable,.engineError{color:var(--warn)}
.conformant,.attained{color:var(--good)}
@media (max-width:36rem){dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}}
@media print{body{max-width:none;padding:0;font-size:10.5pt}li,.axes{break-inside:avoid}
h2,h3,h4,h5,h6{break-after:avoid}}
"""

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def render(report: Document, lang: str) -> str:
    """Write a report as a page of HTML.

    Args:
        report: the report document.
        lang: ``zh-CN`` or ``en``.
    """
    page = outline(report, lang)
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escape(lang)}">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{_headline(page)}</title>",
            f"<style>{_STYLE}</style>",
            "</head>",
            "<body>",
            "<main>",
            *_page(page, 1),
            "</main>",
            "</body>",
            "</html>",
            "",
        )
    )


def _headline(page: Outline) -> str:
    """Give what a browser's tab and a printed page's head say: whose report, and the verdict."""
    name = next((row.text for row in page.facts if row.kind == "facilityName"), "")
    return _safe(say("comma", page.lang).join(part for part in (page.title, name, page.verdict.text) if part))


def _page(page: Outline, level: int) -> Iterator[str]:
    yield f"<h{level}>{_safe(page.title)}</h{level}>"
    yield f'<div class="axes {page.verdict.kind}">'
    for row in (page.verdict, page.attainment):
        label = _safe(row.label + say("colon", page.lang))
        yield f'<p class="{escape(row.kind)}"><strong>{label}</strong>{_safe(row.text)}</p>'
    yield "</div>"
    yield from _rows(page.facts)
    for section in page.sections:
        yield from _section(section, page.lang, level + 1)
    if page.tally is not None:
        yield f"<h{level + 1}>{_safe(page.tally.label)}</h{level + 1}>"
        yield f"<p>{_safe(page.tally.text)}</p>"
    for record in page.records:
        yield "<article>"
        yield from _page(record, level + 2)
        yield "</article>"
    if page.counts is not None:
        yield from _section(page.counts, page.lang, level + 1)


def _section(section: Section, lang: str, level: int) -> Iterator[str]:
    yield "<section>"
    yield f"<h{level}>{_safe(section.heading)}</h{level}>"
    if section.entries:
        yield '<ol class="entries">'
        for entry in section.entries:
            yield "<li>"
            yield from _entry(entry, lang, level + 1)
            yield "</li>"
        yield "</ol>"
    yield from _rows(section.rows)
    yield "</section>"


def _entry(entry: Entry, lang: str, level: int) -> Iterator[str]:
    badge = f'<span class="badge {escape(entry.weight)}">{_safe(entry.badge)}</span>'
    yield f"<h{level}>{badge}{_safe(entry.heading)}</h{level}>"
    yield from _rows(entry.rows)
    if entry.inner:
        yield '<div class="inner">'
        yield f"<p>{_safe(say('derived', lang) + say('colon', lang))}</p>"
        for inner in entry.inner:
            yield from _entry(inner, lang, level + 1)
        yield "</div>"


def _rows(rows: Iterable[Row]) -> Iterator[str]:
    """Write labelled rows as a description list, and rows without a label as a plain list."""
    labelled = [row for row in rows if row.label]
    plain = [row for row in rows if not row.label]
    if labelled:
        yield "<dl>"
        yield from (f"<dt>{_safe(row.label)}</dt><dd>{_text(row)}</dd>" for row in labelled)
        yield "</dl>"
    if plain:
        yield "<ul>"
        yield from (f"<li><code>{_safe(row.text)}</code></li>" for row in plain)
        yield "</ul>"


def _text(row: Row) -> str:
    safe = _safe(row.text)
    return f"<code>{safe}</code>" if row.kind == "rule" else safe


def _safe(text: str) -> str:
    """Escape what HTML would obey, and show what a reader could not see."""
    return escape(visible(text))
