"""The service: thin, bounded, quiet, and word for word the same as the library."""

import ast
import gzip
import http.client
import json
import logging
import re
import signal
import socket
import subprocess
import sys
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from functools import lru_cache, partial
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from service_client import FEW, MALFORMED, ContractClient, body, client, description
from werkzeug.test import TestResponse

from validator import library, service
from validator.errors import UsageError
from validator.finding import LANGUAGES
from validator.pipeline import check
from validator.render import RENDERERS
from validator.report import Report
from validator.service import Settings, create_app, problems, server, settings
from validator.service.problems import Kind
from validator.standard import Standard

SECRET = "MARKER-7F3A"
JSON: Mapping[str, Any] = {"content_type": "application/json"}
NOON = datetime(2026, 1, 2, 12, 0, 0, tzinfo=UTC)
PAYLOADS = [
    MALFORMED,
    b"",
    b"[]",
    b"{}",
    b'{"recordType":"facilityCapabilityReport","standardVersion":"1.1"}',
    b"\xff\xfe",
]


@lru_cache(maxsize=1)
def standards() -> Mapping[str, Standard]:
    """Give every version of the standard."""
    return library.load_standards()


@lru_cache(maxsize=1)
def shared() -> ContractClient:
    """Give one client, with the default settings, for all that leaves nothing behind."""
    return client(Settings())


def post(data: bytes = MALFORMED, using: ContractClient | None = None, **options: Any) -> TestResponse:  # noqa: ANN401  as Flask's client
    """Have something judged; only the answer is held to the contract."""
    return (using or shared()).post("/v1/validate", data=data, off_contract=True, **{**JSON, **options})


def judged(*_: object, **__: object) -> Report:
    """Give the report of something malformed, whatever is sent."""
    return check(MALFORMED, standards())


class Recorder:
    """A check that remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[bytes, str | None, str | None]] = []

    def __call__(self, data: bytes, *_: object, as_of: str | None, profile: str | None) -> Report:
        """Remember, and judge something else."""
        self.asked.append((data, as_of, profile))
        return judged()


# Reports


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


# Problems


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("asOf=2025-02-30", ["asOf"]),
        ("asOf=20251231", ["asOf"]),
        ("asOf=", ["asOf"]),
        ("profile=Tianjin", ["profile"]),
        ("lang=fr", ["lang"]),
        ("as_of=2025-12-31", ["as_of"]),
        ("lang=en&lang=zh-CN", ["lang"]),
        ("asOf=x&lang=y&z=1", ["asOf", "lang", "z"]),
    ],
)
def test_wrong_query_is_refused_by_name(query: str, names: list[str]) -> None:
    """Every wrong, unknown or repeated parameter is named, with the reason in both languages."""
    response = post(query_string=query)

    assert 400 == response.status_code
    assert names == sorted(each["name"] for each in body(response)["parameters"])
    assert all(set(LANGUAGES) == set(each["reason"]) for each in body(response)["parameters"])


def test_unknown_profile_is_refused() -> None:
    """What the pipeline refuses becomes a problem that names the parameter."""

    def refuse(*_: object, **__: object) -> Report:
        message = "没有配置 999999-none / no such profile"
        raise UsageError(message)

    response = post(b"{}", client(check=refuse), query_string={"profile": "999999-none"})

    assert 400 == response.status_code
    reason = {"zh-CN": "没有配置 999999-none", "en": "no such profile"}
    assert [{"name": "profile", "reason": reason}] == body(response)["parameters"]


def test_problem_speaks_the_language_asked_for_and_holds_both() -> None:
    """Title and detail follow the caller's language, ``texts`` has both, and the kind never changes."""
    chinese = body(post(query_string={"asOf": "x"}))
    english = body(post(query_string={"asOf": "x"}, headers={"Accept-Language": "en"}))

    assert chinese["texts"] == english["texts"]
    assert [chinese[name] for name in ("title", "detail")] == [
        chinese["texts"][name]["zh-CN"] for name in ("title", "detail")
    ]
    assert [english[name] for name in ("title", "detail")] == [
        chinese["texts"][name]["en"] for name in ("title", "detail")
    ]
    assert "urn:jiceng:problem:bad-parameter" == chinese["type"] == english["type"]


