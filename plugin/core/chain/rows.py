"""A chain as rows of text, as its tables show them on the screen, on sheets and in files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator

from ..dates import write_days
from ..records import Claim, Movement
from .gather import ANSWERS, ChainRecords
from .phrasing import write_imo, write_place, write_quantity, write_sources


@dataclass(frozen=True)
class MovementRow:
    """A movement in words; ``carriers`` and places by name, ``sources`` with their Admiralty code."""

    uuid: str
    label: str
    origin: str
    destination: str
    mode: str
    carriers: str
    when: str
    quantity: str
    sources: str
    certainty: str
    note: str


@dataclass(frozen=True)
class ClaimRow:
    """A statement in words; ``depth`` is 0, or how deep it stands beneath the statement it answers.

    A statement that answers two stands beneath each of them.
    """

    uuid: str
    depth: int
    label: str
    made_on: str
    made_by: str
    kind: str
    statement: str
    about: str
    sources: str
    note: str


@dataclass(frozen=True)
class SourceRow:
    """A source in words; ``code`` is its Admiralty code, such as F6; ``cited_by`` the labels of what rests on it."""

    uuid: str
    label: str
    publisher: str
    name: str
    published_on: str
    read_on: str
    kind: str
    code: str
    reference: str
    archived: str
    cited_by: str
    note: str


@dataclass(frozen=True)
class VesselRow:
    """A carrier in words; a number that is not verified says so wherever it stands."""

    uuid: str
    label: str
    name: str
    imo: str
    flag: str
    owner: str
    movements: str
    note: str


@dataclass(frozen=True)
class SiteRow:
    """A site in words; ``place`` is empty where no coordinate was found."""

    uuid: str
    label: str
    name: str
    kind: str
    aliases: str
    country: str
    place: str
    coordinate_source: str
    movements: str
    note: str


@dataclass(frozen=True)
class FindingRow:
    """A finding in words; likelihood and confidence stand apart."""

    uuid: str
    label: str
    statement: str
    likelihood: str
    confidence: str
    sources: str
    alternatives: str
    limits: str
    counter_claims: str


def movement_rows(chain: ChainRecords) -> tuple[MovementRow, ...]:
    """Return the movements in order of creation."""
    made = chain.links.movement_rows
    rows = []
    for movement in chain.movements:
        known = made.get(movement.uuid)
        if known is None or known[0] is not movement:
            known = made[movement.uuid] = movement, _movement_row(chain, movement)
        rows.append(known[1])
    return tuple(rows)


def claim_rows(chain: ChainRecords) -> tuple[ClaimRow, ...]:
    """Return the statements, each with its answers directly beneath it and one deeper.

    An answer to nothing that is recorded stands by itself. An answer to several stands beneath each of them, and what
    answers it in turn beneath the first of these rows alone: there are no more rows than statements and links.
    Statements that answer each other in a circle begin with the one that was recorded first.
    """
    made = chain.links.claim_rows
    rows = []
    for claim, depth in _in_threads(chain):
        known = made.get((claim.uuid, depth))
        if known is None or known[0] is not claim:
            known = made[claim.uuid, depth] = claim, _claim_row(chain, claim, depth)
        rows.append(known[1])
    return tuple(rows)


def source_rows(chain: ChainRecords) -> tuple[SourceRow, ...]:
    """Return the sources in order of creation."""
    cited: dict[str, list[str]] = {}
    for kind in (chain.sites, chain.vessels, chain.movements, chain.claims, chain.findings):
        for record in kind:
            for source in chain.links.sources(record.uuid):
                cited.setdefault(source.uuid, []).append(record.label or chain.links.name(record.uuid))
    return tuple(
        SourceRow(
            uuid=source.uuid,
            label=source.label,
            publisher=source.publisher or "",
            name=source.name,
            published_on=write_days(*source.published),
            read_on=write_days(source.read_on, source.read_on),
            kind=source.kind or "",
            code=source.reliability + source.credibility,
            reference=source.reference or "",
            archived=source.archived_path or "",
            cited_by=", ".join(cited.get(source.uuid, ())),
            note=source.note or "",
        )
        for source in chain.sources
    )


def vessel_rows(chain: ChainRecords) -> tuple[VesselRow, ...]:
    """Return the carriers in order of creation."""
    carried: dict[str, list[str]] = {}
    for movement in chain.movements:
        for vessel in chain.links.carriers(movement.uuid):
            carried.setdefault(vessel.uuid, []).append(movement.label)
    return tuple(
        VesselRow(
            uuid=vessel.uuid,
            label=vessel.label,
            name=vessel.name,
            imo=write_imo(vessel),
            flag=vessel.flag or "",
            owner=vessel.owner or "",
            movements=", ".join(carried.get(vessel.uuid, ())),
            note=vessel.note or "",
        )
        for vessel in chain.vessels
    )


def site_rows(chain: ChainRecords) -> tuple[SiteRow, ...]:
    """Return the sites in order of creation."""
    touched: dict[str, list[str]] = {}
    for movement in chain.movements:
        for site in dict.fromkeys((movement.from_site, movement.to_site)):
            if site:
                touched.setdefault(site, []).append(movement.label)
    return tuple(
        SiteRow(
            uuid=site.uuid,
            label=site.label,
            name=site.name,
            kind=site.kind or "",
            aliases=site.aliases or "",
            country=site.country or "",
            place=write_place(site),
            coordinate_source=site.coordinate_source or "",
            movements=", ".join(touched.get(site.uuid, ())),
            note=site.note or "",
        )
        for site in chain.sites
    )


def finding_rows(chain: ChainRecords) -> tuple[FindingRow, ...]:
    """Return the findings in order of creation."""
    return tuple(
        FindingRow(
            uuid=finding.uuid,
            label=finding.label,
            statement=finding.statement,
            likelihood=finding.likelihood or "",
            confidence=finding.confidence or "",
            sources=write_sources(chain.links.sources(finding.uuid)),
            alternatives=finding.alternatives or "",
            limits=finding.limits or "",
            counter_claims=finding.counter_claims or "",
        )
        for finding in chain.findings
    )


def _movement_row(chain: ChainRecords, movement: Movement) -> MovementRow:
    links = chain.links
    return MovementRow(
        uuid=movement.uuid,
        label=movement.label,
        origin=links.name(movement.from_site),
        destination=links.name(movement.to_site),
        mode=movement.mode or "",
        carriers=", ".join(vessel.name for vessel in links.carriers(movement.uuid)),
        when=write_days(movement.earliest, movement.latest),
        quantity=write_quantity(movement),
        sources=write_sources(links.sources(movement.uuid)),
        certainty=movement.certainty or "",
        note=movement.note or "",
    )


def _claim_row(chain: ChainRecords, claim: Claim, depth: int) -> ClaimRow:
    links = chain.links
    return ClaimRow(
        uuid=claim.uuid,
        depth=depth,
        label=claim.label,
        made_on=write_days(claim.made_on, claim.made_on),
        made_by=claim.made_by or "",
        kind=claim.kind,
        statement=claim.statement,
        about=", ".join(label for _, uuid in links.subjects(claim.uuid) if (label := links.label(uuid))),
        sources=write_sources(links.sources(claim.uuid)),
        note=claim.note or "",
    )


def _in_threads(chain: ChainRecords) -> Iterator[tuple[Claim, int]]:
    """Yield the statements in the order of their rows, each with its depth."""
    shown: set[str] = set()
    beginnings = [claim for claim in chain.claims if not _answers_another(chain, claim)]
    for first in (*beginnings, *chain.claims):
        if first.uuid in shown:
            continue
        shown.add(first.uuid)
        yield first, 0
        # Answers to answers may go deeper than calls can: the statements above, each with its answers still to come.
        above, waiting = {first.uuid: None}, [_answers(chain, first)]
        while waiting:
            answer = next(waiting[-1], None)
            if answer is None:
                waiting.pop()
                above.popitem()
            elif answer.uuid not in above:
                yield answer, len(above)
                if answer.uuid not in shown:
                    shown.add(answer.uuid)
                    above[answer.uuid] = None
                    waiting.append(_answers(chain, answer))


def _answers(chain: ChainRecords, claim: Claim) -> Iterator[Claim]:
    return iter({answer.uuid: answer for answer in chain.links.answers(claim.uuid)}.values())


def _answers_another(chain: ChainRecords, claim: Claim) -> bool:
    return claim.kind in ANSWERS and any(
        table == "claim" and uuid != claim.uuid and uuid in chain.links.records
        for table, uuid in chain.links.subjects(claim.uuid)
    )
