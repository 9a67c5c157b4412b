"""Bounds over time as stairs: of the number standing and of the ground covered, by kind and in all."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import IO, Iterable, Iterator, Mapping, Sequence

import numpy as np

from ..csv_files import write_rows
from ..dates import from_days, to_days, to_iso
from ..errors import Refused, message
from ..records import Scene, Structure
from .area import SQUARE_METRES, checked_outline, union_areas
from .curve import Curve, Estimate, growth_curve
from .intervals import StructureDates

EVERY_KIND = "*"
"""Stands for all kinds together; ``""`` is the kind of what was given none."""
STRUCTURES = "structures"
"""The unit of a number standing."""
COLUMNS = ("measured", "kind", "from", "to", "at_least", "at_most", "unit")
"""Headings of the CSV file."""


@dataclass(frozen=True)
class Stairs:
    """At least and at most how much there was, constant between one day and the next.

    Attributes
    ----------
    kind
        Kind of the structures counted; :data:`EVERY_KIND` for all of them together.
    days
        Shape (m + 1,), rising: days since 1970-01-01T00:00Z.
    lower, upper
        Shape (m,): throughout the open stretch ``(days[i], days[i + 1])``.
    unit
        What they are in: structures, or m².
    counted, left_out
        How many structures they count; how many not, for want of a usable sighting or of an outline.
    """

    kind: str
    days: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    unit: str
    counted: int
    left_out: int

    def at(self, day: float) -> tuple[float, float]:
        """Return the bounds in the stretch that holds ``day``, which lies within ``days``."""
        place = min(max(int(np.searchsorted(self.days, day, "right")) - 1, 0), len(self.lower) - 1)
        return float(self.lower[place]), float(self.upper[place])


def number_stairs(curve: Curve, kind: str = EVERY_KIND) -> Stairs:
    """Return the bounds of a curve as stairs."""
    return Stairs(kind, curve.days, curve.lower, curve.upper, STRUCTURES, curve.counted, curve.left_out)


def curves_by_kind(
    structures: Sequence[Structure], dates: Sequence[StructureDates], scenes: Sequence[Scene]
) -> Mapping[str, Curve]:
    """Return a curve for each kind that a usable sighting shows something of, in the order of their names."""
    curves = {}
    for kind in sorted({item.kind or "" for item in structures}):
        try:
            curves[kind] = growth_curve(_of_kind(structures, dates, kind)[1], scenes)
        except Refused:
            continue
    return curves


def area_stairs(
    structures: Sequence[Structure], dates: Sequence[StructureDates], curve: Curve, kind: str = EVERY_KIND
) -> Stairs:
    """Measure the ground covered at least and at most, overlaps counted once, in the stretches of ``curve``.

    Parameters
    ----------
    structures, dates
        As many of one as of the other, in the same order; those of another kind are passed over.
    curve
        The curve of the same structures; its days are taken.
    kind
        Kind to measure; :data:`EVERY_KIND` for all.

    Raises
    ------
    Refused
        When no structure with a usable sighting has an outline that encloses an area.
    """
    chosen, known = _of_kind(structures, dates, kind)
    usable = {item.structure for item in known if item.usable}
    outlined = [item for item in chosen if item.uuid in usable and _encloses(item)]
    if not outlined:
        raise Refused(
            message("No structure that was seen has an outline, so the ground covered cannot be measured."),
            message("Draw outlines, or look at the number standing."),
        )
    lower, upper = union_areas(outlined, known, (curve.days[:-1] + curve.days[1:]) / 2)
    return Stairs(kind, curve.days, lower, upper, SQUARE_METRES, len(outlined), len(chosen) - len(outlined))


def areas_by_kind(
    structures: Sequence[Structure], dates: Sequence[StructureDates], curves: Mapping[str, Curve]
) -> tuple[list[Stairs], tuple[str, ...]]:
    """Return :func:`area_stairs` of each kind in ``curves`` that can be measured, and the kinds that cannot.

    Raises :class:`Refused` as :func:`area_stairs` does where there is none that can.
    """
    measured: list[Stairs] = []
    bare: list[str] = []
    for kind, curve in curves.items():
        try:
            measured.append(area_stairs(structures, dates, curve, kind))
        except Refused:
            if len(bare) + 1 == len(curves):
                raise
            bare.append(kind)
    return measured, tuple(bare)


def changing_at(dates: Iterable[StructureDates], day: float) -> tuple[str, ...]:
    """Return the structures that may have begun or ended at ``day``: those whose ``(after, by]`` holds it.

    A structure that stood on the first scene that shows it may have begun at any time before; it is left out, and so
    is one that was never seen standing.
    """
    return tuple(
        item.structure
        for item in dates
        if any(
            _holds(episode.began_after, episode.began_by, day) or _holds(episode.ended_after, episode.ended_by, day)
            for episode in item.episodes
        )
    )


def write_stairs_csv(stairs: Iterable[Stairs], estimate: Estimate | None, stream: IO[str]) -> None:
    """Write stairs, and the estimate of the number standing where there is one, a stretch a line, as CSV.

    Open the stream with ``newline=""``. Instants are in UTC; the kind is ``all`` for all together.
    """
    write_rows(stream, _rows(stairs, estimate))


def _rows(stairs: Iterable[Stairs], estimate: Estimate | None) -> Iterator[Sequence[str]]:
    yield COLUMNS
    for one in stairs:
        what = "number standing" if one.unit == STRUCTURES else "ground covered"
        decimals = 0 if one.unit == STRUCTURES else 1
        for begin, end, low, high in zip(one.days[:-1], one.days[1:], one.lower, one.upper):
            values = (f"{low:.{decimals}f}", f"{high:.{decimals}f}")
            yield (what, _written(one.kind), _iso(begin), _iso(end), *values, one.unit)
    if estimate is not None:
        pieces = zip(estimate.days[:-1], estimate.days[1:], estimate.low, estimate.high)
        for begin, end, low, high in pieces:
            span, values = (_iso(begin), _iso(end)), (f"{low:.3f}", f"{high:.3f}")
            yield ("number standing (NPMLE)", _written(EVERY_KIND), *span, *values, STRUCTURES)


def _of_kind(
    structures: Sequence[Structure], dates: Sequence[StructureDates], kind: str
) -> tuple[list[Structure], list[StructureDates]]:
    pairs = [pair for pair in zip(structures, dates) if kind in (EVERY_KIND, pair[0].kind or "")]
    return [structure for structure, _ in pairs], [item for _, item in pairs]


def _encloses(structure: Structure) -> bool:
    try:
        checked_outline(structure.geometry)
    except Refused:
        return False
    return True


def _holds(after: dt.datetime | None, by: dt.datetime | None, day: float) -> bool:
    return after is not None and by is not None and to_days(after) < day <= to_days(by)


def _written(kind: str) -> str:
    return "all" if kind == EVERY_KIND else kind


def _iso(day: float) -> str:
    return to_iso(from_days(round(day * 86400) / 86400))
