"""What a person sees of an import: what a folder holds, or by file and line why it was refused."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QShortcut,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.chain.tables import Problem, ReadChain
from ...words import say, tr

_MEASURED_ROWS = 200
"""Up to so many rows are each made as high as their words need; measuring more of them takes too long."""


class PreviewDialog(QDialog):
    """Says what a folder holds and what was left aside, before any of it is kept."""

    def __init__(self, folder: Path, found: ReadChain, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import transfer chain"))
        column = QVBoxLayout(self)
        column.addWidget(_plain(tr("From {folder}").format(folder=folder)))
        chain = found.chain
        counts = (
            (len(chain.sites), tr("sites")),
            (len(chain.sources), tr("sources")),
            (len(chain.vessels), tr("carriers")),
            (len(chain.movements), tr("movements")),
            (len(chain.claims), tr("claims and denials")),
            (len(chain.conflicts), tr("conflicts")),
        )
        rows = QFormLayout()
        rows.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        rows.setContentsMargins(16, 0, 0, 0)
        for count, title in counts:
            rows.addRow(str(count), QLabel(title))
        column.addWidget(_plain(tr("These rows will be added:")))
        column.addLayout(rows)
        if found.notices:
            column.addWidget(_plain(tr("Left aside:")))
            column.addWidget(_problems(found.notices))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        take = QPushButton(tr("Import"))
        buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        take.setDefault(True)
        take.setFocus()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def sizeHint(self) -> QSize:
        """Return room for the name of the folder."""
        return QSize(460, super().sizeHint().height())


class ProblemsDialog(QDialog):
    """Lists, by file and line, why nothing was imported."""

    def __init__(self, words: str, problems: Sequence[Problem], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import transfer chain"))
        column = QVBoxLayout(self)
        column.addWidget(_plain(words))
        self.table = _problems(problems)
        column.addWidget(self.table)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = QPushButton(tr("Copy list"))
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda _: self.copy())
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self, self.copy)

    def sizeHint(self) -> QSize:
        """Return room for a dozen lines."""
        return QSize(760, 420)

    def copy(self) -> str:
        """Copy the list as text and return it."""
        rows = [
            "\t".join(self.table.item(row, number).text() for number in range(3))
            for row in range(self.table.rowCount())
        ]
        QApplication.clipboard().setText("\n".join(rows))
        return "\n".join(rows)


def _problems(problems: Sequence[Problem]) -> QTableWidget:
    return _table(
        (tr("File"), tr("Line"), tr("What")),
        [(problem.file, str(problem.line) if problem.line else "", say(problem.what)) for problem in problems],
    )


def _table(headings: tuple[str, ...], rows: list[tuple[str, ...]]) -> QTableWidget:
    table = QTableWidget(len(rows), len(headings))
    table.setHorizontalHeaderLabels(headings)
    table.verticalHeader().hide()
    table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
    table.setWordWrap(True)
    table.setShowGrid(False)
    for number, row in enumerate(rows):
        for place, text in enumerate(row):
            item = QTableWidgetItem(text)
            if text.isdecimal():
                item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            table.setItem(number, place, item)
    header = table.horizontalHeader()
    for place in range(len(headings) - 1):
        header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(len(headings) - 1, QHeaderView.ResizeMode.Stretch)
    table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    if len(rows) <= _MEASURED_ROWS:
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return table


def _plain(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
