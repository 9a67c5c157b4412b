"""Geometries as GeoPackage keeps them."""

from __future__ import annotations

import sqlite3
import struct

import pytest
from osgeo import gdal, ogr, osr
from shapely.geometry import LineString, MultiPoint, Point, Polygon, box

from plugin.case.geometry import decode, encode, envelope

SHAPES = {
    "point": Point(37.6, 45.85),
    "line": LineString([(0, 0), (1, 2), (-3, 4)]),
    "polygon with a hole": Polygon([(0, 0), (4, 0), (4, 4), (0, 4)], [[(1, 1), (2, 1), (2, 2)]]),
    "many points": MultiPoint([(0, 0), (1, 1)]),
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_comes_back_as_it_was(shape):
    assert decode([encode(shape)])[0].wkb == shape.wkb


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_envelope_is_that_of_the_shape(shape):
    left, bottom, right, top = shape.bounds
    assert envelope(encode(shape)) == (left, right, bottom, top)


def test_header_follows_the_standard():
    blob = encode(box(1, 2, 3, 4))
    assert blob[:4] == b"GP\x00\x03"
    assert struct.unpack_from("<i4d", blob, 4) == (4326, 1.0, 3.0, 2.0, 4.0)
    assert encode(Point(1, 2))[3] == 1


def test_heights_are_left_out():
    assert not decode([encode(Point(1, 2, 3))])[0].has_z


def test_reads_what_gdal_writes(tmp_path):
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    source = gdal.GetDriverByName("GPKG").Create(str(tmp_path / "gdal.gpkg"), 0, 0, 0, 0)
    layer = source.CreateLayer("any", wgs84, ogr.wkbUnknown)
    for shape in SHAPES.values():
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shape.wkb))
        layer.CreateFeature(feature)
    layer = source = None
    connection = sqlite3.connect(tmp_path / "gdal.gpkg")
    blobs = [row[0] for row in connection.execute("SELECT geom FROM any ORDER BY fid")]
    connection.close()
    assert [shape.wkb for shape in decode(blobs)] == [shape.wkb for shape in SHAPES.values()]
    assert all(envelope(blob) is not None for blob in blobs)


def test_big_endian_envelope_is_read():
    blob = struct.pack(">2sBBi4d", b"GP", 0, 0b0010, 4326, 1, 3, 2, 4) + box(1, 2, 3, 4).wkb
    assert envelope(blob) == (1, 3, 2, 4)
    assert decode([blob])[0].bounds == (1, 2, 3, 4)


def test_none_and_empty_are_none():
    empty = struct.pack("<2sBBi", b"GP", 0, 0b0001_0001, 4326) + Polygon().wkb
    assert decode([None, empty]) == [None, None]
    assert envelope(empty) is None


@pytest.mark.parametrize(
    "blob",
    [
        b"",
        b"GP",
        b"XX\x00\x01\x00\x00\x00\x00",
        b"GP\x00\x0f\x00\x00\x00\x00",
        encode(box(0, 0, 1, 1))[:20],
        encode(box(0, 0, 1, 1))[:60],
    ],
    ids=["empty", "short", "other magic", "impossible envelope", "cut envelope", "cut body"],
)
def test_damaged_blobs_are_refused(blob):
    with pytest.raises(ValueError, match="geometry"):
        decode([blob])
