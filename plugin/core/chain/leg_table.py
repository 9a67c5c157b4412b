"""The legs of a chain as rows for a map: geometry, words, days, and how wide each may be drawn."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import Generator, Iterator, Mapping, NamedTuple, Sequence

from shapely.geometry.base import BaseGeometry

from ..dates import write_days
from ..records import Movement
from .counts import unit_of
from .gather import ChainRecords
from .great_circle import Leg
from .phrasing import write_quantity, write_route

_MOST_ABREAST = 9
"""Legs of more than so many that join two places share lines: no eye would tell them apart."""
_STEP = 1000
_OUTERMOST = (_MOST_ABREAST - 1) / 2
MODES = ("rail", "sea", "road", "air")
"""Modes that a map tells apart; a leg by several of them is "mixed", one by none of them "other"."""


@dataclass(frozen=True)
class LegRow:
    """A leg with what a map needs.

    Attributes
    ----------
    geometry
        Line in longitude and latitude, as in :class:`~.great_circle.Leg`.
    mode
        One of :data:`MODES`, ``mixed`` or ``other``.
    earliest, latest
        The days between which it was; ``None`` where that end is not known.
    share
        How much was moved as a part of the largest quantity in the same unit, 0 to 1; ``None`` where nobody counted,
        or in another unit than most legs have: then the width says nothing.
    abreast
        How many lines it is drawn to the right of the great circle, so that legs that join the same two places lie
        side by side; 0 for one alone.
    beside
        For how many legs its label stands: 1 for one alone; of several one bears their number, the others 0.
    in_front
        Whether it is what is seen of the line that it lies on. Where more than nine legs join two places, those of one
        mode and one direction share a line, which is seen as its widest leg; else each leg has its own.
    """

    movement: str
    label: str
    route: str
    mode: str
    when: str
    quantity: str
    earliest: dt.date | None
    latest: dt.date | None
    share: float | None
    abreast: float
    beside: int
    in_front: bool
    geometry: BaseGeometry


@dataclass(frozen=True)
class LegTable:
    """The legs, and the unit whose quantities their widths show, ``""`` where none is counted twice.

    Rows are made as they are taken, once: a map that answers meanwhile takes a portion at a time.
    """

    rows: Iterator[LegRow]
    unit: str


def leg_table(chain: ChainRecords, drawn: Sequence[Leg]) -> Generator[None, None, LegTable]:
    """Return what is drawn of the movements of a chain, whose legs are ``drawn``, and yield after each step to it.

    Widths are compared within one unit only, that in which most legs are counted: containers and voyages have no
    width in common.
    """
    movements = {movement.uuid: movement for movement in chain.movements}
    unit = _most_used_unit([movements[leg.movement] for leg in drawn])
    yield
    counted = [movements[leg.movement] for leg in drawn if _is_counted_in(movements[leg.movement], unit)]
    largest = max((movement.value or 0.0 for movement in counted), default=0.0)
    yield

    def share_of(movement: Movement) -> float | None:
        shown = largest > 0 and _is_counted_in(movement, unit)
        return (movement.value or 0.0) / largest if shown else None

    kinds = {leg.movement: mode_of(movements[leg.movement].mode or "") for leg in drawn}
    yield
    shares = {leg.movement: share_of(movements[leg.movement]) for leg in drawn}
    yield
    places = yield from _set_abreast(drawn, kinds, shares)

    def row(leg: Leg) -> LegRow:
        movement, place = movements[leg.movement], places[leg.movement]
        return LegRow(
            movement=movement.uuid,
            label=movement.label,
            route=write_route(chain, movement),
            mode=kinds[leg.movement],
            when=write_days(movement.earliest, movement.latest),
            quantity=write_quantity(movement),
            earliest=movement.earliest,
            latest=movement.latest,
            share=shares[leg.movement],
            abreast=place.abreast,
            beside=place.beside,
            in_front=place.in_front,
            geometry=leg.geometry,
        )

    return LegTable(map(row, drawn), unit)


@lru_cache(maxsize=256)
def mode_of(text: str) -> str:
    """Return which of :data:`MODES` a mode names, ``mixed`` for several and ``other`` for none."""
    named = [mode for mode in MODES if re.search(rf"\b{mode}", text.lower())]
    return named[0] if len(named) == 1 else "mixed" if named else "other"


def _most_used_unit(movements: Sequence[Movement]) -> str:
    """Return the unit in which at least two are counted, and most."""
    units = Counter(unit_of(movement) for movement in movements if movement.value is not None and unit_of(movement))
    unit, times = max(units.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    return unit if times > 1 else ""


def _is_counted_in(movement: Movement, unit: str) -> bool:
    return bool(unit) and movement.value is not None and unit_of(movement) == unit


class _Place(NamedTuple):
    """Where a leg lies among those that join the same two places; as in :class:`LegRow`."""

    abreast: float
    beside: int
    in_front: bool


def _set_abreast(
    drawn: Sequence[Leg], kinds: Mapping[str, str], shares: Mapping[str, float | None]
) -> Generator[None, None, dict[str, _Place]]:
    """Spread the legs of each pair of places; those that go back lie beyond those that go out. Yields after some."""
    beside: dict[frozenset[str], list[Leg]] = defaultdict(list)
    for leg in drawn:
        beside[frozenset((leg.from_site, leg.to_site))].append(leg)
    yield
    places: dict[str, _Place] = {}
    told = 0
    for group in beside.values():
        if len(places) - told > _STEP:
            told = len(places)
            yield
        outward = min(group[0].from_site, group[0].to_site)
        lines = _lines_of(group, outward, kinds)
        # Twelve lines, the most that share, move together, so that the outermost still leads to its places.
        step = min(1.0, 2.0 * _OUTERMOST / max(1, len(lines) - 1))
        for number, line in enumerate(lines):
            side = step * (number - (len(lines) - 1) / 2)
            front = max(line, key=lambda leg: shares[leg.movement] or 0.0)
            for leg in line:
                # The side of a line turns with its direction.
                abreast = (side if leg.from_site == outward else -side) + 0.0
                bears = leg is front and not number
                places[leg.movement] = _Place(abreast, len(group) if bears else 0, leg is front)
    return places


def _lines_of(group: Sequence[Leg], outward: str, kinds: Mapping[str, str]) -> list[list[Leg]]:
    """Part legs that join the same two places into the lines that they are drawn as."""
    if len(group) <= _MOST_ABREAST:
        return [[leg] for leg in sorted(group, key=lambda leg: leg.from_site != outward)]
    lines: dict[tuple[bool, str], list[Leg]] = defaultdict(list)
    for leg in group:
        lines[leg.from_site != outward, kinds[leg.movement]].append(leg)
    return [lines[key] for key in sorted(lines)]
