"""Crests on images: where the sunlit flank of a bank passes into its dark one.

Ground that falls towards the sun is bright and ground that falls away from it is dark, nearly in proportion to its
slope along the sun's azimuth (Pentland 1990, "Linear shape from shading", Int. J. Computer Vision 4, 153-162).
Brightness is thus the slope of the ground, and how it grows towards the sun is the ground's curvature: the crest is
where it grows most, between the bright flank on the sun's side and the dark one behind. A filter for bright lines
sits on the bright flank instead. Crests that run with the light cast none of this and are not seen.
"""

from __future__ import annotations

import math

import numpy as np

from ..errors import Refused, message
from .crest_lines import CrestLines
from .widths import Light

BLIND_DEG = 30.0
"""Crests that run within this angle of the sun's azimuth are not trusted."""


def light_direction(sun_azimuth_deg: float, jacobian: np.ndarray) -> Light:
    """Return the unit vector towards the sun in columns and rows.

    ``sun_azimuth_deg`` is clockwise from true north; ``jacobian`` (2, 2) turns a step in column and row into metres
    to east and to north. Raises :class:`Refused` where the azimuth is not known.
    """
    if not math.isfinite(sun_azimuth_deg):
        raise Refused(
            message("To pair bright and dark flanks the sun's azimuth must be known."),
            message("Give the scene its time, or the azimuth from its metadata."),
        )
    azimuth = math.radians(sun_azimuth_deg)
    column, row = np.linalg.solve(np.asarray(jacobian, dtype=float), np.array([math.sin(azimuth), math.cos(azimuth)]))
    size = math.hypot(column, row)
    return float(column / size), float(row / size)


def leave_out_blind(lines: CrestLines, light: Light) -> CrestLines:
    """Leave out the lines whose chord runs within :data:`BLIND_DEG` of the light."""
    if not len(lines):
        return lines
    first, last = lines.starts[:-1], lines.starts[1:] - 1
    x, y = lines.column[last] - lines.column[first], lines.row[last] - lines.row[first]
    across = np.abs(x * light[1] - y * light[0])
    return lines.pick(across >= math.sin(math.radians(BLIND_DEG)) * np.hypot(x, y))
