"""The audit trail: entries that are only ever added, each bearing the digest of the one before."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from validator.canonical import record_digest
from validator.finding import Text

Fact = str | int | bool | None
"""What an event may state: ids, digests, codes and counts, never a value of a payload."""

_BEFORE_ALL = "0" * 64


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened.

    Args:
        at: the moment, as ``canonical.timestamp`` writes it.
        action: what was done or tried, ``submission.received``.
        organisation: who did it; ``None`` for the instance itself or where nobody is known.
        key_id: by which key.
        subject: what it was done to: id of a submission or a key.
        outcome: ``done``, or ``denied`` with the reason among the details.
        detail: further facts.
    """

    at: str
    action: str
    organisation: str | None = None
    key_id: str | None = None
    subject: str | None = None
    outcome: str = "done"
    detail: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a chain: number and digest of its last entry. Kept elsewhere, it shows what was cut off or changed.

    Args:
        sequence: 0 where there is none yet.
        digest: 64 hexadecimal digits.
    """

    sequence: int
    digest: str


START = Head(0, _BEFORE_ALL)
"""What the first entry follows."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An event in its place in the chain.

    Args:
        sequence: 1 for the first, one more for each.
        event: what happened.
        previous: digest of the entry before.
        digest: SHA-256 of everything else here, in canonical JSON.
    """

    sequence: int
    event: Event
    previous: str
    digest: str

    @property
    def head(self) -> Head:
        """The end of a chain that stops here."""
        return Head(self.sequence, self.digest)


@dataclass(frozen=True, slots=True)
class Broken:
    """The first place at which a chain does not hold.

    Args:
        sequence: number of the entry.
        code: ``missing``, ``changed``, ``unlinked`` or ``otherThanRecorded``.
        text: what that means.
    """

    sequence: int
    code: str
    text: Text


def link(last: Head, event: Event) -> Entry:
    """Put an event at the end of a chain.

    Args:
        last: its end so far, ``START`` where there is none.
        event: what happened.
    """
    sequence = last.sequence + 1
    return Entry(sequence, event, last.digest, _digest(sequence, event, last.digest))


def verify(entries: Iterable[Entry], start: Head = START, recorded: Head | None = None) -> Broken | None:
    """Give the first place at which a chain does not hold, ``None`` where it holds to its end.

    Args:
        entries: in their order.
        start: what the first of them follows.
        recorded: an end of the chain noted down before; the chain has to run through it.
    """
    last = start
    for entry in entries:
        code = _fault(last, entry, recorded)
        if code is not None:
            return _broken(last.sequence + 1 if code == "missing" else entry.sequence, code)
        last = entry.head
    if recorded is not None and recorded.sequence > last.sequence:
        return _broken(last.sequence + 1, "missing")
    return None


def _fault(last: Head, entry: Entry, recorded: Head | None) -> str | None:
    if entry.sequence != last.sequence + 1:
        return "missing"
    if entry.digest != _digest(entry.sequence, entry.event, entry.previous):
        return "changed"
    if entry.previous != last.digest:
        return "unlinked"
    if recorded is not None and entry.sequence == recorded.sequence and entry.head != recorded:
        return "otherThanRecorded"
    return None


def _digest(sequence: int, event: Event, previous: str) -> str:
    """Give an entry's digest."""
    return record_digest(
        {
            "sequence": sequence,
            "at": event.at,
            "action": event.action,
            "organisation": event.organisation,
            "keyId": event.key_id,
            "subject": event.subject,
            "outcome": event.outcome,
            "detail": dict(event.detail),
            "previous": previous,
        }
    )


def _broken(sequence: int, code: str) -> Broken:
    return Broken(
        sequence, code, {language: words.format(sequence) for language, words in _TEXTS[code].items()}
    )


_TEXTS: Mapping[str, Text] = {
    "missing": {"zh-CN": "缺少第 {} 条审计记录", "en": "audit entry {} is missing"},
    "changed": {"zh-CN": "第 {} 条审计记录的内容被改动", "en": "the content of audit entry {} was changed"},
    "unlinked": {
        "zh-CN": "第 {} 条审计记录与前一条接不上，前面的记录被替换",
        "en": "audit entry {} does not follow from the one before, which was replaced",
    },
    "otherThanRecorded": {
        "zh-CN": "第 {} 条审计记录与事先抄录的摘要不同",
        "en": "audit entry {} is not the one whose digest was noted down",
    },
}
