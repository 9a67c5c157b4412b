"""The widths of crests that are looked for."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Tuple

from ..errors import Refused, message

FINEST_PX = 1.4
"""The smallest width, in pixels: below it a bank cannot be told from a wrinkle of the grid."""
Light = Tuple[float, float]
"""The unit vector towards the light, in columns and rows."""


@dataclass(frozen=True)
class Widths:
    """The widths (sigma, in pixels) that are looked for: ``finest * 2^(k/2)`` for k below ``count``."""

    finest: float
    count: int

    @property
    def sigmas(self) -> tuple[float, ...]:
        """All widths, in pixels, the finest first."""
        return tuple(self.finest * 2.0 ** (0.5 * number) for number in range(self.count))

    @property
    def octaves(self) -> int:
        """How often the raster is worked on, each time at half the size."""
        return (self.count + 1) // 2

    @property
    def guard(self) -> float:
        """The width, in pixels, at which the lie of the land is judged: twice the broadest."""
        return 2.0 * self.sigmas[-1]


def widths_between(narrowest_m: float, widest_m: float, gsd_m: float) -> Widths:
    """Return the widths that cover crests of sigma ``narrowest_m`` to ``widest_m`` on a raster of ``gsd_m``.

    Raises :class:`Refused` where the raster is too coarse for the widest of them.
    """
    if not 0 < narrowest_m <= widest_m or not gsd_m > 0:
        raise Refused(message("The widths of crests to look for are two lengths above zero, the narrower one first."))
    finest = max(narrowest_m / gsd_m, FINEST_PX)
    if widest_m / gsd_m < FINEST_PX:
        raise Refused(
            message(
                "With pixels of {gsd:.2g} m no crest with a half-width below {least:.2g} m can be told from the grid.",
                gsd=gsd_m,
                least=FINEST_PX * gsd_m,
            ),
            message("Use a scene of finer resolution, or look for broader banks."),
        )
    return Widths(finest, 1 + max(0, round(2.0 * math.log2(widest_m / gsd_m / finest))))
