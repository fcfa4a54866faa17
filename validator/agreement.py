"""How far two ratings of the same things agree: the rate of agreement and Cohen's kappa, in whole numbers.

Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960).
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Pairs = Mapping[tuple[str, str], int]
"""First rating and second rating → how many things have them; the sum of two is the pairs of both."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """What a set of pairs comes to.

    Args:
        pairs: how many things were rated twice.
        agreed: how many of them have the same rating twice.
        chance: the sum over the ratings of how often the first gave it times how often the second did; divided
            by the square of ``pairs`` it is the agreement that chance would bring.
        over: how many were rated higher the first time.
        under: how many were rated lower the first time.
    """

    pairs: int
    agreed: int
    chance: int
    over: int
    under: int

    @property
    def rate(self) -> tuple[int, int] | None:
        """Numerator and denominator of the rate of agreement; ``None`` where nothing was rated twice."""
        return (self.agreed, self.pairs) if self.pairs else None

    @property
    def kappa(self) -> tuple[int, int] | None:
        """Numerator and denominator of Cohen's kappa; ``None`` where chance alone would bring full agreement.

        With n pairs, of which a agree, and c for ``chance``: kappa = (a/n - c/n²) / (1 - c/n²) = (na - c) / (n² - c).
        """
        denominator = self.pairs * self.pairs - self.chance
        return (self.pairs * self.agreed - self.chance, denominator) if denominator else None


def agreement(pairs: Pairs, scale: Sequence[str]) -> Agreement:
    """Compare two ratings.

    Args:
        pairs: how often each pair of ratings occurs.
        scale: the ratings from the lowest to the highest.

    Raises:
        KeyError: a rating is not on the scale.
    """
    place = {rating: number for number, rating in enumerate(scale)}
    first: Counter[str] = Counter()
    second: Counter[str] = Counter()
    over = under = 0
    for (one, other), count in pairs.items():
        first[one] += count
        second[other] += count
        difference = place[one] - place[other]
        over += count if difference > 0 else 0
        under += count if difference < 0 else 0
    total = sum(pairs.values())
    chance = sum(first[each] * second[each] for each in scale)
    return Agreement(total, total - over - under, chance, over, under)
