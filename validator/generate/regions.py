"""Region reports of counties, and what the province's has in common with them: sums over what facilities report."""

from collections.abc import Callable, Sequence

from validator.generate import figures, region_figures, services
from validator.generate.case import Case
from validator.generate.conduct import accidents, licensed_doctors
from validator.generate.departments import section as departments
from validator.generate.dispatches import reached
from validator.generate.facilities import Authority, County, Province
from validator.generate.header import by_authority, end_of, header
from validator.generate.plan import Record
from validator.generate.register import designations
from validator.generate.relations import tier
from validator.generate.rounds import clinicless, rounds
from validator.generate.staffing import staffing
from validator.generate.standing import clinic_reaches_standard

_SIX = 6
_LARGE = 10_000
_FEW = 10


def of_county(province: Province, county: County, year: int) -> Record:
    """Write a county's region report."""
    seed = province.plan.seed
    made = report(province, county.authority, county.name, "COUNTY", (county,), year)
    return {
        **made,
        "region": {**section(made, "region"), "countyPopulation": county.residents},
        "information": {
            **section(made, "information"),
            "countyPlatformBuilt": region_figures.has_platform(seed, county),
        },
        "conduct": {"spotChecks": [region_figures.spot_checks(seed, county, year)]},
    }


def section(made: Record, name: str) -> Record:
    """Give a section of a report."""
    found = made[name]
    return found if isinstance(found, dict) else {}


def report(  # noqa: PLR0913, PLR0917  what tells a county's report from a province's
    province: Province, authority: Authority, name: str, level: str, counties: Sequence[County], year: int
) -> Record:
    """Write what the reports of counties and of the province have in common."""
    division = authority.division
    return {
        **header("regionReport", f"{division}-RGN-{year}", by_authority(authority), end_of(year)),
        "divisionCode": division,
        "divisionName": name,
        "divisionLevel": level,
        "reportYear": year,
        "adminSector": "HEALTH",
        "region": {
            "regionGroup": province.region,
            "residentPopulation": sum(each.residents for each in counties),
        },
        "facilities": {
            "byType": [
                _centres(cases_of(province, counties, "THC", year)),
                _centres(cases_of(province, counties, "CHC", year)),
                _stations(cases_of(province, counties, "CHS", year)),
            ],
            **_key_centres(cases_of(province, counties, "THC", year)),
        },
        "villageClinics": _clinics(cases_of(province, counties, "VC", year)),
        "villageCoverage": _coverage(counties),
        **region_figures.figures(counties, authority, province.plan.seed, year),
        "rounds": _rounds(province, counties, year),
        "support": {
            "tiers": _tiers(province, counties, year),
            **region_figures.support(counties, province.plan.seed, year),
        },
        "safety": {
            "safetyAccidentCount": _accidents(province, counties, year),
            "casualtyCount": 0,
            "safetyMonthDate": f"{year}-06-03",
        },
    }


def cases_of(province: Province, counties: Sequence[County], kind: str, year: int) -> list[Case]:
    """Give the facilities of one kind in some counties, in a year."""
    seed = province.plan.seed
    return [Case(seed, county, each, year) for county in counties for each in county.of_kind(kind)]


def _count(cases: Sequence[Case], holds: Callable[[Case], bool]) -> int:
    return sum(map(holds, cases))


def _recommended(case: Case) -> bool:
    return case.standing.level == "RECOMMENDED"


def _centres(cases: Sequence[Case]) -> Record:
    levels = [each.standing.level for each in cases]
    hospitals = [each.standing.community_hospital for each in cases if each.standing.community_hospital]
    large = [each for each in cases if each.facility.residents > _LARGE]
    new = sum(day.startswith(str(cases[0].year)) for day in hospitals)
    return {
        "facilityType": cases[0].kind,
        "total": len(cases),
        "belowStandard": levels.count("BELOW"),
        "basic": levels.count("BASIC"),
        "recommended": levels.count("RECOMMENDED"),
        "notEvaluated": 0,
        "over10000Total": len(large),
        "over10000AtStandard": _count(large, lambda each: each.standing.level != "BELOW"),
        "over10000FewStaff": _count(large, lambda each: figures.staff_total(each.facility, each.year) < _FEW),
        "communityHospitals": len(hospitals),
        "newCommunityHospitals": new,
        "recommendedWithSpecialtyDept": _count(
            cases, lambda each: _recommended(each) and bool(departments(each))
        ),
        "withTcmHall": _count(cases, lambda each: bool(services.tcm(each)["hasTcmHall"])),
        "tcmHallUpgraded": _count(cases, lambda each: bool(services.tcm(each)["tcmHallUpgraded"])),
        "withTcmPhysician": _count(cases, lambda each: _trade(each, "TCM") > 0),
        "withoutPharmacist": _count(cases, lambda each: not _trade(each, "PHARMACY")),
        "withTelemedicine": _count(
            cases, lambda each: bool(services.information(each)["telemedicineServices"])
        ),
    }


