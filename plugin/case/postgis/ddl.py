"""The tables and triggers of a case on a server, from the same declaration as those of a file."""

from __future__ import annotations

from typing import Iterator

from ..schema import ACTION, FID, INFO, JOURNAL, TABLES, UNIQUE, Column, Table
from ..sql import listing, literal, name, names, statement

SQL_TYPES = {
    "text": "text",
    "real": "double precision",
    "integer": "bigint",
    "boolean": "boolean",
    "instant": "timestamp(3)",
    "date": "date",
    "json": "text",
    "reference": "text",
}
"""An instant is UTC, without a zone: so it stands in every program as it was written."""

MARK = "A case of Bermline"
"""The comment on the schema by which a case is found."""
TURN = 0x4245524D
"""The first half of the advisory lock by which writers take turns; the second is the schema's number."""

_KEEPING = (INFO, ACTION, JOURNAL)


def tables(postgis: str) -> Iterator[str]:
    """Yield the statements that make the tables and indices, in order; ``postgis`` is the schema that it lives in."""
    yield statement(
        "CREATE TABLE",
        INFO,
        "(id bigserial PRIMARY KEY, key text NOT NULL UNIQUE,",
        "value text NOT NULL CHECK (value::json IS NOT NULL))",
    )
    yield statement(
        "CREATE TABLE",
        ACTION,
        "(id bigserial PRIMARY KEY, uuid text NOT NULL UNIQUE,",
        "kind text NOT NULL CHECK (kind IN",
        "('start', 'act', 'undo', 'redo', 'upgrade', 'outside', 'elsewhere')),",
        "label text NOT NULL, who text NOT NULL, at text NOT NULL, software_version text, undoes text,",
        "login text NOT NULL DEFAULT session_user, transaction xid8 NOT NULL DEFAULT pg_current_xact_id())",
    )
    yield statement(
        "CREATE TABLE",
        JOURNAL,
        "(id bigserial PRIMARY KEY, action text NOT NULL, at text NOT NULL,",
        "who text NOT NULL, table_name text NOT NULL, record text NOT NULL,",
        "what text NOT NULL CHECK (what IN ('insert', 'update', 'delete')), before text, after text,",
        "login text NOT NULL DEFAULT session_user)",
    )
    yield statement("CREATE INDEX journal_by_action ON", JOURNAL, "(action)")
    yield statement("CREATE INDEX journal_by_record ON", JOURNAL, "(record)")
    for table in TABLES.values():
        yield from make_table(table, postgis)


def make_table(table: Table, postgis: str) -> Iterator[str]:
    """Yield the statements that make a table of records with its indices."""
    parts = [name(FID) + " serial PRIMARY KEY", *(column_of(column, postgis) for column in table.columns)]
    if table.name in UNIQUE:
        parts.append("UNIQUE (" + names(UNIQUE[table.name]) + ")")
    yield statement("CREATE TABLE", name(table.name), "(" + listing(parts) + ")")
    for column in table.references:
        index = name(f"{table.name}_by_{column.name}")
        yield statement("CREATE INDEX", index, "ON", name(table.name), "(" + name(column.name) + ")")
    if table.geometry is not None:
        index = name(f"{table.name}_{table.geometry.name}")
        yield statement("CREATE INDEX", index, "ON", name(table.name), "USING gist (" + name(table.geometry.name) + ")")


def column_of(column: Column, postgis: str) -> str:
    """Return the declaration of a column."""
    place = name(postgis) + "." if column.kind == "geometry" else ""
    parts = [name(column.name), place + sql_type(column)]
    if column.name == "uuid":
        return statement(*parts, "UNIQUE")
    if column.required:
        parts.append("NOT NULL")
    if isinstance(column.default, bool):
        parts += ["DEFAULT", str(column.default).lower()]
    elif isinstance(column.default, str) and (column.default or not column.required):
        parts += ["DEFAULT", literal(column.default)]
    elif isinstance(column.default, int):
        parts += ["DEFAULT", str(column.default)]
    if column.kind == "reference":
        parts += ["REFERENCES", name(column.table), '("uuid")']
        parts += ["ON DELETE", "CASCADE" if column.owner else "SET NULL", "DEFERRABLE"]
    return statement(*parts)


