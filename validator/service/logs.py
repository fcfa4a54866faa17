"""What is logged: who asked for which route and how it went; never a value of a payload, path or query."""

import json
import logging
import traceback
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

LOGGER = logging.getLogger("jiceng.service")

TEXT, JSON = "text", "json"
FORMS = (TEXT, JSON)
_FACTS = "facts"


class JsonLine(logging.Formatter):
    """Writes one JSON object a line; of an exception its kind only, as its words may quote what was sent."""

    def format(self, record: logging.LogRecord) -> str:
        """Write a record."""
        facts: Mapping[str, object] = getattr(record, _FACTS, None) or {"message": record.getMessage()}
        document = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            **facts,
        }
        if record.exc_info and record.exc_info[0] is not None:
            document["error"] = record.exc_info[0].__name__
        return json.dumps(document, ensure_ascii=False)


def formatter(form: str) -> dict[str, Any]:
    """Give a formatter as ``logging.config.dictConfig`` takes it.

    Args:
        form: ``text`` or ``json``.
    """
    return {"()": JsonLine} if form == JSON else {"format": "%(asctime)s %(levelname)s %(message)s"}


def answered(request_id: str, method: str, route: str, status: int, milliseconds: int) -> None:
    """Log one answer.

    Args:
        request_id: id of the request.
        method: HTTP method.
        route: the route's pattern, or ``-`` where none matched; never the path as sent.
        status: HTTP status code.
        milliseconds: how long it took.
    """
    facts = {
        "request": request_id,
        "method": method,
        "route": route,
        "status": status,
        "milliseconds": milliseconds,
    }
    LOGGER.info("%s %s %s %d %dms", *facts.values(), extra={_FACTS: facts})


def failed(request_id: str, error: BaseException) -> None:
    """Log a fault of ours: its kind and where it came up.

    An exception's own words may quote what was sent, so they are left out.
    """
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{Path(each.filename).name}:{each.lineno} {each.name}" for each in reversed(frames))
    facts = {"request": request_id, "error": type(error).__name__, "places": places}
    LOGGER.error("%s %s at %s", *facts.values(), extra={_FACTS: facts})
