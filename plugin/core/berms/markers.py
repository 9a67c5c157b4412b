"""Crests of a profile set by hand: moved, added, taken away.

An analyst's marker is no estimate from noise. Its standard uncertainty is taken as a pixel, the usual assumption for
pointing by hand, where the profile's own is not greater.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Sequence

import numpy as np

from ..errors import Refused, message
from .profile import Crest, Profile, find_toes

HAND_U_PX = 1.0
"""Standard uncertainty of a marker set by hand, in pixels."""
BY_HAND = "crests_by_hand_m"
"""Under this name a measurement's inputs keep which of its crests were set by hand."""


def move_crest(profile: Profile, number: int, at_m: float) -> Profile:
    """Return a profile whose crest ``number`` stands at ``at_m``; crests stay in order along the line."""
    kept = [crest for place, crest in enumerate(profile.crests) if place != number]
    return _with(profile, [*kept, _set(profile, at_m)])


def add_crest(profile: Profile, at_m: float) -> Profile:
    """Return a profile with one more crest.

    Raises :class:`Refused` where one stands within a pixel of it already.
    """
    if any(abs(crest.at_m - at_m) < profile.gsd_m for crest in profile.crests):
        raise Refused(message("A crest stands here already."), message("Drag it to where it belongs."))
    return _with(profile, [*profile.crests, _set(profile, at_m)])


def remove_crest(profile: Profile, number: int) -> Profile:
    """Return a profile without its crest ``number``."""
    return _with(profile, [crest for place, crest in enumerate(profile.crests) if place != number])


def set_crests(profile: Profile, positions_m: Sequence[float], by_hand_m: Sequence[float]) -> Profile:
    """Return a profile with crests at given places, as a measurement kept them.

    Those in ``by_hand_m`` are markers set by hand; of the others the profile's own are taken, and none is made up.
    """
    hands = [_set(profile, at) for at in by_hand_m]
    own = [crest for crest in profile.crests if any(abs(crest.at_m - at) < 0.5 * profile.gsd_m for at in positions_m)]
    near = [crest for crest in own if all(abs(crest.at_m - at) > 0.01 * profile.gsd_m for at in by_hand_m)]
    return _with(profile, [*near, *hands])


def by_hand(profile: Profile) -> list[float]:
    """Return where the crests stand that were set by hand."""
    return [crest.at_m for crest in profile.crests if crest.by_hand]


def _set(profile: Profile, at_m: float) -> Crest:
    at = min(max(at_m, 0.0), float(profile.distance_m[-1]))
    height = float(np.interp(at, profile.distance_m, profile.height))
    own = [crest.u_noise_m for crest in profile.crests if abs(crest.at_m - at) < profile.crest_sigma_m]
    return Crest(at, max([HAND_U_PX * profile.gsd_m, *own]), 0.0, 0.0, 0.0, height, 0.0, 0.0, by_hand=True)


def _with(profile: Profile, crests: Sequence[Crest]) -> Profile:
    ordered = tuple(sorted(crests, key=lambda crest: crest.at_m))
    step = float(profile.distance_m[1] - profile.distance_m[0])
    toes = find_toes(profile.distance_m, profile.height, ordered, profile.crest_sigma_m, step)
    return replace(profile, crests=ordered, toes=toes)
