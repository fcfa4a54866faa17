"""The service and ``openapi.yaml`` say the same, in both directions."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, partial
from threading import Event
from typing import Any

import exchange_answers
import pytest
from exchange_bench import Bench, bench
from openapi_spec_validator import validate
from service_client import FEW, MALFORMED, ContractClient, body, client, description
from werkzeug.test import TestResponse

from validator.finding import LANGUAGES
from validator.report import Report
from validator.service import Settings, create_app

PATHS: Mapping[str, str] = {
    "/v1/standards/{version}": "/v1/standards/1.1",
    **{
        f"/v1/standards/{{version}}/{kind}": f"/v1/standards/1.1/{kind}"
        for kind in ("schemas", "codelists", "rules", "clauses", "profiles")
    },
}
"""A documented path and one that stands for it; the items' paths are found through their lists."""

WELL_FORMED: Mapping[str, Any] = {"data": b"{}", "content_type": "application/json"}
METHODS = ("get", "post", "put", "delete", "patch")
DOCUMENTED = sorted(
    (method, path, status)
    for path, item in description()["paths"].items()
    for method in METHODS
    if method in item
    for status in item[method]["responses"]
    if status != "default"
)
"""Every documented answer; ``default`` stands for the problems any address may answer with."""


@lru_cache(maxsize=1)
def shared() -> ContractClient:
    """Give one client for all that only reads."""
    return client()


def concrete(path: str) -> str:
    """Give an existing address of a documented path."""
    if not path.endswith("{name}"):
        return PATHS.get(path, path)
    listing = PATHS[path.removesuffix("/{name}")]
    kind = listing.rpartition("/")[2]
    first: str = body(shared().get(listing))[kind][0]["href"]
    return first


def get(path: str) -> TestResponse:
    """Read what is there."""
    return shared().get(concrete(path))


def unchanged(path: str) -> TestResponse:
    """Read it again, saying what is known already."""
    etag = get(path).headers["ETag"]
    return shared().get(concrete(path), headers={"If-None-Match": etag})


def absent(path: str) -> TestResponse:
    """Read what is not there."""
    if path.endswith("{name}"):
        return shared().get(f"{concrete(path)}-none")
    return shared().get(concrete(path).replace("1.1", "9.9"))


def post(**kwargs: object) -> TestResponse:
    """Have something judged."""
    options = {"data": MALFORMED, "content_type": "application/json", "off_contract": True, **kwargs}
    return shared().post("/v1/validate", **options)


def while_busy() -> TestResponse:
    """Ask while the only place is taken by a judgement that takes too long."""
    release = Event()
    busy = client(Settings(max_concurrent=1, judging_seconds=0.01), partial(waiting, release))
    ask = partial(busy.post, "/v1/validate", **WELL_FORMED)
    ask()
    try:
        return ask()
    finally:
        release.set()


def waiting(release: Event, data: bytes, *_: object, **__: object) -> Report:
    """Judge only when released."""
    release.wait(10)
    return Report({"data": len(data)})


def broken(data: bytes, *_: object, **__: object) -> Report:
    """Fail, as an engine with a fault does."""
    raise RuntimeError(data)


SPECIAL: Mapping[tuple[str, str, str], Callable[[], TestResponse]] = {
    ("post", "/v1/validate", "200"): post,
    ("post", "/v1/validate", "400"): partial(post, query_string={"asOf": "2025-02-30"}),
    ("post", "/v1/validate", "406"): partial(post, headers={"Accept": "application/xml"}),
    ("post", "/v1/validate", "413"): partial(post, data=b" " * (FEW.max_body_bytes + 1)),
    ("post", "/v1/validate", "415"): partial(post, content_type="application/xml"),
    ("post", "/v1/validate", "429"): while_busy,
    ("post", "/v1/validate", "500"): lambda: client(check=broken).post("/v1/validate", **WELL_FORMED),
    ("post", "/v1/validate", "503"): lambda: client(standards={}).post("/v1/validate", **WELL_FORMED),
    ("get", "/readyz", "503"): lambda: client(standards={}).get("/readyz"),
}
GENERAL: Mapping[str, Callable[[str], TestResponse]] = {"200": get, "304": unchanged, "404": absent}


def answer(method: str, path: str, status: str) -> TestResponse:
    """Bring one documented answer about."""
    special = SPECIAL.get((method, path, status))
    return special() if special else GENERAL[status](path)


def test_description_is_valid_openapi() -> None:
    """The description is valid OpenAPI 3.1."""
    assert description()["openapi"].startswith("3.1.")
    validate(description())


def test_paths_and_routes_are_the_same() -> None:
    """Every documented method of a path has a route, and every route is documented."""
    documented = {
        (path, method)
        for path, item in description()["paths"].items()
        for method in METHODS
        if method in item
    }
    routes = create_app(FEW, standards={}).url_map.iter_rules()
    served = {
        (re.sub(r"<(\w+)>", r"{\1}", rule.rule), method.lower())
        for rule in routes
        for method in rule.methods or ()
        if method not in ("HEAD", "OPTIONS")
    }

    assert documented == served


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Give a service that takes submissions, with bounds that a test can reach."""
    folder = tmp_path_factory.mktemp("platform")
    with bench(str(folder / "exchange.db"), folder, max_submission_bytes=65_536, quota_open=3) as made:
        yield made


@pytest.mark.parametrize(
    ("method", "path", "status"), [each for each in DOCUMENTED if not exchange_answers.is_exchange(each[1])]
)
def test_every_documented_answer_comes(method: str, path: str, status: str) -> None:
    """Every documented status of every operation is really answered, in the documented form."""
    assert status == str(answer(method, path, status).status_code)


@pytest.mark.parametrize(
    ("method", "path", "status"), [each for each in DOCUMENTED if exchange_answers.is_exchange(each[1])]
)
def test_every_documented_answer_of_the_exchange_comes(
    platform: Bench, method: str, path: str, status: str
) -> None:
    """With a database, every documented status of submissions and figures is really answered."""
    assert status == str(exchange_answers.answer(platform, method, path, status).status_code)


def test_cases_are_all_documented() -> None:
    """No case brings about an answer that the description does not have."""
    assert set() == set(SPECIAL) - set(DOCUMENTED)


def test_words_are_in_both_languages() -> None:
    """Every summary has Chinese first and English after it."""
    operations = [
        item[method] for item in description()["paths"].values() for method in METHODS if method in item
    ]
    summaries = [operation["summary"].partition(" / ") for operation in operations]

    assert [] == [
        chinese for chinese, _, english in summaries if not (re.search("[一-鿿]", chinese) and english)
    ]
    assert [] == [english for _, _, english in summaries if re.search("[一-鿿]", english)]


def test_texts_of_the_contract_are_those_of_the_package() -> None:
    """A text in JSON has exactly the package's languages."""
    assert list(LANGUAGES) == description()["components"]["schemas"]["Text"]["required"]
