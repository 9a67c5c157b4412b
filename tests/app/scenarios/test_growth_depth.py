"""Growth in depth: filling, pasting, the filmstrip, a second view, a swipe, and what the curve tells."""

import shutil
import tempfile
from datetime import datetime, timezone
from importlib import import_module
from pathlib import Path

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget

from tests.app.driver import SCREENS
from tests.app.steps import choose_other, difference, open_example, swipe_is_drawn


def _state(app, row, column):
    return app.show_panel("growth").series.state(row, column)


def test_cells_are_filled_forward_and_one_undo_takes_it_back(app):
    open_example(app)
    panel = app.show_panel("growth")
    for column in (14, 15, 16):
        app.click_cell(panel.matrix, 0, column)
        app.key(panel.matrix, Qt.Key.Key_Delete)
    app.click_cell(panel.matrix, 0, 12)
    app.key(panel.matrix, Qt.Key.Key_F)
    assert [_state(app, 0, column) for column in (13, 14, 15, 16)] == ["obscured", "", "", ""]
    app.click_cell(panel.matrix, 0, 13)
    app.key(panel.matrix, "3", Qt.Key.Key_F)
    assert [_state(app, 0, column) for column in (14, 15, 16)] == ["present"] * 3
    app.press("bermlineUndo")
    assert [_state(app, 0, column) for column in (14, 15, 16)] == [""] * 3
    for _ in range(4):
        app.press("bermlineUndo")
    assert _state(app, 0, 13) == "obscured"


def test_a_block_is_copied_and_pasted(app):
    panel = app.show_panel("growth")
    app.click_cell(panel.matrix, 0, 5)
    app.click_cell(panel.matrix, 1, 7, Qt.KeyboardModifier.ShiftModifier)
    app.key(panel.matrix, Qt.Key.Key_Control)
    panel.matrix.copied.emit()
    assert QApplication.clipboard().text().splitlines()[0] == "absent\tunder construction\tobscured"
    app.click_cell(panel.matrix, 4, 5)
    panel.matrix.pasted.emit()
    assert [_state(app, 4, column) for column in (5, 6, 7)] == ["absent", "under construction", "obscured"]
    app.press("bermlineUndo")


def test_the_filmstrip_shows_the_chosen_structure_on_every_date(app):
    panel = app.show_panel("growth")
    app.click_cell(panel.matrix, 2, 9)
    app.wait_until(
        lambda: all(panel.film.pictures.picture(scene.uuid) is not None for scene in panel.series.scenes),
        "a picture of every date",
        60.0,
    )
    app.grab("growth-filmstrip")
    panel.film.grab().save(str(SCREENS / "filmstrip.png"))
    panel.matrix.grab().save(str(SCREENS / "matrix.png"))


def test_a_click_on_a_picture_shows_its_scene_and_keys_mark_it(app):
    panel = app.show_panel("growth")
    app.click_cell(panel.film, 8, 0)
    assert app.session().scene == panel.series.scenes[8].uuid
    before = _state(app, 2, 8)
    app.key(panel.film, "0")
    assert _state(app, 2, 8) == "obscured"
    app.press("bermlineUndo")
    assert _state(app, 2, 8) == before


def test_columns_stand_to_scale(app):
    panel = app.show_panel("growth")
    app.click(panel.bar.scale_button)
    widths = [panel.matrix.columnWidth(column) for column in range(17)]
    assert min(widths) == panel.matrix.cell_width
    assert widths[15] > 3 * widths[14]
    app.grab("growth-to-scale")
    app.click(panel.bar.scale_button)


def test_a_swipe_shows_the_other_date_beside_a_line(app):
    panel = app.show_panel("growth")
    app.click_cell(panel.matrix, 2, 16)
    app.wait_for_map()
    app.press("bermlineSwipe")
    compare = app.plugin().tools.compare
    choose_other(app, compare.swipe.panel.chooser, 0)
    swipe_is_drawn(app, compare.swipe)
    assert compare.swipe.curtain.dates == ("2020-06-07", "2018-06-23")
    app.grab("swipe")


