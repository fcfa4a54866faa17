"""Recompute the clause register: where the standard answers each clause, and how far.

``python -m tools.register`` rewrites ``schemas/policy/clauses.json``; with ``--check`` it only tells, by exit
code 1, that the file is out of date. Titles, reasons, what is missing, and a status of ``partly`` or
``notMachineCheckable`` are written by hand and kept; where ``missing`` is given, ``enforced`` or ``carried``
becomes ``partly``. What a document only permits cannot be broken: it is carried once a field can hold it.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any

from validator import pointer
from validator.errors import StandardError

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS = ROOT / "schemas"
REGISTER = SCHEMAS / "policy" / "clauses.json"
VERSION = "1.1"

Clause = Mapping[str, Any]


class Source(Enum):
    """What kind of file cites a clause, in the order in which places are listed."""

    POLICY_RULE = auto()
    POLICY_SET_RULE = auto()
    CHECK = auto()
    INDICATOR = auto()
    CODE_LIST = auto()
    SCHEMA = auto()
    DOCUMENT = auto()


@dataclass(frozen=True, slots=True)
class Citation:
    """One place of the standard that cites a clause.

    Args:
        clause: id of the clause.
        source: what kind of file the place is in.
        place: the place as the register writes it, ``rule:PLAN-2.6-a``.
    """

    clause: str
    source: Source
    place: str

    def bears_own_id(self) -> bool:
        """Tell whether the rule or indicator is named after the clause, ``.1`` and so on included."""
        name = self.place.partition(":")[2]
        return name == self.clause or name.startswith(f"{self.clause}.")


RULES = frozenset({Source.POLICY_RULE, Source.POLICY_SET_RULE})

HOLDS: Mapping[str, frozenset[Source]] = {
    "field": frozenset({Source.SCHEMA, Source.DOCUMENT}),
    "code-list": frozenset({Source.CODE_LIST, Source.SCHEMA, Source.DOCUMENT}),
}
"""What carries a clause that asks for data; a code list alone gives a field nowhere to stand."""

ANSWERS: Mapping[str, frozenset[Source]] = {
    "field": RULES,
    "code-list": RULES,
    "record-rule": RULES,
    "cross-record-rule": RULES | {Source.INDICATOR},
    "indicator": RULES | {Source.INDICATOR},
    "target": frozenset({Source.POLICY_SET_RULE, Source.INDICATOR}),
    "workflow": RULES | {Source.INDICATOR},
    "narrative": RULES | {Source.INDICATOR},
}
"""What answers a clause of each kind; a target is about many facilities, so a rule on one is not enough."""


def load(path: Path) -> Any:  # noqa: ANN401  # whatever JSON the file holds
    """Read one JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))


def rule_citations(rule: Clause) -> Iterator[Citation]:
    """Give the clauses a rule cites.

    Args:
        rule: a national rule, or one of a profile.
    """
    source = Source.CHECK
    if rule["class"] == "policy":
        source = Source.POLICY_SET_RULE if rule["scope"] == "set" else Source.POLICY_RULE
    for clause in rule["clauses"]:
        yield Citation(clause, source, f"rule:{rule['id']}")


def schema_citations(name: str, node: object, tokens: tuple[pointer.Token, ...] = ()) -> Iterator[Citation]:
    """Give the clauses that ``x-clauses`` names anywhere in a schema.

    Args:
        name: the schema's name, ``facilityCapabilityReport``.
        node: the schema, or a part of it.
        tokens: the way from the schema to ``node``.
    """
    children: Iterator[tuple[pointer.Token, object]] = iter(())
    if isinstance(node, dict):
        for clause in node.get("x-clauses", ()):
            yield Citation(clause, Source.SCHEMA, f"schema:{name}#{pointer.build(tokens)}")
        children = iter(node.items())
    elif isinstance(node, list):
        children = iter(enumerate(node))
    for token, child in children:
        yield from schema_citations(name, child, (*tokens, token))


def code_list_citations(path: Path) -> Iterator[Citation]:
    """Give the clauses the code lists cite."""
    if not path.exists():
        return
    for meta in load(path)["lists"]:
        for clause in meta.get("clauses", ()):
            yield Citation(clause, Source.CODE_LIST, f"codelist:{meta['name']}")


