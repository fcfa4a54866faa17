"""Forwarding: the other platform comes to hold exactly what this one accepted, whatever happens on the way."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from exchange_bench import COUNTY, DIVISION, Bench, bench, encoded
from hypothesis import given
from hypothesis import strategies as st

from validator import push as pushing
from validator import receipt, schemaengine
from validator.exchange import settle
from validator.library import example, files
from validator.push import Batch, Forwarder, Held, Order, Outcome, PushFailed, Receiver
from validator.push.batch import MOST_RECORDS, batches, idempotency_key
from validator.push.delivery import Patience
from validator.receipt import Material
from validator.signing import Algorithm, KeyRing, generate
from validator.store import forwards, records
from validator.store.records import Revision

FORWARDER = Forwarder(COUNTY, "会昌县卫生健康委员会", DIVISION)
ORDER = Order("https://province.example", FORWARDER)
Step = Callable[[httpx.Request, Callable[[], httpx.Response]], httpx.Response]


def lost_on_the_way(request: httpx.Request, _: Callable[[], httpx.Response]) -> httpx.Response:
    """Lose a request."""
    raise httpx.ConnectError("lost", request=request)  # noqa: EM101  httpx's own words are not looked at


def answer_lost(request: httpx.Request, answer: Callable[[], httpx.Response]) -> httpx.Response:
    """Let a request arrive and lose its answer."""
    answer()
    raise httpx.ReadError("lost", request=request)  # noqa: EM101  as above


def busy(_request: httpx.Request, _: Callable[[], httpx.Response]) -> httpx.Response:
    """Ask for patience."""
    return httpx.Response(503, headers={"Retry-After": "7"})


def small(_request: httpx.Request, answer: Callable[[], httpx.Response]) -> httpx.Response:
    """Take no more than what fits."""
    size = int(_request.headers.get("Content-Length", "0"))
    return httpx.Response(413) if size > 2000 else answer()


@dataclass
class Road(httpx.BaseTransport):
    """The way to the other platform, on which something may happen to each request.

    Args:
        there: the other platform.
        steps: what happens to the first requests, one each; afterwards nothing.
        always: what happens to each that has no step of its own.
        asked: method and path of every request.
    """

    there: Bench
    steps: list[Step] = field(default_factory=list)
    always: Step | None = None
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Lead to the other platform."""
        self._inner = httpx.WSGITransport(self.there.client.application)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Carry one request."""
        self.asked.append(f"{request.method} {request.url.path}")

        def answer() -> httpx.Response:
            return self._inner.handle_request(request)

        step = self.steps.pop(0) if self.steps else self.always
        return answer() if step is None else step(request, answer)

    @property
    def posts(self) -> int:
        """How many batches were sent."""
        return sum(each.startswith("POST") for each in self.asked)


@dataclass
class Pair:
    """Two platforms.

    Args:
        here: which forwards.
        there: to which.
        pauses: the seconds that were waited.
    """

    here: Bench
    there: Bench
    pauses: list[float] = field(default_factory=list)

    def push(self, road: Road | None = None, order: Order = ORDER, **key: Any) -> Outcome:  # noqa: ANN401  fields of a grant
        """Forward everything."""
        _, text = self.there.grant(**key)
        client = httpx.Client(
            transport=road or Road(self.there),
            base_url=order.target,
            headers={"Authorization": f"Bearer {text}"},
        )
        with client:
            receiver = Receiver(client, Patience(60, self._wait, lambda: sum(self.pauses)))
            return pushing.push(self.here.exchange.store, receiver, order, self.here.clock)

    def _wait(self, seconds: float) -> None:
        """Wait; meanwhile the other platform judges what waits there."""
        self.pauses.append(seconds)
        for each in self.there.announced:
            settle(self.there.exchange, each, "meanwhile")


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    """Give two empty platforms."""
    for name in ("here", "there"):
        (tmp_path / name).mkdir()
    with (
        bench(str(tmp_path / "here" / "store.db"), tmp_path / "here") as here,
        bench(str(tmp_path / "there" / "store.db"), tmp_path / "there") as there,
    ):
        yield Pair(here, there)


@pytest.fixture
def full(pair: Pair, county: dict[str, Any]) -> Pair:
    """Fill the first with records, a correction, a withdrawal and a confirmation."""
    grant, _ = pair.here.grant()
    pair.here.submit(grant, "year", county)
    for number, each in enumerate(told()):
        assert "conformant" == pair.here.submit(grant, f"more-{number}", each).verdict
    return pair


def told() -> Iterator[Mapping[str, Any]]:
    """Give a round that is withdrawn and sent anew, and a dispatch that is confirmed and then corrected."""
    dispatch, confirmation = (
        json.loads(example("1.1", f"valid-{name}.json"))
        for name in ("dispatch-township", "confirmation-dispatch")
    )
    dispatch["recordId"] = confirmation["confirmsRecordId"] = "360733-DSP-2025-099"
    withdrawal = json.loads(example("1.1", "valid-withdrawal-mobile-round.json"))
    withdrawal |= {"withdrawsRecordType": "dispatchRecord", "withdrawsRecordId": "360733-DSP-2025-099"}
    withdrawal |= {"withdrawsRevision": 2}
    yield dispatch
    yield confirmation
    yield {**dispatch, "revision": 2, "supersedes": 1, "guidanceVisits": 2}
    yield withdrawal
    yield {**dispatch, "revision": 3, "supersedes": 2, "guidanceVisits": 3}


def held(made: Bench, *, test: bool = False) -> set[tuple[Any, ...]]:
    """Give everything that was accepted, with its digest and what it is by now."""
    with made.exchange.store.read() as connection:
        found = records.accepted(connection, limit=100_000, test=test)
    return {(*each.identity, each.sha256, each.state, each.confirmed) for each in found}


def states(made: Bench) -> list[tuple[int, str]]:
    """Give what became of the revisions of the dispatch that was corrected and withdrawn."""
    return sorted((each[2], each[4]) for each in held(made) if each[1] == "360733-DSP-2025-099")


def test_the_other_platform_holds_exactly_the_same(full: Pair) -> None:
    """Every revision with its digest, its state and what its recipient said."""
    outcome = full.push()

    assert held(full.here) == held(full.there)
    assert {"accepted": len(held(full.here))} == outcome.counts
    assert [(1, "superseded"), (2, "withdrawn"), (3, "current")] == states(full.there)


def test_the_receipts_are_kept_and_hold(full: Pair) -> None:
    """Each of them is signed by the other platform and can be shown to anybody later."""
    outcome = full.push()

    with full.here.exchange.store.read() as connection:
        kept = forwards.receipts(connection, ORDER.target)
    engine = schemaengine.engine(json.loads(files()["meta/receipt.schema.json"]))
    keys = full.there.exchange.ring().key_set()
    found = [receipt.verify(json.loads(each.receipt), engine, Material(keys)) for each in kept]
    assert outcome.batches == len(kept) > 1
    assert all(each.proven for each in found)


def test_a_second_run_sends_nothing(full: Pair) -> None:
    """Where nothing was accepted since, nothing is sent; what was, is all that is sent."""
    full.push()
    again = Road(full.there)
    assert (0, {}) == (full.push(again).batches, full.push(again).counts)
    assert 0 == again.posts

    full.here.submit(full.here.grant()[0], "later", {**next(told()), "recordId": "360733-DSP-2025-100"})
    assert {"accepted": 1} == full.push(again).counts
    assert 1 == again.posts
    assert held(full.here) == held(full.there)


@pytest.mark.parametrize("trouble", [lost_on_the_way, answer_lost, busy])
def test_trouble_on_the_way_changes_nothing(full: Pair, trouble: Step) -> None:
    """A request or an answer that is lost is sent again, and the same batch is the same submission."""
    outcome = full.push(Road(full.there, [trouble] * 3))

    assert held(full.here) == held(full.there)
    assert {"accepted": len(held(full.here))} == outcome.counts


def test_what_was_asked_for_is_waited(full: Pair) -> None:
    """``Retry-After`` is waited out in full."""
    full.push(Road(full.there, [busy, busy]))

    assert [True, True] == [each >= 7 for each in full.pauses]


def test_who_gives_up_goes_on_later_from_the_last_receipt(full: Pair) -> None:
    """After a long silence it stops; the next run sends what has no receipt yet, and no more."""
    fine: Step = lambda _, answer: answer()  # noqa: E731  a step of the road
    with pytest.raises(PushFailed, match=r"没有答复.*did not answer"):
        full.push(Road(full.there, [fine, fine], lost_on_the_way))
    before = len(held(full.there))
    assert 0 < before < len(held(full.here))

    outcome = full.push()

    assert held(full.here) == held(full.there)
    assert {"accepted": len(held(full.here)) - before} == outcome.counts


def test_a_receipt_that_was_not_kept_is_given_again(full: Pair) -> None:
    """Killed between the answer and writing it down, the next run gets the same receipts; nothing is taken twice."""
    with full.here.exchange.store.read() as connection:
        first = next(batches(Held(each, records.content(connection, each.sha256)) for each in records.accepted(connection)))  # fmt: skip
    grant, _ = full.there.grant()
    body = first.body(FORWARDER)
    kept = full.there.submit(grant, idempotency_key(first, body), body)

    full.push()

    with full.here.exchange.store.read() as connection:
        found = json.loads(forwards.receipts(connection, ORDER.target)[0].receipt)
    assert kept.id == found["submissionId"]
    assert held(full.here) == held(full.there)


def test_a_platform_that_takes_little_gets_little(full: Pair) -> None:
    """What is too large for it comes in smaller batches; a record that is too large alone is named."""
    outcome = full.push(Road(full.there, always=small))

    lost = {(each.held.revision.sha256, each.reason) for each in outcome.refused}
    assert {"too-large"} == {reason for _, reason in lost}
    assert {each[3] for each in held(full.here)} - {each[3] for each in held(full.there)} == {
        sha256 for sha256, _ in lost
    }


def test_what_is_judged_later_is_waited_for(full: Pair) -> None:
    """An answer 202 leads to the receipt."""
    full.there.exchange.store.close()
    assert full.there.client.application.extensions["jiceng"].desk is not None
    object.__setattr__(full.there.client.application.extensions["jiceng"].settings, "async_bytes", 0)

    full.push()

    assert held(full.here) == held(full.there)
    assert full.there.announced


def test_a_refused_record_is_told_and_sent_again(pair: Pair, dispatch: dict[str, Any]) -> None:
    """The reason is the other platform's; once it is mended there, the next run brings the record."""
    pair.here.submit(pair.here.grant()[0], "one", dispatch)

    first = pair.push(divisions=frozenset({"330000"}))
    assert [("access.division", dispatch["recordId"])] == [
        (each.reason, each.held.revision.record_id) for each in first.refused
    ]
    assert set() == held(pair.there)

    assert {"accepted": 1} == pair.push().counts
    assert held(pair.here) == held(pair.there)
    assert 0 == pair.push().batches


