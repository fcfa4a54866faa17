"""Record rules: every rule of one record, each with its outcome.

Which rules are in force is decided by the record's reference date, never by today.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from validator import outcome
from validator.cel import Env, Facts, Reason
from validator.fields import Schema
from validator.finding import Outcome
from validator.outcome import Instance, Judgement, Result
from validator.pointer import build, escape, split
from validator.rule import Rule
from validator.windows import is_date

_Tree = dict[str | None, "_Tree"]


@dataclass(frozen=True, slots=True)
class Subject:
    """One record, as rules see it.

    Args:
        record: the parsed record.
        record_type: its declared type.
        base: pointer of the record in its document; ``""`` when it is the document.
        reference: the day that decides which rules are in force; ``None`` when the record does not say.
        as_of: the day of judging.
        failing: pointers within the record where structure failed.
        foreign: pointers of codes that their closed lists do not know.
    """

    record: Mapping[str, object]
    record_type: str
    base: str
    reference: str | None
    as_of: str | None
    failing: tuple[str, ...]
    foreign: tuple[str, ...] = ()


def judge(subject: Subject, rules: Iterable[Rule], facts: Facts) -> tuple[Result, ...]:
    """Judge every record rule on one record.

    Args:
        subject: the record and its dates.
        rules: rules of the standard as the profile has them; set rules are passed over.
        facts: code lists and local data.
    """
    bare = Env(record=subject.record, asOf=subject.as_of, param={}, facts=facts)
    scene = _Scene(subject, facts, _tree(subject.failing), _tree(subject.foreign), bare)
    return tuple(
        outcome.result(rule, rule.severity(subject.reference), _instances(rule, scene))
        for rule in rules
        if not rule.is_set and subject.record_type in rule.record_types
    )


def reference_date(
    record: Mapping[str, object], schema: Schema, as_of: str | None, failing: Sequence[str] = ()
) -> str | None:
    """Give the day that decides which rules are in force.

    The schema says where it stands (``x-reference``: a date's or a year's property). A year counts as its last
    day, or the day of judging when that comes earlier in the same year. What is no date, or is at fault, leaves
    the day of judging.

    Args:
        record: the parsed record.
        schema: the schema of its type.
        as_of: the day of judging.
        failing: pointers within the record where structure failed.
    """
    name = str(schema.get("x-reference", "asOfDate"))
    value = record.get(name)
    if isinstance(value, bool) or not isinstance(value, int | str) or f"/{name}" in failing:
        return as_of
    end = value if isinstance(value, str) else f"{value:04}-12-31"
    if not is_date(end):
        return as_of
    return as_of if isinstance(value, int) and as_of is not None and as_of[:4] == end[:4] else end


@dataclass(frozen=True, slots=True)
class _Scene:
    """What all rules of one record share.

    Args:
        subject: the record.
        facts: code lists and local data.
        failed: the subject's failing places as a tree.
        foreign: the places of its foreign codes as a tree.
        bare: the variables of rules without parameters, where they judge no element.
    """

    subject: Subject
    facts: Facts
    failed: _Tree
    foreign: _Tree
    bare: Env


def _instances(rule: Rule, scene: _Scene) -> Iterator[Instance]:
    subject = scene.subject
    if not rule.in_force(subject.reference):
        yield Instance(Judgement(Outcome.NOT_APPLICABLE, "notInForce"), subject.base)
        return
    if rule.for_each is None:
        yield _judge_at(rule, scene, None, "")
        return
    path = _path(rule.for_each)
    found = list(_elements(subject.record, path))
    for pointer, item, rest in found:
        absent = rest and _no_list(rule, scene, (*split(pointer), *rest))
        yield (
            Instance(absent, subject.base + _holder(pointer))
            if absent
            else _judge_at(rule, scene, item, pointer)
        )
    if not found:
        broken = _touches(path, scene.failed)
        none = Judgement(Outcome.NOT_APPLICABLE, "noItems")
        yield Instance(Judgement(Outcome.NOT_EVALUABLE, "structure") if broken else none, subject.base)


def _judge_at(rule: Rule, scene: _Scene, item: object, pointer: str) -> Instance:
    subject = scene.subject
    if scene.failed and any(_touches(path, scene.failed) for path in _places(rule, pointer)):
        judgement = Judgement(Outcome.NOT_EVALUABLE, "structure")
    elif scene.foreign and any(_ends_in(path, scene.foreign) for path in _places(rule, pointer)):
        judgement = Judgement(Outcome.NOT_EVALUABLE, Reason.UNKNOWN_CODE)
    else:
        judgement = outcome.judge(rule, _env(rule, scene, item), subject.as_of)
    return Instance(
        judgement,
        pointer=subject.base + pointer,
        at=subject.base + _at(rule.at, pointer),
        basis=subject.base + _at(rule.exempt_basis, pointer) if _rests(rule, judgement) else None,
    )


def _env(rule: Rule, scene: _Scene, item: object) -> Env:
    if item is None and not rule.settings:
        return scene.bare
    subject = scene.subject
    return Env(record=subject.record, item=item, asOf=subject.as_of, param=rule.settings, facts=scene.facts)


def _no_list(rule: Rule, scene: _Scene, path: Sequence[str]) -> Judgement:
    """Judge a list that is not there, which is unknown, unlike an empty one, which is none."""
    if _touches(path, scene.failed):
        return Judgement(Outcome.NOT_EVALUABLE, "structure")
    return Judgement(Outcome.NOT_EVALUABLE, "missing", (f"record.{rule.for_each}",))


def _elements(
    value: object, path: Sequence[str], pointer: str = ""
) -> Iterator[tuple[str, object, Sequence[str]]]:
    """Give every element of a list of lists, and every place where one of the lists is not there.

    Yields:
        Pointer, element, and nothing; or the pointer where the way ends, what stands there, and the rest of the way.
    """
    if path and path[0] == "*" and isinstance(value, list):
        for index, element in enumerate(value):
            yield from _elements(element, path[1:], f"{pointer}/{index}")
    elif path and isinstance(value, dict) and path[0] in value:
        yield from _elements(value[path[0]], path[1:], f"{pointer}/{escape(path[0])}")
    else:
        yield pointer, value, path


def _holder(pointer: str) -> str:
    """Give the list element that a place lies in; the record where it lies in none."""
    steps = split(pointer)
    last = max((end for end, step in enumerate(steps, 1) if step.isdecimal()), default=0)
    return build(steps[:last])


def _tree(pointers: Iterable[str]) -> _Tree:
    """Make a tree of tokens in which ``None`` marks where a pointer ends."""
    root: _Tree = {}
    for pointer in pointers:
        node = root
        for token in split(pointer):
            node = node.setdefault(token, {})
        node[None] = {}
    return root


def _touches(path: Sequence[str], tree: _Tree) -> bool:
    """Tell whether a pointer of the tree lies at, above or below a path in which ``*`` is any array index."""
    if not path or None in tree:
        return bool(tree)
    if path[0] == "*":
        return any(_touches(path[1:], node) for node in tree.values())
    return path[0] in tree and _touches(path[1:], tree[path[0]])


def _ends_in(path: Sequence[str], tree: _Tree) -> bool:
    """Tell whether a pointer of the tree is one of the places of a path."""
    if not path:
        return None in tree
    nodes = tree.values() if path[0] == "*" else (tree.get(path[0], {}),)
    return any(_ends_in(path[1:], node) for node in nodes)


def _places(rule: Rule, item: str) -> Iterator[Sequence[str]]:
    """Give the pointer patterns that a rule reads, for the item it is judged at."""
    for path in outcome.reads(rule):
        root, *steps = path.replace("[]", ".*").split(".")
        if root == "record":
            yield steps
        elif root == "item":
            yield (*split(item), *steps)


def _at(at: str | None, item: str) -> str:
    if at is None:
        return ""
    return item + at.removeprefix("item:") if at.startswith("item:") else at


def _rests(rule: Rule, judgement: Judgement) -> bool:
    return judgement.outcome is Outcome.EXEMPT and rule.exempt_basis is not None


@lru_cache(maxsize=1024)
def _path(for_each: str) -> Sequence[str]:
    """Turn ``staff.byTitle`` or ``specialtyDepartments[].physicians`` into a pointer pattern of its elements."""
    steps = for_each.replace("[]", ".*").split(".")
    return (*steps, "*")
