"""Measuring side by side: every contender once a round, in one process, so that noise meets all alike."""

import platform
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from validator.library import root

Contenders = Mapping[str, Callable[[], object]]
"""What is measured, by the name under which it is printed."""

_MICRO = 1_000_000
_WIDTH = 44


@dataclass(frozen=True, slots=True)
class Timing:
    """The times of one contender.

    Args:
        rounds: microseconds a call, one figure a round.
    """

    rounds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The median round, in microseconds a call."""
        return statistics.median(self.rounds)

    def __str__(self) -> str:
        return f"{self.median:>10,.0f} µs  [{min(self.rounds):,.0f} … {max(self.rounds):,.0f}]"


def interleave(contenders: Contenders, rounds: int = 9, spell: float = 0.04) -> Mapping[str, Timing]:
    """Measure every contender in every round.

    Args:
        contenders: what is measured; each is called once beforehand to warm up.
        rounds: how many rounds.
        spell: seconds a contender is called again and again for in one round, at least one call.
    """
    calls = {name: _calls(contender, spell) for name, contender in contenders.items()}
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, contender in contenders.items():
            taken[name].append(_timed(contender, calls[name]))
    return {name: Timing(tuple(each)) for name, each in taken.items()}


def show(claim: str, timings: Mapping[str, Timing], against: str) -> None:
    """Print a claim, its figures, and every contender's median as a multiple of one contender's.

    Args:
        claim: what the figures are about, one sentence.
        timings: as ``interleave`` gives them.
        against: the contender that the others are divided by.
    """
    print(f"\n{claim}\n{where()}")
    base = timings[against].median
    for name, timing in timings.items():
        print(f"  {name:<{_WIDTH}}{timing}  ×{timing.median / base:,.2f}")


def where() -> str:
    """Say what the figures were measured with."""
    return f"Python {platform.python_version()}, {platform.machine()}; median [least … most] of interleaved rounds"


def named(distribution: str) -> str:
    """Give a package's name with its version."""
    return f"{distribution} {version(distribution)}"


def example(name: str) -> bytes:
    """Give an example of standard 1.1, as it is shipped."""
    return (Path(root()) / "examples" / "1.1" / name).read_bytes()


def _calls(contender: Callable[[], object], spell: float) -> int:
    contender()
    return max(1, int(spell / (_timed(contender, 1) / _MICRO)))


def _timed(contender: Callable[[], object], calls: int) -> float:
    """Give microseconds a call."""
    start = time.perf_counter()
    for _ in range(calls):
        contender()
    return (time.perf_counter() - start) / calls * _MICRO
