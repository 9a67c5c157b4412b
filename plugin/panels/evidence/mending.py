"""The way from something weak to where it is mended: a piece of work, or a panel, a record and a field."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Mapping, Sequence

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QDockWidget, QMenu, QScrollArea, QWidget

from ...core.errors import BermlineError, message
from ...core.evidence.weak import HASH, Weakness
from ...core.imagery.hashing import hash_file
from ...core.imagery.problems import CannotRead, Stopped
from ...core.records import Scene
from ...jobs import Job, Progress
from ...words import tr
from ..dock import Desk, PanelDock

_PANELS = {
    "scene": "scenes",
    "structure": "growth",
    "sighting": "growth",
    "measurement": "berms",
    "crest": "berms",
}
_ELSEWHERE = "chain"
_FIELDS = {"acquired_from": "from"}
"""Columns whose field in the Scenes panel has another name."""
_RESTS_ON = ("path", "provider", "sha256", "size_bytes")
"""What a hash that is made anew rests on, and what it takes the place of."""


class Mending(QObject):
    """Mends what it is asked to, or takes a person there; ``leave_out`` takes keys of parts out of the pack."""

    def __init__(self, desk: Desk, leave_out: Callable[[Sequence[str]], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._session = desk, desk.session
        self._leave_out = leave_out
        self._hashing: Job | None = None

    def dispose(self) -> None:
        """End what runs."""
        if self._hashing is not None:
            self._hashing.cancel()

    def mend(self, weaknesses: Sequence[Weakness]) -> None:
        """Mend things that are weak in the same way, or the first of them where only a person can."""
        first = weaknesses[0]
        if first.column == HASH:
            self._make_hashes([weakness.uuid for weakness in weaknesses])
        elif first.blocks:
            self._ask_way(weaknesses)
        else:
            self.go_to(first)

    def go_to(self, weakness: Weakness) -> None:
        """Show the panel, the record and the field in which something is mended."""
        module = _PANELS.get(weakness.table, _ELSEWHERE)
        dock = self._desk.iface.mainWindow().findChild(QDockWidget, f"Bermline{module.capitalize()}Panel")
        if not isinstance(dock, PanelDock):
            return
        dock.setUserVisible(True)
        panel = dock.panel()
        _SHOW[module](self._desk, panel, weakness)
        name = weakness.column
        field = panel.findChild(QWidget, f"scene_{_FIELDS.get(name, name)}" if module == "scenes" else name)
        if name and field is not None:
            _bring_into_view(field)

    def _ask_way(self, weaknesses: Sequence[Weakness]) -> None:
        menu = QMenu(self.parent())
        menu.setObjectName("bermlinePackMend")
        out = menu.addAction(tr("Leave the figure out of the pack"))
        go = menu.addAction(tr("Record the permission with the scene…"))
        asked = menu.exec(QCursor.pos())
        menu.deleteLater()
        if asked is out:
            self._leave_out([f"figure/{weakness.uuid}" for weakness in weaknesses])
        elif asked is go:
            self.go_to(weaknesses[0])

    def _make_hashes(self, uuids: Sequence[str]) -> None:
        """Make the hash of each scene's file on a thread, and keep them in one step."""
        store = self._session.store
        if self._hashing is not None or store is None:
            return
        wanted = set(uuids)
        scenes = {scene.uuid: scene for scene in self._session.records(Scene) if scene.uuid in wanted}
        files = {uuid: store.absolute(scene.path) for uuid, scene in scenes.items()}

        def work(progress: Progress) -> tuple[dict[str, tuple[str, int]], BermlineError | None]:
            return _hash_files(files, progress)

        self._hashing = self._desk.jobs.start(
            tr("Make hashes"), work, lambda found: self._keep_hashes(scenes, found), self._tell
        )

    def _keep_hashes(
        self, scenes: Mapping[str, Scene], found: tuple[dict[str, tuple[str, int]], BermlineError | None]
    ) -> None:
        """Keep the hashes of scenes, which are given as they were when their files were looked for."""
        self._hashing = None
        hashes, problem = found
        if problem is not None:
            self._desk.messages.error(problem)
        still_there = {scene.uuid for scene in self._session.records(Scene)}
        try:
            if hashes:
                with self._session.act(tr("Make hashes")) as action:
                    for uuid in sorted(still_there & set(hashes)):
                        digest, size = hashes[uuid]
                        expected = self._session.version_after(scenes[uuid], _RESTS_ON)
                        action.update(Scene, uuid, expect_version=expected, sha256=digest, size_bytes=size)
        except BermlineError as error:
            self._desk.messages.error(error)

    def _tell(self, error: BermlineError) -> None:
        self._hashing = None
        self._desk.messages.error(error)


def _hash_files(files: dict[str, Path], progress: Progress) -> tuple[dict[str, tuple[str, int]], BermlineError | None]:
    """Return hash and size of each file that can be read, and what kept the first of the others from it."""
    hashes: dict[str, tuple[str, int]] = {}
    failed: list[BermlineError] = []
    for number, (uuid, path) in enumerate(files.items()):
        progress.set(number / len(files), path.name)
        try:
            hashes[uuid] = hash_file(path, stop=lambda: progress.cancelled)
        except Stopped:
            break
        except CannotRead as problem:
            failed.append(problem)
    if len(failed) > 1:
        what = message("{first} {count} more files cannot be read.", first=failed[0].what, count=len(failed) - 1)
        return hashes, BermlineError(what, failed[0].remedy)
    return hashes, failed[0] if failed else None


def _show_scene(desk: Desk, _panel: Any, weakness: Weakness) -> None:
    desk.session.show_scene(weakness.uuid)


def _show_structure(desk: Desk, _panel: Any, weakness: Weakness) -> None:
    if weakness.table == "structure":
        desk.session.choose_structure(weakness.uuid)


def _show_measurement(_desk: Desk, panel: Any, weakness: Weakness) -> None:
    if weakness.table == "measurement":
        panel.tabs.setCurrentWidget(panel.spacing)
        panel.keeping.choose(weakness.uuid)


def _show_in_chain(_desk: Desk, panel: Any, weakness: Weakness) -> None:
    panel.picking.take_mark(weakness.table, weakness.uuid)


_SHOW: dict[str, Callable[[Desk, Any, Weakness], None]] = {
    "scenes": _show_scene,
    "growth": _show_structure,
    "berms": _show_measurement,
    "chain": _show_in_chain,
}


def _bring_into_view(field: QWidget) -> None:
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    above = field.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(field)
