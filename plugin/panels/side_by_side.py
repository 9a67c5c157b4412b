"""Two versions of a record side by side, in words, and the choice between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Callable, Iterable, Mapping, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ..core.quantity import write_number
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
_DECIMALS = 5
"""Of a degree: about a metre."""


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
            words = [_words(column, (side or {}).get(name), self._name_of) for side in sides]
            item = QTreeWidgetItem([tr(column.title), *words])
            for place, text in enumerate(words, 1):
                item.setToolTip(place, as_tip(text))
                item.setTextAlignment(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            branch.addChild(item)


def names_from(session: CaseSession) -> NameOf:
    """Return what names records by label or name, as far as the open case has them."""

    def name_of(table: str, uuid: str) -> str:
        record = session.find(BY_TABLE[table], uuid)
        return uuid[:8] if record is None else title_of(vars(record))

    return name_of


def title_of(row: Mapping[str, Any]) -> str:
    """Return by what a person knows a record: its label, name or statement."""
    words = [str(row[column]) for column in ("label", "name", "statement") if row.get(column)]
    return " ".join(words)[:80] or str(row.get("uuid", ""))[:8]


def _words(column: Column, value: Any, name_of: NameOf) -> str:
    if value is None or value == "":
        return "—"
    if column.kind == "geometry":
        return _shape_words(value)
    if column.kind == "reference":
        return name_of(column.table, str(value))
    if column.kind == "boolean":
        return tr("yes") if value else tr("no")
    if column.choices:
        return tr(str(value))
    text = str(value) if len(str(value)) <= _LONGEST else f"{str(value)[:_LONGEST]} …"
    return f"{text} {column.unit}".strip()


def _shape_words(value: BaseGeometry | str) -> str:
    from ..case.geometry import decode

    shape = decode([bytes.fromhex(value)])[0] if isinstance(value, str) else value
    if shape is None:
        return "—"
    kinds = {"LineString": tr("line"), "Polygon": tr("outline")}
    inside = shape.representative_point()
    place = f"{write_number(inside.y, _DECIMALS)}, {write_number(inside.x, _DECIMALS)}"
    if shape.geom_type not in kinds:
        return tr("point at {place}").format(place=place)
    points = shape.exterior.coords if shape.geom_type == "Polygon" else shape.coords
    words = tr("{kind} of {n} points at {place}")
    return words.format(kind=kinds[shape.geom_type], place=place, n=len(points))
