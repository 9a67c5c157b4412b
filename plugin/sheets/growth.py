"""The growth sheet of a site: before and after, how many stood, when each began."""

from __future__ import annotations

from typing import Mapping, Sequence

from ..core.coverage import scenes_on_site
from ..core.dates import write_interval
from ..core.errors import Refused
from ..core.evidence.figures import before_and_after, states_seen
from ..core.evidence.parts import Part
from ..core.growth.curve import growth_curve
from ..core.growth.intervals import StructureDates, all_structure_dates, stood_on
from ..core.growth.table import GrowthRow, growth_rows
from ..core.quantity import NO_BREAK, write_number
from ..core.records import Scene, Sighting, Structure
from ..palette import OUTLINE
from ..words import say, term, tr
from .growth_curve import put_curve
from .map_layers import outline_layer
from .map_names import put_as_many_numbers
from .map_view import PlacedMap, View, view_of
from .maps import EDGE_BOTTOM, EDGE_LEFT, STRIP, put_map, put_plain_map, put_scale_and_north
from .press import Press, as_sentence, at_site, describe_scene, put_findings, put_limits, put_place, resolved
from .sheet import GUTTER, Sheet
from .steps import Making
from .table import Column, Row, Table
from .template import Place
from .typeface import NOTE, STRONG, TEXT, Style, line_mm, wrap

_MAP_LOWEST, _MAP_HIGHEST = 64.0, 122.0
_KEY_ROWS, _ROW = 14, 5.2
_MOST_NOTES = 6
_CONTACTS = 6
_LEAST_CONTACTS = 3
_CONTACT_WIDTH, _CONTACT_HEIGHT = 29.3, 25.0
_BETWEEN = 2.0
_TALLEST = 1.35
_PEN = {True: "solid", False: "dash", None: "dot"}
"""How the outline of a structure is drawn that stood on an image, did not, or of which that is not known."""


def growth_sheet(press: Press, part: Part) -> Making[Sheet]:
    """Make the growth sheet of one site."""
    sheet = press.begin("growth", tr("Growth: {site}").format(site=part.title) if part.title else tr("Growth"))
    put_place(sheet, press.site(part.uuid))
    put_findings(press, sheet, "growth")
    structures = press.chosen.structures_at(part.uuid)
    sightings = press.chosen.sightings_of(structures)
    scenes = press.chosen.scenes_of(part.uuid, sightings)
    dates = all_structure_dates(structures, scenes, sightings)
    rows = growth_rows(structures, dates, scenes)
    covering = scenes_on_site(structures, scenes)
    drawn = [scene for scene in covering if press.chosen.shows(scene)]
    outlined = [structure for structure in structures if structure.geometry is not None]
    pair = before_and_after(structures, sightings, drawn)
    yield
    if pair is None or not outlined:
        sheet.flow(tr("No map is shown: it takes outlines, and two dated images on which something can be seen."), NOTE)
    else:
        yield from _put_pair(press, sheet, part.title, structures, dates, pair)
    if rows:
        _put_table(sheet, rows, structures)
    yield
    try:
        curve = growth_curve(dates, covering)
    except Refused as refused:
        sheet.flow(say(refused.what), NOTE)
    else:
        if not curve.shows_growth:
            sheet.flow(tr("No curve is drawn: one dated scene alone does not show growth."), NOTE)
        else:
            put_curve(press, sheet, part.title, curve, structures, dates)
    yield
    if outlined:
        yield from _put_contacts(press, sheet, part.title, structures, drawn, sightings)
    put_limits(press, sheet, "growth")
    return sheet


