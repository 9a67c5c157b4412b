"""One widget for each kind of field that a record declares; each shows a value and reads it back, or says why not."""

from __future__ import annotations

import datetime as dt
from dataclasses import Field
from typing import Any, Callable, Mapping, Sequence

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)
from shapely.geometry import Point

from ...core.chain.admiralty import CREDIBILITY_WORDS, RELIABILITY_WORDS
from ...core.chain.cells import (
    read_count,
    read_day,
    read_first_day,
    read_last_day,
    read_number,
    read_stretch,
    write_plain,
)
from ...core.chain.places import read_position
from ...core.chain.references import web_address
from ...core.dates import days_to_iso
from ...core.errors import Message, Refused, message
from ...plain import as_tip
from ...words import say, term, tr
from ..whole_line import WholeLine
from .links_field import Option

LONG_TEXTS = ("statement", "note", "alternatives", "limits", "counter_claims", "what_differs", "resolution")
_LINES_HIGH = 3
_WORDS: Mapping[str, Mapping[str, Message]] = {"reliability": RELIABILITY_WORDS, "credibility": CREDIBILITY_WORDS}


class TextField(WholeLine):
    """A line of text that offers what was entered there before; blank is ``None`` where the field may be."""

    edited = pyqtSignal()

    def __init__(self, blank: str | None, before: Sequence[str] = ()) -> None:
        super().__init__()
        self._blank = blank
        self._value: Any = None
        if before:
            completer = QCompleter(list(before), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.setCompleter(completer)
        self.textEdited.connect(lambda _: self.edited.emit())

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self._value = value
        self.give("" if value is None else str(value))

    def value(self) -> str | None:
        """Return what stands there: where that is what was shown, to the letter."""
        if self.is_as_given and self._value:
            return str(self._value)
        return self.text().strip() or self._blank


class ReferenceTextField(QWidget):
    """A link or citation, with a button that opens a link in the browser and nothing else."""

    edited = pyqtSignal()

    def __init__(self, blank: str | None) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.line = TextField(blank)
        self.line.textChanged.connect(lambda _: self._refresh())
        self.line.edited.connect(self.edited)
        row.addWidget(self.line, 1)
        self.open = QToolButton()
        self.open.setText(tr("Open"))
        self.open.clicked.connect(lambda _: self.open_link())
        row.addWidget(self.open)
        self._refresh()

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self.line.show_value(value)

    def value(self) -> str | None:
        """Return what stands there."""
        return self.line.value()

    def open_link(self) -> None:
        """Open the link in the system's browser."""
        address = web_address(self.line.text())
        if address:
            QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))

    def _refresh(self) -> None:
        address = web_address(self.line.text())
        self.open.setEnabled(bool(address))
        self.open.setToolTip(
            as_tip(tr("Open {address} in the browser").format(address=address))
            if address
            else tr("Only a link that begins with http:// or https:// is opened")
        )


class LongTextField(QPlainTextEdit):
    """Text of a few lines; tab leaves it."""

    edited = pyqtSignal()

    def __init__(self, blank: str | None) -> None:
        super().__init__()
        self._blank = blank
        self._value: Any = None
        self._given = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES_HIGH + 12)
        self.textChanged.connect(self.edited)

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self._value = value
        self.setPlainText("" if value is None else str(value))
        self._given = self.toPlainText()

    def value(self) -> str | None:
        """Return what stands there: where that is what was shown, to the letter, which Qt would turn into others."""
        text = self.toPlainText()
        if self._value and text == self._given:
            return str(self._value)
        return text.strip() or self._blank


class ChoiceField(QComboBox):
    """One of a few words; the empty line stands for "not said" where that is allowed."""

    edited = pyqtSignal()

    def __init__(self, choices: Sequence[str], words: Mapping[str, Message], *, optional: bool) -> None:
        super().__init__()
        self.setMinimumContentsLength(min(3, max(len(choice) for choice in choices)))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if optional:
            self.addItem("", None)
        for choice in choices:
            self.addItem(f"{choice}  {say(words[choice])}" if choice in words else term(choice), choice)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        self.activated.connect(lambda _: self.edited.emit())

    def show_value(self, value: Any) -> None:
        """Show a value; one that is none of the choices is added, so that it is not lost."""
        if value is not None and self.findData(value) < 0:
            self.addItem(str(value), value)
        self.setCurrentIndex(max(0, self.findData(value)))

    def value(self) -> Any:
        """Return what is chosen."""
        return self.currentData()


