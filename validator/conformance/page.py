"""Results as one self-contained HTML page: what went wrong first, each case with input, expectation and answer side by side."""

import json
from collections.abc import Iterator, Mapping, Sequence
from html import escape

from validator import jsonvalue
from validator.conformance.judging import Judged, Outcome
from validator.conformance.text import conclusion, differences, shown
from validator.conformance.words import LEVELS, OUTCOMES, say
from validator.render.layout import visible
from validator.render.words import pick, word

LONGEST_INPUT = 20_000
"""Characters of an input that are shown."""

_COUNTED = ("total", "passed", "failed", "skipped", "errored")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """
:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fff;--line:#8a8a8a;--soft:#f2f2f2;--bad:#b00020;--warn:#8a5300;--good:#1b6e2d}
@media (prefers-color-scheme:dark){:root{--ink:#e8e8e8;--paper:#161616;--line:#7a7a7a;--soft:#242424;--bad:#ff8a93;--warn:#ffbf66;--good:#7fd492}}
body{margin:0 auto;max-width:80rem;padding:1.5rem;color:var(--ink);background:var(--paper);font:1rem/1.6 "Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif}
h1{font-size:1.5rem}h2{font-size:1.2rem;border-bottom:1px solid var(--line)}
.end{padding:.5rem 1rem;border:1px solid var(--line);border-left-width:.4rem;background:var(--soft);font-size:1.1rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse}th,td{border:1px solid var(--line);padding:.1rem .6rem;text-align:left}td.n{text-align:right}
details{border:1px solid var(--line);margin:.4rem 0;padding:.2rem .6rem}summary{cursor:pointer;overflow-wrap:anywhere}
.sides{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:.6rem}.sides h3{font-size:1rem;margin:.3rem 0}
pre{margin:0;padding:.4rem;background:var(--soft);white-space:pre-wrap;overflow-wrap:anywhere;font:.85rem/1.4 ui-monospace,Consolas,monospace;max-height:30rem;overflow:auto}
.failed{color:var(--bad)}.errored,.skipped{color:var(--warn)}.passed{color:var(--good)}
@media (max-width:50rem){.sides{grid-template-columns:1fr}}
"""


def render(document: Mapping[str, object], found: Sequence[Judged], lang: str) -> str:
    """Write results as a page.

    Args:
        document: the results.
        found: every case.
        lang: ``zh-CN`` or ``en``.
    """
    order = list(Outcome)
    others = [each for each in found if each.outcome is not Outcome.PASSED or each.is_unexpected]
    others.sort(key=lambda each: (not each.is_unexpected, order.index(each.outcome)))
    passed = [each for each in found if each.outcome is Outcome.PASSED and not each.is_unexpected]
    title = escape(say("title", lang))
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{escape(lang)}"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}</title><style>{_STYLE}</style></head><body><main>",
        f'<h1>{title}</h1><p class="end">{escape(conclusion(found, lang))}</p>',
        *_facts(document, lang),
        *_families(document, lang),
        *_cases("cases", others, lang),
        *_cases("others", passed, lang),
        "</main></body></html>",
    ]
    return "\n".join(lines) + "\n"


def _facts(document: Mapping[str, object], lang: str) -> Iterator[str]:
    who, suite, runner = (jsonvalue.mapping(document[each]) for each in ("implementation", "suite", "runner"))
    facts = {
        "implementation": f"{who['name']} {who['version']} ({who['language']})",
        "suite": f"{suite['release']} {suite['digest']}",
        "runner": f"{runner['name']} {runner['version']}",
        "transport": str(document["transport"]),
        "started": str(document["startedAt"]),
        "seconds": f"{document['seconds']} s",
    }
    remarks = [pick(jsonvalue.mapping(each), lang) for each in jsonvalue.sequence(document.get("remarks"))]
    if remarks:
        facts["remarks"] = " ".join(remarks)
    rows = (f"<dt>{escape(say(key, lang))}</dt><dd>{_text(value)}</dd>" for key, value in facts.items())
    yield f"<dl>{''.join(rows)}</dl>"


def _families(document: Mapping[str, object], lang: str) -> Iterator[str]:
    heads = [say(each, lang) for each in ("standard", "family", "level", "total")]
    heads += [pick(OUTCOMES[each], lang) for each in _COUNTED[1:]]
    yield f"<h2>{escape(say('families', lang))}</h2><table><thead><tr>"
    yield "".join(f'<th scope="col">{escape(each)}</th>' for each in heads) + "</tr></thead><tbody>"
    for family in map(jsonvalue.mapping, jsonvalue.sequence(document["families"])):
        named = (str(family["standard"]), str(family["family"]), word(LEVELS, family["level"], lang))
        yield _row(named, family)
    yield _row((say("total", lang), "", ""), document) + "</tbody></table>"


def _row(named: Sequence[str], holder: Mapping[str, object]) -> str:
    counted = jsonvalue.mapping(holder["counts"])
    numbers = "".join(f'<td class="n">{counted[each]}</td>' for each in _COUNTED)
    return f"<tr>{''.join(f'<td>{escape(each)}</td>' for each in named)}{numbers}</tr>"


def _cases(heading: str, found: Sequence[Judged], lang: str) -> Iterator[str]:
    yield f"<h2>{escape(say(heading, lang))} ({len(found)})</h2>"
    for each in found:
        yield from _case(each, lang)


def _case(found: Judged, lang: str) -> Iterator[str]:
    case = found.case
    opened = " open" if found.is_unexpected else ""
    said = pick(case.description, lang)
    badge = f'<b class="{found.outcome}">{escape(pick(OUTCOMES[found.outcome], lang))}</b>'
    yield f"<details{opened}><summary>{badge} <code>{_text(shown(found))}</code> {_text(said)}</summary>"
    lines = list(differences(found, lang))
    if found.expected_failure is not None and found.outcome is not Outcome.PASSED:
        lines.append(f"{say('expectedFailure', lang)}: {found.expected_failure}")
    if found.issue is not None:
        lines.append(f"{say('issue', lang)}: {found.issue}")
    yield "".join(f"<p>{_text(each)}</p>" for each in lines)
    answered = found.answer if found.answer is not None else found.context
    sides = {"input": _input(case.sent), "expectation": case.expected, "answer": answered}
    yield '<div class="sides">'
    for key, value in sides.items():
        yield f"<section><h3>{escape(say(key, lang))}</h3><pre>{_pretty(value, lang)}</pre></section>"
    yield "</div></details>"


def _input(sent: Mapping[str, object]) -> object:
    """Give what was sent; a payload that stands alone without its wrapping."""
    return sent["payload"] if sent.keys() == {"payload"} else sent


def _pretty(value: object, lang: str) -> str:
    if value is None:
        return escape(say("none", lang))
    text = json.dumps(value, ensure_ascii=False, indent=1)
    if len(text) <= LONGEST_INPUT:
        return _text(text)
    return f"{_text(text[:LONGEST_INPUT])}\n{escape(say('shortened', lang, number=LONGEST_INPUT))}"


def _text(text: str) -> str:
    return "\n".join(escape(visible(line)) for line in text.split("\n"))
