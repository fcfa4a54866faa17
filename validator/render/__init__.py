"""Renderers: the one report document in the forms people and programs ask for.

A renderer reads the document alone and decides nothing; a new form is an entry in ``RENDERERS``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from validator.render import brief, html, json, text
from validator.render.outline import Document

__all__ = ["RENDERERS", "Renderer"]


@dataclass(frozen=True, slots=True)
class Renderer:
    """One form of a report.

    Args:
        media_type: as HTTP names it.
        render: report document and language (``zh-CN`` or ``en``) → the whole text.
    """

    media_type: str
    render: Callable[[Document, str], str]


RENDERERS: Mapping[str, Renderer] = {
    "json": Renderer("application/json", json.render),
    "text": Renderer("text/plain; charset=utf-8", text.render),
    "brief": Renderer("text/plain; charset=utf-8", brief.render),
    "html": Renderer("text/html; charset=utf-8", html.render),
}
