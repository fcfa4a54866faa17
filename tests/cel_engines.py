"""The three ways the CEL tests evaluate an expression: exact, fast with fallback, and cel-python itself."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import celpy
from celpy import celtypes
from celpy.adapter import json_to_cel
from celpy.evaluation import CELEvalError

from validator.cel import VARIABLES, Compiled, Env, Unknown, Value, compile_expression, evaluate, prelude
from validator.cel.signatures import FUNCTIONS, Signature


@dataclass(frozen=True, slots=True)
class FixedFacts:
    """Facts held in memory; the shape is that of ``facts`` in ``conformance/cel``.

    Args:
        lists: list → code → column → cell.
        synonyms: list → code → names and synonyms.
        calendar: year → its working days.
        divisions: code → first and last day in force, ``""`` for no end.
    """

    lists: Mapping[str, Mapping[str, Mapping[str, str]]]
    synonyms: Mapping[str, Mapping[str, Sequence[str]]]
    calendar: Mapping[str, Sequence[str]]
    divisions: Mapping[str, Sequence[str]]

    def lookup(self, list_name: str, code: str, column: str, /) -> str:
        """Give a column of a code."""
        if code not in self.lists[list_name]:
            raise Unknown((), "unknownCode")
        cell = self.lists[list_name][code].get(column, "")
        if not cell:
            raise Unknown((), "missingColumn")
        return cell

    def rank(self, list_name: str, code: str, /) -> int:
        """Give the rank of a code."""
        return int(self.lookup(list_name, code, "rank"))

    def has_code(self, list_name: str, code: str, /) -> bool:
        """Tell whether a list has a code."""
        return code in self.lists[list_name]

    def name_matches(self, list_name: str, code: str, text: str, /) -> bool:
        """Tell whether a text holds a name or synonym of a code."""
        if code not in self.synonyms[list_name]:
            raise Unknown((), "unknownCode")
        return any(name and name in text for name in self.synonyms[list_name][code])

    def working_days(self, start: str, end: str, /) -> Sequence[str]:
        """Give the working days of covered years."""
        years = [f"{year:04}" for year in range(int(start[:4]), int(end[:4]) + 1)]
        if not all(year in self.calendar for year in years):
            raise Unknown((), "localDataMissing")
        return [day for year in years for day in self.calendar[year] if start <= day <= end]

    def division_exists(self, code: str, date: str, /) -> bool:
        """Tell whether a division is in force on a day."""
        first, last = self.divisions.get(code, ("9999-12-31", "0001-01-01"))
        return first <= date and (not last or date <= last)


def facts_of(source: Mapping[str, Value]) -> FixedFacts:
    """Read the ``facts`` of a vector."""
    names = ("lists", "names", "workingDays", "divisions")
    return FixedFacts(*(source.get(name, {}) for name in names))


def env_of(variables: Mapping[str, Value], facts: FixedFacts) -> Env:
    """Bind variables."""
    return Env(facts=facts, **variables)


def outcome(evaluation: Callable[[], Value]) -> dict[str, Value]:
    """Give ``{"value": …}`` or ``{"error": …, "missing": […]}`` as the vectors write it."""
    try:
        return {"value": evaluation()}
    except Unknown as unknown:
        missing = {"missing": list(unknown.missing)} if unknown.missing else {}
        return {"error": unknown.reason, **missing}


def by_exact(source: str, variables: Mapping[str, Value], facts: FixedFacts) -> dict[str, Value]:
    """Evaluate with the exact form."""
    return outcome(lambda: _compiled(source).exact(env_of(variables, facts)))


def by_fast(source: str, variables: Mapping[str, Value], facts: FixedFacts) -> dict[str, Value]:
    """Evaluate with the fast form, falling back to the exact one."""
    return outcome(lambda: evaluate(_compiled(source), env_of(variables, facts)))


def by_cel_python(source: str, variables: Mapping[str, Value], facts: FixedFacts) -> dict[str, Value]:
    """Evaluate with cel-python's interpreter; every error is just ``{"error": "any"}``."""
    limit = sys.getrecursionlimit()
    environment = celpy.Environment()
    program = environment.program(environment.compile(source), functions=_functions(facts))
    activation = {name: json_to_cel(value) for name, value in variables.items()}
    try:
        return {"value": plain(program.evaluate(activation))}
    except CELEvalError:
        return {"error": "any"}
    finally:
        sys.setrecursionlimit(limit)  # cel-python raises it and leaves it


def plain(value: Value) -> Value:
    """Turn a cel-python value into a plain one."""
    match value:
        case bool() | celtypes.BoolType():
            return bool(value)
        case celtypes.ListType():
            return [plain(each) for each in value]
        case celtypes.MapType():
            return {str(key): plain(each) for key, each in value.items()}
        case celtypes.StringType():
            return str(value)
    return int(value)


def _compiled(source: str) -> Compiled:
    return compile_expression(source, VARIABLES)


def _functions(facts: FixedFacts) -> dict[str, Callable[..., Value]]:
    return {name: _declared(each, facts) for name, each in FUNCTIONS.items() if name != "size"}


def _declared(signature: Signature, facts: FixedFacts) -> Callable[..., Value]:
    function = getattr(prelude, signature.python)

    def call(*arguments: Value) -> Value:
        first = (facts,) if signature.facts else ()
        try:
            return json_to_cel(function(*first, *map(plain, arguments)))
        except Unknown as unknown:
            return CELEvalError(unknown.reason)

    return call
