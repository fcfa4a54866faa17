"""The clause register: what it holds, and how its status is computed."""

import json
from collections import Counter
from itertools import groupby
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from tools.register import (
    Citation,
    Source,
    citations,
    render,
    renew,
    rule_citations,
    schema_citations,
    status,
)
from validator.errors import StandardError

SCHEMAS = Path(__file__).resolve().parent.parent / "schemas"
REGISTER = SCHEMAS / "policy" / "clauses.json"
DOCUMENTS = ("SPEC", "PLAN", "SINK", "SYS", "TJ")
KINDS = (
    "field",
    "code-list",
    "record-rule",
    "cross-record-rule",
    "indicator",
    "target",
    "workflow",
    "narrative",
)
COUNTS = {
    "SPEC": (14, 9, 19, 2, 3, 1, 2, 8),
    "PLAN": (22, 13, 30, 8, 6, 13, 6, 11),
    "SINK": (29, 21, 17, 19, 1, 0, 3, 5),
    "SYS": (35, 23, 4, 2, 6, 0, 2, 14),
    "TJ": (30, 11, 18, 8, 0, 5, 7, 6),
}


def _load(path: Path) -> Any:  # noqa: ANN401  # whatever JSON the file holds
    return json.loads(path.read_text(encoding="utf-8"))


CLAUSES: list[dict[str, Any]] = _load(REGISTER)
POLICIES: dict[str, dict[str, Any]] = _load(SCHEMAS / "policy" / "documents.json")
SCHEMA = Draft7Validator(_load(SCHEMAS / "meta" / "clause.schema.json"))


def _place(clause: dict[str, Any]) -> tuple[int, tuple[float, ...], str]:
    document, section, letter = clause["id"].split("-")
    numbers = (float("inf"),) if section == "N" else tuple(float(part) for part in section.split("."))
    return DOCUMENTS.index(document), numbers, letter


def _clause(kind: str, held: str = "planned", **more: Any) -> dict[str, Any]:  # noqa: ANN401  # JSON values
    return {"id": "PLAN-2.6-a", "kind": kind, "status": held, "where": [], **more}


def _cited(source: Source, place: str = "rule:PLAN-2.6-a") -> Citation:
    return Citation("PLAN-2.6-a", source, place)


@pytest.mark.parametrize("name", ["clauses", "documents"])
def test_files_satisfy_their_schema(name: str) -> None:
    """Both files of the register satisfy the one schema that describes them."""
    errors = [error.message for error in SCHEMA.iter_errors(_load(SCHEMAS / "policy" / f"{name}.json"))]
    assert errors == []


def test_there_are_433_entries() -> None:
    """The five documents give 433 entries."""
    assert len(CLAUSES) == 433


@pytest.mark.parametrize("document", DOCUMENTS)
def test_counts_by_document_and_kind(document: str) -> None:
    """Every document has its known number of entries of each kind."""
    found = Counter(clause["kind"] for clause in CLAUSES if clause["document"] == document)
    assert dict(zip(KINDS, COUNTS[document], strict=True)) == {kind: found[kind] for kind in KINDS}


def test_ids_are_unique_and_in_order() -> None:
    """Entries stand in the order of documents, sections and letters, each once."""
    places = [_place(clause) for clause in CLAUSES]
    assert sorted(set(places)) == places


def test_an_id_begins_with_its_document() -> None:
    """The first part of an id is the key of the document it comes from."""
    assert [clause["id"].split("-")[0] for clause in CLAUSES] == [clause["document"] for clause in CLAUSES]


def test_every_document_is_described() -> None:
    """The list of documents holds the documents of the register, in the same order."""
    assert list(POLICIES) == [key for key, _ in groupby(clause["document"] for clause in CLAUSES)]


def test_a_date_the_text_does_not_give_is_marked_ours() -> None:
    """A document without a date has an in-force period that is ours, with a parameter to change it."""
    undated = {key for key, policy in POLICIES.items() if policy["date"] is None}
    assert undated == {key for key, policy in POLICIES.items() if policy["effective"]["ours"]}


def test_a_document_gives_what_the_text_says() -> None:
    """A number or date that the list of documents says it holds stands in the quotation."""
    quotes = {clause["id"]: clause["quote"] for clause in CLAUSES}
    for policy in POLICIES.values():
        for held in policy.get("clauses", ()):
            value = policy[held["member"]]
            if held["member"] == "date":
                assert (
                    value.split("-") == "".join(c if c.isdigit() else " " for c in quotes[held["id"]]).split()
                )
            if held["member"] == "number":
                assert value == quotes[held["id"]]


