"""A sighting with a shape of its own."""

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QItemSelectionModel

from plugin.panels.growth.matrix_model import OWN_OUTLINE

PATCH = "POLYGON((55.1235 24.9885, 55.1238 24.9885, 55.1238 24.9888, 55.1235 24.9888, 55.1235 24.9885))"


def go(panel, row, column):
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    panel.matrix.selectionModel().setCurrentIndex(panel.model.index(row, column), flag)


def draw(panel):
    panel.bar.outline_button.setChecked(True)
    panel._tool.drawn.emit(QgsGeometry.fromWkt(PATCH))


def test_what_is_drawn_becomes_the_outline_of_the_current_cell(panel, desk):
    go(panel, 1, 6)
    count = len(panel.series.structures)
    draw(panel)
    sighting = panel.series.sighting(1, 6)
    assert sighting.geometry.area > 0
    assert sighting.state == "present"
    assert len(panel.series.structures) == count
    assert panel.model.data(panel.model.index(1, 6), OWN_OUTLINE)
    assert desk.session.store.undo_label == "Outline A2 on 2019-02-08"
    assert "outline on this date:" in panel.model._tip(1, 6)


def test_the_map_shows_the_outline_of_the_date(panel):
    go(panel, 1, 6)
    draw(panel)
    assert panel._outline_shown().equals(panel.series.sighting(1, 6).geometry)
    go(panel, 1, 5)
    assert panel._outline_shown().equals(panel.series.structures[1].geometry)


def test_it_is_taken_away_and_undone(panel, desk):
    go(panel, 1, 6)
    draw(panel)
    panel._drop_outline()
    assert panel.series.sighting(1, 6).geometry is None
    desk.session.undo()
    assert panel.series.sighting(1, 6).geometry is not None


def test_the_two_drawing_buttons_exclude_each_other(panel):
    panel.draw_button.setChecked(True)
    panel.bar.outline_button.setChecked(True)
    assert (panel.draw_button.isChecked(), panel.bar.outline_button.isChecked()) == (False, True)
    assert panel._tool.active
    panel.bar.outline_button.setChecked(False)
    assert not panel._tool.active
