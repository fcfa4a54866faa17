"""Which divisions lie in which, by the digits of their codes."""

from collections.abc import Collection

NATION = "000000"
"""In a grant: the whole country."""

CORPS = "660000"
"""新疆生产建设兵团, which reports beside the provinces. Source: ``schemas/codelists/provinces.csv``."""

_COUNTY = 6


def covers(scope: str, code: str, corps_cities: Collection[str]) -> bool:
    """Tell whether a division lies in another, or is the same.

    A province's code ends in four zeros and a prefecture's in two, and what lies below begins with the rest. The
    cities of the Corps have codes of Xinjiang but report through the Corps: they are in the scope of ``660000``
    or of their own code, not in that of ``650000``.

    Args:
        scope: six digits.
        code: six, nine or twelve digits.
        corps_cities: county-level codes of the Corps.

    Source: GB/T 2260; that the Corps stands apart is this standard's.
    """
    county = code[:_COUNTY]
    if scope in (NATION, county):
        return True
    if scope == CORPS or county in corps_cities:
        return scope == CORPS and county in corps_cities
    return county.startswith(_stem(scope))


def _stem(scope: str) -> str:
    """Give the digits that everything in a division begins with."""
    return scope[:2] if scope.endswith("0000") else scope.removesuffix("00")
