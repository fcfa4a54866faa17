"""Labelled mutants: one fault each, the labelled one and no other, for every rule of the nation and of Tianjin."""

import json
from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from validator import generate, library
from validator.generate import Mutant, Plan
from validator.pipeline import check
from validator.rule import Rule

STANDARDS = library.load_standards()
STANDARD = STANDARDS[generate.VERSION]
PROVINCES = ("360000", "120000")

Place = tuple[str, str]


def rules(province: str) -> Mapping[str, Rule]:
    """Give the rules in force in a province."""
    return STANDARD.rules_with(STANDARD.profile_for(province))


@cache
def mutants(province: str) -> tuple[Mutant, ...]:
    """Give the mutants of a small province."""
    plan = Plan(seed=7, facilities=40, counties=2, province=province)
    made = generate.build(plan, STANDARD.codelists["divisions"])
    return tuple(generate.mutants(made, rules(province)))


def shown(mutant: Mutant) -> tuple[list[Place], list[Place]]:
    """Give what a report finds, and which requirements it says are not met; derived findings stay folded."""
    whole = json.loads(check(generate.document(mutant), STANDARDS).to_bytes())
    parts = [whole, *whole.get("records", [])]
    found = [(each["ruleId"], each["pointer"]) for part in parts for each in part["findings"]]
    unmet = [
        (rule["ruleId"], each["pointer"])
        for part in parts
        for rule in part["attainment"]["rules"]
        for each in rule["instances"]
        if each["outcome"] == "fail"
    ]
    return found, unmet


def of(province: str, *, policy: bool) -> Iterator[Mutant]:
    """Give the mutants of policies' rules, or those of all others."""
    for each in mutants(province):
        rule = rules(province).get(each.rule_id)
        if policy == (rule is not None and rule.is_policy):
            yield each


def as_labelled(mutant: Mutant, places: list[Place]) -> bool:
    """Tell whether the labelled rule shows at the labelled place alone, and beside it just the rules it names."""
    own = [each for each in places if each[0] not in mutant.also]
    return own == [(mutant.rule_id, mutant.pointer)] and {each for each, _ in places} == {
        mutant.rule_id,
        *mutant.also,
    }


@pytest.mark.parametrize("province", PROVINCES)
def test_a_mutant_raises_exactly_its_finding(province: str) -> None:
    """The labelled finding, at the labelled place, and no other."""
    seen = [(each, shown(each)[0]) for each in of(province, policy=False)]

    assert [] == [(each.name, found) for each, found in seen if not as_labelled(each, found)]


@pytest.mark.parametrize("province", PROVINCES)
def test_a_mutant_fails_exactly_its_requirement(province: str) -> None:
    """Of a policy's rule: no finding, the labelled requirement not met, and no other."""
    seen = [(each, *shown(each)) for each in of(province, policy=True)]

    assert [] == [(each.name, found) for each, found, _ in seen if found]
    assert [] == [(each.name, unmet) for each, _, unmet in seen if not as_labelled(each, unmet)]


def test_every_rule_has_a_mutant_or_a_reason() -> None:
    """A rule that is added gets its fault, or it is said why no record breaks it."""
    all_rules = {each for province in PROVINCES for each in rules(province)}
    broken = {each.rule_id for province in PROVINCES for each in mutants(province)}

    assert all_rules - broken == set(generate.UNBROKEN)
    assert all({"zh-CN", "en"} == set(reason) for reason in generate.UNBROKEN.values())


@pytest.mark.parametrize("province", PROVINCES)
def test_few_rules_show_together(province: str) -> None:
    """Nineteen mutants in twenty show one rule and no other."""
    alone = sum(not each.also for each in mutants(province))

    assert alone > 0.95 * len(mutants(province))


@pytest.mark.parametrize("province", PROVINCES)
def test_mutants_have_names_of_their_own(province: str) -> None:
    """Each becomes a file."""
    assert len(mutants(province)) == len({each.name for each in mutants(province)})
