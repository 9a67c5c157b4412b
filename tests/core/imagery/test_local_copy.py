"""A local copy holds what the source shows, at full resolution, and is there whole or not at all."""

import datetime as dt
import hashlib

import numpy as np
import pyproj
import pytest
from osgeo import gdal
from shapely.geometry import box

from plugin.core.dates import UTC
from plugin.core.imagery.describe import describe_raster
from plugin.core.imagery.local_copy import keep_copy
from plugin.core.imagery.problems import CannotCopy, CannotRead, Stopped
from plugin.core.imagery.services import gdal_source, xyz_uri

NOISE = np.random.default_rng(1).integers(0, 255, (3, 900, 900), np.uint8)


def around(column, row, half):
    """The WGS 84 bounds of pixels of the test raster, which has 0.5 m pixels from (500000, 5080000)."""
    to_wgs84 = pyproj.Transformer.from_crs("EPSG:32637", "EPSG:4326", always_xy=True)
    x, y = 500000 + 0.5 * column, 5080000 - 0.5 * row
    return box(*to_wgs84.transform_bounds(x - half, y - half, x + half, y + half))


@pytest.fixture
def cog(write_raster, server):
    """A Cloud Optimized GeoTIFF by its address."""
    plain = write_raster("plain.tif", NOISE)
    gdal.Translate(str(plain.with_name("scene_20180623.tif")), str(plain), format="COG")
    return f"{server.address}/scene_20180623.tif"


def test_a_cog_is_copied_pixel_for_pixel(cog, server, tmp_path):
    begin = dt.datetime.now(UTC).replace(microsecond=0)
    target = tmp_path / "copy_20180623.tif"
    told = []
    made = keep_copy(gdal_source("gdal", cog), target, around(400, 300, 50), address=cog, report=told.append)
    held = gdal.Open(str(target))
    grid = held.GetGeoTransform()
    column, row = round((grid[0] - 500000) / 0.5), round((5080000 - grid[3]) / 0.5)
    kept = held.ReadAsArray()
    assert 200 <= kept.shape[1] <= 206
    assert 200 <= kept.shape[2] <= 206
    np.testing.assert_array_equal(kept, NOISE[:, row : row + kept.shape[1], column : column + kept.shape[2]])
    assert made.sha256 == hashlib.sha256(target.read_bytes()).hexdigest()
    assert made.size_bytes == target.stat().st_size
    assert made.fetched_from == cog
    assert made.fetched_at >= begin
    assert told[-1] == 1.0
    assert cog in held.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION")


def test_xyz_tiles_are_copied_at_their_deepest_level(server, tmp_path):
    address = server.address + "/tiles/{z}/{x}/{y}.png"
    source = gdal_source("wms", xyz_uri(address, 16))
    extent = box(55.116, 24.982, 55.130, 24.992)
    keep_copy(source, tmp_path / "copy.tif", extent, address=address)
    held = gdal.Open(str(tmp_path / "copy.tif"))
    grid = held.GetGeoTransform()
    assert grid[1] == pytest.approx(2 * 20037508.342789244 / (256 * 2**16))
    assert set(np.unique(held.GetRasterBand(3).ReadAsArray())) == {16}
    span = 2 * 20037508.342789244 / 2**16
    x, y = (
        int((grid[0] + grid[1] / 2 + 20037508.342789244) / span),
        int((20037508.342789244 - grid[3] + grid[1] / 2) / span),
    )
    assert held.ReadAsArray(0, 0, 1, 1).ravel().tolist() == [x % 256, y % 256, 16]
    assert {path.split("/")[2] for path in server.asked if path.startswith("/tiles")} == {"16"}
    assert describe_raster(str(tmp_path / "copy.tif")).crs == "EPSG:3857"


