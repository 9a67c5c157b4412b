"""What the Scenes panel is made of: buttons, list and form."""

from __future__ import annotations

from typing import Iterable

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...plain import rich_label
from ...words import tr
from ..buttons import make_button
from ..case_actions import icon
from ..progress import JobLines
from .form import SceneForm
from .scene_list import SceneList

_LINES_OF_FORM = 8
"""The least height of the form, in lines of text."""


class ScenesView(QWidget):
    """Buttons, list and form, laid out; nothing here knows a case."""

    def __init__(self) -> None:
        super().__init__()
        self.list = SceneList()
        self.form = SceneForm()
        self.jobs = JobLines()
        self.filter = QgsFilterLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setShowSearchIcon(True)
        self.filter.textChanged.connect(self.list.order.look_for)
        self._make_buttons()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list_over_form())
        self._pages.addWidget(_nothing_yet())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        whole.setSpacing(4)
        whole.addLayout(_line((self.files, self.folder, self.more, self.register), (self.back, self.forth)))
        whole.addWidget(self.jobs)
        whole.addWidget(self._pages, 1)

    def show_list(self) -> None:
        """Show the list and the form."""
        self._pages.setCurrentIndex(0)

    def show_nothing(self) -> None:
        """Say in their place how the first scene comes in."""
        self._pages.setCurrentIndex(1)

    def _make_buttons(self) -> None:
        self.files = _button(tr("+ Files"), tr("Add image files; they can be dropped here as well"), "scene_add")
        self.folder = _button(tr("+ Folder"), tr("Add all images of a folder and the folders in it"))
        self.more = _button(tr("+ Other"), tr("Add a layer of the project, a remote image or a map service"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        self.address_action = menu.addAction(tr("Address or map service…"))
        self.layers_menu = menu.addMenu(tr("Layer of the project"))
        self.more.setMenu(menu)
        shifted = tr("Measure how far scenes are shifted against each other")
        self.register = _button(tr("Register…"), shifted, "register")
        self.back = _button("", tr("Previous scene (,)"), "scene_previous")
        self.forth = _button("", tr("Next scene (.)"), "scene_next")
        self.locate = _button(tr("Locate…"), tr("Point to where the file is now"))
        self.retry = _button(tr("Try again"), tr("Read the file again"))
        self.keep = _button(
            tr("Keep a local copy…"), tr("Write what the service shows at the site to a file beside the case, hashed")
        )
        self.stretch = _button(
            tr("Stretch"), tr("Show the scene between the 2nd and the 98th percentile of its values")
        )
        self.remove = _button(tr("Remove"), tr("Take it out of the case; the file stays, and Undo brings it back"))
        self.retry.hide()
        self.keep.hide()

    def _list_over_form(self) -> QSplitter:
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addLayout(_line((self.locate, self.retry, self.keep, self.stretch, self.remove)))
        below = QScrollArea()
        below.setWidgetResizable(True)
        below.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below.setFrameShape(QScrollArea.Shape.NoFrame)
        below.setWidget(self.form)
        below.setMinimumWidth(self.form.least_width() + below.verticalScrollBar().sizeHint().width())
        below.setMinimumHeight(_LINES_OF_FORM * self.fontMetrics().height())
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(upper)
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        return splitter


def _line(first: Iterable[QToolButton], last: Iterable[QToolButton] = ()) -> QHBoxLayout:
    line = QHBoxLayout()
    for button in first:
        line.addWidget(button)
    line.addStretch(1)
    for button in last:
        line.addWidget(button)
    return line


def _nothing_yet() -> QWidget:
    label = rich_label(
        "<p><b>{}</b></p><p>{}</p><p>{}</p>".format(
            tr("No scene yet."),
            tr("Drop image files or folders here, or add them with <b>+ Files</b> and <b>+ Folder</b>."),
            tr("The date is read from the name or the metadata, and can be corrected for many scenes at once."),
        )
    )
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setMargin(24)
    return label


def _button(words: str, tip: str, icon_name: str = "") -> QToolButton:
    made = make_button(words, tip)
    made.setAutoRaise(False)
    if icon_name:
        made.setIcon(icon(icon_name))
    both = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    made.setToolButtonStyle(both if words else Qt.ToolButtonStyle.ToolButtonIconOnly)
    return made
