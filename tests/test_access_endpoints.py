"""Every role at every endpoint that asks for a key, near and far, and every key that is turned away."""

import json
from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from exchange_bench import Bench, bench
from service_client import body, description
from werkzeug.test import TestResponse

from validator import library
from validator.access.credential import issue
from validator.canonical import timestamp
from validator.chain import Entry
from validator.store import audit

ACTORS: Mapping[str, dict[str, Any]] = {
    each["code"]: each for each in json.loads(library.files()["policy/actors.json"])["actors"]
}
RECORD = library.example("1.1", "valid-dispatch-township.json")
HOSPITAL, RECIPIENT, STRANGER = "12360733492308713K", "12360733492310573C", "12360733MB00000009"
HERE = "360733"
SCOPES = {
    "near": {"COUNTY": HERE, "PREFECTURE": "360700", "PROVINCE": "360000", "NATION": "000000", None: HERE},
    "far": {
        "COUNTY": "330102",
        "PREFECTURE": "330100",
        "PROVINCE": "330000",
        "NATION": "330000",
        None: "330102",
    },
}
RIGHTS = ("mayReceive", "mayVerify", "mayDetermine", "mayRead")

READING = ("", "/payload", "/report", "/receipt", "/records")
ENDPOINTS: Mapping[tuple[str, str], str] = {
    ("post", "/v1/submissions"): "post",
    ("get", "/v1/submissions"): "list",
    **{("get", "/v1/submissions/{id}" + part): "read" for part in READING},
    ("get", "/v1/jobs/{id}"): "read",
    ("get", "/v1/indicators"): "count",
    ("get", "/v1/set-outcomes"): "look",
}
"""Method and path → what is done there."""

QUERIES = {
    "/v1/indicators": {"by": "county", "year": "2025"},
    "/v1/set-outcomes": {"division": HERE, "from": "2025-01-01", "to": "2025-12-31"},
}
EACH = pytest.mark.parametrize("endpoint", ENDPOINTS, ids=" ".join)


@pytest.fixture(scope="module")
def platform(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Bench, str]]:
    """Give an exchange that holds a dispatch that a county hospital submitted, and the id of that submission."""
    folder = tmp_path_factory.mktemp("platform")
    with bench(str(folder / "store.db"), folder) as made:
        sender, _ = made.grant(
            HOSPITAL, roles=frozenset({"COUNTY_HOSPITAL"}), divisions=frozenset({HERE}), forward=False
        )
        yield made, made.submit(sender, "first", RECORD).id


def key_of(made: Bench, role: str, where: str, organisation: str = STRANGER) -> str:
    """Issue a key of a role whose divisions are near or far."""
    divisions = frozenset({SCOPES[where][ACTORS[role]["adminLevel"]]})
    return made.grant(organisation, roles=frozenset({role}), divisions=divisions, forward=False)[1]


def called(made: Bench, endpoint: tuple[str, str], found: str, key: str | None) -> TestResponse:
    """Call an endpoint with a key."""
    method, path = endpoint
    if method == "post":
        return made.post(key, issue().key_id, RECORD)
    query = QUERIES.get(path, {})
    return made.get(key, path.replace("{id}", found), query_string=query, off_contract=key is None)


def by_the_inventory(role: str, where: str, action: str) -> int:
    """Give the status that the inventory implies for somebody who is neither sender nor recipient."""
    actor = ACTORS[role]
    near = where == "near"
    reads = not actor["facilityTypes"] and not actor["region"]
    reads &= any("dispatchRecord" in actor[right] for right in RIGHTS)
    return {
        "post": 403,
        "list": 200,
        "read": 200 if reads and near else 404,
        "count": 200 if actor["sectors"] else 403,
        "look": 200 if actor["sectors"] and near else 403,
    }[action]


def trail(made: Bench) -> list[Entry]:
    """Give the audit trail."""
    with made.exchange.store.read() as connection:
        return audit.entries(connection, 0, 100_000)


