"""Options that several commands take."""

from pathlib import Path

import click

from validator.cli import refusal
from validator.cli.refusal import Refusal
from validator.errors import StandardNotFound
from validator.finding import LANGUAGES
from validator.library import load_standard, load_standards
from validator.standard import Standard

lang = click.option(
    "--lang",
    type=click.Choice(LANGUAGES, case_sensitive=False),
    metavar="[zh-CN|en]",
    default=LANGUAGES[0],
    envvar=refusal.LANGUAGE,
    help="界面语言，缺省为 zh-CN。\nLanguage; zh-CN by default.",
)

version = click.option(
    "--standard",
    "version",
    metavar="VERSION",
    help="标准版本，缺省为最新版。\nVersion of the standard; the newest by default.",
)

later = click.option(
    "--standard",
    "later",
    metavar="VERSION|next",
    help="按更新的版本预览，next 为下一版；缺省不预览。\nPreview by a later version; next: the following.",
)

local = click.option(
    "--local",
    "folder",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="本地数据目录（工作日历等）。\nFolder with local data (working days, …).",
)


def standard(wanted: str | None, folder: Path | None = None) -> Standard:
    """Give the version asked for, the newest when none was.

    Args:
        wanted: its number.
        folder: with local data.

    Raises:
        Refusal: there is no such version.
    """
    if wanted is None:
        return list(load_standards(folder).values())[-1]
    try:
        return load_standard(wanted, folder)
    except StandardNotFound:
        raise Refusal(because="noVersion", name=wanted, known=tuple(load_standards())) from None


def record_type(wanted: str, standard: Standard) -> str:
    """Give the record type asked for.

    Raises:
        Refusal: the version has no such record type.
    """
    if wanted not in standard.schemas:
        known = tuple(standard.schemas)
        raise Refusal(
            because="noRecordType", name=wanted, nearest=refusal.nearest(wanted, known), known=known
        )
    return wanted
