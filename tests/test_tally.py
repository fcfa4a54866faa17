"""From records to figures by division: which records count, and that sums are the same however they are made.

The generated facts are counted twice: by the package from records, and by plain SQL from the facts themselves.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields, replace
from itertools import permutations
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator import figures, tally
from validator.errors import UsageError
from validator.figures import Row, Status
from validator.harvest import Asked, Sheet, harvest
from validator.library import load_standard
from validator.statement import Wanted, statement, territory
from validator.tally import Sums, Totals

STANDARD = load_standard("1.1")
WHERE = territory(STANDARD)
COUNTIES = (
    "110101",
    "120101",
    "330127",
    "360733",
    "360702",
    "441900",
    "460400",
    "520502",
    "659001",
    "660000",
)
LEVELS = ("BELOW", "BASIC", "RECOMMENDED", None)
YEAR, AS_OF = 2025, "2025-12-31"
IDS = ("PLAN-1-a", "PLAN-1-b.1", "PLAN-2.7-g", "PLAN-2.4-c", "SINK-4.3-b")

Json = dict[str, Any]


@dataclass(frozen=True)
class Fact:
    """One record of one facility, as a row of a table; ``None`` where the record does not say."""

    record: str
    revision: int
    as_of: str
    facility: str
    type: str
    county: str
    level: str | None
    population: int | None
    staff: int | None
    telemedicine: int | None
    posts: int | None
    senior: int | None


@dataclass(frozen=True)
class Listed:
    """One facility of a register."""

    facility: str
    type: str
    county: str
    complete: bool


@dataclass(frozen=True)
class World:
    """Everything that was made up: facilities' records, registers, townships and the rounds to them."""

    facts: tuple[Fact, ...]
    listed: tuple[Listed, ...]
    townships: tuple[tuple[str, str], ...]
    rounds: tuple[tuple[str, str], ...]


def made_up(seed: int, size: int = 400) -> World:
    """Make facilities with several records and revisions, some of them lacking data or missing altogether."""
    random = Random(seed)  # noqa: S311  facts for a test, not secrets
    facts: list[Fact] = []
    listed = []
    for number in range(size):
        facility, county = f"F{number:05}", random.choice(COUNTIES)
        kind = random.choice(("THC", "CHC", "CHS"))
        listed.append(Listed(facility, kind, county, complete=county != "520502"))
        for serial in range(random.choice((0, 1, 1, 1, 2))):
            first = Fact(f"R{number:05}{serial}", 0, AS_OF, facility, kind, county, *([None] * 6))
            facts += [_revised(random, first, revision) for revision in range(1, random.choice((2, 2, 3, 4)))]
    townships = tuple((f"{county}{serial:03}", county) for county in COUNTIES for serial in (100, 101))
    rounds = tuple(
        (random.choice(townships)[0], f"2025-{random.randint(1, 12):02}-{random.randint(1, 28):02}")
        for _ in range(120)
    )
    random.shuffle(facts)
    return World(tuple(facts), tuple(listed), townships, rounds)


def _revised(random: Random, fact: Fact, revision: int) -> Fact:
    def maybe(value: int) -> int | None:
        return None if random.random() < 0.1 else value

    return replace(
        fact,
        revision=revision,
        as_of=f"2025-{random.randint(1, 12):02}-{random.randint(10, 28)}",
        level=random.choice(LEVELS),
        population=maybe(random.choice((9000, 10000, 10001, 20000))),
        staff=maybe(random.choice((9, 10, 30))),
        telemedicine=maybe(random.randint(0, 2)),
        posts=maybe(random.randint(0, 30)),
        senior=maybe(random.randint(0, 9)),
    )


def record_of(fact: Fact) -> Json:
    """Write a fact as a record."""
    facility = {"facilityId": fact.facility, "facilityType": fact.type, "divisionCode": fact.county}
    staff = {"staffTotal": fact.staff, "postsTechnical": fact.posts, "postsSenior": fact.senior}
    known = {name: value for name, value in staff.items() if value is not None}
    body: Json = {
        **_header("facilityCapabilityReport", fact.record, fact.revision, fact.as_of, fact.facility),
        "reportYear": YEAR,
        "facility": facility if fact.level is None else {**facility, "capabilityLevel": fact.level},
        "staff": {**known, "postsIntermediate": 1},
    }
    if fact.population is not None:
        body["population"] = {"servicePopulation": fact.population}
    if fact.telemedicine is not None:
        body["information"] = {"telemedicineServices": ["ECG", "IMAGING"][: fact.telemedicine]}
    return body


