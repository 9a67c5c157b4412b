"""Where a chain runs: the sites on a map, and from where to where was reported."""

from __future__ import annotations

from typing import NamedTuple, Sequence

from ..core.chain.gather import ChainRecords
from ..core.chain.great_circle import legs
from ..core.records import Movement
from ..palette import OUTLINE
from ..words import term, tr
from .map_layers import land_credit, outline_layer
from .map_names import put_names
from .map_view import view_of
from .maps import EDGE_BOTTOM, EDGE_LEFT, STRIP, put_map, put_scale_and_north
from .press import Press, write_point
from .sheet import THIN, Sheet
from .template import Place
from .typeface import INK, NOTE, TEXT, line_mm, width_mm, wrap

_MAP_HEIGHT = 78.0
_LEAST_VIEW_M = 2_600_000.0
_WIDEST_END = 44.0
_BETWEEN_ROUTES = 2.0


def put_map_and_routes(press: Press, sheet: Sheet, chain: ChainRecords) -> None:
    """Put the map of the sites that have a coordinate, and the reported routes beside it."""
    placed = [site for site in chain.sites if site.geometry is not None]
    x, width = sheet.columns(0, 6)
    route_x, route_width = sheet.columns(6, 6)
    routes = _routes(chain)
    if placed:
        height = min(_MAP_HEIGHT, sheet.full - STRIP - 6 * line_mm(NOTE))
        sheet.need(height + STRIP + 6 * line_mm(NOTE))
        top, page = sheet.y, sheet.page
        map_end = _put_map(press, sheet, chain, (x, top, width, height))
        sheet.y = top
        routes_end = _put_routes(press, sheet, routes, route_x, route_width) if routes else top
        sheet.y = (max(map_end, routes_end) if sheet.page == page else routes_end) + 3.0
    elif routes:
        sheet.y = _put_routes(press, sheet, routes, sheet.x, sheet.inner) + 3.0


def _put_map(press: Press, sheet: Sheet, chain: ChainRecords, box: tuple[float, float, float, float]) -> float:
    """Put the map of the sites that have a coordinate; return where it ends."""
    placed = [site for site in chain.sites if site.geometry is not None]
    drawn = legs(chain).drawn
    with sheet.block("map"):
        room = sheet.room(*box[:3], box[3] + STRIP)
        high = room.height - STRIP
        aspect = (room.width - EDGE_LEFT) / (high - EDGE_BOTTOM)
        view = view_of([site.geometry for site in placed], aspect, least_m=_LEAST_VIEW_M)
        land = press.land(view)
        layers = []
        if drawn:
            layers.append(outline_layer(press.project, tr("Routes"), [leg.geometry for leg in drawn], OUTLINE, 0.5))
        if land is not None:
            layers.append(land)
        shown = put_map(sheet, view, layers, room._replace(height=high))
        points = [shown.at(site.geometry.x, site.geometry.y) for site in placed]
        for across, down in points:
            sheet.box(across - 1.0, down - 1.0, 2.0, 2.0, INK, "#ffffff", 0.3)
        named = put_names(
            sheet, [site.name for site in placed], points, Place(shown.x, shown.y, shown.width, shown.height)
        )
        put_scale_and_north(sheet, shown)
    missing = [site.name for site in chain.sites if site.geometry is None]
    parts = [tr("Sites of the reported transfer chain for which a source gives a coordinate.")]
    if missing:
        parts.append(tr("Not placed, because no coordinate was found: {names}.").format(names=", ".join(missing)))
    unnamed = ", ".join(site.name for site, has_name in zip(placed, named) if not has_name)
    if unnamed:
        parts.append(tr("On the map without a name, for want of room: {names}.").format(names=unnamed))
    if drawn:
        parts.append(tr("Lines join the ends of reported movements; they are not the ways taken."))
    credit = land_credit() if land is not None else tr("No background is installed")
    parts.append(tr("Lengths are true from the middle of the map. {credit}.").format(credit=credit))
    y = box[1] + box[3] + STRIP
    seen = tr("Placed: {names}.").format(
        names="; ".join(f"{site.name} {write_point(site.geometry.y, site.geometry.x)}" for site in placed)
    )
    return y + press.caption(sheet, shown.x, y, shown.width, " ".join(parts), "map", seen)


