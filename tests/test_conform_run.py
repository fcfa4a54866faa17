"""``jiceng conform``: from the command line to results in every form, and the runner that is one file."""

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft7Validator

from validator.cli import main
from validator.cli.conform import COMMANDS
from validator.conformance import suite
from validator.library import suite_files
from validator.render.layout import width

ROOT = Path(__file__).parent.parent
MINIATURES = ROOT / "conformance" / "miniatures"
SCHEMA, EXPECTED = (
    Draft7Validator(
        json.loads((ROOT / "conformance" / "protocol" / f"{each}.schema.json").read_text("utf-8"))
    )
    for each in ("results", "expected-failures")
)
SUITE = suite.load(suite_files())
SERVE = shlex.join((sys.executable, "-m", "validator", "conform", "serve"))
YES = shlex.join((sys.executable, str(MINIATURES / "always_yes.py")))
WITHDRAWALS = [each for each in SUITE.cases if (each.standard, each.family) == ("1.1", "WDR")]
FEW = ("--standard", "1.1", "--family", "WDR", "--jobs", "1", "--timeout", "60")

Json = dict[str, Any]


def conform(*arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Run ``jiceng conform``."""
    code = main(["conform", *arguments])
    shown = capsys.readouterr()
    return code, shown.out, shown.err


def run(program: str, *arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, Json]:
    """Run a few cases, with results as JSON."""
    code, out, _ = conform("run", "--exec", program, *FEW, "--format", "json", *arguments, capsys=capsys)
    document: Json = json.loads(out)
    assert [] == [error.message for error in SCHEMA.iter_errors(document)]
    return code, document


def timeless(document: Json) -> Json:
    """Give results without what differs from run to run."""
    cases = [{key: value for key, value in each.items() if key != "seconds"} for each in document["cases"]]
    return {**document, "startedAt": None, "seconds": None, "cases": cases}


def test_our_own_engine_passes(capsys: pytest.CaptureFixture[str]) -> None:
    """``jiceng conform serve`` is a program like any other; all passed is exit code 0."""
    code, found = run(SERVE, capsys=capsys)
    total = len(WITHDRAWALS)
    assert 0 == code
    assert {"total": total, "passed": total, "failed": 0, "skipped": 0, "errored": 0} == found["counts"]
    assert ("jiceng", "Python") == (found["implementation"]["name"], found["implementation"]["language"])
    assert "remarks" not in found


def test_some_failed_is_exit_code_1(capsys: pytest.CaptureFixture[str]) -> None:
    """A case that failed stands in the results with what was stated, what was answered and how they differ."""
    code, found = run(YES, capsys=capsys)
    failed = next(each for each in found["cases"] if each["id"] == "1.1/WDR/WDR-SLF-001#2")
    assert 1 == code
    assert not found["ok"]
    assert {"what": "outcome", "expected": "fail", "actual": "pass"} == failed["differences"][0]
    assert ("fail", "pass") == (failed["expected"]["outcome"], failed["answer"]["outcomes"][0]["outcome"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--exec", "no-such-program"), "cannot be started"),
        (("--exec", sys.executable + " -c pass"), "ended early (exit code 0)"),
        (("--exec", ""), "cannot be started"),
        ((), "--exec"),
        (("--exec", "x", "--url", "http://127.0.0.1"), "--exec"),
        (("--url", "nowhere"), "http://"),
        (("--exec", "x", "--family", "NONE"), "NONE"),
        (("--exec", "x", "--standard", "9.9"), "9.9"),
        (("--exec", "x", "--case", "WDR-SLF-009"), "WDR-SLF-009"),
        (("--exec", "x", "--family", "WDR", "--level", "indicators"), "no case meets all conditions"),
        (("--exec", "x", "--expected-failures", "no-such-file"), "no-such-file"),
        (("--exec", "x", "--level", "none"), "--level"),
        (("--exec", "x", "--jobs", "0"), "--jobs"),
    ],
)
def test_what_could_not_run_is_exit_code_2(
    arguments: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing was tested, and one line says why."""
    code, out, complaint = conform("run", *arguments, "--lang", "en", capsys=capsys)
    assert (2, "") == (code, out)
    assert said in complaint
    assert 1 == complaint.count("\n")


def test_cases_are_chosen_by_all_conditions(capsys: pytest.CaptureFixture[str]) -> None:
    """Version, level, family and case narrow the choice together; a case is named in full or in short, by either id."""
    lasting = suite.named(SUITE.cases, "1.1/WDR/WDR-SLF-001#2")[0].lasting_id
    for name in ("1.1/WDR/WDR-SLF-001#2", "WDR-SLF-001#2", lasting, lasting.rpartition("/")[2], "*SLF-001#2"):
        _, found = run(YES, "--case", name, "--level", "rules", capsys=capsys)
        assert ["1.1/WDR/WDR-SLF-001#2"] == [each["id"] for each in found["cases"]]
    assert {"standards": ["1.1"], "levels": ["rules"], "families": ["WDR"], "cases": ["*SLF-001#2"]} == found[
        "selection"
    ]


def foreseen(folder: Path, *cases: str) -> str:
    """Write a file of expected failures."""
    entries = [{"case": each, "reason": "withdrawals are not built yet"} for each in cases]
    path = folder / "expected.json"
    path.write_text(json.dumps({"expectedFailures": entries}), encoding="utf-8")
    return str(path)


def test_expected_failures_are_no_surprise(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """When exactly the cases of the file fail, the run is in order."""
    _, found = run(YES, capsys=capsys)
    failing = [each for each in found["cases"] if each["outcome"] == "failed"]
    lasting = [each["lastingId"] for each in failing]
    for names in ([each["id"] for each in failing], lasting, [each.rpartition("/")[2] for each in lasting]):
        code, found = run(YES, "--expected-failures", foreseen(tmp_path, *names), capsys=capsys)
        assert EXPECTED.is_valid(json.loads((tmp_path / "expected.json").read_bytes()))
        assert 0 == code
        assert {"failed": len(names), "passed": 0} == found["expectedFailures"]
        assert len(names) == found["counts"]["failed"]


def test_an_expected_failure_that_passes_is_an_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """The file may not excuse what works."""
    passing = foreseen(tmp_path, "1.1/WDR/WDR-SLF-001#1")
    code, found = run(SERVE, "--expected-failures", passing, capsys=capsys)
    assert 1 == code
    assert {"failed": 0, "passed": 1} == found["expectedFailures"]
    _, out, _ = conform(
        "run", "--exec", SERVE, *FEW, "--expected-failures", passing, "--lang", "en", capsys=capsys
    )
    assert "take it off the file of expected failures: withdrawals are not built yet" in out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[]", "expectedFailures"),
        ("{", "expectedFailures"),
        ('{"expectedFailures":[{"case":"1.1/WDR/WDR-SLF-001#1"}]}', "entry 1"),
        ('{"expectedFailures":[{"case":"1.1/WDR/WDR-SLF-001#1","reason":"later"}]}', "10 characters"),
        ('{"expectedFailures":[{"case":"WDR-SLF-001#1","reason":"not built yet"}]}', "no such case"),
        (
            (
                '{"expectedFailures":[{"case":"1.1/WDR/WDR-SLF-001#1","reason":"not built yet"},'
                '{"case":"1.1/WDR/WDR-SLF-001#1","reason":"not built yet"}]}'
            ),
            "listed twice",
        ),
    ],
)
def test_expected_failures_need_a_case_and_a_reason(
    text: str, said: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """A file that says less, or names what is not there, is refused before anything runs."""
    path = tmp_path / "expected.json"
    path.write_text(text, encoding="utf-8")
    code, _, complaint = conform("run", "--exec", YES, "--expected-failures", str(path), capsys=capsys)
    assert 2 == code
    assert said in complaint


def test_results_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    """What went wrong comes first, then the counts of each family, then the conclusion."""
    code, out, _ = conform("run", "--exec", YES, *FEW, "--lang", "en", capsys=capsys)
    lines = out.splitlines()
    assert 1 == code
    assert lines[0].startswith("[failed] 1.1/WDR/")
    assert "    outcome: expected fail, answered pass" in lines
    assert lines[-1].endswith("cases came out otherwise than expected.")
    assert any(line.startswith("1.1       WDR     Rules") for line in lines)


def test_results_as_junit(capsys: pytest.CaptureFixture[str]) -> None:
    """The counts of the document are those of its parts, and failures say how answers differ."""
    _, found = run(YES, capsys=capsys)
    _, out, _ = conform("run", "--exec", YES, *FEW, "--format", "junit", "--lang", "en", capsys=capsys)
    tree = ET.fromstring(out)  # noqa: S314  our own output
    failures = tree.findall("testsuite/testcase/failure")
    assert (
        str(found["counts"]["total"]) == tree.attrib["tests"] == str(len(tree.findall("testsuite/testcase")))
    )
    assert str(found["counts"]["failed"]) == tree.attrib["failures"] == str(len(failures))
    assert "outcome: expected fail, answered pass" in {each.attrib["message"] for each in failures}


@pytest.mark.parametrize("lang", ["zh-CN", "en"])
def test_results_as_a_page(lang: str, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """One file that fetches nothing: failures first, each case with input, expectation and answer."""
    path = tmp_path / "results.html"
    code, out, _ = conform(
        "run", "--exec", YES, *FEW, "--format", "html", "-o", str(path), "--lang", lang, capsys=capsys
    )
    page = path.read_text("utf-8")
    body = page[page.index("<body>") :]
    assert (1, "") == (code, out)
    assert f'<html lang="{lang}">' in page
    assert not {"<script", "<link", "src=", "url("} & {
        each for each in ("<script", "<link", "src=", "url(") if each in page
    }
    assert body.index('class="failed"') < body.index('class="passed"')
    assert len(WITHDRAWALS) == body.count('<div class="sides">')
    for heading in {"zh-CN": ("输入", "期望", "答复"), "en": ("Input", "Expectation", "Answer")}[lang]:
        assert body.count('<div class="sides">') == body.count(f"<h3>{heading}</h3>")


def test_a_page_shows_the_words_of_others_as_words(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """What a program says of itself cannot become markup."""
    program = tmp_path / "program.py"
    program.write_text(
        "import json\n"
        "about = {'name': '<b>x</b>', 'version': '1', 'language': '&', 'levels': ['rules'], 'standards': ['1.1']}\n"
        "input(); print(json.dumps({'version': 1, 'implementation': about}), flush=True)\n"
        "input(); print(json.dumps({'ok': False}), flush=True)\n"
        "input()\n",
        encoding="utf-8",
    )
    command = shlex.join((sys.executable, str(program)))
    _, out, _ = conform("run", "--exec", command, *FEW, "--format", "html", capsys=capsys)
    assert "&lt;b&gt;x&lt;/b&gt; 1 (&amp;)" in out
    assert "<b>x</b>" not in out


def test_what_is_not_declared_is_skipped(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Cases of a level or version that the program does not declare, or refuses, are skipped with that reason."""
    for levels, standards, reason in (
        ("['structure']", "['1.1']", "The program does not declare level rules."),
        ("['rules']", "['1.0']", "The program does not declare version 1.1 of the standard."),
        ("['rules']", "['1.1']", "The program does not support version 1.1 of the standard."),
    ):
        program = tmp_path / "program.py"
        program.write_text(
            "import json, sys\n"
            "about = {'name': 'x', 'version': '1', 'language': 'x',"
            f" 'levels': {levels}, 'standards': {standards}}}\n"
            "said = {'start': {'version': 1, 'implementation': about}, 'standard': {'ok': False}}\n"
            "for line in sys.stdin:\n"
            "    if (command := json.loads(line)['cmd']) == 'stop': break\n"
            "    print(json.dumps(said[command]), flush=True)\n",
            encoding="utf-8",
        )
        code, found = run(shlex.join((sys.executable, str(program))), capsys=capsys)
        assert 0 == code
        assert found["counts"]["total"] == found["counts"]["skipped"]
        assert {reason} == {each["reason"]["en"] for each in found["cases"]}


def test_an_interrupt_leaves_nothing_behind(tmp_path: Path) -> None:
    """Whoever presses Ctrl+C gets the console back, and the program under test is ended too."""
    program = tmp_path / "program.py"
    program.write_text(
        "import json, os, pathlib, time\n"
        "about = {'name': 'x', 'version': '1', 'language': 'x', 'levels': ['rules'], 'standards': ['1.1']}\n"
        "input(); print(json.dumps({'version': 1, 'implementation': about}), flush=True)\n"
        "input(); print(json.dumps({'ok': True}), flush=True)\n"
        "input(); pathlib.Path('pid.tmp').write_text(str(os.getpid())); os.rename('pid.tmp', 'pid')\n"
        "time.sleep(3600)\n",
        encoding="utf-8",
    )
    command = shlex.join((sys.executable, str(program)))
    runner = subprocess.Popen(
        [*shlex.split(SERVE)[:-1], "run", "--exec", command, "--jobs", "1", "--timeout", "3000"],
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    while not (tmp_path / "pid").exists():
        assert runner.poll() is None
        time.sleep(0.02)
    runner.send_signal(signal.SIGINT)
    _, complaint = runner.communicate(timeout=60)
    assert 130 == runner.returncode
    assert ["错误：已中断，没有全部完成。"] == complaint.decode().split()
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text("utf-8")), 0)


def test_the_requirements_are_covered(capsys: pytest.CaptureFixture[str]) -> None:
    """The report names cases for every requirement."""
    code, out, _ = conform("requirements", "--format", "json", capsys=capsys)
    found = json.loads(out)
    assert 0 == code
    assert [] == found["unproved"]
    assert {"clause", "rule", "finding", "requirement"} == {each["kind"] for each in found["requirements"]}
    code, out, _ = conform("requirements", "--lang", "en", capsys=capsys)
    assert (0, 4) == (code, len(out.splitlines()))


@pytest.fixture(scope="module")
def onefile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the one-file runner."""
    path = tmp_path_factory.mktemp("runner") / "jiceng-conform.py"
    assert 0 == main(["conform", "standalone", "-o", str(path)])
    return path


def alone(onefile: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run the one-file runner where nothing of this package is to be found."""
    command = [sys.executable, "-I", "-S", str(onefile), *arguments]
    return subprocess.run(command, capture_output=True, check=False, cwd=onefile.parent)


@pytest.mark.parametrize("program", [SERVE, YES], ids=["serve", "always_yes"])
def test_the_one_file_runner_gives_the_same_results(
    program: str, onefile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Apart from the clock, its JSON is that of the command, suite digest, exit code and shared cases included."""
    code, expected = run(program, "--standard", "1.0", capsys=capsys)
    done = alone(onefile, "--exec", program, *FEW, "--standard", "1.0", "--format", "json")
    assert {"1.0", "1.1"} == {each["standard"] for each in expected["cases"]}
    assert b"" == done.stderr
    assert (code, timeless(expected)) == (done.returncode, timeless(json.loads(done.stdout)))


def test_the_one_file_runner_writes_every_form(onefile: Path, tmp_path: Path) -> None:
    """Text, JUnit and page come out of it too, to a file where one is named."""
    for form, beginning in (("text", "[不一致]"), ("junit", "<?xml"), ("html", "<!DOCTYPE html>")):
        path = tmp_path / form
        done = alone(onefile, "--exec", YES, *FEW, "--format", form, "-o", str(path))
        assert (1, b"", b"") == (done.returncode, done.stdout, done.stderr)
        assert path.read_text("utf-8").startswith(beginning)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--exec", "no-such-program"), "cannot be started"),
        (("--jobs", "many"), "wrong use"),
        ((), "--exec"),
        (("--exec", "x", "--expected-failures", "no-such-file"), "no-such-file"),
    ],
)
def test_the_one_file_runner_complains_in_one_line(
    arguments: tuple[str, ...], said: str, onefile: Path
) -> None:
    """Wrong use and a program that cannot be started are exit code 2, without a traceback."""
    done = alone(onefile, *arguments)
    assert (2, b"") == (done.returncode, done.stdout)
    assert said in done.stderr.decode()
    assert 1 == done.stderr.count(b"\n")


def test_a_damaged_runner_judges_nothing(onefile: Path, tmp_path: Path) -> None:
    """One character less in a packed case is noticed."""
    text = onefile.read_text("utf-8")
    place = text.index('"suite": ') + 2000
    path = tmp_path / "damaged.py"
    path.write_text(text[:place] + text[place + 1 :], encoding="utf-8")
    done = alone(path, "--version")
    assert 2 == done.returncode
    assert "incomplete or was altered" in done.stderr.decode()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_subcommand_has_a_page_in_both_languages(
    name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page fits the console, and describes every option in Chinese, then in English."""
    monkeypatch.setenv("COLUMNS", "80")
    code, page, _ = conform(name, "--help", capsys=capsys)
    options = page.partition("选项 Options:\n")[2].replace("\n  ", "\n").strip().split("\n-")
    assert 0 == code
    assert f"用法 Usage: jiceng conform {name}" in page
    assert [] == [line for line in page.splitlines() if width(line) > 80]
    assert [] == [each for each in options if not any("\u4e00" <= letter <= "\u9fff" for letter in each)]
    assert [] == [each for each in options if len([word for word in each.split() if word.isascii()]) < 4]


def test_the_group_names_its_subcommands(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a subcommand the page is shown; an unknown one is named with the nearest."""
    code, page, _ = conform(capsys=capsys)
    assert 2 == code
    assert [] == [
        name for name, words in COMMANDS.items() if not all(each in page for each in (name, *words))
    ]
    code, _, complaint = conform("rum", capsys=capsys)
    assert 2 == code
    assert "是否指 run？" in complaint
