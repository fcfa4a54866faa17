"""Crashes on every third case it is asked, with last words on standard error."""

from collections.abc import Iterator

from loop import constant, result, run

judge = constant("conformant", "pass")


def answer(seq: int, case: dict[str, object]) -> Iterator[str]:
    """Answer, or break down."""
    if seq % 3 == 0:
        message = "a miniature breaks down"
        raise RuntimeError(message)
    yield result(seq, judge(case))


run(answer)
