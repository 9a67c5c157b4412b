"""Site models of IARPA's SMART programme: GeoJSON, one ``site`` feature and an ``observation`` feature a look.

A site there is a structure here: something of one label whose state is seen date by date. An observation is a
sighting with an outline of its own. What one of the two has and the other has not is said by line.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Iterable, Mapping, Sequence

from shapely.geometry import MultiPolygon, mapping
from shapely.geometry.base import BaseGeometry

from ..dates import Interval
from ..errors import message
from ..records import Scene, Sighting, Structure
from .exchange_stated import Read, StatedSighting, StatedStructure, read_polygon, read_time
from .json_lines import features_of

STATE_OF_PHASE: Mapping[str, str] = {
    "no activity": "absent",
    "site preparation": "under construction",
    "active construction": "under construction",
    "post construction": "present",
}
_PHASE_OF_STATE = {
    "absent": "No Activity",
    "under construction": "Active Construction",
    "present": "Post Construction",
}
_MARK = re.compile(r"SMART: ([^;]*); status ([^;]*)")
_PHASE_MARK = re.compile(r"SMART phase: ([^;]+)")
STATUS = "positive_annotated"
"""What a site made here is: annotated by an analyst."""


def read_smart(path: Path) -> Read:
    """Read a site model.

    "Site Preparation" and "Active Construction" become under construction, and the note keeps the phase as it stood.
    Where parts of a site are in different phases it is under construction; parts that are occluded say nothing.

    Raises :class:`BermlineError` where the file cannot be read at all.
    """
    read, label, sites = Read(), "", 0
    for line, feature in features_of(path):
        facts = feature.get("properties")
        facts = facts if isinstance(facts, dict) else {}
        kind = facts.get("type")
        if kind == "site":
            sites += 1
            label = str(facts.get("site_id") or "").strip()
            if not label:
                read.refuse(line, message("The site has no site_id."))
            _take_site(line, label, facts, feature.get("geometry"), read)
        elif kind != "observation":
            read.note(line, message("A feature of type “{kind}” was left out.", kind=str(kind)))
    if sites != 1:
        read.refuse(0, message("A site model has one site feature; this file has {n}.", n=sites))
        return read
    for line, feature in features_of(path):
        facts = feature.get("properties")
        if isinstance(facts, dict) and facts.get("type") == "observation":
            _take_observation(line, label, facts, feature.get("geometry"), read)
    return read


def write_smart(
    structure: Structure,
    scenes: Iterable[Scene],
    sightings: Iterable[Sighting],
    region: str,
) -> str:
    """Write one structure as a site model; ``region`` is its region_id where the structure's note does not say one.

    The phase that an imported sighting had is written again, unless an analyst set another state since; it and all
    others get the phase that their state stands for.
    ``start_date`` is the day of the first observation that shows activity, ``end_date`` that of the first complete
    one: they bound the true days from above, as the schema has no place for an interval. A scene whose day is not
    known has a null date.
    """
    on = {scene.uuid: scene for scene in scenes}
    own = [item for item in sightings if item.structure == structure.uuid and item.scene in on]
    own.sort(key=lambda item: (_written_day(on[item.scene]) or "9999", on[item.scene].name))
    marked = _MARK.search(structure.note or "")
    observations = [_observation(structure, on[item.scene], item) for item in own]
    first = next((item for item in own if item.state in ("under construction", "present")), None)
    complete = next((item for item in own if item.state == "present"), None)
    site = {
        "type": "site",
        "site_id": structure.label,
        "region_id": marked[1] if marked else region,
        "status": marked[2] if marked else STATUS,
        "start_date": None if first is None else _written_day(on[first.scene]),
        "end_date": None if complete is None else _written_day(on[complete.scene]),
    }
    features = [_feature(site, structure.geometry), *observations]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, indent=1)


def file_names(structures: Iterable[Structure], region: str) -> list[str]:
    """Return what site models are called: region and label, without signs that a file name cannot have.

    Where two would be called the same, in capitals or not, the later ones are numbered.
    """
    names: dict[str, str] = {}
    for structure in structures:
        stem = name = re.sub(r"[^\w.-]+", "_", f"{region}_{structure.label}".strip("_"))
        number = 1
        while name.casefold() in names:
            number += 1
            name = f"{stem}_{number}"
        names[name.casefold()] = f"{name}.geojson"
    return list(names.values())


def _take_site(line: int, label: str, facts: Mapping[str, Any], geometry: object, read: Read) -> None:
    outline = read_polygon(geometry)
    if geometry is not None and outline is None:
        read.note(line, message("The geometry is no polygon in longitude and latitude and was left out."))
    if isinstance(outline, MultiPolygon):
        words = "An outline of {n} parts cannot be kept as one and was left out."
        read.note(line, message(words, n=len(outline.geoms)))
        outline = None
    region, status = (str(facts.get(name) or "").strip() for name in ("region_id", "status"))
    dates = [f"{name} {facts[name]}" for name in ("start_date", "end_date") if facts.get(name)]
    if dates:
        words = "{dates}: kept in the note alone; here dates follow from the observations."
        read.note(line, message(words, dates=", ".join(dates)))
    for name in sorted(set(facts) - {"type", "site_id", "region_id", "status", "start_date", "end_date"}):
        if facts[name] not in (None, ""):
            read.note(line, message("“{name}” has no place here and was left out.", name=name))
    note = "; ".join([f"SMART: {region}; status {status}", *dates])
    read.state(StatedStructure(line, label, outline=outline, note=note))


def _take_observation(line: int, label: str, facts: Mapping[str, Any], geometry: object, read: Read) -> None:
    date, source = facts.get("observation_date"), str(facts.get("source") or "").strip()
    taken = None if date is None else read_time(str(date))
    if date is not None and taken is None:
        read.refuse(line, message("“{text}” is no observation_date.", text=str(date)))
        return
    phases, hidden = _parts(facts.get("current_phase")), _parts(facts.get("is_occluded"))
    if any(part not in ("true", "false", "") for part in hidden):
        read.refuse(line, message("is_occluded is “{text}”, not True or False.", text=str(facts.get("is_occluded"))))
        return
    state, doubt = _state(phases, hidden)
    if not state:
        said = str(facts.get("current_phase"))
        read.note(line, message("The phase “{phase}” says nothing of the state: no sighting is made.", phase=said))
        return
    if taken is None and not source:
        read.note(line, message("Neither observation_date nor source: no sighting is made."))
        return
    if doubt:
        said = str(facts.get("current_phase"))
        read.note(line, message("The parts are in phases “{phases}”: read as {state}.", phases=said, state=state))
    outline = read_polygon(geometry)
    if isinstance(outline, MultiPolygon):
        words = "The {n} parts of the observation cannot be kept as one outline; its state was kept."
        read.note(line, message(words, n=len(outline.geoms)))
        outline = None
    elif geometry is not None and outline is None:
        read.note(line, message("The geometry is no polygon in longitude and latitude and was left out."))
    phase = str(facts.get("current_phase") or "")
    sensor = str(facts.get("sensor_name") or "")
    note = f"SMART phase: {phase}" if phase else ""
    read.sightings.append(
        StatedSighting(line, label, state, taken, scene=source, sensor=sensor, note=note, outline=outline)
    )


def _state(phases: Sequence[str], hidden: Sequence[str]) -> tuple[str, bool]:
    """Return the state that phases and occlusions stand for, "" for none, and whether the parts differ."""
    count = max(len(phases), len(hidden), 1)
    phases = [*phases, *[""] * (count - len(phases))] if len(phases) != 1 else list(phases) * count
    hidden = [*hidden, *[""] * (count - len(hidden))] if len(hidden) != 1 else list(hidden) * count
    seen = [phase for phase, covered in zip(phases, hidden) if covered != "true"]
    if not seen:
        return "obscured", False
    states = {STATE_OF_PHASE[phase] for phase in seen if phase in STATE_OF_PHASE}
    if len(states) == 1:
        return states.pop(), len(set(seen)) > 1
    return ("under construction", True) if states else ("", False)


def _parts(value: object) -> list[str]:
    return [] if value is None else [part.strip().casefold() for part in str(value).split(",")]


def _observation(structure: Structure, scene: Scene, sighting: Sighting) -> dict[str, Any]:
    marked = _PHASE_MARK.search(sighting.note or "")
    hidden = sighting.state == "obscured"
    phase = "Unknown" if hidden else _PHASE_OF_STATE[sighting.state]
    if marked and _stands_for(marked[1], sighting):
        phase = marked[1]
    facts = {
        "type": "observation",
        "observation_date": _written_day(scene),
        "source": scene.name,
        "sensor_name": scene.sensor,
        "current_phase": phase,
        "is_occluded": "True" if hidden else "False",
    }
    return _feature(facts, structure.geometry if sighting.geometry is None else sighting.geometry)


def _stands_for(phase: str, sighting: Sighting) -> bool:
    """Whether a phase that was imported is still what is held: an analyst may have set another state since.

    Which of several parts were occluded was not kept: while the import itself holds, any of them may be what was seen.
    """
    parts = _parts(phase)
    if sighting.state == _state(parts, ())[0]:
        return True
    single = {STATE_OF_PHASE.get(part) for part in parts}
    return sighting.origin == "import" and (sighting.state == "obscured" or sighting.state in single)


def _feature(facts: Mapping[str, Any], geometry: BaseGeometry | None) -> dict[str, Any]:
    return {"type": "Feature", "properties": facts, "geometry": None if geometry is None else mapping(geometry)}


def _written_day(scene: Scene) -> str | None:
    """Return the day on which a scene was taken, ``None`` where that is not known to the day."""
    taken: Interval | None = scene.acquired
    if taken is None or (taken.end - taken.begin).total_seconds() > 86400:
        return None
    return taken.begin.date().isoformat()
