"""Payloads for the tests of the one-file validator: good, spoiled, and no records at all."""

import copy
import json
import random
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent

NO_RECORDS = {
    "empty": b"",
    "cut off": b'{"recordType": ',
    "duplicate names": b'{"recordType": "mobileRound", "recordType": "mobileRound"}',
    "infinity": b'{"recordType": NaN}',
    "lone surrogate": rb'{"recordType": "\ud800"}',
    "binary": b"\xff\xfe\x00",
    "GBK": '{"名称": "示例"}'.encode("gbk"),
    "a table": b"a,b\n1,2\n",
    "too deep": b"[" * 40 + b"]" * 40,
    "a list": b"[]",
    "no version": b'{"recordType": "mobileRound"}',
    "unknown version": b'{"recordType": "mobileRound", "standardVersion": "9.9"}',
    "unknown type": b'{"recordType": "mobileRounds", "standardVersion": "1.1"}',
}


@cache
def cases() -> tuple[dict[str, Any], ...]:
    """Give the payload of every conformance case."""
    files = sorted(ROOT.glob("conformance/cases/*/[A-Z]*/*.json"))
    every = (each for path in files for each in json.loads(path.read_bytes())["cases"])
    return tuple(each.get("record") or each["bundle"] for each in every)


def encoded(value: object) -> bytes:
    """Write a value as JSON."""
    return json.dumps(value, ensure_ascii=False, indent=1).encode()


def places(value: object, pointer: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Give the place of every value inside a value."""
    yield pointer
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for token, each in inner:
        yield from places(each, (*pointer, token))


STRANGE: tuple[object, ...] = (
    None,
    True,
    1,
    1.0,
    1.5,
    -1,
    2**53 - 1,
    "",
    "1",
    "是",
    "x" * 5000,
    "2025-13-01",
    "a\n",
    [],
    {},
    [1, 1.0],
)


def spoiled(record: object, choices: random.Random) -> Any:  # noqa: ANN401  JSON
    """Give a copy of a record with one to four faults of structure."""
    mutant = copy.deepcopy(record)
    for _ in range(choices.randint(1, 4)):
        at = choices.choice([each for each in places(mutant) if each] or [("recordType",)])
        holder: Any = mutant
        for token in at[:-1]:
            holder = holder[token]
        match choices.randrange(4):
            case 0 if isinstance(holder, dict):
                del holder[at[-1]]
            case 1 if isinstance(holder, dict):
                holder[f"{at[-1]}x"] = copy.deepcopy(choices.choice(STRANGE))
            case 2 if isinstance(holder, list):
                holder.append(copy.deepcopy(holder[-1]))
            case _:
                holder[at[-1]] = copy.deepcopy(choices.choice(STRANGE))
    return mutant
