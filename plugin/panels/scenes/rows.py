"""What the list of scenes shows: a row a scene, and a row a file that cannot be one yet."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from typing import Iterable, Mapping

from ...canvas.scene_steps import is_service, source_of
from ...case.store import CaseStore
from ...core.dates import UTC, to_iso, write_interval
from ...core.direction import show_marks
from ...core.errors import BermlineError
from ...core.network import names_network
from ...core.quantity import write_pixel, write_value
from ...core.records import Scene
from ...words import explain, say, term, tr

GOOD, ATTENTION, BROKEN = "●", "▲", "✕"
_A_DAY = dt.timedelta(days=1)
_LATE = "9999"
_ANY = -1


@dataclass(frozen=True)
class Row:
    """One line of the list. ``key`` is a scene's uuid, or the path of a file that is no scene yet."""

    key: str
    scene: Scene | None
    mark: str
    date: str
    name: str
    sensor: str
    gsd: str
    status: str
    credit: str
    order: str
    gsd_m: float
    advice: str = ""
    is_there: bool = True
    """Whether its file was there when the list was made."""
    can_be_shown: bool = False
    """Whether it had a place on the map then, and a file or service that is opened."""

    def details(self) -> str:
        """Return all that is to be said of the row, for its tooltip."""
        if self.scene is None:
            return f"{self.advice}\n{self.key}"
        said = [self.name, self.status]
        if self.scene.acquired_basis:
            said.append(tr("Date from: {basis}").format(basis=term(self.scene.acquired_basis)))
        if self.scene.fetched_from:
            said.append(tr("Fetched from: {address}").format(address=self.scene.fetched_from))
        said.append(self.scene.path)
        return "\n".join(said)


@dataclass(frozen=True)
class Surroundings:
    """What is said of one scene because of the others: who shares its date, who its file."""

    store: CaseStore
    by_date: Mapping[tuple, list[Scene]]
    by_hash: Mapping[str, list[Scene]]


def make_rows(store: CaseStore, scenes: Iterable[Scene], broken: Mapping[Path, BermlineError]) -> list[Row]:
    """Return the rows of all scenes and of all files that could not be read."""
    by_date: dict[tuple, list[Scene]] = defaultdict(list)
    by_hash: dict[str, list[Scene]] = defaultdict(list)
    scenes = list(scenes)
    for scene in scenes:
        if scene.acquired is not None:
            by_date[_occasion(scene)].append(scene)
        if scene.sha256:
            by_hash[scene.sha256].append(scene)
    around = Surroundings(store, by_date, by_hash)
    return [_row(scene, around) for scene in scenes] + [_broken_row(path, error) for path, error in broken.items()]


def _occasion(scene: Scene) -> tuple:
    return scene.site, scene.kind, scene.acquired_from, scene.acquired_to


def _row(scene: Scene, around: Surroundings) -> Row:
    size = _size_of(scene, around.store)
    mark, words = _judge(scene, size, around)
    interval = scene.acquired
    return Row(
        key=scene.uuid,
        scene=scene,
        mark=mark,
        date=write_interval(interval) if interval else tr("no date"),
        name=scene.name,
        sensor=scene.sensor or "",
        gsd="" if scene.gsd_m is None else write_pixel(scene.gsd_m),
        status=" · ".join(words) or tr("ready"),
        credit=scene.credit or tr("no credit"),
        order=(to_iso(interval.begin) if interval else _LATE) + scene.name,
        gsd_m=scene.gsd_m or 0.0,
        is_there=size is not None,
        can_be_shown=mark != BROKEN and scene.crs is not None,
    )


def _judge(scene: Scene, size: int | None, around: Surroundings) -> tuple[str, list[str]]:
    """Return the mark of a scene, whose file has a size, and what is to be said of it, the gravest first."""
    if size is None:
        return BROKEN, [tr("missing: point to it with Locate…")]
    if not is_service(scene) and names_network(source_of(around.store, scene)):
        return BROKEN, [tr("names a network within: it is not opened")]
    wanting = [words for holds, words in _wants(scene, size) if holds]
    notes = []
    if scene.shift_east_m is not None and scene.shift_north_m is not None:
        length = (scene.shift_east_m**2 + scene.shift_north_m**2) ** 0.5
        notes.append(tr("shift {length}").format(length=write_value(length, scene.shift_u95_m, "m")))
    if scene.preservation == "local copy":
        notes.append(tr("local copy"))
    for others, words in (
        (around.by_hash.get(scene.sha256 or "", []), tr("same file as {name}")),
        (around.by_date.get(_occasion(scene), []), tr("same date as {name}")),
    ):
        other = next((one for one in others if one.uuid != scene.uuid), None)
        if other is not None:
            notes.append(words.format(name=other.name))
    return (ATTENTION if wanting else GOOD), wanting + notes


def _wants(scene: Scene, size: int) -> tuple[tuple[bool, str], ...]:
    interval = scene.acquired
    service = is_service(scene)
    return (
        (scene.crs is None, tr("no CRS: choose one below")),
        (scene.crs is not None and scene.geometry is None and not service, tr("lies outside its CRS")),
        (interval is None, tr("no date known")),
        (interval is not None and interval.end - interval.begin > _A_DAY, tr("no day known")),
        (interval is not None and interval.begin > dt.datetime.now(UTC), tr("its date is still to come")),
        (service, tr("not preserved")),
        (
            size not in (_ANY, scene.size_bytes) and scene.size_bytes is not None,
            tr("the file has changed since it was hashed"),
        ),
    )


def _size_of(scene: Scene, store: CaseStore) -> int | None:
    """Return the size of a scene's file, ``None`` where it is not there, :data:`_ANY` where it is no plain file."""
    if is_service(scene) or scene.path.startswith("/vsi"):
        return _ANY
    try:
        found = store.absolute(scene.path).stat()
    except OSError:
        return None
    return found.st_size if S_ISREG(found.st_mode) else None


def _broken_row(path: Path, error: BermlineError) -> Row:
    return Row(
        key=str(path),
        scene=None,
        mark=BROKEN,
        date=tr("not added"),
        name=show_marks(path.name),
        sensor="",
        gsd="",
        status=say(error.what),
        credit="",
        order=_LATE + "~" + path.name,
        gsd_m=0.0,
        advice=explain(error),
    )
