"""The dictionary in one language: its pages in the order they are read."""

from validator.dictionary import cells, clausepages, fieldpages, indicatorpages, listpages, rulepages
from validator.dictionary.cells import Scope
from validator.dictionary.rows import Dictionary
from validator.dictionary.table import Book, Line, Page, Row, Table
from validator.dictionary.words import INTRODUCTION, say
from validator.render.words import pick


def book(rows: Dictionary, lang: str) -> Book:
    """Write the dictionary in one language, its form left open.

    Args:
        rows: the dictionary of one version.
        lang: ``zh-CN`` or ``en``.
    """
    here = cells.scope(rows, lang)
    version = rows.standard.version
    return Book(
        lang=lang,
        title=say("headline", lang, title=say("title", lang), version=version),
        pages=(
            _about(here),
            fieldpages.overview(here),
            *fieldpages.pages(here),
            *listpages.pages(here),
            *rulepages.pages(here),
            *([indicatorpages.page(here)] if rows.indicators else []),
            rulepages.notices(here),
            *clausepages.pages(here),
        ),
    )


def _about(here: Scope) -> Page:
    rows, lang = here.book, here.lang
    counts = {
        "records": len(rows.records),
        "fields": len(here.fields),
        "lists": len(rows.lists),
        "rules": len(rows.rules),
        "indicators": len(rows.indicators),
        "clauses": len(rows.clauses),
        "notices": len(rows.notices),
    }
    facts = {
        say("version", lang): rows.standard.version,
        say("release", lang): rows.standard.release,
        say("digest", lang): rows.standard.digest,
        **{say(key, lang): str(count) for key, count in counts.items()},
    }
    table = Table("about", tuple(_fact(name, value) for name, value in facts.items()))
    lines = tuple(Line(pick(each, lang)) for each in INTRODUCTION)
    return Page("about", say("about", lang), say("about", lang), (table,), lines)


def _fact(name: str, value: str) -> Row:
    return Row({"item": (Line(name),), "content": (Line(value),)})
