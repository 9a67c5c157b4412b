"""Storage cells: on simulated ground of several resolutions, and at the real depot."""

import math

import numpy as np
import pytest
from osgeo import gdal

from plugin.core.berms.cells import search_cells
from plugin.core.berms.enclosure import CellSearch
from plugin.core.errors import Refused
from tests.core.berms.fields import cells_of

MAGAZINES = {
    "M013": (322731, 5724124),
    "M020": (322727, 5723984),
    "M024": (322771, 5724063),
    "M025": (322817, 5724121),
    "M026": (322874, 5724183),
    "M027": (322952, 5724257),
    "M028": (323014, 5724307),
    "M029": (323077, 5724350),
    "M030": (323161, 5724321),
    "M031": (323093, 5724274),
    "M032": (323031, 5724223),
    "M033": (322971, 5724168),
    "M034": (322901, 5724103),
    "M035": (322849, 5724033),
    "M036": (322812, 5723962),
    "M037": (323130, 5724207),
    "M038": (323066, 5724152),
    "M039": (322992, 5724082),
    "M040": (322928, 5724024),
    "M041": (322890, 5723949),
    "M049": (323103, 5724085),
    "M050": (323027, 5724013),
    "M051": (323107, 5723988),
    "M052": (323046, 5723936),
    "M056": (323190, 5723976),
    "M057": (323148, 5723896),
}
"""Centres of the magazines at the former depot in the Hees, ETRS89 / UTM 32N, by hand, +-3 m (at most 7.5 m)."""


def _depot(seed, gsd, size_m=300.0, noise=0.05, open_share=0.4):
    """Return rolling ground with a road bank, pits and mounds, and berms about rectangles at known places."""
    rng = np.random.default_rng(seed)
    count = round(size_m / gsd)
    y, x = (np.mgrid[:count, :count] + 0.5) * gsd
    ground = 6.0 * np.sin(x / 90 + 1) * np.cos(y / 130) + 0.03 * x
    truth = []
    for middle_y in np.arange(45.0, size_m - 40, 65.0):
        for middle_x in np.arange(45.0, size_m - 40, 65.0):
            at_x, at_y = middle_x + rng.uniform(-6, 6), middle_y + rng.uniform(-6, 6)
            turn, long, wide = rng.uniform(0, math.pi / 2), rng.uniform(8, 13), rng.uniform(8, 13)
            height, slope = rng.uniform(1.0, 2.5), rng.uniform(1.4, 2.0)
            u = (x - at_x) * math.cos(turn) + (y - at_y) * math.sin(turn)
            v = -(x - at_x) * math.sin(turn) + (y - at_y) * math.cos(turn)
            beside = np.maximum(np.abs(u) - long, np.abs(v) - wide)
            bank = np.clip(height - np.maximum(np.abs(beside) - 0.5, 0.0) / slope, 0.0, None)
            if rng.uniform() < open_share:
                bank = np.where((u > 0.5 * long) & (np.abs(v) < 0.6 * wide), 0.0, bank)
            ground = ground + bank
            truth.append((at_x, at_y, 2 * long, 2 * wide, height))
    ground += 1.2 * np.exp(-0.5 * ((0.6 * x + 0.8 * y - 150.0) / 3.0) ** 2)
    for _ in range(10):
        for sign, breadth in ((-1.0, 3.0), (1.0, 5.0)):
            at_x, at_y = rng.uniform(0, size_m, 2)
            size = rng.uniform(0.5, 2.0)
            ground += sign * size * np.exp(-((x - at_x) ** 2 + (y - at_y) ** 2) / (2 * breadth**2))
    return ground + rng.normal(0, noise, ground.shape), np.array(truth)


def _matches(cells, truth, gsd):
    """Return which truth each cell is, -1 for none, and how far off."""
    found = []
    for cell in cells:
        x, y = (cell.column + 0.5) * gsd, (cell.row + 0.5) * gsd
        away = np.hypot(truth[:, 0] - x, truth[:, 1] - y)
        nearest = int(np.argmin(away))
        found.append((nearest if away[nearest] < 8.0 else -1, float(away[nearest])))
    return found


@pytest.mark.parametrize(("gsd", "share"), [(0.5, 0.95), (1.0, 0.95), (2.0, 0.85)])
@pytest.mark.parametrize("seed", [0, 1])
def test_cells_are_found_at_any_resolution_that_shows_them(gsd, share, seed):
    ground, truth = _depot(seed, gsd)
    found = _matches(cells_of(ground, gsd), truth, gsd)
    right = [away for match, away in found if match >= 0]
    assert len({match for match, _ in found} - {-1}) >= share * len(truth)
    assert len(found) - len(right) <= 1
    assert math.sqrt(np.mean(np.square(right))) < 1.5


