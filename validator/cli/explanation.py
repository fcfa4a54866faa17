"""The words of ``jiceng explain``: a rule, a clause or one of the engine's own findings, as labelled lines."""

from collections.abc import Iterator, Mapping

from validator import notice
from validator.cel import Compiled
from validator.clause import Clause
from validator.cli import samples
from validator.dictionary.words import STATUSES
from validator.finding import Text
from validator.notice import Notice
from validator.render import words
from validator.render.layout import labelled
from validator.render.words import both, pick, say, word
from validator.rule import Members, Parameter, Rule
from validator.standard import Standard

Line = tuple[str, str]
"""A key of ``LABELS``, or ``""`` for a heading or a blank line, and the text."""

LABELS: Mapping[str, Text] = {
    "rule": both("规则", "Rule"),
    "clause": both("条款", "Clause"),
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

CLASSES: Mapping[str, Text] = {
    "identifier": both("标识校验", "identifier"),
    "codelist": both("代码校验", "code list"),
    "consistency": both("数据一致性", "consistency"),
    "privacy": both("隐私保护", "privacy"),
    "policy": both("政策要求，只影响达标情况", "policy; it touches attainment only"),
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
_KEYED = both("{kind}，按 {key} 归组", "{kind}, grouped by {key}")
_WITH_CEL = both("判断表达式（CEL）", "Expressions (CEL)")
_LIST = both("、", ", ")


def identifiers(standard: Standard) -> tuple[str, ...]:
    """Give every id that can be explained: rules, those of profiles, clauses, the engine's own findings."""
    local = (rule_id for profile in standard.profiles.values() for rule_id in profile.rules)
    return (*standard.rules, *local, *standard.clauses, *standard.notices)


def explain(name: str, standard: Standard, lang: str, columns: int) -> str:
    """Explain one id.

    Args:
        name: one of ``identifiers(standard)``.
        standard: the version it is looked up in.
        lang: ``zh-CN`` or ``en``.
        columns: greatest width of a line.
    """
    lines = [_written(label, text, lang, columns) for label, text in _lines(name, standard, lang)]
    return "\n".join(lines) + "\n"


def _written(label: str, text: str, lang: str, columns: int) -> str:
    if not label:
        return text
    named = pick(LABELS[label], lang) if label in LABELS else label
    return labelled(f"{named}{say('colon', lang)}", text, columns)


def _lines(name: str, standard: Standard, lang: str) -> Iterator[Line]:
    rule, home = _rule(name, standard)
    if rule is not None:
        yield from _of_rule(rule, home, standard, lang)
        yield from _sample(name, standard)
    elif name in standard.clauses:
        yield from _of_clause(standard.clauses[name], standard, lang)
    else:
        yield from _of_notice(standard.notices[name], lang)
        yield from _sample(name, standard)


def _rule(name: str, standard: Standard) -> tuple[Rule | None, str | None]:
    """Give a rule, and the id of the profile it belongs to when it is not national."""
    if name in standard.rules:
        return standard.rules[name], None
    homes = [profile for profile in standard.profiles.values() if name in profile.rules]
    return (homes[0].rules[name], homes[0].id) if homes else (None, None)


def _of_rule(rule: Rule, home: str | None, standard: Standard, lang: str) -> Iterator[Line]:
    yield "rule", rule.id
    yield "title", pick(rule.title, lang)
    yield "kind", word(CLASSES, rule.rule_class, lang)
    yield "severity", word(words.SEVERITIES, rule.severity(None), lang)
    if home is not None:
        yield "profile", f"{home} {pick(standard.profiles[home].title, lang)}"
    types = rule.record_types or tuple(each.record_type for each in rule.members)
    yield (
        "records",
        pick(_LIST, lang).join(dict.fromkeys(word(words.RECORD_TYPES, each, lang) for each in types)),
    )
    if rule.for_each is not None:
        yield "each", rule.for_each
    yield "effective", _effective(rule, lang)
    yield "since", rule.since
    yield "", ""
    for clause in rule.clauses:
        if clause in standard.clauses:
            yield "basis", _quoted(standard.clauses[clause], standard, lang)
    yield "problem", notice.fill(rule.message, {})[lang]
    yield "fix", notice.fill(rule.fix, {})[lang]
    if rule.note is not None:
        yield "note", pick(rule.note, lang)
    yield from (
        (label, text) for parameter in rule.parameters.values() for label, text in _parameter(parameter, lang)
    )
    yield "", ""
    yield "", f"{pick(_WITH_CEL, lang)}"
    yield from _expressions(rule, lang)


def _expressions(rule: Rule, lang: str) -> Iterator[Line]:
    """Give what is evaluated, as it stands in the rule's file."""
    for member in rule.members:
        yield "members", _member(member, lang)
    if rule.universe is not None:
        yield "universe", _member(rule.universe, lang)
    if rule.window is not None:
        yield "window", word(WINDOWS, rule.window, lang)
    conditions: Mapping[str, Compiled | None] = {
        "when": rule.when, "exemptWhen": rule.exempt_when, "due": rule.due
    }  # fmt: skip
    yield from ((name, each.source) for name, each in conditions.items() if each is not None)
    for reading in rule.readings:
        if reading.id:
            label = "chosen" if reading is rule.readings[0] else "reading"
            yield label, say("detailed", lang, headword=reading.id, details=pick(reading.title, lang))
        yield "assert", reading.assertion.source


def _member(member: Members, lang: str) -> str:
    kind = word(words.RECORD_TYPES, member.record_type, lang)
    kind = f"{kind} {member.for_each}" if member.for_each else kind
    return pick(_KEYED, lang).format(kind=kind, key=member.key.source)


def _parameter(parameter: Parameter, lang: str) -> Iterator[Line]:
    parts = [pick(parameter.title, lang), pick(_OURS if parameter.ours else _THEIRS, lang)]
    if parameter.minimum is not None and parameter.minimum == parameter.maximum:
        parts.append(pick(_FIXED, lang))
    elif parameter.minimum is not None and parameter.maximum is not None:
        parts.append(pick(_BOUNDS, lang).format(low=parameter.minimum, high=parameter.maximum))
    if parameter.basis is not None:
        parts.append(pick(parameter.basis, lang).rstrip("。."))
    named = pick(LABELS["parameter"], lang).format(name=parameter.name)
    details = pick({"zh-CN": "；", "en": "; "}, lang).join(parts)
    yield named, say("detailed", lang, headword=parameter.default, details=details)


def _of_clause(clause: Clause, standard: Standard, lang: str) -> Iterator[Line]:
    yield "clause", clause.id
    yield "title", pick(clause.title, lang)
    yield "basis", _quoted(clause, standard, lang)
    yield "status", word(STATUSES, clause.status, lang)
    if clause.where:
        yield "where", pick(_LIST, lang).join(clause.where)
    if clause.missing is not None:
        yield "missing", pick(clause.missing, lang)
    if clause.reason is not None:
        yield "reason", pick(clause.reason, lang)


def _of_notice(found: Notice, lang: str) -> Iterator[Line]:
    yield "notice", found.id
    yield "title", pick(found.title, lang)
    yield "layer", word(words.LAYERS, found.layer, lang)
    yield "severity", word(words.SEVERITIES, found.severity, lang)
    yield "problem", notice.fill(found.message, {})[lang]
    yield "fix", notice.fill(found.fix, {})[lang]


def _sample(name: str, standard: Standard) -> Iterator[Line]:
    sample = samples.failing(name, standard.version)
    if sample is not None:
        yield "", ""
        yield "example", sample.name
        yield "try", f"jiceng explain {name} --example | jiceng validate -"


def _quoted(clause: Clause, standard: Standard, lang: str) -> str:
    title = pick(standard.documents[clause.document].title, lang)
    quoted = say("quoted", lang, title=title, section=clause.section, quote=clause.quote)
    return say("detailed", lang, headword=quoted, details=clause.id)


def _effective(rule: Rule, lang: str) -> str:
    dates = {"start": rule.effective_from, "end": rule.effective_to}
    chosen = {
        (True, True): _UNTIL,
        (True, False): _SPAN,
        (False, True): _ONLY_UNTIL,
        (False, False): _ALWAYS,
    }[dates["start"] is not None, dates["end"] is not None]
    return pick(chosen, lang).format(**dates)
