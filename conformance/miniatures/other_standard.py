"""Lies about the versions of the standard: it declares 1.0 and judges everything as if it were 1.1."""

import json
from importlib.metadata import version

from loop import run

from validator.cli.conform_serve import engine

_ENGINE = engine(version("jiceng"))


def answer(seq: int, case: dict[str, object]) -> str:
    """Judge a payload by 1.1, whatever it declares."""
    text = json.dumps(case).replace('"standardVersion": "1.0"', '"standardVersion": "1.1"')
    line = json.dumps({"cmd": "run", "seq": seq, "case": json.loads(text)}).encode()
    return (_ENGINE.reply(line) or b"").decode().rstrip("\n")


run(lambda seq, case: iter([answer(seq, case)]))
