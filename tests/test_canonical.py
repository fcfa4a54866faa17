"""Canonical JSON, digests and the Content-Digest header."""

import json
import struct
from datetime import UTC, datetime, timedelta, timezone

import gmalg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.canonical import (
    BadDigestHeader,
    ContentDigest,
    Hasher,
    NotCanonical,
    canonical,
    content_digest,
    digest_mismatches,
    digests,
    moment,
    record_digest,
    timestamp,
)

NUMBERS = {
    "0000000000000000": "0",
    "8000000000000000": "0",
    "0000000000000001": "5e-324",
    "8000000000000001": "-5e-324",
    "7fefffffffffffff": "1.7976931348623157e+308",
    "ffefffffffffffff": "-1.7976931348623157e+308",
    "4340000000000000": "9007199254740992",
    "c340000000000000": "-9007199254740992",
    "4430000000000000": "295147905179352830000",
    "44b52d02c7e14af5": "9.999999999999997e+22",
    "44b52d02c7e14af6": "1e+23",
    "44b52d02c7e14af7": "1.0000000000000001e+23",
    "444b1ae4d6e2ef4e": "999999999999999700000",
    "444b1ae4d6e2ef4f": "999999999999999900000",
    "444b1ae4d6e2ef50": "1e+21",
    "3eb0c6f7a0b5ed8c": "9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d": "0.000001",
    "41b3de4355555553": "333333333.3333332",
    "41b3de4355555554": "333333333.33333325",
    "41b3de4355555555": "333333333.3333333",
    "41b3de4355555556": "333333333.3333334",
    "41b3de4355555557": "333333333.33333343",
    "becbf647612f3696": "-0.0000033333333333333333",
    "43143ff3c1cb0959": "1424953923781206.2",
}
"""RFC 8785, appendix B: a double in hexadecimal digits and how it is written."""

SORTED = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\U0001f600": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
}
"""RFC 8785, section 3.2.3."""

BMP = st.text(st.characters(max_codepoint=0xFFFF, exclude_categories=["Cs"]), max_size=8)
SAFE = st.integers(-(2**53) + 1, 2**53 - 1)
PLAIN = st.recursive(
    st.none() | st.booleans() | SAFE | st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(BMP, inner, max_size=4),
    max_leaves=12,
)
"""JSON without fractions, whose names are of the Basic Multilingual Plane."""

SM3 = {
    b"abc": "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
    b"abcd" * 16: "debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
}
"""GB/T 32905-2016, appendix A."""


@pytest.mark.parametrize(("bits", "written"), NUMBERS.items())
def test_numbers_are_written_as_the_rfc_has_them(bits: str, written: str) -> None:
    """The samples of RFC 8785, appendix B."""
    (number,) = struct.unpack(">d", bytes.fromhex(bits))
    assert written == canonical(number).decode()


def test_the_example_of_the_rfc() -> None:
    """RFC 8785, section 3.2.2: numbers, escapes and literals."""
    value = {
        "numbers": [333333333.33333329, 1e30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/",
        "literals": [None, True, False],
    }
    expected = (
        '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],'
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}'
    )
    assert expected == canonical(value).decode()


def test_names_are_sorted_by_their_utf16_units() -> None:
    """RFC 8785, section 3.2.3: an emoji goes before a Hebrew letter of a higher plane-zero code."""
    expected = ["Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis"]
    expected += ["Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh"]
    assert expected == list(json.loads(canonical(SORTED)).values())


@given(PLAIN)
def test_another_writer_agrees_where_it_can(value: object) -> None:
    """Without fractions and rare names, Python's own writer with sorted names gives the same bytes."""
    own = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert own.encode() == canonical(value)


@given(
    st.recursive(
        PLAIN | st.floats(allow_nan=False, allow_infinity=False), lambda inner: st.lists(inner, max_size=4)
    )
)
def test_it_reads_back_and_stays(value: object) -> None:
    """What is written reads back as the same value, and is written the same again."""
    written = canonical(value)
    read = json.loads(written, parse_int=float)  # whole doubles beyond 2^53 have no point in this form
    assert value == read
    assert written == canonical(read)


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), 2**53, -(2**53), "\ud800", {"\udfff": 1}, {1: 2}, object(), b"x"]
)
def test_what_has_no_canonical_form_is_refused(value: object) -> None:
    """Numbers that doubles do not hold, lone surrogates, and what is no JSON."""
    with pytest.raises(NotCanonical):
        canonical([value])