def _header(record_type: str, record: str, revision: int, as_of: str, submitter: str) -> Json:
    return {
        "recordType": record_type,
        "recordId": record,
        "revision": revision,
        "asOfDate": as_of,
        "submitter": {"facilityId": submitter},
    }


def records_of(world: World) -> list[Json]:
    """Write a world as records."""
    made = [record_of(each) for each in world.facts]
    for county in COUNTIES:
        own = [each for each in world.listed if each.county == county]
        made.append(
            {
                **_header("facilityRegister", f"REG{county}", 1, AS_OF, county),
                "divisionCode": county,
                "registerDate": AS_OF,
                "complete": all(each.complete for each in own),
                "facilities": [
                    {
                        "facilityId": each.facility,
                        "facilityType": each.type,
                        "divisionCode": county,
                        "status": "OPERATING",
                    }
                    for each in own
                ],
                "townships": [{"code": code} for code, of in world.townships if of == county],
            }
        )
    for number, (code, day) in enumerate(world.rounds):
        made.append(
            {
                **_header("mobileRound", f"RND{number}", 1, AS_OF, "S"),
                "destinationLevel": "TOWNSHIP",
                "destinationCode": code,
                "roundDate": day,
            }
        )
    return made


def sheets_of(records: Iterable[Json], years: Sequence[int] = (YEAR,), as_of: str = AS_OF) -> list[Sheet]:
    """Harvest the indicators of this test."""
    wanted = [STANDARD.indicators[each] for each in IDS]
    asked = Asked(frozenset(years), as_of)
    return [harvest(each, wanted, asked, STANDARD.facts) for each in records]


def totals_of(records: Iterable[Json]) -> Totals:
    """Sum records up."""
    return tally.totals(sheets_of(records), STANDARD.indicators)


def rows_of(found: Totals, level: str, as_of: str = AS_OF) -> tuple[Row, ...]:
    """Give the rows of the indicators of this test."""
    return figures.rows(found, [STANDARD.indicators[each] for each in IDS], level, as_of, WHERE)


STANDING = """
WITH newest AS (
  SELECT * FROM fact f
  WHERE revision = (SELECT MAX(revision) FROM fact g WHERE g.record = f.record)
), latest AS (
  SELECT * FROM newest n
  WHERE NOT EXISTS (
    SELECT 1 FROM newest m WHERE m.facility = n.facility
    AND (m.as_of, m.revision, m.record) > (n.as_of, n.revision, n.record))
), unit AS (
  SELECT l.*, {place} AS place FROM latest l JOIN division d ON d.code = l.county WHERE l.type IN ('THC', 'CHC')
)
"""

FIGURES = {
    "PLAN-1-b.1": ("SUM(level = 'RECOMMENDED')", "COUNT(*)", "level IS NOT NULL"),
    "PLAN-2.7-g": ("SUM(telemedicine > 0)", "COUNT(*)", "telemedicine IS NOT NULL"),
    "PLAN-2.4-c": ("SUM(senior + 1)", "SUM(posts)", "senior IS NOT NULL AND posts IS NOT NULL"),
    "PLAN-1-a": (
        "SUM(population > 10000 AND staff >= 10 AND level IN ('BASIC', 'RECOMMENDED'))",
        "SUM(population > 10000 AND staff >= 10)",
        "(population <= 10000 OR staff < 10 OR (population IS NOT NULL AND staff IS NOT NULL AND level IS NOT NULL))",
    ),
}
"""Indicator → numerator, denominator and what makes it countable, in SQL."""

PLACES = {
    "county": "l.county",
    "prefecture": "CASE d.level WHEN '3' THEN d.parent ELSE d.code END",
    "province": "d.province",
    "region": "d.region",
    "nation": "'nation'",
}


@pytest.fixture(scope="module")
def world() -> World:
    """Give one made-up world."""
    return made_up(2025)