def test_the_line_is_dragged_and_the_rest_of_the_map_is_used_as_ever(app):
    compare = app.plugin().tools.compare
    grip, before = compare.swipe.grip, compare.swipe.curtain.share
    left = Qt.MouseButton.LeftButton
    middle = grip.rect().center()
    QTest.mousePress(grip, left, Qt.KeyboardModifier.NoModifier, middle)
    for _ in range(4):
        # A pointer that leaves the grip while it is held still tells it; QTest's does not.
        place = QPointF(middle + QPoint(-60, 0))
        kind = QEvent.Type.MouseMove
        QApplication.sendEvent(grip, QMouseEvent(kind, place, left, left, Qt.KeyboardModifier.NoModifier))
        app.settle()
    QTest.mouseRelease(grip, left, Qt.KeyboardModifier.NoModifier, middle)
    app.settle()
    assert compare.swipe.curtain.share < before - 0.1
    app.key(grip, Qt.Key.Key_Right)
    assert compare.swipe.curtain.share < before


def test_the_swipe_is_right_on_a_rotated_map(app):
    compare, canvas = app.plugin().tools.compare, app.iface.mapCanvas()
    canvas.setRotation(30)
    canvas.refresh()
    swipe_is_drawn(app, compare.swipe)
    app.grab("swipe-rotated")
    compare.swipe.set_share(0.0)
    app.settle()
    chooser = compare.swipe.panel.chooser
    choose_other(app, chooser, chooser.findData(app.session().scene))
    swipe_is_drawn(app, compare.swipe)
    ground = canvas.viewport().grab(QRect(200, 160, 300, 120)).toImage()
    app.press("bermlineSwipe")
    app.wait_for_map()
    assert app.plugin().tools.compare.swipe is None
    assert difference(ground, canvas.viewport().grab(QRect(200, 160, 300, 120)).toImage()) < 0.02
    canvas.setRotation(0)
    canvas.refresh()
    app.wait_for_map()


def test_a_second_view_goes_along_with_the_map(app):
    app.press("bermlineSecondView")
    view = app.plugin().tools.compare.second_view
    canvas = app.iface.mapCanvas()
    app.wait_until(lambda: not view.canvas.isDrawing(), "the second map")
    choose_other(app, view.chooser, 0)
    app.wait_until(lambda: not view.canvas.isDrawing(), "the second map")
    canvas.zoomScale(6000)
    app.wait_for_map()
    assert abs(view.canvas.mapUnitsPerPixel() / canvas.mapUnitsPerPixel() - 1) < 1e-6
    assert view.canvas.center().distance(canvas.center()) < 1e-6
    canvas.setRotation(20)
    app.settle()
    assert view.canvas.rotation() == canvas.rotation()
    canvas.setRotation(0)
    view.canvas.zoomScale(9000)
    app.wait_for_map()
    assert abs(canvas.scale() / 9000 - 1) < 0.01
    canvas.xyCoordinates.emit(canvas.center())
    app.wait_until(lambda: not view.canvas.isDrawing(), "the second map")
    app.grab("compare")


def test_closing_the_second_view_leaves_nothing_behind(app):
    app.plugin().tools.compare.second_view.close()
    app.settle()
    assert app.plugin().tools.compare.second_view is None
    assert app.window.findChildren(QWidget, "BermlineSecondView") == []
    assert not app.toolbar_button("bermlineSecondView").isChecked()


