"""The tool that breaks rules: it makes the changes it names, and the cases notice them."""

import json
from collections.abc import Iterator

import pytest

from tools import mutants as tool
from tools.mutation import Source, cel, mutants, variants
from validator import rule
from validator.cel import compile_expression
from validator.cel.parse import parse

RULES = {str(source["id"]): source for source in tool.sources()}
SAMPLE = (
    *("ANN-DIV-001", "ASM-REF-001", "BDL-PER-002", "CNF-REF-003", "CON-LED-001", "DSP-TTL-001"),
    *("FCR-ORD-015", "FCR-REF-032", "FCR-SUM-013", "INS-REF-001", "PLAN-2.10-f", "PLAN-2.6-a"),
    *("REG-DIV-002", "RGN-NST-016", "RGN-SUM-001", "RND-DST-001", "RVW-SEQ-001", "SINK-1.2-d"),
    *("SINK-2.2-b", "SINK-3.3-b", "SINK-4.3-a", "SPEC-2.2-a", "SPEC-2.4-b", "TJ-4-c", "WDR-REF-001"),
)
"""Rules of every kind: of one record, of each item, of sets; with readings, exemptions and local data."""

EXPRESSIONS = ("when", "exemptWhen", "evaluableWhen", "due", "assert", "value", "threshold", "filter", "key")


def _texts(part: object, *, inside: bool = False) -> Iterator[str]:
    """Give every expression of a rule, wherever it stands."""
    if isinstance(part, list):
        for each in part:
            yield from _texts(each)
    elif isinstance(part, dict):
        for name, each in part.items():
            if isinstance(each, str) and (inside or name in EXPRESSIONS):
                yield each
            elif name != "parameters":
                yield from _texts(each, inside=name == "slots")


def _rule(**fields: object) -> Source:
    return {"id": "XXX-TST-001", "assert": "record.a", **fields}


def _changes(source: Source) -> list[str]:
    return [mutant.change for mutant in mutants(source)]


@pytest.mark.parametrize("rule_id", SAMPLE)
def test_every_change_of_a_rule_is_noticed_or_listed(rule_id: str) -> None:
    """Each small change makes a case come out otherwise, or is listed as making no difference."""
    listed = [each for each in tool.equivalents() if each[0] == rule_id]
    found = tool.tally([RULES[rule_id]], listed)
    assert () == tuple(each.change for each in found.survived)
    assert () == found.stale
    assert found.killed > 0


@pytest.mark.parametrize("rule_id", SAMPLE)
def test_a_rule_that_is_whole_comes_to_what_its_cases_state(rule_id: str) -> None:
    """The tool judges a case as the package does, so only the change can make a difference."""
    whole = rule.parse(RULES[rule_id], compile_expression)
    scenes = list(tool.scenes(rule_id))
    assert [each.expected for each in scenes] == [tool.outcome(whole, each) for each in scenes]


def test_the_list_of_equivalents_is_well_formed() -> None:
    """A change is listed once, for a rule there is, with a reason in both languages."""
    text = tool.EQUIVALENTS.read_text(encoding="utf-8")
    listed = json.loads(text)
    assert json.dumps(listed, ensure_ascii=False, indent=2) + "\n" == text
    assert all({"ruleId", "change", "reason"} == set(each) for each in listed)
    assert all({"zh-CN", "en"} == set(each["reason"]) and all(each["reason"].values()) for each in listed)
    assert len(listed) == len(set(tool.equivalents()))
    assert {each["ruleId"] for each in listed} <= set(RULES)


def test_a_listed_change_that_is_noticed_is_stale() -> None:
    """The list may not excuse what the cases notice."""
    change = _changes(RULES["RGN-NST-016"])[0]
    found = tool.tally([RULES["RGN-NST-016"]], [("RGN-NST-016", change)])
    assert (f"RGN-NST-016: {change} (a case notices it)",) == found.stale
    assert not found.holds


def test_a_listed_change_that_is_not_made_is_stale() -> None:
    """The list may not name what the tool no longer does."""
    found = tool.tally([], [("RGN-NST-016", "without everything")])
    assert ("RGN-NST-016: without everything (no such change is made)",) == found.stale
    assert not found.holds


def test_a_listed_change_that_nothing_notices_is_left_out_of_the_count() -> None:
    """An equivalent change is neither killed nor survived."""
    name, change = next(each for each in tool.equivalents() if each[0] == "FCR-REF-032")
    listed, bare = tool.tally([RULES[name]], [(name, change)]), tool.tally([RULES[name]], [])
    assert [change] == [each.change for each in listed.equivalent]
    assert [change] == [each.change for each in bare.survived]
    assert listed.total + 1 == bare.total
    assert listed.holds


def test_a_rule_without_cases_loses_every_change() -> None:
    """What no case looks at survives."""
    found = tool.tally([{**RULES["RGN-NST-016"], "id": "RGN-NST-999"}], [])
    assert 0 == found.killed
    assert len(_changes(RULES["RGN-NST-016"])) == len(found.survived)
    assert not found.holds


