"""The table of structures: its order, and what it shows and does while it is reckoned."""

import pytest
from qgis.PyQt.QtCore import Qt

from plugin.core.records import Sighting, Structure
from plugin.panels.growth.table_model import BEGAN, KIND, LABEL


def shown(panel, column=LABEL):
    model = panel.structures.sorted
    return [model.index(row, column).data() for row in range(model.rowCount())]


class TestTableOfStructures:
    @pytest.fixture(autouse=True)
    def _in_front(self, panel):
        panel.show_table()

    def test_is_in_the_order_of_the_matrix_and_back(self, panel):
        labels = [item.label for item in panel.series.structures]
        assert shown(panel) == labels
        panel.structures.table.sortByColumn(LABEL, Qt.SortOrder.DescendingOrder)
        assert shown(panel) == labels[::-1]

    def test_is_sorted_by_when_each_began(self, panel):
        panel.structures.table.sortByColumn(BEGAN, Qt.SortOrder.AscendingOrder)
        begun = {row.label: row.began_by for row in panel.structures.model.rows}
        assert [begun[label] for label in shown(panel)] == sorted(begun.values())

    def test_keeps_the_chosen_structure_however_it_is_sorted_and_filtered(self, panel, desk):
        third = panel.series.structures[2]
        desk.session.choose_structure(third.uuid)
        panel.structures.table.sortByColumn(LABEL, Qt.SortOrder.DescendingOrder)
        panel.structures.filter_edit.setText(third.label)
        assert shown(panel) == [third.label]
        panel.structures.filter_edit.clear()
        assert panel.structures.current_row() == 2
        assert panel.structures.table.currentIndex().row() == len(panel.series.structures) - 3
        assert desk.session.structure == third.uuid

    def test_moves_a_row_that_changed_to_its_place(self, panel, desk):
        panel.structures.table.sortByColumn(KIND, Qt.SortOrder.AscendingOrder)
        last = panel.series.structures[-1]
        with desk.session.act("Kind") as action:
            action.update(Structure, last.uuid, kind="magazine")
        assert shown(panel)[0] == last.label

    def test_of_thousands_is_reckoned_in_the_background(self, panel, desk, qtbot, monkeypatch):
        monkeypatch.setattr(panel.showing._reckoning, "_at_once", 0)
        cell = panel.series.structures[0], panel.series.scenes[0]
        there = panel.series.sighting(0, 0)
        before = shown(panel, BEGAN)
        with desk.session.act("Mark") as action:
            if there is None:
                action.insert(Sighting(structure=cell[0].uuid, scene=cell[1].uuid, state="present"))
            else:
                action.update(Sighting, there.uuid, state="present")
        assert shown(panel, BEGAN) == before
        qtbot.waitUntil(lambda: shown(panel, BEGAN) != before)
        desk.session.undo()
        qtbot.waitUntil(lambda: shown(panel, BEGAN) == before)

    def test_acts_on_the_rows_that_it_shows_while_they_are_reckoned(self, panel, desk, qtbot, monkeypatch):
        monkeypatch.setattr(panel.showing._reckoning, "_at_once", 0)
        panel.structures.table.selectRow(0)
        panel.structure_actions.delete_chosen()
        assert shown(panel)[0] == "A1"
        panel.structure_actions.delete_chosen()
        assert [item.label for item in panel.series.structures] == ["A2", "B1", "B2", "C1", "C2"]
        panel.structures.table.selectRow(len(shown(panel)) - 1)
        assert desk.session.find(Structure, desk.session.structure).label == "C2"
        qtbot.waitUntil(lambda: shown(panel) == ["A2", "B1", "B2", "C1", "C2"])
        assert panel.structures.current() == desk.session.structure

    def test_that_a_person_stopped_is_reckoned_at_the_next_change(self, panel, desk, qtbot, monkeypatch):
        started = []
        desk.jobs.started.connect(started.append)
        monkeypatch.setattr(panel.showing._reckoning, "_at_once", 0)
        with desk.session.act("Delete") as action:
            action.delete(Structure, panel.series.structures[0].uuid)
        qtbot.waitSignal(desk.jobs.started).wait()
        (job,) = [job for job in started if job.description.startswith("Reckon the dates")]
        job.stop()
        qtbot.waitUntil(lambda: not panel.showing._reckoning.busy)
        assert len(shown(panel)) == 6
        with desk.session.act("Mark") as action:
            action.delete(Sighting, panel.series.sighting(0, 6).uuid)
        qtbot.waitUntil(lambda: shown(panel) == ["A2", "B1", "B2", "C1", "C2"])
