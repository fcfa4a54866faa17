"""The platform's role: our own platform passes, each lie of a platform is caught, and no secret is kept."""

import json
import socket
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from exchange_bench import COUNTY, DIVISION, Bench, bench
from platform_processes import Platform
from werkzeug.serving import make_server

from validator import library
from validator.cli import main
from validator.cli.conform_platform import receipts
from validator.conformance import check, expectation, platform, platformview
from validator.conformance.caller import Caller
from validator.conformance.expectation import Answer
from validator.conformance.platform import Found, Means, Party

FILES = library.scenario_files()
CHECKS = {each.id: each for each in check.load(FILES)}
ELSEWHERE = "11110101000000000X"
Environ = dict[str, Any]
Start = Callable[..., Any]
Wsgi = Callable[[Environ, Start], Iterable[bytes]]


@dataclass
class Live:
    """A platform that answers over HTTP, and the keys of its testers."""

    made: Bench
    sender: str
    foreign: str
    ended: str
    lie: Callable[["Live", Wsgi], Wsgi] | None = None
    url: str = ""

    def app(self, environ: Environ, start: Start) -> Iterable[bytes]:
        """Answer, with the lie of the day in between; time goes on from request to request."""
        self.made.clock.forward(milliseconds=5)
        honest: Wsgi = self.made.client.application.wsgi_app
        answering = honest if self.lie is None else self.lie(self, honest)
        return answering(environ, start)

    def run(self, *ids: str, **changes: Any) -> tuple[Found, ...]:  # noqa: ANN401  fields of the tester
        """Carry out checks."""
        keys = {"sender": self.sender, "foreign": self.foreign, "expired": self.ended}
        standing: dict[str, Any] = {
            "keys": keys,
            "restart": "",
            "patience": 20.0,
            "run": f"test{next(_RUNS):04}",
        }
        tester = Party(
            organisation=COUNTY, name="会昌县卫生健康委员会", division=DIVISION, **standing | changes
        )
        means = Means(Caller(self.url, 20.0), tester, check.templates(FILES), receipts())
        return platform.run([CHECKS[each] for each in ids], means, lambda _: None)


_RUNS = count()


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    """Give a platform in a thread of this process."""
    folder = tmp_path_factory.mktemp("platform")
    with bench(str(folder / "store.db"), folder, queue="inline") as made:
        mine: dict[str, Any] = {"divisions": frozenset({DIVISION}), "forward": False, "test": True}
        theirs = {**mine, "divisions": frozenset({"110101"})}
        sender, foreign, ended = (
            made.grant(**mine)[1],
            made.grant(ELSEWHERE, **theirs)[1],
            made.grant(**mine, expires="2026-01-01T00:00:00.000Z")[1],
        )
        found = Live(made, sender, foreign, ended)
        server = make_server("127.0.0.1", 0, found.app, threaded=True)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        found.url = f"http://127.0.0.1:{server.server_port}"
        yield found
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(autouse=True)
def honest(live: Live) -> Iterator[None]:
    """Begin and end every test with a platform that does not lie."""
    yield
    live.lie = None


def outcomes(found: Iterable[Found]) -> dict[str, str]:
    """Give what checks came to."""
    return {each.check.id: str(each.outcome) for each in found}


def issued(
    store: str, capsys: pytest.CaptureFixture[str], organisation: str, division: str
) -> dict[str, Any]:
    """Issue a key with the command."""
    given = [
        "--organisation",
        organisation,
        "--name",
        "测试",
        "--role",
        "COUNTY_AUTHORITY",
        "--division",
        division,
    ]
    assert 0 == main(["keys", "create", *given, "--test", "--store", store, "--format", "json"])
    made: dict[str, Any] = json.loads(capsys.readouterr().out)
    return made


def test_every_requirement_is_stated_once() -> None:
    """Ids, titles and requirements are unique; what a check needs is what its steps use."""
    for texts in (
        [each.id for each in CHECKS.values()],
        [each.title["zh-CN"] for each in CHECKS.values()],
        [each.requirement["en"] for each in CHECKS.values()],
    ):
        assert len(texts) == len(set(texts))
    for each in CHECKS.values():
        used = {str(step.get("key")) for step in each.steps} & {"foreign", "expired"}
        used |= {"restart"} & {str(step["do"]) for step in each.steps}
        assert set(each.needs) == used, each.id


