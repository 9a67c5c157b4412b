"""Crests and toes of a profile set by hand: moved, added, taken away.

An analyst's marker is no estimate from noise. Its standard uncertainty is taken as a pixel, the usual assumption for
pointing by hand, where the profile's own is not greater.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Sequence

import numpy as np

from ..errors import Refused, message
from .profile import Profile
from .toes import Toe, find_toes
from .tops import Crest

HAND_U_PX = 1.0
"""Standard uncertainty of a marker set by hand, in pixels."""
BY_HAND = "crests_by_hand_m"
"""Under this name a measurement's inputs keep which of its crests were set by hand."""
TOES_BY_HAND = "toes_by_hand"
"""Under this name they keep which toes were: the crest's number, the side (0 before it, 1 after it) and the place."""
BEFORE, AFTER = 0, 1


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


def move_toe(profile: Profile, number: int, side: int, at_m: float) -> Profile:
    """Return a profile with the toe of crest ``number`` on a side (:data:`BEFORE` or :data:`AFTER`) set by hand.

    Raises :class:`Refused` where the place lies on the other side of the crest, or beyond the next one.
    """
    at = min(max(at_m, 0.0), float(profile.distance_m[-1]))
    positions = profile.crest_positions_m
    low = positions[number] if side == AFTER else (positions[number - 1] if number else -np.inf)
    high = positions[number] if side == BEFORE else (positions[number + 1] if number + 1 < len(positions) else np.inf)
    if not low < at < high:
        raise Refused(
            message("A toe lies beside its own crest, before the next one."),
            message("Drag it to where the flank ends."),
        )
    height = float(np.interp(at, profile.distance_m, profile.height))
    toes = [list(pair) for pair in profile.toes]
    toes[number][side] = Toe(at, HAND_U_PX * profile.gsd_m, height, by_hand=True)
    return replace(profile, toes=tuple((before, after) for before, after in toes))


def set_toes(profile: Profile, by_hand: Sequence[Sequence[float]]) -> Profile:
    """Return a profile with toes set by hand, as a measurement kept them; one whose crest is gone is left out."""
    for number, side, at in by_hand:
        if int(number) < len(profile.crests):
            profile = move_toe(profile, int(number), int(side), float(at))
    return profile


def toes_by_hand(profile: Profile) -> list[list[float]]:
    """Return crest, side and place of the toes that were set by hand."""
    return [
        [number, side, toe.at_m]
        for number, pair in enumerate(profile.toes)
        for side, toe in enumerate(pair)
        if toe is not None and toe.by_hand
    ]


def nearest_crest(profile: Profile, at_m: float) -> tuple[int, int]:
    """Return the number of the crest nearest to a place, and on which of its sides the place lies.

    Raises :class:`Refused` where the profile has no crest.
    """
    if not profile.crests:
        raise Refused(message("A toe belongs to a crest, and there is none."), message("Set the crest first."))
    number = int(np.argmin(np.abs(profile.crest_positions_m - at_m)))
    return number, BEFORE if at_m < profile.crest_positions_m[number] else AFTER


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
    found = replace(profile, crests=ordered, toes=toes)
    for number, side, at in toes_by_hand(profile):
        # A toe set by hand stays with its crest where that is still there.
        crest = profile.crests[int(number)].at_m
        still = [k for k, other in enumerate(ordered) if other.at_m == crest]
        if still:
            found = _kept_toe(found, still[0], int(side), at)
    return found


def _kept_toe(profile: Profile, number: int, side: int, at_m: float) -> Profile:
    try:
        return move_toe(profile, number, side, at_m)
    except Refused:  # a crest that was added now stands between them
        return profile
