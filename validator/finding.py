"""The frozen vocabulary every room shares: findings, outcomes, severities, layers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

LANGUAGES = ("zh-CN", "en")

Text = Mapping[str, str]
"""One sentence in every language of ``LANGUAGES``."""

Slot = str | int | Text
"""What fills a named place in a message; a ``Text`` is filled in by language."""


def listed(words: Iterable[str]) -> Text:
    """Join words as each language lists them."""
    found = list(words)
    return {"zh-CN": "、".join(found), "en": ", ".join(found)}


class Severity(StrEnum):
    """How much a finding weighs, heaviest first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Layer(StrEnum):
    """The stage of judging that a finding belongs to, in the order of judging."""

    SYNTAX = "syntax"
    STRUCTURE = "structure"
    CODES = "codes"
    CONSISTENCY = "consistency"


class Outcome(StrEnum):
    """What became of a rule on a record."""

    ENGINE_ERROR = "engineError"
    FAIL = "fail"
    NOT_EVALUABLE = "notEvaluable"
    NOT_YET_DUE = "notYetDue"
    PASS = "pass"
    EXEMPT = "exempt"
    NOT_APPLICABLE = "notApplicable"


class Verdict(StrEnum):
    """What a report says of a payload as a thing to exchange."""

    CONFORMANT = "conformant"
    NONCONFORMANT = "nonconformant"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with the data, said in ids and slots; the words are added by the report.

    Args:
        rule_id: id of the rule, or of the engine's own finding (``SYNTAX-…``, ``STRUCT-…``, ``CODE-…``).
        layer: the stage that found it.
        severity: how much it weighs.
        pointer: RFC 6901 pointer into the document; ``""`` is the whole document.
        slots: named values for the message.
        value: the offending value as it stands in the document; ``None`` where there is none to show.
        related: further pointers that belong to the matter.
        offset: character offset in the decoded text, for syntax findings that have no pointer.
        derived: findings that exist only because of this one, folded under it.
    """

    rule_id: str
    layer: Layer
    severity: Severity
    pointer: str = ""
    slots: Mapping[str, Slot] = field(default_factory=dict)
    value: object = None
    related: tuple[str, ...] = ()
    offset: int | None = None
    derived: tuple["Finding", ...] = ()