def test_the_command_tells_what_it_found(capsys: pytest.CaptureFixture[str]) -> None:
    """The command prints equivalents apart and ends with the count."""
    assert 0 == tool.main(["RND-DST-001"])
    *listed, last = capsys.readouterr().out.splitlines()
    assert [
        "equivalent: RND-DST-001: assert: 6 becomes 7",
        "equivalent: RND-DST-001: assert: 9 becomes 10",
    ] == listed
    assert last.endswith("mutants killed (100 in 100), 2 equivalent")


@pytest.mark.parametrize("rule_id", sorted(RULES))
def test_an_expression_written_out_reads_back_the_same(rule_id: str) -> None:
    """Every expression of the standard survives being read, written and read again."""
    for text in _texts(RULES[rule_id]):
        tree = parse(text)
        assert tree == parse(cel(tree)), text


@pytest.mark.parametrize("rule_id", SAMPLE)
def test_the_changes_of_a_rule_have_different_names_and_sources(rule_id: str) -> None:
    """No two mutants of a rule are called the same, and none is the rule itself."""
    changes = _changes(RULES[rule_id])
    assert len(changes) == len(set(changes))
    assert all(mutant.source != RULES[rule_id] for mutant in mutants(RULES[rule_id]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a.b", []),
        ("a < b", [("(a < b) with <=", "(a <= b)")]),
        ("a >= b", [("(a >= b) with >", "(a > b)")]),
        ("a == b", [("(a == b) with !=", "(a != b)")]),
        ("a + 2", [("2 becomes 3", "(a + 3)")]),
        ("!a", [("without ! before a", "a")]),
        ("a && b", [("without && a", "b"), ("without && b", "a")]),
        (
            "a || b || c",
            [("without || a", "(b || c)"), ("without || b", "(a || c)"), ("without || c", "(a || b)")],
        ),
        ("a.all(x, x > b)", [("(x > b) with >=", "a.all(x, (x >= b))")]),
        ("a ? b : 'c'", []),
        ("f([a, 1])", [("1 becomes 2", "f([a, 2])")]),
        ("has(a.b) && c", [("without && has(a.b)", "c"), ("without && c", "has(a.b)")]),
        ("true", []),
    ],
)
def test_an_expression_is_changed_in_one_place_at_a_time(text: str, expected: list[tuple[str, str]]) -> None:
    """Comparisons flip, numbers grow, negations and parts of a chain go; nothing else changes."""
    assert expected == [(change, cel(tree)) for change, tree in variants(parse(text))]


def test_conditions_are_dropped() -> None:
    """A rule loses its condition, its exemption, its readiness and its due date, one at a time."""
    source = _rule(when="record.b", exemptWhen="record.c", evaluableWhen="record.d", due="record.e")
    assert ["without when", "without exemptWhen", "without evaluableWhen", "without due"] == _changes(source)
    assert (
        _rule(when="record.b", exemptWhen="record.c", evaluableWhen="record.d")
        == list(mutants(source))[3].source
    )


def test_parameters_are_shifted_both_ways() -> None:
    """A number as parameter is tried one lower and one higher; texts and switches stay."""
    parameters = {"few": {"default": 2}, "word": {"default": "x"}, "switch": {"default": True}}
    found = list(mutants(_rule(parameters=parameters)))
    assert ["few -1", "few +1"] == [mutant.change for mutant in found]
    assert [{**parameters, "few": {"default": each}} for each in (1, 3)] == [
        mutant.source["parameters"] for mutant in found
    ]


def test_every_reading_is_changed() -> None:
    """The assertion of each reading is changed, and the others stay."""
    readings = [{"id": "one", "assert": "record.a > 0"}, {"id": "two", "assert": "!record.b"}]
    found = list(mutants({"id": "XXX-TST-001", "readings": readings}))
    assert [
        "reading one: assert: (record.a > 0) with >=",
        "reading one: assert: 0 becomes 1",
        "reading two: assert: without ! before record.b",
    ] == [mutant.change for mutant in found]
    assert [readings[0], {"id": "two", "assert": "record.b"}] == found[2].source["readings"]


def test_filters_and_windows_of_sets_are_changed() -> None:
    """Filters of members and of the universe are dropped and changed, and the window is another one."""
    members = [
        {"recordType": "mobileRound", "key": "k"},
        {"recordType": "dispatchRecord", "filter": "!record.a"},
    ]
    source = _rule(members=members, universe={"from": "facilityRegister", "filter": "item.b"}, window="month")
    assert [
        "members 2: without filter",
        "members 2: filter: without ! before record.a",
        "universe: without filter",
        "window: month becomes quarter",
    ] == _changes(source)


def test_changes_that_read_the_same_are_numbered() -> None:
    """Two changes in the same words are told apart by their place."""
    assert ["assert: 1 becomes 2", "assert: 1 becomes 2 #2"] == _changes(_rule(**{"assert": "f(1, 1)"}))
