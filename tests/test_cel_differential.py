"""Random expressions over random documents: three evaluators, one answer."""

import re

from cel_engines import FixedFacts, by_cel_python, by_exact, by_fast
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from validator.cel import Value

_CODES = ("A", "B", "C", "D")
_DATES = ("2024-02-29", "2024-12-30", "2025-01-31", "2025-02-30", "2025-08-31")
_FACTS = FixedFacts(
    lists={"grade": {"A": {"rank": "1", "group": "G"}, "B": {"rank": "2"}, "C": {"group": "H"}}},
    synonyms={"grade": {"A": ["A"], "B": ["B", ""]}},
    calendar={"2025": ["2025-01-02", "2025-01-03"]},
    divisions={"A": ["2020-01-01", ""]},
)

_SMALL = st.integers(-3, 3)
_LARGE = st.sampled_from([2**53 - 1, -(2**53) + 1])
_NUMBERS = st.one_of(_SMALL, _SMALL, _LARGE)
_LEAF = {
    "n": _NUMBERS,
    "m": _SMALL,
    "b": st.booleans(),
    "s": st.sampled_from(_CODES),
    "d": st.sampled_from(_DATES),
    "ns": st.lists(_NUMBERS, max_size=3),
    "ss": st.lists(st.sampled_from(_CODES), max_size=3),
}
_YEARLY = st.lists(
    st.fixed_dictionaries({}, optional={"year": st.integers(2023, 2025), "n": _NUMBERS}), max_size=3
)
_PART = st.fixed_dictionaries({}, optional=_LEAF)
DOCUMENTS = st.fixed_dictionaries(
    {}, optional={**_LEAF, "sub": _PART, "rows": st.lists(_PART, max_size=3), "yearly": _YEARLY}
)

Draw = st.DrawFn

DEVIATING = {
    "has() of a field whose parent is absent is false, not an error": re.compile(r"has\(record\.sub\."),
    "a negative index counts from the end of the list": re.compile(r"\.ns\["),
}
"""What cel-python does differently, and the expressions that could show it."""


@st.composite
def expressions(draw: Draw) -> str:
    """Draw an expression of any type, three operators deep or less."""
    write = draw(st.sampled_from([_bool, _bool, _int, _string, _ints, _strings]))
    return write(draw, (), draw(st.integers(1, 3)))


def _places(rows: tuple[str, ...]) -> list[str]:
    return ["record", "record.sub", *rows, *rows]


def _pick(draw: Draw, options: list[str]) -> str:
    return draw(st.sampled_from(options))


def _leaf(draw: Draw, rows: tuple[str, ...], fields: list[str]) -> str:
    return f"{_pick(draw, _places(rows))}.{_pick(draw, fields)}"


def _int(draw: Draw, rows: tuple[str, ...], depth: int) -> str:
    if depth == 0:
        return draw(st.one_of(_NUMBERS.map(str), st.just(_leaf(draw, rows, ["n", "m"]))))

    def inner() -> str:
        return _int(draw, rows, depth - 1)

    def texts() -> str:
        return _string(draw, rows, depth - 1)

    def numbers() -> str:
        return _ints(draw, rows, depth - 1)

    options = {
        "arithmetic": lambda: f"({inner()} {_pick(draw, ['+', '-', '*'])} {inner()})",
        "division": lambda: f"({inner()} {_pick(draw, ['/', '%'])} {_pick(draw, ['2', '-2', '7'])})",
        "minus": lambda: f"-({inner()})",
        "choice": lambda: f"({_bool(draw, rows, depth - 1)} ? {inner()} : {inner()})",
        "size": lambda: f"size({numbers()})",
        "list": lambda: f"{_pick(draw, ['sum', 'max', 'min'])}({numbers()})",
        "index": lambda: f"{_leaf(draw, rows, ['ns'])}[{inner()}]",
        "rank": lambda: f"rank('grade', {texts()})",
        "date": lambda: f"{_pick(draw, ['year', 'month'])}({texts()})",
        "days": lambda: f"daysBetween({texts()}, {texts()})",
        "year": lambda: f"byYear(record.yearly, {_pick(draw, ['2023', '2024', 'record.m'])}).n",
    }
    return options[_pick(draw, list(options))]()


