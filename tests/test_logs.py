"""The log: lines of text or of JSON, and never a value of what was sent."""

import io
import json
import logging
import logging.config
from collections.abc import Iterator
from typing import Any

import pytest
from service_client import standards

from validator.service import Settings, create_app, logs

SECRET = "不得外传的内容"


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """Give what is logged as JSON."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.setFormatter(logs.JsonLine())
    logger = logging.getLogger("jiceng.service")
    before = logger.level
    logger.addHandler(handler)
    logger.setLevel("INFO")
    yield stream
    logger.removeHandler(handler)
    logger.setLevel(before)


def entries(stream: io.StringIO) -> list[dict[str, Any]]:
    """Read the log."""
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_an_answer_is_one_object(written: io.StringIO) -> None:
    """With time, level, request, method, route, status and duration, each by its name."""
    client = create_app(Settings(), standards=standards()).test_client()
    client.get("/healthz", headers={"X-Request-Id": "one"})

    found = entries(written)
    assert 1 == len(found)
    assert {"time", "level", "logger", "request", "method", "route", "status", "milliseconds"} == set(
        found[0]
    )
    assert ("info", "one", "GET", "/healthz", 200) == tuple(
        found[0][name] for name in ("level", "request", "method", "route", "status")
    )


def test_nothing_that_was_sent_is_logged(written: io.StringIO) -> None:
    """Neither a payload nor a path nor a query, nor the words of an exception that quotes them."""

    def broken(*_: object, **__: object) -> Any:  # noqa: ANN401  it gives nothing
        raise ValueError(SECRET)

    client = create_app(Settings(), check=broken, standards=standards()).test_client()
    client.post("/v1/validate", data=SECRET.encode(), content_type="application/json")
    client.get(f"/{SECRET}?name={SECRET}")

    levels = [each["level"] for each in entries(written)]
    assert {"error", "info"} == set(levels)
    assert SECRET not in written.getvalue()
    assert SECRET not in json.dumps(entries(written), ensure_ascii=False)


def test_an_exception_is_named_and_not_quoted() -> None:
    """A line of another program in the same log is an object too."""
    try:
        raise ValueError(SECRET)  # noqa: TRY301  it is raised to be caught
    except ValueError as error:
        record = logging.LogRecord("other", logging.ERROR, "", 0, "it broke", (), (ValueError, error, None))

    line = logs.JsonLine().format(record)
    assert SECRET not in line
    assert ("it broke", "ValueError") == (json.loads(line)["message"], json.loads(line)["error"])


@pytest.mark.parametrize("form", logs.FORMS)
def test_both_forms_can_be_set(form: str) -> None:
    """As ``logging`` itself takes them."""
    configured = logging.config.DictConfigurator({"version": 1}).configure_formatter(logs.formatter(form))
    assert (form == logs.JSON) == isinstance(configured, logs.JsonLine)
