"""What becomes of each record: accepted, there already, or refused, and what it does to records before it; pure.

A refused record takes nothing: the same revision may be sent again, mended.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from validator.access import Denied, Grant, Inventory, may_submit
from validator.exchange.arrival import Arrival
from validator.store.records import Revision, State

ACCEPTED, DUPLICATE, REFUSED = "accepted", "duplicate", "refused"
CONFLICT, STALE, UNREADABLE = "revision-conflict", "stale-revision", "unreadable"
ACCESS = "access."
"""What the reason of a record begins with whose sender may not send it."""

_CONFIRMATION, _WITHDRAWAL = "confirmation", "withdrawal"

Contents = Callable[[str], Mapping[str, object]]
"""Gives an accepted record by the digest of its canonical form."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What became of one record.

    Args:
        arrival: the record.
        status: ``accepted``, ``duplicate`` or ``refused``.
        reason: code of why it was refused.
        first_submission: of a duplicate, the submission that was accepted with it.
    """

    arrival: Arrival
    status: str
    reason: str | None = None
    first_submission: str | None = None


@dataclass(frozen=True, slots=True)
class Bringing:
    """Under which submission, for whom and by which rules it is decided.

    Args:
        submission_id: the submission.
        sender: whose key it came with; tests are decided among tests.
        inventory: who may do what.
        verdicts: those a record is accepted with.
        at: this moment.
    """

    submission_id: str
    sender: Grant
    inventory: Inventory
    verdicts: frozenset[str]
    at: str


class Ledger:
    """The revisions that matter to a submission, as they become while its records are decided on one by one.

    Args:
        held: the accepted revisions under every record id that the submission bears or names.
        contents: gives the content of one of them.
        bringing: the submission.
    """

    def __init__(self, held: Iterable[Revision], contents: Contents, bringing: Bringing) -> None:
        self._before = {each.identity: each for each in held}
        self._by_id: dict[str, dict[tuple[str, int], Revision]] = {}
        for each in self._before.values():
            self._put(each)
        self._contents = contents
        self._bringing = bringing
        self._brought: dict[str, Mapping[str, object]] = {}

    def decide(self, arrivals: Sequence[Arrival]) -> tuple[Decision, ...]:
        """Decide on every record of a submission; what speaks of other records is decided on after them."""
        decisions = {each.position: self._decide(each) for each in sorted(arrivals, key=_order)}
        return tuple(decisions[each.position] for each in arrivals)

    @property
    def added(self) -> tuple[Revision, ...]:
        """The revisions that are new, in the order in which they were decided on: so can others decide on them again."""
        new = (each for each in self._all() if each.identity not in self._before)
        return tuple(sorted(new, key=_decided))

    @property
    def changed(self) -> tuple[Revision, ...]:
        """The revisions that were held before and are something else now."""
        return tuple(each for each in self._all() if self._before.get(each.identity, each) != each)

    def _decide(self, arrival: Arrival) -> Decision:
        if arrival.verdict not in self._bringing.verdicts:
            return Decision(arrival, REFUSED, arrival.verdict)
        identity, digest = arrival.identity, arrival.sha256
        if identity is None or digest is None:
            return Decision(arrival, REFUSED, UNREADABLE)
        submitter, record_id, revision = identity
        held = self._by_id.get(record_id, {}).get((submitter, revision))
        target = self._target(arrival, spoken_of=held is not None)
        content = None if target is None else self._content(target)
        allowed = may_submit(self._bringing.sender, arrival.record, self._bringing.inventory, content)
        if isinstance(allowed, Denied):
            return Decision(arrival, REFUSED, ACCESS + allowed.reason)
        if held is not None:
            return _again(arrival, held)
        latest = self._latest(submitter, record_id)
        if latest is not None and not _follows(arrival, latest):
            return Decision(arrival, REFUSED, STALE)
        self._accept(arrival, digest, identity, latest)
        self._speak(arrival, target)
        return Decision(arrival, ACCEPTED)

    def _accept(
        self, arrival: Arrival, digest: str, identity: tuple[str, str, int], latest: Revision | None
    ) -> None:
        if latest is not None and latest.state == State.CURRENT:
            self._end(latest, State.SUPERSEDED)
        self._brought[digest] = arrival.record
        submitter, record_id, revision = identity
        new = Revision(
            submission_id=self._bringing.submission_id,
            position=arrival.position,
            test=self._bringing.sender.test,
            record_type=arrival.subject.record_type or "",
            submitter=submitter,
            record_id=record_id,
            revision=revision,
            sha256=digest,
            state=State.CURRENT,
            standard_version=arrival.standard_version,
            division=division(arrival),
            as_of=arrival.stretch.as_of,
            first_day=arrival.stretch.first_day,
            last_day=arrival.stretch.last_day,
        )
        self._put(new)

    def _speak(self, arrival: Arrival, target: Revision | None) -> None:
        """Do what a withdrawal or a confirmation says to the record it names."""
        if target is None:
            return
        if arrival.subject.record_type == _WITHDRAWAL:
            self._end(target, State.WITHDRAWN)
        else:
            said = arrival.record.get("confirmed") is True
            self._put(replace(target, confirmed=said, confirmed_by=self._bringing.submission_id))

    def _target(self, arrival: Arrival, *, spoken_of: bool) -> Revision | None:
        """Give the record that a withdrawal or confirmation names; of several, one that it may speak of.

        Args:
            arrival: any record.
            spoken_of: it spoke before, so that its target need not be current any more.
        """
        subject = arrival.subject
        if subject.target is None:
            return None
        record_type, record_id, revision = subject.target
        found = [
            each
            for each in self._by_id.get(record_id, {}).values()
            if (each.record_type, each.revision) == (record_type, revision)
            and (spoken_of or each.state == State.CURRENT)
        ]
        sender, inventory = self._bringing.sender, self._bringing.inventory
        allowed = (
            each
            for each in found
            if not isinstance(may_submit(sender, arrival.record, inventory, self._content(each)), Denied)
        )
        return next(allowed, next(iter(found), None))

    def _latest(self, submitter: str, record_id: str) -> Revision | None:
        own = (each for each in self._by_id.get(record_id, {}).values() if each.submitter == submitter)
        return max(own, key=lambda each: each.revision, default=None)

    def _content(self, revision: Revision) -> Mapping[str, object]:
        return self._brought.get(revision.sha256) or self._contents(revision.sha256)

    def _end(self, revision: Revision, state: State) -> None:
        ended = replace(
            revision, state=state, ended_at=self._bringing.at, ended_by=self._bringing.submission_id
        )
        self._put(ended)

    def _put(self, revision: Revision) -> None:
        named = self._by_id.setdefault(revision.record_id, {})
        named[revision.submitter, revision.revision] = revision

    def _all(self) -> Iterable[Revision]:
        return (each for named in self._by_id.values() for each in named.values())


def named_ids(arrivals: Iterable[Arrival]) -> set[str]:
    """Give the record ids that a submission bears or names."""
    found: set[str] = set()
    for each in arrivals:
        target = each.subject.target
        named = (each.subject.record_id, target[1] if target else None)
        found.update(name for name in named if name)
    return found


def division(arrival: Arrival) -> str:
    """Give the division a record is found by: what all it is about lies in, else where its submitter is."""
    about = {each[:6] for each in arrival.subject.divisions}
    if not about:
        return (arrival.subject.submitter_division or "")[:6]
    for length in (6, 4, 2):
        starts = {each[:length] for each in about}
        if len(starts) == 1:
            return starts.pop().ljust(6, "0")
    return ""


def _again(arrival: Arrival, held: Revision) -> Decision:
    """Decide on a revision that was accepted before."""
    if held.sha256 == arrival.sha256:
        return Decision(arrival, DUPLICATE, first_submission=held.submission_id)
    return Decision(arrival, REFUSED, CONFLICT)


def _follows(arrival: Arrival, latest: Revision) -> bool:
    """Tell whether a record corrects the latest revision that was accepted."""
    revision = arrival.subject.revision or 0
    same_type = arrival.subject.record_type == latest.record_type
    return same_type and revision > latest.revision and arrival.record.get("supersedes") == latest.revision


def _decided(revision: Revision) -> tuple[bool, int, int]:
    speaks = revision.record_type in (_CONFIRMATION, _WITHDRAWAL)
    return speaks, revision.revision, revision.position


def _order(arrival: Arrival) -> tuple[bool, int, int]:
    return arrival.subject.target is not None, arrival.subject.revision or 0, arrival.position
