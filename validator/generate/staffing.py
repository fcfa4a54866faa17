"""The staff of a facility in a year, by licence, post, title and trade; all parts add up."""

from dataclasses import dataclass

from validator.generate.dice import Dice, apportion
from validator.generate.facilities import Facility
from validator.generate.figures import staff_total
from validator.generate.plan import Record

_LICENCES = ("PHYSICIAN", "ASSISTANT", "NURSE", "PHARMACIST", "TECHNICIAN")
_LICENCE_WEIGHTS = (0.31, 0.12, 0.36, 0.07, 0.14)
_TITLES = ("SENIOR", "ASSOCIATE_SENIOR", "INTERMEDIATE", "JUNIOR", "NONE")
_TITLE_WEIGHTS = (0.01, 0.06, 0.23, 0.59, 0.11)
_PHYSICIANS = ("GP", "TCM", "INTERNAL", "SURGERY", "GYN", "PAED", "STOMATOLOGY")
_PHYSICIAN_WEIGHTS = (0.34, 0.18, 0.24, 0.08, 0.06, 0.04, 0.06)
_TECHNICIANS = ("LABORATORY", "IMAGING", "REHAB")
_TECHNICIAN_WEIGHTS = (0.45, 0.35, 0.2)


@dataclass(frozen=True, slots=True)
class Staffing:
    """Counts of staff at the end of a year.

    Args:
        total: everybody.
        licences: by ``_LICENCES``, together the technical staff.
        trades: code of the list staff-category to count, together the technical staff.
        titles: by ``_TITLES``, together the technical staff.
        posts: established posts, and those of them that are technical.
    """

    total: int
    licences: dict[str, int]
    trades: dict[str, int]
    titles: dict[str, int]
    posts: tuple[int, int]

    @property
    def technical(self) -> int:
        """Technical staff."""
        return sum(self.licences.values())


def staffing(seed: int, facility: Facility, year: int) -> Staffing:
    """Staff a health centre or a station."""
    dice = Dice(seed, facility.number, "staff")
    total = staff_total(facility, year)
    technical = max(1, min(total, round(total * dice.between(0.82, 0.93))))
    licences = _parts(technical, _LICENCES, _LICENCE_WEIGHTS, dice, 0.15)
    if technical >= len(_LICENCES) and not licences["PHARMACIST"] and dice.chance(0.8):
        licences = {**licences, "PHARMACIST": 1, "NURSE": licences["NURSE"] - 1}
    posts = round(total * dice.between(0.72, 0.96))
    return Staffing(
        total=total,
        licences=licences,
        trades=_trades(licences, dice),
        titles=_parts(technical, _TITLES, _TITLE_WEIGHTS, dice, 0.15),
        posts=(posts, round(posts * dice.between(0.86, 0.95))),
    )


def section(seed: int, facility: Facility, year: int) -> Record:
    """Write the section ``staff`` of a health centre or a station."""
    dice, has = Dice(seed, facility.number, "posts"), staffing(seed, facility, year)
    trades, public_health = has.trades, has.trades["PUBLIC_HEALTH"]
    wage = round(dice.between(62_000, 98_000) * 1.04 ** (year - 2020))
    made: Record = {
        "staffTotal": has.total,
        "technicalStaff": has.technical,
        "establishedPosts": has.posts[0],
        "establishedTechnicalPosts": has.posts[1],
        "publicHealthStaff": public_health,
        "publicHealthStaffEstablished": round(public_health * dice.between(0.5, 1)),
        "publicHealthPhysicianCount": min(public_health, dice.whole(1, 3)) if dice.chance(0.85) else 0,
        "gpCount": trades["GP"],
        "gpPaediatricTrained": round(trades["GP"] * dice.between(0.2, 0.9)),
        "pharmacistCount": trades["PHARMACY"],
        "clinicalPharmacistCount": min(trades["PHARMACY"], int(dice.chance(0.2))),
        "tcmPhysicianCount": trades["TCM"],
        "socialWorkerCount": 0,
        "postsTechnical": has.posts[1],
        "postsIntermediate": int(has.posts[1] * dice.between(0.25, 0.4)),
        "postsSenior": int(has.posts[1] * dice.between(0.04, 0.12)),
        "byCategory": [{"category": code, "count": count} for code, count in trades.items()],
        "byTitle": [{"titleLevel": code, "count": count} for code, count in has.titles.items()],
        "shortageSpecialties": [
            {"shortageSpecialty": code, "count": trades[trade]}
            for code, trade in (("GP", "GP"), ("PUBLIC_HEALTH", "PUBLIC_HEALTH"), ("PAEDIATRICS", "PAED"))
        ],
        "byEmploymentMode": [{"employmentMode": "COUNTY_MANAGED", "count": has.total // 8}],
        "facilityAvgWage": wage,
        "publicHealthDeptAvgIncome": round(wage * dice.between(0.96, 1.12)),
        "wageBasis": "应发工资，含绩效和津补贴，不含单位缴纳的社会保险",
    }
    return {**made, "byLicence": _by_licence(has, made)}


def clinic(facility: Facility, year: int, licensed: int) -> Record:
    """Write the section ``staff`` of a village clinic."""
    total = staff_total(facility, year)
    return {
        "staffTotal": total,
        "technicalStaff": total,
        "byLicence": [
            {"licenceType": "ASSISTANT", "count": licensed},
            {"licenceType": "VILLAGE_DOCTOR", "count": total},
        ],
    }


def _parts(
    total: int, codes: tuple[str, ...], weights: tuple[float, ...], dice: Dice, spread: float
) -> dict[str, int]:
    return dict(zip(codes, apportion(total, [dice.size(each, spread) for each in weights]), strict=True))


def _trades(licences: dict[str, int], dice: Dice) -> dict[str, int]:
    """Put every member of the technical staff into one trade; public health takes nurses and physicians."""
    physicians = licences["PHYSICIAN"] + licences["ASSISTANT"]
    nurses = round(licences["NURSE"] * dice.between(0.15, 0.35))
    others = round(physicians * dice.between(0.25, 0.45))
    return {
        **_parts(physicians - others, _PHYSICIANS, _PHYSICIAN_WEIGHTS, dice, 0.3),
        "NURSING": licences["NURSE"] - nurses,
        "PHARMACY": licences["PHARMACIST"],
        **_parts(licences["TECHNICIAN"], _TECHNICIANS, _TECHNICIAN_WEIGHTS, dice, 0.2),
        "PUBLIC_HEALTH": nurses + others,
    }


def _by_licence(has: Staffing, made: Record) -> list[Record]:
    """List the licences; public-health and clinical pharmacists are counted in others as well."""
    counts: Record = {
        **has.licences,
        "PH_PHYSICIAN": made["publicHealthPhysicianCount"],
        "CLINICAL_PHARMACIST": made["clinicalPharmacistCount"],
        "ADMIN": has.total - has.technical,
    }
    return [{"licenceType": code, "count": count} for code, count in counts.items()]
