"""The web page: one file, nothing from elsewhere, every word in both languages."""

import base64
import hashlib
import json
import re
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

from validator import service
from validator.finding import LANGUAGES
from validator.render import words
from validator.service import webpage

FOLDER = Path(service.__file__).parent / "page"
VOID = {"meta", "link", "input", "path", "br", "img"}


@lru_cache(maxsize=1)
def built() -> webpage.StaticFile:
    """Give the page as it is served."""
    return webpage.build()


@lru_cache(maxsize=1)
def page() -> str:
    """Give its HTML."""
    return built().data.decode()


@lru_cache(maxsize=1)
def scripts() -> str:
    """Give all its script."""
    return "".join(path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.js")))


class Elements(HTMLParser):
    """Reads the elements of a page, and what text stands directly in each."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, str] = {}
        self.unclosed: list[str] = []
        self._key: str | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.found.append((tag, dict(attrs)))
        self._key = dict(attrs).get("data-text")
        if tag not in VOID:
            self.unclosed.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that closes itself."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Note that an element ends; it must be the one that began last."""
        assert self.unclosed.pop() == tag
        self._key = None

    def handle_data(self, data: str) -> None:
        """Note the text of an element that is translated."""
        if self._key:
            self.texts[self._key] = data.strip()
            self._key = None


@lru_cache(maxsize=1)
def elements() -> Elements:
    """Give the page's elements."""
    return Elements(page())


def test_page_is_well_formed() -> None:
    """Every element that is opened is closed, in order."""
    assert [] == elements().unclosed


def test_page_asks_for_nothing_from_elsewhere() -> None:
    """No address in the page leads to another host, and no file is loaded beside it."""
    assert [] == re.findall(r"https?:|url\(|@import|//[a-z]+\.", page())
    loading = [
        (tag, attributes)
        for tag, attributes in elements().found
        if "src" in attributes or tag in ("link", "iframe")
    ]
    assert [("link", {"rel": "icon", "href": "data:,"})] == loading


def test_page_asks_its_own_service_only() -> None:
    """Every request of the script goes to an address of this service's API."""
    asked = re.findall(r"fetch\((.*?)[,)]", scripts())

    assert asked
    assert [] == [address for address in asked if not address.strip("`\"'").startswith("/v1/")]


def test_policy_allows_this_script_and_style_alone() -> None:
    """The policy names script and style by digest, forbids everything else, and nothing stands inline in elements."""
    policy = dict(part.strip().split(" ", 1) for part in built().policy.split(";"))
    script = re.findall(r"<script>(.*?)</script>", page(), re.DOTALL)
    style = re.findall(r"<style>(.*?)</style>", page(), re.DOTALL)

    assert "'none'" == policy["default-src"]
    assert [policy["script-src"], policy["style-src"]] == [_digest(script), _digest(style)]
    assert "'self'" == policy["connect-src"]
    inline = [
        name
        for _, attributes in elements().found
        for name in attributes
        if name == "style" or name.startswith("on")
    ]
    assert [] == inline


def _digest(blocks: list[str]) -> str:
    assert 1 == len(blocks)
    return f"'sha256-{base64.b64encode(hashlib.sha256(blocks[0].encode()).digest()).decode()}'"


def test_script_makes_no_markup_of_what_it_is_given() -> None:
    """Report texts become text nodes: the script has no way to turn a string into markup or code."""
    assert [] == re.findall(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function|\.style\b", scripts()
    )


def test_texts_in_the_page_cannot_end_its_script() -> None:
    """The texts are embedded so that no sentence can close the element they stand in."""
    embedded = re.search(r'<script type="application/json" id="texts">(.*?)</script>', page(), re.DOTALL)

    assert embedded is not None
    assert webpage.page_texts() == json.loads(embedded[1])
    assert "<" not in embedded[1]


@pytest.mark.parametrize("table", list(webpage.page_texts()))
def test_texts_are_complete_in_both_languages(table: str) -> None:
    """Every text of the page is there in both languages, with the same slots."""
    texts = webpage.page_texts()[table]

    assert [] == [
        key for key, text in texts.items() if list(LANGUAGES) != list(text) or not all(text.values())
    ]
    slots = {
        key: [set(re.findall(r"{(\w+)}", text[lang])) for lang in LANGUAGES] for key, text in texts.items()
    }
    assert [] == [key for key, (chinese, english) in slots.items() if chinese != english]


def test_chinese_is_chinese_and_english_is_not() -> None:
    """Chinese texts are in Chinese and English ones are not, but for the switch, which names the other one."""
    texts = {key: text for key, text in webpage.page_texts()["page"].items() if key != "otherLanguage"}
    wordless = {"quote", "document"}

    assert wordless == {key for key, text in texts.items() if not re.search("[一-鿿]", text["zh-CN"])}
    assert [] == [key for key, text in texts.items() if re.search("[一-鿿]", text["en"])]


def test_page_is_chinese_before_any_script_runs() -> None:
    """What stands in the HTML is the Chinese text of each key."""
    texts = webpage.page_texts()["page"]

    assert {key: texts[key]["zh-CN"] for key in elements().texts} == elements().texts
    assert ("html", {"lang": "zh-CN"}) == elements().found[0]


def test_every_text_is_used_and_every_used_text_is_there() -> None:
    """The keys in page and script are exactly those of the texts."""
    called = set(re.findall(r'\bt\("(\w+)"', scripts())) | set(re.findall(r'\bsay\("(\w+)"\)', scripts()))
    named = set(re.findall(r"TEXTS\.page\.(\w+)", scripts()))
    composed = {
        "verdict",
        "attainment",
        "verdictMeans",
        "attainmentMeans",
        "met",
        "notMet",
        "unknown",
        "done",
        "problems",
        "noProblems",
        "ownProblems",
        "noOwnProblems",
        "ownRequirements",
    }

    assert set(webpage.page_texts()["page"]) == set(elements().texts) | called | named | composed


def test_codes_are_worded_as_in_other_renderings() -> None:
    """Verdict and attainment are called the same as in the text and HTML reports."""
    texts = webpage.page_texts()

    assert words.VERDICTS == texts["verdict"]
    assert words.ATTAINMENTS == texts["attainment"]


def test_every_control_has_a_name_for_screen_readers() -> None:
    """Every field has a label, every region a heading, and what changes by itself is announced."""
    found = elements().found
    labelled = {attributes.get("for") for tag, attributes in found if tag == "label"}
    controls = [attributes["id"] for tag, attributes in found if tag in ("input", "select", "textarea")]
    identified = {attributes.get("id") for _, attributes in found} | {"report-heading"}
    headed = [
        attributes["aria-labelledby"]
        for tag, attributes in found
        if tag == "section" and "aria-labelledby" in attributes
    ]

    assert [] == [name for name in controls if name not in labelled]
    assert [] == [name for name in headed if name not in identified]
    assert {"status", "alert"} <= {attributes.get("role") for _, attributes in found}
    assert ("a", {"class": "skip", "href": "#content", "data-text": "skip"}) in found
