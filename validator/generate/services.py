"""Sections of a report that say what a facility does and has: activity, premises, emergencies, TCM, information."""

from validator.generate import figures
from validator.generate.case import Case
from validator.generate.dice import apportion
from validator.generate.names import person
from validator.generate.plan import Record

TECHNIQUES = (
    ("CUPPING", "05"),
    ("MOXIBUSTION", "03"),
    ("GUA_SHA", "04"),
    ("BODY_ACUPUNCTURE", "01"),
    ("TUINA", "02"),
    ("ACUPOINT_APPLICATION", "07"),
    ("EAR_SEED_PRESSURE", "10"),
    ("ELECTROACUPUNCTURE", "01"),
    ("INDIRECT_MOXIBUSTION", "03"),
    ("FUMIGATION_WASHING", "07"),
    ("PAEDIATRIC_TUINA", "02"),
    ("TRACTION", "08"),
    ("AURICULAR_ACUPUNCTURE", "01"),
)
_EQUIPMENT = (
    ("数字化X线摄影系统（DR）", 90, 1),
    ("彩色多普勒超声诊断仪", 45, 1),
    ("十二导联心电图机", 25, 1),
    ("全自动生化分析仪", 60, 1),
    ("血细胞分析仪", 60, 1),
    ("除颤仪", 45, 1),
    ("疫苗冷藏冰箱", 18, 2),
)
_TECHNIQUES = {"VC": (4, 8), "CHS": (5, 9)}
_REMOTE = ("IMAGING", "ECG", "CONSULTATION", "TRAINING")
_YEARS_BACK = 2
_FEW_BEDS = 10
_OWN_MANAGER, _TWO_AMBULANCES = 60, 90  # members of staff


