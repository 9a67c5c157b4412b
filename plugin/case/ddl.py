"""The SQL of a case in a file: its tables, their indices and GeoPackage's spatial index, and all of it in order."""

from __future__ import annotations

from typing import Iterable, Iterator

from .schema import ACTION, CONTEXT, FID, INFO, JOURNAL, TABLES, UNIQUE, Column, Table
from .sql import listing, literal, name, names, statement
from .triggers import append_only, info_triggers, outside_trigger, record_triggers, sound_triggers

CREATE_ACTIONS = statement(
    "CREATE TABLE", ACTION, "(id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uuid TEXT NOT NULL UNIQUE,",
    "kind TEXT NOT NULL CHECK (kind IN ('start', 'act', 'undo', 'redo', 'upgrade', 'outside', 'elsewhere')),",
    "label TEXT NOT NULL, who TEXT NOT NULL, at DATETIME NOT NULL, software_version TEXT, undoes TEXT)",
)  # fmt: skip
_KEEPING_TABLES = (
    statement(
        "CREATE TABLE",
        INFO,
        "(id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, key TEXT NOT NULL UNIQUE,",
        "value TEXT NOT NULL CHECK (json_valid(value)))",
    ),
    statement(
        "CREATE TABLE",
        CONTEXT,
        "(id INTEGER PRIMARY KEY CHECK (id = 1), who TEXT NOT NULL, action TEXT,",
        "restoring INTEGER NOT NULL DEFAULT 0, filling INTEGER NOT NULL DEFAULT 0)",
    ),
    CREATE_ACTIONS,
    statement(
        "CREATE TABLE",
        JOURNAL,
        "(id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, action TEXT NOT NULL,",
        "at DATETIME NOT NULL, who TEXT NOT NULL, table_name TEXT NOT NULL, record TEXT NOT NULL,",
        "what TEXT NOT NULL CHECK (what IN ('insert', 'update', 'delete')), before TEXT, after TEXT)",
    ),
    statement("CREATE INDEX journal_by_action ON", JOURNAL, "(action)"),
    statement("CREATE INDEX journal_by_record ON", JOURNAL, "(record)"),
)


def objects() -> Iterator[str]:
    """Yield every statement that makes the tables, indices and triggers of a case, in order."""
    yield from _KEEPING_TABLES
    for table in TABLES.values():
        yield create_table(table)
        yield from index_references(table)
        if table.geometry is not None:
            yield create_spatial_index(table.name, table.geometry.name)
            yield from spatial_index_triggers(table.name, table.geometry.name, FID)
    for table in TABLES.values():
        yield from sound_triggers(table)
        yield from record_triggers(table)
    yield from info_triggers()
    yield outside_trigger()
    for kept in (JOURNAL, ACTION):
        yield from append_only(kept)


def create_table(table: Table) -> str:
    """Return the statement that makes a table of records."""
    parts = [name(FID) + " INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"]
    parts += [_column(table, column) for column in table.columns]
    if table.name in UNIQUE:
        parts.append("UNIQUE (" + names(UNIQUE[table.name]) + ")")
    if table.alternatives:
        given = " + ".join("(" + name(column.name) + " IS NOT NULL)" for column in table.alternatives)
        parts.append(statement("CONSTRAINT", name(f"{table.name}_exactly_one"), "CHECK (" + given + " = 1)"))
    return statement("CREATE TABLE", name(table.name), "(" + listing(parts) + ")")


def index_references(table: Table) -> Iterator[str]:
    """Yield the statements that make the indices of a table's references."""
    for column in table.references:
        index = name(f"{table.name}_by_{column.name}")
        yield statement("CREATE INDEX", index, "ON", name(table.name), "(" + name(column.name) + ")")


def _column(table: Table, column: Column) -> str:
    parts = [name(column.name), column.sql_type]
    if column.name == "uuid":
        # The trigger fills it: as a default, QGIS' forms would take the expression for its value.
        return statement(*parts, "UNIQUE")
    if column.required:
        parts.append("NOT NULL")
    if column.default not in (None, ""):
        value = column.default
        parts += ["DEFAULT", literal(value) if isinstance(value, str) else str(int(value))]
    elif column.default == "" and not column.required:
        parts += ["DEFAULT", "''"]
    condition = _condition(column)
    if condition:
        parts += ["CONSTRAINT", name(f"{table.name}_{column.name}"), "CHECK (" + condition + ")"]
    if column.kind == "reference":
        parts += ["REFERENCES", name(column.table), '("uuid")']
        parts += ["ON DELETE", "CASCADE" if column.owner else "SET NULL"]
    return statement(*parts)


def _condition(column: Column) -> str:
    this = name(column.name)
    if column.choices:
        return this + " IN (" + listing(map(literal, column.choices)) + ")"
    if column.kind == "text" and column.required:
        return this + " <> ''"
    if column.kind == "boolean":
        return this + " IN (0, 1)"
    if column.kind == "real":
        return statement("typeof(" + this + ") IN ('real', 'integer', 'null') AND abs(" + this + ") < 1e308")
    if column.kind == "json":
        return statement(this, "IS NULL OR json_valid(" + this + ")")
    return ""


def create_spatial_index(table: str, column: str) -> str:
    """Return the statement that makes GeoPackage's spatial index of a table."""
    return statement("CREATE VIRTUAL TABLE", name(f"rtree_{table}_{column}"), "USING rtree(id, minx, maxx, miny, maxy)")


def spatial_index_triggers(table: str, column: str, fid: str) -> Iterator[str]:
    """Yield the triggers of GeoPackage 1.3's spatial index (OGC 12-128r17, annex F.3)."""
    index = f"rtree_{table}_{column}"
    on, this, row = name(table), name(column), name(fid)
    box = listing(f"ST_{bound}(NEW.{this})" for bound in ("MinX", "MaxX", "MinY", "MaxY"))
    put = statement("INSERT OR REPLACE INTO", name(index), "VALUES (NEW." + row + ",", box + ");")
    take = statement("DELETE FROM", name(index), "WHERE id = OLD." + row + ";")
    filled = f"(NEW.{this} NOTNULL AND NOT ST_IsEmpty(NEW.{this}))"
    empty = f"(NEW.{this} ISNULL OR ST_IsEmpty(NEW.{this}))"
    same, other = f"OLD.{row} = NEW.{row}", f"OLD.{row} != NEW.{row}"
    take_both = statement("DELETE FROM", name(index), "WHERE id IN (OLD." + row + ", NEW." + row + ");")
    for suffix, event, condition, body in (
        ("insert", "AFTER INSERT ON " + on, filled, put),
        ("update1", f"AFTER UPDATE OF {this} ON {on}", f"{same} AND {filled}", put),
        ("update2", f"AFTER UPDATE OF {this} ON {on}", f"{same} AND {empty}", take),
        ("update3", f"AFTER UPDATE ON {on}", f"{other} AND {filled}", f"{take} {put}"),
        ("update4", f"AFTER UPDATE ON {on}", f"{other} AND {empty}", take_both),
        ("delete", f"AFTER DELETE ON {on}", f"OLD.{this} NOT NULL", take),
    ):
        yield statement("CREATE TRIGGER", name(f"{index}_{suffix}"), event, "WHEN", condition, "BEGIN", body, "END")


def split_names(statements: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Yield type, name and statement of what each ``CREATE`` statement makes."""
    for made in statements:
        words = made.replace("(", " ").split(None, 4)
        kind, title = (words[1], words[2]) if words[1] != "VIRTUAL" else (words[2], words[3])
        yield kind.lower(), title.strip('"'), made
