"""The berms sheet of a site: where was measured, what the profiles show, and the numbers with their definition."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
from shapely.geometry import LineString

from ..core.berms.profile import Profile, read_profile
from ..core.berms.transect import sample_transect
from ..core.errors import BermlineError, Message
from ..core.evidence.figures import berm_scene
from ..core.evidence.parts import Part
from ..core.quantity import decimals_for, write_number, write_value
from ..core.records import Measurement, Scene
from ..palette import CREST, TRANSECT
from ..words import say, tr
from .chart import Plot, mark_number, number_ticks
from .maps import EDGE_BOTTOM, EDGE_LEFT, STRIP, outline_layer, put_map, put_scale_and_north, view_of
from .press import Press, describe_scene, put_findings, put_limits
from .sheet import HAIR, INNER, MARGIN, THIN, Sheet, columns
from .table import Column, Row, Table
from .typeface import INK, NOTE, STRONG, TEXT, line_mm, wrap

_MAP_LOWEST, _MAP_HIGHEST = 84.0, 124.0
_PROFILES_A_ROW = 4
_PROFILE_HEIGHT = 22.0
_PROFILE_GAP = 5.0
_AXIS = 5.0
_ROW_HEIGHT = 5.0 + 4.4 + _PROFILE_HEIGHT + 7.0


@dataclass(frozen=True)
class DrawnProfile:
    """A measurement with the profile it was taken from, or the reason why there is none to draw."""

    number: int
    measurement: Measurement
    profile: Profile | None
    refused: Message | None


def berms_sheet(press: Press, part: Part) -> Sheet:
    """Make the berms sheet of one site."""
    sheet = Sheet(press.project, tr("Berms: {site}").format(site=part.title) if part.title else tr("Berms"))
    put_findings(press, sheet, "berms")
    measurements = press.chosen.measurements_at(part.uuid)
    scenes = {scene.uuid: scene for scene in press.chosen.read(Scene)}
    scene = berm_scene(measurements, scenes.values())
    placed = [item for item in measurements if item.geometry is not None]
    profiles = _read_profiles(press, measurements, scenes)
    shown = [drawn for drawn in profiles if drawn.profile is not None]
    if scene is not None and placed:
        rows = -(-len(shown) // _PROFILES_A_ROW)
        below = STRIP + 4 * line_mm(NOTE) + rows * _ROW_HEIGHT + 4 * line_mm(NOTE)
        height = min(_MAP_HIGHEST, max(_MAP_LOWEST, sheet.left - below))
        _put_map(press, sheet, measurements, placed, scene, height)
    _put_profiles(press, sheet, shown, scenes)
    _put_table(sheet, measurements, scenes)
    for drawn in profiles:
        if drawn.refused is not None:
            words = tr("The profile of {name} is not drawn: {reason}")
            sheet.flow(words.format(name=drawn.measurement.name, reason=say(drawn.refused)), NOTE)
    put_limits(press, sheet, "berms")
    return sheet


def _put_map(
    press: Press,
    sheet: Sheet,
    measurements: Sequence[Measurement],
    placed: Sequence[Measurement],
    scene: Scene,
    height: float,
) -> None:
    x, width = columns(0, 8)
    key_x, key_width = columns(8, 4)
    sheet.need(height + STRIP + 4 * line_mm(NOTE))
    top = sheet.y
    lines = [item.geometry for item in placed]
    view = view_of(lines, (width - EDGE_LEFT) / (height - EDGE_BOTTOM), margin=0.14)
    overlay = outline_layer(press.project, tr("Transects"), lines, TRANSECT, 0.6)
    shown = put_map(sheet, view, [overlay, press.scene_layer(scene)], (x, top, width, height))
    for number, measurement in enumerate(measurements, 1):
        if measurement.geometry is not None:
            mark_number(sheet, str(number), *shown.at(*_number_place(measurement.geometry)))
    put_scale_and_north(sheet, shown)
    _put_key(sheet, measurements, (key_x, top, key_width, height))
    caption_top = top + height + STRIP
    words = describe_scene(scene)
    if scene.kind == "elevation":
        words = tr("Terrain shaded from several directions, heights exaggerated twice. {scene}").format(scene=words)
    words += " " + tr("Lines: where was measured, numbered as in the key. Edge: longitude and latitude, WGS 84.")
    sheet.y = caption_top + press.caption(sheet, shown.x, caption_top, shown.width, words) + 3.5


def _number_place(line: LineString) -> tuple[float, float]:
    """Return where a line's number stands: a little beyond its end."""
    (x0, y0), (x1, y1) = line.coords[0][:2], line.coords[-1][:2]
    return x1 + 0.12 * (x1 - x0), y1 + 0.12 * (y1 - y0)


