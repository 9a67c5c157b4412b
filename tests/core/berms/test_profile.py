"""Crests are found where they stand, as well as noise lets anyone find them."""

import contextlib

import numpy as np
import pytest
from osgeo import gdal
from shapely.geometry import LineString

from plugin.core.berms.noise import measure_noise
from plugin.core.berms.profile import read_profile
from plugin.core.berms.spacing import measure_profile
from plugin.core.berms.transect import sample_transect
from plugin.core.errors import BermlineError, Refused
from plugin.core.frame import LocalFrame

from .conftest import EPSG, ORIGIN, SCALE, Field, write_raster

CRS = f"EPSG:{EPSG}"
WIDTH = 6.0


def simulate(field, tif, runs, seed, half_px=70.0):
    """Return errors of crest positions (px), of pair distances (m), and the stated U95 of the pairs (m)."""
    rng = np.random.default_rng(seed)
    line = field.line(half_px)
    frame = LocalFrame.at(line, CRS)
    positions, distances, stated = [], [], []
    for _ in range(runs):
        phase = rng.uniform(-0.5, 0.5)
        path = tif()
        field.write(path, rng, phase)
        transect = sample_transect(path, line, WIDTH, CRS, frame)
        profile = read_profile(transect)
        found = field.along(profile.crest_positions_m, transect.length_m)
        true = (np.round(found / field.pitch_px - phase) + phase) * field.pitch_px
        positions.extend(found - true)
        if len(found) == 2:
            spacing = measure_profile(transect, profile)
            distances.append(spacing.value - (true[1] - true[0]) * field.gsd / SCALE)
            stated.append(spacing.u95)
    return np.array(positions), np.array(distances), np.array(stated)


def bound_px(field):
    """Return the Cramer-Rao bound of one crest averaged over the width, in pixels."""
    rows = WIDTH / field.gsd
    return np.sqrt(2.0 * field.sigma_px / np.sqrt(np.pi)) / field.snr / np.sqrt(rows)


@pytest.mark.parametrize("snr", [3.0, 5.0, 10.0])
def test_positions_come_close_to_the_cramer_rao_bound(tif, snr):
    field = Field(snr=snr)
    errors, _, _ = simulate(field, tif, 40, seed=4)
    assert np.sqrt(np.mean(errors**2)) <= 1.3 * bound_px(field)
    assert abs(errors.mean()) <= 3.0 * bound_px(field) / np.sqrt(len(errors))


@pytest.mark.parametrize(
    ("field", "half_px"),
    [
        (Field(), 70.0),
        (Field(snr=8.0), 70.0),
        (Field(sigma_px=3.0, pitch_px=40.0), 55.0),
        (Field(gsd=1.0), 70.0),
        (Field(angle=45.0), 70.0),
        (Field(angle=0.0), 70.0),
    ],
    ids=["snr 3", "snr 8", "narrow", "1 m", "45 degrees", "along the rows"],
)
def test_stated_u95_covers_the_truth(tif, field, half_px):
    _, errors, stated = simulate(field, tif, 60, seed=9, half_px=half_px)
    assert len(errors) > 30
    # 95 %, less what chance allows in so few; and not half again too wide.
    assert np.mean(np.abs(errors) <= stated) >= 0.87
    assert np.median(stated) <= 1.4 * 1.96 * np.sqrt(2.0) * bound_px(field) * field.gsd


@pytest.mark.parametrize("sigma_px", [2.0, 3.0, 4.0, 6.0, 8.0])
@pytest.mark.parametrize("angle", [0.0, 17.0, 45.0])
def test_without_noise_the_pixel_grid_alone_errs_by_what_is_stated(tif, sigma_px, angle):
    field = Field(snr=np.inf, sigma_px=sigma_px, angle=angle, relief=0.0, pitch_px=12.0 * sigma_px)
    errors, _, _ = simulate(field, tif, 6, seed=2, half_px=70.0)
    assert np.abs(errors).max() <= 2.0 * 0.02


