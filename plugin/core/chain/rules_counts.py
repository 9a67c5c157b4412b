"""Counts that cannot both hold: more within a window than the window allows, voyages in other words."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import Iterator

from ..dates import write_days
from ..errors import message
from ..records import Movement
from .counts import Range, carriers_of, kindred_units, range_of, same_unit, shared_part, unit_of, windows_nest
from .disagreement import Disagreement, disagree
from .gather import ChainRecords
from .phrasing import write_quantity

ONE_TRANSFER = 0.5
"""Two accounts are taken to be of one transfer where their windows share at least this part of their days."""


def counts(chain: ChainRecords) -> Iterator[Disagreement]:
    """Find counts of one transfer, or within one window, that exclude each other."""
    alike: dict[tuple[object, ...], list[Movement]] = defaultdict(list)
    for movement in chain.movements:
        carriers = carriers_of(chain, movement)
        dated = movement.earliest is not None and movement.latest is not None
        told = carriers or movement.from_site or movement.to_site
        if movement.value is not None and movement.bound is not None and dated and told:
            family = "voyages" if kindred_units(movement, movement) else unit_of(movement)
            alike[(movement.from_site, movement.to_site, carriers, family)].append(movement)
    for group in alike.values():
        group.sort(key=_begins)
        for place, first in enumerate(group):
            for second in group[place + 1 :]:
                if first.latest is not None and _begins(second) > first.latest:
                    break
                if first.mode and second.mode and first.mode != second.mode:
                    continue
                if same_unit(first, second):
                    if _contradict(first, second) or _contradict(second, first):
                        yield _counts_differ(chain, "counts", first, second)
                elif shared_part(first, second) >= ONE_TRANSFER and not _follows_either_way(first, second):
                    yield _counts_differ(chain, "accounts", first, second)


def _begins(movement: Movement) -> dt.date:
    return movement.earliest or dt.date.min


def _contradict(inner: Movement, outer: Movement) -> bool:
    """Whether more was counted in a window than in one that holds it."""
    return (
        windows_nest(inner, outer)
        and range_of(inner.value or 0.0, inner.bound).lower > range_of(outer.value or 0.0, outer.bound).upper
    )


def _follows_either_way(first: Movement, second: Movement) -> bool:
    """Whether one account follows from the other when a round trip counts as one voyage, or as two."""
    return any(
        _follows(first, one, second, other) or _follows(second, other, first, one)
        for one in _voyages(first)
        for other in _voyages(second)
    )


def _voyages(movement: Movement) -> tuple[Range, ...]:
    known = range_of(movement.value or 0.0, movement.bound)
    if unit_of(movement).startswith("round"):
        return known, Range(2 * known.lower, 2 * known.upper)
    return (known,)


def _follows(given: Movement, known: Range, asked: Movement, wanted: Range) -> bool:
    """Whether ``wanted`` in the window of ``asked`` is certain once ``known`` holds in the window of ``given``."""
    at_least = wanted.lower <= 0 or (windows_nest(given, asked) and known.lower >= wanted.lower)
    at_most = wanted.upper == float("inf") or (windows_nest(asked, given) and known.upper <= wanted.upper)
    return at_least and at_most


def _counts_differ(chain: ChainRecords, rule: str, first: Movement, second: Movement) -> Disagreement:
    first, second = sorted((first, second), key=lambda movement: movement.label)
    return disagree(
        ("movement", first.uuid),
        ("movement", second.uuid),
        rule,
        message(
            "{first}: {one} in {window}. {second}: {other} in {span}.",
            first=first.label,
            one=write_quantity(first),
            window=write_days(first.earliest, first.latest),
            second=second.label,
            other=write_quantity(second),
            span=write_days(second.earliest, second.latest),
        ),
    )
