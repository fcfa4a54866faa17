"""What becomes of a record: identity, corrections, withdrawals, confirmations, and who may send it."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import uuid4

import pytest
from exchange_bench import Bench, encoded
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from validator.access import Grant
from validator.exchange import settle
from validator.exchange.stretch import stretch
from validator.library import example
from validator.store import audit, items, records
from validator.store.items import Item
from validator.store.keys import Keys
from validator.store.records import Revision, State
from validator.store.submissions import Submission

HOSPITAL = "12360733492308713K"
"""会昌县综合医院, which sends the dispatch of the examples."""

CENTRE = "12360733492310573C"
"""会昌县河洲镇卫生院, its recipient."""


def record(name: str, **changes: object) -> dict[str, Any]:
    """Give an example with some members changed."""
    found: dict[str, Any] = json.loads(example("1.1", name))
    return {**found, **changes}


def corrected(dispatch: Mapping[str, Any], revision: int, supersedes: int) -> dict[str, Any]:
    """Give a correction of a dispatch."""
    return {**dispatch, "revision": revision, "supersedes": supersedes, "guidanceVisits": revision}


def outcome(desk: Bench, settled: Submission) -> list[tuple[str, str | None]]:
    """Give status and reason of each record of a submission."""
    return [(each.status, each.reason) for each in lines(desk, settled)]


def lines(desk: Bench, settled: Submission) -> list[Item]:
    """Give what became of each record of a submission."""
    with desk.exchange.store.read() as connection:
        return items.listed(connection, settled.id)


def held(desk: Bench, record_id: str, *, test: bool = False) -> list[Revision]:
    """Give the accepted revisions of a record, the lowest first."""
    with desk.exchange.store.read() as connection:
        found = records.named(connection, [record_id], test=test)
    return sorted(found, key=lambda each: each.revision)


def states(desk: Bench, record_id: str) -> list[tuple[int, str]]:
    """Give revision and state of what was accepted of a record."""
    return [(each.revision, each.state) for each in held(desk, record_id)]


@pytest.fixture
def grant(desk: Bench) -> Grant:
    """Give a key that may pass on everything."""
    return desk.grant()[0]


def test_the_same_record_again_is_a_duplicate(desk: Bench, grant: Grant, dispatch: dict[str, Any]) -> None:
    """Sent again, written differently and by another key, a record points to the submission it was accepted with."""
    first = desk.submit(grant, "one", dispatch)
    other, _ = desk.grant(HOSPITAL)

    again = desk.submit(other, "two", dict(reversed(dispatch.items())))

    assert [("duplicate", None)] == outcome(desk, again)
    assert [first.id] == [each.first_submission for each in lines(desk, again)]
    assert [(1, State.CURRENT)] == states(desk, dispatch["recordId"])


def test_other_content_under_one_revision_is_a_conflict(
    desk: Bench, grant: Grant, dispatch: dict[str, Any]
) -> None:
    """A revision once accepted never changes."""
    desk.submit(grant, "one", dispatch)

    changed = desk.submit(grant, "two", {**dispatch, "guidanceVisits": 99})

    assert [("refused", "revision-conflict")] == outcome(desk, changed)
    assert 1 == len(held(desk, dispatch["recordId"]))


def test_a_correction_supersedes(desk: Bench, grant: Grant, dispatch: dict[str, Any]) -> None:
    """A higher revision that names the current one takes its place, and the old one stays to be read."""
    desk.submit(grant, "one", dispatch)

    correction = desk.submit(grant, "two", corrected(dispatch, 2, 1))

    assert [("accepted", None)] == outcome(desk, correction)
    old, new = held(desk, dispatch["recordId"])
    assert (State.SUPERSEDED, correction.id) == (old.state, old.ended_by)
    assert State.CURRENT == new.state


@pytest.mark.parametrize(("revision", "supersedes"), [(3, 2), (5, 3)])
def test_a_correction_of_what_is_not_current_is_stale(
    desk: Bench, grant: Grant, dispatch: dict[str, Any], revision: int, supersedes: int
) -> None:
    """A correction names the revision that was accepted last; a gap in between is refused."""
    desk.submit(grant, "one", dispatch)

    refused = desk.submit(grant, "two", corrected(dispatch, revision, supersedes))

    assert [("refused", "stale-revision")] == outcome(desk, refused)


def test_an_older_revision_does_not_come_back(desk: Bench, grant: Grant, dispatch: dict[str, Any]) -> None:
    """A revision lower than the current one, never accepted before, is refused."""
    desk.submit(grant, "one", corrected(dispatch, 3, 2))

    refused = desk.submit(grant, "two", corrected(dispatch, 2, 1))

    assert [("refused", "stale-revision")] == outcome(desk, refused)


def test_a_refused_revision_is_free(desk: Bench, grant: Grant, dispatch: dict[str, Any]) -> None:
    """What was refused takes no revision: the same one may be sent again, mended."""
    broken = {name: value for name, value in dispatch.items() if name != "startDate"}
    desk.submit(grant, "one", broken)

    assert [("accepted", None)] == outcome(desk, desk.submit(grant, "two", dispatch))


def test_revisions_in_one_bundle_are_taken_in_their_order(
    desk: Bench, grant: Grant, dispatch: dict[str, Any]
) -> None:
    """A bundle with a record and its correction, whichever stands first, leaves the correction current."""
    desk.submit(grant, "one", bundled(dispatch, corrected(dispatch, 2, 1), dispatch))

    assert [(1, State.SUPERSEDED), (2, State.CURRENT)] == states(desk, dispatch["recordId"])


def test_a_bundle_may_hold_a_record_twice(desk: Bench, grant: Grant, dispatch: dict[str, Any]) -> None:
    """The second of two equal records of a bundle is a duplicate."""
    settled = desk.submit(grant, "one", bundled(dispatch, dispatch, dispatch))

    assert ["accepted", "duplicate"] == [each.status for each in lines(desk, settled)]


def test_records_of_two_submitters_do_not_meet(desk: Bench, grant: Grant, dispatch: dict[str, Any]) -> None:
    """A record id belongs to its submitter: another one may use it for a record of its own."""
    desk.submit(grant, "one", dispatch)
    other = {**dispatch, "submitter": {**dispatch["submitter"], "facilityId": CENTRE}}

    settled = desk.submit(grant, "two", other)

    assert "revision-conflict" not in [each.reason for each in lines(desk, settled)]


def test_a_withdrawal_withdraws(desk: Bench, grant: Grant) -> None:
    """The record it names is no longer current, and stays to be read."""
    withdrawal = record("valid-withdrawal-mobile-round.json")
    named = record("valid-mobile-round-township.json", recordId=withdrawal["withdrawsRecordId"])
    desk.submit(grant, "one", named)

    settled = desk.submit(grant, "two", withdrawal)

    assert [("accepted", None)] == outcome(desk, settled)
    assert [(1, State.WITHDRAWN)] == states(desk, named["recordId"])


def test_a_withdrawal_sent_again_is_a_duplicate(desk: Bench, grant: Grant) -> None:
    """That its record is gone by now does not matter."""
    withdrawal = record("valid-withdrawal-mobile-round.json")
    desk.submit(
        grant, "one", record("valid-mobile-round-township.json", recordId=withdrawal["withdrawsRecordId"])
    )
    desk.submit(grant, "two", withdrawal)

    assert [("duplicate", None)] == outcome(desk, desk.submit(grant, "three", withdrawal))


def test_a_withdrawn_record_may_come_back_as_a_correction(desk: Bench, grant: Grant) -> None:
    """A higher revision that names the withdrawn one is current again."""
    withdrawal = record("valid-withdrawal-mobile-round.json")
    named = record("valid-mobile-round-township.json", recordId=withdrawal["withdrawsRecordId"])
    desk.submit(grant, "one", named)
    desk.submit(grant, "two", withdrawal)

    desk.submit(grant, "three", {**named, "revision": 2, "supersedes": 1})

    assert [(1, State.WITHDRAWN), (2, State.CURRENT)] == states(desk, named["recordId"])


def test_what_is_not_held_cannot_be_withdrawn(desk: Bench, grant: Grant) -> None:
    """A withdrawal of a record nobody sent is refused."""
    settled = desk.submit(grant, "one", record("valid-withdrawal-mobile-round.json"))

    assert [("refused", "access.targetUnknown")] == outcome(desk, settled)


def test_the_recipient_confirms(desk: Bench, grant: Grant, dispatch: dict[str, Any]) -> None:
    """A confirmation by the recipient marks the revision it names, and only that one."""
    desk.submit(grant, "one", dispatch)
    confirmation = desk.submit(grant, "two", record("valid-confirmation-dispatch.json"))
    desk.submit(grant, "three", corrected(dispatch, 2, 1))

    old, new = held(desk, dispatch["recordId"])
    assert (True, confirmation.id) == (old.confirmed, old.confirmed_by)
    assert new.confirmed is None


def test_a_confirmation_and_its_record_may_come_together(
    desk: Bench, grant: Grant, dispatch: dict[str, Any]
) -> None:
    """In one bundle, in any order, the confirmation finds its record."""
    desk.submit(grant, "one", bundled(dispatch, record("valid-confirmation-dispatch.json"), dispatch))

    assert [True] == [each.confirmed for each in held(desk, dispatch["recordId"])]


def test_nobody_confirms_their_own_record(desk: Bench, grant: Grant, dispatch: dict[str, Any]) -> None:
    """A confirmation by whoever sent the dispatch is refused, and the attempt is audited."""
    desk.submit(grant, "one", dispatch)
    own = record(
        "valid-confirmation-dispatch.json", submitter=dispatch["submitter"], confirmerFacilityId=HOSPITAL
    )

    settled = desk.submit(grant, "two", own)

    assert [("refused", "access.ownRecord")] == outcome(desk, settled)
    with desk.exchange.store.read() as connection:
        denied = [each.event for each in audit.entries(connection) if each.event.outcome == "denied"]
    assert [("record.refused", settled.id)] == [(each.action, each.subject) for each in denied]


def test_a_foreign_record_is_refused(desk: Bench, dispatch: dict[str, Any]) -> None:
    """A key that may not forward sends its own organisation's records only."""
    foreign, _ = desk.grant(CENTRE, forward=False)

    settled = desk.submit(foreign, "one", dispatch)

    assert [("refused", "access.notOwnSubmitter")] == outcome(desk, settled)
    assert [] == held(desk, dispatch["recordId"])


