"""Small editors for one column of one or several records."""

from __future__ import annotations

from typing import Any, Callable, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent, QTextOption
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QCompleter, QFrame, QLabel, QPlainTextEdit

from ...core.errors import BermlineError, message
from ...words import tr
from ..whole_line import WholeLine


def common(values: Sequence[Any]) -> tuple[bool, Any]:
    """Return whether all values are the same, and that value."""
    same = all(value == values[0] for value in values)
    return same, values[0] if same and values else None


class TextField(WholeLine):
    """A line of text for one column; it tells what was typed when it is left or Enter is pressed."""

    entered = pyqtSignal(str, object)
    refused = pyqtSignal(object)

    def __init__(self, column: str, read: Callable[[str], Any] = lambda text: text or None) -> None:
        super().__init__()
        self.column = column
        self._read = read
        self._shown = ""
        self.setObjectName(f"scene_{column}")
        self.editingFinished.connect(self._leave)

    def show_values(self, values: Sequence[Any], write: Callable[[Any], str] = lambda value: value or "") -> None:
        """Show the value that the records share; what is being typed stays."""
        if self.hasFocus() and not self.is_as_given:
            return
        same, value = common(values)
        self._shown = write(value) if same else ""
        self.setPlaceholderText("" if same else tr("several values"))
        self.give(self._shown)

    def suggest(self, words: Sequence[str]) -> None:
        """Offer words while typing."""
        completer = QCompleter(sorted(set(words)), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def finish(self) -> None:
        """Tell what was typed, as leaving the line would; nothing where nothing was typed."""
        self._leave()

    def _leave(self) -> None:
        text = self.text().strip()
        if self.is_as_given or text == self._shown:
            return
        try:
            value = self._read(text)
        except BermlineError as error:
            self.refused.emit(error)
            self.give(self._shown)
            return
        self._shown = text
        self.take_as_given()
        self.entered.emit(self.column, value)


class WholeLabel(QLabel):
    """A label that wraps, and asks for the height of all its lines: a form in a scroll area gives it fewer."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the text needs at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


class LongText(QPlainTextEdit):
    """Text to be read and copied, broken wherever the line ends, as high as it needs to be."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(2)

    def setText(self, text: str) -> None:
        """Show another text."""
        self.setPlainText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the text needs at the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 6)


class ChoiceField(QComboBox):
    """A choice for one column."""

    entered = pyqtSignal(str, object)

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column
        self.setObjectName(f"scene_{column}")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.activated.connect(self._choose)

    def show_values(self, values: Sequence[Any], choices: Sequence[tuple[str, Any]]) -> None:
        """Show the choices, and of them the one that the records share."""
        same, value = common(values)
        self.clear()
        for words, choice in choices:
            self.addItem(words, choice)
        if same:
            self.setCurrentIndex(self.findData(value))
        else:
            self.insertItem(0, tr("several values"))
            self.setCurrentIndex(0)
            self.model().item(0).setEnabled(False)

    def _choose(self, index: int) -> None:
        if self.model().item(index).isEnabled():
            self.entered.emit(self.column, self.itemData(index))


class FlagField(QCheckBox):
    """Yes or no for one column; records that differ show as a third state until it is clicked."""

    entered = pyqtSignal(str, object)

    def __init__(self, column: str, words: str) -> None:
        super().__init__(words)
        self.column = column
        self.setObjectName(f"scene_{column}")
        self.clicked.connect(self._click)

    def show_values(self, values: Sequence[bool]) -> None:
        """Show whether all, none or some of the records say yes."""
        same, value = common(values)
        self.setTristate(not same)
        states = Qt.CheckState
        self.setCheckState(states.PartiallyChecked if not same else states.Checked if value else states.Unchecked)

    def _click(self) -> None:
        chosen = self.checkState() != Qt.CheckState.Unchecked
        self.setTristate(False)
        self.setChecked(chosen)
        self.entered.emit(self.column, chosen)


def read_degrees(low: float, high: float) -> Callable[[str], float | None]:
    """Return a reader of an angle between two bounds, in degrees; an empty line is not known."""

    def read(text: str) -> float | None:
        if not text:
            return None
        try:
            value = float(text.rstrip("° ").replace(",", "."))
        except ValueError:
            value = float("nan")
        if not low <= value <= high:
            raise BermlineError(
                message("“{text}” is no angle from {low} to {high} degrees.", text=text, low=low, high=high)
            )
        return value

    return read


def read_metres(text: str) -> float | None:
    """Read a length above zero in metres; an empty line is not known."""
    if not text:
        return None
    try:
        value = float(text.rstrip("m ").replace(",", "."))
    except ValueError:
        value = float("nan")
    if not 0 < value < float("inf"):
        raise BermlineError(message("“{text}” is no length in metres above zero.", text=text))
    return value


def write_plain(value: float | None) -> str:
    """Write a number as briefly as it is known."""
    return "" if value is None else f"{value:.10g}"
