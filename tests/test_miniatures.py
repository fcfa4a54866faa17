"""The miniatures: programs that are wrong in one way each, and how the referee catches each of them."""

import shlex
import sys
from collections import Counter
from pathlib import Path
from time import monotonic

import pytest

from validator.conformance import bench, program, results, suite
from validator.conformance.bench import Run
from validator.conformance.judging import Judged, Outcome
from validator.conformance.session import CouldNotRun, Limits
from validator.conformance.suite import Selection
from validator.library import suite_files

FOLDER = Path(__file__).parent.parent / "conformance" / "miniatures"
SUITE = suite.load(suite_files())
LIMITS = Limits(start=30, case=20, stop=20)
IMPATIENT = Limits(start=0.3, case=0.3, stop=0.3)
WITHDRAWALS = Selection(standards=("1.1",), families=("WDR",))


def run(name: str, wanted: Selection = WITHDRAWALS, limits: Limits = LIMITS, jobs: int = 1) -> Run:
    """Run cases against a miniature."""
    command = shlex.join((sys.executable, str(FOLDER / f"{name}.py")))
    return bench.run(program.target(command, limits), suite.select(SUITE.cases, wanted), jobs, lambda _: None)


def outcomes(found: Run) -> Counter[str]:
    """Count what the cases came to."""
    return Counter(str(each.outcome) for each in found.judged)


def english(found: Judged) -> str:
    """Give the reason in English."""
    return "" if found.reason is None else found.reason["en"]


def test_every_miniature_is_caught_here() -> None:
    """No miniature lies in the folder without a test of its name."""
    names = {path.stem for path in FOLDER.glob("*.py")} - {"loop"}
    assert set() == {name for name in names if f"test_{name}" not in "".join(globals())}


def test_always_yes() -> None:
    """It passes what passes by the standard, and every failing case shows the outcome it missed."""
    found = run("always_yes").judged
    passing = [each for each in found if each.case.expected["outcome"] == "pass"]
    assert passing == [each for each in found if each.outcome is Outcome.PASSED]
    missed = [each.differences[0] for each in found if each.differences]
    assert {("outcome", "pass")} == {(each.what, each.actual) for each in missed}
    assert "fail" in {each.expected for each in missed}


def test_always_no() -> None:
    """It fails what passes by the standard, and points nowhere where places are stated."""
    found = run("always_no").judged
    passing = [each for each in found if each.case.expected["outcome"] == "pass"]
    placed = [each for each in found if "pointers" in each.case.expected]
    assert {Outcome.FAILED} == {each.outcome for each in (*passing, *placed)}
    assert {"outcome"} == {difference.what for each in passing for difference in each.differences}
    assert {"pointers"} == {difference.what for each in placed for difference in each.differences}


def test_wrong_pointers() -> None:
    """Right outcomes do not save it: every case that states a place fails for its places alone."""
    found = run("wrong_pointers", Selection(families=("WDR", "SYS"))).judged
    placed = [each for each in found if "pointers" in each.case.expected]
    assert 5 < len(placed)
    assert {Outcome.FAILED} == {each.outcome for each in placed}
    assert {"pointers"} == {difference.what for each in placed for difference in each.differences}
    assert {Outcome.PASSED} == {each.outcome for each in found if each not in placed}


def test_other_standard() -> None:
    """Cases of 1.0 show that it judged by 1.1."""
    found = run("other_standard", Selection(standards=("1.0",), families=("versions",))).judged
    failed = [each for each in found if each.outcome is Outcome.FAILED]
    stated = [each for each in found if each.case.expected.get("standardVersion") == "1.0"]
    assert [] == [each.case.id for each in stated if each not in failed]
    assert 5 < len(stated)


def test_other_protocol() -> None:
    """It is not even started with, and what it said is named."""
    with pytest.raises(CouldNotRun, match="version 1 of the protocol is asked for, the answer says 2"):
        run("other_protocol")


