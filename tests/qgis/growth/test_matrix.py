"""Keys in the sighting matrix, and what follows from them."""

import datetime as dt

import pytest
from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtTest import QTest
from shapely.geometry import box

from plugin.core.dates import after_date, by_date, day
from plugin.core.records import STATES, Scene, Sighting, Structure
from tests.qgis.waiting import until
from tests.timing import budget, least_seconds

CELL = (0, 6)  # A1 on 2019-02-08
STEP = QItemSelectionModel.SelectionFlag.ClearAndSelect


def go(panel, row, column):
    panel.matrix.selectionModel().setCurrentIndex(panel.sightings.model.index(row, column), STEP)


def select(panel, first, last):
    go(panel, *first)
    for row in range(first[0], last[0] + 1):
        for column in range(first[1], last[1] + 1):
            index = panel.sightings.model.index(row, column)
            panel.matrix.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def kept(desk, panel, row, column):
    structure, scene = panel.series.structures[row].uuid, panel.series.scenes[column].uuid
    sightings = desk.session.store.read(Sighting)
    return [item.state for item in sightings if (item.structure, item.scene) == (structure, scene)]


def test_structures_stand_by_label_and_scenes_by_date(panel):
    assert [item.label for item in panel.series.structures] == ["A1", "A2", "B1", "B2", "C1", "C2"]
    dates = [panel.sightings.model.headerData(column, Qt.Orientation.Horizontal) for column in range(17)]
    assert dates == sorted(dates)
    assert dates[6] == "2019-02-08"


@pytest.mark.parametrize(
    ("key", "state"),
    [
        (Qt.Key.Key_1, "absent"),
        (Qt.Key.Key_2, "under construction"),
        (Qt.Key.Key_3, "present"),
        (Qt.Key.Key_0, "obscured"),
    ],
    ids=["1", "2", "3", "0"],
)
def test_a_key_marks_the_current_cell_and_it_is_on_disk(panel, desk, key, state):
    go(panel, *CELL)
    QTest.keyClick(panel.matrix, key)
    assert kept(desk, panel, *CELL) == [state]
    assert panel.series.state(*CELL) == state


def test_each_key_is_one_named_step_of_undo(panel, desk):
    go(panel, *CELL)
    QTest.keyClick(panel.matrix, Qt.Key.Key_3)
    assert desk.session.store.undo_label == "Set A1 to present on 2019-02-08"
    desk.session.undo()
    assert kept(desk, panel, *CELL) == ["under construction"]
    assert panel.series.state(*CELL) == "under construction"


def test_delete_clears_and_undo_brings_back(panel, desk):
    go(panel, *CELL)
    QTest.keyClick(panel.matrix, Qt.Key.Key_Delete)
    assert kept(desk, panel, *CELL) == []
    assert desk.session.store.undo_label == "Clear A1 on 2019-02-08"
    desk.session.undo()
    assert kept(desk, panel, *CELL) == ["under construction"]


def test_an_empty_cell_takes_a_sighting(panel, desk):
    go(panel, *CELL)
    QTest.keyClick(panel.matrix, Qt.Key.Key_Delete)
    QTest.keyClick(panel.matrix, Qt.Key.Key_1)
    assert kept(desk, panel, *CELL) == ["absent"]


def test_a_selection_is_filled_in_one_step(panel, desk):
    select(panel, (0, 2), (5, 4))
    QTest.keyClick(panel.matrix, Qt.Key.Key_0)
    assert {panel.series.state(row, column) for row in range(6) for column in range(2, 5)} == {"obscured"}
    assert desk.session.store.undo_label == "Set 18 sightings to obscured"
    desk.session.undo()
    assert {panel.series.state(row, column) for row in range(6) for column in range(2, 5)} == {"absent"}


def test_marking_what_is_marked_already_is_no_step(panel, desk):
    before = desk.session.store.undo_label
    go(panel, *CELL)
    QTest.keyClick(panel.matrix, Qt.Key.Key_2)
    assert desk.session.store.undo_label == before


