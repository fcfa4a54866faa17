"""Judging touches nothing outside: no network, no file, no other process."""

import socket
import subprocess
import sys
from typing import Any

import pytest
from damage import ROOT, bundles, dumped, ndjson, records

from validator.library import load_standards
from validator.pipeline import check

_WATCHED = """
import sys
from validator.library import load_standards
from validator.pipeline import check
standards = load_standards()
payloads = [line.rstrip(b"\\n").replace(b"\\0", b"\\n") for line in sys.stdin.buffer]
touched = []
OUTSIDE = ("open", "socket.", "subprocess.", "os.", "urllib.", "ctypes.", "shutil.", "tempfile.")
sys.addaudithook(lambda event, arguments: touched.append(event) if event.startswith(OUTSIDE) else None)
for payload in payloads:
    check(payload, standards)
found = sorted(set(touched))
print(found)
"""


def test_judging_needs_no_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    """With every way to a socket closed, records and bundles are judged as ever."""

    def closed(*_: Any, **__: Any) -> Any:  # noqa: ANN401  # stands in for many signatures
        message = "no connection is ever made while judging"
        raise AssertionError(message)

    standards = load_standards()
    for name in ("socket", "create_connection", "getaddrinfo", "socketpair", "create_server"):
        monkeypatch.setattr(socket, name, closed)

    assert {"conformant"} == {
        check(dumped(each), standards).verdict for each in (*records()[::50], *bundles()[::50])
    }


def test_judging_opens_no_file_and_starts_no_process() -> None:
    """Python's own audit of a process that judges valid, broken and unreadable payloads stays empty."""
    payloads = [dumped(each) for each in (*records()[::40], *bundles()[::20])]
    payloads += [ndjson(bundles()[0]), b"", b"{", b"PK\x03\x04", b'{"$ref": "http://example.invalid/x"}']
    lines = b"".join(each.replace(b"\n", b"\0") + b"\n" for each in payloads)
    done = subprocess.run(
        [sys.executable, "-c", _WATCHED], input=lines, capture_output=True, check=True, cwd=ROOT
    )

    assert "[]\n" == done.stdout.decode()
