"""What a key allows, and what a decision comes to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from validator.access.subject import Subject
from validator.finding import Text


@dataclass(frozen=True, slots=True)
class Grant:
    """What one key of an organisation allows.

    Args:
        key_id: the part of the key that may be named.
        organisation: unified social credit code of the organisation.
        name: of the organisation.
        roles: codes of ``schemas/policy/actors.json``.
        divisions: six-digit codes; each covers everything below it, ``000000`` the whole country.
        facilities: further facilities the organisation speaks for.
        test: whether what is sent with it is a test.
        forward: whether it may pass on records of other submitters in its divisions.
        expires: moment from which it is no longer good; ``None`` for never.
        revoked: moment at which it was revoked; ``None`` while it is not.
    """

    key_id: str
    organisation: str
    name: str
    roles: frozenset[str]
    divisions: frozenset[str]
    facilities: frozenset[str] = frozenset()
    test: bool = False
    forward: bool = False
    expires: str | None = None
    revoked: str | None = None

    def speaks_for(self, who: str | None) -> bool:
        """Tell whether an identifier is the organisation's own: a village clinic without a code bears its parent's."""
        own = {self.organisation, *self.facilities}
        return who is not None and (who in own or who.partition("-")[0] in own)


@dataclass(frozen=True, slots=True)
class Holding:
    """A submission that is held, as far as it decides who may read it.

    Args:
        posted_by: organisation of the key it was posted with.
        subjects: its records.
    """

    posted_by: str
    subjects: Iterable[Subject]


@dataclass(frozen=True, slots=True)
class Allowed:
    """It may be done.

    Args:
        role: in which role; ``own`` and ``forward`` where it is not one of the inventory's.
    """

    role: str


@dataclass(frozen=True, slots=True)
class Denied:
    """It may not be done.

    Args:
        reason: a key of ``REASONS``.
    """

    reason: str

    @property
    def text(self) -> Text:
        """Why, and what to do."""
        return REASONS[self.reason]


Decision = Allowed | Denied

REASONS: Mapping[str, Text] = {
    "unreadable": {
        "zh-CN": "记录没有写明记录类型或报送单位，无法判断权限。请先校验并改正。",
        "en": "The record names no record type or no submitter, so rights cannot be told. Validate and mend it first.",
    },
    "role": {
        "zh-CN": "密钥的角色无权报送或处理这种记录。请核对记录类型，或由有权的单位报送。",
        "en": "No role of the key may send or handle this record type. Check the type, or let an entitled organisation send it.",
    },
    "submitsThrough": {
        "zh-CN": "村卫生室、社区卫生服务站经所属机构报送。请由所属的乡镇卫生院或社区卫生服务中心报送。",
        "en": "Village clinics and stations submit through their parent. Let the township or community health centre send it.",
    },
    "notOwnSubmitter": {
        "zh-CN": "记录的报送单位不是密钥所属的单位。请改用该单位的密钥，或申请可以转报的密钥。",
        "en": "The record's submitter is not the organisation of the key. Use that organisation's key, or ask for one that may forward.",
    },
    "notOwnFacility": {
        "zh-CN": "记录所写的机构不是本单位，也不是所属机构。机构只报送自己的情况和自己提供的支援。",
        "en": "The record is about a facility that is not the key's own. A facility reports on itself and on the support it gives.",
    },
    "division": {
        "zh-CN": "记录所在的行政区划不在密钥的范围内。",
        "en": "The record's division is outside the scope of the key.",
    },
    "region": {
        "zh-CN": "这一角色只适用于特定地区，记录不在该地区。",
        "en": "The role exists in one region only, and the record is of another.",
    },
    "sector": {
        "zh-CN": "区域报告的主管部门类别与密钥的角色不符。",
        "en": "The region report names a sector that the key's role does not stand for.",
    },
    "ownRecord": {
        "zh-CN": "任何单位不核实、不评价、不检查自己。请由主管部门或受援机构办理。",
        "en": "Nobody verifies, reviews or inspects themselves. Let the authority or the recipient do it.",
    },
    "selfOnly": {
        "zh-CN": "机构只报送自评和自查；验收、复核、抽查由主管部门报送。",
        "en": "A facility submits self-assessments and self-checks only; reviews and inspections are the authority's.",
    },
    "notSelf": {
        "zh-CN": "自评、自查只由被评价、被检查的机构自己报送。",
        "en": "A self-assessment or self-check is submitted by the facility itself.",
    },
    "notRecipient": {
        "zh-CN": "派驻、巡回医疗只由受援机构或接待机构确认，村卫生室的报告只由所属机构确认。",
        "en": "A dispatch or a round is confirmed by its recipient or host only, a village clinic's report by its parent.",
    },
    "targetUnknown": {
        "zh-CN": "找不到所确认或撤回的记录。请核对记录类型、记录标识和修订号。",
        "en": "The record to be confirmed or withdrawn is not held. Check its type, identifier and revision.",
    },
    "notOriginal": {
        "zh-CN": "记录只由原报送单位更正或撤回。",
        "en": "A record is corrected or withdrawn only by whoever submitted it.",
    },
    "notYours": {
        "zh-CN": "密钥无权查阅这次报送。",
        "en": "The key may not read this submission.",
    },
}
