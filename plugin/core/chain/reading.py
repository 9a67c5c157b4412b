"""The CSV tables of :mod:`.tables` read into records: wholly, or not at all with every error by its line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Sequence

from ..csv_files import rows_of
from ..errors import BermlineError, message
from .gather import ChainRecords
from .layout import FILES, TABLES
from .mapping import ImportPlan, RawFile, guess_plan, open_folder
from .row_records import make_records
from .table_rows import Problem, Reading, known_labels, label_rows, note_names, read_rows


class TableErrors(BermlineError):
    """Tables that were refused; ``problems`` says why, by file and line."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        self.problems = problems
        super().__init__(
            message("The tables have {n} errors; nothing was imported.", n=len(problems))
            if len(problems) != 1
            else message("The tables have one error; nothing was imported."),
            message("Mend the lines that are listed and import again."),
        )


@dataclass(frozen=True)
class ReadChain:
    """A folder that was read: its records, and what was left aside, in words."""

    chain: ChainRecords
    notices: tuple[Problem, ...]


def read_chain(folder: Path, known: ChainRecords | None = None) -> ChainRecords:
    """Read a folder of tables into records with fresh keys; their links hold among themselves.

    ``known`` are the records of the case that they will be added to: rows may refer to them, and a label that
    is taken there is refused. Nothing is read where anything is wrong.

    Raises
    ------
    TableErrors
        With every problem that was found, by file and line.
    BermlineError
        Where the folder holds none of the tables.
    """
    return look_into(folder, known).chain


def look_into(folder: Path, known: ChainRecords | None = None) -> ReadChain:
    """Read a folder as :func:`read_chain` does, and tell too which columns and files were left aside."""
    files = open_folder(folder)
    plan = guess_plan(files)
    if not any(file.table for file in plan.files):
        raise BermlineError(
            message("“{folder}” holds no table of a transfer chain.", folder=str(folder)),
            message("Choose a folder with {files}.", files=", ".join(FILES)),
        )
    return read_files(files, plan, known)


def read_files(files: Sequence[RawFile], plan: ImportPlan, known: ChainRecords | None = None) -> ReadChain:
    """Read files as a plan says, wholly or not at all.

    Parameters
    ----------
    files
        What :func:`~.mapping.open_folder` returned.
    plan
        Which of them is read as which table, and by which columns.
    known
        The records of the case that the rows will be added to.

    Raises
    ------
    TableErrors
        With every problem that was found, by file and line.
    """
    known = known or ChainRecords()
    reading = Reading(known_labels(known))
    by_name = {file.name: file for file in files}
    plans = [file for table in TABLES for file in plan.files if file.table == table.file]
    for file in plans:
        read_rows(by_name[file.file], file, reading)
    read_as = {file.table for file in plans}
    for table in TABLES:
        if table.file not in read_as and not table.optional:
            reading.notices.append(Problem(table.file, 0, message("The file is not there; no rows were read of it.")))
    for file in plan.files:
        if not file.table:
            reading.notices.append(Problem(file.file, 0, message("The file was left aside.")))
    label_rows(reading, plan.taken)
    note_names(reading, known)
    made: dict[str, list[Any]] = {name: [] for name in ChainRecords.__dataclass_fields__}
    for row in reading.rows:
        make_records(row, reading, made)
    if reading.problems:
        order = {file.file: place for place, file in enumerate(plans)}
        raise TableErrors(tuple(sorted(reading.problems, key=lambda problem: (order[problem.file], problem.line))))
    return ReadChain(ChainRecords(**{name: tuple(records) for name, records in made.items()}), tuple(reading.notices))


def cells_of(folder: Path) -> dict[str, list[dict[str, str]]]:
    """Return the tables of a folder as they stand, cell by cell without blanks at the ends: for comparing two."""
    return {
        name: [
            {heading: text for heading, text in cells.items() if text} for _, cells in rows_of(Path(folder) / name)[1]
        ]
        for name in FILES
        if (Path(folder) / name).is_file()
    }
