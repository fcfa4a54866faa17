"""Chapters on rules and on the engine's own findings."""

from collections.abc import Iterator

from validator import notice
from validator.dictionary import cells
from validator.dictionary.cells import Scope
from validator.dictionary.rows import RuleRow
from validator.dictionary.table import Cell, Line, Page, Row, Table
from validator.dictionary.words import CLASSES, WINDOWS, say
from validator.finding import Slot, Text
from validator.notice import Notice
from validator.render.words import LAYERS, SEVERITIES, pick, word
from validator.rule import Rule

_PARAMETER = "param."


def pages(here: Scope) -> tuple[Page, ...]:
    """Give one page for each class that has rules."""
    classes = {each.rule.rule_class.value for each in here.book.rules}
    return tuple(_page(here, each) for each in CLASSES if each in classes)


def notices(here: Scope) -> Page:
    """Give the engine's own findings."""
    title = say("notices", here.lang)
    rows = tuple(_notice(here, each) for each in here.book.notices)
    return Page("findings", say("rules", here.lang), title, (Table("notices", rows),))


def _page(here: Scope, rule_class: str) -> Page:
    found = [each for each in here.book.rules if each.rule.rule_class == rule_class]
    name = word(CLASSES, rule_class, here.lang)
    return Page(
        anchor=f"rules.{rule_class}",
        group=say("rules", here.lang),
        title=say("rulesOf", here.lang, name=name),
        tables=(Table("rules", tuple(_rule(here, each) for each in found)),),
        short=name,
    )


def _rule(here: Scope, row: RuleRow) -> Row:
    rule, lang = row.rule, here.lang
    return Row(
        {
            "id": (Line(code=rule.id, weight="strong"),),
            "title": here.words(rule.title),
            "class": (Line(word(CLASSES, rule.rule_class, lang)),),
            "severity": tuple(_severities(rule, lang)),
            "records": tuple(_records(here, rule)),
            "scope": (Line(_scope(rule, lang)),),
            "places": cells.places(here, row.places),
            "effective": (Line(cells.effective(rule.effective_from, rule.effective_to, lang)),),
            "since": cells.since(rule.since, lang),
            "message": here.words(_filled(rule.message, rule)),
            "fix": here.words(_filled(rule.fix, rule)),
            "note": cells.labelled("note", rule.note, lang),
            "parameters": tuple(cells.parameter(each, lang) for each in rule.parameters.values()),
            "readings": tuple(_readings(rule, lang)),
            "clauses": cells.clauses(here, rule.clauses),
            "profile": _profile(here, row.profile),
        },
        anchor=cells.of_rule(rule.id),
    )


def _notice(here: Scope, found: Notice) -> Row:
    return Row(
        {
            "id": (Line(code=found.id, weight="strong"),),
            "title": here.words(found.title),
            "layer": (Line(word(LAYERS, found.layer, here.lang)),),
            "severity": (Line(word(SEVERITIES, found.severity, here.lang)),),
            "message": here.words(notice.fill(found.message, {})),
            "fix": here.words(notice.fill(found.fix, {})),
        },
        anchor=cells.of_notice(found.id),
    )


def _filled(template: Text, rule: Rule) -> Text:
    """Fill in what is a parameter by its default; what was reported stays open."""
    sources = {name: each.source for name, each in rule.slots.items()}
    slots: dict[str, Slot] = {
        name: rule.settings[source.removeprefix(_PARAMETER)]
        for name, source in sources.items()
        if source.removeprefix(_PARAMETER) in rule.settings
    }
    return notice.fill(template, slots)


def _severities(rule: Rule, lang: str) -> Iterator[Line]:
    for step in rule.severities:
        name = word(SEVERITIES, step.severity, lang)
        if len(rule.severities) == 1:
            yield Line(name)
        elif step.since is None:
            yield Line(say("severityBefore", lang, severity=name, day=rule.severities[1].since))
        else:
            yield Line(say("severityFrom", lang, severity=name, day=step.since))


def _records(here: Scope, rule: Rule) -> Iterator[Line]:
    for each in rule.record_types:
        yield Line(here.records[each], link=cells.of_type(each))


def _scope(rule: Rule, lang: str) -> str:
    if rule.is_set:
        parts = [say("manyRecords", lang)]
        if rule.window is not None:
            parts.append(word(WINDOWS, rule.window, lang))
        return say("joint", lang).join(parts)
    if rule.for_each is not None:
        return say("eachItem", lang, path=rule.for_each)
    return say("oneRecord", lang)


def _readings(rule: Rule, lang: str) -> Iterator[Line]:
    for number, reading in enumerate(rule.readings):
        if reading.id:
            label = say("another" if number else "chosen", lang)
            yield Line(pick(reading.title, lang), reading.id, label=label)


def _profile(here: Scope, profile: str) -> Cell:
    if not profile:
        return ()
    title = pick(here.book.standard.profiles[profile].title, here.lang)
    return (Line(title, label=cells.head("profile", here.lang)),)
