"""Finds identity numbers and mobile numbers of persons in free text.

Source: GB 11643-1999 for identity numbers (check digit: ISO 7064 MOD 11-2); the national telephone numbering
plan for mobile numbers (11 digits, 13 to 19).
"""

import datetime as dt
import re

IDENTITY_NUMBER = "IDENTITY_NUMBER"
MOBILE_NUMBER = "MOBILE_NUMBER"

_WIDE_TO_ASCII = str.maketrans("０１２３４５６７８９Ｘｘ＋－　", "0123456789Xx+- ")
_GROUPED = r"[ -]?"
_IDENTITY = re.compile(
    rf"(?<![0-9A-Za-z])(?=([1-8](?:{_GROUPED}[0-9]){{16}}{_GROUPED}[0-9Xx])(?![0-9A-Za-z]))"
)
_MOBILE = re.compile(
    r"(?<![0-9A-Za-z])(?:(?:\+|00)?86[ -]?)?1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}(?![0-9A-Za-z])"
)
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK_DIGITS = "10X98765432"
_CENTURIES = ("18", "19", "20")


def kind_of_personal_data(text: str) -> str:
    """Give the first kind of personal number a text holds, ``""`` for none; identity numbers come first."""
    plain = text.translate(_WIDE_TO_ASCII)
    if any(_is_identity_number(found) for found in _IDENTITY.finditer(plain)):
        return IDENTITY_NUMBER
    return MOBILE_NUMBER if _MOBILE.search(plain) else ""


def _is_identity_number(found: re.Match[str]) -> bool:
    number = found[1].replace(" ", "").replace("-", "").upper()
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number, strict=False))
    return _CHECK_DIGITS[total % 11] == number[-1] and _is_day(number[6:14])


def _is_day(digits: str) -> bool:
    if digits[:2] not in _CENTURIES:
        return False
    try:
        dt.date.fromisoformat(f"{digits[:4]}-{digits[4:6]}-{digits[6:]}")
    except ValueError:
        return False
    return True
