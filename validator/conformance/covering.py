"""Which scenarios the records of a producer show, and where."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from validator import cel
from validator.cel import Compiled, Env, Unknown
from validator.conformance.places import places
from validator.conformance.scenario import GROUPS, PLACES, RECORD, Scenario
from validator.conformance.suite import Json
from validator.standard import Standard

MOST_WITNESSES = 3
"""How many places are named for a scenario; nothing more is looked for then."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A conformant record, or the header of a bundle.

    Args:
        file: name of the file.
        pointer: of the record in it.
        record: its content.
        standard: by which it was judged.
    """

    file: str
    pointer: str
    record: Json
    standard: Standard

    @property
    def record_type(self) -> str:
        """Its type."""
        return str(self.record["recordType"])


@dataclass(frozen=True, slots=True)
class Witness:
    """A place that shows a scenario.

    Args:
        file: name of the file.
        pointer: in it.
        record_id: of the record.
        revision: of the record.
    """

    file: str
    pointer: str
    record_id: str
    revision: int


@dataclass(slots=True)
class _Search:
    """A scenario that is looked for, with what was found."""

    scenario: Scenario
    found: list[Witness] = field(default_factory=list)

    @property
    def done(self) -> bool:
        return len(self.found) >= MOST_WITNESSES


def covering(scenarios: Sequence[Scenario], exports: Iterable[Exported]) -> Mapping[str, tuple[Witness, ...]]:
    """Give for every scenario the first places that show it.

    Args:
        scenarios: what is looked for.
        exports: conformant records.

    Returns:
        Id of the scenario → witnesses, none where it is not shown.
    """
    searches = [_Search(each) for each in scenarios]
    records = list(exports)
    for each in records:
        _look_into(each, [search for search in searches if not search.done and _fits(search, each)])
    for search in searches:
        if search.scenario.over == GROUPS:
            _look_at_groups(search, records)
    return {each.scenario.id: tuple(each.found) for each in searches}


def _fits(search: _Search, exported: Exported) -> bool:
    return search.scenario.concerns(exported.record_type)


def _look_into(exported: Exported, searches: Sequence[_Search]) -> None:
    facts = exported.standard.facts
    for each in searches:
        if each.scenario.over == RECORD and _holds(each.scenario.when, Env(facts, record=exported.record)):
            each.found.append(_witness(exported, ""))
    open_ones = [each for each in searches if each.scenario.over == PLACES]
    if not open_ones:
        return
    for pointer, item in places(exported.record, exported.standard):
        env = Env(facts, record=exported.record, item=item)
        hits = [each for each in open_ones if _holds(each.scenario.when, env)]
        for each in hits:
            each.found.append(_witness(exported, pointer))
            open_ones.remove(each)


def _look_at_groups(search: _Search, records: Sequence[Exported]) -> None:
    for key, members in _groups(search.scenario, records):
        env = Env(members[0].standard.facts, group=[each.record for each in members], key=key)
        if _holds(search.scenario.when, env):
            search.found.append(_witness(members[-1], ""))
        if search.done:
            return


def _groups(scenario: Scenario, records: Sequence[Exported]) -> Iterator[tuple[object, list[Exported]]]:
    groups: dict[str, list[Exported]] = {}
    for each in records:
        if scenario.concerns(each.record_type) and scenario.key is not None:
            key = _value(scenario.key, Env(each.standard.facts, record=each.record))
            if isinstance(key, str):
                groups.setdefault(key, []).append(each)
    yield from groups.items()


def _holds(expression: Compiled, env: Env) -> bool:
    return _value(expression, env) is True


def _value(expression: Compiled, env: Env) -> object:
    """Give a value; ``None`` where the record does not have what is asked for."""
    try:
        value: object = cel.evaluate(expression, env)
    except Unknown:
        return None
    return value


def _witness(exported: Exported, pointer: str) -> Witness:
    record = exported.record
    return Witness(
        exported.file, exported.pointer + pointer, str(record["recordId"]), int(str(record["revision"]))
    )
