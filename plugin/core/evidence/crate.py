"""What a pack says of itself for machines: RO-Crate 1.1 metadata, and the check of it.

The payload folder is the crate: ``data/ro-crate-metadata.json`` tells who made it, with what software, from which
scenes (by name and digest; they are not in the pack) and which file was made from what.

References
----------
P. Sefton and others, *RO-Crate Metadata Specification 1.1.3*, 2023, https://w3id.org/ro/crate/1.1.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import Any, Iterable, Mapping, Sequence

from ..antimeridian import bounds_of, on_globe
from ..dates import days_to_iso
from ..errors import Message, message
from ..records import Scene, Source

CRATE = "ro-crate-metadata.json"
CONTEXT = "https://w3id.org/ro/crate/1.1/context"
PROFILE = "https://w3id.org/ro/crate/1.1"
MEDIA_TYPES = {
    ".pdf": "application/pdf",
    ".gpkg": "application/geopackage+sqlite3",
    ".csv": "text/csv",
    ".jsonl": "application/jsonl",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".tif": "image/tiff",
    ".txt": "text/plain",
}
Entity = dict[str, Any]
_WEB = ("http://", "https://")
_HOMES = {
    "QGIS": "https://qgis.org",
    "GDAL": "https://gdal.org",
    "PROJ": "https://proj.org",
    "numpy": "https://numpy.org",
    "shapely": "https://shapely.readthedocs.io",
}


@dataclass(frozen=True)
class Held:
    """One file of the crate: its path, what it is in words, its size, and the ids of what it was made from."""

    path: str
    what: str
    size: int
    made_from: tuple[str, ...] = ()
    alternative: str = ""
    """What a picture shows, in words."""


@dataclass(frozen=True)
class Made:
    """Who made the crate, from what and with what, for :func:`write_crate`."""

    title: str
    description: str
    analyst: str
    distribution: str
    as_of: dt.date
    software: Sequence[tuple[str, str]]
    others: Sequence[str] = ()
    """Who else worked on the case, by the names that they have in the pack."""


def write_crate(made: Made, files: Iterable[Held], scenes: Iterable[Scene], sources: Iterable[Source]) -> str:
    """Return the text of the metadata, the same for the same content."""
    files = sorted(files, key=lambda held: held.path)
    scenes = list(scenes)
    inputs = [_scene(scene) for scene in scenes]
    cited = [_source(source) for source in sources]
    programs = [_program(name, version) for name, version in made.software]
    others: list[Entity] = [
        {"@id": f"#person-{number}", "@type": "Person", "name": name} for number, name in enumerate(made.others, 2)
    ]
    places = [place for scene in scenes if (place := _place(scene)) is not None]
    root: Entity = {
        "@id": "./",
        "@type": "Dataset",
        "name": made.title,
        "description": made.description or made.title,
        "datePublished": made.as_of.isoformat(),
        "license": {"@id": "#distribution"},
        "author": {"@id": "#analyst"},
        "hasPart": [{"@id": held.path} for held in files],
        "mentions": [{"@id": "#export"}],
        "citation": _refer(cited),
        "spatialCoverage": _refer(places),
    }
    if others:
        root["contributor"] = _refer(others)
    export: Entity = {
        "@id": "#export",
        "@type": "CreateAction",
        "name": "Export of the evidence pack",
        "agent": {"@id": "#analyst"},
        "instrument": _refer(programs),
        "object": _refer(inputs),
        "result": [{"@id": held.path} for held in files],
    }
    graph: list[Entity] = [
        {
            "@id": CRATE,
            "@type": "CreativeWork",
            "conformsTo": {"@id": PROFILE},
            "about": {"@id": "./"},
        },
        root,
        {"@id": "#analyst", "@type": "Person", "name": made.analyst or "not named"},
        {
            "@id": "#distribution",
            "@type": "CreativeWork",
            "name": "Distribution statement",
            "description": made.distribution,
        },
        export,
        *others,
        *[_file(held) for held in files],
        *programs,
        *inputs,
        *places,
        *cited,
    ]
    return json.dumps({"@context": CONTEXT, "@graph": graph}, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def scene_id(scene: Scene) -> str:
    """Return the id by which the crate knows a scene."""
    return f"#scene-{scene.uuid}"


def check_crate(text: str, sizes: Mapping[str, int]) -> tuple[Message, ...]:
    """Return what is wrong with the metadata of a crate that holds files of those sizes.

    Every file must be described, with its size, and every description of a file have its file.
    """
    try:
        graph = json.loads(text)["@graph"]
        entities = {entity["@id"]: entity for entity in graph}
        parts = {part["@id"] for part in entities["./"]["hasPart"]}
        about = entities[CRATE]["about"]["@id"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return (message("{name} is not the metadata of an RO-Crate.", name=CRATE),)
    problems = [] if about == "./" else [message("{name} is about something else.", name=CRATE)]
    held = set(sizes) - {CRATE}
    problems += [message("{name} does not describe {file}.", name=CRATE, file=file) for file in sorted(held - parts)]
    problems += [
        message("{name} describes {file}, which is not there.", name=CRATE, file=file)
        for file in sorted(parts - held, key=str)
    ]
    for file in sorted(held & parts):
        stated = entities.get(file, {}).get("contentSize")
        if stated != str(sizes[file]):
            problems.append(
                message("{name} states {stated} bytes for {file}, which has {size}.",
                        name=CRATE, stated=stated or "no", file=file, size=sizes[file])
            )  # fmt: skip
    return tuple(problems)


def _file(held: Held) -> Entity:
    suffix = held.path[held.path.rfind(".") :]
    entity: Entity = {
        "@id": held.path,
        "@type": "File",
        "name": held.what,
        "contentSize": str(held.size),
        "encodingFormat": MEDIA_TYPES.get(suffix, "application/octet-stream"),
    }
    if held.alternative:
        entity["description"] = held.alternative
    if held.made_from:
        entity["isBasedOn"] = [{"@id": one} for one in held.made_from]
    return entity


def _scene(scene: Scene) -> Entity:
    entity: Entity = {"@id": scene_id(scene), "@type": "CreativeWork", "name": scene.name}
    if scene.acquired_from is not None:
        entity["temporalCoverage"] = _span(scene)
    if scene.credit:
        entity["creditText"] = scene.credit
    if scene.licence:
        entity["license"] = scene.licence
    if scene.sha256:
        entity["identifier"] = f"urn:sha256:{scene.sha256}"
    if scene.size_bytes is not None:
        entity["contentSize"] = str(scene.size_bytes)
    if scene.fetched_from and scene.fetched_from.startswith(_WEB):
        entity["url"] = scene.fetched_from
    if scene.sensor:
        entity["description"] = scene.sensor
    if _place(scene) is not None:
        entity["spatialCoverage"] = {"@id": _place_id(scene)}
    entity["conditionsOfAccess"] = _conditions(scene)
    return entity


def _conditions(scene: Scene) -> str:
    figures = "may" if scene.figures_allowed else "may not"
    raster = "may" if scene.raster_allowed and scene.figures_allowed else "may not"
    return f"Figures of it {figures} be published; the raster {raster} be passed on."


def _place_id(scene: Scene) -> str:
    return f"#place-{scene.uuid}"


def _place(scene: Scene) -> Entity | None:
    """Return what a scene covers, as a box of latitude and longitude on WGS 84."""
    if scene.geometry is None or scene.geometry.is_empty:
        return None
    # Across the antimeridian west is the greater of the two (RFC 7946, section 5.2).
    least_x, least_y, most_x, most_y = bounds_of(scene.geometry)
    west, south, east, north = (f"{value:.6f}" for value in (on_globe(least_x), least_y, on_globe(most_x), most_y))
    return {
        "@id": _place_id(scene),
        "@type": "Place",
        "name": f"What {scene.name} covers",
        "description": f"{south} {west} {north} {east} (south, west, north, east; WGS 84)",
    }


def _span(scene: Scene) -> str:
    begin, end = scene.acquired_from, scene.acquired_to
    return "/".join(moment.isoformat() for moment in (begin, end) if moment is not None)


def _source(source: Source) -> Entity:
    entity: Entity = {"@id": f"#source-{source.uuid}", "@type": "CreativeWork", "name": source.name}
    if source.publisher:
        entity["publisher"] = source.publisher
    if any(source.published):
        entity["datePublished"] = days_to_iso(*source.published)
    if source.reference and source.reference.startswith(_WEB):
        entity["url"] = source.reference
    if source.archived_sha256:
        entity["identifier"] = f"urn:sha256:{source.archived_sha256}"
    return entity


def _program(name: str, version: str) -> Entity:
    entity: Entity = {
        "@id": f"#software-{name.lower()}",
        "@type": "SoftwareApplication",
        "name": name,
        "version": version,
        "softwareVersion": version,
    }
    if name in _HOMES:
        entity["url"] = _HOMES[name]
    return entity


def _refer(entities: Iterable[Entity]) -> list[Entity]:
    return [{"@id": entity["@id"]} for entity in entities]
