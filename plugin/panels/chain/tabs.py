"""What each tab of the panel shows and how its form is laid out, as data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Mapping

from ...core.chain.conflicts import conflict_rows
from ...core.chain.gather import ChainRecords
from ...core.chain.rows import claim_rows, finding_rows, movement_rows, site_rows, source_rows, vessel_rows
from ...core.columns import Record
from ...core.records import (
    Carriage,
    Citation,
    Claim,
    Conflict,
    Finding,
    Movement,
    Site,
    Source,
    Subject,
    Support,
    Vessel,
)
from ...words import say, term, tr
from .rows_model import Heading


class _Terms(dict[str, str]):
    """Shows terms, one or several after commas, as they are said: each is looked up once, however many rows."""

    def __missing__(self, text: str) -> str:
        said = self[text] = ", ".join(term(part) for part in text.split(", "))
        return said

    __call__ = dict.__getitem__


@dataclass(frozen=True, eq=False)
class Links:
    """The records of ``kind`` that tie the record of a form to others.

    ``mine`` is the field that refers to the form's own record; ``targets`` says by which field each table that may
    be chosen is referred to.
    """

    title: str
    kind: type[Record]
    mine: str
    targets: Mapping[str, str]


@dataclass(frozen=True, eq=False)
class Tab:
    """One tab: the kind of its records, its rows and headings, and how its form is laid out.

    ``together`` names fields that stand in one line, under a title of their own; ``stretches`` gives by the field of
    a first day that of the last, where both are typed in one line, such as ``2023-10``.
    """

    kind: type[Record]
    title: str
    one: str
    empty: str
    headings: tuple[Heading, ...]
    rows: Callable[[ChainRecords], tuple[Any, ...]]
    links: tuple[Links, ...] = ()
    together: tuple[tuple[str, tuple[str, ...]], ...] = ()
    hidden: tuple[str, ...] = ()
    stretches: Mapping[str, str] = field(default_factory=dict)


def make_tabs() -> tuple[Tab, ...]:
    """Return the tabs in the order in which they are shown, in the person's language."""
    return (
        Tab(
            Movement,
            tr("Movements"),
            tr("movement"),
            tr("No movement is recorded yet. Press Add to enter the first, or import the tables of a chain."),
            (
                Heading(tr("Label"), "label", 8),
                Heading(tr("From"), "origin", 19),
                Heading(tr("To"), "destination", 19),
                Heading(tr("Mode"), "mode", 11, _Terms()),
                Heading(tr("Carriers"), "carriers", 20),
                Heading(tr("When"), "when", 26),
                Heading(tr("Quantity"), "quantity", 30),
                Heading(tr("Sources"), "sources", 15),
                Heading(tr("Certainty"), "certainty", 13, _Terms()),
                Heading(tr("Note"), "note", 43),
            ),
            movement_rows,
            (
                Links(tr("Carriers"), Carriage, "movement", {"vessel": "vessel"}),
                Links(tr("Sources"), Citation, "movement", {"source": "source"}),
            ),
            (
                (tr("When"), ("earliest", "latest")),
                (tr("Quantity"), ("bound", "value", "unit")),
            ),
        ),
        Tab(
            Claim,
            tr("Claims"),
            tr("claim"),
            tr("No claim is recorded yet. Press Add to enter the first claim or denial, or import tables."),
            (
                Heading(tr("Label"), "label", 12),
                Heading(tr("On"), "made_on", 12),
                Heading(tr("By"), "made_by", 24),
                Heading(tr("Kind"), "kind", 13, _Terms()),
                Heading(tr("Statement"), "statement", 61),
                Heading(tr("About"), "about", 13),
                Heading(tr("Sources"), "sources", 12),
            ),
            claim_rows,
            (
                Links(
                    tr("About"),
                    Subject,
                    "claim",
                    {
                        "movement": "movement",
                        "claim": "about_claim",
                        "site": "site",
                        "structure": "structure",
                        "finding": "finding",
                    },
                ),
                Links(tr("Sources"), Citation, "claim", {"source": "source"}),
            ),
        ),
        Tab(
            Source,
            tr("Sources"),
            tr("source"),
            tr("No source is recorded yet. Press Add to enter the first publication, or import tables."),
            (
                Heading(tr("Label"), "label", 8),
                Heading(tr("Publisher"), "publisher", 23),
                Heading(tr("Title"), "name", 43),
                Heading(tr("Published"), "published_on", 16),
                Heading(tr("Code"), "code", 7),
                Heading(tr("Cited by"), "cited_by", 21),
                Heading(tr("Kind"), "kind", 15, _Terms()),
                Heading(tr("Reference"), "reference", 29),
                Heading(tr("Archived copy"), "archived", 22),
                Heading(tr("Read on"), "read_on", 12),
                Heading(tr("Note"), "note", 32),
            ),
            source_rows,
            hidden=("archived_path", "archived_sha256"),
            stretches={"published_on": "published_to"},
        ),
        Tab(
            Vessel,
            tr("Carriers"),
            tr("carrier"),
            tr("No carrier is recorded yet. Press Add to enter a ship or another carrier, or import tables."),
            (
                Heading(tr("Label"), "label", 8),
                Heading(tr("Name"), "name", 21),
                Heading(tr("IMO number"), "imo", 21),
                Heading(tr("Flag"), "flag", 8),
                Heading(tr("Owner"), "owner", 32),
                Heading(tr("Movements"), "movements", 29),
                Heading(tr("Note"), "note", 45),
            ),
            vessel_rows,
            (Links(tr("Sources"), Citation, "vessel", {"source": "source"}),),
            ((tr("IMO number"), ("imo", "imo_status")),),
        ),
        Tab(
            Site,
            tr("Sites"),
            tr("site"),
            tr("No site is recorded yet. Press Add to enter a port, a yard or a depot, or import tables."),
            (
                Heading(tr("Label"), "label", 8),
                Heading(tr("Name"), "name", 20),
                Heading(tr("Kind"), "kind", 11, _Terms()),
                Heading(tr("Place"), "place", 21),
                Heading(tr("Coordinate from"), "coordinate_source", 17),
                Heading(tr("Country"), "country", 9),
                Heading(tr("Other names"), "aliases", 35),
                Heading(tr("Movements"), "movements", 27),
                Heading(tr("Note"), "note", 43),
            ),
            site_rows,
            (Links(tr("Sources"), Citation, "site", {"source": "source"}),),
        ),
        Tab(
            Finding,
            tr("Findings"),
            tr("finding"),
            tr("No finding is recorded yet. Press Add to write the first: one sentence, with its likelihood."),
            (
                Heading(tr("Label"), "label", 8),
                Heading(tr("Finding"), "statement", 61),
                Heading(tr("Likelihood"), "likelihood", 16, _Terms()),
                Heading(tr("Confidence"), "confidence", 13, _Terms()),
                Heading(tr("Sources"), "sources", 15),
                Heading(tr("Counter-claims"), "counter_claims", 32),
                Heading(tr("Alternatives"), "alternatives", 32),
                Heading(tr("Limits"), "limits", 32),
            ),
            finding_rows,
            (
                Links(
                    tr("Rests on"),
                    Support,
                    "finding",
                    {
                        "movement": "movement",
                        "claim": "claim",
                        "measurement": "measurement",
                        "structure": "structure",
                    },
                ),
                Links(tr("Sources"), Citation, "finding", {"source": "source"}),
            ),
        ),
        Tab(
            Conflict,
            tr("Conflicts"),
            tr("conflict"),
            tr("No two records disagree, as far as the rules see. Press Add to record a conflict that they cannot."),
            (
                Heading(tr("Label"), "label", 8),
                Heading(tr("Status"), "status", 11, _Terms()),
                Heading(tr("First"), "first", 8, _Terms()),
                Heading(tr("Second"), "second", 8, _Terms()),
                Heading(tr("What differs"), "what_differs", 64),
                Heading(tr("Found by"), "found_by", 20, _Terms()),
                Heading(tr("Resolution"), "resolution", 32),
            ),
            lambda chain: conflict_rows(chain, say),
        ),
    )
