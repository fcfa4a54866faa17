"""Requirements on groups of records that are not met: nobody sent, nothing held, nobody reviewed, no plan."""

from collections.abc import Mapping

from validator.generate.broken.deeds import DROP, STRANGER, Test, beside, every, has, lacks, later
from validator.generate.broken.gatherings import Gathering, Part, Taken, kept

OF_COUNTY, OF_PROVINCE = lacks("/prefectures/0"), has("/prefectures/0")
_LISTS = ("facilities", "counties", "townships", "villages")
EMPTY: Mapping[str, object] = {f"/{name}": [] for name in _LISTS}


def register(name: str = "", where: Test = OF_COUNTY, **wanted: object) -> Part:
    """Take a register with one element in one of its lists, and nothing in the others."""
    changes = {**EMPTY, **({f"/{name}": kept(1, **wanted)} if name else {})}
    present = every(where, has(f"/{name}/0")) if name else where
    return Part("facilityRegister", changes, present)


def _of(record_type: str, where: Test, **changes: object) -> Part:
    """Take a record with these members changed."""
    return Part(record_type, {f"/{name}": value for name, value in changes.items()}, where)


def _again(record_type: str, index: int, *names: str, **changes: object) -> Part:
    """Take the first record once more, under other identifiers and with these members changed."""
    renamed = {f"/{name}": f"AGAIN-RECORD-{index}" for name in names}
    return Part(
        record_type,
        {**renamed, **{f"/{name}": value for name, value in changes.items()}},
        same={"/recordId": Taken(0, "/recordId")},
    )


def _bare(*names: str) -> Mapping[str, object]:
    return dict.fromkeys(names, DROP)


_TO_THC, _TO_CHC, _TO_CTYH = (has("/recipientType", each) for each in ("THC", "CHC", "CTYH"))
_ROUND = every(has("/destinationLevel", "VILLAGE"), has("/revision", 1))
_NO_DAYS = _bare("attendanceDates", "serviceDays")
FIRST = "/records/0"

SUPPORT: Mapping[str, Gathering] = {
    "PLAN-3.1-b": Gathering(f"{FIRST}/facilities/0", (register("facilities", facilityType="THC"),)),
    "SINK-1.1-c": Gathering(
        f"{FIRST}/facilities/0",
        (
            Part(
                "facilityRegister",
                {
                    **EMPTY,
                    "/facilities": kept(1, facilityType="CTYH"),
                    "/facilities/0/capabilityLevel": "BASIC",
                },
                OF_COUNTY,
            ),
        ),
    ),
    "SINK-1.1-e": Gathering(
        f"{FIRST}/recipientFacilityId",
        (
            _of("supportRelation", _TO_CHC),
            _again("supportRelation", 1, "recordId", "relationId", supporterFacilityId=STRANGER),
        ),
    ),
    "SINK-1.2-a": Gathering(
        f"{FIRST}/divisionCode",
        (register(where=OF_PROVINCE), _of("supportRelation", _TO_CTYH, relationMode="ONE_TO_MANY")),
    ),
    "SINK-1.2-d": Gathering(f"{FIRST}/relationId", (_of("supportRelation", _TO_CTYH),)),
    "SINK-2.2-c": Gathering(f"{FIRST}/recipientFacilityId", (_of("supportRelation", _TO_CHC),)),
    "SINK-3.3-b": Gathering(f"{FIRST}/recipientFacilityId", (_of("supportRelation", _TO_THC),)),
    "SINK-6.3-b": Gathering(f"{FIRST}/relationId", (_of("supportRelation", _TO_THC),)),
    "SPEC-2.6-d": Gathering(
        FIRST, (Part("consortium", {"/members/1/supportedSpecialties": ["REHAB"]}, has("/members/1")),)
    ),
    "SPEC-2.3-d.4": Gathering(
        FIRST,
        (
            _of("supportRelation", _TO_THC, cooperationForms=["JOINT_SPECIALTY"]),
            Part(
                "facilityCapabilityReport",
                {"/specialtyDepartments": []},
                same={"/facility/facilityId": Taken(0, "/recipientFacilityId")},
            ),
        ),
    ),
    "SYS-3.3-a": Gathering(
        f"{FIRST}/members/1/facilityId",
        (
            Part("consortium", {"/members": lambda _, value: _pair(value)}, has("/members/1")),
            Part(
                "consortium",
                {
                    "/recordId": "AGAIN-RECORD-1",
                    "/consortiumId": "AGAIN-RECORD-1",
                    "/leadFacilityId": STRANGER,
                    "/members": lambda _, value: _pair(value),
                    "/members/0/facilityId": STRANGER,
                },
                same={"/recordId": Taken(0, "/recordId")},
            ),
        ),
    ),
}


