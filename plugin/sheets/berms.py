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
from ..core.quantity import decimals_for, write_number, write_value
from ..core.records import Measurement, Scene
from ..palette import CREST, TRANSECT
from ..words import say, tr
from .chart import Plot, mark_number, number_ticks
from .maps import EDGE_BOTTOM, EDGE_LEFT, STRIP, PlacedMap, outline_layer, put_map, put_scale_and_north, view_of
from .press import Press, describe_scene, put_findings, put_limits
from .sheet import HAIR, THIN, Sheet
from .table import Column, Row, Table
from .typeface import INK, NOTE, STRONG, TEXT, line_mm, width_mm, wrap

_MAP_LOWEST, _MAP_HIGHEST = 84.0, 124.0
_PROFILES_A_ROW = 4
_PROFILE_HEIGHT = 22.0
_PROFILE_GAP = 5.0
_AXIS = 5.0
_KEY_LINE = 5.1
_MARK = 4.6
_FEW_ROWS = 2
_ROW_HEIGHT = 5.0 + 4.4 + _PROFILE_HEIGHT + 7.0


@dataclass(frozen=True)
class DrawnProfile:
    """A measurement with the averaged profile it was taken from, or the reason why there is none to draw."""

    number: int
    measurement: Measurement
    distance_m: np.ndarray
    height: np.ndarray
    refused: Message | None = None


