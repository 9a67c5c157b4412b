"""The two rows of controls: what is drawn and shown, and what the keys of the matrix do."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QTabWidget, QToolButton, QWidget

from ...core.records import STATES, STRUCTURE_KINDS
from ...words import tr
from ..buttons import make_button
from ..case_actions import icon
from .looks import state_icon
from .matrix_view import KEY_OF_STATE
from .site_combo import SiteCombo

_NARROW = 380
"""What a row is content with, in pixels."""
_TO_SCALE, _FILMSTRIP = "Bermline/growth_to_scale", "Bermline/growth_filmstrip"


class _Row(QWidget):
    """A row of controls that gives up words where there is no room for them; their signs and tips stay."""

    def __init__(self) -> None:
        super().__init__()
        self._texts: dict[QToolButton, tuple[str, str]] = {}
        self._tips: dict[QToolButton, str] = {}
        self._compact = False
        self._full = 0

    def fit(self, room: int) -> None:
        """Write all words where ``room`` pixels hold them, else the short ones."""
        if not self._compact:
            self._full = super().sizeHint().width()
        compact = room < self._full
        if compact == self._compact:
            return
        self._compact = compact
        for button, words in self._texts.items():
            button.setText(words[compact])
            # What others speak of by its name is found by that where the name is given up.
            nameless = compact and not (words[compact] and words[compact] in words[0])
            button.setToolTip(f"{words[0]}: {self._tips[button]}" if nameless else self._tips[button])
            if not words[compact]:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            elif not button.icon().isNull():
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _shorten(self, button: QToolButton, words: str) -> None:
        """Say what a button's words become where there is little room."""
        self._texts[button] = (button.text(), words)
        self._tips[button] = button.toolTip()


class TopBar(_Row):
    """Site, drawing, what is shown, and carrying data in and out."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.site_combo = SiteCombo()
        row.addWidget(self.site_combo)
        row.addSpacing(8)
        self.draw_button = _switch(
            tr("Draw structure"),
            tr("Click the corners on the map. Right-click or double-click ends the outline, Esc drops it.")
            + " "
            + tr("Esc again puts the tool down."),
        )
        self.draw_button.setIcon(icon("structure_draw"))
        self.draw_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row.addWidget(self.draw_button)
        self.kind_combo = QComboBox()
        self.kind_combo.setToolTip(tr("What is drawn next"))
        for kind in STRUCTURE_KINDS:
            self.kind_combo.addItem(tr(kind), kind)
        row.addWidget(self.kind_combo)
        self.label_edit = QLineEdit()
        self.label_edit.setToolTip(tr("Label of what is drawn next; the next free one where it is left empty"))
        self.label_edit.setMaximumWidth(70)
        row.addWidget(self.label_edit)
        row.addSpacing(8)
        self.outline_button = _switch(
            tr("Outline on this date"),
            tr("Draw the shape that the chosen structure has on the scene shown, where it grew or shrank."),
        )
        self.outline_button.setIcon(icon("outline_on_date"))
        self.outline_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row.addWidget(self.outline_button)
        row.addStretch(1)
        self.scale_button = _switch(
            tr("Gaps to scale"),
            tr("Let columns stand as far apart as their dates. None is narrower than a cell."),
            remembered=_TO_SCALE,
        )
        self.scale_button.setIcon(icon("to_scale"))
        self.scale_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row.addWidget(self.scale_button)
        self.film_button = _switch(
            tr("Filmstrip"), tr("Show the chosen structure on every date as small pictures"), remembered=_FILMSTRIP
        )
        self.film_button.setIcon(icon("filmstrip"))
        self.film_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row.addWidget(self.film_button)
        self.register_button, self.register_menu = _menu_button(
            tr("Register"), tr("Measure how far scenes are shifted against each other, and show them corrected")
        )
        self.register_button.setIcon(icon("register"))
        self.register_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row.addWidget(self.register_button)
        self.exchange_button, self.exchange_menu = _menu_button(
            tr("Import, export"), tr("Carry sightings in and out: CSV, GeoJSON, SMART site models, KML")
        )
        row.addWidget(self.exchange_button)
        for button in (self.draw_button, self.outline_button, self.scale_button, self.film_button):
            self._shorten(button, "")
        self._shorten(self.register_button, "")
        self._shorten(self.exchange_button, "⇅")

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROW, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.width())


class MarkBar(_Row):
    """What can be done to the selected cells, each with the key that does it."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.state_buttons = {state: _state_button(state) for state in STATES}
        for button in self.state_buttons.values():
            row.addWidget(button)
        self.fill_button = _plain(
            tr("F  fill"),
            tr(
                "Fill forward: the state of a cell goes into the unmarked cells after it, up to the next that is "
                "marked; with several selected, into those of them. Fill only what you have looked at."
            ),
        )
        self.clear_button = _plain(tr("Del  clear"), tr("Take away what is marked in the selected cells"))
        row.addWidget(self.fill_button)
        row.addWidget(self.clear_button)
        for state, button in self.state_buttons.items():
            self._shorten(button, KEY_OF_STATE[state])
        self._shorten(self.fill_button, tr("F"))
        self._shorten(self.clear_button, tr("Del"))

    def buttons(self) -> list[QToolButton]:
        """Return all buttons, in order."""
        return [*self.state_buttons.values(), self.fill_button, self.clear_button]


class Tabs(QTabWidget):
    """The pages, with the mark bar beside their tabs where it finds room."""

    def __init__(self, marks: MarkBar) -> None:
        super().__init__()
        self._marks = marks
        self.setDocumentMode(True)
        self.setCornerWidget(marks)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROW, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._marks.fit(self.width() - self.tabBar().sizeHint().width())
        super().resizeEvent(event)


def _state_button(state: str) -> QToolButton:
    button = _plain(
        f"{KEY_OF_STATE[state]}  {tr(state)}", tr("Set the selected cells to {state}").format(state=tr(state))
    )
    button.setIcon(state_icon(state))
    button.setIconSize(QSize(18, 18))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def _plain(words: str, tip: str) -> QToolButton:
    made = make_button(words, tip)
    made.setAutoRaise(True)
    return made


def _switch(words: str, tip: str, remembered: str = "") -> QToolButton:
    """Make a button that stays pressed; where ``remembered`` names a setting, it comes back as it was left."""
    made = make_button(words, tip)
    made.setCheckable(True)
    if remembered:
        made.setChecked(QgsSettings().value(remembered, remembered == _FILMSTRIP, type=bool))
        made.clicked.connect(_keeper(remembered))
    return made


def _menu_button(words: str, tip: str) -> tuple[QToolButton, QMenu]:
    """Make a button that opens a menu, and the menu."""
    made = make_button(words, tip)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(made)
    menu.setToolTipsVisible(True)
    made.setMenu(menu)
    return made, menu


def _keeper(key: str) -> Callable[[bool], None]:
    def keep(value: bool) -> None:  # noqa: FBT001 - a slot of clicked
        QgsSettings().setValue(key, value)

    return keep
