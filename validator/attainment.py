"""The second axis of a report: whether the policies' requirements are met, apart from whether the data is valid."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from validator import notice
from validator.finding import Outcome, Severity, Slot, listed
from validator.judged import Json, Judged, absent, shown
from validator.outcome import Instance, Result
from validator.pointer import lookup
from validator.rule import Rule

STATUSES = ("notAttained", "notEvaluable", "attained", "notApplicable")
"""The statuses of attainment, in the order in which they prevail."""


def section(judged: Judged) -> Json:
    """Write the report's ``attainment``: status, completeness, and one outcome for each policy rule."""
    policy = [each for each in judged.results if each.rule.is_policy]
    return {
        "status": _status(policy),
        "completeness": {
            "evaluated": sum(each.outcome in (Outcome.PASS, Outcome.FAIL) for each in policy),
            "notEvaluable": sum(each.outcome is Outcome.NOT_EVALUABLE for each in policy),
            "missing": [],
            **absent(path for each in policy for path in _lacking(each)),
        },
        "rules": [_attained(judged, each) for each in sorted(policy, key=lambda each: each.rule.id)],
    }


def outcomes(results: Sequence[Result]) -> Json:
    """Write the report's ``outcomes``: how many rules came to what, and why some were not evaluated."""
    counted = Counter(result.outcome for result in results)
    tally: Json = {str(each): counted[each] for each in Outcome}
    tally["notEvaluated"] = [
        {
            "ruleId": each.rule.id,
            "outcome": str(each.outcome),
            "reason": _reason(each),
            **absent(_lacking(each)),
        }
        for each in sorted(results, key=lambda each: each.rule.id)
        if each.outcome not in (Outcome.PASS, Outcome.FAIL)
    ]
    return tally


def slots(instance: Instance) -> Mapping[str, Slot]:
    """Give the slots of an instance's message: the rule's own, the group's key and its windows."""
    extra: dict[str, Slot] = {"windows": listed(instance.windows)} if instance.windows else {}
    if instance.key is not None:
        extra["key"] = instance.key
    return {**extra, **instance.judgement.slots}


def _status(policy: Sequence[Result]) -> str:
    """Say whether the requirements are met; what is only encouraged does not count."""
    weighty = {each.outcome for each in policy if each.severity is not Severity.INFO}
    if Outcome.FAIL in weighty:
        return "notAttained"
    if weighty & {Outcome.NOT_EVALUABLE, Outcome.ENGINE_ERROR}:
        return "notEvaluable"
    return "attained" if weighty & {Outcome.PASS, Outcome.EXEMPT} else "notApplicable"


def _attained(judged: Judged, result: Result) -> Json:
    rule = result.rule
    body: Json = {
        "ruleId": rule.id,
        "severity": str(result.severity),
        "outcome": str(result.outcome),
        "title": dict(rule.title),
        "instances": [_instance(judged, rule, each) for each in result.instances],
    }
    if len(rule.readings) > 1:
        chosen = rule.readings[0]
        body["reading"] = {"id": chosen.id, "title": dict(chosen.title)}
    if rule.settings:
        body["parameters"] = {
            name: {"value": value, "title": dict(rule.parameters[name].title)}
            for name, value in rule.settings.items()
        }
    body["clauses"] = judged.clauses(rule)
    return body


def _instance(judged: Judged, rule: Rule, instance: Instance) -> Json:
    judgement = instance.judgement
    holder = judged.holder(instance.pointer)
    body: Json = {"pointer": instance.at or instance.pointer, "outcome": str(judgement.outcome)}
    optional = {
        "label": _label(holder.document, holder.relative(instance.pointer)) or instance.key,
        "key": instance.key,
        "reason": judgement.reason,
        "value": judgement.value,
        "threshold": judgement.threshold,
        **absent((path, rule) for path in judgement.missing),
        "windows": list(instance.windows),
        "readings": dict(judgement.readings),
    }
    body.update((name, value) for name, value in optional.items() if value not in (None, [], {}))
    if instance.basis is not None:
        body["basis"] = {"pointer": instance.basis, **_held(judged, instance.basis)}
    if judgement.outcome is Outcome.FAIL:
        filled = judged.slots(slots(instance), instance.at)
        body["message"] = notice.fill(rule.message, filled)
        body["fix"] = notice.fill(rule.fix, filled)
        body.update(judged.line(instance.at))
    return body


def _held(judged: Judged, pointer: str) -> Json:
    """Give what stands at the basis of an exemption."""
    try:
        holder = judged.holder(pointer)
        return {"value": shown(lookup(holder.document, holder.relative(pointer)))}
    except LookupError:
        return {}


def _label(document: object, pointer: str) -> str | None:
    """Give the name of an element, as people call it."""
    try:
        element = lookup(document, pointer) if pointer else None
    except LookupError:
        return None
    if not isinstance(element, Mapping):
        return None
    return next((str(element[name]) for name in ("departmentName", "name") if name in element), None)


def _reason(result: Result) -> str:
    reasons = (each.judgement.reason for each in result.instances if each.judgement.outcome is result.outcome)
    return next((each for each in reasons if each), "")


def _lacking(result: Result) -> Iterator[tuple[str, Rule]]:
    """Give the read paths whose absence kept a rule from being evaluated."""
    return ((path, result.rule) for each in result.instances for path in each.judgement.missing)
