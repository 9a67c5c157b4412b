"""Where names are looked for in a case on a server: in PostgreSQL itself and in the case, nowhere else.

Whoever may put a function or an operator into another schema, such as the one that PostGIS lives in, could
otherwise have it run by those who write to the case, or as its owner: PostgreSQL takes the one that fits best, not the
one that stands first. So what is PostGIS' own is always written with its schema.
"""

from __future__ import annotations

from typing import Any

from ...core.errors import message
from ..errors import CaseError
from ..sql import name


def search_path(schema: str) -> str:
    """Return the search path of a case; PostgreSQL puts its own catalogue before it."""
    return f"{name(schema)}, pg_temp"


def mean_postgresql_alone(cursor: Any) -> None:
    """Have names that are not qualified mean PostgreSQL's own, as before a case is trusted.

    Operators that someone put into the schema of a case would else be run by who looks at it.
    """
    cursor.execute("SELECT pg_catalog.set_config('search_path', 'pg_catalog, pg_temp', false)")


def find_postgis(cursor: Any) -> str:
    """Return the schema that PostGIS lives in. Raises :class:`CaseError` where the database has none."""
    cursor.execute(
        "SELECT nspname FROM pg_extension JOIN pg_namespace AS n ON n.oid = extnamespace WHERE extname = 'postgis'"
    )
    row = cursor.fetchone()
    if row is None:
        raise CaseError(
            message("The database {database} has no PostGIS.", database=cursor.connection.info.dbname),
            message("Ask whoever runs it to say there: CREATE EXTENSION postgis"),
        )
    return str(row[0])
