"""Which scenes the figures of a pack show."""

from __future__ import annotations

from typing import Iterable, NamedTuple

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

    Where there are not two such images, those on which anything could be seen are taken; ``None`` where
    there are not two of them either.
    """
    keys = {structure.uuid for structure in structures}
    states: dict[str, set[str]] = {}
    for sighting in sightings:
        if sighting.structure in keys:
            states.setdefault(sighting.scene, set()).add(sighting.state)
    dated = sorted(
        (scene for scene in scenes if scene.kind == "image" and scene.acquired is not None and scene.uuid in states),
        key=lambda scene: (scene.acquired, scene.uuid),
    )
    for usable in (
        [scene for scene in dated if "obscured" not in states[scene.uuid]],
        [scene for scene in dated if states[scene.uuid] != {"obscured"}],
    ):
        if len(usable) > 1:
            return Pair(usable[0], usable[-1])
    return None


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
