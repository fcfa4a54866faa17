"""A comparison of two runs as plain text: what is new first, then what changed, then what is done."""

from collections.abc import Iterator, Mapping
from typing import Any

from validator.finding import Text
from validator.render import words
from validator.render.layout import visible, wrap
from validator.render.outline import shown
from validator.render.words import both, pick, word

COLUMNS = 80

Document = Mapping[str, Any]
"""A comparison document, or an object inside one."""

_LABELS = {
    "counts": both(
        "新出现 {new} 项（其中错误 {newErrors} 项），已消除 {fixed} 项，仍存在 {unchanged} 项，"
        "严重程度变化 {severityChanged} 项",
        "new {new} (errors: {newErrors}), gone {fixed}, still there {unchanged}, other severity {severityChanged}",
    ),
    "requirements": both(
        "结果有变化的政策要求：{attainmentChanges} 项",
        "Requirements with another outcome: {attainmentChanges}",
    ),
    "incomplete": both(
        "注意：报告中同一规则的问题过多，只列出了一部分，未列出的没有比较。",
        "Note: a report lists only some findings of a rule; what is not listed was not compared.",
    ),
    "verdict": both("数据校验", "Data check"),
    "attainment": both("达标情况", "Attainment"),
    "standard": both("适用标准", "Standard"),
    "asOf": both("判定日期", "As of"),
    "new": both("新出现", "New"),
    "severityChanged": both("严重程度变化", "Other severity"),
    "fixed": both("已消除", "Gone"),
    "notJudged": both("后一次没有校验", "Not judged again"),
    "unnamed": both("未标明编号的数据", "data without an id"),
    "absent": both("无", "none"),
    "colon": both("：", ": "),
    "gap": both("", " "),
}
_SHOWN = ("new", "severityChanged", "fixed", "notJudged")
_AXES = (("verdict", words.SHORT_VERDICTS), ("attainment", words.ATTAINMENTS))


def render(comparison: Document, lang: str, columns: int = COLUMNS) -> str:
    """Write a comparison as text; records in which nothing changed are left out.

    Args:
        comparison: a document as ``report-comparison.schema.json`` describes it.
        lang: ``zh-CN`` or ``en``.
        columns: greatest width of a line.
    """
    lines = [_say(name, lang).format(**comparison["counts"]) for name in ("counts", "requirements")]
    if not comparison["complete"]:
        lines.append(_say("incomplete", lang))
    for part in comparison["reports"]:
        changes = list(_part(part, lang))
        if changes:
            lines.extend(("", _heading(part, lang), *changes))
    return "".join(_wrapped(line, columns) + "\n" for line in lines)


def _heading(part: Document, lang: str) -> str:
    subject = part["subject"]
    kind = word(words.RECORD_TYPES, subject["recordType"], lang) if "recordType" in subject else ""
    named = [kind, subject.get("recordId", ""), subject.get("facilityName", "")]
    return f"== {' '.join(each for each in named if each) or _say('unnamed', lang)} =="


def _part(part: Document, lang: str) -> Iterator[str]:
    colon = _say("colon", lang)
    for axis, table in _AXES:
        if part[axis]["old"] != part[axis]["new"]:
            yield f"{_say(axis, lang)}{colon}{_moved(part[axis], table, lang)}"
    for name in ("standard", "asOf"):
        if part[name]["old"] != part[name]["new"] and None not in part[name].values():
            yield f"{_say(name, lang)}{colon}{_basis(part[name]['old'])} → {_basis(part[name]['new'])}"
    for kind in _SHOWN:
        for finding in part[kind]:
            yield f"  {_say(kind, lang)}{colon}{_finding(finding, lang)}"
    for change in part["attainmentChanges"]:
        title = pick(change["title"], lang)
        name = f"{title}{colon}{change['label']}" if "label" in change else title
        value = f" [{shown(change['value'], lang)}]" if "value" in change else ""
        yield f"  {name}{value}{colon}{_moved(change, words.ACHIEVED, lang)} ({change['ruleId']})"


def _basis(named: object) -> str:
    """Name a standard so that two different ones do not look alike, and a date as it is."""
    if not isinstance(named, Mapping):
        return str(named)
    digests = f"{named['digest'][7:15]}/{named['localData'][7:15]}"
    return " ".join(filter(None, (named["release"], named.get("profile"), f"({digests})")))


def _moved(pair: Document, table: Mapping[str, Text], lang: str) -> str:
    before, after = (
        _say("absent", lang) if pair[each] is None else word(table, pair[each], lang)
        for each in ("old", "new")
    )
    return f"{before} → {after}"


def _finding(finding: Document, lang: str) -> str:
    badge = word(words.SEVERITIES, finding["severity"], lang)
    if "was" in finding:
        badge = f"{word(words.SEVERITIES, finding['was'], lang)} → {badge}"
    where = pick(finding["where"], lang)
    place = f"{where}{_say('colon', lang)}" if where else ""
    return f"[{badge}] {place}{pick(finding['message'], lang)}{_say('gap', lang)}({finding['ruleId']})"


def _say(name: str, lang: str) -> str:
    return pick(_LABELS[name], lang)


def _wrapped(line: str, columns: int) -> str:
    indent = " " * (len(line) - len(line.lstrip()))
    return wrap(visible(line.lstrip()), columns, indent, indent * 2)
