"""What a file states of structures and sightings, and what is wrong with it, by line."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass, field, replace
from typing import Any, Mapping

import numpy as np
from shapely.errors import ShapelyError
from shapely.geometry import MultiPolygon, Polygon, shape
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from ..dates import Interval, day, from_iso, instant, month, year
from ..errors import Message, message
from ..records import STATES


@dataclass(frozen=True)
class Notice:
    """Something that was read otherwise than it stands there, left aside, or is wrong; ``line`` is 0 for the file."""

    line: int
    what: Message


@dataclass(frozen=True)
class StatedStructure:
    """A structure as a file states it."""

    line: int
    label: str
    uuid: str = ""
    kind: str = ""
    note: str = ""
    outline: BaseGeometry | None = None
    outline_u95_m: float | None = None


@dataclass(frozen=True)
class StatedSighting:
    """A sighting as a file states it: of a structure by its label, on a scene by key, name or time."""

    line: int
    label: str
    state: str
    taken: Interval | None
    scene: str = ""
    structure_uuid: str = ""
    scene_uuid: str = ""
    sensor: str = ""
    note: str = ""
    outline: BaseGeometry | None = None


@dataclass
class Read:
    """What a reader found: statements, and by line what was left aside or is wrong."""

    structures: list[StatedStructure] = field(default_factory=list)
    sightings: list[StatedSighting] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    problems: list[Notice] = field(default_factory=list)
    _places: dict[tuple[str, str], int] = field(default_factory=dict)
    """By its key, or by its label where it has none, where a structure stands among the structures."""
    _grounds: dict[int, Any] = field(default_factory=dict)

    def note(self, line: int, what: Message) -> None:
        """Tell of something that was read otherwise, or left aside."""
        self.notices.append(Notice(line, what))

    def refuse(self, line: int, what: Message) -> None:
        """Tell of something because of which nothing is imported."""
        self.problems.append(Notice(line, what))

    def state(self, stated: StatedStructure) -> BaseGeometry | None:
        """Take what a line states of a structure; what lines before said of it is kept.

        Returns the outline where it is another than the structure's, and so that of a date; it is the caller's to
        keep it or to say that it is left out. Outlines that lie apart are not of one thing, and are refused.
        """
        key = (stated.uuid, "" if stated.uuid else stated.label)
        place = self._places.setdefault(key, len(self.structures))
        if place == len(self.structures):
            self.structures.append(stated)
            return None
        first = self.structures[place]
        where = {"label": stated.label, "line": first.line}
        if stated.label != first.label:
            words = "“{label}” has the key of “{other}” in line {line} and is taken for it."
            self.note(stated.line, message(words, other=first.label, **where))
        if stated.kind and first.kind and stated.kind != first.kind:
            words = "{label} is of the kind “{other}” in line {line}, which was kept; here it is “{kind}”."
            self.note(stated.line, message(words, other=first.kind, kind=stated.kind, **where))
        outline = first.outline or stated.outline
        self.structures[place] = replace(
            first, kind=first.kind or stated.kind, note=first.note or stated.note, outline=outline
        )
        if stated.outline is None or stated.outline is outline or _equal(stated.outline, outline):
            return None
        if self._lie_apart(place, stated.outline):
            words = "“{label}” lies elsewhere in line {line}: two structures need two labels."
            self.refuse(stated.line, message(words, **where))
            return None
        return stated.outline

    def _lie_apart(self, place: int, outline: BaseGeometry) -> bool:
        if place not in self._grounds:
            self._grounds[place] = prep(self.structures[place].outline)
        try:
            return not self._grounds[place].intersects(outline)
        except ShapelyError:  # of what crosses itself it is not known
            return False


def of_the_date(label: str) -> Message:
    """Return the words for an outline that :meth:`Read.state` returned and that is kept with a sighting."""
    return message("{label} has another outline here than first: it is kept as that of this date.", label=label)


def beside_the_first(label: str) -> Message:
    """Return the words for an outline that :meth:`Read.state` returned and that no sighting could keep."""
    return message("{label} has another outline here than first, which was left out.", label=label)


def read_time(text: str) -> Interval | None:
    """Read a time as files write it: a year, a month, a day, or an instant, which is taken as UTC without a zone.

    ``None`` where it is none of these.
    """
    said = text.strip()
    try:
        parts = [int(part) for part in said.split("-")] if len(said) <= 10 else []
        if len(parts) == 1 and len(said) == 4:
            return year(parts[0])
        if len(parts) == 2:
            return month(*parts)
        if len(parts) == 3:
            return day(dt.date(*parts))
        return instant(from_iso(said))
    # A time may lie beyond the years that can be counted.
    except (ValueError, TypeError, OverflowError):
        return None


def read_polygon(geometry: Any) -> BaseGeometry | None:
    """Make a polygon of a GeoJSON geometry; ``None`` where it is none, or encloses no area."""
    if not isinstance(geometry, Mapping) or geometry.get("type") not in ("Polygon", "MultiPolygon"):
        return None
    try:
        with np.errstate(invalid="ignore"):  # where shapely 2 would warn of corners that are no numbers: they are told
            made = shape(geometry)
    # A ring without coordinates fails an assertion of shapely 1.8's own.
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, OverflowError, ShapelyError):
        return None
    if isinstance(made, MultiPolygon) and len(made.geoms) == 1:
        made = made.geoms[0]
    inside = not made.is_empty and -180 <= made.bounds[0] <= made.bounds[2] <= 180 and made.bounds[1] >= -90
    if not inside or made.bounds[3] > 90 or not isinstance(made, (Polygon, MultiPolygon)):
        return None
    # Bounds pass over a corner that is no number, an area does not; one that crosses itself may have none, a hull has.
    return made if math.isfinite(made.area) and made.convex_hull.area > 0 else None


def known_state(text: str) -> str:
    """Return the state that a text names, "" where it names none."""
    said = " ".join(text.strip().casefold().replace("_", " ").split())
    return said if said in STATES else ""


def same_shape(one: BaseGeometry, two: BaseGeometry | None) -> bool:
    """Whether two outlines on WGS 84 enclose the same ground; those that cross themselves have to be drawn alike."""
    if two is None or _equal(one, two):
        return two is not None
    try:
        return bool(one.symmetric_difference(two).area < 1e-12)
    except ShapelyError:
        return False


def _equal(one: BaseGeometry, two: BaseGeometry | None) -> bool:
    return two is not None and bool(one.equals_exact(two, 1e-7))
