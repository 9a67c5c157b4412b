"""The check of what a pack of ours holds beyond its manifests: crate, sealed journal, numbers."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Iterator, Mapping

from ..errors import message
from .bag import PAYLOAD
from .crate import CRATE, check_crate
from .holding import printable
from .packed import Packed
from .recount import recount
from .seal import HEAD, JOURNAL, check_journal, row_digests
from .verdict import Finding

CASE, TABLE = f"{PAYLOAD}/case.gpkg", f"{PAYLOAD}/spacing.csv"
_CRATE, _JOURNAL = f"{PAYLOAD}/{CRATE}", f"{PAYLOAD}/{JOURNAL}"


def check_inside(packed: Packed, stated: Mapping[str, str]) -> Iterator[Finding]:
    """Yield what is found of the crate, of the journal and of the numbers."""
    yield _check_crate(packed)
    with packed.on_disk(CASE) as case:
        yield _check_journal(packed, stated, case)
        yield _check_numbers(packed, case)


def _check_crate(packed: Packed) -> Finding:
    finding = Finding(message("Description for machines (RO-Crate)"))
    text = packed.text(_CRATE, finding)
    if text is None:
        return finding
    begin = f"{PAYLOAD}/"
    sizes = {name[len(begin) :]: size for name, size in packed.held.sizes.items() if name.startswith(begin)}
    finding.problems += check_crate(text, sizes)
    finding.note(message("It describes each of the {count} files.", count=len(sizes) - 1))
    return finding


def _check_journal(packed: Packed, stated: Mapping[str, str], case: Path | None) -> Finding:
    finding = Finding(message("Sealed journal"))
    text = packed.text(_JOURNAL, finding)
    if text is None:
        if HEAD in stated:
            finding.wrong(message("bag-info.txt states a sealed journal, and there is none."))
        return finding
    found = check_journal(text)
    finding.problems += found.problems
    if finding.problems:
        return finding
    if stated.get(HEAD, found.head) != found.head:
        finding.wrong(message("The sealed journal ends with another hash than bag-info.txt states."))
    finding.note(message("It holds {count} changes; its head is {head}.", count=found.changes, head=found.head))
    if case is not None:
        try:
            rows = row_digests(case)
        except sqlite3.Error:
            return finding
        for uuid in sorted(set(rows) | set(found.rows)):
            if rows.get(uuid) != found.rows.get(uuid):
                what = message("Record {uuid} of case.gpkg is not as the sealed journal left it.", uuid=printable(uuid))
                finding.wrong(what)
        finding.note(message("{count} records of case.gpkg are as it left them.", count=len(rows)))
    return finding


def _check_numbers(packed: Packed, case: Path | None) -> Finding:
    finding = Finding(message("Measurements"))
    if CASE in packed.files and case is None:
        finding.leave_open(message("case.gpkg could not be opened here: it cannot be read, or there is no room."))
    table = packed.text(TABLE, finding)
    if case is None or table is None:
        return finding
    try:
        found = recount(case, table)
    except sqlite3.Error as problem:
        finding.wrong(message("case.gpkg cannot be read: {reason}.", reason=problem))
        return finding
    finding.problems += found.problems
    finding.note(message("{count} were worked out again from what is kept with them, and agree.", count=found.again))
    if found.beyond:
        finding.note(message("Of {count} more the pack holds the numbers alone.", count=found.beyond))
    return finding