def test_kinds_of_problems_are_distinct_and_bilingual() -> None:
    """No two kinds share a type, and every kind has title and detail in both languages, with the same slots."""
    kinds = [value for value in vars(problems).values() if isinstance(value, Kind)]
    slots = [[set(re.findall(r"{(\w+)}", kind.detail[lang])) for lang in LANGUAGES] for kind in kinds]

    assert len(kinds) == len({kind.slug for kind in kinds})
    assert all(kind.title[lang] and kind.detail[lang] for kind in kinds for lang in LANGUAGES)
    assert [chinese for chinese, _ in slots] == [english for _, english in slots]


@pytest.mark.parametrize(
    "content_type", [None, "application/x-www-form-urlencoded", "text/plain", "application/gzip"]
)
def test_other_types_are_refused_with_those_that_are_taken(content_type: str | None) -> None:
    """A body of any other type, or of none, is refused, and the answer says which are taken."""
    response = post(content_type=content_type)

    assert 415 == response.status_code
    assert "application/json, application/x-ndjson" == response.headers["Accept-Post"]


@pytest.mark.parametrize("coding", ["br", "deflate", "gzip, gzip"])
def test_other_compressions_are_refused(coding: str) -> None:
    """A compression other than gzip is refused, and the answer says which is taken."""
    response = post(headers={"Content-Encoding": coding})

    assert 415 == response.status_code
    assert "gzip, identity" == response.headers["Accept-Encoding"]


@pytest.mark.parametrize("sent", [b"{}", gzip.compress(b"{}" * 50)[:-9], gzip.compress(b"{}") + b"x"])
def test_damaged_gzip_is_a_problem(sent: bytes) -> None:
    """A body that is declared as gzip but is none, or not all of it, is refused."""
    response = post(sent, headers={"Content-Encoding": "gzip"})

    assert 400 == response.status_code
    assert "urn:jiceng:problem:bad-compression" == body(response)["type"]


def test_largest_body_is_taken_and_one_byte_more_is_not() -> None:
    """The limit itself is within the limit, packed or not."""
    asking, most = client(), FEW.max_body_bytes
    packing = {"headers": {"Content-Encoding": "gzip"}}

    assert [200, 413] == [post(b" " * size, asking).status_code for size in (most, most + 1)]
    assert [200, 413] == [
        post(gzip.compress(b" " * size), asking, **packing).status_code for size in (most, most + 1)
    ]


