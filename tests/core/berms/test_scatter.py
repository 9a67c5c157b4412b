"""What the scatter of few values leaves open: U95 covers the truth, whoever states it."""

import math
from dataclasses import replace

import numpy as np
import pytest

from plugin.core.berms.neighbours import Distances
from plugin.core.berms.profile import read_profile
from plugin.core.berms.scatter import added_by_scatter, added_to_median, share_of_median
from plugin.core.berms.spacing import measure_profile
from plugin.core.berms.toes import Toe
from plugin.core.berms.transect import sample_transect
from plugin.core.student import student

from .conftest import EPSG, Field

TRUE_M = 30.0


def test_scatter_within_what_pointing_explains_adds_nothing():
    assert added_by_scatter(0.1, 1.0, 5) == 0.0
    assert added_to_median(np.array([25.0]), 0.1) == 0.0


def test_what_is_added_makes_up_students_factor():
    u, scatter = 0.3, 1.0
    assert 1.96 * math.hypot(u, added_by_scatter(scatter, u, 2)) == pytest.approx(4.303 * scatter, rel=1e-3)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 9, 101])
def test_a_median_is_known_no_worse_than_its_share_says(count):
    values = np.random.default_rng(count).standard_normal((4000, count))
    spread = float(np.median(values, axis=1).std())
    assert 0.83 * share_of_median(count) <= spread <= 1.03 * share_of_median(count)


@pytest.mark.parametrize("uneven_m", [0.0, 0.4, 5.0], ids=lambda uneven: f"uneven by {uneven} m")
@pytest.mark.parametrize("count", [2, 3, 5, 12])
def test_stated_u95_of_a_median_covers_the_truth(count, uneven_m):
    rng = np.random.default_rng(7)
    covered = []
    for _ in range(1000):
        values = TRUE_M + rng.normal(0.0, math.hypot(0.2, uneven_m), count)
        found = Distances("", "", values, np.full(count, 0.2), (), (), np.zeros(count))
        covered.append(abs(found.median_m - TRUE_M) <= found.u95_m)
    assert np.mean(covered) >= 0.94


@pytest.mark.parametrize("definition", ["crest to crest", "toe to toe"])
def test_uneven_crests_on_a_line_are_known_no_better_than_their_scatter_tells(tmp_path, definition):
    field = Field(snr=10.0)
    field.write(tmp_path / "field.tif", np.random.default_rng(1))
    transect = sample_transect(tmp_path / "field.tif", field.line(), 6.0, f"EPSG:{EPSG}")
    profile = read_profile(transect)
    places = (4.0, 15.0, 33.0, 44.0, 60.0)
    crests = tuple(replace(profile.crests[0], at_m=at) for at in places)
    toes = tuple((Toe(at - 3.0, 0.1, 0.0), Toe(at + 3.0, 0.1, 0.0)) for at in places)
    found = measure_profile(transect, replace(profile, crests=crests, toes=toes), definition)
    scatter = float(np.std(np.diff(places), ddof=1))
    assert found.measured == "spacing"
    assert found.u95 == pytest.approx(student(3) * share_of_median(4) * scatter, rel=0.02)
