"""The page that the reports of producers and platforms stand on: one self-contained file, nothing fetched, no script."""

from collections.abc import Iterable
from html import escape

from validator.render.layout import visible

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """
:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--line:#8a8a8a;--soft:#f2f2f2;--bad:#b00020;--warn:#8a5300;--good:#1b6e2d}
@media (prefers-color-scheme:dark){:root{--ink:#e8e8e8;--paper:#161616;--line:#7a7a7a;--soft:#242424;--bad:#ff8a93;--warn:#ffbf66;--good:#7fd492}}
body{margin:0 auto;max-width:70rem;padding:1.5rem;color:var(--ink);background:var(--paper);font:1rem/1.6 "Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif}
h1{font-size:1.5rem}h2{font-size:1.2rem;border-bottom:1px solid var(--line)}
.end{padding:.5rem 1rem;border:1px solid var(--line);border-left-width:.4rem;background:var(--soft);font-size:1.1rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:.2rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
pre{margin:0;padding:.4rem;background:var(--soft);white-space:pre-wrap;overflow-wrap:anywhere;font:.85rem/1.4 ui-monospace,Consolas,monospace}
.bad{color:var(--bad)}.open{color:var(--warn)}.good{color:var(--good)}
"""


def page(title: str, end: str, body: Iterable[str], lang: str) -> str:
    """Give a whole page.

    Args:
        title: its heading.
        end: the conclusion, in one sentence.
        body: what follows, as HTML.
        lang: ``zh-CN`` or ``en``.
    """
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(lang)}"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{cell(title)}</title><style>{_STYLE}</style></head><body><main>",
        f'<h1>{cell(title)}</h1><p class="end">{cell(end)}</p>',
        *body,
        "</main></body></html>",
    ]
    return "\n".join(lines) + "\n"


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterable[str]:
    """Give a table.

    Args:
        heads: words over the columns.
        rows: cells, as HTML.
    """
    yield "<table><thead><tr>" + "".join(f'<th scope="col">{cell(each)}</th>' for each in heads)
    yield "</tr></thead><tbody>"
    for row in rows:
        yield "<tr>" + "".join(f"<td>{each}</td>" for each in row) + "</tr>"
    yield "</tbody></table>"


def marked(kind: str, words: str) -> str:
    """Give words in the colour of what they mean.

    Args:
        kind: ``good``, ``bad`` or ``open``.
        words: plain text.
    """
    return f'<b class="{kind}">{cell(words)}</b>'


def cell(text: str) -> str:
    """Give plain text as HTML, with control characters written out."""
    return "<br>".join(escape(visible(line)) for line in text.split("\n"))
