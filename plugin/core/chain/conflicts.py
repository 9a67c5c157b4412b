"""Where a chain disagrees with itself: found by rule, weighed together with what an analyst recorded.

A rule reports two records that cannot both hold as they stand, or that stand against each other in words; it never
says which of them is right. What two records state may differ and yet agree: "at least four trips until 1 October"
and "at least five trips until 14 October" are two stands of a running count, and no rule reports them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Callable, Iterator, Mapping

import pyproj

from ..dates import write_days
from ..errors import Message, message
from ..quantity import write_number
from ..records import Claim, Conflict, Movement, Site
from .counts import (
    ABOUT,
    Range,
    carriers_of,
    kindred_units,
    range_of,
    same_unit,
    shared_part,
    unit_of,
    windows_nest,
)
from .gather import ChainRecords
from .rows import write_quantity

ONE_TRANSFER = 0.5
"""Two accounts are taken to be of one transfer where their windows share at least this part of their days."""
APART_M = 1000.0
"""Two coordinates of one place disagree from this distance on."""
GRACE = dt.timedelta(days=1)
"""What the date line can make of one day."""

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
    "denial": message("A statement and its denial."),
    "alternative": message("A statement and another reading of the same facts."),
    "late source": message(
        "A record rests on a source that was published before the thing happened, by more than a day."
    ),
    "two places": message("A carrier is in two places on one day."),
    "order": message("A movement ends before it begins."),
    "coordinates": message("Two sites share a name and lie more than a kilometre apart."),
    "lengths": message(
        "Lengths stated for one thing differ by more than their rounding allows; “about” is read as a fifth more or "
        "less. Lengths that are measured to different things are not compared."
    ),
}
"""What each rule looks for, in words."""


@dataclass(frozen=True)
class Reason:
    """Why two records are held to disagree: the rule's name and what it saw, in words."""

    rule: str
    words: Message


@dataclass(frozen=True)
class Disagreement:
    """Two records that disagree, by their tables and uuids.

    ``reasons`` is empty where no rule sees it; ``recorded`` is the case's own record of it, if there is one.
    """

    first_table: str
    first: str
    second_table: str
    second: str
    reasons: tuple[Reason, ...]
    recorded: Conflict | None = None

    @property
    def pair(self) -> frozenset[str]:
        """The two records, in no order."""
        return frozenset((self.first, self.second))

    @property
    def is_open(self) -> bool:
        """Whether nobody has resolved it."""
        return self.recorded is None or self.recorded.status == "open"


def find_conflicts(chain: ChainRecords) -> tuple[Disagreement, ...]:
    """Return every disagreement that a rule of :data:`RULES` finds, each pair of records once."""
    found: dict[frozenset[str], Disagreement] = {}
    for rule in (_counts, _answers, _late_sources, _order, _two_places, _coordinates, _lengths):
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


def _pair(first: tuple[str, str], second: tuple[str, str], rule: str, words: Message) -> Disagreement:
    return Disagreement(*first, *second, (Reason(rule, words),))


# Counts ----------------------------------------------------------------------------------------------------------


