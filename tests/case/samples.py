"""Records with every field filled."""

from __future__ import annotations

import datetime as dt
import sqlite3
from pathlib import Path
from typing import Any, Mapping

from shapely.geometry import LineString, Point, Polygon

from plugin.case.schema import TABLES, Column, Table
from plugin.case.store import CaseStore
from plugin.core.columns import Record
from plugin.core.records import BY_TABLE, Scene, Sighting, Site, Structure

SHAPES = {
    "Point": Point(37.61823, 45.85431),
    "LineString": LineString([(55.01, 24.97), (55.02, 24.98), (55.03, 24.97)]),
    "Polygon": Polygon([(0, 0), (1, 0), (1, 1), (0, 1)], [[(0.2, 0.2), (0.4, 0.2), (0.4, 0.4)]]),
}
VALUES: Mapping[str, Any] = {
    "text": "Ж “quote” ' \" ; -- \\ ü\n日本",
    "real": 1 / 3,
    "integer": 2**40,
    "boolean": True,
    "instant": dt.datetime(2018, 6, 23, 6, 50, 1, 250000, tzinfo=dt.timezone.utc),
    "date": dt.date(1985, 2, 28),
    "json": {"positions": [0.1, 22.8], "who": "ü", "none": None, "deep": {"a": [1, 2]}},
}


def value_of(column: Column, keys: Mapping[str, str]) -> Any:
    """Return a value that the column may hold; references take their key from ``keys``."""
    if column.choices:
        return column.choices[-1]
    if column.kind == "geometry":
        return SHAPES[column.shape]
    if column.kind == "reference":
        return keys[column.table]
    if column.after:
        return VALUES[column.kind] + dt.timedelta(days=1)
    return VALUES[column.kind]


def filled(table: Table, keys: Mapping[str, str]) -> Record:
    """Return a record with every field filled, of exclusive references the first one."""
    left_out = {column.name for column in table.alternatives[1:]}
    values = {column.name: value_of(column, keys) for column in table.own if column.name not in left_out}
    return BY_TABLE[table.name](**values)


def fill(store: CaseStore) -> dict[str, str]:
    """Put one filled record of every kind into a case and return their keys by table."""
    keys: dict[str, str] = {}
    with store.act("Fill the case") as action:
        for name, table in TABLES.items():
            keys[name] = action.insert(filled(table, keys))
    return keys


def fill_growth(store: CaseStore) -> tuple[str, str, str]:
    """Put a site, a scene and a structure with one sighting into a case; return the last three keys."""
    with store.act("Set the ground") as action:
        site = action.insert(Site(name="Depot", geometry=SHAPES["Point"]))
        scene = action.insert(Scene(name="2018-06-23", path="a.tif", site=site))
        structure = action.insert(Structure(label="A1", site=site, geometry=SHAPES["Polygon"]))
        sighting = action.insert(Sighting(structure=structure, scene=scene, state="present"))
    return scene, structure, sighting


def snapshot(store: CaseStore) -> dict[str, list[dict[str, Any]]]:
    """Return what all records say, without who said it when."""
    kept = {"created_by", "created_at", "edited_by", "edited_at", "version"}
    found = {}
    for name, kind in BY_TABLE.items():
        found[name] = [
            {
                key: value.wkb_hex if hasattr(value, "wkb_hex") else value
                for key, value in vars(record).items()
                if key not in kept
            }
            for record in store.read(kind)
        ]
    return found


def alter(path: Path, *statements: str) -> None:
    """Run statements on the file of a case as another program would."""
    connection = sqlite3.connect(path)
    with connection:
        for made in statements:
            connection.execute(made)
    connection.close()
