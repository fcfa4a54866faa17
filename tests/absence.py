"""What a rule reads that a sound record may leave out, told from the rule's data and the schemas."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from validator import fields, jsonvalue
from validator.cel import Compiled
from validator.fields import Schema
from validator.rule import Members, Rule
from validator.standard import Standard

_PRESENCE = re.compile(r"\(*has\([\w.]+\)\)*")


def optional(rule: Rule, standard: Standard) -> set[str]:
    """Give the places a rule reads, or takes its items from, that a schema does not require.

    Returns:
        Paths as expressions write them: ``record.staff``, ``record.staff.staffTotal``, ``item.physicians``.
    """
    read = {place for each in _contexts(rule, standard) for place in _optional_reads(*each)}
    if rule.is_set or rule.for_each is None:
        return read
    lists = (_optional(standard.schemas[each], rule.for_each) for each in rule.record_types)
    return read | {f"record.{each}" for each in chain.from_iterable(lists)}


def unasked(rule: Rule, standard: Standard) -> set[str]:
    """Give those of the optional places that a rule does not ask for by ``has()``: absent, they are missing."""
    source = " ".join(each.source for each in _all(rule))
    return {each for each in optional(rule, standard) if not _asked(each, source)}


def may_not_apply(rule: Rule, standard: Standard) -> bool:
    """Tell whether a sound payload of a rule's record type can be none of its business, dates left aside."""
    if rule.when is not None or rule.is_set:
        return True
    lists = [_node(standard.schemas[each], rule.for_each) for each in rule.record_types if rule.for_each]
    return any(not each.get("minItems") for each in lists)


def left_out(record: Mapping[str, object], places: Iterable[str], for_each: str | None) -> bool:
    """Tell whether a record lacks one of the places, at least once."""
    paths = (
        each.replace("item", f"record.{for_each}[]", 1) if each.startswith("item") else each
        for each in places
    )
    return any(_lacks(record, _tokens(each.removeprefix("record."))) for each in paths)


def _lacks(value: object, tokens: Sequence[str]) -> bool:
    if not tokens:
        return False
    first, rest = tokens[0], tokens[1:]
    if first == "*":
        return any(_lacks(each, rest) for each in jsonvalue.sequence(value))
    inner = jsonvalue.mapping(value)
    return first not in inner or _lacks(inner[first], rest)


def asks_for_presence_only(rule: Rule) -> bool:
    """Tell whether ``when`` consists of ``has()`` alone, so that the only way out of it is absence."""
    return rule.when is not None and all(
        _PRESENCE.fullmatch(each.strip()) for each in rule.when.source.split("&&")
    )


def _contexts(rule: Rule, standard: Standard) -> Iterator[tuple[str, Schema, tuple[Compiled, ...]]]:
    """Give what each variable can be, with the expressions that read it."""
    if not rule.is_set:
        for name in rule.record_types:
            schema = standard.schemas[name]
            yield "record", schema, _deciding(rule)
            if rule.for_each is not None:
                yield "item", _item(schema, rule.for_each), _deciding(rule)
        return
    for each in (*rule.members, *([rule.universe] if rule.universe else [])):
        schema = standard.schemas[each.record_type]
        yield "record", schema, _choosing(each)
        if each.for_each is not None:
            yield "item", _item(schema, each.for_each), _choosing(each)


def _optional_reads(root: str, schema: Schema, expressions: tuple[Compiled, ...]) -> Iterator[str]:
    for path in {path for each in expressions for path in each.reads}:
        name, _, rest = path.partition(".")
        if name == root:
            yield from (f"{root}.{each}" for each in _optional(schema, rest))


def _optional(schema: Schema, path: str) -> Iterator[str]:
    """Give the beginnings of a path that a schema does not require."""
    tokens = _tokens(path)
    for place, token in enumerate(tokens):
        above = fields.node(schema, tokens[:place]) or {}
        required = above.get("required")
        if token != "*" and not (isinstance(required, list) and token in required):
            yield ".".join(tokens[: place + 1]).replace(".*", "[]")


def _asked(place: str, source: str) -> bool:
    """Tell whether a place is asked for: by its own path, or by its name on a variable of a macro."""
    last = re.escape(place.rpartition(".")[2])
    return f"has({place})" in source or re.search(rf"has\(\w+\.{last}\)", source) is not None


def _item(schema: Schema, for_each: str) -> Schema:
    return {**_node(schema, f"{for_each}[]"), "definitions": schema.get("definitions", {})}


def _node(schema: Schema, path: str) -> Schema:
    return fields.node(schema, _tokens(path)) or {}


def _tokens(path: str) -> list[str]:
    return [token for token in path.replace("[]", ".*").split(".") if token]


def _deciding(rule: Rule) -> tuple[Compiled, ...]:
    single = (rule.when, rule.exempt_when, rule.due)
    return (*(each for each in single if each is not None), *(each.assertion for each in rule.readings))


def _choosing(members: Members) -> tuple[Compiled, ...]:
    several = (members.filter, members.key, members.start, members.end)
    return tuple(each for each in several if each is not None)


def _all(rule: Rule) -> Iterator[Compiled]:
    universe = (rule.universe,) if rule.universe else ()
    return chain(_deciding(rule), *(_choosing(each) for each in (*rule.members, *universe)))
