"""What lies in a system that is not of the ground is refused in words, whoever is asked."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr
from shapely.geometry import LineString, Point, box

from plugin.core.berms.detect import open_piece
from plugin.core.berms.transect import sample_transect
from plugin.core.errors import BermlineError, Refused
from plugin.core.frame import LocalFrame, transformer
from plugin.core.growth.sampling import lay_places, sample_scene
from plugin.core.imagery.change_map import write_change_map
from plugin.core.imagery.describe import check_crs, describe_raster
from plugin.core.imagery.registration import corrected_vrt, register
from plugin.core.records import Structure

LOCAL = 'LOCAL_CS["site grid",UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]'
ODD = {
    "geocentric": ("EPSG:4978", "middle of the earth"),
    "another geocentric": ("EPSG:4936", "middle of the earth"),
    "engineering": (LOCAL, "no place on the earth"),
    "vertical": ("EPSG:5773", "no place on the earth"),
    "unknown": ("EPSG:99999", "not a coordinate reference system"),
}
SITE = box(6.0, 51.0, 6.001, 51.001)
LINE = LineString([(6.0, 51.0), (6.001, 51.0)])
PLACES = lay_places([Structure(uuid="a", geometry=SITE)], 1.0)


@pytest.mark.parametrize(("crs", "why"), ODD.values(), ids=ODD)
def test_an_odd_system_has_no_frame_and_no_way_out_of_it_or_into_it(crs, why):
    for ask in (
        lambda: LocalFrame.at(Point(3_888_000, 300_000), crs),
        lambda: LocalFrame(6.0, 51.0, crs).to_local(Point(6, 51)),
        lambda: transformer(crs, "EPSG:4326"),
        lambda: transformer("EPSG:4326", crs),
    ):
        with pytest.raises(Refused, match=why):
            ask()
    with pytest.raises(BermlineError, match=why):
        check_crs(crs)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4979", "EPSG:4269"])
def test_a_latitude_beyond_the_pole_has_no_frame(crs):
    for ask in (
        lambda: LocalFrame.at(Point(6, 300_000), crs),
        lambda: LocalFrame(6.0, 91.0, crs).to_local(Point(6, 51)),
    ):
        with pytest.raises(Refused, match="off the earth"):
            ask()


def test_a_height_above_the_ground_beside_its_system_does_no_harm():
    frame = LocalFrame.at(Point(400_000, 5_700_000), "EPSG:25832+5783")
    assert frame.to_local(Point(400_000, 5_700_100)).y == pytest.approx(100.0, rel=1e-3)


@pytest.fixture
def odd_raster():
    used = []

    def write(crs):
        path = f"/vsimem/odd/{len(used)}.tif"
        used.append(path)
        dataset = gdal.GetDriverByName("GTiff").Create(path, 200, 200, 1, gdal.GDT_Float32)
        dataset.SetGeoTransform((3_888_000, 1, 0, 300_300, 0, -1))
        dataset.SetProjection(crs)
        dataset.GetRasterBand(1).WriteArray(np.random.default_rng(1).normal(size=(200, 200)))
        return path

    yield write
    for path in used:
        gdal.Unlink(path)


ASKED = {
    "transect": lambda path, crs, out: sample_transect(path, LINE, 5.0),
    "transect in its system": lambda path, crs, out: sample_transect(
        path, LineString([(3_888_050, 300_200), (3_888_150, 300_200)]), 5.0, crs
    ),
    "search": lambda path, crs, out: open_piece(path),
    "search within": lambda path, crs, out: open_piece(path, SITE),
    "registration": lambda path, crs, out: register(path, path),
    "shown corrected": lambda path, crs, out: corrected_vrt(path, 1.0, 1.0),
    "map of change": lambda path, crs, out: write_change_map(path, path, out),
    "suggestions": lambda path, crs, out: sample_scene("", path, PLACES),
}


@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)
@pytest.mark.parametrize(
    ("written", "crs", "why"),
    [
        pytest.param("EPSG:4978", "EPSG:4978", "middle of the earth", id="geocentric"),
        pytest.param(LOCAL, LOCAL, "no place on the earth", id="engineering"),
        pytest.param("EPSG:4979", "EPSG:4979", None, id="metres taken for degrees"),
    ],
)
def test_a_raster_in_an_odd_system_is_refused(odd_raster, tmp_path, ask, written, crs, why):
    system = osr.SpatialReference()
    system.SetFromUserInput(written)
    path = odd_raster(system.ExportToWkt())
    if why is None and ask is ASKED["suggestions"]:
        assert np.isnan(sample_scene("", path, PLACES).inside).all()
        return
    with pytest.raises(BermlineError, match=why):
        ask(path, crs, tmp_path / "change.tif")


@pytest.mark.parametrize("crs", ["EPSG:4978", LOCAL])
def test_a_scene_in_an_odd_system_is_described_without_a_place(odd_raster, crs):
    system = osr.SpatialReference()
    system.SetFromUserInput(crs)
    facts = describe_raster(odd_raster(system.ExportToWkt()))
    assert facts.footprint is None
    assert any("of the earth" in str(problem) or "on the earth" in str(problem) for problem in facts.problems)
