"""Prove the rules by breaking them: every small change to a rule must be noticed by one of its cases.

``python -m tools.mutants`` flips comparisons, shifts thresholds and parameters, drops conjuncts, negations,
conditions, exemptions and filters, one at a time, and judges the rule's own cases by what results. It prints
what survived and fails when fewer than 97 in 100 were killed. Changes that make no difference to any sound record
are listed in ``conformance/mutants.json``; they are left out of the count, and one that is killed after all, or
is no longer made, is an error.
"""

import argparse
import csv
import json
import sys
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from tools.mutation import Mutant, Source, mutants
from validator import business, rule, setrules
from validator.business import Subject
from validator.cel import compile_expression
from validator.errors import RuleError
from validator.library import load_standards
from validator.outcome import Result
from validator.profile import Profile
from validator.rule import Rule
from validator.standard import Standard

ROOT = Path(__file__).resolve().parent.parent
EQUIVALENTS = ROOT / "conformance" / "mutants.json"
LISTS = json.loads((ROOT / "schemas" / "codelists" / "codelists.json").read_text(encoding="utf-8"))
VERSION = "1.1"
ENOUGH = 97
"""How many mutants in 100 must be killed."""

Change = tuple[str, str]
"""A rule's id, and the words for one change of it."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One case, ready to be judged by any rule.

    Args:
        standard: the standard, with the case's local data.
        profile: the one the case names, or that of its division.
        subjects: its records.
        bundle: its records together, for set rules; ``None`` where the case is one record.
        expected: the outcome the case states.
        reading: the reading it speaks of; ``None`` for the rule as a whole.
    """

    standard: Standard
    profile: Profile | None
    subjects: tuple[Subject, ...]
    bundle: setrules.Bundle | None
    expected: str
    reading: str | None


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of the mutants of some rules.

    Args:
        killed: how many a case noticed.
        survived: those that no case noticed.
        equivalent: those listed as making no difference, and none did.
        stale: what the list says that is not so, in words.
    """

    killed: int
    survived: tuple[Mutant, ...]
    equivalent: tuple[Mutant, ...]
    stale: tuple[str, ...]

    @property
    def total(self) -> int:
        """How many count: all but the equivalent ones."""
        return self.killed + len(self.survived)

    @property
    def holds(self) -> bool:
        """Whether enough were killed and the list is right."""
        return not self.stale and self.killed * 100 >= self.total * ENOUGH


def main(arguments: list[str] | None = None) -> int:
    """Break the rules and count what the cases notice; give the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.mutants", description=__doc__)
    parser.add_argument("rules", nargs="*", help="ids of rules; all when none is given")
    options = parser.parse_args(arguments)
    chosen = [each for each in sources() if not options.rules or each["id"] in options.rules]
    found = tally(chosen, [each for each in equivalents() if not options.rules or each[0] in options.rules])
    sys.stdout.writelines(f"survived: {each.rule_id}: {each.change}\n" for each in found.survived)
    sys.stdout.writelines(f"equivalent: {each.rule_id}: {each.change}\n" for each in found.equivalent)
    sys.stdout.writelines(f"stale: {each}\n" for each in found.stale)
    share = 100 * found.killed // max(found.total, 1)
    sys.stdout.write(f"{found.killed} of {found.total} mutants killed ({share} in 100)")
    sys.stdout.write(f", {len(found.equivalent)} equivalent\n")
    return 0 if found.holds else 1


def tally(chosen: Iterable[Source], listed: Collection[Change]) -> Tally:
    """Break some rules and tell what their cases notice.

    Args:
        chosen: the JSON of the rules.
        listed: the changes of these rules that are said to make no difference.
    """
    left = set(listed)
    killed, stale = 0, []
    survived: list[Mutant] = []
    equivalent: list[Mutant] = []
    for source in chosen:
        cases = tuple(scenes(str(source["id"])))
        for mutant in mutants(source):
            change = (mutant.rule_id, mutant.change)
            if not noticed(mutant, cases):
                (equivalent if change in left else survived).append(mutant)
            else:
                killed += 1
                stale += [f"{mutant.rule_id}: {mutant.change} (a case notices it)"] if change in left else []
            left.discard(change)
    stale.extend(f"{rule_id}: {change} (no such change is made)" for rule_id, change in sorted(left))
    return Tally(killed, tuple(survived), tuple(equivalent), tuple(stale))


def equivalents() -> tuple[Change, ...]:
    """Give the changes listed as making no difference."""
    listed = json.loads(EQUIVALENTS.read_text(encoding="utf-8"))
    return tuple((each["ruleId"], each["change"]) for each in listed)


def sources() -> Iterator[Source]:
    """Give the JSON of every rule of the newest version, those of profiles included."""
    folder = ROOT / "schemas" / VERSION
    for path in sorted((folder / "rules").glob("*.json")):
        yield json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((folder / "profiles").glob("*.json")):
        yield from json.loads(path.read_text(encoding="utf-8"))["rules"]


