"""What every miniature shares: the loop of the protocol, as a program in any language would have it."""

import json
import sys
from collections.abc import Callable, Iterator

Message = dict[str, object]
Answer = Callable[[int, Message], Iterator[str]]
"""Gives the lines that answer a case: its number and the case."""

IMPLEMENTATION = {
    "name": "miniature",
    "version": "1",
    "language": "Python",
    "levels": ["structure", "rules"],
    "standards": ["1.0", "1.1"],
}


def run(answer: Answer, start: Message | None = None) -> None:
    """Answer requests until told to stop.

    Args:
        answer: gives the lines that answer a case.
        start: the answer to the first request; a proper one when ``None``.
    """
    for line in sys.stdin:
        request = json.loads(line)
        command = request["cmd"]
        if command == "stop":
            return
        if command == "start":
            say(json.dumps(start or {"version": 1, "implementation": IMPLEMENTATION}))
        elif command == "standard":
            say(json.dumps({"ok": True}))
        else:
            for each in answer(request["seq"], request["case"]):
                say(each)


def say(line: str) -> None:
    """Write one line, at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def constant(verdict: str, outcome: str) -> Callable[[Message], Message]:
    """Give a judgement that is the same whatever is asked."""

    def judge(case: Message) -> Message:
        outcomes = [{"ruleId": case["ruleId"], "pointer": "", "outcome": outcome}] if "ruleId" in case else []
        return {"verdict": verdict, "findings": [], "outcomes": outcomes}

    return judge


def result(seq: int, judged: Message) -> str:
    """Give the line that answers a case."""
    return json.dumps({"seq": seq, "result": judged})