@pytest.fixture(scope="module")
def database(world: World) -> sqlite3.Connection:
    """Give its facts in tables."""
    base = sqlite3.connect(":memory:")
    names = [each.name for each in fields(Fact)]
    base.execute(f"CREATE TABLE fact ({', '.join(names)})")
    base.executemany(
        f"INSERT INTO fact VALUES ({', '.join(f':{name}' for name in names)})",  # noqa: S608  names of this file
        [asdict(each) for each in world.facts],
    )
    base.execute("CREATE TABLE listed (facility, type, county, complete)")
    base.executemany(
        "INSERT INTO listed VALUES (:facility, :type, :county, :complete)",
        [asdict(each) for each in world.listed],
    )
    base.execute("CREATE TABLE township (code, county)")
    base.executemany("INSERT INTO township VALUES (?, ?)", world.townships)
    base.execute("CREATE TABLE round (code, day)")
    base.executemany("INSERT INTO round VALUES (?, ?)", world.rounds)
    base.execute("CREATE TABLE division (code, parent, level, province, region)")
    base.executemany(
        "INSERT INTO division VALUES (:code, :parent, :level, :province, :region)",
        [{**row, "code": code} for code, row in STANDARD.codelists["divisions"].entries.items()],
    )
    return base


@pytest.mark.parametrize("level", PLACES)
@pytest.mark.parametrize("indicator", FIGURES)
def test_figures_equal_those_of_sql(
    indicator: str, level: str, world: World, database: sqlite3.Connection
) -> None:
    """Numerator, denominator, counted and missing are those that plain SQL finds in the same facts."""
    numerator, denominator, known = FIGURES[indicator]
    query = f"""
        {STANDING.format(place=PLACES[level])}
        SELECT place, COALESCE(SUM(n), 0), COALESCE(SUM(d), 0), SUM(counted), SUM(NOT counted) FROM (
          SELECT place, {numerator} AS n, {denominator} AS d, COUNT(*) AS counted FROM unit WHERE {known} GROUP BY record
          UNION ALL SELECT place, 0, 0, 0 FROM unit WHERE NOT COALESCE({known}, 0))
        GROUP BY place"""  # noqa: S608  texts of this file
    expected = {place: tuple(row) for place, *row in database.execute(query)}
    by = "province" if level in ("region", "nation") else level
    found = {
        row.code: (row.sums.numerator, row.sums.denominator, row.sums.counted, row.sums.missing)
        for row in rows_of(totals_of(records_of(world)), by)
        if (row.indicator, row.level) == (indicator, level) and row.sums.counted + row.sums.missing
    }
    assert expected == found
    assert len(found) >= 1


def test_reported_against_registered_equals_sql(world: World, database: sqlite3.Connection) -> None:
    """Who is in a complete register, who of them sent a record, and who is in none, is what SQL finds."""
    query = f"""
        {STANDING.format(place="l.county")}
        SELECT place, SUM(listed), SUM(listed AND reported), SUM(reported AND NOT listed) FROM (
          SELECT county AS place, complete AS listed, facility IN (SELECT facility FROM unit) AS reported
          FROM listed WHERE type IN ('THC', 'CHC'))
        GROUP BY place"""  # noqa: S608  texts of this file
    expected = {place: tuple(row) for place, *row in database.execute(query)}
    found = {
        row.code: (row.sums.registered, row.sums.reported, row.sums.unlisted)
        for row in rows_of(totals_of(records_of(world)), "county")
        if row.indicator == "PLAN-1-b.1"
    }
    assert expected == found
    assert (0, 0) == expected["520502"][:2]


def test_cells_equal_those_of_sql(world: World, database: sqlite3.Connection) -> None:
    """Months of townships with a round, out of all that are due, are what SQL finds; no full register, nothing due."""
    query = """
        SELECT t.county, (t.county <> '520502') * COUNT(DISTINCT r.code || substr(r.day, 1, 7)),
          (t.county <> '520502') * 12 * COUNT(DISTINCT t.code)
        FROM township t LEFT JOIN round r ON r.code = t.code GROUP BY t.county"""
    expected = {place: tuple(row) for place, *row in database.execute(query)}
    found = {
        row.code: (row.sums.numerator, row.sums.denominator)
        for row in rows_of(totals_of(records_of(world)), "county")
        if row.indicator == "SINK-4.3-b"
    }
    assert expected == found


def test_ten_parts_make_the_same_table(world: World) -> None:
    """Records spread over ten parts at random, harvested apart and put together, give the same sums."""
    records = records_of(world)
    parts = [records[part::10] for part in range(10)]
    together = [sheet for part in parts for sheet in sheets_of(part)]
    assert totals_of(records) == tally.totals(together, STANDARD.indicators)


