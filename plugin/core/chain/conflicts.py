"""Where a chain disagrees with itself: found by rule, weighed together with what an analyst recorded.

A rule reports two records that cannot both hold as they stand, or that stand against each other in words; it never
says which of them is right. What two records state may differ and yet agree: "at least four trips until 1 October"
and "at least five trips until 14 October" are two stands of a running count, and no rule reports them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Callable, Mapping

from ..errors import Message, message
from .disagreement import Disagreement
from .gather import ChainRecords
from .rules_counts import counts
from .rules_lengths import lengths
from .rules_places import coordinates, order, too_fast, two_places
from .rules_statements import answers, late_sources

RULES: Mapping[str, Message] = {
    "counts": message(
        "Two movements between the same places, with the same carriers and in the same unit: within the window of "
        "one, the other counts more than it allows."
    ),
    "accounts": message(
        "Two accounts of one transfer (same places, same carriers, at least half of their days shared) count the "
        "voyages in different words, such as trips and round trips. However a round trip is counted, as one or as "
        "two, neither figure follows from the other."
    ),
    "denial": message("A claim and its denial."),
    "alternative": message("A claim and another reading of the same facts."),
    "late source": message(
        "A record rests on a source that was published before the thing happened, by more than a day."
    ),
    "two places": message("A carrier is in two places on one day."),
    "too fast": message(
        "A ship is at two places on two days, so far apart that it would have had to go faster than 35 knots. Each day "
        "may be either end of its 24 hours."
    ),
    "order": message("A movement ends before it begins."),
    "coordinates": message("Two sites share a name and lie more than a kilometre apart."),
    "lengths": message(
        "Lengths stated for one thing differ by more than their rounding allows; “about” is read as a fifth more or "
        "less. Lengths that are measured to different things are not compared."
    ),
}
"""What each rule looks for, in words."""


def find_conflicts(chain: ChainRecords) -> tuple[Disagreement, ...]:
    """Return every disagreement that a rule of :data:`RULES` finds, each pair of records once."""
    found: dict[frozenset[str], Disagreement] = {}
    for rule in (counts, answers, late_sources, order, two_places, too_fast, coordinates, lengths):
        for disagreement in rule(chain):
            before = found.get(disagreement.pair)
            if before is None:
                found[disagreement.pair] = disagreement
            else:
                found[disagreement.pair] = replace(before, reasons=before.reasons + disagreement.reasons)
    return tuple(found.values())


def weigh(chain: ChainRecords) -> tuple[Disagreement, ...]:
    """Return what was recorded, with what the rules say of it, and then what only the rules see."""
    found = {disagreement.pair: disagreement for disagreement in find_conflicts(chain)}
    weighed = []
    for conflict in chain.conflicts:
        seen = found.pop(frozenset((conflict.first, conflict.second)), None)
        reasons = () if seen is None else seen.reasons
        weighed.append(
            Disagreement(
                conflict.first_table, conflict.first, conflict.second_table, conflict.second, reasons, conflict
            )
        )
    recorded = {disagreement.pair for disagreement in weighed}
    return (*weighed, *(disagreement for pair, disagreement in found.items() if pair not in recorded))


@dataclass(frozen=True)
class ConflictRow:
    """A disagreement in words; ``uuid`` is that of its record, or made of the pair where there is none.

    ``found`` is the disagreement itself.
    """

    uuid: str
    label: str
    status: str
    first: str
    second: str
    what_differs: str
    found_by: str
    resolution: str
    found: Disagreement


def conflict_rows(chain: ChainRecords, say: Callable[[Message], str] = str) -> tuple[ConflictRow, ...]:
    """Return what :func:`weigh` returns as rows; ``say`` puts the sentences of the rules into words."""
    return tuple(
        ConflictRow(
            uuid=key_of(item),
            label=item.recorded.label if item.recorded else "",
            status="open" if item.is_open else "resolved",
            first=chain.links.label(item.first) or "deleted",
            second=chain.links.label(item.second) or "deleted",
            what_differs=(item.recorded.what_differs if item.recorded else None)
            or " ".join(say(reason.words) for reason in item.reasons),
            found_by=", ".join(
                [f"rule: {reason.rule}" for reason in item.reasons] or [_recorded_by(item)],
            ),
            resolution=(item.recorded.resolution if item.recorded else None) or "",
            found=item,
        )
        for item in weigh(chain)
    )


def key_of(disagreement: Disagreement) -> str:
    """Return what a disagreement is found by again: the uuid of its record, else its two records."""
    if disagreement.recorded is not None:
        return disagreement.recorded.uuid
    return f"{disagreement.first}|{disagreement.second}"


def _recorded_by(disagreement: Disagreement) -> str:
    rule = disagreement.recorded.rule if disagreement.recorded else None
    return f"rule: {rule}" if rule else "recorded"