def activity(case: Case) -> Record:
    """Write the section ``activity``."""
    facility, year, dice = case.facility, case.year, case.lasting("activity")
    visits = figures.visits(case.seed, facility, year)
    home = round(visits * dice.between(0.008, 0.03))
    made: Record = {
        "yearly": [_year(case, each) for each in range(year - _YEARS_BACK, year + 1)],
        "familyDoctorService": True,
        "familyDoctorTeams": max(1, figures.staff_total(facility, year) // 6),
        "contractedResidents": round(
            facility.residents * min(0.9, dice.between(0.35, 0.6) + 0.02 * (year - 2023))
        ),
        "homeCareVisits": home,
    }
    if not case.is_centre:
        return made
    groups = ("LIMITED_MOBILITY_ELDERLY", "DISABLED_DEPENDENT", "SEVERELY_DISABLED")
    shares = apportion(home, [dice.size(each, 0.2) for each in (0.6, 0.25, 0.15)])
    made["homeCareByGroup"] = [
        {"homeServiceGroup": code, "visits": part} for code, part in zip(groups, shares, strict=True)
    ]
    discharges = figures.admissions(case.seed, facility, year)
    return {
        **made,
        "pathwayCases": round(discharges * dice.between(0.1, 0.6)),
        "surgeryByLevel": [{"level": 1, "cases": round(discharges * dice.between(0.01, 0.08))}],
        "keyPopulations": ["MATERNAL", "INFANT", "STUDENT", "ELDERLY"],
        "cdcAreaOfficer": person(facility.id, "C", 1),
    }


def premises(case: Case) -> Record:
    """Write the section ``premises``."""
    facility, dice = case.facility, case.lasting("premises")
    area = round(facility.staff * facility.kind.area_per_staff * dice.size(1.0, 0.25)) + 40
    if case.kind == "VC":
        return {"floorArea": area, "equipment": [{"name": "智慧随访包", "quantity": 1, "quantityInUse": 1}]}
    beds = figures.beds(case.seed, facility, case.year)
    made: Record = {
        "floorArea": area,
        "bedsApproved": beds + (dice.whole(0, 5) if beds else 0),
        "bedsActual": beds,
        "bedsOpen": beds - (dice.whole(0, 2) if beds > _FEW_BEDS else 0),
        "departments": _departments(case, beds),
        "serviceZones": ["GP", "PREVENTIVE", "TCM"],
    }
    if not case.is_centre:
        return made
    hospital = figures.beds(case.seed, case.county.hospital, case.year)
    return {**made, "countyHospitalBeds": hospital, "equipment": _equipment(case)}


def emergency(case: Case) -> Record:
    """Write the section ``emergency`` of a health centre."""
    facility, meets = case.facility, case.meets
    staff = figures.staff_total(facility, case.year)
    fever = meets("fever room", 0.9)
    superior = case.superior
    made: Record = {
        "ambulanceCount": 1 + int(facility.staff > _TWO_AMBULANCES) if meets("ambulance", 0.86) else 0,
        "ambulanceCoordinated": False,
        "hasEmergencyRescueStation": meets("rescue", 0.7),
        "transfersOut": round(staff * case.yearly("transfers").between(1, 5)),
        "hasFeverSentinel": True,
        "hasFeverRoom": fever,
        "feverRoomStandardised": fever and meets("fever standard", 0.88),
        "hasFeverClinic": meets("fever clinic", 0.3),
        "hasConvertibleIsolationArea": meets("isolation area", 0.9),
        "hasIsolationWard": meets("isolation ward", 0.88),
        "emergencySuppliesComplete": meets("supplies", 0.93),
        "suppliesLastUpdated": case.day("supplies", 7, 11),
        "epidemicDrills": [_drill(case, number, staff) for number in (1, 2)],
        "infectiousTrainingAttendees": staff if meets("training", 0.85) else round(staff * 0.9),
        "epidemicTriageRole": "首诊、预检分诊和健康监测，重症向上级医院转诊",
        "testingPartner": {"facilityId": superior.id, "name": superior.name},
    }
    if case.county.urban and case.kind == "CHC" and not made["ambulanceCount"]:
        city = case.county.prefecture.hospital
        made["ambulanceCoordinated"] = True
        made["coordinatingEmergencyCentre"] = {"facilityId": city.id, "name": city.name}
    return made


def tcm(case: Case) -> Record:
    """Write the section ``tcm``."""
    made: Record = {"techniques": techniques(case)}
    if not case.is_centre:
        return {"hasTcmPavilion": case.meets("pavilion", 0.25), **made}
    hall = case.meets("hall", 0.95)
    return {
        "hasTcmHall": hall,
        "tcmHallUpgraded": hall and case.meets("hall upgraded", 0.25),
        **made,
        "equipment": [{"name": "电针仪", "quantity": 2, "quantityInUse": 2}],
        "tcmConsultationSystem": case.meets("tcm system", 0.5),
    }


def techniques(case: Case) -> list[Record]:
    """List the techniques of Chinese medicine: more at larger and better facilities."""
    least, most = _TECHNIQUES.get(case.kind, (7, len(TECHNIQUES)))
    middling = (most + least) / 2 + 1 + case.facility.quality
    many = min(most, max(least, round(middling + case.yearly("tcm").normal() / 2)))
    return [{"code": code, "category": group} for code, group in TECHNIQUES[:many]]


def information(case: Case) -> Record:
    """Write the section ``information`` of a health centre."""
    facility, dice = case.facility, case.lasting("information")
    consultations = round(figures.visits(case.seed, facility, case.year) * dice.between(0.001, 0.02))
    common, chronic = apportion(round(consultations * dice.between(0.7, 1)), [0.3, 0.7])
    return {
        "informationManagers": [
            {
                "personRef": person(facility.id, "I", 1),
                "employment": "FULL" if facility.staff > _OWN_MANAGER else "PART",
                "trainingLevel": "COUNTY",
                "qualified": case.meets("it manager", 0.92),
                "trainedDate": f"{case.year - 1}-{dice.whole(3, 11):02d}-{dice.whole(1, 28):02d}",
            }
        ],
        "autoInfectiousReport": case.meets("infectious", 0.94),
        "autoFoodborneReport": case.meets("foodborne", 0.93),
        "telemedicineServices": dice.some(_REMOTE, 0.85),
        "telemedicinePartners": [case.superior.id],
        "internetConsultations": consultations,
        "internetVisits": [
            {"internetVisitType": "REVISIT_COMMON", "visits": common},
            {"internetVisitType": "REVISIT_CHRONIC", "visits": chronic},
        ],
    }


def clinic_information(case: Case) -> Record:
    """Write the section ``information`` of a village clinic."""
    return {"telemedicineServices": ["ECG", "CONSULTATION"] if case.meets("remote", 0.45) else []}


def _year(case: Case, year: int) -> Record:
    visits = figures.visits(case.seed, case.facility, year)
    if case.kind == "VC":
        return {"year": year, "visits": visits}
    admitted = figures.admissions(case.seed, case.facility, year)
    emergencies = (
        round(visits * case.lasting("emergency visits").between(0.01, 0.06)) if case.is_centre else 0
    )
    return {
        "year": year,
        "visits": visits,
        "emergencyVisits": emergencies,
        "admissions": admitted,
        "discharges": round(admitted * case.lasting("discharges").between(0.99, 1.01)),
    }


def _departments(case: Case, beds: int) -> list[Record]:
    made: list[Record] = [
        {"code": "GP", "name": "全科医疗科", "group": "CLINICAL", "beds": beds * 5 // 10},
        {"code": "TCM", "name": "中医科", "group": "CLINICAL", "beds": beds * 2 // 10},
        {"code": "PREVENTIVE", "name": "预防接种门诊", "group": "PUBLIC_HEALTH", "standardised": True},
    ]
    if not case.is_centre:
        return made
    standard = case.meets("public health department", 0.9)
    made[-1]["standardised"] = standard
    return [
        *made,
        {"code": "PUBLIC_HEALTH", "name": "公共卫生科", "group": "PUBLIC_HEALTH", "standardised": standard},
        {"code": "MEDTECH", "name": "检验科", "group": "MEDTECH"},
        {"code": "MEDTECH", "name": "放射和超声科", "group": "MEDTECH"},
    ]


def _equipment(case: Case) -> list[Record]:
    """List the equipment: one for so many members of staff, at least so many."""
    staff = case.facility.staff
    counted = ((name, max(least, round(staff / per))) for name, per, least in _EQUIPMENT)
    return [{"name": name, "quantity": many, "quantityInUse": many} for name, many in counted]


def _drill(case: Case, number: int, staff: int) -> Record:
    return {
        "date": case.day(f"drill {number}", 6 * number - 5, 6 * number - 1),
        "live": number == 1,
        "participantCount": max(1, round(staff * case.yearly(f"drill share {number}").between(0.6, 0.95))),
        "theme": "发热患者预检分诊和转运" if number == 1 else "流感聚集性疫情处置",
    }
