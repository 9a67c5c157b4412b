"""What can go wrong with a case on a server, and how PostgreSQL's own words for it are put for a person."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import Any, Iterator

from ...core.errors import Message, message
from ..errors import Busy, CaseError, Invalid, ReadOnly, Unreachable
from .server import first_line


@contextmanager
def speaking(case: str) -> Iterator[None]:
    """Turn an error of the server into one that says what happened to the case, and what to do."""
    import psycopg2

    try:
        yield
    except psycopg2.Error as error:
        raise explained(error, case) from error
    except json.JSONDecodeError as error:
        raise CaseError(
            message("The case {case} is damaged: {detail}.", case=case, detail=error.msg),
            message("Ask whoever runs the server for a copy from before."),
        ) from error


def explained(error: Any, case: str) -> CaseError:
    """Return what an error of psycopg2 means for a case."""
    code = getattr(error, "pgcode", None) or ""
    about = getattr(error, "diag", None)
    detail = getattr(about, "message_primary", None) or first_line(error)
    if getattr(about, "table_name", None) == "sighting" and code == "23505":
        code = "sighting"
    for sign, kind, what, remedy in _MEANINGS:
        if code.startswith(sign):
            return kind(Message(what.template, {"case": case, "detail": detail}), remedy)
    if code[:2] == "08" or code[:3] == "57P" or code == "25P03" or (not code and _is_of_connection(error)):
        return unreachable(case, detail)
    return CaseError(
        message("The case {case} could not be read or written: {detail}.", case=case, detail=detail),
        message("Nothing was changed. Try again; if it happens again, report it with these words."),
    )


def _is_of_connection(error: Any) -> bool:
    import psycopg2

    return isinstance(error, (psycopg2.OperationalError, psycopg2.InterfaceError))


def unreachable(case: str, detail: str) -> Unreachable:
    """Return the error for a server that does not answer."""
    return Unreachable(
        message("The server of the case {case} does not answer: {detail}.", case=case, detail=detail),
        message("What was done before is kept there. Bermline tries to reach it again by itself."),
    )


_NOTHING = message("Nothing was changed.")
_MEANINGS = (
    (
        "55P03",
        Busy,
        message("Others are writing to the case {case}, and their turn took too long."),
        message("Nothing was changed. Do it again."),
    ),
    ("40", Busy, message("Others wrote to the case {case} at the same time."), _NOTHING),
    (
        "42501",
        ReadOnly,
        message("You may not do this in the case {case}: {detail}."),
        message("Nothing was changed. Whoever leads the case can give you the role that it takes."),
    ),
    ("25006", ReadOnly, message("The server keeps the case {case} for reading only."), _NOTHING),
    ("23503", Invalid, message("A record would refer to one that is not in the case."),
     message("Nothing was changed. Make the record that it refers to first.")),
    ("sighting", Invalid, message("This structure already has a sighting on this scene."),
     message("Nothing was changed. Change the one that is there.")),
    ("23", Invalid, message("A record was not accepted: {detail}."), _NOTHING),
    ("22", Invalid, message("A record was not accepted: {detail}."), _NOTHING),
    ("P0001", Invalid, message("A record was not accepted: {detail}."), _NOTHING),
    ("53", CaseError, message("The server of the case {case} has no room left: {detail}."), _NOTHING),
    (
        "42",
        CaseError,
        message("The tables of the case {case} are not as Bermline made them: {detail}."),
        message("Ask whoever runs the server what was changed there."),
    ),
)  # fmt: skip
