"""Reading files and remote sources for the case, on a thread: what each says of itself, and a file's hash."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Iterable, Sequence

from shapely.geometry.base import BaseGeometry

from ...core.antimeridian import cut_there
from ...core.errors import BermlineError
from ...core.imagery.describe import SceneFacts, describe_raster
from ...core.imagery.hashing import hash_file
from ...core.imagery.names import read_date
from ...core.imagery.problems import Stopped
from ...core.imagery.record import scene_of
from ...core.imagery.sensors import guess_sensor
from ...core.imagery.services import gdal_source
from ...core.records import Scene, Site
from ...core.whole_file import is_draft
from ...jobs import Progress

_ENDINGS = "tif tiff gtiff jp2 j2k vrt img ntf nitf png jpg jpeg asc dem ecw sid hgt bil gpkg"
RASTER_ENDINGS = frozenset(f".{ending}" for ending in _ENDINGS.split())
_NOT_FROM_FOLDERS = frozenset({".gpkg"})
_SERVICE_DRIVERS = ("WMS", "WMTS")


@dataclass(frozen=True)
class Reading:
    """One file as it was found: what it says of itself and its hash, or the error that says why not."""

    path: Path
    facts: SceneFacts | None = None
    sha256: str = ""
    size_bytes: int = 0
    error: BermlineError | None = None


def read_files(paths: Sequence[Path], known: frozenset[Path], progress: Progress) -> list[Reading]:
    """Describe and hash files, and the rasters within folders; those in ``known`` are left out.

    A file that cannot be read gives a reading with its error. Raises :class:`Stopped` when it is cancelled.
    """
    files = [path for path in _expand(paths, progress) if path not in known]
    sizes = [_size(path) for path in files]
    whole, done = max(1, sum(sizes)), 0
    readings = []
    for path, size in zip(files, sizes):
        if progress.cancelled:
            raise Stopped
        begin, share = done / whole, size / whole
        progress.set(begin, path.name)
        readings.append(read_file(path, progress, begin, share))
        done += size
    return readings


def read_file(path: Path, progress: Progress, begin: float = 0.0, share: float = 1.0) -> Reading:
    """Describe and hash one file; ``begin`` and ``share`` say which part of the progress it is."""
    try:
        facts = describe_raster(str(path))
        digest, size = hash_file(
            path, lambda fraction: progress.set(begin + share * fraction), lambda: progress.cancelled
        )
    except Stopped:
        raise
    except BermlineError as error:
        return Reading(path, error=error)
    return Reading(path, facts, digest, size)


def scene_from_file(reading: Reading, path: str, sites: Iterable[Site]) -> Scene:
    """Return the record of a file that could be read; ``path`` is how the case keeps its place."""
    return replace(
        scene_from_facts(reading.facts, reading.path.name, sites),
        path=path,
        sha256=reading.sha256,
        size_bytes=reading.size_bytes,
    )


def scene_from_facts(facts: SceneFacts, name: str, sites: Iterable[Site]) -> Scene:
    """Return a record with all that was read of a raster; its path is left to the caller."""
    return scene_of(facts, name, facts.source, site=site_within(facts.footprint, sites))


def site_within(footprint: BaseGeometry | None, sites: Iterable[Site]) -> str | None:
    """Return the one site that lies within a footprint; ``None`` where there is none, or more than one."""
    if footprint is None:
        return None
    ground = cut_there(footprint)
    within = [site.uuid for site in sites if site.geometry is not None and ground.contains(cut_there(site.geometry))]
    return within[0] if len(within) == 1 else None


def _expand(paths: Sequence[Path], progress: Progress) -> list[Path]:
    """Return the files, each once, with the rasters of each folder in its place, in order of name."""
    found: dict[Path, None] = {}
    for path in paths:
        if not path.is_dir():
            found[_plain(path)] = None
            continue
        for folder, folders, names in os.walk(path):
            if progress.cancelled:
                raise Stopped
            folders.sort()
            for name in sorted(names):
                ending = Path(name).suffix.lower()
                if ending in RASTER_ENDINGS and ending not in _NOT_FROM_FOLDERS and not is_draft(Path(name)):
                    found[_plain(Path(folder, name))] = None
    return list(found)


def _plain(path: Path) -> Path:
    return Path(os.path.normpath(path.absolute()))


def _size(path: Path) -> int:
    try:
        return max(1, path.stat().st_size)
    except OSError:
        return 1


def read_remote(provider: str, uri: str, name: str, crs: str) -> Scene:
    """Return the record of a remote source; one that GDAL cannot ask is recorded with what QGIS knows of it."""
    reading = read_date(name)
    service = True
    if provider not in ("gdal", "wms"):
        scene = Scene(name=name, crs=crs or None)
    else:
        facts = describe_raster(gdal_source(provider, uri), crs or None)
        scene = scene_from_facts(facts, name, ())
        service = facts.driver in _SERVICE_DRIVERS
        if service:
            # A service covers the world: its middle says nothing of the site.
            scene = replace(scene, geometry=None, gsd_m=None, width_px=None, height_px=None, sensor=guess_sensor(name))
    if reading.interval is not None or service:
        scene = replace(
            scene,
            acquired_from=reading.interval.begin if reading.interval else None,
            acquired_to=reading.interval.end if reading.interval else None,
            acquired_basis=str(reading.basis),
        )
    return replace(scene, path=uri, provider=provider, preservation="not preserved")