def test_the_table_has_every_endpoint_that_asks_for_a_key() -> None:
    """By ``openapi.yaml``: whatever is added there is added here."""
    secured = {
        (method, path)
        for path, item in description()["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict) and operation.get("security")
    }
    assert set(ENDPOINTS) == secured


@EACH
@pytest.mark.parametrize("where", SCOPES)
@pytest.mark.parametrize("role", ACTORS)
def test_every_role_gets_what_the_inventory_says(
    role: str, where: str, endpoint: tuple[str, str], platform: tuple[Bench, str]
) -> None:
    """Another organisation's record: read where the role receives it, and counted by authorities, both at home only."""
    made, found = platform
    response = called(made, endpoint, found, key_of(made, role, where))
    assert by_the_inventory(role, where, ENDPOINTS[endpoint]) == response.status_code


@pytest.mark.parametrize("where", SCOPES)
@pytest.mark.parametrize("role", ACTORS)
def test_a_listing_has_what_may_be_read(role: str, where: str, platform: tuple[Bench, str]) -> None:
    """The same decision as for the submission itself."""
    made, found = platform
    listed = body(made.get(key_of(made, role, where), "/v1/submissions"))["submissions"]
    assert (by_the_inventory(role, where, "read") == 200) == (found in [each["id"] for each in listed])


@EACH
def test_the_sender_reads_its_own(endpoint: tuple[str, str], platform: tuple[Bench, str]) -> None:
    """Everything of its submission; what it posts again is known; figures are the authorities'."""
    made, found = platform
    response = called(made, endpoint, found, key_of(made, "COUNTY_HOSPITAL", "near", HOSPITAL))
    expected = {"post": 201, "list": 200, "read": 200, "count": 403, "look": 403}
    assert expected[ENDPOINTS[endpoint]] == response.status_code


@EACH
def test_the_recipient_reads_what_it_confirms(endpoint: tuple[str, str], platform: tuple[Bench, str]) -> None:
    """And submits nothing in the hospital's name."""
    made, found = platform
    response = called(made, endpoint, found, key_of(made, "PRIMARY_FACILITY", "near", RECIPIENT))
    expected = {"post": 403, "list": 200, "read": 200, "count": 403, "look": 403}
    assert expected[ENDPOINTS[endpoint]] == response.status_code


@pytest.mark.parametrize("role", ACTORS)
def test_a_refused_post_says_why_and_is_written_down(role: str, platform: tuple[Bench, str]) -> None:
    """The reason as a code, and an entry of the trail with the key that tried."""
    made, _ = platform
    key = key_of(made, role, "near")
    response = made.post(key, issue().key_id, RECORD)
    posts = ACTORS[role]["maySubmit"] or ACTORS[role]["mayConfirm"]

    assert ("notOwnSubmitter" if posts else "role") == body(response)["reason"]
    assert key.split("_")[1] in {each.event.key_id for each in trail(made)}


def spoiled(made: Bench) -> Mapping[str, str | None]:
    """Give a key of each kind that is turned away."""
    good = made.grant()[1]
    return {
        "none": None,
        "malformed": good[:-1],
        "unknown": issue().text,
        "another secret": good[:13] + issue().text[13:],
        "expired": made.grant(expires=timestamp(made.clock() - timedelta(milliseconds=1)))[1],
        "revoked": made.grant(revoked=timestamp(made.clock()))[1],
    }


@EACH
@pytest.mark.parametrize("kind", ["none", "malformed", "unknown", "another secret", "expired", "revoked"])
def test_a_key_that_is_not_good_opens_nothing(
    kind: str, endpoint: tuple[str, str], platform: tuple[Bench, str]
) -> None:
    """401 with a challenge, whatever is asked for, and no word on why."""
    made, found = platform
    response = called(made, endpoint, found, spoiled(made)[kind])

    assert 401 == response.status_code
    assert response.headers["WWW-Authenticate"].startswith('Bearer realm="jiceng"')
    assert "urn:jiceng:problem:unauthenticated" == body(response)["type"]


@pytest.mark.parametrize(("kind", "noted"), [("unknown", False), ("another secret", True), ("expired", True), ("revoked", True)])  # fmt: skip
def test_a_known_key_that_is_turned_away_is_written_down(
    kind: str,
    noted: bool,  # noqa: FBT001  a column of the table
    platform: tuple[Bench, str],
) -> None:
    """By its name; what somebody made up could fill the trail without end, and is not."""
    made, _ = platform
    key = spoiled(made)[kind] or ""
    before = len(trail(made))
    made.get(key, "/v1/submissions")
    found = [each.event for each in trail(made)[before:]]

    assert noted == (1 == len(found))
    assert all((each.key_id, each.outcome) == (key.split("_")[1], "denied") for each in found)


def test_no_secret_reaches_the_database(platform: tuple[Bench, str]) -> None:
    """Neither of a good key nor of one that was turned away."""
    made, _ = platform
    keys = [made.grant()[1], *filter(None, spoiled(made).values())]
    for key in keys:
        made.get(key, "/v1/submissions")
    made.exchange.store.close()
    files = [path.read_bytes() for path in _files(made)]

    assert [] == [key for key in keys for data in files if key.rpartition("_")[2].encode() in data]


def _files(made: Bench) -> list[Path]:
    return [path for path in Path(made.exchange.store.url.database or "").parent.iterdir() if path.is_file()]
