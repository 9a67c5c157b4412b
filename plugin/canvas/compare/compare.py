"""Opens and closes the two ways of comparing; both compare with the same date."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ...session import CaseSession
from ..scenes import SceneLayers
from .other import OtherScene
from .second_view import RIGHT, SecondView
from .swipe import Swipe


class Compare(QObject):
    """Holds the second view and the swipe while they are open.

    ``second_view_shown`` and ``swipe_shown`` tell whether each is. Both close with the case.
    """

    second_view_shown = pyqtSignal(bool)
    swipe_shown = pyqtSignal(bool)

    def __init__(self, iface: QgisInterface, session: CaseSession, scenes: SceneLayers, project: QgsProject) -> None:
        super().__init__()
        self._iface = iface
        self._session = session
        self._scenes = scenes
        self._project = project
        self._other: OtherScene | None = None
        self.second_view: SecondView | None = None
        self.swipe: Swipe | None = None
        session.closing.connect(self.close_all)

    def dispose(self) -> None:
        """Close both and let go of the session."""
        self._session.closing.disconnect(self.close_all)
        self.close_all()
        self.deleteLater()

    def close_all(self) -> None:
        """Close what is open."""
        self.close_second_view()
        self.close_swipe()

    def open_second_view(self) -> None:
        """Open the second map beside the first."""
        if self.second_view is not None:
            return
        view = SecondView(self._iface.mapCanvas(), self._begin())
        view.put_away.connect(self.close_second_view)
        self._iface.addDockWidget(RIGHT, view)
        view.show()
        # Qt gives a new dock the least width that it is content with.
        room = self._iface.mapCanvas().width() + view.width()
        self._iface.mainWindow().resizeDocks([view], [room // 2], Qt.Orientation.Horizontal)
        self.second_view = view
        self.second_view_shown.emit(True)

    def close_second_view(self) -> None:
        """Close the second map; nothing of it stays."""
        view, self.second_view = self.second_view, None
        if view is None:
            return
        view.put_away.disconnect(self.close_second_view)
        view.dispose()
        self._iface.removeDockWidget(view)
        view.deleteLater()
        self._end()
        self.second_view_shown.emit(False)

    def open_swipe(self) -> None:
        """Draw the other date across the map."""
        if self.swipe is not None:
            return
        self.swipe = Swipe(self._iface.mapCanvas(), self._begin())
        self.swipe.put_away.connect(self.close_swipe)
        self.swipe_shown.emit(True)

    def close_swipe(self) -> None:
        """Take the other date off the map."""
        swipe, self.swipe = self.swipe, None
        if swipe is None:
            return
        swipe.put_away.disconnect(self.close_swipe)
        swipe.dispose()
        self._end()
        self.swipe_shown.emit(False)

    def _begin(self) -> OtherScene:
        if self._other is None:
            self._other = OtherScene(self._session, self._scenes, self._project)
        self._other.begin()
        return self._other

    def _end(self) -> None:
        """Forget the date compared with when nothing compares any more."""
        if self._other is not None and self.second_view is None and self.swipe is None:
            self._other.dispose()
            self._other = None
