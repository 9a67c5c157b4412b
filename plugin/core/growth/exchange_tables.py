"""Sightings as tables: CSV, and GeoJSON with a feature a sighting."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import IO, Any, Iterable, Mapping, Sequence

from shapely import wkt
from shapely.errors import ShapelyError
from shapely.geometry import MultiPolygon, mapping
from shapely.geometry.base import BaseGeometry

from ..csv_files import BadLine, rows_of, write_rows
from ..dates import Interval, from_iso, to_iso
from ..errors import BermlineError, Refused, message
from ..records import STATES, Scene, Sighting, Structure
from .exchange_stated import (
    Read,
    StatedSighting,
    StatedStructure,
    beside_the_first,
    known_state,
    of_the_date,
    read_polygon,
    read_time,
)
from .json_lines import features_of

COLUMNS = (
    "structure",
    "kind",
    "scene",
    "taken_from",
    "taken_to",
    "state",
    "origin",
    "note",
    "outline",
    "structure_outline",
    "structure_uuid",
    "scene_uuid",
)
"""Headings of the CSV file, and properties of a feature; outlines are WKT, longitude and latitude on WGS 84."""
_ALSO_READ = ("scene_date", "date")
"""Headings under which a file may give the time in one cell: a year, a month, a day or an instant."""
_OUTLINES = ("outline", "structure_outline")
_PROPERTIES = frozenset({*COLUMNS, *_ALSO_READ, "outline_of"} - {*_OUTLINES})


def write_sightings_csv(
    structures: Iterable[Structure], scenes: Iterable[Scene], sightings: Iterable[Sighting], stream: IO[str]
) -> int:
    """Write the sightings of ``structures`` on ``scenes`` as CSV and return how many; open it with ``newline=""``."""
    rows: list[Sequence[str]] = [COLUMNS]
    for structure, scene, sighting in _joined(structures, scenes, sightings):
        own = "" if sighting.geometry is None else sighting.geometry.wkt
        shape = "" if structure.geometry is None else structure.geometry.wkt
        facts = {**_facts(structure, scene, sighting), "outline": own, "structure_outline": shape}
        rows.append([str(facts[column]) for column in COLUMNS])
    write_rows(stream, rows)
    return len(rows) - 1


def write_sightings_geojson(
    structures: Iterable[Structure], scenes: Iterable[Scene], sightings: Iterable[Sighting], stream: IO[str]
) -> int:
    """Write the sightings as GeoJSON (RFC 7946) and return how many.

    A feature has the outline of its date where one was drawn, else the structure's; ``outline_of`` says which.
    """
    features = []
    for structure, scene, sighting in _joined(structures, scenes, sightings):
        own = sighting.geometry is not None
        shape = sighting.geometry if own else structure.geometry
        facts: dict[str, Any] = {name: text or None for name, text in _facts(structure, scene, sighting).items()}
        facts["outline_of"] = "sighting" if own else "structure"
        outline = None if shape is None else mapping(shape)
        features.append({"type": "Feature", "geometry": outline, "properties": facts})
    json.dump({"type": "FeatureCollection", "features": features}, stream, ensure_ascii=False, indent=1)
    return len(features)


def read_sightings_csv(path: Path) -> Read:
    """Read sightings from CSV with the headings of :data:`COLUMNS`, of which structure, state and a time are needed.

    Raises :class:`BermlineError` where the file cannot be read at all.
    """
    read = Read()
    try:
        headings, rows = rows_of(path)
    except BadLine as error:
        read.refuse(error.line, error.what)
        return read
    for heading in headings:
        if heading and heading not in (*COLUMNS, *_ALSO_READ):
            read.note(1, message("The column “{column}” is not known and was left out.", column=heading))
    for needed in ("structure", "state"):
        if needed not in headings:
            read.refuse(1, message("The column “{column}” is missing.", column=needed))
    for twice in sorted({heading for heading in headings if heading and headings.count(heading) > 1}):
        read.refuse(1, message("The column “{column}” stands there twice.", column=twice))
    if any(cells.get("") for _, cells in rows):
        read.note(1, message("A column without a heading was left out."))
    if not read.problems:
        for line, cells in rows:
            outlines = {name: _from_wkt(cells.get(name, ""), name, line, read) for name in _OUTLINES}
            _take(cells, outlines["outline"], outlines["structure_outline"], line, read)
    return read


def read_sightings_geojson(path: Path) -> Read:
    """Read sightings from GeoJSON as :func:`write_sightings_geojson` writes it, also with fewer properties.

    Raises :class:`BermlineError` where the file cannot be read at all.
    """
    read = Read()
    told: set[str] = set()
    for line, feature in features_of(path):
        facts = feature.get("properties") or {}
        if not isinstance(facts, dict):
            read.refuse(line, message("The properties of the feature are no names with values."))
            continue
        for name in sorted(set(facts) - _PROPERTIES - told):
            read.note(line, message("“{name}” has no place here and was left out.", name=name))
        told |= set(facts)
        cells = {str(name): "" if value is None else str(value) for name, value in facts.items()}
        outline = read_polygon(feature.get("geometry"))
        if feature.get("geometry") is not None and outline is None:
            read.note(line, message("The geometry is no polygon in longitude and latitude and was left out."))
        own = outline if cells.get("outline_of") == "sighting" else None
        _take(cells, own, outline if own is None else None, line, read)
    return read


def _take(
    cells: Mapping[str, str], own: BaseGeometry | None, outline: BaseGeometry | None, line: int, read: Read
) -> None:
    label, state = cells.get("structure", "").strip(), known_state(cells.get("state", ""))
    if not label:
        read.refuse(line, message("The structure has no label."))
    if not state:
        words = "“{state}” is no state; there are {states}."
        read.refuse(line, message(words, state=cells.get("state", ""), states=", ".join(STATES)))
    try:
        taken = _time(cells)
    except Refused as refused:
        read.refuse(line, refused.what)
        return
    times = dict.fromkeys(cells[name] for name in _ALSO_READ if cells.get(name))
    if len(times) > (0 if cells.get("taken_from") and cells.get("taken_to") else 1):
        read.note(line, message("The time is given more than once: {times} was left out.", times=list(times)[-1]))
    if taken is None and not cells.get("scene") and not cells.get("scene_uuid"):
        read.refuse(line, message("Neither a time nor a scene is given."))
    if not label or not state:
        return
    uuid = cells.get("structure_uuid", "")
    kind, own = cells.get("kind", "").strip(), _single(own, line, read)
    other = read.state(StatedStructure(line, label, uuid=uuid, kind=kind, outline=_single(outline, line, read)))
    if other is not None:
        read.note(line, of_the_date(label) if own is None else beside_the_first(label))
        own = own or other
    read.sightings.append(
        StatedSighting(
            line,
            label,
            state,
            taken,
            scene=cells.get("scene", "").strip(),
            structure_uuid=uuid,
            scene_uuid=cells.get("scene_uuid", ""),
            note=cells.get("note", "").strip(),
            outline=own,
        )
    )


def _time(cells: Mapping[str, str]) -> Interval | None:
    """Return the time that a row gives; raises :class:`Refused` for one that is none."""
    begin, end = cells.get("taken_from", ""), cells.get("taken_to", "")
    try:
        if begin and end:
            return Interval(from_iso(begin), from_iso(end))
    except (ValueError, BermlineError) as error:
        words = "“{begin}” to “{end}” is no stretch of time."
        raise Refused(message(words, begin=begin, end=end)) from error
    said = next((cells[name] for name in (*_ALSO_READ, "taken_from", "taken_to") if cells.get(name)), "")
    taken = read_time(said) if said else None
    if said and taken is None:
        raise Refused(message("“{text}” is no time: write 2019, 2019-02, 2019-02-08 or an instant.", text=said))
    return taken


def _from_wkt(text: str, column: str, line: int, read: Read) -> BaseGeometry | None:
    if not text:
        return None
    try:
        made = wkt.loads(text)
    except ShapelyError:
        made = None
    outline = None if made is None else read_polygon(mapping(made))
    if outline is None:
        read.refuse(line, message("“{column}” is no polygon as WKT in longitude and latitude.", column=column))
    return outline


def _single(outline: BaseGeometry | None, line: int, read: Read) -> BaseGeometry | None:
    """Return an outline of one part; the case keeps no others."""
    if isinstance(outline, MultiPolygon):
        words = "An outline of {n} parts cannot be kept as one and was left out."
        read.note(line, message(words, n=len(outline.geoms)))
        return None
    return outline


def _joined(
    structures: Iterable[Structure], scenes: Iterable[Scene], sightings: Iterable[Sighting]
) -> list[tuple[Structure, Scene, Sighting]]:
    """Put each sighting together with its structure and scene, ordered by label and time."""
    of, on = {item.uuid: item for item in structures}, {item.uuid: item for item in scenes}
    rows = [
        (of[item.structure], on[item.scene], item) for item in sightings if item.structure in of and item.scene in on
    ]
    return sorted(rows, key=lambda row: (row[0].label, _instant(row[1].acquired_from), row[1].name))


def _facts(structure: Structure, scene: Scene, sighting: Sighting) -> dict[str, str]:
    return {
        "structure": structure.label,
        "kind": structure.kind or "",
        "scene": scene.name,
        "taken_from": _instant(scene.acquired_from),
        "taken_to": _instant(scene.acquired_to),
        "state": sighting.state,
        "origin": sighting.origin,
        "note": sighting.note or "",
        "structure_uuid": structure.uuid,
        "scene_uuid": scene.uuid,
    }


def _instant(moment: dt.datetime | None) -> str:
    return "" if moment is None else to_iso(moment)