def _put_key(sheet: Sheet, measurements: Sequence[Measurement], box: tuple[float, float, float, float]) -> None:
    """Put the numbers of the map with what was found there into a box beside the map."""
    x, y, width, height = box
    room = int((height - 8.0) / (2 * line_mm(TEXT) + 1.6))
    for number, measurement in enumerate(measurements[:room], 1):
        mark_number(sheet, str(number), x + 2.3, y + 2.6)
        name = wrap(measurement.name, TEXT, width - 7.0)[0]
        sheet.text(name, x + 7.0, y, width - 7.0, TEXT)
        sheet.text(_write(measurement), x + 7.0, y + line_mm(TEXT), width - 7.0, STRONG)
        y += 2 * line_mm(TEXT) + 1.6
    if len(measurements) > room:
        words = tr("{count} more in the table").format(count=len(measurements) - room)
        sheet.text(words, x + 7.0, y, width - 7.0, NOTE)


def _read_profiles(
    press: Press, measurements: Sequence[Measurement], scenes: dict[str, Scene]
) -> list[DrawnProfile]:
    """Read again, from the scenes, the profiles that the measurements were taken from."""
    drawn = []
    for number, measurement in enumerate(measurements, 1):
        scene = scenes.get(measurement.scene or "")
        if scene is None or not measurement.width_m or not _is_transect(measurement.geometry):
            continue
        try:
            transect = sample_transect(str(press.locate(scene.path)), measurement.geometry, measurement.width_m)
            drawn.append(DrawnProfile(number, measurement, read_profile(transect), None))
        except BermlineError as error:
            drawn.append(DrawnProfile(number, measurement, None, error.what))
    return drawn


def _is_transect(line: object) -> bool:
    return isinstance(line, LineString) and len(line.coords) == 2


def _put_profiles(
    press: Press, sheet: Sheet, drawn: Sequence[DrawnProfile], scenes: dict[str, Scene]
) -> None:
    if not drawn:
        return
    width = (INNER - (_PROFILES_A_ROW - 1) * _PROFILE_GAP) / _PROFILES_A_ROW
    longest = max(float(each.profile.distance_m[-1]) for each in drawn)
    tallest = max(float(np.ptp(each.profile.height)) for each in drawn)
    heights = all(scenes[each.measurement.scene].kind == "elevation" for each in drawn)
    exaggeration = (longest / (width - _AXIS)) / (tallest * 1.25 / _PROFILE_HEIGHT)
    sheet.need(_ROW_HEIGHT + 8.0)
    for start in range(0, len(drawn), _PROFILES_A_ROW):
        sheet.need(_ROW_HEIGHT)
        for place, each in enumerate(drawn[start : start + _PROFILES_A_ROW]):
            x = MARGIN + place * (width + _PROFILE_GAP)
            _draw_profile(sheet, each, x, width, longest, tallest)
        sheet.y += _ROW_HEIGHT
    words = tr(
        "Averaged profiles across the berms, all at the same scale: distance in metres along the line, {upward}. "
        "Broken lines: crests found; between the arrows the crest-to-crest spacing measured."
    )
    if heights:
        upward = tr("height in metres above the lowest point, {times} times exaggerated")
        upward = upward.format(times=write_number(exaggeration, 0 if exaggeration >= 3 else 1))
    else:
        upward = tr("pixel values above the lowest")
    sheet.y += press.caption(sheet, MARGIN, sheet.y, INNER, words.format(upward=upward)) + 3.5


