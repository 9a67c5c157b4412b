"""A chain as a chart of links: who says it, what stands against it, what was moved, by whom and where.

Records stand in columns by their kind, so that a link runs from what is told to what it is told of; within a column
they are ordered so that links cross little (the barycentre sweeps of Sugiyama, Tagawa and Toda 1981,
doi:10.1109/TSMC.1981.4308636). The chart is plain data: a widget and a picture both draw it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, Iterator, Mapping, NamedTuple

from ..columns import Record
from ..errors import Message, message
from ..records import Claim, Finding, Movement, Site, Source, Vessel
from .conflicts import weigh
from .disagreement import Disagreement
from .gather import ANSWERS, ChainRecords
from .phrasing import write_quantity

SUPPORTS, CONTRADICTS, QUALIFIES, RESOLVED, PLACES = "supports", "contradicts", "qualifies", "resolved", "places"
RELATIONS = (PLACES, SUPPORTS, QUALIFIES, RESOLVED, CONTRADICTS)
"""What a link can mean, the weightiest last: what is drawn last lies on top."""
COLUMNS = ("source", "answer", "claim", "movement", "vessel", "site", "finding")
COLUMN_TITLES: Mapping[str, Message] = {
    "source": message("Sources"),
    "answer": message("Denials, answers"),
    "claim": message("Claims"),
    "movement": message("Movements"),
    "vessel": message("Carriers"),
    "site": message("Sites"),
    "finding": message("Findings"),
}
MOST = 250
"""As many records are drawn at once; a chart of more is read by nobody."""
_SWEEPS = 8


class Node(NamedTuple):
    """A record on the chart: ``column`` and ``place`` say where, both counted from 0; a place may lie
    between two others.
    """

    table: str
    uuid: str
    label: str
    words: str
    kind: str
    column: int
    place: float


class Link(NamedTuple):
    """A link between two records, by their uuids; ``relation`` is one of :data:`RELATIONS`."""

    first: str
    second: str
    relation: str


@dataclass(frozen=True)
class LinkChart:
    """What is drawn: ``columns`` are the keys of :data:`COLUMN_TITLES` that hold anything.

    ``left_out`` is how many records of the chain are not on the chart.
    """

    columns: tuple[str, ...]
    nodes: tuple[Node, ...]
    links: tuple[Link, ...]
    left_out: int = 0

    @property
    def rows(self) -> int:
        """How many places the fullest column has."""
        return round(max((node.place for node in self.nodes), default=-1.0)) + 1

    def neighbours(self, uuid: str) -> frozenset[str]:
        """Return what a record is linked to directly."""
        touching = (link for link in self.links if uuid in (link.first, link.second))
        return frozenset(link.second if link.first == uuid else link.first for link in touching)


def link_chart(
    chain: ChainRecords,
    around: str = "",
    steps: int = 2,
    disagreements: Iterable[Disagreement] | None = None,
    most: int = MOST,
) -> LinkChart:
    """Set a chain out as a chart.

    Parameters
    ----------
    chain
        The records.
    around
        The uuid of the record that the chart is about; only what can be reached from it in ``steps`` links is
        drawn. ``""`` draws the whole chain.
    steps
        How far to go from that record. A path goes on through statements and movements only: that two movements
        share a port, a ship or a newspaper ties them to each other by nothing else.
    disagreements
        What :func:`~.conflicts.weigh` returned, where it is known already.
    most
        No more records than this are drawn; of a larger chart the nearest to ``around``, or the most linked.
    """
    found = weigh(chain) if disagreements is None else tuple(disagreements)
    records = {record.uuid: record for record in chain.links.records.values()}
    links = _strongest(link for link in _links(chain, found) if link.first in records and link.second in records)
    tied: dict[str, list[str]] = {}
    for link in links:
        tied.setdefault(link.first, []).append(link.second)
        tied.setdefault(link.second, []).append(link.first)
    chosen = _reached(records, tied, around, steps) if around else sorted(tied, key=lambda uuid: -len(tied[uuid]))
    kept = frozenset(chosen[:most])
    columns = tuple(column for column in COLUMNS if any(_column(records[uuid]) == column for uuid in kept))
    nodes = _place(chain, [records[uuid] for uuid in records if uuid in kept], columns, tied)
    shown = [link for link in links if link.first in kept and link.second in kept]
    shown.sort(key=lambda link: RELATIONS.index(link.relation))
    return LinkChart(columns, nodes, tuple(shown), len(records) - len(kept))


def _links(chain: ChainRecords, disagreements: Iterable[Disagreement]) -> Iterator[Link]:
    for movement in chain.movements:
        for end in (movement.from_site, movement.to_site):
            if end:
                yield Link(movement.uuid, end, PLACES)
        for vessel in chain.links.carriers(movement.uuid):
            yield Link(movement.uuid, vessel.uuid, PLACES)
    for kind in (chain.sites, chain.vessels, chain.movements, chain.claims, chain.findings):
        for record in kind:
            for source in chain.links.sources(record.uuid):
                yield Link(source.uuid, record.uuid, SUPPORTS)
    for claim in chain.claims:
        for _, uuid in chain.links.subjects(claim.uuid):
            relation = {"claim": SUPPORTS, "denial": CONTRADICTS}.get(claim.kind, QUALIFIES)
            # What a claim says of another one need not be in its favour; a claim of a movement or place is.
            if relation == SUPPORTS and isinstance(chain.links.records.get(uuid), Claim):
                relation = QUALIFIES
            yield Link(claim.uuid, uuid, relation)
    for support in chain.supports:
        for carrying in (support.movement, support.claim):
            if carrying:
                yield Link(carrying, support.finding, SUPPORTS)
    for item in disagreements:
        yield Link(item.first, item.second, CONTRADICTS if item.is_open else RESOLVED)


def _strongest(links: Iterable[Link]) -> list[Link]:
    """Return one link for each pair of records, the weightiest; one that was resolved outweighs all."""
    order = {relation: number for number, relation in enumerate((*RELATIONS[:3], CONTRADICTS, RESOLVED))}
    kept: dict[frozenset[str], Link] = {}
    for link in links:
        pair = frozenset((link.first, link.second))
        if len(pair) == 2 and (pair not in kept or order[link.relation] > order[kept[pair].relation]):
            kept[pair] = link
    return list(kept.values())


def _reached(records: Mapping[str, Record], tied: Mapping[str, list[str]], around: str, steps: int) -> list[str]:
    if around not in records:
        return []
    reached: dict[str, None] = {around: None}
    edge = [around]
    for step in range(steps):
        beyond: list[str] = []
        for uuid in edge:
            if step == 0 or isinstance(records[uuid], (Claim, Movement, Finding)):
                beyond += [other for other in tied.get(uuid, ()) if other not in reached]
                reached.update(dict.fromkeys(tied.get(uuid, ())))
        edge = beyond
    return list(reached)


def _column(record: Record) -> str:
    if isinstance(record, Claim):
        return "answer" if record.kind in ANSWERS else "claim"
    return record.table


def _place(
    chain: ChainRecords, records: list[Record], columns: tuple[str, ...], tied: Mapping[str, list[str]]
) -> tuple[Node, ...]:
    """Give each record its column, and a place in it near the middle of what it is linked to."""
    standing = {column: [record.uuid for record in records if _column(record) == column] for column in columns}
    tied = {uuid: tied.get(uuid, []) for uuids in standing.values() for uuid in uuids}
    height = max((len(uuids) for uuids in standing.values()), default=0)
    at: dict[str, float] = {}
    for uuids in standing.values():
        at.update(_spread(uuids, height))
    for sweep in range(_SWEEPS):
        for column in columns if sweep % 2 == 0 else reversed(columns):
            uuids = standing[column]
            middle = {uuid: _mean([at[other] for other in tied[uuid] if other in at], at[uuid]) for uuid in uuids}
            uuids.sort(key=middle.__getitem__)
            at.update(_spread(uuids, height))
    by_uuid = {record.uuid: record for record in records}
    return tuple(
        Node(
            by_uuid[uuid].table,
            uuid,
            chain.links.label(uuid),
            _words(by_uuid[uuid]),
            _kind(by_uuid[uuid]),
            number,
            at[uuid],
        )
        for number, column in enumerate(columns)
        for uuid in standing[column]
    )


def _spread(uuids: list[str], height: int) -> dict[str, float]:
    """Put the records of a column evenly over the height of the fullest one."""
    each = height / max(1, len(uuids))
    return {uuid: (number + 0.5) * each - 0.5 for number, uuid in enumerate(uuids)}


def _mean(numbers: list[float], without: float) -> float:
    return sum(numbers) / len(numbers) if numbers else without


def _kind(record: Record) -> str:
    return record.kind if isinstance(record, Claim) else ""


def _words(record: Record) -> str:
    """Return what stands beside the label."""
    if isinstance(record, Source):
        return record.publisher or record.name
    if isinstance(record, Claim):
        return f"{record.made_by}: {record.statement}" if record.made_by else record.statement
    if isinstance(record, Finding):
        return record.statement
    if isinstance(record, Movement):
        return ", ".join(part for part in (write_quantity(record), record.mode) if part)
    return record.name if isinstance(record, (Site, Vessel)) else ""
