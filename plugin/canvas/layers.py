"""The layers of the open case, in the project while the case is open; found by role, never by name."""

from __future__ import annotations

from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING, Callable, ContextManager, Iterable, Iterator, Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsCsException,
    QgsDataProvider,
    QgsExpressionContextUtils,
    QgsMapLayer,
    QgsMessageLog,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QTimer

from ..case.schema import TABLES, Table
from ..core.errors import BermlineError, message
from ..core.records import Scene
from ..messages import LOG, as_logged
from ..session import CaseSession
from ..slices import AtOnce, Busy, Slices
from ..words import explain, tr
from .adopted import leave_out
from .edit_guard import Decide, EditGuard, undecided
from .forms import add_relations, give_form, remove_relations
from .ground import ground_shown, on_map
from .groups import case_group, remove_empty_groups, scenes_group
from .legs import LegLayer
from .parted import draw_in_parts
from .project import case_of_project, forget_case_in_project, keep_case_in_project, saves_at_once
from .scene_layer import ROLE, SCENE
from .site_choice import SiteChoice
from .source import is_at, source_of
from .styles import SHOWN_SCENE, give_style

if TYPE_CHECKING:  # QGIS starts without shapely
    from shapely.geometry.base import BaseGeometry

    from ..case.store import CasePlace, CaseStore

__all__ = ["ROLE", "SCENE", "CaseLayers", "case_of_project"]


_LEGEND = ("site", "measurement", "crest", "sighting", "structure", "scene")
"""The layers that the legend shows, from the top."""
_AT_FIRST_HIDDEN = frozenset({"scene"})
_READ_LATER = frozenset({"sighting"})
"""Reading tens of thousands again takes longer than a key in the matrix may: done when the keys have paused."""
_SOON_MS = 250
_SMALLEST_SIDE_DEG = 0.001
"""What is zoomed to is shown with at least about 100 m around it."""


