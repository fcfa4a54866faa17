"""Receiving and settling: nothing acknowledged is lost, changed or settled twice."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
from exchange_bench import Bench, bench, encoded

from validator import chain
from validator.canonical import digests, timestamp
from validator.exchange import IdempotencyConflict, JudgingFailed, Policy, Quota, QuotaExceeded, settle
from validator.exchange.inline import Inline
from validator.pipeline import check
from validator.report import Report
from validator.store import audit, blobs, items, submissions
from validator.store.submissions import State, Submission


def receipt(desk: Bench, submission: Submission) -> dict[str, Any]:
    """Give the receipt of a submission."""
    with desk.exchange.store.read() as connection:
        data = submissions.receipt(connection, submission.id)
    assert data is not None
    found: dict[str, Any] = json.loads(data)
    return found


def moment(desk: Bench, **later: float) -> str:
    """Give a moment as the store writes it."""
    return timestamp(desk.clock() + timedelta(**later))


def test_what_is_received_is_kept_byte_for_byte(desk: Bench, dispatch: dict[str, Any]) -> None:
    """A payload is in the store before it is judged, blanks and all, and audited."""
    grant, _ = desk.grant()
    data = b"  " + encoded(dispatch) + b"\n\n"

    received = desk.take(grant, "one", data[:7], data[7:])

    with desk.exchange.store.read() as connection:
        assert data == blobs.read(connection, received.submission.payload_sha256)
        assert received.submission == submissions.find(connection, received.submission.id)
        assert ["submission.received"] == [each.event.action for each in audit.entries(connection)]
    assert State.RECEIVED == received.submission.state


def test_the_same_key_and_payload_is_the_same_submission(desk: Bench, dispatch: dict[str, Any]) -> None:
    """Trying again takes nothing a second time, and the receipt stays as it was."""
    grant, _ = desk.grant()
    first = desk.submit(grant, "one", dispatch)

    again = desk.take(grant, "one", encoded(dispatch))

    assert again.replayed
    assert first == again.submission


def test_the_same_key_with_another_payload_is_a_conflict(desk: Bench, dispatch: dict[str, Any]) -> None:
    """An Idempotency-Key stands for one payload for ever; the attempt is audited."""
    grant, _ = desk.grant()
    first = desk.submit(grant, "one", dispatch)

    with pytest.raises(IdempotencyConflict, match=first.id):
        desk.take(grant, "one", b"{}")

    with desk.exchange.store.read() as connection:
        last = audit.entries(connection)[-1].event
    assert ("submission.received", "denied") == (last.action, last.outcome)


def test_keys_of_two_organisations_do_not_meet(desk: Bench, dispatch: dict[str, Any]) -> None:
    """Another organisation may use the same Idempotency-Key for something else."""
    one, _ = desk.grant()
    other, _ = desk.grant("12360733492308713K")
    desk.submit(one, "one", dispatch)

    assert not desk.take(other, "one", b"{}").replayed


def test_a_receipt_states_what_was_sent_and_what_became_of_it(desk: Bench, dispatch: dict[str, Any]) -> None:
    """The receipt bears the digests of payload and report, the verdict, and what became of each record."""
    grant, _ = desk.grant()
    data = encoded(dispatch)

    settled = desk.submit(grant, "one", data)
    found = receipt(desk, settled)

    with desk.exchange.store.read() as connection:
        report = blobs.read(connection, str(settled.report_sha256))
    assert check(data, desk.exchange.standards).to_bytes() == report
    assert digests(data).sha256 == found["payload"]["sha256"]
    assert digests(report).sha256 == found["report"]["sha256"]
    assert {"accepted": 1, "duplicate": 0, "refused": 0} == found["counts"]
    assert ["accepted"] == [each["status"] for each in found["records"]]


@pytest.mark.parametrize("payload", [b"", b"{", b"[]", b"{}", b'{"recordType":"bundle"}', b"\xff"])
def test_whatever_is_sent_has_a_receipt(desk: Bench, payload: bytes) -> None:
    """What is no record, or no JSON at all, is kept, judged and answered too; nothing of it is accepted."""
    grant, _ = desk.grant()

    settled = desk.submit(grant, "one", payload)

    assert 0 == receipt(desk, settled)["counts"]["accepted"] == settled.accepted
    assert "conformant" != settled.verdict


def test_a_facility_that_does_not_attain_is_accepted(desk: Bench) -> None:
    """Acceptance rests on the verdict; attainment never matters."""
    grant, _ = desk.grant()
    payload = Path(__file__).parent.parent / "examples" / "1.1" / "notattained-PLAN-2.6-a.json"

    settled = desk.submit(grant, "one", payload.read_bytes())

    assert ("conformant", "notAttained", 1) == (settled.verdict, settled.attainment, settled.accepted)


def test_a_bundle_is_settled_record_by_record(desk: Bench, county: dict[str, Any]) -> None:
    """One bad record of a bundle is refused with its reason; all others are accepted."""
    grant, _ = desk.grant()
    del county["records"][7]["asOfDate"]

    settled = desk.submit(grant, "one", county)

    with desk.exchange.store.read() as connection:
        found = items.listed(connection, settled.id)
    refused = [(each.pointer, each.reason) for each in found if each.status == "refused"]
    assert [("/records/7", "nonconformant")] == refused
    assert (len(county["records"]) - 1, 0, 1) == (settled.accepted, settled.duplicate, settled.refused)
    assert len(county["records"]) == settled.judged == settled.total


def test_settling_again_changes_nothing(desk: Bench, dispatch: dict[str, Any]) -> None:
    """A submission is settled once, however often and by whomever it is tried."""
    grant, _ = desk.grant()
    settled = desk.submit(grant, "one", dispatch)
    desk.clock.forward(days=1)

    assert settled == settle(desk.exchange, settled.id, "other")


def test_a_claimed_submission_is_left_to_its_worker(desk: Bench, dispatch: dict[str, Any]) -> None:
    """While one worker judges, another does not; when the lease is over, it does."""
    grant, _ = desk.grant()
    found = desk.take(grant, "one", encoded(dispatch)).submission
    with desk.exchange.store.write() as connection:
        assert submissions.claim(connection, found.id, "first", moment(desk), moment(desk, seconds=120))

    assert State.JUDGING == settle(desk.exchange, found.id, "second").state
    desk.clock.forward(seconds=121)
    assert State.SETTLED == settle(desk.exchange, found.id, "second").state


def test_of_two_workers_the_first_to_write_counts(desk: Bench, dispatch: dict[str, Any]) -> None:
    """A worker whose lease ran out while it judged finds the submission settled, and writes nothing."""
    grant, _ = desk.grant()
    found = desk.take(grant, "one", encoded(dispatch)).submission
    by_other: list[Submission] = []

    def slow(*args: Any, **options: Any) -> Report:  # noqa: ANN401  as check
        desk.clock.forward(seconds=121)
        by_other.append(settle(desk.exchange, found.id, "other"))
        return check(*args, **options)

    mine = settle(replace(desk.exchange, check=slow), found.id, "slow")

    assert by_other == [mine]
    with desk.exchange.store.read() as connection:
        actions = [each.event.action for each in audit.entries(connection)]
    assert ["submission.received", "submission.settled"] == actions


def test_many_workers_settle_a_submission_once(desk: Bench, county: dict[str, Any]) -> None:
    """Whoever tries at the same time, every record is accepted once."""
    grant, _ = desk.grant()
    found = [desk.take(grant, name, encoded(county)).submission for name in ("one", "two", "three")]
    threads = [
        Thread(target=settle, args=(desk.exchange, each.id, f"{worker}-{each.id}"))
        for each in found
        for worker in range(2)
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    with desk.exchange.store.read() as connection:
        settled = [submissions.find(connection, each.id) for each in found]
        assert chain.verify(audit.entries(connection)) is None
    assert len(county["records"]) == sum(each.accepted for each in settled if each)
    assert 2 * len(county["records"]) == sum(each.duplicate for each in settled if each)


def test_a_fault_of_ours_is_tried_again(desk: Bench, dispatch: dict[str, Any]) -> None:
    """A submission that could not be judged stays safe, waits its time, and is settled by the next try."""
    grant, _ = desk.grant()
    found = desk.take(grant, "one", encoded(dispatch)).submission

    def broken(*_: object, **__: object) -> Report:
        raise RuntimeError

    with pytest.raises(JudgingFailed):
        settle(replace(desk.exchange, check=broken), found.id, "test")

    with desk.exchange.store.read() as connection:
        failed = submissions.find(connection, found.id)
        assert failed is not None
        assert (State.FAILED, 1) == (failed.state, failed.attempts)
        assert [] == submissions.unsettled(connection, moment(desk))
        assert [found.id] == submissions.unsettled(connection, moment(desk, seconds=61))
    desk.clock.forward(seconds=61)
    assert settle(desk.exchange, found.id, "test").is_settled


def test_what_a_crash_left_behind_is_found_again(desk: Bench, dispatch: dict[str, Any]) -> None:
    """Received or claimed by a worker that is no more, a submission is settled by the next sweep."""
    grant, _ = desk.grant()
    left = [desk.take(grant, name, encoded(dispatch)).submission for name in ("one", "two")]
    with desk.exchange.store.write() as connection:
        submissions.claim(connection, left[0].id, "dead", moment(desk), moment(desk, seconds=120))
    desk.clock.forward(seconds=121)

    Inline(desk.exchange).sweep()

    with desk.exchange.store.read() as connection:
        found = [submissions.find(connection, each.id) for each in left]
        assert 0 == submissions.count_open(connection)
    assert [State.SETTLED, State.SETTLED] == [each.state for each in found if each]


def test_an_announced_submission_is_settled_by_the_thread(desk: Bench, dispatch: dict[str, Any]) -> None:
    """The queue of a service without workers settles what is announced to it."""
    grant, _ = desk.grant()
    judged = Event()

    def told(*args: Any, **options: Any) -> Report:  # noqa: ANN401  as check
        judged.set()
        return check(*args, **options)

    inline = Inline(replace(desk.exchange, check=told))
    inline.start()
    inline.announce(desk.take(grant, "one", encoded(dispatch)).submission.id)

    assert judged.wait(10)


def test_progress_is_written_down_while_a_bundle_is_judged(desk: Bench, county: dict[str, Any]) -> None:
    """Of a large bundle the row says how many records are judged, and the claim is kept."""
    grant, _ = desk.grant()
    found = desk.take(grant, "one", encoded(county)).submission
    seen: list[Submission] = []

    def watched(*args: Any, progress: Any, **options: Any) -> Report:  # noqa: ANN401  as check
        def told(judged: int, total: int) -> None:
            progress(judged, total)
            with desk.exchange.store.read() as connection:
                row = submissions.find(connection, found.id)
            if row is not None and row not in seen:
                seen.append(row)

        return check(*args, progress=told, **options)

    settle(replace(desk.exchange, check=watched), found.id, "test")

    total = len(county["records"])
    assert [(0, None), (200, total), (400, total)] == [(each.judged, each.total) for each in seen]


@pytest.mark.parametrize(
    ("policy", "which"),
    [
        (Policy(most_open=1), "queue"),
        (Policy(quota=Quota(open_submissions=1)), "openSubmissions"),
        (Policy(quota=Quota(daily_submissions=1)), "dailySubmissions"),
        (Policy(quota=Quota(daily_bytes=1)), "dailyBytes"),
    ],
)
def test_more_than_is_taken_has_to_wait(desk: Bench, policy: Policy, which: str) -> None:
    """Beyond a bound nothing is taken, and the answer says how long to wait; what was taken can still be asked for."""
    grant, _ = desk.grant()
    bounded = Bench(replace(desk.exchange, policy=policy), desk.clock, desk.client)
    bounded.take(grant, "one", b"{}")

    with pytest.raises(QuotaExceeded, match=which) as caught:
        bounded.take(grant, "two", b"{}")

    assert caught.value.retry_after > 0
    assert bounded.take(grant, "one", b"{}").replayed


def test_the_quota_of_a_day_ends_with_the_day(desk: Bench) -> None:
    """At midnight (UTC) an organisation may send again."""
    grant, _ = desk.grant()
    policy = Policy(quota=Quota(daily_submissions=1))
    bounded = Bench(replace(desk.exchange, policy=policy), desk.clock, desk.client)
    bounded.take(grant, "one", b"{}")
    with pytest.raises(QuotaExceeded) as caught:
        bounded.take(grant, "two", b"{}")

    desk.clock.forward(seconds=caught.value.retry_after)

    assert not bounded.take(grant, "two", b"{}").replayed


def test_a_large_bundle_has_its_list_beside_the_receipt(desk: Bench, dispatch: dict[str, Any]) -> None:
    """Of more than a thousand records the receipt bears the digest of the list that is kept beside it."""
    grant, _ = desk.grant()
    header = {
        **{name: dispatch[name] for name in ("standardVersion", "submitter", "asOfDate")},
        "recordType": "bundle",
        "recordId": "360733-BDL-2025-0009",
        "revision": 1,
        "period": {"start": "2025-01-01", "end": "2025-12-31"},
    }
    several = [{**dispatch, "recordId": f"360733-DSP-{number:06}"} for number in range(1001)]

    settled = desk.submit(grant, "one", {"header": header, "records": several})

    found = receipt(desk, settled)
    assert "records" not in found
    assert 64 == len(found["recordsDigest"])
    assert 1001 == settled.accepted + settled.refused


def test_two_platforms_of_one_clock_give_equal_receipts(
    tmp_path: Path, dispatch: dict[str, Any], desk: Bench
) -> None:
    """But for id and signature a receipt depends on what was sent and when only."""
    (tmp_path / "other").mkdir()
    with bench(str(tmp_path / "other.db"), tmp_path / "other") as other:
        found = []
        for each in (desk, other):
            grant, _ = each.grant()
            document = receipt(each, each.submit(grant, "one", dispatch))
            found.append({k: v for k, v in document.items() if k not in ("id", "submissionId", "signatures")})

    assert found[0] == found[1]
