"""Which matters stand in which column: few broad columns on a page, one column for each matter on a sheet."""

from collections.abc import Mapping
from dataclasses import dataclass

from validator.dictionary.table import Table


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a page.

    Args:
        head: key of ``words.COLUMNS``.
        keys: the cells it holds, one beneath the other.
        share: its width in hundredths of the page.
        shown: how many lines are seen before the others are folded away; 0 for all.
    """

    head: str
    keys: tuple[str, ...]
    share: int
    shown: int = 0


PAGES: Mapping[str, tuple[Column, ...]] = {
    "about": (Column("item", ("item",), 20), Column("content", ("content",), 80)),
    "records": (
        Column("record", ("name", "mark"), 26),
        Column("definition", ("definition",), 44),
        Column("reference", ("reference",), 20),
        Column("count", ("count",), 10),
    ),
    "fields": (
        Column("nameAndPath", ("name", "other", "path"), 21),
        Column("definition", ("definition", "standards"), 19),
        Column("value", ("kind", "codelist", "limits", "unit"), 15),
        Column("needAndScope", ("need", "declared", "since"), 10),
        Column("clauses", ("clauses",), 18, 2),
        Column("rules", ("points", "reads"), 17, 3),
    ),
    "lists": (
        Column("list", ("name", "mark"), 20),
        Column("open", ("open",), 14),
        Column("count", ("count",), 6),
        Column("source", ("source", "confidence"), 22),
        Column("uses", ("uses",), 38, 3),
    ),
    "codes": (
        Column("code", ("code",), 14),
        Column("name", ("name", "other"), 24),
        Column("definition", ("definition",), 26),
        Column("source", ("source",), 14, 4),
        Column("validity", ("since", "deprecated", "replaced"), 10),
        Column("extra", ("extra",), 12),
    ),
    "rules": (
        Column("idAndTitle", ("id", "title", "profile"), 17),
        Column("weight", ("severity", "effective", "since"), 9),
        Column("appliesTo", ("records", "scope", "places"), 15, 5),
        Column("message", ("message",), 14),
        Column("fix", ("fix", "note"), 15),
        Column("parameters", ("parameters", "readings"), 12),
        Column("clauses", ("clauses",), 18, 2),
    ),
    "indicators": (
        Column("idAndTitle", ("id", "title"), 18),
        Column("definition", ("definition", "note"), 26),
        Column("kind", ("kind", "levels", "since"), 11),
        Column("appliesTo", ("records", "effective"), 11),
        Column("targets", ("targets", "parameters"), 18),
        Column("clauses", ("clauses",), 16, 2),
    ),
    "documents": (
        Column("document", ("title", "mark"), 60),
        Column("number", ("number",), 25),
        Column("count", ("count",), 15),
    ),
    "clauses": (
        Column("idAndTitle", ("id", "title"), 18),
        Column("section", ("section",), 12),
        Column("quote", ("quote",), 25),
        Column("clauseKind", ("kind", "modality"), 9),
        Column("status", ("status", "missing", "reason"), 16),
        Column("where", ("where",), 20, 3),
    ),
    "notices": (
        Column("idAndTitle", ("id", "title"), 28),
        Column("layer", ("layer",), 8),
        Column("severity", ("severity",), 8),
        Column("message", ("message",), 28),
        Column("fix", ("fix",), 28),
    ),
}
"""Kind of table → columns of a page."""


def columns(table: Table) -> tuple[Column, ...]:
    """Give the columns of a table on a page, without those in which no row says anything."""
    filled = {key for row in table.rows for key, cell in row.cells.items() if cell}
    return tuple(each for each in PAGES[table.kind] if filled.intersection(each.keys))


SHEETS: Mapping[str, Mapping[str, int]] = {
    "about": {"item": 18, "content": 100},
    "records": {"name": 24, "mark": 26, "definition": 60, "reference": 24, "count": 10},
    "fields": {
        "record": 20, "name": 26, "path": 36, "other": 26, "definition": 40, "kind": 18, "limits": 26,
        "unit": 10, "need": 14, "codelist": 24, "facilities": 24, "clauses": 60, "points": 40, "reads": 40,
        "since": 10, "standards": 18, "pattern": 24,
    },
    "lists": {"name": 26, "mark": 24, "open": 24, "count": 10, "source": 30, "confidence": 18, "uses": 60},
    "codes": {
        "list": 26, "mark": 22, "code": 18, "name": 30, "other": 30, "definition": 40, "source": 22,
        "since": 12, "deprecated": 12, "replaced": 14, "extra": 40,
    },
    "rules": {
        "id": 16, "title": 34, "class": 14, "severity": 14, "records": 22, "scope": 20, "places": 40,
        "effective": 20, "message": 44, "fix": 44, "parameters": 36, "readings": 30, "clauses": 60,
        "note": 40, "since": 10, "profile": 18,
    },
    "indicators": {
        "id": 16, "title": 36, "definition": 50, "kind": 14, "levels": 18, "targets": 36, "parameters": 36,
        "records": 24, "effective": 20, "clauses": 60, "note": 40, "since": 10,
    },
    "documents": {"title": 60, "mark": 10, "number": 30, "count": 10},
    "clauses": {
        "id": 14, "document": 34, "section": 26, "quote": 50, "title": 30, "kind": 14, "modality": 12,
        "status": 20, "missing": 36, "reason": 36, "where": 60,
    },
    "notices": {"id": 28, "title": 30, "layer": 12, "severity": 12, "message": 50, "fix": 50},
}  # fmt: skip
"""Kind of table → columns of a sheet and how many characters wide each is."""
