"""The synthetic province: the same from the same seed, valid throughout, plausible, with every type of record."""

import json
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from statistics import correlation, fmean, median, stdev

import pytest

from tools import soak
from validator import generate, library
from validator.errors import UsageError
from validator.generate import Plan
from validator.generate.dice import Dice, apportion
from validator.identifiers import valid_institution_code, valid_organisation_code, valid_uscc
from validator.pipeline import check

STANDARDS = library.load_standards()
STANDARD = STANDARDS[generate.VERSION]
SMALL = Plan(seed=7, facilities=40, counties=2)
LARGE = Plan(seed=3, facilities=1000, counties=10)


def province(plan: Plan) -> generate.Province:
    """Give the province of a plan."""
    return generate.build(plan, STANDARD.codelists["divisions"])


@cache
def records(plan: Plan) -> Mapping[str, Sequence[dict[str, object]]]:
    """Give the records of a province by type."""
    found: dict[str, list[dict[str, object]]] = {}
    for bundle in generate.bundles(province(plan)):
        for each in bundle.records:
            found.setdefault(str(each["recordType"]), []).append(each)
    return found


def at(record: object, path: str) -> object:
    """Give what stands at a dotted path."""
    for name in path.split("."):
        assert isinstance(record, dict | list)
        record = record[int(name)] if isinstance(record, list) else record[name]
    return record


def number(record: object, path: str) -> int:
    """Give the number at a dotted path."""
    value = at(record, path)
    assert isinstance(value, int)
    return value


def reports(plan: Plan, kind: str, year: int = 2025) -> list[dict[str, object]]:
    """Give the capability reports of one kind of facility in one year."""
    found = records(plan)["facilityCapabilityReport"]
    return [
        each for each in found if each["reportYear"] == year and at(each, "facility.facilityType") == kind
    ]


def written(plan: Plan) -> bytes:
    """Give all bundles of a province as bytes."""
    return b"".join(line for bundle in generate.bundles(province(plan)) for line in generate.lines(bundle))


def findings(data: bytes) -> list[tuple[str, str]]:
    """Give rule and pointer of every finding, of a bundle and of its records; derived ones stay folded."""
    whole = json.loads(check(data, STANDARDS).to_bytes())
    parts = [whole, *whole.get("records", [])]
    return [(each["ruleId"], each["pointer"]) for part in parts for each in part["findings"]]


def test_the_same_seed_gives_the_same_bytes() -> None:
    """Every byte follows from the plan."""
    assert written(SMALL) == written(SMALL)


def test_another_seed_gives_another_province() -> None:
    """No line of figures is the same."""
    plan = Plan(seed=8, facilities=40, counties=2)

    assert set(written(SMALL).splitlines()) & set(written(plan).splitlines()) == set()


def test_a_facility_stays_itself_when_years_are_added() -> None:
    """The reports of 2025 are the same whether or not earlier years are asked for."""
    alone = Plan(seed=7, facilities=40, counties=2, years=(2025,))

    assert [*reports(alone, "THC"), *reports(alone, "VC")] == [*reports(SMALL, "THC"), *reports(SMALL, "VC")]


@pytest.mark.parametrize("seed", [1, 7])
def test_nothing_is_found_in_a_province(seed: int) -> None:
    """Every bundle and every record of it is conformant, with no finding of any severity."""
    plan = Plan(seed=seed, facilities=40, counties=2)
    found = [
        (bundle.name, soak.unmeant(report))
        for bundle in generate.bundles(province(plan))
        for report in soak.reports(bundle, STANDARDS)
        if soak.unmeant(report)
    ]

    assert [] == found


def test_nothing_is_found_in_a_single_bundle() -> None:
    """All years of all counties in one bundle hold together."""
    whole = generate.whole(province(SMALL))

    assert [] == findings(b"".join(generate.lines(whole)))