def test_gzip_bomb_is_refused_before_it_unfolds(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few kilobytes that unpack to a gigabyte are refused, and little more than the limit is ever read."""
    read: list[int] = []
    original = gzip.GzipFile.read

    def counting(stream: gzip.GzipFile, size: int | None = -1) -> bytes:
        data = original(stream, size)
        read.append(len(data))
        return data

    monkeypatch.setattr(gzip.GzipFile, "read", counting)
    bomb = _bomb(64 * 1024 * 1024)

    response = post(bomb, client(Settings(max_body_bytes=128 * 1024)), headers={"Content-Encoding": "gzip"})

    assert 413 == response.status_code
    assert [128 * 1024 + 1] == read


def _bomb(size: int) -> bytes:
    packer = zlib.compressobj(9, wbits=31)
    return packer.compress(bytes(size)) + packer.flush()


def test_one_request_too_many_waits_its_turn() -> None:
    """While every place is taken the answer is 429 with a time to wait; a place that is free again is given."""
    started, release = Event(), Event()

    def slow(*_: object, **__: object) -> Report:
        started.set()
        release.wait(10)
        return judged()

    asking = client(check=slow)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(post, b"{}", asking)
        assert started.wait(10)
        second = post(b"{}", client_of(asking))
        release.set()

        assert (200, 429) == (first.result().status_code, second.status_code)
    assert str(FEW.retry_after_seconds) == second.headers["Retry-After"]
    assert 200 == _eventually(partial(post, b"{}", asking), 200)


def test_judgement_that_takes_too_long_is_given_up_but_keeps_its_place() -> None:
    """Too long a judgement is answered with 503; as it goes on, it counts until it ends."""
    release = Event()

    def slow(*_: object, **__: object) -> Report:
        release.wait(10)
        return judged()

    asking = client(Settings(max_concurrent=1, judging_seconds=0.02), check=slow)
    late, refused = post(b"{}", asking), post(b"{}", asking)
    release.set()

    assert (503, "urn:jiceng:problem:timed-out") == (late.status_code, body(late)["type"])
    assert 429 == refused.status_code
    assert 200 == _eventually(partial(post, b"{}", asking), 200)


def client_of(other: ContractClient) -> ContractClient:
    """Give a second client of the same application."""
    made = other.application.test_client()
    assert isinstance(made, ContractClient)
    return made


def _eventually(ask: Callable[[], TestResponse], status: int) -> int:
    """Ask until the answer has a status, for five seconds at most."""
    deadline = time.monotonic() + 5
    got: int = ask().status_code
    while got != status and time.monotonic() < deadline:
        time.sleep(0.01)
        got = ask().status_code
    return got


def test_timeout_inside_the_engine_is_a_fault_of_ours() -> None:
    """A TimeoutError that the engine itself raises is not taken for a judgement that takes too long."""

    def fail(*_: object, **__: object) -> Report:
        raise TimeoutError

    assert 500 == post(b"{}", client(check=fail)).status_code


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing", 404),
        ("GET", "/v1/standards/", 404),
        ("GET", "//v1/standards", 404),
        ("GET", "/v1/standards/1.1/rules/..%2f..%2fetc%2fpasswd", 404),
        ("GET", "/v1/validate", 405),
        ("DELETE", "/v1/standards", 405),
        ("PATCH", "/healthz", 405),
    ],
)
def test_unknown_address_or_method_is_a_problem_document(method: str, path: str, status: int) -> None:
    """Nothing but a problem document is ever answered where there is nothing to answer."""
    response = shared().open(path, method=method, off_contract=True)

    assert status == response.status_code
    assert "application/problem+json" == response.mimetype
    assert ("Allow" in response.headers) == (status == 405)


# Standards


def test_rules_and_profiles_are_the_files_of_the_standard() -> None:
    """A rule and a profile are given exactly as they are written."""
    for version in standards():
        for kind in ("rules", "profiles"):
            written = [
                json.loads(data)
                for path, data in library.files().items()
                if path.startswith(f"{version}/{kind}/")
            ]
            paths = [f"/v1/standards/{version}/{kind}/{each['id']}" for each in written]
            assert written == [body(shared().get(path)) for path in paths]


def test_provincial_rule_is_found_as_any_other() -> None:
    """A rule that a report may name is found by its id, be it a profile's; it says whose it is."""
    profile = next(iter(standards()["1.1"].profiles.values()))

    given = [body(shared().get(f"/v1/standards/1.1/rules/{rule}")) for rule in profile.rules]

    assert [(rule, profile.id) for rule in profile.rules] == [(each["id"], each["profile"]) for each in given]


def test_every_link_leads_to_what_it_names() -> None:
    """Every ``href`` of every list is answered with 200."""
    listings = [
        f"/v1/standards/{version}/{kind}"
        for version in standards()
        for kind in ("schemas", "codelists", "rules", "profiles")
    ]
    links = [each["href"] for path in listings for each in body(shared().get(path))[path.rpartition("/")[2]]]

    assert links
    assert [] == [link for link in links if shared().get(link).status_code != 200]


def test_clause_names_its_document_and_its_rules() -> None:
    """A clause comes with the document it stands in and every rule that cites it."""
    standard = standards()["1.1"]
    rule = next(each for each in standard.rules.values() if each.clauses)

    clause = body(shared().get(f"/v1/standards/1.1/clauses/{rule.clauses[0]}"))

    assert rule.id in clause["rules"]
    assert clause["document"] == clause["policy"]["id"]


def test_standards_state_their_digests_wherever_they_are_named() -> None:
    """Overview, version and readiness name the same digest, that of the report."""
    digests = {version: standard.digest for version, standard in standards().items()}

    for path in ("/v1/standards", "/readyz"):
        assert digests == {each["version"]: each["digest"] for each in body(shared().get(path))["standards"]}
    assert digests["1.1"] == body(shared().get("/v1/standards/1.1"))["digest"]


def test_unchanged_resource_is_not_sent_again() -> None:
    """A known ETag is answered with 304 and no body; another one with the resource."""
    etag = shared().get("/v1/standards").headers["ETag"]

    known = shared().get("/v1/standards", headers={"If-None-Match": f'"other", {etag}'})
    other = shared().get("/v1/standards", headers={"If-None-Match": '"other"'})

    assert (304, b"", etag) == (known.status_code, known.data, known.headers["ETag"])
    assert 200 == other.status_code


# Every answer


def addresses() -> list[str]:
    """Give one address for each kind of answer."""
    return ["/", "/openapi.yaml", "/healthz", "/readyz", "/v1/standards", "/v1/standards/9.9", "/nothing"]


@pytest.mark.parametrize("path", addresses())
def test_every_answer_is_safe_to_show(path: str) -> None:
    """Every answer says that it is what it claims to be, may not be framed, and fetches nothing from elsewhere."""
    headers = shared().get(path).headers

    assert "nosniff" == headers["X-Content-Type-Options"]
    assert "DENY" == headers["X-Frame-Options"]
    assert "no-referrer" == headers["Referrer-Policy"]
    assert headers["Content-Security-Policy"].startswith("default-src 'none'")


def test_nothing_judged_is_kept_by_a_cache() -> None:
    """A report and a problem are never stored; a resource is stored, but asked for again."""
    assert "no-store" == post().headers["Cache-Control"]
    assert "no-store" == post(query_string="asOf=x").headers["Cache-Control"]
    assert "no-cache" == shared().get("/v1/standards").headers["Cache-Control"]


@pytest.mark.parametrize("path", addresses())
def test_head_is_get_without_a_body(path: str) -> None:
    """HEAD has the status and the headers of GET, and no body."""
    got, head = shared().get(path), shared().head(path)

    assert (got.status_code, b"") == (head.status_code, head.data)
    varying = {"X-Request-Id", "Date"}
    assert {name: value for name, value in got.headers if name not in varying | {"Content-Length"}} == {
        name: value for name, value in head.headers if name not in varying | {"Content-Length"}
    }


def test_options_names_the_methods() -> None:
    """OPTIONS says what an address takes."""
    response = shared().options("/v1/validate")

    assert 200 == response.status_code
    assert {"OPTIONS", "POST"} == set(response.headers["Allow"].split(", "))


def test_proper_request_id_of_the_caller_is_kept() -> None:
    """A caller's own plain id is given back, and a problem names it."""
    response = shared().get("/nothing", headers={"X-Request-Id": "abc-1.2_3"})

    assert "abc-1.2_3" == response.headers["X-Request-Id"]
    assert "urn:jiceng:request:abc-1.2_3" == body(response)["instance"]


@pytest.mark.parametrize("given", ["a" * 65, "a b", "<x>", "编号"])
def test_improper_request_id_is_replaced(given: str) -> None:
    """What could not stand in a log line or a header is replaced by an id of ours."""
    response = shared().get("/healthz", headers={"X-Request-Id": given})

    assert re.fullmatch("[0-9a-f-]{36}", response.headers["X-Request-Id"])


def test_no_values_in_logs(caplog: pytest.LogCaptureFixture) -> None:
    """Nothing of a payload, a path or a query is logged, not even when the engine fails over it."""

    def fail(data: bytes, *_: object, **__: object) -> Report:
        raise ValueError(data.decode())

    caplog.set_level(logging.DEBUG)
    logging.getLogger("jiceng.service").addHandler(caplog.handler)
    sent = json.dumps({"recordType": SECRET}).encode()
    responses = [
        post(sent),
        post(sent, client(check=fail)),
        post(sent, query_string={SECRET: SECRET}),
        shared().get(f"/{SECRET}"),
        shared().get(f"/v1/standards/{SECRET}"),
        shared().get("/v1/standards/1.1", headers={"X-Request-Id": f"{SECRET} x"}),
    ]

    assert [200, 500, 400, 404, 404, 200] == [each.status_code for each in responses]
    assert "/v1/validate 200" in caplog.text
    assert "ValueError at" in caplog.text
    assert SECRET not in caplog.text
    assert SECRET not in responses[1].text


def test_no_connection_is_made_while_judging(monkeypatch: pytest.MonkeyPatch) -> None:
    """With every outgoing connection forbidden, judging goes on as before."""

    def forbidden(*_: object, **__: object) -> None:
        message = "a connection was attempted"
        raise AssertionError(message)

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, forbidden)
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, forbidden)

    assert [200] * len(PAYLOADS) == [post(payload).status_code for payload in PAYLOADS]


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