def _draw_profile(
    sheet: Sheet, each: DrawnProfile, x: float, width: float, longest: float, tallest: float
) -> None:
    profile = each.profile
    top = sheet.y
    mark_number(sheet, str(each.number), x + 2.2, top + line_mm(STRONG) / 2)
    title = wrap(each.measurement.name, STRONG, width - 6.5)[0]
    sheet.text(title, x + 6.0, top, width - 6.0, STRONG)
    plot_top = top + 5.0 + 4.4
    plot = Plot(
        sheet, x + _AXIS, plot_top, width - _AXIS, _PROFILE_HEIGHT, (0.0, longest), (0.0, tallest * 1.25)
    )
    plot.up_axis(number_ticks(0.0, tallest * 1.25, 3))
    plot.across_axis(number_ticks(0.0, longest, 4))
    height = profile.height - profile.height.min()
    plot.line(list(zip(profile.distance_m, height)), 0.4, INK)
    for crest in profile.crests:
        plot.line([(crest.at_m, 0.0), (crest.at_m, tallest * 1.25)], HAIR, CREST, "dash")
    pair = _measured_pair(each.measurement, profile)
    if pair is not None:
        _draw_spacing(plot, pair, _write(each.measurement))


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


def _measured_pair(measurement: Measurement, profile: Profile) -> tuple[float, float] | None:
    """Return the two crests, in metres along the line, whose distance is the one that was measured."""
    if measurement.measured != "spacing" or measurement.definition != "crest to crest" or measurement.value is None:
        return None
    positions = profile.crest_positions_m
    pairs = [(float(a), float(b)) for a, b in zip(positions[:-1], positions[1:])]
    tolerance = max(measurement.u95 or 0.0, profile.gsd_m)
    fitting = [pair for pair in pairs if abs(pair[1] - pair[0] - measurement.value) <= tolerance]
    return min(fitting, key=lambda pair: abs(pair[1] - pair[0] - measurement.value), default=None)


def _put_table(sheet: Sheet, measurements: Sequence[Measurement], scenes: dict[str, Scene]) -> None:
    if not measurements:
        return
    headings = [
        Column(tr("No."), 0.5, "right"),
        Column(tr("Name"), 2.2),
        Column(tr("What"), 1.1),
        Column(tr("Definition"), 1.7),
        Column(tr("Value"), 1.0, "right"),
        Column(tr("U95"), 0.7, "right"),
        Column(tr("Unit"), 0.5),
        Column(tr("n"), 0.4, "right"),
        Column(tr("Measured on"), 2.2),
        Column(tr("Method"), 2.6),
    ]
    rows = []
    for number, item in enumerate(measurements, 1):
        scene = scenes.get(item.scene or "")
        value, u95 = _split(item)
        rows.append(
            Row(
                [
                    str(number),
                    item.name,
                    item.measured,
                    item.definition or "",
                    value,
                    u95,
                    item.unit,
                    "" if item.n is None else str(item.n),
                    scene.name if scene is not None else "",
                    item.method or "",
                ],
                styles={0: STRONG, 4: STRONG},
            )
        )
    Table(headings, rows, width=INNER, continued=tr("Measurements, continued")).put(sheet)
    sheet.flow(
        tr(
            "U95: expanded uncertainty, coverage factor 1.96. n: how many spacings or crests a value rests on. Values "
            "of different definitions are never mixed; crest to crest is not the distance that storage-safety rules "
            "use."
        ),
        NOTE,
        after=3.5,
    )


def _split(item: Measurement) -> tuple[str, str]:
    if item.value is None:
        return "", ""
    if item.u95 is None:
        return write_number(item.value, 1), tr("not known")
    decimals = decimals_for(item.u95)
    return write_number(item.value, decimals), write_number(item.u95, decimals)


def _write(item: Measurement) -> str:
    return "" if item.value is None else write_value(item.value, item.u95, item.unit)
