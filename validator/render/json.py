"""The report itself: one line of compact JSON, the same bytes from every entry point."""

import json

from validator.render.outline import Document


def render(report: Document, lang: str) -> str:  # noqa: ARG001 - every renderer is called alike; JSON holds both languages
    """Write a report document as one line of JSON.

    Args:
        report: the report document.
        lang: not used: the document holds every text in both languages.
    """
    return json.dumps(report, ensure_ascii=False, separators=(",", ":")) + "\n"
