"""Which scenes the figures of a pack show."""

from __future__ import annotations

from typing import Iterable, NamedTuple, Sequence

from ..coverage import coverage
from ..records import Measurement, Scene, Sighting, Structure
from .parts import Chosen


class Pair(NamedTuple):
    """The scenes before and after."""

    before: Scene
    after: Scene


def before_and_after(
    structures: Iterable[Structure], sightings: Iterable[Sighting], scenes: Iterable[Scene]
) -> Pair | None:
    """Choose the first and the last dated image on which no structure that was marked is obscured.

    Where there are not two such images, those on which anything could be seen are taken. Images that cover all of the
    structures come before those that cover some; ``None`` where there are not two that show anything.
    """
    rows = tuple(structures)
    images = [scene for scene in scenes if scene.kind == "image" and scene.acquired is not None]
    images.sort(key=lambda scene: (scene.acquired, scene.uuid))
    covered = coverage(rows, images)
    whole = {scene.uuid for scene, within in zip(images, covered.T) if within.all()}
    states = states_seen(rows, sightings, images)
    clear = [scene for scene in images if scene.uuid in states and "obscured" not in states[scene.uuid]]
    seen = [scene for scene in images if states.get(scene.uuid, {"obscured"}) != {"obscured"}]
    for usable in (
        [scene for scene in clear if scene.uuid in whole],
        [scene for scene in seen if scene.uuid in whole],
        clear,
        seen,
    ):
        if len(usable) > 1:
            return Pair(usable[0], usable[-1])
    return None


def states_seen(
    structures: Sequence[Structure], sightings: Iterable[Sighting], scenes: Sequence[Scene]
) -> dict[str, set[str]]:
    """Return by scene the states that structures were marked in, on the scenes that cover them alone."""
    covered = coverage(structures, scenes)
    row_of = {structure.uuid: row for row, structure in enumerate(structures)}
    column_of = {scene.uuid: column for column, scene in enumerate(scenes)}
    states: dict[str, set[str]] = {}
    for item in sightings:
        row, column = row_of.get(item.structure), column_of.get(item.scene)
        if row is not None and column is not None and covered[row, column]:
            states.setdefault(item.scene, set()).add(item.state)
    return states


def berm_scene(measurements: Iterable[Measurement], scenes: Iterable[Scene]) -> Scene | None:
    """Choose the scene that most of the measurements were made on."""
    counts: dict[str, int] = {}
    for measurement in measurements:
        if measurement.scene:
            counts[measurement.scene] = counts.get(measurement.scene, 0) + 1
    return max((scene for scene in scenes if scene.uuid in counts), key=lambda scene: counts[scene.uuid], default=None)


def scenes_shown(chosen: Chosen) -> tuple[Scene, ...]:
    """Return the scenes that the figures of a pack show, each once."""
    scenes = {scene.uuid: scene for scene in chosen.read(Scene)}
    shown = {part.uuid: scenes[part.uuid] for part in chosen.of_kind("figure") if part.uuid in scenes}
    for part in chosen.of_kind("berms"):
        for measurement in chosen.measurements_at(part.uuid):
            if measurement.scene in scenes:
                shown[measurement.scene] = scenes[measurement.scene]
    return tuple(shown.values())
