"""Which file of a folder is read as which table of a chain, and which of its columns as which of the table's."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterable, Mapping, Sequence

from ..csv_files import BadLine, rows_of
from ..errors import BermlineError, Message, message
from ..whole_file import is_draft
from .layout import TABLES, Table

_ENDINGS = (".csv", ".tsv")
DAY = "day"
"""Stands for both ends of a movement's window, where a file gives one column of days."""

_FILE_WORDS: Mapping[str, tuple[str, ...]] = {
    "sites.csv": ("site", "sites", "place", "places", "location", "locations"),
    "sources.csv": ("source", "sources", "publication", "publications"),
    "vessels.csv": ("vessel", "vessels", "ship", "ships", "carrier", "carriers"),
    "movements.csv": ("movement", "movements", "transfer", "transfers", "shipment", "shipments", "voyages"),
    "claims.csv": ("claim", "claims", "statement", "statements", "denials"),
    "findings.csv": ("finding", "findings", "judgements", "conclusions"),
    "conflicts.csv": ("conflict", "conflicts", "contradictions"),
}
_OTHER_NAMES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "": {"id": ("label", "key", "no", "nr"), "note": ("notes", "remark", "remarks", "comment", "comments"),
         "source": ("sources", "cites", "cited"), "name": ("title",)},
    "sites.csv": {"lat": ("latitude", "y"), "lon": ("longitude", "lng", "long", "x"),
                  "aliases": ("alias", "other names", "also known as"), "kind": ("type",),
                  "coordinate_source": ("coordinate from", "coordinates from")},
    "sources.csv": {"title": ("name", "headline"), "published_on": ("published", "date", "publication date", "day"),
                    "reference": ("link", "url", "address", "citation"), "kind": ("type",),
                    "publisher": ("outlet", "organisation", "organization"), "read_on": ("read", "accessed")},
    "vessels.csv": {"imo": ("imo number", "imo no"), "imo_status": ("imo number is",), "owner": ("operator",)},
    "movements.csv": {"from_site": ("from", "origin", "departure"), "to_site": ("to", "destination", "arrival"),
                      "carrier": ("carriers", "vessel", "vessels", "ship", "ships"), "mode": ("by", "means"),
                      "earliest": ("begin", "start", "first day", "from date"),
                      "latest": ("end", "last day", "to date"), DAY: ("date", "when"),
                      "value": ("quantity", "count", "amount"), "bound": ("sign", "at least or at most")},
    "claims.csv": {"made_on": ("on", "date", "day", "said on"), "made_by": ("by", "speaker", "who"),
                   "statement": ("text", "claim", "quote"), "about": ("regarding", "concerns"), "kind": ("type",)},
    "findings.csv": {"statement": ("finding", "text"), "rests_on": ("rests on", "based on", "supports"),
                     "counter_claims": ("counter claims", "denials")},
    "conflicts.csv": {"what_differs": ("what", "difference", "differs")},
}  # fmt: skip


@dataclass(frozen=True)
class RawFile:
    """A file cell by cell; ``problem`` says why it could not be taken apart, with the line where it is known.

    ``rows`` are the line that each begins on, and its cells by heading.
    """

    name: str
    headings: tuple[str, ...] = ()
    rows: tuple[tuple[int, Mapping[str, str]], ...] = ()
    problem: Message | None = None
    problem_line: int = 0

    def samples(self, heading: str, most: int = 3) -> list[str]:
        """Return the first different texts of a column."""
        texts = dict.fromkeys(text for _, cells in self.rows[:200] if (text := cells.get(heading, "")))
        return list(texts)[:most]


