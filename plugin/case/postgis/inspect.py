"""Looking at a case on a server before it is trusted: is all that acts on its tables ours, and as we made it.

What acts on a table does so in the server, for whoever writes: a program that opens the case cannot leave it out.
So the case is not opened where anything of others acts on it. What merely lies beside it is listed, and never read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Iterable, Iterator, Mapping, Sequence

from ...core.errors import Message, message
from ..errors import CaseError
from ..schema import ACTION, FID, INFO, JOURNAL, TABLES
from .acting import acting, acting_on_an_older_one
from .ddl import kept_tables, sql_type, triggers
from .functions import functions
from .names import find_postgis, search_path

_FUNCTION = re.compile(r'CREATE FUNCTION "?(\w+)"?\(.*?\$case\$(.*)\$case\$', re.DOTALL)
_SETTING = re.compile(r"SET (\w+) = (\w+)")
_OWN_COLUMNS = {
    **{table.name: {FID, *(column.name for column in table.columns)} for table in TABLES.values()},
    INFO: {"id", "key", "value"},
    ACTION: {"id", "uuid", "kind", "label", "who", "at", "software_version", "undoes", "login", "transaction"},
    JOURNAL: {"id", "action", "at", "who", "table_name", "record", "what", "before", "after", "login"},
}


@dataclass(frozen=True)
class Beside:
    """What lies in the schema of a case and is not the case's: tables, views, and columns of its tables."""

    names: tuple[str, ...]

    @property
    def what(self) -> Message:
        """What was left out, for the person who opened the case."""
        names = ", ".join(self.names)
        return message("The schema of the case holds more than the case, which is left out: {names}.", names=names)

    @property
    def remedy(self) -> Message:
        """What to do about it."""
        return message("Bermline neither reads nor copies it. Ask whoever owns the case what it is for.")


def refuse_where_altered(cursor: Any, schema: str) -> Beside | None:
    """Raise :class:`CaseError` where tables or what acts on them are missing, other than ours, or more.

    Return what lies beside the case, ``None`` where there is nothing.
    """
    tables, columns = _tables(cursor, schema), _columns(cursor, schema)
    more = (name for check in (_odd_functions, _odd_triggers, acting) for name in check(cursor, schema))
    odd = sorted({*_odd_tables(tables), *_odd_columns(columns), *more})
    _refuse(schema, odd)
    beside = tuple(sorted({*_more_tables(tables), *_more_columns(columns)}))
    return Beside(beside) if beside else None


def refuse_where_others_act(cursor: Any, schema: str) -> None:
    """Raise :class:`CaseError` where something of others would act while an older case is brought up to date."""
    _refuse(schema, sorted(set(acting_on_an_older_one(cursor, schema))))


def _refuse(schema: str, odd: Sequence[str]) -> None:
    if odd:
        raise CaseError(
            message("The case {case} is not as Bermline made it: {names}.", case=schema, names=", ".join(odd)),
            message("It was not opened. Ask whoever owns it on the server what was changed there."),
        )


def own_functions(postgis: str, schema: str) -> dict[str, tuple[str, bool, list[str]]]:
    """Return of our functions by name the body, whether it is run as the owner, and the settings."""
    path = f"search_path={search_path(schema)}"
    found = ((_FUNCTION.match(made), made) for made in functions(postgis))
    return {
        match.group(1): (match.group(2), "SECURITY DEFINER" in made, [path, *_set_in(made)])
        for match, made in found
        if match is not None
    }


def _set_in(made: str) -> list[str]:
    """Return the settings of a function but for its search path, as PostgreSQL keeps them."""
    return [f"{key}={value}" for key, value in _SETTING.findall(made.partition("$case$")[0])]


def _tables(cursor: Any, schema: str) -> dict[str, str]:
    """Return of what can be read like a table, by name, PostgreSQL's sign for its kind."""
    cursor.execute(_TABLES, (schema,))
    return dict(cursor.fetchall())


def _columns(cursor: Any, schema: str) -> dict[tuple[str, str], tuple[str, bool]]:
    """Return by table and column the type, and whether it is filled or demanded where nothing is given."""
    cursor.execute(_COLUMNS, (schema,))
    return {(table, column): (kind, fills) for table, column, kind, fills in cursor.fetchall()}


def _odd_tables(kinds: Mapping[str, str]) -> Iterator[str]:
    yield from (kept for kept in kept_tables() if kinds.get(kept) != "r")


def _more_tables(kinds: Mapping[str, str]) -> Iterator[str]:
    yield from (title for title in kinds if title not in kept_tables())


def _odd_columns(there: Mapping[tuple[str, str], tuple[str, bool]]) -> Iterator[str]:
    for table in TABLES.values():
        for column in table.columns:
            kind = there.get((table.name, column.name), ("", False))[0].rpartition(".")[2]
            if _type(kind) != _type(sql_type(column)):
                yield f"{table.name}.{column.name}"
    for kept, columns in _OWN_COLUMNS.items():
        yield from (f"{kept}.{title}" for title in columns if not there.get((kept, title), ("", False))[0])
    for (kept, title), (_, fills) in there.items():
        if fills and title not in _OWN_COLUMNS.get(kept, {title}):
            yield f"{kept}.{title}"


def _more_columns(there: Iterable[tuple[str, str]]) -> Iterator[str]:
    for table, column in there:
        if column not in _OWN_COLUMNS.get(table, {column}):
            yield f"{table}.{column}"


def _odd_functions(cursor: Any, schema: str) -> Iterator[str]:
    cursor.execute(
        "SELECT proname, prosrc, prosecdef, proconfig FROM pg_proc AS p "
        "JOIN pg_namespace AS n ON n.oid = p.pronamespace WHERE nspname = %s", (schema,),
    )  # fmt: skip
    there = cursor.fetchall()
    ours = own_functions(find_postgis(cursor), schema)
    for function, *made in there:
        if ours.get(function) != tuple(made):
            yield f"{function}()"
    yield from (f"{function}()" for function in ours.keys() - {function for function, *_ in there})


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
WHERE nspname = %s AND relkind IN ('r', 'v', 'm', 'f', 'p')
"""
_COLUMNS = """
SELECT relname, attname, CASE typtype WHEN 'b' THEN format_type(atttypid, atttypmod) ELSE '' END,
    atthasdef OR attnotnull OR attidentity <> '' OR attgenerated <> ''
FROM pg_attribute JOIN pg_type AS t ON t.oid = atttypid
JOIN pg_class AS c ON c.oid = attrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE nspname = %s AND attnum > 0 AND NOT attisdropped AND relkind = 'r'
"""
_TRIGGERS = """
SELECT relname, tgname, CASE WHEN f.pronamespace = c.relnamespace THEN f.proname ELSE '' END, tgenabled::text
FROM pg_trigger JOIN pg_class AS c ON c.oid = tgrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_proc AS f ON f.oid = tgfoid
WHERE nspname = %s AND NOT tgisinternal
"""
