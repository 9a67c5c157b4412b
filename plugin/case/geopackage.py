"""The tables that make an SQLite file a GeoPackage, and how the tables of a case are registered in them."""

from __future__ import annotations

import sqlite3
from typing import Sequence

from .geometry import SRS_ID
from .schema import ACTION, APPLICATION_ID, JOURNAL, TABLES, USER_VERSION, Column, Table
from .sql import marks, name, statement

_WGS84 = (
    'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],'
    'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],'
    'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],'
    'AUTHORITY["EPSG","4326"]]'
)

_SYSTEMS = (
    ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined", "undefined Cartesian coordinate reference system"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinate reference system"),
    ("WGS 84 geodetic", SRS_ID, "EPSG", 4326, _WGS84, "longitude/latitude coordinates in decimal degrees on WGS 84"),
)

_TABLES = (
    """CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
    organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,
    description TEXT)""",
    """CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
    identifier TEXT UNIQUE, description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""",
    """CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
    geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))""",
    """CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
    definition TEXT NOT NULL, scope TEXT NOT NULL,
    CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""",
    """CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT,
    description TEXT, mime_type TEXT, constraint_name TEXT, CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
    CONSTRAINT gdc_tn UNIQUE (table_name, name))""",
    """CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL,
    value TEXT, min NUMERIC, min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,
    CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value))""",
)

_RTREE = ("gpkg_rtree_index", "http://www.geopackage.org/spec120/#extension_rtree", "write-only")
_SCHEMA = ("gpkg_schema", "http://www.geopackage.org/spec120/#extension_schema", "read-write")
_CASE = ("bermline_case", "Bermline keeps a journal of changes by triggers: see resources/help/schema.md", "write-only")
_TITLES = {JOURNAL: "Journal", ACTION: "Actions"}


def lay_ground(connection: sqlite3.Connection) -> None:
    """Make an empty file a GeoPackage 1.3."""
    connection.execute(statement("PRAGMA application_id =", str(APPLICATION_ID)))
    connection.execute(statement("PRAGMA user_version =", str(USER_VERSION)))
    for table in _TABLES:
        connection.execute(table)
    _put(connection, "gpkg_spatial_ref_sys", _SYSTEMS)


def register_tables(connection: sqlite3.Connection) -> None:
    """Enter the tables of a case, the titles of their columns and what they may hold."""
    for table in TABLES.values():
        geometry = table.geometry
        kind, srs = ("features", SRS_ID) if geometry is not None else ("attributes", 0)
        _put(
            connection,
            "gpkg_contents (table_name, data_type, identifier, description, srs_id)",
            [(table.name, kind, table.title, _first_line(table.record.__doc__), srs)],
        )
        if geometry is not None:
            _put(
                connection, "gpkg_geometry_columns", [(table.name, geometry.name, geometry.shape.upper(), SRS_ID, 0, 0)]
            )
            _put(connection, "gpkg_extensions", [(table.name, geometry.name, *_RTREE)])
        for column in table.columns:
            describe_column(connection, table, column)
    for kept, title in _TITLES.items():
        _put(
            connection,
            "gpkg_contents (table_name, data_type, identifier, description, srs_id)",
            [(kept, "attributes", title, "", 0)],
        )
        _put(connection, "gpkg_extensions", [(kept, None, *_CASE)])
    for described in ("gpkg_data_columns", "gpkg_data_column_constraints"):
        _put(connection, "gpkg_extensions", [(described, None, *_SCHEMA)])


def describe_column(connection: sqlite3.Connection, table: Table, column: Column) -> None:
    """Enter the title of a column, what is noted of it and what it may hold."""
    constraint = f"{table.name}_{column.name}" if column.choices else None
    described = (table.name, column.name, None, column.title, column.note or None, None, constraint)
    _put(connection, "gpkg_data_columns", [described])
    if constraint is not None:
        describe_choices(connection, column, constraint)


def describe_choices(connection: sqlite3.Connection, column: Column, constraint: str) -> None:
    """Enter what a column may hold under the name ``constraint``."""
    _put(
        connection,
        "gpkg_data_column_constraints",
        [(constraint, "enum", choice, None, None, None, None, None) for choice in column.choices],
    )


def note_changes(connection: sqlite3.Connection, tables: Sequence[str], at: str) -> None:
    """Bring GeoPackage's own list of contents up to date after a change of ``tables``."""
    for table in tables:
        declared = TABLES.get(table)
        if declared is None:
            continue
        connection.execute(_LAST_CHANGE, (at, table))
        if declared.geometry is not None:
            bounds = statement(
                "SELECT",
                "min(minx), min(miny), max(maxx), max(maxy)",
                "FROM",
                name(f"rtree_{table}_{declared.geometry.name}"),
            )
            connection.execute(_EXTENT, (*connection.execute(bounds).fetchone(), table))


_LAST_CHANGE = statement("UPDATE gpkg_contents", "SET last_change = ? WHERE table_name = ?")
_EXTENT = statement("UPDATE gpkg_contents", "SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?")


def _put(connection: sqlite3.Connection, target: str, rows: Sequence[Sequence[object]]) -> None:
    if rows:
        connection.executemany(statement("INSERT INTO", target, "VALUES (" + marks(len(rows[0])) + ")"), rows)


def _first_line(doc: str | None) -> str:
    return (doc or "").strip().splitlines()[0]
