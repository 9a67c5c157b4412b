"""Mapping the change between two scenes in the background, into a file beside the case and a layer of the project."""

from __future__ import annotations

import re

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QDialog
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from ...canvas.change_layer import add_change_layer
from ...canvas.corrected import can_be_corrected
from ...canvas.scene_steps import is_service, is_there, source_of
from ...core.errors import BermlineError
from ...core.frame import LocalFrame
from ...core.imagery.change_map import ChangeMap, write_change_map
from ...core.imagery.registration import corrected_vrt
from ...core.quantity import write_number
from ...core.records import Scene
from ...core.whole_file import free_path
from ...jobs import Job, Progress
from ...messages import told
from ...words import tr
from ..dock import Desk
from ..scene_dates import date_of
from .change_dialog import ChangeDialog
from .series import Series
from .view import GrowthView

FOLDER = "change_maps"
"""Where the maps are written, beside the case."""
_AROUND_M = 150.0


class ChangeMapping:
    """Asks which scenes, and maps the change between them; one at a time."""

    def __init__(self, desk: Desk, series: Series, view: GrowthView) -> None:
        self._desk, self._session, self._series, self._view = desk, desk.session, series, view
        self._job: Job | None = None
        view.look_here.change_button.clicked.connect(self.ask)

    def dispose(self) -> None:
        """Stop what runs."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def ask(self) -> None:
        """Ask which two scenes, and map the change between them."""
        if self._is_at_work():
            return
        store = self._session.store
        scenes = [scene for scene in self._series.scenes if not is_service(scene) and is_there(store, scene)]
        if len(scenes) < 2:
            self._desk.messages.warn(tr("Two images that lie in files are needed to map the change between them."))
            return
        areas: list[tuple[str, object]] = [(tr("all that both show"), None)]
        shown, around = self._desk.layers.view(), self._around_structures()
        if shown is not None:
            areas.insert(0, (tr("what the map shows"), shown))
        if around is not None:
            areas.insert(0, (tr("the structures, and {length} m around").format(length=round(_AROUND_M)), around))
        dialog = ChangeDialog(scenes, self._session.scene, areas, self._desk.iface.mainWindow())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            before, after, area = dialog.answer()
            self.map(before, after, area)
        dialog.deleteLater()

    def map(self, before: str, after: str, area: BaseGeometry | None) -> None:
        """Map the change from one scene to another, given by their keys, within an area on WGS 84."""
        store = self._session.store
        one, other = self._session.find(Scene, before), self._session.find(Scene, after)
        if store is None or one is None or other is None or self._is_at_work():
            return
        paths = [source_of(store, scene) for scene in (one, other)]
        corrected, name = self._session.corrected, f"{date_of(one)} – {date_of(other)}"
        # the same dates may be of another site, sensor or area, or of scenes that were moved
        path = free_path(store.folder / FOLDER / f"change_{_plain(date_of(one))}_{_plain(date_of(other))}.tif")

        def work(progress: Progress) -> ChangeMap:
            sources = [
                _moved(scene, source) if corrected and can_be_corrected(scene) else source
                for scene, source in zip((one, other), paths)
            ]
            return write_change_map(*sources, path, area, progress.set, lambda: progress.cancelled)

        def show(found: ChangeMap) -> None:
            with told(self._desk.messages):
                add_change_layer(QgsProject.instance(), found, tr("Change {dates}").format(dates=name))
                words = tr("{share} % of the ground changed beyond chance (0.1 %). The map is {path}, beside the case.")
                where = found.path.relative_to(store.folder).as_posix()
                self._desk.messages.info(words.format(share=write_number(100 * found.share, 1), path=where))

        def refuse(error: BermlineError) -> None:
            self._desk.messages.error(error)

        self._job = self._desk.jobs.start(tr("Map the change {dates}").format(dates=name), work, show, refuse)
        self._job.ended.connect(self._end)
        self._view.jobs.add(self._job)

    def _is_at_work(self) -> bool:
        """Whether a map is being made already, and say so."""
        if self._job is not None:
            self._desk.messages.warn(tr("A map of change is being made. Wait until it is done, or cancel it."))
        return self._job is not None

    def _end(self) -> None:
        self._job = None

    def _around_structures(self) -> BaseGeometry | None:
        outlines = [item.geometry.envelope for item in self._series.structures if item.geometry is not None]
        if not outlines:
            return None
        whole = unary_union(outlines).envelope
        frame = LocalFrame.near(whole)
        return frame.from_local(frame.to_local(whole).buffer(_AROUND_M)).envelope


def _moved(scene: Scene, source: str) -> str:
    return corrected_vrt(source, scene.shift_east_m, scene.shift_north_m)


def _plain(words: str) -> str:
    return re.sub(r"[^\w-]+", "_", words).strip("_")
