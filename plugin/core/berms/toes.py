"""The toes of berms in a profile."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .line_filters import smoothed_line
from .tops import Crest

_FOOT = 2.5
_NORMAL_MAD = 0.6745


@dataclass(frozen=True)
class Toe:
    """The foot of a flank: where the tangent at its steepest place meets the floor beside it.

    ``by_hand`` tells a marker that an analyst set (:mod:`.markers`).
    """

    at_m: float
    u_m: float
    height: float
    by_hand: bool = False


def find_toes(
    distance: np.ndarray, height: np.ndarray, crests: tuple[Crest, ...], sigma: float, step: float
) -> tuple[tuple[Toe | None, Toe | None], ...]:
    """Return for each crest the toe before and after it; ``None`` where a flank meets no floor."""
    smooth = smoothed_line(height, max(0.35 * sigma / step, 1.0))
    margin = _FOOT * sigma
    toes = []
    for number, crest in enumerate(crests):
        before = crests[number - 1].at_m if number else max(crest.at_m - 8.0 * sigma, 0.0)
        after = crests[number + 1].at_m if number + 1 < len(crests) else min(crest.at_m + 8.0 * sigma, distance[-1])
        toes.append(
            (
                _toe(distance, smooth, crest.at_m, before, before + (margin if number else 0.0), sigma),
                _toe(distance, smooth, crest.at_m, after, after - (margin if number + 1 < len(crests) else 0.0), sigma),
            )
        )
    return tuple(toes)


def _toe(
    distance: np.ndarray, smooth: np.ndarray, crest: float, limit: float, floor_to: float, sigma: float
) -> Toe | None:
    """Return the toe of the flank from ``crest`` towards ``limit``.

    The floor is the median of what lies from two sigma and a half from this crest to ``floor_to``; the uncertainty is
    the spread of the floor over the flank's slope together with a third of the run from the tangent's foot to the place
    where the curve comes down to the floor.
    """
    side = 1.0 if limit > crest else -1.0
    run = side * (distance - crest)
    span = side * (limit - crest)
    floor_part = (run >= _FOOT * sigma) & (run <= max(side * (floor_to - crest), 0.0))
    flank = np.flatnonzero((run > 0) & (run <= min(3.0 * sigma, span)))
    if floor_part.sum() < 3 or flank.size < 3:
        return None
    floor = float(np.median(smooth[floor_part]))
    spread = float(np.median(np.abs(smooth[floor_part] - floor))) / _NORMAL_MAD
    slope = np.gradient(smooth, distance)[flank] * side
    steepest = int(np.argmin(slope))
    if slope[steepest] >= 0:
        return None
    drop = float(smooth[flank[steepest]]) - floor
    if drop <= 0:
        return None
    at = float(run[flank[steepest]]) + drop / -float(slope[steepest])
    if not 0 < at < span:
        return None
    beyond = np.flatnonzero((run > run[flank[steepest]]) & (smooth <= floor + spread))
    reached = float(run[beyond].min()) if beyond.size else at
    u = math.hypot(spread / -float(slope[steepest]), (reached - at) / 3.0)
    return Toe(crest + side * at, u, floor)
