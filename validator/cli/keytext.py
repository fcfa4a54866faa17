"""What ``jiceng keys`` says, in both languages."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta, timezone

from validator.access import Grant, StoredKey
from validator.access.credential import Credential
from validator.finding import Text
from validator.render.words import both, pick
from validator.signing import KeyRing, PublicKey

CHINA = timezone(timedelta(hours=8))
"""Days of keys end at midnight in Beijing."""

_SENTENCES: Mapping[str, Text] = {
    "issued": both(
        "密钥 {key_id}（只显示这一次，平台不保存原文）：\n{key}\n请求头写法：Authorization: Bearer {key}\n",
        "Key {key_id} (shown this once; the platform does not keep it):\n{key}\nHeader: Authorization: Bearer {key}\n",
    ),
    "revoked": both("密钥 {key_id} 已吊销。\n", "Key {key_id} is revoked.\n"),
    "none": both("没有密钥。\n", "There are no keys.\n"),
    "signingCreated": both(
        "已生成签名密钥，写入 {path}（仅本用户可读）。请另存备份；丢失后只能换新。\n",
        "Signing keys were made and written to {path}, readable by you only. Keep a copy: a lost key can only be replaced.\n",
    ),
    "signingRotated": both(
        "签名密钥已更换；原来的回执仍可核对。运行中的服务会自动改用新密钥。\n",
        "The signing keys were replaced; earlier receipts still verify. A running service takes the new keys by itself.\n",
    ),
    "signingRevoked": both(
        "签名密钥 {kid} 已吊销，它签过的回执一律不再有效，需要重新出具。\n",
        "Signing key {kid} is revoked: no receipt it signed is good any longer, and each has to be given anew.\n",
    ),
}

_LABELS: Mapping[str, Text] = {
    "organisation": both("单位", "Organisation"),
    "roles": both("角色", "Roles"),
    "divisions": both("行政区划", "Divisions"),
    "facilities": both("其他机构", "Facilities"),
    "state": both("状态", "State"),
    "kinds": both("其他", "Also"),
}
_STATES: Mapping[str, Text] = {
    "revoked": both("{at} 吊销（北京时间）", "revoked {at} (Beijing)"),
    "retired": both("{at} 停用（北京时间）", "retired {at} (Beijing)"),
    "expired": both("{at} 失效（北京时间）", "expired {at} (Beijing)"),
    "since": both("{at} 起（北京时间）", "from {at} (Beijing)"),
    "until": both("有效，至 {at}（北京时间）", "good until {at} (Beijing)"),
    "forever": both("有效，不设期限", "good, without an end"),
}
_KINDS: Mapping[str, Text] = {
    "test": both("测试用", "for tests"),
    "forward": both("可以转报", "may forward"),
}
_JOINT = both("、", ", ")
_COLON = both("：", ": ")


def say(which: str, lang: str, **slots: str) -> str:
    """Give a sentence."""
    return pick(_SENTENCES[which], lang).format(**slots)


def issued(credential: Credential, stored: StoredKey, lang: str) -> str:
    """Show a new key, the only time, and what it allows."""
    shown = say("issued", lang, key_id=credential.key_id, key=credential.text)
    return shown + "".join(_lines(stored.grant, stored.created, lang))


def table(keys: Iterable[StoredKey], now: str, lang: str) -> str:
    """Show keys one after the other.

    Args:
        keys: as they are kept.
        now: the time, by which they are good or no longer so.
        lang: ``zh-CN`` or ``en``.
    """
    shown = [f"{each.grant.key_id}\n" + "".join(_lines(each.grant, now, lang)) for each in keys]
    return "\n".join(shown) or say("none", lang)


def document(key: StoredKey) -> dict[str, object]:
    """Give a key as a program reads it; neither the key nor its digest is among it."""
    grant = key.grant
    return {
        "keyId": grant.key_id,
        "organisation": grant.organisation,
        "name": grant.name,
        "roles": sorted(grant.roles),
        "divisions": sorted(grant.divisions),
        "facilities": sorted(grant.facilities),
        "test": grant.test,
        "forward": grant.forward,
        "created": key.created,
        "expires": grant.expires,
        "revoked": grant.revoked,
    }


def signing(ring: KeyRing, lang: str) -> str:
    """Show the public side of signing keys, the newest first."""
    return f"{ring.issuer}\n" + "".join(_public(each, lang) for each in ring.key_set().keys)


def _public(key: PublicKey, lang: str) -> str:
    since = pick(_STATES["since"], lang).format(at=_beijing(key.not_before))
    return f"  {key.kid}  {key.algorithm}  {since}  {_signing_state(key, lang)}\n"


def _signing_state(key: PublicKey, lang: str) -> str:
    if key.revoked_at is not None:
        return pick(_STATES["revoked"], lang).format(at=_beijing(key.revoked_at))
    if key.not_after is not None:
        return pick(_STATES["retired"], lang).format(at=_beijing(key.not_after))
    return pick(_STATES["forever"], lang)


def _lines(grant: Grant, now: str, lang: str) -> Iterator[str]:
    joint = pick(_JOINT, lang)
    kinds = [pick(words, lang) for name, words in _KINDS.items() if getattr(grant, name)]
    values = {
        "organisation": f"{grant.name} {grant.organisation}",
        "roles": joint.join(sorted(grant.roles)),
        "divisions": joint.join(sorted(grant.divisions)),
        "facilities": joint.join(sorted(grant.facilities)),
        "state": _state(grant, now, lang),
        "kinds": joint.join(kinds),
    }
    for name, value in values.items():
        if value:
            yield f"  {pick(_LABELS[name], lang)}{pick(_COLON, lang)}{value}\n"


def _state(grant: Grant, now: str, lang: str) -> str:
    if grant.revoked is not None:
        return pick(_STATES["revoked"], lang).format(at=_beijing(grant.revoked))
    if grant.expires is None:
        return pick(_STATES["forever"], lang)
    return pick(_STATES["expired" if grant.expires <= now else "until"], lang).format(
        at=_beijing(grant.expires)
    )


def _beijing(moment: str) -> str:
    """Write a time for a reader in China; midnight is the end of the day before, as keys end."""
    at = datetime.fromisoformat(moment).astimezone(CHINA)
    if (at.hour, at.minute) == (0, 0):
        return f"{at - timedelta(days=1):%Y-%m-%d} 24:00"
    return f"{at:%Y-%m-%d %H:%M}"
