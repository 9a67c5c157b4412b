"""What a person sees of registering: the reference, the scenes with what was found of each, and how far it is."""

from __future__ import annotations

from typing import Callable, Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QShortcut,
    QVBoxLayout,
    QWidget,
)

from ...core.records import Scene
from ...plain import plain_label
from ...words import tr
from ..number_box import NumberBox
from ..rows_table import RowsTable
from ..scene_dates import date_or_name
from .table import ALIKE, EAST, NORTH, REMARK, SCENE, SENSOR, SHIFT, ShiftTable, SortedShifts, write_rows

_LARGEST_M = 10_000.0
_WIDEST = {
    SCENE: "2018-06-23 06:50 UTC",
    SENSOR: "Sentinel-2A",
    SHIFT: "100.0 ± 10.0 m",
    EAST: "−100.0",
    NORTH: "−100.0",
    ALIKE: "Correlation",
}


class RegisterDialog(QDialog):
    """Widgets alone: what they do is in :class:`~.registration.Registration`.

    ``may_leave`` is asked before a person closes it, by whatever button or key.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bermlineRegister")
        self.setWindowTitle(tr("Register scenes"))
        self.may_leave: Callable[[], bool] = lambda: True
        self.reference_combo = QComboBox()
        self.reference_combo.setToolTip(tr("The scene that counts as lying right: a clear one of the whole site"))
        self.reference_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.most_spin = NumberBox()
        self.most_spin.setRange(1.0, _LARGEST_M)
        self.most_spin.setDecimals(0)
        self.most_spin.setSuffix(" m")
        self.most_spin.setToolTip(tr("Larger shifts are not looked for"))
        self.ground = plain_label()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(tr("Reference"), self.reference_combo)
        form.addRow(tr("Shifts up to"), self.most_spin)
        form.addRow(tr("Compared over"), self.ground)
        self.shifts = ShiftTable()
        self.sorted = SortedShifts(self.shifts)
        self.table = self._make_table()
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.words = plain_label()
        self.measure_button = QPushButton(tr("Measure"))
        self.measure_button.setDefault(True)
        self.stop_button = QPushButton(tr("Stop"))
        self.keep_button = QPushButton()
        self.close_button = QPushButton(tr("Close"))
        running = QHBoxLayout()
        running.addWidget(self.words, 1)
        running.addWidget(self.progress)
        buttons = QHBoxLayout()
        for button in (self.measure_button, self.stop_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.keep_button, self.close_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.table, 1)
        column.addLayout(running)
        column.addLayout(buttons)
        self.close_button.clicked.connect(self.close)
        self.show_running(False)
        self.show_measured(0)

    def sizeHint(self) -> QSize:
        """Return room for a dozen scenes and their remarks."""
        unit = self.fontMetrics().height()
        return QSize(58 * unit, 30 * unit)

    def reject(self) -> None:
        """Close, where nothing is lost by it that a person still wants."""
        if self.may_leave():
            super().reject()

    def list_references(self, scenes: Sequence[Scene], chosen: str) -> None:
        """Offer scenes as references."""
        self.reference_combo.clear()
        for scene in scenes:
            self.reference_combo.addItem(" · ".join(filter(None, (date_or_name(scene), scene.sensor))), scene.uuid)
        self.reference_combo.setCurrentIndex(max(0, self.reference_combo.findData(chosen)))

    def show_running(self, running: bool) -> None:  # noqa: FBT001 - as of Qt's setters
        """Let be pressed what can be while the measuring runs, or does not."""
        self.progress.setVisible(running)
        self.progress.setValue(0)
        self.stop_button.setEnabled(running)
        for widget in (self.reference_combo, self.most_spin, self.measure_button):
            widget.setEnabled(not running)

    def show_measured(self, count: int) -> None:
        """Say how many shifts would be kept."""
        several = tr("Keep {count} shifts").format(count=count) if count else tr("Keep shifts")
        self.keep_button.setText(tr("Keep the shift") if count == 1 else several)
        self.keep_button.setEnabled(count > 0)

    def copy(self) -> None:
        """Copy the selected rows as text, with their headings."""
        columns, model = range(self.sorted.columnCount()), self.sorted
        rows = [[model.headerData(column, Qt.Orientation.Horizontal) for column in columns]]
        for row in sorted({index.row() for index in self.table.selectionModel().selectedRows()}):
            rows.append([model.index(row, column).data() for column in columns])
        QApplication.clipboard().setText(write_rows(rows))

    def _make_table(self) -> RowsTable:
        table = RowsTable(self.sorted)
        table.setAccessibleName(self.windowTitle())
        table.sortByColumn(SCENE, Qt.SortOrder.AscendingOrder)
        header = table.horizontalHeader()
        for column, words in _WIDEST.items():
            header.resizeSection(column, self.fontMetrics().horizontalAdvance(words) + 30)
        header.setSectionResizeMode(REMARK, QHeaderView.ResizeMode.Stretch)
        context = Qt.ShortcutContext.WidgetShortcut
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), table, self.copy, context=context)
        return table
