"""The synthetic province itself: divisions, townships, villages and the facilities in them, before any record.

Counties and prefectures are real divisions; townships, villages, institutions and people are invented. A
township code is the county's with three digits of our own, a village code the township's with three more.
"""

from dataclasses import dataclass, replace
from itertools import count

from validator.codelist import CodeList
from validator.generate import names
from validator.generate.dice import Dice, apportion
from validator.generate.kinds import (
    CITY_HOSPITAL,
    COMMUNITY_CENTRE,
    COUNTY_HOSPITAL,
    LEAST,
    PRIMARY,
    STATION,
    TOWNSHIP_CENTRE,
    VILLAGE_CLINIC,
    Kind,
)
from validator.generate.plan import Plan, checked

_TOWN, _TOWNSHIP, _STREET, _VILLAGE = 100, 200, 0, 200
_CLINICLESS = 0.5
_NEEDS = ("HIGH", "NORMAL", "NORMAL", "NORMAL", "LOW")
_URBAN = {"THC": 0.5, "CHC": 3.0, "CHS": 3.0, "VC": 0.6}
_CENTRAL, _NEAR, _REMOTE = 0.3, 0.3, 0.4


@dataclass(frozen=True, slots=True)
class Village:
    """A village, with a clinic of its own or none."""

    code: str
    name: str
    township: str
    need: str
    has_clinic: bool