def test_a_document_names_its_basis_as_the_text_does() -> None:
    """Title and number of each document another rests on stand in the quotation of the clause that names it."""
    quotes = {clause["id"]: clause["quote"] for clause in CLAUSES}
    named = [(key, each) for key, policy in POLICIES.items() for each in policy.get("basis", ())]
    assert named
    for key, each in named:
        assert {"id": each["clause"], "member": "basis"} in POLICIES[key]["clauses"]
        assert quotes[each["clause"]] == f"《{each['title']['zh-CN']}》（{each['number']}）"


def test_quotes_are_short() -> None:
    """No quotation is longer than 70 characters."""
    assert [clause["id"] for clause in CLAUSES if len(clause["quote"]) > 70] == []


def test_titles_are_short_and_in_the_right_language() -> None:
    """A Chinese title has at most 30 characters, an English title at most 100 and no Chinese one."""
    wrong = [
        clause["id"]
        for clause in CLAUSES
        if len(clause["title"]["zh-CN"]) > 30
        or len(clause["title"]["en"]) > 100
        or any("\u4e00" <= letter <= "\u9fff" for letter in clause["title"]["en"])
    ]
    assert wrong == []


def test_a_clause_said_to_be_uncheckable_is_not_judged() -> None:
    """No rule or indicator cites a clause that the register says no machine can check."""
    judged = [
        clause["id"]
        for clause in CLAUSES
        if clause["status"] == "notMachineCheckable"
        and any(place.startswith(("rule:", "indicator:")) for place in clause["where"])
    ]
    assert judged == []


def test_only_narrative_is_uncheckable() -> None:
    """Everything but narrative can be held or judged by data."""
    kinds = {clause["kind"] for clause in CLAUSES if clause["status"] == "notMachineCheckable"}
    assert kinds == {"narrative"}


def test_conflicts_name_each_other() -> None:
    """Clauses in one conflict name each other and give one resolution."""
    held = {clause["id"]: clause["conflict"] for clause in CLAUSES if "conflict" in clause}
    for identifier, conflict in held.items():
        for other in conflict["with"]:
            assert held[other]["id"] == conflict["id"]
            assert held[other]["resolution"] == conflict["resolution"]
            assert {identifier, *conflict["with"]} == {other, *held[other]["with"]}


def test_the_register_is_current() -> None:
    """Status and places in the file are those the standard gives today."""
    renewed = render(renew(CLAUSES, tuple(citations(SCHEMAS))))
    assert renewed == REGISTER.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", ["field", "code-list"])
@pytest.mark.parametrize("source", [Source.SCHEMA, Source.DOCUMENT])
def test_data_kinds_are_carried(kind: str, source: Source) -> None:
    """A field or code list is carried once a schema or the list of documents names it."""
    assert status(_clause(kind), [_cited(source, "schema:common#")]) == "carried"


@pytest.mark.parametrize(("kind", "expected"), [("code-list", "carried"), ("field", "planned")])
def test_a_code_list_carries_codes_only(kind: str, expected: str) -> None:
    """A code list carries a clause that asks for codes; a field needs a place in a record."""
    assert expected == status(_clause(kind), [_cited(Source.CODE_LIST, "codelist:region")])


@pytest.mark.parametrize("kind", ["record-rule", "cross-record-rule", "indicator", "target", "workflow"])
def test_a_field_does_not_answer_a_rule(kind: str) -> None:
    """What must be judged stays planned while only its data have a place."""
    assert status(_clause(kind), [_cited(Source.SCHEMA, "schema:common#")]) == "planned"


@pytest.mark.parametrize("kind", ["record-rule", "cross-record-rule", "indicator", "workflow", "field"])
def test_a_policy_rule_enforces(kind: str) -> None:
    """A policy rule that cites a clause enforces it."""
    assert status(_clause(kind), [_cited(Source.POLICY_RULE, "rule:SPEC-1-b")]) == "enforced"


def test_a_rule_on_one_record_does_not_answer_a_target() -> None:
    """A target needs an indicator, a rule over a set, or a rule that bears its own id."""
    assert status(_clause("target"), [_cited(Source.POLICY_RULE, "rule:SPEC-1-b")]) == "planned"
    assert status(_clause("target"), [_cited(Source.POLICY_SET_RULE, "rule:SPEC-1-b")]) == "enforced"
    assert status(_clause("target"), [_cited(Source.INDICATOR, "indicator:SPEC-1-b")]) == "enforced"
    assert status(_clause("target"), [_cited(Source.POLICY_RULE, "rule:PLAN-2.6-a.2")]) == "enforced"


