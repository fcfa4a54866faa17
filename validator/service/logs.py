"""What is logged: who asked for which route and how it went; never a value of a payload, path or query."""

import logging
import traceback
from pathlib import Path

LOGGER = logging.getLogger("jiceng.service")


def answered(request_id: str, method: str, route: str, status: int, milliseconds: int) -> None:
    """Log one answer.

    Args:
        request_id: id of the request.
        method: HTTP method.
        route: the route's pattern, or ``-`` where none matched; never the path as sent.
        status: HTTP status code.
        milliseconds: how long it took.
    """
    LOGGER.info("%s %s %s %d %dms", request_id, method, route, status, milliseconds)


def failed(request_id: str, error: BaseException) -> None:
    """Log a fault of ours: its kind and where it came up.

    An exception's own words may quote what was sent, so they are left out.
    """
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{Path(each.filename).name}:{each.lineno} {each.name}" for each in reversed(frames))
    LOGGER.error("%s %s at %s", request_id, type(error).__name__, places)
