"""Set rules: rules over groups of records, each group judged alone.

A group is what shares a key within a window. The universe names the keys that must be there, so that a township
without a single round is judged too; without a complete universe nothing is judged.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from validator import fields, outcome
from validator.cel import Compiled, Env, Facts, Reason, Unknown, merged
from validator.finding import Outcome
from validator.outcome import Instance, Judgement, Result
from validator.pointer import split
from validator.rule import Members, Rule
from validator.windows import Window, is_date, windows

_HEADER = "bundle"
_FOREVER = ("0001-01-01", "9999-12-31")
_CALENDAR = ("month", "quarter", "isoWeek", "year")
_LASTING = (*_CALENDAR, "period")


@dataclass(frozen=True, slots=True)
class Bundle:
    """Records judged together.

    Args:
        records: pointer and record, in the order sent; only records of its version whose structure holds.
        start: first day of the period the bundle speaks of.
        end: last day of it.
        as_of: the day of judging.
        broken: record types of which a record had to be left out.
        covers: record types the bundle says it is complete for; ``None`` where it says nothing, and all are judged.
    """

    records: tuple[tuple[str, Mapping[str, object]], ...]
    start: str
    end: str
    as_of: str
    broken: frozenset[str]
    covers: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """One record, or one element of it, that belongs to a group or is an entry of the universe.

    Args:
        pointer: where it stands in the bundle.
        value: the record or element.
        path: read path of its like, ``records[]`` or ``records[].attendees[]``.
        key: what groups it; ``None`` where that is unknown, and it may belong to any group.
        start: first day it stands for; the first of all where unknown.
        end: last day it stands for; the last of all where unknown.
        doubt: why it is not known whether, where or when it belongs.
    """

    pointer: str
    value: object
    path: str
    key: str | None
    start: str
    end: str
    doubt: Unknown | None


@dataclass(frozen=True, slots=True)
class _Case:
    """One rule before one bundle.

    Args:
        rule: the rule.
        bundle: the records.
        facts: code lists and local data.
    """

    rule: Rule
    bundle: Bundle
    facts: Facts

    def env(self, record: object, item: object) -> Env:
        """Bind a record and perhaps one element of it."""
        as_of, settings = self.bundle.as_of, self.rule.settings
        return Env(record=record, item=item, asOf=as_of, param=settings, facts=self.facts)


@dataclass(frozen=True, slots=True)
class _Span:
    """When a rule is judged.

    Args:
        windows: those of the bundle in which the rule is in force, on the first day and the last.
        idle: why a key is not judged where there are none.
    """

    windows: tuple[Window, ...]
    idle: str


@dataclass(frozen=True, slots=True)
class _Group:
    """What shares one key: the members, and the unit of the universe that the key stands for."""

    key: str | None
    unit: Member | None
    members: Sequence[Member]


def judge(bundle: Bundle, rules: Iterable[Rule], facts: Facts) -> tuple[Result, ...]:
    """Judge every set rule on a bundle.

    Args:
        bundle: the records and their period.
        rules: rules of the standard as the profile has them; record rules are passed over.
        facts: code lists and local data.
    """
    return tuple(
        outcome.result(rule, rule.severity(bundle.end), _instances(_Case(rule, bundle, facts)))
        for rule in rules
        if rule.is_set
    )


def _span(rule: Rule, bundle: Bundle) -> _Span:
    if rule.window == "period" and bundle.end < bundle.start:
        return _Span((), "noWindow")
    first, last = rule.effective_from or _FOREVER[0], rule.effective_to or _FOREVER[1]
    start, end = max(bundle.start, first), min(bundle.end, last)
    if rule.window in (None, "period"):
        in_force = first <= bundle.end and bundle.start <= last
    else:
        in_force = rule.window != "asOf" or rule.in_force(bundle.as_of)
    found = windows(rule.window, start, end, bundle.as_of) if in_force else ()
    if found or not in_force:
        return _Span(found, "notInForce")
    others = windows(rule.window, bundle.start, bundle.end, bundle.as_of)
    return _Span((), "notInForce" if others else "noWindow")


def _instances(case: _Case) -> Iterator[Instance]:
    try:
        groups = _groups(case)
    except Unknown as unknown:
        yield Instance(outcome.not_evaluable(unknown))
        return
    span = _span(case.rule, case.bundle) if groups else _Span((), "")
    found = [instance for group in groups for instance in _judge_group(case, group, span)]
    if _partial(case):
        found.append(Instance(Judgement(Outcome.NOT_EVALUABLE, "universeUnknown")))
    yield from found or [Instance(Judgement(Outcome.NOT_APPLICABLE, "noMembers"))]


def _groups(case: _Case) -> list[_Group]:
    """Give the groups to judge: one for each unit of the universe, or for each key that members bear.

    A member whose key is unknown belongs to every group.

    Raises:
        Unknown: structure failed, a date of the header is unreal, or the universe is not known.
    """
    if case.rule.universe is not None and not _answerable(case):
        return []
    types = {_HEADER} | {
        each.record_type for each in (*case.rule.members, case.rule.universe) if each is not None
    }
    if types & case.bundle.broken:
        raise Unknown((), "structure")
    if not all(map(is_date, (case.bundle.start, case.bundle.end, case.bundle.as_of))):
        raise Unknown((), Reason.INVALID_DATE)
    keyed: dict[str | None, list[Member]] = {}
    for spec in case.rule.members:
        for member in _members(case, spec):
            keyed.setdefault(member.key, []).append(member)
    loose = keyed.get(None, [])
    if case.rule.universe is None:
        return [_Group(key, None, each if key is None else [*each, *loose]) for key, each in keyed.items()]
    listed = bool(_records(case, case.rule.universe.record_type))
    if not listed and (case.rule.universe.optional or not keyed):
        return []
    units = _universe(case, case.rule.universe)
    return [
        _Group(unit.key, unit, [*(keyed.get(unit.key, []) if unit.key is not None else []), *loose])
        for unit in units
    ]


def _answerable(case: _Case) -> bool:
    """Tell whether what is absent may be held against the bundle: it says that it is complete, or says nothing.

    Validity never hangs on records of which a bundle that says nothing holds none.
    """
    wanted = {each.record_type for each in case.rule.members}
    if case.bundle.covers is not None:
        return bool(wanted & case.bundle.covers)
    return case.rule.is_policy or any(each in case.bundle.broken or _records(case, each) for each in wanted)


def _universe(case: _Case, spec: Members) -> list[Member]:
    """Give every unit that must be there, as the complete registers have them.

    Raises:
        Unknown: no such record is there, or none that says it is complete.
    """
    sources = [each for each in _records(case, spec.record_type) if _says_all(each[1])]
    if not sources:
        raise Unknown((), "universeUnknown")
    units = [unit for base, record in sources for unit in _picked(case, spec, base, record)]
    return units if spec.for_each is None else _once(units)


def _partial(case: _Case) -> bool:
    """Tell whether a register beside complete ones does not say that it is complete, where that matters."""
    spec = case.rule.universe
    return (
        spec is not None
        and _answerable(case)
        and not all(_says_all(each) for _, each in _records(case, spec.record_type))
    )


def _says_all(record: Mapping[str, object]) -> bool:
    """Tell whether a record names all there are: of a register it has to be written there."""
    return record.get("recordType") != "facilityRegister" or record.get("complete") is True


def _once(units: Iterable[Member]) -> list[Member]:
    """Keep the first of the list elements that give the same key for the same days."""
    first: dict[tuple[str | None, str, str], Member] = {}
    for unit in units:
        first.setdefault((unit.key, unit.start, unit.end), unit)
    return list(first.values())


def _records(case: _Case, record_type: str) -> list[tuple[str, Mapping[str, object]]]:
    return [each for each in case.bundle.records if each[1].get("recordType") == record_type]


def _members(case: _Case, spec: Members) -> Iterator[Member]:
    for base, record in _records(case, spec.record_type):
        yield from _picked(case, spec, base, record)


def _picked(case: _Case, spec: Members, base: str, record: Mapping[str, object]) -> Iterator[Member]:
    """Give the record, or the elements of its list, that the filter does not keep out."""
    items: Iterable[tuple[str, object]] = [("", None)]
    if spec.for_each is not None:
        items = fields.values_at(record, (*spec.for_each.replace("[]", ".*").split("."), "*"))
    for pointer, item in items:
        env = case.env(record, item)
        belongs = True if spec.filter is None else outcome.attempt(spec.filter, env)
        if belongs is True or isinstance(belongs, Unknown):
            yield _member(spec, env, base + pointer, belongs)


def _member(spec: Members, env: Env, pointer: str, belongs: object) -> Member:
    """Give a member; an end that is missing is open, and anything else unknown is a doubt."""
    key = outcome.attempt(spec.key, env)
    start = _bound(spec.start, env, _FOREVER[0])
    end = _bound(spec.end, env, _FOREVER[1])
    if isinstance(end, Unknown) and end.reason == Reason.MISSING:
        end = _FOREVER[1]
    path = "records[]" if spec.for_each is None else f"records[].{spec.for_each}[]"
    doubts = [_located(each, path) for each in (belongs, key, start, end) if isinstance(each, Unknown)]
    return Member(
        pointer,
        env.record if env.item is None else env.item,
        path,
        None if isinstance(key, Unknown) else str(key),
        _FOREVER[0] if isinstance(start, Unknown) else str(start),
        _FOREVER[1] if isinstance(end, Unknown) else str(end),
        merged(doubts) if doubts else None,
    )


def _bound(day: Compiled | None, env: Env, otherwise: str) -> object:
    return otherwise if day is None else outcome.attempt(day, env)


def _located(unknown: Unknown, path: str) -> Unknown:
    """Give what is missing in a record, or in an element of it, as paths in the records of the bundle."""
    places = {"record": "records[]", "item": path}
    return Unknown([_at(each, places) for each in unknown.missing], unknown.reason)


def _at(path: str, places: Mapping[str, str]) -> str:
    root, dot, rest = path.partition(".")
    return f"{places.get(root, root)}{dot}{rest}"


def _judge_group(case: _Case, group: _Group, span: _Span) -> Iterator[Instance]:
    """Judge every window of one key; windows with one outcome and reason become one instance."""
    cells: dict[tuple[Outcome, str | None], list[tuple[Window, Judgement]]] = {}
    for window in _held(case.rule, group.unit, span):
        judgement = _judge_cell(case, group, window)
        cells.setdefault((judgement.outcome, judgement.reason), []).append((window, judgement))
    for judged in cells.values():
        yield _instance(case.rule, group, judged)
    if not cells:
        idle = "noWindow" if span.windows else span.idle
        yield _instance(case.rule, group, [(None, Judgement(Outcome.NOT_APPLICABLE, idle))])


def _held(rule: Rule, unit: Member | None, span: _Span) -> Iterable[Window]:
    """Give the windows that a unit's own days hold whole."""
    if unit is None or rule.window is None:
        return span.windows
    return (each for each in span.windows if each.within(unit.start, unit.end))


