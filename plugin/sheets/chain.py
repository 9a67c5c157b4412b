"""The chain sheet: where, when, what was reported, and what was said against it, as equals."""

from __future__ import annotations

from dataclasses import replace
from typing import Sequence

from ..core.chain.conflicts import conflict_rows
from ..core.chain.gather import ChainRecords, gather_chain
from ..core.chain.phrasing import describe, write_route
from ..core.chain.rows import (
    ClaimRow,
    claim_rows,
    movement_rows,
    site_rows,
    source_rows,
    vessel_rows,
)
from ..core.evidence.parts import sites_of_chain
from ..words import say, term, tr
from .chain_map import put_map_and_routes
from .chain_timeline import put_timeline
from .press import Press, put_findings, put_limits
from .sheet import Sheet
from .steps import Making
from .table import Column, Row, Table
from .typeface import NOTE, STRONG


def chain_sheet(press: Press) -> Making[Sheet]:
    """Make the sheet of the transfer chain."""
    sheet = press.begin("chain", tr("The reported transfer chain"))
    chain = gather_chain(press.chosen.read)
    chain = replace(chain, sites=sites_of_chain(press.chosen.read))
    put_findings(press, sheet, "chain")
    yield
    put_map_and_routes(press, sheet, chain)
    yield
    _put_claims(sheet, chain)
    yield
    put_timeline(press, sheet, chain)
    put_limits(press, sheet, "chain")
    for put in (_put_movements, _put_conflicts, _put_sites_and_carriers, _put_sources):
        yield
        put(sheet, chain)
    return sheet


def _put_claims(sheet: Sheet, chain: ChainRecords) -> None:
    rows = claim_rows(chain)
    if not rows:
        return
    with sheet.block("claims"):
        _put_claims_table(sheet, rows)


def _put_claims_table(sheet: Sheet, rows: Sequence[ClaimRow]) -> None:
    headings = [
        Column(tr("No."), 0.5),
        Column(tr("Claim"), 5.3),
        Column(tr("No."), 0.5),
        Column(tr("Denial, non-comment, limit or alternative"), 6.7),
    ]
    laid: list[Row] = []
    for claim, answers in _beside(rows):
        for place in range(max(1, len(answers))):
            left = claim if place == 0 else None
            right = answers[place] if place < len(answers) else None
            empty = _on_what(right) if left is None and place == 0 else " "
            none = tr("none recorded")
            laid.append(
                Row(
                    [left.label if left else " ", _who(left) if left else empty,
                     right.label if right else " ", _who(right, kind=True) if right else none],
                    styles={
                        0: STRONG,
                        1: STRONG if left else NOTE.but(italic=True),
                        2: STRONG,
                        3: STRONG if right else NOTE.but(italic=True),
                    },
                    leads=left is not None or right is not None,
                    joined=place > 0,
                )
            )  # fmt: skip
            laid.append(
                Row(
                    [" ", left.statement if left else " ", " ", right.statement if right else " "],
                    joined=True,
                    hangs=(1,),
                )
            )
    title = tr("What was claimed, and what was said against it")
    Table(headings, laid, continued=tr("What was claimed, and what was said against it, continued"), title=title).put(
        sheet
    )


def _beside(rows: Sequence[ClaimRow]) -> list[tuple[ClaimRow | None, list[ClaimRow]]]:
    """Return each claim with what answers it; an answer to no recorded claim stands with none."""
    pairs: list[tuple[ClaimRow | None, list[ClaimRow]]] = []
    for row in rows:
        if row.depth > 0 and pairs:
            pairs[-1][1].append(row)
        elif row.kind == "claim":
            pairs.append((row, []))
        else:
            pairs.append((None, [row]))
    return pairs


def _on_what(answer: ClaimRow | None) -> str:
    if answer is None or not answer.about:
        return tr("answers no single claim recorded here")
    return tr("on {about}").format(about=answer.about)


def _who(row: ClaimRow, *, kind: bool = False) -> str:
    parts = [row.made_by or tr("not stated"), row.made_on, row.sources]
    words = ", ".join(part for part in parts if part)
    said = term(row.kind)
    return f"{said[:1].upper()}{said[1:]}. {words}" if kind else words