@pytest.mark.parametrize("code", ["120000", "110000", "460000", "650000", "540000"])
def test_any_province_can_be_made(code: str) -> None:
    """Municipalities, and provinces whose counties have no city above them, give valid records too."""
    plan = Plan(facilities=16, counties=2, years=(2025,), province=code)

    assert [] == [each for bundle in generate.bundles(province(plan)) for each in findings(_bytes(bundle))]


def _bytes(bundle: generate.Bundle) -> bytes:
    return b"".join(generate.lines(bundle))


def test_everything_is_there() -> None:
    """A report a facility and year; a round a township and month, a county and quarter but for a few."""
    found = {name: len(each) for name, each in records(SMALL).items()}
    rounds = Counter(each["destinationLevel"] for each in records(SMALL)["mobileRound"])

    assert set(STANDARD.schemas) - {"bundle", "common"} == set(found)
    assert found["facilityCapabilityReport"] == (40 + 2) * 3
    assert found["consortium"] == 2 * 3
    assert found["regionReport"] == 3 * 3
    assert found["annualSubmission"] == 3
    assert 22 <= rounds["COUNTY"] <= 24
    assert 0.95 * 4 * 36 <= rounds["TOWNSHIP"] <= 4 * 36


def test_the_register_is_complete() -> None:
    """Whoever reports, supports or is supported is registered in the province."""
    listed = {
        each["facilityId"]
        for register in records(SMALL)["facilityRegister"]
        if register["divisionCode"] == "360000"
        for each in _items(register["facilities"])
    }
    named = {at(each, "facility.facilityId") for each in records(SMALL)["facilityCapabilityReport"]}
    for relation in records(SMALL)["supportRelation"]:
        named |= {relation["supporterFacilityId"], relation["recipientFacilityId"]}

    assert named - listed == set()


def _items(value: object) -> list[dict[str, object]]:
    assert isinstance(value, list)
    return value


def test_identifiers_pass_their_checks() -> None:
    """Credit codes, the organisation codes inside them and institution codes are valid and all different."""
    found = [at(each, "facility") for each in reports(LARGE, "THC")]
    codes = [str(at(each, "facilityId")) for each in found]

    assert all(valid_uscc(each) and valid_organisation_code(each[8:17]) for each in codes)
    assert all(valid_institution_code(str(at(each, "institutionCode22"))) for each in found)
    assert len(codes) == len(set(codes))


def test_the_mix_of_facilities_is_that_of_the_country() -> None:
    """Nine in ten are village clinics; about one in twenty is a township health centre."""
    kinds = {kind: len(reports(LARGE, kind)) for kind in ("VC", "THC", "CHC", "CHS")}

    assert sum(kinds.values()) == 1000
    assert 850 <= kinds["VC"] <= 920
    assert 40 <= kinds["THC"] <= 70


def test_sizes_are_of_the_usual_order_and_log_normal() -> None:
    """A township health centre has some dozens of staff; the logarithm spreads about evenly to both sides."""
    staff = [number(each, "staff.staffTotal") for each in reports(LARGE, "THC")]
    logs = [math.log(each) for each in staff]

    assert 22 <= median(staff) <= 55
    assert 0.3 <= stdev(logs) <= 0.75
    assert abs(fmean(logs) - median(logs)) <= 0.2
    assert (
        12_000 <= median(number(each, "activity.yearly.2.visits") for each in reports(LARGE, "THC")) <= 50_000
    )
    assert 1 <= median(number(each, "staff.staffTotal") for each in reports(LARGE, "VC")) <= 4


@pytest.mark.parametrize(
    "path",
    ["premises.bedsActual", "activity.yearly.2.visits", "activity.yearly.2.admissions", "premises.floorArea"],
)
def test_large_facilities_are_large_in_everything(path: str) -> None:
    """Beds, visits, admissions and floor area go with the staff, though not strictly."""
    found = reports(LARGE, "THC")
    with_staff = correlation(
        [number(each, "staff.staffTotal") for each in found], [number(each, path) for each in found]
    )

    assert 0.5 < with_staff < 0.999


