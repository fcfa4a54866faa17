"""The chapter on indicators."""

from collections.abc import Iterator

from validator.dictionary import cells
from validator.dictionary.cells import Scope
from validator.dictionary.table import Line, Page, Row, Table
from validator.dictionary.words import AREAS, INDICATOR_KINDS, say
from validator.indicator import EVERYWHERE, Indicator, Target
from validator.render.words import SEVERITIES, pick, word
from validator.standard import Standard

_PERCENT = 100


def page(here: Scope) -> Page:
    """Give the indicators."""
    title = say("indicators", here.lang)
    rows = tuple(_indicator(here, each) for each in here.book.indicators)
    return Page("indicators", say("rules", here.lang), title, (Table("indicators", rows),))


def _indicator(here: Scope, found: Indicator) -> Row:
    lang = here.lang
    types = dict.fromkeys(each.record_type for each in found.contributions)
    levels = here.listed(word(AREAS, each, lang) for each in found.levels)
    return Row(
        {
            "id": (Line(code=found.id, weight="strong"),),
            "title": here.words(found.title),
            "definition": here.words(found.description),
            "kind": (Line(word(INDICATOR_KINDS, found.kind, lang).format(per=found.per)),),
            "levels": (Line(levels),),
            "records": tuple(Line(here.records[each], link=cells.of_type(each)) for each in types),
            "targets": tuple(_targets(here, found)),
            "parameters": tuple(cells.parameter(each, lang) for each in found.parameters.values()),
            "effective": (Line(cells.effective(found.effective_from, found.effective_to, lang)),),
            "since": cells.since(found.since, lang),
            "note": cells.labelled("note", found.note, lang),
            "clauses": cells.clauses(here, found.clauses),
        },
        anchor=cells.of_indicator(found.id),
    )


def _targets(here: Scope, found: Indicator) -> Iterator[Line]:
    yield from (Line(target(here.book.standard, found, each, here.lang)) for each in found.targets)


def target(standard: Standard, found: Indicator, each: Target, lang: str) -> str:
    """Say what figures of an indicator are held to: when, where, at which levels, and how much it weighs."""
    first = each.year if each.year is not None else each.since
    parts = [
        say("targetOf" if each.year is not None else "targetFrom", lang, year=first),
        _territory(standard, each.territory, lang),
        say("list", lang).join(word(AREAS, level, lang) for level in each.levels),
        f"{each.operator} {_figure(found, each)}",
        word(SEVERITIES, each.severity, lang),
    ]
    return say("joint", lang).join(part for part in parts if part)


def _territory(standard: Standard, code: str, lang: str) -> str:
    """Give the name of a region group or a division; nothing for the whole country."""
    homes = (standard.codelists[name] for name in ("region", "divisions") if name in standard.codelists)
    known = next((each for each in homes if each.has(code)), None)
    if code == EVERYWHERE:
        return ""
    return code if known is None else pick(known.names(code), lang)


def _figure(found: Indicator, target: Target) -> str:
    number = found.settings[target.parameter] if target.parameter is not None else target.numerator
    if target.denominator == _PERCENT:
        return f"{number}%"
    return str(number) if target.denominator == 1 else f"{number}/{target.denominator}"
