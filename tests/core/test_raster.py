"""Windows of rasters: the mean of an image's colours, in bounded memory."""

import tracemalloc

import numpy as np
import pytest
from osgeo import gdal

from plugin.core.errors import Refused
from plugin.core.raster import MAX_PIXELS, Raster
from tests.core.berms.conftest import ORIGIN, write_raster

NORTH_UP = (ORIGIN[0], 0.5, 0.0, ORIGIN[1], 0.0, -0.5)


@pytest.mark.parametrize(("kind", "dtype"), [(gdal.GDT_Byte, np.uint8), (gdal.GDT_Float64, np.float64)])
def test_the_largest_window_of_an_image_is_read_within_a_gigabyte(tmp_path, kind, dtype):
    side = 1000
    values = np.random.default_rng(1).integers(0, 255, (3, side, side)).astype(dtype)
    write_raster(tmp_path / "a.tif", values, NORTH_UP, kind=kind)
    raster = Raster(tmp_path / "a.tif")
    raster.read((0, 10), (0, 10))
    tracemalloc.start()
    read = raster.read((0, side), (0, side)).values
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert read == pytest.approx(values.astype(float).mean(axis=0))
    assert peak / side**2 * MAX_PIXELS < 1e9


def test_a_raster_of_nothing_but_a_mask_is_refused(tmp_path):
    write_raster(tmp_path / "a.tif", np.ones((10, 10)), NORTH_UP, kind=gdal.GDT_Byte)
    dataset = gdal.Open(str(tmp_path / "a.tif"), gdal.GA_Update)
    dataset.GetRasterBand(1).SetColorInterpretation(gdal.GCI_AlphaBand)
    dataset.FlushCache()
    del dataset
    with pytest.raises(Refused, match="no band but a mask"):
        Raster(tmp_path / "a.tif")


@pytest.mark.filterwarnings("error")
def test_of_complex_numbers_the_magnitude_is_read(tmp_path):
    values = np.full((4, 6), 3.0 - 4.0j, np.complex64)
    write_raster(tmp_path / "a.tif", values, NORTH_UP, kind=gdal.GDT_CFloat32)
    raster = Raster(tmp_path / "a.tif")
    assert raster.read((0, 6), (0, 4)).values == pytest.approx(5.0)
    assert raster.read_bands((0, 6), (0, 4)).values == pytest.approx(5.0)
