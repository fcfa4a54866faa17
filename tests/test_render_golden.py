"""The readable renderings of three reports, held word for word."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from validator.finding import LANGUAGES
from validator.render import RENDERERS
from validator.render.outline import Document

GOLDEN = Path(__file__).parent / "golden"
SUFFIXES = {"text": "txt", "html": "html"}
RENEW = "the words differ from the golden file; when that is meant, renew it with `make golden`"


def report(name: str) -> Document:
    """Give one of the hand-written report documents."""
    document: Document = json.loads((GOLDEN / f"{name}.report.json").read_text(encoding="utf-8"))
    return document


def names() -> list[str]:
    """Give the names of the hand-written report documents."""
    return sorted(path.name.removesuffix(".report.json") for path in GOLDEN.glob("*.report.json"))


def renderings() -> Iterator[tuple[Path, str, str, str]]:
    """Give every golden file with the report, renderer and language it is made from."""
    for name in names():
        for form, suffix in SUFFIXES.items():
            for lang in LANGUAGES:
                yield GOLDEN / f"{name}.{lang}.{suffix}", name, form, lang


def renew() -> None:
    """Write every golden file anew."""
    for path, name, form, lang in renderings():
        path.write_bytes(RENDERERS[form].render(report(name), lang).encode())


@pytest.mark.parametrize(
    ("path", "name", "form", "lang"), list(renderings()), ids=lambda each: getattr(each, "name", each)
)
def test_a_rendering_is_the_golden_file(path: Path, name: str, form: str, lang: str) -> None:
    """A report reads exactly as its golden file."""
    actual = RENDERERS[form].render(report(name), lang)

    assert path.read_bytes().decode() == actual, RENEW


def test_there_are_golden_files_for_three_reports() -> None:
    """A shortfall, broken data and a bundle each have their files."""
    assert ["broken", "bundle", "shortfall"] == names()
