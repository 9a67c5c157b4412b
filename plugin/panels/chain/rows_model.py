"""Rows of text as a model that sorts and filters itself; answers stay beneath what they answer.

The model does both itself, and not a proxy: a proxy over rows kept in Python takes seconds where thousands of
rows come and go one by one, and this takes milliseconds.
"""

from __future__ import annotations

import html
import re
from functools import cache
from itertools import compress
from operator import attrgetter
from typing import Any, Callable, NamedTuple, Sequence

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ...core.language import language, phrase
from ...core.quantity import BOUNDS, write_bound

UUID_ROLE = Qt.ItemDataRole.UserRole
_NOTHING = QModelIndex()
_INDENT = "\u2003"
_BENEATH = "↳ "


class Heading(NamedTuple):
    """One column: what stands above it, which attribute of a row it shows, how many characters wide it may begin.

    ``words`` puts what a row holds into the words that are shown; ``None`` where these are the same.
    """

    title: str
    attribute: str
    widest: int = 30
    words: Callable[[str], str] | None = None

    def of(self, row: Any) -> str:
        """Return what a row shows in this column."""
        text: str = getattr(row, self.attribute)
        return text if self.words is None else self.words(text)


class RowsModel(QAbstractTableModel):
    """Shows rows that have a ``uuid`` and, where some stand beneath others, a ``depth``.

    ``tip`` gives the words of a cell's tip from its row and attribute.
    """

    def __init__(
        self, headings: Sequence[Heading], tip: Callable[[Any, str], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tip = tip
        self.headings = tuple(headings)
        self._rows: list[Any] = []
        self._above: list[int] = []
        """Of each row the number of the one that it stands beneath, -1 for none; empty where none does."""
        self._texts: dict[int, str] = {}
        self._shown: list[int] = []
        self._words: tuple[str, ...] = ()
        self._keep: Callable[[Any], bool] | None = None
        self._sorted_by = -1
        self._descending = False

    @property
    def size(self) -> int:
        """How many rows there are, shown or not."""
        return len(self._rows)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Take new rows; each row that is deeper than the one before stands beneath it."""
        # A row that is the same object as before has the same words.
        if self._texts:
            known = set(map(id, self._rows)).intersection(map(id, rows))
            self._texts = {key: text for key, text in self._texts.items() if key in known}
        self.beginResetModel()
        self._rows = list(rows)
        self._above = _rows_above(rows)
        self._shown = self._arrange()
        self.endResetModel()

    def look_for(self, text: str, keep: Callable[[Any], bool] | None = None) -> None:
        """Show the rows that have every word of ``text`` in their cells, with what they answer and their answers.

        ``keep`` says of a row whether it may be shown; ``None`` lets all be shown.
        """
        words = tuple(text.lower().split())
        if words == self._words and keep is self._keep:
            return
        self.beginResetModel()
        self._words = words
        self._keep = keep
        self._shown = self._arrange()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column as a person counts, answers beneath what they answer; -1 for the order of creation.

        What is selected or current stays with its row.
        """
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        numbers = [self._shown[index.row()] for index in before]
        self._sorted_by = column
        self._descending = order == Qt.SortOrder.DescendingOrder
        self._shown = self._arrange()
        places = {number: place for place, number in enumerate(self._shown)} if before else {}
        moved = [self.createIndex(places[number], index.column()) for number, index in zip(numbers, before)]
        self.changePersistentIndexList(before, moved)
        self.layoutChanged.emit()

    def row_at(self, place: int) -> Any:
        """Return the row that is shown at a place."""
        return self._rows[self._shown[place]]

    def rows(self, most: int | None = None) -> list[Any]:
        """Return the rows that are shown, in their order, ``most`` of them or all."""
        return [self._rows[number] for number in self._shown[:most]]

    def place_of(self, uuid: str) -> int:
        """Return the first place at which a record is shown, -1 where it is not."""
        return next((place for place, number in enumerate(self._shown) if self._rows[number].uuid == uuid), -1)

    def rowCount(self, parent: QModelIndex = _NOTHING) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex = _NOTHING) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.headings)

    def index(self, row: int, column: int, parent: QModelIndex = _NOTHING) -> QModelIndex:
        """Return the index of a cell; a view asks for one of each row, and Qt's own asks back for both counts."""
        if parent.isValid() or not (0 <= row < len(self._shown) and 0 <= column < len(self.headings)):
            return QModelIndex()
        return self.createIndex(row, column)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, its whole text as a tip, and whose it is."""
        if not index.isValid():
            return None
        row = self._rows[self._shown[index.row()]]
        if role == Qt.ItemDataRole.DisplayRole:
            text = self.headings[index.column()].of(row).replace("\n", " ")
            depth = getattr(row, "depth", 0) if index.column() == 0 else 0
            return _INDENT * (depth - 1) + _BENEATH + text if depth else text
        if role == Qt.ItemDataRole.ToolTipRole:
            # A tip is read as markup where it looks like it: a record's text never is.
            text = self._tip(row, self.headings[index.column()].attribute)
            return "".join(f"<p>{html.escape(line)}</p>" for line in text.split("\n")) if text else None
        return row.uuid if role == UUID_ROLE else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands above a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section].title
        return None

    def _arrange(self) -> list[int]:
        """Return the numbers of the entries to show, in the order to show them."""
        beneath: dict[int, list[int]] = {}
        if self._stand_by_themselves:
            beneath[-1] = self._matching()
        else:
            for number in self._matching():
                beneath.setdefault(self._above[number], []).append(number)
        if self._sorted_by >= 0:
            heading = self.headings[self._sorted_by]
            for numbers in beneath.values():
                numbers.sort(
                    key=lambda number: sort_key(heading.of(self._rows[number])),
                    reverse=self._descending,
                )
        if self._stand_by_themselves:
            return beneath[-1]
        arranged: list[int] = []
        waiting = list(reversed(beneath.get(-1, ())))
        while waiting:
            number = waiting.pop()
            arranged.append(number)
            waiting.extend(reversed(beneath.get(number, ())))
        return arranged

    @property
    def _stand_by_themselves(self) -> bool:
        """Whether no row stands beneath another."""
        return not self._above

    def _search_texts(self) -> list[str]:
        """Return what a filter looks through of each row, made when it is first looked for."""
        known, texts_of = self._texts, attrgetter(*(heading.attribute for heading in self.headings))
        worded = [(place, heading.words) for place, heading in enumerate(self.headings) if heading.words is not None]
        for row in self._rows:
            if id(row) not in known:
                texts = texts_of(row)
                if worded:
                    texts = list(texts)
                    for place, words in worded:
                        texts[place] = words(texts[place])
                known[id(row)] = " ".join(texts).lower()
        return [known[key] for key in map(id, self._rows)]

    def _matching(self) -> list[int]:
        """Return, in order, the rows that match, stand above one that does, or beneath one."""
        keep = self._keep
        if not self._words and keep is None:
            return list(range(len(self._rows)))
        matches = [True] * len(self._rows) if keep is None else list(map(keep, self._rows))
        if self._words:
            texts = self._search_texts()
            matches = [match and all(map(text.__contains__, self._words)) for match, text in zip(matches, texts)]
        shown = matches[:]
        hit = matches[:]
        for number, above in enumerate(self._above):
            if above >= 0 and hit[above]:
                hit[number] = shown[number] = True
            while matches[number] and above >= 0 and not shown[above]:
                shown[above] = True
                above = self._above[above]
        return list(compress(range(len(shown)), shown))


def _rows_above(rows: Sequence[Any]) -> list[int]:
    """Return of each row the number of the one that it stands beneath, -1 for none; nothing where none does."""
    if not any(getattr(row, "depth", 0) for row in rows):
        return []
    found: list[int] = []
    path: list[int] = []
    for number, row in enumerate(rows):
        del path[row.depth :]
        found.append(path[-1] if path else -1)
        path.append(number)
    return found


_NUMBER = re.compile(r"\d+(?:\u202f\d{3})*")


def sort_key(text: str) -> tuple[bool, str]:
    """Return what a cell is sorted by: blanks last, numbers as numbers, whatever word says how far they hold."""
    plain = _leading(language().code).sub("", text.lower())
    return not text, _NUMBER.sub(lambda found: found[0].replace("\u202f", "").zfill(14), plain)


@cache
def _leading(_code: str) -> re.Pattern[str]:
    """Return what finds the words before a number in the language that is written in."""
    bounds = [write_bound(bound).partition("{")[0] for bound in BOUNDS]
    days = [phrase(words).partition("{")[0] for words in ("from {day}", "until {day}")]
    words = "|".join(re.escape(word.strip()) for word in (*bounds, *days) if word.strip())
    return re.compile(rf"^(?:{words})\s+(?=\d)", re.IGNORECASE)
