"""Who may do what in a case on a server: three roles of the database, given and taken by its own grants."""

from __future__ import annotations

from typing import Any, Iterator

from ..schema import INFO, TABLES
from ..sql import name, names, statement
from .ddl import kept_tables
from .functions import trigger_functions

LEVELS = ("reader", "analyst", "lead")
"""A reader reads; an analyst changes records; who leads also brings copies back, names the case and admits people."""
_LONGEST = 40


def role_names(schema: str, chance: str) -> dict[str, str]:
    """Return the names of the roles of a case; roles are the whole server's, so they carry a piece of ``chance``."""
    return {level: f"{schema[:_LONGEST]}_{level}_{chance[:8]}" for level in LEVELS}


def make_roles(roles: dict[str, str]) -> Iterator[str]:
    """Yield the statements that make the roles, each within the next."""
    for role in roles.values():
        yield statement("CREATE ROLE", name(role), "NOLOGIN")
    yield statement("GRANT", name(roles["reader"]), "TO", name(roles["analyst"]))
    yield statement("GRANT", names((roles["reader"], roles["analyst"])), "TO", name(roles["lead"]), "WITH ADMIN OPTION")


def close_functions(schema: str) -> Iterator[str]:
    """Yield the statements that keep from everybody what is for triggers, and for those who lead."""
    yield statement("REVOKE ALL ON ALL FUNCTIONS IN SCHEMA", name(schema), "FROM PUBLIC")


def grants(schema: str, roles: dict[str, str]) -> Iterator[str]:
    """Yield the statements that give the roles what each may do."""
    reader, analyst, lead = (name(roles[level]) for level in LEVELS)
    yield statement("GRANT USAGE ON SCHEMA", name(schema), "TO", reader)
    yield statement("GRANT SELECT ON", names(kept_tables()), "TO", reader)
    yield statement("GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA", name(schema), "TO", reader)
    kept_back = [name(function) + "()" for function in trigger_functions()]
    kept_back += ["case_note(text, text, text, text, text)", "case_join(json, json)"]
    yield statement("REVOKE EXECUTE ON FUNCTION", ", ".join(kept_back), "FROM", reader)
    changed = (*TABLES, INFO)
    yield statement("GRANT INSERT, UPDATE, DELETE ON", names(changed), "TO", analyst)
    sequences = [*(f"{table}_fid_seq" for table in TABLES), f"{INFO}_id_seq"]
    yield statement("GRANT USAGE ON SEQUENCE", names(sequences), "TO", analyst)
    yield statement("GRANT EXECUTE ON FUNCTION case_join(json, json) TO", lead)


def may_make_roles(cursor: Any) -> bool:
    """Whether the login may make roles."""
    cursor.execute("SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user")
    return bool(cursor.fetchone()[0])
