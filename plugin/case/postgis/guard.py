"""What watches over the tables of a case on a server: functions, triggers and what each role may do."""

from __future__ import annotations

from typing import Any, Iterable

from .ddl import triggers
from .functions import functions
from .names import find_postgis
from .roles import close_functions, grants, make_roles


def guard(cursor: Any, schema: str, roles: Any, *, new: bool) -> None:
    """Put functions and triggers on the tables, and give the roles, ``new`` ones first made, what each may do."""
    statements = [*functions(find_postgis(cursor)), *(made for _, _, made in triggers()), *close_functions(schema)]
    if roles is not None:
        statements += [*(make_roles(roles) if new else ()), *grants(schema, roles)]
    run_all(cursor, statements)


def run_all(cursor: Any, statements: Iterable[str]) -> None:
    """Run statements without values in one journey to the server."""
    cursor.execute(";\n".join(statements))
