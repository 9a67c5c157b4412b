"""The field for other records: several by their labels, typed or ticked in a list."""

from __future__ import annotations

from typing import Callable, NamedTuple, Sequence

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import BermlineError, Refused, message
from ...words import tr


class Option(NamedTuple):
    """A record that may be chosen: its table and uuid, its label, and what it is in words."""

    table: str
    uuid: str
    label: str
    words: str


class LinksField(QWidget):
    """Several other records by their labels, typed or picked from a list."""

    edited = pyqtSignal()

    def __init__(self, title: str, options: Callable[[], Sequence[Option]], most: int | None = None) -> None:
        super().__init__()
        self._title = title
        self._options = options
        self._most = most
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("none"))
        self.line.textEdited.connect(lambda _: self.edited.emit())
        row.addWidget(self.line, 1)
        self.button = QToolButton()
        self.button.setText("…")
        self.button.setToolTip(tr("Pick from a list"))
        self.button.clicked.connect(self.pick)
        row.addWidget(self.button)

    def show_value(self, value: Sequence[tuple[str, str]]) -> None:
        """Show the records with these pairs of table and uuid."""
        labels = {(option.table, option.uuid): option.label for option in self._options()}
        self.line.setText("; ".join(labels[pair] for pair in value if pair in labels))

    def value(self) -> list[tuple[str, str]]:
        """Return pairs of table and uuid. Raises :class:`Refused` for a label that no record has."""
        chosen: list[tuple[str, str]] = []
        for label, pair in self._read():
            if pair is None:
                raise Refused(
                    message("“{label}” is the label of no record that can stand here.", label=label),
                    message("Pick from the list behind the button."),
                )
            if pair not in chosen:
                chosen.append(pair)
        if self._most is not None and len(chosen) > self._most:
            raise Refused(message("Only one record can stand here."))
        return chosen

    def readable(self) -> list[tuple[str, str]]:
        """Return pairs of table and uuid for the labels that can be read so far."""
        return [pair for _, pair in self._read() if pair is not None]

    def _read(self) -> list[tuple[str, tuple[str, str] | None]]:
        labels = [label.strip() for label in self.line.text().replace(",", ";").split(";")]
        if not any(labels):
            return []
        by_label = {option.label.lower(): (option.table, option.uuid) for option in self._options()}
        return [(label, by_label.get(label.lower())) for label in labels if label]

    def pick(self) -> None:
        """Let a person tick records in a list."""
        try:
            chosen = self.value()
        except BermlineError:
            chosen = []
        dialog = PickDialog(self._title, self._options(), chosen, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.show_value(dialog.chosen())
            self.edited.emit()
        dialog.deleteLater()


class PickDialog(QDialog):
    """A list to tick, with a filter above it."""

    def __init__(
        self, title: str, options: Sequence[Option], chosen: Sequence[tuple[str, str]], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self._narrow)
        column.addWidget(self.filter)
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.list)
        picked = set(chosen)
        for option in options:
            item = QListWidgetItem(option.words)
            item.setData(Qt.ItemDataRole.UserRole, (option.table, option.uuid))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = (option.table, option.uuid) in picked
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def sizeHint(self) -> QSize:
        """Return room for a dozen records and their words."""
        return QSize(560, 420)

    def chosen(self) -> list[tuple[str, str]]:
        """Return the ticked pairs of table and uuid."""
        items = (self.list.item(number) for number in range(self.list.count()))
        return [
            tuple(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        ]

    def _narrow(self, text: str) -> None:
        words = text.lower().split()
        for number in range(self.list.count()):
            item = self.list.item(number)
            item.setHidden(not all(word in item.text().lower() for word in words))
