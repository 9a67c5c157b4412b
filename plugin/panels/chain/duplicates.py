"""Records that may have been entered twice: listed with the reason, and made into one where a person says so."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ...case.errors import Changed
from ...core.chain.duplicates import Twins
from ...core.chain.phrasing import describe
from ...core.errors import BermlineError
from ...core.records import BY_TABLE
from ...plain import plain_label
from ...words import say, tr
from ..dock import Desk
from .book import Book
from .merging import merge
from .word_tables import words_table


class DuplicatesDialog(QDialog):
    """Lists pairs; ``merge_asked`` and ``show_asked`` carry the number of one."""

    merge_asked = pyqtSignal(int)
    show_asked = pyqtSignal(int)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Duplicates"))
        self._column = QVBoxLayout(self)
        about = plain_label(
            tr(
                "These records may be one and the same. Merging keeps the first, fills what it leaves blank from the "
                "second, and moves all that refers to the second to the first; undo takes it back."
            )
        )
        about.setWordWrap(True)
        self._column.addWidget(about)
        self._pages = QStackedWidget()
        none = plain_label(tr("No two records look alike."))
        none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages.addWidget(none)
        self._column.addWidget(self._pages, 1)
        row = QHBoxLayout()
        self.merge = QPushButton(tr("Merge into the first"))
        self.merge.clicked.connect(lambda _: self.merge_asked.emit(self._number()))
        self.show_second = QPushButton(tr("Show the second"))
        self.show_second.clicked.connect(lambda _: self.show_asked.emit(self._number()))
        # Enter shows: what it would press by itself is the first button, which merges.
        self.merge.setAutoDefault(False)
        self.show_second.setDefault(True)
        close = QPushButton(tr("Close"))
        close.clicked.connect(lambda _: self.reject())
        row.addWidget(self.merge)
        row.addWidget(self.show_second)
        row.addStretch(1)
        row.addWidget(close)
        self._column.addLayout(row)
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return room for the words of two records side by side."""
        return QSize(860, 400)

    def show_pairs(self, rows: Sequence[tuple[str, str, str]], *, may_merge: bool) -> None:
        """Show pairs, each as first, second and reason."""
        while self._pages.count() > 1:
            old = self._pages.widget(1)
            self._pages.removeWidget(old)
            old.deleteLater()
        if rows:
            self.table = words_table((tr("First"), tr("Second"), tr("What they share")), list(rows), even=True)
            self._pages.addWidget(self.table)
            self._pages.setCurrentIndex(1)
            self.table.selectRow(0)
        self.merge.setEnabled(bool(rows) and may_merge)
        self.show_second.setEnabled(bool(rows))

    def _number(self) -> int:
        return max(0, self.table.currentRow())


class Duplicates(QObject):
    """Looks for duplicates and merges them; ``chosen`` carries table and uuid of a record to show."""

    chosen = pyqtSignal(str, str)

    def __init__(self, desk: Desk, book: Book, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._book = book
        self._window = window
        self._pairs: tuple[Twins, ...] = ()

    def ask(self) -> None:
        """Show which records look alike."""
        dialog = self.make_dialog()
        dialog.exec()
        dialog.deleteLater()

    def make_dialog(self) -> DuplicatesDialog:
        """Return the dialog with the pairs that there are now."""
        dialog = DuplicatesDialog(self._window)
        dialog.merge_asked.connect(lambda number: self._merge(dialog, number))
        dialog.show_asked.connect(lambda number: self._show(dialog, number))
        self._fill(dialog)
        return dialog

    def _fill(self, dialog: DuplicatesDialog) -> None:
        chain = self._book.chain
        self._pairs = self._book.duplicates.pairs()
        store = self._desk.session.store
        rows = [(describe(chain, pair.first), describe(chain, pair.second), say(pair.why)) for pair in self._pairs]
        dialog.show_pairs(rows, may_merge=store is not None and not store.read_only)

    def _merge(self, dialog: DuplicatesDialog, number: int) -> None:
        pair, links = self._pairs[number], self._book.chain.links
        words = tr("Merge {second} into {first}").format(second=links.label(pair.second), first=links.label(pair.first))
        try:
            with self._desk.session.act(words) as action:
                merge(self._desk.session, action, BY_TABLE[pair.table], pair.first, pair.second)
        except Changed as changed:
            # Not for a person to decide record by record: of what was to be merged nothing was.
            self._desk.messages.error(BermlineError(changed.what, changed.remedy))
            self._desk.session.look_for_outside_edits()
        except BermlineError as error:
            self._desk.messages.error(error)
        self._fill(dialog)

    def _show(self, dialog: DuplicatesDialog, number: int) -> None:
        pair = self._pairs[number]
        dialog.accept()
        self.chosen.emit(pair.table, pair.second)
