"""The web page, put together from its files into one that needs nothing else."""

import base64
import hashlib
import json
from dataclasses import dataclass
from importlib.resources import files

from validator.finding import Text
from validator.render import words

_FOLDER = files(__package__) / "page"
_SCRIPTS = ("language.js", "report.js", "page.js")
_POLICY = (
    "default-src 'none'; script-src '{script}'; style-src '{style}'; connect-src 'self'; img-src data:;"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_DEMO = (
    '<p class="notice" lang="zh-CN">演示环境：数据均为虚构，报送都标为测试，不计入统计。<br>'
    '<span lang="en">Practice ground: all data is made up, every submission is a test and not counted.</span></p>'
)


@dataclass(frozen=True, slots=True)
class StaticFile:
    """Bytes that are served as they are.

    Args:
        data: the bytes.
        media_type: what they are.
        policy: Content-Security-Policy that goes with them.
    """

    data: bytes
    media_type: str
    policy: str


def build(*, demo: bool = False) -> StaticFile:
    """Put page, style, script and texts into one HTML file; its policy names them by their digests.

    Args:
        demo: say that this is a practice ground.
    """
    style = _read("page.css")
    script = "".join(_read(name) for name in _SCRIPTS)
    texts = json.dumps(page_texts(), ensure_ascii=False).replace("<", "\\u003c")
    html = _read("index.html").replace("@style", style).replace("@script", script).replace("@texts", texts)
    policy = _POLICY.format(script=_digest(script), style=_digest(style))
    if demo:
        html = html.replace("<noscript>", f"{_DEMO}\n  <noscript>", 1)
    return StaticFile(html.encode(), "text/html; charset=utf-8", policy)


def page_texts() -> dict[str, dict[str, Text]]:
    """Give every text of the page; codes are worded as in all other renderings of a report."""
    own: dict[str, Text] = json.loads(_read("texts.json"))
    return {
        "page": own,
        "verdict": dict(words.VERDICTS),
        "attainment": dict(words.ATTAINMENTS),
        "severity": dict(words.SEVERITIES),
        "layer": dict(words.LAYERS),
        "state": dict(words.STATES),
        "outcome": dict(words.OUTCOMES),
        "achieved": dict(words.ACHIEVED),
        "reason": dict(words.REASONS),
        "recordType": dict(words.RECORD_TYPES),
    }


def _read(name: str) -> str:
    return (_FOLDER / name).read_text(encoding="utf-8")


def _digest(content: str) -> str:
    """Name an inline script or style as a policy does.

    Source: Content Security Policy Level 3, section 2.3.1, hash-source.
    """
    return f"sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}"
