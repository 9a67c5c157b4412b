"""What the Scenes panel asks a person: which files, where a file is now, whether to remove."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from qgis.core import QgsMimeDataUtils, QgsSettings
from qgis.PyQt.QtCore import QMimeData
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from ...core.records import Scene, Sighting
from ...core.remote import is_remote
from ...core.there import is_path_there
from ...plain import as_tip
from ...session import CaseSession
from ...words import counted, tr
from ..dock import Desk
from .controller import ScenesController, which_scenes
from .dialogs import AddressDialog, CopyDialog, understand_address
from .reading import RASTER_ENDINGS
from .rows import Row

_LAST_FOLDER = "Bermline/scene_folder"


class Asking:
    """Asks, and hands what was answered to the controller; what was called off changes nothing."""

    def __init__(self, desk: Desk, controller: ScenesController, window: QWidget) -> None:
        self._desk = desk
        self._session: CaseSession = desk.session
        self._controller = controller
        self._window = window

    def ask_files(self) -> None:
        """Ask for image files, and add them."""
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Add scenes"), self._last_folder(), _images())
        if names:
            _keep_folder(Path(names[0]).parent)
            self._controller.add_paths([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Ask for a folder, and add the images in it."""
        words = tr("Add the images of a folder")
        name = QFileDialog.getExistingDirectory(self._window, words, self._last_folder())
        if name:
            _keep_folder(Path(name))
            self._controller.add_paths([Path(name)])

    def ask_address(self) -> None:
        """Ask for an address, and add what is there."""
        dialog = AddressDialog(self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._controller.add_address(*dialog.answer())
        dialog.deleteLater()

    def ask_place(self, row: Row) -> None:
        """Ask where the file of a row is now."""
        words = tr("Where is {name}?").format(name=row.name)
        name, _ = QFileDialog.getOpenFileName(self._window, words, self._last_folder(), _images())
        if not name:
            return
        _keep_folder(Path(name).parent)
        if row.scene is None:
            self._controller.replace_broken(Path(row.key), Path(name))
        else:
            self._controller.locate(row.scene, Path(name), lambda question: self._agree(tr("Another file"), question))

    def ask_copy(self, scene: Scene) -> None:
        """Ask of what ground, and how fine, a local copy of a remote scene is to be."""
        extents = self._controller.copy_extents(scene)
        shown = self._desk.layers.view()
        if shown is not None:
            extents.append((tr("What the map shows"), shown))
        if not extents:
            self._desk.messages.warn(tr("Show the site on the map first: the copy is made of what the map shows."))
            return
        scaleless = scene.provider == "wms" and not any(words in scene.path for words in ("type=xyz", "tileMatrixSet="))
        dialog = CopyDialog(extents, scene.gsd_m, scaleless=scaleless, parent=self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._controller.keep_copy(scene, *dialog.answer())
        dialog.deleteLater()

    def remove(self, rows: list[Row]) -> None:
        """Take scenes out of the case, after asking where sightings would go with them, and forget broken files."""
        scenes = [row.scene for row in rows if row.scene is not None]
        broken = [Path(row.key) for row in rows if row.scene is None]
        if broken:
            self._controller.forget(broken)
        if scenes and self._agree_to_remove(scenes):
            self._controller.remove(scenes)

    def _agree_to_remove(self, scenes: list[Scene]) -> bool:
        chosen = {scene.uuid for scene in scenes}
        seen = sum(1 for sighting in self._session.records(Sighting) if sighting.scene in chosen)
        if not seen:
            return True
        question = counted(
            seen,
            tr("1 sighting was made on {which} and goes along. Undo brings all back. Remove?"),
            tr("{count} sightings were made on {which} and go along. Undo brings all back. Remove?"),
            which=which_scenes(scenes),
        )
        return self._agree(tr("Remove scenes"), question)

    def _agree(self, title: str, question: str) -> bool:
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self._window, title, as_tip(question), buttons.Yes | buttons.No, buttons.No)
        return answer == buttons.Yes

    def _last_folder(self) -> str:
        return QgsSettings().value(_LAST_FOLDER, "") or str(self._session.store.folder)


class Dropped(NamedTuple):
    """What was dropped: paths, and addresses as :meth:`ScenesController.add_address` takes them."""

    paths: list[Path]
    addresses: list[tuple[str, str, str]]


def may_be_dropped(data: QMimeData) -> bool:
    """Whether something is dragged that scenes could be made of."""
    return data.hasUrls() or QgsMimeDataUtils.isUriList(data)


def read_dropped(data: QMimeData) -> Dropped:
    """Return what was dropped: files, folders, addresses, rasters of QGIS' browser."""
    dropped = Dropped([], [])
    if QgsMimeDataUtils.isUriList(data):
        for uri in QgsMimeDataUtils.decodeUriList(data):
            local = Path(uri.uri)
            if uri.layerType == "raster" and not is_path_there(local):
                dropped.addresses.append((uri.providerKey, uri.uri, uri.name))
            elif is_path_there(local):
                dropped.paths.append(local)
        return dropped
    for url in data.urls():
        if url.isLocalFile():
            dropped.paths.append(Path(url.toLocalFile()))
        elif is_remote(url.toString()):
            dropped.addresses.append((*understand_address(url.toString()), url.fileName() or url.host()))
    return dropped


def _images() -> str:
    endings = " ".join(f"*{ending}" for ending in sorted(RASTER_ENDINGS))
    return f"{tr('Images')} ({endings});;{tr('All files')} (*)"


def _keep_folder(folder: Path) -> None:
    QgsSettings().setValue(_LAST_FOLDER, str(folder))
