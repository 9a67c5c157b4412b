"""Sightings from elsewhere: what a file says, matched with what the case holds, wholly or not at all.

Each format has a reader that says what a file states (:class:`Read`); :func:`gather` finds the structures and scenes
of the case that are meant, and makes records of what is new. What the case holds is never changed.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any, Iterable, Iterator, Mapping, Sequence
from uuid import uuid4

from shapely.errors import ShapelyError
from shapely.geometry import MultiPolygon, Polygon, shape
from shapely.geometry.base import BaseGeometry

from ..coverage import covers
from ..dates import UTC, Interval, day, from_iso, instant, month, write_interval, year
from ..errors import BermlineError, Message, message
from ..records import STATES, STRUCTURE_KINDS, Record, Scene, Sighting, Structure


@dataclass(frozen=True)
class Notice:
    """Something that was read otherwise than it stands there, left aside, or is wrong; ``line`` is 0 for the file."""

    line: int
    what: Message


class ExchangeErrors(BermlineError):
    """A file that was refused; ``problems`` says why, by line."""

    def __init__(self, name: str, problems: Iterable[Notice]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: problem.line))
        super().__init__(
            message("“{name}” has {n} errors; nothing was imported.", name=name, n=len(self.problems))
            if len(self.problems) != 1
            else message("“{name}” has one error; nothing was imported.", name=name),
            message("Mend the lines that are listed and import again."),
        )


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

    def note(self, line: int, what: Message) -> None:
        """Tell of something that was read otherwise, or left aside."""
        self.notices.append(Notice(line, what))

    def refuse(self, line: int, what: Message) -> None:
        """Tell of something because of which nothing is imported."""
        self.problems.append(Notice(line, what))


@dataclass(frozen=True)
class Held:
    """What the case holds at the site that is imported into; ``site`` is its key, ``None`` for no site."""

    site: str | None
    structures: Sequence[Structure]
    scenes: Sequence[Scene]
    sightings: Sequence[Sighting]


@dataclass(frozen=True)
class Incoming:
    """New records, with fresh keys, and what a person should know before they are kept."""

    structures: tuple[Structure, ...]
    scenes: tuple[Scene, ...]
    sightings: tuple[Sighting, ...]
    notices: tuple[Notice, ...]
    known_already: int
    """Sightings that the case has already, in the same state."""

    def in_order(self) -> Iterator[Record]:
        """Yield the records, each after those it refers to."""
        yield from self.structures
        yield from self.scenes
        yield from self.sightings


def gather(read: Read, held: Held, name: str) -> Incoming:
    """Match what was read from the file ``name`` with what the case holds.

    A structure is found by its key, else by its label at the site. A scene is found by its key, else by its name,
    else as the only one taken within the stated time; where there is none, a scene without a file is made, whose file
    can be located later. Where the case has another state in a cell, or another outline, the case's is kept and a
    notice says so.

    Raises
    ------
    ExchangeErrors
        With every problem by line, where there is any.
    """
    return _Gathering(read, held, name).run()


class _Gathering:
    def __init__(self, read: Read, held: Held, name: str) -> None:
        self._read, self._held, self._name = read, held, name
        self._by_uuid = {item.uuid: item for item in held.structures}
        self._by_label: dict[str, Structure] = {item.label: item for item in held.structures}
        self._scenes = [scene for scene in held.scenes if scene.kind == "image"]
        self._cells = {(item.structure, item.scene): item for item in held.sightings}
        self._made_structures: list[Structure] = []
        self._made_scenes: list[Scene] = []
        self._made: dict[tuple[str, str], tuple[int, Sighting]] = {}
        self._known_already = 0

    def run(self) -> Incoming:
        for stated in self._read.structures:
            self._take_structure(stated)
        for sighting in self._read.sightings:
            self._take_sighting(sighting)
        if self._read.problems:
            raise ExchangeErrors(self._name, self._read.problems)
        return Incoming(
            tuple(self._made_structures),
            tuple(self._made_scenes),
            tuple(made for _, made in self._made.values()),
            tuple(sorted(self._read.notices, key=lambda notice: notice.line)),
            self._known_already,
        )

    def _take_structure(self, stated: StatedStructure) -> None:
        there = self._by_uuid.get(stated.uuid) or self._by_label.get(stated.label)
        if there is None:
            self._make_structure(stated)
        elif stated.outline is not None and there.geometry is None:
            self._read.note(
                stated.line,
                message("{label} has no outline in the case; the one of the file was left out.", label=there.label),
            )
        elif stated.outline is not None and not _same_shape(stated.outline, there.geometry):
            self._read.note(
                stated.line,
                message("{label} has another outline in the case, which was kept.", label=there.label),
            )

    def _make_structure(self, stated: StatedStructure) -> Structure:
        kind = stated.kind if stated.kind in STRUCTURE_KINDS else None
        if stated.kind and kind is None:
            self._read.note(stated.line, message("The kind “{kind}” is not known and was left out.", kind=stated.kind))
        made = Structure(
            uuid=str(uuid4()),
            label=stated.label,
            kind=kind,
            site=self._held.site,
            note=stated.note or None,
            outline_u95_m=stated.outline_u95_m,
            geometry=stated.outline,
        )
        if stated.outline is None:
            self._read.note(stated.line, message("{label} comes without an outline.", label=stated.label))
        self._made_structures.append(made)
        self._by_label[made.label] = made
        return made

    def _take_sighting(self, stated: StatedSighting) -> None:
        structure = self._by_uuid.get(stated.structure_uuid) or self._by_label.get(stated.label)
        if structure is None:
            structure = self._make_structure(StatedStructure(stated.line, stated.label))
        scene = self._scene(stated)
        if scene is None:
            return
        if not covers(scene, structure):
            words = "{scene} does not reach {structure}: the sighting was left out."
            self._read.note(stated.line, message(words, scene=scene.name, structure=structure.label))
            return
        cell = (structure.uuid, scene.uuid)
        where = {"structure": structure.label, "date": _date(scene)}
        there = self._cells.get(cell)
        if there is not None:
            if there.state == stated.state:
                self._known_already += 1
            else:
                words = "{structure} is {held} on {date} in the case, which was kept; the file says {stated}."
                self._read.note(stated.line, message(words, held=there.state, stated=stated.state, **where))
            return
        if cell in self._made:
            line, other = self._made[cell]
            if other.state != stated.state:
                words = "{structure} is {one} on {date} in line {line} and {two} here."
                self._read.refuse(
                    stated.line, message(words, one=other.state, two=stated.state, line=line, **where)
                )
            return
        made = Sighting(
            uuid=str(uuid4()),
            structure=structure.uuid,
            scene=scene.uuid,
            state=stated.state,
            origin="import",
            note=stated.note or None,
            geometry=stated.outline,
        )
        self._made[cell] = (stated.line, made)

    def _scene(self, stated: StatedSighting) -> Scene | None:
        every = [*self._scenes, *self._made_scenes]
        by_key = [scene for scene in every if stated.scene_uuid and scene.uuid == stated.scene_uuid]
        by_name = [scene for scene in every if stated.scene and scene.name == stated.scene]
        taken = stated.taken
        by_time = [scene for scene in every if taken is not None and _within(scene, taken)]
        if by_name and taken is not None:
            by_name = [scene for scene in by_name if scene in by_time] or by_name
        for found in (by_key, by_name, by_time if not stated.scene else []):
            if len(found) == 1:
                return found[0]
            if found:
                words = "{n} scenes fit “{what}”; say by its name or key which one is meant."
                said = stated.scene or (write_interval(taken) if taken is not None else "")
                self._read.refuse(stated.line, message(words, n=len(found), what=said))
                return None
        if len(by_time) == 1:
            # A file that names its own image speaks of the same look at the ground.
            return by_time[0]
        return self._make_scene(stated)

    def _make_scene(self, stated: StatedSighting) -> Scene:
        taken = stated.taken
        name = stated.scene or (write_interval(taken) if taken is not None else "?")
        made = Scene(
            uuid=str(uuid4()),
            name=name,
            site=self._held.site,
            path=stated.scene or name,
            preservation="not preserved",
            acquired_from=None if taken is None else taken.begin,
            acquired_to=None if taken is None else taken.end,
            acquired_basis=f"import of {self._name}",
            sensor=stated.sensor or None,
            figures_allowed=False,
        )
        self._made_scenes.append(made)
        self._read.note(
            stated.line,
            message("No scene of the case fits “{name}”: one without a file is made.", name=name),
        )
        return made


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
        moment = from_iso(said)
    except (ValueError, TypeError):
        return None
    return instant(moment.astimezone(UTC))


def read_polygon(geometry: Any) -> BaseGeometry | None:
    """Make a polygon of a GeoJSON geometry; ``None`` where it is none, or encloses no area."""
    if not isinstance(geometry, Mapping) or geometry.get("type") not in ("Polygon", "MultiPolygon"):
        return None
    try:
        made = shape(geometry)
    # A ring without coordinates fails an assertion of shapely 1.8's own.
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError, ShapelyError):
        return None
    if isinstance(made, MultiPolygon) and len(made.geoms) == 1:
        made = made.geoms[0]
    inside = not made.is_empty and -180 <= made.bounds[0] <= made.bounds[2] <= 180 and made.bounds[1] >= -90
    return made if inside and made.bounds[3] <= 90 and isinstance(made, (Polygon, MultiPolygon)) else None


def known_state(text: str) -> str:
    """Return the state that a text names, "" where it names none."""
    said = " ".join(text.strip().casefold().replace("_", " ").split())
    return said if said in STATES else ""


def _within(scene: Scene, taken: Interval) -> bool:
    own = scene.acquired
    return own is not None and taken.begin <= own.begin and own.end <= taken.end


def _date(scene: Scene) -> str:
    return scene.name if scene.acquired is None else write_interval(scene.acquired)


def _same_shape(one: BaseGeometry, two: BaseGeometry | None) -> bool:
    return two is not None and bool(one.equals_exact(two, 1e-7) or one.symmetric_difference(two).area < 1e-12)
