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
"""Of the pitch: cells so near to a straight line are in line."""
_MEDIAN_OF_NORMAL = 0.6745
"""The median distance of normal values from their mean, of their standard deviation."""
_ROUNDS = 20
_BISQUARE = 4.685
_OF_FEW = (1.196, 1.495, 1.363, 1.206, 1.200, 1.140, 1.129, 1.107)
"""What the median absolute deviation of two to nine values is to be multiplied by."""
_SCATTERED = 3.0
"""Cells are in line, too, no farther from it than so many times the scatter of cells about their neighbours."""


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
    scatter = _scatter_about_neighbours(centres)
    if _SCATTERED * scatter > tolerance:
        # Of a row so uneven a tenth of the pitch would leave out what tells how uneven it is.
        more, turned = _scattered_part(centres, scatter)
        if more.sum() >= on_line.sum():
            on_line, axis, tolerance = more, turned, _SCATTERED * scatter
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
    return best, _axis(centres[best])


def _scattered_part(centres: np.ndarray, scatter: float) -> tuple[np.ndarray, np.ndarray]:
    """Return which centres, that scatter so much about a line, belong to it, and its direction.

    Of the lines through all pairs that of the least sum of Tukey's bisquare is taken, as Yohai (1987, Annals of
    Statistics 15, 642-656) does with a scale that is known; not that with the most cells near it, which would turn to
    where the row bends to have one more. Then come least squares through the cells near it, again until they stay.
    """
    tolerance, on_line, least = _SCATTERED * scatter, np.ones(len(centres), dtype=bool), math.inf
    for i in range(len(centres)):
        for j in range(i + 1, len(centres)):
            step = centres[j] - centres[i]
            if not step.any():
                continue
            off = ((centres - centres[i]) @ np.array([-step[1], step[0]])) / math.hypot(step[0], step[1])
            loss = float(np.sum(1.0 - (1.0 - np.minimum((off / (_BISQUARE * scatter)) ** 2, 1.0)) ** 3))
            if loss < least:
                on_line, least = np.abs(off) <= tolerance, loss
    for _ in range(_ROUNDS):
        part, axis = centres[on_line], _axis(centres[on_line])
        near = np.abs((centres - part.mean(axis=0)) @ np.array([-axis[1], axis[0]])) <= tolerance
        if near.sum() < 3 or np.array_equal(near, on_line):
            break
        on_line = near
    return on_line, _axis(centres[on_line])


def _axis(centres: np.ndarray) -> np.ndarray:
    """Return the direction, to the east, of the straight line of least squares."""
    axis = np.linalg.svd(centres - centres.mean(axis=0))[2][0]
    return -axis if axis[0] < 0 else axis


def _scatter_about_neighbours(centres: np.ndarray) -> float:
    """Return the standard deviation of cells (N, 2) across the row, however it bends; 0 of three cells.

    Each cell is held against the line between its neighbours, as Gasser, Sroka and Jennen-Steinmetz (1986, Biometrika
    73, 625-633) do with values along a course that is not known. Of that the median absolute deviation is taken, with
    the factors for few values of Croux and Rousseeuw (1992, COMPSTAT, 411-428): a row that bends evenly is not
    scattered by it, nor by one sharp bend.
    """
    chords = centres[2:] - centres[:-2]
    lengths = np.hypot(*chords.T)
    apart = lengths > 0
    units, steps = chords[apart] / lengths[apart, None], (centres[1:-1] - centres[:-2])[apart]
    share = np.einsum("ni,ni->n", steps, units) / lengths[apart]
    across = units[:, 0] * steps[:, 1] - units[:, 1] * steps[:, 0]
    across /= np.sqrt(1.0 + share**2 + (1.0 - share) ** 2)
    count = len(across)
    if count < 2:
        return 0.0
    deviation = float(np.median(np.abs(across - np.median(across)))) / _MEDIAN_OF_NORMAL
    return deviation * (_OF_FEW[count - 2] if count - 2 < len(_OF_FEW) else count / (count - 0.8))


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
