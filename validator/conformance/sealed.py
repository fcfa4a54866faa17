"""Signed documents of the kit: what is said, sealed with the issuer's keys, and the seals checked.

Signatures are over the canonical form of the document without ``signatures``, as those of receipts.

Source: RFC 8785; ``docs/receipts.md``.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from validator import jsonvalue
from validator.canonical import canonical, timestamp
from validator.conformance.suite import Json
from validator.finding import LANGUAGES, Text
from validator.render.words import both
from validator.signing import NO_PROVIDER, KeySet, Signature, SigningKey, objection, sign

_SIGNATURES = "signatures"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, or could not be checked.

    Args:
        code: says which.
        text: what that means and what to do.
    """

    code: str
    text: Text

    def to_document(self) -> dict[str, object]:
        """Give its members."""
        return {"code": self.code, "text": dict(self.text)}


@dataclass(frozen=True, slots=True)
class Verification:
    """What checking a signed document came to.

    Args:
        faults: what is wrong.
        unchecked: what could not be told.
        verified: names of the keys whose signatures hold.
    """

    faults: tuple[Fault, ...]
    unchecked: tuple[Fault, ...]
    verified: tuple[str, ...]

    @property
    def proven(self) -> bool:
        """Whether nothing is wrong and at least one signature holds."""
        return bool(self.verified) and not self.faults


def fault(texts: Mapping[str, Text], code: str, **slots: object) -> Fault:
    """Give a fault with its text filled in.

    Args:
        texts: code → text.
        code: which one.
        slots: what the text names.
    """
    return Fault(code, {language: texts[code][language].format(**slots) for language in LANGUAGES})


def sealed(document: Json, keys: Iterable[SigningKey]) -> dict[str, object]:
    """Give a document with a signature of each key.

    Raises:
        NotCanonical: it has no canonical form.
        UsageError: a key is of SM2 and its package is not installed.
    """
    data = _signed_bytes(document)
    return {**document, _SIGNATURES: [sign(data, key).to_document() for key in keys]}


def seals(document: Json, at: datetime, keys: KeySet) -> Verification:
    """Check the signatures of a document that agrees with its schema.

    Args:
        document: with ``issuer`` and ``signatures``.
        at: when it was signed; the keys must have held then.
        keys: of the issuer.

    Raises:
        NotCanonical: it has no canonical form.
    """
    data = _signed_bytes(document)
    issuer = str(jsonvalue.mapping(document["issuer"])["name"])
    faults = [] if issuer == keys.issuer else [fault(_TEXTS, "otherIssuer", issuer=keys.issuer)]
    unchecked: list[Fault] = []
    verified: list[str] = []
    for each in _stated(document):
        code = objection(each, data, keys.find(each.kid), timestamp(at))
        if code is None:
            verified.append(each.kid)
        else:
            (unchecked if code == NO_PROVIDER else faults).append(fault(_TEXTS, code, kid=each.kid))
    return Verification(tuple(faults), tuple(unchecked), tuple(verified))


def _signed_bytes(document: Json) -> bytes:
    return canonical({name: value for name, value in document.items() if name != _SIGNATURES})


def _stated(document: Json) -> Sequence[Signature]:
    listed = map(jsonvalue.mapping, jsonvalue.sequence(document[_SIGNATURES]))
    return [Signature(str(each["kid"]), str(each["alg"]), str(each["value"])) for each in listed]


_TEXTS: Mapping[str, Text] = {
    "otherIssuer": both(
        "签发单位与公钥集所属单位“{issuer}”不是同一家。请换用签发单位自己的公钥集。",
        "The issuer is not “{issuer}”, whose key set this is. Use the issuer's own key set.",
    ),
    "unknownKey": both(
        "公钥集中没有密钥 {kid}。请重新下载公钥集；仍没有的，不要采信。",
        "The key set has no key {kid}. Download it again; if the key is still missing, do not trust this document.",
    ),
    "wrongSignature": both(
        "密钥 {kid} 的签名与内容不符：内容被改动过，或不是该密钥所签。",
        "The signature of key {kid} does not fit the content: it was changed, or another key signed it.",
    ),
    "keyNotValid": both(
        "密钥 {kid} 在签发时不在有效期内。请向签发单位查询。",
        "Key {kid} was not valid when this was signed. Ask the issuer.",
    ),
    "keyRevoked": both(
        "密钥 {kid} 已被吊销，其签名一律不再有效。请向签发单位换取新的文件。",
        "Key {kid} was revoked, and none of its signatures counts. Ask the issuer for a new document.",
    ),
    NO_PROVIDER: both(
        "密钥 {kid} 的 SM2 签名未核对：需要另装软件包 pip install 'jiceng[sm2]'。",
        "The SM2 signature of key {kid} was not checked: it needs a further package, pip install 'jiceng[sm2]'.",
    ),
}
