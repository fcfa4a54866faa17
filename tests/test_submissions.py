"""``/v1/submissions`` over HTTP, every answer held to ``openapi.yaml``."""

import gzip
import hashlib
import json
import subprocess
import sys
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from exchange_bench import Bench, bench, encoded
from service_client import body
from service_client import client as plain_client
from werkzeug.test import TestResponse

from validator import schemaengine
from validator.canonical import content_digest
from validator.exchange import settle
from validator.library import files
from validator.pipeline import check
from validator.receipt import Material, verify
from validator.render import RENDERERS
from validator.report import Report
from validator.service.upload import unpacked
from validator.signing import key_set
from validator.store import StoreUnavailable, audit

HOSPITAL = "12360733492308713K"
LATER = {"Prefer": "respond-async; wait=5"}


def submit(desk: Bench, key: str, payload: object, name: str = "one", **options: Any) -> TestResponse:  # noqa: ANN401  as Flask's client
    """Post a payload that must be taken."""
    response = desk.post(key, name, payload, **options)
    assert response.status_code in (200, 201, 202)
    return response


def kind(response: TestResponse) -> tuple[int, str]:
    """Give status and kind of a problem."""
    return response.status_code, body(response)["type"].removeprefix("urn:jiceng:problem:")


def test_a_submission_is_answered_with_its_receipt(desk: Bench, dispatch: dict[str, Any]) -> None:
    """201 bears the signed receipt, and Location where the submission is."""
    _, key = desk.grant()

    response = submit(desk, key, dispatch)

    receipt = body(response)
    assert 201 == response.status_code
    assert f"/v1/submissions/{receipt['submissionId']}" == response.headers["Location"]
    assert {"accepted": 1, "duplicate": 0, "refused": 0} == receipt["counts"]
    assert response.data == desk.get(key, f"{response.headers['Location']}/receipt").data


def test_the_same_again_is_the_same_receipt(desk: Bench, dispatch: dict[str, Any]) -> None:
    """Tried again, a submission is answered with 200 and the receipt it had, byte for byte."""
    _, key = desk.grant()
    first = submit(desk, key, dispatch)

    again = submit(desk, key, dispatch)

    assert (200, "true") == (again.status_code, again.headers["Idempotency-Replayed"])
    assert first.data == again.data


def test_the_same_key_for_another_payload_is_a_conflict(desk: Bench, dispatch: dict[str, Any]) -> None:
    """409 names the submission that the Idempotency-Key was used for."""
    _, key = desk.grant()
    first = submit(desk, key, dispatch)

    response = desk.post(key, "one", {**dispatch, "guidanceVisits": 99})

    assert (409, "idempotency-conflict") == kind(response)
    assert first.headers["Location"] == body(response)["submission"]


def test_a_submission_is_sent_as_gzip(desk: Bench, dispatch: dict[str, Any]) -> None:
    """A packed body is kept unpacked; it is the same submission as the plain one."""
    _, key = desk.grant()
    first = submit(desk, key, gzip.compress(encoded(dispatch)), headers={"Content-Encoding": "gzip"})

    assert encoded(dispatch) == desk.get(key, f"{first.headers['Location']}/payload").data
    assert 200 == submit(desk, key, dispatch).status_code


def test_an_ndjson_bundle_is_taken(desk: Bench) -> None:
    """A bundle of lines is settled as the JSON bundle of the same records, and given back as it came."""
    _, key = desk.grant()
    lines = (Path(__file__).parent.parent / "examples/1.1/valid-bundle-county-year.ndjson").read_bytes()

    response = submit(desk, key, lines, content_type="application/x-ndjson")

    payload = desk.get(key, f"{response.headers['Location']}/payload")
    assert (lines, "application/x-ndjson") == (payload.data, payload.mimetype)
    assert 0 == body(response)["counts"]["refused"]


@pytest.mark.parametrize("packed", [False, True])
def test_a_digest_is_checked_on_what_was_sent(desk: Bench, dispatch: dict[str, Any], packed: bool) -> None:  # noqa: FBT001  a parameter of the test
    """Content-Digest is over the body as sent, still packed where it was."""
    _, key = desk.grant()
    sent = gzip.compress(encoded(dispatch)) if packed else encoded(dispatch)
    coding = {"Content-Encoding": "gzip"} if packed else {}

    right = desk.post(key, "right", sent, headers={**coding, "Content-Digest": content_digest(sent)})
    wrong = desk.post(key, "wrong", sent, headers={**coding, "Content-Digest": content_digest(b"other")})

    assert 201 == right.status_code
    assert (400, "digest-mismatch") == kind(wrong)
    assert 1 == len(body(desk.get(key, "/v1/submissions"))["submissions"])


