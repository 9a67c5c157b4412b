"""What a person sees of an import: what files hold and how they were read, or by line why they were refused."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.csv_files import for_clipboard
from ...core.growth.exchange import ExchangeErrors, Incoming
from ...core.growth.exchange_stated import Notice
from ...plain import plain_label, reading_label
from ...words import counted, explain, say, tr

_MEASURED_ROWS = 200
"""Up to so many rows are each made as high as their words need; measuring more of them takes too long."""


class PreviewDialog(QDialog):
    """Says what would be added and what was read otherwise than it stands there."""

    def __init__(self, found: Sequence[tuple[str, Incoming]], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import sightings"))
        column = QVBoxLayout(self)
        names = ", ".join(name for name, _ in found[:4]) + ("…" if len(found) > 4 else "")
        column.addWidget(reading_label(tr("From {files}, these will be added:").format(files=names)))
        rows = QFormLayout()
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        rows.setContentsMargins(16, 0, 0, 0)
        incoming = [one for _, one in found]
        counts = (
            (sum(len(one.sightings) for one in incoming), tr("sighting"), tr("sightings")),
            (sum(len(one.structures) for one in incoming), tr("structure"), tr("structures")),
            (
                sum(len(one.scenes) for one in incoming),
                tr("scene without a file, for a date that has none yet"),
                tr("scenes without a file, for dates that have none yet"),
            ),
        )
        for count, one, more in counts:
            rows.addRow(str(count), plain_label(counted(count, one, more)))
        column.addLayout(rows)
        known = sum(one.known_already for one in incoming)
        if known:
            column.addWidget(
                reading_label(
                    counted(
                        known,
                        tr("1 sighting is in the case already."),
                        tr("{count} sightings are in the case already."),
                    )
                )
            )
        notices = [(name, notice) for name, one in found for notice in one.notices]
        if notices:
            column.addWidget(reading_label(tr("Read otherwise than it stands there, or left aside:")))
            self.table = _table(notices)
            column.addWidget(self.table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = QPushButton(tr("Import"))
        self.take.setEnabled(any(count for count, *_ in counts))
        self.take.setDefault(True)
        buttons.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def sizeHint(self) -> QSize:
        """Return room for sentences."""
        return QSize(680, max(220, super().sizeHint().height()))


class ProblemsDialog(QDialog):
    """Lists by line why nothing was imported."""

    def __init__(self, error: ExchangeErrors, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import sightings"))
        column = QVBoxLayout(self)
        column.addWidget(reading_label(explain(error)))
        self.table = _table([("", problem) for problem in error.problems])
        column.addWidget(self.table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(tr("Copy list"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda _checked=False: self.copy())
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def sizeHint(self) -> QSize:
        """Return room for a dozen lines."""
        return QSize(680, 360)

    def copy(self) -> None:
        """Copy the list as text."""
        columns = range(self.table.columnCount())
        rows = range(self.table.rowCount())
        lines = ([self.table.item(row, place).text() for place in columns] for row in rows)
        QApplication.clipboard().setText(for_clipboard(lines))


def _table(entries: Sequence[tuple[str, Notice]]) -> QTableWidget:
    several = len({name for name, _ in entries}) > 1
    headings = [*([tr("File")] if several else []), tr("In line"), tr("What")]
    table = QTableWidget(len(entries), len(headings))
    table.setHorizontalHeaderLabels(headings)
    table.verticalHeader().hide()
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    for row, (name, notice) in enumerate(entries):
        line = QTableWidgetItem(str(notice.line) if notice.line else "")
        line.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
        items = [*([QTableWidgetItem(name)] if several else []), line, QTableWidgetItem(say(notice.what))]
        for place, item in enumerate(items):
            table.setItem(row, place, item)
    header = table.horizontalHeader()
    for place in range(len(headings) - 1):
        header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(len(headings) - 1, QHeaderView.ResizeMode.Stretch)
    if len(entries) <= _MEASURED_ROWS:
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return table
