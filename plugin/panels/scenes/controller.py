"""What the Scenes panel does: reads files on threads, and makes each edit one action of the case."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Sequence

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from shapely.geometry.base import BaseGeometry

from ...canvas.scene_layer import SCENE, stretch_layer
from ...canvas.scene_steps import beside, is_service, is_there, source_of
from ...case.action import Action
from ...core.errors import BermlineError
from ...core.imagery.describe import SceneFacts, describe_raster
from ...core.imagery.local_copy import LocalCopy
from ...core.imagery.record import grid_fields
from ...core.imagery.services import gdal_source
from ...core.imagery.statistics import Stretch, find_stretch
from ...core.records import Scene, Sighting, Site, Structure
from ...core.remote import is_remote
from ...core.there import is_file_there
from ...jobs import Job, Progress
from ...messages import Telling, told
from ...words import counted, tr
from ..dock import Desk
from .local_copying import fetch_copy, ground_of_site
from .reading import Reading, read_file, read_files, read_remote, scene_from_file


class ScenesController(QObject):
    """Carries out what is asked for in the panel.

    ``broken_changed`` tells that the files that could not be read are others; ``working`` carries each job
    that starts.
    """

    broken_changed = pyqtSignal()
    working = pyqtSignal(object)
    added = pyqtSignal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session = desk.session
        self._of_edits = Telling(desk.messages)
        self._running: list[Job] = []
        self.broken: dict[Path, BermlineError] = {}

    def dispose(self) -> None:
        """Stop what runs."""
        for job in list(self._running):
            job.cancel()

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders, and add those that can be read to the case in one action."""
        store = self._session.store
        places = [store.absolute(scene.path) for scene in self._session.records(Scene) if not is_service(scene)]

        def read(progress: Progress) -> tuple[list[Reading], int]:
            known = frozenset(place for place in places if is_file_there(place))
            return read_files(list(paths), known, progress), sum(1 for path in paths if Path(path) in known)

        def take(found: tuple[list[Reading], int]) -> None:
            readings, again = found
            self._take(readings)
            if again and not readings:
                one, several = tr("This file is in the case already."), tr("{count} files are in the case already.")
                self._desk.messages.info(counted(again, one, several))
            elif not readings:
                self._desk.messages.warn(tr("No new image file was found there."))

        self._start(tr("Read files"), read, take)

    def add_layer(self, layer: QgsRasterLayer) -> None:
        """Add what a raster layer of the project shows as a scene."""
        provider, uri, crs = layer.providerType(), layer.source(), layer.crs().authid()
        local = Path(uri.split("|")[0])
        if provider == "gdal" and not is_remote(uri) and is_file_there(local):
            self._add_file_with_crs(local, crs)
        else:
            self.add_address(provider, uri, layer.name(), crs)

    def add_address(self, provider: str, uri: str, name: str, crs: str = "") -> None:
        """Ask a remote source what it is, and add it as a scene that is not preserved."""

        def ask(progress: Progress) -> Scene:
            progress.set(0.0, name)
            return read_remote(provider, uri, name, crs)

        def take(scene: Scene) -> None:
            self._insert([scene])

        self._start(tr("Ask {name}").format(name=name), ask, take)

    def edit(self, scenes: Sequence[Scene], changes: dict[str, Any], what: str) -> None:
        """Set columns of several scenes in one action."""
        label = tr("Set {what} of {which}").format(what=what, which=which_scenes(scenes))
        with self._of_edits.acting(), self._session.act(label) as action:
            for scene in scenes:
                action.update(Scene, scene.uuid, expect_version=scene.version, **changes)

    def mend_crs(self, scenes: Sequence[Scene], crs: str) -> None:
        """Give scenes a coordinate reference system: it is kept in the case, the files stay as they are."""
        sources = [(scene, source_of(self._session.store, scene)) for scene in scenes]

        def place(progress: Progress) -> list[tuple[Scene, SceneFacts | None]]:
            return [(scene, _describe(scene, source, crs)) for scene, source in sources]

        def take(placed: list[tuple[Scene, SceneFacts | None]]) -> None:
            problems = [facts.problems for _, facts in placed if facts is not None and facts.footprint is None]
            problem = next((found[0] for found in problems if found), None)
            if problem is not None:
                self._desk.messages.error(problem)
                self._session.changed.emit(frozenset({Scene.table}))
                return
            label = tr("Set CRS of {which}").format(which=which_scenes(scenes))
            with told(self._desk.messages), self._session.act(label) as action:
                for scene, facts in placed:
                    found = {} if facts is None else {"geometry": facts.footprint, "gsd_m": facts.gsd_m}
                    self._update(action, scene, {"crs": facts.crs if facts else crs, **found})

        self._start(tr("Place {which}").format(which=which_scenes(scenes)), place, take)

    def locate(self, scene: Scene, path: Path, agree: Callable[[str], bool]) -> None:
        """Point a scene to its file, and with it other missing scenes whose files lie in the same folder.

        A file with another hash is taken only where ``agree`` answers yes to the question given.
        """
        store = self._session.store
        others = [
            (other, path.parent / Path(other.path).name)
            for other in self._session.records(Scene)
            if other.uuid != scene.uuid
            and not is_there(store, other)
            and is_file_there(path.parent / Path(other.path).name)
        ]

        def read(progress: Progress) -> list[tuple[Scene, Reading]]:
            wanted = [(scene, path), *others]
            return [
                (one, read_file(place, progress, number / len(wanted), 1 / len(wanted)))
                for number, (one, place) in enumerate(wanted)
            ]

        def take(found: list[tuple[Scene, Reading]]) -> None:
            chosen, first = found[0]
            if first.error is not None:
                self._desk.messages.error(first.error)
                return
            if chosen.sha256 != first.sha256 and first.facts.no_grid is not None:
                self._desk.messages.error(first.facts.no_grid)
                return
            if chosen.sha256 and chosen.sha256 != first.sha256:
                question = tr(
                    "{name} is not the file that was recorded: its SHA-256 differs. "
                    "Use it all the same, and record its hash and its grid anew?"
                ).format(name=first.path.name)
                if not agree(question):
                    return
            same = [(one, reading) for one, reading in found[1:] if one.sha256 and one.sha256 == reading.sha256]
            self._point([(chosen, first), *same])

        self._start(tr("Read {name}").format(name=path.name), read, take)

    def retry(self, paths: Sequence[Path]) -> None:
        """Read again files that could not be read."""
        self.forget(paths)
        self.add_paths(paths)

    def forget(self, paths: Sequence[Path]) -> None:
        """Take files that cannot be read off the list."""
        for path in paths:
            self.broken.pop(path, None)
        self.broken_changed.emit()

    def replace_broken(self, old: Path, new: Path) -> None:
        """Read another file in the place of one that cannot be read."""
        self.forget([old])
        self.add_paths([new])

    def remove(self, scenes: Sequence[Scene]) -> None:
        """Take scenes, and what was seen on them, out of the case; the files stay."""
        chosen = {scene.uuid for scene in scenes}
        seen = sum(1 for sighting in self._session.records(Sighting) if sighting.scene in chosen)
        instead = beside(self._session, chosen) if self._session.scene in chosen else ""
        with told(self._desk.messages):
            with self._session.act(tr("Remove {which}").format(which=which_scenes(scenes))) as action:
                for scene in scenes:
                    action.delete(Scene, scene.uuid, expect_version=scene.version)
            if instead:  # the map would be bare, and nothing chosen in the list
                self._session.show_scene(instead)
            if seen:
                words = counted(
                    seen,
                    tr("Removed {which} and the sighting made there. Undo brings them back."),
                    tr("Removed {which} and {count} sightings made there. Undo brings them back."),
                    which=which_scenes(scenes),
                )
                self._desk.messages.info(words)

    def copy_extents(self, scene: Scene) -> list[tuple[str, BaseGeometry]]:
        """Return the extents that a local copy may have, the most fitting first."""
        site = self._session.find(Site, scene.site) if scene.site else None
        return [] if site is None else ground_of_site(site, self._session.records(Structure))

    def keep_copy(self, scene: Scene, extent: BaseGeometry, pixel_m: float | None) -> None:
        """Fetch a remote scene within an extent, and point the scene to the copy."""
        store = self._session.store

        def take(made: tuple[LocalCopy, SceneFacts]) -> None:
            copy, facts = made
            label = tr("Keep a local copy of {which}").format(which=which_scenes([scene]))
            with told(self._desk.messages):
                with self._session.act(label) as action:
                    changes = {
                        "path": store.relative(copy.path),
                        "provider": "gdal",
                        "preservation": "local copy",
                        "fetched_from": copy.fetched_from,
                        "fetched_at": copy.fetched_at,
                    }
                    self._update(action, scene, {**changes, **_file_fields(facts, copy.sha256, copy.size_bytes)})
                self._desk.messages.info(tr("Kept as {name}.").format(name=copy.path.name))

        folder = store.folder / "scenes"
        words = tr("Copy {name}").format(name=scene.name)
        self._start(words, lambda progress: fetch_copy(scene, folder, extent, pixel_m, progress), take)

    def stretch(self, scenes: Sequence[Scene]) -> None:
        """Show scenes between the 2nd and the 98th percentile of their values."""
        store = self._session.store
        wanted = [(scene.uuid, gdal_source(scene.provider, source_of(store, scene))) for scene in scenes]

        def find(progress: Progress) -> dict[str, tuple[Stretch | None, ...]]:
            found = {}
            for number, (uuid, source) in enumerate(wanted):
                progress.set(number / len(wanted))
                found[uuid] = find_stretch(source, stop=lambda: progress.cancelled)
            return found

        def take(found: dict[str, tuple[Stretch | None, ...]]) -> None:
            for uuid, stretches in found.items():
                layer = self._desk.layers.scene_layer(uuid)
                if layer is not None:
                    stretch_layer(layer, stretches)

        self._start(tr("Find the range of values"), find, take)

    def layers_to_add(self, layers: Sequence[QgsRasterLayer]) -> list[QgsRasterLayer]:
        """Return those raster layers of a project that are no scenes yet."""
        return [
            one for one in layers if isinstance(one, QgsRasterLayer) and one.isValid() and not one.customProperty(SCENE)
        ]

    def _add_file_with_crs(self, path: Path, crs: str) -> None:
        def read(progress: Progress) -> Reading:
            reading = read_file(path, progress)
            if reading.facts is not None and reading.facts.crs is None and crs:
                return replace(reading, facts=describe_raster(str(path), crs))
            return reading

        self._start(tr("Read {name}").format(name=path.name), read, lambda reading: self._take([reading]))

    def _take(self, readings: list[Reading]) -> None:
        """Add what could be read and can be placed to the case, and list what could not."""
        store = self._session.store
        readings = [_placeable(reading) for reading in readings]
        sites = self._session.records(Site)
        self._insert(
            [
                scene_from_file(reading, store.relative(reading.path), sites)
                for reading in readings
                if reading.facts is not None
            ]
        )
        failed = {reading.path: reading.error for reading in readings if reading.error is not None}
        if failed:
            self.broken.update(failed)
            self.broken_changed.emit()
            if len(failed) == 1:
                self._desk.messages.error(next(iter(failed.values())))
            else:
                words = tr("{n} files cannot be added. They are marked in the list, with the reason.")
                self._desk.messages.warn(words.format(n=len(failed)))

    def _insert(self, scenes: list[Scene]) -> None:
        if not scenes:
            return
        with told(self._desk.messages):
            with self._session.act(tr("Add {which}").format(which=which_scenes(scenes))) as action:
                keys = action.insert_many(scenes)
            if action.tables:
                self.added.emit(keys)

    def _point(self, found: list[tuple[Scene, Reading]]) -> None:
        store = self._session.store
        which = which_scenes([scene for scene, _ in found])
        label = tr("Point to the file of {which}").format(which=which)
        with told(self._desk.messages), self._session.act(label) as action:
            for scene, reading in found:
                changes: dict[str, Any] = {"path": store.relative(reading.path)}
                if scene.sha256 != reading.sha256:
                    changes.update(_file_fields(reading.facts, reading.sha256, reading.size_bytes))
                self._update(action, scene, changes)

    def _update(self, action: Action, scene: Scene, changes: dict[str, Any]) -> None:
        """Change a scene by what was found out of its file, as the case had them when that began."""
        expected = self._session.version_after(scene, {"path", "provider", *changes})
        action.update(Scene, scene.uuid, expect_version=expected, **changes)

    def _start(self, words: str, work: Callable[[Progress], Any], take: Callable[[Any], None]) -> None:
        job = self._desk.jobs.start(words, work, take, self._desk.messages.error)
        self._running.append(job)
        job.ended.connect(self._forget_job)
        self.working.emit(job)

    def _forget_job(self) -> None:
        job = self.sender()
        if job in self._running:
            self._running.remove(job)


def which_scenes(scenes: Sequence[Scene]) -> str:
    """Name a scene, or say how many there are."""
    return scenes[0].name if len(scenes) == 1 else tr("{n} scenes").format(n=len(scenes))


def _placeable(reading: Reading) -> Reading:
    """Return a reading as it is, or one with its error where no CRS that a person chooses could place the file."""
    problem = None if reading.facts is None else reading.facts.no_grid
    return reading if problem is None else Reading(reading.path, error=problem)


def _describe(scene: Scene, source: str, crs: str) -> SceneFacts | None:
    """Return what a source says of itself in a CRS; ``None`` for a service, which has one of its own."""
    return None if scene.provider != "gdal" else describe_raster(gdal_source("gdal", source), crs)


def _file_fields(facts: SceneFacts, sha256: str, size_bytes: int) -> dict[str, Any]:
    """Return the fields of a scene that follow from its file."""
    return {"sha256": sha256, "size_bytes": size_bytes, **grid_fields(facts)}
