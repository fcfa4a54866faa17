"""Reviews: self-assessment, acceptance by the county and, for the recommended level, re-evaluation by the city."""

from collections.abc import Iterator
from dataclasses import dataclass

from validator.generate.dice import Dice, apportion
from validator.generate.facilities import Authority, County, Facility, Province
from validator.generate.header import by_authority, by_facility, end_of, header
from validator.generate.names import person
from validator.generate.plan import Record
from validator.generate.standing import LEVELS, Standing, clinic_reaches_standard, standing

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


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a review went: the level asked for, and the one found."""

    target: str
    achieved: str

    @property
    def by_county(self) -> bool:
        """Whether the county's acceptance was the last word."""
        return self.target == "BASIC" or self.achieved != self.target


def records(province: Province, county: County, year: int) -> Iterator[Record]:
    """Write the reviews of a county in a year: of those that reached a level, and of a few that did not."""
    seed = province.plan.seed
    for facility in (*county.of_kind("THC"), *county.of_kind("CHC")):
        where, found = standing(seed, facility, year), outcome(seed, facility, year)
        dice = Dice(seed, facility.number, year, "review")
        if found is not None and found.achieved == found.target:
            yield from _passed(county, facility, where, dice)
        elif found is not None:
            yield _failed(county, facility, found, dice, year)


def clinics(province: Province, county: County, year: int) -> Iterator[Record]:
    """Write the county's reviews of village clinics: of those that reach their standard for the first time."""
    for clinic in county.of_kind("VC"):
        if clinic_reaches_standard(clinic, year) and not clinic_reaches_standard(clinic, year - 1):
            dice = Dice(province.plan.seed, clinic.number, year, "clinic review")
            day = f"{year}-09-{dice.whole(1, 28):02d}"
            number = f"{county.code}-RVW-{year}-{clinic.number:06d}"
            yield {
                **header("reviewRecord", number, by_authority(county.authority), end_of(year)),
                "reviewType": "VILLAGE_CLINIC",
                "facilityId": clinic.id,
                "facilityName": clinic.name,
                "facilityType": "VC",
                "divisionCode": county.code,
                "standardVersionCode": "VC-2022",
                "standardReachedDate": day,
                "reviewDate": day,
                "reviewingAuthorityLevel": "COUNTY",
                "reviewingAuthority": {"authorityId": county.authority.id, "name": county.authority.name},
                "responsibleAuthorityLevel": "COUNTY",
                "reviewResult": "PASS",
            }


def outcome(seed: int, facility: Facility, year: int) -> Outcome | None:
    """Say how a health centre's review of a year went; ``None`` where there was none."""
    where, dice = standing(seed, facility, year), Dice(seed, facility.number, year, "reviewed")
    if where.reached.startswith(str(year)):
        return Outcome(where.level, where.level)
    if where.level == LEVELS[-1] or not (where.level == LEVELS[0] or dice.chance(_REVIEWED_ANYHOW)):
        return None
    return Outcome(LEVELS[LEVELS.index(where.level) + 1], where.level)


def review_id(facility: Facility, day: str) -> str:
    """Give the ``recordId`` of the review that found a level reached."""
    return f"{facility.division}-RVW-{day[:4]}-{facility.number:06d}"


def own_review_id(facility: Facility, day: str) -> str:
    """Give the ``recordId`` of the self-assessment that led to it."""
    return f"{review_id(facility, day)}-S"


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
        **marked(dice, where.level, where.level),
        "problems": [],
    }


def _failed(county: County, facility: Facility, found: Outcome, dice: Dice, year: int) -> Record:
    """Write an acceptance that found the next level not reached."""
    day = f"{year}-09-{dice.whole(1, 28):02d}"
    made = _review(facility, county.authority, "DISTRICT_ACCEPTANCE", day, found.target)
    done = f"{year}-11-{dice.whole(1, 28):02d}"
    return {
        **made,
        **marked(dice, found.target, found.achieved),
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
        "reviewRecord", own_review_id(facility, day), by_facility(facility), end_of(int(day[:4]))
    )
    return {
        **opening,
        **subject(facility, "SELF_ASSESSMENT", day, level),
        "applicationId": _application(facility, day),
        "reviewResult": "PASS",
        "achievedLevel": level,
    }


def _review(facility: Facility, authority: Authority, kind: str, day: str, target: str) -> Record:
    of_city = authority.division != facility.division
    opening = header("reviewRecord", review_id(facility, day), by_authority(authority), end_of(int(day[:4])))
    return {
        **opening,
        **subject(facility, kind, day, target),
        "applicationId": _application(facility, day),
        "reviewingAuthorityLevel": "PREFECTURE" if of_city else "COUNTY",
        "reviewingAuthority": {"authorityId": authority.id, "name": authority.name},
        "experts": [
            {"personRef": person(authority.id, "E", at), "trained": True, "trainedDate": f"{day[:4]}-04-17"}
            for at in range(1, 4)
        ],
    }


def _application(facility: Facility, day: str) -> str:
    return f"APP-{day[:4]}-{facility.number:06d}"


def subject(facility: Facility, kind: str, day: str, target: str) -> Record:
    """Write what is reviewed, by which standard and when."""
    return {
        "reviewType": kind,
        "applicationYear": int(day[:4]),
        "facilityId": facility.id,
        "facilityName": facility.name,
        "facilityType": facility.kind.code,
        "divisionCode": facility.division,
        "targetLevel": target,
        "standardVersionCode": f"{facility.kind.code}-2022",
        "reviewDate": day,
    }


def marked(dice: Dice, target: str, achieved: str) -> Record:
    """Write marks and ratings; the total is the sum of the sections."""
    passed = achieved == target
    share = _PASS_SHARE if passed else _FAIL_SHARE
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
