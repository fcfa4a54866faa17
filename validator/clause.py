"""Policy documents and their clauses: the sentences that every rule answers to."""

from collections.abc import Mapping
from dataclasses import dataclass

from validator import jsonvalue
from validator.finding import Text


@dataclass(frozen=True, slots=True)
class PolicyDocument:
    """A policy document.

    Args:
        id: ``SPEC``, ``PLAN``, ``SINK``, ``SYS`` or ``TJ``.
        title: its title.
        number: its document number; ``None`` where the text bears none.
        carried_forward: the first day (``YYYY-MM-DD``) after the years the document is for, from which on its standing
            requirements are only carried forward; ``None`` where it has no such years.
    """

    id: str
    title: Text
    number: str | None
    carried_forward: str | None = None


@dataclass(frozen=True, slots=True)
class Clause:
    """One entry of the clause register.

    Args:
        id: ``PLAN-2.6-a``.
        document: the document's id.
        section: heading of the section, in Chinese.
        quote: the sentence itself, in Chinese.
        title: what it asks, in a phrase.
        kind: field, code-list, record-rule, …
        modality: must, in principle, encouraged, …
        status: enforced, partly, carried, notMachineCheckable or planned.
        where: what enforces or carries it, ``rule:…``, ``schema:…``, ``codelist:…``.
        missing: what is not enforced yet, for ``partly``.
        reason: why no machine can check it, for ``notMachineCheckable``.
    """

    id: str
    document: str
    section: str
    quote: str
    title: Text
    kind: str
    modality: str | None
    status: str
    where: tuple[str, ...]
    missing: Text | None
    reason: Text | None


def parse_document(key: str, source: Mapping[str, object]) -> PolicyDocument:
    """Read one policy document of the register."""
    effective = jsonvalue.mapping(source.get("effective"))
    return PolicyDocument(
        id=key,
        title=jsonvalue.text(source["title"]),
        number=jsonvalue.optional(source.get("number")),
        carried_forward=jsonvalue.optional(effective.get("carriedForward")),
    )


def parse_clause(source: Mapping[str, object]) -> Clause:
    """Read one entry of the register."""
    where = source.get("where")
    return Clause(
        id=str(source["id"]),
        document=str(source["document"]),
        section=str(source["section"]),
        quote=str(source["quote"]),
        title=jsonvalue.text(source["title"]),
        kind=str(source["kind"]),
        modality=None if source.get("modality") is None else str(source["modality"]),
        status=str(source["status"]),
        where=tuple(map(str, where)) if isinstance(where, list) else (),
        missing=jsonvalue.text(source["missing"]) if source.get("missing") else None,
        reason=jsonvalue.text(source["reason"]) if source.get("reason") else None,
    )