def test_outlines_lie_one_within_the_other_and_the_crest_is_the_bank():
    ground, truth = _depot(3, 0.5, open_share=0.0)
    for cell, (match, _) in zip(cells := cells_of(ground, 0.5), _matches(cells, truth, 0.5)):
        if match < 0:
            continue
        middle = np.array([cell.column, cell.row])
        inner, crest, outer = (np.hypot(*(line - middle).T) for line in (cell.inner, cell.crest, cell.outer))
        assert (inner <= crest).all()
        assert (crest <= outer).all()
        x, y = cell.crest.T
        area = 0.5 * abs(np.dot(x, np.roll(y, 1)) - np.dot(y, np.roll(x, 1))) * 0.25
        assert area == pytest.approx(truth[match][2] * truth[match][3], rel=0.12)
        assert cell.height_m == pytest.approx(truth[match][4], rel=0.35)


def test_a_bank_with_an_opening_is_a_u_and_one_without_a_ring():
    y, x = np.mgrid[:160, :160] * 0.5 - 40.0
    beside = np.maximum(np.abs(x) - 10.0, np.abs(y) - 10.0)
    bank = np.clip(2.0 - np.maximum(np.abs(beside) - 0.5, 0.0) / 1.5, 0.0, None)
    noise = np.random.default_rng(0).normal(0, 0.02, bank.shape)
    ring = cells_of(bank + noise, 0.5)
    gap = cells_of(np.where((x > 5) & (np.abs(y) < 5), 0.0, bank) + noise, 0.5)
    assert [cell.kind for cell in ring] == ["ring"]
    assert [cell.kind for cell in gap] == ["U-shaped"]
    assert 0.7 < gap[0].closed < 0.95
    assert math.hypot(gap[0].column - 80, gap[0].row - 80) < 2.0


def test_rolling_ground_ditches_pits_and_mounds_are_no_cells():
    y, x = np.mgrid[:300, :300].astype(float)
    ground = 6 * np.sin(x / 40) * np.cos(y / 55) + np.random.default_rng(1).normal(0, 0.05, x.shape)
    ground += 2 * np.exp(-((x - 100) ** 2 + (y - 100) ** 2) / 200)
    ground -= 2 * np.exp(-((x - 200) ** 2 + (y - 150) ** 2) / 100)
    ground -= 1.5 * np.exp(-0.5 * ((x - 250) / 2) ** 2)
    assert cells_of(ground, 1.0) == ()


def test_strips_give_the_cells_that_the_whole_gives(monkeypatch):
    ground, _ = _depot(4, 1.0)
    whole = cells_of(ground, 1.0)
    monkeypatch.setattr("plugin.core.berms.cells._STRIP", 100)
    told = []
    strips = search_cells(lambda a, b: ground[a:b], *ground.shape, 1.0, progress=told.append)
    assert len(strips) == len(whole)
    for cell in strips:
        assert min(math.hypot(cell.column - other.column, cell.row - other.row) for other in whole) < 2.0
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_what_is_unknown_holds_no_cell_and_does_no_harm():
    ground, _ = _depot(5, 1.0)
    ground[:, :70] = np.nan
    ground[150, 150] = np.inf
    for cell in cells_of(ground, 1.0):
        assert cell.column > 70
        assert 0.2 < cell.height_m < 4.0


def test_at_the_real_depot_the_magazines_are_found(example):
    dataset = gdal.Open(str(example / "imagery" / "muna_xanten_dgm1.tif"))
    model, transform = dataset.ReadAsArray().astype(float), dataset.GetGeoTransform()
    truth = np.array(list(MAGAZINES.values()), dtype=float)
    truth = np.stack((truth[:, 0] - transform[0], transform[3] - truth[:, 1]), axis=1)
    inside = ((truth >= 22.0) & (truth <= 498.0)).all(axis=1)
    assert inside.sum() == 23
    found = _matches(cells_of(model, 1.0), truth, 1.0)
    right = [away for match, away in found if match >= 0 and inside[match]]
    assert len({match for match, _ in found if match >= 0 and inside[match]}) >= 22
    assert sum(match < 0 for match, _ in found) <= 2
    assert math.sqrt(np.mean(np.square(right))) <= 3.0


@pytest.mark.parametrize(
    ("values", "gsd", "says"),
    [
        (np.zeros((50, 50)), 5.0, "finer elevation model"),
        (np.zeros((5, 5)), 1.0, "smaller than a cell"),
        (np.zeros((1, 1)), 1.0, "smaller than a cell"),
        (np.ones((100, 100)), 1.0, "every value is the same"),
        (np.full((100, 100), np.nan), 1.0, "every value is the same"),
    ],
    ids=["coarse", "small", "one pixel", "level", "unknown"],
)
def test_what_can_hold_no_cell_is_refused(values, gsd, says):
    with pytest.raises(Refused, match=says):
        cells_of(values, gsd)


def test_sizes_that_are_none_are_refused():
    with pytest.raises(Refused, match="two radii"):
        cells_of(np.zeros((100, 100)), 1.0, CellSearch(smallest_m=9.0, largest_m=5.0))
