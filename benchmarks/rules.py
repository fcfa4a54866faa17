"""Rule expressions: the generated Python beside its exact form and beside cel-python, on the same record.

Taken are the deciding expressions of the record rules on facility reports that need no declared function and no
item of a list, so that cel-python can run them as they are. Its values are converted beforehand, outside the clock.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import celpy
from celpy.adapter import json_to_cel
from measure import Contenders, example, interleave, named, show

from validator import load_standards
from validator.cel import Compiled, Env
from validator.cel.signatures import FUNCTIONS
from validator.rule import Rule
from validator.standard import Standard

DOCUMENT = "valid-township-health-centre.json"
RECORD_TYPE = "facilityCapabilityReport"
AS_OF = "2025-12-31"
_DECLARED = tuple(f"{name}(" for name in FUNCTIONS if name != "size")


def expressions(standard: Standard) -> dict[str, tuple[Compiled, Rule]]:
    """Give the expressions that are measured, each once, with a rule whose parameters it runs with."""
    return {
        each.source: (each, rule)
        for rule in standard.rules.values()
        if RECORD_TYPE in rule.record_types and not rule.is_set and rule.for_each is None
        for each in _deciding(rule)
        if not any(name in each.source for name in _DECLARED)
    }


def contenders(standard: Standard, record: object) -> Contenders:
    """Give what is measured: every expression once a call."""
    chosen = expressions(standard)
    bound = [
        (each, Env(record=record, asOf=AS_OF, param=rule.settings, facts=standard.facts))
        for each, rule in chosen.values()
    ]
    environment = celpy.Environment()
    interpreted = [
        partial(
            environment.program(environment.compile(source)).evaluate,
            {name: json_to_cel(value) for name, value in _variables(record, rule).items()},
        )
        for source, (_, rule) in chosen.items()
    ]
    return {
        "jiceng, generated": partial(_values, [partial(each.fast, env) for each, env in bound]),
        "jiceng, exact": partial(_values, [partial(each.exact, env) for each, env in bound]),
        named("cel-python"): partial(_values, interpreted),
    }


def _variables(record: object, rule: Rule) -> Mapping[str, Any]:
    return {"record": record, "asOf": AS_OF, "param": dict(rule.settings)}


def _deciding(rule: Rule) -> Iterator[Compiled]:
    optional = (rule.when, rule.exempt_when, *(reading.assertion for reading in rule.readings))
    yield from (each for each in optional if each is not None)


def _values(calls: Sequence[Callable[[], object]]) -> list[object]:
    return [_value(call) for call in calls]


def _value(call: Callable[[], object]) -> object:
    """Evaluate; an error counts as an answer."""
    try:
        return call()
    except Exception as error:  # noqa: BLE001  what is missing is an error in all three
        return type(error)


def main() -> None:
    """Measure and print."""
    standard = load_standards()["1.1"]
    record = json.loads(example(DOCUMENT))
    claim = (
        f"{len(expressions(standard))} rule expressions on one facility report: translated ahead of time, they take"
        " a small part of the time that interpreting them takes."
    )
    show(claim, interleave(contenders(standard, record)), "jiceng, generated")


if __name__ == "__main__":
    main()