def _put_pair(
    press: Press,
    sheet: Sheet,
    site: str,
    structures: Sequence[Structure],
    dates: Sequence[StructureDates],
    pair: tuple[Scene, Scene],
) -> Making[None]:
    outlined = [structure for structure in structures if structure.geometry is not None]
    known = {item.structure: item for item in dates}
    width = (sheet.inner - GUTTER) / 2
    notes = _MOST_NOTES if len(structures) > _KEY_ROWS else len(wrap(_reading(structures), NOTE, sheet.inner))
    below = STRIP + (10 + min(notes, _MOST_NOTES)) * line_mm(NOTE) + min(len(structures) + 1, _KEY_ROWS) * _ROW
    caption = STRIP + 9 * line_mm(NOTE)
    height = min(_MAP_HIGHEST, max(_MAP_LOWEST, sheet.left - below), sheet.full - caption, width * _TALLEST)
    sheet.need(height + caption)
    top = sheet.y
    heights = []
    squares = []
    before, after = (tr("{site}, before"), tr("{site}, after")) if site else (tr("Before"), tr("After"))
    figures = (("before", before.format(site=site), pair[0]), ("after", after.format(site=site), pair[1]))
    meanings = {"solid": tr("solid where they stood then"), "dash": tr("dashed where they did not stand then"),
                "dot": tr("dotted where that is not known")}  # fmt: skip
    for place, (name, heading, scene) in enumerate(figures):
        x = sheet.x + place * (width + GUTTER)
        by_pen: dict[str, list[Structure]] = {}
        for structure in outlined:
            by_pen.setdefault(_PEN[stood_on(known[structure.uuid], scene.acquired)], []).append(structure)
        with sheet.block(name):
            room = sheet.room(x, top, width, height + STRIP)
            aspect = (room.width - EDGE_LEFT) / (room.height - STRIP - EDGE_BOTTOM)
            view = view_of([structure.geometry for structure in outlined], aspect)
            placed = _put_map(press, sheet, view, by_pen, scene, room._replace(height=room.height - STRIP))
            left_out = _put_numbers(sheet, placed, structures)
            squares.append(put_scale_and_north(sheet, placed, resolved(scene)))
        pens = ", ".join(meanings[pen] for pen in meanings if pen in by_pen)
        words = f"{heading}. {describe_scene(scene)} {tr('Outlines: structures, {pens}.').format(pens=pens)}"
        caption_top = top + height + STRIP
        seen = _describe_map(structures, by_pen)
        heights.append(press.caption(sheet, placed.x, caption_top, placed.width, words, name, seen))
        yield
    sheet.y = top + height + STRIP + max(heights) + 2.5
    words = tr(
        "Both maps show the same ground at the same scale. Outlines as drawn by the analyst; numbers as in the table. "
        "Edge: longitude and latitude, WGS 84."
    )
    if left_out:
        words += " " + tr("{count} structures have no number there, for want of room.").format(count=left_out)
    if any(squares):
        words += " " + tr("Square beside the scale: the smallest thing that the sensor resolves.")
    with sheet.block("maps-key"):
        sheet.flow(words, NOTE, after=3.0)


def _describe_map(structures: Sequence[Structure], by_pen: Mapping[str, Sequence[Structure]]) -> str:
    """Say in words what the outlines of a map show."""
    numbers = {structure.uuid: str(index) for index, structure in enumerate(structures, 1)}
    said = {
        "solid": tr("Standing: {numbers}."),
        "dash": tr("Not standing: {numbers}."),
        "dot": tr("Not known: {numbers}."),
    }
    return " ".join(
        words.format(numbers=", ".join(numbers[item.uuid] for item in by_pen[pen]))
        for pen, words in said.items()
        if pen in by_pen
    )


def _put_map(
    press: Press,
    sheet: Sheet,
    view: View,
    by_pen: Mapping[str, Sequence[Structure]],
    scene: Scene,
    box: Place,
) -> PlacedMap:
    overlays = [
        outline_layer(press.project, tr("Structures"), [item.geometry for item in items], OUTLINE, 0.4, pen)
        for pen, items in sorted(by_pen.items())
    ]
    return put_map(sheet, view, [*overlays, press.scene_layer(scene)], box)


def _put_numbers(sheet: Sheet, placed: PlacedMap, structures: Sequence[Structure]) -> int:
    """Put the numbers of structures on their outlines; return how many had no room for it."""
    points = {}
    for number, structure in enumerate(structures, 1):
        if structure.geometry is not None:
            middle = structure.geometry.representative_point()
            points[number] = placed.at(middle.x, middle.y)
    return put_as_many_numbers(sheet, points)


