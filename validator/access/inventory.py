"""The inventory of actors as frozen values, and the divisions of the Corps."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from validator.codelist import parse
from validator.finding import Text
from validator.jsonvalue import mapping, optional, sequence, strings, text

ACTORS = "policy/actors.json"
"""Path of the inventory below ``schemas/``."""

_DIVISIONS = "divisions"


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor of the inventory.

    Args:
        code: ``COUNTY_AUTHORITY``.
        name: what it is called.
        is_facility: whether it is a facility; else an authority, an office or an expert.
        level: of an authority, its level.
        sectors: of an authority, its sectors.
        region: the only province in which it exists; ``None`` for everywhere.
        may_submit: record types.
        may_verify: record types.
        may_confirm: record types.
        may_read: record types it receives, verifies, determines or reads.
        submits_through: the actor that submits for it; ``None`` where it submits itself.
    """

    code: str
    name: Text
    is_facility: bool
    level: str | None
    sectors: frozenset[str]
    region: str | None
    may_submit: frozenset[str]
    may_verify: frozenset[str]
    may_confirm: frozenset[str]
    may_read: frozenset[str]
    submits_through: str | None


@dataclass(frozen=True, slots=True)
class Inventory:
    """All that decisions rest on.

    Args:
        actors: by code.
        levels: division code → 1 for provinces, 2 for prefectures, 3 for counties.
        corps_cities: county-level codes of the Corps.
    """

    actors: Mapping[str, Actor]
    levels: Mapping[str, int]
    corps_cities: frozenset[str]


def inventory_of(files: Mapping[str, bytes]) -> Inventory:
    """Read the inventory.

    Args:
        files: path below ``schemas/`` → bytes.

    Raises:
        StandardError: a file is damaged.
    """
    actors = (_actor(mapping(each)) for each in sequence(json.loads(files[ACTORS])["actors"]))
    lists = json.loads(files["codelists/codelists.json"])["lists"]
    meta = next(each for each in lists if each["name"] == _DIVISIONS)
    divisions = parse(_DIVISIONS, files[f"codelists/{_DIVISIONS}.csv"], meta).entries
    return Inventory(
        actors={each.code: each for each in actors},
        levels={code: int(row["level"]) for code, row in divisions.items()},
        corps_cities=frozenset(code for code, row in divisions.items() if row["xpcc_city"] == "1"),
    )


def _actor(entry: Mapping[str, object]) -> Actor:
    def types(*names: str) -> frozenset[str]:
        return frozenset(each for name in names for each in strings(entry[name]))

    return Actor(
        code=str(entry["code"]),
        name=text(entry["name"]),
        is_facility=bool(entry["facilityTypes"]),
        level=optional(entry["adminLevel"]),
        sectors=types("sectors"),
        region=optional(entry["region"]),
        may_submit=types("maySubmit"),
        may_verify=types("mayVerify"),
        may_confirm=types("mayConfirm"),
        may_read=types("mayReceive", "mayVerify", "mayDetermine", "mayRead"),
        submits_through=optional(entry["submitsThrough"]),
    )
