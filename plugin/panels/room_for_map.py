"""The height that the docks under the map leave to it, until a person has it otherwise."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QTabBar, QWidget

_KEPT_KEY = "Bermline/docks_kept"


def docks_are_kept() -> bool:
    """Whether QGIS ended with the docks once: from then on it puts them where, and as large as, a person had them."""
    return QgsSettings().value(_KEPT_KEY, False, type=bool)


def note_docks_kept() -> None:
    """Remember that QGIS ends with the docks."""
    QgsSettings().setValue(_KEPT_KEY, True)


def leave_room(dock: QDockWidget, panel: QWidget) -> None:
    """Give a dock under the map the height that its panel wants, but to the map at least half."""
    window = dock.parentWidget()
    if docks_are_kept() or dock.isFloating() or not isinstance(window, QMainWindow) or window.centralWidget() is None:
        return
    if window.dockWidgetArea(dock) == Qt.DockWidgetArea.BottomDockWidgetArea:
        both = window.centralWidget().height() + dock.height()
        wanted = panel.sizeHint().height() + dock.height() - dock.widget().height()
        window.resizeDocks([dock], [min(wanted, both // 2) + _height_of_tabs(window, dock)], Qt.Orientation.Vertical)


def _height_of_tabs(window: QMainWindow, dock: QDockWidget) -> int:
    """Return the height of the tabs below a dock, which count as the dock's; 0 where it is alone."""
    if not any(other.isVisibleTo(window) for other in window.tabifiedDockWidgets(dock)):
        return 0
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next((bar.height() for bar in bars if bar.isVisible()), 0)
