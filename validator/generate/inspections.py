"""Inspections: safety sweeps of every facility each year, self-checks of centres, spot checks in turn over the years."""

from collections.abc import Iterator

from validator.generate.dice import Dice
from validator.generate.facilities import Authority, County, Facility, Province
from validator.generate.header import by_authority, by_facility, end_of, header
from validator.generate.kinds import CENTRES
from validator.generate.plan import Record

_HAZARDS = (
    ("FIRE", "疏散指示灯不亮，灭火器压力不足。"),
    ("BUILDING", "外墙瓷砖局部空鼓。"),
    ("NETWORK", "部分终端未安装防病毒软件。"),
    ("BIOSAFETY", "医疗废物暂存间标识不清。"),
    ("HAZCHEM", "消毒用酒精未单独存放。"),
    ("MEDICAL_QUALITY", "急救车内两种药品临近效期。"),
)
_TURN = 3
"""Years in which spot checks come round to everybody."""
_HAZARD, _IN_TIME, _FOUND, _HELD = 0.2, 0.97, 0.3, 0.97


def records(province: Province, county: County, year: int) -> Iterator[Record]:
    """Write the inspections in a county in a year; the city looks at the county's authority once."""
    seed = province.plan.seed
    for facility in (county.hospital, *county.facilities):
        yield _sweep(seed, county, facility, year)
        if spot_checked(seed, facility, year):
            yield _spot_check(seed, county, facility, year)
        if facility.kind.code in CENTRES:
            yield _self_check(seed, facility, year)
    yield _of_authority(county.prefecture.authority, county.authority, ("PREFECTURE", "COUNTY"), year)


def of_province(province: Province, year: int) -> Iterator[Record]:
    """Write the province's inspections of its cities' authorities in a year."""
    for each in province.prefectures:
        yield _of_authority(province.authority, each.authority, ("PROVINCE", "PREFECTURE"), year)


def spot_checked(seed: int, facility: Facility, year: int) -> bool:
    """Tell whether the county spot-checks a facility in a year: every third year, and a few fall out."""
    in_turn = facility.number % _TURN == year % _TURN
    return in_turn and Dice(seed, facility.number, year, "spot checked").chance(_HELD)


def _sweep(seed: int, county: County, facility: Facility, year: int) -> Record:
    dice = Dice(seed, facility.number, year, "sweep")
    day = f"{year}-06-{dice.whole(3, 28):02d}"
    hazards = [_hazard(dice, each, day, year) for each in dice.some(_HAZARDS, _HAZARD)]
    done = sum(each["rectificationStatus"] == "RECTIFIED" for each in hazards)
    return {
        **_opening(county.authority, f"{facility.division}-INS-{year}-{facility.number:06d}-A", year),
        "inspectionForm": "SWEEP",
        "inspectionTopics": ["SAFETY"],
        "campaignId": f"SAFETY-{year}-06",
        "participatingSectors": ["HEALTH"],
        "supervisionFields": ["QUALITY_SAFETY", "INSTITUTION_OPERATION"],
        "standardVersionCodes": ["WS308-2019", "FIRE-2020"],
        **_inspected(facility, county.code),
        "inspectionDate": day,
        **_inspector(county.authority, "COUNTY"),
        "problemsFound": len(hazards),
        "problemsRectified": done,
        "violations": [],
        "hazardCategoriesChecked": [code for code, _ in _HAZARDS],
        "hazards": hazards,
        "safetyMonthDate": f"{year}-06-03",
    }


def _hazard(dice: Dice, found: tuple[str, str], day: str, year: int) -> Record:
    """Write a hazard; nearly all are put right within the month, the others have until next year's end."""
    made: Record = {"hazardCategory": found[0], "description": found[1], "hazardFoundDate": day}
    if dice.chance(_IN_TIME):
        return {
            **made,
            "rectifyBy": f"{year}-07-31",
            "rectificationDate": f"{year}-07-{dice.whole(1, 25):02d}",
            "rectificationStatus": "RECTIFIED",
        }
    return {**made, "rectifyBy": end_of(year + 1), "rectificationStatus": "OPEN"}


