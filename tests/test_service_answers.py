"""What holds for every answer of the service: safe, quiet, never a traceback."""

import json
import logging
import re
import socket

import pytest
from service_client import PAYLOADS, body, client, description, post, shared

from validator.errors import UsageError
from validator.finding import LANGUAGES
from validator.report import Report
from validator.service import problems
from validator.service.problems import Kind

SECRET = "MARKER-7F3A"


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


def test_description_served_is_the_one_tested() -> None:
    """The service hands out the very description it is held to."""
    assert description()["info"]["title"] in shared().get("/openapi.yaml").text
