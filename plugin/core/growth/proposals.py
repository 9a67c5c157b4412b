"""Suggestions as an analyst goes through them: ranked, each with the state that it would set if it were accepted."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Collection, Mapping

from .suggest import LookHere, Suggestions

CHANGED, CLOUDED = "changed", "clouded"


@dataclass(frozen=True)
class Proposal:
    """Cells of one scene to look at: one structure that changed there, or all those that are clouded.

    ``score`` is the step in standard errors of a change; of a clouded scene it is NaN. ``state`` is what accepting
    sets, unless the analyst says otherwise.
    """

    what: str
    scene: str
    structures: tuple[str, ...]
    score: float
    state: str


def key_of(what: str, structure: str, scene: str) -> str:
    """Return the key by which a rejected suggestion is remembered."""
    return f"{what} {structure} {scene}"


def propose(
    found: Suggestions,
    states: Mapping[tuple[str, str], str],
    rejected: Collection[str],
    *,
    marked_too: bool = False,
) -> tuple[Proposal, ...]:
    """Return what is to be looked at: changes first, strongest first, then clouded scenes in the order of time.

    ``states`` holds what is marked by structure and scene. A cell that is marked is not proposed, unless with
    ``marked_too``, nor is one whose key (:func:`key_of`) was rejected.
    """
    gone, done = frozenset(rejected), frozenset() if marked_too else states.keys()
    place = {scene: number for number, scene in enumerate(found.scenes)}
    proposals = [
        Proposal(CHANGED, change.scene, (change.structure,), change.score, _next_state(found, states, change))
        for change in found.changes
        if (change.structure, change.scene) not in done and key_of(CHANGED, change.structure, change.scene) not in gone
    ]
    clouded: dict[str, list[str]] = {}
    for structure, scene in found.obscured:
        if (structure, scene) not in done and key_of(CLOUDED, structure, scene) not in gone:
            clouded.setdefault(scene, []).append(structure)
    proposals += [
        Proposal(CLOUDED, scene, tuple(clouded[scene]), math.nan, "obscured")
        for scene in sorted(clouded, key=lambda scene: place[scene])
    ]
    return tuple(proposals)


def _next_state(found: Suggestions, states: Mapping[tuple[str, str], str], change: LookHere) -> str:
    """Return what a change makes of the state marked last before it: what stood is gone, all else stands."""
    at = found.scenes.index(change.scene)
    earlier = (states.get((change.structure, scene), "") for scene in reversed(found.scenes[:at]))
    before = next((state for state in earlier if state not in ("", "obscured")), "")
    return "absent" if before == "present" else "present"
