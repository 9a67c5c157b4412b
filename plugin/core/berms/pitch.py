"""The pitch and the bearing of a row: regression on the integer index, so that a missing berm does no harm."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any, Mapping, Sequence

import numpy as np
from shapely.geometry import LineString

from ..errors import Refused, message
from ..frame import WGS84, LocalFrame, transformer
from ..quantity import COVERAGE, expand

SCALE_BOUND = 4.7e-4
"""Lengths are taken on the ellipsoid, and ground up to 3 km above it is longer by up to 3 / 6371."""
SCALE_U = SCALE_BOUND / math.sqrt(3.0)
"""Relative standard uncertainty of scale."""
_STUDENT = (12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228)
_SINGLE_STEP = 1.5
_EXCESS = 2.33
_REGULAR = 0.25
_IN_LINE = 0.1


@dataclass(frozen=True)
class Pitch:
    """A regular distance fitted to N positions.

    ``index`` (N,) numbers the positions; a step of 2 is one missing. ``u_pointing_m`` and ``u_scatter_m`` are the
    parts of the standard uncertainty of ``value_m`` that come from pointing and from the row's own irregularity.
    ``median_m``, ``mad_m`` and ``variation`` (coefficient of variation) describe the single steps, each distance
    divided by how many steps it spans. ``regular`` is whether all positions lie within a quarter of a pitch of their
    places.
    """

    value_m: float
    u95_m: float
    u_pointing_m: float
    u_scatter_m: float
    n: int
    gaps: int
    index: np.ndarray
    residuals_m: np.ndarray
    median_m: float
    mad_m: float
    variation: float
    regular: bool


@dataclass(frozen=True)
class Crossing:
    """A transect across one cell of a row: two crests, by longitude and latitude on WGS 84.

    ``u_m`` is the standard uncertainty of the middle between them along the transect; across it the analyst's line
    says where the middle is, to within the ``width_m`` it was averaged over. ``crs`` names the system whose
    ellipsoid is measured on.
    """

    name: str
    first: tuple[float, float]
    last: tuple[float, float]
    u_m: float
    width_m: float
    crs: str = WGS84


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


def pitch_uncertainty(u_position: float, index: np.ndarray) -> float:
    """Return the standard uncertainty of a pitch from that of one position.

    For N neighbours without a gap this is ``u_position * sqrt(12 / (N (N^2 - 1)))``.
    """
    index = np.asarray(index, dtype=float)
    return u_position / math.sqrt(float(np.sum((index - index.mean()) ** 2)))


def number_positions(positions_m: np.ndarray) -> np.ndarray:
    """Return the integer index of each of N sorted positions; a distance of about two steps counts as two.

    One step is the median of the distances that are at most one and a half times the least; it is then fitted again to
    all positions until the numbers stay the same.
    """
    distances = np.diff(positions_m)
    step = float(np.median(distances[distances <= _SINGLE_STEP * distances.min()]))
    index = np.zeros(len(positions_m), dtype=int)
    for _ in range(20):
        steps = np.maximum(np.round(distances / step), 1).astype(int)
        numbered = np.concatenate(([0], np.cumsum(steps)))
        if np.array_equal(numbered, index):
            break
        index = numbered
        step = float(np.polyfit(index, positions_m, 1)[0])
    return index


def fit_pitch(positions_m: Sequence[float] | np.ndarray, u_position_m: float) -> Pitch:
    """Fit a pitch to at least three positions along a line, each known to ``u_position_m``.

    Where the positions scatter by more than their uncertainty can explain (99 %), the scatter is taken, with Student's
    factor for N - 2 degrees of freedom. Raises :class:`Refused` for fewer than three positions or two that coincide.
    """
    positions = np.sort(np.asarray(positions_m, dtype=float))
    if len(positions) < 3:
        raise Refused(
            message("A pitch needs at least three positions; there are {count}.", count=len(positions)),
            message("Measure more berms of the row."),
        )
    if float(np.diff(positions).min()) <= 0:
        raise Refused(message("Two positions of the row coincide."), message("Leave one of the two out."))
    index = number_positions(positions)
    value, start = np.polyfit(index, positions, 1)
    residuals = positions - (start + value * index)
    free = len(positions) - 2
    scatter = math.sqrt(float(residuals @ residuals) / free)
    pointing = pitch_uncertainty(u_position_m, index)
    excess = scatter > u_position_m * math.sqrt(1.0 + _EXCESS * math.sqrt(2.0 / free))
    beyond = math.sqrt(max(scatter**2 - u_position_m**2, 0.0)) if excess else 0.0
    spread = pitch_uncertainty(beyond, index)
    factor = student(free) if excess else COVERAGE
    steps = np.diff(positions) / np.diff(index)
    median = float(np.median(steps))
    return Pitch(
        value_m=float(value),
        u95_m=factor * math.hypot(pointing, spread),
        u_pointing_m=pointing,
        u_scatter_m=spread,
        n=len(positions),
        gaps=int(np.sum(np.diff(index) - 1)),
        index=index,
        residuals_m=residuals,
        median_m=median,
        mad_m=float(np.median(np.abs(steps - median))),
        variation=float(np.std(steps, ddof=1) / np.mean(steps)),
        regular=bool(np.abs(residuals).max() <= _REGULAR * value),
    )


def student(degrees_of_freedom: int) -> float:
    """Return Student's factor for 95 % and so many degrees of freedom."""
    if degrees_of_freedom <= len(_STUDENT):
        return _STUDENT[degrees_of_freedom - 1]
    # Cornish-Fisher expansion about the normal quantile, good to 0.001 from eleven degrees on.
    z, v = 1.959964, float(degrees_of_freedom)
    return z + (z**3 + z) / (4 * v) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * v**2)


