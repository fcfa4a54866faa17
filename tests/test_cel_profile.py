"""The CEL room from outside: what is compiled, what is known of it, and what it cannot do."""

import ast

import pytest
from cel_engines import FixedFacts
from hypothesis import given
from hypothesis import strategies as st

from validator.cel import (
    VARIABLES,
    Env,
    Reason,
    Unknown,
    Value,
    compile_expression,
    compiled,
    evaluate,
    translate,
)
from validator.cel.layout import WIDTH
from validator.cel.parse import MAX_DEPTH, MAX_LENGTH
from validator.errors import ExpressionError

FACTS = FixedFacts({}, {}, {}, {})
RULE = (
    "has(item.cooperationAgreement) && item.physicians.exists(p, p.licenceType in ['CLINICAL', 'TCM'] && "
    "rank('title-level', p.titleLevel) >= rank('title-level', 'INTERMEDIATE')) && "
    "byYear(record.activity.yearly, record.reportYear - 1).visits >= param.minimum"
)


def _reads(source: str) -> tuple[str, ...]:
    return compile_expression(source, VARIABLES).reads


def _exactly(source: str, record: Value) -> Value:
    return compile_expression(source, VARIABLES).exact(Env(facts=FACTS, record=record))


def test_reads_are_the_longest_paths() -> None:
    """A field is read with its whole path, elements of lists as ``[]``; parents on the way are left out."""
    expected = (
        "item.cooperationAgreement",
        "item.physicians",
        "item.physicians[].licenceType",
        "item.physicians[].titleLevel",
        "param.minimum",
        "record.activity.yearly",
        "record.activity.yearly[].visits",
        "record.activity.yearly[].year",
        "record.reportYear",
    )

    assert expected == _reads(RULE)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("asOf >= '2025-01-01'", ("asOf",)),
        ("record.x.all(e, e > 0)", ("record.x", "record.x[]")),
        ("record.x[0].a == 1", ("record.x", "record.x[].a")),
        ("size(record.x.filter(e, e.a).map(e, e.b)) > 0", ("record.x", "record.x[].a", "record.x[].b")),
        ("record.x.map(e, e.y).all(f, f.z)", ("record.x", "record.x[].y", "record.x[].y.z")),
        ("flatten(record.x.map(e, e.y)).all(f, f.z)", ("record.x", "record.x[].y", "record.x[].y[].z")),
        ("distinct(record.x)[0].a == 1", ("record.x", "record.x[].a")),
        ("record.x.all(e, byYear(e.y, e.n).z > 0)",
         ("record.x", "record.x[].n", "record.x[].y", "record.x[].y[].year", "record.x[].y[].z")),
        ("workingDays('2025-01-01', '2025-01-31').all(d, d in record.x)", ("record.x",)),
        ("1 == 1", ()),
    ],
)  # fmt: skip
def test_paths_are_followed_through_lists(source: str, expected: tuple[str, ...]) -> None:
    """Filters, maps, flatten, distinct and byYear keep the path of what they pass on."""
    assert expected == _reads(source)


def test_code_literals_are_known() -> None:
    """What is handed to a code list, and what a field is compared with, can be checked beforehand."""
    expression = compile_expression(RULE, VARIABLES)

    assert (("title-level", "INTERMEDIATE"),) == expression.codes
    assert (("title-level", "rank"),) == expression.columns
    expected = (("item.physicians[].licenceType", "CLINICAL"), ("item.physicians[].licenceType", "TCM"))
    assert expected == expression.comparisons


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("'A' == record.s", (("record.s", "A"),)),
        ("record.s != 'A'", (("record.s", "A"),)),
        ("'A' in record.ss", (("record.ss[]", "A"),)),
        ("record.n == 1", ()),
        ("quarter(record.d) == '2025-Q1'", ()),
    ],
)
def test_comparisons_with_texts_are_known(source: str, expected: tuple[tuple[str, str], ...]) -> None:
    """Only fields count, and only text literals."""
    assert expected == compile_expression(source, VARIABLES).comparisons


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("isCode('a', record.s) && nameMatches('b', 'c', record.s)", (("a", ""), ("b", ""))),
        ("lookup('a', record.s, 'c') == 'x'", (("a", "c"),)),
    ],
)
def test_lists_and_columns_are_known(source: str, expected: tuple[tuple[str, str], ...]) -> None:
    """Every list and column an expression needs is named."""
    assert expected == compile_expression(source, VARIABLES).columns


