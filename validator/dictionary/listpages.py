"""Chapters on code lists: an index of all, and the codes of each."""

from collections import Counter
from collections.abc import Iterator, Mapping

from validator.codelist import BASE_COLUMNS, CodeList
from validator.dictionary import cells
from validator.dictionary.cells import Scope
from validator.dictionary.rows import ListRow
from validator.dictionary.table import Cell, Line, Page, Row, Table
from validator.dictionary.words import CONFIDENCES, EXTRAS, LEVELS, say
from validator.finding import LANGUAGES
from validator.render.words import pick, word

LONGEST = 1000
"""A list of more codes is summarised."""

_LEVEL = "level"


def pages(here: Scope) -> tuple[Page, ...]:
    """Give the index, and one page with the codes of every list."""
    group = say("lists", here.lang)
    index = Table("lists", tuple(_indexed(here, each) for each in here.book.lists))
    tables = tuple(_table(here, each.list) for each in here.book.lists)
    return (
        Page("lists", group, group, (index,)),
        Page("codes", group, say("codes", here.lang), tables),
    )


def _indexed(here: Scope, row: ListRow) -> Row:
    found = row.list
    confidence = word(CONFIDENCES, row.list.confidence, here.lang)
    return Row(
        {
            "name": (Line(pick(found.title, here.lang), link=cells.of_list(found.name), weight="strong"),),
            "mark": (Line(code=found.name),),
            "open": (Line(say("open" if found.open else "closed", here.lang)),),
            "count": (Line(str(len(found.entries))),),
            "source": here.words(found.source),
            "confidence": (Line(confidence, label=cells.head("confidence", here.lang)),),
            "uses": cells.places(here, row.places),
        }
    )


def _table(here: Scope, found: CodeList) -> Table:
    title = pick(found.title, here.lang)
    return Table(
        kind="codes",
        rows=tuple(_rows(here, found)),
        anchor=cells.of_list(found.name),
        title=say("fieldsOf", here.lang, title=title, name=found.name),
    )


def _rows(here: Scope, found: CodeList) -> Iterator[Row]:
    head = {"list": (Line(pick(found.title, here.lang)),), "mark": (Line(code=found.name),)}
    if not found.loaded:
        yield Row({**head, "definition": (Line(say("empty", here.lang)),)})
    elif len(found.entries) > LONGEST:
        yield Row({**head, "definition": tuple(_summary(here, found))})
    else:
        for row in found.entries.values():
            yield Row({**head, **_code(here, found, row)})


def _summary(here: Scope, found: CodeList) -> Iterator[Line]:
    yield Line(say("summarised", here.lang, count=len(found.entries), name=found.name))
    levels = Counter(row[_LEVEL] for row in found.entries.values() if _LEVEL in row)
    for level, count in sorted(levels.items()):
        yield Line(say("atLevel", here.lang, level=word(LEVELS, level, here.lang), count=count))


def _code(here: Scope, found: CodeList, row: Mapping[str, str]) -> Mapping[str, Cell]:
    names = dict(zip(LANGUAGES, (row["name_zh"], row["name_en"]), strict=True))
    return {
        "code": (Line(code=row["code"]),),
        "name": (Line(names[here.lang]),),
        "other": here.other(names),
        "definition": _filled(row["definition"]),
        "source": tuple(_source(here, each) for each in row["source"].split("|") if each),
        "since": _filled(row["since"], cells.head("since", here.lang)),
        "deprecated": _filled(row["deprecated_since"], cells.head("deprecated", here.lang)),
        "replaced": _filled(row["replaced_by"], cells.head("replaced", here.lang)),
        "extra": tuple(_extra(here, row, name) for name in found.columns[len(BASE_COLUMNS) :] if row[name]),
    }


def _extra(here: Scope, row: Mapping[str, str], name: str) -> Line:
    value = here.listed(row[name].split("|"))
    return Line(value, label=word(EXTRAS, name, here.lang))


def _source(here: Scope, source: str) -> Line:
    if source in here.book.standard.clauses:
        return Line(code=source, link=cells.of_clause(source))
    return Line(source)


def _filled(text: str, label: str = "") -> Cell:
    return (Line(text, label=label),) if text else ()
