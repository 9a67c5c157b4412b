"""Suggestions for a whole series, of which only what is new is read from the rasters.

What a scene shows at a structure's places depends on the scene's file and on those places alone. A scene that was
read before is read again only at the places of structures that are new or lie elsewhere.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, replace
from typing import Callable, Mapping, Sequence

import numpy as np

from ..errors import BermlineError, Refused
from ..records import Structure
from .area import checked_outline
from .sampling import Places, SceneSample, lay_places, sample_scene
from .suggest import Suggestions, suggest

_LEAST_GROUND_M = 0.1


@dataclass(frozen=True)
class SceneSource:
    """A scene and the raster that it is read from.

    ``state`` tells one state of that raster from another: its size, when it was changed, by what it is moved.
    ``ground_m`` is its resolution on the ground, ``None`` where that is not known.
    """

    scene: str
    path: str | os.PathLike[str]
    state: str
    ground_m: float | None = None


@dataclass(frozen=True)
class Read:
    """What was read of a scene in one state, a row for each of ``places`` by their keys."""

    state: str
    places: tuple[str, ...]
    sample: SceneSample


@dataclass(frozen=True)
class Laid:
    """The places laid for structures at a ground sample distance, with their keys; laying many takes its time."""

    structures: tuple[Structure, ...]
    ground_m: float
    places: tuple[Places, ...]
    keys: tuple[str, ...]

    def holds_for(self, structures: Sequence[Structure], ground_m: float) -> bool:
        """Whether the places of these structures, in this order, would be the same."""
        return ground_m == self.ground_m and list(map(_drawn, structures)) == list(map(_drawn, self.structures))


@dataclass(frozen=True)
class SeriesSuggestions:
    """The suggestions, and what was laid and read for them, for the next answer to take up.

    ``unread`` are scenes that could not be read, ``unplaced`` structures whose outline cannot be looked at, each by
    its key and with the reason.
    """

    found: Suggestions
    laid: Laid
    read: Mapping[str, Read]
    unread: tuple[tuple[str, BermlineError], ...]
    unplaced: tuple[tuple[str, BermlineError], ...]


def suggest_series(
    structures: Sequence[Structure],
    scenes: Sequence[SceneSource],
    before: SeriesSuggestions | None,
    report: Callable[[float], None],
    stop: Callable[[], bool],
) -> SeriesSuggestions | None:
    """Suggest where to look; see :func:`~.suggest.suggest`.

    Parameters
    ----------
    structures
        With outlines on WGS 84; those without one, or with one that crosses itself, are passed over.
    scenes
        In the order of time.
    before
        An earlier answer about the same series, where there is one.
    report, stop
        Told how much is done, from 0 to 1; asked now and then whether to stop: ``None`` is then returned.

    Raises
    ------
    Refused
        When no structure has an outline with free ground around it, or scenes are too few.
    """
    known = [item.ground_m for item in scenes if item.ground_m]
    sound, unplaced = _sound(structures)
    ground = max(known, default=_LEAST_GROUND_M)
    laid = before.laid if before is not None and before.laid.holds_for(sound, ground) else _lay(sound, ground)
    earlier = {} if before is None else before.read
    read: dict[str, Read] = {}
    unread: list[tuple[str, BermlineError]] = []
    for number, source in enumerate(scenes):
        if stop():
            return None
        report(number / len(scenes))
        try:
            read[source.scene] = _read(source, laid.places, laid.keys, earlier.get(source.scene))
        except Refused:
            if not laid.places:
                raise
            # A scene without a place on the ground shows nothing of any structure.
            continue
        except BermlineError as error:
            unread.append((source.scene, error))
    found = suggest(laid.places, [item.sample for item in read.values()])
    return SeriesSuggestions(found, laid, read, tuple(unread), unplaced)


def _lay(structures: Sequence[Structure], ground_m: float) -> Laid:
    places = lay_places(structures, ground_m)
    return Laid(tuple(structures), ground_m, places, tuple(map(_key_of, places)))


def _drawn(structure: Structure) -> tuple[object, ...]:
    """Return what the places of a structure come from."""
    return structure.uuid, structure.geometry, structure.outline_u95_m


def _sound(structures: Sequence[Structure]) -> tuple[list[Structure], tuple[tuple[str, BermlineError], ...]]:
    """Return the structures whose outlines can be looked at, and why the others cannot."""
    sound, unplaced = [], []
    for item in structures:
        if item.geometry is None:
            continue
        try:
            checked_outline(item.geometry)
        except Refused as refused:
            unplaced.append((item.uuid, refused))
        else:
            sound.append(item)
    return sound, tuple(unplaced)


def _read(source: SceneSource, places: Sequence[Places], keys: tuple[str, ...], before: Read | None) -> Read:
    """Read a scene where it was not read before."""
    if before is None or before.state != source.state:
        return Read(source.state, keys, sample_scene(source.scene, source.path, places))
    if before.places == keys:
        return before
    row_of = {key: row for row, key in enumerate(before.places)}
    fresh = [place for place, key in zip(places, keys) if key not in row_of]
    kept = [row_of[key] for key in keys if key in row_of]
    parts = [_rows(before.sample, kept)]
    if fresh:
        parts.append(sample_scene(source.scene, source.path, fresh))
    there = [key in row_of for key in keys]
    order = np.argsort(np.argsort(~np.array(there), kind="stable"), kind="stable")
    return Read(source.state, keys, _rows(_joined(parts), order))


def _rows(sample: SceneSample, rows: Sequence[int] | np.ndarray) -> SceneSample:
    chosen = np.asarray(rows, np.intp)
    return replace(
        sample,
        inside=sample.inside[chosen],
        around=sample.around[chosen],
        wider=sample.wider[chosen],
        spread=sample.spread[chosen],
    )


def _joined(parts: Sequence[SceneSample]) -> SceneSample:
    return replace(
        parts[0],
        inside=np.concatenate([part.inside for part in parts]),
        around=np.concatenate([part.around for part in parts]),
        wider=np.concatenate([part.wider for part in parts]),
        spread=np.concatenate([part.spread for part in parts]),
    )


def _key_of(place: Places) -> str:
    """Return what tells one structure's places from others."""
    digest = hashlib.sha256()
    for part in (place.inside, place.around, place.wider):
        digest.update(np.ascontiguousarray(part).tobytes())
    return f"{place.structure} {place.frame} {digest.hexdigest()}"