def berms_sheet(press: Press, part: Part) -> Sheet:
    """Make the berms sheet of one site."""
    sheet = press.begin("berms", tr("Berms: {site}").format(site=part.title) if part.title else tr("Berms"))
    put_findings(press, sheet, "berms")
    measurements = press.chosen.measurements_at(part.uuid)
    scenes = {scene.uuid: scene for scene in press.chosen.read(Scene)}
    scene = berm_scene(measurements, scenes.values())
    placed = [item for item in measurements if item.geometry is not None]
    profiles = _read_profiles(press, measurements, scenes)
    shown = [drawn for drawn in profiles if drawn.refused is None]
    rows = -(-len(shown) // _PROFILES_A_ROW)
    # Many profiles take a page of their own: what stands against the finding then fits below the map.
    many = rows > _FEW_ROWS
    if scene is not None and placed:
        rows = 0 if many else rows
        below = STRIP + 4 * line_mm(NOTE) + rows * _ROW_HEIGHT + 4 * line_mm(NOTE)
        height = min(_MAP_HIGHEST, max(_MAP_LOWEST, sheet.left - below))
        _put_map(press, sheet, measurements, placed, scene, height)
    if many:
        put_limits(press, sheet, "berms")
    _put_profiles(press, sheet, shown, scenes)
    _put_table(sheet, measurements, scenes)
    for drawn in profiles:
        if drawn.refused is not None:
            words = tr("The profile of {name} is not drawn: {reason}")
            sheet.flow(words.format(name=drawn.measurement.name, reason=say(drawn.refused)), NOTE)
    if not many:
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
    x, width = sheet.columns(0, 8)
    key_x, key_width = sheet.columns(8, 4)
    sheet.need(height + STRIP + 4 * line_mm(NOTE))
    top = sheet.y
    lines = [item.geometry for item in placed]
    view = view_of(lines, (width - EDGE_LEFT) / (height - EDGE_BOTTOM), margin=0.14)
    overlay = outline_layer(press.project, tr("Transects"), lines, TRANSECT, 0.6)
    shown = put_map(sheet, view, [overlay, press.scene_layer(scene)], (x, top, width, height))
    _put_numbers(sheet, shown, measurements)
    put_scale_and_north(sheet, shown)
    _put_key(sheet, measurements, (key_x, top, key_width, height))
    caption_top = top + height + STRIP
    words = describe_scene(scene)
    if scene.kind == "elevation":
        words = tr("Terrain shaded from several directions, heights exaggerated twice. {scene}").format(scene=words)
    words += " " + tr("Lines: where was measured, numbered as in the key. Edge: longitude and latitude, WGS 84.")
    sheet.y = caption_top + press.caption(sheet, shown.x, caption_top, shown.width, words, top) + 3.5


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


def _put_key(sheet: Sheet, measurements: Sequence[Measurement], box: tuple[float, float, float, float]) -> None:
    """Put the numbers of the map with what was found there into a box beside the map."""
    x, y, width, height = box
    room = int((height - 6.0) / _KEY_LINE)
    value_width = max(width_mm(_write(measurement), STRONG) for measurement in measurements) + 0.5
    name_width = width - 7.0 - value_width
    for number, measurement in enumerate(measurements[:room], 1):
        mark_number(sheet, str(number), x + 2.3, y + line_mm(TEXT) / 2)
        sheet.text(wrap(measurement.name, TEXT, name_width)[0], x + 7.0, y, name_width, TEXT)
        sheet.text(_write(measurement), x + width - value_width, y, value_width, STRONG.but(align="right"))
        y += _KEY_LINE
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
    return drawn


def _is_transect(line: object) -> bool:
    return isinstance(line, LineString) and len(line.coords) == 2


def _put_profiles(
    press: Press, sheet: Sheet, drawn: Sequence[DrawnProfile], scenes: dict[str, Scene]
) -> None:
    if not drawn:
        return
    width = (sheet.inner - (_PROFILES_A_ROW - 1) * _PROFILE_GAP) / _PROFILES_A_ROW
    read = [each for each in drawn if each.distance_m.size]
    longest = max((float(each.distance_m[-1]) for each in read), default=1.0)
    tallest = max((float(each.height.max()) for each in read), default=0.0) or 1.0
    heights = all(scenes[each.measurement.scene].kind == "elevation" for each in drawn)
    exaggeration = (longest / (width - _AXIS)) / (tallest * 1.25 / _PROFILE_HEIGHT)
    sheet.need(_ROW_HEIGHT + 8.0)
    top, page = sheet.y, sheet.page
    for start in range(0, len(drawn), _PROFILES_A_ROW):
        sheet.need(_ROW_HEIGHT)
        for place, each in enumerate(drawn[start : start + _PROFILES_A_ROW]):
            x = sheet.x + place * (width + _PROFILE_GAP)
            _draw_profile(sheet, each, x, width, longest, tallest)
        sheet.y += _ROW_HEIGHT
    words = tr(
        "Averaged profiles across the berms, all at the same scale: distance in metres along the line, {upward}. "
        "Broken lines: crests; between the arrows the crest-to-crest spacing that was measured."
    )
    if heights:
        upward = tr("height in metres above the lowest point, {times} times exaggerated")
        upward = upward.format(times=write_number(exaggeration, 0 if exaggeration >= 3 else 1))
    else:
        upward = tr("pixel values above the lowest")
    whole = top if sheet.page == page else None
    sheet.y += press.caption(sheet, sheet.x, sheet.y, sheet.inner, words.format(upward=upward), whole) + 3.5


def _draw_profile(
    sheet: Sheet, each: DrawnProfile, x: float, width: float, longest: float, tallest: float
) -> None:
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
    plot.line(list(zip(each.distance_m, each.height)), 0.4, INK)
    crests = _crests(each.measurement)
    for crest in crests:
        plot.line([(crest, 0.0), (crest, tallest * 1.25)], HAIR, CREST, "dash")
    if len(crests) == 2 and each.measurement.definition == "crest to crest":
        _draw_spacing(plot, (crests[0], crests[1]), _write(each.measurement))


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


def _put_table(sheet: Sheet, measurements: Sequence[Measurement], scenes: dict[str, Scene]) -> None:
    if not measurements:
        return
    headings = [
        Column(tr("No."), 0.5, "right"),
        Column(tr("Name"), 2.0),
        Column(tr("What"), 1.1),
        Column(tr("Definition"), 2.0),
        Column(tr("Value"), 1.0, "right"),
        Column(tr("U95"), 0.8, "right"),
        Column(tr("Unit"), 0.5),
        Column(tr("n"), 0.4, "right"),
        Column(tr("Standard uncertainty from"), 5.2),
        Column(tr("Notes"), 0.7),
    ]
    notes = _Notes()
    rows = []
    for number, item in enumerate(measurements, 1):
        scene = scenes.get(item.scene or "")
        value, u95 = _split(item)
        letters = [notes.letter(tr("method: {method}").format(method=item.method or tr("not stated")))]
        if scene is not None:
            letters.append(notes.letter(tr("measured on {scene}").format(scene=scene.name)))
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
                    _write_budget(item),
                    ", ".join(letters),
                ],
                styles={0: STRONG, 4: STRONG},
            )
        )
    Table(headings, rows, continued=tr("Measurements, continued")).put(sheet)
    meaning = tr(
        "U95: expanded uncertainty, coverage factor 1.96, or Student's where a row scatters by more than its pointing "
        "explains. n: how many crests, cells or spacings a value rests on. "
        "Values of different definitions are never mixed; crest to crest is not the distance that storage-safety "
        "rules use."
    )
    sheet.flow(f"{notes.words()} {meaning}", NOTE, after=3.5)


class _Notes:
    """Gives each note a letter, the same note the same one."""

    def __init__(self) -> None:
        self._notes: dict[str, str] = {}

    def letter(self, note: str) -> str:
        return self._notes.setdefault(note, _letter(len(self._notes)))

    def words(self) -> str:
        return " ".join(f"{letter}: {note}." for note, letter in self._notes.items())


def _letter(number: int) -> str:
    return (_letter(number // 26 - 1) if number >= 26 else "") + chr(ord("a") + number % 26)


def _write_budget(item: Measurement) -> str:
    if not isinstance(item.budget, dict):
        return ""
    terms = [(name, value) for name, value in item.budget.items() if isinstance(value, (int, float))]
    return ", ".join(f"{name} {write_number(value, 2)}" for name, value in terms)


def _split(item: Measurement) -> tuple[str, str]:
    if item.value is None:
        return "", ""
    if item.u95 is None:
        return write_number(item.value, 1), tr("not known")
    decimals = decimals_for(item.u95)
    return write_number(item.value, decimals), write_number(item.u95, decimals)


def _write(item: Measurement) -> str:
    return "" if item.value is None else write_value(item.value, item.u95, item.unit)
