"""Files read as a plan says, and looked at before any of it is kept; runs in the background."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Sequence

from ...core.chain.duplicates import DuplicateIndex
from ...core.chain.gather import CITED, ChainRecords, first_set, join_chains
from ...core.chain.tables import KIND_OF_FILE, ImportPlan, Problem, RawFile, ReadChain, TableErrors, read_files
from ...core.errors import message

PREVIEWED = 200
"""So many rows of each table are shown."""
_FILES = {kind: file for file, kind in KIND_OF_FILE.items()}


@dataclass(frozen=True)
class Checked:
    """What an import would bring.

    ``found`` is ``None`` where ``problems`` say why nothing can be read; ``sample`` holds the first rows among the
    records of the case, so that they show as they will.
    """

    found: ReadChain | None
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()
    sample: ChainRecords = field(default_factory=ChainRecords)
    added: frozenset[str] = frozenset()


def check_files(files: Sequence[RawFile], plan: ImportPlan, known: ChainRecords) -> Checked:
    """Read files and say what they bring, what is wrong with them, and what may be in the case already."""
    try:
        found = read_files(files, plan, known)
    except TableErrors as errors:
        return Checked(None, errors.problems)
    chain = found.chain
    both = join_chains(known, chain)
    new = {record.uuid for record in chain.in_order()}
    alike = tuple(
        Problem(
            _FILES.get(pair.table, ""),
            0,
            message(
                "{second} may be the same as {first}: {why}.",
                first=both.links.label(pair.first),
                second=both.links.label(pair.second),
                why=pair.why,
            ),
        )
        for pair in DuplicateIndex(both).pairs()
        if pair.second in new
    )
    sample = _sample(chain)
    return Checked(
        found,
        notices=(*alike, *found.notices),
        sample=join_chains(_named_by(sample, known), sample),
        added=frozenset(record.uuid for record in sample.in_order()),
    )


def _named_by(sample: ChainRecords, known: ChainRecords) -> ChainRecords:
    """Return the records of the case that rows of a sample may name."""
    about = {subject.movement or subject.about_claim for subject in sample.subjects}
    return ChainRecords(
        sites=known.sites,
        sources=known.sources,
        vessels=known.vessels,
        movements=tuple(movement for movement in known.movements if movement.uuid in about),
        claims=tuple(claim for claim in known.claims if claim.uuid in about),
    )


def _sample(chain: ChainRecords) -> ChainRecords:
    """Return the first rows of each table with the links that they have; sites and carriers whole, for their names."""
    movements, claims = chain.movements[:PREVIEWED], chain.claims[:PREVIEWED]
    shown = {record.uuid for kind in (movements, claims, chain.sites, chain.vessels) for record in kind}
    return replace(
        chain,
        sources=chain.sources[:PREVIEWED],
        movements=movements,
        claims=claims,
        carriages=tuple(link for link in chain.carriages if link.movement in shown),
        citations=tuple(link for link in chain.citations if first_set(link, CITED) in shown),
        subjects=tuple(link for link in chain.subjects if link.claim in shown),
        supports=tuple(link for link in chain.supports if link.movement in shown or link.claim in shown),
        conflicts=(),
    )