def _put_contacts(
    press: Press,
    sheet: Sheet,
    site: str,
    structures: Sequence[Structure],
    scenes: Sequence[Scene],
    sightings: Sequence[Sighting],
) -> Making[None]:
    """Put a small map of every date side by side, in the order of time."""
    states = states_seen(structures, sightings, scenes)
    outlined = [structure for structure in structures if structure.geometry is not None]
    dated = sorted(
        (scene for scene in scenes if scene.acquired is not None and scene.uuid in states),
        key=lambda scene: (scene.acquired, scene.uuid),
    )
    if len(dated) < _LEAST_CONTACTS:
        return
    across = max(_CONTACTS, int((sheet.inner + _BETWEEN) / (_CONTACT_WIDTH + _BETWEEN)))
    width = (sheet.inner - (across - 1) * _BETWEEN) / across
    view = view_of([structure.geometry for structure in outlined], width / _CONTACT_HEIGHT, margin=0.08)
    below = {scene.uuid: _write_contact(scene, states[scene.uuid]) for scene in dated}
    lines = max(len(wrap(words, style, width)) for words, style in below.values())
    row_height = _CONTACT_HEIGHT + lines * line_mm(NOTE) + 1.6
    metres = write_number(2 * view.half_width, -1)
    ground = tr("Every date, over the same ground, {width} m wide, north up.")
    credits = dict.fromkeys(as_sentence(scene.credit) for scene in dated if scene.credit)
    caption = at_site(site, " ".join((ground.format(width=metres), *credits)))
    seen = tr("{count} small images, from {first} to {last}.").format(
        count=len(dated), first=write_interval(dated[0].acquired), last=write_interval(dated[-1].acquired)
    )
    caption_height = press.caption_height(sheet.inner, caption)
    with sheet.block("contacts"):
        sheet.heading(tr("Every date"), row_height + caption_height + 10.0)
        for start in range(0, len(dated), across):
            press.make_room(sheet, row_height, caption_height if start + across >= len(dated) else 0.0)
            for place, scene in enumerate(dated[start : start + across]):
                x = sheet.x + place * (width + _BETWEEN)
                put_plain_map(sheet, view, [press.scene_layer(scene)], (x, sheet.y, width, _CONTACT_HEIGHT))
                words, style = below[scene.uuid]
                sheet.text(words, x, sheet.y + _CONTACT_HEIGHT + 0.5, width, style)
                yield
            sheet.y += row_height
        sheet.y += press.caption(sheet, sheet.x, sheet.y, sheet.inner, caption, "contacts", seen) + 3.5


def _write_contact(scene: Scene, states: set[str]) -> tuple[str, Style]:
    """Return what stands below the small map of a dated scene; the time of day, with its UTC, on a line of its own."""
    date = write_interval(scene.acquired)
    day, _, time = date.partition(" ")
    words = f"{day} {time.replace(' UTC', f'{NO_BREAK}UTC')}" if time.count(" ") == 1 else date
    if states == {"obscured"}:
        return tr("{date} clouded").format(date=words), NOTE
    return words, TEXT


def _put_table(sheet: Sheet, rows: Sequence[GrowthRow], structures: Sequence[Structure]) -> None:
    removed = any(row.ended_by is not None for row in rows)
    headings = [
        Column(tr("No."), 0.6, "right"),
        Column(tr("Structure"), 1.2),
        Column(tr("Kind"), 1.6),
        Column(tr("Began after"), 1.5),
        Column(tr("Began by"), 1.5),
        *([Column(tr("Gone after – by"), 2.6)] if removed else []),
        Column(tr("Area, m²"), 1.9, "right"),
        Column(tr("Rests on scenes of"), 3.4),
    ]
    cells = [
        Row(
            [
                str(number),
                row.label,
                term(row.kind),
                *_began(row),
                *([f"{_day(row.ended_after)} – {_day(row.ended_by)}" if row.ended_by else ""] if removed else []),
                "" if row.area is None else str(row.area).replace(f"{NO_BREAK}{row.area.unit}", ""),
                ", ".join(row.rests_on),
            ],
            styles={0: STRONG},
        )
        for number, row in enumerate(rows, 1)
    ]
    with sheet.block("structures"):
        Table(headings, cells, continued=tr("Structures, continued")).put(sheet)
        sheet.flow(_reading(structures), NOTE, after=3.5)


def _reading(structures: Sequence[Structure]) -> str:
    """Say how the table is read, and what counts as begun: in the analyst's own words, each note once."""
    words = tr(
        "A structure began after the first of the two dates, when it was last seen absent, and by the second, when it "
        "was first seen. An obscured scene is never taken for absent; not assessed: no sighting says anything of it. "
        "Area ± U95."
    )
    noted: dict[str, list[str]] = {}
    for structure in structures:
        if structure.note and structure.note.strip():
            noted.setdefault(structure.note.strip(), []).append(structure.label)
    notes = [
        note if len(labels) == len(structures) else f"{', '.join(labels)}: {note}" for note, labels in noted.items()
    ]
    if notes:
        words += " " + tr("Noted by the analyst: {notes}").format(notes=" ".join(notes))
    return words


def _began(row: GrowthRow) -> tuple[str, str]:
    if row.began_after is None and row.began_by is None:
        return say(row.assessment), "–"
    return _day(row.began_after, tr("before the first scene")), _day(row.began_by, tr("not seen yet"))


def _day(day: object, otherwise: str = "") -> str:
    return otherwise if day is None else str(day)
