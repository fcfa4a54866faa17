"""The indicators of a synthetic province equal figures that plain SQL finds in the same facts, indicator by indicator.

Each file of ``indicator_sql`` was written by hand from the words of the indicator: one row for each thing that counts,
``NULL`` where it cannot be counted. Nothing of the package's expressions is used.
"""

import random
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from facts_in_tables import add_calendar, database

from validator import figures, generate, library, tally
from validator.generate import Plan
from validator.harvest import Asked, Sheet, harvest
from validator.indicator import Kind
from validator.standard import Standard
from validator.statement import territory

SQL = Path(__file__).parent / "indicator_sql"
NATIONAL = library.load_standard(generate.VERSION)
INDICATORS = tuple(sorted(NATIONAL.indicators))
YEAR, DAY = 2025, "2025-12-31"
HOLIDAYS = frozenset(
    {f"{year}-01-01" for year in range(2022, 2026)} | {"2025-05-01", "2025-05-02", "2025-10-01"}
)
LEVELS = {
    "county": "county.code",
    "prefecture": "CASE county.level WHEN '3' THEN county.parent ELSE county.code END",
    "province": "county.province",
}

Json = dict[str, Any]
Counted = tuple[int, int, int, int]


@dataclass(frozen=True)
class World:
    """A province: its records, all as made or with gaps in them, and which indicators say nothing of it."""

    plan: Plan
    gaps: bool


CENTRAL = Plan(seed=4, facilities=160, counties=10, years=(2024, 2025))
TIANJIN = Plan(seed=27, facilities=90, counties=6, years=(2022, 2023, 2024, 2025), province="120000")
WORLDS = {
    "central": World(CENTRAL, gaps=False),
    "central-with-gaps": World(CENTRAL, gaps=True),
    "tianjin": World(TIANJIN, gaps=False),
    "tianjin-with-gaps": World(TIANJIN, gaps=True),
}
KEPT = {"facilityId", "facilityType", "divisionCode", "divisionLevel", "year", "reportYear", "adminSector"}


@pytest.fixture(scope="session")
def standard(tmp_path_factory: pytest.TempPathFactory) -> Standard:
    """Give the standard with a calendar of working days."""
    folder = tmp_path_factory.mktemp("local")
    lines = [f"{day},HOLIDAY,\n" for day in sorted(HOLIDAYS)]
    (folder / "working-days.csv").write_text("date,kind,note\n" + "".join(lines), encoding="utf-8")
    return library.load_standard(generate.VERSION, folder)


@cache
def records(name: str) -> tuple[Json, ...]:
    """Give the records of a world."""
    world = WORLDS[name]
    province = generate.build(world.plan, NATIONAL.codelists["divisions"])
    made = [each for bundle in generate.bundles(province) for each in bundle.records]
    chance = random.Random(name)  # noqa: S311  facts for a test, not secrets
    return tuple(gapped(each, chance) if world.gaps else each for each in made)


def gapped(record: Json, chance: random.Random) -> Json:
    """Leave out parts of a report; what says whose it is and of which year stays."""
    if record["recordType"] not in {"facilityCapabilityReport", "regionReport"}:
        return record
    return {
        name: value if name == "submitter" else without(value, chance)
        for name, value in deepcopy(record).items()
        if stays(name, value, chance)
    }


def stays(name: str, value: object, chance: random.Random) -> bool:
    """Tell whether a section stays: one in thirty is left out, but not what identifies the record."""
    return not isinstance(value, dict | list) or name in {"facility", "submitter"} or chance.random() > 1 / 30


def without(value: object, chance: random.Random) -> object:
    """Leave one in twenty values out of an object and of the objects in it."""
    if not isinstance(value, dict):
        return value
    return {
        name: without(each, chance)
        for name, each in value.items()
        if name in KEPT or chance.random() > 1 / 20
    }


@cache
def facts(name: str) -> sqlite3.Connection:
    """Give the facts of a world in tables."""
    base = database(records(name), YEAR, DAY)
    add_calendar(base, WORLDS[name].plan.years, HOLIDAYS)
    rows = NATIONAL.codelists["divisions"].entries
    base.execute("CREATE TABLE division (code, parent, level, province)")
    base.executemany(
        "INSERT INTO division VALUES (?, ?, ?, ?)",
        [(code, row["parent"], row["level"], row["province"]) for code, row in rows.items()],
    )
    base.execute("CREATE TABLE technique (code)")
    codes = NATIONAL.codelists["tcm-techniques"].entries
    base.executemany("INSERT INTO technique VALUES (?)", [(code,) for code in codes])
    return base


