"""Rules as frozen values, read from their JSON files.

Source: the rule format is ``schemas/meta/rule.schema.json``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from validator import authored, jsonvalue
from validator.authored import Compiler, Parameter, Setting
from validator.cel import Compiled
from validator.finding import Severity, Text

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
        optional: of a universe: without such a record the rule is not applicable, rather than not evaluable.
    """

    record_type: str
    for_each: str | None
    filter: Compiled | None
    key: Compiled
    start: Compiled | None
    end: Compiled | None
    optional: bool = False


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
    settings: Mapping[str, Setting]
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
    with authored.reading("rule", document):
        return _parse(document, compiler)


def _parse(source: Mapping[str, object], compiler: Compiler) -> Rule:
    is_set = source.get("scope") == "set"
    variables = CELL_VARIABLES if is_set else RECORD_VARIABLES
    applies: Mapping[str, object] = jsonvalue.mapping(source.get("appliesTo"))
    first, last = authored.dates(source)
    parameters = authored.parameters(source)

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
        note=authored.note(source),
        clauses=tuple(map(str, jsonvalue.sequence(source.get("clauses")))),
        effective_from=first,
        effective_to=last,
        since=str(source["since"]),
        parameters=parameters,
        settings=authored.settings(parameters),
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
        optional=spec.get("optional") is True,
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
