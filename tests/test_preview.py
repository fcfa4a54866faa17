"""Preview: what a later version would say, told of the data as it was sent."""

import copy
import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from damage import damaged, dumped, ndjson, seeds
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from validator import library
from validator.cli import main
from validator.errors import StandardNotFound, UsageError
from validator.migrate import migrate
from validator.pipeline import check
from validator.preview import NEXT, preview
from validator.render import RENDERERS

STANDARDS = library.load_standards()
SCHEMA = Draft7Validator(json.loads(library.files()["meta/conformance-report.schema.json"]))

Json = Any
"""A JSON value."""


def earlier() -> tuple[Json, ...]:
    """Give the seeds as 1.0 has them."""
    return tuple(migrate(each, STANDARDS, "1.0").record for each in seeds())


def told(document: Json) -> Json:
    """Give a report without what names the bytes and the declared version."""
    kept = {name: value for name, value in document.items() if name != "preview"}
    for part in (kept, *kept.get("records", ())):
        part["subject"] = {
            name: value
            for name, value in part["subject"].items()
            if name not in ("sha256", "bytes", "standardVersion")
        }
    return kept


def judged(data: bytes, to: str | None = None) -> Json:
    """Give a report as plain JSON, of a preview where a version is named."""
    report = check(data, STANDARDS) if to is None else preview(data, STANDARDS, to)
    return json.loads(report.to_bytes())


@given(st.data())
def test_a_preview_is_the_report_of_the_migrated_data(data: st.DataObject) -> None:
    """Apart from digest and declared version it says what ``check`` says after ``migrate``, places included."""
    record = data.draw(damaged(earlier()))
    migration = migrate(record, STANDARDS, "1.1")
    header = record.get("header", record) if isinstance(record, dict) else None
    if migration.unread or not isinstance(header, dict):
        return

    assert told(judged(dumped(migration.record))) == told(judged(dumped(record), "1.1"))


@pytest.mark.parametrize("name", [name for name in library.examples("1.0") if name.endswith("json")])
def test_the_report_says_that_it_is_a_preview(name: str) -> None:
    """``preview`` is there whenever a version was declared; declared and used version are both named."""
    data = library.example("1.0", name)
    report = judged(data, NEXT)
    SCHEMA.validate(report)
    declared = report["subject"].get("standardVersion")

    assert hashlib.sha256(data).hexdigest() == report["subject"]["sha256"]
    assert (declared == "1.0") is report.get("preview", False)
    if declared:
        assert ("1.1", STANDARDS["1.1"].digest) == tuple(
            report["standard"][name] for name in ("version", "digest")
        )


def test_the_member_stands_behind_the_standard() -> None:
    """The keys of a report have a fixed order."""
    names = list(judged(library.example("1.0", "valid-dispatch-township.json"), "1.1"))

    assert names.index("standard") + 1 == names.index("preview")


def test_every_record_of_a_bundle_is_previewed() -> None:
    """JSON and NDJSON bundles are judged by the later version as a whole."""
    bundle = json.loads(library.example("1.0", "valid-bundle-county-quarter.json"))
    for data in (dumped(bundle), ndjson(bundle)):
        report = judged(data, "1.1")
        assert ("conformant", True) == (report["verdict"], report["preview"])
        assert {"1.0"} == {each["subject"]["standardVersion"] for each in report["records"]}


def test_a_preview_shows_what_the_declared_version_hides(centre: dict[str, Any]) -> None:
    """A field that came with 1.1 is an error in a 1.0 record, and none in its preview."""
    data = dumped({**centre, "standardVersion": "1.0"})

    assert ("nonconformant", "conformant") == (judged(data)["verdict"], judged(data, NEXT)["verdict"])


@pytest.mark.parametrize("to", [NEXT, "1.1"])
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b'{"standardVersion": 1.1}',
        b'{"standardVersion": "9.9"}',
        b'{"header": [], "records": []}',
        library.example("1.1", "valid-dispatch-township.json"),
        library.example("1.1", "valid-bundle-county-year.ndjson"),
    ],
)
def test_what_is_not_older_is_judged_as_ever(data: bytes, to: str) -> None:
    """Data of the newest version, and what declares none, gets its ordinary report."""
    assert check(data, STANDARDS).to_bytes() == preview(data, STANDARDS, to).to_bytes()


