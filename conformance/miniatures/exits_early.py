"""Answers two cases, then ends as if all were done."""

import sys
from collections.abc import Iterator

from loop import constant, result, run

judge = constant("conformant", "pass")
MOST = 2


def answer(seq: int, case: dict[str, object]) -> Iterator[str]:
    """Answer, or leave."""
    if seq > MOST:
        sys.exit(0)
    yield result(seq, judge(case))


run(answer)