def test_only_the_given_names_may_be_used() -> None:
    """A record rule cannot speak of a group."""
    with pytest.raises(ExpressionError, match="unknown name group"):
        compile_expression("size(group) > 0", frozenset({"record", "item", "asOf", "param"}))


def test_names_beyond_the_environment_do_not_exist() -> None:
    """A name that no environment has is unknown even if someone offers it."""
    with pytest.raises(ExpressionError, match="unknown name os"):
        compile_expression("os.name == 'x'", frozenset({"os"}))


def test_a_prepared_expression_is_taken_as_it_is() -> None:
    """What was translated beforehand is not compiled again."""
    prepared = compile_expression("record.a == 1", VARIABLES)

    assert prepared is compiled("record.a == 1", frozenset({"record"}), {"record.a == 1": prepared})


def test_a_prepared_expression_is_still_held_to_its_names() -> None:
    """A prepared expression is refused where one of its names may not be used."""
    prepared = compile_expression("size(group) > 0", VARIABLES)

    with pytest.raises(ExpressionError, match="unknown name group"):
        compiled("size(group) > 0", frozenset({"record"}), {"size(group) > 0": prepared})


def test_what_was_not_prepared_is_compiled() -> None:
    """Rules from outside bring expressions of their own."""
    expression = compiled("record.a == 1", frozenset({"record"}), {})

    assert evaluate(expression, Env(facts=FACTS, record={"a": 1})) is True


@pytest.mark.parametrize("name", ["asOf", "item", "unit", "key", "window", "group", "record"])
def test_a_variable_without_a_value_is_missing(name: str) -> None:
    """Where there is no unit or item, its name is what is missing."""
    expression = compile_expression(f"[{name}, {name}] == []", VARIABLES)

    with pytest.raises(Unknown) as caught:
        evaluate(expression, Env(facts=FACTS))

    assert ((name,), "missing") == (caught.value.missing, caught.value.reason)


@pytest.mark.parametrize(
    ("source", "record"),
    [
        ("record.a && true", {"a": 1}),
        ("record.a || false", {"a": "x"}),
        ("!record.a", {"a": 0}),
        ("record.a ? 1 : 2", {"a": 1}),
        ("-record.a", {"a": True}),
        ("record.a + 1", {"a": True}),
        ("record.a < 2", {"a": True}),
        ("record.a.all(x, true)", {"a": {"k": 1}}),
        ("record.a.map(x, x)", {"a": "text"}),
        ("record.a.filter(x, x)", {"a": [1]}),
        ("record.a.exists_one(x, x)", {"a": [1]}),
        ("has(record.a.b)", {"a": "b"}),
        ("record.a[0]", {"a": {"0": 1}}),
        ("1 in record.a", {"a": {"1": 1}}),
    ],
)
def test_exact_is_strict_about_types(source: str, record: Value) -> None:
    """Without a schema in front of it the exact form still takes nothing for what it is not."""
    with pytest.raises(Unknown) as caught:
        _exactly(source, record)

    assert (Reason.WRONG_TYPE.value, ()) == (caught.value.reason, caught.value.missing)


def test_absorption_does_not_depend_on_order() -> None:
    """Swapping the sides of && or || changes nothing, the reason and paths of an unknown included."""
    sides = ("record.a", "rank('grade', record.s) > 1", "record.b")
    facts = FixedFacts({"grade": {}}, {}, {}, {})
    results = set()
    for one, two, three in (sides, sides[::-1], (sides[1], sides[0], sides[2])):
        expression = compile_expression(f"{one} || {two} || {three}", VARIABLES)
        with pytest.raises(Unknown) as caught:
            evaluate(expression, Env(facts=facts, record={"s": "X"}))
        results.add((caught.value.reason, caught.value.missing))

    assert {("missing", ("record.a", "record.b"))} == results