def _put_movements(sheet: Sheet, chain: ChainRecords) -> None:
    rows = movement_rows(chain)
    if not rows:
        return
    with sheet.block("movements"):
        headings = [
            Column(tr("No."), 0.7),
            Column(tr("From – to"), 2.7),
            Column(tr("By"), 1.9),
            Column(tr("When (UTC)"), 1.9),
            Column(tr("Quantity"), 2.3),
            Column(tr("Certainty"), 1.5),
            Column(tr("Source"), 1.2),
            Column(tr("Note"), 3.2),
        ]
        movements = {movement.uuid: movement for movement in chain.movements}
        laid = [
            Row(
                [
                    row.label,
                    write_route(chain, movements[row.uuid]) if row.origin or row.destination else tr("not stated"),
                    " · ".join(part for part in (term(row.mode), row.carriers) if part),
                    row.when,
                    row.quantity,
                    term(row.certainty),
                    row.sources,
                    row.note,
                ],
                styles={0: STRONG},
            )
            for row in rows
        ]
        Table(headings, laid, continued=tr("Movements, continued"), title=tr("Movements as reported")).put(sheet)
        sheet.flow(
            tr("Counts differ in unit, in carriers and in the stretch of time that they cover: they are not added up."),
            NOTE,
            after=3.5,
        )


def _put_conflicts(sheet: Sheet, chain: ChainRecords) -> None:
    # A denial that nobody recorded as a conflict stands beneath its claim already.
    rows = [
        row
        for row in conflict_rows(chain, say)
        if row.found.recorded or not {reason.rule for reason in row.found.reasons} <= {"denial", "alternative"}
    ]
    if not rows:
        return
    with sheet.block("conflicts"):
        headings = [
            Column(tr("No."), 0.6),
            Column(tr("First"), 4.4),
            Column(tr("Second"), 4.4),
            Column(tr("What differs"), 4.0),
            Column(tr("Status"), 1.0),
        ]
        laid = [
            Row(
                [
                    row.label,
                    describe(chain, row.found.first),
                    describe(chain, row.found.second),
                    row.what_differs,
                    term(row.status) + (f": {row.resolution}" if row.resolution else ""),
                ],
                styles={0: STRONG},
            )
            for row in rows
        ]
        title = tr("Where the reports disagree")
        Table(headings, laid, continued=tr("Disagreements, continued"), title=title).put(sheet)


def _put_sites_and_carriers(sheet: Sheet, chain: ChainRecords) -> None:
    sites, vessels = site_rows(chain), vessel_rows(chain)
    if sites:
        headings = [
            Column(tr("No."), 0.6),
            Column(tr("Name"), 2.2),
            Column(tr("Kind"), 1.2),
            Column(tr("Country"), 1.0),
            Column(tr("Also called"), 3.4),
            Column(tr("Place"), 2.2),
            Column(tr("Coordinate from"), 1.8),
            Column(tr("Note"), 3.2),
        ]
        laid = [
            Row(
                [row.label, row.name, term(row.kind), row.country, row.aliases, row.place or tr("not placed"),
                 row.coordinate_source, row.note],
                styles={0: STRONG},
            )
            for row in sites
        ]  # fmt: skip
        with sheet.block("sites"):
            Table(headings, laid, continued=tr("Sites, continued"), title=tr("Sites")).put(sheet)
    if vessels:
        headings = [
            Column(tr("No."), 0.6),
            Column(tr("Name"), 1.6),
            Column(tr("IMO number"), 2.4),
            Column(tr("Flag"), 0.8),
            Column(tr("Owner"), 3.2),
            Column(tr("Note"), 6.0),
        ]
        laid = [
            Row([row.label, row.name, row.imo, row.flag, row.owner, row.note], styles={0: STRONG}) for row in vessels
        ]
        with sheet.block("carriers"):
            Table(headings, laid, continued=tr("Carriers, continued"), title=tr("Carriers")).put(sheet)


def _put_sources(sheet: Sheet, chain: ChainRecords) -> None:
    rows = source_rows(chain)
    if not rows:
        return
    with sheet.block("sources"):
        headings = [
            Column(tr("No."), 0.6),
            Column(tr("Code"), 0.7),
            Column(tr("Publisher"), 2.6),
            Column(tr("Title"), 4.4),
            Column(tr("Published"), 1.5),
            Column(tr("Reference"), 3.6),
            Column(tr("Note"), 3.0),
        ]
        laid = [
            Row(
                [row.label, row.code, row.publisher, row.name, row.published_on, row.reference, row.note],
                styles={0: STRONG},
            )
            for row in rows
        ]
        Table(headings, laid, continued=tr("Sources, continued"), title=tr("Sources")).put(sheet)
        sheet.flow(
            tr(
                "Code: Admiralty code. Letter, how reliable the source has been, from A, completely, to E, not; F "
                "cannot be judged. Number, how credible the information is, from 1, confirmed, to 5, improbable; 6 "
                "cannot be judged. All steps are in the glossary."
            ),
            NOTE,
            after=3.5,
        )
