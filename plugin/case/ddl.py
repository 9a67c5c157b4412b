"""The SQL of a case: tables, indices, and the triggers that keep the spatial index and the journal.

The triggers use SQLite's own functions only (and those that every program which writes GeoPackage
features has), so that an edit from QGIS' attribute table or any other program is journalled like ours.
"""

from __future__ import annotations

from typing import Iterable, Iterator

from .schema import ACTION, CONTEXT, FID, INFO, JOURNAL, TABLES, UNIQUE, Column, Table
from .sql import NEW_UUID, NOW, listing, literal, name, names, statement

OUTSIDE_WHO = "another program"
OUTSIDE_LABEL = "Edit in another program"
OUTSIDE_PAUSE = "-1 seconds"
"""Outside edits that follow each other within this time are one action: QGIS saves a layer row by row."""

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
        yield from _sound_triggers(table)
        yield from _record_triggers(table)
    yield from _info_triggers()
    yield _outside_trigger()
    for kept in (JOURNAL, ACTION):
        yield from _append_only(kept)


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


def row_as_json(table: Table, prefix: str = "") -> str:
    """Return the expression that writes a row as JSON, exactly: geometry in hex, numbers to the last bit."""
    pairs = [literal(FID), prefix + name(FID)]
    for column in table.columns:
        this = prefix + name(column.name)
        if column.kind == "geometry":
            this = f"nullif(hex({this}), '')"
        elif column.kind == "real":
            this = f"json(nullif(quote({this}), 'NULL'))"
        pairs += [literal(column.name), this]
    return "json_object(" + listing(pairs) + ")"


def _sound_triggers(table: Table) -> Iterator[str]:
    """Yield the triggers that refuse what SQLite's own types let through: dates and whole numbers that are none.

    They are no constraints of the table, so that a case in which another program left such a value still opens.
    """
    checks = [check for column in table.own for check in _unsound(table, column)]
    if not checks:
        return
    for event in ("INSERT", "UPDATE"):
        cases = []
        for columns, bad, words in checks:
            changed = " OR ".join(f"NEW.{name(column)} IS NOT OLD.{name(column)}" for column in columns)
            holds = f"({changed}) AND {bad}" if event == "UPDATE" else bad
            cases.append(statement("WHEN", holds, "THEN RAISE(ABORT,", literal(words) + ")"))
        yield _trigger(
            f"sound_{table.name}_{event.lower()}",
            "BEFORE " + event,
            table.name,
            "",
            statement("SELECT", "CASE", *cases, "END;"),
        )


_TO_A_REAL_DAY = "'+0 days'"
"""Makes SQLite's date functions turn 30 February into 2 March: without reckoning they hand it back as it came."""


def _unsound(table: Table, column: Column) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """Yield columns, the condition under which their new values are refused, and the words; NULL is never refused."""
    this, words = "NEW." + name(column.name), f"constraint failed: {table.title}: “{column.title}” must be "
    if column.kind == "integer":
        yield (column.name,), f"typeof({this}) NOT IN ('integer', 'null')", words + "a whole number"
    elif column.kind == "date":
        bad = f"{this} IS NOT NULL AND date({this}, {_TO_A_REAL_DAY}) IS NOT {this}"
        yield (column.name,), bad, words + "a date like 2018-06-23"
    elif column.kind == "instant":
        to_second = f"replace(substr({this}, 1, 19), ' ', 'T')"
        bad = f"{this} IS NOT NULL AND strftime('%Y-%m-%dT%H:%M:%S', {to_second}, {_TO_A_REAL_DAY}) IS NOT {to_second}"
        yield (column.name,), bad, words + "an instant like 2018-06-23T06:50:00Z"
    if column.after:
        other = table.column(column.after)
        sign = "<" if column.kind == "date" else "<="
        bad = f"julianday({this}) {sign} julianday(NEW.{name(other.name)})"
        yield (other.name, column.name), bad, words + f"later than “{other.title}”"


