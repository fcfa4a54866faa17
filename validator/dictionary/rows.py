"""The data dictionary as frozen rows: one for every property, code list, rule, clause and finding of a version."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from validator import pointer
from validator.clause import Clause, PolicyDocument
from validator.codelist import CodeList
from validator.dictionary.limits import Kind, kind, limits
from validator.dictionary.uses import Place, Uses, place, pointed, uses
from validator.fields import Schema, properties, resolve
from validator.finding import LANGUAGES, Text
from validator.indicator import Indicator
from validator.notice import Notice
from validator.render.words import RECORD_TYPES
from validator.rule import Rule
from validator.standard import Standard

FIRST = "1.0"
"""The version in which everything was there that bears no ``x-since``."""

_STANDARDS = ("x-ws-element", "x-ws-dataset", "x-standard")


class Need(StrEnum):
    """Whether a property has to be there."""

    REQUIRED = "required"
    WITH_GROUP = "withGroup"
    OPTIONAL = "optional"


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One property at one place.

    Args:
        place: record type and path.
        depth: how many properties stand above it.
        title: its name.
        definition: what it means; ``None`` where the name says it all.
        kind: sort of value.
        each: sort of the elements of a list that is no list of groups.
        limits: what the value may be.
        pattern: the regular expression; ``""`` where there is none.
        unit: ``x-unit``; ``""`` where there is none.
        need: whether it has to be there.
        codelist: name of its code list; ``""`` where there is none.
        facility_types: codes of the facilities it is meant for, its own or those of the section; none for all.
        declares: the facilities are said here, not above.
        clauses: ids of the clauses that ask for it.
        basis: why it is there when no clause asks for it.
        standards: national data elements, data sets and standards.
        points: ids of the rules whose findings stand here.
        reads: ids of the other rules that read it.
        since: version it came with.
    """

    place: Place
    depth: int
    title: Text
    definition: Text | None
    kind: Kind
    each: Kind | None
    limits: tuple[Text, ...]
    pattern: str
    unit: str
    need: Need
    codelist: str
    facility_types: tuple[str, ...]
    declares: bool
    clauses: tuple[str, ...]
    basis: Text | None
    standards: tuple[str, ...]
    points: tuple[str, ...]
    reads: tuple[str, ...]
    since: str


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One record type: its name, what it is, the property that dates it (``""`` for the as-of date), its fields."""

    record_type: str
    title: Text
    definition: Text | None
    reference: str
    fields: tuple[FieldRow, ...]


@dataclass(frozen=True, slots=True)
class ListRow:
    """One code list, and the places whose values are its codes."""

    list: CodeList
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule, the id of the profile it belongs to (``""`` for a national rule), and where its findings stand."""

    rule: Rule
    profile: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Dictionary:
    """Everything the dictionary of one version holds.

    Args:
        standard: the version.
        records: record types, those of the most use first, the bundle's header last.
        lists: code lists by name.
        rules: national rules in the order of the standard, then those of profiles.
        documents: policy documents in the order of the register.
        clauses: the whole register.
        notices: the engine's own findings.
        indicators: in the order of the standard.
    """

    standard: Standard
    records: tuple[RecordRow, ...]
    lists: tuple[ListRow, ...]
    rules: tuple[RuleRow, ...]
    documents: tuple[PolicyDocument, ...]
    clauses: tuple[Clause, ...]
    notices: tuple[Notice, ...]
    indicators: tuple[Indicator, ...]


def build(standard: Standard) -> Dictionary:
    """Draw the dictionary of one version from the standard."""
    homes = {rule_id: each.id for each in standard.profiles.values() for rule_id in each.rules}
    local = {rule_id: rule for each in standard.profiles.values() for rule_id, rule in each.rules.items()}
    rules = {**standard.rules, **local}
    known = [*(each for each in RECORD_TYPES if each in standard.schemas), *sorted(standard.schemas)]
    used = uses(rules)
    records = tuple(_record(each, standard, used) for each in dict.fromkeys(known))
    places = {row.place for each in records for row in each.fields}
    return Dictionary(
        standard=standard,
        records=records,
        lists=tuple(_lists(standard, records)),
        rules=tuple(
            RuleRow(rule, homes.get(rule_id, ""), tuple(each for each in pointed(rule) if each in places))
            for rule_id, rule in rules.items()
        ),
        documents=tuple(standard.documents.values()),
        clauses=tuple(standard.clauses.values()),
        notices=tuple(standard.notices.values()),
        indicators=tuple(standard.indicators.values()),
    )


