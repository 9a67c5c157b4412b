"""A raster is described from its directory, and a broken one is told from a whole one."""

import datetime as dt

import numpy as np
import pytest
from osgeo import gdal

from plugin.core.antimeridian import cut_there
from plugin.core.dates import day
from plugin.core.errors import BermlineError
from plugin.core.imagery.describe import check_crs, describe_raster
from plugin.core.imagery.problems import CannotRead, NoDate, NoPosition, Truncated

GREY = np.full((40, 60), 100, np.uint8)


@pytest.mark.parametrize(
    ("crs", "west_m"), [("EPSG:32660", 662_000.0), ("EPSG:32601", 328_000.0)], ids=["seen from west", "seen from east"]
)
def test_the_footprint_of_a_scene_across_the_antimeridian_lies_there(write_raster, crs, west_m):
    path = write_raster("a.tif", np.ones((100, 100), np.uint8), crs=crs, grid=(west_m, 100.0, 0, 6.66e6, 0, -100.0))
    facts = describe_raster(str(path))
    west, _, east, _ = facts.footprint.bounds
    assert 0.1 < east - west < 0.5
    assert facts.footprint.is_valid
    parts = cut_there(facts.footprint).geoms
    assert sorted(round(part.centroid.x / 180) for part in parts) == [-1, 1]


def test_a_sentinel_chip_is_described(example):
    facts = describe_raster(str(example / "S2_AE-R001-0179_20180623.tif"))
    assert (facts.width, facts.height, facts.band_count, facts.dtype) == (512, 446, 3, "Byte")
    assert facts.crs == "EPSG:3857"
    assert facts.gsd_m == pytest.approx(3.54, abs=0.005)
    assert facts.acquired == day(dt.date(2018, 6, 23))
    assert "placeholder" in str(facts.basis)
    assert (facts.sensor, facts.kind) == ("Sentinel-2", "image")
    assert facts.credit == "Contains modified Copernicus Sentinel data 2018"
    assert facts.footprint.contains(facts.footprint.centroid)
    assert facts.footprint.centroid.x == pytest.approx(55.1233, abs=1e-3)
    assert facts.problems == ()


def test_words_of_a_file_that_are_not_in_utf_8_are_read_as_windows_1252(tmp_path):
    path = tmp_path / "scene_20180623.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(path), 60, 40)
    made.SetMetadataItem("TIFFTAG_COPYRIGHT", "Landesamt XXX Vermessung")
    made = None
    path.write_bytes(path.read_bytes().replace(b"XXX", "für".encode("cp1252")))
    assert describe_raster(str(path)).credit == "Landesamt für Vermessung"


def test_an_elevation_model_is_guessed_from_its_single_float_band(example):
    facts = describe_raster(str(example / "muna_xanten_dgm1.tif"))
    assert facts.kind == "elevation"
    assert facts.gsd_m == pytest.approx(1.0, abs=0.001)
    assert [type(problem) for problem in facts.problems] == [NoDate]


@pytest.mark.parametrize(
    ("crs", "grid", "gsd"),
    [
        ("EPSG:4326", (-74.7, 0.000808483755708, 0, -8.28, 0, -0.000808483755708), 89.4),
        ("EPSG:32637", (500000.0, 0.5, 0, 5080000.0, 0, -0.5), 0.5002),
        ("EPSG:3857", (4500000.0, 1.0, 0, 5770000.0, 0, -1.0), 0.6966),
        ("EPSG:2263", (980000.0, 1.0, 0, 200000.0, 0, -1.0), 0.3048),
    ],
)
def test_gsd_is_taken_on_the_ground(write_raster, crs, grid, gsd):
    facts = describe_raster(str(write_raster("s.tif", GREY, crs, grid)))
    assert facts.gsd_m == pytest.approx(gsd, rel=1e-3)


def test_no_data_is_read(write_raster):
    assert describe_raster(str(write_raster("s_20180623.tif", GREY, nodata=0))).nodata == 0.0


@pytest.mark.parametrize("name", ["it's “quoted”.tif", "Größe.tif", "Тихорецк.tif", "a b#c%20.tif"])
def test_any_name_is_opened(write_raster, name):
    assert describe_raster(str(write_raster(name, GREY))).width == 60


def test_a_raster_without_crs_is_described_with_the_problem(write_raster):
    facts = describe_raster(str(write_raster("s_20180623.tif", GREY, crs=None)))
    assert facts.crs is None
    assert facts.gsd_m is None
    assert facts.footprint is None
    assert [type(problem) for problem in facts.problems] == [NoPosition]
    assert facts.no_grid is None
    assert "no coordinate reference system" in str(facts.problems[0])


def test_a_crs_that_the_analyst_gives_mends_it(write_raster):
    facts = describe_raster(str(write_raster("s_20180623.tif", GREY, crs=None)), crs="EPSG:32637")
    assert facts.problems == ()
    assert facts.gsd_m == pytest.approx(0.5002, abs=1e-4)


def test_a_crs_that_cannot_be_right_is_told(write_raster):
    facts = describe_raster(str(write_raster("s_20180623.tif", GREY, crs=None)), crs="EPSG:4326")
    assert "outside EPSG:4326" in str(facts.problems[0])


def test_a_picture_without_a_grid_cannot_be_mended_by_a_crs(tmp_path):
    path = tmp_path / "s_20180623.png"
    memory = gdal.GetDriverByName("MEM").Create("", 20, 10, 3)
    gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)
    facts = describe_raster(str(path), crs="EPSG:32637")
    assert "no position" in str(facts.problems[0])
    assert facts.no_grid is facts.problems[0]


