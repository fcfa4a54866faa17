"""The clients of ``examples/clients/``, run against a practice ground as their page says."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from instances import serving
from test_demo import keys

CLIENTS = Path(__file__).parent.parent / "examples" / "clients"
STARTS = {
    "Submit.java": ["java", "-Dfile.encoding=UTF-8", str(CLIENTS / "Submit.java")],
    "submit.py": [sys.executable, str(CLIENTS / "submit.py")],
    "submit.sh": ["bash", str(CLIENTS / "submit.sh")],
}
EXPECTED = [
    "validate: conformant",
    "submit: accepted",
    "repeat: same receipt",
    "correct: accepted",
    "withdraw: accepted",
    "verify: signature holds",
]


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[str]]:
    """Give what a client is started with: address, key, record."""
    folder = tmp_path_factory.mktemp("clients")
    record = folder / "record.json"
    with record.open("wb") as file:
        subprocess.run([sys.executable, "-m", "validator", "new", "mobileRound"], stdout=file, check=True)
    with serving("--demo", log=folder / "log") as port:
        key = keys((folder / "log").read_text(encoding="utf-8"))["COUNTY_HOSPITAL"]
        yield [f"http://127.0.0.1:{port}", key, str(record)]


@pytest.mark.parametrize("name", STARTS)
def test_a_client_goes_through_it_all(name: str, ground: list[str]) -> None:
    """Validated, submitted, repeated, corrected, withdrawn, and the receipt's signature holds."""
    done = subprocess.run(
        [*STARTS[name], *ground], capture_output=True, text=True, encoding="utf-8", check=False
    )

    assert (EXPECTED, 0) == (done.stdout.splitlines(), done.returncode), done.stderr


@pytest.mark.parametrize("name", STARTS)
def test_a_client_says_what_was_refused(name: str, ground: list[str]) -> None:
    """With a key that is not good it ends with an error, and what the platform said."""
    wrong = [ground[0], ground[1][:-4] + "AAAA", ground[2]]
    done = subprocess.run(
        [*STARTS[name], *wrong], capture_output=True, text=True, encoding="utf-8", check=False
    )

    assert 0 != done.returncode
    assert "401" in done.stderr or "unauthenticated" in done.stderr
    assert "submit: accepted" not in done.stdout


def test_the_page_names_every_client() -> None:
    """And nothing that is not there."""
    named = set(re.findall(r"`(\w+\.(?:java|py|sh))`", (CLIENTS / "README.md").read_text(encoding="utf-8")))
    assert set(STARTS) == named