def test_a_digest_that_cannot_be_read_is_refused(desk: Bench) -> None:
    """A malformed Content-Digest is the sender's mistake, and nothing is taken."""
    _, key = desk.grant()

    response = desk.post(key, "one", b"{}", headers={"Content-Digest": "sha-256=nonsense"})

    assert (400, "bad-digest") == kind(response)


@pytest.mark.parametrize("name", [None, "", " ", "a b", "x" * 65, "中文"])
def test_an_idempotency_key_is_required(desk: Bench, name: str | None) -> None:
    """Without a proper Idempotency-Key nothing is taken."""
    _, key = desk.grant()
    headers = {} if name is None else {"Idempotency-Key": name.encode().decode("latin-1")}

    assert (400, "idempotency-key-missing") == kind(desk.post(key, None, b"{}", headers=headers))


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, (401, "unauthenticated")),
        ({"Authorization": "Bearer jck_abcdefgh_" + "x" * 43}, (401, "unauthenticated")),
        ({"Authorization": "Basic eDp5"}, (401, "unauthenticated")),
    ],
)
def test_without_a_valid_key_nothing_is_taken(
    desk: Bench, headers: dict[str, str], expected: tuple[int, str]
) -> None:
    """No key, or one that nobody issued, is 401 with a challenge."""
    response = desk.post(None, "one", b"{}", headers=headers)

    assert expected == kind(response)
    assert response.headers["WWW-Authenticate"].startswith("Bearer")


def test_a_rejected_key_is_audited(desk: Bench) -> None:
    """An attempt with a key that is known but revoked stands in the audit trail."""
    _, key = desk.grant(revoked="2026-01-01T00:00:00.000Z")

    desk.post(key, "one", b"{}")

    with desk.exchange.store.read() as connection:
        last = audit.entries(connection)[-1].event
    assert ("key.rejected", "denied", {"reason": "revoked"}) == (last.action, last.outcome, last.detail)


def test_a_key_without_a_role_may_not_send(desk: Bench) -> None:
    """A key that may send nothing at all is turned away before its body is read."""
    _, key = desk.grant(roles=frozenset(), forward=False)

    response = desk.post(key, "one", b"{}")

    assert (403, "forbidden") == kind(response)
    assert "role" == body(response)["reason"]


def test_a_single_record_that_may_not_be_sent_is_forbidden(desk: Bench, dispatch: dict[str, Any]) -> None:
    """403 says why and where the receipt is; trying again answers the same."""
    _, key = desk.grant("12360733492310573C", forward=False)

    several = [desk.post(key, "one", dispatch) for _ in range(2)]

    for response in several:
        assert (403, "forbidden") == kind(response)
        assert "notOwnSubmitter" == body(response)["reason"]
        receipt = body(desk.get(key, f"{response.headers['Location']}/receipt"))
        assert "access.notOwnSubmitter" == receipt["records"][0]["reason"]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"guidanceVisits": 99}, "revision-conflict"),
        ({"revision": 3, "supersedes": 2}, "stale-revision"),
    ],
)
def test_a_single_record_that_conflicts_is_409(
    desk: Bench, dispatch: dict[str, Any], changes: dict[str, Any], expected: str
) -> None:
    """A revision that conflicts with what is held is kept, refused, and answered with 409."""
    _, key = desk.grant()
    submit(desk, key, dispatch)

    response = desk.post(key, "two", {**dispatch, **changes})

    assert (409, expected) == kind(response)
    receipt = body(desk.get(key, f"{response.headers['Location']}/receipt"))
    assert expected == receipt["records"][0]["reason"]


