"""A report in one line: the verdict, the attainment, and what weighs most."""

from collections.abc import Iterator

from validator.render import words
from validator.render.outline import Document, outline
from validator.render.words import say, word

_MOST = 3
"""How many rules are named."""


def render(report: Document, lang: str) -> str:
    """Write one line that ends in a line break.

    Args:
        report: a report document.
        lang: ``zh-CN`` or ``en``.
    """
    verdict = word(words.SHORT_VERDICTS, report["verdict"], lang)
    named = list(dict.fromkeys(_weighty(report)))
    more = "…" if len(named) > _MOST else ""
    rules = f" [{say('comma', lang).join(named[:_MOST])}{more}]" if named else ""
    preview = say("previewedBy", lang, **report["standard"]) if report.get("preview") else ""
    return f"{preview}{verdict}{say('semicolon', lang)}{outline(report, lang).attainment.text}{rules}\n"


def _weighty(report: Document) -> Iterator[str]:
    """Name the errors, then the requirements that are not met; those of the records too."""
    bodies = [report, *report.get("records", ())]
    for body in bodies:
        yield from (each["ruleId"] for each in body["findings"] if each["severity"] == "error")
    for body in bodies:
        failed = (each for each in body["attainment"]["rules"] if each["outcome"] == "fail")
        yield from (each["ruleId"] for each in failed if each["severity"] != "info")
