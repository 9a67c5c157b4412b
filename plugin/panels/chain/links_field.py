"""The field for other records: several by their labels, typed or ticked in a list."""

from __future__ import annotations

import re
from collections import Counter
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

from ...core.errors import Refused, message
from ...words import tr


class Option(NamedTuple):
    """A record that may be chosen: its table and uuid, its label, and what it is in words."""

    table: str
    uuid: str
    label: str
    words: str

    @property
    def pair(self) -> tuple[str, str]:
        """The table and uuid of the record."""
        return self.table, self.uuid


class LinksField(QWidget):
    """Several other records by their labels, typed or picked from a list.

    Labels are not unique: what was shown stays the records that it was, and only what is typed is read by its label.
    """

    edited = pyqtSignal()

    def __init__(self, title: str, options: Callable[[], Sequence[Option]], most: int | None = None) -> None:
        super().__init__()
        self._title = title
        self._options = options
        self._most = most
        self._shown = ""
        self._labelled: list[tuple[str, tuple[str, str]]] = []
        """The records that were shown, each with the label that it was shown by."""
        self._unseen: list[tuple[str, str]] = []
        """The records among them that have no label here; they stay."""
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
        labels = {option.pair: option.label for option in self._options()}
        self._labelled = [(labels[pair], pair) for pair in value if pair in labels]
        self._unseen = [pair for pair in value if pair not in labels]
        self.line.setText("; ".join(label for label, _ in self._labelled))
        self._shown = self.line.text()

    def value(self) -> list[tuple[str, str]]:
        """Return pairs of table and uuid.

        Raises :class:`Refused` for a label that no record has, and for one that several have.
        """
        chosen = list(self._unseen)
        for label, pairs in self._read():
            if len(pairs) != 1:
                raise Refused(
                    message("“{label}” is the label of several records.", label=label)
                    if pairs
                    else message("“{label}” is the label of no record that can stand here.", label=label),
                    message("Pick from the list behind the button."),
                )
            chosen += [pair for pair in pairs if pair not in chosen]
        if self._most is not None and len(chosen) > self._most:
            raise Refused(message("Only one record can stand here."))
        return chosen

    def readable(self) -> list[tuple[str, str]]:
        """Return pairs of table and uuid for the labels that can be read so far."""
        return [*self._unseen, *(pairs[0] for _, pairs in self._read() if len(pairs) == 1)]

    def pick(self) -> None:
        """Let a person tick records in a list."""
        dialog = PickDialog(self._title, self._options(), self.readable(), self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.show_value([*self._unseen, *dialog.chosen()])
            self.edited.emit()
        dialog.deleteLater()

    def _read(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Return each label that stands there, with the records that it may mean."""
        by_label: dict[str, list[tuple[str, str]]] = {}
        for option in self._options():
            by_label.setdefault(option.label.lower(), []).append(option.pair)
        there = {pair for pairs in by_label.values() for pair in pairs}
        if self.line.text() == self._shown:
            return [(label, [pair] if pair in there else []) for label, pair in self._labelled]
        shown: dict[str, list[tuple[str, str]]] = {}
        for label, pair in self._labelled:
            if pair in there:
                shown.setdefault(label.lower(), []).append(pair)
        labels = _split(self.line.text(), {*by_label, *shown})
        times = Counter(label.lower() for label in labels)
        # A label that stands there as often as before means the same records; otherwise it may mean any of its own.
        same = {label: list(pairs) for label, pairs in shown.items() if times[label] == len(pairs)}
        read = []
        for label in labels:
            key = label.lower()
            if key in same:
                read.append((label, [same[key].pop(0)]))
            else:
                read.append((label, list(dict.fromkeys([*shown.get(key, ()), *by_label.get(key, ())]))))
        return read


def _split(text: str, known: set[str]) -> list[str]:
    """Return the labels in a text, between commas or semicolons where these are not within a ``known`` label."""
    pieces = re.split("([,;])", text)
    labels, place = [], 0
    while place < len(pieces):
        ends = range(len(pieces), place + 1, -2)
        runs = ((end, "".join(pieces[place:end]).strip()) for end in ends)
        end, label = next((run for run in runs if run[1].lower() in known), (place + 1, pieces[place].strip()))
        labels.append(label)
        place = end + 1
    return [label for label in labels if label]


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
            item.setData(Qt.ItemDataRole.UserRole, option.pair)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = option.pair in picked
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
