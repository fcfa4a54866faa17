"""``/readyz`` and ``/metrics``: what is not ready is named, and what is counted has no value of a payload."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from exchange_bench import Bench, encoded
from service_client import FEW, MALFORMED, body, client
from sqlalchemy import text

from validator.report import Report
from validator.service import metrics
from validator.service.metrics import Metrics
from validator.service.state import Service
from validator.store import submissions


def counted(desk: Bench) -> dict[str, float]:
    """Give every sample of ``/metrics``."""
    lines = desk.get(None, "/metrics").text.splitlines()
    samples = (line.rpartition(" ") for line in lines if not line.startswith("#"))
    return {name: float(value) for name, _, value in samples}


def missing(desk: Bench) -> list[str]:
    """Give what ``/readyz`` says is not ready."""
    answer = desk.get(None, "/readyz")
    assert 503 == answer.status_code
    return [each["name"] for each in body(answer)["missing"]]


def test_a_whole_service_is_ready(desk: Bench) -> None:
    """Standards, database, migrations, signing key and queue are looked at."""
    answer = desk.get(None, "/readyz")

    assert 200 == answer.status_code
    assert ["standards", "database", "migrations", "signingKey", "queue"] == body(answer)["ready"]


def test_a_validating_service_needs_the_standards_alone() -> None:
    """Where no submissions are taken, no store is looked at; without the standards the service is not ready."""
    assert ["standards"] == body(client(FEW).get("/readyz"))["ready"]
    assert ["standards"] == [each["name"] for each in body(client(standards={}).get("/readyz"))["missing"]]


def test_a_database_of_another_structure_is_named(desk: Bench) -> None:
    """A database that a newer program migrated makes the service not ready."""
    with desk.exchange.store.write() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    assert ["migrations"] == missing(desk)


def test_a_signing_key_that_is_gone_is_named(desk: Bench, tmp_path: Path) -> None:
    """Without a key no receipt can be signed."""
    (tmp_path / "keys.json").unlink()

    assert ["signingKey"] == missing(desk)


def test_a_queue_that_does_not_answer_is_named(desk: Bench) -> None:
    """A queue that cannot be reached makes the service not ready."""
    served = desk.client.application.extensions["jiceng"]
    assert isinstance(served, Service)
    assert served.desk is not None
    served.desk.queue_answers = lambda: False

    assert ["queue"] == missing(desk)
    assert 0 == counted(desk)["jiceng_queue_up"]


def test_what_is_not_ready_is_said_without_paths(desk: Bench, tmp_path: Path) -> None:
    """Anybody may ask, so the answer has neither path nor address."""
    (tmp_path / "keys.json").unlink()

    assert str(tmp_path) not in desk.get(None, "/readyz").text


def test_requests_are_counted_by_route_and_status(desk: Bench) -> None:
    """The route is its pattern, never the path as sent, and a method of nobody's is none of its own."""
    desk.get(None, "/v1/submissions/sub_1", off_contract=True)
    desk.get(None, "/nowhere/7", off_contract=True)
    desk.client.open("/healthz", method="FOO", off_contract=True)

    found = counted(desk)

    assert 1 == found['jiceng_requests_total{method="GET",route="/v1/submissions/<id>",status="401"}']
    assert 1 == found['jiceng_requests_total{method="GET",route="-",status="404"}']
    assert 1 == found['jiceng_requests_total{method="other",route="-",status="405"}']
    assert 1 == found['jiceng_request_seconds_count{route="/v1/submissions/<id>"}']


def test_verdicts_and_findings_are_counted(desk: Bench, dispatch: dict[str, Any]) -> None:
    """Every report counts with its verdict, its time and the rules of its findings, wherever it was asked for."""
    _, key = desk.grant()
    del dispatch["asOfDate"]
    desk.post(key, "one", dispatch)
    desk.client.post("/v1/validate", data=MALFORMED, content_type="application/json", off_contract=True)

    found = counted(desk)

    assert 2 == found['jiceng_verdicts_total{verdict="nonconformant"}']
    assert 2 == found["jiceng_judge_seconds_count"]
    assert [] != [name for name in found if name.startswith("jiceng_findings_total{rule=")]


