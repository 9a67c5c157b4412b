"""A raster is read along a line however it lies, and what cannot be read is refused."""

import numpy as np
import pytest
from osgeo import gdal
from pyproj import Geod, Transformer
from shapely.geometry import LineString

from plugin.core.berms.profile import read_profile
from plugin.core.berms.transect import sample_transect
from plugin.core.errors import BermlineError, Refused

from .conftest import EPSG, ORIGIN, write_raster

CRS = f"EPSG:{EPSG}"
X, Y = ORIGIN


def plane(x, y):
    return 100.0 + 0.3 * (x - X) - 0.2 * (y - Y)


def grid_of(transform, size=120):
    column, row = np.meshgrid(np.arange(size) + 0.5, np.arange(size) + 0.5)
    a, b, c, d, e, f = transform
    return a + b * column + c * row, d + e * column + f * row


TURNED = (X - 20, 0.4, 0.3, Y + 5, 0.3, -0.4)


@pytest.mark.parametrize(
    "transform",
    [(X - 30, 0.5, 0, Y + 30, 0, -0.5), (X - 30, 0.5, 0, Y - 30, 0, 0.5), TURNED, (X - 30, 0.5, 0, Y + 60, 0, -1.0)],
    ids=["north up", "south up", "rotated", "oblong pixels"],
)
@pytest.mark.parametrize("width", [0.2, 4.0], ids=["one row", "eight rows"])
def test_values_are_those_of_the_place(tif, transform, width):
    path = tif()
    write_raster(path, plane(*grid_of(transform)), transform)
    start = (X - 5, Y - 8) if transform == TURNED else (X, Y)
    line = LineString([start, (start[0] + 15, start[1] + 14)])
    transect = sample_transect(path, line, width, CRS)
    mean = transect.values.mean(axis=0)
    assert mean[[0, -1]] == pytest.approx([plane(*line.coords[0]), plane(*line.coords[1])], abs=2e-3)
    assert np.ptp(np.diff(mean)) < 1e-4


def test_lengths_are_on_the_ellipsoid_of_the_rasters_crs(tif):
    path = tif()
    transform = (X - 30, 0.5, 0, Y + 30, 0, -0.5)
    write_raster(path, plane(*grid_of(transform)), transform)
    line = LineString([(X, Y), (X + 20, Y + 9)])
    lon, lat = Transformer.from_crs(CRS, 4326, always_xy=True).transform(*line.xy)
    assert sample_transect(path, line, 1.0, CRS).length_m == pytest.approx(
        Geod(ellps="WGS84").inv(lon[0], lat[0], lon[1], lat[1])[2], rel=1e-7
    )


def test_degrees_as_crs_are_measured_in_metres(tif):
    path = tif()
    step = 5e-6
    transform = (39.0, step, 0, 45.9, 0, -step)
    column, _ = np.meshgrid(np.arange(200) + 0.5, np.arange(200))
    write_raster(path, column, transform, epsg=4326)
    line = LineString([(39.0 + 20 * step, 45.9 - 100 * step), (39.0 + 180 * step, 45.9 - 100 * step)])
    transect = sample_transect(path, line, 3.0)
    assert transect.length_m == pytest.approx(Geod(ellps="WGS84").line_length(*line.xy), rel=1e-7)
    assert transect.values.mean(axis=0)[[0, -1]] == pytest.approx([20.0, 180.0], abs=1e-3)


def test_whole_numbers_in_feet_with_scale_and_offset_are_read_in_metres(tif):
    path = tif()
    transform = (X - 30, 0.5, 0, Y + 30, 0, -0.5)
    feet = plane(*grid_of(transform)) / 0.3048
    write_raster(path, (feet - 300.0) / 0.01, transform, kind=gdal.GDT_Int16, scale=0.01, offset=300.0, unit="ft")
    transect = sample_transect(path, LineString([(X, Y), (X + 20, Y)]), 2.0, CRS)
    assert transect.values.mean(axis=0)[0] == pytest.approx(100.0, abs=0.01)
    assert transect.window.quantum == pytest.approx(0.003048)


@pytest.mark.parametrize("bad", [-9999.0, np.nan, np.inf], ids=["no-data value", "NaN", "infinity"])
def test_missing_values_are_refused_with_the_place(tif, bad):
    path = tif()
    transform = (X - 30, 0.5, 0, Y + 30, 0, -0.5)
    values = plane(*grid_of(transform))
    values[:, 70:80] = bad
    write_raster(path, values, transform, nodata=-9999.0)
    with pytest.raises(Refused, match="no data along"):
        read_profile(sample_transect(path, LineString([(X, Y), (X + 20, Y)]), 4.0, CRS))


def test_an_image_is_read_as_the_mean_of_its_colours(tif):
    path = tif()
    transform = (X - 30, 0.5, 0, Y + 30, 0, -0.5)
    bands = np.stack([np.full((120, 120), value) for value in (10.0, 20.0, 60.0)])
    write_raster(path, bands, transform, kind=gdal.GDT_Byte)
    assert sample_transect(path, LineString([(X, Y), (X + 9, Y)]), 2.0, CRS).values == pytest.approx(30.0)


@pytest.mark.parametrize(
    ("line", "width", "reason"),
    [
        (LineString([(X, Y), (X + 500, Y)]), 2.0, "leaves the scene"),
        (LineString([(X + 400, Y), (X + 500, Y)]), 2.0, "off the scene"),
        (LineString([(X, Y), (X, Y)]), 2.0, "no length"),
        (LineString([(X, Y), (X + 5, Y), (X + 9, Y + 3)]), 2.0, "two ends"),
        (LineString([(X, Y), (X + 5, Y)]), 0.0, "width above zero"),
        (LineString([(X, Y), (X + 5, Y)]), float("nan"), "width above zero"),
    ],
    ids=["partly outside", "outside", "no length", "bent", "no width", "width not a number"],
)
def test_a_line_that_cannot_be_measured_is_refused_with_the_reason(tif, line, width, reason):
    path = tif()
    transform = (X - 30, 0.5, 0, Y + 30, 0, -0.5)
    write_raster(path, plane(*grid_of(transform)), transform)
    with pytest.raises(Refused, match=reason):
        sample_transect(path, line, width, CRS)


def test_a_raster_of_one_pixel_gives_no_number(tif):
    path = tif()
    write_raster(path, np.ones((1, 1)), (X, 50.0, 0, Y, 0, -50.0))
    with pytest.raises(Refused):
        read_profile(sample_transect(path, LineString([(X + 5, Y - 5), (X + 45, Y - 45)]), 6.0, CRS))


def test_a_raster_without_crs_is_refused(tif):
    path = tif()
    write_raster(path, np.ones((20, 20)), (X, 1.0, 0, Y, 0, -1.0), epsg=None)
    with pytest.raises(Refused, match="no coordinate reference system"):
        sample_transect(path, LineString([(X + 2, Y - 2), (X + 9, Y - 9)]), 1.0, CRS)


def test_a_truncated_file_says_so(tmp_path):
    path = tmp_path / "cut.tif"
    transform = (X - 30, 0.5, 0, Y + 30, 0, -0.5)
    write_raster(path, plane(*grid_of(transform)), transform)
    path.write_bytes(path.read_bytes()[:30_000])
    with pytest.raises(BermlineError, match="cannot be read"):
        sample_transect(path, LineString([(X, Y - 25), (X + 20, Y - 25)]), 2.0, CRS)
