"""The CSV tables of :mod:`.tables` read into records: wholly, or not at all with every error by its line."""

from __future__ import annotations

from dataclasses import Field, dataclass, field
from pathlib import Path
from typing import Any, Callable, Iterator, Mapping
from uuid import uuid4

from shapely.geometry import Point

from ..csv_files import BadLine, rows_of
from ..errors import BermlineError, Message, Refused, message
from ..records import Carriage, Citation, Claim, Conflict, Movement, Record, Site, Source, Subject, Vessel, columns
from .cells import read_bound, read_count, read_day, read_first_day, read_last_day, read_number, write_plain
from .checks import check_record
from .gather import ChainRecords
from .layout import FILES, SEPARATOR, TABLES, Table

_DECLARED: Mapping[str, Mapping[str, Field[Any]]] = {
    table.file: {item.name: item for item in columns(table.kind)} for table in TABLES
}


@dataclass(frozen=True)
class Problem:
    """What is wrong with one row; ``line`` is 0 where the whole file is meant."""

    file: str
    line: int
    what: Message


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


@dataclass
class _Row:
    table: Table
    line: int
    cells: Mapping[str, str]
    uuid: str


@dataclass
class _Reading:
    problems: list[Problem] = field(default_factory=list)
    notices: list[Problem] = field(default_factory=list)
    rows: list[_Row] = field(default_factory=list)
    labels: dict[str, tuple[str, str]] = field(default_factory=dict)

    def refuse(self, row: _Row, what: Message) -> None:
        self.problems.append(Problem(row.table.file, row.line, what))


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
    folder = Path(folder)
    if not any((folder / name).is_file() for name in FILES):
        raise BermlineError(
            message("“{folder}” holds no table of a transfer chain.", folder=str(folder)),
            message("Choose a folder with {files}.", files=", ".join(FILES)),
        )
    known = known or ChainRecords()
    reading = _Reading(labels=_known_labels(known))
    for table in TABLES:
        path = folder / table.file
        if path.is_file():
            _read_rows(path, table, reading)
        else:
            reading.notices.append(Problem(table.file, 0, message("The file is not there; no rows were read of it.")))
    made: dict[str, list[Any]] = {name: [] for name in ChainRecords.__dataclass_fields__}
    for row in reading.rows:
        _make_records(row, reading, made)
    if reading.problems:
        order = {name: place for place, name in enumerate(FILES)}
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


def _known_labels(known: ChainRecords) -> dict[str, tuple[str, str]]:
    return {
        label: (table.kind.table, record.uuid)
        for table in TABLES
        for record in getattr(known, table.attribute)
        if (label := record.label)
    }


def _read_rows(path: Path, table: Table, reading: _Reading) -> None:
    try:
        headings, rows = rows_of(path)
    except BadLine as error:
        reading.problems.append(Problem(table.file, error.line, error.what))
        return
    except BermlineError as error:
        reading.problems.append(Problem(table.file, 0, error.what))
        return
    if not headings:
        reading.notices.append(Problem(table.file, 0, message("The file is empty.")))
        return
    expected = table.columns + table.more
    needed = ["id", *(heading for heading, name in table.columns if _is_required(table.kind, name))]
    if table.kind is Conflict:
        needed += ["first", "second"]
    for heading in needed:
        if heading not in headings:
            reading.problems.append(
                Problem(table.file, 1, message("The column “{column}” is missing.", column=heading))
            )
    for heading in headings:
        if headings.count(heading) > 1 and heading:
            reading.problems.append(
                Problem(table.file, 1, message("The column “{column}” stands there twice.", column=heading))
            )
            break
    for heading in headings:
        if heading and heading not in dict(expected):
            reading.notices.append(
                Problem(table.file, 1, message("The column “{column}” is not known and was left out.", column=heading))
            )
    for line, cells in rows:
        row = _Row(table, line, cells, str(uuid4()))
        label = cells.get("id", "")
        if not label:
            if "id" in headings:
                reading.refuse(row, message("The row has no id."))
        elif SEPARATOR in label:
            reading.refuse(row, message("The id “{label}” has a semicolon, which separates ids.", label=label))
        elif label in reading.labels:
            reading.refuse(row, message("The id “{label}” is taken by another row.", label=label))
        else:
            reading.labels[label] = (table.kind.table, row.uuid)
        reading.rows.append(row)


def _is_required(kind: type[Record], name: str) -> bool:
    return any(item.name == name and item.metadata.get("required") for item in columns(kind))


def _make_records(row: _Row, reading: _Reading, made: dict[str, list[Any]]) -> None:
    declared = _DECLARED[row.table.file]
    values: dict[str, Any] = {"uuid": row.uuid}
    for heading, name in row.table.columns + row.table.more:
        if not name:
            continue
        text = row.cells.get(heading, "")
        if not text:
            if declared[name].metadata.get("required") and heading in row.cells:
                reading.refuse(row, message("The cell “{column}” is empty.", column=heading))
            continue
        try:
            value = _read_cell(declared[name], text, reading)
        except Refused as error:
            why = error.what
            if error.remedy is not None:
                why = message("{what} {remedy}", what=error.what, remedy=error.remedy)
            reading.refuse(row, message("{column}: {why}", column=heading, why=why))
            continue
        values[name] = value
    finish: Callable[[_Row, dict[str, Any], _Reading, dict[str, list[Any]]], None] = _FINISH[row.table.kind]
    finish(row, values, reading, made)