def crossing(name: str, inputs: Mapping[str, Any], width_m: float) -> Crossing:
    """Return the crossing that a measurement of two crests keeps in its ``inputs``.

    Raises :class:`Refused` where the measurement has not two crests with their places.
    """
    places = inputs.get("crests_lonlat", ())
    if len(places) != 2:
        raise Refused(
            message("“{name}” is not a measurement from crest to crest of one cell.", name=name),
            message("Choose measurements with two crests."),
        )
    u_first, u_last = inputs["u_crests_m"]
    return Crossing(
        name,
        (float(places[0][0]), float(places[0][1])),
        (float(places[1][0]), float(places[1][1])),
        0.5 * math.hypot(float(u_first), float(u_last)),
        width_m,
        str(inputs["crs"]),
    )


def measure_row(crossings: Sequence[Crossing], scale_u: float = SCALE_U) -> Row:
    """Measure a row of cells from transects across them, in any order.

    Transects that cross the same cell (their middles closer than half the distance between crests) fix its centre
    together. The pitch is fitted (:func:`fit_pitch`) to the distances along the row from centre to centre, so that a
    row may bend. The bearing is that of the straight line from which most cells lie within a tenth of the pitch,
    fitted to these by least squared distances. ``scale_u`` is the relative standard uncertainty of scale.

    Raises :class:`Refused` where there are fewer than three cells, or where no more than half of them lie on one line.
    """
    if not crossings:
        raise Refused(message("No measurement is chosen."), message("Choose at least three of a row."))
    frame, ends = _in_metres(crossings)
    cells = _cells(ends)
    if len(cells) < 3:
        raise Refused(
            message("A row needs at least three cells; these measurements cross {count}.", count=len(cells)),
            message("Choose measurements across more cells of the row."),
        )
    found = [_centre([crossings[i] for i in cell], [ends[i] for i in cell]) for cell in cells]
    centres = np.array([place for place, _ in found])
    order = in_order(centres)
    row = fit_row(frame, centres[order], np.array([found[i][1] for i in order]), scale_u)
    transects = [[crossings[i].name for i in cells[k]] for k in order]
    return replace(row, inputs={**row.inputs, "transects": transects, "crs": crossings[0].crs})


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

    Raises :class:`Refused` as :func:`measure_row`.
    """
    if len(centres) < 3:
        raise Refused(
            message("A row needs at least three cells; there are {count}.", count=len(centres)),
            message("Add more cells to it."),
        )
    steps = np.diff(centres, axis=0)
    spacings = np.hypot(steps[:, 0], steps[:, 1])
    directions = steps / spacings[:, None]
    u_along = math.sqrt(float(np.mean(np.einsum("ni,nij,nj->n", directions, covariances[1:], directions))))
    pitch = fit_pitch(np.concatenate(([0.0], np.cumsum(spacings))), u_along)
    on_line, axis = _straight_part(centres, _IN_LINE * pitch.value_m)
    if 2 * int(on_line.sum()) <= len(centres) or int(on_line.sum()) < 3:
        raise Refused(
            message("These {count} cells do not stand in one row.", count=len(centres)),
            message("Choose measurements of one row."),
        )
    normal = np.array([-axis[1], axis[0]])
    middle = centres[on_line].mean(axis=0)
    along, off = (centres - middle) @ axis, (centres - middle) @ normal
    u_off = math.sqrt(float(np.mean(np.einsum("i,nij,j->n", normal, covariances[on_line], normal))))
    turn_pointing, turn_scatter, turn_factor = _turn(along[on_line], off[on_line], u_off)
    u_scale = pitch.value_m * scale_u
    longitude, latitude = _to_lonlat(frame, centres)
    places = tuple(zip(longitude.tolist(), latitude.tolist()))
    off_line = int((~on_line).sum())
    return Row(
        pitch=pitch,
        u95_m=expand(pitch.u95_m / COVERAGE, math.sqrt(3.0) * u_scale),
        bearing_deg=math.degrees(math.atan2(axis[0], axis[1])) % 180.0,
        bearing_u95_deg=math.degrees(turn_factor * math.hypot(turn_pointing, turn_scatter)),
        off_line=off_line,
        n=len(centres),
        centres=places,
        spacings_m=spacings,
        line=LineString(places),
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
            off = ((centres - centres[i]) @ np.array([-step[1], step[0]])) / math.hypot(step[0], step[1])
            near = np.abs(off) <= tolerance
            key = (int(near.sum()), -float(np.sum(off[near] ** 2)))
            if key > best_key:
                best, best_key = near, key
    part = centres[best]
    axis = np.linalg.svd(part - part.mean(axis=0))[2][0]
    return best, -axis if axis[0] < 0 else axis


def _turn(along: np.ndarray, off: np.ndarray, u_off: float) -> tuple[float, float, float]:
    """Return the bearing's standard uncertainty (rad) from pointing and from scatter, and the coverage factor."""
    lever = math.sqrt(float(along @ along))
    free = len(along) - 2
    scatter = math.sqrt(float(off @ off) / free)
    if scatter > u_off * math.sqrt(1.0 + _EXCESS * math.sqrt(2.0 / free)):
        return u_off / lever, math.sqrt(scatter**2 - u_off**2) / lever, student(free)
    return u_off / lever, 0.0, COVERAGE


