"""The capability report of a county hospital, and where the hospital itself stands."""

from validator.generate import figures
from validator.generate.dice import Dice, apportion
from validator.generate.facilities import County, Facility
from validator.generate.header import by_facility, end_of, header
from validator.generate.names import institution_code
from validator.generate.plan import Record

_LICENCES = (
    ("PHYSICIAN", 0.31),
    ("ASSISTANT", 0.02),
    ("NURSE", 0.51),
    ("PHARMACIST", 0.06),
    ("TECHNICIAN", 0.1),
)
_TITLES = (
    ("SENIOR", 0.03),
    ("ASSOCIATE_SENIOR", 0.12),
    ("INTERMEDIATE", 0.34),
    ("JUNIOR", 0.47),
    ("NONE", 0.04),
)
_CENTRES = ("CHEST_PAIN", "STROKE", "CRITICAL_MATERNAL", "CRITICAL_NEONATE_CHILD", "TRAUMA")
_DISCIPLINES = (
    "EMERGENCY",
    "OBSTETRICS_GYNAECOLOGY",
    "PAEDIATRICS",
    "CRITICAL_CARE",
    "TCM",
    "GERIATRICS",
    "REHABILITATION",
    "INFECTIOUS_DISEASE",
)
_REMOTE = ("IMAGING", "ECG", "PATHOLOGY", "CONSULTATION", "WARD_ROUND", "TRAINING")
_RECOMMENDED, _YEARLY = 0.55, 0.04
_YEARS_BACK = 2


def level(seed: int, hospital: Facility, year: int) -> str:
    """Give the capability level of a county hospital; more have the recommended one every year."""
    reached = Dice(seed, hospital.number, "county level").between(0, 1)
    return "RECOMMENDED" if reached < _RECOMMENDED + _YEARLY * (year - 2023) else "BASIC"


def report(seed: int, county: County, year: int) -> Record:
    """Write the capability report of the county's hospital for a year."""
    hospital = county.hospital
    number = f"{county.code}-FCR-{year}-{hospital.number:06d}"
    of_county = {"residentPopulation": county.residents, "countyPopulation": county.residents}
    return {
        **header("facilityCapabilityReport", number, by_facility(hospital), end_of(year)),
        "reportYear": year,
        "facility": _facility(hospital),
        "population": of_county,
        "staff": _staff(seed, hospital, year),
        "premises": _premises(seed, hospital, year),
        "activity": _activity(seed, hospital, year),
        "emergency": {"ambulanceCount": 6, "hasFeverClinic": True, "hasIsolationWard": True},
        "information": _information(seed, hospital, year),
        "safety": _safety(seed, hospital, year),
        "specialtyDepartments": [],
        "diseaseServices": [],
        "countyHospital": {
            "countyHospitalKind": "GENERAL",
            "countyHospitalCapabilityLevel": level(seed, hospital, year),
            "standardVersionCode": "COUNTY-BASIC",
            "countyHospitalDisciplines": Dice(seed, hospital.number, "disciplines").some(_DISCIPLINES, 0.93),
            "diseaseCentres": ["TUMOUR", "CARDIO_CEREBROVASCULAR"],
        },
    }


def _facility(hospital: Facility) -> Record:
    return {
        "facilityId": hospital.id,
        "name": hospital.name,
        "facilityType": "CTYH",
        "institutionTypeCode": hospital.institution_type,
        "institutionCode22": institution_code(
            hospital.id[8:17], hospital.division, hospital.institution_type
        ),
        "divisionCode": hospital.division,
        "designations": [],
        "ownership": "PUBLIC",
        "operatingStatus": "OPERATING",
        "openedDate": f"{hospital.opened}-07-01",
        "outsideCountySeat": False,
        "standardVersionCode": "COUNTY-BASIC",
    }


