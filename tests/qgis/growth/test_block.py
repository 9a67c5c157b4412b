"""Filling forward and carrying blocks of cells: each is one step of undo."""

import pytest
from qgis.PyQt.QtCore import QEvent, QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from plugin.core.errors import Refused
from plugin.core.records import Scene
from plugin.panels.growth.block import read_block

SELECT = QItemSelectionModel.SelectionFlag.Select
CONTROL = Qt.KeyboardModifier.ControlModifier


def go(panel, row, column):
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    panel.matrix.selectionModel().setCurrentIndex(panel.sightings.model.index(row, column), flag)


def select(panel, rows, columns):
    go(panel, rows[0], columns[0])
    for row in rows:
        for column in columns:
            panel.matrix.selectionModel().select(panel.sightings.model.index(row, column), SELECT)


def states(panel, row, columns):
    return [panel.series.state(row, column) for column in columns]


def clear(panel, rows, columns):
    select(panel, rows, columns)
    QTest.keyClick(panel.matrix, Qt.Key.Key_Delete)


def test_going_to_another_row_and_column_is_one_change(panel, desk):
    go(panel, 0, 5)
    changes = []
    selection = panel.matrix.selectionModel()
    selection.currentChanged.connect(lambda current, previous: changes.append((current.row(), current.column())))
    go(panel, 4, 0)
    assert changes == [(4, 0)]
    assert desk.session.structure == panel.series.structures[4].uuid
    assert desk.session.scene == panel.series.scenes[0].uuid


def test_filling_forward_stops_at_the_next_marked_cell_and_is_one_step(panel, desk):
    clear(panel, [0], [8, 9, 10])
    go(panel, 0, 6)
    QTest.keyClick(panel.matrix, Qt.Key.Key_F)
    assert states(panel, 0, [7, 8, 9, 10]) == ["obscured", "", "", ""]
    go(panel, 0, 7)
    QTest.keyClick(panel.matrix, Qt.Key.Key_F)
    assert states(panel, 0, [8, 9, 10, 11]) == ["obscured"] * 3 + ["present"]
    assert desk.session.store.undo_label == "Fill 3 sightings forward"
    desk.session.undo()
    assert states(panel, 0, [8, 9, 10]) == [""] * 3


def test_filling_a_selection_leaves_what_is_marked_in_it(panel):
    clear(panel, [0, 1], [3, 5])
    select(panel, [0, 1], [2, 3, 4, 5])
    QTest.keyClick(panel.matrix, Qt.Key.Key_F)
    assert states(panel, 0, [2, 3, 4, 5]) == ["absent"] * 4
    assert states(panel, 1, [2, 3, 4, 5]) == ["absent"] * 4


def test_filling_passes_over_a_scene_without_a_date(panel, desk):
    clear(panel, [0], [9, 10])
    scene = panel.series.scenes[10].uuid
    with desk.session.act("Lose") as action:
        action.update(Scene, scene, acquired_from=None, acquired_to=None)
    go(panel, 0, 8)
    QTest.keyClick(panel.matrix, Qt.Key.Key_F)
    assert panel.series.state(0, panel.series.column(scene)) == ""
    assert panel.series.state(0, 9) == panel.series.state(0, 8) != ""


def test_nothing_to_fill_is_said_and_is_no_step(panel, desk):
    before = desk.session.store.undo_label
    go(panel, 0, 3)
    QTest.keyClick(panel.matrix, Qt.Key.Key_F)
    assert desk.session.store.undo_label == before
    assert "Nothing to fill" in desk.messages.said[-1]


def test_a_block_is_copied_as_words_and_pasted_elsewhere_in_one_step(panel, desk):
    select(panel, [0, 1], [5, 6])
    QTest.keyClick(panel.matrix, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "absent\tunder construction\nunder construction\tpresent"
    go(panel, 4, 0)
    QTest.keyClick(panel.matrix, Qt.Key.Key_V, CONTROL)
    assert states(panel, 4, [0, 1]) == ["absent", "under construction"]
    assert states(panel, 5, [0, 1]) == ["under construction", "present"]
    desk.session.undo()
    assert states(panel, 4, [0, 1]) == ["absent", "absent"]


def test_one_state_pasted_fills_the_selection(panel):
    QApplication.clipboard().setText("3\n")
    select(panel, [2, 3], [0, 1])
    QTest.keyClick(panel.matrix, Qt.Key.Key_V, CONTROL)
    assert states(panel, 2, [0, 1]) + states(panel, 3, [0, 1]) == ["present"] * 4


def test_what_finds_no_place_is_told(panel, desk):
    QApplication.clipboard().setText("1\t1\n1\t1")
    go(panel, 5, 16)
    QTest.keyClick(panel.matrix, Qt.Key.Key_V, CONTROL)
    assert panel.series.state(5, 16) == "absent"
    assert "3 found no place" in desk.messages.said[-1]


def test_blanks_leave_what_is_there(panel):
    QApplication.clipboard().setText("present\t\tpresent")
    go(panel, 4, 0)
    QTest.keyClick(panel.matrix, Qt.Key.Key_V, CONTROL)
    assert states(panel, 4, [0, 1, 2]) == ["present", "absent", "present"]


def test_text_that_is_no_state_changes_nothing_and_says_where(panel, desk):
    before = desk.session.store.undo_label
    QApplication.clipboard().setText("present\tbuilt?")
    go(panel, 4, 0)
    QTest.keyClick(panel.matrix, Qt.Key.Key_V, CONTROL)
    assert desk.session.store.undo_label == before
    assert "row 1, column 2" in desk.messages.said[-1]


@pytest.mark.parametrize(
    ("text", "block"),
    [("1\t2\r\n0\t3\r\n", [["absent", "under construction"], ["obscured", "present"]]), ("Present", [["present"]])],
    ids=["keys, as a spreadsheet writes them", "a word"],
)
def test_a_block_is_read_from_words_or_keys(text, block):
    assert read_block(text) == block


def test_a_wrong_word_is_refused():
    with pytest.raises(Refused, match="no state"):
        read_block("gone")


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_1, Qt.Key.Key_F], ids=["Delete", "1", "F"])
def test_keys_of_the_matrix_do_not_reach_actions_of_qgis(panel, key):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(panel.matrix, event)
    assert event.isAccepted()


def test_columns_to_scale_stand_as_far_apart_as_their_dates(panel):
    cell = panel.matrix.cell_width
    assert {panel.matrix.columnWidth(column) for column in range(17)} == {cell}
    panel.bar.scale_button.setChecked(True)
    widths = [panel.matrix.columnWidth(column) for column in range(17)]
    panel.bar.scale_button.setChecked(False)
    gaps = [
        (two.acquired.begin - one.acquired.begin).days for one, two in zip(panel.series.scenes, panel.series.scenes[1:])
    ]
    wide = [(width, gap) for width, gap in zip(widths, gaps) if width > cell]
    ratios = [width / gap for width, gap in wide]
    assert len(wide) >= 7
    assert max(ratios) / min(ratios) < 1.05
