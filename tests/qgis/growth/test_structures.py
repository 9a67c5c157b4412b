"""Drawing, renaming and deleting structures."""

from codecs import BOM_UTF8
from dataclasses import replace

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSnappingConfig,
    QgsTolerance,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolAdvancedDigitizing, QgsMapToolPan, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QFileDialog

from plugin.core.records import Scene, Sighting, Structure
from plugin.messages import Messages
from plugin.panels.growth import create_panel
from plugin.panels.growth.series import next_label
from plugin.panels.growth.table_model import AREA, BEGAN, KIND, LABEL, RESTS_ON
from tests.no_room import files_up_to
from tests.qgis.showing import shown

SQUARE = ((55.1255, 24.9855), (55.1265, 24.9855), (55.1265, 24.9865), (55.1255, 24.9865))
POLE = (55.12656, 24.98657)
BOW = (SQUARE[0], SQUARE[2], SQUARE[1], SQUARE[3])


def click(canvas, place, button=Qt.MouseButton.LeftButton):
    point = canvas.getCoordinateTransform().transform(QgsPointXY(*place))
    where = QPointF(point.x(), point.y())
    for kind in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        pressed = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else button
        event = QMouseEvent(kind, where, pressed, pressed, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(canvas.viewport(), event)


def double_click(canvas, place):
    """Click for the second time of two, at a place that was clicked just before."""
    point = canvas.getCoordinateTransform().transform(QgsPointXY(*place))
    left = Qt.MouseButton.LeftButton
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, QPointF(point.x(), point.y()), left, left, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(canvas.viewport(), event)


def press(canvas, key):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(canvas, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def draw(canvas, corners):
    for corner in corners:
        click(canvas, corner)
    click(canvas, corners[-1], Qt.MouseButton.RightButton)


def drawn(desk, sheds):
    return [item for item in desk.session.records(Structure) if item.uuid not in sheds.values()]


def test_four_clicks_and_a_right_click_make_a_structure(panel, desk, sheds):
    panel.draw_structure()
    panel.bar.kind_combo.setCurrentIndex(panel.bar.kind_combo.findData("shed"))
    draw(desk.iface.mapCanvas(), SQUARE)
    (structure,) = drawn(desk, sheds)
    assert (structure.label, structure.kind) == ("C3", "shed")
    assert structure.site == panel.series.scenes[0].site
    assert structure.geometry.bounds == pytest.approx((55.1255, 24.9855, 55.1265, 24.9865), abs=2e-5)
    assert desk.session.structure == structure.uuid
    assert panel.sightings.model.rowCount() == 7


def test_a_corner_snaps_to_what_the_project_snaps_to(panel, desk, sheds):
    """QGIS' own snapping holds: a click some pixels beside a vertex of another layer sets the corner upon it."""
    canvas = desk.iface.mapCanvas()
    pole = snap_to_a_pole(canvas)
    panel.draw_structure()
    draw(canvas, SQUARE)
    (structure,) = drawn(desk, sheds)
    assert POLE in corners(structure)
    assert pole.isValid()
    press(canvas, Qt.Key.Key_Escape)
    assert not isinstance(canvas.mapTool(), QgsMapToolAdvancedDigitizing)


def test_a_corner_stays_when_the_layer_that_it_snapped_to_goes(panel, desk, sheds):
    canvas = desk.iface.mapCanvas()
    pole = snap_to_a_pole(canvas)
    panel.draw_structure()
    click(canvas, SQUARE[2])
    tool = canvas.mapTool()
    assert [match.layer() for match in tool.snappingMatches()] == [pole]
    QgsProject.instance().removeMapLayer(pole)
    assert [match.layer() for match in tool.snappingMatches()] == [None]
    click(canvas, SQUARE[0])
    press(canvas, Qt.Key.Key_Backspace)
    assert tool.size() == 1
    for corner in SQUARE[:2]:
        click(canvas, corner)
    click(canvas, SQUARE[1], Qt.MouseButton.RightButton)
    (structure,) = drawn(desk, sheds)
    assert POLE in corners(structure)


def corners(structure):
    return [(round(x, 9), round(y, 9)) for x, y in structure.geometry.exterior.coords]


def snap_to_a_pole(canvas):
    """Let the canvas snap to a layer with one point, beside a corner of the square, and return the layer."""
    pole = QgsVectorLayer("Point?crs=EPSG:4326", "pole", "memory")
    there = QgsFeature()
    there.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*POLE)))
    pole.dataProvider().addFeatures([there])
    pole.updateExtents()
    QgsProject.instance().addMapLayer(pole)
    canvas.setLayers([pole])
    snapping = QgsSnappingConfig()
    snapping.setEnabled(True)
    snapping.setMode(QgsSnappingConfig.SnappingMode.AllLayers)
    snapping.setTypeFlag(QgsSnappingConfig.SnappingTypes.VertexFlag)
    snapping.setUnits(QgsTolerance.UnitType.Pixels)
    snapping.setTolerance(15.0)
    utils = canvas.snappingUtils()
    utils.setMapSettings(canvas.mapSettings())
    utils.setConfig(snapping)
    assert utils.snapToMap(QgsPointXY(*SQUARE[2])).isValid()  # while a person draws, QGIS waits for no index
    return pole


