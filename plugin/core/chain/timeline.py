"""A chain on one time axis: lanes of bars and points as plain data, which a widget and a sheet both draw."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass, replace
from typing import Collection, Iterable, Iterator, NamedTuple, Sequence

from ..errors import Message, message
from ..records import CLAIM_KINDS, Claim, Movement, Structure
from .gather import ChainRecords

_EPOCH = dt.date(1970, 1, 1)
GROUPS = ("sites", "carriers", "claims")


class Mark(NamedTuple):
    """A movement or a statement on the axis.

    ``begin`` and ``end`` are days since 1970-01-01T00:00Z, the stretch half-open; ``None`` where that end is not
    known. ``place`` is the row within the lane on which the mark overlaps no other. ``mode`` is the mode of a
    movement or the kind of a statement; :func:`~.rows.describe` says in one line what it is.
    """

    table: str
    uuid: str
    label: str
    mode: str
    begin: float | None
    end: float | None
    place: int = 0

    @property
    def is_point(self) -> bool:
        """Whether it is a statement, drawn as a point in the middle of its day."""
        return self.table == "claim"


@dataclass(frozen=True)
class Lane:
    """One line of the axis: what happened at a site, with a carrier, or was said.

    ``uuid`` is the site's or the carrier's, ``""`` for statements and for what nobody placed; ``places`` is how
    many rows its marks take.
    """

    group: str
    uuid: str
    title: Message
    marks: tuple[Mark, ...]
    places: int


@dataclass(frozen=True)
class Timeline:
    """Lanes, the stretch of time ``[begin, end)`` that holds every known day, and what has no day at all.

    ``begin`` and ``end`` are days since 1970-01-01T00:00Z, whole months; both 0 where nothing is dated.
    """

    lanes: tuple[Lane, ...]
    begin: float
    end: float
    undated: tuple[str, ...]


def chain_timeline(chain: ChainRecords, groups: Iterable[str] = GROUPS) -> Timeline:
    """Set the movements and statements of a chain in time.

    A movement stands in the lane of each site and each carrier that it names, and in the lane "Place not stated"
    or "Carrier not stated" where it names none. Statements have a lane for each of their kinds.

    Parameters
    ----------
    chain
        The records.
    groups
        Which of :data:`GROUPS` to make lanes of, in this order.
    """
    movements = [_movement_mark(movement) for movement in chain.movements]
    claims = [_claim_mark(claim) for claim in chain.claims]
    dated = [mark for mark in (*movements, *claims) if mark.begin is not None or mark.end is not None]
    known = {mark.uuid: mark for mark in dated}
    lanes: list[Lane] = []
    for group in groups:
        made = {"sites": _site_lanes, "carriers": _carrier_lanes, "claims": _claim_lanes}[group]
        lanes += made(chain, known)
    ends = [end for mark in dated for end in (mark.begin, mark.end) if end is not None]
    begin, end = _whole_months(min(ends), max(ends)) if ends else (0.0, 0.0)
    return Timeline(
        tuple(_pack(lane, begin, end) for lane in lanes),
        begin,
        end,
        tuple(mark.uuid for mark in (*movements, *claims) if mark.uuid not in known),
    )


def sites_spoken_of(chain: ChainRecords, structures: Sequence[Structure]) -> frozenset[str]:
    """Return the sites whose growth belongs beneath the lanes: where movements go, and what statements are about.

    A statement about a structure is about its site.
    """
    ends = {site for movement in chain.movements for site in (movement.from_site, movement.to_site)}
    about = {subject.site for subject in chain.subjects}
    named = {subject.structure for subject in chain.subjects}
    about |= {structure.site for structure in structures if structure.uuid in named}
    return frozenset(site for site in ends | about if site)


def structures_beneath(
    chain: ChainRecords, structures: Sequence[Structure], sites: Collection[str]
) -> tuple[tuple[Structure, ...], str]:
    """Return the structures at some sites, whose growth stands beneath the lanes, and the names of those sites.

    ``""`` among the sites takes structures of none.
    """
    chosen = tuple(item for item in structures if (item.site or "") in sites)
    at = dict.fromkeys(item.site for item in chosen)
    return chosen, ", ".join(name for site in at if (name := chain.links.name(site)))


def _movement_mark(movement: Movement) -> Mark:
    return Mark(
        "movement",
        movement.uuid,
        movement.label,
        movement.mode or "",
        _midnight(movement.earliest),
        _midnight(movement.latest, days_on=1),
    )


def _claim_mark(claim: Claim) -> Mark:
    return Mark(
        "claim",
        claim.uuid,
        claim.label,
        claim.kind,
        _midnight(claim.made_on),
        _midnight(claim.made_on, days_on=1),
    )


def _site_lanes(chain: ChainRecords, known: dict[str, Mark]) -> Iterator[Lane]:
    at: dict[str, list[Mark]] = {}
    for movement in chain.movements:
        if movement.uuid in known:
            for end in dict.fromkeys((movement.from_site, movement.to_site)):
                at.setdefault(end or "", []).append(known[movement.uuid])
    nowhere = [
        known[movement.uuid]
        for movement in chain.movements
        if movement.uuid in known and not movement.from_site and not movement.to_site
    ]
    for site in chain.sites:
        if site.uuid in at:
            yield Lane("sites", site.uuid, message("{name}", name=site.name), tuple(at[site.uuid]), 1)
    if nowhere:
        yield Lane("sites", "", message("Place not stated"), tuple(nowhere), 1)


def _carrier_lanes(chain: ChainRecords, known: dict[str, Mark]) -> Iterator[Lane]:
    by: dict[str, list[Mark]] = {}
    for movement in chain.movements:
        if movement.uuid in known:
            for vessel in chain.links.carriers(movement.uuid) or (None,):
                by.setdefault("" if vessel is None else vessel.uuid, []).append(known[movement.uuid])
    for vessel in chain.vessels:
        if vessel.uuid in by:
            yield Lane("carriers", vessel.uuid, message("{name}", name=vessel.name), tuple(by[vessel.uuid]), 1)
    if "" in by:
        yield Lane("carriers", "", message("Carrier not stated"), tuple(by[""]), 1)


def _claim_lanes(chain: ChainRecords, known: dict[str, Mark]) -> Iterator[Lane]:
    titles = {
        "claim": message("Claims"),
        "denial": message("Denials"),
        "non-comment": message("Non-comments"),
        "limit": message("Limits"),
        "alternative": message("Alternatives"),
    }
    for kind in CLAIM_KINDS:
        marks = [known[claim.uuid] for claim in chain.claims if claim.kind == kind and claim.uuid in known]
        if marks:
            yield Lane("claims", "", titles[kind], tuple(marks), 1)


def _pack(lane: Lane, begin: float, end: float) -> Lane:
    """Give each mark the lowest place at which it overlaps none; an open end reaches to the end of the axis."""
    free: list[float] = []
    placed = []
    for mark in sorted(lane.marks, key=lambda mark: (begin if mark.begin is None else mark.begin, mark.label)):
        starts = begin if mark.begin is None else mark.begin
        stops = end if mark.end is None else mark.end
        place = next((number for number, until in enumerate(free) if until <= starts), len(free))
        if place == len(free):
            free.append(stops)
        else:
            free[place] = stops
        placed.append(mark._replace(place=place))
    return replace(lane, marks=tuple(placed), places=max(1, len(free)))


def _midnight(day: dt.date | None, days_on: int = 0) -> float | None:
    if day is None:
        return None
    return float(day.toordinal() - _EPOCH.toordinal() + days_on)


def _whole_months(begin: float, end: float) -> tuple[float, float]:
    first = (_EPOCH + dt.timedelta(days=int(begin))).replace(day=1)
    last = _EPOCH + dt.timedelta(days=int(end) - 1)
    following = last.replace(day=calendar.monthrange(last.year, last.month)[1]).toordinal() + 1
    return float((first - _EPOCH).days), float(following - _EPOCH.toordinal())
