"""The report on a producer as text and as a page."""

from collections.abc import Iterator, Mapping

from validator import jsonvalue
from validator.conformance import frame
from validator.conformance.producer import COVERED, NOT_COVERED, OUT_OF_SCOPE
from validator.conformance.suite import Json
from validator.finding import Text
from validator.render.layout import visible
from validator.render.words import both, pick

_OUTCOMES: Mapping[str, Text] = {
    COVERED: both("已涵盖", "covered"),
    NOT_COVERED: both("未涵盖", "not covered"),
    OUT_OF_SCOPE: both("不在范围内", "out of scope"),
}
_COLOURS = {COVERED: "good", NOT_COVERED: "bad", OUT_OF_SCOPE: "open"}
_WORDS: Mapping[str, Text] = {
    "title": both("导出数据检查", "Examination of exports"),
    "ok": both("导出数据全部有效，情形全部涵盖。", "All exports are valid, and every scenario is covered."),
    "notOk": both(
        "有 {invalid} 处导出数据无效，有 {notCovered} 种情形未涵盖。",
        "{invalid} exports are invalid, {notCovered} scenarios are not covered.",
    ),
    "counts": both(
        "文件 {files} 个，记录 {records} 条，无效 {invalid} 处；情形 {scenarios} 种，已涵盖 {covered}，"
        "未涵盖 {notCovered}，不在范围内 {outOfScope}。",
        "{files} files, {records} records, {invalid} invalid; {scenarios} scenarios, {covered} covered, "
        "{notCovered} not covered, {outOfScope} out of scope.",
    ),
    "invalid": both("无效的导出数据", "Invalid exports"),
    "scenario": both("情形", "Scenario"),
    "basis": both("依据", "Basis"),
    "outcome": both("结果", "Outcome"),
    "shownBy": both("见", "Shown by"),
    "more": both("另有 {number} 个问题", "{number} more findings"),
    "whole": both("整个文件", "the whole file"),
}
_SHOWN = 5


def text(report: Json, lang: str) -> str:
    """Write the report as lines.

    Args:
        report: as ``producer.examine`` gives it.
        lang: ``zh-CN`` or ``en``.
    """
    lines = [
        *_invalid_lines(report, lang),
        *_scenario_lines(report, lang),
        _counts(report, lang),
        end(report, lang),
    ]
    return "".join(f"{visible(each)}\n" for each in lines)


def page(report: Json, lang: str) -> str:
    """Write the report as one HTML file; arguments as for ``text``."""
    return frame.page(_say("title", lang), end(report, lang), _body(report, lang), lang)


def end(report: Json, lang: str) -> str:
    """Say in one sentence what it came to."""
    counts = jsonvalue.mapping(report["counts"])
    return _say("ok", lang) if report["ok"] is True else _say("notOk", lang).format(**counts)


def _say(key: str, lang: str) -> str:
    return pick(_WORDS[key], lang)


def _counts(report: Json, lang: str) -> str:
    return _say("counts", lang).format(**jsonvalue.mapping(report["counts"]))


def _listed(report: Json, name: str) -> Iterator[Json]:
    yield from map(jsonvalue.mapping, jsonvalue.sequence(report[name]))


def _invalid_lines(report: Json, lang: str) -> Iterator[str]:
    for each in _listed(report, "invalid"):
        yield f"{each['file']}  {each['pointer'] or _say('whole', lang)}"
        yield from (f"    {line}" for line in _findings(each, lang))
        yield ""


def _findings(invalid: Json, lang: str) -> Iterator[str]:
    found = list(_listed(invalid, "findings"))
    for each in found[:_SHOWN]:
        message = pick(jsonvalue.mapping(each["message"]), lang)
        yield f"{each['ruleId']}  {each['pointer']}  {message}"
    if len(found) > _SHOWN:
        yield _say("more", lang).format(number=len(found) - _SHOWN)


def _scenario_lines(report: Json, lang: str) -> Iterator[str]:
    part = ""
    for each in _listed(report, "scenarios"):
        here = pick(jsonvalue.mapping(each["part"]), lang)
        if here != part:
            part = here
            yield part
        title = pick(jsonvalue.mapping(each["title"]), lang)
        seen = ", ".join(_places(each)[:1])
        yield f"  [{pick(_OUTCOMES[str(each['outcome'])], lang)}] {each['id']} {title}{f'  ({seen})' if seen else ''}"
    yield ""


def _places(scenario: Json) -> list[str]:
    return [
        f"{each['file']} {each['recordId']}/{each['revision']} {each['pointer']}".rstrip()
        for each in _listed(scenario, "shownBy")
    ]


def _body(report: Json, lang: str) -> Iterator[str]:
    yield f"<p>{frame.cell(_counts(report, lang))}</p>"
    invalid = list(_listed(report, "invalid"))
    if invalid:
        yield f"<h2>{frame.cell(_say('invalid', lang))}</h2>"
        for each in invalid:
            place = f"{each['file']} {each['pointer'] or _say('whole', lang)}"
            found = "\n".join(_findings(each, lang))
            yield f"<h3>{frame.cell(place)}</h3><p>{frame.cell(found)}</p>"
    yield f"<h2>{frame.cell(_say('scenario', lang))}</h2>"
    heads = [_say(key, lang) for key in ("scenario", "outcome", "shownBy", "basis")]
    yield from frame.table(heads, (_row(each, lang) for each in _listed(report, "scenarios")))


def _row(scenario: Json, lang: str) -> tuple[str, ...]:
    outcome = str(scenario["outcome"])
    title = pick(jsonvalue.mapping(scenario["title"]), lang)
    return (
        f"<code>{scenario['id']}</code> {frame.cell(title)}",
        frame.marked(_COLOURS[outcome], pick(_OUTCOMES[outcome], lang)),
        frame.cell("\n".join(_places(scenario))),
        frame.cell(pick(jsonvalue.mapping(scenario["basis"]), lang)),
    )
