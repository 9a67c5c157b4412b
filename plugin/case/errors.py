"""What can go wrong with a case, and how SQLite's own words for it are put for a person."""

from __future__ import annotations

import json
import sqlite3
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Iterator, Mapping, Sequence

from ..core.errors import BermlineError, Message, message

if TYPE_CHECKING:
    from ..core.columns import Record


class CaseError(BermlineError):
    """A case cannot be opened, read or written."""


class NotFound(CaseError):
    """There is no record of that key."""


class Changed(CaseError):
    """A record is no longer the one that was read: someone else edited it.

    ``there`` is the record as it is now, and ``mine`` the fields that were to be changed in it, ``None`` where it was
    to be deleted; ``beside`` says where it is not the record itself, but others that would go with it.
    """

    def __init__(
        self, what: Message, remedy: Message | None, there: Record, mine: Mapping[str, Any] | None,
        beside: Message | None = None,
    ) -> None:  # fmt: skip
        super().__init__(what, remedy)
        self.there = there
        self.mine = mine
        self.beside = beside


class Busy(CaseError):
    """Another program is writing to the case."""


class Unreachable(CaseError):
    """The server that keeps the case does not answer."""


class ReadOnly(CaseError):
    """The case was opened for reading only."""


class Invalid(CaseError):
    """A record does not say what its kind asks for."""


class UndoRefused(CaseError):
    """An action cannot be taken back, because of what was done later."""


Meaning = tuple[str, type[CaseError], Message, Message]
"""Words of SQLite, and what error, sentence and remedy stand for them."""


@contextmanager
def speaking(path: Path, first: Sequence[Meaning] = ()) -> Iterator[None]:
    """Turn an error of SQLite into one that says what happened to the case at ``path`` and what to do.

    What it means is looked for in ``first`` before it is among what is known of every case.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise explained(error, path, first) from error
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        # SQLite's message itself quotes the damaged bytes, or a kept value is no longer what was written.
        detail = error.msg if isinstance(error, json.JSONDecodeError) else error.reason
        raise CaseError(
            message("The case {path} is damaged: {detail}.", path=path, detail=detail),
            message("Open a copy of it that was kept elsewhere."),
        ) from error


def explained(error: sqlite3.Error, path: Path, first: Sequence[Meaning] = ()) -> CaseError:
    """Return what an error of SQLite means for the case at ``path``."""
    words = str(error)
    for sign, kind, what, remedy in (*first, *_MEANINGS):
        if sign in words:
            return kind(
                Message(what.template, {"path": path, "detail": words}),
                Message(remedy.template, {"path": path}),
            )
    return CaseError(
        message("The case {path} could not be read or written: {detail}.", path=path, detail=words),
        message("Nothing was changed. Try again; if it happens again, report it with these words."),
    )


OF_AN_OPEN_CASE: tuple[Meaning, ...] = (
    (
        "unable to open",
        CaseError,
        message("Beside the case {path} no file can be written, as every change needs one."),
        message(
            "Check that the disk is there and that its folder can be written, then do it again. Nothing was changed."
        ),
    ),
)
"""What the words mean once a case was opened: it is what is written beside it that cannot be opened."""
_MEANINGS: tuple[Meaning, ...] = (
    (
        "locked",
        Busy,
        message("Another program is writing to the case {path}."),
        message("Save or end the editing of its layers there, then do it again. Nothing was changed."),
    ),
    (
        "readonly",
        ReadOnly,
        message("The case {path} cannot be written: the file or its folder is read-only."),
        message("Copy the case to a folder that you may write to, and open the copy."),
    ),
    (
        "disk is full",
        CaseError,
        message("The disk that holds the case {path} is full."),
        message("Make room on it, then do it again. Nothing was changed."),
    ),
    (
        "malformed",
        CaseError,
        message("The case {path} is damaged: {detail}."),
        message("Open a copy of it that was kept elsewhere; “sqlite3 {path} .recover” may bring back the rest."),
    ),
    (
        "decode to UTF-8",
        CaseError,
        message("The case {path} is damaged: {detail}."),
        message("Open a copy of it that was kept elsewhere."),
    ),
    (
        "not a database",
        CaseError,
        message("{path} is not a GeoPackage."),
        message("Choose the .gpkg file of a case."),
    ),
    (
        "FOREIGN KEY",
        Invalid,
        message("A record would refer to one that is not in the case."),
        message("Nothing was changed. Make the record that it refers to first."),
    ),
    (
        "UNIQUE constraint failed: sighting",
        Invalid,
        message("This structure already has a sighting on this scene."),
        message("Nothing was changed. Change the one that is there."),
    ),
    (
        "constraint failed",
        Invalid,
        message("A record was not accepted: {detail}."),
        message("Nothing was changed."),
    ),
    (
        "unable to open",
        CaseError,
        message("The case {path} cannot be opened."),
        message("Check that the file is there and that you may read it."),
    ),
    (
        "disk I/O",
        CaseError,
        message("The disk that holds the case {path} failed: {detail}."),
        message("Nothing was changed. Copy the case to another disk and open it there."),
    ),
)