def test_depth_is_no_crash() -> None:
    """Nesting beyond what the program can follow is refused, not a fault."""
    value: list[object] = []
    for _ in range(100_000):
        value = [value]
    with pytest.raises(NotCanonical):
        canonical(value)


def test_equal_records_have_one_digest() -> None:
    """The order of names and the way of writing a number do not matter; a value does."""
    assert record_digest({"a": 1, "b": 2.50}) == record_digest(json.loads('{"b": 25e-1, "a": 1.0}'))
    assert record_digest({"a": 1}) != record_digest({"a": 2})


@pytest.mark.parametrize(("data", "expected"), SM3.items())
def test_sm3_is_as_published(data: bytes, expected: str) -> None:
    """The samples of GB/T 32905-2016."""
    assert expected == digests(data).sm3


@given(st.binary(max_size=300))
def test_two_implementations_of_sm3_agree(data: bytes) -> None:
    """The digest of cryptography is that of gmalg."""
    other = gmalg.SM3()
    other.update(data)
    assert other.value().hex() == digests(data).sm3


@given(st.lists(st.binary(max_size=20), max_size=6))
def test_pieces_have_the_digest_of_the_whole(pieces: list[bytes]) -> None:
    """Bytes that arrive piece by piece have the same digests, asked for once or twice."""
    hasher = Hasher()
    for each in pieces:
        hasher.update(each)
    assert digests(b"".join(pieces)) == hasher.digests() == hasher.digests()


@given(st.binary(max_size=40))
def test_our_header_agrees_with_its_bytes(data: bytes) -> None:
    """What is written for bytes is found right for them, and wrong for others."""
    assert () == digest_mismatches(content_digest(data), data)
    assert ("sha-256",) == digest_mismatches(content_digest(data), data + b"x")


def test_the_example_of_the_header() -> None:
    """RFC 9530, appendix B.1: the digest of ``{"hello": "world"}`` and a line feed."""
    expected = "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:"
    assert expected == content_digest(b'{"hello": "world"}\n')


@pytest.mark.parametrize(
    ("header", "wrong"),
    [
        ("sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:", ()),
        ("md5=:AAAA:", ()),
        ("md5=:AAAA:, sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:;q=1", ()),
        ("sha-256=:AAAA:, sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:", ()),
        ("sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:,sha-512=:AAAA:", ("sha-512",)),
        ("sm3=:AAAA:", ("sm3",)),
    ],
)
def test_every_known_algorithm_is_checked(header: str, wrong: tuple[str, ...]) -> None:
    """Unknown algorithms are passed over, of a name that stands twice the last counts, each that differs is named."""
    assert wrong == digest_mismatches(header, b'{"hello": "world"}\n')


@pytest.mark.parametrize("header", ["", "sha-256", "sha-256=abc", "sha-256=:a b:", "SHA-256=:AAAA:", "sha-256=:AAA:", "a=:AAAA:,"])  # fmt: skip
def test_a_header_that_cannot_be_read_is_refused(header: str) -> None:
    """Anything but a dictionary of byte sequences."""
    with pytest.raises(BadDigestHeader):
        ContentDigest(header)


@given(st.datetimes(min_value=datetime(1, 1, 2), max_value=datetime(9999, 12, 30), timezones=st.just(UTC)))  # noqa: DTZ001  hypothesis puts the zone on
def test_moments_are_read_back_to_the_millisecond(when: datetime) -> None:
    """What is written reads back, less what is below a millisecond, and sorts as time does."""
    assert timedelta(0) <= when - moment(timestamp(when)) < timedelta(milliseconds=1)
    assert timestamp(when) < timestamp(when + timedelta(milliseconds=1))


def test_moments_are_written_in_utc() -> None:
    """Whatever the zone was."""
    beijing = datetime(2026, 1, 1, 7, 30, tzinfo=timezone(timedelta(hours=8)))
    assert "2025-12-31T23:30:00.000Z" == timestamp(beijing)


@pytest.mark.parametrize("text", ["", "2026-01-01", "2026-01-01T00:00:00", "yesterday"])
def test_a_moment_has_a_zone(text: str) -> None:
    """What is none, or has no zone, is refused."""
    with pytest.raises(ValueError, match=r".*"):
        moment(text)