def test_the_advanced_digitising_of_qgis_is_at_hand(panel, desk):
    panel.draw_structure()
    tool = desk.iface.mapCanvas().mapTool()
    assert isinstance(tool, QgsMapToolAdvancedDigitizing)
    assert tool.isAdvancedDigitizingAllowed()
    assert tool.cadDockWidget() is desk.iface.cadDockWidget()


def test_the_label_typed_is_used_once_and_the_ground_sample_distance_is_kept(panel, desk, sheds):
    desk.session.show_scene(panel.series.scenes[0].uuid)
    panel.bar.label_edit.setText("Gate")
    panel.draw_structure()
    draw(desk.iface.mapCanvas(), SQUARE)
    (structure,) = drawn(desk, sheds)
    assert structure.label == "Gate"
    assert structure.outline_u95_m == pytest.approx(1.96 * 3.54, abs=0.01)
    assert panel.bar.label_edit.text() == ""


def test_a_label_that_the_site_has_already_is_told_when_drawn_and_when_renamed(panel, desk, sheds):
    taken = desk.session.find(Structure, sheds["A1"])
    panel.bar.label_edit.setText(taken.label)
    panel.draw_structure()
    draw(desk.iface.mapCanvas(), SQUARE)
    (structure,) = drawn(desk, sheds)
    assert (structure.label, structure.site) == (taken.label, taken.site)
    told = f"Another structure of this site is {taken.label} too: rename one of them to tell them apart."
    assert desk.messages.said[-1] == told
    panel.structures.model.renamed.emit(structure.uuid, "Gate")
    assert desk.messages.said[-1] == told
    panel.structures.model.renamed.emit(structure.uuid, taken.label)
    assert desk.messages.said.count(told) == 2


def test_a_double_click_sets_the_last_corner_and_ends_the_outline(panel, desk, sheds):
    panel.draw_structure()
    canvas = desk.iface.mapCanvas()
    for corner in SQUARE:
        click(canvas, corner)
    double_click(canvas, SQUARE[-1])
    (structure,) = drawn(desk, sheds)
    assert len(structure.geometry.exterior.coords) == 5
    assert structure.geometry.bounds == pytest.approx((55.1255, 24.9855, 55.1265, 24.9865), abs=2e-5)
    draw(canvas, [(x + 0.001, y) for x, y in SQUARE])
    assert len(drawn(desk, sheds)) == 2


def test_taking_the_tool_says_how_an_outline_ends(panel, desk):
    said = []
    panel.drawing.tool._tool.messageEmitted.connect(lambda text, _level: said.append(text))
    panel.draw_structure()
    assert len(said) == 1
    assert "Right-click or double-click ends the outline, Esc drops it" in said[0]


def test_what_is_said_of_drawing_goes_with_the_tool(panel, desk):
    taken_back = []
    panel.drawing.tool._tool.messageDiscarded.connect(lambda: taken_back.append(True))
    panel.draw_structure()
    assert taken_back == []
    panel.bar.draw_button.setChecked(False)
    assert taken_back == [True]


def test_drawing_is_one_step_of_undo(panel, desk, sheds):
    panel.draw_structure()
    draw(desk.iface.mapCanvas(), SQUARE)
    assert desk.session.store.undo_label == "Draw C3"
    desk.session.undo()
    assert drawn(desk, sheds) == []
    assert panel.sightings.model.rowCount() == 6
    assert desk.session.structure in sheds.values()


def test_a_structure_without_a_sighting_is_left_out_of_the_curve_and_said(panel, desk):
    panel.draw_structure()
    draw(desk.iface.mapCanvas(), SQUARE)
    assert panel.curve.chart.curve.left_out == 1
    assert "not assessed" in panel.summary.text()


def test_a_structure_without_a_sighting_reads_not_assessed(panel, desk, sheds):
    panel.draw_structure()
    draw(desk.iface.mapCanvas(), SQUARE)
    panel.tabs.setCurrentIndex(1)
    (row,) = [row for row in range(panel.structures.model.rowCount()) if panel.structures.model.rows[row].label == "C3"]
    assert panel.structures.model.index(row, BEGAN).data() == "not assessed"