def test_keys_with_control_mark_nothing(panel, desk):
    go(panel, *CELL)
    QTest.keyClick(panel.matrix, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert kept(desk, panel, *CELL) == ["under construction"]


def test_a_note_stays_when_the_state_changes(panel, desk):
    go(panel, *CELL)
    QTest.keyClick(panel.matrix, Qt.Key.Key_3)
    assert panel.series.sighting(*CELL).note.startswith("roof over the north-west half")


def test_arrows_move_and_the_map_follows(panel, desk):
    go(panel, *CELL)
    QTest.keyClick(panel.matrix, Qt.Key.Key_Right)
    assert desk.session.scene == panel.series.scenes[7].uuid
    QTest.keyClick(panel.matrix, Qt.Key.Key_Down)
    assert desk.session.structure == panel.series.structures[1].uuid


def test_the_current_cell_follows_the_scene_and_structure_chosen_elsewhere(panel, desk):
    desk.session.show_scene(panel.series.scenes[9].uuid)
    desk.session.choose_structure(panel.series.structures[4].uuid)
    here = panel.matrix.currentIndex()
    assert (here.row(), here.column()) == (4, 9)
    assert panel.matrix.cells() == [(4, 9)]


def test_a_structure_out_of_view_is_brought_into_view(panel, desk):
    canvas = desk.iface.mapCanvas()
    far = canvas.extent()
    far.scale(0.1)
    canvas.setExtent(far)
    go(panel, 5, 3)
    outline = panel.series.structures[5].geometry
    left, bottom, right, top = outline.bounds
    extent = canvas.extent()
    assert extent.xMinimum() < left < right < extent.xMaximum()
    assert extent.yMinimum() < bottom < top < extent.yMaximum()


def test_a_key_changes_the_dates_beneath_and_the_curve(panel, desk):
    go(panel, *CELL)
    assert "(2019-01-24, 2019-02-08]" in panel.summary.text()
    QTest.keyClick(panel.matrix, Qt.Key.Key_0)
    assert "(2019-01-24, 2019-02-18]" in panel.summary.text()
    assert panel.curve.chart.curve.scenes.hides[6] == 1


def test_a_case_open_for_reading_only_offers_nothing_that_writes(panel, desk, monkeypatch):
    monkeypatch.setattr(desk.session.store._database, "read_only", True)
    panel.showing.reload()
    assert not panel.bar.draw_button.isEnabled()
    assert not panel.marks.state_buttons["present"].isEnabled()


def test_an_elevation_model_is_no_column(panel, desk):
    with desk.session.act("Add") as action:
        action.insert(Scene(name="dem", kind="elevation", path="dem.tif", site=panel.series.scenes[0].site))
    assert panel.sightings.model.columnCount() == 17


def test_a_scene_without_a_date_stands_last_and_says_so(panel, desk):
    with desk.session.act("Add") as action:
        action.insert(Scene(name="undated", path="u.tif", site=panel.series.scenes[0].site))
    assert panel.sightings.model.headerData(17, Qt.Orientation.Horizontal) == "no date"


def test_a_large_matrix_is_drawn_and_marked_quickly(panel, desk):
    site = panel.series.scenes[0].site
    old = list(panel.series.scenes)
    with desk.session.act("Many") as action:
        new = action.insert_many(Structure(label=f"S{number}", site=site) for number in range(300))
        action.insert_many(Sighting(structure=uuid, scene=scene.uuid, state="absent") for uuid in new for scene in old)
    go(panel, 100, 8)
    panel.grab()
    rows = iter((250, 60, 180))

    def scroll():
        panel.matrix.scrollTo(panel.sightings.model.index(next(rows), 10))
        panel.matrix.grab()

    assert least_seconds(scroll) < budget(0.25)
    keys = iter((Qt.Key.Key_3, Qt.Key.Key_2, Qt.Key.Key_1))
    assert least_seconds(lambda: QTest.keyClick(panel.matrix, next(keys))) < budget(1.0)


def test_dates_in_the_series_are_those_of_the_core(panel):
    assert (str(after_date(panel.series.dates[1].began_after)), str(by_date(panel.series.dates[1].began_by))) == (
        "2018-12-20",
        "2019-01-24",
    )


def test_a_large_matrix_is_scrolled_within_a_frame(bare_panel, desk):
    first = day(dt.date(2015, 1, 1)).begin
    with desk.session.act("Fill") as action:
        scenes = action.insert_many(
            Scene(name=f"s{number}", path=f"s{number}.tif", acquired_from=first + dt.timedelta(days=20 * number),
                  acquired_to=first + dt.timedelta(days=20 * number + 1))
            for number in range(120)
        )  # fmt: skip
        structures = action.insert_many(
            Structure(label=f"S{number}", geometry=box(0.001 * number, 0, 0.001 * number + 0.0005, 0.0005))
            for number in range(300)
        )
        action.insert_many(
            Sighting(structure=one, scene=seen, state=STATES[(row + column) % 4])
            for row, one in enumerate(structures)
            for column, seen in enumerate(scenes)
        )
    until(lambda: bare_panel.series.codes.shape == (300, 120), 30.0)
    matrix = bare_panel.matrix
    bare_panel.resize(1500, 700)

    def scroll():
        matrix.verticalScrollBar().setValue(matrix.verticalScrollBar().value() + 17)
        matrix.horizontalScrollBar().setValue(matrix.horizontalScrollBar().value() + 17)
        matrix.viewport().repaint()
        matrix.horizontalHeader().viewport().repaint()

    assert least_seconds(scroll, rounds=10) < budget(1 / 60)