def test_visits_grow_by_a_few_hundredths_a_year() -> None:
    """Together the facilities see two to five in a hundred more each year."""
    totals = [
        sum(number(each, "activity.yearly.2.visits") for each in reports(LARGE, "THC", year))
        for year in (2023, 2024, 2025)
    ]

    assert 1.02 < totals[1] / totals[0] < 1.05
    assert 1.02 < totals[2] / totals[1] < 1.05


def test_the_years_of_two_reports_agree() -> None:
    """What one report says of 2024, the next one says too."""
    then = {
        at(each, "facility.facilityId"): at(each, "activity.yearly.2") for each in reports(LARGE, "VC", 2024)
    }
    now = {
        at(each, "facility.facilityId"): at(each, "activity.yearly.1") for each in reports(LARGE, "VC", 2025)
    }

    assert then == now


def test_staff_by_licence_title_and_trade_adds_up() -> None:
    """The parts are all of the technical staff, and with administrators all of the staff."""
    for each in reports(LARGE, "THC"):
        licences = {
            str(part["licenceType"]): int(str(part["count"])) for part in _items(at(each, "staff.byLicence"))
        }
        twice = licences["PH_PHYSICIAN"] + licences["CLINICAL_PHARMACIST"]
        technical = number(each, "staff.technicalStaff")

        assert sum(licences.values()) - twice == number(each, "staff.staffTotal")
        assert technical == sum(int(str(part["count"])) for part in _items(at(each, "staff.byTitle")))
        assert technical == sum(int(str(part["count"])) for part in _items(at(each, "staff.byCategory")))


def test_levels_are_spread_and_rise() -> None:
    """Some are below the basic level and some above it, and more are above it later."""
    levels = {
        year: Counter(at(each, "facility.capabilityLevel") for each in reports(LARGE, "THC", year))
        for year in (2023, 2025)
    }

    assert min(levels[2025][each] for each in ("BELOW", "BASIC", "RECOMMENDED")) >= 2
    assert levels[2025]["RECOMMENDED"] >= levels[2023]["RECOMMENDED"]
    assert levels[2025]["BELOW"] <= levels[2023]["BELOW"]


def test_most_requirements_are_met_and_some_are_not() -> None:
    """Of the requirements judged on the large province's centres, fourteen to nineteen in twenty are met."""
    outcomes: Counter[str] = Counter()
    for each in [*reports(LARGE, "THC"), *reports(LARGE, "CHC")]:
        document = json.loads(check(generate.line(each), STANDARDS).to_bytes())
        outcomes.update(rule["outcome"] for rule in document["attainment"]["rules"])

    assert 0.7 < outcomes["pass"] / (outcomes["pass"] + outcomes["fail"]) < 0.95


def test_most_is_confirmed_and_little_corrected_or_withdrawn() -> None:
    """Recipients confirm nine in ten dispatches, nearly all as true; a few dispatches have a second revision."""
    found = records(LARGE)
    dispatches = Counter(each["revision"] for each in found["dispatchRecord"])
    said = Counter(each["confirmed"] for each in found["confirmation"])
    of_dispatches = sum(each["confirmsRecordType"] == "dispatchRecord" for each in found["confirmation"])

    assert 0.8 * dispatches[1] < of_dispatches < dispatches[1]
    assert 0 < said[False] < 0.05 * said[True]
    assert 0 < dispatches[2] < 0.06 * dispatches[1]
    assert 0 < len(found["withdrawal"]) < 0.02 * len(found["mobileRound"])


def test_what_is_withdrawn_or_confirmed_is_there() -> None:
    """Every confirmation and withdrawal names a record of the province."""
    found = records(SMALL)
    named = {each["recordId"] for kind in found for each in found[kind]}
    pointing = {each["confirmsRecordId"] for each in found["confirmation"]}
    pointing |= {each["withdrawsRecordId"] for each in found["withdrawal"]}

    assert pointing <= named


