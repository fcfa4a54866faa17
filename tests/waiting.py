"""Waiting for something that another process or thread does, as long as it may take and no longer."""

import time
from collections.abc import Callable

PATIENCE = 60.0
"""Seconds after which a test gives up; a busy machine is slow."""


def until(holds: Callable[[], object], what: str, patience: float = PATIENCE) -> None:
    """Wait until something holds, and fail the test where it does not.

    Args:
        holds: tells whether it does.
        what: what is waited for, in words.
        patience: seconds to wait at most.
    """
    deadline = time.monotonic() + patience
    while not holds():
        assert time.monotonic() < deadline, f"waited in vain: {what}"
        time.sleep(0.02)