def test_a_wms_is_copied_at_the_size_asked_for(server, tmp_path):
    uri = f"crs=EPSG:3857&format=image/png&layers=ortho&styles=&url={server.address}/wms"
    extent = box(55.116, 24.982, 55.130, 24.992)
    keep_copy(gdal_source("wms", uri), tmp_path / "copy.tif", extent, address=uri, pixel_m=2.0)
    facts = describe_raster(str(tmp_path / "copy.tif"))
    assert facts.gsd_m == pytest.approx(2.0, rel=0.01)
    assert gdal.Open(str(tmp_path / "copy.tif")).ReadAsArray(5, 5, 1, 1).ravel().tolist() == [10, 20, 30]


def test_a_wms_has_no_pixels_of_its_own(server, tmp_path):
    uri = f"crs=EPSG:3857&format=image/png&layers=ortho&styles=&url={server.address}/wms"
    with pytest.raises(CannotCopy, match="pixels"):
        keep_copy(gdal_source("wms", uri), tmp_path / "copy.tif", box(55.11, 24.98, 55.13, 24.99), address=uri)


def test_a_copy_may_be_coarser(cog, tmp_path):
    keep_copy(gdal_source("gdal", cog), tmp_path / "copy.tif", around(400, 300, 50), address=cog, pixel_m=2.0)
    assert describe_raster(str(tmp_path / "copy.tif")).gsd_m == pytest.approx(2.0, rel=0.03)


def left(folder):
    return sorted(path.name for path in folder.glob("copy*"))


def test_nothing_is_left_when_the_service_fails(server, tmp_path):
    server.broken = True
    address = server.address + "/tiles/{z}/{x}/{y}.png"
    with pytest.raises(CannotCopy, match="could not be made whole"):
        keep_copy(
            gdal_source("wms", xyz_uri(address, 16)),
            tmp_path / "copy.tif",
            box(55.116, 24.982, 55.118, 24.984),
            address=address,
        )
    assert left(tmp_path) == []


def test_nothing_is_left_when_it_is_stopped(cog, tmp_path):
    with pytest.raises(Stopped):
        keep_copy(gdal_source("gdal", cog), tmp_path / "copy.tif", around(400, 300, 50), address=cog, stop=lambda: True)
    assert left(tmp_path) == []


@pytest.mark.parametrize(
    ("extent", "says"),
    [(box(10, 10, 11, 11), "does not cover"), (box(0, -80, 1, 89), "cover|cannot be brought")],
    ids=["elsewhere", "not in this CRS"],
)
def test_an_extent_outside_is_refused(cog, tmp_path, extent, says):
    with pytest.raises(CannotCopy, match=says):
        keep_copy(gdal_source("gdal", cog), tmp_path / "copy.tif", extent, address=cog)
    assert left(tmp_path) == []


def test_a_copy_too_large_is_refused(server, tmp_path):
    source = gdal_source("wms", xyz_uri(server.address + "/tiles/{z}/{x}/{y}.png", 18))
    with pytest.raises(CannotCopy, match="pixels"):
        keep_copy(source, tmp_path / "copy.tif", box(50, 20, 60, 30), address="x")


def test_a_file_that_is_there_is_not_written_over(cog, tmp_path):
    (tmp_path / "copy.tif").write_text("mine")
    with pytest.raises(CannotCopy, match="exists already"):
        keep_copy(gdal_source("gdal", cog), tmp_path / "copy.tif", around(400, 300, 50), address=cog)
    assert (tmp_path / "copy.tif").read_text() == "mine"


def test_a_folder_that_is_not_there_is_told(cog, tmp_path):
    with pytest.raises(CannotCopy):
        keep_copy(gdal_source("gdal", cog), tmp_path / "no" / "copy.tif", around(400, 300, 50), address=cog)


def test_a_source_that_is_gone_is_told(server, tmp_path):
    with pytest.raises(CannotRead):
        keep_copy(f"/vsicurl/{server.address}/gone.tif", tmp_path / "copy.tif", box(0, 0, 1, 1), address="x")
