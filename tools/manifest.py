"""Write ``conformance/manifest.json`` (release, digest, contents, shared cases) and ``conformance/titles.json``.

``python -m tools.manifest`` derives both from the files of cases and the standard. ``--release`` gives the suite
another release number; the one it has is kept otherwise.

The cases of rules and indicators of the newest version are shared with every older version that has the rule or the
indicator and no file of its own for it, as far as its schemas accept the payload once it declares that version.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from validator import jsonvalue
from validator.conformance import suite
from validator.conformance.sharing import Shared
from validator.conformance.suite import Case
from validator.library import load_standards, suite_files
from validator.rule import Rule
from validator.schemaengine import engine
from validator.standard import Standard

FOLDER = Path(__file__).resolve().parent.parent / "conformance"
FIRST_RELEASE = "0.1.0"

Standards = Mapping[str, Standard]


def main(arguments: list[str] | None = None) -> int:
    """Write manifest and titles; give the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.manifest", description=__doc__)
    parser.add_argument("--release", help="release of the suite")
    options = parser.parse_args(arguments)
    path, standards = FOLDER / suite.MANIFEST, load_standards()
    release = json.loads(path.read_text(encoding="utf-8"))["release"] if path.is_file() else FIRST_RELEASE
    (FOLDER / suite.TITLES).write_text(titles(standards), encoding="utf-8")
    path.write_text(text(suite_files(), standards, options.release or release), encoding="utf-8")
    return 0


def titles(standards: Standards) -> str:
    """Give the text of the titles of all rules and indicators, as the newest version that has them says.

    Args:
        standards: every version, oldest first.
    """
    found: dict[str, dict[str, Mapping[str, str]]] = {"rules": {}, suite.INDICATORS: {}}
    for standard in standards.values():
        found["rules"].update({each.id: each.title for each in _rules(standard)})
        found[suite.INDICATORS].update({each.id: each.title for each in standard.indicators.values()})
    listed = {kind: {name: dict(each[name]) for name in sorted(each)} for kind, each in found.items()}
    return json.dumps(listed, ensure_ascii=False, indent=2) + "\n"


def text(found: suite.Files, standards: Standards, release: str) -> str:
    """Give the text of the manifest.

    Args:
        found: the files of cases.
        standards: every version, oldest first.
        release: of the suite.
    """
    *older, newest = standards.values()
    own = list(suite.cases_of(found))
    shared = [_shared(each, newest.version, found, own) for each in older]
    cases = list(suite.cases_of(found, shared))
    counted = Counter((each.standard, each.family, each.level) for each in cases)
    manifest = {
        "release": release,
        "digest": suite.digest(found, shared),
        "cases": len(cases),
        "families": [
            {"standard": standard, "family": family, "level": level, "cases": number}
            for (standard, family, level), number in sorted(counted.items())
        ],
        "shared": [each.document() for each in shared],
    }
    return json.dumps(manifest, ensure_ascii=False, indent=2) + "\n"


def _shared(older: Standard, newest: str, found: suite.Files, cases: list[Case]) -> Shared:
    """Give what an older version is asked of the cases of the newest."""
    rules = {each.id for each in _rules(older)}
    there = {each.stem for each in cases if each.standard == older.version}
    chosen = [
        each
        for each in cases
        if each.standard == newest and (each.rule_id in rules or _indicator(each) in older.indicators)
        if f"{older.version}/{each.stem.partition('/')[2]}" not in there
    ]
    whole = Shared(older.version, newest, ())
    refused = {each.id for each in chosen if not _accepts(older, whole, each)}
    stems = {each.stem for each in chosen if each.id not in refused}
    paths = (path for path in suite.covered(found) if suite.stem(path) in stems)
    excepted = {each for each in refused if each.rpartition("#")[0] in stems}
    return Shared(older.version, newest, tuple(sorted(paths)), frozenset(excepted))


def _accepts(older: Standard, share: Shared, case: Case) -> bool:
    """Tell whether the schemas of a version find nothing wrong with what a case sends, once it declares the version."""
    for record in _records(share.relabelled(case.sent.get("payload", case.sent.get("indicator")))):
        schema = older.schemas.get(str(record.get("recordType")))
        if schema is None or next(iter(engine(schema)(record)), None) is not None:
            return False
    return True


def _records(payload: object) -> Iterator[Mapping[str, object]]:
    """Give every record of a payload, the header of a bundle among them."""
    members = jsonvalue.mapping(payload)
    if "records" not in members:
        yield members
        return
    yield from (jsonvalue.mapping(each) for each in jsonvalue.sequence(members["records"]))
    if "header" in members:
        yield jsonvalue.mapping(members["header"])


def _indicator(case: Case) -> str | None:
    return jsonvalue.optional(jsonvalue.mapping(case.sent.get("indicator")).get("indicatorId"))


def _rules(standard: Standard) -> Iterator[Rule]:
    """Give every rule, national or of a profile."""
    yield from standard.rules.values()
    for profile in standard.profiles.values():
        yield from profile.rules.values()


if __name__ == "__main__":
    sys.exit(main())
