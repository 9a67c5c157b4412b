"""The sealed journal: who changed what and when, each line bound to the one before by its hash.

A line is a JSON object in canonical form (keys sorted, no blanks, UTF-8). ``hash`` is the SHA-256 of the line
without ``hash``, and ``previous`` the ``hash`` of the line before, so that no line can be changed, taken out or
moved without all that follow becoming wrong; the last hash, the head, stands in ``bag-info.txt`` and in print.
The values themselves stay in the case: of each record that is there the last line says which row it left, by the
SHA-256 of that row, and of deleted ones nothing is told.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, Iterator, Mapping

from ..errors import Message, message
from ..records import BY_TABLE

JOURNAL = "journal.jsonl"
HEAD = "Bermline-Journal-Head"
FORM = "bermline-journal-1"
BEGIN = "0" * 64
_LONGEST_LINE = 1 << 20


@dataclass(frozen=True)
class Change:
    """One change of one record, as a sealed journal tells it; ``columns`` are those that an update changed."""

    at: str
    who: str
    label: str
    what: str
    table: str
    record: str
    columns: tuple[str, ...] = ()


def seal_journal(changes: Iterable[Change], rows: Mapping[str, str], about: Mapping[str, str]) -> tuple[str, str]:
    """Return the text of a sealed journal and its head.

    Parameters
    ----------
    changes
        In the order in which they were made.
    rows
        By the key of each record the digest of its row (:func:`row_digests`).
    about
        What the first line says of the pack.
    """
    listed = list(changes)
    last = {change.record: number for number, change in enumerate(listed)}
    lines, previous = [], BEGIN
    contents: list[dict[str, Any]] = [{"form": FORM, **about}]
    for number, change in enumerate(listed):
        content: dict[str, Any] = {
            "at": change.at, "who": change.who, "label": change.label, "what": change.what, "table": change.table,
            "record": change.record,
        }  # fmt: skip
        if change.columns:
            content["columns"] = list(change.columns)
        if last[change.record] == number and change.record in rows:
            content["row"] = rows[change.record]
        contents.append(content)
    for number, content in enumerate(contents):
        line = {**content, "n": number, "previous": previous}
        previous = _hash(line)
        lines.append(_canonical({**line, "hash": previous}))
    return "".join(f"{line}\n" for line in lines), previous


@dataclass(frozen=True)
class SealFound:
    """What a check of a sealed journal found: its head, how many changes it tells of, and what is wrong."""

    head: str
    changes: int
    rows: Mapping[str, str]
    problems: tuple[Message, ...]


def check_journal(text: str) -> SealFound:
    """Follow the chain of a sealed journal; only the first break is told, as all that follows hangs on it."""
    previous, number = BEGIN, -1
    rows: dict[str, str] = {}
    for number, raw in enumerate(text.removesuffix("\n").split("\n")):
        try:
            line = json.loads(raw) if len(raw) <= _LONGEST_LINE else None
        except (ValueError, RecursionError):
            line = None
        if not isinstance(line, dict) or not isinstance(line.get("hash"), str) or _canonical(line) != raw:
            problem = message("Line {number} of {name} cannot be read.", number=number + 1, name=JOURNAL)
            return SealFound(previous, max(number - 1, 0), rows, (problem,))
        stated = line.pop("hash")
        if line.get("n") != number or line.get("previous") != previous or _hash(line) != stated:
            problem = message("The chain of {name} breaks at line {number}.", number=number + 1, name=JOURNAL)
            return SealFound(previous, max(number - 1, 0), rows, (problem,))
        if number == 0 and line.get("form") != FORM:
            problem = message("{name} does not begin as a sealed journal does.", name=JOURNAL)
            return SealFound(previous, 0, rows, (problem,))
        previous = stated
        if isinstance(line.get("record"), str) and isinstance(line.get("row"), str):
            rows[line["record"]] = line["row"]
    return SealFound(previous, number, rows, ())


def row_digests(case: Path) -> dict[str, str]:
    """Return by the key of each record of a GeoPackage of a case the SHA-256 of its row.

    The file is read by plain statements, without any of its triggers or views.

    Raises
    ------
    sqlite3.Error
        When it is no such file.
    """
    return {row["uuid"]: _hash({"table": table, **_plain(row)}) for table, row in read_rows(case)}


def read_rows(case: Path, tables: Iterable[str] = tuple(BY_TABLE)) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield table and row, by its columns, of the records in a GeoPackage of a case, which is not changed.

    An older case may lack columns; ``uuid`` is always there.

    Raises
    ------
    sqlite3.Error
        When it is no such file, where one of the tables is not a table, or holds what cannot be read.
    """
    connection = sqlite3.connect(f"{case.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
        real = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for table in tables:
            if table not in real or table not in BY_TABLE:
                raise sqlite3.DatabaseError(f"no table {table}")
            facts = list(connection.execute("SELECT name, hidden FROM pragma_table_xinfo(?)", (table,)))
            if any(hidden for _, hidden in facts):
                raise sqlite3.DatabaseError(f"columns of {table} are worked out when they are read")
            cursor = connection.execute(_ROWS_OF[table])
            names = [column[0] for column in cursor.description]
            if "uuid" not in names:
                raise sqlite3.DatabaseError(f"{table} has no keys")
            for values in cursor:
                row = dict(zip(names, values))
                if not isinstance(row["uuid"], str):
                    raise sqlite3.DatabaseError(f"a key of {table} is no text")
                yield table, row
    except UnicodeDecodeError as problem:  # names of columns and messages of SQLite that are no text
        raise sqlite3.DatabaseError("what it holds is no text") from problem
    finally:
        connection.close()


_ROWS_OF = {table: " ".join(("SELECT * FROM", f'"{table}"', "ORDER BY fid")) for table in BY_TABLE}


def _plain(row: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value.hex() if isinstance(value, bytes) else value for key, value in row.items() if key != "fid"}


def _canonical(content: Mapping[str, Any]) -> str:
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _hash(content: Mapping[str, Any]) -> str:
    return hashlib.sha256(_canonical(content).encode("utf-8", "surrogatepass")).hexdigest()
