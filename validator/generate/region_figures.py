"""Figures of a region report that are sums over facilities, or shares of them: staff, visits, funds, inspections."""

from collections.abc import Sequence

from validator.generate import figures as facility_figures
from validator.generate.dice import Dice
from validator.generate.facilities import Authority, County, Facility
from validator.generate.plan import Record
from validator.generate.staffing import section as staff_section

_SUMMED = ("gpCount", "gpPaediatricTrained", "postsTechnical", "postsIntermediate", "postsSenior")


def figures(counties: Sequence[County], authority: Authority, level: str, seed: int, year: int) -> Record:
    """Write the sections of a region report that need nothing but sums and shares.

    Args:
        counties: the counties of the region.
        authority: its health commission.
        level: of the list admin-level.
        seed: of the plan.
        year: the year reported.
    """
    dice = Dice(seed, authority.division, year, "region")
    units = sum(len(each.facilities) + 1 for each in counties)
    residents = sum(each.residents for each in counties)
    primary = sum(
        facility_figures.visits(seed, each, year) for county in counties for each in county.facilities
    )
    hospitals = sum(facility_figures.visits(seed, each.hospital, year) for each in counties)
    paid = round(residents * dice.between(700, 1100))
    records = round(residents * dice.between(0.86, 0.95))
    return {
        "staff": {**_staff(counties, seed, year), "gpRotationMechanism": True},
        "information": {"ehrTotal": records, "ehrOpened": round(records * dice.between(0.4, 0.8))},
        "services": {"primaryVisits": primary, "totalVisits": primary + hospitals},
        "insurance": {
            "samePaymentDiseases": [{"diseaseName": "急性支气管炎"}],
            "primaryInsurancePay": round(paid * dice.between(0.2, 0.35)),
            "totalInsurancePay": paid,
        },
        "conduct": {"spotChecks": [_inspected(dice, level, units, year)]},
        "quality": {"primaryCareInQcSystem": True, "qcCentreName": f"{authority.name}医疗质量控制中心"},
    }


def support(counties: Sequence[County]) -> Record:
    """Count the relations of county hospitals: one each, one to one."""
    return {"countyHospitalRelations": len(counties), "oneToOneRelations": len(counties)}


def _staff(counties: Sequence[County], seed: int, year: int) -> Record:
    sections = [staff_section(seed, each, year) for county in counties for each in _centres(county)]
    return {name: sum(int(str(each[name])) for each in sections) for name in _SUMMED}


def _centres(county: County) -> tuple[Facility, ...]:
    return (*county.of_kind("THC"), *county.of_kind("CHC"))


def _inspected(dice: Dice, level: str, units: int, year: int) -> Record:
    this_year = round(units * dice.between(0.25, 0.4))
    return {
        "inspectorLevel": level,
        "coverageFrom": f"{year - 2}-01-01",
        "unitsTotal": units,
        "unitsInspected": min(units, round(this_year * dice.between(2.2, 3))),
        "unitsInspectedInYear": this_year,
    }
