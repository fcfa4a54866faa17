"""What an instance that exchanges records works with."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from validator.access import Inventory
from validator.errors import JicengError
from validator.report import Report
from validator.signing import KeyRing
from validator.standard import Standard
from validator.store import Store

Clock = Callable[[], datetime]
"""Gives the time now, with its zone."""


class Check(Protocol):
    """The shape of ``validator.pipeline.check``, as it is called here."""

    def __call__(
        self, data: bytes, standards: Mapping[str, Standard], /, *, progress: Callable[[int, int], None]
    ) -> Report:
        """Judge a payload, telling how far it is."""


@dataclass(frozen=True, slots=True)
class Quota:
    """How much one organisation may send.

    Args:
        open_submissions: how many that are not settled yet; beyond that it has to wait.
        daily_submissions: how many a day (UTC).
        daily_bytes: how many bytes a day (UTC).
    """

    open_submissions: int = 100
    daily_submissions: int = 100_000
    daily_bytes: int = 50 * 1024**3


@dataclass(frozen=True, slots=True)
class Policy:
    """What the receiver decides for itself.

    Args:
        accepted_verdicts: a record is accepted with one of these; attainment never matters.
        lease_seconds: how long a submission is claimed before others may settle it.
        retry_seconds: how long one that could not be judged waits before it is tried again.
        most_open: how many submissions of all senders may be open; beyond that all have to wait.
        quota: what one organisation may send.
    """

    accepted_verdicts: frozenset[str] = frozenset({"conformant"})
    lease_seconds: int = 120
    retry_seconds: int = 60
    most_open: int = 10_000
    quota: Quota = field(default_factory=Quota)


@dataclass(frozen=True, slots=True)
class Exchange:
    """An instance that receives submissions.

    Args:
        store: where everything is kept.
        standards: every version of the standard by number.
        check: judges a payload.
        ring: gives the keys that receipts are signed with, as they stand now.
        key_set_url: where the public keys are for all to see; ``None`` where they are not.
        inventory: who may do what.
        clock: the time; no judgement sees it.
        policy: what the receiver decides.
    """

    store: Store
    standards: Mapping[str, Standard] = field(repr=False)
    check: Check
    ring: Callable[[], KeyRing]
    key_set_url: str | None
    inventory: Inventory = field(repr=False)
    clock: Clock
    policy: Policy = field(default_factory=Policy)


class IdempotencyConflict(JicengError):
    """The key was used before, with another body.

    Args:
        submission_id: the submission it was used for.
    """

    def __init__(self, submission_id: str) -> None:
        super().__init__(submission_id)
        self.submission_id = submission_id


class QuotaExceeded(JicengError):
    """The organisation, or all together, sent more than is taken now.

    Args:
        which: ``openSubmissions``, ``dailySubmissions``, ``dailyBytes`` or ``queue``.
        retry_after: seconds to wait.
    """

    def __init__(self, which: str, retry_after: int) -> None:
        super().__init__(which)
        self.which = which
        self.retry_after = retry_after


class JudgingFailed(JicengError):
    """A fault of ours; the submission is safe and will be tried again."""
