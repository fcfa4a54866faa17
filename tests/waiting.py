"""Waiting for something that another process or thread does, as long as it may take and no longer."""

import time
from collections.abc import Callable
from pathlib import Path

PATIENCE = 60.0
"""Seconds after which a test gives up; a busy machine is slow."""


def until(holds: Callable[[], object], what: str, *, log: Path | None = None) -> None:
    """Wait until something holds, and fail the test where it does not.

    Args:
        holds: tells whether it does.
        what: what is waited for, in words.
        log: what the other process wrote, shown where it does not.
    """
    deadline = time.monotonic() + PATIENCE
    while not holds():
        in_time = time.monotonic() < deadline
        assert in_time, f"waited in vain: {what}\n{log.read_text(encoding='utf-8')[-3000:] if log else ''}"
        time.sleep(0.02)
