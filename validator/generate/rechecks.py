"""What the province looks at again: acceptances at random and how they agree, look-backs, new community hospitals."""

from collections.abc import Iterator

from validator.generate.dice import Dice
from validator.generate.facilities import Authority, County, Facility, Province
from validator.generate.header import by_authority, end_of, header
from validator.generate.plan import Record
from validator.generate.reviews import marked, outcome, subject
from validator.generate.standing import LEVELS, standing

_CHECKED, _AGREED = 0.7, 0.9
_TURN = 2
"""Years in which look-backs come round to every facility that has a level."""


def records(province: Province, county: County, year: int) -> Iterator[Record]:
    """Write what the province reviews in a county in a year."""
    compared: list[Record] = []
    for facility in (*county.of_kind("THC"), *county.of_kind("CHC")):
        found = outcome(province.plan.seed, facility, year)
        dice = Dice(province.plan.seed, facility.number, year, "recheck")
        if found is not None and found.by_county and dice.chance(_CHECKED):
            checked = found.achieved if dice.chance(_AGREED) else LEVELS[0]
            yield _random(province.authority, facility, found.target, checked, year)
            compared.append(_compared(facility, found.target, (found.achieved, checked)))
        yield from _look_back(province, facility, year)
        yield from _community_hospital(province, facility, year)
    if compared:
        yield _consistency(province.authority, county, compared, year)


def _random(authority: Authority, facility: Facility, target: str, achieved: str, year: int) -> Record:
    return {
        **_opening(authority, facility, "R", year),
        **subject(facility, "RANDOM_CHECK", f"{year}-11-12", target),
        **_by(authority),
        **_result(achieved, target),
    }


def _compared(facility: Facility, target: str, achieved: tuple[str, str]) -> Record:
    district, higher = (str(_result(each, target)["reviewResult"]) for each in achieved)
    return {
        "facilityId": facility.id,
        "reviewType": "DISTRICT_ACCEPTANCE",
        "targetLevel": target,
        "districtResult": district,
        "higherResult": higher,
    }


def _consistency(authority: Authority, county: County, results: list[Record], year: int) -> Record:
    pairs = [(each["districtResult"], each["higherResult"]) for each in results]
    return {
        **header("reviewRecord", f"{county.code}-RVW-{year}-CONS", by_authority(authority), end_of(year)),
        "reviewType": "CONSISTENCY",
        "divisionCode": county.code,
        "reviewDate": f"{year}-12-05",
        **_by(authority),
        "consistency": {
            "evaluationYear": year,
            "consistencyRate": {"numerator": sum(a == b for a, b in pairs), "denominator": len(pairs)},
            "overRated": pairs.count(("PASS", "FAIL")),
            "underRated": pairs.count(("FAIL", "PASS")),
            "reducedQuota": pairs.count(("PASS", "FAIL")),
            "includesCommunityHospitals": True,
            "results": results,
        },
    }


def looked_back(seed: int, facility: Facility, year: int) -> str:
    """Give the day of a year on which the province looked back at a facility; ``""`` where it did not."""
    where, dice = standing(seed, facility, year), Dice(seed, facility.number, year, "look back")
    settled = bool(where.reached) and not where.reached.startswith(str(year))
    due = settled and (facility.number + year) % _TURN == 0 and outcome(seed, facility, year) is None
    return f"{year}-10-{dice.whole(9, 30):02d}" if due else ""


def _look_back(province: Province, facility: Facility, year: int) -> Iterator[Record]:
    """Write a look-back at a facility that has a level; all keep it."""
    day = looked_back(province.plan.seed, facility, year)
    if not day:
        return
    where = standing(province.plan.seed, facility, year)
    dice = Dice(province.plan.seed, facility.number, year, "look back marks")
    yield {
        **_opening(province.authority, facility, "L", year),
        **subject(facility, "LOOK_BACK", day, where.level),
        **_by(province.authority),
        "standardReachedDate": where.reached,
        **marked(dice, where.level, where.level),
        "problems": [],
        "retained": True,
    }


def _community_hospital(province: Province, facility: Facility, year: int) -> Iterator[Record]:
    """Write the review that a new community hospital passed on the day it became one."""
    where = standing(province.plan.seed, facility, year)
    if not where.community_hospital.startswith(str(year)):
        return
    dice = Dice(province.plan.seed, facility.number, year, "community hospital")
    yield {
        **_opening(province.authority, facility, "H", year),
        **subject(facility, "COMMUNITY_HOSPITAL", where.community_hospital, where.level),
        "standardVersionCode": "CH-TRIAL",
        **_by(province.authority),
        "communityHospitalApplicant": True,
        **marked(dice, where.level, where.level),
        "problems": [],
    }


def _opening(authority: Authority, facility: Facility, what: str, year: int) -> Record:
    number = f"{facility.division}-RVW-{year}-{facility.number:06d}-{what}"
    return header("reviewRecord", number, by_authority(authority), end_of(year))


def _by(authority: Authority) -> Record:
    return {
        "reviewingAuthorityLevel": "PROVINCE",
        "reviewingAuthority": {"authorityId": authority.id, "name": authority.name},
    }


def _result(achieved: str, target: str) -> Record:
    passed = LEVELS.index(achieved) >= LEVELS.index(target)
    return {"reviewResult": "PASS" if passed else "FAIL", "achievedLevel": achieved}
