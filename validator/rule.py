"""Rules as frozen values, read from their JSON files.

Source: the rule format is ``schemas/meta/rule.schema.json``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from validator import jsonvalue
from validator.cel import Compiled
from validator.errors import RuleError
from validator.finding import Severity, Text

Compiler = Callable[[str, frozenset[str]], Compiled]
"""Turns an expression and the names it may use into something that can be evaluated."""

RECORD_VARIABLES = frozenset({"record", "item", "asOf", "param"})
CELL_VARIABLES = frozenset({"group", "key", "window", "unit", "asOf", "param"})


class RuleClass(StrEnum):
    """The family of a rule; only ``policy`` speaks of attainment, the others of validity."""

    IDENTIFIER = "identifier"
    CODELIST = "codelist"
    CONSISTENCY = "consistency"
    PRIVACY = "privacy"
    POLICY = "policy"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A named threshold that a profile may set within its bounds.

    Args:
        name: as expressions write it, ``param.<name>``.
        default: an integer, a string or a boolean.
        minimum: the least value a profile may choose; ``None`` for no bound.
        maximum: the greatest value a profile may choose; ``None`` for no bound.
        choices: the texts a profile may choose from; none for a free choice.
        ours: the default is this standard's choice, no document gives it.
        title: what it is.
        basis: why the default is what it is.
    """

    name: str
    default: int | str | bool
    minimum: int | None
    maximum: int | None
    choices: tuple[str, ...]
    ours: bool
    title: Text
    basis: Text | None


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a sentence that allows several."""

    id: str
    title: Text
    assertion: Compiled


@dataclass(frozen=True, slots=True)
class SeverityStep:
    """A severity and the day (``YYYY-MM-DD``) it starts; ``None`` is the beginning."""

    since: str | None
    severity: Severity


@dataclass(frozen=True, slots=True)
class Members:
    """Which records, or items of records, a set rule looks at.

    Args:
        record_type: the type of the records.
        for_each: dotted path of an array in the record; each element is a member.
        filter: keeps a member when true.
        key: the string that says which group a member belongs to.
        start: first day the member stands for; ``None`` for members without a date.
        end: last day the member stands for; the same as ``start`` for an event.
    """

    record_type: str
    for_each: str | None
    filter: Compiled | None
    key: Compiled
    start: Compiled | None
    end: Compiled | None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, ready to be evaluated; the fields are those of its JSON file."""

    id: str
    rule_class: RuleClass
    severities: tuple[SeverityStep, ...]
    record_types: tuple[str, ...]
    for_each: str | None
    when: Compiled | None
    evaluable_when: Compiled | None
    not_evaluable_reason: str
    exempt_when: Compiled | None
    exempt_basis: str | None
    due: Compiled | None
    readings: tuple[Reading, ...]
    at: str
    value: Compiled | None
    threshold: Compiled | None
    slots: Mapping[str, Compiled]
    title: Text
    message: Text
    fix: Text
    note: Text | None
    clauses: tuple[str, ...]
    effective_from: str | None
    effective_to: str | None
    since: str
    parameters: Mapping[str, Parameter]
    settings: Mapping[str, int | str | bool]
    members: tuple[Members, ...]
    universe: Members | None
    window: str | None

    @property
    def is_set(self) -> bool:
        """Whether the rule looks at groups of records rather than at one record."""
        return bool(self.members)

    @property
    def is_policy(self) -> bool:
        """Whether the rule speaks of attainment, not of validity."""
        return self.rule_class is RuleClass.POLICY

    def severity(self, on: str | None) -> Severity:
        """Give the severity in force on a day; without a day the latest one, before all days the first."""
        if len(self.severities) == 1:
            return self.severities[0].severity
        known = [step for step in self.severities if step.since is None or on is None or step.since <= on]
        return (known or self.severities[:1])[-1].severity

    def in_force(self, on: str | None) -> bool:
        """Tell whether a day (``YYYY-MM-DD``) lies within the rule's dates; an unknown day does."""
        if on is None:
            return True
        after_start = self.effective_from is None or self.effective_from <= on
        return after_start and (self.effective_to is None or on <= self.effective_to)


def parse(document: Mapping[str, object], compiler: Compiler) -> Rule:
    """Read one rule.

    Args:
        document: the JSON of a rule file, already valid against the meta schema.
        compiler: turns its expressions into evaluable ones.

    Raises:
        RuleError: something needed is missing or an expression leaves the profile.
    """
    try:
        return _parse(document, compiler)
    except (KeyError, TypeError, ValueError) as error:
        message = f"rule {document.get('id', '?')} cannot be read: {error!r}"
        raise RuleError(message) from error


