"""What the service takes, how much of it, and how many at once."""

import gzip
import time
import zlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Event

import pytest
from service_client import FEW, ContractClient, body, client, judged, post
from werkzeug.test import TestResponse

from validator.report import Report
from validator.service import Settings


@pytest.mark.parametrize(
    "content_type", [None, "application/x-www-form-urlencoded", "text/plain", "application/gzip"]
)
def test_other_types_are_refused_with_those_that_are_taken(content_type: str | None) -> None:
    """A body of any other type, or of none, is refused, and the answer says which are taken."""
    response = post(content_type=content_type)

    assert 415 == response.status_code
    assert "application/json, application/x-ndjson" == response.headers["Accept-Post"]


@pytest.mark.parametrize("coding", ["br", "deflate", "gzip, gzip"])
def test_other_compressions_are_refused(coding: str) -> None:
    """A compression other than gzip is refused, and the answer says which is taken."""
    response = post(headers={"Content-Encoding": coding})

    assert 415 == response.status_code
    assert "gzip, identity" == response.headers["Accept-Encoding"]


@pytest.mark.parametrize(
    "sent", [b"{}", gzip.compress(b"{}" * 50, mtime=0)[:-9], gzip.compress(b"{}", mtime=0) + b"x"]
)
def test_damaged_gzip_is_a_problem(sent: bytes) -> None:
    """A body that is declared as gzip but is none, or not all of it, is refused."""
    response = post(sent, headers={"Content-Encoding": "gzip"})

    assert 400 == response.status_code
    assert "urn:jiceng:problem:bad-compression" == body(response)["type"]


def test_largest_body_is_taken_and_one_byte_more_is_not() -> None:
    """The limit itself is within the limit, packed or not."""
    asking, most = client(), FEW.max_body_bytes
    packing = {"headers": {"Content-Encoding": "gzip"}}

    assert [200, 413] == [post(b" " * size, asking).status_code for size in (most, most + 1)]
    assert [200, 413] == [
        post(gzip.compress(b" " * size, mtime=0), asking, **packing).status_code for size in (most, most + 1)
    ]


def test_gzip_bomb_is_refused_before_it_unfolds(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few kilobytes that unpack to a gigabyte are refused, and little more than the limit is ever read."""
    read: list[int] = []
    original = gzip.GzipFile.read

    def counting(stream: gzip.GzipFile, size: int | None = -1) -> bytes:
        data = original(stream, size)
        read.append(len(data))
        return data

    monkeypatch.setattr(gzip.GzipFile, "read", counting)
    bomb = _bomb(64 * 1024 * 1024)

    response = post(bomb, client(Settings(max_body_bytes=128 * 1024)), headers={"Content-Encoding": "gzip"})

    assert 413 == response.status_code
    assert [128 * 1024 + 1] == read


def _bomb(size: int) -> bytes:
    packer = zlib.compressobj(9, wbits=31)
    return packer.compress(bytes(size)) + packer.flush()


def test_one_request_too_many_waits_its_turn() -> None:
    """While every place is taken the answer is 429 with a time to wait; a place that is free again is given."""
    started, release = Event(), Event()

    def slow(*_: object, **__: object) -> Report:
        started.set()
        release.wait(10)
        return judged()

    asking = client(check=slow)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(post, b"{}", asking)
        assert started.wait(10)
        second = post(b"{}", client_of(asking))
        release.set()

        assert (200, 429) == (first.result().status_code, second.status_code)
    assert str(FEW.retry_after_seconds) == second.headers["Retry-After"]
    assert 200 == _eventually(partial(post, b"{}", asking), 200)


def test_judgement_that_takes_too_long_is_given_up_but_keeps_its_place() -> None:
    """Too long a judgement is answered with 503; as it goes on, it counts until it ends."""
    release = Event()

    def slow(*_: object, **__: object) -> Report:
        release.wait(10)
        return judged()

    asking = client(Settings(max_concurrent=1, judging_seconds=0.02), check=slow)
    late, refused = post(b"{}", asking), post(b"{}", asking)
    release.set()

    assert (503, "urn:jiceng:problem:timed-out") == (late.status_code, body(late)["type"])
    assert 429 == refused.status_code
    assert 200 == _eventually(partial(post, b"{}", asking), 200)


def client_of(other: ContractClient) -> ContractClient:
    """Give a second client of the same application."""
    made = other.application.test_client()
    assert isinstance(made, ContractClient)
    return made


def _eventually(ask: Callable[[], TestResponse], status: int) -> int:
    """Ask until the answer has a status, for five seconds at most."""
    deadline = time.monotonic() + 5
    got: int = ask().status_code
    while got != status and time.monotonic() < deadline:
        time.sleep(0.01)
        got = ask().status_code
    return got


def test_timeout_inside_the_engine_is_a_fault_of_ours() -> None:
    """A TimeoutError that the engine itself raises is not taken for a judgement that takes too long."""

    def fail(*_: object, **__: object) -> Report:
        raise TimeoutError

    assert 500 == post(b"{}", client(check=fail)).status_code
