"""Answers with what is no JSON, no object, or no answer of the protocol, by turns."""

from loop import run

LINES = ("not JSON", "[]", '{{"seq": {seq}}}', '{{"seq": {seq}, "result": {{"verdict": "maybe"}}}}', "")


def garbage(seq: int, case: dict[str, object]) -> str:
    """Give the kind of garbage that is the case's turn; its id decides, since every answer ends the process."""
    turn = int(str(case["id"]).rpartition("#")[2])
    return LINES[turn % len(LINES)].format(seq=seq)


run(lambda seq, case: iter([garbage(seq, case)]))
