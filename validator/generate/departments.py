"""Specialty departments of health centres: most with the recommended level have one, some others too."""

from dataclasses import dataclass

from validator.generate import figures
from validator.generate.case import Case
from validator.generate.dice import apportion
from validator.generate.names import person
from validator.generate.plan import Record

_SINCE, _INPATIENT_BEDS = 2015, 20
_YEARS_BACK = 2
_SHARES = {"RECOMMENDED": 0.85, "BASIC": 0.2, "BELOW": 0.0}


@dataclass(frozen=True, slots=True)
class Specialty:
    """A specialty: its code, and the clinical subject it is registered as."""

    code: str
    subject: str
    name: str
    techniques: tuple[str, ...]


SPECIALTIES = (
    Specialty("REHAB", "21", "康复医学科", ("关节松动训练", "偏瘫肢体综合训练")),
    Specialty("PAEDIATRICS", "07", "儿科", ("小儿雾化吸入治疗", "小儿推拿")),
    Specialty("GYNAECOLOGY", "05", "妇产科", ("宫颈癌筛查", "盆底功能训练")),
    Specialty("ENT_STOMATOLOGY", "12", "口腔科", ("窝沟封闭", "根管治疗")),
)


def section(case: Case) -> list[Record]:
    """Write the section ``specialtyDepartments``."""
    dice = case.lasting("department")
    specialty, opened = dice.pick(SPECIALTIES), dice.whole(_SINCE, 2024)
    if opened > case.year or not case.meets("department", _SHARES[case.standing.level]):
        return []
    return [_department(case, specialty, opened)]


def _department(case: Case, specialty: Specialty, opened: int) -> Record:
    physicians = _physicians(case, specialty)
    nurses, others = 2, 1
    team = len(physicians) + nurses + others
    inpatient = figures.beds(case.seed, case.facility, case.year) >= _INPATIENT_BEDS
    return {
        "departmentCode": "TS01",
        "departmentName": specialty.name,
        "registeredSubjectCode": specialty.subject,
        "specialtyCode": specialty.code,
        "status": "ESTABLISHED",
        "openedYear": opened,
        "planningBasis": "服务区内需求大，与上级医院相应专科建立转诊衔接。",
        "diseaseScope": ["COMMON", "FREQUENT", "CHRONIC"],
        "appropriateTechniques": list(specialty.techniques),
        "physicianCount": len(physicians),
        "physicians": physicians,
        "nurseCount": nurses,
        "otherStaffCount": others,
        "teamTotal": team,
        "titleDistribution": [
            {"titleLevel": "INTERMEDIATE", "count": 1},
            {"titleLevel": "JUNIOR", "count": team - 1},
        ],
        "ageBandDistribution": [
            {"ageBand": band, "count": part}
            for band, part in zip(
                ("UNDER_35", "AGE_35_44", "AGE_45_54"), apportion(team, [2, 2, 1]), strict=True
            )
        ],
        "educationDistribution": [
            {"educationLevel": level, "count": part}
            for level, part in zip(("BACHELOR", "COLLEGE"), apportion(team, [1, 2]), strict=True)
        ],
        "equipment": [{"name": "专科诊疗床", "quantity": 2}],
        "floorArea": min(120, round(case.facility.staff * 4)),
        "managementRules": ["POST_DUTIES", "CLINICAL_NORMS", "OPERATION_AND_SERVICE_PROCEDURES"],
        "offersInpatient": inpatient,
        "yearly": _yearly(case, opened, inpatient=inpatient),
        "cooperatesWithSuperior": True,
        "cooperationAgreement": _agreement(case),
    }


def _physicians(case: Case, specialty: Specialty) -> list[Record]:
    senior = case.meets("department intermediate", 0.92)
    levels = (("INTERMEDIATE", "233") if senior else ("JUNIOR", "234"), ("JUNIOR", "234"))
    count = 2 if case.meets("department physicians", 0.9) else 1
    return [
        {
            "personRef": person(case.facility.id, "S", number),
            "licenceType": "PHYSICIAN",
            "practiceScopeCode": specialty.subject,
            "titleLevel": level,
            "titleCode": title,
            "multiSitePractice": False,
        }
        for number, (level, title) in enumerate(levels[:count], 1)
    ]


def _yearly(case: Case, opened: int, *, inpatient: bool) -> list[Record]:
    dice = case.lasting("department visits")
    share, beds = dice.between(0.07, 0.18), dice.between(0.08, 0.2)
    found: list[Record] = []
    for year in range(max(opened, case.year - _YEARS_BACK), case.year + 1):
        entry: Record = {"year": year, "visits": int(figures.visits(case.seed, case.facility, year) * share)}
        if inpatient:
            entry["admissions"] = int(figures.admissions(case.seed, case.facility, year) * beds)
        found.append(entry)
    return found


def _agreement(case: Case) -> Record:
    superior = case.superior
    level = "TERTIARY" if superior.kind.code == "H3" else "SECONDARY"
    return {
        "parties": [case.facility.id, superior.id],
        "superiorFacilityId": superior.id,
        "superiorLevel": level,
        "dutiesAndRightsStated": True,
        "signedDate": f"{case.year - 1}-03-15",
        "validTo": f"{case.year + 2}-03-14",
    }