# Settings


def test_settings_are_the_defaults_then_the_environment_then_the_callers() -> None:
    """The caller's choice goes before the environment, and the environment before the defaults."""
    environ = {"JICENG_PORT": "9000", "JICENG_HOST": "0.0.0.0", "JICENG_WORKERS": "", "PATH": "/bin"}  # noqa: S104

    loaded = settings.load(environ, port=9001, workers=None)

    assert Settings(host="0.0.0.0", port=9001) == loaded  # noqa: S104


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PORT", "tcp://10.0.0.1:8080"),
        ("WORKERS", "-1"),
        ("MAX_BODY_BYTES", "1MB"),
        ("MAX_CONCURRENT", "0"),
        ("JUDGING_SECONDS", "nan"),
        ("JUDGING_SECONDS", "soon"),
        ("RETRY_AFTER_SECONDS", "0"),
        ("LOG_LEVEL", "loud"),
    ],
)
def test_wrong_setting_is_refused_by_name(name: str, value: str) -> None:
    """A setting out of bounds is refused with its variable, its value and the reason in both languages."""
    with pytest.raises(UsageError, match=rf"^JICENG_{name}={re.escape(value)}: .*[一-鿿].* / .*[a-z]"):
        settings.load({f"JICENG_{name}": value})


def test_every_wrong_setting_is_named_at_once() -> None:
    """All that is wrong is said in one go."""
    with pytest.raises(UsageError) as caught:
        settings.load({"JICENG_PORT": "x", "JICENG_WORKERS": "y"})

    assert 2 == len(str(caught.value).splitlines())


