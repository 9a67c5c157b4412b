"""The Scenes panel: it ties the list to the case; what is done there is in the controller, what is asked in asking."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QMenu, QVBoxLayout, QWidget

from ...canvas.first_view import begin_with_scene
from ...canvas.scene_steps import can_be_shown, is_service, is_there, next_of, previous_of
from ...core.records import Scene, Site, Structure
from ...jobs import Newest
from ...messages import told
from ...words import counted, tr
from ..dock import Desk
from ..registration import Registration
from ..saving import save_text
from .asking import Asking, may_be_dropped, read_dropped
from .controller import ScenesController
from .model import write_rows
from .rows import BROKEN, Row, make_rows
from .view import ScenesView

_AT_ONCE = 50
"""The files of so many scenes are looked at in a moment, even across a network."""


class ScenesPanel(QWidget):
    """The dated images of the case: adding them, dating them, showing them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("bermlineScenes")
        self.setAcceptDrops(True)
        self._desk = desk
        self._session = desk.session
        self._filling = False
        self._wanted: set[str] = set()
        """The keys of what is to be chosen once the list is there."""
        self._listing = Newest(desk.jobs, desk.messages.error, _AT_ONCE)
        self._controller = ScenesController(desk, self)
        self._registration = Registration(desk)
        self._asking = Asking(desk, self._controller, self)
        self._view = ScenesView()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._view)
        self._connect()
        self.refresh()

    def dispose(self) -> None:
        """Let go of the session and stop what runs."""
        self._session.changed.disconnect(self._follow_changes)
        self._session.scene_shown.disconnect(self._follow_scene)
        self._listing.stop()
        self._controller.dispose()
        self._registration.dispose()

    def settle(self) -> bool:
        """Have measured shifts that are not kept yet kept or dropped; say whether the case may be left."""
        return self._registration.settle()

    def ask_files(self) -> None:
        """Ask for image files, and add them."""
        self._asking.ask_files()

    def refresh(self) -> None:
        """Read the list anew, on a thread where the files of many scenes are looked at, keeping what is chosen."""
        store, broken = self._session.store, dict(self._controller.broken)
        if store is None:
            return
        scenes = self._session.records(Scene)
        words = counted(len(scenes), tr("Look at the file of a scene"), tr("Look at the files of {count} scenes"))
        self._listing.begin(words, lambda: make_rows(store, scenes, broken), self._show_rows, len(scenes))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, folders, addresses and rasters of QGIS' browser."""
        if not self._session.store.read_only and may_be_dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        dropped = read_dropped(event.mimeData())
        event.acceptProposedAction()
        if dropped.paths:
            self._controller.add_paths(dropped.paths)
        for address in dropped.addresses:
            self._controller.add_address(*address)

    def _connect(self) -> None:
        view = self._view
        self._session.changed.connect(self._follow_changes)
        self._session.scene_shown.connect(self._follow_scene)
        self._controller.broken_changed.connect(self.refresh)
        self._controller.working.connect(view.jobs.add)
        self._controller.added.connect(self._choose_added)
        view.files.clicked.connect(self._asking.ask_files)
        view.folder.clicked.connect(self._asking.ask_folder)
        view.address_action.triggered.connect(self._asking.ask_address)
        view.layers_menu.aboutToShow.connect(self._list_layers)
        view.back.clicked.connect(lambda: self._step_to(previous_of(self._session)))
        view.forth.clicked.connect(lambda: self._step_to(next_of(self._session)))
        view.locate.clicked.connect(self._ask_place)
        view.retry.clicked.connect(self._try_again)
        view.keep.clicked.connect(self._ask_copy)
        view.stretch.clicked.connect(self._stretch_chosen)
        view.register.clicked.connect(self._ask_register)
        view.remove.clicked.connect(lambda: self._asking.remove(view.list.chosen()))
        view.list.customContextMenuRequested.connect(self._offer_menu)
        view.list.selectionModel().selectionChanged.connect(self._follow_selection)
        view.form.edited.connect(self._controller.edit)
        view.form.crs_chosen.connect(self._mend_chosen)
        view.form.refused.connect(self._desk.messages.error)

    # What is listed and chosen

    def _show_rows(self, rows: list[Row]) -> None:
        chosen, self._wanted = self._wanted or {row.key for row in self._view.list.chosen()}, set()
        self._filling = True
        try:
            self._view.list.table.set_rows(rows)
            self._view.list.choose(chosen or {self._session.scene})
        finally:
            self._filling = False
        (self._view.show_list if rows else self._view.show_nothing)()
        self._view.form.suggest(self._session.records(Scene))
        self._show_chosen()

    def _choose_added(self, keys: list[str]) -> None:
        with told(self._desk.messages):
            begin_with_scene(self._session, self._desk.layers, QgsProject.instance())
        if not self._session.scene and len(keys) == 1:
            self._session.show_scene(keys[0])
        self._choose_again(set(keys))

    def _choose_again(self, keys: set[str]) -> None:
        if self._listing.busy:
            self._wanted = keys
        self._filling = True
        try:
            self._view.list.choose(keys)
        finally:
            self._filling = False
        self._show_chosen()

    def _follow_changes(self, tables: frozenset[str]) -> None:
        if {Scene.table, Site.table} & set(tables):
            self.refresh()

    def _follow_scene(self, uuid: str) -> None:
        chosen = {row.key for row in self._view.list.chosen()}
        if uuid and uuid not in chosen:
            self._choose_again({uuid})
        self._show_steps()

    def _follow_selection(self, *_: object) -> None:
        if self._filling:
            return
        self._show_chosen()
        row = self._view.list.current()
        if row is not None and row.scene is None:
            # The reason spans the row, and the view would run to its far end.
            self._view.list.horizontalScrollBar().setValue(0)
        elif row is not None:
            shown = can_be_shown(self._session.store, row.scene)
            gone = row.mark != BROKEN and not is_there(self._session.store, row.scene)
            if gone or (row.mark == BROKEN and shown):
                self._look_again()
            if shown:
                self._session.show_scene(row.key)

    def _show_chosen(self) -> None:
        """Show what is chosen in the form, and offer what can be done with it."""
        store, view = self._session.store, self._view
        rows = view.list.chosen()
        scenes = [row.scene for row in rows if row.scene is not None]
        broken = [row for row in rows if row.scene is None]
        # As the list found them: hundreds of files take a while to look at, and the one that is clicked is.
        missing = [row for row in rows if row.scene is not None and not row.is_there]
        changed = len(scenes) == 1 and not is_service(scenes[0]) and not missing
        free = not store.read_only
        for button in (view.files, view.folder, view.more):
            button.setEnabled(free)
        view.locate.setEnabled(free and len(rows) == 1 and bool(broken or missing or changed))
        view.locate.setVisible(not scenes or not all(is_service(scene) for scene in scenes))
        view.retry.setVisible(bool(broken or missing))
        view.stretch.setVisible(not broken and not missing)
        view.keep.setVisible(any(is_service(scene) for scene in scenes))
        view.keep.setEnabled(free and len(scenes) == 1 and is_service(scenes[0]))
        view.stretch.setEnabled(any(_can_be_stretched(row) for row in rows))
        view.remove.setEnabled(bool(rows) and (free or not scenes))
        view.form.show_scenes(scenes, self._session.records(Site), read_only=store.read_only)
        if broken and not scenes:
            view.form.show_problem(broken[0].details())
        self._show_steps()

    def _show_steps(self) -> None:
        self._view.back.setEnabled(bool(previous_of(self._session)))
        self._view.forth.setEnabled(bool(next_of(self._session)))

    # What is done with what is chosen

    def _step_to(self, uuid: str) -> None:
        if uuid:
            self._session.show_scene(uuid)

    def _mend_chosen(self, crs: str) -> None:
        scenes = self._view.list.chosen_scenes()
        if scenes:
            self._controller.mend_crs(scenes, crs)

    def _list_layers(self) -> None:
        menu = self._view.layers_menu
        menu.clear()
        layers = self._controller.layers_to_add(list(QgsProject.instance().mapLayers().values()))
        for layer in sorted(layers, key=lambda one: one.name()):
            action = menu.addAction(layer.name())
            action.triggered.connect(lambda _checked=False, one=layer: self._controller.add_layer(one))
        if not layers:
            menu.addAction(tr("The project has no raster layer that is not a scene yet")).setEnabled(False)

    def _ask_place(self) -> None:
        rows = self._view.list.chosen()
        if len(rows) == 1:
            self._asking.ask_place(rows[0])

    def _ask_copy(self) -> None:
        scenes = self._view.list.chosen_scenes()
        if len(scenes) == 1:
            self._asking.ask_copy(scenes[0])

    def _try_again(self) -> None:
        broken = [Path(row.key) for row in self._view.list.chosen() if row.scene is None]
        if broken:
            self._controller.retry(broken)
        else:
            self._look_again()

    def _look_again(self) -> None:
        """Let all that shows scenes look which of their files are there."""
        self._session.changed.emit(frozenset({Scene.table}))

    def _stretch_chosen(self) -> None:
        scenes = [row.scene for row in self._view.list.chosen() if row.scene is not None and _can_be_stretched(row)]
        if scenes:
            self._controller.stretch(scenes)

    def _ask_register(self) -> None:
        """Register the scenes of a site, those chosen where several are."""
        chosen = self._view.list.chosen_scenes()
        site = chosen[0].site if chosen else None
        scenes = [scene for scene in self._session.records(Scene) if not chosen or scene.site == site]
        structures = [item for item in self._session.records(Structure) if not chosen or item.site == site]
        self._registration.open(scenes, structures, [scene.uuid for scene in chosen])

    def _offer_menu(self, place: QPoint) -> None:
        listed = self._view.list
        menu = QMenu(self)
        menu.addAction(tr("Copy"), listed.copy_chosen).setEnabled(bool(listed.chosen()))
        menu.addAction(tr("Copy the whole list"), listed.copy_all)
        menu.addAction(tr("Export the list…"), self._export)
        scenes = listed.chosen_scenes()
        if len(scenes) == 1 and scenes[0].geometry is not None:
            menu.addSeparator()
            menu.addAction(tr("Zoom to the scene"), lambda: self._zoom(scenes[0]))
        menu.exec(listed.viewport().mapToGlobal(place))
        menu.deleteLater()

    def _zoom(self, scene: Scene) -> None:
        with told(self._desk.messages):
            self._desk.layers.zoom_to(scene.geometry)

    def _export(self) -> None:
        text = write_rows(self._view.list.listed(), ",")
        save_text(self, self._desk.messages, tr("Export the list"), "scenes.csv", text)


def _can_be_stretched(row: Row) -> bool:
    return row.scene is not None and row.scene.kind == "image" and row.can_be_shown
