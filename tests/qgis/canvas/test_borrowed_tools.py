"""The map's tools: each goes back to the one that a person used before, and none draws where there is no ground."""

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas, QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from plugin.canvas.path_tool import LINE, PathTool
from plugin.canvas.structure_tool import StructureTool
from plugin.canvas.transect_tool import TransectTool


@pytest.fixture
def canvas(qgis_app):
    made = QgsMapCanvas()
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    made.setExtent(QgsRectangle(500000, 5700000, 500100, 5700100))
    yield made
    made.stopRendering()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def pan(canvas):
    made = QgsMapToolPan(canvas)
    canvas.setMapTool(made)
    yield made
    if not sip.isdeleted(made):
        canvas.unsetMapTool(made)


@pytest.fixture
def tools(canvas, pan):
    """The three tools, by name: each with what takes it."""
    dock = QgsAdvancedDigitizingDockWidget(canvas)
    made = {
        "structure": StructureTool(canvas, dock),
        "transect": TransectTool(canvas, 6.0),
        "path": PathTool(canvas),
    }
    yield made
    for tool in made.values():
        tool.dispose()
    dock.deleteLater()


def take(tool):
    tool.start(*([LINE] if isinstance(tool, PathTool) else []))
    return tool


@pytest.mark.parametrize("name", ["structure", "transect", "path"])
def test_a_tool_that_is_gone_meanwhile_is_not_taken_again(canvas, pan, tools, name):
    tool = take(tools[name])
    assert tool.active
    sip.delete(pan)  # as where the plugin that made it was switched off
    tool.stop()
    assert not tool.active


@pytest.mark.parametrize("first", ["structure", "transect", "path"])
@pytest.mark.parametrize("then", ["structure", "transect", "path"])
def test_the_map_goes_back_to_the_tool_of_the_person_from_one_of_ours_after_another(canvas, pan, tools, first, then):
    take(tools[first])
    take(tools[then]).stop()
    assert canvas.mapTool() is pan


@pytest.mark.parametrize("name", ["structure", "transect", "path"])
def test_nothing_is_drawn_on_a_map_without_a_coordinate_system(canvas, tools, name):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    said = []
    tools[name].refused.connect(said.append)
    assert not take(tools[name]).active
    assert ["Project > Properties > CRS" in words for words in said] == [True]


def test_what_was_begun_is_not_kept_where_the_map_loses_its_coordinate_system(canvas, tools):
    said, drawn = [], []
    for name, tool in tools.items():
        take(tool)
        tool.refused.connect(lambda words, name=name: said.append((name, "CRS" in words)))
        tool.drawn.connect(lambda *what: drawn.append(what))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    place = QgsPointXY(500010, 5700010)
    tools["transect"].set_end(place)
    tools["path"].pick(place, place, None, None)
    outline = QgsGeometry.fromRect(QgsRectangle(500010, 5700010, 500020, 5700020))
    tools["structure"].take(outline)
    assert said == [("transect", True), ("path", True), ("structure", True)]
    assert drawn == []
