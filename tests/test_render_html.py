"""The HTML rendering: one page that needs nothing else, for every reader."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from test_render_golden import names, report

from validator.finding import LANGUAGES
from validator.render import RENDERERS

VOID = {"meta", "br", "hr"}
PAGES = [(name, lang) for name in names() for lang in LANGUAGES]


class Reader(HTMLParser):
    """Reads a page and keeps its elements, its headings and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.misnested: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep an element."""
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close an element, and note one that was not the last opened."""
        if self.open.pop() != tag:
            self.misnested.append(tag)

    def handle_data(self, data: str) -> None:
        """Keep words."""
        self.words.append(data)

    @property
    def levels(self) -> list[int]:
        """The levels of the headings in their order."""
        return [int(tag[1]) for tag, _ in self.elements if re.fullmatch("h[1-6]", tag)]


def page(name: str, lang: str = "zh-CN") -> str:
    """Render one of the reports."""
    return RENDERERS["html"].render(report(name), lang)


@pytest.mark.parametrize(("name", "lang"), PAGES)
def test_elements_are_well_nested(name: str, lang: str) -> None:
    """Every element that is opened is closed in turn."""
    read = Reader(page(name, lang))

    assert ([], []) == (read.misnested, read.open)


@pytest.mark.parametrize(("name", "lang"), PAGES)
def test_the_page_needs_nothing_else(name: str, lang: str) -> None:
    """There is no script, no frame, and nothing to fetch."""
    read = Reader(page(name, lang))

    assert set() == {tag for tag, _ in read.elements} & {"script", "link", "img", "iframe", "object", "form"}
    assert [] == [
        name for _, attributes in read.elements for name in attributes if name in ("src", "href", "style")
    ]
    assert "url(" not in page(name, lang)


@pytest.mark.parametrize(("name", "lang"), PAGES)
def test_the_page_names_its_language(name: str, lang: str) -> None:
    """A screen reader learns which language to speak."""
    assert {"lang": lang} == dict(Reader(page(name, lang)).elements)["html"]


@pytest.mark.parametrize(("name", "lang"), PAGES)
def test_headings_skip_no_level(name: str, lang: str) -> None:
    """Headings start at one and go down one at a time."""
    levels = Reader(page(name, lang)).levels

    assert 1 == levels[0]
    assert [] == [(before, after) for before, after in pairwise(levels) if after > before + 1]


def test_payload_words_stay_words() -> None:
    """Markup in a payload is shown, never obeyed."""
    assert "<script" not in page("broken")
    assert "<script>alert(1)</script>卫生院 & 分院" in Reader(page("broken")).words


@pytest.mark.parametrize("name", names())
def test_the_page_says_what_the_text_says(name: str) -> None:
    """Every message, fix and quoted sentence of the report is on the page."""
    said = "\n".join(Reader(page(name)).words)
    findings = [
        *report(name)["findings"],
        *(each for f in report(name)["findings"] for each in f.get("derived", ())),
    ]
    visible = [each for each in findings if "\x1b" not in each["message"]["zh-CN"]]

    assert [] == [each["fix"]["zh-CN"] for each in findings if each["fix"]["zh-CN"] not in said]
    assert [] == [each["message"]["zh-CN"] for each in visible if each["message"]["zh-CN"] not in said]


def test_weight_is_said_in_words_too() -> None:
    """A finding's weight does not rest on colour alone."""
    badges = [attributes for tag, attributes in Reader(page("broken")).elements if tag == "span"]

    assert "badge error" == badges[0]["class"]
    assert "错误" in Reader(page("broken")).words


def test_the_title_names_facility_and_verdict() -> None:
    """A browser's tab and a printed page tell whose report it is and how it came out."""
    assert "<title>校验报告，示例县第一乡镇卫生院，符合标准，可以交换</title>" in page("shortfall")