def _judge_cell(case: _Case, group: _Group, window: Window) -> Judgement:
    if case.rule.window in _LASTING and case.rule.due is None and case.bundle.as_of < window.end:
        return Judgement(Outcome.NOT_YET_DUE, "notYetDue", threshold=window.end)
    timeless = case.rule.window is None
    members = [each for each in group.members if timeless or window.meets(each.start, each.end)]
    known = members if group.unit is None else [*members, group.unit]
    doubts = [each.doubt for each in known if each.doubt is not None]
    if doubts:
        return outcome.not_evaluable(merged(doubts))
    env = Env(
        group=[each.value for each in members],
        key=group.key,
        window={"id": window.id, "start": window.start, "end": window.end},
        unit=group.unit.value if group.unit else None,
        asOf=case.bundle.as_of,
        param=case.rule.settings,
        facts=case.facts,
    )
    judgement = outcome.judge(case.rule, env, case.bundle.as_of)
    return (
        replace(judgement, missing=_in_members(judgement.missing, members))
        if judgement.missing
        else judgement
    )


def _in_members(missing: Iterable[str], members: Sequence[Member]) -> tuple[str, ...]:
    """Give paths read in a group as paths in the records, those of the members that lack what is missing."""
    found: set[str] = set()
    for path in missing:
        root, _, rest = path.partition(".")
        if root == "group[]":
            found |= {f"{each.path}.{rest}" for each in members if _lacks(each.value, rest.split("."))}
        else:
            found.add(path)
    return tuple(sorted(found))


