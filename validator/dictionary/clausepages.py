"""Chapters on the policy documents and the register of their clauses."""

from collections import Counter
from collections.abc import Iterator

from validator.clause import Clause, PolicyDocument
from validator.dictionary import cells
from validator.dictionary.cells import Scope
from validator.dictionary.rows import schema_place
from validator.dictionary.table import Line, Page, Row, Table
from validator.dictionary.words import CLAUSE_KINDS, MODALITIES, STATUSES, say
from validator.render.words import pick, word


def pages(here: Scope) -> tuple[Page, ...]:
    """Give the list of documents, and one page for the clauses of each."""
    counts = Counter(each.document for each in here.book.clauses)
    documents = Table(
        "documents", tuple(_document(here, each, counts[each.id]) for each in here.book.documents)
    )
    group = say("clauses", here.lang)
    index = Page("documents", group, say("documents", here.lang), (documents,))
    return (index, *(_page(here, each) for each in here.book.documents))


def _page(here: Scope, document: PolicyDocument) -> Page:
    title = say("named", here.lang, title=pick(document.title, here.lang))
    found = [each for each in here.book.clauses if each.document == document.id]
    return Page(
        anchor=cells.of_document(document.id),
        group=say("clauses", here.lang),
        title=title,
        tables=(Table("clauses", tuple(_clause(here, each) for each in found)),),
        short=document.id,
    )


def _document(here: Scope, document: PolicyDocument, count: int) -> Row:
    title = pick(document.title, here.lang)
    return Row(
        {
            "title": (Line(title, link=cells.of_document(document.id), weight="strong"),),
            "mark": (Line(code=document.id),),
            "number": (Line(document.number or say("noNumber", here.lang)),),
            "count": (Line(str(count)),),
        }
    )


def _clause(here: Scope, clause: Clause) -> Row:
    lang = here.lang
    return Row(
        {
            "id": (Line(code=clause.id, weight="strong"),),
            "document": (Line(cells.clause_title(here, clause.document)),),
            "section": (Line(clause.section),),
            "quote": (Line(clause.quote),),
            "title": here.words(clause.title),
            "kind": (Line(word(CLAUSE_KINDS, clause.kind, lang)),),
            "modality": (Line(word(MODALITIES, clause.modality, lang), label=cells.head("modality", lang)),)
            if clause.modality
            else (),
            "status": (Line(word(STATUSES, clause.status, lang), weight="strong"),),
            "missing": cells.labelled("missing", clause.missing, lang),
            "reason": cells.labelled("reason", clause.reason, lang),
            "where": tuple(_where(here, clause)),
        },
        anchor=cells.of_clause(clause.id),
    )


def _where(here: Scope, clause: Clause) -> Iterator[Line]:
    """Give what answers a clause; what this version does not have stands as the register writes it."""
    for each in clause.where:
        kind, _, name = each.partition(":")
        record_type, _, path = name.partition("#")
        if kind == "rule" and name in here.rules:
            yield Line(pick(here.rules[name], here.lang), name, cells.of_rule(name))
        elif kind == "indicator" and name in here.book.standard.indicators:
            title = pick(here.book.standard.indicators[name].title, here.lang)
            yield Line(title, name, cells.of_indicator(name))
        elif kind == "codelist" and name in here.book.standard.codelists:
            title = pick(here.book.standard.codelists[name].title, here.lang)
            yield Line(title, name, cells.of_list(name))
        elif kind == "schema" and schema_place(record_type, path) in here.fields:
            yield from cells.places(here, (schema_place(record_type, path),))
        else:
            yield Line(code=each)
