"""SYNTHETIC terrain: rough ground on a slope with berms of earth at known places, at several resolutions.

Nothing here was seen by anyone who set a threshold: the real tile is of one resolution and nearly level, and a method
that held there alone would not hold here. Relief is a random surface whose amplitude falls with the square of the
wavelength's number; berms have straight flanks and a level top, as they are built.
"""

import math

import numpy as np
import pytest
from shapely.geometry import LineString

from plugin.core.berms.choice import choose_lines
from plugin.core.berms.crests import crests_of
from plugin.core.berms.height import measure_height
from plugin.core.berms.spacing import measure_transect

from .conftest import EPSG, ORIGIN, SCALE, write_raster

CRS = f"EPSG:{EPSG}"
SIZE_M = 240.0
PITCH_M = 30.0
HEIGHT_M, FLANK, TOP_M = 2.5, 1.7, 1.2
"""Height of the berms, how many metres their flanks take for one of height, and breadth of their tops."""
BEARING_DEG = 28.0
NOISE_M = 0.04
GROUND = [(0.5, 0.0), (0.5, 0.15), (1.0, 0.05), (1.0, 0.15), (2.0, 0.0), (2.0, 0.1)]
IDS = [f"{gsd:g} m, slope {100 * slope:.0f} %" for gsd, slope in GROUND]


def across(column, row, gsd):
    """Return metres from the middle of the terrain, square to the berms, of pixel centres."""
    half = SIZE_M / gsd / 2.0
    angle = math.radians(BEARING_DEG)
    return ((column + 0.5 - half) * math.cos(angle) + (row + 0.5 - half) * math.sin(angle)) * gsd


def terrain(gsd, slope, seed):
    """Return elevations, and those of the bare ground; crests stand at whole numbers of ``PITCH_M`` from the middle."""
    rng = np.random.default_rng(seed)
    count = round(SIZE_M / gsd)
    row, column = np.mgrid[:count, :count].astype(float)
    waves = np.hypot(*np.meshgrid(np.fft.fftfreq(count), np.fft.rfftfreq(count), indexing="ij")) * SIZE_M / gsd
    relief = np.fft.irfft2(np.fft.rfft2(rng.normal(size=(count, count))) / np.maximum(waves, 1.0) ** 2, (count, count))
    fine = 4
    shift = (np.arange(fine) + 0.5) / fine - 0.5
    bank = np.mean(
        [np.clip(_bank(across(column + dx, row + dy, gsd)), 0.0, None) for dx in shift for dy in shift], axis=0
    )
    ground = 120.0 + 1.0 * relief / relief.std() + slope * gsd * (0.8 * column - 0.6 * row)
    return ground + bank + rng.normal(0.0, NOISE_M, bank.shape), ground


def _bank(away):
    beside = np.abs((away / PITCH_M + 0.5) % 1.0 - 0.5) * PITCH_M
    return HEIGHT_M - np.maximum(beside - TOP_M / 2.0, 0.0) / FLANK


def bulge(bare, gsd):
    """Return how far the bare ground under the middle crest lies above the line between the floors beside it."""
    row, column = np.mgrid[: bare.shape[0], : bare.shape[1]].astype(float)
    away = across(column, row, gsd)
    half, angle = SIZE_M / gsd / 2.0, math.radians(BEARING_DEG)
    along = ((row + 0.5 - half) * math.cos(angle) - (column + 0.5 - half) * math.sin(angle)) * gsd
    flank = TOP_M / 2.0 + FLANK * HEIGHT_M
    near = np.abs(along) < 4.0

    def level(first, last):
        return bare[near & (away >= first) & (away < last)].mean()

    floors = level(-2.5 * flank, -1.5 * flank) + level(1.5 * flank, 2.5 * flank)
    return level(-1.0, 1.0) - 0.5 * floors


@pytest.mark.parametrize("seed", [11, 12])
@pytest.mark.parametrize(("gsd", "slope"), GROUND, ids=IDS)
def test_crest_lines_are_found_where_they_stand(gsd, slope, seed):
    lines = choose_lines(crests_of(terrain(gsd, slope, seed)[0], gsd))
    inner = (np.minimum(lines.column, lines.row) * gsd > 16.0) & (np.maximum(lines.column, lines.row) * gsd < 224.0)
    away = across(lines.column[inner], lines.row[inner], gsd)
    miss = away - np.round(away / PITCH_M) * PITCH_M
    right = np.abs(miss) < max(1.5 * gsd, 1.5)
    # The ground has ridges of its own.
    assert right.mean() > 0.9
    assert abs(float(np.median(miss[right]))) < 0.15 * max(gsd, 1.0)
    whole = np.hypot(np.diff(lines.column), np.diff(lines.row)) * gsd
    length = whole[whole < 3.0 * gsd].sum()
    assert length > 0.85 * (SIZE_M - 32.0) ** 2 / PITCH_M


@pytest.mark.parametrize("seed", [21, 22])
@pytest.mark.parametrize(("gsd", "slope"), GROUND, ids=IDS)
def test_spacing_and_height_are_as_they_were_built_within_their_u95(tif, gsd, slope, seed):
    path = tif()
    half = SIZE_M / 2.0
    values, bare = terrain(gsd, slope, seed)
    write_raster(path, values, (ORIGIN[0] - half, gsd, 0, ORIGIN[1] + half, 0, -gsd))
    angle = math.radians(BEARING_DEG)
    east, north = math.cos(angle), -math.sin(angle)

    def transect(first, last):
        ends = [(ORIGIN[0] + at * east, ORIGIN[1] + at * north) for at in (first, last)]
        return measure_transect(path, LineString(ends), 8.0, crs=CRS)

    pair = transect(-16.0, 46.0)
    assert (pair.measured, pair.n) == ("spacing", 2)
    assert abs(pair.value - PITCH_M / SCALE) <= pair.u95
    assert pair.u95 < 1.5 * max(gsd, 1.0)
    row = transect(-77.0, 77.0)
    assert (row.measured, row.n) == ("pitch", 5)
    assert abs(row.value - PITCH_M / SCALE) <= row.u95
    height = measure_height(pair.profile, 0, pair.width_m).over_ground
    expected = HEIGHT_M + bulge(bare, gsd)
    # Averaging over a pixel cuts off the top of a narrow bank: by less than a pixel's rise.
    assert abs(height.value - expected) <= height.u95 + 0.25 * gsd / FLANK