@pytest.mark.parametrize("key", [{"forward": False}, {"forward": False, "roles": frozenset()}, {"expires": "2026-01-01T00:00:00.000Z"}])  # fmt: skip
def test_a_key_that_allows_nothing_takes_nothing(full: Pair, key: dict[str, Any]) -> None:
    """It stops at once, or every record of others is refused; nothing arrives."""
    try:
        refused = bool(full.push(organisation="12360733MB00000009", **key).refused)
    except PushFailed as stopped:
        refused = any(each in str(stopped) for each in ("401", "403"))

    assert refused
    assert set() == held(full.there)


def test_a_receipt_of_somebody_else_stops_it(full: Pair) -> None:
    """By another key set than the one that is trusted, nothing is remembered as delivered."""
    trusted = KeyRing("测试平台", (generate(Algorithm.ED25519, full.here.clock()),)).key_set()
    _, text = full.there.grant()
    headers = {"Authorization": f"Bearer {text}"}
    with httpx.Client(transport=Road(full.there), base_url=ORDER.target, headers=headers) as client:
        receiver = Receiver(client, Patience(1), trusted)
        with pytest.raises(PushFailed, match="unknownKey"):
            pushing.push(full.here.exchange.store, receiver, ORDER, full.here.clock)

    with full.here.exchange.store.read() as connection:
        assert (0, []) == (
            forwards.progress(connection, ORDER.target),
            forwards.receipts(connection, ORDER.target),
        )


