"""Cells that several chapters have: clauses, rules, places, lists of words; and the anchors they lead to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from validator.authored import Parameter
from validator.dictionary.rows import Dictionary, FieldRow
from validator.dictionary.table import Cell, Line
from validator.dictionary.uses import Place
from validator.dictionary.words import COLUMNS, say
from validator.finding import LANGUAGES, Text
from validator.render.words import pick


@dataclass(frozen=True, slots=True)
class Scope:
    """What cells are written from.

    Args:
        book: the rows.
        lang: ``zh-CN`` or ``en``.
        fields: every field by its place.
        records: record type → its name.
        rules: rule id → title.
    """

    book: Dictionary
    lang: str
    fields: Mapping[Place, FieldRow]
    records: Mapping[str, str]
    rules: Mapping[str, Text]

    def words(self, text: Text | None) -> Cell:
        """Give a text as a cell; an empty cell for none."""
        return () if not text else (Line(pick(text, self.lang)),)

    def other(self, text: Text) -> Cell:
        """Give a name in the other language."""
        language = next(each for each in LANGUAGES if each != self.lang)
        return (Line(text.get(language, ""), weight="minor"),)

    def listed(self, words: Iterable[str]) -> str:
        """Join words as the language lists them."""
        return say("list", self.lang).join(words)


def scope(book: Dictionary, lang: str) -> Scope:
    """Prepare to write in one language."""
    return Scope(
        book=book,
        lang=lang,
        fields={row.place: row for each in book.records for row in each.fields},
        records={each.record_type: pick(each.title, lang) for each in book.records},
        rules={each.rule.id: each.rule.title for each in book.rules},
    )


def head(column: str, lang: str) -> str:
    """Give the head of a column."""
    return pick(COLUMNS[column], lang)


def of_type(record_type: str) -> str:
    """Give the anchor of a record type."""
    return f"type.{record_type}"


def of_field(place: Place) -> str:
    """Give the anchor of a field; a list's elements are written as ``-``."""
    record_type, path = place
    return f"field.{record_type}{path.replace('/', '.').replace('*', '-')}"


def of_rule(rule_id: str) -> str:
    """Give the anchor of a rule."""
    return f"rule.{rule_id}"


def of_clause(clause_id: str) -> str:
    """Give the anchor of a clause."""
    return f"clause.{clause_id}"


def of_list(name: str) -> str:
    """Give the anchor of a code list."""
    return f"list.{name}"


def of_indicator(indicator_id: str) -> str:
    """Give the anchor of an indicator."""
    return f"indicator.{indicator_id}"


def of_notice(notice_id: str) -> str:
    """Give the anchor of one of the engine's own findings."""
    return f"finding.{notice_id}"


def of_document(key: str) -> str:
    """Give the anchor of a policy document's clauses."""
    return f"document.{key}"


def clauses(here: Scope, ids: Iterable[str]) -> Cell:
    """Give clauses with document, section and the sentence itself."""
    return tuple(_clause(here, each) for each in ids)


def rules(here: Scope, ids: Iterable[str], label: str) -> Cell:
    """Give rules with their titles."""
    return tuple(
        Line(pick(here.rules[each], here.lang), each, of_rule(each), say(label, here.lang)) for each in ids
    )


def places(here: Scope, found: Iterable[Place]) -> Cell:
    """Give places with the names of field and record type."""
    return tuple(_place(here, each) for each in found)


def clause_title(here: Scope, key: str) -> str:
    """Give the title of a policy document."""
    return pick(here.book.standard.documents[key].title, here.lang)


def since(version: str, lang: str) -> Cell:
    """Give the version that something came with."""
    return (Line(version, label=head("since", lang), weight="minor"),)


def labelled(column: str, text: Text | None, lang: str) -> Cell:
    """Give a text that says what it is; an empty cell for none."""
    return (Line(pick(text, lang), label=head(column, lang)),) if text else ()


def effective(start: str | None, end: str | None, lang: str) -> str:
    """Say when something is in force."""
    if start is not None:
        return say("inForceFrom" if end is None else "inForce", lang, start=start, end=end)
    return say("always" if end is None else "inForceUntil", lang, end=end)


def parameter(found: Parameter, lang: str) -> Line:
    """Give a named threshold, its default, who says so and what a profile may choose."""
    value = say(str(found.default).lower(), lang) if isinstance(found.default, bool) else found.default
    parts = [say("parameter", lang, title=pick(found.title, lang), value=value)]
    parts.append(say("ours" if found.ours else "theirs", lang))
    if found.choices:
        parts.append(say("choices", lang, names=say("list", lang).join(found.choices)))
    elif found.minimum is not None and found.maximum is not None:
        is_fixed = found.minimum == found.maximum
        parts.append(say("fixed" if is_fixed else "bounds", lang, low=found.minimum, high=found.maximum))
    if found.basis is not None:
        parts.append(pick(found.basis, lang).rstrip("。."))
    return Line(say("joint", lang).join(parts), found.name)


def _clause(here: Scope, clause_id: str) -> Line:
    clause = here.book.standard.clauses[clause_id]
    title = clause_title(here, clause.document)
    text = say("quoted", here.lang, title=title, section=clause.section, quote=clause.quote)
    return Line(text, clause_id, of_clause(clause_id))


def _place(here: Scope, place: Place) -> Line:
    record_type, path = place
    record = here.records[record_type]
    if place not in here.fields:
        return Line(say("wholeRecord", here.lang), record, of_type(record_type))
    name = pick(here.fields[place].title, here.lang)
    text = f"{name}（{record}）" if here.lang == LANGUAGES[0] else f"{name} ({record})"
    return Line(text, path, of_field(place))
