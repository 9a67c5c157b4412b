"""Rows of a chain's tables under the headings of their table, each with its label and who is named by what."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Mapping
from uuid import uuid4

from ..columns import Record, columns
from ..errors import Message, message
from ..records import Conflict, Site, Vessel
from .gather import ChainRecords
from .labels import FreeLabels
from .layout import SEPARATOR, TABLES, Table
from .mapping import DAY, FilePlan, RawFile, table_of

TAKEN = message("The id “{label}” is taken by another row of the case.", label="").template
"""What is said of a row whose label the case has already; such rows can be numbered anew."""


@dataclass(frozen=True)
class Problem:
    """What is wrong with one row; ``line`` is 0 where the whole file is meant."""

    file: str
    line: int
    what: Message


@dataclass
class Row:
    """A row of a file: ``cells`` by the headings of its table, ``uuid`` of the record that it becomes."""

    table: Table
    file: str
    line: int
    cells: Mapping[str, str]
    uuid: str
    label: str = ""


@dataclass
class Reading:
    """What was read so far. Labels of the files' own rows go before those of the case."""

    taken: Mapping[str, tuple[str, str]]
    problems: list[Problem] = field(default_factory=list)
    notices: list[Problem] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    labels: dict[str, tuple[str, str]] = field(default_factory=dict)
    names: dict[tuple[str, str], set[str]] = field(default_factory=dict)

    def refuse(self, row: Row, what: Message) -> None:
        """Note what is wrong with a row."""
        self.problems.append(Problem(row.file, row.line, what))

    def find(self, label: str) -> tuple[str, str] | None:
        """Return table and uuid of what has a label."""
        return self.labels.get(label) or self.taken.get(label)


def known_labels(known: ChainRecords) -> dict[str, tuple[str, str]]:
    """Return table and uuid of the records of a case by their labels."""
    return {
        label: (table.kind.table, record.uuid)
        for table in TABLES
        for record in getattr(known, table.attribute)
        if (label := record.label)
    }


def read_rows(file: RawFile, plan: FilePlan, reading: Reading) -> None:
    """Take on the rows of a file under the headings of its table, and note what is wrong with the columns."""
    table = table_of(plan.table)
    if file.problem is not None:
        reading.problems.append(Problem(file.name, file.problem_line, file.problem))
        return
    if not file.headings:
        reading.notices.append(Problem(file.name, 0, message("The file is empty.")))
        return
    columns = {heading: target for heading, target in plan.columns.items() if heading in file.headings}
    _check_columns(file, table, columns, reading)
    both = DAY in columns.values()
    for line, cells in file.rows:
        named = {target: cells.get(heading, "") for heading, target in columns.items()}
        if both:
            day = named.pop(DAY)
            for end in ("earliest", "latest"):
                named[end] = named.get(end) or day
        reading.rows.append(Row(table, file.name, line, named, str(uuid4())))


def _check_columns(file: RawFile, table: Table, columns: Mapping[str, str], reading: Reading) -> None:
    needed = [heading for heading, name in table.columns if _is_required(table.kind, name)]
    if table.kind is Conflict:
        needed += ["first", "second"]
    for target in needed:
        if target not in columns.values():
            reading.problems.append(Problem(file.name, 1, message("The column “{column}” is missing.", column=target)))
    twice = next((heading for heading in file.headings if heading and file.headings.count(heading) > 1), None)
    if twice is not None:
        reading.problems.append(
            Problem(file.name, 1, message("The column “{column}” stands there twice.", column=twice))
        )
    targets = list(columns.values())
    for target in dict.fromkeys(target for target in targets if targets.count(target) > 1):
        reading.problems.append(Problem(file.name, 1, message("Two columns are read as “{column}”.", column=target)))
    for heading in dict.fromkeys(file.headings):
        if heading and heading not in columns:
            reading.notices.append(
                Problem(file.name, 1, message("The column “{column}” is not known and was left out.", column=heading))
            )
        elif heading and columns[heading] != heading:
            words = message("The column “{column}” was read as “{target}”.", column=heading, target=columns[heading])
            reading.notices.append(Problem(file.name, 1, words))
    if any(cells.get("") for _, cells in file.rows):
        reading.notices.append(Problem(file.name, 1, message("A column without a heading was left out.")))
    if "id" not in targets and file.rows:
        reading.notices.append(Problem(file.name, 1, message("The rows have no ids and were numbered.")))


def label_rows(reading: Reading, taken: str) -> None:
    """Give each row its label; rows of files without ids are numbered once all labels are known."""
    waiting = []
    for row in reading.rows:
        label = row.cells.get("id")
        if label is None:
            waiting.append(row)
        elif not label:
            reading.refuse(row, message("The row has no id."))
        elif SEPARATOR in label:
            reading.refuse(row, message("The id “{label}” has a semicolon, which separates ids.", label=label))
        elif label in reading.labels:
            reading.refuse(row, message("The id “{label}” is taken by another row.", label=label))
        else:
            row.label = label
            reading.labels[label] = (row.table.kind.table, row.uuid)
            if label in reading.taken and taken == "renumber":
                waiting.append(row)
            elif label in reading.taken:
                reading.refuse(row, message(TAKEN, label=label))
    free = FreeLabels((*reading.labels, *reading.taken))
    for row in waiting:
        before, row.label = row.label, free.take(row.table.prefix)
        if before:
            words = message(
                "The id “{label}” is taken in the case; the row becomes “{now}”.", label=before, now=row.label
            )
            reading.notices.append(Problem(row.file, row.line, words))
        else:
            reading.labels[row.label] = (row.table.kind.table, row.uuid)


def note_names(reading: Reading, known: ChainRecords) -> None:
    """Note which rows and records a name stands for, so that rows may refer by name where it is clear."""
    for row in reading.rows:
        if row.table.kind in (Site, Vessel):
            for name in (row.cells.get("name", ""), *row.cells.get("aliases", "").split(SEPARATOR)):
                reading.names.setdefault((row.table.kind.table, name.strip().lower()), set()).add(row.uuid)
    for site in known.sites:
        for name in (site.name, *(site.aliases or "").split(SEPARATOR)):
            reading.names.setdefault((site.table, name.strip().lower()), set()).add(site.uuid)
    for vessel in known.vessels:
        reading.names.setdefault((vessel.table, vessel.name.strip().lower()), set()).add(vessel.uuid)


def _is_required(kind: type[Record], name: str) -> bool:
    return any(item.name == name and item.metadata.get("required") for item in columns(kind))
