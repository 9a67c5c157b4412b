"""Distances between structures, each by its definition: from centre to centre, or between the nearest edges of units.

A centre is the middle of area of an outline. Its standard uncertainty on each axis is taken as that of a corner, as if
all corners were off together, which is the most it can be.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

import numpy as np
from shapely.geometry import LineString, MultiPoint, Polygon
from shapely.ops import nearest_points

from ..errors import Refused, message
from ..frame import LocalFrame
from ..quantity import COVERAGE, expand
from ..records import Structure
from .bearings import bearing_of
from .pitch import SCALE_BOUND, SCALE_U
from .scatter import added_to_median, share_of_median

CENTRES, EDGES = "centre to centre", "unit edge to unit edge"
NEAREST, ALONG_ROWS, CRESTS = "nearest neighbours", "neighbours in rows", "neighbouring crests"
"""Between which of them distances are taken."""
NO_UNITS = ("storage cell", "earthwork")
"""Kinds of structures whose outline is that of earth, not of what is stored."""
_FARTHEST_M = 10_000.0


@dataclass(frozen=True)
class Placed:
    """A structure on the ground: its outline and its centre in metres, and the centre's u on each axis."""

    uuid: str
    name: str
    kind: str
    outline: Polygon
    centre: tuple[float, float]
    u_m: float


@dataclass(frozen=True)
class Layout:
    """Structures in one frame of metres; ``left_out`` names those without an outline, or without its U95."""

    frame: LocalFrame
    placed: tuple[Placed, ...]
    left_out: tuple[str, ...]

    @property
    def centres(self) -> np.ndarray:
        """The centres (N, 2), in metres."""
        return np.array([item.centre for item in self.placed], dtype=float).reshape(-1, 2)

    def covariances(self, numbers: Sequence[int]) -> np.ndarray:
        """Return the covariance (n, 2, 2) of the centres of these numbers."""
        return np.array([self.placed[number].u_m ** 2 * np.eye(2) for number in numbers])


@dataclass(frozen=True)
class Distances:
    """Distances of one definition: ``values_m`` (N,) with standard uncertainties ``u_m`` (N,), scale apart.

    ``pairs`` names what each lies between, ``lines`` (WGS 84) shows it, ``bearings_deg`` (N,) is its direction from
    true north in [0, 180). ``between`` is one of :data:`NEAREST`, :data:`ALONG_ROWS`, :data:`CRESTS`, or
    :data:`~.row_spacing.NEIGHBOURING_ROWS`.
    """

    definition: str
    between: str
    values_m: np.ndarray
    u_m: np.ndarray
    pairs: tuple[tuple[str, str], ...]
    lines: tuple[LineString, ...]
    bearings_deg: np.ndarray

    @property
    def median_m(self) -> float:
        """The median distance."""
        return float(np.median(self.values_m))

    @property
    def method(self) -> str:
        """How the median was come by."""
        return f"median of the distances between {self.between}"

    @property
    def median_line(self) -> LineString:
        """The line (WGS 84) of the distance nearest to the median: where it is shown on a map."""
        return self.lines[int(np.argmin(np.abs(self.values_m - self.median_m)))]

    @property
    def bearing_deg(self) -> float:
        """The mean direction of the distances from true north, in [0, 180)."""
        twice = np.radians(2.0 * self.bearings_deg)
        mean = 0.5 * np.arctan2(np.sin(twice).sum(), np.cos(twice).sum())
        return float(bearing_of(np.sin(mean), np.cos(mean)))

    @property
    def mad_m(self) -> float:
        """Median absolute deviation from the median."""
        return float(np.median(np.abs(self.values_m - self.median_m)))

    @property
    def variation(self) -> float | None:
        """Coefficient of variation, standard deviation over mean; ``None`` for one distance."""
        if len(self.values_m) < 2:
            return None
        return float(np.std(self.values_m, ddof=1) / np.mean(self.values_m))

    @property
    def budget(self) -> dict[str, float]:
        """Standard uncertainty of the median by its terms, in metres.

        The scatter is what it adds to pointing (:func:`~.scatter.added_by_scatter`).
        """
        share = share_of_median(len(self.values_m))
        pointing = math.sqrt(float(np.mean(self.u_m**2)))
        return {
            "pointing": share * pointing,
            "scale": self.median_m * SCALE_U,
            "scatter of the distances": share * added_to_median(self.values_m, pointing),
        }

    @property
    def u95_m(self) -> float:
        """U95 of the median."""
        budget = self.budget
        u_normal = math.hypot(budget["pointing"], budget["scatter of the distances"])
        return expand(u_normal, self.median_m * SCALE_BOUND)