BESIDE = {
    "s_20180623.pgw": "0.5\n0\n0\n-0.5\n500000.25\n5079999.75\n",
    "s_20180623.wld": "0.5\n0\n0\n-0.5\n500000.25\n5079999.75\n",
    "s_20180623.png.aux.xml": "<PAMDataset><GeoTransform>500000,0.5,0,5080000,0,-0.5</GeoTransform></PAMDataset>",
}


@pytest.mark.parametrize(("name", "text"), BESIDE.items(), ids=BESIDE)
def test_a_picture_lies_where_a_file_beside_it_says(tmp_path, name, text):
    path = tmp_path / "s_20180623.png"
    memory = gdal.GetDriverByName("MEM").Create("", 20, 10, 3)
    gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)
    assert describe_raster(str(path)).no_grid is not None
    (tmp_path / name).write_text(text)
    facts = describe_raster(str(path), crs="EPSG:32637")
    assert facts.problems == ()
    assert facts.gsd_m == pytest.approx(0.5002, abs=1e-4)


@pytest.mark.parametrize("crs", ["EPSG:0", "nonsense", 'LOCAL_CS["x",UNIT["m",1]]'])
def test_what_is_no_crs_is_refused(crs):
    with pytest.raises(BermlineError):
        check_crs(crs)


@pytest.mark.parametrize(
    "options", [[], ["TILED=YES"], ["COMPRESS=DEFLATE"], ["BIGTIFF=YES"], ["ENDIANNESS=BIG"]], ids=str
)
@pytest.mark.parametrize("share", [0.02, 0.3, 0.9, 0.99])
def test_a_truncated_tiff_is_told_with_the_byte(write_raster, options, share):
    noise = np.random.default_rng(1).integers(0, 255, (300, 400), np.uint8)
    path = write_raster("s_20180623.tif", noise, options=options)
    held = path.read_bytes()
    path.write_bytes(held[: int(len(held) * share)])
    with pytest.raises(Truncated, match=f"ends at byte {int(len(held) * share)}"):
        describe_raster(str(path))


def test_a_real_scene_cut_off_is_told(example, tmp_path):
    held = (example / "S2_AE-R001-0179_20180623.tif").read_bytes()
    path = tmp_path / "site_0812.tif"
    path.write_bytes(held[:40960])
    with pytest.raises(Truncated, match="40960"):
        describe_raster(str(path))


def test_every_whole_example_is_whole(example):
    for path in sorted(example.glob("*.tif")):
        describe_raster(str(path))


def _nothing(path):
    path.write_bytes(b"")


def _text(path):
    path.write_text("not an image")


def _tiff_head(path):
    path.write_bytes(b"II*\0")


def _page(path):
    path.write_text("<html><body>404</body></html>")


@pytest.mark.parametrize("make", [_nothing, _text, _tiff_head, _page, lambda path: None, lambda path: path.mkdir()])
@pytest.mark.parametrize("raising", [False, True])
def test_what_is_no_image_is_refused_without_a_word_on_the_terminal(tmp_path, make, raising, capfd):
    path = tmp_path / "broken.tif"
    make(path)
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if raising else gdal.DontUseExceptions)()
    try:
        with pytest.raises(CannotRead, match=r"broken\.tif"):
            describe_raster(str(path))
        assert bool(gdal.GetUseExceptions()) is raising
    finally:
        (gdal.UseExceptions if before else gdal.DontUseExceptions)()
    assert capfd.readouterr() == ("", "")


def test_damage_in_a_corner_is_found(write_raster):
    noise = np.random.default_rng(1).integers(0, 255, (300, 400), np.uint8)
    path = write_raster("s.tif", noise, options=["COMPRESS=DEFLATE"])
    held = bytearray(path.read_bytes())
    held[-4000:] = bytes(4000)
    path.write_bytes(held)
    with pytest.raises(CannotRead, match="damaged"):
        describe_raster(str(path))


def test_a_mosaic_whose_part_is_gone_cannot_be_read(write_raster, tmp_path):
    part = write_raster("part.tif", GREY)
    gdal.BuildVRT(str(tmp_path / "all.vrt"), [str(part)]).FlushCache()
    part.unlink()
    with pytest.raises(CannotRead):
        describe_raster(str(tmp_path / "all.vrt"))


def test_a_raster_of_30_000_by_30_000_is_described_at_once(tmp_path):
    path = tmp_path / "big_20180623.tif"
    gdal.GetDriverByName("GTiff").Create(str(path), 30000, 30000, 3, gdal.GDT_Byte, ["SPARSE_OK=TRUE", "TILED=YES"])
    facts = describe_raster(str(path), crs="EPSG:32637")
    assert (facts.width, facts.height) == (30000, 30000)


def test_a_cog_by_address_is_described_from_a_few_ranges(write_raster, server):
    write_raster(
        "scene_20180623.tif", np.random.default_rng(1).integers(0, 255, (3, 900, 900), np.uint8), options=["TILED=YES"]
    )
    facts = describe_raster(f"/vsicurl/{server.address}/scene_20180623.tif")
    assert facts.gsd_m == pytest.approx(0.5002, abs=1e-4)
    assert facts.acquired == day(dt.date(2018, 6, 23))


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        pytest.param("{server}/gone.tif", "HTTP response code: 404", id="no such file"),
        pytest.param("http://127.0.0.1:9/gone.tif", "Failed to connect to 127.0.0.1", id="nobody there"),
    ],
)
def test_an_address_that_does_not_answer_is_told_with_the_reason(server, address, reason):
    with pytest.raises(CannotRead, match=f"does not answer with an image: {reason}"):
        describe_raster(f"/vsicurl/{address.format(server=server.address)}")
