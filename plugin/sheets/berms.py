"""The berms sheet of a site: where was measured, what the profiles show, and the numbers with their definition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
from shapely.geometry import LineString

from ..core.berms.bend import kept_bend
from ..core.berms.profile import average_rows
from ..core.berms.transect import sample_transect
from ..core.errors import BermlineError, Message
from ..core.evidence.figures import berm_scene
from ..core.evidence.parts import Part
from ..core.quantity import write_number
from ..core.records import Measurement, Scene
from ..palette import CREST, TRANSECT
from ..words import say, tr
from .chart import Plot, mark_number, number_ticks
from .map_layers import outline_layer
from .map_view import PlacedMap, view_of
from .maps import EDGE_BOTTOM, EDGE_LEFT, STRIP, put_map, put_scale_and_north
from .measurements import put_measurements, write_measured
from .press import Press, at_site, describe_scene, put_findings, put_limits, put_place, resolved
from .rules import put_rules
from .sheet import HAIR, THIN, Sheet
from .steps import Making
from .template import Place
from .typeface import INK, NOTE, STRONG, TEXT, line_mm, shorten, width_mm

_MAP_LOWEST, _MAP_HIGHEST = 84.0, 124.0
_PROFILES_A_ROW = 4
_PROFILE_HEIGHT = 22.0
_PROFILE_GAP = 5.0
_PROFILE_WIDTH = 42.0
_ABOVE = 1.25
"""The height of a profile's drawing area, in heights of the tallest."""
_AXIS = 5.0
_KEY_LINE = 5.1
_MARK = 4.6
_APART = 1.5
_ROW_HEIGHT = 5.0 + 4.4 + _PROFILE_HEIGHT + 7.0


@dataclass(frozen=True)
class DrawnProfile:
    """A measurement with the averaged profile it was taken from, or the reason why there is none to draw."""

    number: int
    measurement: Measurement
    distance_m: np.ndarray
    height: np.ndarray
    refused: Message | None = None


def berms_sheet(press: Press, part: Part) -> Making[Sheet]:
    """Make the berms sheet of one site."""
    sheet = press.begin("berms", tr("Berms: {site}").format(site=part.title) if part.title else tr("Berms"))
    put_place(sheet, press.site(part.uuid))
    put_findings(press, sheet, "berms")
    measurements = press.chosen.measurements_at(part.uuid)
    scenes = {scene.uuid: scene for scene in press.chosen.read(Scene)}
    scene = berm_scene(measurements, scenes.values())
    placed = [item for item in measurements if item.geometry is not None]
    yield
    if scene is not None and placed:
        _put_map(press, sheet, part.title, measurements, placed, scene)
        yield
    put_limits(press, sheet, "berms")
    put_measurements(sheet, measurements, scenes)
    yield
    profiles = yield from _read_profiles(press, measurements, scenes)
    _put_profiles(press, sheet, part.title, [drawn for drawn in profiles if drawn.refused is None], scenes)
    for drawn in profiles:
        if drawn.refused is not None:
            words = tr("The profile of {name} is not drawn: {reason}")
            sheet.flow(words.format(name=drawn.measurement.name, reason=say(drawn.refused)), NOTE)
    yield
    put_rules(press, sheet, measurements)
    return sheet


def _put_map(
    press: Press,
    sheet: Sheet,
    site: str,
    measurements: Sequence[Measurement],
    placed: Sequence[Measurement],
    scene: Scene,
) -> None:
    caption = STRIP + 7 * line_mm(NOTE)
    limits = 12 * line_mm(NOTE)
    height = min(_MAP_HIGHEST, max(_MAP_LOWEST, sheet.left - caption - limits), sheet.full - caption)
    sheet.need(height + caption)
    x, width = sheet.columns(0, 8)
    key_x, key_width = sheet.columns(8, 4)
    top = sheet.y
    with sheet.block("map"):
        room = sheet.room(x, top, width, height + STRIP)
        shown_height = room.height - STRIP
        lines = [item.geometry for item in placed]
        view = view_of(lines, (room.width - EDGE_LEFT) / (shown_height - EDGE_BOTTOM), margin=0.14)
        overlay = outline_layer(press.project, tr("Transects"), lines, TRANSECT, 0.6)
        layers = [overlay, press.scene_layer(scene)]
        shown = put_map(sheet, view, layers, room._replace(height=shown_height))
        _put_numbers(sheet, shown, measurements)
        put_scale_and_north(sheet, shown, resolved(scene))
    with sheet.block("map-key"):
        _put_key(sheet, measurements, sheet.room(key_x, top, key_width, height))
    caption_top = top + height + STRIP
    words = describe_scene(scene)
    if scene.kind == "elevation":
        words = tr("Terrain shaded from several directions, heights exaggerated twice. {scene}").format(scene=words)
    if not shown.lies_within(scene.geometry):
        words += " " + tr("Pale: beyond the scene.")
    words += " " + tr(
        "Lines: where measurements were taken, numbered as in the key, which gives each value with its U95; what it is "
        "measured between stands in the table. Edge: longitude and latitude, WGS 84."
    )
    words = at_site(site, words)
    seen = tr("Lines across berms: {count}. Measurements: {all}.").format(count=len(placed), all=len(measurements))
    sheet.y = caption_top + press.caption(sheet, shown.x, caption_top, shown.width, words, "map", seen) + 3.5