def test_our_own_platform_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """``jiceng serve`` with ``jiceng worker``, in processes of their own, passes every check."""
    store = str(tmp_path / "store.db")
    signing = ["--file", str(tmp_path / "keys.json"), "--issuer", "测试平台"]
    assert 0 == main(["keys", "signing", "create", *signing])
    capsys.readouterr()
    running = Platform(store, tmp_path)
    running.supervise()
    try:
        running.wait()
        sender, foreign, ended = (
            issued(store, capsys, organisation, division)
            for organisation, division in ((COUNTY, DIVISION), (ELSEWHERE, "110101"), (COUNTY, DIVISION))
        )
        assert 0 == main(["keys", "revoke", ended["keyId"], "--store", store])
        (tmp_path / "key.txt").write_text(sender["key"], encoding="utf-8")
        given = [
            "--key",
            f"@{tmp_path / 'key.txt'}",
            "--foreign-key",
            foreign["key"],
            "--expired-key",
            ended["key"],
        ]
        who = ["--organisation", COUNTY, "--division", DIVISION]
        restart = ["--restart-command", f"kill -KILL -- -{running.pid('serve')}"]
        report = tmp_path / "report.json"
        written = ["--format", "json", "-o", str(report)]
        code = main(["conform", "platform", "--url", running.address, *given, *who, *restart, *written])
    finally:
        running.end()
    document = json.loads(report.read_text(encoding="utf-8"))
    wrong = {each["id"] for each in document["checks"] if each["outcome"] != "passed"}
    assert set() == wrong, document["checks"]
    assert 0 == code
    assert not any(each["key"] in report.read_text(encoding="utf-8") for each in (sender, foreign, ended))


def _open_door(live: Live, honest: Wsgi) -> Wsgi:
    """Let everybody in."""

    def answer(environ: Environ, start: Start) -> Iterable[bytes]:
        environ.setdefault("HTTP_AUTHORIZATION", f"Bearer {live.sender}")
        return honest(environ, start)

    return answer


def _one_for_all(live: Live, honest: Wsgi) -> Wsgi:
    """Take every key for the sender's."""

    def answer(environ: Environ, start: Start) -> Iterable[bytes]:
        if "HTTP_AUTHORIZATION" in environ:
            environ["HTTP_AUTHORIZATION"] = f"Bearer {live.sender}"
        return honest(environ, start)

    return answer


def _without(*names: str) -> Callable[[Live, Wsgi], Wsgi]:
    """Overlook headers or the query."""

    def lie(_: Live, honest: Wsgi) -> Wsgi:
        def answer(environ: Environ, start: Start) -> Iterable[bytes]:
            for name in names:
                if name in environ:
                    environ[name] = ""
                    if name.startswith("HTTP_"):
                        del environ[name]
            return honest(environ, start)

        return answer

    return lie


def _forgetful(_: Live, honest: Wsgi) -> Wsgi:
    """Remember no idempotency key."""

    def answer(environ: Environ, start: Start) -> Iterable[bytes]:
        if "HTTP_IDEMPOTENCY_KEY" in environ:
            environ["HTTP_IDEMPOTENCY_KEY"] = f"forgotten-{next(_RUNS)}"
        return honest(environ, start)

    return answer


def _rewriting(old: bytes, new: bytes) -> Callable[[Live, Wsgi], Wsgi]:
    """Say something else than what was signed, of the same length."""

    def lie(_: Live, honest: Wsgi) -> Wsgi:
        def answer(environ: Environ, start: Start) -> Iterable[bytes]:
            return [b"".join(honest(environ, start)).replace(old, new)]

        return answer

    return lie


def _broken(_: Live, __: Wsgi) -> Wsgi:
    """Answer nothing but 500."""

    def answer(_: Environ, start: Start) -> Iterable[bytes]:
        start("500 Internal Server Error", [("Content-Length", "0")])
        return []

    return answer


LIES: Mapping[str, tuple[Callable[[Live, Wsgi], Wsgi], tuple[str, ...]]] = {
    "open door": (_open_door, ("PLT-ACC-01", "PLT-ACC-09")),
    "one for all": (_one_for_all, ("PLT-ACC-02", "PLT-ACC-03", "PLT-ACC-04", "PLT-ACC-06", "PLT-ACC-07")),
    "forgetful": (_forgetful, ("PLT-IDM-02", "PLT-IDM-03")),
    "deaf to digests": (_without("HTTP_CONTENT_DIGEST"), ("PLT-DIG-02", "PLT-DIG-03")),
    "unconditional": (_without("HTTP_IF_NONE_MATCH"), ("PLT-CND-01", "PLT-CND-02")),
    "never in the background": (_without("HTTP_PREFER"), ("PLT-JOB-01",)),
    "one long page": (_without("QUERY_STRING"), ("PLT-LST-01", "PLT-LST-02")),
    "other receipt": (_rewriting(b'"submissionId":"sub_0', b'"submissionId":"sub_1'), ("PLT-RCP-02",)),
    "other verdict": (
        _rewriting(b'"attainment":"notApplicable"', b'"attainment":"notEvaluable_"'),
        ("PLT-RCP-02",),
    ),
    "other keys": (_rewriting(b'"notBefore": "20', b'"notBefore": "30'), ("PLT-RCP-02",)),
    "broken": (_broken, ("PLT-RCP-02", "PLT-ACC-01", "PLT-LIM-01", "PLT-RCP-01")),
}


@pytest.mark.parametrize("name", LIES)
def test_every_lie_is_caught(live: Live, name: str) -> None:
    """The checks that a lie touches fail, and passed before."""
    lie, ids = LIES[name]
    assert dict.fromkeys(ids, "passed") == outcomes(live.run(*ids))
    live.lie = lie
    assert dict.fromkeys(ids, "failed") == outcomes(live.run(*ids))