def _in_metres(crossings: Sequence[Crossing]) -> tuple[LocalFrame, np.ndarray]:
    """Return a frame amid the crossings and their ends in it (M, 2 ends, 2)."""
    crs = crossings[0].crs
    lonlat = np.array([(item.first, item.last) for item in crossings], dtype=float).reshape(-1, 2)
    x, y = transformer(WGS84, crs).transform(lonlat[:, 0], lonlat[:, 1])
    frame = LocalFrame.at(LineString(list(zip(x, y))), crs)
    east, north = frame.xy_to_local(np.asarray(x), np.asarray(y))
    return frame, np.stack((east, north), axis=-1).reshape(-1, 2, 2)


def _to_lonlat(frame: LocalFrame, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    x, y = frame.xy_from_local(places[:, 0], places[:, 1])
    longitude, latitude = transformer(frame.crs, WGS84).transform(x, y)
    return np.asarray(longitude), np.asarray(latitude)


def _cells(ends: np.ndarray) -> list[list[int]]:
    """Group crossings whose middles are closer than half the smaller distance between their crests."""
    middles = ends.mean(axis=1)
    lengths = np.hypot(*(ends[:, 1] - ends[:, 0]).T)
    cells: list[list[int]] = []
    for number in range(len(ends)):
        for cell in cells:
            if any(
                math.hypot(*(middles[number] - middles[other])) < 0.5 * min(lengths[number], lengths[other])
                for other in cell
            ):
                cell.append(number)
                break
        else:
            cells.append([number])
    return cells


def _centre(crossings: Sequence[Crossing], ends: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Return the centre that crossings of one cell fix together by weighted least squares, and its covariance (m2)."""
    information = np.zeros((2, 2))
    pull = np.zeros(2)
    for item, (first, last) in zip(crossings, ends):
        direction = (last - first) / math.hypot(*(last - first))
        across = np.array([-direction[1], direction[0]])
        weight = np.outer(direction, direction) / max(item.u_m, 1e-3) ** 2
        weight += np.outer(across, across) * 12.0 / max(item.width_m, 1e-3) ** 2
        information += weight
        pull += weight @ (0.5 * (first + last))
    covariance = np.linalg.inv(information)
    return covariance @ pull, covariance
