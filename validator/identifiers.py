"""Check characters and validity of the national identifiers of organisations; standard library only."""

import re
from enum import StrEnum

USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""The 31 characters of a Unified Social Credit Code: no I, O, S, V, Z. Source: GB 32100-2015."""

ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
"""The 36 characters of an organisation code; the place of each is its value. Source: GB 11714-1997."""

_USCC_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
_ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)

_USCC = re.compile(r"[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}")
_ORGANISATION_CODE = re.compile(r"[0-9A-Z]{8}[0-9X]")
_INSTITUTION_CODE = re.compile(r"[0-9A-Z]{9}[0-9]{6}[0-9]{2}[A-R][0-9]{3}[129]")


class InstitutionCodeKind(StrEnum):
    """What a 22-character institution code turned out to be."""

    VALID = "valid"
    LOCAL = "local"
    INVALID = "invalid"


def uscc_check_character(stem: str) -> str:
    """Compute character 18 of a Unified Social Credit Code.

    Args:
        stem: characters 1 to 17, all from ``USCC_ALPHABET``.

    Raises:
        ValueError: the stem has another length, or a character outside the alphabet.

    Source:
        GB 32100-2015: C18 = (31 - sum(Wi * Ci) mod 31) mod 31.
    """
    total = sum(
        USCC_ALPHABET.index(character) * weight for character, weight in zip(stem, _USCC_WEIGHTS, strict=True)
    )
    return USCC_ALPHABET[-total % 31]


def organisation_code_check_character(stem: str) -> str:
    """Compute character 9 of an organisation code.

    Args:
        stem: characters 1 to 8, all from ``ORGANISATION_ALPHABET``.

    Raises:
        ValueError: the stem has another length, or a character outside the alphabet.

    Source:
        GB 11714-1997: C9 = 11 - sum(Wi * Ci) mod 11, where 10 is written X and 11 is written 0.
    """
    total = sum(
        ORGANISATION_ALPHABET.index(character) * weight
        for character, weight in zip(stem, _ORGANISATION_WEIGHTS, strict=True)
    )
    return "0123456789X"[-total % 11]


def valid_uscc(code: str) -> bool:
    """Tell whether a text is a Unified Social Credit Code: 18 characters, division digits, check character.

    The organisation code inside (characters 9 to 17) has a check of its own, which is not made here.
    """
    return _USCC.fullmatch(code) is not None and code[17] == uscc_check_character(code[:17])


def valid_organisation_code(code: str) -> bool:
    """Tell whether a text is a 9-character organisation code with the right check character."""
    return _ORGANISATION_CODE.fullmatch(code) is not None and code[8] == organisation_code_check_character(
        code[:8]
    )


def institution_code_kind(code: str) -> InstitutionCodeKind:
    """Tell what a 22-character institution code is.

    Returns:
        ``VALID``: organisation code 9 + division 6 + economic type 2 + WS 218 type 4 + management class 1,
        and the organisation code passes its check. ``LOCAL``: the same build, but the first nine characters
        fail the check, as locally assigned ones (``PDY…``, ``B2D…``) do: a warning, since a typing error
        looks the same. ``INVALID``: anything else, among it 23 characters with a hyphen and small letters.
        The division inside is not looked up, because codes keep divisions that were withdrawn long ago.

    Source:
        WS 218-2002; the build was confirmed on real codes, the text of the standard was not seen.
    """
    if _INSTITUTION_CODE.fullmatch(code) is None:
        return InstitutionCodeKind.INVALID
    return InstitutionCodeKind.VALID if valid_organisation_code(code[:9]) else InstitutionCodeKind.LOCAL


def valid_institution_code(code: str) -> bool:
    """Tell whether a text is a 22-character institution code whose organisation code passes its check."""
    return institution_code_kind(code) is InstitutionCodeKind.VALID