def _stations(cases: Sequence[Case]) -> Record:
    return {"facilityType": "CHS", "total": len(cases), **_traditional(cases)}


def _clinics(cases: Sequence[Case]) -> Record:
    doctors = sum(figures.staff_total(each.facility, each.year) for each in cases)
    pensions = [each for each in cases if each.meets("pension", 0.85)]
    merged = [
        (each.meets("personnel", 0.7), each.meets("finance", 0.66), each.meets("assets", 0.62))
        for each in cases
    ]
    return {
        "total": len(cases),
        "standardVersionCode": "VC-2022",
        "responsibleAuthorityLevel": "COUNTY",
        "reachingStandard": _count(cases, _clinic_reaches_standard),
        "integratedPersonnel": sum(each[0] for each in merged),
        "integratedFinance": sum(each[1] for each in merged),
        "integratedAssets": sum(each[2] for each in merged),
        "integratedAll": sum(map(all, merged)),
        **_traditional(cases),
        "withTelemedicine": _count(
            cases, lambda each: bool(services.clinic_information(each)["telemedicineServices"])
        ),
        "villageDoctorTotal": doctors,
        "villageDoctorLicensed": sum(map(licensed_doctors, cases)),
        "villageDoctorPensionCovered": sum(
            figures.staff_total(each.facility, each.year) for each in pensions
        ),
    }


def _clinic_reaches_standard(case: Case) -> bool:
    return clinic_reaches_standard(case.facility, case.year)


def _traditional(cases: Sequence[Case]) -> Record:
    made = [services.tcm(each) for each in cases]
    return {
        "withTcmPavilion": sum(bool(each["hasTcmPavilion"]) for each in made),
        "withSixTechniques": sum(len(services.techniques(each)) >= _SIX for each in cases),
    }


def _coverage(counties: Sequence[County]) -> Record:
    total = sum(len(each.villages) for each in counties)
    rounds_only = sum(len(clinicless(each)) for each in counties)
    return {
        "villagesTotal": total,
        "villagesUncovered": 0,
        "byMode": [
            {"villageCoverageMode": "OWN_CLINIC", "villages": total - rounds_only},
            {"villageCoverageMode": "MOBILE_ROUND", "villages": rounds_only},
        ],
    }


def _key_centres(cases: Sequence[Case]) -> Record:
    key = [each for each in cases if "KEY_CENTRAL_THC" in designations(each.seed, each.facility, each.year)]
    return {
        "keyCentralThc": len(key),
        "keyCentralThcOutsideSeat": _count(key, lambda each: not each.facility.near),
        "keyCentralThcRecommended": _count(key, _recommended),
    }


def _accidents(province: Province, counties: Sequence[County], year: int) -> int:
    kinds = ("THC", "CHC", "CHS", "VC")
    return sum(accidents(case) for kind in kinds for case in cases_of(province, counties, kind, year))


def _rounds(province: Province, counties: Sequence[County], year: int) -> Record:
    held = [each.level for county in counties for each in rounds(province.plan.seed, county, year)]
    townships = sum(len(each.townships) for each in counties)
    villages = sum(len(clinicless(each)) for each in counties)
    return {
        "organiserLevel": "PREFECTURE",
        "organiserSectors": ["HEALTH"],
        "countyQuarters": {"numerator": held.count("COUNTY"), "denominator": 4 * len(counties)},
        "townshipMonths": {"numerator": held.count("TOWNSHIP"), "denominator": 12 * townships},
        "villageWeeks": {
            "numerator": min(held.count("VILLAGE"), 52 * villages),
            "denominator": 52 * villages,
        },
        "adjustedVillages": region_figures.adjusted_rounds(counties),
    }


def _tiers(province: Province, counties: Sequence[County], year: int) -> list[Record]:
    """Count the township health centres of each tier, and those a physician was sent to."""
    cases = cases_of(province, counties, "THC", year)
    sent_to = {each for county in counties for each in reached(province, county, year)}
    found: list[Record] = []
    for number in ("1", "2", "3"):
        inside = [each for each in cases if tier(each.facility) == number]
        physicians = sum(each.facility.id in sent_to for each in inside)
        found.append(
            {
                "supportTier": number,
                "thcTotal": len(inside),
                "thcSupported": len(inside),
                "thcWithPhysician": physicians,
            }
        )
    return found


def _trade(case: Case, code: str) -> int:
    return staffing(case.seed, case.facility, case.year).trades[code]