def test_real_records_do_not_become_tests(full: Pair) -> None:
    """A key for tests stops it, and nothing counts as delivered."""
    with pytest.raises(PushFailed, match=r"测试.*tests"):
        full.push(test=True)

    assert {"accepted": len(held(full.here))} == full.push().counts


def test_tests_travel_apart(pair: Pair, dispatch: dict[str, Any]) -> None:
    """The test records go under a key for tests, from the beginning each time; the same batch has the same receipt."""
    pair.here.submit(pair.here.grant(test=True)[0], "one", dispatch)
    order = Order(ORDER.target, FORWARDER, test=True)

    assert ({}, {"accepted": 1}, {"accepted": 1}) == (
        pair.push().counts,
        pair.push(order=order, test=True).counts,
        pair.push(order=order, test=True).counts,
    )
    assert held(pair.here, test=True) == held(pair.there, test=True)
    assert set() == held(pair.there)


@given(attempt=st.integers(0, 100), share=st.floats(0, 1), wanted=st.none() | st.floats(0, 100))
def test_pauses_grow_and_are_left_to_chance(attempt: int, share: float, wanted: float | None) -> None:
    """Never less than asked for, never much more than half a minute beyond, and anything in between."""
    patience = Patience(chance=lambda low, high: low + share * (high - low))

    assert (wanted or 0) <= patience.pause(attempt, wanted) <= (wanted or 0) + 30
    assert patience.pause(attempt, wanted) <= patience.pause(attempt + 1, wanted)


