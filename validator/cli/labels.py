"""What the parts of an explanation are called, and the lines that rules and indicators have in common."""

from collections.abc import Iterator, Mapping

from validator.authored import Parameter
from validator.clause import Clause
from validator.finding import Text
from validator.render.words import both, pick, say
from validator.standard import Standard

Line = tuple[str, str]
"""A key of ``LABELS``, or ``""`` for a heading or a blank line, and the text."""

LABELS: Mapping[str, Text] = {
    "rule": both("规则", "Rule"),
    "clause": both("条款", "Clause"),
    "indicator": both("指标", "Indicator"),
    "description": both("口径", "What is counted"),
    "levels": both("统计层级", "Levels"),
    "target": both("目标", "Target"),
    "contribution": both("取自", "Taken from"),
    "filter": both("计入条件", "Counts when"),
    "key": both("归并依据", "Counted once by"),
    "division": both("所属地区", "Division"),
    "year": both("年度", "Year"),
    "from": both("起始日期", "From"),
    "to": both("截止日期", "To"),
    "at": both("发生日期", "Day"),
    "numerator": both("分子", "Numerator"),
    "denominator": both("分母", "Denominator"),
    "need": both("应做的项数", "Number due"),
    "text": both("比较的内容", "What is compared"),
    "scale": both("评分等级", "Ratings"),
    "notice": both("校验项", "Finding"),
    "title": both("名称", "Title"),
    "kind": both("类别", "Kind"),
    "severity": both("严重程度", "Severity"),
    "layer": both("校验层次", "Layer"),
    "records": both("适用记录", "Applies to"),
    "each": both("逐项判断", "For each of"),
    "effective": both("施行时间", "In force"),
    "since": both("起用版本", "Since version"),
    "profile": both("省级细则", "Profile"),
    "basis": both("政策依据", "Policy"),
    "status": both("落实情况", "Coverage"),
    "where": both("落实位置", "Where"),
    "missing": both("尚未落实", "Not yet covered"),
    "reason": both("原因", "Reason"),
    "problem": both("不满足时", "When it fails"),
    "fix": both("如何改正", "How to correct it"),
    "note": both("说明", "Note"),
    "when": both("适用条件", "Applies when"),
    "exemptWhen": both("豁免条件", "Exempt when"),
    "due": both("到期日", "Due"),
    "assert": both("应当成立", "Has to hold"),
    "chosen": both("采用的理解", "Reading in use"),
    "reading": both("另一种理解", "Another reading"),
    "members": both("成员", "Members"),
    "universe": both("全集", "Universe"),
    "window": both("时间窗", "Window"),
    "parameter": both("参数 {name}", "Parameter {name}"),
    "example": both("不合格示例", "Failing example"),
    "try": both("查看结果", "Try it"),
}

WINDOWS: Mapping[str, Text] = {
    "month": both("每月", "month"),
    "quarter": both("每季度", "quarter"),
    "isoWeek": both("每周", "ISO week"),
    "year": both("每年", "year"),
    "asOf": both("判定日期当日", "the as-of date"),
    "period": both("整个报告期", "the whole period"),
}

_ALWAYS = both("不限", "always")
_SPAN = both("{start} 起", "from {start}")
_UNTIL = both("{start} 至 {end}", "{start} to {end}")
_ONLY_UNTIL = both("至 {end}", "until {end}")
_OURS = both("文件没有规定，由本标准暂定", "given by no document; this standard's choice")
_THEIRS = both("文件规定", "given by the document")
_BOUNDS = both("可在 {low} 至 {high} 之间选用", "may be set from {low} to {high}")
_FIXED = both("不可改动", "may not be changed")
LIST = both("、", ", ")
"""What stands between the members of a list."""


def parameter(found: Parameter, lang: str) -> Iterator[Line]:
    """Give a parameter: its default, who says so and what a profile may choose."""
    parts = [pick(found.title, lang), pick(_OURS if found.ours else _THEIRS, lang)]
    if found.minimum is not None and found.minimum == found.maximum:
        parts.append(pick(_FIXED, lang))
    elif found.minimum is not None and found.maximum is not None:
        parts.append(pick(_BOUNDS, lang).format(low=found.minimum, high=found.maximum))
    if found.basis is not None:
        parts.append(pick(found.basis, lang).rstrip("。."))
    named = pick(LABELS["parameter"], lang).format(name=found.name)
    details = pick({"zh-CN": "；", "en": "; "}, lang).join(parts)
    yield named, say("detailed", lang, headword=found.default, details=details)


def quoted(clause: Clause, standard: Standard, lang: str) -> str:
    """Give the sentence of a clause with its document and section."""
    title = pick(standard.documents[clause.document].title, lang)
    sentence = say("quoted", lang, title=title, section=clause.section, quote=clause.quote)
    return say("detailed", lang, headword=sentence, details=clause.id)


def effective(start: str | None, end: str | None, lang: str) -> str:
    """Say from when to when something is in force."""
    chosen = {
        (True, True): _UNTIL,
        (True, False): _SPAN,
        (False, True): _ONLY_UNTIL,
        (False, False): _ALWAYS,
    }[start is not None, end is not None]
    return pick(chosen, lang).format(start=start, end=end)
