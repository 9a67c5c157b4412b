"""The two rows of controls: what is drawn and shown, and what the keys of the matrix do."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from ...core.records import STATES, STRUCTURE_KINDS
from ...words import tr
from ..case_actions import icon
from .looks import state_icon
from .matrix_view import KEY_OF_STATE

_TO_SCALE, _FILMSTRIP = "Bermline/growth_to_scale", "Bermline/growth_filmstrip"


class TopBar(QWidget):
    """Site, drawing, what is shown, and carrying data in and out."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.site_combo = QComboBox()
        self.site_combo.setToolTip(tr("The site whose structures and scenes are shown"))
        self.site_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row.addWidget(self.site_combo)
        row.addSpacing(8)
        self.draw_button = _switch(
            tr("Draw structure"),
            tr("Click the corners on the map, right click to close. Escape drops them, again puts the tool down."),
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
        row.addWidget(self.scale_button)
        self.film_button = _switch(
            tr("Filmstrip"), tr("Show the chosen structure on every date as small pictures"), remembered=_FILMSTRIP
        )
        row.addWidget(self.film_button)
        self.exchange_button = QToolButton()
        self.exchange_button.setText(tr("Import, export"))
        self.exchange_button.setToolTip(tr("Carry sightings in and out: CSV, GeoJSON, SMART site models, KML"))
        self.exchange_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.exchange_menu = QMenu(self.exchange_button)
        self.exchange_button.setMenu(self.exchange_menu)
        row.addWidget(self.exchange_button)


class MarkBar(QWidget):
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

    def buttons(self) -> list[QToolButton]:
        """Return all buttons, in order."""
        return [*self.state_buttons.values(), self.fill_button, self.clear_button]


def _state_button(state: str) -> QToolButton:
    button = _plain(
        f"{KEY_OF_STATE[state]}  {tr(state)}", tr("Set the selected cells to {state}").format(state=tr(state))
    )
    button.setIcon(state_icon(state))
    button.setIconSize(QSize(18, 18))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def _plain(words: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setAutoRaise(True)
    return button


def _switch(words: str, tip: str, remembered: str = "") -> QToolButton:
    """Make a button that stays pressed; where ``remembered`` names a setting, it comes back as it was left."""
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setCheckable(True)
    if remembered:
        button.setChecked(QgsSettings().value(remembered, remembered == _FILMSTRIP, type=bool))
        button.toggled.connect(_keeper(remembered))
    return button


def _keeper(key: str) -> Callable[[bool], None]:
    def keep(value: bool) -> None:  # noqa: FBT001 - a slot of toggled
        QgsSettings().setValue(key, value)

    return keep
