"""Who gets a key on the practice ground: every role of the inventory, with an organisation and divisions that fit."""

from collections.abc import Iterator, Mapping

from validator.access import Actor, Grant, Inventory
from validator.generate import Province
from validator.generate.names import AUTHORITY, INSTITUTION, credit_code, organisation_code
from validator.render.words import RECORD_TYPES

_NATION = "000000"
_EXAMPLES = "360733"
"""Division of the examples that ``jiceng new`` prints, so that they can be sent with these keys."""

_OF_EXAMPLES: Mapping[str, tuple[str, str]] = {
    "COUNTY_HOSPITAL": ("12360733492308713K", "会昌县综合医院"),
    "PRIMARY_FACILITY": ("12360733492310573C", "会昌县河洲镇卫生院"),
    "COUNTY_AUTHORITY": ("11360733014593206P", "会昌县卫生健康委员会"),
}
"""Role → an organisation of the examples, and its name."""

FIRST = {
    "COUNTY_HOSPITAL": "mobileRound",
    "PRIMARY_FACILITY": "inspectionRecord",
    "COUNTY_AUTHORITY": "regionReport",
}
"""Role → a record type whose example comes from its organisation."""

_INVENTED = 900_000
"""Numbers from here on are no organisation of the made-up province."""


def grants(made: Province, inventory: Inventory, until: str) -> Iterator[tuple[Actor, Grant]]:
    """Give what each role may do on the practice ground; the key's own name is still missing.

    Args:
        made: the made-up province.
        inventory: the roles.
        until: when the keys end.
    """
    for number, actor in enumerate(inventory.actors.values()):
        organisation, name = _organisation(actor, made, number)
        grant = Grant(
            key_id="",
            organisation=organisation,
            name=name,
            roles=frozenset({actor.code}),
            divisions=frozenset(_divisions(actor, made)),
            facilities=frozenset(_facilities(actor, made)),
            test=True,
            expires=until,
        )
        yield actor, grant


def told(actor: Actor, grant: Grant, key: str, address: str) -> str:
    """Say what a key allows, and give a first request to try it with."""
    chinese, english = _records(actor, "zh-CN", "、"), _records(actor, "en", ", ")
    return (
        f"{actor.code}  {actor.name['zh-CN']} / {actor.name['en']}\n"
        f"  {grant.name} {grant.organisation}  {' '.join(sorted(grant.divisions))}\n"
        f"  可以报送：{chinese}\n  may submit: {english}\n"
        f"  {key}\n"
        f"  {_request(actor, key, address)}\n"
    )


def _organisation(actor: Actor, made: Province, number: int) -> tuple[str, str]:
    """Give an organisation for a role: of the examples, of the province, or invented."""
    prefecture, county = made.prefectures[0], made.counties[0]
    centre = county.of_kind("THC")[0]
    own = {
        "VILLAGE_CLINIC_OR_STATION": (centre.id, centre.name),
        "THC_SUPPORTER": (centre.id, centre.name),
        "URBAN_TERTIARY_HOSPITAL": (prefecture.hospital.id, prefecture.hospital.name),
        "PREFECTURE_AUTHORITY": (prefecture.authority.id, prefecture.authority.name),
        "PROVINCE_AUTHORITY": (made.authority.id, made.authority.name),
        **_OF_EXAMPLES,
    }
    if actor.code in own:
        return own[actor.code]
    kind = INSTITUTION if actor.is_facility else AUTHORITY
    code = credit_code(kind, made.code, organisation_code(made.plan.seed, _INVENTED + number))
    return code, f"演示单位（{actor.name['zh-CN']}）"


def _divisions(actor: Actor, made: Province) -> set[str]:
    if actor.region is not None:
        return {actor.region}
    home = {made.counties[0].code, _EXAMPLES}
    by_level = {
        "NATION": {_NATION},
        "PROVINCE": {made.code},
        "PREFECTURE": {made.prefectures[0].code},
        "COUNTY": home,
    }
    return by_level[actor.level] if actor.level else home if actor.is_facility else {made.code}


def _facilities(actor: Actor, made: Province) -> set[str]:
    """Give the facility of the made-up province that an organisation of the examples speaks for as well."""
    county = made.counties[0]
    of_province = {"COUNTY_HOSPITAL": county.hospital, "PRIMARY_FACILITY": county.of_kind("THC")[0]}
    return {of_province[actor.code].id} if actor.code in of_province else set()


def _records(actor: Actor, lang: str, joint: str) -> str:
    return joint.join(RECORD_TYPES[each][lang] for each in sorted(actor.may_submit)) or "-"


def _request(actor: Actor, key: str, address: str) -> str:
    """Give a first line for the shell: a record to send where an example comes from it, or else what it may see."""
    authorised = f"-H 'Authorization: Bearer {key}'"
    if actor.code in FIRST:
        send = f"-H 'Idempotency-Key: first-1' -H 'Content-Type: application/json' --data-binary @- {address}/v1/submissions"
        return f"jiceng new {FIRST[actor.code]} | curl {authorised} {send}"
    return f"curl {authorised} '{address}/v1/submissions?test=true&limit=5'"
