"""What became of a rule: the frozen result that record rules and set rules share."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from validator.cel import Compiled, Env, Unknown, evaluate, merged
from validator.finding import Outcome, Severity, Slot, listed
from validator.rule import Rule

_PREVAILING = (
    Outcome.ENGINE_ERROR,
    Outcome.FAIL,
    Outcome.NOT_EVALUABLE,
    Outcome.PASS,
    Outcome.EXEMPT,
    Outcome.NOT_YET_DUE,
    Outcome.NOT_APPLICABLE,
)
"""Which outcome stands for many places: what was judged outweighs what is not yet due."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What one evaluation came to, before it is tied to a place.

    Args:
        outcome: one of the seven.
        reason: why, for every outcome but ``pass`` and ``fail``; a code such as ``whenFalse``.
        missing: read paths that were absent.
        value: what was compared.
        threshold: what it was compared with.
        readings: reading id → its own outcome, where a rule has several.
        slots: values for the message, filled when the rule failed.
    """

    outcome: Outcome
    reason: str | None = None
    missing: tuple[str, ...] = ()
    value: object = None
    threshold: object = None
    readings: Mapping[str, str] = field(default_factory=dict)
    slots: Mapping[str, Slot] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Instance:
    """One judgement at its place: the record, one element of it, or one group.

    Args:
        judgement: the outcome and what goes with it.
        pointer: what was judged; ``""`` is the whole document.
        at: where a finding points.
        related: other places that belong to the matter.
        basis: pointer of what an exemption rests on.
        key: key of the group, for set rules.
        windows: the windows that share the outcome, for set rules.
    """

    judgement: Judgement
    pointer: str = ""
    at: str = ""
    related: tuple[str, ...] = ()
    basis: str | None = None
    key: str | None = None
    windows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """One rule on one document.

    Args:
        rule: the rule as the profile has it.
        severity: the severity in force on the document's reference date.
        instances: every place it was judged at; never empty.
        outcome: of all instances together, the one that prevails.
    """

    rule: Rule
    severity: Severity
    instances: tuple[Instance, ...]
    outcome: Outcome


def result(rule: Rule, severity: Severity, instances: Iterable[Instance]) -> Result:
    """Put the instances of one rule together.

    Args:
        rule: the rule as the profile has it.
        severity: the severity in force on the document's reference date.
        instances: every place it was judged at; at least one.
    """
    found = tuple(instances)
    if len(found) == 1:
        return Result(rule, severity, found, found[0].judgement.outcome)
    outcomes = {each.judgement.outcome for each in found}
    return Result(rule, severity, found, next(each for each in _PREVAILING if each in outcomes))


_PASSED = Judgement(Outcome.PASS)
_NOT_ADDRESSED = Judgement(Outcome.NOT_APPLICABLE, "whenFalse")


def judge(rule: Rule, env: Env, as_of: str | None) -> Judgement:
    """Judge one rule with its variables bound; the first outcome that holds, in the order of the standard.

    An exemption that cannot be decided matters only where the rule would fail.

    Args:
        rule: a rule that is in force and addressed.
        env: its variables.
        as_of: the day of judging, ``YYYY-MM-DD``.
    """
    try:
        return _judge(rule, env, as_of)
    except Unknown as unknown:
        return not_evaluable(unknown)
    except Exception:  # noqa: BLE001  a fault of ours is an outcome of its own, never a pass
        return Judgement(Outcome.ENGINE_ERROR, "engineError")


def _judge(rule: Rule, env: Env, as_of: str | None) -> Judgement:
    when = True if rule.when is None else attempt(rule.when, env)
    if when is False:
        return _NOT_ADDRESSED
    exempt = False if rule.exempt_when is None else attempt(rule.exempt_when, env)
    if exempt is True:
        return Judgement(Outcome.EXEMPT, "exempt")
    due = None if rule.due is None else _due(rule.due, env, as_of)
    if isinstance(due, str) and as_of is not None and as_of < due:
        return Judgement(Outcome.NOT_YET_DUE, "notYetDue", threshold=due)
    if rule.evaluable_when is not None and attempt(rule.evaluable_when, env) is False:
        return Judgement(Outcome.NOT_EVALUABLE, rule.not_evaluable_reason)
    unknown = [each for each in (when, due) if isinstance(each, Unknown)]
    if unknown:
        raise merged(unknown)
    return _decide(rule, env, exempt)


def _due(due: Compiled, env: Env, as_of: str | None) -> object:
    """Give the day a rule is due; unknown where the day of judging is, for nothing can then be due or not."""
    day = attempt(due, env)
    if as_of is not None:
        return day
    no_day = Unknown(("asOf",))
    return merged([day, no_day]) if isinstance(day, Unknown) else no_day


def _decide(rule: Rule, env: Env, exempt: object) -> Judgement:
    decisive = attempt(rule.readings[0].assertion, env)
    readings = _readings(rule, env) if len(rule.readings) > 1 else {}
    for unknown in (decisive, None if decisive is True else exempt):
        if isinstance(unknown, Unknown):
            return replace(not_evaluable(unknown), readings=readings)
    if decisive is True and rule.value is None and rule.threshold is None and not readings:
        return _PASSED
    return Judgement(
        Outcome.PASS if decisive is True else Outcome.FAIL,
        value=_shown(rule.value, env),
        threshold=_shown(rule.threshold, env),
        readings=readings,
        slots={}
        if decisive is True
        else {name: _slot(_shown(each, env)) for name, each in rule.slots.items()},
    )


def _readings(rule: Rule, env: Env) -> Mapping[str, str]:
    return {each.id: _word(attempt(each.assertion, env)) for each in rule.readings}


def attempt(expression: Compiled, env: Env) -> object:
    """Evaluate, giving what was unknown back as a value.

    Args:
        expression: what to evaluate.
        env: its variables.
    """
    try:
        return evaluate(expression, env)
    except Unknown as unknown:
        return unknown


def _shown(expression: Compiled | None, env: Env) -> object:
    """Evaluate what is only shown: where it is unknown there is nothing to show."""
    value = None if expression is None else attempt(expression, env)
    return None if isinstance(value, Unknown) else value


def _slot(value: object) -> Slot:
    if isinstance(value, list):
        return listed(map(str, value))
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, int | str) else "—"


def _word(value: object) -> str:
    if isinstance(value, Unknown):
        return str(Outcome.NOT_EVALUABLE)
    return str(Outcome.PASS if value is True else Outcome.FAIL)


def not_evaluable(unknown: Unknown) -> Judgement:
    """Give the judgement of what cannot be known.

    Args:
        unknown: what is missing, or why else.
    """
    return Judgement(Outcome.NOT_EVALUABLE, unknown.reason, unknown.missing)


def reads(rule: Rule) -> tuple[str, ...]:
    """Give the ends of the read paths of a rule's deciding expressions, those that no other of them continues.

    A rule that reads ``record.staff`` only on its way to ``record.staff.staffTotal`` reads that alone.
    """
    conditions = (rule.when, rule.evaluable_when, rule.exempt_when, rule.due)
    deciding = (*conditions, *(reading.assertion for reading in rule.readings))
    found = {path for each in deciding if each is not None for path in each.reads}
    passed = {path[:end] for path in found for end, sign in enumerate(path) if sign in ".["}
    return tuple(sorted(found - passed))