class CaseLayers:
    """Brings the tables of the open case into a project as layers with forms, relations and styles.

    Layers that the project already holds, because it was saved with them, are taken on and keep the style
    that a person gave them. Without a canvas nothing can be zoomed to. ``work`` says how they are brought in
    when a case is opened: at once, or in slices between which the window answers; what else is done ``first`` then
    keeps the legs of movements waiting.
    """

    def __init__(
        self,
        session: CaseSession,
        project: QgsProject,
        canvas: QgsMapCanvas | None = None,
        work: AtOnce | Slices | None = None,
        first: Sequence[Busy] = (),
    ) -> None:
        self._session = session
        self._project = project
        self._canvas = canvas
        self._work = work or AtOnce()
        self._guards: dict[str, EditGuard] = {}
        self.decide: Decide = undecided
        """Is asked which version stays where QGIS' own editing meets what another changed."""
        self._found: dict[str, str] = {}
        """By role the layer that was found last: among those of a thousand scenes it is not looked for again."""
        self._due: frozenset[str] = frozenset()
        self._left_out: list[str] = []
        self.tell: Callable[[BermlineError], None] = lambda error: _log(explain(error))
        """Is told what layers that the project brought had beside data and looks, and what of an edit is not kept."""
        self._soon = QTimer()
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._read_due)
        session.opened.connect(self._add)
        session.closing.connect(self._remove)
        session.changed.connect(self.refresh)
        session.scene_shown.connect(self._show_scene)
        project.writeProject.connect(self._keep_path)
        self.legs = LegLayer(session, project, first)
        self._sites = SiteChoice(session, project, lambda: self._there("site"))
        if session.store is not None:
            self._add()

    def dispose(self) -> None:
        """Let go of session and project; layers that are there are removed."""
        self._session.opened.disconnect(self._add)
        self._session.closing.disconnect(self._remove)
        self._session.changed.disconnect(self.refresh)
        self._session.scene_shown.disconnect(self._show_scene)
        self._project.writeProject.disconnect(self._keep_path)
        self._soon.stop()
        self.legs.dispose()
        self._sites.dispose()
        if self._session.store is not None:
            self._remove()

    def layer(self, role: str) -> QgsVectorLayer | None:
        """Return the layer of a table; ``None`` where a person took it out of the project."""
        found = self._there(role)
        if found is None and self._work.busy:
            self._work.finish()
            found = self._there(role)
        return found

    def scene_layer(self, uuid: str) -> QgsMapLayer | None:
        """Return the layer that shows a scene; ``None`` where there is none."""
        for layer in self._project.mapLayers().values():
            if layer.customProperty(SCENE) == uuid:
                return layer
        return None

    def scenes_with_layer(self) -> set[str]:
        """Return the scenes that have a layer."""
        return {layer.customProperty(SCENE, "") for layer in self._project.mapLayers().values()}

    def unsaved(self) -> list[QgsVectorLayer]:
        """Return the layers of the case with edits that were not saved in QGIS."""
        return [layer for layer in self._layers() if layer.isEditable() and layer.isModified()]

    def refresh(self, tables: Iterable[str]) -> None:
        """Read again the layers of ``tables``."""
        touched = frozenset(tables)
        if touched & _READ_LATER:
            self._due |= touched & _READ_LATER
            self._soon.start()
        if Scene.table in touched:
            AtOnce().start(self._draw_in_parts(nullcontext))
        self._read_again(touched - _READ_LATER)

    def _read_due(self) -> None:
        due, self._due = self._due, frozenset()
        self._read_again(due)

    def _read_again(self, tables: frozenset[str]) -> None:
        for layer in map(self._there, tables & TABLES.keys()):
            if layer is not None:
                selected = layer.selectedFeatureIds()
                layer.dataProvider().reloadData()
                # QGIS lets go of the selection: the rows may be others now. Ours have keys that stay.
                layer.selectByIds(selected)
                layer.triggerRepaint()

    def zoom_to(self, geometry: BaseGeometry, margin: float = 0.2) -> None:
        """Show a geometry given in longitude and latitude, with ``margin`` of its size around it.

        Raises :class:`BermlineError` where the map's coordinate system cannot show the place.
        """
        if self._canvas is None or geometry.is_empty:
            return
        from ..core.antimeridian import bounds_of

        area = QgsRectangle(*bounds_of(geometry))
        area.grow(margin * max(area.width(), area.height()))
        short = _SMALLEST_SIDE_DEG - max(area.width(), area.height())
        if short > 0:
            area.grow(short / 2)
        try:
            self._canvas.setExtent(on_map(area, self._canvas, self._project))
        except QgsCsException as error:
            raise BermlineError(
                message("The map's coordinate system cannot show this place."),
                message("Choose another one in Project > Properties > CRS."),
            ) from error
        self._canvas.refresh()

    def view(self) -> BaseGeometry | None:
        """Return what the map shows, as a rectangle on WGS 84; ``None`` without a map, or where it shows no ground."""
        return None if self._canvas is None else ground_shown(self._canvas, self._project)

    def _there(self, role: str) -> QgsVectorLayer | None:
        known = self._project.mapLayer(self._found.get(role, ""))
        if known is None or known.customProperty(ROLE) != role:
            known = next((layer for layer in self._layers() if layer.customProperty(ROLE) == role), None)
            self._found[role] = "" if known is None else known.id()
        return known

    def _layers(self) -> Iterator[QgsVectorLayer]:
        """Yield the layers of the case's tables; a scene's own layer is another thing than its table's."""
        for layer in self._project.mapLayers().values():
            if layer.customProperty(ROLE) in TABLES and not layer.customProperty(SCENE):
                yield layer

    def _add(self) -> None:
        store = self._session.store
        if store is None:
            return
        there = {layer.customProperty(ROLE): layer for layer in self._layers()}
        as_saved = all(role in there and is_at(there[role], role, store.place) for role in TABLES)
        # A project that comes back as it was saved is not to ask whether to save it.
        step = partial(QgsProject.blockDirtying, self._project) if as_saved else nullcontext
        self._work.start(self._bring_in(there, store, step))

    def _bring_in(
        self, there: Mapping[str, QgsVectorLayer], store: CaseStore, step: Callable[[], ContextManager[object]]
    ) -> Iterator[None]:
        """Bring in one layer a step, then what ties them together."""
        for role, table in TABLES.items():
            with step():
                self._bring_in_one(role, table, there.get(role), store)
            yield
        with step():
            self._tie_together(there)
            keep_case_in_project(self._project, store.place)
        found, self._left_out = self._left_out, []
        if found:
            self.tell(_left_out_error(found))
        if saves_at_once(self._project) and not store.read_only:
            self.tell(_unasked())
        yield from self._draw_in_parts(step)

    def _bring_in_one(self, role: str, table: Table, layer: QgsVectorLayer | None, store: CaseStore) -> None:
        if layer is None:
            layer = self._make(role, store.place)
            if layer.isSpatial():
                give_style(layer, role)
            if role not in _LEGEND:
                layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)
            if self._project.addMapLayer(layer, False) is None:
                _log(tr("QGIS cannot show the table {name} of the case.").format(name=role))
                return
        else:
            if not is_at(layer, role, store.place):
                source, provider = source_of(role, store.place)
                layer.setDataSource(source, layer.name(), provider, QgsDataProvider.ProviderOptions())
            self._left_out += [f"{layer.name()}: {what}" for what in leave_out(layer, role)]
        give_form(layer, table)
        layer.setReadOnly(store.read_only)
        layer.afterCommitChanges.connect(self._session.look_for_outside_edits)
        self._guards[layer.id()] = EditGuard(
            self._session, layer, table, lambda changed: self.decide(changed), lambda error: self.tell(error)
        )

    def _tie_together(self, there: Mapping[str, QgsVectorLayer]) -> None:
        """Put new layers into the legend, relate all, and show the outlines of the scene that is shown."""
        group = case_group(self._project)
        scenes_group(self._project)
        for place, role in enumerate(_LEGEND):
            layer = self._there(role)
            if layer is not None and role not in there:
                node = group.insertLayer(place, layer)
                node.setItemVisibilityChecked(role not in _AT_FIRST_HIDDEN)
                node.setExpanded(False)
        add_relations(self._project.relationManager(), self._there)
        self._show_scene(self._session.scene)

    def _draw_in_parts(self, step: Callable[[], ContextManager[object]]) -> Iterator[None]:
        """Where a scene lies across the antimeridian, what is seen on it may too: let maps that end there draw it."""
        from ..core.antimeridian import runs_beyond

        for scene in self._session.records(Scene):
            if runs_beyond(scene.geometry):
                with step():
                    for layer in self._layers():
                        draw_in_parts(layer)
                return
            yield

    def _remove(self) -> None:
        """Take the layers out of the project.

        Edits that were not saved yet are saved, so that none is lost; a layer whose edits the case does not
        accept stays, as a layer like any other.
        """
        self._work.stop()
        remove_relations(self._project.relationManager())
        gone = []
        for layer in list(self._layers()):
            guard = self._guards.get(layer.id())
            if guard is not None:
                layer.afterCommitChanges.disconnect(self._session.look_for_outside_edits)
            if layer.isEditable() and layer.isModified() and not layer.commitChanges():
                layer.removeCustomProperty(ROLE)
                words = tr("The edits of the layer {name} could not be saved: {reasons} The layer stays with them.")
                _log(words.format(name=layer.name(), reasons=" ".join(layer.commitErrors())))
            else:
                gone.append(layer.id())
            if guard is not None:
                guard.dispose()
        self._guards.clear()
        self._project.removeMapLayers(gone)
        remove_empty_groups(self._project)
        forget_case_in_project(self._project)

    def _make(self, role: str, place: CasePlace) -> QgsVectorLayer:
        # A style that lies in the file may be anyone's: layers are styled from here.
        options = QgsVectorLayer.LayerOptions()
        options.loadDefaultStyle = False
        source, provider = source_of(role, place)
        layer = QgsVectorLayer(source, _title(role), provider, options)
        layer.setCustomProperty(ROLE, role)
        return layer

    def _show_scene(self, uuid: str) -> None:
        """Show the outlines that were drawn on one scene."""
        layer = self._there("sighting")
        if layer is not None:
            QgsExpressionContextUtils.setLayerVariable(layer, SHOWN_SCENE, uuid)
            layer.triggerRepaint()

    def _keep_path(self, *_: object) -> None:
        """Write the case's path anew each time that the project is saved: it may be saved elsewhere."""
        self._work.finish()
        if self._session.store is not None:
            keep_case_in_project(self._project, self._session.store.place)


def _unasked() -> BermlineError:
    return BermlineError(
        message("This project saves the edits of all layers at once. QGIS then tells nobody before it writes over or "
                "deletes what another changed meanwhile."),
        message("Choose another transaction mode in Project > Properties > Data Sources before you edit its layers."),
    )  # fmt: skip


def _left_out_error(found: list[str]) -> BermlineError:
    return BermlineError(
        message("The project's layers of the case bring more than data and looks, which is left out: {what}.",
                what="; ".join(found)),
        message("None of it was run by Bermline. Save the project to be rid of it, or ask who made it."),
    )  # fmt: skip


def _log(words: str) -> None:
    QgsMessageLog.logMessage(as_logged(words), LOG, Qgis.MessageLevel.Warning)


def _title(role: str) -> str:
    titles = {"sighting": tr("Outlines on the scene shown"), "scene": tr("Footprints of scenes")}
    return titles.get(role, tr(TABLES[role].title))
