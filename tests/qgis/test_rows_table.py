import traceback

import pytest
from qgis.PyQt.QtCore import QCoreApplication, Qt

from plugin.panels.chain.rows_model import Heading, RowsModel
from plugin.panels.growth.matrix_view import MatrixView
from plugin.panels.rows_table import HoldsInterpreter, RowsTable

ROWS = 20_000


class Row:
    def __init__(self, number):
        self.uuid = self.label = f"M{number}"


class Asked(RowsModel):
    """Counts what a view asks, and keeps whether it was asked from within a paintEvent of Python."""

    def __init__(self):
        super().__init__((Heading("Label", "label"),), lambda row, attribute: "")
        self.places = 0
        self.from_python = []

    def index(self, *given):
        self.places += 1
        return super().index(*given)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        self.from_python.append(any(frame.name == "paintEvent" for frame in traceback.extract_stack()))
        return super().data(index, role)


@pytest.fixture
def shown(qgis_app):
    model = Asked()
    model.show_rows([Row(number) for number in range(ROWS)])
    table = RowsTable(model)
    table.resize(300, 200)
    table.show()
    QCoreApplication.processEvents()
    yield table
    table.deleteLater()


def test_of_thousands_of_rows_only_what_is_seen_is_asked_for(shown):
    assert 0 < shown.model().places < 500


def test_painting_holds_the_interpreter_so_that_work_on_a_thread_does_not_slow_it(shown):
    assert shown.model().from_python
    assert all(shown.model().from_python)


@pytest.mark.parametrize("view", [RowsTable, MatrixView])
def test_so_does_each_view_of_many_records(view):
    assert issubclass(view, HoldsInterpreter)


def test_what_is_picked_stays_picked_where_rows_are_sorted(shown):
    shown.selectRow(3)
    shown.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [index.data() for index in shown.selectionModel().selectedRows()] == ["M3"]
    assert shown.currentIndex().data() == "M3"
    assert shown.model().index(0, 0).data() == f"M{ROWS - 1}"
