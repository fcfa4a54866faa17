"""The practice ground: a province that came through the exchange, keys for every role, all of it tests."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import httpx
import pytest
from exchange_bench import bench
from instances import serving

from validator import library, store
from validator.access import inventory_of
from validator.cli import main
from validator.errors import UsageError
from validator.service import Settings, demo
from validator.service.demokeys import FIRST
from validator.store import records
from validator.store.keys import Keys

_ROLE = re.compile(r"^([A-Z_]+)  .+? / .+$")
_KEY = re.compile(r"^  (jck_[a-z0-9]{8}_[A-Za-z0-9_-]{43})$")


def keys(told: str) -> Mapping[str, str]:
    """Give role → key of what a practice ground said."""
    found: dict[str, str] = {}
    role = ""
    for line in told.splitlines():
        if named := _ROLE.match(line):
            role = named[1]
        elif key := _KEY.match(line):
            found[role] = key[1]
    return found


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Mapping[str, str], Path]]:
    """Give a practice ground: its address, a key for every role, its database."""
    folder = tmp_path_factory.mktemp("demo")
    database = folder / "demo.db"
    with serving("--demo", "--store", str(database), log=folder / "log") as port:
        told = (folder / "log").read_text(encoding="utf-8")
        yield f"http://127.0.0.1:{port}", keys(told), database


def got(ground: tuple[str, Mapping[str, str], Path], role: str, path: str) -> httpx.Response:
    """Ask with the key of a role."""
    return httpx.get(ground[0] + path, headers={"Authorization": f"Bearer {ground[1][role]}"}, timeout=60)


def test_every_role_has_a_key(ground: tuple[str, Mapping[str, str], Path]) -> None:
    """All fifteen of the inventory, and each opens the door."""
    assert set(inventory_of(library.files()).actors) == set(ground[1])
    assert {200} == {got(ground, role, "/v1/submissions?test=true&limit=1").status_code for role in ground[1]}


def test_everything_is_a_test(ground: tuple[str, Mapping[str, str], Path]) -> None:
    """There is not one real record, and no key that could bring one; the key that brought the province is revoked."""
    opened = store.connect(str(ground[2]))
    with opened.read() as connection:
        real, tests = (len(records.accepted(connection, limit=10_000, test=test)) for test in (False, True))
        issued = [each.grant for each in Keys(connection).listed()]
    opened.close()

    assert 0 == real < tests
    assert all(each.test for each in issued)
    assert [True] == [each.revoked is not None for each in issued if each.forward]
    assert all(each.expires is not None for each in issued if not each.forward)


def test_a_province_is_there_to_be_read_and_counts_for_nothing(
    ground: tuple[str, Mapping[str, str], Path],
) -> None:
    """The province's authority finds the submissions among the tests, none among the real ones, and no figures."""
    listed = got(ground, "PROVINCE_AUTHORITY", "/v1/submissions?test=true").json()["submissions"]
    assert len(listed) > 2
    assert {True} == {each["test"] for each in listed}
    assert [] == got(ground, "PROVINCE_AUTHORITY", "/v1/submissions").json()["submissions"]

    figures = got(ground, "PROVINCE_AUTHORITY", "/v1/indicators?by=province&year=2025")
    assert 200 == figures.status_code
    assert set() == {each for each in re.findall(r'"numerator": ?([0-9]+)', figures.text) if each != "0"}


@pytest.mark.parametrize("role", FIRST)
def test_the_first_request_works(
    role: str, ground: tuple[str, Mapping[str, str], Path], capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    """The example that ``jiceng new`` prints is accepted with the key of its organisation, as the first line suggests."""
    assert 0 == main(["new", FIRST[role]])
    headers = {"Authorization": f"Bearer {ground[1][role]}", "Idempotency-Key": "first-1"}
    sent = capfdbinary.readouterr().out
    answer = httpx.post(f"{ground[0]}/v1/submissions", content=sent, headers={**headers, "Content-Type": "application/json"}, timeout=60)  # fmt: skip

    assert 201 == answer.status_code, answer.text
    assert answer.json()["test"]
    assert "accepted" == answer.json()["records"][0]["status"]


def test_the_page_says_what_it_is(ground: tuple[str, Mapping[str, str], Path]) -> None:
    """In both languages, and only on a practice ground."""
    page = httpx.get(f"{ground[0]}/", timeout=60).text
    assert "演示环境" in page
    assert "Practice ground" in page


def test_a_database_in_use_is_no_practice_ground(tmp_path: Path) -> None:
    """Real submissions are not mixed with made-up ones."""
    url = str(tmp_path / "store.db")
    with bench(url, tmp_path) as made:
        made.submit(made.grant()[0], "real", b"{}")
        chosen = Settings(store_url=url, signing_key=str(tmp_path / "keys.json"))
        with pytest.raises(UsageError, match=r"正式报送.*real submissions"):
            demo.prepare(chosen, made.exchange.standards)


def test_starting_again_brings_nothing_twice(tmp_path: Path) -> None:
    """The same province is the same submissions; only the keys are new."""
    chosen = Settings(store_url=str(tmp_path / "store.db"))
    standards = library.load_standards()
    first, second = (keys(demo.prepare(chosen, standards)) for _ in range(2))
    assert set() == set(first.values()) & set(second.values())

    opened = store.connect(chosen.store_url)
    with opened.read() as connection:
        found = records.accepted(connection, limit=10_000, test=True)
    opened.close()
    assert len(found) == len({each.identity for each in found}) > 0
