"""The records of a transfer chain, held together with the links between them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Callable, Dict, Iterable, Iterator, List, Mapping, Tuple

from ..columns import Record
from ..records import Carriage, Citation, Claim, Conflict, Finding, Movement, Site, Source, Subject, Support, Vessel

CHAIN_KINDS: tuple[type[Record], ...] = (
    Site, Source, Vessel, Movement, Claim, Finding, Carriage, Citation, Subject, Support, Conflict,
)  # fmt: skip
"""The kinds of record that a chain is made of, in the order of :class:`ChainRecords`."""
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
        for name in ChainRecords.__dataclass_fields__:
            yield from getattr(self, name)

    def labelled(self) -> Iterator[Record]:
        """Give the records that others refer to, in the same order: all but links and conflicts."""
        for kind in (self.sites, self.sources, self.vessels, self.movements, self.claims, self.findings):
            yield from kind

    @cached_property
    def links(self) -> ChainLinks:
        """The links between the records, each kind looked up once, when it is first asked for."""
        return ChainLinks(self)


def gather_chain(read: Callable[[Any], tuple[Any, ...]], before: ChainRecords | None = None) -> ChainRecords:
    """Collect the chain of a case; ``read`` is ``store.read`` or ``session.records``.

    ``before`` is the chain as it was gathered last: what is still the same tuple is not looked up again.
    """
    names = ChainRecords.__dataclass_fields__
    chain = ChainRecords(**{name: read(kind) for name, kind in zip(names, CHAIN_KINDS)})
    if before is not None:
        # Where a cached property keeps what it found.
        chain.__dict__["links"] = ChainLinks(chain, before)
    return chain


def join_chains(first: ChainRecords, second: ChainRecords) -> ChainRecords:
    """Return the records of both, those of ``first`` before those of ``second``."""
    return replace(
        first,
        **{name: getattr(first, name) + getattr(second, name) for name in ChainRecords.__dataclass_fields__},
    )


_Carriers = Dict[str, List[Vessel]]
_Sources = Dict[str, List[Source]]
_About = Tuple[Dict[str, List[Tuple[str, str]]], Dict[str, List[Claim]]]
_LOOKED_UP = {
    "_carriers": ("carriages", "vessels"),
    "_sources": ("citations", "sources"),
    "_about": ("subjects", "claims"),
}
"""What :class:`ChainLinks` looks up when it is asked, by the kinds of record that it depends on."""


class ChainLinks:
    """What refers to what in a chain, in both directions.

    ``records`` maps a uuid to its record, whatever its kind; links to records that are not there are left out.
    """

    def __init__(self, chain: ChainRecords, before: ChainRecords | None = None) -> None:
        self.records: Mapping[str, Record] = {record.uuid: record for record in chain.labelled()}
        self._carriages, self._citations, self._subject_links = chain.carriages, chain.citations, chain.subjects
        known = chain if before is None else before
        for found, names in _LOOKED_UP.items():
            if _same(chain, known, *names) and found in vars(known.links):
                vars(self)[found] = vars(known.links)[found]
        # Rows are made anew for what changed only: a record that is the same object has the same words.
        same_names = _same(chain, known, "sites", "vessels", "sources", "carriages", "citations")
        self.movement_rows: dict[str, tuple[Movement, Any]] = known.links.movement_rows if same_names else {}
        """Rows that :func:`~.rows.movement_rows` made, by uuid, each with the record that it was made of."""
        same_labels = _same(chain, known, "sources", "citations", "subjects") and _labels(chain) == _labels(known)
        self.claim_rows: dict[tuple[str, int], tuple[Claim, Any]] = known.links.claim_rows if same_labels else {}
        """Rows that :func:`~.rows.claim_rows` made, by uuid and depth."""

    @cached_property
    def _carriers(self) -> _Carriers:
        return _carriers_of(self._carriages, self.records)

    @cached_property
    def _sources(self) -> _Sources:
        return _sources_of(self._citations, self.records)

    @cached_property
    def _about(self) -> _About:
        return _subjects_of(self._subject_links, self.records)

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
        return tuple(self._about[0].get(claim, ()))

    def statements(self, uuid: str) -> tuple[Claim, ...]:
        """Return the claims about a record."""
        return tuple(self._about[1].get(uuid, ()))

    def answers(self, claim: str) -> tuple[Claim, ...]:
        """Return the denials, alternatives, limits and non-comments on a claim."""
        return tuple(answer for answer in self.statements(claim) if answer.kind in ANSWERS)


def first_set(record: Record, names: tuple[str, ...]) -> str:
    """Return the first of the named references that is set, ``""`` for none."""
    for name in names:
        reference = getattr(record, name)
        if reference:
            return str(reference)
    return ""


def _same(chain: ChainRecords, before: ChainRecords, *names: str) -> bool:
    """Whether there was a chain before, and these kinds of record are still the same tuples."""
    return chain is not before and all(getattr(chain, name) is getattr(before, name) for name in names)


def _labels(chain: ChainRecords) -> list[tuple[str, str]]:
    return [(record.uuid, str(getattr(record, "label", ""))) for record in chain.labelled()]


def _carriers_of(carriages: Iterable[Carriage], records: Mapping[str, Record]) -> _Carriers:
    carriers: _Carriers = {}
    for carriage in carriages:
        vessel = records.get(carriage.vessel)
        if isinstance(vessel, Vessel):
            carriers.setdefault(carriage.movement, []).append(vessel)
    return carriers


def _sources_of(citations: Iterable[Citation], records: Mapping[str, Record]) -> _Sources:
    sources: _Sources = {}
    for citation in citations:
        source = records.get(citation.source)
        cited = first_set(citation, CITED)
        if isinstance(source, Source) and cited:
            sources.setdefault(cited, []).append(source)
    return sources


def _subjects_of(links: Iterable[Subject], records: Mapping[str, Record]) -> _About:
    subjects: dict[str, list[tuple[str, str]]] = {}
    statements: dict[str, list[Claim]] = {}
    for subject in links:
        about = first_set(subject, ABOUT)
        claim = records.get(subject.claim)
        if about and isinstance(claim, Claim):
            table = next(name for name in ABOUT if getattr(subject, name))
            subjects.setdefault(subject.claim, []).append(("claim" if table == "about_claim" else table, about))
            statements.setdefault(about, []).append(claim)
    return subjects, statements
