"""Invented names and identifiers that pass their checks; none is meant to be a real institution or person."""

from validator.generate.dice import Dice
from validator.identifiers import organisation_code_check_character, uscc_check_character

_FIRST = "青河双云石白龙金竹枫柳梅松长东新大高清沙"
_SECOND = "塘洲桥峰溪岭坪湾源田坝江湖山口泉林港陂原"
_ORGANISATIONS = 10_000_000
_STRIDE = 7919  # prime to ten million, so that no two numbers meet

AUTHORITY, INSTITUTION = "11", "12"
"""First two characters of a Unified Social Credit Code: organ of state, public institution. Source: GB 32100-2015."""


def place_names(dice: Dice) -> list[str]:
    """Give every pair of syllables once, in an order of its own: stems of township and village names."""
    return dice.shuffled([first + second for first in _FIRST for second in _SECOND])


def organisation_code(seed: int, number: int) -> str:
    """Give a 9-character organisation code with its check character.

    Args:
        seed: of the plan.
        number: which organisation of the province, from 0; below ten million.
    """
    stem = f"{40_000_000 + (seed * 104_729 + number * _STRIDE) % _ORGANISATIONS:08d}"
    return stem + organisation_code_check_character(stem)


def credit_code(kind: str, division: str, organisation: str) -> str:
    """Give a Unified Social Credit Code with its check character.

    Args:
        kind: ``AUTHORITY`` or ``INSTITUTION``.
        division: 6 digits.
        organisation: 9-character organisation code.
    """
    stem = kind + division + organisation
    return stem + uscc_check_character(stem)


def institution_code(organisation: str, division: str, institution_type: str) -> str:
    """Give a 22-character institution code of a state-owned, non-profit institution. Source: WS 218-2002."""
    return f"{organisation}{division}11{institution_type}1"


def person(facility_id: str, role: str, number: int) -> str:
    """Give a pseudonym: facility, role and a running number, and nothing of a person."""
    return f"P{facility_id[8:16]}-{role}{number:03d}"
