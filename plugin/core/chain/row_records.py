"""Rows of a chain's tables made into records, each cell as its field declares; what cannot be is refused by line."""

from __future__ import annotations

from dataclasses import Field
from typing import Any, Callable, Iterator, Mapping
from uuid import uuid4

from shapely.geometry import Point

from ..columns import Record, columns
from ..errors import Refused, either, message
from ..records import Carriage, Citation, Claim, Conflict, Finding, Movement, Site, Source, Subject, Support, Vessel
from .cells import (
    read_bound,
    read_count,
    read_day,
    read_degrees,
    read_first_day,
    read_last_day,
    read_stretch,
    write_plain,
)
from .checks import check_record
from .layout import SEPARATOR, TABLES
from .table_rows import Reading, Row

_DECLARED: Mapping[str, Mapping[str, Field[Any]]] = {
    table.file: {item.name: item for item in columns(table.kind)} for table in TABLES
}

_NAMED = {
    "site": message("a site"),
    "source": message("a source"),
    "vessel": message("a carrier"),
    "movement": message("a movement"),
    "claim": message("a claim"),
    "finding": message("a finding"),
    "conflict": message("a conflict"),
}
"""Rows by the table that holds them."""


def make_records(row: Row, reading: Reading, made: dict[str, list[Any]]) -> None:
    """Add to ``made`` the records of a row, by the kinds of :class:`~.gather.ChainRecords`, or note why it is none."""
    declared = _DECLARED[row.table.file]
    values: dict[str, Any] = {"uuid": row.uuid, "label": row.label}
    for heading, name in row.table.columns + row.table.more:
        if not name or heading == "id":
            continue
        text = row.cells.get(heading, "")
        if not text:
            if declared[name].metadata.get("required"):
                _refuse_blank(row, heading, reading)
            continue
        try:
            value = _read_cell(declared[name], text, reading)
        except Refused as error:
            why = error.what
            if error.remedy is not None:
                why = message("{what} {remedy}", what=error.what, remedy=error.remedy)
            reading.refuse(row, message("{column}: {why}", column=heading, why=why))
            continue
        values.update(value if isinstance(value, dict) else {name: value})
    finish: Callable[[Row, dict[str, Any], Reading, dict[str, list[Any]]], None] = _FINISH[row.table.kind]
    finish(row, values, reading, made)


def _refuse_blank(row: Row, heading: str, reading: Reading) -> None:
    """Refuse a blank cell that has to be filled; of a column that is missing the file is told, not each row."""
    if heading in row.cells:
        reading.refuse(row, message("The cell “{column}” is empty.", column=heading))


def _read_cell(column: Field[Any], text: str, reading: Reading) -> Any:
    kind = column.metadata["kind"]
    if column.name == "published_on":
        first, last = read_stretch(text)
        return {"published_on": first, "published_to": None if last == first else last}
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


def _refer(label: str, tables: tuple[str, ...], reading: Reading) -> tuple[str, str]:
    """Return table and uuid of the row with a label, else of the one site or carrier with that name."""
    found = reading.find(label)
    if found is None:
        named = [(table, uuid) for table in tables for uuid in reading.names.get((table, label.lower()), ())]
        if len(named) > 1:
            raise Refused(message("“{label}” is the name of several rows; give the id.", label=label))
        if not named:
            raise Refused(message("“{label}” is the id of no row.", label=label))
        return named[0]
    table, uuid = found
    if table not in tables:
        raise Refused(
            message(
                "“{label}” is {found}, not {wanted}.",
                label=label,
                found=_NAMED[table],
                wanted=either(_NAMED[each] for each in tables),
            )
        )
    return table, uuid


def _refer_to_many(row: Row, heading: str, tables: tuple[str, ...], reading: Reading) -> Iterator[tuple[str, str]]:
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


def _finish_site(row: Row, values: dict[str, Any], reading: Reading, made: dict[str, list[Any]]) -> None:
    place = []
    for heading, limit in (("lon", 180.0), ("lat", 90.0)):
        try:
            number = read_degrees(row.cells.get(heading, ""))
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


def _finish_vessel(row: Row, values: dict[str, Any], reading: Reading, made: dict[str, list[Any]]) -> None:
    _cite(row, "vessel", reading, made)
    made["vessels"].append(Vessel(**values))


def _finish_source(row: Row, values: dict[str, Any], reading: Reading, made: dict[str, list[Any]]) -> None:
    made["sources"].append(Source(**values))


def _finish_movement(row: Row, values: dict[str, Any], reading: Reading, made: dict[str, list[Any]]) -> None:
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


def _finish_claim(row: Row, values: dict[str, Any], reading: Reading, made: dict[str, list[Any]]) -> None:
    for table, uuid in _refer_to_many(row, "about", ("movement", "claim", "site", "finding"), reading):
        if uuid == row.uuid:
            reading.refuse(row, message("about: a claim cannot be about itself."))
            continue
        about: dict[str, Any] = {"about_claim" if table == "claim" else table: uuid}
        made["subjects"].append(Subject(uuid=str(uuid4()), claim=row.uuid, **about))
    _cite(row, "claim", reading, made)
    made["claims"].append(Claim(**values))


def _finish_finding(row: Row, values: dict[str, Any], reading: Reading, made: dict[str, list[Any]]) -> None:
    for table, uuid in _refer_to_many(row, "rests_on", ("movement", "claim"), reading):
        rests: dict[str, Any] = {table: uuid}
        made["supports"].append(Support(uuid=str(uuid4()), finding=row.uuid, **rests))
    _cite(row, "finding", reading, made)
    made["findings"].append(Finding(**values))


def _finish_conflict(row: Row, values: dict[str, Any], reading: Reading, made: dict[str, list[Any]]) -> None:
    tables = tuple(table.kind.table for table in TABLES if table.kind is not Conflict)
    for heading in ("first", "second"):
        label = row.cells.get(heading, "")
        if not label:
            _refuse_blank(row, heading, reading)
            continue
        try:
            values[f"{heading}_table"], values[heading] = _refer(label, tables, reading)
        except Refused as error:
            reading.refuse(row, message("{column}: {why}", column=heading, why=error.what))
    if values.get("first") and values.get("first") == values.get("second"):
        reading.refuse(row, message("A row cannot be in conflict with itself."))
    made["conflicts"].append(Conflict(**values))


_FINISH: dict[type[Record], Callable[[Row, dict[str, Any], Reading, dict[str, list[Any]]], None]] = {
    Site: _finish_site,
    Source: _finish_source,
    Vessel: _finish_vessel,
    Movement: _finish_movement,
    Claim: _finish_claim,
    Finding: _finish_finding,
    Conflict: _finish_conflict,
}


def _cite(row: Row, what: str, reading: Reading, made: dict[str, list[Any]]) -> None:
    cited: dict[str, Any] = {what: row.uuid}
    for _, source in _refer_to_many(row, "source", ("source",), reading):
        made["citations"].append(Citation(uuid=str(uuid4()), source=source, **cited))