def _pair(value: object) -> object:
    return value[:2] if isinstance(value, list) else value


def _in_village(need: str, hours: int, number: int) -> Part:
    """Make of a dispatch to a health centre one from it to a village."""
    place = f"{STRANGER}-{number:02d}"
    changes = {
        "villageNeedLevel": need,
        "serviceHours": hours,
        "recipientFacilityId": place,
        "recipientType": "VC",
    }
    named = dict.fromkeys(("recordId", "dispatchId", "personRef", "relationId"), f"AGAIN-RECORD-{number}")
    return _of("dispatchRecord", _TO_THC, **_NO_DAYS, **named, **changes, supporterType="THC")


DISPATCHES: Mapping[str, Gathering] = {
    "SINK-3.3-a.2": Gathering(
        f"{FIRST}/activityKinds", (_of("dispatchRecord", _TO_THC, activityKinds=["OUTPATIENT"]),)
    ),
    "SINK-3.3-d": Gathering(
        f"{FIRST}/personRef",
        (
            _of(
                "dispatchRecord",
                every(_TO_THC, lacks("/endDate")),
                **_NO_DAYS,
                endDate=later("/startDate", 20),
                endReason="RECALLED",
            ),
            *(
                _again(
                    "dispatchRecord",
                    each,
                    "recordId",
                    "dispatchId",
                    "personRef",
                    **_NO_DAYS,
                    startDate=later("/startDate", 30 * each),
                    plannedEndDate=later("/startDate", 190),
                    endDate=later("/startDate", 20),
                    endReason="RECALLED",
                )
                for each in range(1, 6)
            ),
        ),
    ),
    "SINK-3.3-e.2": Gathering(
        f"{FIRST}/serviceHours", (_in_village("HIGH", 1, 1), _in_village("NORMAL", 99, 2))
    ),
}

_SWEEP = every(has("/inspectionForm", "SWEEP"), has("/inspectedType", "THC", "VC"))
_SPOT = every(has("/inspectionForm", "SPOT_CHECK"), has("/inspectedFacilityId"))

ROUNDS: Mapping[str, Gathering] = {
    "SINK-3.3-e.1": Gathering(
        f"{FIRST}/serviceHours",
        (
            _of("mobileRound", _ROUND, villageNeedLevel="HIGH", serviceHours=1),
            _again(
                "mobileRound",
                1,
                "recordId",
                "roundId",
                villageNeedLevel="NORMAL",
                destinationCode=lambda _, value: f"{str(value)[:-1]}{9 - int(str(value)[-1])}",
            ),
        ),
    ),
    "SINK-4.3-a": Gathering(f"{FIRST}/counties/0", (register("counties"),)),
    "SINK-4.3-b": Gathering(f"{FIRST}/townships/0", (register("townships"),)),
    "SINK-4.3-c": Gathering(
        f"{FIRST}/villages/0",
        (
            Part(
                "facilityRegister",
                {**EMPTY, "/townships": DROP, "/villages": kept(1)},
                every(OF_COUNTY, has("/villages/0")),
            ),
        ),
    ),
    "SINK-4.3-f": Gathering(f"{FIRST}/fixedWeekday", (_of("mobileRound", _ROUND, fixedWeekday="SUN"),)),
}