def _put_numbers(sheet: Sheet, shown: PlacedMap, measurements: Sequence[Measurement]) -> None:
    """Put each line's number beyond one of its ends, where no other number is; one for those on the same line."""
    lines: dict[str, tuple[LineString, list[str]]] = {}
    for number, measurement in enumerate(measurements, 1):
        if measurement.geometry is not None:
            lines.setdefault(measurement.geometry.wkt, (measurement.geometry, []))[1].append(str(number))
    taken: list[tuple[float, float, float]] = []
    for line, numbers in lines.values():
        words = ", ".join(numbers)
        half = max(_MARK, width_mm(words, STRONG) + 1.6) / 2
        places = [shown.at(*place) for place in _beyond_ends(line)]
        free = (place for place in places if _is_free(place, half, taken))
        x, y = next(free, places[0])
        taken.append((x, y, half))
        mark_number(sheet, words, x, y)


def _beyond_ends(line: LineString) -> list[tuple[float, float]]:
    """Return places a little, and a little more, beyond the ends of a line."""
    coords = [point[:2] for point in line.coords]
    places = []
    for share in (0.12, 0.4, 0.7):
        for inner, end in ((coords[-2], coords[-1]), (coords[1], coords[0])):
            places.append((end[0] + share * (end[0] - inner[0]), end[1] + share * (end[1] - inner[1])))
    return places


def _is_free(place: tuple[float, float], half: float, taken: Sequence[tuple[float, float, float]]) -> bool:
    return all(abs(place[0] - x) > half + other or abs(place[1] - y) > _MARK for x, y, other in taken)


def _put_key(sheet: Sheet, measurements: Sequence[Measurement], box: Place) -> None:
    """Put the numbers of the map with what was found there into a box beside the map."""
    x, y, width, height = box
    room = int((height - 6.0) / _KEY_LINE)
    for number, measurement in enumerate(measurements[:room], 1):
        value_width = width_mm(write_measured(measurement), STRONG) + 0.5
        name_width = width - 7.0 - value_width - _APART
        mark_number(sheet, str(number), x + 2.3, y + line_mm(TEXT) / 2)
        sheet.text(shorten(measurement.name, TEXT, name_width), x + 7.0, y, name_width, TEXT)
        sheet.text(write_measured(measurement), x + width - value_width, y, value_width, STRONG.but(align="right"))
        y += _KEY_LINE
    if len(measurements) > room:
        words = tr("{count} more in the table").format(count=len(measurements) - room)
        sheet.text(words, x + 7.0, y, width - 7.0, NOTE)


def _read_profiles(
    press: Press, measurements: Sequence[Measurement], scenes: dict[str, Scene]
) -> Making[list[DrawnProfile]]:
    """Read again, from the scenes, the profiles that the measurements were taken from."""
    drawn = []
    for number, measurement in enumerate(measurements, 1):
        scene = scenes.get(measurement.scene or "")
        if scene is None or not measurement.width_m or not _is_transect(measurement.geometry):
            continue
        try:
            transect = sample_transect(
                press.addresses[scene.uuid],
                measurement.geometry,
                measurement.width_m,
                bend=kept_bend(measurement.inputs or {}),
            )
            height, _ = average_rows(transect)
            drawn.append(DrawnProfile(number, measurement, transect.distance_m, height - height.min()))
        except BermlineError as error:
            drawn.append(DrawnProfile(number, measurement, np.empty(0), np.empty(0), error.what))
        yield
    return drawn


def _is_transect(line: object) -> bool:
    return isinstance(line, LineString) and len(line.coords) == 2


