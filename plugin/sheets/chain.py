"""The chain sheet: where, when, what was reported, and what was said against it, as equals."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Sequence

from ..core.chain.conflicts import conflict_rows
from ..core.chain.gather import ChainRecords, gather_chain
from ..core.chain.great_circle import legs
from ..core.chain.rows import (
    NOT_STATED,
    ClaimRow,
    claim_rows,
    describe,
    movement_rows,
    site_rows,
    source_rows,
    vessel_rows,
    write_route,
)
from ..core.chain.timeline import Lane, Mark, Timeline, chain_timeline
from ..core.evidence.parts import sites_of_chain
from ..core.records import Movement
from ..palette import OUTLINE
from ..words import say, tr
from .chart import GRID, Plot, date_ticks
from .maps import (
    EDGE_BOTTOM,
    EDGE_LEFT,
    LAND_CREDIT,
    STRIP,
    land_layer,
    outline_layer,
    put_map,
    put_scale_and_north,
    view_of,
)
from .press import Press, put_findings, put_limits
from .sheet import HAIR, THIN, Sheet
from .table import Column, Row, Table
from .typeface import GREY, HEADING, INK, NOTE, STRONG, TEXT, line_mm, width_mm, wrap

_MAP_HEIGHT = 78.0
_LEAST_VIEW_M = 2_600_000.0
_ROW = 3.2
_LANE_TITLE = 27.0

_FILL = "#b9c8d1"


def chain_sheet(press: Press) -> Sheet:
    """Make the sheet of the transfer chain."""
    sheet = press.begin("chain", tr("The reported transfer chain"))
    chain = gather_chain(press.chosen.read)
    chain = replace(chain, sites=sites_of_chain(press.chosen.read))
    put_findings(press, sheet, "chain")
    _put_map_and_routes(press, sheet, chain)
    _put_claims(sheet, chain)
    _put_timeline(press, sheet, chain)
    put_limits(press, sheet, "chain")
    _put_movements(sheet, chain)
    _put_conflicts(sheet, chain)
    _put_sites_and_carriers(sheet, chain)
    _put_sources(sheet, chain)
    return sheet


def _put_map_and_routes(press: Press, sheet: Sheet, chain: ChainRecords) -> None:
    placed = [site for site in chain.sites if site.geometry is not None]
    x, width = sheet.columns(0, 6)
    route_x, route_width = sheet.columns(6, 6)
    routes = _routes(chain)
    top = sheet.y
    if placed:
        map_end = _put_map(press, sheet, chain, x, width)
        sheet.y = top
        routes_end = _put_routes(press, sheet, chain, routes, route_x, route_width)
        sheet.y = max(map_end, routes_end) + 3.0
    elif routes:
        sheet.y = _put_routes(press, sheet, chain, routes, sheet.x, sheet.inner) + 3.0


def _put_map(press: Press, sheet: Sheet, chain: ChainRecords, x: float, width: float) -> float:
    """Put the map of the sites that have a coordinate; return where it ends."""
    placed = [site for site in chain.sites if site.geometry is not None]
    top = sheet.y
    aspect = (width - EDGE_LEFT) / (_MAP_HEIGHT - EDGE_BOTTOM)
    view = view_of([site.geometry for site in placed], aspect, least_m=_LEAST_VIEW_M)
    drawn = legs(chain).drawn
    layers = []
    if drawn:
        layers.append(outline_layer(press.project, tr("Routes"), [leg.geometry for leg in drawn], OUTLINE, 0.5))
    land = land_layer(press.project)
    if land is not None:
        layers.append(land)
    shown = put_map(sheet, view, layers, (x, top, width, _MAP_HEIGHT))
    for site in placed:
        across, down = shown.at(site.geometry.x, site.geometry.y)
        sheet.box(across - 1.0, down - 1.0, 2.0, 2.0, INK, "#ffffff", 0.3)
        _put_name(sheet, site.name, across, down, shown.x + shown.width)
    put_scale_and_north(sheet, shown)
    missing = [site.name for site in chain.sites if site.geometry is None]
    parts = [tr("Sites for which a source gives a coordinate.")]
    if missing:
        parts.append(tr("Not placed, because no coordinate was found: {names}.").format(names=", ".join(missing)))
    if drawn:
        parts.append(tr("Lines join the ends of reported movements; they are not the ways taken."))
    parts.append(tr("Lengths are true from the middle of the map. {credit}.").format(
        credit=LAND_CREDIT if land is not None else tr("No background is installed")
    ))  # fmt: skip
    y = top + _MAP_HEIGHT + STRIP
    return y + press.caption(sheet, shown.x, y, shown.width, " ".join(parts), top)


def _put_name(sheet: Sheet, name: str, x: float, y: float, edge: float) -> None:
    """Put a name beside its point, on the side where there is room."""
    width = width_mm(name, STRONG) + 0.6
    right = x + 2.0 + width < edge
    place = x + 2.0 if right else x - 2.0 - width
    sheet.text(name, place, y - line_mm(STRONG) / 2, width, STRONG.but(align="left" if right else "right"))


def _routes(chain: ChainRecords) -> list[tuple[str, str, list[Movement]]]:
    """Return who is reported to have sent where: from, to, movements; those with both ends known first."""
    found: dict[tuple[str, str], list[Movement]] = {}
    for movement in chain.movements:
        found.setdefault((movement.from_site or "", movement.to_site or ""), []).append(movement)
    ordered = sorted(found.items(), key=lambda item: (not all(item[0]), not any(item[0])))
    name = chain.links.name
    return [(name(begin) or NOT_STATED, name(end) or NOT_STATED, each) for (begin, end), each in ordered]


def _put_routes(
    press: Press,
    sheet: Sheet,
    chain: ChainRecords,
    routes: Sequence[tuple[str, str, list[Movement]]],
    x: float,
    width: float,
) -> float:
    """Put a line from place to place for each pair of ends that was reported; return where it ends."""
    end = width * 0.26
    gap = width - 2 * end
    y = sheet.y
    for begin, to, movements in routes:
        modes = ", ".join(dict.fromkeys(movement.mode for movement in movements if movement.mode))
        words = f"{modes}: " if modes else ""
        words += ", ".join(movement.label for movement in movements)
        over = wrap(words, NOTE, gap - 8.0)
        left, right = wrap(begin, TEXT, end - 2.4), wrap(to, TEXT, end - 2.4)
        text_height = max(len(left), len(right)) * line_mm(TEXT)
        height = max(text_height + 2.2, len(over) * line_mm(NOTE) + 2.4)
        middle = y + height / 2
        box_top, box_height = middle - text_height / 2 - 1.0, text_height + 2.0
        for place, lines, known in ((x, left, begin), (x + end + gap, right, to)):
            style = NOTE.but(italic=True) if known == NOT_STATED else TEXT
            if known != NOT_STATED:
                sheet.box(place, box_top, end, box_height, None, INK, THIN)
            top = middle - len(lines) * line_mm(style) / 2
            sheet.text("\n".join(lines), place + 1.2, top, end - 2.4, style.but(align="centre"))
        pen = "dash" if NOT_STATED in (begin, to) else "solid"
        words_width = max(width_mm(line, NOTE) for line in over) + 2.0
        start, stop = x + end + 0.8, x + end + gap - 1.0
        centre = (start + stop) / 2
        sheet.line([(start, middle), (centre - words_width / 2, middle)], THIN, INK, pen)
        sheet.line([(centre + words_width / 2, middle), (stop - 1.6, middle)], THIN, INK, pen)
        sheet.area([(stop, middle), (stop - 1.8, middle - 0.8), (stop - 1.8, middle + 0.8)], INK)
        top = middle - len(over) * line_mm(NOTE) / 2
        sheet.text("\n".join(over), centre - gap / 2, top, gap, NOTE.but(align="centre", colour=INK))
        y += height + 2.0
    caption = tr(
        "From where to where, as reported; numbers are those of the movements in the table. Each number stands for "
        "one report: several may describe the same transfer."
    )
    return y + press.caption(sheet, x, y, width, caption)


@dataclass(frozen=True)
class _Ruled:
    """Lanes of one kind under a heading."""

    heading: str
    lanes: Sequence[Lane]


def _put_timeline(press: Press, sheet: Sheet, chain: ChainRecords) -> None:
    timeline = chain_timeline(chain, ("sites", "claims"))
    if not timeline.lanes:
        return
    groups = [
        _Ruled(tr("Movements, by site"), [lane for lane in timeline.lanes if lane.group == "sites"]),
        _Ruled(tr("Statements, by kind"), [lane for lane in timeline.lanes if lane.group == "claims"]),
    ]
    left, width = sheet.x + _LANE_TITLE, sheet.inner - _LANE_TITLE
    scale = Plot(sheet, left, 0.0, width, 1.0, (timeline.begin, timeline.end), (0.0, 1.0))
    laid = {id(lane): _lay_lane(scale, timeline, lane) for lane in timeline.lanes}
    height = sum(rows * _ROW + 1.4 for _, rows in laid.values()) + 2 * 5.0 + 6.0
    sheet.need(min(height + 12.0, 250.0))
    ticks = date_ticks(timeline.begin, timeline.end, about=9)
    top = sheet.y
    plot = Plot(sheet, left, top, width, height - 6.0, (timeline.begin, timeline.end), (0.0, 1.0))
    for tick in ticks:
        at = plot.x_at(tick.at)
        sheet.line([(at, top), (at, top + height - 6.0)], HAIR, GRID)
    y = top
    for group in groups:
        if group.lanes:
            sheet.text(group.heading, sheet.x, y + 0.4, sheet.inner, STRONG)
            y += 5.0
        for lane in group.lanes:
            marks, rows = laid[id(lane)]
            y = _draw_lane(plot, lane, marks, rows, y)
    plot.across_axis(ticks)
    undated = ", ".join(chain.links.label(uuid) for uuid in timeline.undated)
    caption = tr(
        "When it was reported to have happened, and when it was said. A bar is the stretch of time within which a "
        "report sets a movement, not how long it took; an open end is not known. Diamonds: statements on their day."
    )
    if undated:
        caption += " " + tr("Without a date: {labels}.").format(labels=undated)
    sheet.y = top + height
    sheet.y += press.caption(sheet, sheet.x, sheet.y, sheet.inner, caption, top) + 4.0


@dataclass(frozen=True)
class _Laid:
    """A mark with its ends on the page, where its label begins, and on which row of the lane it has room."""

    mark: Mark
    left: float
    right: float
    label: float
    row: int


def _lay_lane(scale: Plot, timeline: Timeline, lane: Lane) -> tuple[list[_Laid], int]:
    """Give each mark of a lane a row on which neither it nor its label touches another; return how many rows."""
    free: list[float] = []
    laid = []
    for mark in lane.marks:
        left = scale.x_at(timeline.begin if mark.begin is None else mark.begin)
        right = scale.x_at(timeline.end if mark.end is None else mark.end)
        if mark.is_point:
            left, right = (left + right) / 2 - 1.1, (left + right) / 2 + 1.1
        right = max(right, left + 0.9)
        width = width_mm(mark.label, TEXT) + 0.4
        fits = right + 0.8 + width < scale.x + scale.width
        label = right + 0.8 if fits else left - 0.8 - width
        begin, end = min(left, label), max(right, label + width)
        row = next((number for number, until in enumerate(free) if until + 1.0 <= begin), len(free))
        free[row : row + 1] = [end]
        laid.append(_Laid(mark, left, right, label, row))
    return laid, len(free)


def _draw_lane(plot: Plot, lane: Lane, marks: Sequence[_Laid], rows: int, y: float) -> float:
    """Draw one lane at ``y`` and return where the next begins."""
    sheet = plot.sheet
    sheet.rule(y, sheet.x, sheet.inner, HAIR, GRID)
    title = wrap(say(lane.title), TEXT, _LANE_TITLE - 2.0)[0]
    sheet.text(title, sheet.x, y + 0.75, _LANE_TITLE - 2.0, TEXT)
    for laid in marks:
        middle = y + 0.7 + (laid.row + 0.5) * _ROW
        if laid.mark.is_point:
            _draw_point(sheet, laid, middle)
        else:
            _draw_bar(sheet, laid, middle)
        sheet.text(laid.mark.label, laid.label, middle - line_mm(TEXT) / 2, width_mm(laid.mark.label, TEXT) + 0.4, TEXT)
    return y + rows * _ROW + 1.4


def _draw_point(sheet: Sheet, laid: _Laid, middle: float) -> None:
    centre = (laid.left + laid.right) / 2
    corners = [(centre, middle - 1.1), (centre + 1.1, middle), (centre, middle + 1.1), (centre - 1.1, middle)]
    sheet.area(corners, INK)


def _draw_bar(sheet: Sheet, laid: _Laid, middle: float) -> None:
    sheet.box(laid.left, middle - 0.9, laid.right - laid.left, 1.8, _FILL, GREY, HAIR)
    for at, known, way in ((laid.left, laid.mark.begin, -1.0), (laid.right, laid.mark.end, 1.0)):
        if known is None:
            sheet.area([(at, middle - 0.9), (at + way * 1.6, middle), (at, middle + 0.9)], _FILL, GREY, HAIR)


def _put_heading(sheet: Sheet, words: str, needs: float = 30.0) -> None:
    sheet.need(needs)
    sheet.y += 1.0
    sheet.y += sheet.text(words, sheet.x, sheet.y, sheet.inner, HEADING) + 1.5


def _put_claims(sheet: Sheet, chain: ChainRecords) -> None:
    rows = claim_rows(chain)
    if not rows:
        return
    _put_heading(sheet, tr("What was claimed, and what was said against it"), 50.0)
    headings = [
        Column(tr("No."), 0.5),
        Column(tr("Claim"), 6.0),
        Column(tr("No."), 0.5),
        Column(tr("Denial, non-comment, limit or alternative"), 6.0),
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
                Row([" ", left.statement if left else " ", " ", right.statement if right else " "], joined=True)
            )
    Table(headings, laid, continued=tr("Claims beside their answers, continued")).put(sheet)


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
    parts = [row.made_by or NOT_STATED, row.made_on, row.sources]
    words = ", ".join(part for part in parts if part)
    return f"{row.kind[:1].upper()}{row.kind[1:]}. {words}" if kind else words


def _put_movements(sheet: Sheet, chain: ChainRecords) -> None:
    rows = movement_rows(chain)
    if not rows:
        return
    _put_heading(sheet, tr("Movements as reported"))
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
                write_route(chain, movements[row.uuid]) if row.origin or row.destination else NOT_STATED,
                " · ".join(part for part in (row.mode, row.carriers) if part),
                row.when,
                row.quantity,
                row.certainty,
                row.sources,
                row.note,
            ],
            styles={0: STRONG},
        )
        for row in rows
    ]
    Table(headings, laid, continued=tr("Movements, continued")).put(sheet)
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
    _put_heading(sheet, tr("Where the reports disagree"))
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
                row.status if not row.resolution else f"{row.status}: {row.resolution}",
            ],
            styles={0: STRONG},
        )
        for row in rows
    ]
    Table(headings, laid, continued=tr("Disagreements, continued")).put(sheet)


def _put_sites_and_carriers(sheet: Sheet, chain: ChainRecords) -> None:
    sites, vessels = site_rows(chain), vessel_rows(chain)
    if sites:
        _put_heading(sheet, tr("Sites"))
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
                [row.label, row.name, row.kind, row.country, row.aliases, row.place or tr("not placed"),
                 row.coordinate_source, row.note],
                styles={0: STRONG},
            )
            for row in sites
        ]  # fmt: skip
        Table(headings, laid, continued=tr("Sites, continued")).put(sheet)
    if vessels:
        _put_heading(sheet, tr("Carriers"))
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
        Table(headings, laid, continued=tr("Carriers, continued")).put(sheet)


def _put_sources(sheet: Sheet, chain: ChainRecords) -> None:
    rows = source_rows(chain)
    if not rows:
        return
    _put_heading(sheet, tr("Sources"))
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
    Table(headings, laid, continued=tr("Sources, continued")).put(sheet)
    sheet.flow(
        tr(
            "Code: Admiralty code. Letter, how reliable the source has been: A completely, B usually, C fairly, D not "
            "usually, E not, F cannot be judged. Number, how credible the information is: 1 confirmed, 2 probably "
            "true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged."
        ),
        NOTE,
        after=3.5,
    )
