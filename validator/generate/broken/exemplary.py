"""Records that meet every requirement of the policies: what a requirement's fault is put into.

The province is the plan's with facilities far better than any; what chance still leaves open is settled here. Of
reviews there are those of the plan's own facilities as well, since the best are reviewed once.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from validator.generate import bundling, rechecks, reports, reviews
from validator.generate.broken.deeds import DROP, Deed, Test, appended, beside, every, has
from validator.generate.broken.spots import existing
from validator.generate.case import FLAWLESS
from validator.generate.facilities import County, Province
from validator.generate.plan import Record

_REVIEWED = 2
LAST_STAGE = 2030
"""The year by whose end every health centre with the recommended level is to have a specialty department."""
_CENTRE = has("/facility/facilityType", "THC", "CHC")
_FUNDED = has("/staff/facilityAvgWage")
_COUNTY_LOOK_BACK = {
    "reviewType": "LOOK_BACK",
    "reviewDate": "2022-08-16",
    "reviewResult": "PASS",
    "reviewingAuthorityLevel": "COUNTY",
}
_COMMUNITY_HOSPITAL = {
    "reviewType": "COMMUNITY_HOSPITAL",
    "reviewDate": "2022-10-10",
    "reviewResult": "PASS",
    "reviewingAuthorityLevel": "PROVINCE",
}
_COUNTED = {
    "/staff/clinicalPharmacistCount": 1,
    "/staff/publicHealthPhysicianCount": 1,
    "/staff/byLicence": DROP,
}
_DEPARTMENT = "/specialtyDepartments/0/yearly/0"
_SHARE = 8


def _report(changes: Mapping[str, object], where: Test = _CENTRE) -> Deed:
    return Deed("facilityCapabilityReport", "", changes, where)


def _busy(record: Record, value: object) -> object:
    """Give the years of a department an eighth of the facility's visits and admissions, where it has fewer."""
    activity = existing(record, "/activity/yearly")
    if not isinstance(value, list) or activity is None or not isinstance(activity.value, list):
        return value
    totals = {each["year"]: each for each in activity.value}
    return [
        {name: max(count, totals[each["year"]].get(name, 0) // _SHARE) for name, count in each.items()}
        for each in value
    ]


SETTLED = (
    _report({"/staff/publicHealthDeptAvgIncome": beside("/staff/facilityAvgWage")}, _FUNDED),
    _report({"/emergency/hasFeverClinic": True, "/staff/publicHealthStaff": beside("/staff/technicalStaff")}),
    _report({"/staff/publicHealthStaffEstablished": DROP, "/staff/byCategory": DROP, **_COUNTED}),
    _report({"/emergency/labEquipment": ["BIOSAFETY_CABINET", "SPECIMEN_STORAGE", "BACKUP_POWER"]}),
    _report({"/conduct/insuranceDept": {"code": "OTHER", "name": "医保办公室"}}),
    _report(
        {
            "/reviews": appended(_COUNTY_LOOK_BACK),
            "/reviews/-/standardVersionCode": beside("/facility/standardVersionCode"),
        }
    ),
    _report(
        {"/reviews": appended(_COMMUNITY_HOSPITAL)},
        every(_CENTRE, has("/facility/communityHospitalEstablishedDate")),
    ),
    _report({"/safety/riskFund": {"participates": True}}, has("/safety/riskFund")),
    _report(
        {
            "/safety/qualityAnalyses": [
                {"date": "", "coveredYear": 0, "topics": ["QUALITY", "DISPUTE", "ACCIDENT"]}
            ],
            "/safety/qualityAnalyses/0/date": lambda record, _: f"{record['reportYear']}-02-11",
            "/safety/qualityAnalyses/0/coveredYear": beside("/reportYear", -1),
        },
        has("/safety/qualityAnalyses"),
    ),
    _report(
        {
            "/premises/countyHospitalBeds": beside("/premises/bedsActual"),
            "/population/countyPopulation": 900_000,
        }
    ),
    _report({"/specialtyDepartments/0/yearly": _busy}, has(_DEPARTMENT)),
    Deed("supportRelation", "", {"/urbanProximity": "FAR"}, has("/recipientType", "THC")),
    Deed("supportRelation", "", {"/recipientCapabilityLevel": "BELOW"}, has("/supportTier", "3")),
    Deed("dispatchRecord", "", {"/inRecipientRoster": True, "/payUnchangedAttested": True}),
    Deed(
        "remoteServiceSummary",
        "",
        {
            "/internetConsultations": 30,
            "/internetVisits": [{"internetVisitType": "REVISIT_CHRONIC", "visits": 30}],
        },
    ),
    Deed("trainingEvent", "", {"/payNotBelowPeers": True}, has("/payNotBelowPeers")),
    Deed(
        "regionReport",
        "",
        {"/conduct/spotChecks/0/unitsInspected": beside("/conduct/spotChecks/0/unitsTotal")},
    ),
)
"""What is settled, in this order, wherever it can be."""


def records(province: Province, year: int) -> Iterator[Record]:
    """Give the records of a year of the province as it would be if all went well, and reviews of the years before."""
    plan = replace(province.plan, years=(year,))
    best = replace(province, plan=plan, counties=tuple(map(_best, province.counties)))
    for county in best.counties:
        yield from map(_settled, bundling.of_county(best, county, year).records)
    yield from map(_settled, bundling.of_province(best, year).records)
    for county in province.counties:
        for each in range(year - _REVIEWED, year + 1):
            yield from reviews.records(province, county, each)
            yield from reviews.clinics(province, county, each)
            yield from rechecks.records(province, county, each)


def later(province: Province) -> Iterator[Record]:
    """Give reports of the year by whose end specialty departments are due, of health centres that have one."""
    for county in map(_best, province.counties):
        for facility in (*county.of_kind("THC"), *county.of_kind("CHC")):
            report = reports.report(province.plan.seed, county, facility, LAST_STAGE)
            if report["specialtyDepartments"]:
                yield _settled(report)


def _best(county: County) -> County:
    return replace(county, facilities=tuple(replace(each, quality=FLAWLESS) for each in county.facilities))


def _settled(record: Record) -> Record:
    for deed in SETTLED:
        if deed.record_type == record["recordType"]:
            made = deed.put(record)
            record = record if made is None else made[0]
    return record