def _record_triggers(table: Table) -> Iterator[str]:
    on = name(table.name)
    here = "WHERE " + name(FID) + " = NEW." + name(FID)
    after = statement("(SELECT", row_as_json(table), "FROM", on, here + ")")
    key = statement("(SELECT", "uuid FROM", on, here + ")")
    fill = statement(
        "UPDATE",
        on,
        "SET",
        "uuid = coalesce(nullif(uuid, ''),",
        NEW_UUID + "),",
        "(created_by, created_at, edited_by, edited_at, version) = (SELECT",
        "CASE restoring WHEN 1 THEN NEW.created_by ELSE who END,",
        "CASE restoring WHEN 1 THEN NEW.created_at ELSE",
        NOW,
        "END,",
        "who,",
        NOW + ",",
        "CASE restoring WHEN 1 THEN NEW.version + 1 ELSE 1 END FROM",
        CONTEXT + ")",
        here + ";",
    )
    yield _trigger(
        f"journal_{table.name}_insert",
        "AFTER INSERT",
        table.name,
        "",
        _unwatched(fill),
        _journal(table.name, key, "insert", "NULL", after),
    )
    mark = statement(
        "UPDATE",
        on,
        "SET",
        "(created_by, created_at, edited_by, edited_at, version) = (SELECT",
        "OLD.created_by, OLD.created_at, who,",
        NOW + ",",
        "OLD.version + 1 FROM",
        CONTEXT + ")",
        here + ";",
    )
    every = [FID, *(column.name for column in table.columns)]
    differs = statement("(" + names(every, "OLD.") + ") IS NOT (" + names(every, "NEW.") + ")")
    yield _trigger(
        f"journal_{table.name}_update",
        "AFTER UPDATE",
        table.name,
        statement("(SELECT", "filling FROM", CONTEXT + ") = 0 AND", differs),
        _unwatched(mark),
        _journal(table.name, "OLD.uuid", "update", row_as_json(table, "OLD."), after),
    )
    yield _trigger(
        f"journal_{table.name}_delete",
        "AFTER DELETE",
        table.name,
        "",
        _journal(table.name, "OLD.uuid", "delete", row_as_json(table, "OLD."), "NULL"),
    )
    yield _trigger(
        f"version_of_{table.name}",
        "BEFORE UPDATE OF version",
        table.name,
        statement("(SELECT", "filling FROM", CONTEXT + ") = 0 AND NEW.version IS NOT OLD.version"),
        statement("SELECT", "RAISE(ABORT, 'the record was edited by another since it was read');"),
    )
    yield _trigger(
        f"key_of_{table.name}",
        "BEFORE UPDATE OF uuid",
        table.name,
        "OLD.uuid <> '' AND NEW.uuid IS NOT OLD.uuid",
        statement("SELECT", "RAISE(ABORT, 'the key of a record does not change');"),
    )


def _info_triggers() -> Iterator[str]:
    def row(prefix: str) -> str:
        return f"json_object('id', {prefix}id, 'key', {prefix}key, 'value', {prefix}value)"

    for what, before, after in (
        ("insert", "NULL", row("NEW.")),
        ("update", row("OLD."), row("NEW.")),
        ("delete", row("OLD."), "NULL"),
    ):
        key = "OLD.key" if what == "delete" else "NEW.key"
        changed = "OLD.value IS NOT NEW.value" if what == "update" else ""
        yield _trigger(
            f"journal_{INFO}_{what}", "AFTER " + what.upper(), INFO, changed, _journal(INFO, key, what, before, after)
        )


def _append_only(table: str) -> Iterator[str]:
    for event in ("UPDATE", "DELETE"):
        yield _trigger(
            f"{table}_no_{event.lower()}",
            "BEFORE " + event,
            table,
            "",
            statement("SELECT", "RAISE(ABORT, " + literal(f"the {table} is only ever added to") + ");"),
        )


def _trigger(trigger: str, event: str, table: str, condition: str, *body: str) -> str:
    when = ["WHEN", condition] if condition else []
    return statement("CREATE TRIGGER", name(trigger), event, "ON", name(table), *when, "BEGIN", *body, "END")


def _unwatched(change: str) -> str:
    """Announce a change that a trigger makes to its own row, so that it is not journalled as one more edit."""
    return statement("UPDATE", CONTEXT, "SET filling = 1;", change)


def _outside_trigger() -> str:
    """Return what opens an action of its own for an edit of another program, before its line is written."""
    a_moment_ago = NOW[:-1] + ", " + literal(OUTSIDE_PAUSE) + ")"
    goes_on = statement(
        "EXISTS (SELECT",
        "1 FROM",
        ACTION,
        "WHERE id = (SELECT",
        "max(id) FROM",
        ACTION + ") AND kind = 'outside'",
        "AND (SELECT",
        "at FROM",
        JOURNAL,
        "ORDER BY id DESC LIMIT 1) >=",
        a_moment_ago + ")",
    )
    outside = statement(
        "INSERT INTO",
        ACTION,
        "(uuid, kind, label, who, at)",
        "SELECT",
        listing([NEW_UUID, "'outside'", literal(OUTSIDE_LABEL), "NEW.who", NOW]),
        "WHERE NOT",
        goes_on + ";",
    )
    nobody = "NEW.filling = 0 AND NEW.action IS NULL"
    return _trigger("outside_edit", "AFTER UPDATE OF filling", CONTEXT, nobody, outside)


def _journal(table: str, key: str, what: str, before: str, after: str) -> str:
    """Return what ends the filling of a row, if there was any, and writes a line of the journal."""
    filled = statement("UPDATE", CONTEXT, "SET filling = 0;")
    line = statement(
        "INSERT INTO",
        JOURNAL,
        "(action, at, who, table_name, record, what, before, after)",
        "SELECT",
        "coalesce(action, (SELECT",
        "uuid FROM",
        ACTION,
        "ORDER BY id DESC LIMIT 1)),",
        listing([NOW, "who", literal(table), key, literal(what), before, after]),
        "FROM",
        CONTEXT + ";",
    )
    return statement(filled, line)


def split_names(statements: Iterable[str]) -> Iterator[tuple[str, str, str]]:
    """Yield type, name and statement of what each ``CREATE`` statement makes."""
    for made in statements:
        words = made.replace("(", " ").split(None, 4)
        kind, title = (words[1], words[2]) if words[1] != "VIRTUAL" else (words[2], words[3])
        yield kind.lower(), title.strip('"'), made