def test_the_summary_carries_what_the_structure_notes_of_its_beginning(panel, desk, sheds):
    desk.session.choose_structure(sheds["A1"])
    assert "Begun when the first roof panels show" in panel.summary.text()


def test_a_polygon_that_crosses_itself_is_refused_in_words(panel, desk, sheds):
    panel.draw_structure()
    draw(desk.iface.mapCanvas(), BOW)
    assert drawn(desk, sheds) == []
    assert "crosses or touches itself" in desk.messages.said[-1]


@pytest.fixture
def bar(desk):
    made = QgsMessageBar(desk.iface.mainWindow())
    yield made
    made.deleteLater()


@pytest.fixture
def barred_panel(desk, sheds, bar):
    """The panel with the message bar itself."""
    yield from shown(create_panel(replace(desk, messages=Messages(bar))), 1200, 320)


def test_why_an_outline_was_refused_goes_with_the_next_that_is_kept(barred_panel, desk, sheds, bar):
    barred_panel.draw_structure()
    draw(desk.iface.mapCanvas(), BOW)
    assert len(bar.items()) == 1
    draw(desk.iface.mapCanvas(), SQUARE)
    assert len(drawn(desk, sheds)) == 1
    assert [item.text() for item in bar.items()] == []


def test_that_a_label_is_taken_goes_when_the_structure_is_renamed(barred_panel, desk, sheds, bar):
    taken = desk.session.find(Structure, sheds["A1"]).label
    barred_panel.bar.label_edit.setText(taken)
    barred_panel.draw_structure()
    draw(desk.iface.mapCanvas(), SQUARE)
    (structure,) = drawn(desk, sheds)
    assert "rename one of them" in bar.items()[0].text()
    barred_panel.structures.model.renamed.emit(structure.uuid, "Gate")
    assert bar.items() == []


def test_escape_drops_the_corners_and_then_the_tool(panel, desk, sheds):
    canvas = desk.iface.mapCanvas()
    panel.draw_structure()
    for corner in SQUARE[:3]:
        click(canvas, corner)
    press(canvas, Qt.Key.Key_Escape)
    assert panel.bar.draw_button.isChecked()
    press(canvas, Qt.Key.Key_Escape)
    assert not panel.bar.draw_button.isChecked()
    assert drawn(desk, sheds) == []


def test_the_button_takes_the_tool_and_puts_it_down(panel, desk):
    panel.bar.draw_button.click()
    assert panel.drawing.tool.active
    panel.bar.draw_button.click()
    assert not panel.drawing.tool.active


def test_another_map_tool_releases_the_button(panel, desk):
    panel.bar.draw_button.click()
    pan = QgsMapToolPan(desk.iface.mapCanvas())
    desk.iface.mapCanvas().setMapTool(pan)
    assert not panel.bar.draw_button.isChecked()
    desk.iface.mapCanvas().unsetMapTool(pan)


def test_the_table_says_when_how_large_and_on_what_it_rests(panel):
    panel.tabs.setCurrentIndex(1)
    words = [panel.structures.model.index(0, column).data() for column in (LABEL, KIND, BEGAN, RESTS_ON)]
    assert words == ["A1", "shed", "(2019-01-24, 2019-02-08]", "2019-01-24, 2019-02-08"]
    assert "m²" in panel.structures.model.index(0, AREA).data()
    assert "±" in panel.structures.model.index(0, AREA).data()


def test_a_new_label_in_the_table_renames_and_undo_takes_it_back(panel, desk, sheds):
    panel.tabs.setCurrentIndex(1)
    panel.structures.model.setData(panel.structures.model.index(0, LABEL), "North shed")
    assert desk.session.store.get(Structure, sheds["A1"]).label == "North shed"
    assert desk.session.store.undo_label == "Rename A1 to North shed"
    desk.session.undo()
    assert panel.series.structures[0].label == "A1"


def test_an_empty_label_is_not_taken(panel, desk, sheds):
    panel.tabs.setCurrentIndex(1)
    panel.structures.model.setData(panel.structures.model.index(0, LABEL), "  ")
    assert desk.session.store.get(Structure, sheds["A1"]).label == "A1"


def test_deleting_takes_the_sightings_along_and_undo_brings_both_back(panel, desk, sheds):
    panel.tabs.setCurrentIndex(1)
    panel.structures.table.selectRow(0)
    panel.structure_actions.delete_chosen()
    assert panel.sightings.model.rowCount() == 5
    assert desk.messages.said[-1] == "Deleted A1 and 17 sightings. Undo brings them back."
    assert not [item for item in desk.session.records(Sighting) if item.structure == sheds["A1"]]
    desk.session.undo()
    assert panel.sightings.model.rowCount() == 6
    assert panel.series.state(0, 6) == "under construction"


