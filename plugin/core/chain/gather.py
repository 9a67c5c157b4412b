"""The records of a transfer chain, held together with the links between them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Callable, Iterator, Mapping

from ..records import (
    Carriage,
    Citation,
    Claim,
    Conflict,
    Finding,
    Movement,
    Record,
    Site,
    Source,
    Subject,
    Support,
    Vessel,
)

CITED = ("site", "vessel", "movement", "claim", "finding")
"""Fields of :class:`Citation` that can say what rests on the source."""
ABOUT = ("movement", "about_claim", "site", "structure", "finding")
"""Fields of :class:`Subject` that can say what a claim is about."""
ANSWERS = ("denial", "alternative", "limit", "non-comment")
"""Kinds of statement that answer another one and are shown beneath it."""


@dataclass(frozen=True)
class ChainRecords:
    """All records that a transfer chain is made of, each kind in order of creation."""

    sites: tuple[Site, ...] = ()
    sources: tuple[Source, ...] = ()
    vessels: tuple[Vessel, ...] = ()
    movements: tuple[Movement, ...] = ()
    claims: tuple[Claim, ...] = ()
    findings: tuple[Finding, ...] = ()
    carriages: tuple[Carriage, ...] = ()
    citations: tuple[Citation, ...] = ()
    subjects: tuple[Subject, ...] = ()
    supports: tuple[Support, ...] = ()
    conflicts: tuple[Conflict, ...] = ()

    def in_order(self) -> Iterator[Record]:
        """Give every record, each after those that it refers to."""
        for kind in (
            self.sites,
            self.sources,
            self.vessels,
            self.movements,
            self.claims,
            self.findings,
            self.carriages,
            self.citations,
            self.subjects,
            self.supports,
            self.conflicts,
        ):
            yield from kind

    @cached_property
    def links(self) -> ChainLinks:
        """The links between the records, looked up once."""
        return ChainLinks(self)


def gather_chain(read: Callable[[Any], tuple[Any, ...]]) -> ChainRecords:
    """Collect the chain of a case; ``read`` is ``store.read`` or ``session.records``."""
    return ChainRecords(
        sites=read(Site),
        sources=read(Source),
        vessels=read(Vessel),
        movements=read(Movement),
        claims=read(Claim),
        findings=read(Finding),
        carriages=read(Carriage),
        citations=read(Citation),
        subjects=read(Subject),
        supports=read(Support),
        conflicts=read(Conflict),
    )


def join_chains(first: ChainRecords, second: ChainRecords) -> ChainRecords:
    """Return the records of both, those of ``first`` before those of ``second``."""
    return replace(
        first,
        **{name: getattr(first, name) + getattr(second, name) for name in ChainRecords.__dataclass_fields__},
    )


class ChainLinks:
    """What refers to what in a chain, in both directions.

    ``records`` maps a uuid to its record, whatever its kind; links to records that are not there are left out.
    """

    def __init__(self, chain: ChainRecords) -> None:
        self.records: Mapping[str, Record] = {
            record.uuid: record
            for kind in (chain.sites, chain.sources, chain.vessels, chain.movements, chain.claims, chain.findings)
            for record in kind
        }
        self._carriers: dict[str, list[Vessel]] = {}
        for carriage in chain.carriages:
            vessel = self.records.get(carriage.vessel)
            if isinstance(vessel, Vessel):
                self._carriers.setdefault(carriage.movement, []).append(vessel)
        self._sources: dict[str, list[Source]] = {}
        for citation in chain.citations:
            source = self.records.get(citation.source)
            cited = first_set(citation, CITED)
            if isinstance(source, Source) and cited:
                self._sources.setdefault(cited, []).append(source)
        self._subjects: dict[str, list[tuple[str, str]]] = {}
        self._statements: dict[str, list[Claim]] = {}
        for subject in chain.subjects:
            about = first_set(subject, ABOUT)
            claim = self.records.get(subject.claim)
            if about and isinstance(claim, Claim):
                table = next(name for name in ABOUT if getattr(subject, name))
                self._subjects.setdefault(subject.claim, []).append(
                    ("claim" if table == "about_claim" else table, about)
                )
                self._statements.setdefault(about, []).append(claim)

    def name(self, uuid: str | None) -> str:
        """Return what a record is called, ``""`` for none."""
        record = self.records.get(uuid or "")
        return "" if record is None else str(getattr(record, "name", "") or getattr(record, "label", ""))

    def label(self, uuid: str | None) -> str:
        """Return the short label of a record, its name where it has none."""
        record = self.records.get(uuid or "")
        return "" if record is None else str(getattr(record, "label", "") or getattr(record, "name", ""))

    def carriers(self, movement: str) -> tuple[Vessel, ...]:
        """Return the carriers of a movement."""
        return tuple(self._carriers.get(movement, ()))

    def sources(self, uuid: str) -> tuple[Source, ...]:
        """Return the sources that a record rests on."""
        return tuple(self._sources.get(uuid, ()))

    def subjects(self, claim: str) -> tuple[tuple[str, str], ...]:
        """Return what a claim is about, as pairs of a table's name and a uuid."""
        return tuple(self._subjects.get(claim, ()))

    def statements(self, uuid: str) -> tuple[Claim, ...]:
        """Return the claims about a record."""
        return tuple(self._statements.get(uuid, ()))

    def answers(self, claim: str) -> tuple[Claim, ...]:
        """Return the denials, alternatives, limits and non-comments on a claim."""
        return tuple(answer for answer in self.statements(claim) if answer.kind in ANSWERS)


def first_set(record: Record, names: tuple[str, ...]) -> str:
    """Return the first of the named references that is set, ``""`` for none."""
    return next((str(getattr(record, name)) for name in names if getattr(record, name)), "")
