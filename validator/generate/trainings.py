"""Training: the county's courses for its health centres, drills at each of them, staff on further study at hospitals."""

from collections.abc import Iterator, Sequence

from validator.generate.dice import Dice
from validator.generate.facilities import County, Facility, Province
from validator.generate.figures import staff_total
from validator.generate.header import by_authority, by_facility, end_of, header
from validator.generate.plan import Record

_COURSES = (
    ("SAFETY", "基层医疗卫生机构安全生产全员培训", 6, 8),
    ("STANDARDS", "服务能力标准解读培训", 4, 12),
    ("RATIONAL_DRUG_USE", "合理用药培训", 9, 6),
    ("GP_TRANSFER", "全科医生转岗培训", 3, 40),
)
_STUDY, _PAID, _ALL = 0.35, 0.96, 0.95


def records(province: Province, county: County, year: int) -> Iterator[Record]:
    """Write the training events of a county in a year."""
    seed = province.plan.seed
    centres = (*county.of_kind("THC"), *county.of_kind("CHC"))
    for course in _COURSES:
        yield _course(seed, county, centres, course, year)
    for facility in centres:
        yield _drill(seed, facility, year)
        if Dice(seed, facility.number, year, "study").chance(_STUDY):
            yield _study(seed, county, facility, year)


def _course(
    seed: int, county: County, centres: Sequence[Facility], course: tuple[str, str, int, int], year: int
) -> Record:
    code, theme, month, hours = course
    dice = Dice(seed, county.code, year, code)
    everybody = code == "SAFETY"
    invited = county.facilities if everybody else centres
    attendees = [
        _attendees(each, year, 1.0 if everybody and dice.chance(_ALL) else dice.between(0.3, 0.9))
        for each in invited
    ]
    count = sum(int(str(each["attendeeCount"])) for each in attendees)
    day = dice.whole(1, 26)
    made: Record = {
        **header(
            "trainingEvent", f"{county.code}-TRN-{year}-{code}", by_authority(county.authority), end_of(year)
        ),
        "trainingTypes": [code],
        "isDrill": False,
        "theme": f"{year}年{theme}",
        "trainingAudiences": ["MANAGER", "TECHNICAL"],
        "organiserLevel": "COUNTY",
        "organiserAuthorityId": county.authority.id,
        "organiserName": county.authority.name,
        "divisionCode": county.code,
        "startDate": f"{year}-{month:02d}-{day:02d}",
        "endDate": f"{year}-{month:02d}-{day + 1:02d}",
        "hours": hours,
        "attendeeCount": count,
        "trainedPersonTimes": 2 * count,
        "attendees": attendees,
    }
    if code == "SAFETY":
        made["safetyTopics"] = ["WORK_SAFETY_LAW", "FIRE_RULES", "DISPUTE_REG"]
    if code == "STANDARDS":
        made["standardVersionCodes"] = ["THC-2022", "CHC-2022"]
    return made


def _drill(seed: int, facility: Facility, year: int) -> Record:
    dice = Dice(seed, facility.number, year, "drill")
    here = _attendees(facility, year, dice.between(0.6, 0.95))
    return {
        **_opening(facility, "D", year),
        "trainingTypes": ["INFECTIOUS"],
        "isDrill": True,
        "isLiveDrill": dice.chance(0.7),
        "theme": "发热患者接诊转运应急演练",
        "organiserFacilityId": facility.id,
        "organiserName": facility.name,
        "organiserType": facility.kind.code,
        "divisionCode": facility.division,
        "startDate": f"{year}-{dice.whole(3, 10):02d}-{dice.whole(1, 28):02d}",
        "hours": dice.whole(2, 4),
        "attendeeCount": here["attendeeCount"],
        "attendees": [here],
    }


def _study(seed: int, county: County, facility: Facility, year: int) -> Record:
    dice, host = Dice(seed, facility.number, year, "course"), county.partner
    persons = min(dice.whole(1, 2), staff_total(facility, year))
    here = {**_attendees(facility, year, 0), "attendeeCount": persons}
    return {
        **_opening(facility, "J", year),
        "trainingTypes": ["FURTHER_STUDY"],
        "theme": "骨干医师进修",
        "hostFacilityId": host.id,
        "hostFacilityType": host.kind.code,
        "startDate": f"{year}-03-{dice.whole(1, 28):02d}",
        "endDate": f"{year}-09-{dice.whole(1, 28):02d}",
        "furtherStudyPersons": persons,
        "attendees": [here],
        "payNotBelowPeers": dice.chance(_PAID),
    }


def _opening(facility: Facility, what: str, year: int) -> Record:
    number = f"{facility.division}-TRN-{year}-{facility.number:06d}-{what}"
    return header("trainingEvent", number, by_facility(facility), end_of(year))


def _attendees(facility: Facility, year: int, share: float) -> Record:
    total = staff_total(facility, year)
    return {
        "facilityId": facility.id,
        "facilityName": facility.name,
        "attendeeCount": max(1, round(total * share)),
        "staffTotal": total,
    }
