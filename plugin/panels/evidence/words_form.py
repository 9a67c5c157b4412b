"""The words that a pack carries: title, number, who, for whom, as of when."""

from __future__ import annotations

import datetime as dt

from qgis.PyQt.QtCore import QDate, pyqtSignal
from qgis.PyQt.QtGui import QFocusEvent
from qgis.PyQt.QtWidgets import QDateEdit, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from ...sheets.options import PackOptions, today
from ...words import tr

_LINES = 4


class WordsForm(QWidget):
    """Fields for the texts of :class:`~.sheets.options.PackOptions`; ``edited`` when a person finished one."""

    edited = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: PackOptions | None = None
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._texts: dict[str, QLineEdit] = {}
        for name, heading, hint in (
            ("title", tr("Title"), tr("as it stands on every page")),
            ("number", tr("Pack"), tr("its number or name")),
            ("version", tr("Version"), ""),
            ("analyst", tr("Analyst"), tr("a name or a pseudonym")),
            ("distribution", tr("Distribution"), tr("who may have it; stands on every page")),
        ):
            field = QLineEdit()
            field.setObjectName(f"bermlinePack_{name}")
            field.setPlaceholderText(hint)
            field.editingFinished.connect(self._tell)
            form.addRow(heading, field)
            self._texts[name] = field
        self.as_of = QDateEdit()
        self.as_of.setObjectName("bermlinePack_as_of")
        self.as_of.setCalendarPopup(True)
        self.as_of.setDisplayFormat("yyyy-MM-dd")
        self.as_of.setToolTip(tr("Up to when the case is known. The pack states this date, not the day it was made."))
        self.as_of.editingFinished.connect(self._tell)
        form.addRow(tr("As of"), self.as_of)
        self.about = _About()
        self.about.setObjectName("bermlinePack_about")
        self.about.setPlaceholderText(tr("What this case is, in a few sentences, for the cover."))
        self.about.setTabChangesFocus(True)
        self.about.setFixedHeight(self.about.fontMetrics().lineSpacing() * _LINES + 12)
        self.about.left.connect(self._tell)
        form.addRow(tr("About"), self.about)

    def show_options(self, options: PackOptions) -> None:
        """Show options that are complete."""
        self._shown = options
        for name, field in self._texts.items():
            if not field.hasFocus():
                field.setText(getattr(options, name))
                field.setCursorPosition(0)
        if not self.about.hasFocus():
            self.about.setPlainText(options.about)
        day = options.as_of or today()
        self.as_of.setDate(QDate(day.year, day.month, day.day))

    def options(self) -> PackOptions:
        """Return what the fields say; ``left_out`` and ``pictures`` stay open."""
        day = self.as_of.date()
        return PackOptions(
            about=self.about.toPlainText().strip(),
            as_of=dt.date(day.year(), day.month(), day.day()),
            **{name: field.text().strip() for name, field in self._texts.items()},
        )

    def _tell(self) -> None:
        self.edited.emit()


class _About(QPlainTextEdit):
    """A text of several lines that tells when the cursor left it."""

    left = pyqtSignal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
