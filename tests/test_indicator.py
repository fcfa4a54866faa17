"""The standard's indicators: what their files hold, and the conformance cases they all agree with."""

import csv
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from tools import derive
from validator import fields
from validator.cel import Compiled, compile_expression
from validator.errors import RuleError
from validator.figures import target_of
from validator.indicator import LEVELS, NATION, REGION, Indicator, Kind, Role, parse
from validator.library import load_standard, load_standards
from validator.pipeline import check
from validator.statement import Wanted, statement, territory

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS = ROOT / "schemas"
CASES = ROOT / "conformance" / "indicators" / "1.1"
STANDARD = load_standard("1.1")
INDICATORS = STANDARD.indicators
YEARS = range(2021, 2032)

Json = Any
"""A JSON value."""


def load(path: Path) -> Json:
    """Read one JSON file."""
    return json.loads(path.read_text("utf-8"))


FILES = {path.stem: load(path) for path in sorted((SCHEMAS / "1.1" / "indicators").glob("*.json"))}
ALL = [
    (path.stem, number, case)
    for path in sorted(CASES.glob("*.json"))
    for number, case in enumerate(load(path)["cases"], 1)
]


def expressions(indicator: Indicator) -> Iterator[tuple[str, str | None, Compiled]]:
    """Give every expression with the record type and the list it is about."""
    for each in indicator.contributions:
        single = (
            each.filter, each.division, each.year, each.start, each.end, each.at,
            each.numerator, each.denominator, each.need, each.text,
        )  # fmt: skip
        several = (*each.key, *each.subject, *(beside.count for beside in each.beside))
        yield from (
            (each.record_type, each.for_each, found) for found in (*single, *several) if found is not None
        )


@pytest.mark.parametrize(
    ("meta", "folder"), [("indicator", SCHEMAS / "1.1" / "indicators"), ("indicator-case", CASES)]
)
def test_files_satisfy_their_schema(meta: str, folder: Path) -> None:
    """Every indicator and every file of cases satisfies its meta schema."""
    schema = load(SCHEMAS / "meta" / f"{meta}.schema.json")
    Draft7Validator.check_schema(schema)
    validator = Draft7Validator(schema)
    found = [
        (path.name, error.json_path, error.message)
        for path in sorted(folder.glob("*.json"))
        for error in validator.iter_errors(load(path))
    ]
    assert [] == found


def test_every_aggregate_clause_has_its_indicator() -> None:
    """Every clause that the register calls an indicator or a target is answered by one of its own name."""
    wanted = {
        each["id"]
        for each in load(SCHEMAS / "policy" / "clauses.json")
        if each["kind"] in ("indicator", "target")
    }
    named = {identifier.rsplit(".", 1)[0] if identifier[-1].isdigit() else identifier for identifier in FILES}
    assert set() == wanted - named
    assert 45 == len(named)


def test_files_are_named_after_their_indicator() -> None:
    """The name of the file is the id, and the id is that of the first clause cited."""
    for name, body in FILES.items():
        assert name == body["id"]
        assert name in (body["clauses"][0], f"{body['clauses'][0]}.{name[-1]}")
        assert ("1.1" if name.startswith("SPEC-") else "1.0") == body["since"]


def test_clauses_exist() -> None:
    """Every clause cited is in the register."""
    assert set() == {clause for each in INDICATORS.values() for clause in each.clauses} - set(
        STANDARD.clauses
    )


def test_fields_read_exist() -> None:
    """Every field that an expression reads is in the schema of its record type."""
    unknown = [
        (indicator.id, path)
        for indicator in INDICATORS.values()
        for record_type, for_each, expression in expressions(indicator)
        for path in expression.reads
        if not _exists(record_type, for_each, path)
    ]
    assert [] == unknown


def _exists(record_type: str, for_each: str | None, path: str) -> bool:
    root, _, rest = path.partition(".")
    if root not in ("record", "item"):
        return True
    tokens = [*f"{for_each}[]".replace("[]", ".*").split(".")] if root == "item" else []
    tokens += rest.replace("[]", ".*").split(".") if rest else []
    return fields.node(STANDARD.schemas[record_type], tokens) is not None


