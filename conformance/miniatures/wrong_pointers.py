"""Comes to the right verdicts and outcomes, and points at the wrong places."""

import json
from importlib.metadata import version

from loop import run

from validator.cli.conform_serve import engine

_ENGINE = engine(version("jiceng"))


def moved(entry: dict[str, object]) -> dict[str, object]:
    """Give an entry that points one step further than it should."""
    return {**entry, "pointer": f"{entry['pointer']}/0"} if "pointer" in entry else entry


def answer(seq: int, case: dict[str, object]) -> str:
    """Judge as the standard has it, then move every pointer."""
    line = json.dumps({"cmd": "run", "seq": seq, "case": case}).encode()
    judged = json.loads(_ENGINE.reply(line) or b"")["result"]
    for name in ("findings", "outcomes"):
        judged[name] = [moved(each) for each in judged[name]]
    return json.dumps({"seq": seq, "result": judged})


run(lambda seq, case: iter([answer(seq, case)]))
