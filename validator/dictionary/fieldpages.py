"""Chapters on record types and their fields."""

from validator.dictionary import cells
from validator.dictionary.cells import Scope
from validator.dictionary.limits import Kind
from validator.dictionary.rows import FieldRow, Need, RecordRow
from validator.dictionary.table import Cell, Line, Page, Row, Table
from validator.dictionary.words import KINDS, NEEDS, UNITS, say
from validator.render.words import pick, word

_FACILITY_TYPE = "facility-type"


def overview(here: Scope) -> Page:
    """Give the list of record types."""
    rows = tuple(_type(here, each) for each in here.book.records)
    title = say("records", here.lang)
    return Page("records", say("about", here.lang), title, (Table("records", rows),))


def pages(here: Scope) -> tuple[Page, ...]:
    """Give one page for each record type, with a row for every field."""
    return tuple(_page(here, each) for each in here.book.records)


def _page(here: Scope, record: RecordRow) -> Page:
    name = here.records[record.record_type]
    return Page(
        anchor=cells.of_type(record.record_type),
        group=say("fields", here.lang),
        title=say("fieldsOf", here.lang, title=name, name=record.record_type),
        tables=(Table("fields", tuple(_field(here, each) for each in record.fields)),),
        lines=here.words(record.definition),
        short=name,
    )


def _type(here: Scope, record: RecordRow) -> Row:
    place = (record.record_type, f"/{record.reference or 'asOfDate'}")
    dated = here.fields[place]
    return Row(
        {
            "name": (
                Line(
                    here.records[record.record_type], link=cells.of_type(record.record_type), weight="strong"
                ),
            ),
            "mark": (Line(code=record.record_type),),
            "definition": here.words(record.definition),
            "reference": (Line(pick(dated.title, here.lang), place[1], cells.of_field(place)),),
            "count": (Line(str(len(record.fields))),),
        }
    )


def _field(here: Scope, row: FieldRow) -> Row:
    record_type, path = row.place
    return Row(
        cells={
            "record": (Line(here.records[record_type]),),
            "name": (Line(pick(row.title, here.lang), weight="strong"),),
            "path": (Line(code=path),),
            "other": here.other(row.title),
            "definition": here.words(row.definition),
            "kind": (Line(_kind(row, here.lang)),),
            "limits": tuple(Line(pick(each, here.lang)) for each in row.limits),
            "pattern": (Line(code=row.pattern),) if row.pattern else (),
            "unit": _labelled(here, "unit", word(UNITS, row.unit, here.lang) if row.unit else ""),
            "need": (Line(word(NEEDS, row.need, here.lang), weight=_weight(row)),),
            "codelist": _codelist(here, row.codelist),
            "facilities": _facilities(here, row),
            "declared": _facilities(here, row) if row.declares else (),
            "clauses": _basis(here, row),
            "points": cells.rules(here, row.points, "judging"),
            "reads": cells.rules(here, row.reads, "reading"),
            "since": cells.since(row.since, here.lang),
            "standards": tuple(
                Line(each, label=cells.head("standards", here.lang)) for each in row.standards
            ),
        },
        anchor=cells.of_field(row.place),
        depth=row.depth,
        is_group=row.kind in (Kind.GROUP, Kind.GROUPS),
    )


def _kind(row: FieldRow, lang: str) -> str:
    each = word(KINDS, row.each, lang) if row.each is not None else ""
    return word(KINDS, row.kind, lang).format(each=each)


def _weight(row: FieldRow) -> str:
    return "minor" if row.need is Need.OPTIONAL else "strong"


def _codelist(here: Scope, name: str) -> Cell:
    if not name:
        return ()
    title = pick(here.book.standard.codelists[name].title, here.lang)
    return (Line(title, name, cells.of_list(name), cells.head("codelist", here.lang)),)


def _facilities(here: Scope, row: FieldRow) -> Cell:
    kinds = here.book.standard.codelists[_FACILITY_TYPE]
    names = [pick(kinds.names(code), here.lang) for code in row.facility_types]
    return _labelled(here, "facilities", here.listed(names))


def _basis(here: Scope, row: FieldRow) -> Cell:
    return cells.clauses(here, row.clauses) or here.words(row.basis)


def _labelled(here: Scope, column: str, text: str) -> Cell:
    return (Line(text, label=cells.head(column, here.lang)),) if text else ()
