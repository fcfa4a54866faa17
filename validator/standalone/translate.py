"""The translator where only the standard library is at hand: none, all expressions were translated beforehand.

It takes the place of ``validator.cel.translate`` in the one-file validator.
"""

from typing import NoReturn

from validator.errors import ExpressionError


class Translation:
    """An expression as Python source; never made here."""


def translate(source: str, variables: frozenset[str]) -> NoReturn:
    """Refuse an expression.

    Raises:
        ExpressionError: always.
    """
    names = ", ".join(sorted(variables))
    raise ExpressionError(source, f"not among the translated expressions (with {names})")