def lay_out(structures: Sequence[Structure]) -> Layout:
    """Bring structures into one frame of metres.

    Raises :class:`Refused` where none of them has an outline and its U95, or they lie farther apart than a site.
    """
    outlines = [(item, item.geometry) for item in structures if isinstance(item.geometry, Polygon)]
    known = [(item, shape) for item, shape in outlines if item.outline_u95_m is not None and not shape.is_empty]
    kept = {item.uuid for item, _ in known}
    left_out = tuple(_name(item) for item in structures if item.uuid not in kept)
    if not known:
        raise Refused(
            message("No structure here has an outline with its U95."),
            message("Draw them in the Growth panel, or detect cells."),
        )
    frame = LocalFrame.at(MultiPoint([shape.centroid for _, shape in known]))
    placed = []
    for item, shape in known:
        outline = frame.to_local(shape)
        middle = outline.centroid
        placed.append(
            Placed(
                item.uuid,
                _name(item),
                item.kind or "",
                outline,
                (float(middle.x), float(middle.y)),
                float(item.outline_u95_m or 0.0) / COVERAGE,
            )
        )
    if np.hypot(*np.array([item.centre for item in placed]).T).max() > _FARTHEST_M:
        raise Refused(
            message("The structures lie more than {most} km apart.", most=int(2 * _FARTHEST_M / 1000)),
            message("Choose those of one site."),
        )
    return Layout(frame, tuple(placed), left_out)


def nearest_centres(layout: Layout) -> Distances:
    """Return the distance from each centre to the nearest other one; each pair counts once."""
    _check_count(layout)
    centres = layout.centres
    pairs = set()
    for number, centre in enumerate(centres):
        away = np.hypot(*(centres - centre).T)
        away[number] = np.inf
        other = int(np.argmin(away))
        pairs.add((min(number, other), max(number, other)))
    return _between_centres(layout, sorted(pairs), NEAREST)


def row_centres(layout: Layout, rows: Sequence[Sequence[int]]) -> Distances:
    """Return the distances from centre to centre along rows, each given as numbers in its order."""
    pairs = [pair for row in rows for pair in zip(row[:-1], row[1:])]
    if not pairs:
        raise Refused(message("There is no row yet."), message("Let rows be found, or put cells into one."))
    return _between_centres(layout, pairs, ALONG_ROWS)


def nearest_edges(layout: Layout) -> Distances:
    """Return the distance between the nearest edges of each unit and the unit nearest to it; each pair counts once.

    Raises :class:`Refused` where an outline is no unit's (:data:`NO_UNITS`), or where two overlap.
    """
    _check_count(layout)
    earth = [item.name for item in layout.placed if item.kind in NO_UNITS]
    if earth:
        raise Refused(
            message("“{name}” is outlined by its berm, which is no unit's edge.", name=earth[0]),
            message("Choose a kind that is stored or built: magazines, sheds, stacks."),
        )
    centres = layout.centres
    reach = [
        max(math.hypot(x - item.centre[0], y - item.centre[1]) for x, y in item.outline.exterior.coords)
        for item in layout.placed
    ]
    pairs = set()
    for number, item in enumerate(layout.placed):
        least = np.hypot(*(centres - centres[number]).T) - np.array(reach) - reach[number]
        least[number] = np.inf
        best, nearest = math.inf, -1
        # No edge is nearer than two circles about the outlines.
        for other in np.argsort(least, kind="stable"):
            if least[other] >= best:
                break
            away = item.outline.distance(layout.placed[int(other)].outline)
            if away < best:
                best, nearest = away, int(other)
        pairs.add((min(number, nearest), max(number, nearest)))
    values, lines = [], []
    for first, last in sorted(pairs):
        one, other = layout.placed[first], layout.placed[last]
        ends = nearest_points(one.outline, other.outline)
        line = LineString(ends)
        if not line.length > 0:
            raise Refused(
                message("The outlines of “{one}” and “{other}” touch.", one=one.name, other=other.name),
                message("Mend them in the Growth panel."),
            )
        values.append(line.length)
        lines.append(line)
    return distances_between(layout, sorted(pairs), np.array(values), lines, EDGES, NEAREST)


