"""From crest to crest to unit edge to unit edge."""

import math

import numpy as np
import pytest

from plugin.core.berms.conversion import USUAL_SHAPE, BermShape, base_width, convert_crest_spacing, convert_with_unit
from plugin.core.errors import Refused
from plugin.core.quantity import Quantity


def _shape(width=1.0, height=3.0, slope=1.5, setback=1.0, u=0.0):
    return BermShape(
        Quantity(width, u, "m"), Quantity(height, u, "m"), Quantity(slope, u, "1"), Quantity(setback, u, "m")
    )


@pytest.mark.parametrize(("slope", "width"), [(1.5, 10.0), (2.0, 13.0)])
def test_the_foot_of_a_berm_is_as_wide_as_its_section_says(slope, width):
    assert base_width(_shape(slope=slope)).value == pytest.approx(width)


def test_the_steps_lead_from_the_crests_to_the_unit_edges():
    conversion = convert_crest_spacing(Quantity(25.0, 0.6, "m"), _shape())
    assert [step.result.value for step in conversion.steps] == pytest.approx([25.0, 10.0, 15.0, 13.0, 12.0])
    assert conversion.separation.value == pytest.approx(12.0)
    assert conversion.steps[1].assumes is not None


def test_uncertainty_is_that_of_a_simulation():
    rng = np.random.default_rng(5)
    shape, n = USUAL_SHAPE, 400_000

    def draw(quantity):
        return rng.normal(quantity.value, quantity.u95 / 1.96, n)

    foot = draw(shape.crest_width) + 2 * draw(shape.slope) * draw(shape.height)
    separation = foot + 2 * draw(shape.setback)
    conversion = convert_crest_spacing(Quantity(25.0, 0.6, "m"), shape)
    assert conversion.steps[1].result.u95 == pytest.approx(1.96 * foot.std(), rel=0.02)
    assert conversion.separation.u95 == pytest.approx(1.96 * separation.std(), rel=0.02)


@pytest.mark.parametrize("u95", [0.0, 0.6, 5.0, 50.0])
def test_where_the_spacing_cancels_all_of_the_uncertainty_comes_from_the_assumed_section(u95):
    conversion = convert_crest_spacing(Quantity(25.0, u95, "m"), USUAL_SHAPE)
    assert conversion.separation.u95 > 3.0
    assert conversion.added_u95_m == pytest.approx(conversion.separation.u95)


def test_a_measured_unit_replaces_the_assumptions():
    conversion = convert_with_unit(Quantity(83.0, 3.0, "m"), Quantity(18.0, 4.0, "m"))
    assert conversion.separation.value == pytest.approx(65.0)
    assert conversion.separation.u95 == pytest.approx(5.0)
    assert conversion.added_u95_m == pytest.approx(4.0)


def test_what_leaves_no_room_is_refused():
    with pytest.raises(Refused, match="leave no room"):
        convert_crest_spacing(Quantity(11.0, 0.5, "m"), _shape())
    with pytest.raises(Refused, match="does not fit"):
        convert_with_unit(Quantity(15.0, 1.0, "m"), Quantity(18.0, 1.0, "m"))


@pytest.mark.parametrize("value", [math.nan, -1.0, math.inf, 0.0])
def test_what_is_no_length_is_refused(value):
    with pytest.raises(Refused):
        convert_crest_spacing(Quantity(value, 0.5, "m"), _shape())
    with pytest.raises(Refused):
        convert_crest_spacing(Quantity(25.0, 0.5, "m"), _shape(height=-2.0))