def _bool(draw: Draw, rows: tuple[str, ...], depth: int) -> str:
    if depth == 0:
        return _pick(draw, ["true", "false", _leaf(draw, rows, ["b"])])

    def inner() -> str:
        return _bool(draw, rows, depth - 1)

    def number() -> str:
        return _int(draw, rows, depth - 1)

    def text() -> str:
        return _string(draw, rows, depth - 1)

    row = f"r{len(rows)}"
    options = {
        "and": lambda: f"({inner()} && {inner()})",
        "or": lambda: f"({inner()} || {inner()})",
        "three": lambda: f"({inner()} {_pick(draw, ['&&', '||'])} {inner()} || {inner()})",
        "not": lambda: f"!({inner()})",
        "choice": lambda: f"({inner()} ? {inner()} : {inner()})",
        "numbers": lambda: f"({number()} {_pick(draw, ['<', '<=', '>', '>=', '==', '!='])} {number()})",
        "texts": lambda: f"({text()} {_pick(draw, ['<', '<=', '>', '>=', '==', '!='])} {text()})",
        "flags": lambda: f"({inner()} {_pick(draw, ['==', '!='])} {inner()})",
        "has": lambda: f"has({_leaf(draw, rows, list(_LEAF))})",
        "in": lambda: f"({number()} in {_ints(draw, rows, depth - 1)})",
        "code": lambda: f"({text()} in {_strings(draw, rows, depth - 1)})",
        "lists": lambda: f"({_ints(draw, rows, depth - 1)} == {_ints(draw, rows, depth - 1)})",
        "rows": lambda: (
            f"record.rows.{_pick(draw, ['all', 'exists', 'exists_one'])}"
            f"({row}, {_bool(draw, (*rows, row), depth - 1)})"
        ),
        "isDate": lambda: f"isDate({text()})",
        "isCode": lambda: f"isCode('grade', {text()})",
        "starts": lambda: f"startsWith({text()}, 'A')",
        "matches": lambda: f"nameMatches('grade', {text()}, {text()})",
    }
    return options[_pick(draw, list(options))]()


def _string(draw: Draw, rows: tuple[str, ...], depth: int) -> str:
    if depth == 0:
        return _pick(draw, ["'A'", "'2025-01-31'", _leaf(draw, rows, ["s", "d"])])

    def inner() -> str:
        return _string(draw, rows, depth - 1)

    options = {
        "leaf": lambda: _leaf(draw, rows, ["s", "d"]),
        "choice": lambda: f"({_bool(draw, rows, depth - 1)} ? {inner()} : {inner()})",
        "lookup": lambda: f"lookup('grade', {inner()}, 'group')",
        "date": lambda: f"{_pick(draw, ['date', 'isoWeek', 'quarter', 'yearMonth'])}({inner()})",
        "yearEnd": lambda: f"yearEnd({_int(draw, rows, depth - 1)})",
        "prefix": lambda: f"prefix({inner()}, {_int(draw, rows, depth - 1)})",
        "add": lambda: f"{_pick(draw, ['addMonths', 'addDays'])}({inner()}, {_int(draw, rows, depth - 1)})",
    }
    return options[_pick(draw, list(options))]()


def _ints(draw: Draw, rows: tuple[str, ...], depth: int) -> str:
    if depth == 0:
        return _leaf(draw, rows, ["ns"])
    row = f"r{len(rows)}"
    options = {
        "literal": lambda: f"[{_int(draw, rows, depth - 1)}, {_int(draw, rows, depth - 1)}]",
        "map": lambda: f"record.rows.map({row}, {_int(draw, (*rows, row), depth - 1)})",
        "filter": lambda: (
            f"record.rows.filter({row}, {_bool(draw, (*rows, row), depth - 1)}).map({row}, {row}.n)"
        ),
        "distinct": lambda: f"distinct({_ints(draw, rows, depth - 1)})",
        "flatten": lambda: f"flatten(record.rows.map({row}, {row}.ns))",
    }
    return options[_pick(draw, list(options))]()


def _strings(draw: Draw, rows: tuple[str, ...], depth: int) -> str:
    if depth == 0:
        return _pick(draw, ["['A', 'B']", _leaf(draw, rows, ["ss"])])
    row = f"r{len(rows)}"
    return _pick(draw, [f"record.rows.map({row}, {row}.s)", f"[{_string(draw, rows, depth - 1)}, 'C']"])


@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(expressions(), st.lists(DOCUMENTS, min_size=1, max_size=4))
def test_fast_with_fallback_gives_what_exact_gives(source: str, documents: list[dict[str, Value]]) -> None:
    """Whatever is absent from a document, the fast form agrees with the exact one, missing paths too."""
    for document in documents:
        variables = {"record": document}
        assert by_exact(source, variables, _FACTS) == by_fast(source, variables, _FACTS)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(expressions(), DOCUMENTS)
def test_cel_python_gives_the_same(source: str, document: dict[str, Value]) -> None:
    """cel-python gives the same value, or an error where the profile has one, its deviations left aside."""
    assume(not any(pattern.search(source) for pattern in DEVIATING.values()))
    expected = by_exact(source, {"record": document}, _FACTS)
    expected = {"error": "any"} if "error" in expected else expected
    assert expected == by_cel_python(source, {"record": document}, _FACTS)
