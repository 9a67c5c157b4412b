"""Showing a case that was opened: its first scene and its panels, in steps between which the window answers."""

from __future__ import annotations

from typing import Iterator, Mapping, Sequence

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject

from ..canvas.first_view import FirstDrawing, expect_first_scene, show_first_scene, show_whatever_comes, zoom_to_scene
from ..core.records import Sighting, Structure
from ..jobs import Progress, take_nothing
from ..slices import Slices
from ..words import tr
from .case_actions import CaseActions
from .dock import Desk, PanelDock

_FIRST_SHOWN = ("scenes", "growth")
"""The panels that a case is opened with where none is shown."""
_LOADING_PAUSE_MS = 50


class CaseOpening(QObject):
    """Shows each case that is opened, once its layers are there.

    ``bringing_in`` is the work that the layers come in by, ``showing`` what follows it and ``drawing`` that of the map:
    other work of opening a case stands behind all three.
    """

    def __init__(self, iface: QgisInterface, parent: QObject) -> None:
        super().__init__(parent)
        self.bringing_in, self.showing = Slices(self), Slices(self)
        self.drawing = FirstDrawing(iface.mapCanvas())
        self._bridge = iface.layerTreeCanvasBridge()
        self._large = False
        """Whether the case that is being opened is a large one."""

    @property
    def busy(self) -> bool:
        """Whether a case is still being opened."""
        return self.bringing_in.busy or self.showing.busy

    def watch(self, desk: Desk, docks: Mapping[str, PanelDock], case: CaseActions) -> None:
        """Begin to show the cases that are opened."""
        self._desk, self._docks, self._case = desk, docks, case
        self._loading = Slices(self, pause_ms=_LOADING_PAUSE_MS, behind=(desk.jobs,))
        self.bringing_in.ended.connect(self._begin_to_show)
        self.showing.ended.connect(self._load_ahead)
        case.looking_through.connect(self._load_beside_reading)
        desk.session.opened.connect(self._expect_first_scene)
        desk.session.closing.connect(self._stop)

    def dispose(self) -> None:
        """Stop, and let go of the session."""
        self.bringing_in.ended.disconnect(self._begin_to_show)
        self.showing.ended.disconnect(self._load_ahead)
        self._case.looking_through.disconnect(self._load_beside_reading)
        self._desk.session.opened.disconnect(self._expect_first_scene)
        self._desk.session.closing.disconnect(self._stop)
        self._loading.stop()
        self._stop()

    def _stop(self) -> None:
        self.showing.stop()
        show_whatever_comes(self._bridge)

    def _expect_first_scene(self) -> None:
        expect_first_scene(self._desk.session, QgsProject.instance(), self._bridge)

    def _begin_to_show(self) -> None:
        self.drawing.expect()
        self.showing.start(self._show_in_steps())

    def _show_in_steps(self) -> Iterator[None]:
        """Show a case: what is large is read, then the first scene, then the panels.

        The panels set threads to work, which a scene that is shown after them would have to wait for; but the map has
        its size only when the panels have theirs.
        """
        session = self._desk.session
        yield from session.reading_ahead((Structure, Sighting))
        _load_measuring()
        yield
        chosen = session.scene
        show_first_scene(session)
        shown = self._shown()
        for dock in shown or self._first():
            yield
            yield from dock.loading()
            if not shown:
                dock.setUserVisible(True)
            yield from dock.filling()
        yield
        if not chosen:
            # QGIS zooms to the first layers of a project itself, later, unless it is told to now.
            self._bridge.setCanvasLayers()
            yield
            yield from zoom_to_scene(session, self._desk.layers, QgsProject.instance())
        show_whatever_comes(self._bridge)

    def _shown(self) -> list[PanelDock]:
        return [dock for dock in self._docks.values() if dock.isVisible()]

    def _first(self) -> list[PanelDock]:
        return [self._docks[name] for name in _FIRST_SHOWN]

    def _load_ahead(self) -> None:
        """Import what the other panels are made of while nothing else is done, so that they open at once."""
        if self._large:
            self._large = False
            self._loading.start(self._load_all_on_thread())
        else:
            self._loading.start(step for dock in self._docks.values() for step in dock.loading())

    def _load_all_on_thread(self) -> Iterator[None]:
        self._load_on_thread(list(self._docks.values()))
        yield

    def _load_beside_reading(self) -> None:
        """Import what is shown first of a large case while that is read; the more, the later it is read."""
        self._large = True
        self._load_on_thread(self._shown() or self._first())

    def _load_on_thread(self, docks: Sequence[PanelDock]) -> None:
        """Import what panels are made of without holding up the window."""

        def load(progress: Progress) -> None:
            _load_measuring()
            for dock in docks:
                for _ in dock.loading():
                    if progress.cancelled:
                        return

        self._desk.jobs.start(tr("Load the panels"), load, take_nothing, self._desk.messages.error)


def _load_measuring() -> None:
    """Import what every panel measures with, in a step of its own: it takes as long as a panel does."""
    from ..core import frame, network  # noqa: F401