def test_slow() -> None:
    """Every case is errored when its time is over, however long the program would think, and is not waited for."""
    began = monotonic()
    found = run("slow", Selection(cases=("WDR-SLF-001",)), Limits(case=0.3))
    assert Counter(errored=len(found.judged)) == outcomes(found)
    assert {"No answer within 0.3 seconds."} == {english(each) for each in found.judged}
    assert monotonic() - began < 60


def test_unasked() -> None:
    """A program that never speaks cannot be run."""
    with pytest.raises(CouldNotRun, match="No answer within"):
        run("unasked", limits=IMPATIENT)


def test_crashing() -> None:
    """Every third case is errored with the exit code and the program's last words; the others are judged."""
    found = run("crashing").judged
    crashed = [each for number, each in enumerate(found, 1) if number % 3 == 0]
    assert crashed == [each for each in found if each.outcome is Outcome.ERRORED]
    for each in crashed:
        assert each.context is not None
        assert 1 == each.context["exitCode"]
        assert "RuntimeError: a miniature breaks down" in str(each.context["stderr"])


def test_garbage() -> None:
    """Every case is errored, with what came and what is wrong with it, and none is taken for an answer."""
    found = run("garbage")
    assert Counter(errored=len(found.judged)) == outcomes(found)
    reasons = {english(each).removeprefix("This is no answer of the protocol: ") for each in found.judged}
    assert {
        "no JSON: not JSON\n.",
        "the answer is not as the protocol has it: [].",
        "an answer has exactly one of result, skipped and errored.",
        "result.verdict is not as the protocol has it: maybe.",
        "no JSON: \n.",
    } == reasons


def test_out_of_order() -> None:
    """An answer to another request is no answer: every case is errored."""
    found = run("out_of_order")
    assert Counter(errored=len(found.judged)) == outcomes(found)
    assert all("out of sequence: request 1 was answered with seq 0" in english(each) for each in found.judged)


def test_extra_output() -> None:
    """The first case is answered; what was written after it stands in the way of the second, and so on."""
    found = run("extra_output").judged
    assert {Outcome.ERRORED} == {each.outcome for each in found[1::2]}
    assert Outcome.ERRORED not in {each.outcome for each in found[::2]}
    assert all("no JSON: judged" in english(each) for each in found[1::2])


def test_exits_early() -> None:
    """The case that is not answered is errored with exit code 0, and the program is started anew for the next."""
    found = run("exits_early").judged
    assert {Outcome.ERRORED} == {each.outcome for each in found[2::3]}
    assert {"The program ended early (exit code 0)."} == {english(each) for each in found[2::3]}
    assert Outcome.ERRORED not in {each.outcome for each in (*found[::3], *found[1::3])}


def test_never_stops() -> None:
    """Its answers count; that it had to be killed stands in the results as a remark."""
    found = run("never_stops", limits=Limits(case=20, stop=0.3))
    assert ["The program did not end within 0.3 seconds after stop and was killed."] == [
        each["en"] for each in found.remarks
    ]
    assert 0 == outcomes(found)["errored"]


def test_a_program_that_always_crashes_is_given_up() -> None:
    """After twenty cases in a row that went wrong the rest is not tried, and counts as errored."""
    found = run("out_of_order", Selection(families=("SYS",))).judged
    tried = [each for each in found if "out of sequence" in english(each)]
    assert (20, len(found) - 20) == (len(tried), len(found) - len(tried))
    assert {Outcome.ERRORED} == {each.outcome for each in found}


def test_several_sessions_come_to_the_same() -> None:
    """Results stand in the order of the suite and are the same however many sessions run at once."""
    one, three = run("always_yes"), run("always_yes", jobs=3)
    assert [(each.case.id, each.outcome) for each in one.judged] == [
        (each.case.id, each.outcome) for each in three.judged
    ]
    assert not results.is_ok(one.judged)
