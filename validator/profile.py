"""What one province adds to the national standard: rules, stricter severities, parameters, readings.

Source: the format is ``schemas/meta/profile.schema.json``.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from validator import authored
from validator.authored import Compiler, Parameter, Setting
from validator.errors import RuleError
from validator.finding import Severity, Text
from validator.indicator import Indicator
from validator.rule import Rule, SeverityStep
from validator.rule import parse as parse_rule

_KINDS: Mapping[type, Text] = {
    int: {"zh-CN": "整数", "en": "a whole number"},
    bool: {"zh-CN": " true 或 false", "en": "true or false"},
    str: {"zh-CN": "文本", "en": "text"},
}
_WEIGHT = {Severity.INFO: 0, Severity.WARNING: 1, Severity.ERROR: 2}


@dataclass(frozen=True, slots=True, eq=False)
class Origin:
    """Where a profile is from that a deployer added.

    Args:
        digest: ``sha256:…`` over its file and the policy files it cites.
        source: the JSON of its file.
    """

    digest: str
    source: Mapping[str, object]


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """A province's profile; it equals only itself.

    Args:
        id: division code and name, ``120000-tianjin``.
        divisions: prefixes of the division codes it is chosen for, ``("12",)``.
        territory: those codes themselves, ``("120000",)``.
        title: its name.
        rules: the rules it adds.
        severities: rule id → severity, never lighter than the national one.
        parameters: rule id → parameter → value, within the parameter's bounds.
        readings: rule id → the reading that counts.
        indicators: indicator id → parameter → value, within the parameter's bounds, for its own divisions.
        origin: where it is from when it is no part of the standard.
    """

    id: str
    divisions: tuple[str, ...]
    title: Text
    rules: Mapping[str, Rule]
    severities: Mapping[str, Severity]
    parameters: Mapping[str, Mapping[str, Setting]]
    readings: Mapping[str, str]
    indicators: Mapping[str, Mapping[str, Setting]]
    territory: tuple[str, ...]
    origin: Origin | None = None

    def covers(self, division: str | None) -> bool:
        """Tell whether a division code lies in this profile's territory."""
        return division is not None and division.startswith(self.divisions)

    def applied(self, national: Mapping[str, Rule]) -> Mapping[str, Rule]:
        """Give the national rules as this profile has them, and its own beside them.

        Raises:
            RuleError: the profile names a rule, parameter, value or reading that may not be.
        """
        for place, reason in self.refused(national):
            message = f"profile {self.id}{place}: {reason['en']}"
            raise RuleError(message)
        merged = {**national, **self.rules}
        return {rule_id: self._adjusted(rule) for rule_id, rule in merged.items()}

    def refused(self, national: Mapping[str, Rule]) -> Iterator[tuple[str, Text]]:
        """Give the pointer of every choice that may not be made, and why it may not."""
        merged = {**national, **self.rules}
        named = {"severities": self.severities, "parameters": self.parameters, "readings": self.readings}
        for section, rule_id in ((section, each) for section, choices in named.items() for each in choices):
            if rule_id not in merged:
                yield f"/{section}/{rule_id}", _text(f"没有规则 {rule_id}", f"no rule {rule_id} exists")
        for rule_id, severity in self.severities.items():
            if rule_id in merged and _is_lighter(merged[rule_id], severity):
                yield f"/severities/{rule_id}", _lighter(merged[rule_id], severity)
        for rule_id, chosen in self.parameters.items():
            for name, value in chosen.items() if rule_id in merged else ():
                place = f"/parameters/{rule_id}/{name}"
                yield from ((place, why) for why in _refused(merged[rule_id].parameters, name, value))
        for rule_id, reading in self.readings.items():
            known = (
                [each.id for each in merged[rule_id].readings if each.id] if rule_id in merged else [reading]
            )
            if reading not in known:
                yield f"/readings/{rule_id}", _no_reading(reading, known)

    def refused_targets(self, national: Mapping[str, Indicator]) -> Iterator[tuple[str, Text]]:
        """Give the pointer of every choice about an indicator that may not be made, and why it may not."""
        for name, chosen in self.indicators.items():
            if name not in national:
                yield f"/indicators/{name}", _text(f"没有指标 {name}", f"no indicator {name} exists")
                continue
            for parameter, value in chosen.items():
                place = f"/indicators/{name}/{parameter}"
                yield from ((place, why) for why in _refused(national[name].parameters, parameter, value))

    def aimed(self, national: Mapping[str, Indicator]) -> Mapping[str, Indicator]:
        """Give the indicators with the targets of this profile's divisions before those of the nation.

        Raises:
            RuleError: the profile names an indicator, a parameter or a value that may not be.
        """
        for place, reason in self.refused_targets(national):
            message = f"profile {self.id}{place}: {reason['en']}"
            raise RuleError(message)
        return {name: self._aimed(each) for name, each in national.items()}

    def _aimed(self, found: Indicator) -> Indicator:
        chosen = self.indicators.get(found.id, {})
        own = [
            replace(each, territory=code, numerator=value, parameter=None)
            for code in self.territory
            for each in found.targets
            for value in (chosen.get(each.parameter or ""),)
            if isinstance(value, int)
        ]
        return replace(found, targets=(*own, *found.targets))

    def _adjusted(self, rule: Rule) -> Rule:
        if rule.id in self.severities:
            rule = replace(rule, severities=(SeverityStep(None, self.severities[rule.id]),))
        if rule.id in self.parameters:
            rule = replace(rule, settings={**rule.settings, **self.parameters[rule.id]})
        if rule.id in self.readings:
            chosen = self.readings[rule.id]
            rule = replace(rule, readings=tuple(sorted(rule.readings, key=lambda each: each.id != chosen)))
        return rule


