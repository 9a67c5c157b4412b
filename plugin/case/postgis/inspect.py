"""Looking at a case on a server before it is trusted: is all that acts on its tables ours, and as we made it."""

from __future__ import annotations

import re
from typing import Any, Iterator

from ...core.errors import message
from ..errors import CaseError
from ..schema import FID, TABLES
from .ddl import functions, kept_tables, sql_type, triggers

_FUNCTION = re.compile(r'CREATE FUNCTION "?(\w+)"?\(.*?\$case\$(.*)\$case\$', re.DOTALL)


def refuse_where_altered(cursor: Any, schema: str) -> None:
    """Raise :class:`CaseError` where tables, functions or triggers are missing, other than ours, or more."""
    odd = sorted({*_odd_tables(cursor, schema), *_odd_functions(cursor, schema), *_odd_triggers(cursor, schema)})
    if odd:
        raise CaseError(
            message("The case {case} is not as Bermline made it: {names}.", case=schema, names=", ".join(odd)),
            message("It was not opened. Ask whoever owns it on the server what was changed there."),
        )


def own_functions() -> dict[str, str]:
    """Return the bodies of our functions by name."""
    found = (_FUNCTION.match(made) for made in functions())
    return {match.group(1): match.group(2) for match in found if match is not None}


def _odd_tables(cursor: Any, schema: str) -> Iterator[str]:
    cursor.execute(_TABLES, (schema, list(kept_tables())))
    kinds = dict(cursor.fetchall())
    yield from (kept for kept in kept_tables() if kinds.get(kept) != "r")
    cursor.execute(_COLUMNS, (schema,))
    there = {(table, column): kind for table, column, kind in cursor.fetchall()}
    for table in TABLES.values():
        for column in table.columns:
            kind = there.get((table.name, column.name), "").rpartition(".")[2]
            if _type(kind) != _type(sql_type(column)):
                yield f"{table.name}.{column.name}"
        if (table.name, FID) not in there:
            yield f"{table.name}.{FID}"
    cursor.execute("SELECT tablename || '.' || rulename FROM pg_rules WHERE schemaname = %s", (schema,))
    yield from (row[0] for row in cursor.fetchall())


def _odd_functions(cursor: Any, schema: str) -> Iterator[str]:
    cursor.execute(
        "SELECT proname, prosrc FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace WHERE nspname = %s",
        (schema,),
    )
    there = cursor.fetchall()
    ours = own_functions()
    for function, body in there:
        if ours.get(function) != body:
            yield f"{function}()"
    yield from (f"{function}()" for function in ours.keys() - {function for function, _ in there})


def _odd_triggers(cursor: Any, schema: str) -> Iterator[str]:
    cursor.execute(_TRIGGERS, (schema,))
    there = {(table, title): (function, state) for table, title, function, state in cursor.fetchall()}
    ours = {(table, title): made.rpartition("EXECUTE FUNCTION ")[2] for table, title, made in triggers()}
    for (table, title), (function, state) in there.items():
        if ours.get((table, title)) != f'"{function}"()' or state not in ("O", "A"):
            yield f"{table}.{title}"
    yield from (f"{table}.{title}" for table, title in ours.keys() - there.keys())


def _type(kind: str) -> str:
    return kind.replace(" without time zone", "").replace(" ", "").lower()


_TABLES = """
SELECT relname, relkind::text FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE nspname = %s AND relname = ANY(%s)
"""
_COLUMNS = """
SELECT relname, attname, format_type(atttypid, atttypmod) FROM pg_attribute
JOIN pg_class AS c ON c.oid = attrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE nspname = %s AND attnum > 0 AND NOT attisdropped AND relkind = 'r'
"""
_TRIGGERS = """
SELECT relname, tgname, CASE WHEN f.pronamespace = c.relnamespace THEN f.proname ELSE '' END, tgenabled::text
FROM pg_trigger JOIN pg_class AS c ON c.oid = tgrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_proc AS f ON f.oid = tgfoid
WHERE nspname = %s AND NOT tgisinternal
"""
