"""The words of ``jiceng explain``: a rule, an indicator, a clause or one of the engine's own findings."""

from collections.abc import Iterator, Mapping

from validator import notice
from validator.cel import Compiled
from validator.clause import Clause
from validator.cli import labels, samples
from validator.cli.explainedindicator import of_indicator
from validator.cli.labels import LABELS, Line
from validator.dictionary.words import STATUSES
from validator.finding import Text
from validator.notice import Notice
from validator.render import words
from validator.render.layout import labelled
from validator.render.words import both, pick, say, word
from validator.rule import Members, Rule
from validator.standard import Standard

CLASSES: Mapping[str, Text] = {
    "identifier": both("标识校验", "identifier"),
    "codelist": both("代码校验", "code list"),
    "consistency": both("数据一致性", "consistency"),
    "privacy": both("隐私保护", "privacy"),
    "policy": both("政策要求，只影响达标情况", "policy; it touches attainment only"),
}

_KEYED = both("{kind}，按 {key} 归组", "{kind}, grouped by {key}")
_WITH_CEL = both("判断表达式（CEL）", "Expressions (CEL)")


def identifiers(standard: Standard) -> tuple[str, ...]:
    """Give every id that can be explained: rules, those of profiles, indicators, clauses, the engine's own findings."""
    local = (rule_id for profile in standard.profiles.values() for rule_id in profile.rules)
    return (*standard.rules, *local, *standard.indicators, *standard.clauses, *standard.notices)


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
    if name in standard.indicators:
        yield from [("", "")] if rule is not None else []
        yield from of_indicator(standard.indicators[name], standard, lang)
    elif rule is not None:
        return
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
        pick(labels.LIST, lang).join(dict.fromkeys(word(words.RECORD_TYPES, each, lang) for each in types)),
    )
    if rule.for_each is not None:
        yield "each", rule.for_each
    yield "effective", labels.effective(rule.effective_from, rule.effective_to, lang)
    yield "since", rule.since
    yield "", ""
    for clause in rule.clauses:
        if clause in standard.clauses:
            yield "basis", labels.quoted(standard.clauses[clause], standard, lang)
    yield "problem", notice.fill(rule.message, {})[lang]
    yield "fix", notice.fill(rule.fix, {})[lang]
    if rule.note is not None:
        yield "note", pick(rule.note, lang)
    yield from (
        (label, text) for each in rule.parameters.values() for label, text in labels.parameter(each, lang)
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
        yield "window", word(labels.WINDOWS, rule.window, lang)
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


def _of_clause(clause: Clause, standard: Standard, lang: str) -> Iterator[Line]:
    yield "clause", clause.id
    yield "title", pick(clause.title, lang)
    yield "basis", labels.quoted(clause, standard, lang)
    yield "status", word(STATUSES, clause.status, lang)
    if clause.where:
        yield "where", pick(labels.LIST, lang).join(clause.where)
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
