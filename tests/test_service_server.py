"""The settings of the service, and the server that runs it."""

import gzip
import http.client
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing

import pytest
from service_client import MALFORMED, standards

from validator.errors import UsageError
from validator.pipeline import check
from validator.service import Settings, server, settings


def test_settings_are_the_defaults_then_the_environment_then_the_callers() -> None:
    """The caller's choice goes before the environment, and the environment before the defaults."""
    environ = {"JICENG_PORT": "9000", "JICENG_HOST": "0.0.0.0", "JICENG_WORKERS": "", "PATH": "/bin"}  # noqa: S104

    loaded = settings.load(environ, port=9001, workers=None)

    assert Settings(host="0.0.0.0", port=9001) == loaded  # noqa: S104


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PORT", "tcp://10.0.0.1:8080"),
        ("WORKERS", "-1"),
        ("MAX_BODY_BYTES", "1MB"),
        ("MAX_CONCURRENT", "0"),
        ("JUDGING_SECONDS", "nan"),
        ("JUDGING_SECONDS", "soon"),
        ("RETRY_AFTER_SECONDS", "0"),
        ("LOG_LEVEL", "loud"),
    ],
)
def test_wrong_setting_is_refused_by_name(name: str, value: str) -> None:
    """A setting out of bounds is refused with its variable, its value and the reason in both languages."""
    with pytest.raises(UsageError, match=rf"^JICENG_{name}={re.escape(value)}: .*[一-鿿].* / .*[a-z]"):
        settings.load({f"JICENG_{name}": value})


def test_every_wrong_setting_is_named_at_once() -> None:
    """All that is wrong is said in one go."""
    with pytest.raises(UsageError) as caught:
        settings.load({"JICENG_PORT": "x", "JICENG_WORKERS": "y"})

    assert 2 == len(str(caught.value).splitlines())


def test_unknown_setting_is_pointed_out() -> None:
    """A variable that is no setting is named, with the likely one."""
    warnings = settings.unknown({"JICENG_PROT": "1", "JICENG_PORT": "2", "OTHER": "3"})

    assert 1 == len(warnings)
    assert "JICENG_PROT" in warnings[0]
    assert "JICENG_PORT" in warnings[0]


def test_every_setting_has_bounds_and_a_default() -> None:
    """The schema and the settings have the same names, and the defaults are within the bounds."""
    defaults = Settings()
    named = {name: getattr(defaults, name) for name in settings.SettingsSchema().fields}

    assert {} == settings.SettingsSchema().validate(named)
    assert set(Settings.__dataclass_fields__) == set(named)


@pytest.fixture
def taken() -> Iterator[int]:
    """Give a port that somebody listens on."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        yield holder.getsockname()[1]


def test_taken_port_is_refused_in_both_languages(taken: int) -> None:
    """A port that is taken is refused before anything starts, and the message says how to choose another."""
    with pytest.raises(UsageError, match=f"端口 {taken} 已被占用.*port {taken} is taken.*JICENG_PORT"):
        server.claim("127.0.0.1", taken)


def test_foreign_host_is_refused() -> None:
    """An address that is none of this machine's is refused."""
    with pytest.raises(UsageError, match=r"192\.0\.2\.1:8080"):
        server.claim("192.0.2.1", 8080)


def test_free_port_is_claimed_and_left_free() -> None:
    """Claiming a port leaves it to the server."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]

    server.claim("127.0.0.1", port)
    server.claim("127.0.0.1", port)


@pytest.fixture
def running() -> Iterator[tuple[int, subprocess.Popen[str]]]:
    """Run the service in a process of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    code = f"from validator.service import Settings, server; server.serve(Settings(port={port}, workers=1))"
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    yield port, process
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)


def test_service_runs_says_where_and_judges(running: tuple[int, subprocess.Popen[str]]) -> None:
    """The service announces its address in both languages and judges what is sent in pieces, packed."""
    port, process = running
    assert process.stdout is not None
    announced = [process.stdout.readline() for _ in range(2)]
    assert all(f"http://127.0.0.1:{port}/" in line for line in announced)
    assert re.search("[一-鿿]", announced[0])
    assert not re.search("[一-鿿]", announced[1])

    deadline = time.monotonic() + 30
    while not _listening(port) and time.monotonic() < deadline:
        time.sleep(0.05)
    packed = gzip.compress(MALFORMED)
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.request(
            "POST", "/v1/validate", iter((packed[:9], packed[9:])), headers, encode_chunked=True
        )
        response = connection.getresponse()

        assert 200 == response.status
        assert check(MALFORMED, standards()).to_bytes() == response.read()


def _listening(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