def noticed(mutant: Mutant, cases: tuple[Scene, ...]) -> bool:
    """Tell whether a case comes out otherwise by the mutant than it states."""
    try:
        broken = rule.parse(mutant.source, compile_expression)
    except RuleError:
        return True
    return any(outcome(broken, scene) != scene.expected for scene in cases)


def outcome(judged: Rule, scene: Scene) -> str | None:
    """Give what a rule comes to in a case."""
    facts = scene.standard.facts
    judged = judged if scene.profile is None else _as_in(scene.profile, judged)
    results: list[Result] = []
    if judged.is_set and scene.bundle is not None:
        results.extend(setrules.judge(scene.bundle, [judged], facts))
    else:
        for subject in scene.subjects:
            results.extend(business.judge(subject, [judged], facts))
    order = ("engineError", "fail", "notEvaluable", "notYetDue", "pass", "exempt", "notApplicable")
    if scene.reading is not None:
        readings = [
            each.judgement.readings.get(scene.reading) for result in results for each in result.instances
        ]
        return next((each for each in readings if each), None)
    found = {str(each.outcome) for each in results}
    return next((each for each in order if each in found), None)


def _as_in(profile: Profile, judged: Rule) -> Rule:
    """Give one rule as a profile has it: with its parameters and the reading it chose."""
    own = replace(
        profile,
        rules={},
        severities={},
        parameters={name: chosen for name, chosen in profile.parameters.items() if name == judged.id},
        readings={name: chosen for name, chosen in profile.readings.items() if name == judged.id},
    )
    return own.applied({judged.id: judged})[judged.id]


def scenes(rule_id: str) -> Iterator[Scene]:
    """Give the cases of one rule."""
    family = rule_id.partition("-")[0]
    path = ROOT / "conformance" / "cases" / VERSION / family / f"{rule_id}.json"
    if not path.is_file():
        return
    for case in json.loads(path.read_text(encoding="utf-8"))["cases"]:
        expected = case["expected"]
        yield _scene(case, str(expected["outcome"]), expected.get("reading"))


def _scene(case: Mapping[str, Any], expected: str, reading: str | None) -> Scene:
    local = case.get("localData")
    standard = _standard(json.dumps(local) if local else "")
    if "record" in case:
        subject = _subject(standard, case["record"], "", None)
        return Scene(standard, _profile(standard, case, subject), (subject,), None, expected, reading)
    header = _subject(standard, case["bundle"]["header"], "/header", None)
    subjects = [
        _subject(standard, each, f"/records/{place}", header.as_of)
        for place, each in enumerate(case["bundle"]["records"])
    ]
    bundle = setrules.Bundle(
        records=tuple((each.base, each.record) for each in subjects),
        start=case["bundle"]["header"]["period"]["start"],
        end=case["bundle"]["header"]["period"]["end"],
        as_of=case["bundle"]["header"]["asOfDate"],
        broken=frozenset(),
    )
    return Scene(standard, _profile(standard, case, header), (header, *subjects), bundle, expected, reading)


def _profile(standard: Standard, case: Mapping[str, Any], first: Subject) -> Profile | None:
    """Give the profile a case names, else that of the facility's or the submitter's division."""
    if "profile" in case:
        return standard.profiles[case["profile"]]
    holders = [first.record.get(name) for name in ("facility", "submitter")]
    divisions = (each.get("divisionCode") for each in holders if isinstance(each, dict))
    return standard.profile_for(next((each for each in divisions if each), None))


def _subject(standard: Standard, record: object, base: str, as_of: str | None) -> Subject:
    fields = record if isinstance(record, dict) else {}
    record_type = str(fields["recordType"])
    day = as_of or str(fields["asOfDate"])
    reference = business.reference_date(fields, standard.schemas[record_type], day)
    return Subject(fields, record_type, base, reference, day, ())


@cache
def _standard(local: str) -> Standard:
    """Load the newest standard with a case's local data, laid out as a deployer would."""
    if not local:
        return load_standards()[VERSION]
    with tempfile.TemporaryDirectory() as folder:
        _lay_out(Path(folder), json.loads(local))
        return load_standards(Path(folder))[VERSION]


def _lay_out(folder: Path, data: Mapping[str, Any]) -> None:
    if "workingDays" in data:
        calendar = data["workingDays"]
        days = {f"{year}-01-01": "HOLIDAY" for year in calendar["years"]}
        days.update(dict.fromkeys(calendar["holidays"], "HOLIDAY"))
        days.update(dict.fromkeys(calendar["workdays"], "WORKDAY"))
        rows = [{"date": day, "kind": kind, "note": ""} for day, kind in sorted(days.items())]
        _write(folder / "working-days.csv", ("date", "kind", "note"), rows)
    if "practiceScopeSpecialty" in data:
        columns = next(
            each["columns"] for each in LISTS["local"] if each["name"] == "practice-scope-specialty"
        )
        _write(folder / "practice-scope-specialty.csv", columns, data["practiceScopeSpecialty"])


def _write(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    sys.exit(main())
