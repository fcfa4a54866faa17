"""The report on a platform as text and as a page."""

import json
from collections.abc import Iterator, Mapping

from validator import jsonvalue
from validator.conformance import frame
from validator.conformance.suite import Json
from validator.conformance.text import brief
from validator.conformance.words import OUTCOMES
from validator.finding import Text
from validator.render.layout import visible
from validator.render.words import both, pick

_COLOURS = {"passed": "good", "failed": "bad", "errored": "bad", "skipped": "open"}
_WORDS: Mapping[str, Text] = {
    "title": both("接收平台检查", "Examination of a platform"),
    "ok": both("已做的检查全部通过。", "All checks that were made passed."),
    "notOk": both("有 {bad} 项检查没有通过。", "{bad} checks did not pass."),
    "none": both("没有一项检查通过。", "Not one check passed."),
    "counts": both(
        "检查 {total} 项：通过 {passed}，不一致 {failed}，出错 {errored}，跳过 {skipped}。",
        "{total} checks: {passed} passed, {failed} failed, {errored} errored, {skipped} skipped.",
    ),
    "difference": both(
        "第 {step} 步 {what}：要求 {expected}，实际 {actual}",
        "step {step}, {what}: asked for {expected}, found {actual}",
    ),
    "check": both("检查", "Check"),
    "outcome": both("结果", "Outcome"),
    "requirement": both("要求", "Requirement"),
    "exchange": both("请求与答复", "Requests and answers"),
}


def text(report: Json, lang: str) -> str:
    """Write the report as lines.

    Args:
        report: as ``platform.document`` gives it.
        lang: ``zh-CN`` or ``en``.
    """
    lines = [*_lines(report, lang), "", _say("counts", lang).format(**_counts(report)), end(report, lang)]
    return "".join(f"{visible(each)}\n" for each in lines)


def page(report: Json, lang: str) -> str:
    """Write the report as one HTML file, with every request and answer; arguments as for ``text``."""
    title = f"{_say('title', lang)} {report['url']}"
    return frame.page(title, end(report, lang), _body(report, lang), lang)


def end(report: Json, lang: str) -> str:
    """Say in one sentence what it came to."""
    counts = _counts(report)
    bad = int(str(counts["failed"])) + int(str(counts["errored"]))
    if bad:
        return _say("notOk", lang).format(bad=bad)
    return _say("ok" if report["ok"] is True else "none", lang)


def _say(key: str, lang: str) -> str:
    return pick(_WORDS[key], lang)


def _counts(report: Json) -> Json:
    return jsonvalue.mapping(report["counts"])


def _checks(report: Json) -> Iterator[Json]:
    yield from map(jsonvalue.mapping, jsonvalue.sequence(report["checks"]))


def _lines(report: Json, lang: str) -> Iterator[str]:
    part = ""
    for each in _checks(report):
        here = pick(jsonvalue.mapping(each["part"]), lang)
        if here != part:
            part = here
            yield part
        words = pick(OUTCOMES[str(each["outcome"])], lang)
        yield f"  [{words}] {each['id']} {pick(jsonvalue.mapping(each['title']), lang)}"
        yield from (f"      {line}" for line in _why(each, lang))


def _why(check: Json, lang: str) -> Iterator[str]:
    for each in map(jsonvalue.mapping, jsonvalue.sequence(check["differences"])):
        shown = {"expected": brief(each["expected"]), "actual": brief(each["actual"])}
        yield _say("difference", lang).format(step=each["step"], what=each["what"], **shown)
    if "reason" in check:
        yield pick(jsonvalue.mapping(check["reason"]), lang)


def _body(report: Json, lang: str) -> Iterator[str]:
    yield f"<p>{frame.cell(_say('counts', lang).format(**_counts(report)))}</p>"
    heads = [_say(key, lang) for key in ("check", "outcome", "requirement")]
    yield from frame.table(heads, (_row(each, lang) for each in _checks(report)))


def _row(check: Json, lang: str) -> tuple[str, ...]:
    outcome = str(check["outcome"])
    why = frame.cell("\n".join(_why(check, lang)))
    told = json.dumps(check["exchange"], ensure_ascii=False, indent=1)
    exchange = f"<details><summary>{_say('exchange', lang)}</summary><pre>{frame.cell(told)}</pre></details>"
    return (
        f"<code>{check['id']}</code> {frame.cell(pick(jsonvalue.mapping(check['title']), lang))}",
        frame.marked(_COLOURS[outcome], pick(OUTCOMES[outcome], lang)),
        f"{frame.cell(pick(jsonvalue.mapping(check['requirement']), lang))}<p>{why}</p>{exchange}",
    )
