"""Set rules: rules over groups of records, each group judged alone.

A group is what shares a key within a window. The universe names the keys that must be there, so that a township
without a single round is judged too; without a complete universe nothing is judged.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from validator import fields, outcome
from validator.cel import Env, Facts, Reason, Unknown, evaluate
from validator.finding import Outcome
from validator.outcome import Instance, Judgement, Result
from validator.pointer import split
from validator.rule import Members, Rule
from validator.windows import Window, is_date, windows

_HEADER = "bundle"
_FOREVER = ("0001-01-01", "9999-12-31")
_CALENDAR = ("month", "quarter", "isoWeek", "year")


@dataclass(frozen=True, slots=True)
class Bundle:
    """Records judged together.

    Args:
        records: pointer and record, in the order sent; only records whose structure holds.
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
    """One record, or one element of it, that belongs to a group."""

    pointer: str
    value: object
    key: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class _Case:
    """One rule before one bundle."""

    rule: Rule
    bundle: Bundle
    facts: Facts

    def env(self, record: object, item: object) -> Env:
        """Bind a record and perhaps one element of it."""
        as_of, settings = self.bundle.as_of, self.rule.settings
        return Env(record=record, item=item, asOf=as_of, param=settings, facts=self.facts)


@dataclass(frozen=True, slots=True)
class _Group:
    """What shares one key: the members, and the unit of the universe that the key stands for."""

    key: str
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


def _instances(case: _Case) -> Iterator[Instance]:
    try:
        groups = _groups(case)
    except Unknown as unknown:
        yield Instance(Judgement(Outcome.NOT_EVALUABLE, unknown.reason, unknown.missing))
        return
    found = [instance for group in groups for instance in _judge_group(case, group)]
    yield from found or [Instance(Judgement(Outcome.NOT_APPLICABLE, "noMembers"))]


def _groups(case: _Case) -> list[_Group]:
    """Give the groups to judge: one for each unit of the universe, or for each key that members bear.

    Raises:
        Unknown: a key, a date or the universe is not known.
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
    keyed: dict[str, list[Member]] = {}
    for spec in case.rule.members:
        for member in _members(case, spec):
            keyed.setdefault(member.key, []).append(member)
    if case.rule.universe is None:
        return [_Group(key, None, members) for key, members in keyed.items()]
    listed = bool(_records(case, case.rule.universe.record_type))
    if not listed and (case.rule.universe.optional or not keyed):
        return []
    units = _universe(case, case.rule.universe)
    if case.rule.universe.for_each is not None:
        units = _once(units)
    return [_Group(unit.key, unit, keyed.get(unit.key, [])) for unit in units]


def _answerable(case: _Case) -> bool:
    """Tell whether what is absent may be held against the bundle: it says that it is complete, or says nothing.

    Validity never hangs on records of which a bundle that says nothing holds none.
    """
    wanted = {each.record_type for each in case.rule.members}
    if case.bundle.covers is not None:
        return bool(wanted & case.bundle.covers)
    return case.rule.is_policy or any(each in case.bundle.broken or _records(case, each) for each in wanted)


def _universe(case: _Case, spec: Members) -> list[Member]:
    """Give every unit that must be there.

    Raises:
        Unknown: no register is there, or one does not say that it is complete.
    """
    sources = [record for _, record in _records(case, spec.record_type)]
    partial = spec.record_type == "facilityRegister" and any(
        each.get("complete") is not True for each in sources
    )
    if not sources or partial:
        raise Unknown((), "universeUnknown")
    return list(_members(case, spec))


def _once(units: Iterable[Member]) -> list[Member]:
    """Keep the first of the list elements that give the same key for the same days."""
    first: dict[tuple[str, str, str], Member] = {}
    for unit in units:
        first.setdefault((unit.key, unit.start, unit.end), unit)
    return list(first.values())


def _records(case: _Case, record_type: str) -> list[tuple[str, Mapping[str, object]]]:
    return [each for each in case.bundle.records if each[1].get("recordType") == record_type]


def _members(case: _Case, spec: Members) -> Iterator[Member]:
    for base, record in _records(case, spec.record_type):
        items: Iterable[tuple[str, object]] = [("", None)]
        if spec.for_each is not None:
            path: Sequence[str] = (*spec.for_each.replace("[]", ".*").split("."), "*")
            items = fields.values_at(record, path)
        for pointer, item in items:
            env = case.env(record, item)
            try:
                if spec.filter is None or evaluate(spec.filter, env) is True:
                    yield _member(spec, env, base + pointer)
            except Unknown as unknown:
                raise Unknown([_located(spec, path) for path in unknown.missing], unknown.reason) from None


def _located(spec: Members, path: str) -> str:
    """Give a path read in one record, or in an item of it, as one in the records of the bundle."""
    root, _, rest = path.partition(".")
    within = {"record": "group[]", "item": f"group[].{spec.for_each}[]"}.get(root)
    return path if within is None else f"{within}.{rest}"


def _member(spec: Members, env: Env, pointer: str) -> Member:
    start = str(evaluate(spec.start, env)) if spec.start else _FOREVER[0]
    value = env.record if env.item is None else env.item
    return Member(pointer, value, str(evaluate(spec.key, env)), start, _end(spec, env))


def _end(spec: Members, env: Env) -> str:
    """Give the last day of a member; an end that is not given is open."""
    if spec.end is None:
        return _FOREVER[1]
    try:
        return str(evaluate(spec.end, env))
    except Unknown as unknown:
        if unknown.reason != "missing":
            raise
        return _FOREVER[1]


def _judge_group(case: _Case, group: _Group) -> Iterator[Instance]:
    """Judge every window of one key; windows with one outcome and reason become one instance."""
    cells: dict[tuple[Outcome, str | None], list[tuple[Window, Judgement]]] = {}
    for window in _windows(case, group.unit):
        judgement = _judge_cell(case, group, window)
        cells.setdefault((judgement.outcome, judgement.reason), []).append((window, judgement))
    for judged in cells.values():
        yield _instance(case.rule, group, judged)
    if not cells:
        yield _instance(case.rule, group, [(None, Judgement(Outcome.NOT_APPLICABLE, "noWindow"))])


def _windows(case: _Case, unit: Member | None) -> tuple[Window, ...]:
    """Give the windows a key is answerable for: within the period, the rule's dates and the unit's own."""
    rule, bundle = case.rule, case.bundle
    held = (unit.start, unit.end) if unit else _FOREVER
    if rule.window == "asOf":
        answerable = held[0] <= bundle.as_of <= held[1] and rule.in_force(bundle.as_of)
        return windows("asOf", bundle.start, bundle.end, bundle.as_of) if answerable else ()
    start = max(bundle.start, rule.effective_from or _FOREVER[0], held[0])
    end = min(bundle.end, rule.effective_to or _FOREVER[1], held[1])
    return windows(rule.window, start, end, bundle.as_of) if start <= end else ()


def _judge_cell(case: _Case, group: _Group, window: Window) -> Judgement:
    if case.rule.window in _CALENDAR and case.rule.due is None and case.bundle.as_of < window.end:
        return Judgement(Outcome.NOT_YET_DUE, "notYetDue", threshold=window.end)
    timeless = case.rule.window is None
    members = [each.value for each in group.members if timeless or window.meets(each.start, each.end)]
    env = Env(
        group=members,
        key=group.key,
        window={"id": window.id, "start": window.start, "end": window.end},
        unit=group.unit.value if group.unit else None,
        asOf=case.bundle.as_of,
        param=case.rule.settings,
        facts=case.facts,
    )
    return outcome.judge(case.rule, env, case.bundle.as_of)


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
