"""KML and KMZ: structures with the time in which they stood, for a globe's time slider, and polygons with times in.

KML is taken apart here by its tags alone (:mod:`~.tags`): GDAL turns a year into its first of January.
"""

from __future__ import annotations

import datetime as dt
import lzma
import re
import zipfile
import zlib
from html import escape
from pathlib import Path
from typing import Callable, Iterable, Iterator, Sequence

from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from ..dates import after_date, by_date
from ..errors import BermlineError, message
from ..records import Structure
from .exchange_stated import (
    Read,
    StatedSighting,
    StatedStructure,
    beside_the_first,
    of_the_date,
    read_polygon,
    read_time,
)
from .intervals import StructureDates
from .json_lines import read_text
from .tags import Element, elements, named_values, without_comments, words_in, words_of

CERTAIN, POSSIBLE = "certain", "possible"
_MOST_BYTES = 200_000_000
_DAMAGE = (zipfile.BadZipFile, zlib.error, lzma.LZMAError)
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document>
<name>{name}</name>
<Style id="certain"><LineStyle><color>ff005ed5</color><width>2.5</width></LineStyle><PolyStyle><color>66739e00</color></PolyStyle></Style>
<Style id="possible"><LineStyle><color>ff005ed5</color><width>1.2</width></LineStyle><PolyStyle><color>33e9b456</color></PolyStyle></Style>
"""  # noqa: E501 - KML's own


def write_kml(name: str, structures: Sequence[Structure], dates: Iterable[StructureDates]) -> str:
    """Write structures as KML 2.2 (OGC 07-147r2), two placemarks for each stretch in which one stood.

    One has the TimeSpan in which it certainly stood, from the first scene that shows it to the last before it is gone;
    the other, fainter, that in which it may have. Where an end is open, so is the TimeSpan. Structures that were never
    seen standing, or have no outline, are not written.
    """
    of = {item.structure: item for item in dates}
    lines = [_HEAD.format(name=escape(name))]
    for certainty, title in ((CERTAIN, "Stood for certain"), (POSSIBLE, "May have stood")):
        lines.append(f"<Folder><name>{title}</name>")
        for structure in structures:
            item = of.get(structure.uuid)
            if item is not None and isinstance(structure.geometry, (Polygon, MultiPolygon)):
                lines += _placemarks(structure, item, certainty)
        lines.append("</Folder>")
    lines.append("</Document>\n</kml>\n")
    return "\n".join(lines)


def write_kmz(kml: str, path: Path) -> None:
    """Write KML into a KMZ file, the same bytes for the same text."""
    entry = zipfile.ZipInfo("doc.kml", (1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(entry, kml.encode())


def read_kml(path: Path) -> Read:
    """Read polygons with a TimeSpan or TimeStamp from KML or KMZ as structures with sightings.

    A TimeStamp says that the polygon stood then. A TimeSpan says that it stood at its beginning and at its end, where
    these are given; nothing is said of what was before or after. Nothing that the file links to is fetched.

    Raises :class:`BermlineError` where the file cannot be read at all.
    """
    text = without_comments(_text(Path(path)))
    if not re.search(r"<(?:\w+:)?kml\b", text):
        raise BermlineError(message("“{name}” is no KML.", name=Path(path).name), message("Choose another file."))
    read = Read()
    for what in ("NetworkLink", "Track", "GroundOverlay"):
        for found in elements(text, what):
            words = "A {what} was left out: nothing is fetched, and it is no polygon."
            read.note(found.line, message(words, what=what))
    for number, found in enumerate(elements(text, "Placemark"), 1):
        _take(number, found, read)
    if not read.structures and not read.problems:
        read.refuse(0, message("The file holds no polygon."))
    return read


def _placemarks(structure: Structure, item: StructureDates, certainty: str) -> Iterator[str]:
    for episode in item.episodes:
        since, until = _day(episode.began_after, after_date), _day(episode.began_by, by_date)
        left, gone = _day(episode.ended_after, after_date), _day(episode.ended_by, by_date)
        ended = episode.ended_by is not None
        begin, end = (until, left if ended else "") if certainty == CERTAIN else (since, gone)
        if begin and end and end < begin:
            continue
        words = [structure.kind or "", f"began ({since}, {until}]" if since else f"began at or before {until}"]
        words += [f"ended ({left}, {gone}]"] if ended else []
        yield "\n".join(
            (
                f"<Placemark><name>{escape(structure.label)}</name><styleUrl>#{certainty}</styleUrl>",
                f"<description>{escape(', '.join(filter(None, words)))}</description>",
                _span(begin, end),
                "<ExtendedData>",
                f'<Data name="kind"><value>{escape(structure.kind or "")}</value></Data>',
                f'<Data name="certainty"><value>{certainty}</value></Data>',
                "</ExtendedData>",
                _polygons(structure.geometry),
                "</Placemark>",
            )
        )


def _day(moment: dt.datetime | None, date_of: Callable[[dt.datetime], dt.date]) -> str:
    return "" if moment is None else date_of(moment).isoformat()


def _span(begin: str, end: str) -> str:
    """Write a TimeSpan; a whole day at its end is written as the day, which the format takes to its last second."""
    ends = (f"<begin>{begin}</begin>" if begin else "") + (f"<end>{end}</end>" if end else "")
    return f"<TimeSpan>{ends}</TimeSpan>" if ends else ""


def _polygons(geometry: Polygon | MultiPolygon) -> str:
    parts = geometry.geoms if isinstance(geometry, MultiPolygon) else [geometry]
    written = []
    for part in parts:
        holes = "".join(f"<innerBoundaryIs>{_ring(ring.coords)}</innerBoundaryIs>" for ring in part.interiors)
        written.append(f"<Polygon><outerBoundaryIs>{_ring(part.exterior.coords)}</outerBoundaryIs>{holes}</Polygon>")
    return "".join(written) if len(written) == 1 else f"<MultiGeometry>{''.join(written)}</MultiGeometry>"


def _ring(corners: Iterable[Sequence[float]]) -> str:
    places = " ".join(f"{corner[0]:.8f},{corner[1]:.8f}" for corner in corners)
    return f"<LinearRing><coordinates>{places}</coordinates></LinearRing>"


def _take(number: int, placemark: Element, read: Read) -> None:
    line, text = placemark.line, placemark.inside
    if text is None:
        read.refuse(line, message("A Placemark begins here that does not end: the file is cut off."))
        return
    polygons = [found.inside or "" for found in elements(text, "Polygon")]
    label = words_in(text, "name") or f"placemark {number}"
    data = dict(named_values(text))
    if not polygons:
        read.note(line, message("{label} is no polygon and was left out.", label=label))
        return
    if data.get("certainty") == POSSIBLE:
        read.note(line, message("When {label} may have stood is no sighting and was left out.", label=label))
        return
    if len(polygons) > 1:
        words = "{label} has {n} parts, which cannot be kept as one outline: it comes without one."
        read.note(line, message(words, label=label, n=len(polygons)))
    outline = _outline(polygons[0]) if len(polygons) == 1 else None
    if len(polygons) == 1 and outline is None:
        read.refuse(line, message("The corners of {label} make no polygon in longitude and latitude.", label=label))
        return
    for name in sorted(data.keys() - {"kind", "certainty"}):
        read.note(line, message("“{name}” has no place here and was left out.", name=name))
    note = "" if "certainty" in data else words_in(text, "description")
    other = read.state(StatedStructure(line, label, kind=data.get("kind", ""), note=note, outline=outline))
    said = [words_of(found.inside or "") for tag in ("when", "begin", "end") for found in elements(text, tag)]
    if not any(said):
        read.note(line, message("{label} has no TimeSpan or TimeStamp: no sighting is made.", label=label))
    if other is not None:
        read.note(line, of_the_date(label) if any(said) else beside_the_first(label))
    for when in dict.fromkeys(filter(None, said)):
        taken = read_time(when)
        if taken is None:
            read.refuse(line, message("“{text}” is no time.", text=when))
        else:
            read.sightings.append(StatedSighting(line, label, "present", taken, outline=other))


def _outline(text: str) -> BaseGeometry | None:
    rings = []
    for what in ("outerBoundaryIs", "innerBoundaryIs"):
        for found in elements(text, what):
            corners = []
            for place in words_in(found.inside or "", "coordinates").split():
                try:
                    corners.append([float(number) for number in place.split(",")[:2]])
                except ValueError:
                    return None
            rings.append(corners)
    return read_polygon({"type": "Polygon", "coordinates": rings}) if rings else None


def _text(path: Path) -> str:
    """Return the text of a KML file, or of the one in a KMZ file that stands for all of it."""
    if not zipfile.is_zipfile(path):
        return read_text(path)
    try:
        with zipfile.ZipFile(path) as archive:
            inside = _root_of(archive)
            if inside is not None and inside.file_size <= _MOST_BYTES:
                with archive.open(inside) as stream:
                    return stream.read(_MOST_BYTES).decode("utf-8-sig")
    except (*_DAMAGE, OSError, UnicodeDecodeError, RuntimeError, EOFError) as error:
        raise BermlineError(
            message("“{name}” is a damaged KMZ file.", name=path.name), message("Get the file again.")
        ) from error
    raise BermlineError(
        message("“{name}” holds no KML of at most {mb} MB.", name=path.name, mb=_MOST_BYTES // 1_000_000),
        message("Choose another file."),
    )


def _root_of(archive: zipfile.ZipFile) -> zipfile.ZipInfo | None:
    """Return ``doc.kml``, else the only KML file at the top, else the only one (OGC 07-147r2, annex C).

    Raises :class:`BermlineError` where there are several: others are read only where the first links to them.
    """
    found = [entry for entry in archive.infolist() if entry.filename.lower().endswith(".kml")]
    top = [entry for entry in found if "/" not in entry.filename] or found
    top = [entry for entry in top if entry.filename.lower() == "doc.kml"] or top
    if len(top) > 1:
        raise BermlineError(
            message("“{name}” holds {n} KML files.", name=Path(archive.filename or "").name, n=len(top)),
            message("Take them out of it and import them one by one."),
        )
    return top[0] if top else None