def schema_place(record_type: str, schema_pointer: str) -> Place:
    """Give the place that a pointer into an authored schema means.

    Args:
        record_type: the schema's name.
        schema_pointer: ``/properties/staff/properties/staffTotal``.
    """
    tokens = iter(pointer.split(schema_pointer))
    found = [next(tokens) if token == "properties" else "*" for token in tokens]
    return place(record_type, tuple(found))


def _record(record_type: str, standard: Standard, used: Uses) -> RecordRow:
    schema = standard.schemas[record_type]
    top = _Above(record_type, (), schema, standard, used, (), FIRST, certain=True)
    return RecordRow(
        record_type=record_type,
        title=_words(schema, "title", "x-title-en"),
        definition=_words(schema, "description", "x-description-en") or None,
        reference=str(schema.get("x-reference", "")),
        fields=tuple(_rows(top, schema)),
    )


@dataclass(frozen=True, slots=True)
class _Above:
    """What a property has from the places above it.

    Args:
        record_type: type of the record.
        path: tokens of the object it stands in.
        schema: the whole schema, to follow references in.
        standard: the version.
        used: the rules by place.
        facility_types: codes said by a section above.
        since: version the object came with.
        certain: the object is there in every record.
    """

    record_type: str
    path: tuple[str, ...]
    schema: Schema
    standard: Standard
    used: Uses
    facility_types: tuple[str, ...]
    since: str
    certain: bool


def _rows(above: _Above, holder: Schema) -> Iterator[FieldRow]:
    """Give a row for each property of an object, followed by those below it."""
    required = _strings(holder.get("required"))
    for name, found in properties(holder).items():
        node = resolve(above.schema, found) or {}
        items = resolve(above.schema, node.get("items"))
        row = _row(above, name, node, items, is_required=name in required)
        yield row
        path = (*above.path, name, "*") if items is not None else (*above.path, name)
        below = _Above(
            record_type=above.record_type,
            path=path,
            schema=above.schema,
            standard=above.standard,
            used=above.used,
            facility_types=row.facility_types,
            since=row.since,
            certain=row.need is Need.REQUIRED and items is None,
        )
        yield from _rows(below, node if items is None else items)


def _row(above: _Above, name: str, node: Schema, items: Schema | None, *, is_required: bool) -> FieldRow:
    here = place(above.record_type, (*above.path, name))
    value = node if items is None else items
    codelist = str(value.get("x-codelist", node.get("x-codelist", "")))
    found, own = kind(node, items), _strings(node.get("x-facilityTypes"))
    need = Need.REQUIRED if above.certain else Need.WITH_GROUP
    return FieldRow(
        place=here,
        depth=sum(token != "*" for token in above.path),
        title=_words(node, "title", "x-title-en"),
        definition=_words(node, "description", "x-description-en") or None,
        kind=found,
        each=kind(value, None) if found is Kind.LIST else None,
        limits=tuple(_limits(node, items, closed=_closed(above.standard, codelist))),
        pattern=str(value.get("pattern", "")),
        unit=str(value.get("x-unit", node.get("x-unit", ""))),
        need=need if is_required else Need.OPTIONAL,
        codelist=codelist,
        facility_types=own or above.facility_types,
        declares=bool(own),
        clauses=_strings(node.get("x-clauses")),
        basis=_text(node.get("x-basis")),
        standards=tuple(str(node[key]) for key in _STANDARDS if key in node),
        points=above.used.points.get(here, ()),
        reads=above.used.reads.get(here, ()),
        since=str(node.get("x-since", above.since)),
    )


def _limits(node: Schema, items: Schema | None, *, closed: bool) -> Iterator[Text]:
    yield from limits(node, closed=closed)
    if items is not None and not properties(items):
        for each in limits(items, closed=closed):
            yield {"zh-CN": f"每项：{each['zh-CN']}", "en": f"each: {each['en']}"}


def _closed(standard: Standard, codelist: str) -> bool:
    found = standard.codelists.get(codelist)
    return found is not None and found.loaded and not found.open


def _lists(standard: Standard, records: Sequence[RecordRow]) -> Iterator[ListRow]:
    for name, found in sorted(standard.codelists.items()):
        places = [row.place for each in records for row in each.fields if row.codelist == name]
        yield ListRow(found, tuple(places))


def _words(node: Schema, chinese: str, english: str) -> Text:
    pairs = zip(LANGUAGES, (chinese, english), strict=True)
    return {language: str(node[key]) for language, key in pairs if key in node}


def _strings(found: object) -> tuple[str, ...]:
    return tuple(map(str, found)) if isinstance(found, list) else ()


def _text(found: object) -> Text | None:
    return {str(k): str(v) for k, v in found.items()} if isinstance(found, Mapping) else None
