"""The one-file validator: the standard library alone, and the same reports as the service, byte for byte."""

import ast
import json
import random
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from standalone_payloads import NO_RECORDS, ROOT, cases, encoded, spoiled

from validator import library, pipeline, standalone
from validator.cli import console, main
from validator.errors import ExpressionError, StandardError
from validator.standalone import jsonparse, translate

RELEASE = "0.0.0-test"


@cache
def program_text() -> str:
    """Give the text of the one-file validator."""
    return standalone.build(library.sources(), library.files(), RELEASE)


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the one-file validator as a file."""
    path = tmp_path_factory.mktemp("standalone") / "jiceng-standalone.py"
    path.write_text(program_text(), encoding="utf-8", newline="\n")
    return path


def run(program: Path, *arguments: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run the one-file validator: no site-packages, no environment, warnings are errors."""
    command = [sys.executable, "-I", "-S", "-X", "utf8", "-W", "error", str(program), *arguments]
    return subprocess.run(command, input=data, capture_output=True, check=False, cwd=program.parent)


def examples() -> list[Path]:
    """Give every example payload."""
    return sorted(path for path in ROOT.glob("examples/*/*") if path.suffix in {".json", ".ndjson"})


def in_process(data: bytes) -> bytes:
    """Give the report as the library makes it."""
    return pipeline.check(data, library.load_standards()).to_bytes()


def assert_same(program: Path, payloads: Mapping[str, bytes], folder: Path) -> list[bytes]:
    """Judge payloads in one run of the program, compare each report with the library's, and give the reports."""
    files = [folder / f"{number:05}.json" for number in range(len(payloads))]
    for path, data in zip(files, payloads.values(), strict=True):
        path.write_bytes(data)
    done = run(program, "--format", "json", *map(str, files))
    expected = {name: in_process(data) for name, data in payloads.items()}

    assert b"" == done.stderr
    assert expected == dict(zip(payloads, done.stdout.splitlines(keepends=True), strict=True))
    assert max(map(exit_code, expected.values())) == done.returncode
    return list(expected.values())


def exit_code(report: bytes) -> int:
    """Give the exit code that belongs to a report."""
    return {"conformant": 0, "nonconformant": 1, "undetermined": 2}[json.loads(report)["verdict"]]


def test_examples_get_the_same_reports(program: Path, tmp_path: Path) -> None:
    """Every example, good or bad, gets the report the library gives, byte for byte."""
    payloads = {str(path): path.read_bytes() for path in examples()}

    assert 20 <= len(payloads)
    assert_same(program, payloads, tmp_path)


def test_cases_get_the_same_reports(program: Path, tmp_path: Path) -> None:
    """Every record and bundle of the conformance suite gets the report the library gives, byte for byte."""
    payloads = {str(number): encoded(each) for number, each in enumerate(cases())}

    assert 100 <= len(payloads)
    assert_same(program, payloads, tmp_path)


def test_structural_faults_get_the_same_reports(program: Path, tmp_path: Path) -> None:
    """Records with several faults of structure get every finding, not only the first."""
    choices = random.Random(2025)  # noqa: S311  faults, not secrets
    mutants = {str(number): encoded(spoiled(each, choices)) for number, each in enumerate(cases()[::4])}
    reports = map(json.loads, assert_same(program, mutants, tmp_path))

    assert 50 <= sum(report["counts"]["error"] > 1 for report in reports)


def test_what_is_no_record_gets_the_same_reports(program: Path, tmp_path: Path) -> None:
    """Broken, foreign and undeclared texts get the report the library gives."""
    assert_same(program, NO_RECORDS, tmp_path)


