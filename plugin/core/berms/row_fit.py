"""A row of cells: its pitch, and the bearing of its straight part, from where its cells are."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from shapely.geometry import LineString

from ..antimeridian import keep_together
from ..errors import Refused, message
from ..frame import LocalFrame
from ..quantity import COVERAGE, expand
from .bearings import bearing_of
from .pitch import SCALE_U, Pitch, coincident, fit_pitch
from .scatter import added_by_scatter

_IN_LINE = 0.1


@dataclass(frozen=True)
class Row:
    """A row of cells: its pitch (centre to centre), its bearing from true north, and where its cells are.

    ``bearing_deg`` is in [0, 180) and is that of the straight line through most of the cells; ``off_line`` counts those
    beside it, where the row bends. ``centres`` are longitude and latitude in the order of the row, ``spacings_m`` the
    distances from each to the next. ``pitch_budget`` (m) and ``bearing_budget`` (degrees) hold the standard
    uncertainty of each term; ``inputs`` and ``parameters`` are what a record keeps.
    """

    pitch: Pitch
    u95_m: float
    bearing_deg: float
    bearing_u95_deg: float
    off_line: int
    n: int
    centres: tuple[tuple[float, float], ...]
    spacings_m: np.ndarray
    line: LineString
    method: str
    pitch_budget: dict[str, float]
    bearing_budget: dict[str, float]
    inputs: dict[str, Any]
    parameters: dict[str, Any]


def fit_row(frame: LocalFrame, centres: np.ndarray, covariances: np.ndarray, scale_u: float = SCALE_U) -> Row:
    """Measure a row from its cells' centres.

    Parameters
    ----------
    frame
        Where the centres are given.
    centres, covariances
        Places (N, 2) in metres in the order of the row, and the covariance (N, 2, 2) of each.
    scale_u
        Relative standard uncertainty of scale.

    Raises :class:`Refused` as :func:`~.crossings.measure_row`.
    """
    if len(centres) < 3:
        raise Refused(
            message("A row needs at least three cells; there are {count}.", count=len(centres)),
            message("Add more cells to it."),
        )
    steps = np.diff(centres, axis=0)
    spacings = np.hypot(steps[:, 0], steps[:, 1])
    if not spacings.all():
        raise coincident()
    directions = (steps / spacings[:, None])[[0, *range(len(steps))]]
    u_along = math.sqrt(float(np.mean(np.einsum("ni,nij,nj->n", directions, covariances, directions))))
    pitch = fit_pitch(np.concatenate(([0.0], np.cumsum(spacings))), u_along)
    tolerance = _IN_LINE * pitch.value_m
    on_line, axis = _straight_part(centres, tolerance)
    if 2 * int(on_line.sum()) <= len(centres) or int(on_line.sum()) < 3:
        raise Refused(
            message("These {count} cells do not stand in one row.", count=len(centres)),
            message("Choose measurements of one row."),
        )
    normal = np.array([-axis[1], axis[0]])
    middle = centres[on_line].mean(axis=0)
    along, off = (centres - middle) @ axis, (centres - middle) @ normal
    u_off = math.sqrt(float(np.mean(np.einsum("i,nij,j->n", normal, covariances[on_line], normal))))
    turn_pointing, turn_scatter = _turn(along[on_line], off[on_line], u_off, tolerance)
    u_scale = pitch.value_m * scale_u
    longitude, latitude = frame.to_wgs84(centres)
    places = tuple(zip(longitude.tolist(), latitude.tolist()))
    off_line = int((~on_line).sum())
    return Row(
        pitch=pitch,
        u95_m=expand(pitch.u95_m / COVERAGE, math.sqrt(3.0) * u_scale),
        bearing_deg=float(bearing_of(*axis)),
        bearing_u95_deg=math.degrees(COVERAGE * math.hypot(turn_pointing, turn_scatter)),
        off_line=off_line,
        n=len(centres),
        centres=places,
        spacings_m=spacings,
        line=keep_together(LineString(places)),
        method="pitch by regression of the distances along the row on the cells' numbers; bearing of the straight "
        f"line through {len(centres) - off_line} of {len(centres)} cells",
        pitch_budget={"pointing": pitch.u_pointing_m, "scale": u_scale, "irregularity of the row": pitch.u_scatter_m},
        bearing_budget={
            "pointing": math.degrees(turn_pointing),
            "irregularity of the row": math.degrees(turn_scatter),
        },
        inputs={
            "centres_lonlat": [list(place) for place in places],
            "index": pitch.index.tolist(),
            "spacings_m": spacings.tolist(),
        },
        parameters={
            "gaps": pitch.gaps,
            "median_m": pitch.median_m,
            "mad_m": pitch.mad_m,
            "coefficient_of_variation": pitch.variation,
            "residuals_m": pitch.residuals_m.tolist(),
            "on_line": on_line.tolist(),
            "offsets_m": off.tolist(),
        },
    )


def in_order(centres: np.ndarray) -> np.ndarray:
    """Return the order of the centres along their main axis, from west to east."""
    axis = np.linalg.svd(centres - centres.mean(axis=0))[2][0]
    if axis[0] < 0 or (axis[0] == 0 and axis[1] < 0):
        axis = -axis
    return np.argsort(centres @ axis)


def _straight_part(centres: np.ndarray, tolerance: float) -> tuple[np.ndarray, np.ndarray]:
    """Return which centres lie within ``tolerance`` of one straight line, as many as can be, and its direction (east).

    The lines through all pairs are tried; of those with equally many the one with the least squares is taken.
    """
    best, best_key = np.ones(len(centres), dtype=bool), (-1, 0.0)
    for i in range(len(centres)):
        for j in range(i + 1, len(centres)):
            step = centres[j] - centres[i]
            if not step.any():
                continue
            off = ((centres - centres[i]) @ np.array([-step[1], step[0]])) / math.hypot(step[0], step[1])
            near = np.abs(off) <= tolerance
            key = (int(near.sum()), -float(np.sum(off[near] ** 2)))
            if key > best_key:
                best, best_key = near, key
    part = centres[best]
    axis = np.linalg.svd(part - part.mean(axis=0))[2][0]
    return best, -axis if axis[0] < 0 else axis


def _turn(along: np.ndarray, off: np.ndarray, u_off: float, tolerance: float) -> tuple[float, float]:
    """Return the bearing's standard uncertainty (rad) from pointing, and what scatter adds to it.

    The cells are those within ``tolerance`` of the line, so that their scatter is that of a normal one cut off there.
    """
    lever = math.sqrt(float(along @ along))
    free = len(along) - 2
    scatter = _before_the_cut(math.sqrt(float(off @ off) / free), tolerance)
    return u_off / lever, added_by_scatter(scatter, u_off, free) / lever


def _before_the_cut(deviation: float, limit: float) -> float:
    """Return the standard deviation of normal values of which those within ``limit`` have ``deviation``.

    It is no more than the limit: values that fill all of it evenly tell nothing of those beyond.
    """
    low, high = min(deviation, limit), limit
    for _ in range(40):
        middle = 0.5 * (low + high)
        z = limit / middle
        within = math.erf(z / math.sqrt(2.0))
        left = 1.0 - math.sqrt(2.0 / math.pi) * z * math.exp(-0.5 * z * z) / within
        low, high = (middle, high) if middle * math.sqrt(left) < deviation else (low, middle)
    return high
