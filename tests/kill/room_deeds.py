"""Write all that can be written while the disk is full, or the folder cannot be written, and then with room again."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import zipfile
from contextlib import contextmanager, nullcontext
from importlib import import_module
from pathlib import Path
from typing import Any, Callable, Iterator

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from tests.app.driver import NotSeen
from tests.app.play import end_watch_of_start
from tests.kill.deeds import Actor
from tests.no_room import content_of, unwritable

_FREE_PAGES = (0, 1, 3, 8)
_BALLAST = "ballast"
_NOT_LOOKED_AT = ("example.gpkg", _BALLAST)
_TROUBLE = (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical)
_ROWS = 200
_STATES = {"absent": "1", "under construction": "2", "present": "3"}


class RoomActor(Actor):
    """Does each thing that writes, once for each trouble, and then without; the case lies in a file system of its own.

    The log lies elsewhere, and says of each try what was told and what came of it.
    """

    def work(self) -> None:
        """Try everything, and end."""
        end_watch_of_start()
        self.open_case()
        self.app.wait_for_case()
        self.place = self.app.session().store.folder
        self.note("ready", pid=os.getpid())
        for deed in self.writers():
            for name, trouble in self.troubles():
                self._try(deed, name, trouble)
            self._try(deed, "room", nullcontext())
        self.app.session().close()
        shutil.copyfile(self.place / "example.gpkg", self.folder / "example.gpkg")
        self.note("over")

    def writers(self) -> tuple[Callable[[], None], ...]:
        """Return what writes: to the case, beside it, and elsewhere on its disk."""
        return (
            self.mark, self.undo, self.redo, self.draw, self.take_in, self.register, self.correct, self.table,
            self.sightings_csv, self.sightings_geojson, self.sightings_kml, self.sightings_smart, self.chain_tables,
            self.chain_geojson, self.chain_chart, self.copy, self.save,
        )  # fmt: skip

    def troubles(self) -> Iterator[tuple[str, Any]]:
        """Yield the names of troubles, each with what makes it for a block."""
        for pages in _FREE_PAGES:
            yield f"{pages} pages free", self._full(pages)
        yield "a folder that cannot be written", unwritable(self.place)

    def mark(self) -> None:
        """Mark a cell as something else than it is."""
        panel = self._growth()
        self.app.click_cell(panel.matrix, 1, 3)
        there = panel.series.state(1, 3)
        self.app.key(panel.matrix, next(key for state, key in _STATES.items() if state != there))

    def take_in(self) -> None:
        """Import a table of sightings, in one action."""
        panel = self._growth()
        reader = import_module("bermline.core.growth.exchange_tables").read_sightings_csv
        with self.app.answering(lambda dialog: QTest.mouseClick(dialog.take, Qt.MouseButton.LeftButton)):
            panel.exchange.import_files([self._notes], reader)

    def correct(self) -> None:
        """Show scenes corrected, which writes a small file for each."""
        for shown in (False, True):
            self.app.session().show_corrected(shown)
            self.app.wait_until(lambda: not self.app.plugin().scenes._moving, "the layers of the scenes")

    def table(self) -> None:
        """Save the table of structures."""
        with self.app.choosing_file(self.place / "growth.csv"):
            self._growth().structure_actions.ask_csv()

    def sightings_csv(self) -> None:
        """Export the sightings as CSV."""
        self._export("sightings.csv", "write_csv")

    def sightings_geojson(self) -> None:
        """Export the sightings as GeoJSON."""
        self._export("sightings.geojson", "write_geojson")

    def sightings_kml(self) -> None:
        """Export when each stood as KML."""
        self._export("structures.kml", "write_kml")

    def sightings_smart(self) -> None:
        """Export the sightings as SMART site models."""
        self._export("smart", "write_smart")

    def chain_tables(self) -> None:
        """Export the tables of the chain."""
        self.app.show_panel("chain").exchange.export_folder(self.place / "chain")

    def chain_geojson(self) -> None:
        """Export sites and movements as GeoJSON."""
        self.app.show_panel("chain").exchange.export_geojson(self.place / "movements.geojson")

    def chain_chart(self) -> None:
        """Save the timeline as a picture."""
        panel = self.app.show_panel("chain")
        panel.exchange.save_picture(*panel.charts.picture(), self.place / "chart.png")

    def copy(self) -> None:
        """Copy the case with its scenes."""
        choice = import_module("bermline.panels.copy_dialogs").CopyChoice(self.place / "away" / "copy.gpkg", (), True)
        self.app.plugin()._case.copying.copy_to(choice)

    def save(self) -> None:
        """Save the QGIS project, which tells why it could not be saved by itself."""
        project = QgsProject.instance()
        project.setTitle(f"Title {self.number}")
        if not project.write():
            self.app.plugin().desk.messages.warn(project.error() or "the project could not be saved")

    def _export(self, name: str, way: str) -> None:
        exchange = self._growth().exchange
        exchange.export(self.place / name, getattr(exchange.outgoing(), way))

    def _try(self, deed: Callable[[], None], name: str, trouble: Any) -> None:
        app = self.app
        app.iface.messageBar().clearWidgets()
        self._clear_away()
        self._write_notes()
        before, files = self.state(), self._files()
        self.number += 1
        self.note("begin", deed=deed.__name__, trouble=name)
        missed = ""
        with trouble:
            try:
                deed()
            except NotSeen as gone:
                missed = str(gone)
            app.wait_for_jobs()
        told = [item.text() for item in app.iface.messageBar().items() if item.level() in _TROUBLE]
        after, left = self.state(), self._files()
        changed = {path: left.get(path) for path in {*files, *left} if files.get(path) != left.get(path)}
        self.note(
            "end", deed=deed.__name__, trouble=name, told=told, acted=after != before, changed=changed, missed=missed
        )

    def _write_notes(self) -> None:
        lines = "".join(f"R{self.number}-{row},2019-02-08,present\n" for row in range(_ROWS))
        self._notes.write_text("structure,scene_date,state\n" + lines, "utf-8")

    @property
    def _notes(self) -> Path:
        return self.folder / "notes.csv"

    def _clear_away(self) -> None:
        """Take away what was exported, so that it is seen whether it comes anew."""
        for name in ("smart", "away", "chain"):
            (self.place / name).mkdir(exist_ok=True)
        for path in self.place.rglob("*"):
            if path.is_file() and path.suffix in (".csv", ".geojson", ".kml", ".vrt", ".png"):
                path.unlink()
        for path in (self.place / "away").rglob("*"):
            if path.is_file():
                path.unlink()

    def _files(self) -> dict[str, Any]:
        """Return what lies on the disk beside the case, which is looked at by its records: sizes and digests."""
        return {
            path: f"{_size_of(path, content)} {hashlib.sha256(content).hexdigest()}"
            for path, content in content_of(self.place).items()
            if path not in _NOT_LOOKED_AT
        }

    @contextmanager
    def _full(self, pages: int) -> Iterator[None]:
        """Leave so many pages of the file system free."""
        ballast = self.place / _BALLAST
        free = os.statvfs(self.place)
        with ballast.open("wb") as stream:
            os.posix_fallocate(stream.fileno(), 0, max(1, (free.f_bavail - pages)) * free.f_bsize)
        try:
            yield
        finally:
            ballast.unlink()


def _size_of(path: str, content: bytes) -> str:
    """Return the size of a file, of a project only whether it is whole: two savings of one are not alike."""
    if path.endswith(".qgz"):
        return "whole" if zipfile.is_zipfile(io.BytesIO(content)) else "broken"
    return str(len(content))
