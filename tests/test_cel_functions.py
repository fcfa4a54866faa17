"""Properties of the declared functions that hold for every input."""

import calendar
import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from validator.cel.dates import (
    add_days,
    add_months,
    days_between,
    is_date,
    iso_week,
    overlap_days,
    quarter,
    year_end,
    year_month,
)
from validator.cel.functions import distinct, flatten, greatest, least, total
from validator.cel.operators import equal, quotient, remainder
from validator.cel.privacy import IDENTITY_NUMBER, MOBILE_NUMBER, kind_of_personal_data

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2200, 12, 31)).map(dt.date.isoformat)
SHIFTS = st.integers(-1200, 1200)
INTEGERS = st.integers(-(2**53), 2**53)
VALUES = st.recursive(
    st.one_of(st.booleans(), st.integers(-2, 2), st.sampled_from(["", "a", "1"])),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.sampled_from("ab"), inner)),
    max_leaves=6,
)


@given(DAYS, SHIFTS)
def test_adding_months_moves_by_that_many_months(day: str, months: int) -> None:
    """The month moves by the number given, whatever happens to the day."""
    moved = add_months(day, months)
    count = 12 * (int(moved[:4]) - int(day[:4])) + int(moved[5:7]) - int(day[5:7])

    assert months == count


@given(DAYS, SHIFTS)
def test_adding_months_keeps_the_day_or_takes_the_last(day: str, months: int) -> None:
    """The day stays, unless the month is too short for it."""
    moved = dt.date.fromisoformat(add_months(day, months))
    last = calendar.monthrange(moved.year, moved.month)[1]

    assert min(int(day[8:]), last) == moved.day


@given(DAYS, SHIFTS)
def test_adding_days_and_counting_them_agree(day: str, days: int) -> None:
    """Between a day and the day n days on lie n days."""
    assert days == days_between(day, add_days(day, days))


@given(st.integers(1, 9999))
def test_a_year_ends_before_the_next_begins(year: int) -> None:
    """The end of a year is a real day, the last that lies in it."""
    end = dt.date.fromisoformat(year_end(year))

    assert (year, 12, 31) == (end.year, end.month, end.day)


@given(DAYS, DAYS, DAYS, DAYS)
def test_overlap_counts_the_common_days(start: str, end: str, other_start: str, other_end: str) -> None:
    """The overlap is symmetric and never longer than either span."""
    common = overlap_days(start, end, other_start, other_end)

    assert common == overlap_days(other_start, other_end, start, end)
    assert 0 <= common <= max(0, days_between(start, end) + 1)


@given(DAYS)
def test_week_month_and_quarter_are_those_of_the_calendar(day: str) -> None:
    """The names of week, month and quarter agree with the calendar."""
    date = dt.date.fromisoformat(day)

    assert date.strftime("%G-W%V") == iso_week(day)
    assert date.strftime("%Y-%m") == year_month(day)
    assert f"{date.year}-Q{-(-date.month // 3)}" == quarter(day)


@given(st.text(st.sampled_from("0123456789-W/ "), max_size=12))
def test_only_real_dates_are_dates(text: str) -> None:
    """A text is a date when the calendar writes the same day in the same way."""
    try:
        expected = dt.datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=dt.UTC).date().isoformat() == text
    except ValueError:
        expected = False

    assert expected == is_date(text)


@given(INTEGERS, st.integers(-1000, 1000).filter(bool))
def test_quotient_and_remainder_make_the_dividend(dividend: int, divisor: int) -> None:
    """Quotient times divisor plus remainder is the dividend, and the remainder has its sign."""
    left = remainder(dividend, divisor)

    assert dividend == quotient(dividend, divisor) * divisor + left
    assert abs(left) < abs(divisor)
    assert left == 0 or (left < 0) == (dividend < 0)


@given(VALUES, VALUES)
def test_equality_is_symmetric_and_knows_types(left: object, right: object) -> None:
    """Values are equal when they are written alike as JSON."""
    assert equal(left, right) == equal(right, left)
    assert equal(left, left)
    assert not equal(left, [left])


@given(st.lists(VALUES, max_size=6))
def test_distinct_leaves_no_pair_of_equals(values: list[object]) -> None:
    """No two results are equal, and nothing is lost."""
    found = distinct(values)

    assert not any(equal(one, other) for place, one in enumerate(found) for other in found[:place])
    assert all(any(equal(value, each) for each in found) for value in values)


@given(st.lists(st.lists(INTEGERS, max_size=4), min_size=1, max_size=4))
def test_sums_and_extremes_of_flattened_lists(lists: list[list[int]]) -> None:
    """The sum over all lists is the sum of their sums; the extremes lie in the list."""
    numbers = flatten(lists)

    assert total(numbers) == total([total(each) for each in lists])
    if numbers:
        assert least(numbers) <= numbers[0] <= greatest(numbers)


@given(
    st.sampled_from(["110105", "500101", "820000"]),
    st.dates(dt.date(1900, 1, 1), dt.date(2025, 12, 31)),
    st.integers(0, 999),
    st.sampled_from("0123456789X"),
)
def test_one_check_digit_in_eleven_is_right(division: str, born: dt.date, order: int, check: str) -> None:
    """An identity number is found exactly when its check digit is that of ISO 7064 MOD 11-2."""
    body = f"{division}{born:%Y%m%d}{order:03}"
    rest = 0
    for digit in body:
        rest = (rest + int(digit)) * 2 % 11
    right = "0123456789X"[(12 - rest) % 11]

    assert (IDENTITY_NUMBER if check == right else "") == kind_of_personal_data(f"（{body}{check}）")


@given(st.integers(13_000_000_000, 19_999_999_999), st.sampled_from(["", "电话", "+86", "0086-"]))
def test_every_mobile_number_is_found(number: int, before: str) -> None:
    """Eleven digits from 13 to 19 standing alone are a mobile number."""
    assert kind_of_personal_data(f"{before}{number}。") == MOBILE_NUMBER


@given(st.integers(13_000_000_000, 19_999_999_999), st.sampled_from("0123456789A"))
def test_part_of_a_longer_code_is_no_mobile_number(number: int, more: str) -> None:
    """Eleven digits that go on in a further digit or letter are something else."""
    assert kind_of_personal_data(f"{number}{more}") == ""
