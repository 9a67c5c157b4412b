"""What acts on the tables of a case on a server without being a function or trigger of the case.

What is asked here is asked with names that mean PostgreSQL's own alone (:func:`~.names.mean_postgresql_alone`): an
operator of the schema that is looked at would otherwise be run by who looks.
"""

from __future__ import annotations

from typing import Any, Iterator

from ..sql import filled
from .ddl import kept_tables


def acting(cursor: Any, schema: str) -> Iterator[str]:
    """Yield rules, policies, inheritance, operators, keys of others' tables, and what a column or index may call."""
    for query in (_RULES, _POLICIES, _KIN, _OPERATORS, _DOMAINS, _KEYS, _CALLS, _TYPES):
        cursor.execute(query, _about(schema))
        yield from (row[0] for row in cursor.fetchall())


def acting_on_an_older_one(cursor: Any, schema: str) -> Iterator[str]:
    """Yield what would act while a case is brought up to date, which takes its own functions and triggers off first."""
    yield from acting(cursor, schema)
    for query in (_NO_TABLES, _TRIGGERS_OF_OTHERS):
        cursor.execute(query, _about(schema))
        yield from (row[0] for row in cursor.fetchall())


def _about(schema: str) -> dict[str, Any]:
    return {"schema": schema, "tables": list(kept_tables()), "harmless": list(_HARMLESS)}


_HARMLESS = ("nextval", "pg_current_xact_id", "gen_random_uuid", "now", "clock_timestamp", "statement_timestamp")
"""Of PostgreSQL's own functions those that may stand in a default though what they say changes.

Of the others some read tables and views, or run a statement that is given as text (``query_to_xml``), as whoever
writes a row.
"""
_RULES = "SELECT tablename || '.' || rulename FROM pg_rules WHERE schemaname = %(schema)s"
_POLICIES = """
SELECT relname || '.' || coalesce(polname, 'row level security') FROM pg_class AS c
JOIN pg_namespace AS n ON n.oid = c.relnamespace LEFT JOIN pg_policy ON polrelid = c.oid
WHERE nspname = %(schema)s AND relname = ANY(%(tables)s) AND (relrowsecurity OR polname IS NOT NULL)
"""
_KIN = """
SELECT c.relname || '.' || child.relname FROM pg_inherits JOIN pg_class AS c ON c.oid IN (inhrelid, inhparent)
JOIN pg_class AS child ON child.oid = inhrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace WHERE nspname = %(schema)s AND c.relname = ANY(%(tables)s)
"""
_OPERATORS = """
SELECT oprname FROM pg_operator JOIN pg_namespace AS n ON n.oid = oprnamespace WHERE nspname = %(schema)s
"""
_DOMAINS = """
SELECT relname || '.' || attname FROM pg_attribute JOIN pg_type AS t ON t.oid = atttypid
JOIN pg_class AS c ON c.oid = attrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE nspname = %(schema)s AND relname = ANY(%(tables)s) AND attnum > 0 AND NOT attisdropped AND typtype = 'd'
"""
"""A domain checks what is written, also where nothing is given."""
_KEYS = """
SELECT at.relname || '.' || conname FROM pg_constraint
JOIN pg_class AS at ON at.oid = conrelid JOIN pg_class AS target ON target.oid = confrelid
JOIN pg_namespace AS n ON nspname = %(schema)s
CROSS JOIN LATERAL (SELECT at.relnamespace = n.oid AND at.relname = ANY(%(tables)s) AS from_ours,
    target.relnamespace = n.oid AND target.relname = ANY(%(tables)s) AS to_ours) AS sides
WHERE contype = 'f' AND (from_ours AND NOT to_ours
    OR to_ours AND NOT from_ours AND (confdeltype IN ('c', 'n', 'd') OR confupdtype IN ('c', 'n', 'd')))
"""
"""A row that goes with one of the case's has triggers of its own, and a deferred one is run as who writes here."""
_PARTS = """
SELECT relname, words FROM (
    SELECT adrelid AS whole, adbin::text AS words FROM pg_attrdef
    UNION ALL SELECT conrelid, conbin::text FROM pg_constraint
    UNION ALL SELECT indrelid, concat(indexprs::text, indpred::text) FROM pg_index
) AS parts JOIN pg_class AS c ON c.oid = whole JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE nspname = %(schema)s AND relname = ANY(%(tables)s)
"""
"""Defaults, checks and indices as PostgreSQL keeps them, with the number of each function and type."""
_CALLS = filled(
    """
SELECT DISTINCT relname || ': ' || proname || '()' FROM ($parts) AS parts
CROSS JOIN LATERAL regexp_matches(words, ':(?:funcid|opfuncid) (\\d+)', 'g') AS found
JOIN pg_proc AS p ON p.oid = found[1]::oid
WHERE NOT (pronamespace = 'pg_catalog'::regnamespace AND (provolatile = 'i' OR proname = ANY(%(harmless)s)))
""",
    parts=_PARTS,
)
_TYPES = filled(
    """
SELECT DISTINCT relname || ': ' || typname FROM ($parts) AS parts
CROSS JOIN LATERAL regexp_matches(words, ':(?:\\w*type|\\w*typeid|typeId) (\\d+)', 'g') AS found
JOIN pg_type AS t ON t.oid = found[1]::oid
WHERE typnamespace <> 'pg_catalog'::regnamespace AND NOT (typname = 'geometry' AND typtype = 'b')
""",
    parts=_PARTS,
)
_NO_TABLES = """
SELECT relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE nspname = %(schema)s AND relname = ANY(%(tables)s) AND relkind <> 'r'
"""
_TRIGGERS_OF_OTHERS = """
SELECT relname || '.' || tgname FROM pg_trigger
JOIN pg_class AS c ON c.oid = tgrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_proc AS f ON f.oid = tgfoid
WHERE nspname = %(schema)s AND NOT tgisinternal AND f.pronamespace <> c.relnamespace
"""
