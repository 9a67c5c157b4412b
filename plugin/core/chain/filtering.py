"""Which records of a chain have to do with a site, a carrier, a source or a stretch of time."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Iterable, Mapping, NamedTuple, Optional, Tuple

from ..records import Claim, Finding, Movement
from .gather import ChainRecords

Window = Tuple[Optional[dt.date], Optional[dt.date]]
"""The first and the last possible day, ``None`` where one is not known."""


@dataclass(frozen=True)
class Wanted:
    """What records are looked for by: uuids, ``""`` for any, and the days from ``begin`` to ``end``, both included."""

    site: str = ""
    vessel: str = ""
    source: str = ""
    begin: dt.date | None = None
    end: dt.date | None = None

    @property
    def count(self) -> int:
        """How many conditions it has."""
        return sum(map(bool, (self.site, self.vessel, self.source, self.begin, self.end)))


class Touched(NamedTuple):
    """What a record has to do with: uuids of sites, carriers and sources, and the days that it speaks of."""

    sites: frozenset[str] = frozenset()
    vessels: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    windows: frozenset[Window] = frozenset()


class TouchIndex:
    """What each record of a chain has to do with, looked up once.

    A movement touches its ends, carriers, sources and window. A statement has its day and sources, and touches the
    places and carriers of what it is about, however far the way through other statements is. A source has the day of
    its publication and touches what rests on it; a site and a carrier what their movements touch; a finding what it
    rests on.

    Parameters
    ----------
    chain
        The records.
    elsewhere
        The site of each record that is no part of the chain, such as a structure or a measurement, by uuid.
    """

    def __init__(self, chain: ChainRecords, elsewhere: Mapping[str, str] | None = None) -> None:
        self._chain = chain
        self._elsewhere = elsewhere or {}
        self._touched: dict[str, Touched] = {}
        for movement in chain.movements:
            self._touched[movement.uuid] = self._by_movement(movement)
        for claim in chain.claims:
            self._touched[claim.uuid] = self._by_claim(claim)
        by_site: dict[str, list[Touched]] = {}
        by_vessel: dict[str, list[Touched]] = {}
        for movement in chain.movements:
            touched = self._touched[movement.uuid]
            for uuid in touched.sites:
                by_site.setdefault(uuid, []).append(touched)
            for uuid in touched.vessels:
                by_vessel.setdefault(uuid, []).append(touched)
        for site in chain.sites:
            own = Touched(frozenset({site.uuid}), sources=self._sources(site.uuid))
            movements = _union(by_site.get(site.uuid, ()))
            self._touched[site.uuid] = _union((own, movements))._replace(sites=own.sites)
        for vessel in chain.vessels:
            own = Touched(vessels=frozenset({vessel.uuid}), sources=self._sources(vessel.uuid))
            movements = _union(by_vessel.get(vessel.uuid, ()))
            self._touched[vessel.uuid] = _union((own, movements))._replace(vessels=own.vessels)
        supports: dict[str, list[Touched]] = {}
        for support in chain.supports:
            rests = support.movement or support.claim or support.structure or support.measurement or ""
            supports.setdefault(support.finding, []).append(self._of(rests))
        for finding in chain.findings:
            self._touched[finding.uuid] = self._by_finding(finding, supports.get(finding.uuid, ()))
        self._add_sources()

    def fits(self, uuid: str, wanted: Wanted) -> bool:
        """Whether a record has to do with all that is wanted; one without a day fits no stretch of time."""
        touched = self._of(uuid)
        return (
            (not wanted.site or wanted.site in touched.sites)
            and (not wanted.vessel or wanted.vessel in touched.vessels)
            and (not wanted.source or wanted.source in touched.sources)
            and (
                (wanted.begin is None and wanted.end is None)
                or any(_meets(window, wanted) for window in touched.windows)
            )
        )

    def _of(self, uuid: str) -> Touched:
        known = self._touched.get(uuid)
        if known is not None:
            return known
        site = self._elsewhere.get(uuid)
        return Touched(frozenset({site})) if site else Touched()

    def _sources(self, uuid: str) -> frozenset[str]:
        return frozenset(source.uuid for source in self._chain.links.sources(uuid))

    def _by_movement(self, movement: Movement) -> Touched:
        ends = frozenset(site for site in (movement.from_site, movement.to_site) if site)
        carriers = frozenset(vessel.uuid for vessel in self._chain.links.carriers(movement.uuid))
        return Touched(ends, carriers, self._sources(movement.uuid), _window(movement.earliest, movement.latest))

    def _by_claim(self, claim: Claim) -> Touched:
        """Follow what a statement is about; statements that answer each other in a circle are each gone to once."""
        links = self._chain.links
        sites: set[str] = set()
        vessels: set[str] = set()
        seen = {claim.uuid}
        waiting = [claim.uuid]
        while waiting:
            for table, uuid in links.subjects(waiting.pop()):
                if table == "claim" and uuid not in seen:
                    seen.add(uuid)
                    waiting.append(uuid)
                elif table == "site":
                    sites.add(uuid)
                elif table != "claim":
                    sites |= self._of(uuid).sites
                    vessels |= self._of(uuid).vessels
        days = _window(claim.made_on, claim.made_on)
        return Touched(frozenset(sites), frozenset(vessels), self._sources(claim.uuid), days)

    def _by_finding(self, finding: Finding, rests: Iterable[Touched]) -> Touched:
        return _union((Touched(sources=self._sources(finding.uuid)), *rests))

    def _add_sources(self) -> None:
        cited: dict[str, list[Touched]] = {}
        for uuid, touched in self._touched.items():
            for key in self._sources(uuid):
                cited.setdefault(key, []).append(touched)
        for source in self._chain.sources:
            self._touched[source.uuid] = _union(cited.get(source.uuid, ()))._replace(
                sources=frozenset({source.uuid}), windows=_window(*source.published)
            )


def _window(begin: dt.date | None, end: dt.date | None) -> frozenset[Window]:
    return frozenset() if begin is None and end is None else frozenset({(begin, end)})


def _meets(window: Window, wanted: Wanted) -> bool:
    """Whether a stretch may share a day with the one that is wanted; an end that is not known may lie anywhere."""
    begin, end = window
    before = wanted.end is not None and begin is not None and begin > wanted.end
    after = wanted.begin is not None and end is not None and end < wanted.begin
    return not (before or after)


def _union(parts: Iterable[Touched]) -> Touched:
    parts = tuple(parts)
    return Touched(
        frozenset(site for part in parts for site in part.sites),
        frozenset(vessel for part in parts for vessel in part.vessels),
        frozenset(source for part in parts for source in part.sources),
        frozenset(window for part in parts for window in part.windows),
    )
