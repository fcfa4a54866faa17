"""Tianjin's requirements on groups of records that are not met."""

from collections.abc import Mapping

from validator.generate.broken.deeds import DROP, STRANGER, every, has
from validator.generate.broken.gatherings import Gathering, Part, Taken, kept
from validator.generate.broken.unmet_groups import EMPTY, FIRST, OF_COUNTY, OF_PROVINCE, register

_DATES = (
    "selfAssessmentDate",
    "acceptanceDate",
    "standardReachedDate",
    "rectifyBy",
    "applicationId",
    "problems",
)
_LISTED = "/facilities/0/facilityId"


def _review(kind: str, day: str, subject: str, number: int, **members: object) -> Part:
    """Make of an acceptance a review of the facility at a place of the first record; all of them pass."""
    changes = {
        **{f"/{name}": DROP for name in _DATES},
        "/recordId": f"AGAIN-RECORD-{number}",
        "/reviewType": kind,
        "/asOfDate": f"{day[:4]}-12-31",
        "/reviewDate": day,
        "/facilityId": Taken(0, subject),
        "/divisionCode": Taken(0, "/divisionCode"),
        "/facilityType": "THC",
        "/standardVersionCode": "THC-2022",
        "/targetLevel": "RECOMMENDED",
        "/achievedLevel": "RECOMMENDED",
        "/reviewResult": "PASS",
        **{f"/{name}": value for name, value in members.items()},
    }
    return Part("reviewRecord", changes, has("/reviewType", "DISTRICT_ACCEPTANCE"))


_ROSTER = Part(
    "rosterSubmission",
    {
        "/applicationRoster": [
            {"target": "RECOMMENDED", "facilityId": STRANGER, "name": "卫生院", "facilityType": "THC"}
        ]
    },
)
_APPLICANT = "/applicationRoster/0/facilityId"
_SWEEP = every(has("/inspectionForm", "SWEEP"), has("/inspectedType", "THC", "VC"))

UNMET_TIANJIN: Mapping[str, Gathering] = {
    "TJ-2-e.2": Gathering(
        f"{FIRST}/facilities",
        (
            register("facilities", facilityType="THC", capabilityLevel="RECOMMENDED"),
            _review("LOOK_BACK", "2024-10-10", _LISTED, 1, reviewingAuthorityLevel="PROVINCE"),
        ),
    ),
    "TJ-2-f": Gathering(
        f"{FIRST}/facilities",
        (
            Part(
                "facilityRegister",
                {
                    **EMPTY,
                    "/facilities": kept(1, facilityType="THC", capabilityLevel="RECOMMENDED"),
                    "/facilities/0/capabilityLevel": "BASIC",
                },
                OF_PROVINCE,
            ),
        ),
    ),
    "TJ-2-g.2": Gathering(
        f"{FIRST}/facilities/0/facilityId",
        (
            register("facilities", facilityType="THC", capabilityLevel="RECOMMENDED"),
            _review("LOOK_BACK", "2024-10-10", _LISTED, 1, reviewingAuthorityLevel="COUNTY"),
        ),
    ),
    "TJ-2-i": Gathering(
        f"{FIRST}/divisionCode",
        (
            register(where=OF_COUNTY),
            Part(
                "implementationPlan",
                where=has("/planType", "THREE_YEAR_ACTION"),
                same={"/divisionCode": Taken(0, "/divisionCode")},
            ),
        ),
    ),
    "TJ-3-a.2": Gathering(f"{FIRST}/counties/0/code", (register("counties", OF_PROVINCE),)),
    "TJ-3-b.2": Gathering(f"{FIRST}/applicationRoster/0/facilityId", (_ROSTER,)),
    "TJ-3-d": Gathering(
        FIRST,
        (
            _ROSTER,
            _review("SELF_ASSESSMENT", "2022-07-20", _APPLICANT, 1),
            _review("DISTRICT_ACCEPTANCE", "2022-08-20", _APPLICANT, 2),
            _review("RE_EVALUATION", "2022-09-20", _APPLICANT, 3, reviewingAuthorityLevel="PROVINCE"),
        ),
    ),
    "TJ-7-f": Gathering(
        f"{FIRST}/facilities",
        (
            register("facilities", facilityType="THC"),
            Part(
                "inspectionRecord",
                {"/inspectedFacilityId": STRANGER},
                _SWEEP,
                {"/inspectedDivisionCode": Taken(0, "/divisionCode")},
            ),
        ),
    ),
    "TJ-7-g": Gathering(
        f"{FIRST}/hazardCategoriesChecked",
        (
            Part(
                "inspectionRecord",
                {
                    "/hazardCategoriesChecked": ["FIRE", "BUILDING", "NETWORK", "BIOSAFETY", "HAZCHEM"],
                    "/hazards": [],
                },
                _SWEEP,
            ),
        ),
    ),
    "TJ-8-a.2": Gathering(
        FIRST,
        (
            Part(
                "reviewRecord",
                {
                    "/asOfDate": "2025-12-31",
                    "/reviewDate": "2025-12-05",
                    "/consistency": {
                        "evaluationYear": 2025,
                        "reducedQuota": 0,
                        "includesCommunityHospitals": True,
                    },
                },
                has("/consistency"),
            ),
            _review("DISTRICT_ACCEPTANCE", "2025-09-10", "/recordId", 1, facilityId=STRANGER),
            _review(
                "RANDOM_CHECK",
                "2025-11-10",
                "/recordId",
                2,
                facilityId=STRANGER,
                achievedLevel="BASIC",
                reviewResult="FAIL",
                reviewingAuthorityLevel="PROVINCE",
            ),
        ),
    ),
    "TJ-8-g": Gathering(
        f"{FIRST}/applicationId",
        (
            Part(
                "reviewRecord",
                {
                    **{f"/{name}": DROP for name in _DATES if name != "applicationId"},
                    "/asOfDate": "2025-12-31",
                    "/applicationYear": 2024,
                    "/reviewDate": "2024-06-10",
                    "/targetLevel": "RECOMMENDED",
                    "/achievedLevel": "RECOMMENDED",
                    "/reviewResult": "PASS",
                },
                has("/reviewType", "DISTRICT_ACCEPTANCE"),
            ),
        ),
    ),
}
"""Rule over a group of records → what fails it."""