def test_a_permission_is_carried_by_a_field() -> None:
    """What is only permitted cannot be broken: a place that can hold it is enough, a code list alone is not."""
    permitted = _clause("record-rule", modality="permitted")
    assert status(permitted, [_cited(Source.SCHEMA, "schema:consortium#")]) == "carried"
    assert status(permitted, [_cited(Source.CODE_LIST, "codelist:ownership")]) == "planned"
    assert status(permitted, [_cited(Source.POLICY_RULE)]) == "enforced"


def test_a_carried_permission_says_why_nothing_judges_it() -> None:
    """A permission that would be a rule if it were a demand gives its reason; nothing else that is carried does."""
    rules = ("record-rule", "cross-record-rule")
    bare = {each["id"] for each in CLAUSES if each["status"] == "carried" and each["kind"] in rules}
    assert bare == {each["id"] for each in CLAUSES if each["status"] == "carried" and "reason" in each}
    assert {"permitted"} == {each["modality"] for each in CLAUSES if each["id"] in bare}


def test_nothing_is_left_planned() -> None:
    """Every clause is judged, carried, or has the reason why neither is possible."""
    assert [] == [clause["id"] for clause in CLAUSES if clause["status"] == "planned"]


@pytest.mark.parametrize(("axis", "expected"), [("validity", "enforced"), ("attainment", "planned")])
def test_a_check_answers_validity_only(axis: str, expected: str) -> None:
    """A consistency rule answers a clause on validity, never one on attainment."""
    assert expected == status(_clause("record-rule", axis=axis), [_cited(Source.CHECK, "rule:FCR-SUM-003")])


def test_what_is_missing_makes_it_partly() -> None:
    """A clause with a part that stays unjudged is never wholly enforced."""
    clause = _clause("record-rule", missing={"zh-CN": "缺", "en": "missing"})
    assert status(clause, [_cited(Source.POLICY_RULE)]) == "partly"
    assert status(clause, [_cited(Source.SCHEMA, "schema:common#")]) == "planned"


def test_a_status_set_by_hand_is_kept() -> None:
    """``partly`` with a place, and ``notMachineCheckable``, stay as a person wrote them."""
    partly = _clause("record-rule", "partly", missing={"zh-CN": "缺", "en": "missing"})
    assert status(partly, [_cited(Source.SCHEMA, "schema:common#")]) == "partly"
    assert status(_clause("narrative", "notMachineCheckable"), []) == "notMachineCheckable"


def test_a_clause_nobody_cites_is_planned() -> None:
    """``partly`` without any place would claim what is not there."""
    partly = _clause("record-rule", "partly", missing={"zh-CN": "缺", "en": "missing"})
    assert status(partly, []) == "planned"


def test_an_unknown_clause_is_refused() -> None:
    """Citing a clause that does not exist is a fault of the standard, and the message names the place."""
    with pytest.raises(StandardError, match=r"PLAN-9\.9-z \(rule:X\)"):
        renew([_clause("field")], [Citation("PLAN-9.9-z", Source.POLICY_RULE, "rule:X")])


@pytest.mark.parametrize(
    ("of_class", "scope", "expected"),
    [
        ("policy", "record", Source.POLICY_RULE),
        ("policy", "set", Source.POLICY_SET_RULE),
        ("consistency", "set", Source.CHECK),
    ],
)
def test_rules_are_told_apart(of_class: str, scope: str, expected: Source) -> None:
    """A rule is a policy rule, a policy rule over a set, or a check."""
    rule = {"id": "X", "class": of_class, "scope": scope, "clauses": ["PLAN-2.6-a"]}
    assert list(rule_citations(rule)) == [Citation("PLAN-2.6-a", expected, "rule:X")]


def test_a_schema_place_is_a_pointer() -> None:
    """A place in a schema is the pointer of the property that names the clause."""
    schema = {"properties": {"a/b": {"items": [{"x-clauses": ["PLAN-2.6-a"]}]}}}
    expected = [Citation("PLAN-2.6-a", Source.SCHEMA, "schema:t#/properties/a~1b/items/0")]
    assert expected == list(schema_citations("t", schema))


@given(
    st.sampled_from(KINDS),
    st.lists(st.builds(_cited, st.sampled_from(Source), st.sampled_from(["rule:A", "schema:b#", "rule:C"]))),
    st.randoms(),
)
def test_the_order_of_files_does_not_matter(kind: str, cited: list[Citation], random: Random) -> None:
    """Whatever order files are read in, and however often the tool runs, the register is the same."""
    shuffled = list(cited)
    random.shuffle(shuffled)
    once = renew([_clause(kind)], cited)
    assert once == renew([_clause(kind)], shuffled)
    assert once == renew(once, cited)