@pytest.mark.parametrize("name", ["empty", "a list"])
def test_standard_input_is_a_file_too(program: Path, name: str) -> None:
    """A hyphen stands for standard input."""
    done = run(program, "-", "--format", "json", data=NO_RECORDS[name])

    assert (in_process(NO_RECORDS[name]), exit_code(done.stdout)) == (done.stdout, done.returncode)


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
@pytest.mark.parametrize("form", ["text", "html"])
def test_readable_forms_are_those_of_the_command(
    program: Path, lang: str, form: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Text and HTML are what ``jiceng validate`` writes."""
    path = tmp_path / "spoiled.json"
    path.write_bytes(encoded(spoiled(cases()[0], random.Random(1))))  # noqa: S311  as above
    code = main(["validate", str(path), "--format", form, "--lang", lang])
    done = run(program, str(path), "--format", form, "--lang", lang)

    assert (capfd.readouterr().out, code) == (done.stdout.decode(), done.returncode)


def test_options_reach_the_judging(program: Path, tmp_path: Path) -> None:
    """Day, profile and local data count as they do for the service."""
    (tmp_path / "working-days.csv").write_bytes(library.files()["local/working-days.csv"] + b"\n")
    profile = next(iter(library.load_standard("1.1").profiles))
    record = next(each for each in cases() if each.get("standardVersion") == "1.1")
    (tmp_path / "record.json").write_bytes(encoded(record))
    options = ("--as-of", "2030-01-31", "--profile", profile, "--local", str(tmp_path))
    done = run(program, str(tmp_path / "record.json"), *options, "--format", "json")
    standards = library.load_standards(tmp_path)
    report = pipeline.check(encoded(record), standards, as_of="2030-01-31", profile=profile)

    assert report.to_bytes() == done.stdout
    assert report.to_bytes() != in_process(encoded(record))


def test_a_shortfall_counts_when_asked(program: Path, tmp_path: Path) -> None:
    """``--fail-on attainment`` turns a requirement that is not met into exit code 1."""
    reports = ((each, json.loads(in_process(encoded(each)))) for each in cases())
    short = next(
        each
        for each, report in reports
        if (report["verdict"], report["attainment"]["status"]) == ("conformant", "notAttained")
    )
    path = tmp_path / "short.json"
    path.write_bytes(encoded(short))
    codes = [run(program, str(path), "--fail-on", each).returncode for each in ("error", "attainment")]

    assert [0, 1] == codes


def test_reports_can_be_kept_in_a_file(program: Path, tmp_path: Path) -> None:
    """``-o`` writes UTF-8 whatever the console would make of it."""
    path = tmp_path / "list.json"
    path.write_bytes(NO_RECORDS["a list"])
    done = run(program, str(path), "--format", "json", "-o", str(tmp_path / "report.json"))

    assert (b"", 2) == (done.stdout, done.returncode)
    assert in_process(NO_RECORDS["a list"]) == (tmp_path / "report.json").read_bytes()


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("missing.json",),
        (".",),
        ("x.json", "--as-of", "2025-02-30"),
        ("x.json", "--profile", "nowhere"),
        ("x.json", "--format", "pdf"),
        ("x.json", "y.json", "--format", "html"),
        ("x.json", "-o", "x.json"),
        ("x.json", "--local", "nowhere"),
    ],
)
def test_wrong_use_is_no_verdict(arguments: tuple[str, ...], program: Path) -> None:
    """What cannot be done is said on standard error, with exit code 2."""
    done = run(program, *arguments)

    assert (b"", 2) == (done.stdout, done.returncode)
    assert done.stderr
    assert b"Traceback" not in done.stderr


def test_a_file_that_cannot_be_read_does_not_stop_the_others(program: Path, tmp_path: Path) -> None:
    """The remaining files are judged, and the exit code tells that one was not."""
    path = tmp_path / "empty.json"
    path.write_bytes(b"")
    done = run(program, str(tmp_path / "missing.json"), str(path), "--format", "json")

    assert (in_process(b""), 2) == (done.stdout, done.returncode)


def test_a_damaged_file_judges_nothing(tmp_path: Path) -> None:
    """A text that was altered on its way is noticed, and no verdict is given."""
    path = tmp_path / "damaged.py"
    path.write_text(program_text().replace("乡镇卫生院", "乡镇卫生所", 1), encoding="utf-8")
    done = run(path, "-")

    assert (b"", 2) == (done.stdout, done.returncode)
    assert b"nothing was judged" in done.stderr


def test_line_ends_of_another_system_are_no_damage(tmp_path: Path) -> None:
    """A transfer that turns line feeds into CR LF changes nothing."""
    path = tmp_path / "crlf.py"
    path.write_text(program_text(), encoding="utf-8", newline="\r\n")

    assert in_process(b"") == run(path, "-", "--format", "json").stdout


def test_a_closed_pipe_is_no_fault(program: Path) -> None:
    """A reader that goes away gets no complaint."""
    command = [sys.executable, "-I", "-S", str(program), "-"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.close()

        assert (b"", console.PIPE_CLOSED) == (process.stderr.read(), process.wait())


def test_the_version_names_program_and_standard(program: Path) -> None:
    """``--version`` gives the release and the digest of every version of the standard, and so does the head."""
    standards = library.load_standards()
    expected = [f"jiceng {RELEASE}", *(f"{name}  {each.digest}" for name, each in standards.items())]

    assert expected == run(program, "--version").stdout.decode().splitlines()
    assert all(each.digest in program_text()[:2000] for each in standards.values())


def test_the_same_sources_give_the_same_text() -> None:
    """The order in which files are found does not show in the text."""
    sources = dict(reversed(list(library.sources().items())))
    files = dict(reversed(list(library.files().items())))

    assert program_text() == standalone.build(sources, files, RELEASE)


def carried(text: str) -> Mapping[str, str]:
    """Give the standard's files as they can be read in the program's text."""
    (found,) = (
        each.value
        for each in ast.parse(text).body
        if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "STANDARD"
    )
    files: Mapping[str, str] = ast.literal_eval(found)
    return files


def test_the_standard_stands_in_it_word_for_word() -> None:
    """Every file that judging needs can be read in the text, and is what it is below ``schemas/``."""
    found = carried(program_text())
    expected = {
        path: data.decode()
        for path, data in library.files().items()
        if path.startswith("meta/findings/") or not (path.startswith("meta/") or path.endswith(".md"))
    }

    assert expected == found


def test_an_older_python_can_read_the_text() -> None:
    """Python 3.8 understands the text as far as the line that asks for a newer one."""
    ast.parse(program_text(), feature_version=(3, 8))


@pytest.mark.parametrize("text", ["a'''b\n", "ends with '", "ends with \\", "a\r\nb\n", "\0"])
def test_texts_that_no_raw_string_holds_are_carried_too(text: str) -> None:
    """A text is found again exactly, whatever characters it has."""
    files = {**library.files(), "local/x.csv": text.encode()}

    assert text == carried(standalone.build(library.sources(), files, RELEASE))["local/x.csv"]


def test_a_module_that_needs_a_package_is_refused() -> None:
    """What the standard library does not have cannot be carried."""
    sources = {**library.sources(), "windows.py": "import numpy\n"}

    with pytest.raises(StandardError, match=r"windows\.py imports numpy"):
        standalone.build(sources, library.files(), RELEASE)


def test_a_version_that_was_not_translated_is_refused() -> None:
    """Without its generated module a version could not be judged."""
    sources = {path: text for path, text in library.sources().items() if path != "generated/v1_1.py"}

    with pytest.raises(StandardError, match=r"version 1\.1 were not translated"):
        standalone.build(sources, library.files(), RELEASE)


def test_what_is_exchanged_leaves_its_work_to_others() -> None:
    """No parser but the scanner, and no translator: a rule from outside is refused."""
    with pytest.raises(ValueError, match="for the scanner"):
        jsonparse.parse(b"{}")
    with pytest.raises(ExpressionError, match="not among the translated expressions"):
        translate.translate("1 == 1", frozenset({"record"}))