def _parse(source: Mapping[str, object], compiler: Compiler) -> Rule:
    is_set = source.get("scope") == "set"
    variables = CELL_VARIABLES if is_set else RECORD_VARIABLES
    applies: Mapping[str, object] = jsonvalue.mapping(source.get("appliesTo"))
    effective = jsonvalue.mapping(source.get("effective"))
    parameters = {
        name: _parameter(name, spec) for name, spec in jsonvalue.mapping(source.get("parameters")).items()
    }

    def compiled(name: str) -> Compiled | None:
        text = source.get(name)
        return None if text is None else compiler(_expression(text), variables)

    return Rule(
        id=str(source["id"]),
        rule_class=RuleClass(str(source["class"])),
        severities=_severities(source["severity"]),
        record_types=tuple(map(str, jsonvalue.sequence(applies.get("recordTypes")))),
        for_each=jsonvalue.optional(applies.get("forEach")),
        when=compiled("when"),
        evaluable_when=compiled("evaluableWhen"),
        not_evaluable_reason=str(source.get("notEvaluableReason", "")),
        exempt_when=compiled("exemptWhen"),
        exempt_basis=jsonvalue.optional(source.get("exemptBasis")),
        due=compiled("due"),
        readings=_readings(source, variables, compiler),
        at=str(source.get("at", "")),
        value=compiled("value"),
        threshold=compiled("threshold"),
        slots={
            name: compiler(_expression(text), variables)
            for name, text in jsonvalue.mapping(source.get("slots")).items()
        },
        title=jsonvalue.text(source["title"]),
        message=jsonvalue.text(source["message"]),
        fix=jsonvalue.text(source["fix"]),
        note=jsonvalue.text(source["note"]) if "note" in source else None,
        clauses=tuple(map(str, jsonvalue.sequence(source.get("clauses")))),
        effective_from=jsonvalue.optional(effective.get("from")),
        effective_to=jsonvalue.optional(effective.get("to")),
        since=str(source["since"]),
        parameters=parameters,
        settings={name: parameter.default for name, parameter in parameters.items()},
        members=tuple(_members(spec, compiler) for spec in jsonvalue.sequence(source.get("members"))),
        universe=_members(source["universe"], compiler) if source.get("universe") else None,
        window=jsonvalue.optional(source.get("window")),
    )


def _readings(
    source: Mapping[str, object], variables: frozenset[str], compiler: Compiler
) -> tuple[Reading, ...]:
    """Give the readings, the default one first; a rule with one ``assert`` has one reading of no name."""
    if "assert" in source:
        return (Reading("", {}, compiler(_expression(source["assert"]), variables)),)
    default = source["defaultReading"]
    specs = sorted(
        map(jsonvalue.mapping, jsonvalue.sequence(source["readings"])), key=lambda spec: spec["id"] != default
    )
    return tuple(
        Reading(
            str(spec["id"]), jsonvalue.text(spec["title"]), compiler(_expression(spec["assert"]), variables)
        )
        for spec in specs
    )


def _members(source: object, compiler: Compiler) -> Members:
    spec = jsonvalue.mapping(source)

    def compiled(*names: str) -> Compiled | None:
        text = next((spec[name] for name in names if name in spec), None)
        return None if text is None else compiler(_expression(text), RECORD_VARIABLES)

    is_universe = "recordType" not in spec
    return Members(
        record_type=str(spec["from"] if is_universe else spec["recordType"]),
        for_each=jsonvalue.optional(spec.get("forEach")),
        filter=compiled("filter"),
        key=compiler(_expression(spec["key"]), RECORD_VARIABLES),
        start=compiled("validFrom") if is_universe else compiled("at", "from"),
        end=compiled("validTo") if is_universe else compiled("at", "to"),
    )


def _parameter(name: str, source: object) -> Parameter:
    spec = jsonvalue.mapping(source)
    default = spec["default"]
    if not isinstance(default, int | str | bool):
        message = f"parameter {name} has no usable default"
        raise TypeError(message)
    return Parameter(
        name=name,
        default=default,
        minimum=_bound(spec.get("minimum")),
        maximum=_bound(spec.get("maximum")),
        choices=tuple(map(str, jsonvalue.sequence(spec.get("enum")))),
        ours=bool(spec.get("ours", False)),
        title=jsonvalue.text(spec["title"]),
        basis=jsonvalue.text(spec["basis"]) if "basis" in spec else None,
    )


def _severities(source: object) -> tuple[SeverityStep, ...]:
    if isinstance(source, str):
        return (SeverityStep(None, Severity(source)),)
    steps = map(jsonvalue.mapping, jsonvalue.sequence(source))
    return tuple(
        SeverityStep(jsonvalue.optional(step["from"]), Severity(str(step["severity"]))) for step in steps
    )


def _expression(source: object) -> str:
    """Give an expression's text; numbers and booleans are allowed as literals."""
    if isinstance(source, bool):
        return "true" if source else "false"
    return str(source)


def _bound(source: object) -> int | None:
    return source if isinstance(source, int) else None