def parse(document: Mapping[str, object], compiler: Compiler) -> Profile:
    """Read one profile.

    Raises:
        RuleError: something needed is missing, or one of its rules cannot be read.
    """
    with authored.reading("profile", document):
        rules = [parse_rule(source, compiler) for source in _list(document.get("rules"))]
        return Profile(
            id=str(document["id"]),
            divisions=tuple(prefix(str(code)) for code in _list(document["divisions"])),
            title={key: str(value) for key, value in _map(document["title"]).items()},
            rules={rule.id: rule for rule in rules},
            severities={key: Severity(str(value)) for key, value in _map(document.get("severities")).items()},
            parameters={key: _choices(value) for key, value in _map(document.get("parameters")).items()},
            readings={key: str(value) for key, value in _map(document.get("readings")).items()},
            indicators={key: _choices(value) for key, value in _map(document.get("indicators")).items()},
            territory=tuple(map(str, _list(document["divisions"]))),
        )


def _is_lighter(rule: Rule, severity: Severity) -> bool:
    return any(_WEIGHT[severity] < _WEIGHT[step.severity] for step in rule.severities)


def _lighter(rule: Rule, severity: Severity) -> Text:
    national = max((step.severity for step in rule.severities), key=_WEIGHT.__getitem__)
    return _text(
        f"不得把 {rule.id} 的严重程度从 {national} 减轻为 {severity}",
        f"{rule.id} may not be made lighter: {national} to {severity}",
    )


def _refused(known: Mapping[str, Parameter], name: str, value: Setting) -> Iterator[Text]:
    """Give why a parameter may not have a value."""
    parameter = known.get(name)
    if parameter is None:
        listed = ", ".join(known) or "–"
        yield _text(f"没有参数 {name}；现有：{listed}", f"there is no parameter {name}; there are: {listed}")
    elif type(value) is not type(parameter.default):
        kind = _KINDS[type(parameter.default)]
        yield _text(f"{name} 应为{kind['zh-CN']}", f"{name} has to be {kind['en']}, of the same type")
    elif not _within(parameter, value):
        bounds = ", ".join(parameter.choices) or f"{parameter.minimum}–{parameter.maximum}"
        yield _text(f"{name} 应在限定范围内：{bounds}", f"{name} is out of bounds: {bounds}")


def _within(parameter: Parameter, value: Setting) -> bool:
    too_low = isinstance(value, int) and parameter.minimum is not None and value < parameter.minimum
    too_high = isinstance(value, int) and parameter.maximum is not None and value > parameter.maximum
    foreign = bool(parameter.choices) and value not in parameter.choices
    return not (too_low or too_high or foreign)


def _no_reading(reading: str, known: list[str]) -> Text:
    listed = ", ".join(known) or "–"
    return _text(
        f"没有这种理解：{reading}；现有：{listed}", f"there is no reading {reading}; there are: {listed}"
    )


def _text(chinese: str, english: str) -> Text:
    return {"zh-CN": chinese, "en": english}


def prefix(division: str) -> str:
    """Give what the codes inside a division start with: ``120000`` → ``12``, ``440100`` → ``4401``."""
    return division.removesuffix("00").removesuffix("00")


def _list(source: object) -> list[dict[str, object]]:
    return source if isinstance(source, list) else []


def _map(source: object) -> dict[str, object]:
    return source if isinstance(source, dict) else {}


def _choices(source: object) -> dict[str, Setting]:
    return {name: value for name, value in _map(source).items() if isinstance(value, int | str | bool)}
