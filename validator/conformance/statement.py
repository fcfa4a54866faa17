"""The conformance statement: which level an implementation reached, by which suite and standard, signed and good for a time.

Source: ``conformance/protocol/statement.schema.json``.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from validator import jsonvalue
from validator.canonical import NotCanonical, canonical, moment, timestamp
from validator.conformance import claims
from validator.conformance.sealed import Fault, Verification, fault, sealed, seals
from validator.conformance.suite import Json, Suite
from validator.errors import UsageError
from validator.finding import Text
from validator.render.words import both
from validator.schemaengine import Engine
from validator.signing import KeyRing, KeySet
from validator.standard import Standard

VERSION = "1.0"
LONGEST = timedelta(days=731)
"""For how long a statement may be good, two years. Ours: the standard's versions are supported for as long."""

_ID = "stm_"
_ID_DIGITS = 32


class Refused(UsageError):
    """No statement can be made.

    Args:
        faults: why.
    """

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__(" ".join(f"{each.text['zh-CN']} / {each.text['en']}" for each in faults))


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What else is stated.

    Args:
        suite: the suite at hand.
        standards: the versions of the standard at hand.
        violations: the engine of the results' schema.
        vendor: who makes the implementation.
        key_set: address of the issuer's public keys, or ``None``.
        issued: now.
        expires: until when the statement is good.
    """

    suite: Suite
    standards: Mapping[str, Standard]
    violations: Engine
    vendor: str
    key_set: str | None
    issued: datetime
    expires: datetime


@dataclass(frozen=True, slots=True)
class Material:
    """What a statement is held against; what is ``None`` is not compared.

    Args:
        keys: the issuer's public keys.
        now: the time.
        revocations: a list of revoked statements that was checked, as ``revocations.read`` gives it.
        results: the results it was made of.
    """

    keys: KeySet
    now: datetime
    revocations: Mapping[str, Json] | None = None
    results: object = None


def issue(results: object, about: Circumstances, ring: KeyRing) -> dict[str, object]:
    """Make a statement of results.

    Args:
        results: the parsed results of a whole run.
        about: what else is stated.
        ring: the issuer's keys.

    Raises:
        Refused: the results are not of the suite at hand, partial, altered, or reach no level; the time is wrong.
        UsageError: no key holds now, or the package of one is not installed.
    """
    wrong = claims.faults(results, about.suite, about.violations) or tuple(_untimely(about))
    if wrong:
        raise Refused(wrong)
    document = jsonvalue.mapping(results)
    reached = claims.claims(document, about.suite)
    if not reached:
        raise Refused((fault(_TEXTS, "noLevel"),))
    signers = ring.signers(about.issued)
    if not signers:
        raise Refused((fault(_TEXTS, "noSigner"),))
    body = _body(document, about, reached, ring.issuer)
    return sealed({"id": identifier(body), **body}, signers)


def identifier(body: Json) -> str:
    """Give the id of a statement: it follows from the content, signatures and the id itself left out.

    Raises:
        NotCanonical: it has no canonical form.
    """
    said = {name: value for name, value in body.items() if name not in ("id", "signatures")}
    return _ID + hashlib.sha256(canonical(said)).hexdigest()[:_ID_DIGITS]


def digest_of(results: object) -> str:
    """Give the digest of results: SHA-256 of their canonical form.

    Raises:
        NotCanonical: they have none.
    """
    return f"sha256:{hashlib.sha256(canonical(results)).hexdigest()}"


def verify(document: object, violations: Engine, material: Material) -> Verification:
    """Check a statement.

    Args:
        document: the parsed statement.
        violations: the engine of ``conformance/protocol/statement.schema.json``.
        material: what it is held against.
    """
    shape = next(iter(violations(document)), None)
    if shape is not None:
        return Verification((fault(_TEXTS, "schema", place="/" + "/".join(shape[0])),), (), ())
    stated = jsonvalue.mapping(document)
    try:
        issued, expires = moment(str(stated["issuedAt"])), moment(str(stated["expires"]))
        found = seals(stated, issued, material.keys)
        wrong = [*_outdated(issued, expires, material.now), *_differing(stated, material)]
    except (NotCanonical, ValueError):
        return Verification((fault(_TEXTS, "schema", place="/"),), (), ())
    return replace(found, faults=(*found.faults, *wrong))


def _untimely(about: Circumstances) -> Iterator[Fault]:
    if not about.issued < about.expires <= about.issued + LONGEST:
        yield fault(_TEXTS, "badExpiry", days=LONGEST.days)


def _body(
    results: Json, about: Circumstances, reached: tuple[claims.Claim, ...], issuer: str
) -> dict[str, object]:
    who = jsonvalue.mapping(results["implementation"])
    named = {name: who[name] for name in ("name", "version", "language", "homepage") if name in who}
    versions = dict.fromkeys(each.standard for each in reached)
    return {
        "statementVersion": VERSION,
        "issuer": {"name": issuer, "keySet": about.key_set},
        "issuedAt": timestamp(about.issued),
        "expires": timestamp(about.expires),
        "role": "validator",
        "implementation": {**named, "vendor": about.vendor},
        "suite": {"release": about.suite.release, "digest": about.suite.digest},
        "standards": [
            {"version": version, "release": standard.release, "digest": standard.digest}
            for version, standard in about.standards.items()
            if version in versions
        ],
        "levels": [each.to_document() for each in reached],
        "transport": results["transport"],
        "runner": results["runner"],
        "ranAt": results["startedAt"],
        "counts": results["counts"],
        "expectedFailures": [
            {"case": each["id"], "reason": each["expectedFailure"]}
            for each in map(jsonvalue.mapping, jsonvalue.sequence(results["cases"]))
            if "expectedFailure" in each
        ],
        "results": digest_of(results),
    }


def _outdated(issued: datetime, expires: datetime, now: datetime) -> Iterator[Fault]:
    if issued > now:
        yield fault(_TEXTS, "notYet", issued=timestamp(issued))
    if expires <= now:
        yield fault(_TEXTS, "expired", expires=timestamp(expires))
    if expires > issued + LONGEST:
        yield fault(_TEXTS, "badExpiry", days=LONGEST.days)


def _differing(stated: Json, material: Material) -> Iterator[Fault]:
    if stated["id"] != identifier(stated):
        yield fault(_TEXTS, "otherId")
    revoked = (material.revocations or {}).get(str(stated["id"]))
    if revoked is not None:
        yield fault(_TEXTS, "revoked", at=revoked["revokedAt"], reason=revoked["reason"])
    if material.results is not None and digest_of(material.results) != stated["results"]:
        yield fault(_TEXTS, "otherResults")


_TEXTS: Mapping[str, Text] = {
    "schema": both(
        "不是符合性声明，或被改写（{place}）。请核对文件是否完整。",
        "This is no conformance statement, or it was rewritten (at {place}). Check whether the file is whole.",
    ),
    "noLevel": both(
        "没有一个级别达到要求：某一级的用例至多百分之一可以预期失败或跳过。",
        "No level was reached: of the cases of a level at most one in a hundred may fail as expected or be skipped.",
    ),
    "noSigner": both(
        "签名密钥文件中没有现在有效的密钥。请用 jiceng keys signing rotate 更换。",
        "No key in the file of signing keys is valid now. Make new ones with jiceng keys signing rotate.",
    ),
    "badExpiry": both(
        "有效期应在签发之后，最长 {days} 天。",
        "A statement expires after it is issued, and within {days} days.",
    ),
    "notYet": both(
        "签发时间 {issued} 在现在之后。请核对时钟。",
        "It was issued at {issued}, which is still to come. Check the clock.",
    ),
    "expired": both(
        "已于 {expires} 失效。请向签发单位索取新的声明。",
        "It expired at {expires}. Ask its issuer for a new one.",
    ),
    "otherId": both(
        "编号与内容不符：声明被改动过。",
        "The id does not follow from the content: the statement was altered.",
    ),
    "revoked": both("已于 {at} 被签发单位撤销：{reason}", "Its issuer revoked it at {at}: {reason}"),
    "otherResults": both(
        "所给结果不是声明所依据的结果，或已被改动。",
        "The results given are not those of the statement, or were altered since.",
    ),
}
