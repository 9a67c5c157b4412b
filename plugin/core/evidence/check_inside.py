"""The check of what a pack of ours holds beyond its manifests: crate, sealed journal, numbers, sheets."""

from __future__ import annotations

import csv
import sqlite3
from pathlib import Path
from typing import Iterator, Mapping, Sequence

from ..errors import message
from .bag import PAYLOAD
from .crate import CRATE, check_crate
from .holding import printable
from .packed import Packed
from .pdf_text import read_runs
from .printed import compare_printed
from .recount import recount
from .regrow import regrow
from .seal import HEAD, JOURNAL, check_journal, row_digests
from .verdict import Finding

CASE, TABLE, GROWTH = (f"{PAYLOAD}/{name}" for name in ("case.gpkg", "spacing.csv", "growth.csv"))
SHEETS, _FIGURES = f"{PAYLOAD}/evidence.pdf", f"{PAYLOAD}/figures/figures.csv"
_MOST_NAMES = 12
_CRATE, _JOURNAL = f"{PAYLOAD}/{CRATE}", f"{PAYLOAD}/{JOURNAL}"


def check_inside(packed: Packed, stated: Mapping[str, str]) -> Iterator[Finding]:
    """Yield what is found of the crate, of the journal, of the numbers and of the sheets."""
    yield _check_crate(packed)
    with packed.on_disk(CASE) as case:
        yield _check_journal(packed, stated, case)
        yield _check_numbers(packed, case)
        yield _check_growth(packed, case)
    yield _check_sheets(packed)


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
    finding.note(message("Changes that it holds: {count}. Its head is {head}.", count=found.changes, head=found.head))
    if case is not None:
        try:
            rows = row_digests(case)
        except sqlite3.Error:
            return finding
        for uuid in sorted(set(rows) | set(found.rows)):
            if rows.get(uuid) != found.rows.get(uuid):
                what = message("Record {uuid} of case.gpkg is not as the sealed journal left it.", uuid=printable(uuid))
                finding.wrong(what)
        finding.note(message("Records of case.gpkg that are as it left them: {count}.", count=len(rows)))
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
    finding.note(message("Worked out again from what is kept with them, and agreeing: {count}.", count=found.again))
    if found.beyond:
        finding.note(
            message(
                "Not worked out again, because the pack holds the numbers alone: {names}.", names=_named(found.beyond)
            )
        )
    if found.again:
        finding.note(message("Where crests and floors lie was read from the scenes and is not looked for again."))
    return finding


def _check_growth(packed: Packed, case: Path | None) -> Finding:
    finding = Finding(message("Growth"))
    table = packed.text(GROWTH, finding)
    if case is None or table is None:
        return finding
    found = regrow(case, table, packed.text(_FIGURES, finding))
    finding.problems += found.problems
    if found.unable is not None:
        finding.leave_open(found.unable)
    if found.structures:
        finding.note(
            message(
                "Dates and areas were worked out again from sightings and outlines, and agree. Structures: {count}.",
                count=found.structures,
            )
        )
    if found.curves:
        finding.note(message("How many stood was counted again, and agrees. Curves: {count}.", count=found.curves))
    if found.unfound:
        words = message("No figure tells in words how many stood, so this was not compared: {names}.",
                        names=_named(found.unfound))  # fmt: skip
        finding.note(words)
    return finding


def _check_sheets(packed: Packed) -> Finding:
    """Compare what the PDF prints with the tables, whatever they were worked out from."""
    finding = Finding(message("Numbers on the sheets"))
    spacing, growth = (packed.text(name, finding) for name in (TABLE, GROWTH))
    document = packed.content(SHEETS, finding)
    if not document or (spacing is None and growth is None):
        return finding
    runs = read_runs(document)
    if not runs:
        finding.leave_open(message("evidence.pdf holds no text that can be read here: it was not compared."))
        return finding
    try:
        found = compare_printed(runs, spacing or "", growth or "")
    except csv.Error as problem:
        finding.wrong(message("A table cannot be read: {reason}.", reason=problem))
        return finding
    finding.problems += found.problems
    if found.found:
        finding.note(message("Values and dates that are printed as the tables have them: {count}.", count=found.found))
    if found.unfound:
        finding.note(message("Not found on the sheets: {names}.", names=_named(found.unfound)))
    return finding


def _named(names: Sequence[str]) -> str:
    """Return names in a row, of many the first."""
    shown = [printable(name) for name in names[:_MOST_NAMES]]
    return ", ".join(shown if len(names) <= _MOST_NAMES else [*shown, f"… ({len(names)})"])
