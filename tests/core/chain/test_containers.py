import math

import pytest

from plugin.core.chain.containers import HEIGHT_M, LENGTHS_M, WIDTH_M, Packing, estimate_stack
from plugin.core.chain.counts import Range
from plugin.core.errors import Refused
from plugin.core.quantity import Quantity

TIGHT = Packing(1.0, 1.0)


def area_of(count, length_ft=20, u95=0.01):
    return Quantity(count * LENGTHS_M[length_ft] * WIDTH_M + 0.02, u95, "m²")


@pytest.mark.parametrize("length_ft", [20, 40])
@pytest.mark.parametrize("count", [1, 7, 120])
def test_a_stack_wall_to_wall_holds_what_was_put_in(length_ft, count):
    made = estimate_stack(area_of(count, length_ft), length_ft, TIGHT, Range(3, 3))
    assert made.count == Range(3 * count, 3 * count)


def test_the_interval_takes_the_ends_of_all_that_goes_in():
    made = estimate_stack(area_of(100, u95=5 * 14.77), 20, Packing(0.5, 0.8), Range(2, 3))
    base = LENGTHS_M[20] * WIDTH_M
    area = area_of(100).value
    assert made.count.lower == 2 * math.floor(0.5 * (area - 5 * 14.77) / base)
    assert made.count.upper == 3 * math.floor(0.8 * (area + 5 * 14.77) / base)


@pytest.mark.parametrize(
    ("height", "u95", "tiers"),
    [
        pytest.param(2 * HEIGHT_M, 0.3, (2, 2), id="two tiers"),
        pytest.param(6.5, 1.4, (2, 3), id="two or three"),
        pytest.param(1.0, 2.0, (1, 1), id="lower than one but for its uncertainty"),
    ],
)
def test_a_height_gives_every_number_of_tiers_within_its_uncertainty(height, u95, tiers):
    made = estimate_stack(area_of(10), 20, TIGHT, height=Quantity(height, u95, "m"))
    assert (made.tiers.lower, made.tiers.upper) == tiers


def test_a_wider_uncertainty_never_narrows_the_interval():
    widths = []
    for u95 in (1.0, 10.0, 100.0, 400.0):
        made = estimate_stack(area_of(100, u95=u95), 20, Packing(0.7, 0.9), Range(1, 2))
        widths.append(made.count.upper - made.count.lower)
    assert widths == sorted(widths)


def test_an_uncertain_outline_may_hold_nothing():
    assert estimate_stack(area_of(2, u95=60.0), 20, TIGHT, Range(1, 1)).count.lower == 0


def test_it_is_written_as_an_interval_with_its_size():
    made = estimate_stack(area_of(100, u95=20), 20, Packing(0.7, 0.9), Range(2, 3))
    assert str(made) == "138 to 273\u00a0containers of 20\u00a0ft"


@pytest.mark.parametrize(
    ("area", "length_ft", "tiers", "height", "words"),
    [
        pytest.param(area_of(9), 30, Range(1, 1), None, "no dimensions", id="another size"),
        pytest.param(Quantity(900, math.nan, "m²"), 20, Range(1, 1), None, "no uncertainty", id="no U95"),
        pytest.param(Quantity(900, 9, "ha"), 20, Range(1, 1), None, "no outline", id="another unit"),
        pytest.param(Quantity(-1, 9, "m²"), 20, Range(1, 1), None, "no outline", id="no area"),
        pytest.param(area_of(9), 20, None, None, "either the tiers or the height", id="no tiers"),
        pytest.param(area_of(9), 20, Range(1, 1), Quantity(3, 1, "m"), "either", id="tiers and height"),
        pytest.param(area_of(9), 20, Range(1.5, 2), None, "whole numbers", id="half a tier"),
        pytest.param(area_of(9), 20, Range(0, 2), None, "whole numbers", id="no tier"),
        pytest.param(area_of(9), 20, None, Quantity(3.9, 0.2, "m"), "No whole number of tiers", id="between tiers"),
        pytest.param(area_of(9), 20, None, Quantity(90, 1, "m"), "No whole number of tiers", id="a tower"),
        pytest.param(Quantity(3, 0.5, "m²"), 20, Range(1, 1), None, "smaller than one", id="too small"),
    ],
)
def test_what_cannot_be_answered_is_refused(area, length_ft, tiers, height, words):
    with pytest.raises(Refused, match=words):
        estimate_stack(area, length_ft, TIGHT, tiers, height)


@pytest.mark.parametrize("ends", [(0.0, 0.5), (0.9, 0.5), (0.5, 1.1)])
def test_a_packing_is_a_part(ends):
    with pytest.raises(Refused, match="packing"):
        Packing(*ends)
