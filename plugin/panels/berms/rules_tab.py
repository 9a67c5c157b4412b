"""Separation beside storage-safety rules: what was measured, how it is converted, and what each rule makes of it."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLayout,
    QScrollArea,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...core.berms.conversion import (
    USUAL_SHAPE,
    BermShape,
    Conversion,
    convert_crest_spacing,
    convert_with_unit,
)
from ...core.berms.rules import (
    LOOK_ALIKES,
    RULE_DEFINITION,
    Allowed,
    compare_all,
    range_over_rules,
    read_rules,
    write_kilograms,
)
from ...core.errors import BermlineError
from ...core.quantity import Quantity, write_u95, write_value
from ...core.records import Measurement
from ...place import resource
from ...plain import plain_label, rich_label
from ...words import explain, say, term, tr
from ..number_box import NumberBox
from .rules_chart import RulesChart

SECTION, UNIT = "section", "unit"
"""Two ways from a spacing to a separation: by the berm's section, or by the extent of a unit."""
_BY_CENTRES = ("centre to centre", "row to row")
"""Definitions that a unit's extent alone turns into a separation."""
_COMPARABLE = ("crest to crest", *_BY_CENTRES, RULE_DEFINITION)


class Pair(QWidget):
    """A number and its U95, both to be set."""

    def __init__(self, start: Quantity, most: float, suffix: str) -> None:
        super().__init__()
        bar = QHBoxLayout(self)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(2)
        self.value_box, self.u95_box = NumberBox(), NumberBox()
        for box, value in ((self.value_box, start.value), (self.u95_box, start.u95)):
            box.setDecimals(2)
            box.setRange(0.0, most)
            box.setSingleStep(0.25)
            box.setSuffix(suffix)
            box.setValue(value)
            box.setKeyboardTracking(False)
            box.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
            box.setMinimumWidth(self.fontMetrics().horizontalAdvance("000.00 m") + 12)
        self.u95_box.setToolTip(tr("U95 of this assumption"))
        bar.addWidget(self.value_box)
        bar.addWidget(plain_label("±"))
        bar.addWidget(self.u95_box)
        self._unit = start.unit

    def quantity(self) -> Quantity:
        """Return what is set."""
        return Quantity(self.value_box.value(), self.u95_box.value(), self._unit)

    def set(self, quantity: Quantity) -> None:
        """Set number and U95."""
        self.value_box.setValue(quantity.value)
        self.u95_box.setValue(quantity.u95)


