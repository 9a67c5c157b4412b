"""What is drawn on the map across the antimeridian stays in one place."""

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from shapely.geometry import LineString, box

from plugin.canvas.adopted import leave_out
from plugin.canvas.crest_preview import CrestPreview
from plugin.canvas.ground import ground_at
from plugin.canvas.path_tool import LINE, PathTool
from plugin.canvas.transect_tool import TransectTool
from plugin.core.records import Crest, Measurement, Scene, Structure

PACIFIC = "EPSG:3832"
"""Mercator about 150° east: the antimeridian lies within it."""
WEST, EAST = QgsPointXY(3_339_000.0, 1_111_000.0), QgsPointXY(3_341_000.0, 1_111_000.0)


@pytest.fixture
def pacific(canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(PACIFIC))
    return canvas


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", PACIFIC, "EPSG:32601"])
@pytest.mark.parametrize("line", [[(179.99, 10), (180.01, 10)], [(-180.01, 10), (-179.99, 10)]])
def test_a_suggested_crest_is_not_drawn_across_the_earth(canvas, crs, line):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    preview = CrestPreview(canvas)
    preview.show([LineString(line)])
    for band in preview._bands:
        parts = band.asGeometry().asMultiPolyline()
        assert len(parts) == 2
        assert max(abs(part[-1].x() - part[0].x()) for part in parts) < 2000.0
        if crs == "EPSG:4326":
            assert max(abs(part[-1].x() - part[0].x()) for part in parts) < 0.02
    preview.dispose()


def test_places_one_after_the_other_run_on(pacific):
    (west, _), (east, _) = ground_at([WEST, EAST], pacific, QgsProject.instance())
    assert 0.0 < east - west < 0.1


def test_a_line_that_is_drawn_runs_on(pacific):
    tool, drawn = PathTool(pacific), []
    tool.drawn.connect(lambda _mode, line: drawn.append(line))
    tool.start(LINE)
    tool.add(WEST)
    tool.add(EAST)
    tool.finish()
    assert drawn[0].length < 0.1
    tool.dispose()


def test_a_transect_runs_on(pacific):
    tool = TransectTool(pacific, 6.0)
    tool._start, tool._end = (179.999, 10.0), (-179.999, 10.0)
    assert tool._line().length == pytest.approx(0.002)
    tool.dispose()


WORLD = 20_037_508.0
PLACES = [(179.9, 10.0), (180.1, 10.0)]
SHAPES = {
    "a crest": Crest(label="c", geometry=LineString(PLACES)),
    "a measurement": Measurement(name="m", geometry=LineString(PLACES)),
    "a structure": Structure(label="s", geometry=LineString(PLACES).buffer(0.05)),
    "a crest kept with its other end beyond": Crest(label="c", geometry=LineString([(-180.1, 10), (-179.9, 10)])),
}


def columns_drawn(layer, crs, extent):
    """Return which columns of a picture of the layer, 400 wide, are not empty."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    settings.setOutputSize(QSize(400, 200))
    settings.setExtent(extent)
    settings.setBackgroundColor(QColor("black"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    picture = job.renderedImage()
    rows = range(picture.height())
    return [x for x in range(400) if any(picture.pixelColor(x, y).lightness() > 20 for y in rows)]


@pytest.mark.parametrize("record", SHAPES.values(), ids=SHAPES)
def test_what_a_layer_of_the_case_holds_is_drawn_at_the_edges_of_a_map_that_ends_there(case, layers, session, record):
    with session.act("Add") as action:
        action.insert(Scene(name="across", path="b.tif", geometry=box(179.0, 9.0, 181.0, 11.0)))
        action.insert(record)
    layer = layers.layer(type(record).table)
    layer.setLabelsEnabled(False)
    world = QgsRectangle(-WORLD, -WORLD / 2, WORLD, WORLD / 2)
    drawn = [x for x in columns_drawn(layer, "EPSG:3857", world) if abs(x - 207) > 5]  # but for what stands at 6° east
    assert drawn
    assert all(x < 5 or x > 394 for x in drawn)


def test_a_case_that_reaches_nowhere_near_is_drawn_as_it_is(case, layers, session):
    before = session.records(Scene)[0]
    with session.act("Change") as action:
        action.update(Scene, before.uuid, credit="x")
    symbols = layers.layer("crest").renderer().symbols(QgsRenderContext())
    assert {symbol.symbolLayer(0).layerType() for symbol in symbols} == {"SimpleLine"}


def test_what_is_drawn_in_parts_is_told_so_once(case, layers, session):
    for name in ("one", "other"):
        with session.act("Add") as action:
            action.insert(Scene(name=name, path=f"{name}.tif", geometry=box(179.0, 9.0, 181.0, 11.0)))
    for symbol in layers.layer("crest").renderer().symbols(QgsRenderContext()):
        (maker,) = symbol.symbolLayers()
        assert maker.layerType() == "GeometryGenerator"
        assert [inner.layerType() for inner in maker.subSymbol().symbolLayers()] == ["SimpleLine", "SimpleLine"]


def test_what_is_drawn_in_parts_is_no_style_that_acts(case, layers, session):
    with session.act("Add") as action:
        action.insert(Scene(name="across", path="b.tif", geometry=box(179.0, 9.0, 181.0, 11.0)))
    assert [leave_out(layers.layer(role), role) for role in ("crest", "structure", "scene")] == [(), (), ()]
