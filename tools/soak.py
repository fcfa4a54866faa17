"""Judge a whole synthetic province: 1,000 facilities and a year of support, and no finding at all.

``python -m tools.soak [FACILITIES COUNTIES YEARS SEED]``; the exit code is 1 when anything was found.
"""

import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping

from validator import generate
from validator.library import load_standards
from validator.pipeline import check
from validator.standard import Standard

_DEFAULT = ("1000", "12", "1", "1")
_LAST_YEAR = 2025
_SHOWN = 20

Report = Mapping[str, object]


def plan(facilities: str, counties: str, years: str, seed: str) -> generate.Plan:
    """Read what is asked for; the years end in 2025."""
    span = range(_LAST_YEAR - int(years) + 1, _LAST_YEAR + 1)
    return generate.Plan(int(seed), int(facilities), int(counties), tuple(span))


def reports(bundle: generate.Bundle, standards: Mapping[str, Standard]) -> Iterator[Report]:
    """Give the report of a bundle, then those of its records."""
    document = check(b"".join(generate.lines(bundle)), standards).document
    yield document
    records = document.get("records")
    yield from records if isinstance(records, list | tuple) else ()


def unmeant(report: Report) -> list[str]:
    """Name what a report found: its verdict where that is not conformant, and its findings."""
    findings = report["findings"]
    named = (
        [f"{each['ruleId']} {each['pointer']}" for each in findings]
        if isinstance(findings, list | tuple)
        else []
    )
    return named if named or report["verdict"] == "conformant" else [str(report["verdict"])]


def main(arguments: list[str]) -> int:
    """Generate, judge, print the counts; 1 when something was found."""
    standards = load_standards()
    asked = plan(*(*arguments, *_DEFAULT[len(arguments) :]))
    province = generate.build(asked, standards[generate.VERSION].codelists["divisions"])
    counts: Counter[str] = Counter()
    found: Counter[str] = Counter()
    start = time.perf_counter()
    for bundle in generate.bundles(province):
        for report in reports(bundle, standards):
            subject = report["subject"]
            counts[str(subject["recordType"]) if isinstance(subject, Mapping) else "?"] += 1
            found.update(unmeant(report))
    for record_type, count in counts.most_common():
        print(f"{count:8} {record_type}")
    for what, count in found.most_common(_SHOWN):
        print(f"{count:8} {what}")
    print(f"{counts.total()} reports, {found.total()} findings, {time.perf_counter() - start:.1f} s")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
