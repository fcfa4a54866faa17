"""Chance that can be repeated: every question has its own stream, named by a key."""

import math
import random
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
_THROWS = 12


class Dice:
    """A stream of random numbers that depends on its key alone.

    Only ``random.Random.random`` is drawn from, the one method whose results Python promises to keep.

    Args:
        key: what the stream is for, such as the seed, a facility and a year.
    """

    __slots__ = ("_random",)

    def __init__(self, *key: object) -> None:
        self._random = random.Random("/".join(map(str, key)))  # noqa: S311  figures to be repeated, no secret

    def between(self, low: float, high: float) -> float:
        """Give a number, every one equally likely."""
        return low + (high - low) * self._random.random()

    def whole(self, low: int, high: int) -> int:
        """Give a whole number from low to high, both included."""
        return low + int(self._random.random() * (high - low + 1))

    def chance(self, probability: float) -> bool:
        """Give True as often as the probability says."""
        return self._random.random() < probability

    def pick(self, choices: Sequence[T]) -> T:
        """Give one of several."""
        return choices[self.whole(0, len(choices) - 1)]

    def some(self, choices: Sequence[T], probability: float) -> list[T]:
        """Give each of several as often as the probability says, in their order."""
        return [each for each in choices if self.chance(probability)]

    def shuffled(self, choices: Sequence[T]) -> list[T]:
        """Give all of several in another order."""
        return sorted(choices, key=lambda _: self._random.random())

    def normal(self) -> float:
        """Give a standard normal number, as the sum of twelve throws, so never beyond six."""
        return sum(self._random.random() for _ in range(_THROWS)) - _THROWS / 2

    def size(self, median: float, spread: float) -> float:
        """Give a size: log-normal, as the sizes of institutions are.

        Args:
            median: half are smaller.
            spread: standard deviation of the logarithm.
        """
        return median * math.exp(spread * self.normal())


def apportion(total: int, weights: Sequence[float]) -> list[int]:
    """Split a whole number by weights into whole numbers that add up to it (largest remainders)."""
    whole = sum(weights)
    exact = [total * weight / whole for weight in weights]
    parts = [int(each) for each in exact]
    last = sorted(range(len(parts)), key=lambda at: (parts[at] - exact[at], at))
    for at in last[: total - sum(parts)]:
        parts[at] += 1
    return parts
