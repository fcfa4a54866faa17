"""Two ratings of the same things: the rate of agreement and Cohen's kappa, in whole numbers."""

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.agreement import agreement

SCALE = ("BELOW", "BASIC", "RECOMMENDED")
PAIRS = st.lists(st.tuples(st.sampled_from(SCALE), st.sampled_from(SCALE)), max_size=40)


def test_a_worked_example() -> None:
    """Of 50 things 20 are passed and 15 failed by both: the rate is 35/50 and kappa 0.4.

    Source: the textbook table 20, 5, 10, 15, with observed agreement 0.7 and chance agreement 0.5.
    """
    pairs = {("PASS", "PASS"): 20, ("PASS", "FAIL"): 5, ("FAIL", "PASS"): 10, ("FAIL", "FAIL"): 15}
    found = agreement(pairs, ("FAIL", "PASS"))
    assert ((35, 50), 5, 10) == (found.rate, found.over, found.under)
    assert found.kappa is not None
    assert Fraction(2, 5) == Fraction(*found.kappa)


def test_nothing_rated_twice_has_no_rate() -> None:
    """Without pairs there is neither a rate nor a kappa."""
    found = agreement({}, SCALE)
    assert (None, None, 0, 0) == (found.rate, found.kappa, found.over, found.under)


def test_one_rating_throughout_has_no_kappa() -> None:
    """Where everybody always gives the same rating, chance alone agrees wholly and kappa is undefined."""
    found = agreement({("BASIC", "BASIC"): 7}, SCALE)
    assert ((7, 7), None) == (found.rate, found.kappa)


def test_a_rating_off_the_scale_is_refused() -> None:
    """A rating that the scale does not know is our fault, not a disagreement."""
    with pytest.raises(KeyError, match="PASS"):
        agreement({("PASS", "BASIC"): 1}, SCALE)


@given(PAIRS)
def test_kappa_is_that_of_the_definition(pairs: list[tuple[str, str]]) -> None:
    """Kappa is (observed - chance) / (1 - chance), worked out in fractions from the single pairs."""
    found = agreement(Counter(pairs), SCALE)
    if not pairs:
        return
    size = len(pairs)
    observed = Fraction(sum(one == other for one, other in pairs), size)
    chance = sum(
        Fraction(sum(one == each for one, _ in pairs), size)
        * Fraction(sum(other == each for _, other in pairs), size)
        for each in SCALE
    )
    assert observed == Fraction(*(found.rate or (0, 1)))
    assert (None if chance == 1 else (observed - chance) / (1 - chance)) == (
        None if found.kappa is None else Fraction(*found.kappa)
    )


@given(PAIRS)
def test_agreed_over_and_under_are_all(pairs: list[tuple[str, str]]) -> None:
    """Every pair agrees, or is rated higher the first time, or lower."""
    found = agreement(Counter(pairs), SCALE)
    assert len(pairs) == found.pairs == found.agreed + found.over + found.under


@given(PAIRS)
def test_changing_sides_changes_over_and_under(pairs: list[tuple[str, str]]) -> None:
    """With first and second ratings exchanged, over and under change places and kappa stays."""
    one = agreement(Counter(pairs), SCALE)
    other = agreement(Counter((second, first) for first, second in pairs), SCALE)
    assert (one.over, one.under, one.kappa) == (other.under, other.over, other.kappa)
