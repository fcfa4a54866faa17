"""Sections of a report that say how a facility is run: experience, conduct, safety, village clinic, reviews."""

from validator.generate import figures
from validator.generate.case import Case
from validator.generate.names import person
from validator.generate.plan import Record
from validator.generate.rechecks import looked_back
from validator.generate.standing import clinic_reaches_standard

_AGED_CARE = ("ELDERLY_WINDOW", "MANUAL_SERVICE", "BARRIER_FREE", "WHEELCHAIR", "STRETCHER")
_SYSTEMS = ["CORE_SYSTEM", "PATIENT_SAFETY", "INFECTION_CONTROL"]
_ACCIDENT = 0.01
_NEW_STANDARD = 2022
_QUARTERS = ((1, 3), (4, 6), (7, 9), (10, 12))


def experience(case: Case) -> Record:
    """Write the section ``experience`` of a health centre."""
    dice = case.lasting("experience")
    visits = figures.visits(case.seed, case.facility, case.year)
    surveyed = case.yearly("survey").whole(120, 500)
    booked = round(visits * min(0.7, dice.between(0.15, 0.45) + 0.03 * (case.year - 2023)))
    aged = [each for each in _AGED_CARE if case.meets(each, 0.96)]
    return {
        "serviceExperienceItems": ["SIGNAGE", "UNIFORM", "APPOINTMENT", *aged],
        "appointmentRate": {"numerator": booked, "denominator": visits},
        "averageWaitMinutes": dice.whole(6, 28),
        "longTermPrescription": case.meets("long prescription", 0.93),
        "shortageRegistrationDelivery": case.meets("shortage", 0.9),
        "elderlyFriendly": case.meets("elderly friendly", 0.8),
        "patientSatisfaction": {
            "surveyed": surveyed,
            "satisfied": round(surveyed * dice.between(0.86, 0.98)),
            "method": "门诊现场问卷和出院随访",
        },
    }


def conduct(case: Case) -> Record:
    """Write the section ``conduct``; small facilities are checked by the health centre they belong to."""
    dice, checked = case.yearly("conduct"), case.meets("self check", 0.95)
    found = dice.whole(0, 4)
    check: Record = {
        "date": case.day("self check", 5, 11),
        "type": "NINE_RULES",
        "coveredYear": case.year,
        "problemsFound": found,
        "problemsRectified": found,
    }
    if case.facility.parent:
        check["coveredByFacilityId"] = case.facility.parent
    made: Record = {
        "integritySelfChecks": [check] if checked else [],
        "insuranceSelfCheckDates": [case.day("fund check", 8, 11)] if case.meets("fund check", 0.94) else [],
        "realNameManagement": True,
        "violations": [],
    }
    if not case.is_centre:
        return made
    trained = [case.day("fund training", 3, 6)] if case.meets("fund training", 0.95) else []
    office = (
        {"insuranceDept": {"code": "OTHER", "name": "医保办公室"}} if case.meets("fund office", 0.7) else {}
    )
    manager = (
        {"insuranceManager": person(case.facility.id, "M", 1)} if case.meets("fund manager", 0.9) else {}
    )
    return {**made, "insuranceTrainingDates": trained, **office, **manager}


def safety(case: Case) -> Record:
    """Write the section ``safety``."""
    dice, year = case.yearly("safety"), case.year
    analysed = case.meets("quality analysis", 0.94)
    insured = case.meets("liability", 0.9)
    made: Record = {
        "qualityAnalyses": [
            {
                "date": case.day("quality analysis", 1, 3),
                "coveredYear": year - 1,
                "topics": ["QUALITY", "DISPUTE", "ACCIDENT"],
            }
        ]
        if analysed
        else [],
        "disputeCount": int(dice.chance(0.15)),
        "accidentCount": 0,
        "safetyAccidentCount": accidents(case),
        "casualtyCount": 0,
        "liabilityInsurance": {"participates": True, "validFrom": f"{year}-01-01", "validTo": f"{year}-12-31"}
        if insured
        else {"participates": False},
        "riskFund": {"participates": not insured and case.meets("risk fund", 0.3)},
    }
    return {**made, **_centre_safety(case)} if case.is_centre else made


def accidents(case: Case) -> int:
    """Count the work accidents of a year: one facility in a hundred has one."""
    return int(case.yearly("accident").chance(_ACCIDENT))


def village_clinic(case: Case) -> Record:
    """Write the section ``villageClinic``."""
    doctors, licensed = figures.staff_total(case.facility, case.year), licensed_doctors(case)
    return {
        "villageClinicOperationMode": "THC_EXTENSION" if case.meets("extension", 0.6) else "PUBLIC",
        "premisesOwnership": "PUBLIC" if case.meets("premises", 0.75) else "OTHER",
        "villageClinicReachesStandard": clinic_reaches_standard(case.facility, case.year),
        "integratedPersonnel": case.meets("personnel", 0.7),
        "integratedFinance": case.meets("finance", 0.66),
        "integratedAssets": case.meets("assets", 0.62),
        "insuranceSettlement": case.meets("settlement", 0.95),
        "villageDoctorTotal": doctors,
        "villageDoctorLicensed": licensed,
        "villageDoctorPensionCovered": doctors if case.meets("pension", 0.85) else 0,
    }


def licensed_doctors(case: Case) -> int:
    """Count the village doctors who are licensed assistant physicians or more."""
    doctors = figures.staff_total(case.facility, case.year)
    return sum(case.meets(f"licensed {number}", 0.42) for number in range(doctors))


def reviews(case: Case) -> list[Record]:
    """List the reviews so far: the one that found the level reached, and the look-backs since."""
    where = case.standing
    if not where.reached:
        return []
    code = f"{case.kind}-2022"
    first: Record = {
        "reviewType": "DISTRICT_ACCEPTANCE" if where.level == "BASIC" else "RE_EVALUATION",
        "reviewDate": where.reached,
        "reviewResult": "PASS",
        "standardVersionCode": code,
        "reviewingAuthorityLevel": "COUNTY" if where.level == "BASIC" else "PREFECTURE",
    }
    since = range(max(_NEW_STANDARD, int(where.reached[:4])), case.year + 1)
    days = (looked_back(case.seed, case.facility, year) for year in since)
    return [
        first,
        *(
            {**first, "reviewType": "LOOK_BACK", "reviewDate": day, "reviewingAuthorityLevel": "PROVINCE"}
            for day in days
            if day
        ),
    ]


def _centre_safety(case: Case) -> Record:
    held = [
        case.day(f"meeting {first}", first, last)
        for first, last in _QUARTERS
        if case.meets(f"meeting {first}", 0.93)
    ]
    discharges = figures.admissions(case.seed, case.facility, case.year)
    events = case.yearly("events").whole(0, 12)
    assessed = [case.day(f"quality {first}", first, last) for first, last in _QUARTERS]
    return {
        "qualitySystems": _SYSTEMS if case.meets("quality systems", 0.93) else _SYSTEMS[:2],
        "qualityAssessmentDates": assessed,
        "hospitalInfectionRate": {"numerator": discharges // 300, "denominator": discharges},
        "complicationRate": {"numerator": discharges // 400, "denominator": discharges},
        "adverseEventReportingRate": {"numerator": events - events // 8, "denominator": events},
        "safetyMeetingDates": held,
        "safetyBudget": round(case.facility.staff * case.lasting("budget").between(800, 3000)),
        "securityMeasures": ["PERSONNEL", "TECHNICAL", "PHYSICAL"],
    }