def test_sums_of_ten_parts_add_up(world: World) -> None:
    """Summed up apart, by county, and added, the parts give the same sums: nothing but sums has to travel."""
    parts: list[list[Json]] = [[] for _ in range(10)]
    for record in records_of(world):
        place = record.get("facility", record).get("divisionCode") or record["destinationCode"][:6]
        parts[COUNTIES.index(place)].append(record)
    whole, summed = totals_of(records_of(world)), tally.added(map(totals_of, parts))
    assert whole == summed
    assert rows_of(whole, "province") == rows_of(summed, "province")


@given(st.randoms(use_true_random=False))
def test_the_order_of_records_does_not_matter(random: Random) -> None:
    """Whatever order records come in, and however often the same one comes, the sums are the same."""
    records = records_of(made_up(7, size=12))
    shuffled = [*records, *records[:5]]
    random.shuffle(shuffled)
    assert totals_of(records) == totals_of(shuffled)


FACT = Fact("R1", 1, "2025-06-30", "F1", "THC", "330127", "BASIC", 20000, 30, 1, 10, 2)


def share(*facts: Fact, extra: Sequence[Json] = ()) -> tuple[int, int, int]:
    """Give numerator, denominator and counted of the Recommended share."""
    rows = rows_of(totals_of([*map(record_of, facts), *extra]), "province")
    return next(
        (
            (row.sums.numerator, row.sums.denominator, row.sums.counted)
            for row in rows
            if row.indicator == "PLAN-1-b.1"
        ),
        (0, 0, 0),
    )


def test_the_highest_revision_counts() -> None:
    """A correction replaces what it corrects, also when it moves the record to another facility."""
    second = replace(FACT, revision=2, level="RECOMMENDED")
    moved = {**record_of(replace(FACT, revision=3, facility="F2")), "submitter": {"facilityId": "F1"}}
    assert (0, 1, 1) == share(FACT)
    for order in permutations((FACT, second)):
        assert (1, 1, 1) == share(*order)
        assert (0, 1, 1) == share(*order, extra=[moved])


def test_one_contribution_a_facility_and_year() -> None:
    """Of two records of one facility and year the one with the later as-of date counts."""
    later = replace(FACT, record="R2", as_of="2025-12-31", level="RECOMMENDED")
    for order in permutations((FACT, later)):
        assert (1, 1, 1) == share(*order)


def test_what_is_withdrawn_does_not_count() -> None:
    """A withdrawal by its own submitter takes the revision it names and all before it; a later one counts again."""
    withdrawal = {
        **_header("withdrawal", "W1", 1, AS_OF, "F1"),
        "withdrawsRecordType": "facilityCapabilityReport",
        "withdrawsRecordId": "R1",
        "withdrawsRevision": 1,
    }
    foreign = {**withdrawal, "submitter": {"facilityId": "F9"}}
    assert (0, 0, 0) == share(FACT, extra=[withdrawal])
    assert (0, 1, 1) == share(FACT, extra=[foreign])
    assert (0, 1, 1) == share(replace(FACT, revision=2), extra=[withdrawal])


def test_two_submitters_may_use_one_record_id() -> None:
    """A record id is its submitter's own; another facility's record of the same id counts beside it."""
    assert (0, 2, 2) == share(FACT, replace(FACT, facility="F2"))


