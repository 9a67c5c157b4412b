"""What a pack says of itself: title, number, who, for whom, as of when, in which language and on what paper."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QDate, pyqtSignal
from qgis.PyQt.QtGui import QFocusEvent
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDateEdit, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from ...sheets.options import LANGUAGES, ORIENTATIONS, PAPERS, PackOptions, today
from ...words import tr

_LINES = 4


class WordsForm(QWidget):
    """Fields for what :class:`~.sheets.options.PackOptions` holds beside the parts; ``edited`` when one is finished."""

    edited = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
            field.setPlaceholderText(hint)
            field.editingFinished.connect(self.edited)
            self._texts[name] = field
            self._add(form, name, heading, field)
        self._texts["analyst"].setToolTip(
            tr("Under a pseudonym the names of all who worked on the case are kept out of the pack.")
        )
        self.as_of = QDateEdit()
        self.as_of.setCalendarPopup(True)
        self.as_of.setDisplayFormat("yyyy-MM-dd")
        self.as_of.setToolTip(tr("Up to when the case is known. The pack states this date, not the day it was made."))
        self.as_of.editingFinished.connect(self.edited)
        self._add(form, "as_of", tr("As of"), self.as_of)
        self.about = _About()
        self.about.setPlaceholderText(tr("What this case is, in a few sentences, for the cover."))
        self.about.setTabChangesFocus(True)
        self.about.setFixedHeight(self.about.fontMetrics().lineSpacing() * _LINES + 12)
        self.about.left.connect(self.edited)
        self._add(form, "about", tr("About"), self.about)
        self._choices = {
            "language": self._choice(LANGUAGES, {"en": tr("English"), "de": tr("German")}),
            "paper": self._choice(PAPERS, {}),
            "orientation": self._choice(ORIENTATIONS, {"portrait": tr("portrait"), "landscape": tr("landscape")}),
        }
        for name, heading in (("language", tr("Language")), ("paper", tr("Paper")), ("orientation", tr("Orientation"))):
            self._add(form, name, heading, self._choices[name])
        self.templates = QgsFileWidget()
        self.templates.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.templates.lineEdit().setPlaceholderText(tr("those of Bermline"))
        self.templates.setToolTip(tr("A folder with layout templates (.qpt) of your own; what it lacks is Bermline's."))
        self.templates.fileChanged.connect(self._tell_folder)
        self._add(form, "templates", tr("Templates"), self.templates)

        self.whole_scenes = QCheckBox(tr("whole files"))
        self.whole_scenes.setToolTip(
            tr("GeoTIFFs that may be passed on go in whole. Otherwise the pack has pieces of them, and their hashes.")
        )
        self.whole_scenes.clicked.connect(self._tell_ticked)
        self._add(form, "whole_scenes", tr("Scenes"), self.whole_scenes)

    def show_options(self, options: PackOptions) -> None:
        """Show options that are complete; a field that is being written in is left alone."""
        for name, field in self._texts.items():
            if not field.hasFocus():
                field.setText(getattr(options, name))
                field.setCursorPosition(0)
        if not self.about.hasFocus():
            self.about.setPlainText(options.about)
        for name, box in self._choices.items():
            box.setCurrentIndex(box.findData(getattr(options, name)))
        folder = "" if options.templates is None else str(options.templates)
        if folder != self.templates.filePath():
            before = self.templates.blockSignals(True)
            self.templates.setFilePath(folder)
            self.templates.blockSignals(before)
        self.whole_scenes.setChecked(bool(options.whole_scenes))
        day = options.as_of or today()
        if not self.as_of.hasFocus():
            self.as_of.setDate(QDate(day.year, day.month, day.day))

    def options(self) -> PackOptions:
        """Return what the fields say; what is left out, the order and pictures stay open."""
        day = self.as_of.date()
        folder = self.templates.filePath().strip()
        return PackOptions(
            about=self.about.toPlainText().strip(),
            as_of=dt.date(day.year(), day.month(), day.day()),
            templates=Path(folder) if folder else None,
            whole_scenes=self.whole_scenes.isChecked(),
            **{name: field.text().strip() for name, field in self._texts.items()},
            **{name: box.currentData() for name, box in self._choices.items()},
        )

    def _choice(self, values: tuple[str, ...], words: dict[str, str]) -> QComboBox:
        box = QComboBox()
        for value in values:
            box.addItem(words.get(value, value), value)
        box.activated.connect(self._tell_choice)
        return box

    @staticmethod
    def _add(form: QFormLayout, name: str, heading: str, field: QWidget) -> None:
        field.setObjectName(f"bermlinePack_{name}")
        form.addRow(heading, field)

    def _tell_choice(self, _index: int) -> None:
        self.edited.emit()

    def _tell_ticked(self, _ticked: bool) -> None:  # noqa: FBT001 - the form of Qt's signal
        self.edited.emit()

    def _tell_folder(self, _folder: str) -> None:
        self.edited.emit()


class _About(QPlainTextEdit):
    """A text of several lines that tells when the cursor left it."""

    left = pyqtSignal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
