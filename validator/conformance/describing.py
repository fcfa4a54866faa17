"""What a case says of itself, in both languages.

A case that states its description in both is shown so. Cases of rules state one English sentence; in Chinese the
title of the rule and the kind of the case stand before it.
"""

from collections.abc import Mapping

from validator import jsonvalue
from validator.finding import Text

ZH, EN = "zh-CN", "en"

KINDS: Mapping[str, str] = {
    "pass": "通过",
    "fail": "不通过",
    "boundary": "临界",
    "exempt": "豁免",
    "notApplicable": "不适用",
    "notYetDue": "未到期",
    "missing": "缺数",
    "notInForce": "不在施行期间",
}
"""The kinds of cases of rules, ``schemas/meta/case.schema.json``."""


def described(body: Mapping[str, object], title: Text | None = None) -> Text:
    """Give the description of a case in both languages.

    Args:
        body: the case as it stands in its file.
        title: of the rule or indicator it is about; ``None`` where it is about no single one.
    """
    stated = body["description"]
    if isinstance(stated, Mapping):
        return jsonvalue.text(stated)
    sentence = str(stated)
    if title is None:
        return {ZH: sentence, EN: sentence}
    kind = KINDS.get(str(body.get("kind")))
    about = title[ZH] if kind is None else f"{title[ZH]}（{kind}）"
    return {ZH: f"{about}：{sentence}", EN: sentence}