def test_everybody_is_swept_every_year_and_most_spot_checked_in_three() -> None:
    """Each facility and county hospital has a sweep a year; in three years nearly all have one spot check."""
    facilities = [each for each in records(SMALL)["inspectionRecord"] if "inspectedFacilityId" in each]
    forms = Counter(each["inspectionForm"] for each in facilities)

    assert 42 * 3 == forms["SWEEP"]
    assert 0.85 * 42 <= forms["SPOT_CHECK"] <= 42


def test_region_reports_count_the_inspections_there_were() -> None:
    """A county's report of the third year counts as inspected who was spot-checked by the county in the three."""
    checked = {
        (each["inspectedDivisionCode"], each["inspectedFacilityId"])
        for each in records(SMALL)["inspectionRecord"]
        if each["inspectionForm"] == "SPOT_CHECK" and "inspectedFacilityId" in each
    }
    told = {
        each["divisionCode"]: number(each, "conduct.spotChecks.0.unitsInspected")
        for each in records(SMALL)["regionReport"]
        if each["divisionLevel"] == "COUNTY" and each["reportYear"] == 2025
    }

    assert Counter(str(code) for code, _ in checked) == told


ADDED = (
    "region.residentPopulation",
    "staff.gpCount",
    "staff.phInstitutionStaff",
    "information.ehrOpened",
    "telemedicine.facilitiesTotal",
    "services.totalVisits",
    "insurance.primaryInsurancePay",
    "support.awarenessRate.numerator",
    "villageClinics.villageDoctorTotal",
    "facilities.byType.0.recommended",
)


@pytest.mark.parametrize("path", ADDED)
def test_a_province_reports_the_sum_of_its_counties(path: str) -> None:
    """What the counties report adds up to what the province reports."""
    found = [each for each in records(LARGE)["regionReport"] if each["reportYear"] == 2025]
    counties = [number(each, path) for each in found if each["divisionLevel"] == "COUNTY"]

    assert [sum(counties)] == [number(each, path) for each in found if each["divisionLevel"] == "PROVINCE"]


def test_marks_are_mostly_good() -> None:
    """Most assessed are good or better, hardly any fails."""
    results = Counter(each["assessmentResult"] for each in records(LARGE)["supportAssessment"])

    assert results["GOOD"] + results["EXCELLENT"] > results.total() / 2
    assert results["UNQUALIFIED"] < results.total() / 20


def test_reports_of_a_facility_name_the_reviews_there_were() -> None:
    """A look-back in a report of the last year is a review record of the facility and of that day."""
    held = {
        (each["facilityId"], each["reviewDate"])
        for each in records(LARGE)["reviewRecord"]
        if each["reviewType"] == "LOOK_BACK"
    }
    told = {
        (at(each, "facility.facilityId"), review["reviewDate"])
        for each in [*reports(LARGE, "THC"), *reports(LARGE, "CHC")]
        for review in _items(each["reviews"])
        if review["reviewType"] == "LOOK_BACK" and str(review["reviewDate"]) >= "2023"
    }

    assert told <= held
    assert len(told) > 5


@pytest.mark.parametrize(
    "plan",
    [
        Plan(province="999999"),
        Plan(counties=0),
        Plan(counties=500, facilities=10_000),
        Plan(facilities=31, counties=4),
        Plan(years=()),
        Plan(years=(2025, 2024)),
        Plan(years=(1999,)),
    ],
    ids=str,
)
def test_what_cannot_be_made_is_refused(plan: Plan) -> None:
    """No such province, too many counties, too few facilities, no run of years."""
    with pytest.raises(UsageError):
        province(plan)


def test_apportioned_parts_add_up() -> None:
    """Whole numbers by largest remainders."""
    assert [2, 1, 4] == apportion(7, [2, 1, 4])
    assert [4, 3, 3] == apportion(10, [1, 1, 1])


def test_chance_depends_on_the_key_alone() -> None:
    """A stream does not notice what other streams have drawn, and the first numbers never change."""
    Dice("other").normal()

    assert [58, 26, 61] == [Dice(1, "key", at).whole(0, 99) for at in range(3)]