def test_the_curve_shows_the_ground_covered_and_a_click_selects_what_changed(app):
    panel = app.show_panel("growth")
    panel.curve.measure_combo.setCurrentIndex(1)
    app.wait_for_jobs()
    app.wait_until(lambda: panel.curve.chart.stairs[0].unit == "m²", "the ground covered")
    app.grab("growth-area")
    scale = panel.curve.chart._scale()
    began = import_module("bermline.core.dates").to_days(datetime(2019, 2, 1, tzinfo=timezone.utc))
    app.click(panel.curve.chart, QPointF(scale.x(began), scale.area.center().y()).toPoint())
    assert app.session().structure == panel.series.structures[0].uuid
    assert "A1" in panel.summary.text()
    layer = app.plugin().desk.layers.layer("structure")
    assert layer.selectedFeatureCount() == 1
    layer.removeSelection()
    panel.curve.measure_combo.setCurrentIndex(0)


def test_dragging_over_the_curve_reads_how_fast_it_grew(app):
    panel = app.show_panel("growth")
    chart = panel.curve.chart
    scale, ticks = chart._scale(), chart.curve.scenes
    middle = (ticks.begin + ticks.end) / 2
    first, second = (QPointF(scale.x(middle[number]), scale.area.center().y()) for number in (3, 15))
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(chart, left, plain, first.toPoint())
    # QTest's moves hold no button.
    QApplication.sendEvent(chart, QMouseEvent(QEvent.Type.MouseMove, second, Qt.MouseButton.NoButton, left, plain))
    QTest.mouseRelease(chart, left, plain, second.toPoint())
    app.settle()
    dates, change, slope = chart.read_span().splitlines()
    assert dates.startswith("2018-11-")
    assert change.startswith("change +6, that is +0.5")
    assert "Theil-Sen" in slope
    assert slope in panel.summary.text()
    app.grab("curve")
    app.click(chart, first.toPoint())
    assert chart.span is None


def test_the_curve_is_saved_as_picture_drawing_and_table(app):
    panel = app.show_panel("growth")
    folder = Path(tempfile.mkdtemp())
    for ending, save in (
        ("png", panel.curve.save_png),
        ("svg", panel.curve.save_svg),
        ("csv", panel.curve.save_csv),
    ):
        save(folder / f"curve.{ending}")
    assert "number standing" in (folder / "curve.csv").read_text("utf-8-sig")
    assert "bounds of the number standing" in (folder / "curve.svg").read_text("utf-8")
    shutil.copy(folder / "curve.png", SCREENS / "curve-saved.png")
    app.grab("growth")


def test_a_table_is_looked_at_before_it_comes_in_and_goes_in_one_step(app):
    panel = app.show_panel("growth")
    path = Path(tempfile.mkdtemp()) / "field_notes.csv"
    path.write_text(
        "structure,scene_date,state,colour\nA1,2019-02-08,absent,\nN1,2019-09-09,present,\nN1,2019-10-11,present,\n",
        "utf-8",
    )
    count = len(panel.series.structures)

    def look_and_take(dialog):
        dialog.grab().save(str(SCREENS / "growth-import.png"))
        QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)

    with app.answering(look_and_take):
        panel.exchange.import_files([path], import_module("bermline.core.growth.exchange_tables").read_sightings_csv)
        app.wait_until(lambda: len(panel.series.structures) == count + 1, "the structure of the table")
    app.press("bermlineUndo")
    assert len(panel.series.structures) == count


def test_a_structure_is_outlined_on_one_date(app):
    panel = app.show_panel("growth")
    app.click_cell(panel.matrix, 0, 10)
    app.wait_for_map()
    west, south, east, north = panel.series.structures[0].geometry.bounds
    middle = ((west + east) / 2, (south + north) / 2)
    app.click(panel.bar.outline_button)
    app.click_map(
        [QgsPointXY(west, south), QgsPointXY(middle[0], south), QgsPointXY(*middle), QgsPointXY(west, middle[1])],
        finish=True,
    )
    assert panel.series.sighting(0, 10).geometry is not None
    app.click(panel.bar.outline_button)
    app.grab("growth-outline-on-date")
    app.press("bermlineUndo")
    assert panel.series.sighting(0, 10).geometry is None