def test_whoever_will_not_wait_is_answered_at_once(desk: Bench, dispatch: dict[str, Any]) -> None:
    """Prefer: respond-async is answered with 202 and a job; the submission is announced to whoever judges."""
    _, key = desk.grant()

    response = submit(desk, key, dispatch, headers=LATER)

    job = body(response)
    assert (202, "respond-async") == (response.status_code, response.headers["Preference-Applied"])
    assert f"/v1/jobs/{job['id']}" == response.headers["Location"]
    assert ("received", [job["id"]]) == (job["status"], desk.announced)
    looked = desk.get(key, response.headers["Location"])
    assert ("received", "2") == (body(looked)["status"], looked.headers["Retry-After"])


def test_a_job_ends_with_a_receipt(desk: Bench, dispatch: dict[str, Any]) -> None:
    """Once it is settled, a job names the receipt; the same POST again gives it."""
    _, key = desk.grant()
    job = submit(desk, key, dispatch, headers=LATER).headers["Location"]

    receipt = submit(desk, key, dispatch)

    done = body(desk.get(key, job))
    assert ("settled", {"judged": 1, "total": 1}) == (done["status"], done["progress"])
    assert receipt.data == desk.get(key, done["receipt"]).data


def test_what_is_large_is_judged_later(tmp_path: Path, store_url: str, dispatch: dict[str, Any]) -> None:
    """A payload over async_bytes is safe and answered with 202 without being asked."""
    with bench(store_url, tmp_path, async_bytes=100) as desk:
        _, key = desk.grant()

        assert 202 == desk.post(key, "one", dispatch).status_code
        assert 1 == len(desk.announced)


def test_what_takes_too_long_is_judged_on(tmp_path: Path, store_url: str, dispatch: dict[str, Any]) -> None:
    """A judgement that is not done in time is answered with 202 and goes on; nothing has to be sent again."""
    go_on, done = Event(), Event()

    def slow(*args: Any, **options: Any) -> Report:  # noqa: ANN401  as check
        go_on.wait(10)
        done.set()
        return check(*args, **options)

    with bench(store_url, tmp_path, slow, judging_seconds=0.05) as desk:
        _, key = desk.grant()
        response = desk.post(key, "one", dispatch)
        go_on.set()

        assert 202 == response.status_code
        assert done.wait(10)
        while body(desk.get(key, response.headers["Location"]))["status"] != "settled":
            Event().wait(0.02)


def test_a_fault_of_ours_loses_nothing(tmp_path: Path, store_url: str, dispatch: dict[str, Any]) -> None:
    """A submission that cannot be judged now is acknowledged as safe, never as judged."""

    def broken(*_: object, **__: object) -> Report:
        raise RuntimeError

    with bench(store_url, tmp_path, broken) as desk:
        _, key = desk.grant()
        response = desk.post(key, "one", dispatch)

        assert 202 == response.status_code
        assert "failed" == body(desk.get(key, response.headers["Location"]))["status"]
        assert 1 == len(desk.announced)


