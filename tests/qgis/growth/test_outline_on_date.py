"""A sighting with a shape of its own."""

import pytest
from qgis.core import QgsExpressionContext, QgsExpressionContextUtils, QgsGeometry, QgsRenderContext
from qgis.PyQt.QtCore import QItemSelectionModel, Qt

from plugin.core.records import Sighting
from plugin.panels.growth.matrix_model import OWN_OUTLINE

PATCH = "POLYGON((55.1235 24.9885, 55.1238 24.9885, 55.1238 24.9888, 55.1235 24.9888, 55.1235 24.9885))"


def go(panel, row, column):
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    panel.matrix.selectionModel().setCurrentIndex(panel.sightings.model.index(row, column), flag)


def draw(panel):
    panel.bar.outline_button.setChecked(True)
    panel.drawing.tool.drawn.emit(QgsGeometry.fromWkt(PATCH))


def test_what_is_drawn_becomes_the_outline_of_the_current_cell(panel, desk):
    go(panel, 1, 6)
    count = len(panel.series.structures)
    draw(panel)
    sighting = panel.series.sighting(1, 6)
    assert sighting.geometry.area > 0
    assert sighting.state == "present"
    assert len(panel.series.structures) == count
    assert panel.sightings.model.data(panel.sightings.model.index(1, 6), OWN_OUTLINE)
    assert desk.session.store.undo_label == "Outline A2 on 2019-02-08"
    assert "outline on this date:" in panel.sightings.model._tip(1, 6)


def test_the_map_shows_the_outline_of_the_date(panel):
    go(panel, 1, 6)
    draw(panel)
    assert panel.following.outline().equals(panel.series.sighting(1, 6).geometry)
    go(panel, 1, 5)
    assert panel.following.outline().equals(panel.series.structures[1].geometry)


def test_it_is_taken_away_and_undone(panel, desk):
    go(panel, 1, 6)
    draw(panel)
    panel.marking.drop_outline()
    assert panel.series.sighting(1, 6).geometry is None
    desk.session.undo()
    assert panel.series.sighting(1, 6).geometry is not None


def test_the_two_drawing_buttons_exclude_each_other(panel):
    panel.bar.draw_button.setChecked(True)
    panel.bar.outline_button.setChecked(True)
    assert (panel.bar.draw_button.isChecked(), panel.bar.outline_button.isChecked()) == (False, True)
    assert panel.drawing.tool.active
    panel.bar.outline_button.setChecked(False)
    assert not panel.drawing.tool.active


def test_the_outline_is_dashed_on_a_scene_on_which_nothing_stood(panel, desk):
    for column, pen in ((6, Qt.PenStyle.SolidLine), (0, Qt.PenStyle.DashLine), (16, Qt.PenStyle.SolidLine)):
        go(panel, 0, column)
        assert panel.following.pen() == pen


@pytest.mark.parametrize(("state", "pen"), [("absent", "dash"), ("present", "solid"), ("under construction", "solid")])
def test_an_outline_of_a_date_is_dashed_on_the_map_where_it_is_absent(panel, desk, state, pen):
    go(panel, 1, 6)
    draw(panel)
    with desk.session.act("State") as action:
        action.update(Sighting, panel.series.sighting(1, 6).uuid, state=state)
    layer = desk.layers.layer("sighting")
    scope = QgsExpressionContextUtils.globalProjectLayerScopes(layer)
    context = QgsRenderContext()
    context.setExpressionContext(QgsExpressionContext(scope))
    (feature,) = (one for one in layer.getFeatures() if one.hasGeometry())
    context.expressionContext().setFeature(feature)
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    (symbol,) = renderer.symbolsForFeature(feature, context)
    assert symbol.symbolLayer(1).properties()["line_style"] == pen
    renderer.stopRender(context)
