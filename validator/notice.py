"""The engine's own findings: what each id says, in both languages.

Source: ``schemas/meta/findings/*.json``.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from validator import jsonvalue
from validator.finding import LANGUAGES, Severity, Slot, Text


@dataclass(frozen=True, slots=True)
class Notice:
    """One entry of the catalogue of the engine's own findings.

    Args:
        id: ``SYNTAX-DUPLICATE-KEY``.
        layer: the stage it belongs to.
        severity: how much it weighs.
        title: what it is, in a phrase.
        message: what is wrong, with named slots.
        fix: how to mend it, with named slots.
        suggest: what follows ``fix`` when a slot ``suggestion`` is filled; may be empty.
    """

    id: str
    layer: str
    severity: Severity
    title: Text
    message: Text
    fix: Text
    suggest: Text


def parse(source: Mapping[str, object]) -> Notice:
    """Read one entry of the catalogue."""
    return Notice(
        id=str(source["id"]),
        layer=str(source["layer"]),
        severity=Severity(str(source["severity"])),
        title=jsonvalue.text(source["title"]),
        message=jsonvalue.text(source["message"]),
        fix=jsonvalue.text(source["fix"]),
        suggest=jsonvalue.text(source.get("suggest", {})),
    )


def fill(template: Text, slots: Mapping[str, Slot]) -> Text:
    """Fill the named slots of a sentence in every language; a slot nobody filled shows as ``…``."""
    return {language: _fill(template.get(language, ""), slots, language) for language in LANGUAGES}


def _fill(template: str, slots: Mapping[str, Slot], language: str) -> str:
    return template.format_map(_Words(slots, language))


class _Words(dict[str, str]):
    """The slots in one language."""

    def __init__(self, slots: Mapping[str, Slot], language: str) -> None:
        super().__init__(
            (name, str(slot.get(language, "")) if isinstance(slot, Mapping) else str(slot))
            for name, slot in slots.items()
        )

    def __missing__(self, name: str) -> str:
        return "…"