@dataclass(frozen=True)
class FilePlan:
    """How a file is read: as which table (its file's name), ``""`` for not at all, and by which columns.

    ``columns`` maps a heading of the file to one of the table; one that is left out is not read.
    """

    file: str
    table: str
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ImportPlan:
    """How the files of a folder are read; ``taken`` says what becomes of a row whose id is taken in the case."""

    files: tuple[FilePlan, ...]
    taken: str = "refuse"

    def __post_init__(self) -> None:
        if self.taken not in ("refuse", "renumber"):
            raise ValueError(self.taken)


def open_folder(folder: Path) -> tuple[RawFile, ...]:
    """Take apart the tables of a folder, those of a chain first, in the order in which they refer to each other.

    Raises :class:`BermlineError` where there is none.
    """
    folder = Path(folder)
    try:
        there = [path for path in folder.iterdir() if path.is_file() and not is_draft(path)]
    except OSError as error:
        raise BermlineError(
            message("“{folder}” cannot be read: {why}", folder=str(folder), why=error.strerror or str(error))
        ) from error
    paths = [path for path in there if path.suffix.lower() in _ENDINGS]
    if not paths:
        raise BermlineError(
            message("“{folder}” holds no table of a transfer chain.", folder=str(folder)),
            message("Choose a folder with {files}.", files=", ".join(table.file for table in TABLES)),
        )
    order = {table.file: place for place, table in enumerate(TABLES)}
    paths.sort(key=lambda path: (order.get(guess_table(path.name), len(order)), path.name.lower()))
    return tuple(_open(path) for path in paths)


def guess_plan(files: Iterable[RawFile]) -> ImportPlan:
    """Return the plan that names of files and columns suggest; where two files are one table's, both are read as it."""
    plans = []
    for file in files:
        table = guess_table(file.name)
        plans.append(FilePlan(file.name, table, guess_columns(file.headings, table) if table else {}))
    return ImportPlan(tuple(plans))


def guess_table(file: str) -> str:
    """Return the table that a file's name names, ``""`` for none or several."""
    words = set(re.findall(r"[a-z]+", Path(file).stem.lower()))
    named = [table for table, names in _FILE_WORDS.items() if words & set(names)]
    exact = [table for table in named if Path(table).stem == Path(file).stem.lower()]
    chosen = exact or named
    return chosen[0] if len(chosen) == 1 else ""


def guess_columns(headings: Sequence[str], table: str) -> dict[str, str]:
    """Return which column of a table each heading of a file names, those that name none left out.

    A heading that is the table's own is taken before one that only means the same.
    """
    targets = [name for name, _ in columns_of(table)]
    found = {heading: heading for heading in dict.fromkeys(headings) if heading in targets}
    meanings = {
        other: target
        for part in ("", table)
        for target, others in _OTHER_NAMES[part].items()
        for other in (target, *others)
        if target in targets
    }
    # Where a column's own title is another one's other name, the table's own word counts.
    meanings.update({_plain(target): target for target in targets})
    if {"earliest", "latest"} & set(found.values()):
        meanings = {other: target for other, target in meanings.items() if target != DAY}
    for heading in headings:
        target = meanings.get(_plain(heading), "")
        if heading not in found and target and target not in found.values():
            found[heading] = target
    return found


def columns_of(table: str) -> list[tuple[str, Message | None]]:
    """Return the columns that a file may fill in a table, each with words where its name does not say enough."""
    layout = table_of(table)
    names: list[tuple[str, Message | None]] = [(heading, None) for heading, _ in layout.columns + layout.more]
    if table == "movements.csv":
        names.append((DAY, message("earliest and latest, one day")))
    return names


def table_of(file: str) -> Table:
    """Return the layout of a table by its file's name."""
    return next(table for table in TABLES if table.file == file)


def _open(path: Path) -> RawFile:
    try:
        headings, rows = rows_of(path)
    except BadLine as error:
        return RawFile(path.name, problem=error.what, problem_line=error.line)
    except BermlineError as error:
        return RawFile(path.name, problem=error.what)
    return RawFile(path.name, tuple(headings), tuple(rows))


def _plain(heading: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", heading.lower()))