def test_a_fault_of_the_facts_is_no_unknown() -> None:
    """An exception that is ours passes through and cannot be mistaken for missing data."""
    expression = compile_expression("rank('no-such-list', record.s) > 1", VARIABLES)

    with pytest.raises(KeyError):
        evaluate(expression, Env(facts=FACTS, record={"s": "X"}))


def test_translated_code_can_name_nothing_else() -> None:
    """Compiled functions see the prelude and four harmless builtins, not import or open."""
    function = compile_expression("record.a == 1", VARIABLES).fast

    assert {"all", "any", "len", "object"} == set(function.__globals__["__builtins__"])


@pytest.mark.parametrize(
    "source",
    [
        "__import__('os').system('true')",
        "record.a == 1) or __import__('os'",
        "(lambda: 1)()",
        "record.__class__.__bases__[0].all(x, open(x))",
        "record.a\n== 1; import os",
    ],
)
def test_python_is_refused(source: str) -> None:
    """Text that would mean something to Python never gets that far."""
    with pytest.raises(ExpressionError):
        compile_expression(source, VARIABLES)


def test_field_names_are_only_keys() -> None:
    """A field that is called like a Python attribute is looked up in the document all the same."""
    assert _exactly("record.__class__ == 'x'", {"__class__": "x"}) is True


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=20))
def test_any_text_can_be_a_literal(text: str) -> None:
    """Whatever a string literal holds, it stays a string of that content."""
    literal = text.replace("\\", "\\\\").replace("'", "\\'")

    assert _exactly(f"'{literal}'", {}) == text


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\x85", "\ud800"])
def test_control_characters_are_refused(character: str) -> None:
    """Neither strings nor comments can carry what an editor does not show."""
    with pytest.raises(ExpressionError, match="control character"):
        compile_expression(f"true // {character}", VARIABLES)


@pytest.mark.parametrize(
    "source",
    ["(" * 300 + "true" + ")" * 300, "!" * 400 + "true", "+".join(["1"] * 100), "true ? 1 : " * 60 + "1"],
    ids=["parentheses", "negations", "sums", "conditions"],
)
def test_deep_expressions_are_refused(source: str) -> None:
    """Depth is bounded, so no expression exhausts the stack."""
    with pytest.raises(ExpressionError, match=f"deeper than {MAX_DEPTH}"):
        compile_expression(source, VARIABLES)


def test_long_expressions_are_refused() -> None:
    """Length is bounded before anything is parsed."""
    with pytest.raises(ExpressionError, match=f"longer than {MAX_LENGTH}"):
        compile_expression("true && " * 1000 + "true", VARIABLES)


def test_long_chains_are_not_deep() -> None:
    """A chain of && counts as one level, however many links it has."""
    chain = " && ".join(f"record.f{number} > 0" for number in range(100))

    assert _exactly(chain, {f"f{number}": 1 for number in range(100)}) is True


def test_the_deepest_expression_allowed_compiles() -> None:
    """What the bound allows, Python's own compiler takes."""
    source = "record.a"
    for _ in range(MAX_DEPTH - 2):
        source = f"({source} ? true : false)"

    assert _exactly(source, {"a": True}) is True


def test_translated_code_keeps_to_the_line_width() -> None:
    """Long expressions are spread over lines and stay what they were."""
    code = translate(RULE, VARIABLES).code

    assert max(map(len, code.splitlines())) <= WIDTH
    assert [f"{form}_{translate(RULE, VARIABLES).name}" for form in ("fast", "exact")] == [
        node.name for node in ast.parse(code).body if isinstance(node, ast.FunctionDef)
    ]


def test_the_fast_form_is_plain_python() -> None:
    """A simple rule becomes what one would write by hand."""
    code = translate("record.a.b >= 50 && record.s in ['A', 'B']", VARIABLES).code

    assert "((record['a']['b'] >= 50) and (record['s'] in {'A', 'B'}))" in code
