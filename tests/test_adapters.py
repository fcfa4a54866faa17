"""The examples in other languages: each is built as its page says, run against all cases, and judged by the referee.

They need go, javac with Jackson, node and curl: ``make languages`` installs them from Debian's packages.
"""

import json
import os
import shlex
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).resolve().parent.parent
ADAPTERS = ROOT / "conformance" / "adapters"
SCHEMAS = ROOT / "schemas"
JICENG = (sys.executable, "-m", "validator")
JACKSON = [f"/usr/share/java/jackson-{each}.jar" for each in ("core", "databind", "annotations")]
STARTING_SECONDS = 60


def run(*words: str | Path, cwd: Path = ROOT, env: dict[str, str] | None = None) -> str:
    """Run a command that has to succeed; give what it printed."""
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env={**os.environ, **(env or {})},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert 0 == done.returncode, done.stdout[-3000:] + done.stderr[-3000:]
    return done.stdout


def conform(command: Sequence[str | Path], *options: str) -> dict[str, int]:
    """Judge a program by the cases; give how many came to what."""
    words = shlex.join(map(str, command))
    results = json.loads(run(*JICENG, "conform", "run", "--exec", words, "--format", "json", *options))
    counts: dict[str, int] = results["counts"]
    return counts


def test_go_agrees_at_level_structure(tmp_path: Path) -> None:
    """The Go example is vetted, built, and agrees with every case of level structure."""
    source, program = ADAPTERS / "go", tmp_path / "structure"
    env = {"GOCACHE": str(tmp_path / "cache"), "GOFLAGS": "-mod=mod", "GOPROXY": "off"}
    assert "" == run("gofmt", "-l", ".", cwd=source)
    run("go", "vet", "./...", cwd=source, env=env)
    run("go", "build", "-o", program, ".", cwd=source, env=env)

    counts = conform([program, SCHEMAS], "--level", "structure")
    assert (0, 0, 0) == (counts["failed"], counts["skipped"], counts["errored"])


def test_java_agrees_at_level_structure(tmp_path: Path) -> None:
    """The Java example is compiled without a warning and agrees with every case of level structure."""
    path = ":".join(JACKSON)
    run(
        "javac",
        "-Xlint:all",
        "-Werror",
        "-cp",
        path,
        "-d",
        tmp_path,
        *sorted((ADAPTERS / "java").glob("*.java")),
    )

    counts = conform(["java", "-cp", f"{tmp_path}:{path}", "Main", SCHEMAS], "--level", "structure")
    assert (0, 0, 0) == (counts["failed"], counts["skipped"], counts["errored"])


def test_node_agrees_at_level_rules() -> None:
    """The second engine passes its own tests and agrees with every case of both levels, but for those it lists."""
    source = ADAPTERS / "node"
    run("npm", "ci", "--no-audit", "--no-fund", cwd=source)
    run("npm", "test", cwd=source)

    known = source / "expected-failures.json"
    levels = ("--level", "structure", "--level", "rules")
    counts = conform(["node", source / "main.js"], *levels, "--expected-failures", str(known))
    assert (0, 0) == (counts["skipped"], counts["errored"])
    assert (
        counts["failed"] == len(json.loads(known.read_bytes())["expectedFailures"]) <= counts["total"] / 100
    )


def test_what_an_example_does_not_do_it_says(tmp_path: Path) -> None:
    """A program of level structure skips the cases of level rules; none fails."""
    path = ":".join(JACKSON)
    run("javac", "-cp", path, "-d", tmp_path, *sorted((ADAPTERS / "java").glob("*.java")))

    counts = conform(["java", "-cp", f"{tmp_path}:{path}", "Main", SCHEMAS], "--family", "CNF")
    assert 0 == counts["total"] - counts["skipped"]


@pytest.fixture
def service(tmp_path: Path) -> Iterator[str]:
    """Serve on a free port; give the address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = (tmp_path / "log").open("wb")
    started = subprocess.Popen([*JICENG, "serve", "--port", str(port)], cwd=ROOT, stdout=log, stderr=log)
    address = f"http://127.0.0.1:{port}"
    deadline = time.monotonic() + STARTING_SECONDS
    while not _answers(address):
        assert time.monotonic() < deadline, (tmp_path / "log").read_text("utf-8")
        time.sleep(0.1)
    yield address
    started.terminate()
    started.wait()
    log.close()


def _answers(address: str) -> bool:
    try:
        with urlopen(f"{address}/healthz") as answer:  # noqa: S310  # our own service
            return bool(answer.status == 200)
    except (URLError, ConnectionError):
        return False


def test_the_walk_through_with_curl_holds(service: str) -> None:
    """Every step of the shell script is answered as the script says."""
    assert shutil.which("curl")
    said = run("sh", ADAPTERS / "shell" / "walkthrough.sh", service, ROOT / "examples" / "1.1")
    assert said.endswith("all as described\n")
