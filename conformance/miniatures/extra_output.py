"""Writes a line for its own log to standard output after every answer."""

from collections.abc import Iterator

from loop import constant, result, run

judge = constant("conformant", "pass")


def answer(seq: int, case: dict[str, object]) -> Iterator[str]:
    """Answer, then talk."""
    yield result(seq, judge(case))
    yield f"judged {case['id']}"


run(answer)
