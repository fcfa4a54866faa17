"""Figures of a region report that are sums over its counties: staff, visits, funds, telemedicine, inspections."""

from collections.abc import Mapping, Sequence

from validator.generate import figures as facility_figures
from validator.generate.dice import Dice
from validator.generate.facilities import Authority, County, Facility
from validator.generate.hospital import level
from validator.generate.inspections import spot_checked
from validator.generate.plan import Record
from validator.generate.staffing import section as staff_section

_SUMMED = ("gpCount", "gpPaediatricTrained", "postsTechnical", "postsIntermediate", "postsSenior")
_PLATFORM, _ASKED, _RESIDENTS_PER_OFFICER = 0.9, 400, 6_000
_SUMS = ("staff", "information", "telemedicine", "services", "insurance")


def figures(counties: Sequence[County], authority: Authority, seed: int, year: int) -> Record:
    """Write the sections of a region report that are sums over its counties, and what goes with them.

    Args:
        counties: the counties of the region.
        authority: its health commission.
        seed: of the plan.
        year: the year reported.
    """
    parts = [_of_county(seed, each, year) for each in counties]
    sums = {name: _added([part[name] for part in parts]) for name in _SUMS}
    return {
        "staff": {**sums["staff"], "gpRotationMechanism": True},
        "information": {**sums["information"], "platformInterconnects": ["EHR", "EMR"]},
        "telemedicine": sums["telemedicine"],
        "tcm": _promotion(counties[0], authority),
        "services": sums["services"],
        "insurance": {**sums["insurance"], "samePaymentDiseases": [{"diseaseName": "急性支气管炎"}]},
        "quality": {"primaryCareInQcSystem": True, "qcCentreName": f"{authority.name}医疗质量控制中心"},
    }


def support(counties: Sequence[County], seed: int, year: int) -> Record:
    """Count the relations of county hospitals, one each, one to one; and how many people know of the support."""
    below = sum(level(seed, each.hospital, year) != "RECOMMENDED" for each in counties)
    known = sum(_aware(seed, each, year) for each in counties)
    return {
        "countyHospitalsBelowRecommended": below,
        "countyHospitalsBelowSupported": below,
        "countyHospitalRelations": len(counties),
        "oneToOneRelations": len(counties),
        "awarenessRate": {"numerator": known, "denominator": _ASKED * len(counties)},
    }


def has_platform(seed: int, county: County) -> bool:
    """Tell whether a county has built its information platform."""
    return Dice(seed, county.code, "platform").chance(_PLATFORM)


def spot_checks(seed: int, county: County, year: int) -> Record:
    """Count the units of a county, and those the county spot-checked in the year and the two before."""
    units = (county.hospital, *county.facilities)
    inspected = [[spot_checked(seed, each, at) for at in range(year - 2, year + 1)] for each in units]
    return {
        "inspectorLevel": "COUNTY",
        "coverageFrom": f"{year - 2}-01-01",
        "unitsTotal": len(units),
        "unitsInspected": sum(map(any, inspected)),
        "unitsInspectedInYear": sum(each[-1] for each in inspected),
    }


def adjusted_rounds(counties: Sequence[County]) -> list[Record]:
    """List the villages with little need to which rounds go less often than every week."""
    return [
        {
            "villageCode": each.code,
            "villageName": each.name,
            "villageNeedLevel": "LOW",
            "adjustedFrequency": {"times": 1, "weeks": 2},
            "adjustmentBasis": "常住人口少，经乡镇卫生院和村民委员会商定调整。",
        }
        for county in counties
        for each in county.villages
        if not each.has_clinic and each.need == "LOW"
    ]


def _of_county(seed: int, county: County, year: int) -> dict[str, dict[str, int]]:
    dice = Dice(seed, county.code, year, "region")
    primary = sum(facility_figures.visits(seed, each, year) for each in county.facilities)
    paid = round(county.residents * dice.between(700, 1100))
    records, units = round(county.residents * dice.between(0.86, 0.95)), len(county.facilities) + 1
    return {
        "staff": {**_staff(county, seed, year), **_other_staff(dice, county.residents)},
        "information": {"ehrTotal": records, "ehrOpened": round(records * dice.between(0.4, 0.8))},
        "telemedicine": {
            "facilitiesTotal": units,
            "facilitiesWithTelemedicine": round(units * dice.between(0.4, 0.8)),
        },
        "services": {
            "primaryVisits": primary,
            "totalVisits": primary + facility_figures.visits(seed, county.hospital, year),
        },
        "insurance": {
            "primaryInsurancePay": round(paid * dice.between(0.2, 0.35)),
            "totalInsurancePay": paid,
        },
    }


def _added(parts: Sequence[Mapping[str, int]]) -> Record:
    return {name: sum(each[name] for each in parts) for name in parts[0]}


def _aware(seed: int, county: County, year: int) -> int:
    return round(_ASKED * Dice(seed, county.code, year, "awareness").between(0.5, 0.9))


def _other_staff(dice: Dice, residents: int) -> dict[str, int]:
    institutions = round(residents / _RESIDENTS_PER_OFFICER)
    return {
        "gpRotatedCount": dice.whole(0, 2),
        "phInstitutionStaff": institutions,
        "phInstitutionTechnical": round(institutions * dice.between(0.75, 0.92)),
    }


def _promotion(county: County, authority: Authority) -> Record:
    centre: Record = {"facilityId": county.hospital.id, "name": f"{authority.name}中医药适宜技术推广中心"}
    return {"tcmPromotionCentre": centre, "techniquesPromoted": 12}


def _staff(county: County, seed: int, year: int) -> dict[str, int]:
    sections = [staff_section(seed, each, year) for each in _centres(county)]
    return {name: sum(int(str(each[name])) for each in sections) for name in _SUMMED}


def _centres(county: County) -> tuple[Facility, ...]:
    return (*county.of_kind("THC"), *county.of_kind("CHC"))
