"""The words of ``jiceng explain`` for an indicator."""

from collections.abc import Iterator, Mapping

from validator.cel import Compiled
from validator.cli import labels
from validator.cli.labels import Line
from validator.dictionary.indicatorpages import target
from validator.dictionary.words import AREAS, INDICATOR_KINDS
from validator.finding import Text
from validator.indicator import Contribution, Indicator, Role
from validator.render import words
from validator.render.words import both, pick, word
from validator.standard import Standard

ROLES: Mapping[str, Text] = {
    Role.VALUE: both("数值", "figure"),
    Role.OWED: both("应做", "due"),
    Role.DONE: both("已做", "done"),
    Role.FIRST: both("第一次评分", "first rating"),
    Role.SECOND: both("第二次评分", "second rating"),
    Role.REGISTERED: both("名录所列", "registered"),
}

_FROM = both("{record}（{role}）", "{record} ({role})")
_EXPRESSIONS = both("计算表达式（CEL）", "Expressions (CEL)")


def of_indicator(found: Indicator, standard: Standard, lang: str) -> Iterator[Line]:
    """Explain an indicator: what it is, what it is held to, and where its figures are from."""
    yield "indicator", found.id
    yield "title", pick(found.title, lang)
    yield "description", pick(found.description, lang)
    yield "kind", word(INDICATOR_KINDS, found.kind, lang).format(per=found.per)
    yield "levels", pick(labels.LIST, lang).join(word(AREAS, each, lang) for each in found.levels)
    yield from (("target", target(standard, found, each, lang)) for each in found.targets)
    yield "effective", labels.effective(found.effective_from, found.effective_to, lang)
    yield "since", found.since
    yield "", ""
    for clause in found.clauses:
        yield "basis", labels.quoted(standard.clauses[clause], standard, lang)
    if found.note is not None:
        yield "note", pick(found.note, lang)
    for each in found.parameters.values():
        yield from labels.parameter(each, lang)
    yield from (("", ""), ("", pick(_EXPRESSIONS, lang)))
    if found.scale:
        yield "scale", " < ".join(found.scale)
    for contribution in found.contributions:
        yield from _contribution(contribution, lang)
    yield from (("", ""), ("try", f"jiceng indicators FILE --indicator {found.id}"))


def _contribution(found: Contribution, lang: str) -> Iterator[Line]:
    record = word(words.RECORD_TYPES, found.record_type, lang)
    record = f"{record} {found.for_each}" if found.for_each else record
    yield "contribution", pick(_FROM, lang).format(record=record, role=word(ROLES, found.role, lang))
    expressions: Mapping[str, Compiled | None] = {
        "filter": found.filter,
        "division": found.division,
        "year": found.year,
        "from": found.start,
        "to": found.end,
        "at": found.at,
        "numerator": found.numerator,
        "denominator": found.denominator,
        "need": found.need,
        "text": found.text,
    }
    yield "key", ", ".join(each.source for each in found.key)
    yield from ((name, each.source) for name, each in expressions.items() if each is not None)
    if found.window is not None:
        yield "window", word(labels.WINDOWS, found.window, lang)
