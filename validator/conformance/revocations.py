"""The list of statements that their issuer takes back, signed as statements are.

Source: ``conformance/protocol/revocations.schema.json``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from validator import jsonvalue
from validator.canonical import NotCanonical, moment, timestamp
from validator.conformance.sealed import Fault, fault, sealed, seals
from validator.conformance.suite import Json
from validator.errors import UsageError
from validator.finding import Text
from validator.render.words import both
from validator.schemaengine import Engine
from validator.signing import KeyRing, KeySet

VERSION = "1.0"
FRESH = timedelta(days=31)
"""For how long a list is current; the issuer signs it anew before. Ours."""


@dataclass(frozen=True, slots=True)
class Revocations:
    """A list that was checked.

    Args:
        revoked: id of a statement → ``revokedAt`` and ``reason``.
        faults: what is wrong with the list; it must not be relied on then.
        unchecked: what could not be told.
    """

    revoked: Mapping[str, Json]
    faults: tuple[Fault, ...]
    unchecked: tuple[Fault, ...]


def issue(
    revoked: Mapping[str, Json], added: Mapping[str, str], ring: KeyRing, now: datetime
) -> dict[str, object]:
    """Make a list.

    Args:
        revoked: what the list before had: id → its entry.
        added: what is revoked now: id → why.
        ring: the issuer's keys.
        now: the time.

    Raises:
        UsageError: no key holds now.
    """
    signers = ring.signers(now)
    if not signers:
        message = "签名密钥文件中没有现在有效的密钥 / no key in the file of signing keys is valid now"
        raise UsageError(message)
    fresh = {name: {"revokedAt": timestamp(now), "reason": reason} for name, reason in added.items()}
    listed = {**fresh, **revoked}
    document: Json = {
        "revocationsVersion": VERSION,
        "issuer": {"name": ring.issuer, "keySet": None},
        "issuedAt": timestamp(now),
        "nextUpdate": timestamp(now + FRESH),
        "revoked": [{"id": name, **listed[name]} for name in sorted(listed)],
    }
    return sealed(document, signers)


def read(document: object, violations: Engine, keys: KeySet, now: datetime) -> Revocations:
    """Check a list.

    Args:
        document: the parsed list.
        violations: the engine of ``conformance/protocol/revocations.schema.json``.
        keys: of the issuer.
        now: the time.
    """
    if next(iter(violations(document)), None) is not None:
        return Revocations({}, (fault(_TEXTS, "noList"),), ())
    stated = jsonvalue.mapping(document)
    try:
        found = seals(stated, moment(str(stated["issuedAt"])), keys)
        is_old = moment(str(stated["nextUpdate"])) <= now
    except (NotCanonical, ValueError):
        return Revocations({}, (fault(_TEXTS, "noList"),), ())
    old = (fault(_TEXTS, "oldList", next=stated["nextUpdate"]),) if is_old else ()
    return Revocations(
        {
            str(each["id"]): {name: value for name, value in each.items() if name != "id"}
            for each in map(jsonvalue.mapping, jsonvalue.sequence(stated["revoked"]))
        },
        found.faults,
        (*found.unchecked, *old),
    )


_TEXTS: Mapping[str, Text] = {
    "noList": both(
        "撤销名单的格式不对。请从签发单位重新下载。",
        "The revocation list is not of its format. Download it again from the issuer.",
    ),
    "oldList": both(
        "撤销名单已过时（应于 {next} 前更新），不能据以判断是否已被撤销。请重新下载。",
        "The revocation list is out of date (due by {next}), so whether the statement was revoked cannot be told. "
        "Download it again.",
    ),
}
