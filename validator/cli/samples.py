"""Examples that a rule fails on: shipped with the standard, or a case of the conformance suite in a checkout."""

import json
from dataclasses import dataclass

from validator.library import example, examples, root


@dataclass(frozen=True, slots=True)
class Sample:
    """A document that fails a rule.

    Args:
        name: where it stands, ``examples/1.1/notattained-PLAN-2.6-a.json``.
        data: the document.
    """

    name: str
    data: bytes


def failing(rule_id: str, version: str) -> Sample | None:
    """Give a document that fails a rule; ``None`` when there is none at hand.

    Args:
        rule_id: id of the rule or of an engine's finding.
        version: version of the standard.
    """
    stems = (f"notattained-{rule_id}", f"invalid-{rule_id}")
    for name in examples(version):
        if name.startswith(tuple(f"{stem}." for stem in stems)):
            return Sample(f"examples/{version}/{name}", example(version, name))
    return _from_cases(rule_id, version)


def _from_cases(rule_id: str, version: str) -> Sample | None:
    folder = root() / "conformance" / "cases" / version
    for path in sorted(folder.rglob(f"{rule_id}.json")):
        for case in json.loads(path.read_bytes())["cases"]:
            if case["expected"]["outcome"] == "fail" and not {"profile", "localData"} & set(case):
                document = case["record"] if "record" in case else case["bundle"]
                data = json.dumps(document, ensure_ascii=False, indent=2).encode() + b"\n"
                return Sample(path.relative_to(root()).as_posix(), data)
    return None
