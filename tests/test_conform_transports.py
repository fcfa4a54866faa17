"""The two transports: a program and a service are asked the same, and the same engine answers the same."""

import json
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from werkzeug.serving import make_server

from validator.cli.conform_serve import engine
from validator.conformance import bench, protocol, suite, website
from validator.conformance.engine import Engine, kinds_of
from validator.conformance.judging import Outcome, judged
from validator.conformance.protocol import Answered
from validator.conformance.session import CouldNotRun, Limits
from validator.conformance.suite import Case, Selection
from validator.errors import UsageError
from validator.library import load_standards, suite_files
from validator.pipeline import check
from validator.service import Settings, create_app

SUITE = suite.load(suite_files())
STANDARDS = load_standards()
KINDS = kinds_of(STANDARDS)
LIMITS = Limits(start=60, case=60)
CHUNKS = 8


@cache
def own() -> Engine:
    """Give our engine."""
    return engine("0")


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Run the service on a port of its own."""
    app = create_app(Settings(max_concurrent=8), check, STANDARDS)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def answered(case: Case) -> protocol.Reply:
    """Give what our engine answers over standard input and output."""
    return protocol.read_run(own().reply(protocol.run(1, case.request)) or b"", 1)


def sample() -> tuple[Case, ...]:
    """Give a case of every file of cases, in one of the versions that share it, and one of every version's families.

    They are drawn by a fixed seed.
    """
    groups: dict[object, list[Case]] = {}
    for case in SUITE.cases:
        name = case.stem if case.rule_id is None else case.rule_id
        groups.setdefault(name, []).append(case)
        groups.setdefault((case.standard, case.family), []).append(case)
    draw = random.Random(2025)  # noqa: S311  a sample, no secret
    return tuple({drawn.id: drawn for drawn in map(draw.choice, groups.values())}.values())


def test_the_sample_covers_every_family_and_rule() -> None:
    """Every rule is in it, and every family of every version."""
    drawn = sample()
    assert {each.rule_id for each in SUITE.cases} == {each.rule_id for each in drawn}
    assert {(each.standard, each.family) for each in SUITE.cases} == {
        (each.standard, each.family) for each in drawn
    }


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_cases_pass_over_both_transports_with_the_same_answer(
    chunk: int, address: str, request: pytest.FixtureRequest
) -> None:
    """Program and service answer alike and as a case states; what HTTP cannot carry is left to the program.

    A sample is tried, every case with ``--whole``.
    """
    cases = SUITE.cases if request.config.getoption("--whole") else sample()
    target = website.target(address, LIMITS, KINDS)
    session = target.connect()
    for case in cases[chunk::CHUNKS]:
        spoken = answered(case)
        assert (Outcome.PASSED, ()) == ((found := judged(case, spoken)).outcome, found.differences), case.id
        if target.refuses(case) is None:
            assert spoken == session.ask(case), case.id
    assert () == session.close()


def test_what_http_cannot_carry_is_skipped_with_its_reason(address: str) -> None:
    """Cases with local data and cases of indicators are skipped, and nothing else is."""
    wanted = Selection(cases=("1.1/SINK/SINK-2.2-b", "1.1/indicators/PLAN-1-a*", "1.1/WDR/WDR-SLF-001"))
    cases = suite.select(SUITE.cases, wanted)
    found = bench.run(website.target(address, LIMITS, KINDS), cases, 2, lambda _: None).judged
    reasons = {each.case.id: each.reason["en"] for each in found if each.reason is not None}
    local = {each.id for each in cases if each.needs_local_data}
    counted = {each.id for each in cases if each.level == "indicators"}
    assert local
    assert counted
    assert local | counted == set(reasons)
    assert {"Local data cannot be sent with an HTTP request."} == {reasons[each] for each in local}
    assert {"The interface of services does not count indicators."} == {reasons[each] for each in counted}
    assert {Outcome.PASSED} == {each.outcome for each in found if each.case.id not in reasons}


def test_a_service_is_described_by_what_it_serves(address: str) -> None:
    """Name and versions are those of the address and of its standards."""
    session = website.target(f"{address}/", LIMITS, KINDS).connect()
    told = session.implementation
    assert () == session.close()
    assert ("1.0", "1.1") == told.standards
    assert ("structure", "rules") == told.levels
    assert address.removeprefix("http://") == told.name


@pytest.mark.parametrize("url", ["127.0.0.1:8080", "ftp://example.org", "http://", ""])
def test_what_is_no_address_is_refused(url: str) -> None:
    """An address has a scheme and a host."""
    with pytest.raises(UsageError, match="http://"):
        website.target(url, LIMITS, KINDS)


def test_a_service_that_is_not_there_cannot_be_run() -> None:
    """Nothing is judged."""
    with standing([]) as url:
        pass
    with pytest.raises(CouldNotRun, match="cannot be reached"):
        bench.run(website.target(url, LIMITS, KINDS), SUITE.cases[:1], 1, lambda _: None)


@contextmanager
def standing(answers: list[tuple[int, dict[str, str], bytes]]) -> Iterator[str]:
    """Run a service that gives these answers to posts, one after the other; to anything else it lists 1.1."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self.answer(200, {}, b'{"standards":[{"version":"1.1"}]}')

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.answer(*answers.pop(0))

        def answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
            self.send_response(status)
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:  # noqa: ANN401  http.server's signature
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def one() -> Case:
    """Give a case that a service can answer."""
    return suite.select(SUITE.cases, Selection(cases=("1.1/WDR/WDR-SLF-001#1",)))[0]


def report() -> bytes:
    """Give the report of that case."""
    data = json.dumps(one().sent["payload"]).encode()
    return check(data, STANDARDS).to_bytes()


def test_a_busy_service_is_asked_again() -> None:
    """429 and 503 are waited out as long as there is time."""
    with standing([(429, {"Retry-After": "0"}, b""), (503, {}, b""), (200, {}, report())]) as url:
        session = website.target(url, LIMITS, KINDS).connect()
        assert isinstance(session.ask(one()), Answered)
        assert () == session.close()


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ((500, {}, b"{}"), "The service answered with status 500."),
        ((429, {"Retry-After": "9"}, b""), "The service answered with status 429."),
        ((200, {}, b"<html>"), "The answer is no conformance report."),
        ((200, {}, b'{"verdict":"conformant"}'), "The answer is no conformance report."),
    ],
)
def test_what_is_no_report_is_errored(answer: tuple[int, dict[str, str], bytes], reason: str) -> None:
    """The case is errored with what came, and the next one is asked as ever."""
    limits = Limits(case=1)
    with standing([answer, (200, {}, report())]) as url:
        two = (one(), suite.select(SUITE.cases, Selection(cases=("1.1/WDR/WDR-SLF-001#2",)))[0])
        found = bench.run(website.target(url, limits, KINDS), two, 1, lambda _: None).judged
    assert (Outcome.ERRORED, reason) == (found[0].outcome, (found[0].reason or {})["en"])
    assert found[1].outcome in (Outcome.PASSED, Outcome.FAILED)


def test_a_service_that_hangs_is_not_waited_for() -> None:
    """The case is errored when its time is over."""
    released = threading.Event()

    class Silent(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            released.wait(30)

        def log_message(self, *_: Any) -> None:  # noqa: ANN401  http.server's signature
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Silent)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    target = website.target(f"http://127.0.0.1:{server.server_port}", Limits(start=0.3), KINDS)
    with pytest.raises(CouldNotRun, match=r"No answer within 0\.3 seconds"):
        bench.run(target, (one(),), 1, lambda _: None)
    released.set()
    server.shutdown()
    server.server_close()