def revision(number: int, record_type: str = "dispatchRecord", record_id: str = "") -> Revision:
    """Give a revision of some record."""
    named = record_id or f"record-{number}"
    return Revision("sub", 0, False, record_type, "x", named, 1, f"{number:064x}", "current", "1.1", "360733", "2025-12-31", "2025-01-01", "2025-12-31", sequence=number)  # noqa: FBT003  # fmt: skip


@given(st.integers(0, 3 * MOST_RECORDS))
def test_every_record_is_in_one_batch(count: int) -> None:
    """In their order, none too large, and the same bytes each time."""
    some = [Held(revision(number), b"{}") for number in range(1, count + 1)]
    made = list(batches(some))

    assert some == [each for batch in made for each in batch.held]
    assert all(0 < len(each.held) <= MOST_RECORDS for each in made)
    assert [each.body(FORWARDER) for each in made] == [each.body(FORWARDER) for each in batches(some)]


def test_what_follows_a_withdrawal_is_another_batch() -> None:
    """A receiver would decide on the correction first, and find nothing to withdraw."""
    withdrawal = {"recordType": "withdrawal", "withdrawsRecordType": "dispatchRecord", "withdrawsRecordId": "record-1", "withdrawsRevision": 1}  # fmt: skip
    some = [
        Held(revision(1), b"{}"),
        Held(revision(2, "withdrawal"), encoded(withdrawal)),
        Held(revision(3), b"{}"),
        Held(revision(4, record_id="record-1"), b"{}"),
    ]
    assert [3, 1] == [len(each.held) for each in batches(some)]


def test_another_attempt_is_another_submission() -> None:
    """What was refused and is sent again would otherwise get its old receipt."""
    one, two = (Batch((Held(revision(1), b"{}"),), attempt) for attempt in (0, 1))
    body = one.body(FORWARDER)

    assert body == two.body(FORWARDER)
    assert idempotency_key(one, body) != idempotency_key(two, body)
