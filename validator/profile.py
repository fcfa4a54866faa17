"""What one province adds to the national standard: rules, stricter severities, parameters, readings.

Source: the format is ``schemas/meta/profile.schema.json``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from validator.errors import RuleError
from validator.finding import Severity, Text
from validator.rule import Compiler, Reading, Rule, SeverityStep
from validator.rule import parse as parse_rule

Setting = int | str | bool
_WEIGHT = {Severity.INFO: 0, Severity.WARNING: 1, Severity.ERROR: 2}


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """A province's profile; it equals only itself.

    Args:
        id: division code and name, ``120000-tianjin``.
        divisions: prefixes of the division codes it is chosen for, ``("12",)``.
        title: its name.
        rules: the rules it adds.
        severities: rule id → severity, never lighter than the national one.
        parameters: rule id → parameter → value, within the parameter's bounds.
        readings: rule id → the reading that counts.
    """

    id: str
    divisions: tuple[str, ...]
    title: Text
    rules: Mapping[str, Rule]
    severities: Mapping[str, Severity]
    parameters: Mapping[str, Mapping[str, Setting]]
    readings: Mapping[str, str]

    def covers(self, division: str | None) -> bool:
        """Tell whether a division code lies in this profile's territory."""
        return division is not None and division.startswith(self.divisions)

    def applied(self, national: Mapping[str, Rule]) -> Mapping[str, Rule]:
        """Give the national rules as this profile has them, and its own beside them.

        Raises:
            RuleError: the profile names a rule, parameter, value or reading that may not be.
        """
        unknown = {*self.severities, *self.parameters, *self.readings} - {*national, *self.rules}
        if unknown:
            message = f"profile {self.id} names rules that do not exist: {sorted(unknown)}"
            raise RuleError(message)
        merged = {**national, **self.rules}
        return {rule_id: self._adjusted(rule) for rule_id, rule in merged.items()}

    def _adjusted(self, rule: Rule) -> Rule:
        if rule.id in self.severities:
            rule = replace(rule, severities=_tightened(self.id, rule, self.severities[rule.id]))
        if rule.id in self.parameters:
            rule = replace(rule, settings=_settings(self.id, rule, self.parameters[rule.id]))
        if rule.id in self.readings:
            rule = replace(rule, readings=_chosen(self.id, rule, self.readings[rule.id]))
        return rule


def parse(document: Mapping[str, object], compiler: Compiler) -> Profile:
    """Read one profile.

    Raises:
        RuleError: something needed is missing, or one of its rules cannot be read.
    """
    try:
        rules = [parse_rule(source, compiler) for source in _list(document.get("rules"))]
        return Profile(
            id=str(document["id"]),
            divisions=tuple(_prefix(str(code)) for code in _list(document["divisions"])),
            title={key: str(value) for key, value in _map(document["title"]).items()},
            rules={rule.id: rule for rule in rules},
            severities={key: Severity(str(value)) for key, value in _map(document.get("severities")).items()},
            parameters={key: _choices(value) for key, value in _map(document.get("parameters")).items()},
            readings={key: str(value) for key, value in _map(document.get("readings")).items()},
        )
    except (KeyError, TypeError, ValueError) as error:
        message = f"profile {document.get('id', '?')} cannot be read: {error!r}"
        raise RuleError(message) from error


def _tightened(profile: str, rule: Rule, severity: Severity) -> tuple[SeverityStep, ...]:
    if any(_WEIGHT[severity] < _WEIGHT[step.severity] for step in rule.severities):
        message = f"profile {profile} may not make {rule.id} lighter than the national {rule.severity(None)}"
        raise RuleError(message)
    return (SeverityStep(None, severity),)


def _settings(profile: str, rule: Rule, chosen: Mapping[str, Setting]) -> Mapping[str, Setting]:
    for name, value in chosen.items():
        parameter = rule.parameters.get(name)
        if parameter is None or type(value) is not type(parameter.default):
            message = f"profile {profile}: {rule.id} has no parameter {name} that takes {value!r}"
            raise RuleError(message)
        too_low = isinstance(value, int) and parameter.minimum is not None and value < parameter.minimum
        too_high = isinstance(value, int) and parameter.maximum is not None and value > parameter.maximum
        foreign = bool(parameter.choices) and value not in parameter.choices
        if too_low or too_high or foreign:
            message = f"profile {profile}: {name} of {rule.id} is out of bounds: {value}"
            raise RuleError(message)
    return {**rule.settings, **chosen}


def _chosen(profile: str, rule: Rule, reading: str) -> tuple[Reading, ...]:
    if reading not in {each.id for each in rule.readings}:
        message = f"profile {profile}: {rule.id} has no reading {reading}"
        raise RuleError(message)
    return tuple(sorted(rule.readings, key=lambda each: each.id != reading))


def _prefix(division: str) -> str:
    """Give what the codes inside a division start with: ``120000`` → ``12``, ``440100`` → ``4401``."""
    return division.removesuffix("00").removesuffix("00")


def _list(source: object) -> list[dict[str, object]]:
    return source if isinstance(source, list) else []


def _map(source: object) -> dict[str, object]:
    return source if isinstance(source, dict) else {}


def _choices(source: object) -> dict[str, Setting]:
    return {name: value for name, value in _map(source).items() if isinstance(value, int | str | bool)}