def test_a_key_revoked_since_was_good_when_it_came(desk: Bench, dispatch: dict[str, Any]) -> None:
    """What was taken is settled by what the key allowed then."""
    grant, _ = desk.grant()
    received = desk.take(grant, "one", encoded(dispatch))
    with desk.exchange.store.write() as connection:
        Keys(connection).revoke(grant.key_id, "2026-01-15T12:00:00.000Z")

    assert 1 == settle(desk.exchange, received.submission.id, "test").accepted


def test_tests_and_real_records_do_not_meet(desk: Bench, grant: Grant, dispatch: dict[str, Any]) -> None:
    """A record sent as a test takes nothing from the real one."""
    testing, _ = desk.grant(test=True)
    desk.submit(testing, "test", {**dispatch, "guidanceVisits": 98})

    desk.submit(grant, "one", dispatch)

    assert [State.CURRENT] == [each.state for each in held(desk, dispatch["recordId"])]
    assert [State.CURRENT] == [each.state for each in held(desk, dispatch["recordId"], test=True)]


def test_a_test_does_not_stand_for_the_real_thing(
    desk: Bench, grant: Grant, dispatch: dict[str, Any]
) -> None:
    """What was tried with a test key is taken for real under the same Idempotency-Key."""
    testing, _ = desk.grant(test=True)
    desk.submit(testing, "one", dispatch)

    real = desk.take(grant, "one", encoded(dispatch))

    assert not real.replayed
    assert not real.submission.test


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(
        st.tuples(st.integers(1, 5), st.integers(1, 5), st.sampled_from([6, 7])), min_size=1, max_size=8
    )
)
def test_at_most_one_revision_is_current(
    desk: Bench, grant: Grant, dispatch: dict[str, Any], steps: list[tuple[int, int, int]]
) -> None:
    """Whatever is sent in whatever order: one current revision, the highest accepted; nothing accepted ever changes."""
    run = uuid4()
    name = f"360733-DSP-{run}"
    accepted: dict[int, str] = {}
    for number, (revision, supersedes, word) in enumerate(steps):
        sent = {**corrected(dispatch, revision, supersedes), "recordId": name, "guidanceVisits": word}
        settled = desk.submit(grant, f"{run}-{number}", sent)
        if settled.accepted:
            accepted[revision] = lines(desk, settled)[0].sha256 or ""

    found = held(desk, name)
    assert accepted == {each.revision: each.sha256 for each in found}
    current = [each.revision for each in found if each.state == State.CURRENT]
    assert ([max(accepted)] if accepted else []) == current


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("valid-township-health-centre.json", ("2025-01-01", "2025-12-31", 2025)),
        ("valid-mobile-round-township.json", ("2025-04-15", "2025-04-15", 2025)),
        ("valid-support-relation-township.json", ("2024-09-01", "2027-08-31", 2024)),
    ],
)
def test_a_record_is_found_by_the_days_it_speaks_of(name: str, expected: tuple[str, str, int]) -> None:
    """A report speaks of its year, a round of its day, a relation or dispatch of every day until it ends."""
    found = stretch(record(name))

    assert expected == (found.first_day, found.last_day, found.year)


@given(st.dictionaries(st.text(max_size=5), st.none() | st.integers() | st.text() | st.lists(st.none())))
def test_days_are_read_from_any_shape(shape: dict[str, Any]) -> None:
    """Whatever a record holds, its days can be asked for, and do not run backwards."""
    found = stretch({"asOfDate": shape, "period": shape, "startDate": shape, **shape})

    assert found.first_day <= found.last_day


def bundled(dispatch: Mapping[str, Any], *several: Mapping[str, Any]) -> dict[str, Any]:
    """Put records into a bundle of the dispatch's submitter."""
    header = {
        **{name: dispatch[name] for name in ("standardVersion", "submitter", "asOfDate")},
        "recordType": "bundle",
        "recordId": "360733-BDL-2025-0009",
        "revision": 1,
        "period": {"start": "2025-01-01", "end": "2025-12-31"},
    }
    return {"header": header, "records": list(several)}