def test_the_filter_leaves_rows_that_hold_the_words(panel):
    panel.tabs.setCurrentIndex(1)
    panel.structures.filter_edit.setText("b1")
    assert panel.structures.sorted.rowCount() == 1


def test_areas_sort_by_size(panel):
    panel.tabs.setCurrentIndex(1)
    panel.structures.sorted.sort(AREA, Qt.SortOrder.AscendingOrder)
    order = [panel.structures.sorted.mapToSource(panel.structures.sorted.index(row, 0)).row() for row in range(6)]
    sizes = [panel.structures.model.rows[row].area.value for row in order]
    assert sizes == sorted(sizes)


def test_the_table_is_saved_as_csv(panel, tmp_path, monkeypatch):
    panel.tabs.setCurrentIndex(1)
    path = tmp_path / "growth.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    panel.structure_actions.ask_csv()
    assert path.read_bytes().startswith(BOM_UTF8)
    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[1].startswith("A1,shed,assessed,2019-01-24,2019-02-08,,,1,")
    assert len(lines) == 7


def test_a_file_that_cannot_be_written_is_told(panel, desk, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "x.csv"), ""))
    panel.structure_actions.ask_csv()
    assert "could not be written" in desk.messages.said[-1]


def test_an_empty_case_says_how_it_begins(bare_panel):
    assert bare_panel.sightings.currentWidget() is bare_panel.sightings.empty
    assert "Scenes panel" in bare_panel.sightings.empty.text()
    assert bare_panel.curve.chart.curve is None
    assert "There is no scene yet" in bare_panel.curve.chart._why


def test_a_case_with_scenes_says_to_draw(bare_panel, desk):
    with desk.session.act("Add") as action:
        action.insert(Scene(name="a", path="a.tif"))
    assert "Draw structure" in bare_panel.sightings.empty.text()


@pytest.mark.parametrize(
    ("labels", "following"),
    [([], "S1"), (["A1", "A2"], "A3"), (["A9", "A10"], "A11"), (["Gate"], "S1"), (["A1", "B2", "B3"], "B4")],
    ids=["none yet", "numbered", "ten comes after nine", "a name without a number", "the last row counts on"],
)
def test_the_next_label_goes_on_from_the_last(labels, following):
    assert next_label(labels) == following


def test_disposing_leaves_nothing_behind(desk, sheds):
    canvas, session = desk.iface.mapCanvas(), desk.session
    before, listening = len(canvas.scene().items()), listeners(session)
    panel = create_panel(desk)
    panel.draw_structure()
    panel.dispose()
    panel.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert canvas.mapTool() is None
    assert canvas.currentLayer() is None
    assert len(canvas.scene().items()) == before
    assert listeners(session) == listening


def listeners(session):
    """How many listen to each signal of the session."""
    signals = (session.scene_shown, session.structure_chosen, session.site_chosen, session.changed)
    return [session.receivers(signal) for signal in signals]


def test_what_is_drawn_on_a_map_in_another_system_comes_out_in_degrees(panel, desk, sheds):
    canvas = desk.iface.mapCanvas()
    mercator = QgsCoordinateReferenceSystem("EPSG:3857")
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), mercator, QgsProject.instance())
    canvas.setDestinationCrs(mercator)
    canvas.setExtent(to_map.transformBoundingBox(QgsRectangle(55.120, 24.984, 55.128, 24.992)))
    panel.draw_structure()
    draw(canvas, [to_map.transform(QgsPointXY(*corner)) for corner in SQUARE])
    (structure,) = drawn(desk, sheds)
    assert structure.geometry.bounds == pytest.approx((55.1255, 24.9855, 55.1265, 24.9865), abs=2e-5)


def test_an_outline_that_finds_no_room_stays_on_the_map_and_is_kept_when_there_is_some(panel, desk, sheds, qtbot):
    panel.draw_structure()
    canvas = desk.iface.mapCanvas()
    with files_up_to(0):
        draw(canvas, SQUARE)
    assert "full" in desk.messages.said[-1] or "disk" in desk.messages.said[-1]
    assert drawn(desk, sheds) == []
    qtbot.waitUntil(lambda: canvas.mapTool().size() == 4)
    click(canvas, SQUARE[-1], Qt.MouseButton.RightButton)
    (structure,) = drawn(desk, sheds)
    assert structure.geometry.bounds == pytest.approx((55.1255, 24.9855, 55.1265, 24.9865), abs=2e-5)
    assert canvas.mapTool().size() == 0