def test_codes_exist() -> None:
    """Every code that an expression compares a coded field with is in the list of that field."""
    bound = {
        (kind, ".".join(each.path).replace(".*", "[]")): each.codelist
        for kind, bindings in STANDARD.bindings.items()
        for each in bindings
    }
    compared = [
        (indicator.id, bound[record_type, place], code)
        for indicator in INDICATORS.values()
        for record_type, for_each, expression in expressions(indicator)
        for path, code in expression.comparisons
        for place in [_place(path, for_each)]
        if (record_type, place) in bound
    ]
    assert [] == [each for each in compared if not STANDARD.codelists[each[1]].has(each[2])]
    assert len(compared) > 50


def _place(path: str, for_each: str | None) -> str:
    root, _, rest = path.partition(".")
    return rest if root == "record" else f"{for_each}[].{rest}"


def test_a_figure_has_one_target_a_year() -> None:
    """No figure is held to two targets in one year, and no target is for a figure that does not exist."""
    where = territory(STANDARD)
    places = [
        (NATION, NATION), (REGION, "EAST"), (REGION, "CENTRAL"), (REGION, "WEST"), ("province", "120000"),
        ("province", "360000"), ("province", "520000"), ("prefecture", "360700"), ("county", "120101"),
        ("county", "360733"),
    ]  # fmt: skip
    reached: Counter[tuple[str, int]] = Counter()
    for indicator in INDICATORS.values():
        for (level, code), year in product(places, YEARS):
            due = [
                number
                for number, each in enumerate(indicator.targets)
                if where.covers(each, level, code) and (each.year == year or (each.since or 9999) <= year)
            ]
            assert len(due) <= 1, (indicator.id, level, code, year)
            reached.update((indicator.id, number) for number in due)
    assert {(each.id, number) for each in INDICATORS.values() for number in range(len(each.targets))} == set(
        reached
    )


def test_what_no_document_gives_is_marked() -> None:
    """A target from a parameter says that it is ours and why; a target the document gives has no parameter."""
    parameters = {
        (each.id, name): parameter
        for each in INDICATORS.values()
        for name, parameter in each.parameters.items()
    }
    assert {("PLAN-1-a", "generally"), ("PLAN-2.7-g", "basicallyFull"), ("TJ-8-a", "leastAgreement")} == set(
        parameters
    )
    assert all(each.ours and each.basis for each in parameters.values())


def test_targets_of_the_policy() -> None:
    """The shares of 2025 are those of the sentence: nation 20, East 30, Central 20, West 10 per cent."""
    found = {
        (each.territory, each.levels): (each.numerator, each.denominator)
        for each in INDICATORS["PLAN-1-b.1"].targets
    }
    expected = {
        ("all", ("nation",)): (20, 100),
        ("EAST", ("region", "province")): (30, 100),
        ("CENTRAL", ("region", "province")): (20, 100),
        ("WEST", ("region", "province")): (10, 100),
    }
    assert expected == found


def test_a_later_target_is_the_next_one() -> None:
    """Between two dated targets the later one is shown; after the last there is none."""
    indicator, where = INDICATORS["PLAN-2.3-a"], territory(STANDARD)
    found = [target_of(indicator, where, "province", "360000", year) for year in range(2022, 2027)]
    assert [2023, 2023, 2025, 2025, None] == [each and each.year for each in found]


def test_contributions_fit_together() -> None:
    """What is owed comes with what is done, a first rating with a second and a scale; a count has no denominator."""
    for each in INDICATORS.values():
        assert (Role.OWED in each.roles) == (Role.DONE in each.roles)
        assert (Role.FIRST in each.roles) == (Role.SECOND in each.roles) == bool(each.scale)
        assert bool(each.roles & {Role.VALUE, Role.OWED, Role.FIRST})
        assert (each.per > 1) == (each.kind is Kind.MEAN)
        for contribution in each.contributions:
            if contribution.role is Role.VALUE:
                assert (contribution.denominator is None) == (each.kind is Kind.COUNT)


