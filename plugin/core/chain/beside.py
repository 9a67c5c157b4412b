"""Reported counts of containers set beside what fits a stack: compared one by one, never added.

A stack is what stands there on one day; a movement counts what passed within its window. So a count that is larger
than the stack does not contradict it, and one that fits does not prove it: the words say which it is and no more.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..dates import write_days
from ..errors import Message, message
from ..records import Movement
from .containers import StackEstimate
from .counts import range_of, unit_of
from .gather import ChainRecords
from .phrasing import write_quantity, write_sources

FITS = message("fits: both can hold")
MORE = message("more than fit at once")
FEWER = message("fewer than fit")


@dataclass(frozen=True)
class CountBeside:
    """A movement's count of containers in words, and how it stands to what fits a stack."""

    uuid: str
    label: str
    when: str
    quantity: str
    relation: Message
    sources: str


def counts_beside(estimate: StackEstimate, chain: ChainRecords, site: str = "") -> tuple[CountBeside, ...]:
    """Set the counts of containers beside an estimate, in order of creation.

    Parameters
    ----------
    estimate
        What fits the stack.
    chain
        The records.
    site
        The uuid of the stack's site: only movements from or to it are taken. ``""`` takes all.
    """
    return tuple(
        CountBeside(
            movement.uuid,
            movement.label,
            write_days(movement.earliest, movement.latest),
            write_quantity(movement),
            _relation(estimate, movement),
            write_sources(chain.links.sources(movement.uuid)),
        )
        for movement in chain.movements
        if movement.value is not None
        and "container" in unit_of(movement)
        and (not site or site in (movement.from_site, movement.to_site))
    )


def describe_basis(estimate: StackEstimate) -> Message:
    """Say in one sentence what an estimate was made from."""
    return message(
        "Outline {area}, {least} to {most} % of it stood on, {tiers} tiers; dimensions of ISO 668.",
        area=str(estimate.area),
        least=round(100 * estimate.packing.least),
        most=round(100 * estimate.packing.most),
        tiers=_write_tiers(estimate),
    )


def _write_tiers(estimate: StackEstimate) -> str:
    low, high = estimate.tiers.lower, estimate.tiers.upper
    return f"{low:.0f}" if low == high else f"{low:.0f}–{high:.0f}"


def _relation(estimate: StackEstimate, movement: Movement) -> Message:
    reported = range_of(movement.value or 0.0, movement.bound)
    if reported.lower > estimate.count.upper:
        return MORE
    return FEWER if reported.upper < estimate.count.lower else FITS
