"""``jiceng schema``, ``new``, ``coverage``, ``standalone`` and ``serve``."""

import json
import os

import pytest
from jsonschema import Draft7Validator

from validator import library, pipeline
from validator.cli import main, new, serve
from validator.cli.options import standard
from validator.finding import Verdict
from validator.service.settings import Settings

NEWEST = standard(None)


@pytest.mark.parametrize("record_type", sorted(NEWEST.schemas))
def test_a_schema_stands_alone(record_type: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """What is printed is valid draft-07 and refers to nothing outside itself."""
    assert 0 == main(["schema", record_type])
    printed = capsysbinary.readouterr().out
    schema = json.loads(printed)
    Draft7Validator.check_schema(schema)

    assert NEWEST.schemas[record_type] == schema
    assert b'"$ref": "urn:' not in printed


@pytest.mark.parametrize("version", sorted(library.load_standards()))
def test_every_version_has_its_schemas(version: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """``--standard`` chooses the version."""
    main(["schema", "dispatchRecord", "--standard", version])

    assert library.load_standard(version).schemas["dispatchRecord"] == json.loads(
        capsysbinary.readouterr().out
    )


@pytest.mark.parametrize("record_type", sorted(NEWEST.schemas))
def test_a_new_record_is_in_order(record_type: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """The example of every record type conforms to the standard."""
    assert 0 == main(["new", record_type])
    report = pipeline.check(capsysbinary.readouterr().out, library.load_standards())

    subject = json.loads(report.to_bytes())["subject"]

    assert (Verdict.CONFORMANT, record_type) == (report.verdict, subject["recordType"])


@pytest.mark.parametrize(
    "data",
    [
        b'{"recordType": "bundle", "standardVersion": "1.1"}\n{"recordType": "mobileRound"}\n',
        b'{"header": {"recordType": "bundle"}, "records": []}',
        b'{\n  "recordType": "bundle"\n}\n',
    ],
)
def test_an_example_is_known_by_what_it_declares(
    data: bytes, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """A record, a JSON bundle and an NDJSON bundle are found by their record type; only valid ones are given."""
    files = {"invalid-first.json": b'{"recordType": "bundle"}', "valid-second.json": data}
    monkeypatch.setattr(new, "examples", lambda _: tuple(files))
    monkeypatch.setattr(new, "example", lambda _, name: files[name])

    assert 0 == main(["new", "bundle"])
    assert data == capsysbinary.readouterr().out


@pytest.mark.parametrize("command", ["schema", "new"])
def test_a_misspelt_record_type_names_the_likely_one(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The refusal names the type that was probably meant, and all there are."""
    assert 2 == main([command, "dispatchRecrd"])
    assert "是否指 dispatchRecord？" in capsys.readouterr().err


def test_coverage_counts_every_clause(capsys: pytest.CaptureFixture[str]) -> None:
    """The statuses add up to the entries of the register."""
    assert 0 == main(["coverage", "--format", "json"])
    counts = json.loads(capsys.readouterr().out)

    assert ["entries", "enforced", "partly", "carried", "notMachineCheckable", "planned"] == list(counts)
    assert len(NEWEST.clauses) == counts["entries"] == sum(counts.values()) - counts["entries"]


def test_coverage_reads_as_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    """In words, one status a line, the total first."""
    main(["coverage"])
    lines = capsys.readouterr().out.splitlines()

    assert 6 == len(lines)
    assert ["条款合计", str(len(NEWEST.clauses))] == lines[0].split()


def test_serve_hands_its_options_to_the_service(monkeypatch: pytest.MonkeyPatch) -> None:
    """Options go before the environment; the rest is the environment's or the default."""
    seen: list[Settings] = []

    def started(settings: Settings, *, demo: bool) -> None:
        assert not demo
        seen.append(settings)

    monkeypatch.setattr(serve, "serve", started)
    monkeypatch.setattr(os, "environ", {"JICENG_PORT": "9000", "JICENG_WORKERS": "2"})

    assert 0 == main(["serve", "--port", "9001"])
    assert [("127.0.0.1", 9001, 2)] == [(each.host, each.port, each.workers) for each in seen]


def test_serve_names_a_setting_that_does_not_exist(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A misspelt variable is warned of; the command's own language variable is not."""
    monkeypatch.setattr(serve, "serve", lambda _, *, demo: None)  # noqa: ARG005  as it is called
    monkeypatch.setattr(os, "environ", {"JICENG_PROT": "9000", "JICENG_LANG": "en"})
    main(["serve"])

    assert [True] == ["JICENG_PROT" in line for line in capsys.readouterr().err.splitlines()]


def test_standalone_prints_a_program(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """The one-file validator is Python source."""
    assert 0 == main(["standalone"])
    compile(capsysbinary.readouterr().out, "standalone", "exec")
