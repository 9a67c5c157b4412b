"""The worked example: a case made from what is bundled, as an analyst would have entered it."""

from __future__ import annotations

import csv
import json
import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Iterator

from shapely.geometry import shape

from .case.action import Action
from .case.create import create_case
from .case.store import CaseStore
from .core.berms.crossings import crossing, measure_row
from .core.berms.read import read_rows, read_transects
from .core.berms.record import row_records, spacing_record
from .core.berms.spacing import measure_transect
from .core.chain.tables import read_chain
from .core.errors import BermlineError, message
from .core.imagery.describe import describe_raster
from .core.imagery.hashing import hash_file
from .core.imagery.record import scene_of
from .core.records import Finding, Scene, Sighting, Site, Structure, Support
from .core.whole_file import drafts_of
from .place import resource, software_version
from .words import tr

TITLE = "Worked example: three unrelated places"
ABOUT = (
    "A worked example of three unrelated places. Growth is shown on a storage compound at Jebel Ali, berms on the "
    "terrain model of a former munitions depot near Xanten, and the transfer chain to Tikhoretsk as publicly "
    "reported. Nothing connects the three but the method."
)
Report = Callable[[float, str], None]


def build_example(folder: Path, who: str, report: Report) -> Path:
    """Build the example case, with a copy of its imagery, in ``folder`` and return the path of the case.

    ``report`` is called with the share done, from 0 to 1, and with words. Raises
    :class:`BermlineError` where the folder cannot be written or holds a case already; no half-built
    case is left.
    """
    source = resource("example")
    path = folder / "example.gpkg"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _copy_imagery(source, folder, report)
        with drafts_of([path]) as (draft,):
            with closing(create_case(draft, TITLE, who, software_version())) as store:
                _fill(store, source, report)
            if path.exists():
                raise BermlineError(
                    message("There is already a case {path}.", path=path), message("Open it, or remove it first.")
                )
    except OSError as error:
        raise BermlineError(
            message("The example cannot be written to {folder}: {reason}.", folder=folder, reason=error.strerror),
            message("Choose a folder that you may write to, with 20 MB to spare."),
        ) from error
    return path


def _copy_imagery(source: Path, folder: Path, report: Report) -> None:
    files = sorted((source / "imagery").iterdir())
    (folder / "imagery").mkdir(exist_ok=True)
    for number, file in enumerate(files):
        report(0.2 * number / len(files), tr("copying the imagery"))
        with drafts_of([folder / "imagery" / file.name]) as (draft,):
            shutil.copyfile(file, draft)


def _fill(store: CaseStore, source: Path, report: Report) -> None:
    with store.act(tr("Describe the case")) as action:
        action.set("about", ABOUT)
    with store.act(tr("Add scenes")) as action:
        report(0.2, tr("adding the scenes"))
        scenes = _add_places_and_scenes(action, store, source)
    with store.act(tr("Mark structures")) as action:
        report(0.5, tr("marking what stood on each date"))
        structures = _add_growth(action, source / "growth", scenes)
    with store.act(tr("Measure berms")) as action:
        report(0.6, tr("measuring the berms"))
        measurements = _add_berms(action, store, source / "berms", scenes)
    with store.act(tr("Record the transfer chain")) as action:
        report(0.9, tr("recording the transfer chain"))
        chain = _add_chain(action, source / "chain")
    with store.act(tr("Write findings")) as action:
        _add_findings(action, source / "findings.csv", {**structures, **measurements, **chain})
    report(1.0, tr("the example case is built"))


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the rows of a bundled table; an empty cell is ``None``."""
    with path.open(encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            yield {key: value or None for key, value in row.items()}


def _add_places_and_scenes(action: Action, store: CaseStore, source: Path) -> dict[str, Scene]:
    """Add the two places that have imagery, and their scenes; return the scenes by file name."""
    described = []
    for row in _rows(source / "scenes.csv"):
        file = row.pop("file")
        resolution = row.pop("resolution_m")
        path = store.folder / "imagery" / file
        sha256, _size = hash_file(path)
        facts = describe_raster(str(path))
        described.append(
            (
                row.pop("site"),
                file,
                scene_of(
                    facts,
                    Path(file).stem,
                    store.relative(path),
                    sha256=sha256,
                    raster_allowed=True,
                    resolution_m=None if resolution is None else float(resolution),
                    **row,
                ),
            )
        )
    places = {}
    for row in _rows(source / "sites.csv"):
        footprints = [scene.geometry for name, _, scene in described if name == row["name"]]
        places[row["name"]] = action.insert(Site(geometry=footprints[0].centroid, **row))
    scenes = {}
    for name, file, scene in described:
        placed = replace(scene, site=places[name])
        scenes[file] = replace(placed, uuid=action.insert(placed))
    return scenes


def _add_growth(action: Action, folder: Path, scenes: dict[str, Scene]) -> dict[str, str]:
    """Add the outlined structures and what each scene says of them; return their keys by ``structure:label``."""
    on_day = {scene.acquired.begin.date().isoformat(): scene for scene in scenes.values() if scene.acquired}
    keys = {}
    for feature in json.loads((folder / "structures.geojson").read_text(encoding="utf-8"))["features"]:
        structure = Structure(
            site=next(iter(on_day.values())).site, geometry=shape(feature["geometry"]), **feature["properties"]
        )
        keys[structure.label] = action.insert(structure)
    for row in _rows(folder / "sightings.csv"):
        scene = on_day[row["scene_date"]]
        action.insert(
            Sighting(structure=keys[row["structure"]], scene=scene.uuid, state=row["state"], note=row["note"])
        )
    return {f"structure:{label}": key for label, key in keys.items()}


def _add_berms(action: Action, store: CaseStore, folder: Path, scenes: dict[str, Scene]) -> dict[str, str]:
    """Measure along the drawn transects and in the rows; return the keys by ``measurement:name``."""
    model = next(scene for scene in scenes.values() if scene.kind == "elevation")
    common = {"site": model.site, "scene": model.uuid, "software_version": software_version()}
    path = store.absolute(model.path)
    spacings = {}
    made = []
    for drawn in read_transects(folder / "transects.csv"):
        spacing = measure_transect(path, drawn.line, drawn.width_m, drawn.definition, model.kind, drawn.crs)
        spacings[drawn.name] = spacing
        made.append(spacing_record(spacing, drawn.name, note=drawn.note or None, **common))
    for name, members in read_rows(folder / "rows.csv").items():
        row = measure_row([crossing(each, spacings[each].inputs, spacings[each].width_m) for each in members])
        made.extend(row_records(row, name, **common))
    return {f"measurement:{measurement.name}": action.insert(measurement) for measurement in made}


def _add_chain(action: Action, folder: Path) -> dict[str, str]:
    """Add the chain as it was reported; return the keys of its records by ``table:label``."""
    chain = read_chain(folder)
    for record in chain.in_order():
        action.insert(record)
    return {f"{record.table}:{record.label}": record.uuid for record in (*chain.movements, *chain.claims)}


def _add_findings(action: Action, path: Path, keys: dict[str, str]) -> None:
    """Add the findings and what each rests on; ``measurement:*`` stands for every measurement."""
    for row in _rows(path):
        supports = row.pop("supports").split(";")
        finding = action.insert(Finding(**{key: value for key, value in row.items() if value is not None}))
        for support in supports:
            table, _, label = support.partition(":")
            chosen = [key for name, key in keys.items() if name == support or (label == "*" and name.startswith(table))]
            for key in chosen:
                action.insert(Support(finding=finding, **{table: key}))