class ReferenceField(QComboBox):
    """One record of another table, by name; the empty line stands for none."""

    edited = pyqtSignal()

    def __init__(self, options: Callable[[], Sequence[Option]]) -> None:
        super().__init__()
        self._options = options
        self.setMinimumContentsLength(12)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _: self.edited.emit())

    def show_value(self, value: Any) -> None:
        """Show a value among the records that there are now."""
        self.clear()
        self.addItem(tr("not stated"), None)
        for option in self._options():
            self.addItem(option.words, option.uuid)
        self.setCurrentIndex(max(0, self.findData(value)))

    def value(self) -> str | None:
        """Return the uuid of what is chosen."""
        return self.currentData()


class ParsedField(QLineEdit):
    """A line that is read into a value and refuses what it cannot read; blank is ``None``."""

    edited = pyqtSignal()

    def __init__(self, read: Callable[[str], Any], write: Callable[[Any], str], example: str) -> None:
        super().__init__()
        self._read = read
        self._write = write
        self.setPlaceholderText(example)
        self.textEdited.connect(lambda _: self.edited.emit())

    def show_value(self, value: Any) -> None:
        """Show a value."""
        self.setText("" if value is None else self._write(value))

    def value(self) -> Any:
        """Return what was read. Raises :class:`Refused`."""
        return self._read(self.text().strip())


def make_field(
    column: Field[Any], options: Callable[[str], Sequence[Option]], before: Callable[[str], Sequence[str]]
) -> Any:
    """Make the widget for a declared field.

    Parameters
    ----------
    column
        The field, with the metadata of ``core.records``.
    options
        Gives the records of a table that a reference may point to.
    before
        Gives the texts that stand in a field of the other records.
    """
    kind = column.metadata["kind"]
    blank = column.default if isinstance(column.default, str) else None
    if kind == "reference":
        return ReferenceField(lambda: options(column.metadata["table"]))
    if kind == "date":
        read = {"earliest": read_first_day, "latest": read_last_day}.get(column.name, read_day)
        return ParsedField(read, dt.date.isoformat, tr("YYYY-MM-DD"))
    if kind == "real":
        return ParsedField(read_quantity if column.name == "value" else read_number, write_plain, "")
    if kind == "geometry":
        return ParsedField(read_place, write_place, tr("latitude, longitude: 45.888, 40.042"))
    choices = column.metadata.get("choices") or ()
    if choices:
        return ChoiceField(choices, _WORDS.get(column.name, {}), optional=column.default is None)
    if column.name == "reference":
        return ReferenceTextField(blank)
    if column.name in LONG_TEXTS:
        return LongTextField(blank)
    return TextField(blank, () if column.name in ("label", "name") else before(column.name))


def stretch_field() -> ParsedField:
    """Make the widget for the first and the last day that something may be of."""
    return ParsedField(read_stretch, lambda days: days_to_iso(*days), tr("YYYY-MM-DD, YYYY-MM or YYYY"))


def read_quantity(text: str) -> float | None:
    """Read a count; one with a bound in it is refused, since the bound has a field of its own."""
    count = read_count(text)
    if count is not None and count.bound is not None:
        raise Refused(
            message("“{text}” has a bound in it.", text=text), message("Choose the bound in the field before it.")
        )
    return None if count is None else count.value


def read_place(text: str) -> Point | None:
    """Read latitude and longitude in degrees, as maps give them: ``45.888, 40.042`` or ``45.888 N 40.042 E``."""
    place = read_position(text)
    return None if place is None else Point(place[1], place[0])


def write_place(place: Point) -> str:
    """Write a place as :func:`read_place` reads it."""
    return f"{write_plain(place.y)}, {write_plain(place.x)}"