def _counts(chain: ChainRecords) -> Iterator[Disagreement]:
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
    return _pair(
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


# Statements ------------------------------------------------------------------------------------------------------


def _answers(chain: ChainRecords) -> Iterator[Disagreement]:
    for claim in chain.claims:
        if claim.kind not in ("denial", "alternative"):
            continue
        for table, uuid in chain.links.subjects(claim.uuid):
            if table in ("claim", "movement", "finding") and uuid != claim.uuid and uuid in chain.links.records:
                words = message("{label} is denied by {answer}: {statement}", **_answer_words(chain, uuid, claim))
                if claim.kind == "alternative":
                    words = message(
                        "{label} has another reading in {answer}: {statement}", **_answer_words(chain, uuid, claim)
                    )
                yield _pair((table, uuid), ("claim", claim.uuid), claim.kind, words)


def _answer_words(chain: ChainRecords, uuid: str, claim: Claim) -> dict[str, object]:
    return {"label": chain.links.label(uuid), "answer": claim.label, "statement": claim.statement}


def _late_sources(chain: ChainRecords) -> Iterator[Disagreement]:
    happened = [("movement", movement.uuid, movement.label, movement.earliest) for movement in chain.movements]
    said = [("claim", claim.uuid, claim.label, claim.made_on) for claim in chain.claims]
    for table, uuid, label, when in (*happened, *said):
        if when is None:
            continue
        for source in chain.links.sources(uuid):
            if source.published_on is not None and source.published_on + GRACE < when:
                yield _pair(
                    (table, uuid),
                    ("source", source.uuid),
                    "late source",
                    message(
                        "{label} is dated {when}; {source}, which it rests on, was published on {published}.",
                        label=label,
                        when=write_days(when, when),
                        source=source.label,
                        published=write_days(source.published_on, source.published_on),
                    ),
                )


def _order(chain: ChainRecords) -> Iterator[Disagreement]:
    # A form refuses such a movement; one that another program wrote stands against itself.
    for movement in chain.movements:
        if movement.earliest is not None and movement.latest is not None and movement.latest < movement.earliest:
            itself = ("movement", movement.uuid)
            yield _pair(
                itself,
                itself,
                "order",
                message(
                    "{label} arrives on {latest}, before it leaves on {earliest}.",
                    label=movement.label,
                    latest=write_days(movement.latest, movement.latest),
                    earliest=write_days(movement.earliest, movement.earliest),
                ),
            )


# Places ----------------------------------------------------------------------------------------------------------


def _two_places(chain: ChainRecords) -> Iterator[Disagreement]:
    on: dict[tuple[str, dt.date], list[Movement]] = defaultdict(list)
    for movement in chain.movements:
        if movement.earliest is not None and movement.earliest == movement.latest and _ends(movement):
            for vessel in chain.links.carriers(movement.uuid):
                on[(vessel.uuid, movement.earliest)].append(movement)
    for (vessel_uuid, day), movements in on.items():
        for first, second in combinations(movements, 2):
            if not _ends(first) & _ends(second):
                yield _pair(
                    ("movement", first.uuid),
                    ("movement", second.uuid),
                    "two places",
                    message(
                        "{carrier} is at {one} in {first} and at {other} in {second}, both on {day}.",
                        carrier=chain.links.name(vessel_uuid),
                        one=_names(chain, first),
                        first=first.label,
                        other=_names(chain, second),
                        second=second.label,
                        day=write_days(day, day),
                    ),
                )


def _ends(movement: Movement) -> frozenset[str]:
    return frozenset(site for site in (movement.from_site, movement.to_site) if site)


def _names(chain: ChainRecords, movement: Movement) -> str:
    return ", ".join(chain.links.name(site) for site in (movement.from_site, movement.to_site) if site)


def _coordinates(chain: ChainRecords) -> Iterator[Disagreement]:
    called: dict[str, list[Site]] = defaultdict(list)
    for site in chain.sites:
        if site.geometry is not None:
            for name in {part.strip().lower() for part in (site.name, *(site.aliases or "").split(";"))}:
                if name:
                    called[name].append(site)
    globe = pyproj.Geod(ellps="WGS84")
    for name, sites in called.items():
        for first, second in combinations(sites, 2):
            one, other = first.geometry, second.geometry
            if one is None or other is None:
                continue
            _, _, apart = globe.inv(one.x, one.y, other.x, other.y)
            if apart > APART_M:
                yield _pair(
                    ("site", first.uuid),
                    ("site", second.uuid),
                    "coordinates",
                    message(
                        "{first} and {second} are both called “{name}” and lie {distance} km apart.",
                        first=first.label or first.name,
                        second=second.label or second.name,
                        name=name,
                        distance=write_number(apart / 1000, 1),
                    ),
                )


# Lengths in words ------------------------------------------------------------------------------------------------

_LENGTH = re.compile(
    r"(?P<about>about |around |some |roughly |c\. ?|ca\. ?|~ ?)?"
    r"(?P<number>\d+(?:[., \u202f]\d{3})*(?:\.\d+)?)\s?(?P<unit>km|kilometres|kilometers|m|metres|meters)\b"
    r"(?: (?P<to>(?:to|from) (?:the )?[\w-]+))?",
    re.IGNORECASE,
)

_MAYBE_LENGTH = re.compile(r"\d\s?k?m", re.IGNORECASE)
"""What every length has in it and hardly anything else, found in a small part of the time."""


@dataclass(frozen=True)
class _Length:
    text: str
    metres: Range
    to: str


def _lengths(chain: ChainRecords) -> Iterator[Disagreement]:
    # In a recorded conflict a person has said that the lengths are of one thing, so that one without an end
    # is compared with any; in two claims only lengths to the same end are.
    for conflict in chain.conflicts:
        stated = _read_lengths(conflict.what_differs or "")
        for one, other in combinations(stated, 2):
            if (one.to == other.to or not one.to or not other.to) and not one.metres.meets(other.metres):
                yield _pair(
                    (conflict.first_table, conflict.first),
                    (conflict.second_table, conflict.second),
                    "lengths",
                    message("{one} and {other} cannot both hold.", one=one.text, other=other.text),
                )
                break
    about: dict[str, list[tuple[Claim, _Length]]] = defaultdict(list)
    for claim in chain.claims:
        lengths = [length for length in _read_lengths(claim.statement) if length.to]
        for table, uuid in chain.links.subjects(claim.uuid) if lengths else ():
            if table == "site":
                about[uuid] += [(claim, length) for length in lengths]
    for site, stated_by in about.items():
        for (first, one), (second, other) in combinations(stated_by, 2):
            if first is not second and one.to == other.to and not one.metres.meets(other.metres):
                yield _pair(
                    ("claim", first.uuid),
                    ("claim", second.uuid),
                    "lengths",
                    message(
                        "{first}: {one}. {second}: {other}. Both are stated of {site}.",
                        first=first.label,
                        one=one.text,
                        second=second.label,
                        other=other.text,
                        site=chain.links.name(site),
                    ),
                )


def _read_lengths(text: str) -> list[_Length]:
    lengths: list[_Length] = []
    if not _MAYBE_LENGTH.search(text):
        return lengths
    for found in _LENGTH.finditer(text):
        digits = re.sub(r"[, \u202f]", "", found["number"])
        scale = 1000.0 if found["unit"].lower().startswith("k") else 1.0
        value = float(digits)
        if found["about"]:
            spread = ABOUT * value
        else:
            whole = digits.split(".")[0]
            trailing = len(whole) - len(whole.rstrip("0")) if "." not in digits else -len(digits.split(".")[1])
            spread = 0.5 * 10.0**trailing
        to = (found["to"] or "").lower().replace("the ", "")
        lengths.append(_Length(found[0].strip(), Range((value - spread) * scale, (value + spread) * scale), to))
    return lengths
