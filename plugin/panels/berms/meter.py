"""Which scene a transect is measured on, and the measuring itself."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Iterable

from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry

from ...case.store import CaseStore
from ...core.antimeridian import cut_there
from ...core.berms import markers
from ...core.berms.bend import Bend, find_bend, kept_bend
from ...core.berms.profile import Profile, read_profile
from ...core.berms.spacing import ON_PROFILE, Spacing, add_placement, line_of, measure_profile
from ...core.berms.transect import Transect, sample_transect
from ...core.errors import Refused, message
from ...core.frame import LocalFrame
from ...core.records import Measurement, Scene
from ...core.there import is_path_there

WIDTH_M = 6.0
"""The width that a transect is averaged over where none is set."""
_NEAR_DEG = 0.03
"""About 3 km, within which a frame is used again."""
_AT_ONCE = 25_000
"""Up to so many samples a profile is there before the next movement of the pointer."""
_METRES_A_DEGREE = 111_320.0
_USUAL_GSD_M = 0.5


@dataclass(frozen=True)
class Reading:
    """A profile, and the spacing in it or the reason why there is none.

    ``placed`` tells that the spacing's uncertainty covers where along the berms the line was drawn.
    """

    path: Path
    surface: str
    definition: str
    transect: Transect
    profile: Profile
    spacing: Spacing | None
    refusal: Refused | None
    placed: bool = False

    @property
    def line(self) -> LineString:
        """The transect's line on WGS 84."""
        return line_of(self.transect)


def read_again(reading: Reading, profile: Profile) -> Reading:
    """Return what is measured on another set of crests of the same profile."""
    return _measured(reading.path, reading.surface, reading.definition, reading.transect, profile)


def place(reading: Reading) -> Reading:
    """Return a reading whose uncertainty covers where along the berms the line was drawn; takes a while."""
    if reading.spacing is None:
        return reading
    return replace(reading, spacing=add_placement(reading.path, reading.transect, reading.spacing), placed=True)


def _measured(path: Path, surface: str, definition: str, transect: Transect, profile: Profile) -> Reading:
    try:
        spacing = measure_profile(transect, profile, definition, surface)
    except Refused as refused:
        return Reading(path, surface, definition, transect, profile, None, refused)
    return Reading(path, surface, definition, transect, profile, spacing, None)


def choose_scene(line: LineString, scenes: Iterable[Scene], shown: str) -> Scene:
    """Return the scene to measure on: an elevation model that holds the whole line, else the scene shown.

    Raises :class:`Refused` where there is neither.
    """
    listed, on_globe = list(scenes), cut_there(line)
    for scene in listed:
        if scene.kind == "elevation" and scene.geometry is not None and cut_there(scene.geometry).contains(on_globe):
            return scene
    for scene in listed:
        if scene.uuid == shown:
            return scene
    raise Refused(
        message("There is nothing to measure on here: no elevation model holds the transect, and no scene is shown."),
        message("Show a scene with the buttons of the Scenes panel."),
    )


def file_of(scene: Scene, store: CaseStore) -> Path:
    """Return the file of a scene; raises :class:`Refused` where it is not a file on this computer."""
    if scene.provider != "gdal" or scene.preservation == "not preserved":
        raise Refused(
            message("“{scene}” is shown by a remote service, whose pixels may change.", scene=scene.name),
            message("Keep a local copy of it in the Scenes panel and measure on that."),
        )
    path = store.absolute(scene.path)
    if not is_path_there(path):
        raise Refused(
            message("The file of “{scene}” is missing: {path}.", scene=scene.name, path=path),
            message("Point to it again in the Scenes panel."),
        )
    return path


def bend_beside(line: LineString, crests: Iterable[LineString], width_m: float) -> Bend | None:
    """Return how the crests bend that cross a line, all on WGS 84; ``None`` where none does."""
    crossing = [crest for crest in crests if crest.intersects(line)]
    if not crossing:
        return None
    frame = LocalFrame.near(line)
    return find_bend(frame.to_local(line), [frame.to_local(crest) for crest in crossing], width_m)


class Meter:
    """Measures one line after another, and keeps between them what takes long to make."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._frame: LocalFrame | None = None

    def read(
        self,
        path: Path,
        surface: str,
        line: LineString,
        width_m: float,
        definition: str,
        bend: Bend | None = None,
    ) -> Reading:
        """Read the profile along a line (WGS 84) and measure the spacing in it; its rows follow a ``bend``.

        Raises :class:`BermlineError` where there is no profile at all.
        """
        transect = sample_transect(path, line, width_m, frame=self._kept_frame(path, line), bend=bend)
        self._path, self._frame = path, transect.frame
        return _measured(path, surface, definition, transect, read_profile(transect))

    def _kept_frame(self, path: Path, line: LineString) -> LocalFrame | None:
        kept = self._frame
        if kept is None or path != self._path:
            return None
        near = Point(kept.longitude, kept.latitude).buffer(_NEAR_DEG).contains(line)
        return kept if near else None


def read_kept(meter: Meter, path: Path, scene: Scene, item: Measurement) -> Reading:
    """Read the profile of a kept measurement again, with the markers that were set by hand.

    Raises :class:`BermlineError` as :meth:`Meter.read`.
    """
    inputs = item.inputs or {}
    width, definition = item.width_m or WIDTH_M, item.definition or ON_PROFILE[0]
    reading = meter.read(path, scene.kind, item.geometry, width, definition, kept_bend(inputs))
    if markers.BY_HAND not in inputs and markers.TOES_BY_HAND not in inputs:
        return reading
    profile = markers.set_crests(reading.profile, inputs["crests_m"], inputs.get(markers.BY_HAND, []))
    return read_again(reading, markers.set_toes(profile, inputs.get(markers.TOES_BY_HAND, [])))


def scene_in_view(view: BaseGeometry, scenes: Iterable[Scene], shown: str) -> Scene | None:
    """Return the scene to show where a person looks at ``view`` (WGS 84): the one shown where it reaches here.

    Else an elevation model that does, else the last image; ``None`` where no scene reaches here.
    """
    seen = cut_there(view)
    here = [scene for scene in scenes if scene.geometry is not None and cut_there(scene.geometry).intersects(seen)]
    for scene in here:
        if scene.uuid == shown:
            return scene
    models = [scene for scene in here if scene.kind == "elevation"]
    return (models or here[-1:] or [None])[0]


def is_quick(line: LineString, width_m: float, scene: Scene) -> bool:
    """Whether the profile is there at once, so that it can follow the pointer."""
    gsd = scene.gsd_m or _USUAL_GSD_M
    (x0, y0), (x1, y1) = line.coords[0], line.coords[-1]
    east = (x1 - x0) * math.cos(math.radians(0.5 * (y0 + y1)))
    length = math.hypot(east, y1 - y0) * _METRES_A_DEGREE
    return 2.0 * length / gsd * max(width_m / gsd, 1.0) <= _AT_ONCE
