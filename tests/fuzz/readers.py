"""What reads each kind of file: all that the plugin does with one before a person has looked at it.

A reader may return or raise BermlineError, which a person is told; anything else is a fault.
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Any, Callable

from plugin.case.open import open_case
from plugin.core.berms.detect import detect_cells, open_piece
from plugin.core.berms.rules import read_rules
from plugin.core.chain.conflicts import find_conflicts
from plugin.core.chain.gather import gather_chain
from plugin.core.chain.reading import look_into
from plugin.core.evidence.verify import verify_pack
from plugin.core.growth.exchange_kml import read_kml
from plugin.core.growth.exchange_smart import read_smart
from plugin.core.growth.exchange_tables import read_sightings_csv, read_sightings_geojson
from plugin.core.growth.intervals import all_structure_dates
from plugin.core.imagery.describe import describe_raster
from plugin.core.imagery.hashing import hash_file
from plugin.core.imagery.statistics import find_stretch
from plugin.core.raster import Raster
from plugin.core.records import BY_TABLE, Scene, Sighting, Structure

Reader = Callable[[Path], Any]


def _raster(path: Path) -> None:
    describe_raster(str(path))
    find_stretch(str(path))
    hash_file(path)
    Raster(path).read((0, 64), (0, 64))
    detect_cells(open_piece(path))


def _case(path: Path) -> None:
    store = open_case(path, "fuzz")
    try:
        records = {kind: store.read(kind) for kind in BY_TABLE.values()}
        all_structure_dates(records[Structure], records[Scene], records[Sighting])
        find_conflicts(gather_chain(store.read))
        store.journal()
        if store.undo_label is not None:
            store.undo()
            store.redo()
    finally:
        store.close()


def _project(path: Path) -> None:
    from qgis.core import QgsProject

    from plugin.canvas.layers import case_of_project

    _qgis()
    project = QgsProject()
    project.read(str(path))
    case_of_project(project)
    project.clear()


def _template(path: Path) -> None:
    from plugin.sheets.template import read_template

    _qgis()
    read_template(path)


@lru_cache(maxsize=1)
def _qgis() -> Any:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from qgis.core import QgsApplication

    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    return application


READERS: dict[str, Reader] = {
    "raster": _raster,
    "case": _case,
    "chain": look_into,
    "sightings": read_sightings_csv,
    "sighting_layer": read_sightings_geojson,
    "smart": read_smart,
    "kml": read_kml,
    "rules": read_rules,
    "pack": verify_pack,
    "project": _project,
    "template": _template,
}
SHARES = {"case": 3, "raster": 3, "chain": 2, "pack": 2}
"""How often a kind is spoiled, against once of any other."""
