"""Identifiers of organisations: check characters, kinds, agreement with an independent program."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.cn import uscc as independent

from validator.identifiers import (
    ORGANISATION_ALPHABET,
    USCC_ALPHABET,
    InstitutionCodeKind,
    institution_code_kind,
    organisation_code_check_character,
    uscc_check_character,
    valid_institution_code,
    valid_organisation_code,
    valid_uscc,
)

VECTORS = Path(__file__).parents[1] / "conformance" / "identifiers"
DIGITS = "0123456789"


def _vectors(name: str) -> dict[str, object]:
    content = json.loads((VECTORS / f"{name}.json").read_bytes())
    assert isinstance(content, dict)
    return content


def _cases(name: str) -> list[tuple[str, str]]:
    cases = _vectors(name)["cases"]
    assert isinstance(cases, list)
    return [(case["value"], case["expected"]) for case in cases]


USCC_STEMS = st.builds(
    str.__add__,
    st.text(DIGITS, min_size=8, max_size=8),
    st.text(USCC_ALPHABET, min_size=9, max_size=9),
)
ORGANISATION_STEMS = st.text(ORGANISATION_ALPHABET, min_size=8, max_size=8)


@pytest.mark.parametrize(("value", "expected"), _cases("uscc"))
def test_uscc_vectors(value: str, expected: str) -> None:
    """Every published value of a Unified Social Credit Code is judged as its file says."""
    assert (expected == "valid") == valid_uscc(value)


@pytest.mark.parametrize(("value", "expected"), _cases("organisation-code"))
def test_organisation_code_vectors(value: str, expected: str) -> None:
    """Every published value of an organisation code is judged as its file says."""
    assert (expected == "valid") == valid_organisation_code(value)


@pytest.mark.parametrize(("value", "expected"), _cases("institution-code-22"))
def test_institution_code_vectors(value: str, expected: str) -> None:
    """Every published 22-character institution code is of the kind its file says."""
    assert InstitutionCodeKind(expected) is institution_code_kind(value)
    assert (expected == "valid") == valid_institution_code(value)


@pytest.mark.parametrize("name", ["uscc", "organisation-code", "institution-code-22"])
def test_vectors_are_described_once_each(name: str) -> None:
    """No value stands twice in a vector file, and each is described in both languages."""
    cases = _vectors(name)["cases"]
    assert isinstance(cases, list)
    assert len(cases) == len({case["value"] for case in cases})
    assert all(case["description"]["zh-CN"] and case["description"]["en"] for case in cases)


def test_worked_example() -> None:
    """The worked example of the vector file comes out step by step."""
    example = _vectors("uscc")["workedExample"]
    assert isinstance(example, dict)
    stem = example["value"][:17]
    assert example["values"] == [USCC_ALPHABET.index(character) for character in stem]
    assert example["weights"] == [3**place % 31 for place in range(17)]
    total = sum(value * weight for value, weight in zip(example["values"], example["weights"], strict=True))
    assert (example["sum"], example["remainder"]) == (total, total % 31)
    assert example["check"] == uscc_check_character(stem) == example["value"][17]


@given(USCC_STEMS)
def test_uscc_check_character_agrees_with_stdnum(stem: str) -> None:
    """Our check character of a Unified Social Credit Code is the one python-stdnum computes."""
    assert independent.calc_check_digit(stem) == uscc_check_character(stem)


@given(USCC_STEMS, st.sampled_from(USCC_ALPHABET))
def test_uscc_validity_agrees_with_stdnum(stem: str, check: str) -> None:
    """With digits at positions 1 to 8, validity is what python-stdnum says, right or wrong."""
    assert independent.is_valid(stem + check) == valid_uscc(stem + check)
    assert valid_uscc(stem + uscc_check_character(stem))


@given(st.text(USCC_ALPHABET + "IOSVZa -", min_size=16, max_size=19))
def test_uscc_is_never_wider_than_stdnum_but_for_the_first_two(text: str) -> None:
    """Whatever passes here passes python-stdnum too, unless a letter stands at position 1 or 2."""
    assert not valid_uscc(text) or not text[:2].isdecimal() or independent.is_valid(text)


@given(USCC_STEMS, st.integers(0, 17), st.sampled_from(USCC_ALPHABET))
def test_uscc_one_wrong_character_is_found(stem: str, place: int, character: str) -> None:
    """Any single wrong character makes a Unified Social Credit Code invalid."""
    code = stem + uscc_check_character(stem)
    wrong = code[:place] + character + code[place + 1 :]
    assert (wrong == code) == valid_uscc(wrong)


@given(ORGANISATION_STEMS)
def test_organisation_check_character_makes_the_sum_vanish(stem: str) -> None:
    """With its check character, the weighted sum of an organisation code is a multiple of 11."""
    check = organisation_code_check_character(stem)
    total = sum(
        int(character, 36) * weight for character, weight in zip(stem, (3, 7, 9, 10, 5, 8, 4, 2), strict=True)
    )
    assert (total + "0123456789X".index(check)) % 11 == 0
    assert valid_organisation_code(stem + check)


@given(ORGANISATION_STEMS, st.sampled_from("0123456789X"))
def test_organisation_code_has_one_check_character(stem: str, check: str) -> None:
    """Exactly one ninth character makes an organisation code valid."""
    assert (check == organisation_code_check_character(stem)) == valid_organisation_code(stem + check)


@given(ORGANISATION_STEMS, st.sampled_from("0123456789X"))
def test_institution_code_follows_its_organisation_code(stem: str, check: str) -> None:
    """A well-built institution code is valid or local, by the check of its first nine characters."""
    kind = institution_code_kind(f"{stem}{check}44011111C2201")
    valid = valid_organisation_code(stem + check)
    assert (InstitutionCodeKind.VALID if valid else InstitutionCodeKind.LOCAL) is kind


@pytest.mark.parametrize("stem", ["", "1" * 16, "1" * 18, "I" * 17])
def test_uscc_stem_must_be_right(stem: str) -> None:
    """A stem of another length or with a foreign character has no check character."""
    with pytest.raises(ValueError, match=r"substring not found|shorter|longer"):
        uscc_check_character(stem)


@pytest.mark.parametrize("stem", ["", "1" * 7, "1" * 9, "a" * 8])
def test_organisation_stem_must_be_right(stem: str) -> None:
    """The same holds for the stem of an organisation code."""
    with pytest.raises(ValueError, match=r"substring not found|shorter|longer"):
        organisation_code_check_character(stem)
