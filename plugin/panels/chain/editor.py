"""The right side of the panel: a hint, the form of a record, or two records that disagree."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QStackedWidget

from ...core.columns import Record
from ...core.records import Source
from ...plain import plain_label
from ...words import tr
from .archive_row import ArchiveRow
from .book import Book
from .conflict_page import ConflictPage
from .form import RecordForm
from .tabs import Tab

_LEAST = QSize(240, 0)
"""So wide it is without a form already: the table beside it does not jump when one is shown."""
_SIDES = ("site", "source", "vessel", "movement", "claim", "finding")


class Editor(QStackedWidget):
    """Holds one form for each tab, made when it is first needed, and the page of conflicts."""

    save_asked = pyqtSignal()
    reverted = pyqtSignal()
    draft_changed = pyqtSignal()

    def __init__(self, book: Book, archive: ArchiveRow, tab: Callable[[], Tab]) -> None:
        super().__init__()
        self._book = book
        self._tab = tab
        self._forms: dict[Tab, RecordForm] = {}
        self.archive = archive
        self._hint = plain_label()
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.addWidget(self._hint)
        self.conflict = ConflictPage(lambda: book.options(_SIDES))
        self.conflict.save_asked.connect(self.save_asked)
        self.conflict.reverted.connect(self.reverted)
        self.addWidget(self.conflict)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(_LEAST)

    @property
    def form(self) -> RecordForm:
        """The form of the tab that is shown; not for conflicts."""
        tab = self._tab()
        if tab not in self._forms:
            more = (tr("Archived copy"), self.archive) if tab.kind is Source else None
            form = RecordForm(tab, self._book.options, self._book.texts, more)
            form.save_asked.connect(self.save_asked)
            form.reverted.connect(self.reverted)
            form.draft_changed.connect(self.draft_changed)
            if tab.kind is Source:
                self.archive.attached.connect(form.take_kept)
            self._forms[tab] = form
            self.addWidget(form)
        return self._forms[tab]

    @property
    def shown(self) -> RecordForm | ConflictPage | None:
        """The form or page that is shown, ``None`` for the hint."""
        shown = self.currentWidget()
        return shown if isinstance(shown, (RecordForm, ConflictPage)) else None

    @property
    def is_edited(self) -> bool:
        """Whether something was typed that is not kept."""
        return self.shown is not None and self.shown.is_edited

    @property
    def is_adding(self) -> bool:
        """Whether it shows a record that was never kept."""
        return self.shown is not None and self.shown.is_new

    @property
    def held(self) -> str:
        """The uuid of the record that is shown, "" for none or a new one."""
        record: Record | None = None if self.shown is None else self.shown.record
        return "" if record is None else record.uuid

    def show_hint(self, words: str) -> None:
        """Show words in place of a form."""
        self._hint.setText(words)
        self.setCurrentWidget(self._hint)

    def forget_edits(self) -> None:
        """Take what was typed as done with."""
        if self.shown is not None:
            self.shown.is_edited = False

    def say(self, words: str) -> None:
        """Say above the fields what is wrong."""
        if self.shown is not None:
            self.shown.say(words)