def _staff(seed: int, hospital: Facility, year: int) -> Record:
    dice, total = Dice(seed, hospital.number, "hospital staff"), figures.staff_total(hospital, year)
    technical = round(total * dice.between(0.85, 0.92))
    licences, titles = _parts(technical, _LICENCES), _parts(technical, _TITLES)
    wage = round(dice.between(98_000, 140_000) * 1.04 ** (year - 2020))
    clinical = licences["PHARMACIST"] // 7
    counted = {**licences, "CLINICAL_PHARMACIST": clinical, "ADMIN": total - technical}
    return {
        "staffTotal": total,
        "technicalStaff": technical,
        "establishedPosts": total * 4 // 5,
        "establishedTechnicalPosts": total * 7 // 10,
        "gpCount": dice.whole(3, 9),
        "pharmacistCount": licences["PHARMACIST"],
        "clinicalPharmacistCount": clinical,
        "tcmPhysicianCount": dice.whole(6, 16),
        "byTitle": [{"titleLevel": code, "count": count} for code, count in titles.items()],
        "byLicence": [{"licenceType": code, "count": count} for code, count in counted.items()],
        "publicHealthDeptAvgIncome": round(wage * dice.between(1, 1.06)),
        "facilityAvgWage": wage,
        "wageBasis": "应发工资，含绩效和津补贴，不含单位缴纳的社会保险",
    }


def _parts(total: int, shares: tuple[tuple[str, float], ...]) -> dict[str, int]:
    codes, weights = zip(*shares, strict=True)
    return dict(zip(codes, apportion(total, weights), strict=True))


def _premises(seed: int, hospital: Facility, year: int) -> Record:
    beds = figures.beds(seed, hospital, year)
    return {
        "floorArea": round(hospital.staff * hospital.kind.area_per_staff),
        "bedsApproved": beds,
        "bedsActual": beds,
        "bedsOpen": beds,
        "departments": [
            {"code": "PUBLIC_HEALTH", "name": "公共卫生科", "group": "PUBLIC_HEALTH", "standardised": True},
            {"code": "CLINICAL_OTHER", "name": "急诊医学科", "group": "CLINICAL", "beds": beds // 40},
            {"code": "TCM", "name": "中医科", "group": "CLINICAL", "beds": beds // 16},
            {"code": "MEDTECH", "name": "医学影像科", "group": "MEDTECH"},
        ],
        "equipment": [{"name": "64排螺旋CT", "quantity": 1, "quantityInUse": 1}],
    }


def _activity(seed: int, hospital: Facility, year: int) -> Record:
    discharged = figures.admissions(seed, hospital, year)
    return {
        "yearly": [_year(seed, hospital, each) for each in range(year - _YEARS_BACK, year + 1)],
        "surgeryByLevel": [
            {"level": number, "cases": cases}
            for number, cases in enumerate(apportion(discharged // 4, (20, 44, 34, 2)), 1)
        ],
        "pathwayCases": round(discharged * Dice(seed, hospital.number, year, "pathway").between(0.45, 0.75)),
        "acuteCentres": list(_CENTRES),
    }


def _year(seed: int, hospital: Facility, year: int) -> Record:
    visits, admitted = figures.visits(seed, hospital, year), figures.admissions(seed, hospital, year)
    return {
        "year": year,
        "visits": visits,
        "emergencyVisits": visits // 9,
        "admissions": admitted,
        "discharges": admitted,
    }


def _information(seed: int, hospital: Facility, year: int) -> Record:
    online = round(
        figures.visits(seed, hospital, year) * Dice(seed, hospital.number, "online").between(0.004, 0.02)
    )
    common, chronic = apportion(online, (1, 2))
    return {
        "telemedicineServices": list(_REMOTE),
        "resultMutualRecognition": True,
        "internetConsultations": online,
        "internetVisits": [
            {"internetVisitType": "REVISIT_COMMON", "visits": common},
            {"internetVisitType": "REVISIT_CHRONIC", "visits": chronic},
        ],
    }


def _safety(seed: int, hospital: Facility, year: int) -> Record:
    return {
        "multidisciplinarySystem": True,
        "disputeCount": Dice(seed, hospital.number, year, "disputes").whole(2, 16),
        "accidentCount": 0,
        "safetyAccidentCount": 0,
        "casualtyCount": 0,
        "liabilityInsurance": {
            "participates": True,
            "validFrom": f"{year}-01-01",
            "validTo": end_of(year),
        },
    }
