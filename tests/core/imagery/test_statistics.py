"""Percentiles rest on the valid pixels, and time and memory do not grow with the raster."""

import resource

import numpy as np
import pytest
from osgeo import gdal

from plugin.core.imagery.problems import CannotRead, Stopped
from plugin.core.imagery.statistics import find_stretch


def test_percentiles_are_those_of_the_pixels(write_raster):
    values = np.random.default_rng(1).normal(1000, 100, (300, 400)).astype(np.float32)
    (found,) = find_stretch(str(write_raster("s.tif", values)))
    assert (found.low, found.high) == pytest.approx(tuple(np.percentile(values, [2, 98])), rel=1e-5)
    assert found.sampled == values.size


def test_no_data_and_what_is_not_finite_are_left_out(write_raster):
    values = np.full((100, 100), 50, np.float32)
    values[:40] = -9999
    values[40:50] = np.nan
    (found,) = find_stretch(str(write_raster("s.tif", values, nodata=-9999)))
    assert (found.low, found.high, found.sampled) == (50, 50, 5000)


def test_each_band_has_its_own(write_raster):
    values = np.stack([np.full((20, 30), value, np.uint16) for value in (5, 700, 60000)])
    assert [band.high for band in find_stretch(str(write_raster("s.tif", values)))] == [5, 700, 60000]


def test_a_band_without_a_valid_pixel_has_none(write_raster):
    assert find_stretch(str(write_raster("s.tif", np.zeros((20, 30), np.uint8), nodata=0))) == (None,)


@pytest.mark.parametrize("overviews", [[], [2, 4, 8]], ids=["windows", "overview"])
def test_a_large_band_is_sampled_close_to_the_whole(write_raster, overviews):
    values = np.random.default_rng(1).normal(1000, 100, (3000, 3000)).astype(np.float32)
    path = write_raster("s.tif", values, options=["TILED=YES"])
    if overviews:
        gdal.Open(str(path), gdal.GA_Update).BuildOverviews("NEAREST", overviews)
    (found,) = find_stretch(str(path))
    assert found.sampled < values.size
    assert (found.low, found.high) == pytest.approx(tuple(np.percentile(values, [2, 98])), abs=3)


def test_30_000_by_30_000_needs_little_memory(tmp_path):
    path = tmp_path / "big.tif"
    gdal.GetDriverByName("GTiff").Create(str(path), 30000, 30000, 1, gdal.GDT_Byte, ["SPARSE_OK=TRUE", "TILED=YES"])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    (found,) = find_stretch(str(path))
    assert (found.low, found.high) == (0, 0)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


def test_it_stops_when_asked(example):
    with pytest.raises(Stopped):
        find_stretch(str(example / "muna_xanten_dgm1.tif"), stop=lambda: True)


def test_a_broken_file_is_told(tmp_path):
    (tmp_path / "s.tif").write_text("no image")
    with pytest.raises(CannotRead):
        find_stretch(str(tmp_path / "s.tif"))