def test_a_later_register_replaces_the_earlier() -> None:
    """A facility that the year's last register leaves out is no longer registered, even when it leaves out all."""
    entry = {"facilityId": "F1", "facilityType": "THC", "divisionCode": "330127", "status": "OPERATING"}
    base = {
        **_header("facilityRegister", "G1", 1, "2025-03-31", "A"),
        "divisionCode": "330127",
        "complete": True,
    }
    early = {**base, "registerDate": "2025-03-31", "facilities": [entry]}
    late = {**base, "recordId": "G2", "asOfDate": AS_OF, "registerDate": AS_OF, "facilities": []}
    for records, expected in (((early,), (1, 0)), ((early, late), (0, 0)), ((late, early), (0, 0))):
        found = sum(totals_of(records).values(), Sums())
        assert expected == (found.registered // 4, found.reported)


def test_a_record_of_another_year_is_not_asked_for() -> None:
    """Only the year asked for is counted."""
    other = {**record_of(FACT), "reportYear": 2024}
    assert {} == totals_of([other])


def test_an_unknown_division_is_in_no_row_but_the_nations() -> None:
    """A code that the list does not know cannot be placed; it still is part of the whole."""
    rows = rows_of(totals_of([record_of(replace(FACT, county="999999"))]), "province")
    assert {"nation"} == {row.level for row in rows}


def test_cities_without_counties_and_the_corps_have_rows_of_their_own() -> None:
    """东莞 is its own county, a municipality's districts lie in its placeholder, and 兵团 is beside the provinces."""
    expected = {
        "441900": ("441900", "441900", "440000", "EAST"),
        "120101": ("120101", "120100", "120000", "EAST"),
        "360733": ("360733", "360700", "360000", "CENTRAL"),
        "660000": ("660000", "660000", "660000", "WEST"),
    }
    levels = ("county", "prefecture", "province", "region")
    assert expected == {each: tuple(WHERE.code(each, level) for level in levels) for each in expected}


def nation(level: str | None, *, provinces: int, as_of: str = AS_OF) -> Row:
    """Give the nation's row when so many provinces have one facility each, at a level."""
    codes = [each for each in STANDARD.codelists["provinces"].entries if each != "660000"][:provinces]
    facts = (replace(FACT, record=each, facility=each, county=each, level=level) for each in codes)
    rows = rows_of(totals_of(map(record_of, facts)), "nation", as_of)
    return next(row for row in rows if (row.indicator, row.level) == ("PLAN-1-b.1", "nation"))


def test_the_nation_is_judged_once_all_provinces_are_there() -> None:
    """With 30 of 31 provinces the nation is not evaluable; with all it is judged, and 兵团 need not be there."""
    partial, whole = nation("RECOMMENDED", provinces=30), nation("RECOMMENDED", provinces=31)
    assert (Status.NOT_EVALUABLE, "provincesMissing", (30, 31)) == (
        partial.status,
        partial.reason,
        partial.provinces,
    )
    assert (Status.MET, None, (31, 31)) == (whole.status, whole.reason, whole.provinces)
    assert Status.NOT_MET is nation("BASIC", provinces=31).status


def test_a_target_is_judged_on_the_last_day_of_its_year() -> None:
    """On 30 December it is not due, on 31 December it is."""
    assert Status.NOT_DUE is nation("BASIC", provinces=31, as_of="2025-12-30").status
    assert Status.NOT_MET is nation("BASIC", provinces=31, as_of="2025-12-31").status


def test_a_status_is_certain_when_nobody_could_change_it() -> None:
    """With 3 of 10 Recommended, East's 30 per cent stays met with nobody missing, and is open with one missing."""
    facts = [
        replace(FACT, record=f"R{n}", facility=f"F{n}", level="RECOMMENDED" if n < 3 else "BASIC")
        for n in range(10)
    ]
    entries = [
        {"facilityId": f"F{n}", "facilityType": "THC", "divisionCode": "330127", "status": "OPERATING"}
        for n in range(11)
    ]
    register = {
        **_header("facilityRegister", "G1", 1, AS_OF, "A"),
        "divisionCode": "330127",
        "registerDate": AS_OF,
        "complete": True,
    }
    found = {}
    for size in (10, 11):
        records = [*map(record_of, facts), {**register, "facilities": entries[:size]}]
        rows = rows_of(totals_of(records), "province")
        found[size] = next(
            (row.status, row.certain) for row in rows if (row.indicator, row.code) == ("PLAN-1-b.1", "330000")
        )
    assert {10: (Status.MET, True), 11: (Status.MET, False)} == found


def test_a_statement_takes_its_day_and_year_from_the_records() -> None:
    """Without a day of judging the latest as-of date is taken, and its year; the clock is never asked."""
    made = statement([record_of(FACT)], STANDARD, Wanted("province"))
    assert ("2025-06-30", 2025, 1) == (made["asOf"], made["year"], made["records"])
    assert (None, None, 0) == tuple(
        statement([], STANDARD, Wanted("province"))[each] for each in ("asOf", "year", "records")
    )


def test_a_statement_of_an_unknown_indicator_is_refused() -> None:
    """An indicator that does not exist is wrong use."""
    with pytest.raises(UsageError, match="PLAN-9"):
        statement([], STANDARD, Wanted("province", indicators=("PLAN-9",)))
