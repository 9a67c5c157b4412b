"""A row of cells measured from transects across them."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any, Mapping, Sequence

import numpy as np
from shapely.geometry import LineString

from ..errors import Refused, message
from ..frame import WGS84, LocalFrame, transformer
from .pitch import SCALE_U
from .row_fit import Row, fit_row, in_order


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
    together. The pitch is fitted (:func:`~.pitch.fit_pitch`) to the distances along the row from centre to centre, so
    that a row may bend. The bearing is that of the straight line from which most cells lie within a tenth of the pitch,
    or within three times their scatter about their neighbours where that is more, fitted to these by least squared
    distances. ``scale_u`` is the relative standard uncertainty of scale.

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


def _in_metres(crossings: Sequence[Crossing]) -> tuple[LocalFrame, np.ndarray]:
    """Return a frame amid the crossings and their ends in it (M, 2 ends, 2)."""
    crs = crossings[0].crs
    lonlat = np.array([(item.first, item.last) for item in crossings], dtype=float).reshape(-1, 2)
    x, y = transformer(WGS84, crs).transform(lonlat[:, 0], lonlat[:, 1])
    frame = LocalFrame.at(LineString(list(zip(x, y))), crs)
    east, north = frame.xy_to_local(np.asarray(x), np.asarray(y))
    return frame, np.stack((east, north), axis=-1).reshape(-1, 2, 2)


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
