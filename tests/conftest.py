"""What all tests share: the standard loaded once, and how hard hypothesis looks.

``pytest --hypothesis-profile=long`` looks much longer and never twice at the same; ``pytest --whole`` asks every
conformance case over every transport, where a sample is asked otherwise.
"""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from exchange_bench import Bench, bench
from hypothesis import HealthCheck, settings
from postgres import Postgres

from validator.library import example, load_standards
from validator.standard import Standard

_SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)

settings.register_profile("short", derandomize=True, deadline=None, max_examples=60)
settings.register_profile("long", deadline=None, max_examples=5000, suppress_health_check=_SLOW)
settings.load_profile("short")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--whole``."""
    parser.addoption("--whole", action="store_true", help="every conformance case over every transport")


@pytest.fixture(scope="session")
def standards() -> Mapping[str, Standard]:
    """Give every version of the standard, loaded once."""
    return load_standards()


@pytest.fixture
def dispatch() -> dict[str, Any]:
    """Give a dispatch record that is conformant."""
    return _example("valid-dispatch-township.json")


@pytest.fixture
def centre() -> dict[str, Any]:
    """Give the capability report of a township health centre that is conformant."""
    return _example("valid-township-health-centre.json")


@pytest.fixture
def county() -> dict[str, Any]:
    """Give a county's bundle of one year that is conformant."""
    return _example("valid-bundle-county-year.json")


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """Give a PostgreSQL server, started when a test first needs it."""
    server = Postgres()
    yield server
    server.remove()


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Give an empty database of each kind."""
    if "sqlite" == request.param:
        yield str(tmp_path / "exchange.db")
        return
    server: Postgres = request.getfixturevalue("postgres")
    with server.database() as url:
        yield url


@pytest.fixture
def desk(store_url: str, tmp_path: Path) -> Iterator[Bench]:
    """Give an exchange on an empty database, and a client of its service."""
    with bench(store_url, tmp_path) as made:
        yield made


def _example(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(example("1.1", name))
    return found