def sql_type(column: Column) -> str:
    """Return the type by which PostgreSQL knows a column."""
    return f"geometry({column.shape}, 4326)" if column.kind == "geometry" else SQL_TYPES[column.kind]


def conditions(table: Table) -> Iterator[tuple[str, str]]:
    """Yield name and condition of each check on a table."""
    for column in table.columns:
        condition = _condition(column)
        if condition:
            yield f"{table.name}_{column.name}_check", condition
        if column.after:
            sign = ">=" if column.kind == "date" else ">"
            yield f"{table.name}_{column.name}_after_check", f"{name(column.name)} {sign} {name(column.after)}"
    if table.alternatives:
        yield f"{table.name}_exactly_one", f"num_nonnulls({names(each.name for each in table.alternatives)}) = 1"


def add_conditions(table: Table) -> Iterator[str]:
    """Yield the statements that put the checks on a table."""
    for title, condition in conditions(table):
        yield statement("ALTER TABLE", name(table.name), "ADD CONSTRAINT", name(title), "CHECK (" + condition + ")")


def _condition(column: Column) -> str:
    this = name(column.name)
    if column.choices:
        return this + " IN (" + listing(map(literal, column.choices)) + ")"
    if column.kind == "text" and column.required:
        return this + " <> ''"
    if column.kind == "real":
        return "abs(" + this + ") < 1e308"
    if column.kind == "json":
        return this + "::json IS NOT NULL OR " + this + " IS NULL"
    if column.kind in ("instant", "date"):
        return this + " >= '0001-01-01' AND " + this + " < '10000-01-01'"
    return ""


def triggers() -> Iterator[tuple[str, str, str]]:
    """Yield table, name and statement of each trigger."""
    for kept in (*TABLES, INFO):
        yield _trigger(kept, "case_1_turn", "BEFORE INSERT OR UPDATE OR DELETE", "STATEMENT", "case_turn")
        yield _trigger(kept, "case_2_no_truncate", "BEFORE TRUNCATE", "STATEMENT", "case_append_only")
        if kept == INFO:
            yield _trigger(kept, "case_3_guard", "BEFORE INSERT OR UPDATE OR DELETE", "ROW", "case_guard_info")
        else:
            yield _trigger(kept, "case_3_fill", "BEFORE INSERT OR UPDATE", "ROW", "case_fill")
        yield _trigger(kept, "case_4_journal", "AFTER INSERT OR UPDATE OR DELETE", "ROW", f"case_journal_{kept}")
    for kept in (ACTION, JOURNAL):
        yield _trigger(kept, "case_append_only", "BEFORE UPDATE OR DELETE OR TRUNCATE", "STATEMENT", "case_append_only")


def _trigger(table: str, title: str, event: str, each: str, function: str) -> tuple[str, str, str]:
    made = statement(
        "CREATE TRIGGER", name(title), event, "ON", name(table), "FOR EACH", each, "EXECUTE FUNCTION",
        name(function) + "()",
    )  # fmt: skip
    return table, title, made


def comments() -> Iterator[str]:
    """Yield the statements that tell a person in another program what tables and columns are."""
    for table in TABLES.values():
        yield statement("COMMENT ON TABLE", name(table.name), "IS", literal(table.title))
        for column in table.columns:
            words = ", ".join(filter(None, (column.title, column.unit, column.note)))
            place = name(table.name) + "." + name(column.name)
            yield statement("COMMENT ON COLUMN", place, "IS", literal(words))


def kept_tables() -> tuple[str, ...]:
    """Return the names of all tables of a case."""
    return (*TABLES, *_KEEPING)
