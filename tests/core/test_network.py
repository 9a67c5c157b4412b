"""A raster whose file names a network within is known before GDAL opens it, however it is written."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from osgeo import gdal, osr

from plugin.core.errors import BermlineError
from plugin.core.imagery.opening import open_raster
from plugin.core.imagery.problems import CannotRead
from plugin.core.network import names_network
from plugin.core.raster import Raster

VRT = """<VRTDataset rasterXSize="2" rasterYSize="2">
  <SRS>EPSG:32637</SRS><GeoTransform>400000, 1, 0, 5000000, 0, -1</GeoTransform>
  {more}
  <VRTRasterBand dataType="Byte" band="1"><SimpleSource>
    <SourceFilename relativeToVRT="{relative}">{source}</SourceFilename><SourceBand>1</SourceBand>
  </SimpleSource></VRTRasterBand>
</VRTDataset>"""
SOURCES = {
    "an address": "/vsicurl/http://127.0.0.1:9/x.tif",
    "an address without GDAL's prefix": "http://127.0.0.1:9/x.tif",
    "a cloud": "/vsis3/bucket/x.tif",
    "within an archive on a network": "/vsizip//vsicurl/http://127.0.0.1:9/x.zip/x.tif",
    "letters by their number": "&#47;vsi&#99;url/&#104;ttp://127.0.0.1:9/x.tif",
    "letters in a section": "<![CDATA[/vsi]]>curl/http://127.0.0.1:9/x.tif",
    "a share": r"\\evil\share\x.tif",
    "a share with slashes": "//evil/share/x.tif",
    "a database": "PG:host=evil dbname=x",
    "a service": "WMS:127.0.0.1/x",
    "another protocol": "ecwp://evil/x.ecw",
    "a description within": "&lt;VRTDataset&gt;&lt;SourceFilename&gt;http://evil/x&lt;/SourceFilename&gt;",
}
TEXTS = {
    "a service of tiles": "<GDAL_WMS><Service name='TMS'><ServerUrl>http://127.0.0.1:9/</ServerUrl></Service></GDAL_WMS>",
    "a pyramid": "<MRF_META><Raster><DataFile>/vsicurl/http://127.0.0.1:9/x</DataFile></Raster></MRF_META>",
    "a list of assets": '{"type": "FeatureCollection", "features": [{"assets": {"x": {"href": "\\u0068ttp://evil/"}}}]}',
    "a description after an empty line": "\n\n" + VRT.format(source="http://127.0.0.1:9/", relative=0, more=""),
    "a sheet of OziExplorer": "OziExplorer Map Data File Version 2.2\nx\n/vsicurl/http://127.0.0.1:9/x.tif\n1 ,Map,\n",
    "a description that breaks off": "<VRTDataset><SourceFilename>http://127.0.0.1:9/x",
}


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "x.tif"
    made = gdal.GetDriverByName("GTiff").Create(str(path), 2, 2, 1)
    made.SetGeoTransform((400000, 1, 0, 5000000, 0, -1))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32637)
    made.SetProjection(system.ExportToWkt())
    made.GetRasterBand(1).WriteArray(np.ones((2, 2), np.uint8))
    return path


def write(path, text):
    path.write_text(text, "utf-8")
    return str(path)


@pytest.mark.parametrize("ending", ["vrt", "tif", "png"])
@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_a_virtual_raster_that_names_one(tmp_path, source, ending):
    assert names_network(write(tmp_path / f"a.{ending}", VRT.format(source=source, relative=0, more="")))


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_other_descriptions_that_name_one(tmp_path, text):
    assert names_network(write(tmp_path / "a.dat", text))


def test_a_description_that_is_no_file():
    assert names_network(VRT.format(source=SOURCES["letters by their number"], relative=0, more=""))


@pytest.mark.parametrize("beside", ["x.tif.ovr", "x.tif.msk"])
def test_what_lies_beside_a_raster(picture, beside):
    write(picture.with_name(beside), VRT.format(source=SOURCES["a cloud"], relative=0, more=""))
    assert names_network(str(picture))


def test_overviews_that_lie_elsewhere(picture):
    said = (
        "<PAMDataset><Metadata{domain}><MDI key='OVERVIEW_FILE'>http://127.0.0.1:9/x.ovr</MDI></Metadata></PAMDataset>"
    )
    beside = picture.with_name("x.tif.aux.xml")
    write(beside, said.format(domain=" domain='OVERVIEWS'"))
    assert names_network(str(picture))
    write(beside, said.format(domain="") + " ")
    assert not names_network(str(picture))


@pytest.mark.parametrize("named", ["inner.vrt", ":::BASE:::inner.vrt"], ids=["where one stands", "beside the raster"])
def test_overviews_in_a_file_that_does(picture, named):
    write(picture.with_name("inner.vrt"), VRT.format(source=SOURCES["an address"], relative=0, more=""))
    said = f"<PAMDataset><Metadata domain='OVERVIEWS'><MDI key='OVERVIEW_FILE'>{named}</MDI></Metadata></PAMDataset>"
    write(picture.with_name("x.tif.aux.xml"), said)
    assert names_network(str(picture))


def test_one_that_names_another_that_does(tmp_path):
    write(tmp_path / "inner.vrt", VRT.format(source=SOURCES["an address"], relative=0, more=""))
    assert names_network(write(tmp_path / "outer.vrt", VRT.format(source="inner.vrt", relative=1, more="")))


def test_a_sheet_of_oziexplorer_that_names_a_file_that_does(tmp_path):
    write(tmp_path / "inner.vrt", VRT.format(source=SOURCES["an address"], relative=0, more=""))
    sheet = "OziExplorer Map Data File Version 2.2\r\nx\r\n{}\r\n1 ,Map Code,\r\n"
    assert names_network(write(tmp_path / "outer.map", sheet.format("inner.vrt")))
    assert not names_network(write(tmp_path / "plain.map", sheet.format("x.tif")))


@pytest.mark.parametrize("name", ["a.gti.gpkg", "a.GTI.fgb", "a.gti"])
def test_an_index_of_tiles_however_it_is_kept(tmp_path, name):
    assert names_network(write(tmp_path / name, "SQLite format 3"))


def test_a_file_of_parts_of_which_nothing_is_read(tmp_path, monkeypatch):
    part = "<SubfileRegion><Filename>/vsicurl/http://127.0.0.1:9/x</Filename><RegionLength>9</RegionLength></SubfileRegion>"
    path = write(tmp_path / "a.xml", f"<VSISparseFile>{part}</VSISparseFile>")
    monkeypatch.setattr(gdal, "VSIFOpenL", None)
    assert names_network(f"/vsisparse/{path}")
    assert names_network(VRT.format(source=f"/vsisparse/{path}", relative=0, more=""))


def test_one_within_an_archive(tmp_path):
    (tmp_path / "inner").mkdir()
    write(tmp_path / "inner" / "a.vrt", VRT.format(source=SOURCES["an address"], relative=0, more=""))
    archive = shutil.make_archive(str(tmp_path / "a"), "zip", tmp_path / "inner")
    assert names_network(f"/vsizip/{archive}/a.vrt")


DEEP = {
    "elements": ("<VRTDataset>" + "<a>" * 3000, "</a>" * 3000 + "</VRTDataset>"),
    "lists": ('{"a": ' + "[" * 3000 + '"', '"' + "]" * 3000 + "}"),
    "lists without end": ('{"a": ' + "[" * 100_000 + '"', '"'),
}


@pytest.mark.parametrize(("begin", "end"), DEEP.values(), ids=DEEP)
def test_one_that_nests_deeply(tmp_path, begin, end):
    assert names_network(write(tmp_path / "a.vrt", begin + "http://127.0.0.1:9/" + end))
    assert not names_network(write(tmp_path / "b.vrt", begin + "x" + end))


def test_one_that_names_itself_is_looked_into_to_an_end(tmp_path):
    path = tmp_path / "a.vrt"
    assert names_network(write(path, VRT.format(source="a.vrt", relative=1, more="")))


def test_those_of_files_alone_are_opened(tmp_path, picture):
    more = "<Metadata><MDI key='credit'>https://example.org/licence</MDI></Metadata>"
    path = write(tmp_path / "a.vrt", VRT.format(source="x.tif", relative=1, more=more))
    assert not names_network(path)
    assert not names_network(str(picture))
    assert not names_network(str(tmp_path / "nowhere.tif"))
    assert open_raster(path).ReadAsArray().tolist() == [[1, 1], [1, 1]]
    assert Raster(path).grid.width == 2


@pytest.mark.parametrize(("opened", "refused"), [(open_raster, CannotRead), (Raster, BermlineError)])
def test_those_that_do_are_not_opened(tmp_path, opened, refused, monkeypatch):
    path = write(tmp_path / "a.vrt", VRT.format(source=SOURCES["an address"], relative=0, more=""))
    monkeypatch.setattr(gdal, "OpenEx", None)
    with pytest.raises(refused, match=r"a\.vrt names a network within.*add the address"):
        opened(path)