def test_next_is_the_version_that_follows() -> None:
    """With three versions, a 1.0 record is previewed by 1.1, not by the newest."""
    third = replace(STANDARDS["1.1"], version="1.2")
    data = library.example("1.0", "valid-dispatch-township.json")
    document = preview(data, {**STANDARDS, "1.2": third}, NEXT).document

    assert "1.1" == document["standard"]["version"]  # type: ignore[index]


def test_looking_back_is_refused() -> None:
    """What an older version would say is no preview."""
    with pytest.raises(UsageError, match=r"1\.1"):
        preview(library.example("1.1", "valid-dispatch-township.json"), STANDARDS, "1.0")


def test_an_unknown_version_is_refused() -> None:
    """It is refused whatever the data."""
    with pytest.raises(StandardNotFound):
        preview(b"", STANDARDS, "9.9")


def test_day_and_profile_are_handed_on() -> None:
    """A preview takes the same choices as a check."""
    data = library.example("1.0", "valid-dispatch-township.json")
    report = preview(data, STANDARDS, NEXT, as_of="2031-01-01", profile="120000-tianjin").document

    assert "2031-01-01" == report["asOf"]
    assert "120000-tianjin" == report["standard"]["profile"]["id"]  # type: ignore[index]


@pytest.mark.parametrize("form", ["text", "html"])
@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("zh-CN", "数据声明的是 1.0 版，这里按 1.1 版判定"),
        ("en", "the data declares 1.0 and is judged by 1.1 here"),
    ],
)
def test_readers_are_told_once(form: str, lang: str, line: str) -> None:
    """A rendering of a preview has one line about it, and that of an ordinary report has none."""
    report = judged(library.example("1.0", "valid-bundle-county-quarter.json"), NEXT)
    ordinary = copy.deepcopy(report)
    del ordinary["preview"]
    shown = [RENDERERS[form].render(each, lang).replace("\n      ", " ") for each in (report, ordinary)]

    assert [1, 0] == [each.count(line) for each in shown]


def test_the_command_previews(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """``--standard`` gives the very bytes of the library, and the exit code of the preview."""
    data = dumped(
        {**json.loads(library.example("1.1", "valid-township-health-centre.json")), "standardVersion": "1.0"}
    )
    path = tmp_path / "record.json"
    path.write_bytes(data)

    assert 1 == main(["validate", str(path), "--quiet"])
    assert 0 == main(["validate", str(path), "--standard", "next", "--format", "json"])
    assert preview(data, STANDARDS, NEXT).to_bytes() == capsysbinary.readouterr().out


def test_the_command_goes_on_after_what_it_cannot_preview(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Data of a later version is refused by name, and the other files are judged."""
    for version in ("1.1", "1.0"):
        (tmp_path / f"{version}.json").write_bytes(library.example(version, "valid-dispatch-township.json"))
    files = [str(tmp_path / f"{version}.json") for version in ("1.1", "1.0")]

    assert 2 == main(["validate", *files, "--standard", "1.0", "--format", "json"])
    shown = capsys.readouterr()
    assert shown.err.startswith(f"错误：无法预览 {files[0]}：数据声明的是 1.1 版")
    assert ["1.0"] == [json.loads(line)["standard"]["version"] for line in shown.out.splitlines()]


def test_the_command_names_the_versions_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown version is refused before anything is read."""
    assert 2 == main(["validate", "missing.json", "--standard", "9.9"])
    assert "错误：没有 9.9 版标准。现有版本：1.0、1.1、next。\n" == capsys.readouterr().err


@pytest.mark.parametrize(
    ("lang", "mark"), [("zh-CN", "按 1.1 版预览：符合标准"), ("en", "previewed by 1.1: conformant")]
)
def test_one_line_says_so_too(lang: str, mark: str) -> None:
    """Where a report is one line, the line begins with it."""
    report = judged(library.example("1.0", "valid-dispatch-township.json"), NEXT)

    assert RENDERERS["brief"].render(report, lang).startswith(mark)
