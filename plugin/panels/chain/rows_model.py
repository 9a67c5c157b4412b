"""Rows of text as a model for a tree view, answers beneath what they answer, and a filter over all of it."""

from __future__ import annotations

import html
import re
from typing import Any, NamedTuple, Sequence

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, QSortFilterProxyModel, Qt

UUID_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
_NOTHING = QModelIndex()


class Heading(NamedTuple):
    """One column: what stands above it, which attribute of a row it shows, and how wide it may begin."""

    title: str
    attribute: str
    widest: int = 220


class _Node:
    """A row with its place in the tree; ``above`` is -1 for a row at the top."""

    __slots__ = ("above", "beneath", "place", "row", "search")

    def __init__(self, row: Any, above: int, place: int, search: str) -> None:
        self.row = row
        self.above = above
        self.place = place
        self.beneath: list[int] = []
        self.search = search


class RowsModel(QAbstractItemModel):
    """Shows rows that have a ``uuid`` and, where they form a tree, a ``depth``."""

    def __init__(self, headings: Sequence[Heading], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headings = tuple(headings)
        self._nodes: list[_Node] = []
        self._top: list[int] = []

    @property
    def is_tree(self) -> bool:
        """Whether any row stands beneath another."""
        return len(self._top) < len(self._nodes)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Take new rows; each row that is deeper than the one before stands beneath it."""
        self.beginResetModel()
        self._nodes = []
        self._top = []
        path: list[int] = []
        attributes = [heading.attribute for heading in self.headings]
        for number, row in enumerate(rows):
            del path[getattr(row, "depth", 0) :]
            above = path[-1] if path else -1
            siblings = self._top if above < 0 else self._nodes[above].beneath
            search = " ".join([getattr(row, attribute) for attribute in attributes]).lower()
            self._nodes.append(_Node(row, above, len(siblings), search))
            siblings.append(number)
            path.append(number)
        self.endResetModel()

    def row_at(self, index: QModelIndex) -> Any:
        """Return the row that an index of this model shows."""
        return self._nodes[index.internalId()].row

    def find(self, uuid: str) -> QModelIndex:
        """Return the index of the first row with a uuid, an invalid one where there is none."""
        for number, node in enumerate(self._nodes):
            if node.row.uuid == uuid:
                return self.createIndex(node.place, 0, number)
        return QModelIndex()

    def matching(self, words: Sequence[str]) -> set[int]:
        """Return the numbers of the rows to show: those that have every word, what they answer, and their answers."""
        shown: set[int] = set()
        for number, node in enumerate(self._nodes):
            if node.above in shown and self._has(node.above, words):
                shown.add(number)
            elif all(word in node.search for word in words):
                shown.add(number)
                above = node.above
                while above >= 0 and above not in shown:
                    shown.add(above)
                    above = self._nodes[above].above
        return shown

    def number_of(self, place: int, parent: QModelIndex) -> int:
        """Return the number of the row at a place beneath ``parent``."""
        return (self._nodes[parent.internalId()].beneath if parent.isValid() else self._top)[place]

    def index(self, row: int, column: int, parent: QModelIndex = _NOTHING) -> QModelIndex:
        """Return the index of a cell."""
        beneath = self._nodes[parent.internalId()].beneath if parent.isValid() else self._top
        if not (0 <= row < len(beneath) and 0 <= column < len(self.headings)):
            return QModelIndex()
        return self.createIndex(row, column, beneath[row])

    def parent(self, index: QModelIndex) -> QModelIndex:  # type: ignore[override]
        """Return the index of the row above."""
        if not index.isValid():
            return QModelIndex()
        above = self._nodes[index.internalId()].above
        return QModelIndex() if above < 0 else self.createIndex(self._nodes[above].place, 0, above)

    def rowCount(self, parent: QModelIndex = _NOTHING) -> int:
        """Return how many rows stand beneath ``parent``."""
        if not parent.isValid():
            return len(self._top)
        return len(self._nodes[parent.internalId()].beneath) if parent.column() == 0 else 0

    def columnCount(self, parent: QModelIndex = _NOTHING) -> int:
        """Return how many columns there are."""
        return len(self.headings)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, in which order it stands, and whose it is."""
        if not index.isValid():
            return None
        row = self._nodes[index.internalId()].row
        if role == UUID_ROLE:
            return row.uuid
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, SORT_ROLE):
            return None
        text = getattr(row, self.headings[index.column()].attribute)
        if role == SORT_ROLE:
            return sort_key(text)
        if role == Qt.ItemDataRole.ToolTipRole:
            # A tip is read as markup where it looks like it: a record's text never is.
            return f"<p>{html.escape(text)}</p>" if text else None
        return text.replace("\n", " ")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands above a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section].title
        return None

    def _has(self, number: int, words: Sequence[str]) -> bool:
        while number >= 0:
            if all(word in self._nodes[number].search for word in words):
                return True
            number = self._nodes[number].above
        return False


class RowsFilter(QSortFilterProxyModel):
    """Sorts rows as a person counts, and keeps those that have every word that was asked for."""

    def __init__(self, rows: RowsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._words: tuple[str, ...] = ()
        self._shown: set[int] = set()
        rows.modelAboutToBeReset.connect(self._forget)
        self.setSourceModel(rows)
        self.setSortRole(SORT_ROLE)

    def look_for(self, text: str) -> None:
        """Show the rows that have every word of ``text``, in any of their cells."""
        self._words = tuple(text.lower().split())
        self._shown = self._rows.matching(self._words)
        self.invalidateFilter()

    def refresh(self) -> None:
        """Filter again after the rows changed."""
        self._shown = self._rows.matching(self._words)
        self.invalidateFilter()

    def filterAcceptsRow(self, place: int, parent: QModelIndex) -> bool:
        """Say whether a row is shown."""
        return not self._words or self._rows.number_of(place, parent) in self._shown

    def _forget(self) -> None:
        self._shown = set()


_LEADING = re.compile(
    r"^(?:until|from|about|at least|more than|at most|fewer than)\s+(?=\d)", re.IGNORECASE
)
_NUMBER = re.compile(r"\d+(?:\u202f\d{3})*")


def sort_key(text: str) -> str:
    """Return what a cell is sorted by: numbers as numbers, whatever word says how far they hold."""
    return _NUMBER.sub(lambda found: found[0].replace("\u202f", "").zfill(14), _LEADING.sub("", text.lower()))
