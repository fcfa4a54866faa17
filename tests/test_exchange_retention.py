"""Retention: what is old enough goes, what proves anything stays."""

from typing import Any

import pytest
from exchange_bench import Bench, encoded
from service_client import body

from validator import chain
from validator.access import Grant
from validator.exchange import retention
from validator.exchange.retention import Dropped, Retention
from validator.store import audit, blobs, records, submissions
from validator.store.submissions import Submission


@pytest.fixture
def grant(desk: Bench) -> Grant:
    """Give a key that may pass on everything."""
    return desk.grant()[0]


def applied(desk: Bench, **days: int) -> Dropped:
    """Apply retention now."""
    return retention.apply(desk.exchange, desk.clock(), Retention(**days))


def kept(desk: Bench, submission: Submission) -> bool:
    """Tell whether the bytes of a payload are there."""
    with desk.exchange.store.read() as connection:
        return blobs.held(connection, submission.payload_sha256)


def test_an_old_payload_goes_and_its_proof_stays(desk: Bench, dispatch: dict[str, Any]) -> None:
    """After its time the payload is 410; receipt, report, records and figures are as they were."""
    grant, key = desk.grant()
    settled = desk.submit(grant, "one", dispatch)
    path = f"/v1/submissions/{settled.id}"
    before = [desk.get(key, f"{path}/{part}").data for part in ("receipt", "report", "records")]
    desk.clock.forward(days=31)

    assert Dropped(1, 0) == applied(desk, payload_days=30)

    gone = desk.get(key, f"{path}/payload")
    assert (410, path) == (gone.status_code, body(gone)["submission"])
    assert before == [desk.get(key, f"{path}/{part}").data for part in ("receipt", "report", "records")]
    assert body(desk.get(key, path))["payload"]["kept"] is False
    with desk.exchange.store.read() as connection:
        assert 1 == records.count(connection, records.Scope())


def test_a_payload_sent_again_is_still_the_same(desk: Bench, grant: Grant, dispatch: dict[str, Any]) -> None:
    """Its digest is kept, so that trying again after retention still gives the receipt."""
    settled = desk.submit(grant, "one", dispatch)
    desk.clock.forward(days=31)
    applied(desk, payload_days=30)

    again = desk.take(grant, "one", encoded(dispatch))

    assert again.replayed
    assert settled.id == again.submission.id


def test_bytes_that_another_submission_needs_stay(
    desk: Bench, grant: Grant, dispatch: dict[str, Any]
) -> None:
    """The same payload sent later keeps its bytes until its own time."""
    first = desk.submit(grant, "one", dispatch)
    desk.clock.forward(days=20)
    second = desk.submit(grant, "two", dispatch)
    desk.clock.forward(days=20)

    assert Dropped(1, 0) == applied(desk, payload_days=30)

    assert first.payload_sha256 == second.payload_sha256
    assert kept(desk, second)


def test_what_is_not_settled_stays(desk: Bench, grant: Grant, dispatch: dict[str, Any]) -> None:
    """A submission that waits is never dropped, however long."""
    waiting = desk.take(grant, "one", encoded(dispatch)).submission
    desk.clock.forward(days=365)

    assert Dropped(0, 0) == applied(desk, payload_days=30, test_days=30)
    assert kept(desk, waiting)


def test_old_tests_go_without_a_trace(desk: Bench, grant: Grant, dispatch: dict[str, Any]) -> None:
    """A test submission goes with its records; a real one of the same payload stays whole."""
    testing, _ = desk.grant(test=True)
    test = desk.submit(testing, "test", dispatch)
    real = desk.submit(grant, "real", dispatch)
    desk.clock.forward(days=31)

    assert Dropped(0, 1) == applied(desk, test_days=30)

    with desk.exchange.store.read() as connection:
        assert submissions.find(connection, test.id) is None
        assert [] == records.named(connection, [dispatch["recordId"]], test=True)
        real_record = records.named(connection, [dispatch["recordId"]], test=False)[0]
        assert records.content(connection, real_record.sha256)
    assert kept(desk, real)


def test_what_was_dropped_is_audited(desk: Bench, grant: Grant, dispatch: dict[str, Any]) -> None:
    """Retention adds an entry to the audit trail, and takes none away."""
    desk.submit(grant, "one", dispatch)
    desk.clock.forward(days=31)

    applied(desk, payload_days=30)
    applied(desk, payload_days=30)

    with desk.exchange.store.read() as connection:
        entries = audit.entries(connection)
    assert ["submission.received", "submission.settled", "retention.applied"] == [
        each.event.action for each in entries
    ]
    assert {"payloads": 1, "tests": 0} == entries[-1].event.detail
    assert chain.verify(entries) is None


def test_without_a_time_everything_stays(desk: Bench, grant: Grant, dispatch: dict[str, Any]) -> None:
    """0 days is for ever."""
    settled = desk.submit(grant, "one", dispatch)
    desk.clock.forward(days=36_500)

    assert Dropped(0, 0) == applied(desk)
    assert kept(desk, settled)