def document_citations(path: Path) -> Iterator[Citation]:
    """Give the clauses on number, date or issuer that the list of documents itself holds."""
    for key, document in load(path).items():
        for held in document.get("clauses", ()):
            yield Citation(held["id"], Source.DOCUMENT, f"document:{key}#/{held['member']}")


def citations(schemas: Path) -> Iterator[Citation]:
    """Give every citation of a clause in the standard, in no particular order.

    Args:
        schemas: the directory of the standard.
    """
    version = schemas / VERSION
    for path in version.glob("rules/*.json"):
        yield from rule_citations(load(path))
    for path in version.glob("profiles/*.json"):
        for rule in load(path).get("rules", ()):
            yield from rule_citations(rule)
    for path in version.glob("indicators/*.json"):
        indicator = load(path)
        for clause in indicator["clauses"]:
            yield Citation(clause, Source.INDICATOR, f"indicator:{indicator['id']}")
    for path in version.glob("*.schema.json"):
        yield from schema_citations(path.name.removesuffix(".schema.json"), load(path))
    yield from code_list_citations(schemas / "codelists" / "codelists.json")
    yield from document_citations(schemas / "policy" / "documents.json")


def holds(clause: Clause, citation: Citation) -> bool:
    """Tell whether a citation is a place for the data that the clause asks for, or for what it permits."""
    kind = "field" if clause.get("modality") == "permitted" else clause["kind"]
    return citation.source in HOLDS.get(kind, ()) or citation.source in HOLDS.get(clause["kind"], ())


def answers(clause: Clause, citation: Citation) -> bool:
    """Tell whether a citation is a rule or indicator that judges what the clause asks."""
    if citation.source in ANSWERS[clause["kind"]]:
        return True
    if citation.source is Source.CHECK:
        return clause.get("axis") == "validity"
    return citation.source in RULES and citation.bears_own_id()


def status(clause: Clause, cited: Sequence[Citation]) -> str:
    """Say how far the standard answers a clause.

    Args:
        clause: the entry as it stands in the register, with what was written by hand.
        cited: every place that cites it.

    Returns:
        The status, from the citations wherever it is not set by hand.
    """
    if clause["status"] == "notMachineCheckable":
        return "notMachineCheckable"
    earned = "planned"
    if any(answers(clause, citation) for citation in cited):
        earned = "enforced"
    elif any(holds(clause, citation) for citation in cited):
        earned = "carried"
    by_hand = clause["status"] == "partly" and bool(cited)
    if "missing" in clause and (by_hand or earned != "planned"):
        return "partly"
    return earned


def renew(register: Sequence[Clause], cited: Sequence[Citation]) -> list[Clause]:
    """Give the register with ``status`` and ``where`` of every entry computed anew.

    Raises:
        StandardError: a place cites a clause that the register does not have.
    """
    by_clause: defaultdict[str, list[Citation]] = defaultdict(list)
    for citation in sorted(set(cited), key=lambda one: (one.source.value, one.place)):
        by_clause[citation.clause].append(citation)
    unknown = sorted(set(by_clause) - {clause["id"] for clause in register})
    if unknown:
        places = (f"{name} ({by_clause[name][0].place})" for name in unknown)
        message = f"not in the clause register: {', '.join(places)}"
        raise StandardError(message)
    renewed: list[Clause] = []
    for clause in register:
        found = by_clause[clause["id"]]
        where = [citation.place for citation in found]
        renewed.append({**clause, "status": status(clause, found), "where": where})
    return renewed


def render(register: Sequence[Clause]) -> str:
    """Write the register as the text of its file."""
    return json.dumps(register, ensure_ascii=False, indent=2) + "\n"


def main(arguments: Sequence[str] | None = None) -> int:
    """Rewrite the register, or check it.

    Returns:
        0, or 1 where ``--check`` found the file out of date.
    """
    parser = argparse.ArgumentParser(
        prog="python -m tools.register", description="Recompute the clause register."
    )
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 if out of date")
    options = parser.parse_args(arguments)
    text = render(renew(load(REGISTER), tuple(citations(SCHEMAS))))
    current = text == REGISTER.read_text(encoding="utf-8")
    if options.check and not current:
        sys.stderr.write(f"{REGISTER.relative_to(ROOT)} is out of date; run python -m tools.register\n")
        return 1
    if not current:
        REGISTER.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