@dataclass(frozen=True, slots=True)
class Township:
    """A township or town."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class Facility:
    """An institution with what does not change over the years.

    Args:
        number: running number within the province.
        id: ``facilityId``.
        name: full name.
        kind: how large its like are.
        institution_type: of the list institution-types.
        division: county of a primary-care facility, prefecture of a city hospital.
        township: 9 digits; ``""`` for hospitals.
        village: where a village clinic stands.
        parent: ``facilityId`` of the health centre that runs it; ``""`` for none.
        residents: people served.
        staff: members of staff in the first year, not yet rounded.
        quality: standard normal; what is met and what is not leans on it.
        growth: of the visits, a year.
        opened: year.
        central: central health centre of a township (中心卫生院).
        near: close to the county's town.
        remote: far from everything.
    """

    number: int
    id: str
    name: str
    kind: Kind
    institution_type: str
    division: str
    township: str
    village: Village | None
    parent: str
    residents: int
    staff: float
    quality: float
    growth: float
    opened: int
    central: bool
    near: bool
    remote: bool


@dataclass(frozen=True, slots=True)
class Authority:
    """A health commission."""

    id: str
    name: str
    division: str


@dataclass(frozen=True, slots=True)
class Prefecture:
    """A prefecture-level city with its tertiary hospital."""

    code: str
    name: str
    authority: Authority
    hospital: Facility


@dataclass(frozen=True, slots=True)
class County:
    """A county with everything in it.

    Args:
        code: division code.
        name: name of the division.
        urban: a district (区) rather than a county.
        prefecture: the city it belongs to.
        authority: its health commission.
        partner: the city hospital paired with its own hospital.
        hospital: its general hospital.
        townships: its townships.
        villages: its villages.
        facilities: its primary-care facilities.
    """

    code: str
    name: str
    urban: bool
    prefecture: Prefecture
    authority: Authority
    partner: Facility
    hospital: Facility
    townships: tuple[Township, ...]
    villages: tuple[Village, ...]
    facilities: tuple[Facility, ...]

    def of_kind(self, code: str) -> tuple[Facility, ...]:
        """Give the facilities of one kind."""
        return tuple(each for each in self.facilities if each.kind.code == code)

    @property
    def residents(self) -> int:
        """People of the county: those its health centres serve, and a few more."""
        served = sum(each.residents for each in self.facilities if each.kind.code in {"THC", "CHC"})
        return served * 21 // 20


@dataclass(frozen=True, slots=True)
class Province:
    """The province of a plan."""

    plan: Plan
    code: str
    name: str
    region: str
    authority: Authority
    prefectures: tuple[Prefecture, ...]
    counties: tuple[County, ...]

    def county_of(self, facility: Facility) -> County:
        """Give the county a primary-care facility stands in."""
        return next(each for each in self.counties if each.code == facility.division)


def build(plan: Plan, divisions: CodeList) -> Province:
    """Invent a province.

    Args:
        plan: how large.
        divisions: the list divisions.

    Raises:
        UsageError: the plan cannot be carried out.
    """
    rows = [(code, row) for code, row in divisions.entries.items() if row["province"] == plan.province]
    real = [(code, row) for code, row in rows if row["level"] == "3" and row["status"] == "ok"]
    checked(plan, len(real))
    chosen = sorted(Dice(plan.seed, "counties").shuffled(real)[: plan.counties])
    builder = _Builder(plan)
    name, region = divisions.entries[plan.province]["name_zh"], divisions.entries[plan.province]["region"]
    authority = builder.authority(plan.province, name)
    prefectures = {
        code: builder.prefecture(code, divisions.entries[code]["name_zh"])
        for code in sorted({row["parent"] for _, row in chosen})
    }
    sizes = _sizes(plan, [row["name_zh"].endswith("区") for _, row in chosen])
    counties = tuple(
        builder.county(code, row["name_zh"], prefectures[row["parent"]], each)
        for (code, row), each in zip(chosen, sizes, strict=True)
    )
    return Province(plan, plan.province, name, region, authority, tuple(prefectures.values()), counties)


def _sizes(plan: Plan, urban: list[bool]) -> list[dict[str, int]]:
    """Say how many facilities of each kind every county has."""
    spare = plan.facilities - plan.counties * sum(LEAST)
    wanted = [max(0.0, plan.facilities * kind.share - plan.counties * least) for kind, least in _floors()]
    extra = apportion(spare, wanted if any(wanted) else [1.0] * len(wanted))
    found: list[dict[str, int]] = [{} for _ in urban]
    for (kind, least), more in zip(_floors(), extra, strict=True):
        dice = Dice(plan.seed, "sizes", kind.code)
        weights = [dice.size(_URBAN[kind.code] if each else 1.0, 0.3) for each in urban]
        for county, part in zip(found, apportion(more, weights), strict=True):
            county[kind.code] = least + part
    return found


def _floors() -> list[tuple[Kind, int]]:
    return list(zip(PRIMARY, LEAST, strict=True))


class _Builder:
    """Gives every organisation its own number while a province is built."""

    def __init__(self, plan: Plan) -> None:
        self.seed = plan.seed
        self.first_year = plan.years[0]
        self.numbers = count()

    def authority(self, division: str, name: str) -> Authority:
        organisation = names.organisation_code(self.seed, next(self.numbers))
        code = names.credit_code(names.AUTHORITY, division, organisation)
        return Authority(code, f"{name}卫生健康委员会", division)

    def prefecture(self, code: str, name: str) -> Prefecture:
        authority = self.authority(code, name)
        return Prefecture(code, name, authority, self.facility(CITY_HOSPITAL, f"{name}江畔医院", code))

    def county(self, code: str, name: str, prefecture: Prefecture, sizes: dict[str, int]) -> County:
        dice = Dice(self.seed, "county", code)
        stems = iter(names.place_names(dice))
        authority = self.authority(code, name)
        hospital = self.facility(COUNTY_HOSPITAL, f"{name}综合医院", code)
        townships = [_township(code, at, next(stems)) for at in range(sizes["THC"])]
        centres = [
            self.facility(TOWNSHIP_CENTRE, f"{name}{each.name}", code, each.code) for each in townships
        ]
        villages, clinics = self.villages(centres, townships, sizes["VC"])
        community = [self.centre(code, name, at, next(stems)) for at in range(sizes["CHC"])]
        stations = [
            self.facility(STATION, f"{name}{next(stems)}", code, parent.township, parent=parent.id)
            for parent in (community[at % len(community)] for at in range(sizes["CHS"]))
        ]
        return County(
            code=code,
            name=name,
            urban=name.endswith("区"),
            prefecture=prefecture,
            authority=authority,
            partner=self.facility(CITY_HOSPITAL, f"{prefecture.name}{next(stems)}医院", prefecture.code),
            hospital=hospital,
            townships=tuple(townships),
            villages=tuple(villages),
            facilities=(*centres, *community, *stations, *clinics),
        )

    def centre(self, code: str, name: str, at: int, stem: str) -> Facility:
        return self.facility(COMMUNITY_CENTRE, f"{name}{stem}", code, f"{code}{_STREET + at + 1:03d}")

    def villages(
        self, centres: list[Facility], townships: list[Township], clinics: int
    ) -> tuple[list[Village], list[Facility]]:
        """Spread the clinics over the townships by the people living there; a few villages have none."""
        villages: list[Village] = []
        found: list[Facility] = []
        parts = apportion(clinics, [each.residents for each in centres])
        for centre, township, part in zip(centres, townships, parts, strict=True):
            dice = Dice(self.seed, "villages", township.code)
            here = _villages(dice, township, part, part + dice.chance(_CLINICLESS))
            villages.extend(here)
            found.extend(
                self.clinic(centre, each, serial)
                for serial, each in enumerate((each for each in here if each.has_clinic), 1)
            )
        return villages, found

    def clinic(self, centre: Facility, village: Village, serial: int) -> Facility:
        stem = centre.name.removesuffix("中心卫生院").removesuffix("卫生院") + village.name
        made = self.facility(
            VILLAGE_CLINIC, stem, centre.division, village.township, parent=centre.id, village=village
        )
        return replace(made, id=f"{centre.id}-{serial:02d}")

    def facility(  # noqa: PLR0913, PLR0917  one for each thing that differs between kinds
        self,
        kind: Kind,
        stem: str,
        division: str,
        township: str = "",
        parent: str = "",
        village: Village | None = None,
    ) -> Facility:
        number = next(self.numbers)
        dice = Dice(self.seed, "facility", number)
        organisation = names.organisation_code(self.seed, number)
        residents = max(120, round(dice.size(kind.residents, kind.spread)))
        central = kind is TOWNSHIP_CENTRE and dice.chance(_CENTRAL)
        near = dice.chance(_NEAR)
        return Facility(
            number=number,
            id=names.credit_code(names.INSTITUTION, division, organisation),
            name=stem + _ending(kind, central=central),
            kind=kind,
            institution_type="C210" if central else kind.institution_type,
            division=division,
            township=township,
            village=village,
            parent=parent,
            residents=residents,
            staff=max(1.0, residents / kind.residents_per_staff * dice.size(1.0, 0.2)),
            quality=dice.normal() + (0.3 if central else 0.0),
            growth=0.03 + 0.015 * dice.normal(),
            opened=dice.whole(1952, 2015),
            central=central,
            near=near,
            remote=not near and not central and dice.chance(_REMOTE),
        )


def _ending(kind: Kind, *, central: bool) -> str:
    endings = {"THC": "卫生院", "CHC": "社区卫生服务中心", "CHS": "社区卫生服务站", "VC": "卫生室"}
    return ("中心" if central else "") + endings.get(kind.code, "")


def _township(county: str, at: int, stem: str) -> Township:
    """Name a township: the first third are towns (镇), the others townships (乡)."""
    is_town = at % 3 == 0
    return Township(
        f"{county}{(_TOWN if is_town else _TOWNSHIP) + at:03d}", stem + ("镇" if is_town else "乡")
    )


def _villages(dice: Dice, township: Township, clinics: int, total: int) -> list[Village]:
    stems = names.place_names(dice)
    return [
        Village(
            code=f"{township.code}{_VILLAGE + at:03d}",
            name=f"{stems[at]}村",
            township=township.code,
            need=dice.pick(_NEEDS),
            has_clinic=at < clinics,
        )
        for at in range(total)
    ]