def expected(name: str, indicator: str, level: str) -> Mapping[str, Counted]:
    """Give what SQL finds by division: numerator, denominator, counted, missing."""
    things = (SQL / f"{indicator}.sql").read_text(encoding="utf-8")
    query = f"""
        SELECT {LEVELS[level]},
          SUM(CASE WHEN known THEN numerator ELSE 0 END), SUM(CASE WHEN known THEN denominator ELSE 0 END),
          SUM(known), SUM(NOT known)
        FROM (SELECT *, numerator IS NOT NULL AND denominator IS NOT NULL AS known FROM ({things}))
        JOIN division county ON county.code = division
        GROUP BY 1"""  # noqa: S608  texts of this repository
    return {place: tuple(row) for place, *row in facts(name).execute(query)}


def sheets(found: Sequence[Json], standard: Standard) -> list[Sheet]:
    """Harvest every indicator."""
    wanted = [standard.indicators[each] for each in INDICATORS]
    asked = Asked(frozenset({YEAR}), DAY)
    return [harvest(each, wanted, asked, standard.facts) for each in found]


@pytest.fixture(scope="session")
def totals(standard: Standard) -> Mapping[str, tally.Totals]:
    """Give the sums of every world."""
    return {name: tally.totals(sheets(records(name), standard), standard.indicators) for name in WORLDS}


def found(standard: Standard, sums: tally.Totals, indicator: str, level: str) -> Mapping[str, Counted]:
    """Give what the package finds by division."""
    rows = figures.rows(sums, [standard.indicators[indicator]], level, DAY, territory(standard))
    return {
        row.code: (row.sums.numerator, row.sums.denominator, row.sums.counted, row.sums.missing)
        for row in rows
        if row.level == level and row.sums.counted + row.sums.missing
    }


@pytest.mark.parametrize("name", WORLDS)
@pytest.mark.parametrize("indicator", INDICATORS)
def test_figures_equal_those_of_sql(
    indicator: str, name: str, standard: Standard, totals: Mapping[str, tally.Totals]
) -> None:
    """Numerator, denominator, counted and missing of every county, prefecture and the province are those of SQL."""
    for level in LEVELS:
        assert expected(name, indicator, level) == found(standard, totals[name], indicator, level)


@pytest.mark.parametrize("indicator", INDICATORS)
def test_every_indicator_has_something_to_count(indicator: str) -> None:
    """In one of the provinces it counts something, something is there, and with gaps something is missing of reports."""
    whole = [
        each for name in ("central", "tianjin") for each in expected(name, indicator, "province").values()
    ]

    assert sum(each[2] for each in whole) > 0
    assert NATIONAL.indicators[indicator].kind is Kind.COUNT or sum(each[1] for each in whole) > 0


def test_gaps_are_noticed() -> None:
    """Half of the indicators and more miss something in reports with gaps."""
    gaps = {
        indicator
        for indicator in INDICATORS
        for name in ("central-with-gaps", "tianjin-with-gaps")
        if any(each[3] for each in expected(name, indicator, "province").values())
    }

    assert len(gaps) > len(INDICATORS) / 2


def parts_by_county() -> Iterator[list[Json]]:
    """Give the records of each of the ten counties; the province's own lists would name its facilities again."""
    province = generate.build(CENTRAL, NATIONAL.codelists["divisions"])
    for county in province.counties:
        own = [generate.of_county(province, county, year) for year in CENTRAL.years]
        yield [each for bundle in own for each in bundle.records]


def test_ten_parts_added_up_are_the_whole(standard: Standard) -> None:
    """Ten counties summed up apart and added give the sums of all; nothing but sums has to travel."""
    parts = list(parts_by_county())
    summed = tally.added(tally.totals(sheets(part, standard), standard.indicators) for part in parts)
    together = [each for part in parts for each in part]

    assert len(parts) == 10
    assert tally.totals(sheets(together, standard), standard.indicators) == summed


def test_ten_parts_harvested_apart_are_the_whole(
    standard: Standard, totals: Mapping[str, tally.Totals]
) -> None:
    """Records dealt out to ten parts whatever they are, harvested apart and put together, give the same sums."""
    dealt = [records("central-with-gaps")[part::10] for part in range(10)]
    together = [sheet for part in dealt for sheet in sheets(part, standard)]

    assert totals["central-with-gaps"] == tally.totals(together, standard.indicators)


def test_every_indicator_has_its_sql() -> None:
    """A new indicator is not forgotten, and no file is left behind."""
    assert {*INDICATORS, "views"} == {path.stem for path in SQL.glob("*.sql")}
