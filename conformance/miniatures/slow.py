"""Answers rightly in form, and far too late."""

import time
from collections.abc import Iterator

from loop import constant, result, run

judge = constant("conformant", "pass")


def answer(seq: int, case: dict[str, object]) -> Iterator[str]:
    """Think for an hour."""
    time.sleep(3600)
    yield result(seq, judge(case))


run(answer)
