"""The Scenes panel: list, buttons, form; what they do is in the controller."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMimeDataUtils,
    QgsProject,
    QgsSettings,
)
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QMessageBox,
    QScrollArea,
    QShortcut,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shapely.geometry import box
from shapely.geometry.base import BaseGeometry

from ...canvas.first_view import show_first_scene
from ...canvas.scene_steps import can_be_shown, is_service, is_there, next_of, previous_of
from ...core.records import Scene, Sighting, Site, Structure
from ...core.remote import is_remote
from ...jobs import Newest
from ...plain import as_tip, rich_label
from ...slices import AtOnce
from ...words import counted, tr
from ..case_actions import icon
from ..dock import Desk
from ..progress import JobLines
from ..registration import Registration
from ..saving import save_text
from ..sorted_rows import SortedRows
from .controller import ScenesController
from .dialogs import AddressDialog, CopyDialog, understand_address
from .form import SceneForm
from .model import CREDIT, DATE, GSD, MARK, NAME, SENSOR, STATUS, SceneTable, write_rows
from .reading import RASTER_ENDINGS
from .rows import Row, make_rows

_WIDEST = {
    MARK: "▲",
    DATE: "2018-06-23",
    SENSOR: "Sentinel-2A",
    GSD: "0.45 m",
    STATUS: "shift 12.3 ± 0.4 m",
    NAME: "S2_AE-R001-0179_20180623.tif",
    CREDIT: "© Maxar Technologies",
}
"""What a column shows at first without being cut off."""
_LAST_FOLDER = "Bermline/scene_folder"
_AT_ONCE = 50
"""The files of so many scenes are looked at in a moment, even across a network."""
_LINES_OF_LIST, _LINES_OF_FORM = 12, 8
"""The least height of the two halves, in lines of text."""


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
        self._table = SceneTable(self)
        self._order = SortedRows(self._table)
        self._jobs = JobLines()
        self._form = SceneForm()
        self._view = self._make_view()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.refresh()

    def dispose(self) -> None:
        """Let go of the session and stop what runs."""
        self._session.changed.disconnect(self._follow_changes)
        self._session.scene_shown.disconnect(self._follow_scene)
        self._listing.stop()
        self._controller.dispose()
        self._registration.dispose()

    def ask_files(self) -> None:
        """Ask for image files, and add them."""
        endings = " ".join(f"*{ending}" for ending in sorted(RASTER_ENDINGS))
        names, _ = QFileDialog.getOpenFileNames(
            self, tr("Add scenes"), self._last_folder(), f"{tr('Images')} ({endings});;{tr('All files')} (*)"
        )
        if names:
            self._keep_folder(Path(names[0]).parent)
            self._controller.add_paths([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Ask for a folder, and add the images in it."""
        name = QFileDialog.getExistingDirectory(self, tr("Add the images of a folder"), self._last_folder())
        if name:
            self._keep_folder(Path(name))
            self._controller.add_paths([Path(name)])

    def ask_address(self) -> None:
        """Ask for an address, and add what is there."""
        dialog = AddressDialog(self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._controller.add_address(*dialog.answer())
        dialog.deleteLater()

    def refresh(self) -> None:
        """Read the list anew, on a thread where the files of many scenes are looked at, keeping what is chosen."""
        store, broken = self._session.store, dict(self._controller.broken)
        if store is None:
            return
        scenes = self._session.records(Scene)
        words = counted(len(scenes), tr("Look at the file of a scene"), tr("Look at the files of {count} scenes"))
        self._listing.begin(words, lambda: make_rows(store, scenes, broken), self._show_rows, len(scenes))

    def _show_rows(self, rows: list[Row]) -> None:
        chosen, self._wanted = self._wanted or {row.key for row in self._chosen()}, set()
        self._filling = True
        try:
            self._table.set_rows(rows)
            self._choose(chosen or {self._session.scene})
        finally:
            self._filling = False
        self._pages.setCurrentIndex(0 if rows else 1)
        self._form.suggest(self._session.records(Scene))
        self._show_chosen()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, folders, addresses and rasters of QGIS' browser."""
        if not self._session.store.read_only and (
            event.mimeData().hasUrls() or QgsMimeDataUtils.isUriList(event.mimeData())
        ):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        paths, addresses = [], []
        if QgsMimeDataUtils.isUriList(event.mimeData()):
            for uri in QgsMimeDataUtils.decodeUriList(event.mimeData()):
                local = Path(uri.uri)
                if uri.layerType == "raster" and not local.exists():
                    addresses.append((uri.providerKey, uri.uri, uri.name))
                elif local.exists():
                    paths.append(local)
        else:
            for url in event.mimeData().urls():
                if url.isLocalFile():
                    paths.append(Path(url.toLocalFile()))
                elif is_remote(url.toString()):
                    addresses.append((*understand_address(url.toString()), url.fileName() or url.host()))
        event.acceptProposedAction()
        if paths:
            self._controller.add_paths(paths)
        for address in addresses:
            self._controller.add_address(*address)

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setObjectName("scenes")
        view.setModel(self._order)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSortingEnabled(True)
        view.sortByColumn(DATE, Qt.SortOrder.AscendingOrder)
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.setWordWrap(False)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 6)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        for column, words in _WIDEST.items():
            header.resizeSection(column, view.fontMetrics().horizontalAdvance(words) + 14)
        header.setSectionResizeMode(MARK, QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(20)
        return view

    def _make_buttons(self) -> None:
        self._files = _button(tr("+ Files"), tr("Add image files; they can be dropped here as well"), "scene_add")
        self._folder = _button(tr("+ Folder"), tr("Add all images of a folder and the folders in it"))
        self._more = _button(tr("+ Other"), tr("Add a layer of the project, a remote image or a map service"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more_menu = QMenu(self._more)
        self._address_action = self._more_menu.addAction(tr("Address or map service…"))
        self._layers_menu = self._more_menu.addMenu(tr("Layer of the project"))
        self._more.setMenu(self._more_menu)
        self._register = _button(
            tr("Register…"), tr("Measure how far scenes are shifted against each other"), "register"
        )
        self._back = _button("", tr("Previous scene (,)"), "scene_previous")
        self._forth = _button("", tr("Next scene (.)"), "scene_next")
        self._locate = _button(tr("Locate…"), tr("Point to where the file is now"))
        self._retry = _button(tr("Try again"), tr("Read the file again"))
        self._keep = _button(
            tr("Keep a local copy…"), tr("Write what the service shows at the site to a file beside the case, hashed")
        )
        self._stretch = _button(
            tr("Stretch"), tr("Show the scene between the 2nd and the 98th percentile of its values")
        )
        self._retry.hide()
        self._keep.hide()
        self._remove = _button(tr("Remove"), tr("Take it out of the case; the file stays, and Undo brings it back"))
        self._filter = QgsFilterLineEdit()
        self._filter.setPlaceholderText(tr("Filter"))
        self._filter.setShowSearchIcon(True)
        self._copy_keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._view)
        self._copy_keys.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        for button in (self._files, self._folder, self._more, self._register):
            first.addWidget(button)
        first.addStretch(1)
        for button in (self._back, self._forth):
            first.addWidget(button)
        second = QHBoxLayout()
        for button in (self._locate, self._retry, self._keep, self._stretch, self._remove):
            second.addWidget(button)
        second.addStretch(1)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._filter)
        column.addWidget(self._view, 1)
        column.addLayout(second)
        below = QScrollArea()
        below.setWidgetResizable(True)
        below.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below.setFrameShape(QScrollArea.Shape.NoFrame)
        below.setWidget(self._form)
        below.setMinimumWidth(self._form.least_width() + below.verticalScrollBar().sizeHint().width())
        below.setMinimumHeight(_LINES_OF_FORM * self.fontMetrics().height())
        self._view.setMinimumHeight(_LINES_OF_LIST * self.fontMetrics().height())
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(upper)
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        self._empty = rich_label(
            "<p><b>{}</b></p><p>{}</p><p>{}</p>".format(
                tr("No scene yet."),
                tr("Drop image files or folders here, or add them with <b>+ Files</b> and <b>+ Folder</b>."),
                tr("The date is read from the name or the metadata, and can be corrected for many scenes at once."),
            )
        )
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(24)
        self._pages = QStackedWidget()
        self._pages.addWidget(splitter)
        self._pages.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        whole.setSpacing(4)
        whole.addLayout(first)
        whole.addWidget(self._jobs)
        whole.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self._session.changed.connect(self._follow_changes)
        self._session.scene_shown.connect(self._follow_scene)
        self._controller.broken_changed.connect(self.refresh)
        self._controller.working.connect(self._jobs.add)
        self._controller.added.connect(self._choose_added)
        self._files.clicked.connect(self.ask_files)
        self._folder.clicked.connect(self.ask_folder)
        self._address_action.triggered.connect(self.ask_address)
        self._layers_menu.aboutToShow.connect(self._list_layers)
        self._back.clicked.connect(self._step_back)
        self._forth.clicked.connect(self._step_forth)
        self._locate.clicked.connect(self._ask_place)
        self._retry.clicked.connect(self._try_again)
        self._keep.clicked.connect(self._ask_copy)
        self._stretch.clicked.connect(self._stretch_chosen)
        self._register.clicked.connect(self._ask_register)
        self._remove.clicked.connect(self._remove_chosen)
        self._filter.textChanged.connect(self._order.look_for)
        self._copy_keys.activated.connect(self._copy_chosen)
        self._view.customContextMenuRequested.connect(self._offer_menu)
        self._view.selectionModel().selectionChanged.connect(self._follow_selection)
        for signal in (self._order.layoutChanged, self._order.modelReset):
            signal.connect(self._widen_broken)
        self._form.edited.connect(self._edit_chosen)
        self._form.crs_chosen.connect(self._mend_chosen)
        self._form.refused.connect(self._desk.messages.error)

    def _widen_broken(self, *_: object) -> None:
        """Let the reason why a file cannot be read run over the whole of its row."""
        self._view.clearSpans()
        for number, row in enumerate(self._listed()):
            if row.scene is None:
                self._view.setSpan(number, DATE, 1, self._order.columnCount() - DATE)

    def _chosen(self) -> list[Row]:
        indexes = self._view.selectionModel().selectedRows()
        return [self._table.row(self._order.row(index.row())) for index in indexes]

    def _chosen_scenes(self) -> list[Scene]:
        return [row.scene for row in self._chosen() if row.scene is not None]

    def _choose(self, keys: set[str]) -> None:
        """Select the rows with these keys."""
        selection, first = QItemSelection(), None
        for number, key in enumerate(self._table.keys()):
            if key not in keys:
                continue
            index = self._order.mapFromSource(self._table.index(number, 0))
            if index.isValid():
                selection.select(index, index)
                first = first or index
        flags = QItemSelectionModel.SelectionFlag
        self._view.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)
        if first is not None:
            self._view.selectionModel().setCurrentIndex(first, flags.NoUpdate)
            self._view.scrollTo(first)

    def _choose_added(self, keys: list[str]) -> None:
        with self._controller.telling():
            AtOnce().start(show_first_scene(self._session, self._desk.layers, QgsProject.instance()))
        if not self._session.scene and len(keys) == 1:
            self._session.show_scene(keys[0])
        self._choose_again(set(keys))

    def _choose_again(self, keys: set[str]) -> None:
        if self._listing.busy:
            self._wanted = keys
        self._filling = True
        try:
            self._choose(keys)
        finally:
            self._filling = False
        self._show_chosen()

    def _follow_changes(self, tables: frozenset[str]) -> None:
        if {Scene.table, Site.table} & set(tables):
            self.refresh()

    def _follow_scene(self, uuid: str) -> None:
        chosen = {row.key for row in self._chosen()}
        if uuid and uuid not in chosen:
            self._choose_again({uuid})
        self._show_steps()

    def _follow_selection(self, *_: object) -> None:
        if self._filling:
            return
        self._show_chosen()
        row = self._current()
        if row is not None and row.scene is None:
            # The reason spans the row, and the view would run to its far end.
            self._view.horizontalScrollBar().setValue(0)
        elif row is not None and can_be_shown(self._session.store, row.scene):
            self._session.show_scene(row.key)

    def _current(self) -> Row | None:
        """Return the row that was clicked or reached last, where it is chosen."""
        index = self._view.selectionModel().currentIndex()
        if not index.isValid() or not self._view.selectionModel().isRowSelected(index.row(), index.parent()):
            return None
        return self._table.row(self._order.row(index.row()))

    def _show_chosen(self) -> None:
        store = self._session.store
        rows = self._chosen()
        scenes = [row.scene for row in rows if row.scene is not None]
        broken = [row for row in rows if row.scene is None]
        missing = [scene for scene in scenes if not is_there(store, scene)]
        changed = len(scenes) == 1 and not is_service(scenes[0]) and is_there(store, scenes[0])
        free = not store.read_only
        for button in (self._files, self._folder, self._more):
            button.setEnabled(free)
        self._locate.setEnabled(free and len(rows) == 1 and bool(broken or missing or changed))
        self._locate.setVisible(not scenes or not all(is_service(scene) for scene in scenes))
        self._retry.setVisible(bool(broken or missing))
        self._stretch.setVisible(not broken and not missing)
        self._keep.setVisible(any(is_service(scene) for scene in scenes))
        self._keep.setEnabled(free and len(scenes) == 1 and is_service(scenes[0]))
        self._stretch.setEnabled(any(can_be_shown(store, scene) and scene.kind == "image" for scene in scenes))
        self._remove.setEnabled(bool(rows) and (free or not scenes))
        self._form.show_scenes(scenes, self._session.records(Site), read_only=store.read_only)
        if broken and not scenes:
            self._form.show_problem(broken[0].details())
        self._show_steps()

    def _show_steps(self) -> None:
        self._back.setEnabled(bool(previous_of(self._session)))
        self._forth.setEnabled(bool(next_of(self._session)))

    def _step_back(self) -> None:
        self._session.show_scene(previous_of(self._session) or self._session.scene)

    def _step_forth(self) -> None:
        self._session.show_scene(next_of(self._session) or self._session.scene)

    def _edit_chosen(self, changes: dict, what: str) -> None:
        scenes = self._chosen_scenes()
        if scenes:
            self._controller.edit(scenes, changes, what)

    def _mend_chosen(self, crs: str) -> None:
        scenes = self._chosen_scenes()
        if scenes:
            self._controller.mend_crs(scenes, crs)

    def _list_layers(self) -> None:
        self._layers_menu.clear()
        layers = self._controller.layers_to_add(list(QgsProject.instance().mapLayers().values()))
        for layer in sorted(layers, key=lambda one: one.name()):
            action = self._layers_menu.addAction(layer.name())
            action.triggered.connect(lambda _checked=False, one=layer: self._controller.add_layer(one))
        if not layers:
            self._layers_menu.addAction(tr("The project has no raster layer that is not a scene yet")).setEnabled(False)

    def _ask_place(self) -> None:
        rows = self._chosen()
        if len(rows) != 1:
            return
        row = rows[0]
        endings = " ".join(f"*{ending}" for ending in sorted(RASTER_ENDINGS))
        name, _ = QFileDialog.getOpenFileName(
            self,
            tr("Where is {name}?").format(name=row.name),
            self._last_folder(),
            f"{tr('Images')} ({endings});;{tr('All files')} (*)",
        )
        if not name:
            return
        self._keep_folder(Path(name).parent)
        if row.scene is None:
            self._controller.replace_broken(Path(row.key), Path(name))
        else:
            self._controller.locate(row.scene, Path(name), self._agree)

    def _agree(self, question: str) -> bool:
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self, tr("Another file"), as_tip(question), buttons.Yes | buttons.No, buttons.No
        )
        return answer == buttons.Yes

    def _try_again(self) -> None:
        broken = [Path(row.key) for row in self._chosen() if row.scene is None]
        if broken:
            self._controller.retry(broken)
        else:
            self._session.changed.emit(frozenset({Scene.table}))

    def _ask_copy(self) -> None:
        scenes = self._chosen_scenes()
        if len(scenes) != 1:
            return
        extents = self._controller.copy_extents(scenes[0])
        shown = self._map_extent()
        if shown is not None:
            extents.append((tr("What the map shows"), shown))
        if not extents:
            self._desk.messages.warn(tr("Show the site on the map first: the copy is made of what the map shows."))
            return
        scaleless = scenes[0].provider == "wms" and not any(
            words in scenes[0].path for words in ("type=xyz", "tileMatrixSet=")
        )
        dialog = CopyDialog(extents, scenes[0].gsd_m, scaleless=scaleless, parent=self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._controller.keep_copy(scenes[0], *dialog.answer())
        dialog.deleteLater()

    def _map_extent(self) -> BaseGeometry | None:
        """Return what the map shows, on WGS 84; ``None`` where it has no place on the Earth."""
        canvas = self._desk.iface.mapCanvas()
        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        crs = canvas.mapSettings().destinationCrs()
        if canvas.extent().isEmpty() or not crs.isValid():
            return None
        try:
            area = QgsCoordinateTransform(crs, wgs84, QgsProject.instance()).transformBoundingBox(canvas.extent())
        except QgsCsException:
            return None
        return box(area.xMinimum(), area.yMinimum(), area.xMaximum(), area.yMaximum())

    def _stretch_chosen(self) -> None:
        store = self._session.store
        scenes = [scene for scene in self._chosen_scenes() if can_be_shown(store, scene) and scene.kind == "image"]
        if scenes:
            self._controller.stretch(scenes)

    def _ask_register(self) -> None:
        """Register the scenes of a site, those chosen where several are."""
        chosen = self._chosen_scenes()
        site = chosen[0].site if chosen else None
        scenes = [scene for scene in self._session.records(Scene) if not chosen or scene.site == site]
        structures = [item for item in self._session.records(Structure) if not chosen or item.site == site]
        self._registration.open(scenes, structures, [scene.uuid for scene in chosen])

    def _remove_chosen(self) -> None:
        rows = self._chosen()
        scenes = [row.scene for row in rows if row.scene is not None]
        broken = [Path(row.key) for row in rows if row.scene is None]
        if broken:
            self._controller.forget(broken)
        if scenes and self._agree_to_remove(scenes):
            self._controller.remove(scenes)

    def _agree_to_remove(self, scenes: list[Scene]) -> bool:
        """Ask first where sightings would go with the scenes."""
        chosen = {scene.uuid for scene in scenes}
        seen = sum(1 for sighting in self._session.records(Sighting) if sighting.scene in chosen)
        if not seen:
            return True
        question = counted(
            seen,
            tr("1 sighting was made there and goes along. Undo brings all back. Remove?"),
            tr("{count} sightings were made there and go along. Undo brings all back. Remove?"),
        )
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self, tr("Remove scenes"), question, buttons.Yes | buttons.No, buttons.No
        )
        return answer == buttons.Yes

    def _offer_menu(self, place) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Copy"), self._copy_chosen).setEnabled(bool(self._chosen()))
        menu.addAction(tr("Copy the whole list"), self._copy_all)
        menu.addAction(tr("Export the list…"), self._export)
        scenes = self._chosen_scenes()
        if len(scenes) == 1 and scenes[0].geometry is not None:
            menu.addSeparator()
            menu.addAction(tr("Zoom to the scene"), self._zoom)
        menu.exec(self._view.viewport().mapToGlobal(place))
        menu.deleteLater()

    def _zoom(self) -> None:
        with self._controller.telling():
            self._desk.layers.zoom_to(self._chosen_scenes()[0].geometry)

    def _listed(self) -> list[Row]:
        """Return the rows as they are listed: filtered and in order."""
        return [self._table.row(row) for row in self._order.rows()]

    def _copy_chosen(self) -> None:
        chosen = {row.key for row in self._chosen()}
        QgsApplication.clipboard().setText(write_rows([row for row in self._listed() if row.key in chosen]))

    def _copy_all(self) -> None:
        QgsApplication.clipboard().setText(write_rows(self._listed()))

    def _export(self) -> None:
        text = write_rows(self._listed(), ",")
        save_text(self, self._desk.messages, tr("Export the list"), "scenes.csv", text)

    def _last_folder(self) -> str:
        return QgsSettings().value(_LAST_FOLDER, "") or str(self._session.store.folder)

    def _keep_folder(self, folder: Path) -> None:
        QgsSettings().setValue(_LAST_FOLDER, str(folder))


def _button(words: str, tip: str, icon_name: str = "") -> QToolButton:
    button = QToolButton()
    button.setText(words)
    button.setToolTip(tip)
    button.setAutoRaise(False)
    if icon_name:
        button.setIcon(icon(icon_name))
    both = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    button.setToolButtonStyle(both if words else Qt.ToolButtonStyle.ToolButtonIconOnly)
    return button
