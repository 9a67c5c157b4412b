"""A value is written with as many digits as its uncertainty supports, a count with its bound."""

from __future__ import annotations

import math

import numpy as np
import pytest

from plugin.core.errors import BermlineError
from plugin.core.quantity import (
    NO_BREAK,
    Count,
    Quantity,
    decimals_for,
    expand,
    write_number,
    write_pixel,
    write_runs,
    write_u95,
    write_value,
)


@pytest.mark.parametrize(
    ("u95", "decimals"),
    [
        (0.6, 1),
        (0.64, 1),
        (0.19, 2),
        (0.194, 2),
        (0.196, 2),
        (0.294, 2),
        (0.296, 1),
        (1.39, 1),
        (1.96, 1),
        (5.0, 0),
        (12.0, 0),
        (19.0, 0),
        (25.0, 0),
        (140.0, -1),
        (2600.0, -2),
        (0.0042, 3),
        (0.0012, 4),
    ],
)
def test_two_digits_of_an_uncertainty_that_leads_with_one_or_two_else_one(u95, decimals):
    assert decimals_for(u95) == decimals


@pytest.mark.parametrize(
    ("u95", "text"),
    [
        (4.48, "70 ± 5"),
        (4.2, "70 ± 4"),
        (4.22, "70 ± 5"),
        (3.16, "70 ± 4"),
        (3.0, "70 ± 3"),
        (8.42, "70 ± 8"),
        (9.49, "70 ± 10"),
        (9.6, "70 ± 10"),
        (0.344, "70.0 ± 0.4"),
        (2.449, "70.0 ± 2.4"),
        (1.04, "70.0 ± 1.0"),
        (34.0, "70 ± 40"),
    ],
)
def test_an_uncertainty_is_never_written_more_than_a_twentieth_smaller_than_it_is(u95, text):
    assert write_value(70.0, u95, "m") == f"{text}\u00a0m"


def test_whatever_the_uncertainty_it_is_written_no_twentieth_smaller_and_no_third_larger():
    for u95 in np.geomspace(1e-3, 1e4, 5000):
        written = float(write_u95(u95, decimals_for(u95)).replace("\u202f", ""))
        assert 0.95 <= written / u95 * (1 + 1e-9) <= 1.34


@pytest.mark.parametrize(
    ("u", "within", "u95"),
    [(1.0, 0.0, 1.96), (0.0, 1.0, 0.95), (1.0, 1e-4, 1.96), (1e-9, 2.0, 1.9), (0.0, 0.0, 0.0)],
    ids=["normal", "bounded", "hardly bounded", "hardly normal", "neither"],
)
def test_one_error_alone_has_the_factor_of_its_kind(u, within, u95):
    assert expand(u, within) == pytest.approx(u95, rel=1e-4)


@pytest.mark.parametrize("share", [0.1, 0.3, 1.0, 3.0, 10.0])
def test_an_expanded_uncertainty_holds_95_of_100_sums_of_a_normal_and_a_bounded_error(share):
    rng = np.random.default_rng(0)
    errors = rng.normal(0.0, 1.0, 400_000) + rng.uniform(-share, share, 400_000)
    assert np.mean(np.abs(errors) <= expand(1.0, share)) == pytest.approx(0.95, abs=0.0015)


def test_it_grows_without_a_jump_from_one_kind_to_the_other():
    found = [expand(1.0, within) for within in (9.9e-4, 1.01e-3, 0.01, 0.1)]
    assert found == sorted(found)
    assert found[1] == pytest.approx(found[0], rel=1e-6)
    assert expand(1.01e-6, 1.0) == pytest.approx(expand(0.99e-6, 1.0), rel=1e-5)


@pytest.mark.parametrize("u95", [0.0, -1.0, math.inf, math.nan])
def test_an_uncertainty_that_says_nothing_gives_one_decimal(u95):
    assert decimals_for(u95) == 1


@pytest.mark.parametrize(
    ("number", "decimals", "text"),
    [
        (22.84, 1, "22.8"),
        (1234.5, 0, "1234"),
        (12345.6, 1, "12\u202f345.6"),
        (27431, -2, "27\u202f400"),
        (-27431, -2, "-27\u202f400"),
        (1234567.0, 0, "1\u202f234\u202f567"),
        (-0.04, 1, "0.0"),
        (-0.4, 0, "0"),
        (0.05, 2, "0.05"),
    ],
)
def test_numbers_are_written_in_one_way(number, decimals, text):
    assert write_number(number, decimals) == text


@pytest.mark.parametrize(
    ("value", "u95", "unit", "text"),
    [
        (22.84, 0.61, "m", f"22.8 ± 0.6{NO_BREAK}m"),
        (84.53, 1.13, "m", f"84.5 ± 1.1{NO_BREAK}m"),
        (27431.0, 2460.0, "m²", f"27\u202f400 ± 2500{NO_BREAK}m²"),
        (25.0, 0.158, "m", f"25.00 ± 0.16{NO_BREAK}m"),
        (47.9, 3.1, "°", "48 ± 3°"),
        (47.9, None, "°", "47.9° (U95 not known)"),
        (22.84, None, "m", f"22.8{NO_BREAK}m (U95 not known)"),
        (22.84, math.nan, "m", f"22.8{NO_BREAK}m (U95 not known)"),
    ],
    ids=["one digit", "two digits", "hundreds", "hundredths", "an angle", "an angle alone", "none", "not a number"],
)
def test_values_are_written_with_their_uncertainty(value, u95, unit, text):
    assert write_value(value, u95, unit) == text


def test_a_quantity_writes_itself():
    assert str(Quantity(22.84, 0.61, "m")) == f"22.8 ± 0.6{NO_BREAK}m"


@pytest.mark.parametrize(
    ("bound", "text"),
    [
        ("=", "300"),
        ("~", "about 300"),
        (">=", "at least 300"),
        (">", "more than 300"),
        ("<=", "at most 300"),
        ("<", "fewer than 300"),
    ],
)
def test_a_count_says_its_bound(bound, text):
    assert str(Count(300, bound, "containers")) == f"{text}{NO_BREAK}containers"


def test_a_bound_that_is_none_is_refused():
    with pytest.raises(BermlineError, match="is not a bound"):
        Count(300, "≈", "containers")


@pytest.mark.parametrize(
    ("metres", "text"),
    [(0.3, "0.3"), (0.25, "0.25"), (0.999, "1"), (1.0, "1"), (3.54, "3.5"), (10.04, "10"), (30.0, "30")],
)
def test_the_size_of_a_pixel_has_the_decimals_that_it_takes(metres, text):
    assert write_pixel(metres) == f"{text}{NO_BREAK}m"


@pytest.mark.parametrize(
    ("numbers", "text"),
    [([1], "1"), ([1, 2], "1, 2"), ([1, 2, 3, 5], "1–3, 5"), ([4, 7, 8, 9], "4, 7–9"), ([], "")],
)
def test_numbers_in_a_row_are_written_from_end_to_end(numbers, text):
    assert write_runs(numbers) == text


@pytest.mark.parametrize(
    ("value", "bound", "unit", "text"),
    [
        (1, "=", "containers", "1 container"),
        (1, ">", "round trips", "more than 1 round trip"),
        (2, "=", "deliveries", "2 deliveries"),
        (1, "~", "things of their own", "about 1 things of their own"),
    ],
    ids=["one", "more than one is still of one", "two", "a unit that is not known"],
)
def test_one_of_a_unit_is_written_in_the_singular(value, bound, unit, text):
    assert str(Count(value, bound, unit)).replace(NO_BREAK, " ") == text