def test_unknown_setting_is_pointed_out() -> None:
    """A variable that is no setting is named, with the likely one."""
    warnings = settings.unknown({"JICENG_PROT": "1", "JICENG_PORT": "2", "OTHER": "3"})

    assert 1 == len(warnings)
    assert "JICENG_PROT" in warnings[0]
    assert "JICENG_PORT" in warnings[0]


def test_every_setting_has_bounds_and_a_default() -> None:
    """The schema and the settings have the same names, and the defaults are within the bounds."""
    defaults = Settings()
    named = {name: getattr(defaults, name) for name in settings.SettingsSchema().fields}

    assert {} == settings.SettingsSchema().validate(named)
    assert set(Settings.__dataclass_fields__) == set(named)


# Server


@pytest.fixture
def taken() -> Iterator[int]:
    """Give a port that somebody listens on."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        yield holder.getsockname()[1]


def test_taken_port_is_refused_in_both_languages(taken: int) -> None:
    """A port that is taken is refused before anything starts, and the message says how to choose another."""
    with pytest.raises(UsageError, match=f"端口 {taken} 已被占用.*port {taken} is taken.*JICENG_PORT"):
        server.claim("127.0.0.1", taken)


def test_foreign_host_is_refused() -> None:
    """An address that is none of this machine's is refused."""
    with pytest.raises(UsageError, match=r"192\.0\.2\.1:8080"):
        server.claim("192.0.2.1", 8080)


def test_free_port_is_claimed_and_left_free() -> None:
    """Claiming a port leaves it to the server."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]

    server.claim("127.0.0.1", port)
    server.claim("127.0.0.1", port)


@pytest.fixture
def running() -> Iterator[tuple[int, subprocess.Popen[str]]]:
    """Run the service in a process of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    code = f"from validator.service import Settings, server; server.serve(Settings(port={port}, workers=1))"
    process = subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    yield port, process
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)


def test_service_runs_says_where_and_judges(running: tuple[int, subprocess.Popen[str]]) -> None:
    """The service announces its address in both languages and judges what is sent in pieces, packed."""
    port, process = running
    assert process.stdout is not None
    announced = [process.stdout.readline() for _ in range(2)]
    assert all(f"http://127.0.0.1:{port}/" in line for line in announced)
    assert re.search("[一-鿿]", announced[0])
    assert not re.search("[一-鿿]", announced[1])

    deadline = time.monotonic() + 30
    while not _listening(port) and time.monotonic() < deadline:
        time.sleep(0.05)
    packed = gzip.compress(MALFORMED)
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    with closing(http.client.HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.request(
            "POST", "/v1/validate", iter((packed[:9], packed[9:])), headers, encode_chunked=True
        )
        response = connection.getresponse()

        assert 200 == response.status
        assert check(MALFORMED, standards()).to_bytes() == response.read()


def _listening(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_description_served_is_the_one_tested() -> None:
    """The service hands out the very description it is held to."""
    assert description()["info"]["title"] in shared().get("/openapi.yaml").text