@pytest.mark.parametrize("snr", [1.0, 3.0, 30.0])
def test_noise_is_told_from_berms(tif, snr):
    field = Field(snr=snr)
    path = tif()
    field.write(path, np.random.default_rng(3))
    noise = measure_noise(sample_transect(path, field.line(), WIDTH, CRS))
    assert noise.cell_px == 1
    assert noise.sigma == pytest.approx(1.0 / snr, rel=0.12)


def test_noise_that_neighbours_share_is_noticed(tif):
    rng = np.random.default_rng(5)
    rough = np.kron(rng.normal(0.0, 0.3, (67, 67)), np.ones((3, 3)))[:200, :200]
    path = tif()
    values = Field(snr=np.inf).values(rng, 0.0) + rough
    write_raster(path, values, (ORIGIN[0] - 50, 0.5, 0, ORIGIN[1] + 50, 0, -0.5))
    noise = measure_noise(sample_transect(path, Field().line(), WIDTH, CRS))
    assert noise.cell_px >= 2


@pytest.mark.parametrize(
    "values",
    [np.full((200, 200), 7.0), np.random.default_rng(1).normal(0.0, 1.0, (200, 200))],
    ids=["constant", "noise alone"],
)
def test_where_nothing_stands_out_there_is_no_answer(tif, values):
    path = tif()
    write_raster(path, values, (ORIGIN[0] - 50, 0.5, 0, ORIGIN[1] + 50, 0, -0.5))
    with pytest.raises(Refused):
        measure_profile(*_profile(path, Field().line()))


def test_one_crest_is_no_spacing(tif):
    path = tif()
    Field(snr=20.0).write(path, np.random.default_rng(1))
    with pytest.raises(Refused, match="Only one crest"):
        measure_profile(*_profile(path, Field().line(half_px=30.0)))


@pytest.mark.parametrize(
    ("half_px", "pixels"),
    [pytest.param(0.7, "1 pixel of", id="one pixel"), pytest.param(4.0, "8 pixels of", id="some pixels")],
)
def test_a_transect_shorter_than_a_berm_is_refused(tif, half_px, pixels):
    path = tif()
    Field(snr=20.0).write(path, np.random.default_rng(1))
    with pytest.raises(Refused, match=f"shorter than one berm: {pixels}"):
        _profile(path, Field().line(half_px=half_px))


def test_toes_stand_at_the_feet_of_straight_flanks(tif):
    column = np.arange(300) + 0.5
    bank = np.clip(3.0 - np.maximum(np.abs(column % 100.0 - 50.0) - 2.0, 0.0) * 0.25, 0.0, None)
    path = tif()
    write_raster(path, np.tile(bank, (60, 1)), (ORIGIN[0], 0.5, 0, ORIGIN[1], 0, -0.5))
    x, y = ORIGIN
    transect = sample_transect(path, LineString([(x + 5, y - 15), (x + 145, y - 15)]), WIDTH, CRS)
    profile = read_profile(transect)
    spacing = measure_profile(transect, profile, "toe to toe")
    # Two pixels of crest on each side and twelve of flank: 50 m from crest to crest leaves 36 m of floor.
    assert len(profile.crests) == 3
    assert spacing.value == pytest.approx(36.0 / SCALE, abs=0.6)


def test_what_gdal_says_of_a_damaged_file_is_heard_by_nobody_else(tif, capfd):
    path, heard = tif("damaged.tif"), []
    gdal.FileFromMemBuffer(path, b"II*\0\x08\0\0\0\x01\0")
    gdal.PushErrorHandler(lambda level, number, words: heard.append(words))
    try:
        with pytest.raises(BermlineError, match=r"damaged\.tif” cannot be read"):
            sample_transect(path, Field().line(), WIDTH, CRS)
        assert heard == []
        with contextlib.suppress(RuntimeError):  # so GDAL tells it where it is made to raise
            gdal.OpenEx(path, gdal.OF_RASTER)
        assert heard
    finally:
        gdal.PopErrorHandler()
    assert capfd.readouterr() == ("", "")


def _profile(path, line):
    transect = sample_transect(path, line, WIDTH, CRS)
    return transect, read_profile(transect)
