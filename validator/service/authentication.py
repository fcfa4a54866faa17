"""Who is asking: a key in the ``Authorization`` header becomes what it allows."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from validator.access import Denied, Grant, KeyStore
from validator.access.credential import Presented, matches, read
from validator.canonical import moment
from validator.service import problems
from validator.service.problems import Problem

_SCHEME = "bearer"


@dataclass(frozen=True, slots=True)
class Rejection:
    """An attempt that was turned away.

    Args:
        key_id: the key's name where a known key was presented; what is not known is not noted down.
        reason: ``missing``, ``malformed``, ``unknown``, ``revoked`` or ``expired``.
    """

    key_id: str | None
    reason: str


def authenticate(
    header: str | None, keys: KeyStore, now: datetime, rejected: Callable[[Rejection], None]
) -> Grant:
    """Give what the key of a request allows.

    Whoever is turned away is told no more than that: whether a key exists is nobody's business.

    Args:
        header: the request's ``Authorization``.
        keys: where keys are kept.
        now: the time.
        rejected: told of every attempt that is turned away, for the audit trail.

    Raises:
        Problem: 401, there is no valid key.

    Source: RFC 6750, sections 2.1 and 3.
    """
    presented = _presented(header)
    if presented is None:
        raise _turned_away(Rejection(None, "missing" if header is None else "malformed"), rejected)
    stored = keys.find(presented.key_id)
    same = matches(presented, None if stored is None else stored.digest)
    if stored is None or not same:
        raise _turned_away(Rejection(None if stored is None else presented.key_id, "unknown"), rejected)
    ended = _ended(stored.grant, now)
    if ended is not None:
        raise _turned_away(Rejection(presented.key_id, ended), rejected)
    return stored.grant


def forbidden(denied: Denied) -> Problem:
    """Give the problem that a refusal is answered with."""
    return Problem(replace(problems.FORBIDDEN, detail=denied.text), reason=denied.reason)


def _presented(header: str | None) -> Presented | None:
    scheme, _, text = (header or "").partition(" ")
    return read(text.strip(" ")) if scheme.lower() == _SCHEME else None


def _ended(grant: Grant, now: datetime) -> str | None:
    if grant.revoked is not None:
        return "revoked"
    return "expired" if grant.expires is not None and now >= moment(grant.expires) else None


def _turned_away(rejection: Rejection, rejected: Callable[[Rejection], None]) -> Problem:
    rejected(rejection)
    challenge = 'Bearer realm="jiceng"'
    if rejection.reason != "missing":
        challenge += ', error="invalid_token"'
    return Problem(problems.UNAUTHENTICATED, headers={"WWW-Authenticate": challenge})
