"""Reviews: self-assessment, acceptance by the county and, for the recommended level, re-evaluation by the city."""

from collections.abc import Iterator

from validator.generate.dice import Dice, apportion
from validator.generate.facilities import Authority, County, Facility, Province
from validator.generate.header import by_authority, by_facility, end_of, header
from validator.generate.names import person
from validator.generate.plan import Record
from validator.generate.standing import LEVELS, Standing, standing

_SECTIONS = (
    ("RESOURCE", 200),
    ("CAPABILITY", 500),
    ("MANAGEMENT", 200),
    ("CONDUCT", 50),
    ("INSURANCE_FUND", 50),
)
_CLAUSES = tuple(f"{chapter}.{part}.{item}" for chapter in (1, 2, 3) for part in (1, 2) for item in (1, 2, 3))
_RATINGS = ("A", "B", "C", "D", "NA")
_PASS_SHARE, _FAIL_SHARE = (0.86, 0.97), (0.6, 0.78)
_REVIEWED_ANYHOW = 0.1


def records(province: Province, county: County, year: int) -> Iterator[Record]:
    """Write the reviews of a county in a year: of those that reached a level, and of a few that did not."""
    seed = province.plan.seed
    for facility in (*county.of_kind("THC"), *county.of_kind("CHC")):
        where = standing(seed, facility, year)
        dice = Dice(seed, facility.number, year, "review")
        if where.reached.startswith(str(year)):
            yield from _passed(county, facility, where, dice)
        elif where.level == "BELOW" or dice.chance(_REVIEWED_ANYHOW):
            yield from _failed(county, facility, where, dice, year)


def review_id(facility: Facility, day: str) -> str:
    """Give the ``recordId`` of the review that found a level reached."""
    return f"{facility.division}-RVW-{day[:4]}-{facility.number:06d}"


def _passed(county: County, facility: Facility, where: Standing, dice: Dice) -> Iterator[Record]:
    """Write what leads to a level: the facility's own assessment in May, then the authority's."""
    year = int(where.reached[:4])
    own = f"{year}-05-{dice.whole(8, 25):02d}"
    yield _own(facility, own, where.level)
    recommended = where.level == "RECOMMENDED"
    authority = county.prefecture.authority if recommended else county.authority
    kind = "RE_EVALUATION" if recommended else "DISTRICT_ACCEPTANCE"
    made = _review(facility, authority, kind, where.reached, where.level)
    accepted = f"{year}-07-{dice.whole(1, 28):02d}" if recommended else where.reached
    yield {
        **made,
        "selfAssessmentDate": own,
        "acceptanceDate": accepted,
        "standardReachedDate": where.reached,
        **_judged(dice, where.level, where.level, _PASS_SHARE),
        "problems": [],
    }


def _failed(county: County, facility: Facility, where: Standing, dice: Dice, year: int) -> Iterator[Record]:
    """Write an acceptance, or a re-evaluation, that found the next level not reached."""
    target = LEVELS[min(LEVELS.index(where.level) + 1, len(LEVELS) - 1)]
    if target == where.level:
        return
    day = f"{year}-09-{dice.whole(1, 28):02d}"
    made = _review(facility, county.authority, "DISTRICT_ACCEPTANCE", day, target)
    done = f"{year}-11-{dice.whole(1, 28):02d}"
    yield {
        **made,
        **_judged(dice, target, where.level, _FAIL_SHARE),
        "problems": [
            {
                "description": "急诊急救设备配置和人员培训记录不完整。",
                "sectionCode": "CAPABILITY",
                "rectifyBy": f"{year}-11-30",
                "rectificationDate": done,
                "rectificationStatus": "RECTIFIED",
            },
            {
                "description": "病历书写质量有待提高。",
                "sectionCode": "MANAGEMENT",
                "rectificationStatus": "OPEN",
            },
        ],
        "rectifyBy": f"{year + 1}-03-31",
    }


def _own(facility: Facility, day: str, level: str) -> Record:
    opening = header(
        "reviewRecord", f"{review_id(facility, day)}-S", by_facility(facility), end_of(int(day[:4]))
    )
    return {
        **opening,
        **_subject(facility, "SELF_ASSESSMENT", day, level),
        "reviewResult": "PASS",
        "achievedLevel": level,
    }


def _review(facility: Facility, authority: Authority, kind: str, day: str, target: str) -> Record:
    of_city = authority.division != facility.division
    opening = header("reviewRecord", review_id(facility, day), by_authority(authority), end_of(int(day[:4])))
    return {
        **opening,
        **_subject(facility, kind, day, target),
        "reviewingAuthorityLevel": "PREFECTURE" if of_city else "COUNTY",
        "reviewingAuthority": {"authorityId": authority.id, "name": authority.name},
        "experts": [
            {"personRef": person(authority.id, "E", at), "trained": True, "trainedDate": f"{day[:4]}-04-17"}
            for at in range(1, 4)
        ],
    }


def _subject(facility: Facility, kind: str, day: str, target: str) -> Record:
    return {
        "reviewType": kind,
        "applicationId": f"APP-{day[:4]}-{facility.number:06d}",
        "applicationYear": int(day[:4]),
        "facilityId": facility.id,
        "facilityName": facility.name,
        "facilityType": facility.kind.code,
        "divisionCode": facility.division,
        "targetLevel": target,
        "standardVersionCode": f"{facility.kind.code}-2022",
        "reviewDate": day,
    }


def _judged(dice: Dice, target: str, achieved: str, share: tuple[float, float]) -> Record:
    """Write marks and ratings; the total is the sum of the sections."""
    passed = achieved == target
    marks = [round(most * dice.between(*share)) for _, most in _SECTIONS]
    counts = apportion(len(_CLAUSES), [5, 8, 3, 0 if passed else 2, 1])
    ratings = [rating for rating, many in zip(_RATINGS, counts, strict=True) for _ in range(many)]
    return {
        "reviewSections": [
            {
                "sectionCode": code,
                "score": mark,
                "maxScore": most,
                "result": "PASS" if mark * 5 >= most * 4 else "FAIL",
            }
            for (code, most), mark in zip(_SECTIONS, marks, strict=True)
        ],
        "clauses": [
            {"clauseId": clause, "rating": rating}
            for clause, rating in zip(_CLAUSES, dice.shuffled(ratings), strict=True)
        ],
        "ratingCounts": [
            {"rating": rating, "count": many} for rating, many in zip(_RATINGS, counts, strict=True)
        ],
        "totalScore": sum(marks),
        "maxScore": sum(most for _, most in _SECTIONS),
        "reviewResult": "PASS" if passed else "FAIL",
        "achievedLevel": achieved,
    }
