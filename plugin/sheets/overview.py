"""The overview: for each site where in the world it lies, what surrounds it, and what the case holds of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Sequence

from shapely.geometry import box
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from ..core.dates import write_interval
from ..core.evidence.figures import berm_scene
from ..core.records import Measurement, Scene, Site, Structure
from ..palette import OUTLINE, TRANSECT
from ..words import term, tr
from .chart import mark_number
from .map_grid import METRES_A_DEGREE, put_grid
from .map_layers import land_credit, outline_layer
from .map_view import View, view_of
from .maps import EDGE_BOTTOM, EDGE_LEFT, STRIP, put_map, put_plain_map, put_scale_and_north
from .press import Press, describe_scene, resolved, write_point
from .sheet import Sheet
from .steps import Making
from .typeface import NOTE, TEXT, line_mm

_MAP_HEIGHT = 75.0
_LOCATOR_HEIGHT = 34.0
_LOCATOR_M = 2_400_000.0
_AROUND = 0.9
_LEAST_VIEW_M = 800.0


def overview_sheet(press: Press) -> Making[Sheet | None]:
    """Make the overview of the sites that were chosen; ``None`` where none has a coordinate."""
    sites = _sites(press)
    if not sites:
        return None
    sheet = press.begin("overview", tr("The sites"))
    for number, site in enumerate(sites, 1):
        yield
        _put_site(press, sheet, number, site)
    return sheet


def _sites(press: Press) -> list[Site]:
    """Return the chosen sites with a coordinate, in the order of the parts."""
    found = (press.site(part.uuid) for part in press.chosen.of_kind("site"))
    return [site for site in found if site is not None and site.geometry is not None]


def _put_site(press: Press, sheet: Sheet, number: int, site: Site) -> None:
    structures = [item for item in press.chosen.structures_at(site.uuid) if item.geometry is not None]
    measurements = [item for item in press.chosen.measurements_at(site.uuid) if item.geometry is not None]
    scene = _scene_for(press, site, structures, measurements)
    with sheet.block(f"site-{number}"):
        if structures or measurements or scene is not None:
            _put_surroundings(press, sheet, number, site, (structures, measurements, scene))
        else:
            _put_place_alone(press, sheet, number, site)


def _put_surroundings(
    press: Press,
    sheet: Sheet,
    number: int,
    site: Site,
    shown: tuple[Sequence[Structure], Sequence[Measurement], Scene | None],
) -> None:
    """Put a map of what is around a site, with a locator and what is known of it at the side."""
    structures, measurements, scene = shown
    caption = STRIP + 6 * line_mm(NOTE)
    height = min(_MAP_HEIGHT, sheet.full - caption - 10.0)
    sheet.heading(site.name, height + caption + 10.0)
    top = sheet.y
    x, width = sheet.columns(0, 8)
    side_x, side_width = sheet.columns(8, 4)
    shapes = [item.geometry for item in (*structures, *measurements)] or [site.geometry]
    view = _view_around(shapes, scene, (width - EDGE_LEFT) / (height - EDGE_BOTTOM))
    layers = [
        outline_layer(press.project, name, [item.geometry for item in items], colour, 0.4)
        for name, items, colour in (
            (tr("Structures"), structures, OUTLINE), (tr("Transects"), measurements, TRANSECT),
        )
        if items
    ]  # fmt: skip
    if scene is not None:
        layers.append(press.scene_layer(scene))
    placed = put_map(sheet, view, layers, (x, top, width, height))
    put_grid(sheet, placed)
    put_scale_and_north(sheet, placed, None if scene is None else resolved(scene))
    locator_credit = _put_locator(press, sheet, site, (side_x, top, side_width, _LOCATOR_HEIGHT))
    _put_facts(press, sheet, site, side_x, top + _LOCATOR_HEIGHT + 2.5, side_width)
    words = tr("{site} and its surroundings, with a grid of longitude and latitude (WGS 84).")
    parts = [words.format(site=site.name)]
    if scene is not None:
        parts.append(describe_scene(scene))
    if structures:
        parts.append(tr("Outlines: structures."))
    if measurements:
        parts.append(tr("Lines: where measurements were taken."))
    if scene is not None and not placed.lies_within(scene.geometry):
        parts.append(tr("Pale: beyond the scene."))
    if locator_credit:
        parts.append(tr("Locator: {credit}.").format(credit=locator_credit))
    seen = tr("Centre {place}. Outlines: {structures}. Measured lines: {lines}.").format(
        place=write_point(site.geometry.y, site.geometry.x), structures=len(structures), lines=len(measurements)
    )
    y = top + height + STRIP
    height = press.caption(sheet, placed.x, y, placed.width, " ".join(parts), f"site-{number}", seen)
    sheet.y = y + height + 5.0


def _put_place_alone(press: Press, sheet: Sheet, number: int, site: Site) -> None:
    """Put a locator and what is known of a site of which nothing else is shown."""
    caption = 4 * line_mm(NOTE)
    sheet.heading(site.name, _LOCATOR_HEIGHT + caption + 10.0)
    top = sheet.y
    x, width = sheet.columns(0, 4)
    credit = _put_locator(press, sheet, site, (x, top, width, _LOCATOR_HEIGHT))
    side_x, side_width = sheet.columns(4, 8)
    foot = _put_facts(press, sheet, site, side_x, top, side_width)
    place = write_point(site.geometry.y, site.geometry.x)
    words = [tr("Where {site} lies.").format(site=site.name)]
    if credit:
        words.append(tr("Locator: {credit}.").format(credit=credit))
    seen = tr("Centre {place}.").format(place=place)
    y = top + _LOCATOR_HEIGHT + 1.5
    y += press.caption(sheet, x, y, width, " ".join(words), f"site-{number}", seen)
    sheet.y = max(y, foot) + 5.0


def _view_around(shapes: Sequence[BaseGeometry], scene: Scene | None, aspect: float) -> View:
    """Return a view of shapes and what is around them, filled by the scene where the shapes let it."""
    around = _surroundings(shapes, scene)
    whole = view_of([around], aspect, margin=0.0, least_m=_LEAST_VIEW_M)
    needed = view_of(shapes, aspect, margin=0.1).half_width
    west, south, east, north = whole.frame.to_local(around).bounds
    filled = min((east - west) / 2, (north - south) / 2 * aspect)
    half_width = min(whole.half_width, max(filled, needed))
    return replace(whole, half_width=half_width, half_height=half_width / aspect)


def _surroundings(shapes: Sequence[BaseGeometry], scene: Scene | None) -> BaseGeometry:
    """Return what lies around shapes, as far as a scene reaches."""
    west, south, east, north = unary_union(shapes).bounds
    least = _LEAST_VIEW_M / METRES_A_DEGREE
    across, up = max(east - west, least), max(north - south, least)
    around = box(west - _AROUND * across, south - _AROUND * up, east + _AROUND * across, north + _AROUND * up)
    seen = around if scene is None or scene.geometry is None else around.intersection(scene.geometry)
    return around if seen.is_empty else seen


def _scene_for(
    press: Press, site: Site, structures: Sequence[Structure], measurements: Sequence[Measurement]
) -> Scene | None:
    """Choose the latest image that may be shown, or what was measured on."""
    scenes = press.chosen.read(Scene)
    on_measured = berm_scene(measurements, scenes)
    if not structures and on_measured is not None:
        return on_measured
    dated = [
        scene
        for scene in scenes
        if scene.site == site.uuid and scene.kind == "image" and scene.acquired and press.chosen.shows(scene)
    ]
    clear = press.clear_scenes(structures, dated)
    return max(clear or dated, key=lambda scene: (scene.acquired, scene.uuid), default=on_measured)


def _put_locator(press: Press, sheet: Sheet, site: Site, box: tuple[float, float, float, float]) -> str:
    """Put a map of the region with the site on it; return whom the map is owed to."""
    view = view_of([site.geometry], box[2] / box[3], least_m=_LOCATOR_M)
    land = press.land(view)
    shown = put_plain_map(sheet, view, [] if land is None else [land], box)
    mark_number(sheet, "·", *shown.at(site.geometry.x, site.geometry.y), diameter=2.4)
    return "" if land is None else land_credit()


def _put_facts(press: Press, sheet: Sheet, site: Site, x: float, y: float, width: float) -> float:
    """Put what is known of a site; return where it ends."""
    scenes = [scene for scene in press.chosen.read(Scene) if scene.site == site.uuid]
    dated = sorted((scene.acquired for scene in scenes if scene.acquired), key=lambda taken: taken.begin)
    facts = [
        (tr("Kind"), term(site.kind)),
        (tr("Country"), site.country or ""),
        (tr("Also called"), site.aliases or ""),
        (tr("Centre (WGS 84, EPSG:4326)"), write_point(site.geometry.y, site.geometry.x)),
        (tr("Coordinate from"), site.coordinate_source or ""),
        (tr("Scenes"), _span(len(scenes), [write_interval(taken) for taken in dated])),
        (tr("Sensors"), ", ".join(dict.fromkeys(scene.sensor for scene in scenes if scene.sensor))),
    ]
    for heading, words in facts:
        if words:
            y += sheet.text(heading, x, y, width, NOTE)
            y += sheet.text(words, x, y, width, TEXT) + 0.8
    return y


def _span(count: int, dates: Sequence[str]) -> str:
    if not dates:
        return str(count) if count else ""
    if len(dates) == 1:
        return f"{count}, {dates[0]}"
    return tr("{count}, {first} to {last}").format(count=count, first=dates[0], last=dates[-1])