def _spot_check(seed: int, county: County, facility: Facility, year: int) -> Record:
    dice = Dice(seed, facility.number, year, "spot check")
    month, day = dice.whole(3, 9), dice.whole(1, 28)
    found = dice.chance(_FOUND)
    made: Record = {
        **_opening(county.authority, f"{facility.division}-INS-{year}-{facility.number:06d}-B", year),
        "inspectionForm": "SPOT_CHECK",
        "inspectionTopics": ["NINE_RULES", "INSURANCE"],
        "standardVersionCodes": ["INTEGRITY-9", "FUND-REG"],
        **_inspected(facility, county.code),
        "inspectionDate": f"{year}-{month:02d}-{day:02d}",
        "coveredYear": year,
        **_inspector(county.authority, "COUNTY"),
        "problemsFound": int(found),
        "problemsRectified": int(found),
        "findings": [_finding(year, month)] if found else [],
        "violations": [],
        "conclusion": "未发现违反廉洁从业九项准则的行为。",
    }
    if facility.kind.code in CENTRES:
        return {**made, "selfCheckRecordId": _self_check_id(facility, year)}
    return {**made, "selfCheckReviewed": True}


def _finding(year: int, month: int) -> Record:
    return {
        "topic": "INSURANCE",
        "description": "个别门诊处方诊断与用药不完全对应。",
        "rectifyBy": f"{year}-{month + 2:02d}-15",
        "rectificationDate": f"{year}-{month + 1:02d}-20",
        "rectificationStatus": "RECTIFIED",
    }


def _self_check(seed: int, facility: Facility, year: int) -> Record:
    dice = Dice(seed, facility.number, year, "own check")
    return {
        **header("inspectionRecord", _self_check_id(facility, year), by_facility(facility), end_of(year)),
        "inspectionForm": "SELF_CHECK",
        "inspectionTopics": ["NINE_RULES", "INSURANCE"],
        "standardVersionCodes": ["INTEGRITY-9", "FUND-REG"],
        **_inspected(facility, facility.division),
        "inspectionDate": f"{year}-{dice.whole(1, 2):02d}-{dice.whole(5, 28):02d}",
        "coveredYear": year - 1,
        "problemsFound": 0,
        "problemsRectified": 0,
        "violations": [],
    }


def _self_check_id(facility: Facility, year: int) -> str:
    return f"{facility.division}-INS-{year}-{facility.number:06d}-S"


def _of_authority(inspector: Authority, inspected: Authority, levels: tuple[str, str], year: int) -> Record:
    return {
        **_opening(inspector, f"{inspected.division}-INS-{year}-{levels[1]}", year),
        "inspectionForm": "SPOT_CHECK",
        "inspectionTopics": ["NINE_RULES"],
        "standardVersionCodes": ["INTEGRITY-9"],
        "inspectedAuthorityLevel": levels[1],
        "inspectedName": inspected.name,
        "inspectedDivisionCode": inspected.division,
        "inspectionDate": f"{year}-10-16",
        "coveredYear": year,
        **_inspector(inspector, levels[0]),
        "problemsFound": 0,
        "problemsRectified": 0,
    }


def _opening(authority: Authority, number: str, year: int) -> Record:
    return header("inspectionRecord", number, by_authority(authority), end_of(year))


def _inspected(facility: Facility, division: str) -> Record:
    return {
        "inspectedFacilityId": facility.id,
        "inspectedName": facility.name,
        "inspectedType": facility.kind.code,
        "inspectedDivisionCode": division,
    }


def _inspector(authority: Authority, level: str) -> Record:
    return {
        "inspectorLevel": level,
        "inspectorAuthorityId": authority.id,
        "inspectorName": authority.name,
    }
