"""Which rules touch which place: those that report there, and those that read it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from validator import pointer
from validator.cel import Compiled
from validator.rule import Members, Rule

Place = tuple[str, str]
"""Record type, and path of a property: ``/specialtyDepartments/*/nurseCount``; ``""`` is the record itself."""

Tokens = tuple[str, ...]
_ANY = "*"
_ITEM = "item:"


@dataclass(frozen=True, slots=True)
class _Root:
    """What a variable of an expression stands for.

    Args:
        record_type: type of the record.
        path: way from the record to the element; empty for the record.
    """

    record_type: str
    path: Tokens = ()


@dataclass(frozen=True, slots=True)
class Uses:
    """The rules of one version by the places they touch.

    Args:
        points: place → ids of the rules whose findings stand there.
        reads: place → ids of the rules whose expressions read it, those that point at it left out.
    """

    points: Mapping[Place, tuple[str, ...]]
    reads: Mapping[Place, tuple[str, ...]]


def uses(rules: Mapping[str, Rule]) -> Uses:
    """Find the places that rules touch, each place with its rules in the order given."""
    points: dict[Place, list[str]] = {}
    reads: dict[Place, list[str]] = {}
    for rule_id, rule in rules.items():
        here = dict.fromkeys(pointed(rule))
        for place in here:
            points.setdefault(place, []).append(rule_id)
        for place in dict.fromkeys(_read(rule)):
            if place not in here:
                reads.setdefault(place, []).append(rule_id)
    return Uses(_frozen(points), _frozen(reads))


def pointed(rule: Rule) -> Iterator[Place]:
    """Give the places where a rule's findings stand, one for each type of record."""
    roots = _roots(rule)
    names = ["item" if rule.at.startswith(_ITEM) else "record"]
    if rule.is_set:
        names = ["unit"] if roots["unit"] else ["group"]
    tokens = tuple(pointer.split(rule.at.removeprefix(_ITEM)))
    yield from (_place(root, tokens) for name in names for root in roots[name])


def place(record_type: str, tokens: Tokens) -> Place:
    """Name a place; the elements of a list stand under the list itself."""
    while tokens and tokens[-1] == _ANY:
        tokens = tokens[:-1]
    return record_type, pointer.build(tokens)


def _read(rule: Rule) -> Iterator[Place]:
    roots = _roots(rule)
    for expression in _deciding(rule):
        yield from _reached(expression, roots)
    for members in _sources(rule):
        one = {"record": [_Root(members.record_type)], "item": [_of_members(members)]}
        for expression in _choosing(members):
            yield from _reached(expression, one)


def _roots(rule: Rule) -> Mapping[str, list[_Root]]:
    """Give what the variables of a rule stand for."""
    if not rule.is_set:
        item = _list(rule.for_each)
        return {
            "record": [_Root(each) for each in rule.record_types],
            "item": [_Root(each, item) for each in rule.record_types],
        }
    return {
        "group": [_of_members(each) for each in rule.members],
        "unit": [] if rule.universe is None else [_of_members(rule.universe)],
    }


def _of_members(members: Members) -> _Root:
    return _Root(members.record_type, _list(members.for_each))


def _list(for_each: str | None) -> Tokens:
    return () if for_each is None else (*_tokens(for_each), _ANY)


def _tokens(dotted: str) -> Tokens:
    """Split ``conduct.checks[].date`` as ``("conduct", "checks", "*", "date")``."""
    return tuple(token for token in dotted.replace("[]", f".{_ANY}").split(".") if token)


def _reached(expression: Compiled, roots: Mapping[str, list[_Root]]) -> Iterator[Place]:
    for path in expression.reads:
        name, *rest = _tokens(path)
        inside = tuple(rest[1:] if name == "group" and rest[:1] == [_ANY] else rest)
        if inside:
            yield from (_place(root, inside) for root in roots.get(name, ()))


def _place(root: _Root, tokens: Tokens) -> Place:
    return place(root.record_type, (*root.path, *tokens))


def _deciding(rule: Rule) -> Iterator[Compiled]:
    """Give every expression of a rule but those of its members and its universe."""
    single = (rule.when, rule.evaluable_when, rule.exempt_when, rule.due, rule.value, rule.threshold)
    yield from (each for each in single if each is not None)
    yield from rule.slots.values()
    yield from (reading.assertion for reading in rule.readings)


def _sources(rule: Rule) -> Iterator[Members]:
    yield from rule.members
    if rule.universe is not None:
        yield rule.universe


def _choosing(members: Members) -> Iterator[Compiled]:
    several = (members.filter, members.key, members.start, members.end)
    yield from (each for each in several if each is not None)


def _frozen(found: Mapping[Place, list[str]]) -> Mapping[Place, tuple[str, ...]]:
    return {each: tuple(ids) for each, ids in found.items()}
