"""The province's region report: what those of its counties add up to, and what only a province reports."""

from collections.abc import Callable

from validator.generate.case import Case
from validator.generate.dice import Dice
from validator.generate.facilities import County, Province
from validator.generate.kinds import CENTRES
from validator.generate.plan import Record
from validator.generate.region_figures import has_platform
from validator.generate.regions import cases_of, report, section
from validator.generate.register import designations

_WEST, _LEAST, _LEAST_IN_WEST = "WEST", 300_000, 200_000
"""People a county needs more of to have key central health centres. Source: PLAN-2.2-a."""
_MOST = 2


def of_province(province: Province, year: int) -> Record:
    """Write the province's region report."""
    made = report(province, province.authority, province.name, "PROVINCE", province.counties, year)
    dice = Dice(province.plan.seed, "students", year)
    levels = ["PROVINCE", "PREFECTURE", "COUNTY", "TOWNSHIP", "VILLAGE"]
    network = {"telemedicineNetworkLevels": levels, "internetSupervision": True}
    students = {"orientedStudentsEnrolled": dice.whole(2, 9) * len(province.counties)}
    return {
        **made,
        "counties": _counties(province, year),
        "staff": {**section(made, "staff"), **students},
        "telemedicine": {**section(made, "telemedicine"), **network},
        "conduct": {"spotChecks": [_spot_checks(province, year)]},
        "finance": {"subsidyPerformanceScore": {"numerator": dice.whole(78, 97), "denominator": 100}},
    }


def _counties(province: Province, year: int) -> Record:
    seed, least = province.plan.seed, _LEAST_IN_WEST if province.region == _WEST else _LEAST
    eligible = [each for each in province.counties if each.residents > least]
    return {
        "total": len(province.counties),
        "withPlatform": sum(has_platform(seed, each) for each in province.counties),
        "withoutRecommended": len(province.counties) - _having(province, _recommended, year),
        "withNewCommunityHospital": _having(province, _new_hospital, year),
        "keyCentralEligible": len(eligible),
        "keyCentralMet": sum(1 <= _key_centres(seed, each, year) <= _MOST for each in eligible),
    }


def _having(province: Province, holds: Callable[[Case], bool], year: int) -> int:
    """Count the counties with a health centre of which something holds."""
    return sum(
        any(holds(case) for kind in CENTRES for case in cases_of(province, (county,), kind, year))
        for county in province.counties
    )


def _recommended(case: Case) -> bool:
    return case.standing.level == "RECOMMENDED"


def _new_hospital(case: Case) -> bool:
    return case.standing.community_hospital.startswith(str(case.year))


def _key_centres(seed: int, county: County, year: int) -> int:
    return sum("KEY_CENTRAL_THC" in designations(seed, each, year) for each in county.of_kind("THC"))


def _spot_checks(province: Province, year: int) -> Record:
    """Count the city authorities: the province inspects each of them every year."""
    cities = len(province.prefectures)
    return {
        "inspectorLevel": "PROVINCE",
        "coverageFrom": f"{year - 2}-01-01",
        "unitsTotal": cities,
        "unitsInspected": cities,
        "unitsInspectedInYear": cities,
    }
