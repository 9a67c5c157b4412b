"""What a killed QGIS left behind: the case as it was told, no half action, and no pack that looks whole and is not."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Iterator

from plugin.case.open import open_case
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


def check(folder: Path) -> Found:
    """Look at a folder after QGIS was killed in it."""
    log = list(_lines(folder / "log.jsonl"))
    begun = [line for line in log if line["what"] == "begin"]
    kept = [line for line in log if line["what"] in ("ready", "end")]
    open_ends = bool(log) and log[-1]["what"] in ("begin", "missed")
    found = Found(begun[-1]["deed"] if begun and open_ends else "rest", len(kept))
    if kept:
        found.lost += _wrong_with_case(folder / "example.gpkg", kept[-1])
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


def _wrong_with_case(path: Path, told: dict[str, Any]) -> Iterator[str]:
    try:
        store = open_case(path, "check")
    except BermlineError as error:
        yield f"the case does not open: {error}"
        return
    try:
        last = store.last_entry()
        after = store.journal(after=told["entry"])
        if last < told["entry"]:
            yield f"the journal ends at {last}, and {told['entry']} had been told"
        elif last == told["entry"] and digest_of(store, records) != told["digest"]:
            yield "the records are not those that had been told"
        if len({entry.action for entry in after}) > 1:
            yield f"more than one action came after what had been told: {sorted({e.action for e in after})}"
    finally:
        store.close()
    with closing(sqlite3.connect(path)) as connection:
        checked = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if checked != "ok":
            yield f"the file is damaged: {checked}"
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            yield "a reference leads nowhere"
        whole = {row[0] for row in connection.execute("SELECT uuid FROM action")}
        if any(entry.action not in whole for entry in after):
            yield "an action is there by half: its lines are in the journal and it is not"


def _wrong_with_project(path: Path) -> Iterator[str]:
    try:
        with zipfile.ZipFile(path) as packed:
            if packed.testzip() is not None:
                yield "the project is damaged"
    except (OSError, zipfile.BadZipFile) as error:
        yield f"the project does not open: {error}"