def _lacks(value: object, steps: Sequence[str]) -> bool:
    """Tell whether a member, or an element of a list in it, has no such field."""
    name, rest = steps[0].removesuffix("[]"), steps[1:]
    if not isinstance(value, Mapping) or name not in value:
        return True
    below = value[name] if steps[0].endswith("[]") else [value[name]]
    return bool(rest) and isinstance(below, list) and any(_lacks(each, rest) for each in below)


def _instance(rule: Rule, group: _Group, judged: Sequence[tuple[Window | None, Judgement]]) -> Instance:
    pointer = group.unit.pointer if group.unit else group.members[0].pointer
    named = (window.id for window, _ in judged if window is not None)
    return Instance(
        judged[0][1],
        pointer=pointer,
        at=pointer + rule.at,
        related=tuple(each.pointer for each in group.members if each.pointer != pointer),
        basis=_basis(rule, group) if judged[0][1].outcome is Outcome.EXEMPT else None,
        key=group.key,
        windows=tuple(named) if rule.window in _CALENDAR else (),
    )


def _basis(rule: Rule, group: _Group) -> str | None:
    """Give the place of the first member that has what the exemption rests on."""
    if rule.exempt_basis is None:
        return None
    path = split(rule.exempt_basis)
    return next(
        (each.pointer + found for each in group.members for found, _ in fields.values_at(each.value, path)),
        None,
    )