OVERSIGHT: Mapping[str, Gathering] = {
    "PLAN-2.1-b.2": Gathering(
        f"{FIRST}/facilities",
        (
            register("facilities", facilityType="THC", capabilityLevel="RECOMMENDED"),
            Part(
                "reviewRecord",
                {"/facilityId": STRANGER},
                has("/reviewType", "DISTRICT_ACCEPTANCE"),
                {"/divisionCode": Taken(0, "/divisionCode")},
            ),
        ),
        ("TJ-2-e.2", "TJ-2-g.2"),
    ),
    "PLAN-2.9-b.2": Gathering(
        f"{FIRST}/facilities",
        (
            register("facilities", facilityType="THC"),
            Part(
                "inspectionRecord",
                {"/inspectedFacilityId": STRANGER},
                _SPOT,
                {"/inspectedDivisionCode": Taken(0, "/divisionCode")},
            ),
        ),
    ),
    "PLAN-2.9-b.3": Gathering(
        f"{FIRST}/divisionCode",
        (
            Part("facilityRegister", {**EMPTY, "/prefectures": kept(2)}, has("/prefectures/1")),
            Part("inspectionRecord", same={"/inspectedDivisionCode": Taken(0, "/prefectures/0/code")}),
        ),
    ),
    "PLAN-2.9-e": Gathering(
        FIRST,
        (
            _of("reviewRecord", has("/reviewType", "DISTRICT_ACCEPTANCE"), applicationId=DROP),
            Part(
                "inspectionRecord",
                {
                    "/inspectedFacilityId": Taken(0, "/facilityId"),
                    "/inspectionDate": Taken(0, "/reviewDate"),
                    "/asOfDate": Taken(0, "/asOfDate"),
                    "/coveredYear": DROP,
                    "/findings": DROP,
                    "/violations": [{"date": "", "severity": "SERIOUS", "handlingResult": "PENALTY"}],
                    "/violations/0/date": Taken(0, "/reviewDate"),
                },
                _SPOT,
            ),
        ),
    ),
    "PLAN-2.9-g.3": Gathering(
        FIRST,
        (
            register("facilities", facilityType="THC"),
            Part(
                "trainingEvent",
                {"/attendees": DROP, "/attendeeCount": DROP},
                has("/organiserFacilityId"),
                {"/divisionCode": Taken(0, "/divisionCode")},
            ),
        ),
    ),
    "PLAN-2.10-a.1": Gathering(
        f"{FIRST}/facilities",
        (
            register("facilities", facilityType="THC"),
            Part(
                "trainingEvent",
                {"/attendees": [], "/attendeeCount": DROP, "/trainedPersonTimes": DROP},
                has("/trainingTypes/0", "SAFETY"),
                {"/divisionCode": Taken(0, "/divisionCode")},
            ),
            Part(
                "trainingEvent",
                {"/trainingTypes": ["INSURANCE"]},
                same={"/submitter/facilityId": Taken(0, "/facilities/0/facilityId")},
            ),
        ),
    ),
    "PLAN-2.10-a.2": Gathering(
        f"{FIRST}/attendees/0/attendeeCount",
        (
            Part(
                "trainingEvent",
                {
                    "/attendees": kept(1),
                    "/attendees/0/attendeeCount": beside("/attendees/0/staffTotal", -1),
                    "/attendeeCount": DROP,
                    "/trainedPersonTimes": DROP,
                },
                has("/trainingTypes/0", "SAFETY"),
            ),
        ),
    ),
    "PLAN-2.10-d.1": Gathering(
        f"{FIRST}/hazardCategoriesChecked",
        (_of("inspectionRecord", _SWEEP, hazardCategoriesChecked=["FIRE", "MEDICAL_QUALITY"], hazards=[]),),
    ),
}

_PLANS = {"SPECIALTY_DEPT": "SPEC-3.8-a", "SERVICE_SYSTEM": "SYS-7.1-a.1", "THREE_YEAR_ACTION": "PLAN-3.1-a"}


def _without_plan(kind: str) -> Gathering:
    """Give the province's register, and its plans but for one."""
    others = (has("/planType", each) for each in _PLANS if each != kind)
    plans = (
        Part("implementationPlan", {}, where, {"/divisionCode": Taken(0, "/divisionCode")})
        for where in others
    )
    return Gathering(f"{FIRST}/divisionCode", (register(where=OF_PROVINCE), *plans))


_LISTED = {
    "facilityType": "THC",
    "standardVersionCode": "THC-2022",
    "name": "卫生院",
    "facilityId": STRANGER,
}


def _annual(roster: str, **members: object) -> Part:
    """Take an annual submission with one facility listed in one roster, of that year."""
    entry = {**_LISTED, **members}
    return Part(
        "annualSubmission",
        {
            "/recommendedRoster": [],
            "/newCommunityHospitalRoster": [],
            "/counts": {},
            f"/{roster}": [entry],
            f"/{roster}/0/date": lambda record, _: f"{record['reportYear']}-09-10",
        },
    )


SUBMISSIONS: Mapping[str, Gathering] = {
    **{rule_id: _without_plan(kind) for kind, rule_id in _PLANS.items()},
    "PLAN-3.1-d.2": Gathering(f"{FIRST}/divisionCode", (register(where=OF_PROVINCE),)),
    "PLAN-3.1-e.1": Gathering(f"{FIRST}/recommendedRoster/0/facilityId", (_annual("recommendedRoster"),)),
    "PLAN-3.1-e.2": Gathering(
        f"{FIRST}/newCommunityHospitalRoster/0/facilityId",
        (_annual("newCommunityHospitalRoster", standardVersionCode="CH-TRIAL"),),
    ),
}

UNMET_GROUPS: Mapping[str, Gathering] = {**SUPPORT, **DISPATCHES, **ROUNDS, **OVERSIGHT, **SUBMISSIONS}
"""Rule over a group of records → what fails it."""
