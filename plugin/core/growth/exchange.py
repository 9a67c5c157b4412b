"""Sightings from elsewhere: what a file says, matched with what the case holds, wholly or not at all.

Each format has a reader that says what a file states (:class:`~.exchange_stated.Read`); :func:`gather` finds the
structures and scenes of the case that are meant, and makes records of what is new. What the case holds is never
changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, Iterator, Sequence
from uuid import uuid4

from ..columns import Record
from ..coverage import covers
from ..dates import write_interval
from ..errors import BermlineError, message
from ..records import STRUCTURE_KINDS, Scene, Sighting, Structure
from .exchange_scenes import ScenesFound
from .exchange_stated import Notice, Read, StatedSighting, StatedStructure, same_shape
from .exchange_structures import StructuresFound

MOST_FITTING = 100
"""So many scenes that fit a time are counted, no more."""


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

    A structure is found by its key, else by its label at the site; a label that could mean several is refused, and
    new structures that have one label and different keys are all made. A scene is found by its key, else by its name,
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
        self._structures = StructuresFound(held.structures, read)
        self._scenes = ScenesFound(
            [scene for scene in held.scenes if scene.kind == "image"],
            (sighting.taken for sighting in read.sightings if sighting.taken is not None),
        )
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
        self._structures.tell_twins()
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
        there = self._structures.find(stated.line, stated.label, stated.uuid)
        if self._structures.refused(stated.label):
            return
        if there is None:
            self._make_structure(stated)
        elif stated.outline is not None and there.geometry is None:
            self._read.note(
                stated.line,
                message("{label} has no outline in the case; the one of the file was left out.", label=there.label),
            )
        elif stated.outline is not None and not same_shape(stated.outline, there.geometry):
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
        self._structures.add(made, stated.uuid)
        return made

    def _take_sighting(self, stated: StatedSighting) -> None:
        structure = self._structures.find(stated.line, stated.label, stated.structure_uuid)
        if self._structures.refused(stated.label):
            return
        if structure is None:
            structure = self._make_structure(StatedStructure(stated.line, stated.label, uuid=stated.structure_uuid))
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
                if _says_more(stated, there):
                    words = "{structure} on {date} has another note or outline in the case, which was kept."
                    self._read.note(stated.line, message(words, **where))
            else:
                words = "{structure} is {held} on {date} in the case, which was kept; the file says {stated}."
                self._read.note(stated.line, message(words, held=there.state, stated=stated.state, **where))
            return
        if cell in self._made:
            line, other = self._made[cell]
            if other.state != stated.state:
                words = "{structure} is {one} on {date} in line {line} and {two} here."
                self._read.refuse(stated.line, message(words, one=other.state, two=stated.state, line=line, **where))
            elif _says_more(stated, other):
                words = "{structure} on {date} is in line {line} already; the note and the outline here were left out."
                self._read.note(stated.line, message(words, line=line, **where))
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
        taken = stated.taken
        by_key, by_name = self._scenes.of_key(stated.scene_uuid), self._scenes.of_name(stated.scene, taken)
        by_time = self._scenes.of_time(taken, 2)
        for found in (by_key, by_name, by_time if not stated.scene else []):
            if len(found) == 1:
                return found[0]
            if found:
                every = self._scenes.of_time(taken, MOST_FITTING) if found is by_time else found
                self._refuse_several(stated, every)
                return None
        if len(by_time) == 1:
            # A file that names its own image speaks of the same look at the ground.
            return by_time[0]
        return self._make_scene(stated)

    def _refuse_several(self, stated: StatedSighting, found: Sequence[Scene]) -> None:
        said = stated.scene or ("" if stated.taken is None else write_interval(stated.taken))
        if len(found) < MOST_FITTING:
            words = "{n} scenes fit “{what}”; say by its name or key which one is meant."
        else:
            words = "{n} scenes and more fit “{what}”; say by its name or key which one is meant."
        self._read.refuse(stated.line, message(words, n=len(found), what=said))

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
        self._scenes.add(made)
        self._read.note(
            stated.line,
            message("No scene of the case fits “{name}”: one without a file is made.", name=name),
        )
        return made


def _date(scene: Scene) -> str:
    return scene.name if scene.acquired is None else write_interval(scene.acquired)


def _says_more(stated: StatedSighting, kept: Sighting) -> bool:
    """Whether a line has a note or an outline that the sighting kept in its place has not."""
    if stated.note and stated.note != (kept.note or "").strip():
        return True
    return stated.outline is not None and not same_shape(stated.outline, kept.geometry)
