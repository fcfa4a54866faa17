"""The data dictionary: every field, code list, rule, clause and finding of one version, for people to read.

It is drawn from the standard itself whenever it is wanted, and kept nowhere.
"""

from collections.abc import Callable, Mapping
from importlib import import_module

from validator.dictionary.book import book
from validator.dictionary.rows import build
from validator.dictionary.table import Book
from validator.standard import Standard

__all__ = ["FORMATS", "render"]

FORMATS: Mapping[str, str] = {"html": ".html", "markdown": ".md", "xlsx": ".xlsx"}
"""Form → how the names of its files end."""


def render(standard: Standard, form: str, lang: str) -> bytes:
    """Write the dictionary of one version.

    Args:
        standard: the version.
        form: one of ``FORMATS``.
        lang: ``zh-CN`` or ``en``.
    """
    writer: Callable[[Book], bytes] = import_module(f"{__name__}.{form}").render
    return writer(book(build(standard), lang))
