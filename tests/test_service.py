"""The service: thin, quiet, and word for word the same as the library."""

import ast
import gzip
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from service_client import FEW, JSON, MALFORMED, PAYLOADS, client, judged, post, shared, standards

from validator import library, service
from validator.finding import LANGUAGES
from validator.pipeline import check
from validator.render import RENDERERS
from validator.report import Report
from validator.service import create_app

NOON = datetime(2026, 1, 2, 12, 0, 0, tzinfo=UTC)


class Recorder:
    """A check that remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[bytes, str | None, str | None]] = []

    def __call__(
        self,
        data: bytes,
        *_: object,
        as_of: str | None = None,
        profile: str | None = None,
        progress: Callable[[int, int], None] | None = None,  # noqa: ARG002  the service's own shape
    ) -> Report:
        """Remember, and judge something else."""
        self.asked.append((data, as_of, profile))
        return judged()


@pytest.mark.parametrize("payload", PAYLOADS)
def test_report_is_the_librarys_byte_for_byte(payload: bytes) -> None:
    """What was judged is answered with 200 and the bytes of the library's report, however bad the payload."""
    response = post(payload)

    assert 200 == response.status_code
    assert check(payload, standards()).to_bytes() == response.data


def test_whole_records_are_judged_as_by_the_library() -> None:
    """Every example, and a record of every family of cases, gets the library's report over HTTP."""
    examples = [
        library.example(version, name) for version in standards() for name in library.examples(version)
    ]
    payloads = [*examples, *_cases()]

    assert payloads
    for payload in payloads:
        response = shared().post("/v1/validate", data=payload, content_type="application/x-ndjson")
        assert check(payload, standards()).to_bytes() == response.data


def _cases() -> Iterator[bytes]:
    """Give the first record of every file of cases."""
    for path in sorted((library.root() / "conformance" / "cases").rglob("*.json")):
        cases = json.loads(path.read_text(encoding="utf-8"))["cases"]
        records = [case["record"] for case in cases if "record" in case]
        yield from (json.dumps(record, ensure_ascii=False).encode() for record in records[:1])


def test_gzipped_payload_is_judged_as_it_was() -> None:
    """A packed payload gets the report of the payload itself, in one member or in several."""
    payload = b'{"recordType": 1}\n'
    packed = gzip.compress(payload[:5]) + gzip.compress(payload[5:])

    for sent in (gzip.compress(payload), packed):
        response = post(sent, headers={"Content-Encoding": "gzip"})
        assert check(payload, standards()).to_bytes() == response.data


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ["text", "html"])
def test_renderings_are_the_renderers(name: str, lang: str) -> None:
    """Text and HTML are what the renderers make of the same report, in the language of ``lang``."""
    renderer = RENDERERS[name]

    response = post(headers={"Accept": renderer.media_type}, query_string={"lang": lang})

    assert renderer.render(check(MALFORMED, standards()).document, lang) == response.text
    assert renderer.media_type == response.content_type
    assert lang == response.headers["Content-Language"]


@pytest.mark.parametrize(
    ("accepted", "lang", "expected"),
    [(None, None, "zh-CN"), ("en-GB, zh;q=0.5", None, "en"), ("en", "zh-CN", "zh-CN"), ("fr", None, "zh-CN")],
)
def test_language_is_asked_for_accepted_or_chinese(
    accepted: str | None, lang: str | None, expected: str
) -> None:
    """``lang`` goes before ``Accept-Language``; without either, the answer is in Chinese."""
    headers = {"Accept": "text/plain", **({"Accept-Language": accepted} if accepted else {})}

    response = post(headers=headers, query_string={"lang": lang} if lang else {})

    assert expected == response.headers["Content-Language"]


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (None, "application/json"),
        ("*/*", "application/json"),
        ("text/*", "text/plain"),
        ("text/html, application/json;q=0.9", "text/html"),
        ("application/json;q=0.1, text/plain;q=0.2", "text/plain"),
        ("text/html, application/xhtml+xml, */*;q=0.8", "text/html"),
    ],
)
def test_accept_chooses_the_format(accept: str | None, expected: str) -> None:
    """The best format that is accepted is given, JSON where nothing is preferred."""
    assert expected == post(headers={"Accept": accept} if accept else {}).mimetype


def test_as_of_and_profile_reach_the_judgement() -> None:
    """The day and the profile of the query are handed to the judgement; without a query, neither is."""
    recorder = Recorder()
    asking = client(check=recorder)

    post(b"{}", asking, query_string={"asOf": "2024-02-29", "profile": "120000-tianjin"})
    post(b"[]", asking)

    assert [(b"{}", "2024-02-29", "120000-tianjin"), (b"[]", None, None)] == recorder.asked


def test_id_and_time_travel_in_headers() -> None:
    """Two answers to the same payload differ in id alone; their time is the clock's."""
    app = create_app(FEW, judged, standards(), lambda: NOON)
    first, second = (app.test_client().post("/v1/validate", data=b"{}", **JSON) for _ in range(2))

    assert first.data == second.data
    assert first.headers["Jiceng-Report-Id"] != second.headers["Jiceng-Report-Id"]
    assert "Fri, 02 Jan 2026 12:00:00 GMT" == first.headers["Date"]


def test_routes_are_short() -> None:
    """No route is longer than 15 lines: judging and choosing are done elsewhere."""
    folder = Path(service.__file__).parent / "routes"
    functions = [
        node
        for path in folder.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    ]

    assert functions
    assert [] == [each.name for each in functions if (each.end_lineno or 0) - each.lineno + 1 > 15]
