"""A search in the map's extent or in an area that is drawn, on the scene that is there, in the background."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal
from shapely.geometry.base import BaseGeometry

from ...canvas.ground import why_no_ground
from ...canvas.path_tool import AREA, PathTool
from ...core.errors import BermlineError, Refused, message
from ...core.records import Scene
from ...jobs import Job, Progress
from ...messages import Telling
from ...words import explain, tr
from ..dock import Desk
from .meter import file_of, scene_in_view
from .search_bar import DRAWN, SearchBar

Tell = Callable[[float], None]
Work = Callable[[Tell], Any]
Plan = Callable[[Scene, Path, BaseGeometry], Work]
"""Takes a copy of the settings and returns what is done on a thread; raises :class:`BermlineError` to refuse."""


class AreaSearch(QObject):
    """Lets :class:`SearchBar` begin and end searches; ``scene`` is the one that was searched last.

    ``began`` is sent before a search, ``found`` carries what it found, ``said`` what a person should know, and
    ``cancelled`` that it was ended.
    """

    began = pyqtSignal()
    found = pyqtSignal(object)
    said = pyqtSignal(str)
    cancelled = pyqtSignal()

    def __init__(self, desk: Desk, bar: SearchBar, plan: Plan) -> None:
        super().__init__()
        self._desk = desk
        self._session = desk.session
        self._bar = bar
        self._plan = plan
        self._telling = Telling(desk.messages)
        self._tool = PathTool(desk.iface.mapCanvas())
        self._job: Job | None = None
        self.scene: Scene | None = None
        self._tool.drawn.connect(self._take_area)
        self._tool.refused.connect(self._telling.warn)
        self._tool.stopped.connect(self._release)
        bar.detect_button.clicked.connect(self._switch)
        bar.cancel_button.clicked.connect(self._cancel)

    def dispose(self) -> None:
        """Let go of canvas and jobs."""
        self._stop()
        self._tool.drawn.disconnect(self._take_area)
        self._tool.refused.disconnect(self._telling.warn)
        self._tool.stopped.disconnect(self._release)
        self._tool.dispose()
        self.scene = None

    def begin(self) -> None:
        """Search where the bar says, or let a person draw the area first."""
        if self._bar.where.currentData() == DRAWN:
            self._tool.start(AREA)
            self._bar.detect_button.setChecked(self._tool.active)
            if self._tool.active:
                words = tr("Click the corners of the area on the map; a right click closes it, Escape drops it.")
                self.said.emit(words)
            return
        self._bar.detect_button.setChecked(False)
        view = self._desk.layers.view()
        if view is not None:
            self._search(view)
        else:
            canvas = self._desk.iface.mapCanvas()
            self._telling.warn(why_no_ground(canvas) or tr("This place of the map is not on the ground."))

    def _switch(self) -> None:
        if self._bar.detect_button.isChecked():
            self.begin()
        else:
            self._tool.stop()

    def _release(self) -> None:
        self._bar.detect_button.setChecked(False)

    def _take_area(self, mode: str, area: BaseGeometry) -> None:
        self._telling.settle()
        self._tool.stop()
        self._search(area)

    def _search(self, area: BaseGeometry) -> None:
        self._stop()
        self.began.emit()
        store = self._session.store
        try:
            scene = scene_in_view(area, self._session.records(Scene), self._session.scene)
            if scene is None or store is None:
                raise Refused(message("No scene reaches here."), message("Move the map to a scene."))
            work = self._plan(scene, file_of(scene, store), area)
        except BermlineError as error:
            self.said.emit(explain(error))
            return
        self.scene = scene

        def run(progress: Progress) -> Any:
            def tell(part: float) -> None:
                progress.set(part)
                if progress.cancelled:
                    raise Refused(message("Cancelled."))

            return work(tell)

        self.said.emit(tr("Looking on {scene}…").format(scene=scene.name))
        self._bar.work()
        words = tr("Search on {scene}").format(scene=scene.name)
        self._job = self._desk.jobs.start(words, run, self._take_found, self._take_failure)
        self._job.progressed.connect(self._show_progress)

    def _show_progress(self, percent: float) -> None:
        self._bar.progress.setValue(round(percent))

    def _take_found(self, found: Any) -> None:
        self._end_job()
        self.found.emit(found)

    def _take_failure(self, error: BermlineError) -> None:
        self._end_job()
        self.said.emit(explain(error))

    def _cancel(self) -> None:
        self._stop()
        self.cancelled.emit()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._end_job()

    def _end_job(self) -> None:
        if self._job is not None:
            self._job.progressed.disconnect(self._show_progress)
            self._job = None
        self._bar.rest()
