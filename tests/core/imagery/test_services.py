"""What QGIS shows is named for GDAL."""

import pytest

from plugin.core.imagery.problems import CannotCopy
from plugin.core.imagery.services import gdal_source, xyz_uri


@pytest.mark.parametrize(
    ("uri", "expected"),
    [
        ("/data/Größe's.tif", "/data/Größe's.tif"),
        ("https://example.org/a.tif", "/vsicurl/https://example.org/a.tif"),
        ("/vsicurl/https://example.org/a.tif", "/vsicurl/https://example.org/a.tif"),
    ],
)
def test_files_and_addresses(uri, expected):
    assert gdal_source("gdal", uri) == expected


def test_xyz():
    found = gdal_source("wms", xyz_uri("https://example.org/{z}/{x}/{-y}.png?key=a&v=1", 17))
    assert "<ServerUrl>https://example.org/${z}/${x}/${y}.png?key=a&amp;v=1</ServerUrl>" in found
    assert "<TileLevel>17</TileLevel>" in found
    assert "<YOrigin>bottom</YOrigin>" in found


def test_wms():
    found = gdal_source("wms", "crs=EPSG:4326&format=image/png&layers=a&layers=b&styles=&url=https://example.org/wms")
    assert found.startswith("WMS:https://example.org/wms?SERVICE=WMS&VERSION=1.1.1")
    assert "LAYERS=a,b" in found
    assert "SRS=EPSG:4326" in found
    assert "BBOX=-180,-90,180,90" in found


@pytest.mark.parametrize(
    ("stated", "level"), [("", 18), ("zmax=&", 18), ("zmax=7&", 7), ("zmax=99&", 22), ("zmax=-3&", 0)]
)
def test_tiles_are_asked_for_as_deep_as_the_source_says(stated, level):
    found = gdal_source("wms", f"type=xyz&{stated}url=https://example.org/{{z}}/{{x}}/{{y}}.png")
    assert f"<TileLevel>{level}</TileLevel>" in found


def test_wmts():
    uri = "crs=EPSG:3857&layers=ortho&styles=default&tileMatrixSet=GM&url=https://example.org/wmts.xml"
    assert gdal_source("wms", uri) == "WMTS:https://example.org/wmts.xml,layer=ortho,tilematrixset=GM,style=default"


@pytest.mark.parametrize(
    ("provider", "uri"),
    [
        ("postgresraster", "dbname=x"),
        ("wms", "type=xyz"),
        ("wms", "url=https://example.org/wms"),
        ("wms", "type=xyz&url=https://example.org/{q}.png"),
        ("wms", "type=xyz&zmax=deep&url=https://example.org/{x}/{y}/{z}.png"),
        ("wms", "type=xyz&zmax=1e3&url=https://example.org/{x}/{y}/{z}.png"),
        ("wms", "authcfg=abc&layers=a&url=https://example.org/wms"),
        ("wms", "layers=a&crs=EPSG:0&url=https://example.org/wms"),
    ],
)
def test_what_gdal_cannot_reach_is_refused(provider, uri):
    with pytest.raises(CannotCopy):
        gdal_source(provider, uri)