def _between_centres(layout: Layout, pairs: Sequence[tuple[int, int]], between: str) -> Distances:
    centres = layout.centres
    lines = [LineString([centres[first], centres[last]]) for first, last in pairs]
    values = np.array([line.length for line in lines])
    if float(values.min()) <= 0:
        twins = next(pair for pair, value in zip(pairs, values) if value <= 0)
        raise Refused(
            message(
                "“{one}” and “{other}” have the same centre.",
                one=layout.placed[twins[0]].name,
                other=layout.placed[twins[1]].name,
            ),
            message("One of them is drawn twice: delete it."),
        )
    return distances_between(layout, pairs, values, lines, CENTRES, between)


def distances_between(
    layout: Layout,
    pairs: Sequence[tuple[int, int]],
    values: np.ndarray,
    lines: Sequence[LineString],
    definition: str,
    between: str,
) -> Distances:
    """Return distances (N,) in metres between pairs of numbers, each with its line in the frame of the layout."""
    placed = layout.placed
    steps = np.array([np.subtract(line.coords[-1], line.coords[0]) for line in lines])
    return Distances(
        definition=definition,
        between=between,
        values_m=values,
        u_m=np.array([math.hypot(placed[first].u_m, placed[last].u_m) for first, last in pairs]),
        pairs=tuple((placed[first].name, placed[last].name) for first, last in pairs),
        lines=tuple(layout.frame.from_local(line) for line in lines),
        bearings_deg=bearing_of(*steps.T),
    )


def _check_count(layout: Layout) -> None:
    if len(layout.placed) < 2:
        raise Refused(
            message("A distance needs two structures; there is {count}.", count=len(layout.placed)),
            message("Draw or detect another one."),
        )


def _name(structure: Structure) -> str:
    return structure.label or structure.uuid[:8]


@dataclass(frozen=True)
class Rose:
    """Bearings by their frequency: ``weights`` (B,) between ``edges_deg`` (B + 1,) from true north, 0 to 180.

    The weights are numbers, or metres where they are those of lines (``by_length``).
    """

    edges_deg: np.ndarray
    weights: np.ndarray
    by_length: bool = False


def rose_of(distances: Distances, bins: int = 18) -> Rose:
    """Return how often distances have which bearing."""
    weights, edges = np.histogram(distances.bearings_deg, bins=bins, range=(0.0, 180.0))
    return Rose(edges, weights)


def histogram(values: np.ndarray, most_bins: int = 24) -> tuple[np.ndarray, np.ndarray]:
    """Return round edges (B + 1,) and numbers (B,) of a histogram.

    The width is that of Freedman and Diaconis (1981, Z. Wahrscheinlichkeitstheorie 57, 453-476), or a quarter of the
    range for few values, rounded up to 1, 2 or 5 of a power of ten.
    """
    values = np.asarray(values, dtype=float)
    span = float(np.ptp(values))
    spread = float(np.subtract(*np.percentile(values, [75, 25])))
    wanted = max(2.0 * spread / len(values) ** (1.0 / 3.0), span / most_bins, 1e-3 * abs(float(values.mean())), 1e-6)
    if len(values) < 8:
        wanted = max(span / 4.0, wanted)
    power = 10.0 ** math.floor(math.log10(wanted))
    width = next(digit * power for digit in (1.0, 2.0, 5.0, 10.0) if digit * power >= wanted * (1.0 - 1e-9))
    first, last = math.floor(float(values.min()) / width), math.floor(float(values.max()) / width) + 1
    edges = width * np.arange(first, last + 1)
    return edges, np.histogram(values, edges)[0]