def test_a_store_that_is_gone_is_503(
    desk: Bench, dispatch: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the database nothing is acknowledged, and the answer says when to try again."""
    _, key = desk.grant()

    def gone(_: object) -> None:
        raise StoreUnavailable

    monkeypatch.setattr("validator.store.engine.Store.write", gone)
    response = desk.post(key, "one", dispatch)

    assert (503, "store-unavailable") == kind(response)
    assert int(response.headers["Retry-After"]) > 0


@pytest.mark.parametrize("path", ["/v1/submissions", "/v1/jobs/x", "/v1/indicators?by=nation"])
def test_a_service_without_a_store_takes_no_submissions(path: str) -> None:
    """Where no database is set, only validation is served, and the rest says so."""
    assert (503, "exchange-off") == kind(plain_client().get(path, off_contract=True))


def test_a_service_without_a_store_never_loads_a_database() -> None:
    """Neither the command nor the service imports SQLAlchemy before a store is asked for."""
    program = (
        "import sys, validator.cli, validator.cli.serve, validator.cli.validate\n"
        "from validator.service import Settings, create_app\n"
        "create_app(Settings())\n"
        "print([each for each in ('sqlalchemy', 'alembic') if each in sys.modules])"
    )

    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert "[]" == found.stdout.strip()


@pytest.mark.parametrize(
    ("payload", "expected"),
    [(b"x" * 2000, (413, "too-large")), (gzip.compress(b" " * 2000), (413, "too-large"))],
)
def test_too_large_a_body_is_refused(
    tmp_path: Path, store_url: str, payload: bytes, expected: tuple[int, str]
) -> None:
    """The limit counts both what is sent and what it unpacks to, and nothing is taken."""
    headers = {"Content-Encoding": "gzip"} if payload.startswith(b"\x1f") else {}
    with bench(store_url, tmp_path, max_submission_bytes=1024) as desk:
        _, key = desk.grant()

        assert expected == kind(desk.post(key, "one", payload, headers=headers))
        assert [] == body(desk.get(key, "/v1/submissions"))["submissions"]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"content_type": "text/csv"}, (415, "unsupported-media-type")),
        ({"headers": {"Content-Encoding": "br"}}, (415, "unsupported-compression")),
        ({"headers": {"Content-Encoding": "gzip"}}, (400, "bad-compression")),
    ],
)
def test_what_cannot_be_read_is_refused(
    desk: Bench, options: dict[str, Any], expected: tuple[int, str]
) -> None:
    """A type, compression or packing that is not taken is named."""
    _, key = desk.grant()

    assert expected == kind(desk.post(key, "one", b"{}", **options))


@pytest.mark.parametrize("size", [0, 1, 70_000, 200_000])
@pytest.mark.parametrize("step", [1000, 100_000])
def test_unpacking_by_pieces_is_unpacking(size: int, step: int) -> None:
    """However the bytes arrive, and of several members too, gzip unpacks to what was packed."""
    data = bytes(number % 251 for number in range(size))
    packed = gzip.compress(data) + gzip.compress(b"more")
    pieces = [packed[start : start + step] for start in range(0, len(packed), step)]

    assert data + b"more" == b"".join(unpacked(pieces, size + 4))


@pytest.mark.parametrize("several", [1, 1001])
def test_what_is_served_proves_itself(desk: Bench, dispatch: dict[str, Any], several: int) -> None:
    """Receipt, payload, report and list as served agree with each other and with the published keys."""
    _, key = desk.grant()
    header = {
        **{name: dispatch[name] for name in ("standardVersion", "submitter", "asOfDate")},
        "recordType": "bundle",
        "recordId": "360733-BDL-2025-0009",
        "revision": 1,
        "period": {"start": "2025-01-01", "end": "2025-12-31"},
    }
    sent = [{**dispatch, "recordId": f"360733-DSP-{number:06}"} for number in range(several)]
    path = submit(desk, key, {"header": header, "records": sent}, headers=LATER).headers["Location"]
    settle(desk.exchange, path.rpartition("/")[2], "test")
    place = body(desk.get(key, path))["submission"]
    engine = schemaengine.engine(json.loads(files()["meta/receipt.schema.json"]))
    lines = body(desk.get(key, f"{place}/records?limit=10000"))["records"]

    found = verify(
        body(desk.get(key, f"{place}/receipt")),
        engine,
        Material(
            key_set(body(desk.get(None, "/.well-known/jiceng-keys"))),
            desk.get(key, f"{place}/payload").data,
            desk.get(key, f"{place}/report").data,
            lines,
        ),
    )

    assert several == len(lines)
    assert () == found.faults
    assert found.proven


def list_of(desk: Bench, key: str, query: str) -> list[str]:
    """Give the Idempotency-Keys of a list of submissions."""
    found = body(desk.get(key, f"/v1/submissions?{query}"))
    return [each["idempotencyKey"] for each in found["submissions"]]


def test_submissions_are_found_by_filters(
    desk: Bench, dispatch: dict[str, Any], centre: dict[str, Any]
) -> None:
    """Facility, record type, year, verdict, status and test each narrow the list."""
    _, key = desk.grant()
    _, testing = desk.grant(test=True)
    submit(desk, key, dispatch, "dispatch")
    submit(desk, key, centre, "centre")
    submit(desk, key, b"{", "broken")
    submit(desk, key, {**dispatch, "recordId": "360733-DSP-2025-777"}, "later", headers=LATER)
    submit(desk, testing, dispatch, "test")

    assert ["dispatch"] == list_of(desk, key, "recordType=dispatchRecord")
    assert ["dispatch"] == list_of(desk, key, f"facility={HOSPITAL}&verdict=conformant")
    assert ["centre"] == list_of(desk, key, "recordType=facilityCapabilityReport&year=2025")
    assert [] == list_of(desk, key, "recordType=facilityCapabilityReport&year=2024")
    assert ["broken"] == list_of(desk, key, "verdict=nonconformant")
    assert ["later"] == list_of(desk, key, "status=received")
    assert ["test"] == list_of(desk, key, "test=true")
    assert {"dispatch", "centre", "broken", "later"} == set(list_of(desk, key, "test=false"))


def test_a_list_is_paged(desk: Bench) -> None:
    """Followed from next to next, the pages hold every submission once, the newest first."""
    _, key = desk.grant()
    for number in range(7):
        desk.clock.forward(seconds=1)
        submit(desk, key, b"{}", str(number))
    path, found = "/v1/submissions?limit=3", []
    while path:
        page = body(desk.get(key, path))
        found += [each["idempotencyKey"] for each in page["submissions"]]
        path = page.get("next")

    assert list("6543210") == found


def test_the_lines_of_a_bundle_are_paged(desk: Bench, county: dict[str, Any]) -> None:
    """What became of each record is read page by page, as the receipt has it."""
    _, key = desk.grant()
    response = submit(desk, key, county)
    path, found = f"{response.headers['Location']}/records?limit=200", []
    while path:
        page = body(desk.get(key, path))
        found += page["records"]
        path = page.get("next")

    assert body(response)["records"] == found


@pytest.mark.parametrize("query", ["year=x", "limit=0", "limit=501", "cursor=1", "test=1", "verdict=ok", "a=b", "year=2025&year=2024"])  # fmt: skip
def test_a_wrong_filter_is_named(desk: Bench, query: str) -> None:
    """A parameter that is wrong, unknown or given twice is 400 with its name."""
    _, key = desk.grant()

    response = desk.get(key, f"/v1/submissions?{query}", off_contract=True)

    assert (400, "bad-parameter") == kind(response)
    assert [query.partition("=")[0]] == [each["name"] for each in body(response)["parameters"]]


@pytest.mark.parametrize("part", ["", "/payload", "/report", "/receipt", "/records"])
def test_what_has_not_changed_is_304(desk: Bench, dispatch: dict[str, Any], part: str) -> None:
    """Every resource of a submission has an ETag, and is not sent again."""
    _, key = desk.grant()
    path = submit(desk, key, dispatch).headers["Location"] + part
    etag = desk.get(key, path).headers["ETag"]

    again = desk.get(key, path, headers={"If-None-Match": etag})

    assert (304, b"") == (again.status_code, again.data)


def test_a_report_is_given_as_asked(desk: Bench, dispatch: dict[str, Any]) -> None:
    """JSON is the very bytes of the receipt's digest; text and HTML are renderings of it."""
    _, key = desk.grant()
    response = submit(desk, key, dispatch)
    path = f"{response.headers['Location']}/report"
    report = check(encoded(dispatch), desk.exchange.standards)

    data = desk.get(key, path).data
    text = desk.get(key, f"{path}?lang=en", headers={"Accept": "text/plain"})
    html = desk.get(key, path, headers={"Accept": "text/html"})

    assert body(response)["report"]["sha256"] == hashlib.sha256(data).hexdigest()
    assert RENDERERS["text"].render(report.document, "en") == text.text
    assert "text/html" == html.mimetype
    assert 406 == desk.get(key, path, headers={"Accept": "image/png"}).status_code


@pytest.mark.parametrize("part", ["report", "receipt", "records"])
def test_what_is_not_settled_has_none_yet(desk: Bench, dispatch: dict[str, Any], part: str) -> None:
    """Before a submission is settled, its report and receipt are 409 with Retry-After; its payload is there."""
    _, key = desk.grant()
    job = body(submit(desk, key, dispatch, headers=LATER))

    response = desk.get(key, f"{job['submission']}/{part}")

    assert (409, "not-settled") == kind(response)
    assert encoded(dispatch) == desk.get(key, f"{job['submission']}/payload").data


@pytest.mark.parametrize("part", ["", "/payload", "/report", "/receipt", "/records"])
def test_what_one_may_not_read_is_not_there(desk: Bench, dispatch: dict[str, Any], part: str) -> None:
    """Another county's hospital cannot tell a submission from none."""
    _, key = desk.grant()
    _, foreign = desk.grant("12110000400000000X", divisions=frozenset({"110000"}), forward=False)
    path = submit(desk, key, dispatch).headers["Location"]

    responses = [
        desk.get(foreign, f"{each}{part}") for each in (path, "/v1/submissions/none", "/v1/submissions/%00")
    ]

    assert [(404, "no-such-submission")] * 3 == [kind(each) for each in responses]
    assert [] == list_of(desk, foreign, "")


def test_an_authority_reads_what_lies_in_its_division(desk: Bench, dispatch: dict[str, Any]) -> None:
    """The county's commission reads what its hospital sent, the neighbouring county's does not."""
    _, key = desk.grant(HOSPITAL, divisions=frozenset({"360733"}), forward=False)
    role = frozenset({"COUNTY_AUTHORITY"})
    _, own = desk.grant("11360733014593206P", roles=role, divisions=frozenset({"360733"}))
    _, other = desk.grant("11360734014593206Q", roles=role, divisions=frozenset({"360734"}))
    submit(desk, key, dispatch)

    assert (["one"], []) == (list_of(desk, own, ""), list_of(desk, other, ""))


def test_a_test_key_reads_tests_only(desk: Bench, dispatch: dict[str, Any]) -> None:
    """A throwaway key never sees what is real."""
    _, key = desk.grant()
    _, testing = desk.grant(test=True)
    submit(desk, key, dispatch)

    assert ([], []) == (list_of(desk, testing, ""), list_of(desk, testing, "test=true"))


def test_figures_are_those_of_ones_own_divisions(desk: Bench, county: dict[str, Any]) -> None:
    """A county sees its own row; the province's and the nation's need a key for all of them."""
    _, key = desk.grant()
    role = frozenset({"COUNTY_AUTHORITY"})
    _, own = desk.grant("11360733014593206Q", roles=role, divisions=frozenset({"360733"}))
    _, hospital = desk.grant(HOSPITAL, roles=frozenset({"COUNTY_HOSPITAL"}), forward=False)
    submit(desk, key, county)

    def rows(who: str, by: str) -> set[str]:
        found = body(desk.get(who, f"/v1/indicators?by={by}&year=2025"))["indicators"]
        return {row["code"] for each in found for row in each["rows"]}

    assert {"360733"} == rows(own, "county")
    assert set() == rows(own, "province")
    assert {"nation", "360000"} <= rows(key, "province")
    assert (403, "forbidden") == kind(desk.get(hospital, "/v1/indicators?by=county"))


def test_set_rules_are_asked_for_a_division_and_a_period(desk: Bench, county: dict[str, Any]) -> None:
    """The outcomes of set rules over what was accepted, for keys of the division only."""
    _, key = desk.grant()
    role = frozenset({"COUNTY_AUTHORITY"})
    _, other = desk.grant("11360734014593206Q", roles=role, divisions=frozenset({"360734"}))
    submit(desk, key, county)
    path = "/v1/set-outcomes?division=360733&from=2025-01-01&to=2025-12-31"

    found = body(desk.get(key, path))

    assert len(county["records"]) == found["records"]
    assert "pass" in {each["outcome"] for each in found["rules"]}
    assert (403, "forbidden") == kind(desk.get(other, path))


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        ("/v1/indicators", "by"),
        ("/v1/indicators?by=village", "by"),
        ("/v1/indicators?by=county&version=9.9", "version"),
        ("/v1/indicators?by=county&asOf=2025-02-30", "asOf"),
        ("/v1/set-outcomes?division=36&from=2025-01-01&to=2025-12-31", "division"),
        ("/v1/set-outcomes?division=360733&from=2025-01-01", "to"),
        ("/v1/set-outcomes?division=360733&from=2025-12-31&to=2025-01-01", "to"),
    ],
)
def test_a_wrong_question_is_named(desk: Bench, path: str, wrong: str) -> None:
    """A parameter that is missing or wrong is 400 with its name."""
    _, key = desk.grant()

    response = desk.get(key, path, off_contract=True)

    assert (400, "bad-parameter") == kind(response)
    assert [wrong] == [each["name"] for each in body(response)["parameters"]]


def test_no_log_line_bears_a_value(
    desk: Bench, dispatch: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    """What is logged of a submission is its route and status."""
    _, key = desk.grant()
    caplog.set_level("DEBUG")

    submit(desk, key, dispatch)

    assert [] == [
        each for each in (HOSPITAL, dispatch["recordId"], dispatch["personRef"], key) if each in caplog.text
    ]
