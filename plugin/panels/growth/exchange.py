"""Carrying sightings in and out: looked at first, then wholly or not at all, in one step of undo."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, Sequence

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from ...core.errors import BermlineError
from ...core.growth.exchange import ExchangeErrors, Held, Incoming, gather
from ...core.growth.exchange_kml import read_kml
from ...core.growth.exchange_smart import read_smart
from ...core.growth.exchange_stated import Read
from ...core.growth.exchange_tables import read_sightings_csv, read_sightings_geojson
from ...core.records import Scene, Sighting, Site, Structure
from ...jobs import Job
from ...words import counted, tr
from ..dock import Desk
from ..saving import ask_place
from .exchange_dialogs import PreviewDialog, ProblemsDialog
from .outgoing import Outgoing
from .series import EVERY_SITE, NO_SITE, Series, belongs

_FOLDER_KEY = "Bermline/growth_folder"


@dataclass(frozen=True)
class _Format:
    title: str
    filter: str
    read: Callable[[Path], Read]


class Exchange(QObject):
    """Carries the sightings of the site shown out of the case, and others into it."""

    def __init__(self, desk: Desk, series: Series, site: Callable[[], str], window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._series, self._site, self._window = desk, series, site, window
        self._job: Job | None = None
        self._formats = (
            _Format(tr("Sightings (CSV)"), tr("CSV (*.csv)"), read_sightings_csv),
            _Format(tr("Sightings (GeoJSON)"), tr("GeoJSON (*.geojson *.json)"), read_sightings_geojson),
            _Format(tr("SMART site models"), tr("GeoJSON (*.geojson *.json)"), read_smart),
            _Format(tr("Polygons with times (KML, KMZ)"), tr("KML (*.kml *.kmz)"), read_kml),
        )

    def fill_menu(self, menu: QMenu) -> None:
        """Offer what can be imported and exported; importing is greyed in a case open for reading only."""
        menu.addSection(tr("Import"))
        writes = self._desk.session.store is not None and not self._desk.session.store.read_only
        for one in self._formats:
            menu.addAction(f"{one.title}…", self._asking(one)).setEnabled(writes)
        menu.addSection(tr("Export"))
        menu.addAction(tr("Sightings (CSV)…"), self.ask_csv)
        menu.addAction(tr("Sightings (GeoJSON)…"), self.ask_geojson)
        menu.addAction(tr("SMART site models, a file a structure…"), self.ask_smart)
        menu.addAction(tr("When each stood (KML, KMZ)…"), self.ask_kml)

    def dispose(self) -> None:
        """Stop reading."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    # In

    def import_files(self, paths: Sequence[Path], read: Callable[[Path], Read]) -> None:
        """Read files in the background, show what they hold, and keep all of it or nothing."""
        if self._job is not None:
            return
        held = self._held()
        self._job = self._desk.jobs.start(
            tr("Read sightings"), lambda _progress: _look_into(paths, read, held), self._take, self._refuse
        )

    def _take(self, found: list[tuple[str, Incoming]]) -> None:
        self._job = None
        if not self._run(PreviewDialog(found, self._window)):
            return
        records = [record for _, incoming in found for record in incoming.in_order()]
        names = ", ".join(name for name, _ in found[:3]) + ("…" if len(found) > 3 else "")
        try:
            with self._desk.session.act(tr("Import {files}").format(files=names)) as action:
                action.insert_many(records)
        except BermlineError as error:
            self._desk.messages.error(error)
            return
        count = sum(len(incoming.sightings) for _, incoming in found)
        one, several = tr("Imported 1 sighting from {files}."), tr("Imported {count} sightings from {files}.")
        self._desk.messages.info(counted(count, one, several, files=names))

    def _refuse(self, error: BermlineError) -> None:
        self._job = None
        if isinstance(error, ExchangeErrors):
            self._run(ProblemsDialog(error, self._window))
        else:
            self._desk.messages.error(error)

    def _held(self) -> Held:
        session, site = self._desk.session, self._site()
        structures = [item for item in session.records(Structure) if belongs(item, site)]
        scenes = [item for item in session.records(Scene) if belongs(item, site)]
        into = None if site in (EVERY_SITE, NO_SITE) else site
        return Held(into, structures, scenes, session.records(Sighting))

    # Out

    def ask_csv(self) -> None:
        """Ask for a file and write the sightings as CSV."""
        self._ask_file("sightings.csv", tr("CSV (*.csv)"), self.outgoing().write_csv)

    def ask_geojson(self) -> None:
        """Ask for a file and write the sightings as GeoJSON."""
        self._ask_file("sightings.geojson", tr("GeoJSON (*.geojson)"), self.outgoing().write_geojson)

    def ask_kml(self) -> None:
        """Ask for a file and write when each structure stood."""
        self._ask_file("structures.kml", tr("KML (*.kml);;KMZ (*.kmz)"), self.outgoing().write_kml)

    def ask_smart(self) -> None:
        """Ask for a folder and write a site model a structure."""
        folder = QFileDialog.getExistingDirectory(self._window, tr("Folder for the site models"), _folder())
        if folder:
            QgsSettings().setValue(_FOLDER_KEY, folder)
            self.export(Path(folder), self.outgoing().write_smart)

    def outgoing(self) -> Outgoing:
        """Return what is shown, to be written."""
        series = self._series
        sightings = self._desk.session.records(Sighting)
        return Outgoing(self._title(), series.structures, series.dates, series.scenes, sightings)

    def export(self, path: Path, write: Callable[[Path], int]) -> None:
        """Write to a file or a folder in the background, and tell how many entries were written."""

        def tell(count: int) -> None:
            one, several = tr("1 entry was written to {path}."), tr("{count} entries were written to {path}.")
            self._desk.messages.info(counted(count, one, several, path=path))

        words = tr("Write {name}").format(name=path.name)
        self._desk.jobs.start(words, lambda _progress: write(path), tell, self._desk.messages.error)

    def _title(self) -> str:
        site = self._desk.session.find(Site, self._site())
        return (site.label or site.name) if site is not None else self._desk.session.store.title

    # Small helpers

    def _asking(self, one: _Format) -> Callable[[], None]:
        def ask() -> None:
            paths, _ = QFileDialog.getOpenFileNames(self._window, one.title, _folder(), one.filter)
            if paths:
                QgsSettings().setValue(_FOLDER_KEY, str(Path(paths[0]).parent))
                self.import_files([Path(path) for path in paths], one.read)

        return ask

    def _ask_file(self, name: str, kinds: str, write: Callable[[Path], int]) -> None:
        path = ask_place(self._window, tr("Export"), name, kinds)
        if path is not None:
            self.export(path, write)

    @staticmethod
    def _run(dialog: QDialog) -> bool:
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted


def _look_into(paths: Sequence[Path], read: Callable[[Path], Read], held: Held) -> list[tuple[str, Incoming]]:
    """Read files one after another, each as if those before it were in the case already."""
    found = []
    for path in paths:
        incoming = gather(read(path), held, path.name)
        found.append((path.name, incoming))
        held = replace(
            held,
            structures=[*held.structures, *incoming.structures],
            scenes=[*held.scenes, *incoming.scenes],
            sightings=[*held.sightings, *incoming.sightings],
        )
    return found


def _folder() -> str:
    return QgsSettings().value(_FOLDER_KEY, "", type=str)
