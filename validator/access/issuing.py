"""What stands against issuing a key, before it is issued."""

import re
from collections.abc import Iterator

from validator.access.grant import Grant
from validator.access.inventory import Actor, Inventory
from validator.access.territory import NATION
from validator.finding import Text

_USCC = re.compile(r"[0-9A-HJ-NPQRTUW-Y]{18}\Z")
_FACILITY = re.compile(r"[0-9A-HJ-NPQRTUW-Y]{18}(-[0-9A-Z]{1,12})?\Z")
_RANKS = {"NATION": 0, "PROVINCE": 1, "PREFECTURE": 2, "COUNTY": 3}


def faults(grant: Grant, inventory: Inventory) -> tuple[Text, ...]:
    """Give what is wrong with a grant; nothing where it may be issued.

    Args:
        grant: what the key is to allow.
        inventory: the actors and divisions.
    """
    return tuple(_faults(grant, inventory))


def _faults(grant: Grant, inventory: Inventory) -> Iterator[Text]:
    if not _USCC.match(grant.organisation):
        yield _text("单位代码“{0}”不是 18 位统一社会信用代码", "“{0}” is no 18-character unified social credit code", grant.organisation)  # fmt: skip
    if not grant.roles and not grant.forward:
        yield _text("密钥至少要有一个角色", "a key has at least one role")
    if not grant.divisions:
        yield _text("密钥至少要有一个行政区划", "a key has at least one division")
    for each in sorted(grant.facilities):
        if not _FACILITY.match(each):
            yield _text("“{0}”不是机构标识", "“{0}” is no facility identifier", each)
    for each in sorted(grant.divisions - inventory.levels.keys() - {NATION}):
        yield _text(
            "没有行政区划“{0}”，应为 6 位代码，如 360733",
            "there is no division “{0}”; a code has 6 digits, such as 360733",
            each,
        )
    for role in sorted(grant.roles):
        actor = inventory.actors.get(role)
        if actor is None:
            known = ", ".join(inventory.actors)
            yield _text("没有角色“{0}”，可用：{1}", "there is no role “{0}”; there are: {1}", role, known)
        else:
            yield from _level_faults(grant, actor, inventory)


def _level_faults(grant: Grant, actor: Actor, inventory: Inventory) -> Iterator[Text]:
    """Give the divisions above the level of an authority: its key would reach further than it does."""
    if actor.level is None:
        return
    for each in sorted(grant.divisions):
        level = 0 if each == NATION else inventory.levels.get(each, _RANKS[actor.level])
        if level < _RANKS[actor.level]:
            yield _text(
                "行政区划“{0}”高于角色“{1}”的层级",
                "division “{0}” is above the level of the role “{1}”",
                each,
                actor.code,
            )


def _text(chinese: str, english: str, *slots: str) -> Text:
    return {"zh-CN": chinese.format(*slots), "en": english.format(*slots)}
