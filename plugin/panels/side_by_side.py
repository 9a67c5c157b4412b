"""Two versions of a record side by side, in words, and the choice between them."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Callable, Iterable, Iterator, Mapping, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ..core.dates import from_iso, instant, write_days, write_interval
from ..core.direction import show_marks
from ..core.quantity import NO_BREAK, write_latitude, write_longitude, write_number
from ..core.records import BY_TABLE
from ..plain import as_tip
from ..session import CaseSession
from ..words import tr

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from ..case.schema import Column, Table

NameOf = Callable[[str, str], str]
"""Return what a person calls the record of a table and a key."""
_LONGEST = 300
_TITLE = 80
_DECIMALS = 5
"""Of a degree: about a metre."""
_DIGITS = 12
"""More of a number than any two versions of it differ by."""


@dataclass(frozen=True)
class Versions:
    """A record in two versions; fields by column, ``None`` where there is no record."""

    key: tuple[str, str]
    title: str
    table: Table
    columns: Sequence[str]
    first: Mapping[str, Any] | None
    second: Mapping[str, Any] | None
    note: str = ""


_NAME_WIDTH, _ROOM = 270, 8


class SideBySide(QTreeWidget):
    """One branch for each record, with the fields that differ and a box to choose the version that stays."""

    def __init__(self, first: str, second: str, name_of: NameOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bermlineVersions")
        self.setHeaderLabels([tr("Record and field"), first, second, tr("What stays")])
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.header().setStretchLastSection(False)
        for column in (1, 2):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._first, self._second, self._name_of = first, second, name_of
        self._boxes: dict[tuple[str, str], QComboBox] = {}

    def show_versions(self, records: Iterable[Versions]) -> None:
        """Show these records; the first version stays until a person chooses otherwise."""
        self.clear()
        self._boxes.clear()
        for record in records:
            branch = QTreeWidgetItem([record.title, record.note])
            branch.setToolTip(0, as_tip(record.title))
            self.addTopLevelItem(branch)
            branch.setToolTip(1, as_tip(record.note))
            self._add_fields(branch, record)
            box = QComboBox()
            box.addItems([self._first, self._second])
            self._boxes[record.key] = box
            self.setItemWidget(branch, 3, box)
            branch.setExpanded(True)
        self.setColumnWidth(0, _NAME_WIDTH)
        self.setColumnWidth(3, max((box.sizeHint().width() for box in self._boxes.values()), default=0) + _ROOM)

    def choose(self, key: tuple[str, str], place: int) -> None:
        """Choose the first (0) or the second (1) version of a record."""
        self._boxes[key].setCurrentIndex(place)

    def choose_all(self, place: int) -> None:
        """Choose one side for every record."""
        for box in self._boxes.values():
            box.setCurrentIndex(place)

    def second_chosen(self) -> set[tuple[str, str]]:
        """Return the keys of the records whose second version is to stay."""
        return {key for key, box in self._boxes.items() if box.currentIndex() == 1}

    def _add_fields(self, branch: QTreeWidgetItem, record: Versions) -> None:
        sides = (record.first, record.second)
        if None in sides:
            words = [tr("(deleted)") if side is None else tr("(there)") for side in sides]
            branch.addChild(QTreeWidgetItem([tr("the whole record"), *words]))
        for name in record.columns:
            column = record.table.column(name)
            words = [_words(column, side or {}, self._name_of) for side in sides]
            item = QTreeWidgetItem([tr(column.title), *words])
            for place, text in enumerate(words, 1):
                item.setToolTip(place, as_tip(text))
                item.setTextAlignment(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            branch.addChild(item)


def names_from(session: CaseSession) -> NameOf:
    """Return what names records by label or name, as far as the open case has them."""

    def name_of(table: str, uuid: str) -> str:
        record = session.find(BY_TABLE[table], uuid)
        return uuid[:8] if record is None else title_of(table, vars(record), name_of)

    return name_of


def title_of(table: str, row: Mapping[str, Any], name_of: NameOf) -> str:
    """Return by what a person knows a record: its label, name or statement, else the records that it refers to."""
    return label_of(row) or " · ".join(name_of(*key) for key in _referred(table, row)) or str(row.get("uuid", ""))[:8]


def label_of(row: Mapping[str, Any]) -> str:
    """Return label, name or statement of a record, as far as it has them."""
    said = " ".join(str(row[column]) for column in ("label", "name", "statement") if row.get(column))
    return show_marks(said)[:_TITLE]


def _referred(table: str, row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield table and key of each record that a row refers to."""
    for item in fields(BY_TABLE[table]):
        there = _table_of(item.name, item.metadata.get("table", ""), row)
        if there and row.get(item.name):
            yield there, str(row[item.name])


def _table_of(name: str, declared: str, row: Mapping[str, Any]) -> str:
    """Return the table that a column refers to, which another column of the row may say; "" where it refers to none."""
    said = declared or str(row.get(f"{name}_table") or "")
    return said if said in BY_TABLE else ""


def _words(column: Column, row: Mapping[str, Any], name_of: NameOf) -> str:
    """Write a value, of a record or as a row of the case has it."""
    value = row.get(column.name)
    if value is None or value == "":
        return "—"
    if column.kind == "geometry":
        return _shape_words(value)
    there = _table_of(column.name, column.table, row)
    if there:
        return name_of(there, str(value))
    if column.kind == "boolean":
        return tr("yes") if value else tr("no")
    if column.choices:
        return tr(str(value))
    try:
        return _WRITERS.get(column.kind, _text_words)(value, column.unit)
    except ValueError:  # another program may have kept what is none of its kind
        return _text_words(value, column.unit)


def _text_words(value: Any, unit: str) -> str:
    said = show_marks(str(value))
    text = said if len(said) <= _LONGEST else f"{said[:_LONGEST]} …"
    return f"{text} {unit}".strip()


def _day_words(value: dt.date | str, _unit: str) -> str:
    day = value if isinstance(value, dt.date) else dt.date.fromisoformat(value)
    return write_days(day, day)


def _instant_words(value: dt.datetime | str, _unit: str) -> str:
    return write_interval(instant(value if isinstance(value, dt.datetime) else from_iso(value)))


def _number_words(value: float | str, unit: str) -> str:
    """Write a number with all decimals that it is kept with: two versions may differ by the last."""
    number = float(value)
    if not math.isfinite(number):
        return _text_words(value, unit)
    exponent = Decimal(f"{number:.{_DIGITS}g}").normalize().as_tuple().exponent
    behind = unit if unit in ("", "°") else f"{NO_BREAK}{unit}"
    return f"{write_number(number, max(0, -int(exponent)))}{behind}"


_WRITERS: Mapping[str, Callable[[Any, str], str]] = {
    "date": _day_words,
    "instant": _instant_words,
    "real": _number_words,
    "integer": _number_words,
}
"""How a value is written, by the kind of its column."""


def _shape_words(value: BaseGeometry | str) -> str:
    from ..case.geometry import decode

    shape = decode([bytes.fromhex(value)])[0] if isinstance(value, str) else value
    if shape is None:
        return "—"
    kinds = {"LineString": tr("line"), "Polygon": tr("outline")}
    inside = shape.representative_point()
    place = f"{write_latitude(inside.y, _DECIMALS)} {write_longitude(inside.x, _DECIMALS)}"
    if shape.geom_type not in kinds:
        return tr("point at {place}").format(place=place)
    points = shape.exterior.coords if shape.geom_type == "Polygon" else shape.coords
    words = tr("{kind} of {n} points at {place}")
    return words.format(kind=kinds[shape.geom_type], place=place, n=len(points))