def test_what_waits_is_counted(desk: Bench, dispatch: dict[str, Any]) -> None:
    """The depth of the queue is what the store says, whichever process is asked."""
    grant, _ = desk.grant()
    desk.take(grant, "one", encoded(dispatch))
    desk.clock.forward(seconds=90)
    desk.submit(grant, "two", b"{}")

    found = counted(desk)

    assert 1 == found["jiceng_store_up"] == found['jiceng_submissions_open{state="received"}']
    assert 0 == found['jiceng_submissions_open{state="failed"}']
    assert 90 == found["jiceng_submission_wait_seconds"]
    with desk.exchange.store.read() as connection:
        assert [("received", 1)] == [(each.state, each.count) for each in submissions.waiting(connection)]


def test_no_value_of_a_payload_is_counted(desk: Bench, dispatch: dict[str, Any]) -> None:
    """Identifiers and words of what was sent stand in no metric."""
    _, key = desk.grant()
    desk.post(key, "one", dispatch)

    shown = desk.get(None, "/metrics").text

    values = {each for each in map(str, _leaves(dispatch)) if len(each) > 5}
    assert [] == [each for each in values if each in shown]


def test_a_count_that_cannot_be_kept_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that is full costs a count, not an answer."""
    counting = Metrics()

    def full(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(counting._requests, "labels", full)  # noqa: SLF001  the disk under it cannot be filled here

    counting.answered("GET", "/", 200, 0.1)


def test_processes_of_one_folder_count_together(tmp_path: Path) -> None:
    """Whichever process is asked, it gives the counts of all, those of processes that are gone too."""
    code = (
        "import sys\n"
        "from validator.service import metrics\n"
        "counting = metrics.Metrics()\n"
        "counting.answered('GET', '/', 200, 0.1)\n"
        "sys.stdout.buffer.write(counting.text(()))\n"
    )
    environ = {**os.environ, metrics.FOLDER: str(tmp_path)}
    shown = [
        subprocess.run([sys.executable, "-c", code], env=environ, check=True, capture_output=True).stdout
        for _ in range(3)
    ]

    assert [1, 2, 3] == [
        float(re.findall(rb"^jiceng_requests_total\{.*\} (.*)$", each, re.MULTILINE)[0]) for each in shown
    ]


def test_files_of_processes_that_are_gone_are_cleared_at_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A service that starts anew keeps the counts of workers that live, and counts from nothing otherwise."""
    monkeypatch.setenv(metrics.FOLDER, "")
    gone = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], check=True, capture_output=True, text=True
    )
    (tmp_path / f"counter_{gone.stdout.strip()}.db").touch()
    (tmp_path / f"counter_{os.getpid()}.db").touch()

    with metrics.shared(str(tmp_path)):
        assert str(tmp_path) == os.environ[metrics.FOLDER]

    assert [f"counter_{os.getpid()}.db"] == [each.name for each in tmp_path.iterdir()]


def test_a_folder_of_its_own_is_removed_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no folder was named, nothing is left of the service's own."""
    monkeypatch.setenv(metrics.FOLDER, "")
    with metrics.shared(""):
        own = Path(os.environ[metrics.FOLDER])
        assert own.is_dir()

    assert not own.exists()


def test_a_report_without_findings_counts_by_its_verdict() -> None:
    """The verdict alone is counted where there is nothing to mend."""
    counting = Metrics()
    counting.judged(Report({"verdict": "conformant"}), 0.5)

    shown = counting.text(()).decode()

    assert 'jiceng_verdicts_total{verdict="conformant"} 1.0' in shown
    assert "jiceng_findings_total{" not in shown


def _leaves(value: Any) -> list[Any]:  # noqa: ANN401  a JSON value
    if isinstance(value, dict):
        return [leaf for each in value.values() for leaf in _leaves(each)]
    if isinstance(value, list):
        return [leaf for each in value for leaf in _leaves(each)]
    return [value]