class RulesTab(QWidget):
    """Compares one separation with all rules of the data file; nothing of it is written into the case."""

    def __init__(self) -> None:
        super().__init__()
        self.conversion: Conversion | None = None
        self.compared: tuple[Allowed, ...] = ()
        self._measurements: list[Measurement] = []
        self._filling = False
        self._build()
        try:
            self._rules = read_rules(resource("rules", "separation.csv"))
        except BermlineError as error:
            self._rules = ()
            self.answer.setText(explain(error))
        self.chart.show_rules(self._rules)
        self._connect()
        self.show_measurements([])

    def show_measurements(self, measurements: Sequence[Measurement]) -> None:
        """Offer the spacings of the case, keeping the one chosen."""
        kept = self.source_combo.currentData()
        self._measurements = [
            item
            for item in measurements
            if item.unit == "m" and item.definition in _COMPARABLE and item.value is not None and item.u95 is not None
        ]
        self._filling = True
        self.source_combo.clear()
        self.source_combo.addItem(tr("typed in, unit edge to unit edge"), "")
        for item in self._measurements:
            value = write_value(item.value or 0.0, item.u95, item.unit)
            self.source_combo.addItem(f"{item.name}: {value}, {tr(item.definition or '')}", item.uuid)
        self.source_combo.setCurrentIndex(max(self.source_combo.findData(kept), 0))
        self._filling = False
        self._compare()

    def choose(self, uuid: str) -> None:
        """Compare this measurement, where it is one that can be."""
        place = self.source_combo.findData(uuid)
        if place >= 0:
            self.source_combo.setCurrentIndex(place)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._make_fields())
        split.addWidget(self._make_steps())
        self.chart = RulesChart()
        split.addWidget(self.chart)
        split.addWidget(self._make_right())
        split.setSizes([300, 280, 340, 400])
        column.addWidget(split, 1)
        likes = plain_label(
            tr("Rule out first: {others}. Regular banks alone say nothing of what is stored.").format(
                others=", ".join(say(item) for item in LOOK_ALIKES)
            )
        )
        likes.setWordWrap(True)
        column.addWidget(likes)

    def _make_fields(self) -> QWidget:
        self.source_combo = QComboBox()
        self.source_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source_combo.setMinimumContentsLength(18)
        self.source_combo.setToolTip(tr("The separation or the spacing to compare"))
        self.way_combo = QComboBox()
        self.way_combo.addItem(tr("by the berm's section"), SECTION)
        self.way_combo.addItem(tr("by the extent of a unit"), UNIT)
        self.way_combo.setToolTip(tr("How the spacing is turned into the distance between the edges of two units"))
        self.typed = Pair(Quantity(15.0, 1.0, "m"), 10_000.0, "\u00a0m")
        self.fields = {
            "crest_width": (tr("Crest width w"), Pair(USUAL_SHAPE.crest_width, 50.0, "\u00a0m")),
            "height": (tr("Height h"), Pair(USUAL_SHAPE.height, 50.0, "\u00a0m")),
            "slope": (tr("Slope s, to 1"), Pair(USUAL_SHAPE.slope, 20.0, "")),
            "setback": (tr("Strip c, toe to unit"), Pair(USUAL_SHAPE.setback, 50.0, "\u00a0m")),
            "unit": (tr("Extent e of a unit"), Pair(Quantity(8.0, 1.0, "m"), 1_000.0, "\u00a0m")),
        }
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        self._labels = {}
        rows = [("source", tr("Measured"), self.source_combo), ("typed", tr("Separation"), self.typed)]
        rows.append(("way", tr("Converted"), self.way_combo))
        rows += [(name, words, pair) for name, (words, pair) in self.fields.items()]
        for row, (name, words, widget) in enumerate(rows):
            label = plain_label(words)
            label.setBuddy(widget)
            self._labels[name] = label
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)
        return _scrolled(grid)

    def _make_steps(self) -> QWidget:
        self.steps = rich_label()
        self.steps.setWordWrap(True)
        self.steps.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout()
        column.setContentsMargins(4, 0, 0, 0)
        column.addWidget(self.steps)
        return _scrolled(column)

    def _make_right(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(4)
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([tr("Rule"), tr("Consistent with, a unit"), tr("Read in")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        column.addWidget(self.table, 1)
        self.answer = plain_label()
        self.answer.setWordWrap(True)
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.answer)
        return side

    def _connect(self) -> None:
        self.source_combo.currentIndexChanged.connect(self._compare)
        self.way_combo.currentIndexChanged.connect(self._compare)
        for pair in (self.typed, *(pair for _, pair in self.fields.values())):
            pair.value_box.valueChanged.connect(self._compare)
            pair.u95_box.valueChanged.connect(self._compare)
        self.table.itemSelectionChanged.connect(self._choose_rule)

    def _choose_rule(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        self.chart.choose(self.compared[rows[0].row()].rule.name if rows and self.compared else "")

    def _compare(self, *_: object) -> None:
        if self._filling:
            return
        item = next((item for item in self._measurements if item.uuid == self.source_combo.currentData()), None)
        self._show_fields(item)
        self.conversion, self.compared = None, ()
        try:
            separation = self._separation(item)
            self.compared = compare_all(self._rules, separation, RULE_DEFINITION)
            low, high = range_over_rules(self.compared)
        except BermlineError as error:
            self.answer.setText(explain(error))
            self.chart.show_separation(None)
            self.table.setRowCount(0)
            self.steps.clear()
            return
        self.chart.show_separation(separation)
        self._fill_table()
        self.steps.setText(_written_steps(self.conversion))
        self.answer.setText(
            tr(
                "Over all rules the largest quantity that the separation would comply with runs from {low} to {high} "
                "kg a unit: it depends on the rule, and no one quantity follows from a distance."
            ).format(low=write_kilograms(low), high=write_kilograms(high))
        )

    def _separation(self, item: Measurement | None) -> Quantity:
        if item is None:
            return self.typed.quantity()
        spacing = Quantity(item.value or 0.0, item.u95 or 0.0, item.unit)
        if item.definition == RULE_DEFINITION:
            return spacing
        if item.definition in _BY_CENTRES or self.way_combo.currentData() == UNIT:
            self.conversion = convert_with_unit(spacing, self.fields["unit"][1].quantity())
        else:
            shape = {name: self.fields[name][1].quantity() for name in ("crest_width", "height", "slope", "setback")}
            self.conversion = convert_crest_spacing(spacing, BermShape(**shape))
        return self.conversion.separation

    def _show_fields(self, item: Measurement | None) -> None:
        """Show the assumptions that this measurement needs, and no others."""
        definition = RULE_DEFINITION if item is None else item.definition
        by_unit = definition in _BY_CENTRES or self.way_combo.currentData() == UNIT
        converted = definition != RULE_DEFINITION
        wanted = {
            "typed": item is None,
            "way": definition == "crest to crest",
            "unit": converted and by_unit,
            **dict.fromkeys(("crest_width", "height", "slope", "setback"), converted and not by_unit),
        }
        widgets = {"typed": self.typed, "way": self.way_combo, **{k: pair for k, (_, pair) in self.fields.items()}}
        for name, shown in wanted.items():
            self._labels[name].setVisible(shown)
            widgets[name].setVisible(shown)

    def _fill_table(self) -> None:
        self.table.setRowCount(len(self.compared))
        for row, item in enumerate(self.compared):
            said, rule = say(item.said()), item.rule
            for column, words in enumerate((rule.name, say(item.in_a_table()), rule.citation)):
                cell = QTableWidgetItem(words)
                cell.setToolTip(
                    tr("{rule}, {applies}: {said}. {citation}; {checked}.").format(
                        rule=rule.name,
                        applies=term(rule.applies_to),
                        said=said,
                        citation=rule.citation,
                        checked=term(rule.checked),
                    )
                )
                self.table.setItem(row, column, cell)
        self.table.resizeColumnToContents(0)
        self.table.resizeColumnToContents(1)


def _scrolled(layout: QLayout) -> QScrollArea:
    """Put a layout at the top of what can be scrolled up and down."""
    inner = QWidget()
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 4, 0)
    column.addLayout(layout)
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inner)
    scroll.setMinimumWidth(inner.minimumSizeHint().width())
    return scroll


def _written_steps(conversion: Conversion | None) -> str:
    """Write a conversion line by line, as rich text."""
    if conversion is None:
        return tr("Measured from unit edge to unit edge: nothing is converted.")
    lines = []
    for number, step in enumerate(conversion.steps, start=1):
        result = str(step.result)
        assumed = "" if step.assumes is None else f"<br><i>{tr('assumes')} {say(step.assumes)}</i>"
        lines.append(f"{number}. {say(step.what)}: {step.formula} = <b>{result}</b>{assumed}")
    added = tr("The conversion adds U95 {added} m.").format(added=write_u95(conversion.added_u95_m, 1))
    return "<br>".join([*lines, added])
