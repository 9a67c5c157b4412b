"""The triggers of a case in a file: they refuse what SQLite's types let through, fill keys, count versions and journal.

They use SQLite's own functions only, so that an edit from QGIS' attribute table or any other program is refused or
journalled like ours.
"""

from __future__ import annotations

from typing import Iterator

from .schema import ACTION, CONTEXT, FID, INFO, JOURNAL, Column, Table
from .sql import NEW_UUID, NOW, listing, literal, name, names, statement

OUTSIDE_WHO = "another program"
OUTSIDE_LABEL = "Edit in another program"
OUTSIDE_PAUSE = "-1 seconds"
"""Outside edits that follow each other within this time are one action: QGIS saves a layer row by row."""


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


def sound_triggers(table: Table) -> Iterator[str]:
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


def record_triggers(table: Table) -> Iterator[str]:
    """Yield the triggers that fill key and version of a record, keep both from being changed, and journal it."""
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


def info_triggers() -> Iterator[str]:
    """Yield the triggers that journal what is kept with the case."""

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


def append_only(table: str) -> Iterator[str]:
    """Yield the triggers that let a table only be added to."""
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


def outside_trigger() -> str:
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
