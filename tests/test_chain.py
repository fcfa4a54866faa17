"""The audit trail holds together, and every way of tampering shows."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.chain import START, Entry, Event, Head, link, verify
from validator.finding import LANGUAGES

EVENTS = [
    Event("2026-03-01T00:00:00.000Z", "key.created", subject="abcdefgh", detail={"organisation": "X"}),
    Event("2026-03-01T00:00:01.000Z", "submission.received", "12360603MB00000009", "abcdefgh", "sub_1"),
    Event("2026-03-01T00:00:01.000Z", "submission.received", "12360603MB00000009", "abcdefgh", "sub_1"),
    Event("2026-03-01T00:00:02.000Z", "access", outcome="denied", detail={"reason": "role", "count": 2}),
]


def chained(*events: Event) -> list[Entry]:
    """Put events into a chain."""
    entries: list[Entry] = []
    for each in events or EVENTS:
        entries.append(link(entries[-1].head if entries else START, each))
    return entries


def test_a_chain_holds() -> None:
    """Each entry names the one before, the first names nothing, and equal events have different digests."""
    entries = chained()

    assert verify(entries) is None
    assert [1, 2, 3, 4] == [each.sequence for each in entries]
    assert "0" * 64 == entries[0].previous
    assert all(later.previous == earlier.digest for earlier, later in pairwise(entries))
    assert entries[1].digest != entries[2].digest


def test_no_entries_are_a_chain() -> None:
    """A new platform has none."""
    assert verify([]) is None


@pytest.mark.parametrize(
    "change",
    [
        {"at": "2026-03-01T00:00:03.000Z"},
        {"action": "submission.read"},
        {"organisation": None},
        {"key_id": "zzzzzzzz"},
        {"subject": "sub_2"},
        {"outcome": "denied"},
        {"detail": {"reason": None}},
    ],
)
def test_a_changed_entry_shows(change: dict[str, object]) -> None:
    """Whichever part of an event is changed, the entry no longer has its digest."""
    entries = chained()
    entries[1] = replace(entries[1], event=replace(entries[1].event, **change))  # type: ignore[arg-type]  # fields of an event
    broken = verify(entries)

    assert broken is not None
    assert (2, "changed") == (broken.sequence, broken.code)
    assert all("2" in broken.text[language] for language in LANGUAGES)


def test_a_removed_entry_shows() -> None:
    """From the middle or the beginning; from the end only by what was noted down."""
    entries = chained()
    cut = verify([*entries[:1], *entries[2:]])
    headless = verify(entries[1:])
    short = verify(entries[:-1], recorded=entries[-1].head)

    assert [(2, "missing"), (1, "missing"), (4, "missing")] == [
        (each.sequence, each.code) for each in (cut, headless, short) if each is not None
    ]
    assert verify(entries[:-1]) is None


def test_a_rewritten_entry_shows() -> None:
    """An entry made anew with a digest of its own does not fit the next one."""
    entries = chained()
    forged = link(entries[0].head, replace(entries[1].event, subject="sub_9"))
    broken = verify([entries[0], forged, *entries[2:]])

    assert broken is not None
    assert (3, "unlinked") == (broken.sequence, broken.code)


def test_a_rewritten_trail_shows_by_what_was_noted_down() -> None:
    """A whole chain made anew is sound in itself; a head noted down before tells."""
    recorded = chained()[2].head
    forged = chained(EVENTS[0], replace(EVENTS[1], subject="sub_9"), *EVENTS[2:])
    broken = verify(forged, recorded=recorded)

    assert verify(forged) is None
    assert broken is not None
    assert (3, "otherThanRecorded") == (broken.sequence, broken.code)
    assert verify(chained(), recorded=recorded) is None


def test_a_part_is_verified_from_where_it_begins() -> None:
    """A chain can be gone through in pieces."""
    entries = chained()
    assert verify(entries[2:], start=entries[1].head) is None
    assert verify(entries[2:], start=Head(2, "0" * 64)) is not None


@given(st.permutations(range(4)))
def test_another_order_shows(order: list[int]) -> None:
    """Only the order of events is a chain."""
    entries = chained()
    broken = verify([entries[index] for index in order])
    assert (order == sorted(order)) == (broken is None)