def test_what_the_tester_lacks_is_skipped(live: Live) -> None:
    """Without the other keys and a command to restart, the checks that need them say so."""
    ids = ("PLT-ACC-01", "PLT-ACC-04", "PLT-ACC-07", "PLT-RST-01")
    found = live.run(*ids, keys={"sender": live.sender})
    assert ["passed", "skipped", "skipped", "skipped"] == list(outcomes(found).values())
    assert all(each.reason is not None for each in found[1:])


def test_a_platform_that_is_gone_is_an_error(live: Live) -> None:
    """No answer is neither passed nor failed."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        gone = Live(
            live.made, live.sender, live.foreign, live.ended, url=f"http://127.0.0.1:{free.getsockname()[1]}"
        )
        found = gone.run("PLT-RCP-01", "PLT-LIM-01", "PLT-LIM-05")
    assert {"errored"} == set(outcomes(found).values())
    assert not platform.document(found, gone.url, "2026-01-01T00:00:00Z")["ok"]


def test_the_report_agrees_with_its_schema(live: Live) -> None:
    """With what passed, failed, was skipped, and had no answer."""
    live.lie = _forgetful
    found = live.run("PLT-IDM-02", "PLT-LIM-05", "PLT-RST-01")
    engine = jsonschema.Draft7Validator(json.loads(library.protocol_schema("platform")))
    document = json.loads(json.dumps(platform.document(found, live.url, "2026-01-01T00:00:00Z")))
    assert [] == [each.message for each in engine.iter_errors(document)]


def test_a_failed_restart_is_told(live: Live) -> None:
    """The command's exit code counts."""
    found = live.run("PLT-RST-01", restart="false")
    assert ["restart"] == [each.what for _, each in found[0].differences]


def test_the_exchange_is_kept_without_keys(live: Live) -> None:
    """Requests and answers stand in the report; no key does."""
    found = live.run("PLT-ACC-07", "PLT-IDM-03")
    document = platform.document(found, live.url, "2026-01-01T00:00:00Z")
    told = json.dumps(document)
    kept: list[Any] = json.loads(told)["checks"]
    assert {"sender", "foreign"} <= {each["request"]["key"] for each in kept[0]["exchange"]}
    assert 409 in [each["response"]["status"] for each in kept[1]["exchange"]]
    assert not any(key in told for key in (live.sender, live.foreign, live.ended, "Bearer"))


def test_the_address_is_told_without_a_password(live: Live) -> None:
    """A password in the address is left out."""
    document = platform.document(live.run("PLT-RCP-01"), "https://user:secret@platform.example/x", "now")
    assert "https://platform.example/x" == document["url"]


def test_renderings_name_every_check(live: Live) -> None:
    """Text and page say what was asked for and what was found, in both languages."""
    live.lie = _forgetful
    found = live.run("PLT-IDM-02", "PLT-RCP-01")
    document = json.loads(json.dumps(platform.document(found, live.url, "2026-01-01T00:00:00Z")))
    for lang, failed in (("zh-CN", "不一致"), ("en", "failed")):
        words, page = platformview.text(document, lang), platformview.page(document, lang)
        assert f"[{failed}] PLT-IDM-02" in words
        assert all(each.check.requirement[lang] in page for each in found)
        assert "Idempotency-Key" in page


@pytest.mark.parametrize(
    ("expect", "what"),
    [
        ({"status": [201]}, "status"),
        ({"headers": {"ETag": "*"}}, "ETag"),
        ({"headers": {"X-A": "2"}}, "X-A"),
        ({"values": {"/a/0": 2}}, "/a/0"),
        ({"values": {"/missing": "{x}"}}, "/missing"),
        ({"same": "x"}, "body"),
        ({"problem": "forbidden"}, "/type"),
        ({"empty": True}, "body"),
    ],
)
def test_an_answer_is_held_against_each_expectation(expect: Mapping[str, Any], what: str) -> None:
    """One thing that is not as asked is one difference, named."""
    answer = Answer(200, {"x-a": "1"}, b'{"a":[1]}')
    found = list(expectation.differences(expect, answer, {"x": "kept"}))
    assert [what] == [each.what for each in found]


def test_an_answer_as_asked_has_no_difference() -> None:
    """All expectations at once."""
    answer = Answer(200, {"etag": "e"}, b'{"a":"kept"}')
    expect = {"status": [200, 201], "headers": {"ETag": "*"}, "values": {"/a": "{x}"}, "same": "y"}
    assert [] == list(expectation.differences(expect, answer, {"x": "kept", "y": '{"a":"kept"}'}))


def test_an_unknown_check_is_refused() -> None:
    """``--check`` names what there is."""
    given = ["--key", "k", "--organisation", COUNTY, "--division", DIVISION]
    assert 2 == main(["conform", "platform", "--url", "http://127.0.0.1:1", *given, "--check", "PLT-X"])
    assert 2 == main(["conform", "platform", "--url", "127.0.0.1:1", *given])
