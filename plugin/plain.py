"""Text that is shown as it is, where Qt would take for HTML what looks like it: names and notes may be anyone's."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

from .core.direction import show_marks


def plain_label(text: str = "") -> QLabel:
    """Return a label that shows whatever text it is given as it is."""
    return _label(text, Qt.TextFormat.PlainText)


def rich_label(html: str = "") -> QLabel:
    """Return a label for HTML of our own; whoever gives it text from elsewhere escapes it."""
    return _label(html, Qt.TextFormat.RichText)


def reading_label(text: str = "") -> QLabel:
    """Return a plain label for sentences: they wrap, and can be marked and copied."""
    label = plain_label(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def as_tip(text: str) -> str:
    """Return a text as a tooltip or a message box, which know no format, shows it as it is.

    Marks of reading direction in it are shown.
    """
    text = show_marks(text)
    return text if "<" not in text else "<span>" + escape(text).replace("\n", "<br>") + "</span>"


def _label(text: str, read_as: Qt.TextFormat) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(read_as)
    return label
