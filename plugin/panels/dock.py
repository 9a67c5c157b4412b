"""The shell of a dock: cheap at start, filled with its panel when it is first shown with a case."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Iterator

from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QMainWindow, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from .. import palette
from ..canvas.layers import CaseLayers
from ..jobs import Jobs
from ..messages import Messages
from ..plain import plain_label, rich_label
from ..session import CaseSession
from ..slices import Slices
from ..words import tr
from .room_for_map import leave_room
from .scrolled import BESIDE_MAP, UNDER_MAP, Column, Scrolled
from .spoken_names import name_controls

_NAMING_MS = 300
_LOW = frozenset({"growth", "berms", "chain"})
"""The panels that lie under the map."""
_ROOMS_OF_CORE = {"scenes": "imagery"}
"""What a panel measures with, where its room has another name than the panel's."""


@dataclass(frozen=True)
class Desk:
    """All that a panel is given."""

    iface: QgisInterface
    session: CaseSession
    jobs: Jobs
    layers: CaseLayers
    messages: Messages


@dataclass(frozen=True)
class WaysToACase:
    """The three ways to get a case, as the page without one offers them."""

    new: Callable[[], None]
    open: Callable[[], None]
    example: Callable[[], None]


class NoCasePage(QWidget):
    """Says that no case is open and offers the ways to get one."""

    def __init__(self, purpose: str, ways: WaysToACase) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.addStretch(1)
        text = rich_label(f"<p><b>{tr('No case is open.')}</b></p><p>{purpose}</p>")
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(text)
        self._text = text
        for words, way in (
            (tr("New case…"), ways.new),
            (tr("Open case…"), ways.open),
            (tr("Open the worked example"), ways.example),
        ):
            button = QPushButton(words)
            button.setMaximumWidth(260)
            button.clicked.connect(way)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the sentence needs at this width: the dock scrolls, and cuts nothing off."""
        super().resizeEvent(event)
        self._text.setMinimumHeight(self._text.heightForWidth(self._text.width()))


class PanelDock(QgsDockWidget):
    """One dock; ``module`` names the room of ``panels`` whose ``create_panel(desk)`` fills it."""

    def __init__(self, module: str, title: str, purpose: str, desk: Desk, ways: WaysToACase) -> None:
        super().__init__(title)
        self.setObjectName(f"Bermline{module.capitalize()}Panel")
        self._module = module
        self._desk = desk
        self._pages = QStackedWidget()
        self._pages.addWidget(NoCasePage(purpose, ways))
        self._waiting = QWidget()
        self._pages.addWidget(self._waiting)
        self._read_only = _read_only_line()
        room = Scrolled(_below(self._read_only, self._pages), UNDER_MAP if module in _LOW else BESIDE_MAP)
        room.heightened.connect(self._fit_height)
        self.setWidget(room)
        self._panel: QWidget | None = None
        self._filling = Slices(self)
        self._wants_keys = False
        self._naming = QTimer(self)  # once nothing runs: what a screen reader says can wait so long
        self._naming.setSingleShot(True)
        self._naming.setInterval(_NAMING_MS)
        self._naming.timeout.connect(self._name_controls)
        self._sizing = QTimer(self)  # once the window is laid out with the panel
        self._sizing.setSingleShot(True)
        self._sizing.timeout.connect(lambda: leave_room(self, self.panel()))
        self.visibilityChanged.connect(self._fill_soon)
        self.toggleViewAction().triggered.connect(self._come_forward)
        desk.session.closing.connect(self.empty)

    def filling(self) -> Iterator[None]:
        """Make the panel, then show it, where the dock is to be seen and a case is open."""
        if self._is_wanted:
            self._filling.stop()
            yield from self._steps()

    def loading(self) -> Iterator[None]:
        """Import what the panel is made of, a module a step: all of it at once would hold up the window."""
        here, top = Path(__file__).parent, __package__.rpartition(".")[0]
        room = _ROOMS_OF_CORE.get(self._module, self._module)
        for package, folder in (
            (f"{top}.core.{room}", here.parent / "core" / room),
            (f"{__package__}.{self._module}", here / self._module),
        ):
            for module in sorted(folder.glob("[!_]*.py")):
                _import(f"{package}.{module.stem}")
                yield

    @property
    def is_filled(self) -> bool:
        """Whether the panel is there."""
        return self._panel is not None

    def panel(self) -> QWidget:
        """Return the panel, making it first where it is not there yet; a case must be open."""
        self._filling.stop()
        self._make()
        self._put_in()
        return self._panel

    def settle(self) -> bool:
        """Have what was typed or measured and not saved kept or dropped; say whether the case may be left."""
        settle = getattr(self._panel, "settle", None)  # only a panel that holds such a thing has it
        return settle is None or settle()

    def empty(self) -> None:
        """Dispose of the panel and show the page without a case."""
        self._filling.stop()
        self._wants_keys = False
        self._pages.setCurrentIndex(0)
        if self._panel is None:
            return
        self._naming.stop()
        self._sizing.stop()
        panel, self._panel = self._panel, None
        self._read_only.hide()
        self._pages.removeWidget(panel)
        panel.dispose()
        panel.deleteLater()

    def dispose(self) -> None:
        """Let go of the session; the dock can then be deleted."""
        self.visibilityChanged.disconnect(self._fill_soon)
        self.toggleViewAction().triggered.disconnect(self._come_forward)
        self._desk.session.closing.disconnect(self.empty)
        self.empty()

    @property
    def _is_wanted(self) -> bool:
        return self._desk.session.store is not None and self.isVisible()

    def _steps(self) -> Iterator[None]:
        yield from self.loading()
        self._make()
        yield
        self._put_in()

    def _make(self) -> None:
        if self._panel is None:
            self._panel = self._room().create_panel(self._desk)
            self._naming.start()

    def _put_in(self) -> None:
        """Show the panel, unless that is done or it has gone with its case."""
        if self._panel is None or self._pages.indexOf(self._panel) >= 0:
            return
        self._pages.addWidget(self._panel)
        self._pages.setCurrentWidget(self._panel)
        store = self._desk.session.store
        self._read_only.setVisible(store is not None and store.read_only)
        self._take_room()
        if self._wants_keys:
            self._wants_keys = False
            _take_keys(self._panel)

    def _room(self) -> Any:
        return _import(f"{__package__}.{self._module}")

    def _name_controls(self) -> None:
        if self._desk.jobs.busy:
            self._naming.start()
        elif self._panel is not None:
            name_controls(self._panel)

    def _take_room(self) -> None:
        """Be as high as the panel wants to be, where no other has settled that for all that share its place."""
        window = self.parentWidget()
        beside = window.tabifiedDockWidgets(self) if isinstance(window, QMainWindow) else []
        if self._module in _LOW and not any(isinstance(dock, PanelDock) and dock.is_filled for dock in beside):
            self._sizing.start()
        self._fit_height(self.widget().height())

    def _fit_height(self, height: int) -> None:
        fit = getattr(self._panel, "fit_height", None)  # only a panel that folds something where it is low has it
        if fit is not None:
            fit(height)

    def _fill_soon(self, *_: object) -> None:
        """Fill the dock once it is painted: showing it, making the panel and laying it out are each a moment."""
        if self._is_wanted and self._panel is None and not self._filling.busy:
            self._pages.setCurrentWidget(self._waiting)
            self._filling.start(self._steps())

    def _come_forward(self, shown: bool) -> None:  # noqa: FBT001 - a slot of triggered
        """Put the dock on top of those that it shares tabs with, and give it the keys: switched on, it is wanted."""
        if shown:
            self.setUserVisible(True)
            self._wants_keys = self._filling.busy
            if not self._wants_keys:
                _take_keys(self._pages.currentWidget())


def _take_keys(page: QWidget) -> None:
    """Give the keys to the first control of a page: from the map it is reached by key through all toolbars alone."""
    child = page.nextInFocusChain()
    while page.isAncestorOf(child):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled() and child.isVisible():
            child.setFocus(Qt.FocusReason.TabFocusReason)
            return
        child = child.nextInFocusChain()


def _import(module: str) -> Any:
    # Not by importlib: QGIS unloads with the plugin only what came through the import statement's own way.
    return __import__(module, fromlist=["*"])


def _read_only_line() -> QLabel:
    """Return the line that stands above a panel while the case cannot be changed."""
    line = plain_label(tr("This case is open for reading only: nothing in it can be changed."))
    line.setObjectName("bermlineReadOnly")
    line.setToolTip(tr("To change it, copy it to a folder that you may write to, and open the copy."))
    line.setWordWrap(True)
    line.setContentsMargins(6, 3, 6, 3)
    line.setStyleSheet(f"background: {palette.NOTICE}; color: {palette.NOTICE_TEXT};")
    line.hide()
    return line


def _below(line: QWidget, pages: QWidget) -> QWidget:
    whole = QWidget()
    column = Column(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(line)
    column.addWidget(pages, 1)
    return whole