def _read_cell(column: Field[Any], text: str, reading: _Reading) -> Any:
    kind = column.metadata["kind"]
    if kind == "date":
        readers = {"earliest": read_first_day, "latest": read_last_day}
        return readers.get(column.name, read_day)(text)
    if kind == "real":
        return read_count(text)
    if kind == "reference":
        return _refer(text, (column.metadata["table"],), reading)[1]
    if column.name == "bound":
        return read_bound(text)
    choices = column.metadata.get("choices") or ()
    if choices:
        by_name = {choice.lower(): choice for choice in choices}
        if text.lower() not in by_name:
            raise Refused(
                message("“{text}” is none of {choices}.", text=text, choices=", ".join(choices)),
            )
        return by_name[text.lower()]
    return text


def _refer(label: str, tables: tuple[str, ...], reading: _Reading) -> tuple[str, str]:
    """Return table and uuid of the row with a label."""
    if label not in reading.labels:
        raise Refused(message("“{label}” is the id of no row.", label=label))
    table, uuid = reading.labels[label]
    if table not in tables:
        raise Refused(
            message("“{label}” is a {found}, not a {wanted}.", label=label, found=table, wanted=" or a ".join(tables))
        )
    return table, uuid


def _refer_to_many(row: _Row, heading: str, tables: tuple[str, ...], reading: _Reading) -> Iterator[tuple[str, str]]:
    seen = set()
    for label in row.cells.get(heading, "").replace(",", SEPARATOR).split(SEPARATOR):
        label = label.strip()
        if not label or label in seen:
            continue
        seen.add(label)
        try:
            yield _refer(label, tables, reading)
        except Refused as error:
            reading.refuse(row, message("{column}: {why}", column=heading, why=error.what))


def _finish_site(row: _Row, values: dict[str, Any], reading: _Reading, made: dict[str, list[Any]]) -> None:
    place = []
    for heading, limit in (("lon", 180.0), ("lat", 90.0)):
        try:
            number = read_number(row.cells.get(heading, ""))
        except Refused as error:
            reading.refuse(row, message("{column}: {why}", column=heading, why=error.what))
            continue
        if number is not None and abs(number) > limit:
            reading.refuse(
                row,
                message("{column}: {number} degrees is not on the globe.", column=heading, number=write_plain(number)),
            )
        elif number is not None:
            place.append(number)
    if len(place) == 2:
        values["geometry"] = Point(*place)
    elif bool(row.cells.get("lat")) != bool(row.cells.get("lon")):
        reading.refuse(row, message("A place needs both lat and lon, or neither."))
    _cite(row, "site", reading, made)
    made["sites"].append(Site(**values))


def _finish_vessel(row: _Row, values: dict[str, Any], reading: _Reading, made: dict[str, list[Any]]) -> None:
    _cite(row, "vessel", reading, made)
    made["vessels"].append(Vessel(**values))


def _finish_source(row: _Row, values: dict[str, Any], reading: _Reading, made: dict[str, list[Any]]) -> None:
    made["sources"].append(Source(**values))


def _finish_movement(row: _Row, values: dict[str, Any], reading: _Reading, made: dict[str, list[Any]]) -> None:
    count = values.pop("value", None)
    if count is not None:
        values["value"] = count.value
        written = values.setdefault("bound", count.bound or values.get("bound"))
        if count.bound and written != count.bound:
            reading.refuse(
                row,
                message("value says “{inside}” and bound says “{beside}”.", inside=count.bound, beside=written),
            )
    movement = Movement(**values)
    try:
        check_record(movement)
    except Refused as error:
        reading.refuse(row, error.what)
    for _, vessel in _refer_to_many(row, "carrier", ("vessel",), reading):
        made["carriages"].append(Carriage(uuid=str(uuid4()), movement=row.uuid, vessel=vessel))
    _cite(row, "movement", reading, made)
    made["movements"].append(movement)


def _finish_claim(row: _Row, values: dict[str, Any], reading: _Reading, made: dict[str, list[Any]]) -> None:
    for table, uuid in _refer_to_many(row, "about", ("movement", "claim", "site"), reading):
        if uuid == row.uuid:
            reading.refuse(row, message("about: a statement cannot be about itself."))
            continue
        about: dict[str, Any] = {"about_claim" if table == "claim" else table: uuid}
        made["subjects"].append(Subject(uuid=str(uuid4()), claim=row.uuid, **about))
    _cite(row, "claim", reading, made)
    made["claims"].append(Claim(**values))


def _finish_conflict(row: _Row, values: dict[str, Any], reading: _Reading, made: dict[str, list[Any]]) -> None:
    tables = tuple(table.kind.table for table in TABLES if table.kind is not Conflict)
    for heading in ("first", "second"):
        label = row.cells.get(heading, "")
        if not label:
            if heading in row.cells:
                reading.refuse(row, message("The cell “{column}” is empty.", column=heading))
            continue
        try:
            values[f"{heading}_table"], values[heading] = _refer(label, tables, reading)
        except Refused as error:
            reading.refuse(row, message("{column}: {why}", column=heading, why=error.what))
    if values.get("first") and values.get("first") == values.get("second"):
        reading.refuse(row, message("A row cannot be in conflict with itself."))
    made["conflicts"].append(Conflict(**values))


_FINISH: dict[type[Record], Callable[[_Row, dict[str, Any], _Reading, dict[str, list[Any]]], None]] = {
    Site: _finish_site,
    Source: _finish_source,
    Vessel: _finish_vessel,
    Movement: _finish_movement,
    Claim: _finish_claim,
    Conflict: _finish_conflict,
}


def _cite(row: _Row, what: str, reading: _Reading, made: dict[str, list[Any]]) -> None:
    cited: dict[str, Any] = {what: row.uuid}
    for _, source in _refer_to_many(row, "source", ("source",), reading):
        made["citations"].append(Citation(uuid=str(uuid4()), source=source, **cited))