def _put_profiles(
    press: Press, sheet: Sheet, site: str, drawn: Sequence[DrawnProfile], scenes: dict[str, Scene]
) -> None:
    if not drawn:
        return
    across = max(_PROFILES_A_ROW, int((sheet.inner + _PROFILE_GAP) / (_PROFILE_WIDTH + _PROFILE_GAP)))
    width = (sheet.inner - (across - 1) * _PROFILE_GAP) / across
    read = [each for each in drawn if each.distance_m.size]
    longest = max((float(each.distance_m[-1]) for each in read), default=1.0)
    tallest = max((float(each.height.max()) for each in read), default=0.0) or 1.0
    heights = all(scenes[each.measurement.scene].kind == "elevation" for each in drawn)
    exaggeration = (longest / (width - _AXIS)) / (tallest * _ABOVE / _PROFILE_HEIGHT)
    upward = tr("pixel values above the lowest")
    if heights:
        upward = tr("height in metres above the lowest point, {times} times exaggerated")
        upward = upward.format(times=write_number(exaggeration, 0 if exaggeration >= 3 else 1))
    words = tr(
        "Averaged profiles across the berms, all at the same scale: distance in metres along the line, {upward}. "
        "Broken lines: crests; between the arrows the crest-to-crest spacing that was measured."
    ).format(upward=upward)
    seen = tr("Profiles: {count}, the longest {longest} m long.").format(
        count=len(drawn), longest=write_number(longest, 0)
    )
    words = at_site(site, words)
    caption = press.caption_height(sheet.inner, words)
    with sheet.block("profiles"):
        sheet.heading(tr("Profiles across the berms"), _ROW_HEIGHT + 20.0)
        for start in range(0, len(drawn), across):
            press.make_room(sheet, _ROW_HEIGHT, caption if start + across >= len(drawn) else 0.0)
            for place, each in enumerate(drawn[start : start + across]):
                x = sheet.x + place * (width + _PROFILE_GAP)
                _draw_profile(sheet, each, x, width, longest, tallest)
            sheet.y += _ROW_HEIGHT
        sheet.y += press.caption(sheet, sheet.x, sheet.y, sheet.inner, words, "profiles", seen) + 3.5


def _draw_profile(sheet: Sheet, each: DrawnProfile, x: float, width: float, longest: float, tallest: float) -> None:
    top = sheet.y
    mark_number(sheet, str(each.number), x + 2.2, top + line_mm(STRONG) / 2)
    title = shorten(each.measurement.name, STRONG, width - 6.5)
    sheet.text(title, x + 6.0, top, width - 6.0, STRONG)
    plot_top = top + 5.0 + 4.4
    plot = Plot(sheet, x + _AXIS, plot_top, width - _AXIS, _PROFILE_HEIGHT, (0.0, longest), (0.0, tallest * _ABOVE))
    plot.up_axis(number_ticks(0.0, tallest * _ABOVE, 3))
    plot.across_axis(number_ticks(0.0, longest, 4))
    plot.line(list(zip(each.distance_m, each.height)), 0.4, INK)
    crests = _crests(each.measurement)
    for crest in crests:
        plot.line([(crest, 0.0), (crest, tallest * _ABOVE)], HAIR, CREST, "dash")
    if len(crests) == 2 and each.measurement.definition == "crest to crest":
        _draw_spacing(plot, (crests[0], crests[1]), write_measured(each.measurement))


def _draw_spacing(plot: Plot, pair: tuple[float, float], words: str) -> None:
    """Draw an arrow from crest to crest above the profile, with the value over it."""
    sheet = plot.sheet
    y = plot.y - 0.4
    left, right = plot.x_at(pair[0]), plot.x_at(pair[1])
    sheet.line([(left, y), (right, y)], THIN, INK)
    for tip, way in ((left, 1.0), (right, -1.0)):
        sheet.area([(tip, y), (tip + way * 1.5, y - 0.6), (tip + way * 1.5, y + 0.6)], INK)
    centred = TEXT.but(align="centre")
    sheet.text(words, (left + right) / 2 - 20.0, y - line_mm(centred) - 0.4, 40.0, centred)


def _crests(measurement: Measurement) -> list[float]:
    """Return the crests that a measurement rests on, in metres along its line."""
    inputs = measurement.inputs if isinstance(measurement.inputs, dict) else {}
    return [float(position) for position in inputs.get("crests_m") or ()]
