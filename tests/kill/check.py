"""What a killed QGIS left behind: the case as it was told, no half action, and no pack that looks whole and is not."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterator

from plugin.case.journal import load_row, same
from plugin.case.open import open_case
from plugin.case.schema import TABLES
from plugin.case.store import CaseStore
from plugin.core import records
from plugin.core.errors import BermlineError
from plugin.core.evidence.verify import verify_pack
from tests.kill.state import digest_of


@dataclass
class Found:
    """What is wrong after one kill, and during what it came."""

    during: str
    ended: int
    lost: list[str] = field(default_factory=list)
    false_whole: list[str] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)


def check(folder: Path) -> Found:
    """Look at a folder after QGIS was killed in it."""
    log = list(_lines(folder / "log.jsonl"))
    begun = [line for line in log if line["what"] == "begin"]
    kept = [line for line in log if line["what"] in ("ready", "end")]
    open_ends = bool(log) and log[-1]["what"] in ("begin", "missed")
    found = Found(begun[-1]["deed"] if begun and open_ends else "rest", len(kept))
    if kept:
        found.lost += wrong_with_case(folder / "example.gpkg", kept[-1])
    found.lost += _wrong_with_project(folder / "example.qgz")
    for pack in sorted(folder.glob("pack-*")):
        if not verify_pack(pack).whole:
            found.false_whole.append(f"{pack.name} is there and is not whole")
    return found


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    # A line is written before the deed that it tells of, so only the last one can be torn.
    for line in path.read_text("utf-8").splitlines() if path.exists() else ():
        try:
            yield json.loads(line)
        except json.JSONDecodeError:
            return


def wrong_with_case(path: Path, told: dict[str, Any] | None = None) -> Iterator[str]:
    """Say what is wrong with the file of a case, and what of it is not as it was ``told``."""
    try:
        store = open_case(path, "check")
    except BermlineError as error:
        yield f"the case does not open: {error}"
        return
    try:
        yield from wrong_with_records(store, told, 1) if told is not None else wrong_with_journal(store)
    finally:
        store.close()
    with closing(sqlite3.connect(path)) as connection:
        checked = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if checked != "ok":
            yield f"the file is damaged: {checked}"
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            yield "a reference leads nowhere"


def wrong_with_records(store: CaseStore, told: dict[str, Any], most: int) -> Iterator[str]:
    """Say what of a case is not as it was ``told``, where at most so many actions may have come after."""
    last, later = store.last_entry(), store.journal(after=told["entry"])
    if last < told["entry"]:
        yield f"the journal ends at {last}, and {told['entry']} had been told"
    elif last == told["entry"] and digest_of(store, records) != told["digest"]:
        yield "the records are not those that had been told"
    if len({entry.action for entry in later}) > most:
        yield f"more than {most} actions came after what had been told: {sorted({entry.label for entry in later})}"
    yield from wrong_with_journal(store)


def wrong_with_journal(store: CaseStore) -> Iterator[str]:
    """Say where the journal has an action by half, or records are not what it says that they became."""
    whole = {action.uuid for action in store.actions()}
    lines = store.lines()
    if any(line.action not in whole for line in lines):
        yield "an action is there by half: its lines are in the journal and it is not"
    last = {(line.table, line.record): line.after for line in lines if line.table in TABLES}
    for (table, record), after in last.items():
        if not same(store.row(table, record), load_row(after)):
            yield f"{table} {record} is not what the journal says that it became"


def _wrong_with_project(path: Path) -> Iterator[str]:
    try:
        with zipfile.ZipFile(path) as packed:
            if packed.testzip() is not None:
                yield "the project is damaged"
    except (OSError, zipfile.BadZipFile) as error:
        yield f"the project does not open: {error}"
