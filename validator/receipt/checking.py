"""What is wrong with a receipt, told from its text, the issuer's public keys and what it speaks of; nothing is fetched."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from validator.canonical import NotCanonical, digests, record_digest
from validator.finding import LANGUAGES, Text
from validator.jsonvalue import mapping, sequence
from validator.pointer import build
from validator.receipt.document import signed_bytes
from validator.schemaengine import Engine
from validator.signing import NO_PROVIDER, KeySet, Signature, objection


@dataclass(frozen=True, slots=True)
class Material:
    """What a receipt is held against; what is ``None`` is not compared.

    Args:
        keys: the issuer's public keys.
        payload: bytes of what was sent, unpacked.
        report: bytes of the conformance report.
        records: the list of records, where the receipt only bears its digest.
    """

    keys: KeySet | None = None
    payload: bytes | None = None
    report: bytes | None = None
    records: Sequence[object] | None = None


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong, or could not be checked.

    Args:
        code: a key of ``TEXTS``.
        pointer: where in the receipt.
        text: what that means and what to do.
    """

    code: str
    pointer: str
    text: Text


@dataclass(frozen=True, slots=True)
class Verification:
    """What checking a receipt came to.

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


def verify(document: object, violations: Engine, material: Material) -> Verification:
    """Check a receipt.

    Args:
        document: the parsed receipt.
        violations: the engine of ``schemas/meta/receipt.schema.json``.
        material: what it is held against.
    """
    shape = tuple(_fault("schema", tokens, keyword=keyword) for tokens, keyword in violations(document))
    receipt = mapping(document)
    if shape:
        return Verification(shape, (), ())
    compared = tuple(_compare(receipt, material))
    try:
        data = signed_bytes(receipt)
    except NotCanonical:
        return Verification((_fault("notCanonical"), *compared), (), ())
    if material.keys is None:
        return Verification(compared, (_fault("noKeys", ("signatures",)),), ())
    signatures = _signatures(receipt, data, material.keys)
    return Verification(
        compared + tuple(each for each in signatures if isinstance(each, Fault) and each.code not in _OPEN),
        tuple(each for each in signatures if isinstance(each, Fault) and each.code in _OPEN),
        tuple(each for each in signatures if isinstance(each, str)),
    )


def _compare(receipt: Mapping[str, object], material: Material) -> Iterator[Fault]:
    """Hold the receipt's digests against what was given."""
    if material.payload is not None and not _same(receipt["payload"], material.payload):
        yield _fault("payloadDiffers", ("payload",))
    if material.report is not None and not _same(receipt["report"], material.report):
        yield _fault("reportDiffers", ("report",))
    if material.records is not None and _listed(receipt) != _digest_of(material.records):
        yield _fault("recordsDiffer", ("records",))


def _same(stated: object, data: bytes) -> bool:
    found = digests(data)
    actual = {"bytes": found.bytes, "sha256": found.sha256, "sm3": found.sm3}
    return all(actual[name] == value for name, value in mapping(stated).items() if name in actual)


def _listed(receipt: Mapping[str, object]) -> object:
    return receipt.get("recordsDigest") or record_digest(receipt.get("records"))


def _digest_of(records: Sequence[object]) -> str | None:
    try:
        return record_digest(list(records))
    except NotCanonical:
        return None


def _signatures(receipt: Mapping[str, object], data: bytes, keys: KeySet) -> list[Fault | str]:
    """Give for each signature the name of its key where it holds, else what is wrong with it."""
    found: list[Fault | str] = []
    if mapping(receipt["issuer"])["name"] != keys.issuer:
        found.append(_fault("otherIssuer", ("issuer", "name"), issuer=keys.issuer))
    for index, each in enumerate(sequence(receipt["signatures"])):
        stated = mapping(each)
        signature = Signature(str(stated["kid"]), str(stated["alg"]), str(stated["value"]))
        code = objection(signature, data, keys.find(signature.kid), str(receipt["settledAt"]))
        place = ("signatures", str(index))
        found.append(signature.kid if code is None else _fault(code, place, kid=signature.kid))
    return found


def _fault(code: str, tokens: Sequence[str] = (), **slots: str) -> Fault:
    text = {language: TEXTS[code][language].format(**slots) for language in LANGUAGES}
    return Fault(code, build(list(tokens)), text)


_OPEN = {"noKeys", NO_PROVIDER}
"""Codes that say that something could not be told."""

TEXTS: Mapping[str, Text] = {
    "schema": {
        "zh-CN": "回执的格式不对（{keyword}）。请核对文件是否完整、是否被改写。",
        "en": "The receipt is not of its format ({keyword}). Check whether the file is whole and as it was given.",
    },
    "notCanonical": {
        "zh-CN": "回执中有无法规范化的数值，签名无从核对。请向签发方重新下载回执。",
        "en": "The receipt holds a value without a canonical form, so no signature can be checked. Download it again from its issuer.",
    },
    "otherIssuer": {
        "zh-CN": "签发单位与公钥集所属单位“{issuer}”不是同一家。请换用签发单位自己的公钥集。",
        "en": "The issuer is not “{issuer}”, whose key set this is. Use the issuer's own key set.",
    },
    "unknownKey": {
        "zh-CN": "公钥集中没有密钥 {kid}。公钥集可能已过时，请重新下载；仍没有的，不要采信这份回执。",
        "en": "The key set has no key {kid}. It may be out of date: download it again; if the key is still missing, do not trust the receipt.",
    },
    "wrongSignature": {
        "zh-CN": "密钥 {kid} 的签名与内容不符：回执被改动过，或不是该密钥所签。",
        "en": "The signature of key {kid} does not fit the content: the receipt was changed, or another key signed it.",
    },
    "keyNotValid": {
        "zh-CN": "密钥 {kid} 在回执的办结时间不在有效期内。请向签发方查询。",
        "en": "Key {kid} was not valid when the receipt was settled. Ask the issuer.",
    },
    "keyRevoked": {
        "zh-CN": "密钥 {kid} 已被吊销，其签名一律不再有效。请向签发方换取新的回执。",
        "en": "Key {kid} was revoked, and none of its signatures counts. Ask the issuer for a new receipt.",
    },
    "payloadDiffers": {
        "zh-CN": "所给报文与回执中的摘要不同：不是当时报送的数据，或已被改动。",
        "en": "The payload given has another digest: it is not what was sent, or was changed since.",
    },
    "reportDiffers": {
        "zh-CN": "所给校验报告与回执中的摘要不同：不是当时的报告，或已被改动。",
        "en": "The report given has another digest: it is not the report of that time, or was changed since.",
    },
    "recordsDiffer": {
        "zh-CN": "所给记录清单与回执中的不同。",
        "en": "The list of records given is not that of the receipt.",
    },
    "noKeys": {
        "zh-CN": "没有给出公钥集，签名未核对。请从签发方的 /.well-known/jiceng-keys 下载公钥集，用 --keys 指定。",
        "en": "No key set was given, so no signature was checked. Download it from /.well-known/jiceng-keys of the issuer and name it with --keys.",
    },
    "noProvider": {
        "zh-CN": "密钥 {kid} 的 SM2 签名未核对：需要另装软件包 pip install 'jiceng[sm2]'。",
        "en": "The SM2 signature of key {kid} was not checked: it needs a further package, pip install 'jiceng[sm2]'.",
    },
}
