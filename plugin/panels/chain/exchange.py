"""Importing and exporting the tables of a chain: looked at first, then wholly or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QShortcut,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.chain.tables import FILES, Problem, ReadChain
from ...words import say, tr


class PreviewDialog(QDialog):
    """Says what a folder holds and what was left aside, before any of it is kept."""

    def __init__(self, folder: Path, found: ReadChain, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import transfer chain"))
        column = QVBoxLayout(self)
        column.addWidget(_plain(tr("From {folder}").format(folder=folder)))
        chain = found.chain
        counts = (
            (tr("Sites"), len(chain.sites)),
            (tr("Sources"), len(chain.sources)),
            (tr("Carriers"), len(chain.vessels)),
            (tr("Movements"), len(chain.movements)),
            (tr("Claims"), len(chain.claims)),
            (tr("Conflicts"), len(chain.conflicts)),
        )
        column.addWidget(_plain(tr("These rows will be added:")))
        column.addWidget(_table((tr("Table"), tr("Rows")), [(title, str(count)) for title, count in counts]))
        if found.notices:
            column.addWidget(_plain(tr("Left aside:")))
            column.addWidget(_problems(found.notices))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        take = QPushButton(tr("Import"))
        take.setDefault(True)
        buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def sizeHint(self) -> QSize:
        """Return room for the six tables."""
        return QSize(520, 380)


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


def tables_in(folder: Path) -> list[str]:
    """Return the names of the chain's tables that a folder already holds."""
    return [name for name in FILES if (folder / name).exists()]


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
    if len(rows) <= 200:
        table.resizeRowsToContents()
    return table


def _plain(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