def _routes(chain: ChainRecords) -> list[tuple[str, str, list[Movement]]]:
    """Return who is reported to have sent where: from, to, movements; those with both ends known first."""
    found: dict[tuple[str, str], list[Movement]] = {}
    for movement in chain.movements:
        found.setdefault((movement.from_site or "", movement.to_site or ""), []).append(movement)
    ordered = sorted(found.items(), key=lambda item: (not all(item[0]), not any(item[0])))
    name = chain.links.name
    return [(name(begin), name(end), each) for (begin, end), each in ordered]


def _put_routes(
    press: Press, sheet: Sheet, routes: Sequence[tuple[str, str, list[Movement]]], x: float, width: float
) -> float:
    """Put a line from place to place for each pair of ends that was reported; return where it ends."""
    caption = tr(
        "Reported movements, from where to where; numbers as in the table of movements. Each number stands for one "
        "report: several may describe the same transfer."
    )
    caption_height = press.caption_height(width, caption)
    with sheet.block("routes"):
        for place, route in enumerate(routes, 1):
            laid = _lay_route(route, width)
            if laid.height + (caption_height if place == len(routes) else line_mm(NOTE)) > sheet.left:
                press.go_on(sheet)
            _draw_route(sheet, laid, x, width)
            sheet.y += laid.height
    unknown = tr("not stated")
    seen = "; ".join(
        f"{begin or unknown} → {end or unknown}: {', '.join(movement.label for movement in movements)}"
        for begin, end, movements in routes
    )
    return sheet.y + press.caption(sheet, x, sheet.y, width, caption, "routes", f"{seen}.")


class _Route(NamedTuple):
    """A line from place to place as it is drawn: the lines of both ends, what stands between them, and its height."""

    begin: list[str]
    end: list[str]
    over: list[str]
    known: tuple[bool, bool]
    height: float


def _lay_route(route: tuple[str, str, list[Movement]], width: float) -> _Route:
    begin, to, movements = route
    end = _end_width(width)
    modes = ", ".join(dict.fromkeys(term(movement.mode) for movement in movements if movement.mode))
    words = f"{modes}: " if modes else ""
    words += ", ".join(movement.label for movement in movements)
    over = wrap(words, NOTE, width - 2 * end - 8.0)
    left, right = (wrap(name or tr("not stated"), TEXT, end - 2.4) for name in (begin, to))
    text_height = max(len(left), len(right)) * line_mm(TEXT)
    height = max(text_height + 2.2, len(over) * line_mm(NOTE) + 2.4) + _BETWEEN_ROUTES
    return _Route(left, right, over, (bool(begin), bool(to)), height)


def _end_width(width: float) -> float:
    return min(width * 0.26, _WIDEST_END)


def _draw_route(sheet: Sheet, route: _Route, x: float, width: float) -> None:
    """Draw one line from place to place at the cursor."""
    end = _end_width(width)
    gap = width - 2 * end
    middle = sheet.y + (route.height - _BETWEEN_ROUTES) / 2
    text_height = max(len(route.begin), len(route.end)) * line_mm(TEXT)
    box_top, box_height = middle - text_height / 2 - 1.0, text_height + 2.0
    for place, lines, known in zip((x, x + end + gap), (route.begin, route.end), route.known):
        style = TEXT if known else NOTE.but(italic=True)
        if known:
            sheet.box(place, box_top, end, box_height, None, INK, THIN)
        top = middle - len(lines) * line_mm(style) / 2
        sheet.text("\n".join(lines), place + 1.2, top, end - 2.4, style.but(align="centre"))
    pen = "solid" if all(route.known) else "dash"
    words_width = max(width_mm(line, NOTE) for line in route.over) + 2.0
    start, stop = x + end + 0.8, x + end + gap - 1.0
    centre = (start + stop) / 2
    sheet.line([(start, middle), (centre - words_width / 2, middle)], THIN, INK, pen)
    sheet.line([(centre + words_width / 2, middle), (stop - 1.6, middle)], THIN, INK, pen)
    sheet.area([(stop, middle), (stop - 1.8, middle - 0.8), (stop - 1.8, middle + 0.8)], INK)
    top = middle - len(route.over) * line_mm(NOTE) / 2
    sheet.text("\n".join(route.over), centre - gap / 2, top, gap, NOTE.but(align="centre", colour=INK))
