"""What a county applies for and what the province plans: rosters of applicants, implementation plans."""

from collections.abc import Iterator

from validator.generate.dice import Dice
from validator.generate.facilities import Authority, County, Facility, Province
from validator.generate.header import by_authority, header
from validator.generate.plan import Record
from validator.generate.reviews import own_review_id
from validator.generate.standing import LEVELS, standing

_LEVEL_TARGETS = LEVELS[1:]
_STAGES = ((2027, 0.4), (2030, 1.0))
_PER_COUNTY = (2, 6)
_ACTION = (2023, 2025)
_TITLES = {
    "SPECIALTY_DEPT": "基层医疗卫生机构特色科室建设实施方案",
    "THREE_YEAR_ACTION": "“优质服务基层行”活动和社区医院建设实施方案",
    "VILLAGE_CLINIC": "村卫生室服务能力提升工作方案",
    "SERVICE_SYSTEM": "医疗卫生服务体系建设实施方案",
}


def roster(province: Province, county: County, year: int) -> Record:
    """Write who in a county applies in a year: those that reach a level, and new community hospitals."""
    day = f"{year}-07-{Dice(province.plan.seed, county.code, year, 'roster').whole(15, 29):02d}"
    code, seed = county.code, province.plan.seed
    applicants = [
        each
        for facility in (*county.of_kind("THC"), *county.of_kind("CHC"))
        for each in _applications(seed, facility, year)
    ]
    return {
        **header("rosterSubmission", f"{code}-RST-{year}", by_authority(county.authority), f"{year}-07-10"),
        "divisionCode": code,
        "reporterLevel": "COUNTY",
        "applicationYear": year,
        "submittedAt": day,
        "dueDate": f"{year}-07-31",
        "applicationRoster": applicants,
    }


def _applications(seed: int, facility: Facility, year: int) -> list[Record]:
    where, before = standing(seed, facility, year), standing(seed, facility, year - 1)
    entry: Record = {
        "facilityId": facility.id,
        "name": facility.name,
        "facilityType": facility.kind.code,
        "divisionCode": facility.division,
        "currentLevel": before.level,
    }
    found: list[Record] = []
    if where.level in _LEVEL_TARGETS and where.reached.startswith(str(year)):
        own = own_review_id(facility, where.reached)
        found.append({"target": where.level, **entry, "selfAssessmentRecordId": own})
    if where.community_hospital.startswith(str(year)):
        found.append({"target": "COMMUNITY_HOSPITAL", **entry})
    return found


def plans(province: Province, year: int) -> Iterator[Record]:
    """Write the province's plans, as they stand in a year."""
    yield _specialties(province, year)
    yield three_years(province.authority, "PROVINCE", year)
    yield {
        **_opening(province.authority, "PROVINCE", "SERVICE_SYSTEM", year),
        "startYear": min(year, _ACTION[0]),
        "endYear": _ACTION[-1],
        "inGovernmentTargets": True,
    }


def three_years(authority: Authority, level: str, year: int) -> Record:
    """Write the plan of a county or province for better services and community hospitals."""
    years = range(min(year, _ACTION[0]), _ACTION[-1] + 1)
    return {
        **_opening(authority, level, "THREE_YEAR_ACTION", year),
        "startYear": years[0],
        "endYear": years[-1],
        "stageTargets": [
            {"year": each, "target": target, "plannedCount": many}
            for each in years
            for target, many in (("BASIC", 4), ("RECOMMENDED", 2), ("COMMUNITY_HOSPITAL", 1))
        ],
    }


def village_clinics(authority: Authority, year: int) -> Record:
    """Write the plan of a county for its village clinics."""
    return {
        **_opening(authority, "COUNTY", "VILLAGE_CLINIC", year),
        "startYear": min(year, _ACTION[0]),
        "endYear": _ACTION[-1],
        "stageTargets": [{"year": _ACTION[-1], "target": "VILLAGE_CLINIC", "plannedCount": 20}],
    }


def _opening(authority: Authority, level: str, kind: str, year: int) -> Record:
    number = f"{authority.division}-PLN-{kind}-{year}"
    return {
        **header("implementationPlan", number, by_authority(authority), f"{year}-12-31"),
        "divisionCode": authority.division,
        "issuerLevel": level,
        "issuerSectors": ["HEALTH"],
        "planType": kind,
        "planIssuedDate": f"{min(year, _ACTION[0])}-03-15",
        "document": {
            "title": f"{authority.name}{_TITLES[kind]}",
            "number": f"〔{min(year, _ACTION[0])}〕12号",
        },
    }


def _specialties(province: Province, year: int) -> Record:
    """Write the province's plan for specialty departments."""
    dice, last = Dice(province.plan.seed, "plan"), max(year, _STAGES[-1][0])
    counts = [dice.whole(*_PER_COUNTY) for _ in province.counties]
    total = sum(counts)
    return {
        **_opening(province.authority, "PROVINCE", "SPECIALTY_DEPT", year),
        "issuerSectors": ["HEALTH", "NDRC", "TCM", "CDC"],
        "planIssuedDate": f"{year}-11-28",
        "startYear": year,
        "endYear": last,
        "stageTargets": [
            {"year": each, "target": "SPECIALTY_DEPT", "plannedCount": round(total * share)}
            for each, share in _STAGES
            if each >= year
        ],
        "plannedSpecialtyDeptCount": total,
        "layoutByCounty": [
            {"divisionCode": each.code, "count": count}
            for each, count in zip(province.counties, counts, strict=True)
        ],
    }