def test_the_earlier_version_leaves_out_what_came_later() -> None:
    """1.0 has the indicators of its policies and none of 特色科室."""
    earlier = load_standard("1.0").indicators
    assert {each for each in INDICATORS if not each.startswith("SPEC-")} == set(earlier)
    policies = frozenset({"PLAN", "SINK", "SYS", "TJ"})
    for name in earlier:
        assert derive.earlier_rule(FILES[name], policies) == load(
            SCHEMAS / "1.0" / "indicators" / f"{name}.json"
        )


def test_a_file_that_cannot_be_read_is_our_fault() -> None:
    """A missing member, an unknown role and a threshold that is no whole number are refused by name."""
    good = FILES["PLAN-1-a"]
    for broken in (
        {name: value for name, value in good.items() if name != "title"},
        {**good, "contributions": [{**good["contributions"][0], "role": "maybe"}]},
        {**good, "parameters": {"generally": {**good["parameters"]["generally"], "default": "95"}}},
        {**good, "contributions": [{**good["contributions"][0], "numerator": "group"}]},
    ):
        with pytest.raises(RuleError, match=r"PLAN-1-a|unknown name group"):
            parse(broken, compile_expression)


def test_every_indicator_has_cases() -> None:
    """Every indicator is shown with figures, and one with targets met and not met; no case is of another."""
    shown: dict[str, set[str]] = {}
    for name, _, case in ALL:
        shown.setdefault(name, set()).update(row["status"] for row in case["rows"])
    assert set(INDICATORS) == set(shown)
    judged = {
        each.id for each in INDICATORS.values() if any(not {NATION} >= set(t.levels) for t in each.targets)
    }
    assert {} == {
        name: statuses for name, statuses in shown.items() if name in judged and not statuses & {"met"}
    }
    assert {} == {
        name: statuses
        for name, statuses in shown.items()
        if name in judged - {"PLAN-2.9-b.3"} and not statuses & {"notMet", "notEvaluable"}
    }


@cache
def _folder(text: str, base: Path) -> Path:
    """Lay out the local calendar of a case as a deployer would."""
    calendar = json.loads(text)["workingDays"]
    days = {
        **dict.fromkeys(calendar["holidays"], "HOLIDAY"),
        **dict.fromkeys(calendar["workdays"], "WORKDAY"),
    }
    with (base / "working-days.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("date", "kind", "note"))
        writer.writerows((day, kind, "") for day, kind in sorted(days.items()))
    return base


@pytest.mark.parametrize(
    ("name", "case"),
    [(name, case) for name, _, case in ALL],
    ids=[f"{name}#{number}" for name, number, _ in ALL],
)
def test_a_case_comes_out(
    name: str, case: Mapping[str, Json], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The figures, who was counted and the status are those the case states; its records are conformant."""
    local = None
    if "localData" in case:
        local = _folder(json.dumps(case["localData"]), tmp_path_factory.mktemp("local"))
    standards = load_standards(local)
    for record in case["records"]:
        report = check(json.dumps(record).encode(), standards).document
        assert "conformant" == report["verdict"], report["findings"]
    wanted = Wanted(case["by"], case["year"], case["asOf"], (name,))
    found: Json = statement(case["records"], standards["1.1"], wanted)["indicators"]
    rows = {(row["level"], row["code"]): _flat(row) for row in found[0]["rows"]}
    for expected in case["rows"]:
        row = rows[expected["level"], expected["code"]]
        assert expected == {key: row[key] for key in expected}, row


def _flat(row: Mapping[str, Json]) -> dict[str, Json]:
    return {"reason": None, **row, "missing": row["notCounted"]["missing"]}


def test_levels_are_those_of_rows() -> None:
    """An indicator speaks of levels that rows have, from the whole to its parts."""
    for each in INDICATORS.values():
        assert set(each.levels) <= set(LEVELS)
        assert {level for target in each.targets for level in target.levels} <= set(LEVELS)
