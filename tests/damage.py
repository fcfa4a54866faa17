"""Valid payloads, and what is done to them on their way: the seeds and strategies of the property tests."""

import copy
import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from validator.finding import Verdict
from validator.library import load_standards
from validator.pipeline import check

ROOT = Path(__file__).parent.parent

Json = Any
"""A JSON value."""

Place = tuple[Json, str | int]
"""A container and the name or index of one of its members."""

ODD_VALUES: tuple[Json, ...] = (
    None, True, False, 0, 1, -1, 2**53 - 1, 2**53, 0.5, 1.0, -0.0, 1e300, "", " ", "0", "1", "是", "无", "null",
    "２０２５", "２０２５-０３-０１", "2025/3/1", "20250301", "2025-02-30", "2025-13-01", "٣٤", "Ａ", "😀", "\n",
    "x" * 300, [], [None], [[]], [1, 1], {}, {"": 0}, {"code": None},
)  # fmt: skip


@cache
def seeds() -> tuple[Json, ...]:
    """Give a conformant record or bundle of each file of conformance cases, and each conformant example."""
    standards = load_standards()
    kept: dict[bytes, Json] = {}
    for payloads in _files():
        sound = (each for each in payloads if check(dumped(each), standards).verdict is Verdict.CONFORMANT)
        kept.update((dumped(each), each) for each in islice(sound, 1))
    return tuple(kept.values())


def records() -> tuple[Json, ...]:
    """Give the seeds that are records."""
    return tuple(each for each in seeds() if "recordType" in each)


def bundles() -> tuple[Json, ...]:
    """Give the seeds that are bundles."""
    return tuple(each for each in seeds() if "records" in each)


def dumped(payload: Json) -> bytes:
    """Write a payload as JSON."""
    return json.dumps(payload, ensure_ascii=False).encode()


def ndjson(bundle: Mapping[str, Json]) -> bytes:
    """Write a bundle as NDJSON."""
    return b"".join(dumped(each) + b"\n" for each in (bundle["header"], *bundle["records"]))


def _files() -> Iterator[list[Json]]:
    for path in sorted((ROOT / "conformance" / "cases").glob("*/[A-Z]*/*.json")):
        cases = json.loads(path.read_text(encoding="utf-8"))["cases"]
        yield [case["record"] if "record" in case else case["bundle"] for case in cases]
    for path in sorted((ROOT / "examples").glob("*/valid-*.json")):
        yield [json.loads(path.read_text(encoding="utf-8"))]


def places(value: Json) -> list[Place]:
    """Give every member of every container below a value."""
    members: list[Place] = []
    if isinstance(value, dict):
        members = [(value, name) for name in value]
    elif isinstance(value, list):
        members = [(value, index) for index in range(len(value))]
    return [found for place in members for found in (place, *places(place[0][place[1]]))]


def _delete(draw: st.DrawFn, place: Place) -> None:
    del draw, place[0][place[1]]


def _replace(draw: st.DrawFn, place: Place) -> None:
    place[0][place[1]] = copy.deepcopy(draw(st.sampled_from(ODD_VALUES)))


def _retype(draw: st.DrawFn, place: Place) -> None:
    value = place[0][place[1]]
    forms: list[Json] = [str(value), [value], {"value": value}, None, bool(value)]
    if isinstance(value, int):
        forms += [value + 0.5, float(value), -value, value * 10**6]
    place[0][place[1]] = draw(st.sampled_from(forms))


def _rename(draw: st.DrawFn, place: Place) -> None:
    holder, name = place
    if isinstance(name, str):
        cut = draw(st.integers(0, len(name)))
        new = draw(
            st.sampled_from([name.upper(), name[:cut] + name[cut + 1 :], name[:cut] + "x" + name[cut:]])
        )
        holder[new] = holder.pop(name)


def _cut(draw: st.DrawFn, place: Place) -> None:
    value = place[0][place[1]]
    if isinstance(value, str | list):
        place[0][place[1]] = value[: draw(st.integers(0, len(value)))]


def _repeat(draw: st.DrawFn, place: Place) -> None:
    value = place[0][place[1]]
    if isinstance(value, str | list):
        place[0][place[1]] = value * draw(st.integers(2, 20))


def _spell(draw: st.DrawFn, place: Place) -> None:
    if isinstance(place[0][place[1]], str):
        place[0][place[1]] = draw(st.text(max_size=30))


DAMAGES: tuple[Callable[[st.DrawFn, Place], None], ...] = (
    _delete, _replace, _retype, _rename, _cut, _repeat, _spell,
)  # fmt: skip


@st.composite
def damaged(draw: st.DrawFn, payloads: tuple[Json, ...], most: int = 3) -> Json:
    """Give a payload with up to ``most`` places damaged."""
    payload = copy.deepcopy(draw(st.sampled_from(payloads)))
    for _ in range(draw(st.integers(0, most))):
        found = places(payload)
        if found:
            place = draw(st.sampled_from(found))
            draw(st.sampled_from(DAMAGES))(draw, place)
    return payload
